use regain_contract::Situation;

use crate::{
    Service,
    http::Refusal,
    identifier::normal_form,
    password, random,
    random::NoRandomness,
    store::{Account, AccountStatus, NewAccount, Session},
};

/// A made-up account.
#[derive(Clone, Copy, Debug)]
pub struct SandboxAccount {
    /// The name its owner chose.
    pub handle: &'static str,
    /// The situation it is good for trying.
    pub situation: Situation,
    /// Whether it can be used.
    pub status: AccountStatus,
    /// The e-mail addresses, the primary one first.
    pub emails: &'static [&'static str],
    /// The phone numbers; from ranges that are kept free for fiction.
    pub phones: &'static [&'static str],
    /// The password at the start.
    pub password: &'static str,
    /// The secret of the authenticator app, if the account has one.
    pub authenticator: Option<[u8; 20]>,
    /// The devices that are signed in.
    pub devices: &'static [&'static str],
}

/// All made-up accounts: one for each situation, and one that is switched
/// off.
pub const ACCOUNTS: [SandboxAccount; 8] = [
    // Two addresses, so that both are told of a change.
    SandboxAccount {
        handle: "ada",
        situation: Situation::ForgotPassword,
        status: AccountStatus::Active,
        emails: &["ada@example.com", "ada.lovelace@example.org"],
        phones: &["+442079460018"],
        password: "the analytical engine weaves",
        authenticator: None,
        devices: &["Firefox on Windows", "Safari on iPhone"],
    },
    // Has a second factor, so a code by e-mail is not enough.
    SandboxAccount {
        handle: "grace",
        situation: Situation::LostSecondFactor,
        status: AccountStatus::Active,
        emails: &["grace@example.com"],
        phones: &["+12025550143"],
        password: "nanoseconds are this long",
        authenticator: Some(*b"regain-sandbox-grace"),
        devices: &["Chrome on Windows"],
    },
    SandboxAccount {
        handle: "hedy",
        situation: Situation::LostContact,
        status: AccountStatus::Active,
        emails: &["hedy@old-mail.example"],
        phones: &["+441632960143"],
        password: "frequencies hop and hop",
        authenticator: None,
        devices: &["Chrome on Android"],
    },
    // Someone else is signed in too.
    SandboxAccount {
        handle: "alan",
        situation: Situation::Hacked,
        status: AccountStatus::Active,
        emails: &["alan@example.com", "alan.turing@example.org"],
        phones: &["+441632960457"],
        password: "can machines think at all",
        authenticator: None,
        devices: &["Safari on Mac", "Chrome on Linux", "Chrome on Linux"],
    },
    SandboxAccount {
        handle: "katherine",
        situation: Situation::Locked,
        status: AccountStatus::Locked,
        emails: &["katherine@example.com"],
        phones: &["+12025550178"],
        password: "the orbit closes on time",
        authenticator: None,
        devices: &[],
    },
    SandboxAccount {
        handle: "mary",
        situation: Situation::Impersonation,
        status: AccountStatus::Active,
        emails: &["mary@example.com"],
        phones: &["+441632960582"],
        password: "the monster had no name",
        authenticator: None,
        devices: &["Firefox on Linux"],
    },
    SandboxAccount {
        handle: "rosalind",
        situation: Situation::KnownPerson,
        status: AccountStatus::Active,
        emails: &["rosalind@example.com"],
        phones: &["+441632960911"],
        password: "photograph fifty one shows",
        authenticator: None,
        devices: &["Safari on iPad", "Safari on iPhone"],
    },
    SandboxAccount {
        handle: "edsger",
        situation: Situation::ForgotPassword,
        status: AccountStatus::Disabled,
        emails: &["edsger@example.com"],
        phones: &["+441632960768"],
        password: "go to considered harmful",
        authenticator: None,
        devices: &[],
    },
];

/// When the sessions of the made-up accounts began, in seconds before now.
const SIGNED_IN_BEFORE: i64 = 3 * 24 * 3600;

/// Adds the made-up accounts if there is no account at all.
pub(super) async fn seed(service: &Service) -> Result<(), Refusal> {
    if !service.store.read().await?.accounts().await?.is_empty() {
        return Ok(());
    }
    let now = service.now();
    let mut new = Vec::with_capacity(ACCOUNTS.len());
    for one in &ACCOUNTS {
        let (keys, random) = (service.keys.clone(), service.random.clone());
        let hash = tokio::task::spawn_blocking(move || {
            password::hash_blocking(&keys, random.as_ref(), one.password)
        })
        .await
        .ok()
        .flatten()
        .ok_or(NoRandomness)?;
        new.push((one, hash));
    }
    let mut transaction = service.store.begin().await?;
    for (one, hash) in new {
        let account = one.account(random::id(service.random.as_ref())?);
        let account_id = account.id.clone();
        transaction
            .add_account(&NewAccount {
                names: one.names(),
                account,
                password_hash: hash.as_str().to_owned(),
                created_at: now.plus(-SIGNED_IN_BEFORE),
            })
            .await?;
        for device in one.devices {
            transaction
                .add_session(&Session {
                    id: random::id(service.random.as_ref())?,
                    account_id: account_id.clone(),
                    device: (*device).to_owned(),
                    created_at: now.plus(-SIGNED_IN_BEFORE),
                    last_used_at: now,
                })
                .await?;
        }
    }
    transaction.commit().await?;
    Ok(())
}

impl SandboxAccount {
    fn account(&self, id: String) -> Account {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Account {
            id,
            handle: self.handle.to_owned(),
            status: self.status,
            second_factor: self.authenticator.is_some(),
            emails: owned(self.emails),
            phones: owned(self.phones),
        }
    }

    /// Everything it is found by.
    fn names(&self) -> Vec<String> {
        [self.handle]
            .iter()
            .chain(self.emails)
            .chain(self.phones)
            .map(|name| normal_form(name))
            .collect()
    }
}

/// The made-up account with this handle.
pub(super) fn by_handle(handle: &str) -> Option<&'static SandboxAccount> {
    ACCOUNTS.iter().find(|one| one.handle == handle)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use regain_contract::{Password, PasswordPolicy, Secret};

    use super::*;

    #[test]
    fn there_is_one_for_each_situation() {
        for situation in Situation::ALL {
            assert!(ACCOUNTS.iter().any(|one| one.situation == situation));
        }
    }

    #[test]
    fn names_mean_one_account_each() {
        let names: Vec<_> = ACCOUNTS.iter().flat_map(SandboxAccount::names).collect();
        let different: BTreeSet<_> = names.iter().collect();
        assert_eq!(names.len(), different.len());
    }

    #[test]
    fn passwords_meet_the_rule() {
        for one in ACCOUNTS {
            let password = Secret::new(one.password.to_owned());
            assert!(Password::parse(password, PasswordPolicy::ONLY_FACTOR).is_ok());
        }
    }
}
