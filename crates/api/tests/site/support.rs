//! A server of its own for each test, with a clock that is moved by hand.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use crate::database;
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode},
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http_body_util::BodyExt;
use regain_api::{
    Service, Settings,
    app::{Outside, router},
    clock::ManualClock,
    config::{PasskeyEndpoints, WebhookSecrets},
    keys::Keys,
    languages::Languages,
    random::SystemRandom,
    sandbox,
    site::files::{Console, Gallery, Site},
    support::{Agent, Agents, AgentsFile, Script, SignInMeans},
};
use regain_contract::UnixSeconds;
use regain_contract::support::Role;
use regain_journey::AgentId;
use regain_postgres::TestDatabase;
use serde_json::Value;
use tower::ServiceExt;

/// When every test begins.
pub(crate) const START: UnixSeconds = UnixSeconds(1_800_000_000);

/// The key of reports of delivery.
pub(crate) const DELIVERY_SECRET: [u8; 32] = [9; 32];

fn delivery_secrets() -> WebhookSecrets {
    WebhookSecrets::parse(&format!("whsec_{}", STANDARD.encode(DELIVERY_SECRET))).unwrap()
}

pub(crate) const SCRIPT: &str = "/app-0cfdbb2e6a1c9b02.js";

/// As a bundler leaves it: minified, with the app's own scripts.
const DOCUMENT: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Triage</title>\
    <link rel=modulepreload href=/app-0cfdbb2e6a1c9b02.js><link rel=stylesheet href=/page.css>\
    <script src=/app-0cfdbb2e6a1c9b02.js type=module></script><body><header><a href=#help>Help</a></header>\
    <main data-screen=triage id=main><h1>What happened?</h1></main>\
    <p>The true address is <bdi>{ $address }</bdi>.<p data-text=shell-failed>It failed.</p>\
    <footer data-languages><form method=get><select id=language name=lang><option>x</select><button>Change</button></form></footer>\
    <section id=help><form>of the shell</form></section>";

/// The folder of the gallery.
const GALLERY: &str = "dist-gallery";
/// The document of the gallery.
const GALLERY_DOCUMENT: &str = "<!doctype html><html lang=en><title>Gallery</title>\
    <script src=/sandbox/gallery/gallery-1d2c3b4a5f6e7081.js type=module></script><main id=main>The gallery.</main>";
/// The folder of the console.
const CONSOLE: &str = "dist-console";

pub(crate) const CONSOLE_SCRIPT: &str = "/support/console-1d2c3b4a5f6e7081.js";

const CONSOLE_DOCUMENT: &str = "<!doctype html><html lang=en><title>Support</title>\
    <script src=/support/console-1d2c3b4a5f6e7081.js type=module></script><main id=main>The console.</main>";

/// The people of the sandbox who work on cases, of whom some leave or get
/// another role.
pub(crate) struct Team {
    people: AgentsFile,
    /// What has become of whom; nothing: they have left.
    became: Mutex<BTreeMap<AgentId, Option<Role>>>,
}

impl Team {
    /// Somebody has another role, or none.
    pub(crate) fn becomes(&self, number: u32, role: Option<Role>) {
        let mut became = self.became.lock().unwrap();
        became.insert(AgentId(number), role);
    }

    fn now(&self, agent: Agent) -> Option<Agent> {
        match self.became.lock().unwrap().get(&agent.id) {
            Some(role) => role.map(|role| Agent { role, ..agent }),
            None => Some(agent),
        }
    }
}

impl Agents for Team {
    fn all(&self) -> Vec<Agent> {
        let people = self.people.all().into_iter();
        people.filter_map(|agent| self.now(agent)).collect()
    }

    fn sign_in_means(&self, name: &str) -> Option<SignInMeans> {
        self.people.sign_in_means(name)
    }

    fn scripts(&self) -> Vec<Script> {
        self.people.scripts()
    }
}

pub(crate) struct TestServer {
    pub(crate) service: Arc<Service>,
    pub(crate) clock: Arc<ManualClock>,
    /// Those who work on cases.
    pub(crate) team: Arc<Team>,
    router: Router,
    /// With the database and the app.
    pub(crate) folder: tempfile::TempDir,
    /// Where it does not run on SQLite.
    pub(crate) postgres: Option<TestDatabase>,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

impl TestServer {
    /// With the sandbox and its accounts.
    pub(crate) async fn with_sandbox() -> Self {
        Self::with_accounts(Settings::default()).await
    }

    /// The same, as an operator has set it.
    pub(crate) async fn with_accounts(settings: Settings) -> Self {
        let server = Self::start(true, false, settings, CONSOLE).await;
        sandbox::seed(&server.service).await.unwrap();
        server
    }

    pub(crate) async fn new() -> Self {
        Self::start(false, false, Settings::default(), CONSOLE).await
    }

    pub(crate) async fn with_https() -> Self {
        Self::start(false, true, Settings::default(), CONSOLE).await
    }

    /// With a folder of the console that is not there.
    pub(crate) async fn without_console() -> Self {
        Self::start(false, false, Settings::default(), "nowhere").await
    }

    async fn start(sandbox: bool, https: bool, settings: Settings, console: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let site = folder.path().join("dist");
        build_app(&site);
        build_console(&folder.path().join(CONSOLE));
        build_gallery(&folder.path().join(GALLERY));
        let opened = database::open(folder.path()).await;
        let clock = Arc::new(ManualClock::at(START));
        let service = Service::new(
            opened.store,
            clock.clone(),
            Arc::new(SystemRandom),
            Arc::new(Keys::new([42; 32])),
            settings,
        );
        let languages = ["en", "qps-ploc", "qps-plocm"];
        let languages = Languages::new("Regain", languages).unwrap();
        let service = service.with_languages(languages);
        let service = service.with_delivery_events(delivery_secrets());
        let agents = sandbox::support_agents(&service.keys, &SystemRandom);
        let team = Arc::new(Team {
            people: agents.unwrap(),
            became: Mutex::default(),
        });
        // Without the sandbox there is no console.
        let service = if sandbox {
            service.with_agents(team.clone())
        } else {
            service
        };
        let service = Arc::new(service);
        let router = router(
            service.clone(),
            Outside {
                site: Arc::new(
                    Site::read(&site, "recover.example.com", &service.languages).unwrap(),
                ),
                console: Arc::new(Console::read(&folder.path().join(console)).unwrap()),
                gallery: Arc::new(
                    Gallery::read(
                        &folder.path().join(GALLERY),
                        "recover.example.com",
                        &service.languages,
                    )
                    .unwrap(),
                ),
                sender: "help@regain.example".to_owned(),
                passkey_endpoints: PasskeyEndpoints {
                    enroll: Some("https://example.com/passkeys/new".to_owned()),
                    manage: None,
                },
                https,
                sandbox,
            },
        );
        Self {
            service,
            clock,
            team,
            router,
            folder,
            postgres: opened.postgres,
        }
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: body.collect().await.unwrap().to_bytes().to_vec(),
        }
    }

    /// A GET as a browser sends it.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[]).await
    }

    pub(crate) async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::get(path).header("accept", "text/html,*/*");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::empty()).unwrap()).await
    }

    pub(crate) async fn post_json(&self, path: &str, body: &Value) -> Answer {
        let request = Request::post(path).header("content-type", "application/json");
        self.send(request.body(Body::from(body.to_string())).unwrap())
            .await
    }

    pub(crate) async fn post_form(
        &self,
        path: &str,
        body: &str,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request =
            Request::post(path).header("content-type", "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::from(body.to_owned())).unwrap())
            .await
    }
}

fn build_app(folder: &std::path::Path) {
    std::fs::create_dir_all(folder.join(".well-known")).unwrap();
    for (name, content) in [
        ("index.html", DOCUMENT),
        ("index.html.br", "brotli of the document"),
        ("app-0cfdbb2e6a1c9b02.js", "script"),
        ("app-0cfdbb2e6a1c9b02.js.br", "brotli of the script"),
        ("app-0cfdbb2e6a1c9b02.js.gz", "gzip of the script"),
        ("app-8c2f1a90b3d4e5f6_bg.wasm", "wasm"),
        ("page.css", "style"),
        ("robots.txt", "User-agent: *"),
        ("work.js", "'use strict';"),
        (".trunk-lock", "left behind"),
        (".well-known/security.txt", "Contact: us"),
    ] {
        std::fs::write(folder.join(name), content).unwrap();
    }
    std::fs::write(folder.join("../outside.txt"), "secret").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.join("../outside.txt"), folder.join("link.txt")).unwrap();
}

fn build_gallery(folder: &std::path::Path) {
    std::fs::create_dir(folder).unwrap();
    for (name, content) in [
        ("index.html", GALLERY_DOCUMENT),
        ("gallery-1d2c3b4a5f6e7081.js", "script of the gallery"),
    ] {
        std::fs::write(folder.join(name), content).unwrap();
    }
}

fn build_console(folder: &std::path::Path) {
    std::fs::create_dir_all(folder).unwrap();
    for (name, content) in [
        ("index.html", CONSOLE_DOCUMENT),
        ("index.html.br", "brotli of the console"),
        ("console-1d2c3b4a5f6e7081.js", "script of the console"),
        ("console-1d2c3b4a5f6e7081.js.br", "brotli of its script"),
        ("console.css", "style of the console"),
        (".trunk-lock", "left behind"),
    ] {
        std::fs::write(folder.join(name), content).unwrap();
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.join("../outside.txt"), folder.join("link.txt")).unwrap();
}
