//! Keeps in our tables what a recovery needs of an account of another system.

use std::time::Duration;

use regain_contract::identity::{IdentityAccount, IdentityAddress, IdentityStatus};
use regain_contract::{AccessKind, EmailAddress, NewAddress, Problem, ProblemType, UnixSeconds};
use tokio::time::Instant;

use super::{Asked, Unreachable};
use crate::flow::{ADDRESS_HOLD, is_changing, spend};
use crate::http::Refusal;
use crate::identifier::normal_form;
use crate::store::{
    AccountEvent, AccountStatus, Address, Authenticator, Channel, Connection, ConnectionKind,
    Mirror, MirroredAddress, RecoveryContact, RememberedDevice, Session, StoreResult, Transaction,
};
use crate::{Service, limits};

/// How old what is known may be when something is decided by it, in seconds.
const MAX_AGE: i64 = 60;

/// After how long whoever did not reach the system may try again, in seconds.
const RETRY_AFTER: i64 = 5;

/// How many of each kind of thing are kept at the most.
const MOST: usize = 1000;

/// The longest text that is kept, in characters.
const TEXT_MAX: usize = 256;

/// The longest id, in characters.
const ID_MAX: usize = 128;

impl From<Unreachable> for Refusal {
    fn from(_: Unreachable) -> Self {
        ProblemType::ServiceUnavailable.into()
    }
}

/// What people are told while the system does not answer: not that there is no
/// such account, but to try again.
pub(crate) fn try_again(service: &Service) -> Refusal {
    let mut problem = Problem::new(ProblemType::ServiceUnavailable);
    problem.retry_at = Some(service.now().plus(RETRY_AFTER));
    problem.into()
}

/// Has our tables say of the account that goes by a name what its system says.
///
/// It takes a whole multiple of [`Settings::identity_pace`](crate::Settings),
/// so that the work of keeping an account does not tell that there is one.
///
/// # Errors
/// The system does not answer, or the database; or the network has asked for
/// too many.
pub(crate) async fn refresh_by_name(
    service: &Service,
    network: &str,
    named: &str,
) -> Result<(), Refusal> {
    if !service.identity.is_elsewhere() {
        return Ok(());
    }
    let mut tx = service.store.begin().await?;
    let limit = [(limits::LOOKED_UP_PER_NETWORK, network)];
    spend(service, tx.as_mut(), &limit).await?;
    tx.commit().await?;
    let began = Instant::now();
    let refreshed = find_and_keep(service, &normal_form(named)).await;
    let pace = service.settings.identity_pace;
    tokio::time::sleep_until(began + whole(began.elapsed(), pace)).await;
    refreshed
}

/// The next whole multiple of `pace`.
fn whole(elapsed: Duration, pace: Duration) -> Duration {
    if pace.is_zero() {
        return elapsed;
    }
    let times = elapsed.as_nanos().div_ceil(pace.as_nanos()).max(1);
    pace.saturating_mul(u32::try_from(times).unwrap_or(u32::MAX))
}

async fn find_and_keep(service: &Service, name: &str) -> Result<(), Refusal> {
    let found = service.identity.find(name).await;
    let found = match found.map_err(|Unreachable| try_again(service))? {
        Asked::Here => return Ok(()),
        Asked::Elsewhere(found) => found,
    };
    let mirror = match found {
        Some(account) => Some(read(account).ok_or_else(|| try_again(service))?),
        None => None,
    };
    let mut tx = service.store.begin().await?;
    if let Some(mirror) = &mirror
        && !is_being_changed(service, tx.as_mut(), &mirror.id).await?
    {
        tx.put_mirror(mirror, service.now()).await?;
    }
    let id = mirror.as_ref().map(|mirror| mirror.id.as_str());
    tx.set_name(name, id).await?;
    tx.commit().await?;
    Ok(())
}

/// How new what is known of an account has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fresh {
    /// At most a minute old.
    Minute,
    /// Of now.
    Now,
}

/// Has our tables say of an account of which something was proven what its
/// system says.
///
/// # Errors
/// The system does not answer, or the database.
pub(crate) async fn refresh(
    service: &Service,
    account_id: &str,
    fresh: Fresh,
) -> Result<(), Refusal> {
    if !service.identity.is_elsewhere()
        || (fresh == Fresh::Minute && is_fresh(service, account_id).await?)
    {
        return Ok(());
    }
    let found = service.identity.read(account_id).await;
    let found = match found.map_err(|Unreachable| try_again(service))? {
        Asked::Here => return Ok(()),
        Asked::Elsewhere(found) => found,
    };
    let mut tx = service.store.begin().await?;
    if is_being_changed(service, tx.as_mut(), account_id).await? {
        return Ok(());
    }
    match found.map(read) {
        Some(Some(mirror)) if mirror.id == account_id => {
            tx.put_mirror(&mirror, service.now()).await?;
        }
        Some(Some(_) | None) => return Err(try_again(service)),
        None => tx.close_mirror(account_id, service.now()).await?,
    }
    tx.commit().await?;
    Ok(())
}

/// Whether a flow has begun to change the account where it is. Until it has
/// written the same here, what was known when it began stays: by that alone the
/// next press comes to the same change, and not to a second one.
async fn is_being_changed(
    service: &Service,
    tx: &mut dyn Transaction,
    account_id: &str,
) -> StoreResult<bool> {
    let flows = tx.flows_of_account(account_id).await?;
    Ok(flows.iter().any(|flow| is_changing(flow, service.now())))
}

async fn is_fresh(service: &Service, account_id: &str) -> StoreResult<bool> {
    let mut tx = service.store.read().await?;
    let read_at = tx.mirrored_at(account_id).await?;
    Ok(read_at.is_some_and(|at| service.now().since(at) < MAX_AGE))
}

/// What a system says, checked. `None`: it breaks the contract.
fn read(account: IdentityAccount) -> Option<Mirror> {
    let mirror = checked(account);
    if mirror.is_none() {
        tracing::error!("the identity system breaks the contract: the id of an account is none");
    }
    mirror
}

fn checked(account: IdentityAccount) -> Option<Mirror> {
    let account_id = id(account.id)?;
    let of_emails = all("emails", account.emails, |one| address(one, Channel::Email));
    let of_phones = all("phones", account.phones, |one| address(one, Channel::Phone));
    let contacts = all("contacts", account.contacts, |one| {
        Some(RecoveryContact {
            id: id(one.id)?,
            name: text(one.name),
            email: EmailAddress::parse(&one.email).ok()?.into(),
            added_at: one.added_at,
        })
    });
    let sessions = all("sessions", account.sessions, |one| {
        Some(Session {
            id: id(one.id)?,
            account_id: account_id.clone(),
            device: text(one.device),
            place: text(one.place),
            address: text(one.address),
            network: String::new(),
            created_at: one.created_at,
            last_used_at: one.last_used_at,
        })
    });
    let devices = all("devices", account.devices, |one| {
        Some(RememberedDevice {
            id: id(one.id)?,
            device: text(one.device),
            place: text(one.place),
            address: text(one.address),
            added_at: one.added_at,
            last_used_at: None,
        })
    });
    let connections = all("connections", account.connections, |one| {
        Some(Connection {
            id: id(one.id)?,
            kind: match one.kind {
                AccessKind::App => ConnectionKind::App,
                AccessKind::ApiToken => ConnectionKind::ApiToken,
                AccessKind::Forwarding => ConnectionKind::Forwarding,
            },
            name: text(one.name),
            access: one.access.into_iter().take(MOST).map(text).collect(),
            added_at: one.added_at,
            last_used_at: None,
        })
    });
    let events = all("events", account.events, |one| {
        Some(AccountEvent {
            id: id(one.id)?,
            kind: one.kind,
            at: one.at,
            device: text(one.device),
            place: text(one.place),
            address: text(one.address),
            object: text(one.object),
            detail: text(one.detail),
            report: None,
        })
    });
    let authenticators = all("authenticators", account.authenticators, |one| {
        Some(Authenticator {
            id: id(one.id)?,
            name: text(one.name),
            sealed_secret: Vec::new(),
            last_step: 0,
            added_at: one.added_at,
            suspended_at: None,
        })
    });
    Some(Mirror {
        id: account_id,
        handle: text(account.handle),
        status: match account.status {
            IdentityStatus::Active => AccountStatus::Active,
            IdentityStatus::Locked => AccountStatus::Locked,
            IdentityStatus::Disabled => AccountStatus::Disabled,
        },
        language: account.language.map(text),
        created_at: account.created_at,
        addresses: of_emails.into_iter().chain(of_phones).collect(),
        authenticators,
        contacts,
        sessions,
        devices,
        connections,
        events,
    })
}

/// Each of a list that is right, up to as many as are kept. One that is not
/// must not keep its owner from all the others: it is left out, and logged.
fn all<T, U>(name: &str, list: Vec<T>, read: impl FnMut(T) -> Option<U>) -> Vec<U> {
    let asked = list.len().min(MOST);
    let right: Vec<U> = list.into_iter().take(MOST).filter_map(read).collect();
    let dropped = asked - right.len();
    if dropped > 0 {
        tracing::error!(name, dropped, "the identity system breaks the contract");
    }
    right
}

fn id(id: String) -> Option<String> {
    let length = id.chars().count();
    let right = (1..=ID_MAX).contains(&length) && !id.chars().any(|c| c.is_control() || c == ' ');
    right.then_some(id)
}

/// On one line, and no longer than is shown.
fn text(text: String) -> String {
    let shown = text.chars().filter(|c| !c.is_control());
    shown.take(TEXT_MAX).collect()
}

fn address(one: IdentityAddress, channel: Channel) -> Option<MirroredAddress> {
    let address = match (NewAddress::parse(&one.address).ok()?, channel) {
        (NewAddress::Email(address), Channel::Email) => address.into(),
        (NewAddress::Phone(number), Channel::Phone) => number,
        (NewAddress::Email(_), Channel::Phone) | (NewAddress::Phone(_), Channel::Email) => {
            return None;
        }
    };
    let told_until = |removed_at: UnixSeconds| removed_at.plus(ADDRESS_HOLD);
    Some(MirroredAddress {
        told_until: one.removed_at.map(told_until),
        address: Address {
            id: id(one.id)?,
            channel,
            address,
            added_at: one.added_at,
            removed_at: one.removed_at,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_that_keeping_takes_is_rounded_up() {
        let pace = Duration::from_millis(500);
        let of = |millis| whole(Duration::from_millis(millis), pace).as_millis();
        assert_eq!(
            [0, 1, 499, 500, 501, 1200].map(of),
            [500, 500, 500, 500, 1000, 1500]
        );
        let none = Duration::from_millis(7);
        assert_eq!(whole(none, Duration::ZERO), none);
    }

    #[test]
    fn what_breaks_the_contract_is_not_kept() {
        let account = |change: serde_json::Value| {
            let mut json = serde_json::json!({
                "id": "1", "handle": "Ada\nLovelace", "status": "active", "created_at": 0,
                "emails": [{ "id": "a", "address": "ada@example.com", "added_at": 0 }],
            });
            for (name, value) in change.as_object().unwrap() {
                json[name] = value.clone();
            }
            checked(serde_json::from_value(json).unwrap())
        };
        let good = account(serde_json::json!({})).unwrap();
        assert_eq!(good.handle, "AdaLovelace");
        for bad in [
            serde_json::json!({ "id": "" }),
            serde_json::json!({ "id": "a b" }),
            serde_json::json!({ "id": "x".repeat(129) }),
        ] {
            assert!(account(bad.clone()).is_none(), "{bad}");
        }
        for bad in [
            serde_json::json!({ "emails": [{ "id": "a", "address": "ada", "added_at": 0 }] }),
            serde_json::json!({ "phones": [{ "id": "a", "address": "ada@example.com", "added_at": 0 }] }),
            serde_json::json!({ "emails": [{ "id": "a", "address": "a@b.example\nc@d.example", "added_at": 0 }] }),
        ] {
            let kept = account(bad.clone()).unwrap().addresses;
            assert!(
                kept.iter()
                    .all(|one| one.address.address == "ada@example.com"),
                "{bad}"
            );
        }
    }
}
