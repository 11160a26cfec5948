use regain_contract::{LongCode, Situation};
use regain_journey::Means;
use sha2::{Digest, Sha256};

use super::history::History;
use crate::{
    Service,
    http::Refusal,
    identifier::normal_form,
    keys::Purpose,
    password, random,
    random::NoRandomness,
    store::{
        Account, AccountStatus, Authenticator, BackupCode, NewAccount, RecoveryContact, Transaction,
    },
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
    /// How many days ago the addresses were added.
    pub addresses_added_days_ago: i64,
    /// The secret of the authenticator app, if the account has one.
    pub authenticator: Option<[u8; 20]>,
    /// How many backup codes the account has.
    pub backup_codes: u8,
    /// The recovery contacts: what their owner calls them, and their address.
    pub contacts: &'static [(&'static str, &'static str)],
    /// The devices that are signed in.
    pub devices: &'static [&'static str],
}

/// What most accounts have: nothing beside the password.
const PLAIN: SandboxAccount = SandboxAccount {
    handle: "",
    situation: Situation::ForgotPassword,
    status: AccountStatus::Active,
    emails: &[],
    phones: &[],
    password: "",
    addresses_added_days_ago: 400,
    authenticator: None,
    backup_codes: 0,
    contacts: &[],
    devices: &[],
};

/// All made-up accounts: one for each situation, one that is switched off,
/// one that has every means there is, one whose address is new, and one that
/// somebody else is in.
pub const ACCOUNTS: [SandboxAccount; 11] = [
    // Two addresses, so that both are told of a change.
    SandboxAccount {
        handle: "ada",
        situation: Situation::ForgotPassword,
        status: AccountStatus::Active,
        emails: &["ada@example.com", "ada.lovelace@example.org"],
        phones: &["+442079460018"],
        password: "the analytical engine weaves",
        devices: &["Firefox on Windows", "Safari on iPhone"],
        ..PLAIN
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
        backup_codes: 4,
        devices: &["Chrome on Windows"],
        ..PLAIN
    },
    SandboxAccount {
        handle: "hedy",
        situation: Situation::LostContact,
        status: AccountStatus::Active,
        emails: &["hedy@old-mail.example"],
        phones: &["+441632960143"],
        password: "frequencies hop and hop",
        devices: &["Chrome on Android"],
        ..PLAIN
    },
    // Someone else is signed in too.
    SandboxAccount {
        handle: "alan",
        situation: Situation::Hacked,
        status: AccountStatus::Active,
        emails: &["alan@example.com", "alan.turing@example.org"],
        phones: &["+441632960457"],
        password: "can machines think at all",
        devices: &["Safari on Mac", "Chrome on Linux", "Chrome on Linux"],
        ..PLAIN
    },
    SandboxAccount {
        handle: "katherine",
        situation: Situation::Locked,
        status: AccountStatus::Locked,
        emails: &["katherine@example.com"],
        phones: &["+12025550178"],
        password: "the orbit closes on time",
        devices: &[],
        ..PLAIN
    },
    SandboxAccount {
        handle: "mary",
        situation: Situation::Impersonation,
        status: AccountStatus::Active,
        emails: &["mary@example.com"],
        phones: &["+441632960582"],
        password: "the monster had no name",
        devices: &["Firefox on Linux"],
        ..PLAIN
    },
    SandboxAccount {
        handle: "rosalind",
        situation: Situation::KnownPerson,
        status: AccountStatus::Active,
        emails: &["rosalind@example.com"],
        phones: &["+441632960911"],
        password: "photograph fifty one shows",
        devices: &["Safari on iPad", "Safari on iPhone"],
        ..PLAIN
    },
    SandboxAccount {
        handle: "edsger",
        situation: Situation::ForgotPassword,
        status: AccountStatus::Disabled,
        emails: &["edsger@example.com"],
        phones: &["+441632960768"],
        password: "go to considered harmful",
        devices: &[],
        ..PLAIN
    },
    // Has everything: every way of proving can be tried with it.
    SandboxAccount {
        handle: "dorothy",
        situation: Situation::LostSecondFactor,
        emails: &["dorothy@example.com", "dorothy.vaughan@example.org"],
        phones: &["+441632960233"],
        password: "west computing counts it twice",
        authenticator: Some(*b"regain-sandbox-dorot"),
        backup_codes: 4,
        contacts: &[
            ("Katherine", "katherine@example.com"),
            ("Mary", "mary.jackson@example.net"),
        ],
        devices: &["Safari on iPhone"],
        ..PLAIN
    },
    // Its address was added yesterday, so whoever recovers it waits.
    SandboxAccount {
        handle: "charles",
        situation: Situation::ForgotPassword,
        emails: &["charles@example.com"],
        phones: &["+441632960344"],
        password: "the difference engine waits",
        addresses_added_days_ago: 1,
        devices: &["Firefox on Linux"],
        ..PLAIN
    },
    // Somebody else is in it, and has been busy: see `history`.
    SandboxAccount {
        handle: TAKEN_OVER,
        situation: Situation::Hacked,
        emails: &["joan@example.com", "joan.clarke@example.org"],
        phones: &["+441632960625"],
        password: "bombes turn all the night",
        authenticator: Some(*b"regain-sandbox-joan!"),
        backup_codes: 4,
        contacts: &[("Hugh", "hugh@example.net")],
        ..PLAIN
    },
];

const DAY: i64 = 24 * 3600;

/// The account that somebody else is in.
const TAKEN_OVER: &str = "joan";

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
    // Another instance may have been quicker.
    if !transaction.accounts().await?.is_empty() {
        return Ok(());
    }
    for (one, hash) in new {
        let account = one.account(random::id(service.random.as_ref())?);
        let account_id = account.id.clone();
        transaction
            .add_account(&NewAccount {
                names: one.names(),
                account,
                password_hash: hash.as_str().to_owned(),
                created_at: now.plus(-one.addresses_added_days_ago * DAY),
            })
            .await?;
        one.add_means(service, transaction.as_mut(), &account_id)
            .await?;
        let mut history = History {
            service,
            transaction: transaction.as_mut(),
            account_id: &account_id,
        };
        history.plain(one).await?;
        if one.handle == TAKEN_OVER {
            history.taken_over().await?;
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
            emails: owned(self.emails),
            phones: owned(self.phones),
            means: Means::NONE,
            suspended: Means::NONE,
            frozen_until: None,
            reported_at: None,
            protected_until: None,
            language: None,
        }
    }

    /// Adds what protects the account and what brings its owner back.
    async fn add_means(
        &self,
        service: &Service,
        transaction: &mut dyn Transaction,
        account_id: &str,
    ) -> Result<(), Refusal> {
        let random = service.random.as_ref();
        let added_at = service.now().plus(-self.addresses_added_days_ago * DAY);
        if let Some(secret) = self.authenticator {
            let authenticator = Authenticator {
                id: random::id(random)?,
                name: "Authenticator".to_owned(),
                sealed_secret: service.keys.seal(Purpose::Factors, &secret, random)?,
                last_step: 0,
                added_at,
                suspended_at: None,
            };
            transaction
                .add_authenticator(account_id, &authenticator)
                .await?;
        }
        for code in self.backup_codes() {
            let keys = service.keys.clone();
            let source = service.random.clone();
            let slot = code.slot();
            let hash = tokio::task::spawn_blocking(move || {
                password::hash_blocking(&keys, source.as_ref(), code.expose_secret())
            })
            .await
            .ok()
            .flatten()
            .ok_or(NoRandomness)?;
            let code = BackupCode {
                slot,
                hash: hash.as_str().to_owned(),
                made_at: added_at,
                used_at: None,
            };
            transaction.add_backup_code(account_id, &code).await?;
        }
        for (name, email) in self.contacts {
            let contact = RecoveryContact {
                id: random::id(random)?,
                name: (*name).to_owned(),
                email: (*email).to_owned(),
                added_at,
            };
            transaction
                .add_recovery_contact(account_id, &contact)
                .await?;
        }
        Ok(())
    }

    /// The backup codes that the account has at the start: always the same.
    pub(super) fn backup_codes(&self) -> Vec<LongCode> {
        (0..self.backup_codes)
            .map(|place| {
                let digest = Sha256::digest(format!("{}/{place}", self.handle));
                let mut values = [0; LongCode::CHARACTERS - 1];
                for (value, byte) in values.iter_mut().zip(digest) {
                    *value = byte;
                }
                values[0] = place;
                LongCode::from_values(&values)
            })
            .collect()
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
