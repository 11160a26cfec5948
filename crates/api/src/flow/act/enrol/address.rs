//! A new address: it is taken into the draft once a code that was sent to it
//! was entered (NIST SP 800-63B-4, 4.2.1.2; STANDARDS A15).
//!
//! Whether another account has the address is looked at nowhere, so that
//! nothing tells it.

use regain_contract::support::Method;
use regain_contract::{
    Code, CodeForm, FieldReason, NewAddress, ProblemType, Secret, Task, UnixSeconds,
};
use regain_journey::{Event, Place};

use super::{is_at, not_taken};
use crate::flow::TEXT_CODE_LIFETIME;
use crate::flow::act::code::SAID_TO_BE_EXPIRED;
use crate::flow::act::{Act, Outcome, spend};
use crate::flow::draft::{AddedAddress, UnconfirmedAddress};
use crate::http::Refusal;
use crate::identifier::normal_form;
use crate::keys::{Purpose, same};
use crate::message::{Message, SecretText};
use crate::{audit, limits, random};

/// Where the address stands in the request.
const ADDRESS: &str = "/secure/add_address/address";

/// Where the code stands in the request.
const CODE: &str = "/secure/confirm_address/code";

/// Goes to add an address. One that was not confirmed is forgotten.
pub(in crate::flow::act) async fn start(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    act.flow.record.draft.new_address = None;
    act.follow(Event::PlaceOpened(Place::AddAddress)).await
}

/// Sends a code to a new address.
pub(in crate::flow::act) async fn add(
    act: &mut Act<'_>,
    address: NewAddress,
) -> Result<Outcome, Refusal> {
    if !is_at(act, Place::AddAddress) {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    match &address {
        NewAddress::Phone(_) if !act.service.settings.texts => {
            return not_taken(ADDRESS, FieldReason::Malformed);
        }
        NewAddress::Phone(_) | NewAddress::Email(_) => {}
    }
    if is_there(act, &address).await? {
        return not_taken(ADDRESS, FieldReason::AlreadyThere);
    }
    let before = act.flow.record.draft.new_address.as_ref();
    let is_same = before.is_some_and(|before| before.address == address);
    if is_same {
        return resend(act).await;
    }
    send(act, address).await
}

/// Sends a new code in place of the one before.
pub(in crate::flow::act) async fn resend(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    let new = act.flow.record.draft.new_address.as_ref();
    let Some(new) = new.filter(|_| is_at(act, Place::AddAddress)) else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    let resend_at = new.resend_at();
    if resend_at > act.now {
        return Outcome::until(ProblemType::RateLimited, resend_at);
    }
    let address = new.address.clone();
    send(act, address).await
}

/// Whether the address is one of the account's, or is going to be.
async fn is_there(act: &mut Act<'_>, address: &NewAddress) -> Result<bool, Refusal> {
    let account = act.account().await?;
    let drafted = act.flow.record.draft.addresses.iter();
    let drafted = drafted.map(|added| added.address.as_str());
    let kept = account.emails.iter().chain(&account.phones);
    let wanted = normal_form(address.as_str());
    let mut all = kept.map(String::as_str).chain(drafted);
    Ok(all.any(|one| normal_form(one) == wanted))
}

async fn send(act: &mut Act<'_>, address: NewAddress) -> Result<Outcome, Refusal> {
    let normal = normal_form(address.as_str());
    let keys = &act.service.keys;
    let destination = keys.name(Purpose::Identifier, &[b"new-address", normal.as_bytes()]);
    let account_id = act.flow.account_id.clone().unwrap_or_default();
    let buckets = [
        (limits::NEW_ADDRESSES_PER_FLOW, act.flow.id.as_str()),
        (limits::NEW_ADDRESSES_PER_ACCOUNT, account_id.as_str()),
        (limits::NEW_ADDRESSES_PER_NETWORK, act.network),
        (limits::NEW_ADDRESS_MOMENT, destination.as_str()),
        (limits::NEW_ADDRESS_PER_HOUR, destination.as_str()),
        (limits::NEW_ADDRESS_PER_DAY, destination.as_str()),
    ];
    spend(act.service, act.tx, &buckets).await?;
    let account = act.account().await?;
    let code = random::digits(act.service.random.as_ref())?;
    let (asked_at, drawn) = (act.now, SecretText(code.as_str().to_owned()));
    let (message, expires_at) = match &address {
        NewAddress::Email(to) => {
            let expires_at = asked_at.plus(act.service.settings.email_code_lifetime);
            let message = Message::NewAddressCode {
                to: to.as_str().to_owned(),
                handle: account.handle,
                code: drawn,
                expires_at,
                asked_at,
            };
            (message, expires_at)
        }
        NewAddress::Phone(to) => {
            let expires_at = asked_at.plus(TEXT_CODE_LIFETIME);
            let message = Message::NewNumberCode {
                to: to.clone(),
                code: drawn,
                expires_at,
                asked_at,
            };
            (message, expires_at)
        }
    };
    let about = method(&address);
    let letter = message.in_language(&act.flow.record.language);
    let sealed = letter.seal(&act.service.keys, act.service.random.as_ref())?;
    act.tx.add_message(&sealed, asked_at).await?;
    let hash = hash(act, &address, &code);
    let before = act.flow.record.draft.new_address.as_ref();
    let sent_count = before.map_or(0, |before| before.sent_count);
    act.flow.record.draft.new_address = Some(UnconfirmedAddress {
        address,
        hash,
        sent_at: asked_at,
        expires_at,
        tries_left: limits::TRIES_PER_CODE,
        sent_count: sent_count.saturating_add(1),
    });
    act.audit_about(audit::CODE_SENT, audit::SUCCESS, about)
        .await?;
    act.follow(Event::PlaceOpened(Place::AddAddress)).await
}

/// Which way of proving the codes of a new address are of.
const fn method(address: &NewAddress) -> Method {
    match address {
        NewAddress::Email(_) => Method::EmailCode,
        NewAddress::Phone(_) => Method::TextCode,
    }
}

/// A code counts only for the flow that asked for it and for the address that
/// it went to (OWASP ASVS 6.6.2).
fn hash(act: &Act<'_>, address: &NewAddress, code: &str) -> [u8; 32] {
    act.service.keys.hash(
        Purpose::Code,
        &[
            act.flow.id.as_bytes(),
            act.flow.account_id.as_deref().unwrap_or("").as_bytes(),
            b"new-address",
            address.as_str().as_bytes(),
            code.as_bytes(),
        ],
    )
}

/// Takes the address into the draft, if the code is the one that went there.
pub(in crate::flow::act) async fn confirm(
    act: &mut Act<'_>,
    raw: &Secret,
) -> Result<Outcome, Refusal> {
    let new = act.flow.record.draft.new_address.clone();
    let Some(new) = new.filter(|_| is_at(act, Place::AddAddress)) else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    let form = CodeForm::Digits {
        count: Code::SENT_DIGITS,
    };
    let entered = match Code::parse(raw.expose_secret(), form) {
        Ok(entered) => entered,
        Err(error) => return not_taken(CODE, error),
    };
    let limit = [(limits::TRIES_PER_NETWORK, act.network)];
    spend(act.service, act.tx, &limit).await?;
    let about = method(&new.address);
    if act.now >= new.expires_at {
        act.audit_about(audit::ADDRESS_CONFIRMED, audit::FAILURE, about)
            .await?;
        return Outcome::refused(if act.now.since(new.sent_at) < SAID_TO_BE_EXPIRED {
            ProblemType::CodeExpired
        } else {
            ProblemType::CodeIncorrect
        });
    }
    if new.tries_left == 0 {
        act.audit_about(audit::ADDRESS_CONFIRMED, audit::FAILURE, about)
            .await?;
        return Outcome::refused(ProblemType::CodeExhausted);
    }
    let hash = hash(act, &new.address, entered.expose_secret());
    if !same(&hash, &new.hash) {
        if let Some(new) = &mut act.flow.record.draft.new_address {
            new.tries_left = new.tries_left.saturating_sub(1);
        }
        act.audit_about(audit::ADDRESS_CONFIRMED, audit::FAILURE, about)
            .await?;
        return Outcome::failed(ProblemType::CodeIncorrect);
    }
    let id = random::id(act.service.random.as_ref())?;
    let draft = &mut act.flow.record.draft;
    draft.new_address = None;
    draft.addresses.push(AddedAddress {
        id,
        address: new.address,
        added_at: act.now,
    });
    act.audit_about(audit::ADDRESS_CONFIRMED, audit::SUCCESS, about)
        .await?;
    act.follow(Event::PlaceOpened(Place::Task(Task::Addresses)))
        .await
}

impl UnconfirmedAddress {
    /// When a new code may be asked for.
    #[must_use]
    pub fn resend_at(&self) -> UnixSeconds {
        self.sent_at.plus(limits::resend_wait(self.sent_count))
    }
}
