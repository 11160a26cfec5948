//! The service of the month: its database, a clock that is moved, the accounts
//! that were there before, and everybody's mailbox.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use regain_api::app::{self, Outside};
use regain_api::clock::{Clock as _, ManualClock};
use regain_api::config::PasskeyEndpoints;
use regain_api::experiments::{Experiments, hold};
use regain_api::identifier::normal_form;
use regain_api::insights::make_figures;
use regain_api::keys::{Keys, Purpose};
use regain_api::languages::Languages;
use regain_api::message::{Letter, Message};
use regain_api::password::hash_blocking;
use regain_api::sandbox;
use regain_api::site::files::{Console, Gallery, Site};
use regain_api::store::{
    Account, AccountStatus, Authenticator, BackupCode, NewAccount, SqliteStore, Transaction,
};
use regain_api::{Service, Settings, cases};
use regain_contract::{LongCode, UnixSeconds};
use regain_journey::Means;

use crate::chance::{Chance, SeededRandom};
use crate::diary::Diary;
use crate::plan::{LANGUAGES, Plan, builds};
use crate::{Fault, Outcome, told};

const DAY: i64 = 24 * 3600;

/// For how long flows are kept, as the worker of the API does.
const KEEP_FLOWS: i64 = 2 * DAY;
/// For how long failures are kept, as the worker of the API does.
const KEEP_FAILURES: i64 = 30 * DAY;

/// The password that every account of the month began with.
pub const OLD_PASSWORD: &str = "the old password of this account";

/// A page with what a shell has to have: nobody looks at it.
const SHELL: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Recovery</title>\
    <body><main id=main><h1>What happened?</h1></main>\
    <footer data-languages><form method=get><select id=language name=lang><option>x</select>\
    <button>Change</button></form></footer>";

/// What somebody has to prove that an account is theirs.
#[derive(Clone, Debug)]
pub struct Owner {
    /// What the account is called.
    pub handle: String,
    /// Its e-mail address.
    pub email: String,
    /// Its phone number, where it has one.
    pub phone: Option<String>,
    /// The secret of its authenticator app, where it has one.
    pub authenticator: Option<[u8; 20]>,
    /// Its backup codes.
    pub backup_codes: Vec<String>,
}

/// The service, and everything around it.
pub struct World {
    /// The service.
    pub service: Arc<Service>,
    /// Its clock.
    pub clock: Arc<ManualClock>,
    /// What answers.
    pub router: Router,
    /// What those who come know of it.
    pub diary: Diary,
    /// The newest code that was sent to an address.
    codes: BTreeMap<String, String>,
    /// How many messages were sent.
    pub messages: u64,
    random: Arc<SeededRandom>,
    _site: tempfile::TempDir,
}

impl World {
    /// One on the database of a file, before the month begins. It is made with
    /// the accounts of the sandbox.
    ///
    /// # Errors
    /// The database cannot be opened, or the service not be made.
    pub async fn start(plan: &Plan, database: &Path, keys: Keys) -> Outcome<Self> {
        let store = SqliteStore::open(database).await;
        let store = store.map_err(|error| told("the database", error))?;
        let clock = Arc::new(ManualClock::at(plan.first_day.begins()));
        let random = Arc::new(SeededRandom::new(plan.seed));
        let settings = Settings::default();
        let tags = LANGUAGES.iter().map(|(tag, _)| *tag);
        let languages = Languages::new(&settings.service_name, tags)
            .map_err(|_| Fault::new("a language has no words"))?;
        let experiments = Experiments::parse(&plan.experiments())
            .map_err(|error| told("the experiment", error))?;
        let service = Service::new(
            Arc::new(store),
            clock.clone(),
            random.clone(),
            Arc::new(keys),
            settings,
        )
        .with_languages(languages)
        .with_builds(builds())
        .with_experiments(experiments);
        let agents = sandbox::support_agents(&service.keys, &*random)
            .ok_or_else(|| Fault::new("nobody works on cases"))?;
        let service = Arc::new(service.with_agents(Arc::new(agents)));
        sandbox::seed(&service)
            .await
            .map_err(|error| told("the sandbox", error))?;
        let site = site_folder()?;
        let router = router(&service, site.path())?;
        Ok(Self {
            service,
            clock,
            router,
            diary: Diary::default(),
            codes: BTreeMap::new(),
            messages: 0,
            random,
            _site: site,
        })
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> UnixSeconds {
        self.clock.now()
    }

    /// Lets time pass until a moment; it never goes back.
    pub fn at(&self, moment: UnixSeconds) {
        let ahead = moment.since(self.clock.now());
        if ahead > 0 {
            self.clock.advance(ahead);
        }
    }

    /// A new key of idempotency.
    ///
    /// # Errors
    /// There is no randomness.
    pub fn key(&self) -> Outcome<String> {
        let id = regain_api::random::id(&*self.random);
        id.map(|id| format!("\"{id}\""))
            .map_err(|_| Fault::new("there is no randomness"))
    }

    /// The newest code that was sent to an address.
    #[must_use]
    pub fn code(&self, address: &str) -> Option<String> {
        self.codes.get(address).cloned()
    }

    /// Adds accounts, with what their owners have.
    ///
    /// # Errors
    /// The database fails.
    pub async fn add_accounts(&self, count: u32, seed: u64) -> Outcome<Vec<Owner>> {
        let hash = |text: &str| {
            hash_blocking(&self.service.keys, &*self.random, text)
                .map(|hash| hash.as_str().to_owned())
                .ok_or_else(|| Fault::new("a password cannot be hashed"))
        };
        // Hashing takes long, so all have the same.
        let password = hash(OLD_PASSWORD)?;
        let mut codes = Vec::new();
        for slot in 0..3 {
            let mut values = [7; LongCode::CHARACTERS - 1];
            values[0] = slot;
            let code = LongCode::from_values(&values);
            codes.push((code.expose_secret().to_owned(), hash(code.expose_secret())?));
        }
        let mut owners = Vec::new();
        let failed = |error| told("adding an account", error);
        let mut tx = self.service.store.begin().await.map_err(failed)?;
        for number in 0..count {
            let mut chance = Chance::new(seed.wrapping_add(0xACC0) ^ u64::from(number) << 20);
            let new = NewOwner::draw(number, &mut chance, self.now());
            owners.push(self.add(tx.as_mut(), new, &password, &codes).await?);
        }
        tx.commit().await.map_err(failed)?;
        Ok(owners)
    }

    async fn add(
        &self,
        tx: &mut dyn Transaction,
        new: NewOwner,
        password: &str,
        codes: &[(String, String)],
    ) -> Outcome<Owner> {
        let failed = |error| told("adding an account", error);
        let mut owner = new.owner;
        let id = format!("id-of-{}", owner.handle);
        let phones: Vec<String> = owner.phone.iter().cloned().collect();
        let names = [&owner.handle, &owner.email];
        let names = names.into_iter().chain(&phones);
        tx.add_account(&NewAccount {
            names: names.map(|name| normal_form(name)).collect(),
            account: Account {
                id: id.clone(),
                handle: owner.handle.clone(),
                status: AccountStatus::Active,
                emails: vec![owner.email.clone()],
                phones: phones.clone(),
                means: Means::NONE,
                suspended: Means::NONE,
                frozen_until: None,
                reported_at: None,
                protected_until: None,
                language: None,
            },
            password_hash: password.to_owned(),
            created_at: new.created_at,
        })
        .await
        .map_err(failed)?;
        if let Some(secret) = &owner.authenticator {
            let sealed = self
                .service
                .keys
                .seal(Purpose::Factors, secret, &*self.random);
            let authenticator = Authenticator {
                id: format!("authenticator-of-{}", owner.handle),
                name: "Phone".to_owned(),
                sealed_secret: sealed.map_err(|_| Fault::new("there is no randomness"))?,
                last_step: 0,
                added_at: new.created_at,
                suspended_at: None,
            };
            let added = tx.add_authenticator(&id, &authenticator).await;
            added.map_err(failed)?;
        }
        for (slot, (code, hash)) in (0_u8..).zip(codes) {
            if !new.has_backup_codes {
                break;
            }
            let kept = BackupCode {
                slot,
                hash: hash.clone(),
                made_at: new.created_at,
                used_at: None,
            };
            tx.add_backup_code(&id, &kept).await.map_err(failed)?;
            owner.backup_codes.push(code.clone());
        }
        Ok(owner)
    }

    /// Takes what waits in the outbox to the mailboxes.
    ///
    /// # Errors
    /// The database fails.
    pub async fn deliver(&mut self) -> Outcome {
        let failed = |error| told("the outbox", error);
        let now = self.now();
        let mut tx = self.service.store.begin().await.map_err(failed)?;
        while let Some(claimed) = tx.claim_message(now, 60).await.map_err(failed)? {
            let letter = Letter::open(&claimed.payload, &self.service.keys)
                .map_err(|_| Fault::new("a letter cannot be opened"))?;
            self.messages += 1;
            if let Some((to, code)) = code_of(&letter.message) {
                self.codes.insert(to, code);
            }
            tx.settle_message(claimed.id, now).await.map_err(failed)?;
        }
        tx.commit().await.map_err(failed)
    }

    /// Does what the worker of the API does now and then.
    ///
    /// # Errors
    /// The database fails.
    pub async fn work(&self) -> Outcome {
        let now = self.now();
        let (flows, failures) = (now.plus(-KEEP_FLOWS), now.plus(-KEEP_FAILURES));
        let pruned = self.service.store.prune(flows, failures).await;
        pruned.map_err(|error| told("deleting what is old", error))?;
        cases::sweep(&self.service).await;
        let made = make_figures(&self.service).await;
        made.map_err(|error| told("making the figures", error))?;
        hold(&self.service).await;
        Ok(())
    }
}

/// An account before it is added.
struct NewOwner {
    owner: Owner,
    has_backup_codes: bool,
    created_at: UnixSeconds,
}

impl NewOwner {
    /// One of five has an authenticator app, a quarter a phone number, one of
    /// seven backup codes. Most are old; one of twelve has changed lately.
    fn draw(number: u32, chance: &mut Chance, now: UnixSeconds) -> Self {
        let handle = format!("person{number}");
        let authenticator = chance.in_thousand(200).then(|| {
            let mut secret = *b"secret of somebody..";
            for (place, byte) in secret.iter_mut().rev().zip(number.to_le_bytes()) {
                *place = byte;
            }
            secret
        });
        let days = if chance.in_thousand(80) {
            chance.between(1, 5)
        } else {
            chance.between(60, 1500)
        };
        Self {
            owner: Owner {
                email: format!("{handle}@example.com"),
                phone: chance
                    .in_thousand(250)
                    .then(|| format!("+4479{:08}", 1_000_000 + number)),
                handle,
                authenticator,
                backup_codes: Vec::new(),
            },
            has_backup_codes: chance.in_thousand(140),
            created_at: now.plus(-days * DAY),
        }
    }
}

fn code_of(message: &Message) -> Option<(String, String)> {
    if let Message::RecoveryCode { to, code, .. }
    | Message::TextCode { to, code, .. }
    | Message::ContactCode { to, code, .. } = message
    {
        Some((to.clone(), code.0.clone()))
    } else {
        None
    }
}

fn site_folder() -> Outcome<tempfile::TempDir> {
    let folder = tempfile::tempdir().map_err(|error| told("a folder", error))?;
    let written = std::fs::write(folder.path().join("index.html"), SHELL);
    written.map_err(|error| told("a page", error))?;
    Ok(folder)
}

fn router(service: &Arc<Service>, site: &Path) -> Outcome<Router> {
    let site = Site::read(site, "localhost", &service.languages);
    Ok(app::router(
        service.clone(),
        Outside {
            site: Arc::new(site.map_err(|error| told("the page", error))?),
            console: Arc::new(Console::none()),
            gallery: Arc::new(Gallery::none()),
            sender: "help@regain.example".to_owned(),
            passkey_endpoints: PasskeyEndpoints::default(),
            https: false,
            sandbox: false,
        },
    ))
}
