use regain_contract::UnixSeconds;
use totp_rs::Totp;

use super::accounts::ACCOUNTS;
use crate::{
    Service,
    flow::authenticator_of_secret,
    keys::Purpose,
    store::{Authenticator, StoreResult, Transaction},
};

/// Seconds that a code is shown (RFC 6238, 5.2).
pub(super) const STEP: i64 = 30;

/// What an authenticator app shows for one account.
pub(super) struct Shown {
    /// The account.
    pub(super) handle: String,
    /// What its owner calls the app.
    pub(super) name: String,
    /// Which of the account's apps it is, from 1.
    pub(super) number: usize,
    /// The code.
    pub(super) code: String,
    /// For how many seconds more.
    pub(super) seconds_left: u32,
}

/// All authenticator apps at a moment, those of an account the oldest first.
pub(super) async fn all(
    service: &Service,
    transaction: &mut dyn Transaction,
) -> StoreResult<Vec<Shown>> {
    let now = service.now();
    let left = STEP - now.0.rem_euclid(STEP);
    let mut shown = Vec::new();
    let mut accounts = transaction.accounts().await?;
    // In the order they are described.
    let place = |handle: &str| ACCOUNTS.iter().position(|one| one.handle == handle);
    accounts.sort_by_key(|account| place(&account.handle));
    for account in accounts {
        let apps = transaction.authenticators(&account.id).await?;
        for (place, app) in apps.iter().enumerate() {
            let Some(totp) = totp(service, app) else {
                continue;
            };
            shown.push(Shown {
                handle: account.handle.clone(),
                name: app.name.clone(),
                number: place + 1,
                code: totp.generate(moment(now)).to_string(),
                seconds_left: u32::try_from(left).unwrap_or(0),
            });
        }
    }
    Ok(shown)
}

/// Whether one of the account's authenticator apps shows `code`, a step early
/// or late included; `true` for an account that has none.
pub(super) fn accepts(service: &Service, apps: &[Authenticator], code: Option<&str>) -> bool {
    let now = moment(service.now());
    let code = code.map(|code| code.chars().filter(|c| !c.is_whitespace()).collect());
    let shows = |app: &Authenticator| {
        let code: &Option<String> = &code;
        let (Some(totp), Some(code)) = (totp(service, app), code) else {
            return false;
        };
        totp.check(code, now).is_some()
    };
    apps.is_empty() || apps.iter().any(shows)
}

fn totp(service: &Service, app: &Authenticator) -> Option<Totp> {
    let secret = service
        .keys
        .open(Purpose::Factors, &app.sealed_secret)
        .ok()?;
    authenticator_of_secret(&secret)
}

pub(super) fn moment(now: UnixSeconds) -> u64 {
    u64::try_from(now.0).unwrap_or(0)
}
