//! Requests to everything that is served, one after another.
//!
//! ```text
//! POST /api/v1/flow
//! x-some-header: a value
//!
//! {"situation":"hacked"}
//! ----
//! GET /
//! ```
//!
//! What every browser sends is added: the type, the version of the contract, where it comes from, an idempotency key, and
//! the cookies of the answers before. Where a request brings one of these headers, its own is sent. `%code%` stands for the
//! last code that was sent to anybody, `%lead%` for the cookie of a lead who is signed in to the console.

use std::net::{Ipv6Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Uri, header};
use http_body_util::BodyExt as _;
use regain_api::app::{self, Outside};
use regain_api::clock::{Clock as _, ManualClock};
use regain_api::config::PasskeyEndpoints;
use regain_api::keys::Keys;
use regain_api::languages::Languages;
use regain_api::message::{Letter, Message};
use regain_api::random::SystemRandom;
use regain_api::sandbox::{self, AGENTS};
use regain_api::site::files::{Console, Gallery, Site};
use regain_api::store::SqliteStore;
use regain_api::support::AgentsFile;
use regain_api::{Service, Settings};
use regain_contract::{CONTRACT_VERSION, FlowDocument, Problem, ProblemType, UnixSeconds, paths};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

const START: UnixSeconds = UnixSeconds(1_800_000_000);
/// What stands between two requests.
const BETWEEN: &[u8] = b"\n----\n";
/// More of them lead nowhere that these do not.
const REQUESTS: usize = 8;
const KEY: [u8; 32] = [42; 32];
const DATABASE: &str = "regain.sqlite3";
const PAGE: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Recovery</title>\
    <body><main id=main><h1>What happened?</h1></main>\
    <footer data-languages><form method=get><select id=language name=lang><option>x</select>\
    <button>Change</button></form></footer>";

/// What is the same for each run: a database with accounts in it, and somebody who is signed in.
struct Prepared {
    runtime: Runtime,
    folder: TempDir,
    agents: Arc<AgentsFile>,
    /// Pages are compressed when they are first asked for, so they are kept.
    site: Arc<Site>,
    lead: String,
}

pub(crate) fn run(bytes: &[u8]) {
    static PREPARED: OnceLock<Mutex<Prepared>> = OnceLock::new();
    let prepared = PREPARED.get_or_init(|| Mutex::new(prepare()));
    let prepared = prepared
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let made = prepared.runtime.block_on(async {
        let folder = quick_folder();
        let database = folder.path().join(DATABASE);
        std::fs::copy(prepared.folder.path().join(DATABASE), &database).map(|_| ())?;
        let mut server =
            Server::open(&folder, prepared.agents.clone(), prepared.site.clone()).await;
        server.lead.clone_from(&prepared.lead);
        for asked in pieces(bytes).into_iter().take(REQUESTS) {
            server.ask(asked).await;
        }
        std::io::Result::Ok(())
    });
    made.expect("the database is copied");
}

fn pieces(bytes: &[u8]) -> Vec<&[u8]> {
    let mut pieces = Vec::new();
    let mut rest = bytes;
    while let Some(place) = rest
        .windows(BETWEEN.len())
        .position(|found| found == BETWEEN)
    {
        pieces.push(&rest[..place]);
        rest = &rest[place + BETWEEN.len()..];
    }
    pieces.push(rest);
    pieces
}

/// In memory, where there is such a folder.
fn quick_folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    };
    made.expect("there is no room for a database")
}

fn prepare() -> Prepared {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("no runtime");
    let folder = quick_folder();
    std::fs::write(folder.path().join("index.html"), PAGE).expect("no page");
    let agents = sandbox::support_agents(&Keys::new(KEY), &SystemRandom);
    let agents = Arc::new(agents.expect("nobody works on cases"));
    let site = Site::read(folder.path(), "localhost", &languages()).expect("the page");
    let site = Arc::new(site);
    let lead = runtime.block_on(async {
        let mut server = Server::open(&folder, agents.clone(), site.clone()).await;
        let seeded = sandbox::seed(&server.service).await;
        seeded.expect("the database");
        server.sign_in().await
    });
    // A file without what SQLite keeps beside it, which can be copied.
    runtime.block_on(async {
        let (from, to) = (folder.path().join(DATABASE), folder.path().join("copy"));
        let copied = SqliteStore::back_up(&from, &to).await;
        copied.expect("the database");
        for name in ["regain.sqlite3-wal", "regain.sqlite3-shm"] {
            // They are gone already where the database was closed in time.
            let _ = std::fs::remove_file(folder.path().join(name));
        }
        std::fs::rename(to, from).expect("the database");
    });
    Prepared {
        runtime,
        folder,
        agents,
        site,
        lead,
    }
}

fn languages() -> Languages {
    Languages::new("Regain", ["en", "de", "ar"]).expect("the languages")
}

struct Server {
    service: Arc<Service>,
    clock: Arc<ManualClock>,
    router: Router,
    cookies: Vec<(String, String)>,
    code: String,
    lead: String,
    asked: u32,
}

impl Server {
    async fn open(folder: &TempDir, agents: Arc<AgentsFile>, site: Arc<Site>) -> Self {
        let store = SqliteStore::open(&folder.path().join(DATABASE)).await;
        let store = store.expect("the database");
        let clock = Arc::new(ManualClock::at(START));
        let service = Service::new(
            Arc::new(store),
            clock.clone(),
            Arc::new(SystemRandom),
            Arc::new(Keys::new(KEY)),
            Settings::default(),
        );
        let service = Arc::new(service.with_languages(languages()).with_agents(agents));
        let outside = Outside {
            site,
            console: Arc::new(Console::none()),
            gallery: Arc::new(Gallery::none()),
            sender: "help@regain.example".to_owned(),
            passkey_endpoints: PasskeyEndpoints::default(),
            https: false,
            sandbox: false,
        };
        Self {
            router: app::router(service.clone(), outside),
            service,
            clock,
            cookies: Vec::new(),
            code: "000000".to_owned(),
            lead: String::new(),
            asked: 0,
        }
    }

    /// The cookie of somebody who leads those who work on cases.
    async fn sign_in(&mut self) -> String {
        let lead = &AGENTS[2];
        let moment = u64::try_from(self.clock.now().0).unwrap_or_default();
        let totp = totp_rs::Builder::new()
            .with_secret(lead.authenticator)
            .build();
        let totp = totp.expect("no authenticator");
        let body = serde_json::json!({
            "name": lead.name,
            "password": lead.password,
            "code": totp.generate(moment).to_string(),
        });
        let head = format!("POST {}\n\n{body}", paths::SUPPORT_SESSION);
        self.ask(head.as_bytes()).await;
        let (name, value) = self.cookies.pop().expect("nobody signed in");
        format!("{name}={value}")
    }

    /// Sends a request, and looks at the answer.
    async fn ask(&mut self, asked: &[u8]) {
        self.clock.advance(1);
        self.asked += 1;
        let Some(request) = self.request(asked) else {
            return;
        };
        let (path, is_head) = (
            request.uri().path().to_owned(),
            request.method() == Method::HEAD,
        );
        let answer = self.router.clone().oneshot(request).await;
        let (parts, body) = answer.unwrap_or_else(|never| match never {}).into_parts();
        let body = body
            .collect()
            .await
            .map(http_body_util::Collected::to_bytes);
        let body = body.expect("the body of an answer");
        let told = || {
            format!(
                "{} from {path}: {}",
                parts.status,
                String::from_utf8_lossy(&body)
            )
        };
        // Whatever is sent, it is never our mistake, and the database is there.
        assert!(!parts.status.is_server_error(), "{}", told());
        let headers = &parts.headers;
        for name in ["content-security-policy", "x-content-type-options"] {
            assert!(headers.contains_key(name), "no {name}: {}", told());
        }
        let is_of_the_api = path.starts_with("/api/");
        if is_of_the_api && parts.status.is_client_error() && !is_head {
            let kind = headers.get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
            assert_eq!(kind, Some(&b"application/problem+json"[..]), "{}", told());
            let problem = Problem::read(parts.status.as_u16(), &String::from_utf8_lossy(&body));
            assert_ne!(problem.kind, ProblemType::Unknown, "{}", told());
        }
        if path == paths::FLOW && parts.status.is_success() && !body.is_empty() {
            let json = serde_json::from_slice::<serde_json::Value>(&body);
            let document = json.ok().as_ref().and_then(FlowDocument::read);
            assert!(document.is_some(), "not a flow: {}", told());
        }
        self.keep_cookies(&parts.headers);
        self.read_mail().await;
    }

    /// `None`: no client of HTTP can send it.
    fn request(&self, asked: &[u8]) -> Option<Request<Body>> {
        let end = asked.windows(2).position(|pair| pair == b"\n\n");
        let (head, body) = asked.split_at(end.unwrap_or(asked.len()));
        let mut lines = head.split(|byte| *byte == b'\n');
        let mut first = lines.next()?.splitn(2, |byte| *byte == b' ');
        let method = Method::from_bytes(first.next()?).ok()?;
        let uri = Uri::try_from(first.next()?).ok()?;
        let mut headers = self.usual_headers();
        for line in lines.filter(|line| !line.is_empty()).take(100) {
            let mut parts = line.splitn(2, |byte| *byte == b':');
            let name = HeaderName::from_bytes(parts.next()?).ok()?;
            let value = self.filled(parts.next()?.trim_ascii());
            headers.insert(name, HeaderValue::from_bytes(&value).ok()?);
        }
        let mut request = Request::new(Body::from(self.filled(body.get(2..).unwrap_or_default())));
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        let network = Ipv6Addr::from(0x2001_0db8_u128 << 96 | 7);
        let peer = ConnectInfo(SocketAddr::from((network, 443)));
        request.extensions_mut().insert(peer);
        Some(request)
    }

    fn usual_headers(&self) -> HeaderMap {
        let pairs: Vec<_> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let mut headers = HeaderMap::new();
        for (name, value) in [
            (paths::CLIENT_HEADER, CONTRACT_VERSION.to_string()),
            (paths::IDEMPOTENCY_KEY, format!("\"{:032x}\"", self.asked)),
            ("sec-fetch-site", "same-origin".to_owned()),
            ("content-type", "application/json".to_owned()),
            ("host", "localhost".to_owned()),
            ("cookie", pairs.join("; ")),
        ] {
            let name = HeaderName::try_from(name);
            if let (Ok(name), Ok(value)) = (name, HeaderValue::try_from(value)) {
                headers.insert(name, value);
            }
        }
        headers
    }

    fn filled(&self, bytes: &[u8]) -> Vec<u8> {
        let Ok(text) = std::str::from_utf8(bytes) else {
            return bytes.to_vec();
        };
        let text = text.replace("%code%", &self.code);
        text.replace("%lead%", &self.lead).into_bytes()
    }

    fn keep_cookies(&mut self, headers: &HeaderMap) {
        for cookie in headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap_or_default();
            let pair = cookie.split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.retain(|(known, _)| known != name);
                if !value.is_empty() {
                    self.cookies.push((name.to_owned(), value.to_owned()));
                }
            }
        }
    }

    /// Takes what waits in the outbox, as the worker does.
    async fn read_mail(&mut self) {
        let now = self.clock.now();
        let mut tx = self.service.store.begin().await.expect("the outbox");
        while let Some(claimed) = tx.claim_message(now, 60).await.expect("the outbox") {
            let letter = Letter::open(&claimed.payload, &self.service.keys);
            let letter = letter.expect("a letter cannot be opened");
            if let Message::RecoveryCode { code, .. }
            | Message::TextCode { code, .. }
            | Message::ContactCode { code, .. } = &letter.message
            {
                self.code.clone_from(&code.0);
            }
            tx.settle_message(claimed.id, now)
                .await
                .expect("the outbox");
        }
        tx.commit().await.expect("the outbox");
    }
}
