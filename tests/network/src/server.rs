//! The API on one side of the line, with a database of its own, a clock that is moved, and the
//! mailboxes of everybody.

use std::net::{Ipv6Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, header};
use http_body_util::BodyExt as _;
use regain_api::clock::{Clock as _, ManualClock};
use regain_api::identifier::normal_form;
use regain_api::keys::Keys;
use regain_api::message::{Letter, Message};
use regain_api::password::{hash_blocking, verify_blocking};
use regain_api::random::SystemRandom;
use regain_api::store::{Account, AccountStatus, BackupCode, NewAccount, SqliteStore};
use regain_api::{Service, Settings, app};
use regain_contract::{CONTRACT_VERSION, ItemKind, LongCode, UnixSeconds, paths};
use regain_journey::Means;
use tower::ServiceExt as _;

use crate::{Fault, Outcome, told};

/// When the first journey begins.
const START: UnixSeconds = UnixSeconds(1_800_000_000);
/// The password of every account.
pub const OLD_PASSWORD: &str = "the old password of this account";

/// A request as the browser sends it.
#[derive(Clone, Debug)]
pub struct Sent {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// Where.
    pub path: &'static str,
    /// The name of the intention.
    pub key: Option<String>,
    /// The body.
    pub body: String,
    /// The cookies, as a header.
    pub cookies: String,
    /// The network it comes from.
    pub network: u32,
}

/// An answer as it leaves the API.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// `Retry-After`, in seconds.
    pub retry_after: Option<i64>,
    /// The cookies that are set, each with its attributes.
    pub cookies: Vec<String>,
    /// The body.
    pub body: String,
}

/// Something that arrived in a mailbox.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Whose.
    pub to: String,
    /// What.
    pub what: What,
}

/// What a mail is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A code.
    Code(String),
    /// That the account was secured.
    Secured,
    /// That a case was opened.
    CaseOpened,
    /// That somebody asked again about the same.
    CaseAgain,
}

/// Somebody with an account.
#[derive(Clone, Debug)]
pub struct Owner {
    /// What the account is called.
    pub handle: String,
    /// Its address.
    pub email: String,
    /// Its backup codes.
    pub backup_codes: Vec<String>,
}

/// The API.
pub struct Server {
    service: Arc<Service>,
    clock: Arc<ManualClock>,
    router: Router,
    /// Everything that was sent so far.
    mail: Vec<Mail>,
    /// The hash of [`OLD_PASSWORD`], and of the backup codes: made once, because hashing takes long.
    password_hash: String,
    code_hashes: Vec<(String, String)>,
    _folder: tempfile::TempDir,
}

/// In memory, where there is such a folder.
fn quick_folder() -> Outcome<tempfile::TempDir> {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    };
    made.map_err(|error| told("a folder", error))
}

impl Server {
    /// One with an empty database.
    ///
    /// # Errors
    /// The database cannot be made.
    pub async fn start() -> Outcome<Self> {
        let folder = quick_folder()?;
        let store = SqliteStore::open(&folder.path().join("regain.sqlite3")).await;
        let store = store.map_err(|error| told("the database", error))?;
        let clock = Arc::new(ManualClock::at(START));
        let keys = Arc::new(Keys::new([42; 32]));
        let hash = |text: &str| {
            hash_blocking(&keys, &SystemRandom, text)
                .map(|hash| hash.as_str().to_owned())
                .ok_or_else(|| Fault::new("a password cannot be hashed"))
        };
        let password_hash = hash(OLD_PASSWORD)?;
        let mut code_hashes = Vec::new();
        for slot in 0..2 {
            let mut values = [7; LongCode::CHARACTERS - 1];
            values[0] = slot;
            let code = LongCode::from_values(&values);
            let hashed = hash(code.expose_secret())?;
            code_hashes.push((code.expose_secret().to_owned(), hashed));
        }
        let service = Arc::new(Service::new(
            Arc::new(store),
            clock.clone(),
            Arc::new(SystemRandom),
            keys,
            Settings::default(),
        ));
        Ok(Self {
            router: app::api(service.clone()),
            service,
            clock,
            mail: Vec::new(),
            password_hash,
            code_hashes,
            _folder: folder,
        })
    }

    /// Lets time pass, in milliseconds since the start; it never goes back.
    pub fn at(&self, milliseconds: u64) {
        let seconds = i64::try_from(milliseconds / 1000).unwrap_or(i64::MAX);
        let ahead = START.plus(seconds).since(self.clock.now());
        if ahead > 0 {
            self.clock.advance(ahead);
        }
    }

    /// Adds the account of a journey, with backup codes or without a second factor.
    ///
    /// # Errors
    /// The database fails.
    pub async fn add_owner(&self, number: u64, with_codes: bool) -> Outcome<Owner> {
        let failed = |error| told("adding an account", error);
        let handle = format!("person{number}");
        let email = format!("{handle}@example.com");
        let account = Account {
            id: format!("id-of-{handle}"),
            handle: handle.clone(),
            status: AccountStatus::Active,
            emails: vec![email.clone()],
            phones: Vec::new(),
            means: Means::NONE,
            suspended: Means::NONE,
            frozen_until: None,
            reported_at: None,
            protected_until: None,
            language: None,
        };
        let id = account.id.clone();
        let mut tx = self.service.store.begin().await.map_err(failed)?;
        let added = NewAccount {
            names: [&handle, &email].map(|name| normal_form(name)).to_vec(),
            account,
            password_hash: self.password_hash.clone(),
            created_at: START.plus(-400 * 24 * 3600),
        };
        tx.add_account(&added).await.map_err(failed)?;
        let mut backup_codes = Vec::new();
        for (slot, (code, hash)) in (0_u8..).zip(&self.code_hashes) {
            if !with_codes {
                break;
            }
            backup_codes.push(code.clone());
            let code = BackupCode {
                slot,
                hash: hash.clone(),
                made_at: START.plus(-400 * 24 * 3600),
                used_at: None,
            };
            tx.add_backup_code(&id, &code).await.map_err(failed)?;
        }
        tx.commit().await.map_err(failed)?;
        Ok(Owner {
            handle,
            email,
            backup_codes,
        })
    }

    /// Answers a request.
    ///
    /// # Errors
    /// The request cannot be made.
    pub async fn answer(&mut self, sent: &Sent) -> Outcome<Reply> {
        let address = Ipv6Addr::from(0x2001_0db8_u128 << 96 | u128::from(sent.network) << 64);
        let mut request = Request::builder()
            .method(sent.method)
            .uri(sent.path)
            .header(paths::CLIENT_HEADER, CONTRACT_VERSION.to_string())
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/json")
            .extension(ConnectInfo(SocketAddr::from((address, 443))));
        if let Some(key) = &sent.key {
            request = request.header(paths::IDEMPOTENCY_KEY, format!("\"{key}\""));
        }
        if !sent.cookies.is_empty() {
            request = request.header(header::COOKIE, &sent.cookies);
        }
        let request = request
            .body(Body::from(sent.body.clone()))
            .map_err(|error| told("a request", error))?;
        let answer = self.router.clone().oneshot(request).await;
        let (parts, body) = answer
            .map_err(|error| told("an answer", error))?
            .into_parts();
        let body = body
            .collect()
            .await
            .map_err(|error| told("a body", error))?;
        self.deliver().await?;
        Ok(Reply {
            status: parts.status.as_u16(),
            retry_after: text(&parts.headers, "retry-after").and_then(|text| text.parse().ok()),
            cookies: parts
                .headers
                .get_all(header::SET_COOKIE)
                .iter()
                .filter_map(|value| value.to_str().ok())
                .map(ToOwned::to_owned)
                .collect(),
            body: String::from_utf8_lossy(&body.to_bytes()).into_owned(),
        })
    }

    /// Takes what waits in the outbox to the mailboxes, as the worker does.
    async fn deliver(&mut self) -> Outcome {
        let failed = |error| told("the outbox", error);
        let mut tx = self.service.store.begin().await.map_err(failed)?;
        let now = self.clock.now();
        while let Some(claimed) = tx.claim_message(now, 60).await.map_err(failed)? {
            let letter = Letter::open(&claimed.payload, &self.service.keys)
                .map_err(|_| Fault::new("a letter cannot be opened"))?;
            self.mail.extend(mail(&letter.message));
            tx.settle_message(claimed.id, now).await.map_err(failed)?;
        }
        tx.commit().await.map_err(failed)
    }

    /// What has arrived in a mailbox, the oldest first.
    pub fn mailbox<'a>(&'a self, address: &'a str) -> impl DoubleEndedIterator<Item = &'a What> {
        let its = self.mail.iter().filter(move |mail| mail.to == address);
        its.map(|mail| &mail.what)
    }

    /// Whether the password of an account is this one.
    ///
    /// # Errors
    /// The database fails.
    pub async fn signs_in(&self, owner: &Owner, password: &str) -> Outcome<bool> {
        let failed = |error| told("reading a password", error);
        let mut tx = self.service.store.read().await.map_err(failed)?;
        let id = format!("id-of-{}", owner.handle);
        let hash = tx.password_hash(&id).await.map_err(failed)?;
        Ok(hash.is_some_and(|hash| verify_blocking(&self.service.keys, &hash, password)))
    }

    /// How often an account was recovered.
    ///
    /// # Errors
    /// The database fails.
    pub async fn recoveries(&self, owner: &Owner) -> Outcome<usize> {
        let failed = |error| told("reading events", error);
        let mut tx = self.service.store.read().await.map_err(failed)?;
        let id = format!("id-of-{}", owner.handle);
        let events = tx.events(&id, 100).await.map_err(failed)?;
        let is_recovery = |kind| kind == ItemKind::Recovered;
        Ok(events
            .iter()
            .filter(|event| is_recovery(event.kind))
            .count())
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// What a journey has to know of a message.
fn mail(message: &Message) -> Option<Mail> {
    let (to, what) = if let Message::RecoveryCode { to, code, .. } = message {
        (to, What::Code(code.0.clone()))
    } else if let Message::AccountSecured { to, .. } = message {
        (to, What::Secured)
    } else if let Message::CaseOpened { to, .. } = message {
        (to, What::CaseOpened)
    } else if let Message::CaseAgain { to, .. } = message {
        (to, What::CaseAgain)
    } else {
        return None;
    };
    Some(Mail {
        to: to.clone(),
        what,
    })
}
