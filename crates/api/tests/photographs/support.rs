//! A service whose case asks for photographs, and the browser of its person.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use regain_api::app::{Outside, router};
use regain_api::clock::{Clock as _, ManualClock};
use regain_api::config::PasskeyEndpoints;
use regain_api::evidence::upkeep;
use regain_api::keys::{Keys, Purpose};
use regain_api::random::SystemRandom;
use regain_api::site::files::{Console, Gallery, Site};
use regain_api::store::{CaseVisit, EvidenceFile, NewCase, Standing, StoredCase};
use regain_api::{Service, Settings};
use regain_contract::{Reference, UnixSeconds, paths};
use regain_evidence::Store;
use regain_evidence::scan::{Scanner, Unavailable, Verdict};
use regain_journey::{Approvals, Case};
use regain_postgres::TestDatabase;
use serde_json::Value;
use tower::ServiceExt;

use crate::tried::{self, Tried, names};
use crate::{corpus, database};

pub(crate) const START: UnixSeconds = UnixSeconds(1_800_000_000);
pub(crate) const DAY: i64 = 24 * 3600;

/// Says what it is told to, once it may.
#[derive(Clone)]
pub(crate) struct Told {
    says: Arc<Mutex<Result<Verdict, Unavailable>>>,
    may_say: Arc<tokio::sync::Mutex<()>>,
    began: Arc<tokio::sync::Notify>,
}

impl Told {
    fn clean() -> Self {
        Self {
            says: Arc::new(Mutex::new(Ok(Verdict::Clean))),
            may_say: Arc::default(),
            began: Arc::default(),
        }
    }

    pub(crate) fn to_say(&self, said: Result<Verdict, Unavailable>) {
        *self.says.lock().unwrap() = said;
    }

    /// Keeps it from an answer until what is given back is dropped.
    pub(crate) async fn hold(&self) -> tokio::sync::OwnedMutexGuard<()> {
        self.may_say.clone().lock_owned().await
    }

    /// Waits until it has something before it.
    pub(crate) async fn began(&self) {
        self.began.notified().await;
    }
}

#[async_trait]
impl Scanner for Told {
    async fn scan(&self, _: &[u8]) -> Result<Verdict, Unavailable> {
        self.began.notify_one();
        let _may_say = self.may_say.lock().await;
        self.says.lock().unwrap().clone()
    }
}

pub(crate) struct TestServer {
    pub(crate) service: Arc<Service>,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) scanner: Told,
    pub(crate) tried: Tried,
    pub(crate) folder: tempfile::TempDir,
    /// Where it does not run on SQLite.
    _postgres: Option<TestDatabase>,
    router: Router,
}

/// One for each store.
pub(crate) async fn servers() -> Vec<TestServer> {
    let mut servers = Vec::new();
    for tried in tried::all().await {
        servers.push(TestServer::on(tried, true).await);
    }
    servers
}

/// One with its photographs in a folder.
pub(crate) async fn server() -> TestServer {
    TestServer::on(tried::all().await.remove(0), true).await
}

pub(crate) async fn server_without_scanner() -> TestServer {
    TestServer::on(tried::all().await.remove(0), false).await
}

impl TestServer {
    async fn on(tried: Tried, has_scanner: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let opened = database::open(folder.path()).await;
        let site = folder.path().join("dist");
        std::fs::create_dir(&site).unwrap();
        std::fs::write(
            site.join("index.html"),
            "<!doctype html><title>Triage</title><main id=main></main>",
        )
        .unwrap();
        let clock = Arc::new(ManualClock::at(START));
        let service = Service::new(
            opened.store,
            clock.clone(),
            Arc::new(SystemRandom),
            Arc::new(Keys::new([42; 32])),
            Settings::default(),
        );
        let scanner = Told::clean();
        let given: Arc<dyn Scanner> = Arc::new(scanner.clone());
        let photographs: Store = tried.store.clone();
        let service = service.with_photographs(photographs, has_scanner.then_some(given));
        let service = Arc::new(service);
        let outside = Outside {
            site: Arc::new(Site::read(&site, "recover.example.com", &service.languages).unwrap()),
            console: Arc::new(Console::none()),
            gallery: Arc::new(Gallery::none()),
            sender: "help@regain.example".to_owned(),
            passkey_endpoints: PasskeyEndpoints::default(),
            https: false,
            sandbox: false,
        };
        Self {
            router: router(service.clone(), outside),
            service,
            clock,
            scanner,
            tried,
            folder,
            _postgres: opened.postgres,
        }
    }

    /// The browser of the person of a new case, which asks for photographs.
    pub(crate) async fn person(&self, number: u64) -> Person<'_> {
        let reference = Reference::from_number(number);
        let mut standing = Standing::new(Case::open(Approvals::One), "en");
        standing.asks_photographs = true;
        let case = StoredCase {
            opened: NewCase {
                reference: reference.clone(),
                flow_id: None,
                account_id: None,
                situation: None,
                account: "ada".into(),
                contact: "ada@friends.example".into(),
                what_happened: "My phone is gone.".into(),
                contacted_by_someone: false,
                content_hash: [0; 32],
                subject: [0; 32],
                opened_at: START,
                reply_by: START.plus(2 * DAY),
            },
            standing,
            code_hash: None,
            due_at: Some(START.plus(2 * DAY)),
            changed_at: START,
        };
        let token = format!("{number:043}");
        let hash = self
            .service
            .keys
            .hash(Purpose::CaseVisit, &[token.as_bytes()]);
        let visit = CaseVisit {
            reference: reference.clone(),
            since: self.service.now(),
            used_at: self.service.now(),
        };
        let mut tx = self.service.store.begin().await.unwrap();
        assert!(tx.add_case(&case).await.unwrap());
        tx.add_case_visit(&hash, &visit).await.unwrap();
        tx.commit().await.unwrap();
        Person {
            server: self,
            cookie: format!("__Host-case={token}"),
            reference,
        }
    }

    pub(crate) async fn files(&self, reference: &Reference) -> Vec<EvidenceFile> {
        let mut tx = self.service.store.read().await.unwrap();
        tx.evidence_files(reference).await.unwrap()
    }

    pub(crate) async fn case(&self, reference: &Reference) -> StoredCase {
        let mut tx = self.service.store.read().await.unwrap();
        tx.case(reference).await.unwrap().unwrap()
    }

    pub(crate) async fn change_case(
        &self,
        reference: &Reference,
        change: impl FnOnce(&mut StoredCase),
    ) {
        let mut tx = self.service.store.begin().await.unwrap();
        let mut case = tx.case(reference).await.unwrap().unwrap();
        change(&mut case);
        tx.set_case(&case).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The events of the audit of a case.
    pub(crate) async fn audit(&self, reference: &Reference) -> Vec<(String, Option<String>)> {
        let mut tx = self.service.store.read().await.unwrap();
        let lines = tx.audit_of_case(reference).await.unwrap();
        lines
            .into_iter()
            .map(|line| (line.event, line.actor))
            .collect()
    }

    /// What the worker does now.
    pub(crate) async fn work(&self) {
        upkeep::work(&self.service).await;
    }

    /// What the worker does after some seconds more.
    pub(crate) async fn clock_forward(&self, seconds: i64) {
        self.clock.advance(seconds);
        self.work().await;
    }

    /// How many objects there are in the store.
    pub(crate) async fn objects(&self) -> usize {
        names(&self.tried.store).await.len()
    }

    /// Whether nothing of any photograph is anywhere, refusals apart.
    pub(crate) async fn assert_nothing_is_kept(&self, what: &str) {
        let name = self.tried.name;
        assert_eq!(self.objects().await, 0, "{what} in {name}");
        assert!(self.tried.bytes().is_empty(), "{what} in {name}");
        let mut tx = self.service.store.read().await.unwrap();
        for case in tx.cases().await.unwrap() {
            let files = tx.evidence_files(&case.opened.reference).await.unwrap();
            let kept: Vec<_> = files.iter().filter(|file| file.state.is_kept()).collect();
            assert!(kept.is_empty(), "{what} in {name}: {kept:?}");
        }
        assert!(tx.evidence_ends(10).await.unwrap().is_empty(), "{what}");
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

    /// The kind of a problem, which has words for the person.
    pub(crate) fn kind(&self) -> String {
        assert_eq!(self.header("content-type"), "application/problem+json");
        let problem: Value = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem["status"], self.status.as_u16());
        assert!(problem["detail"].as_str().unwrap().ends_with('.'));
        let kind = problem["type"].as_str().unwrap();
        kind.strip_prefix("urn:regain:problem:").unwrap().to_owned()
    }
}

pub(crate) struct Person<'a> {
    pub(crate) server: &'a TestServer,
    pub(crate) cookie: String,
    pub(crate) reference: Reference,
}

impl Person<'_> {
    pub(crate) fn request(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Body>,
    ) -> Request<Body> {
        let mut request = Request::builder()
            .method(Method::from_bytes(method.as_bytes()).unwrap())
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, &self.cookie);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(body.into()).unwrap()
    }

    pub(crate) async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let request = self.request(method, path, headers, Body::empty());
        self.server.send(request).await
    }

    /// Begins an upload.
    pub(crate) async fn create(&self, length: usize) -> Answer {
        let length = length.to_string();
        let headers = [
            ("tus-resumable", "1.0.0"),
            ("upload-length", length.as_str()),
        ];
        self.ask("POST", paths::CASE_UPLOADS, &headers).await
    }

    /// Begins an upload; its address.
    pub(crate) async fn begin(&self, length: usize) -> String {
        let answer = self.create(length).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
        answer.header("location").to_owned()
    }

    pub(crate) async fn append(&self, upload: &str, offset: usize, body: &[u8]) -> Answer {
        let offset = offset.to_string();
        let headers = [
            ("tus-resumable", "1.0.0"),
            ("content-type", "application/offset+octet-stream"),
            ("upload-offset", offset.as_str()),
        ];
        let request = self.request("PATCH", upload, &headers, body.to_vec());
        self.server.send(request).await
    }

    pub(crate) async fn head(&self, upload: &str) -> Answer {
        self.ask("HEAD", upload, &[("tus-resumable", "1.0.0")])
            .await
    }

    pub(crate) async fn delete(&self, upload: &str) -> Answer {
        self.ask("DELETE", upload, &[("tus-resumable", "1.0.0")])
            .await
    }

    /// Sends a whole file in one part; the last answer, and its address.
    pub(crate) async fn upload(&self, bytes: &[u8]) -> (Answer, String) {
        let upload = self.begin(bytes.len()).await;
        (self.append(&upload, 0, bytes).await, upload)
    }

    /// Adds a photograph and has it scanned; its id.
    pub(crate) async fn add_photograph(&self) -> String {
        let (answer, upload) = self.upload(&photograph()).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT, "{}", answer.text());
        self.server.work().await;
        upload.rsplit('/').next().unwrap().to_owned()
    }

    /// Sends a file as a form without a script does.
    pub(crate) async fn post(&self, bytes: &[u8]) -> Answer {
        self.post_form(&form("photograph", bytes)).await
    }

    pub(crate) async fn post_form(&self, form: &[u8]) -> Answer {
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let headers = [("content-type", kind.as_str())];
        let request = self.request("POST", paths::CASE_PHOTOGRAPHS, &headers, form.to_vec());
        self.server.send(request).await
    }

    /// The page of the case.
    pub(crate) async fn page(&self) -> String {
        let answer = self.ask("GET", paths::CASE_PAGE, &[]).await;
        assert_eq!(answer.status, StatusCode::OK);
        answer.text().to_owned()
    }
}

pub(crate) const BOUNDARY: &str = "xJ4aboundaryQ";

/// A form with one file.
pub(crate) fn form(field: &str, bytes: &[u8]) -> Vec<u8> {
    [
        format!(
            "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{field}\"; \
             filename=\"../../etc/passwd.php\"\r\ncontent-type: text/html\r\n\r\n"
        )
        .as_bytes(),
        bytes,
        format!("\r\n--{BOUNDARY}--\r\n").as_bytes(),
    ]
    .concat()
}

/// A picture of more than two of the smallest parts, with a place in it.
pub(crate) fn photograph() -> Vec<u8> {
    let picture = corpus::noise(400, 240);
    corpus::jpeg_with_exif(&corpus::jpeg(&picture), &corpus::exif(1))
}
