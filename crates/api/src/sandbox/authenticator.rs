use regain_contract::UnixSeconds;
use totp_rs::{Builder, Totp};

use super::accounts::{ACCOUNTS, SandboxAccount};

/// Seconds that a code is shown (RFC 6238, 5.2).
const STEP: i64 = 30;

/// What an authenticator app shows for one account.
pub(super) struct Shown {
    /// The account.
    pub(super) handle: &'static str,
    /// The code.
    pub(super) code: String,
    /// For how many seconds more.
    pub(super) seconds_left: u32,
}

/// All authenticator apps at a moment.
pub(super) fn all(now: UnixSeconds) -> Vec<Shown> {
    ACCOUNTS
        .iter()
        .filter_map(|one| {
            let left = STEP - now.0.rem_euclid(STEP);
            Some(Shown {
                handle: one.handle,
                code: totp(one)?.generate(moment(now)).to_string(),
                seconds_left: u32::try_from(left).unwrap_or(0),
            })
        })
        .collect()
}

/// Whether the account's authenticator app shows `code`, a step early or late
/// included; `true` for an account that has none.
pub(super) fn accepts(account: &SandboxAccount, code: Option<&str>, now: UnixSeconds) -> bool {
    match totp(account) {
        None => true,
        Some(totp) => code.is_some_and(|code| {
            let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
            totp.check(&code, moment(now)).is_some()
        }),
    }
}

fn totp(account: &SandboxAccount) -> Option<Totp> {
    Builder::new()
        .with_secret(account.authenticator?)
        .build()
        .ok()
}

fn moment(now: UnixSeconds) -> u64 {
    u64::try_from(now.0).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::accounts::by_handle;

    #[test]
    fn a_code_signs_in_where_there_is_an_authenticator() {
        let now = UnixSeconds(1_800_000_005);
        let shown = all(now);
        let grace = shown.iter().find(|shown| shown.handle == "grace").unwrap();
        assert_eq!(grace.code.len(), 6);
        assert_eq!(grace.seconds_left, 25);
        let account = by_handle("grace").unwrap();
        assert!(accepts(account, Some(&grace.code), now));
        assert!(accepts(account, Some(&grace.code), now.plus(29)));
        assert!(!accepts(account, Some(&grace.code), now.plus(300)));
        assert!(!accepts(account, None, now));
        assert!(accepts(by_handle("ada").unwrap(), None, now));
    }
}
