//! An API of its own for each test, with a clock that is moved by hand.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use crate::database::{self, Opened};
use crate::rows;
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;
use regain_api::clock::{Clock, ManualClock};
use regain_api::evidence::EicarScanner;
use regain_api::flow::Draft;
use regain_api::identifier::normal_form;
use regain_api::keys::{Keys, Purpose};
use regain_api::languages::Languages;
use regain_api::message::{Letter, Message};
use regain_api::password::breaches::{BreachList, NoBreachList};
use regain_api::password::{hash_blocking, verify_blocking};
use regain_api::places::Places;
use regain_api::random::SystemRandom;
use regain_api::store::{
    Account, AccountStatus, Authenticator, BackupCode, NewAccount, PostgresStore, RecoveryContact,
    Session, Transaction,
};
use regain_api::support::Agents;
use regain_api::{Service, Settings, app};
use regain_contract::{
    CONTRACT_VERSION, FlowDocument, LinkDocument, LinkState, LongCode, PassSummary, Problem,
    ProblemType, Review, ShownOnce, Step, UnixSeconds, Work, paths,
};
use regain_evidence::scan::Scanner;
use regain_journey::Means;
use regain_postgres::TestDatabase;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tower::ServiceExt;

/// When every test begins.
pub(crate) const START: UnixSeconds = UnixSeconds(1_800_000_000);
/// The password that every account begins with.
pub(crate) const OLD_PASSWORD: &str = "the old password of this account";
/// One that is taken.
pub(crate) const NEW_PASSWORD: &str = "a quite new password for it";

pub(crate) struct TestApi {
    pub(crate) service: Arc<Service>,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) router: Router,
    directory: tempfile::TempDir,
    /// Where it does not run on SQLite.
    postgres: Option<TestDatabase>,
}

/// A directory in memory, where there is one.
fn quick_directory() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let in_memory = memory.is_dir().then(|| tempfile::tempdir_in(memory));
    match in_memory {
        Some(Ok(directory)) => directory,
        Some(Err(_)) | None => tempfile::tempdir().unwrap(),
    }
}

/// The accounts that are there: `ada` (password only, two addresses), `grace`
/// (second factor), `linus` (locked), `dora` (disabled).
impl TestApi {
    pub(crate) async fn new() -> Self {
        Self::with(Settings::default()).await
    }

    /// One whose database is where a service has it: for what depends on how
    /// long things take.
    pub(crate) async fn on_disk() -> Self {
        let directory = tempfile::tempdir().unwrap();
        Self::in_directory(directory, Settings::default(), Arc::new(NoBreachList)).await
    }

    /// One on a database of PostgreSQL, whatever the others run on.
    pub(crate) async fn on_postgres(database: TestDatabase) -> Self {
        let opened = database::on(database).await;
        Self::with_store(
            quick_directory(),
            opened,
            Settings::default(),
            Arc::new(NoBreachList),
        )
        .await
    }

    /// A second instance on the same PostgreSQL, with the same key and the
    /// same clock.
    pub(crate) async fn twin(&self) -> Self {
        let options = self.postgres.as_ref().unwrap().options.clone();
        let store = PostgresStore::open(options, 3).await.unwrap();
        self.on(Opened {
            store: Arc::new(store),
            postgres: None,
        })
    }

    /// The same service on another database.
    pub(crate) fn on(&self, opened: Opened) -> Self {
        let service = Service::new(
            opened.store,
            self.clock.clone(),
            Arc::new(SystemRandom),
            self.service.keys.clone(),
            self.service.settings.clone(),
        );
        let languages = Languages::new("Regain", ["en", "de", "qps-ploc", "qps-plocm"]).unwrap();
        let service = service.with_breach_list(Arc::new(NoBreachList));
        let service = Arc::new(service.with_languages(languages));
        Self {
            router: app::api(service.clone()),
            service,
            clock: self.clock.clone(),
            directory: quick_directory(),
            postgres: opened.postgres,
        }
    }

    /// A place for files that goes with it; its database is `regain.sqlite3` in
    /// there, where it runs on SQLite.
    pub(crate) fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// The database that it runs on, where that is PostgreSQL.
    pub(crate) fn postgres(&self) -> Option<&TestDatabase> {
        self.postgres.as_ref()
    }

    pub(crate) async fn with(settings: Settings) -> Self {
        Self::with_breach_list(settings, Arc::new(NoBreachList)).await
    }

    pub(crate) async fn with_breach_list(
        settings: Settings,
        breaches: Arc<dyn BreachList>,
    ) -> Self {
        Self::in_directory(quick_directory(), settings, breaches).await
    }

    async fn in_directory(
        directory: tempfile::TempDir,
        settings: Settings,
        breaches: Arc<dyn BreachList>,
    ) -> Self {
        let opened = database::open(directory.path()).await;
        Self::with_store(directory, opened, settings, breaches).await
    }

    async fn with_store(
        directory: tempfile::TempDir,
        opened: Opened,
        settings: Settings,
        breaches: Arc<dyn BreachList>,
    ) -> Self {
        let store = opened.store;
        let clock = Arc::new(ManualClock::at(START));
        let keys = Arc::new(Keys::new([42; 32]));
        let hash = hash_blocking(&keys, &SystemRandom, OLD_PASSWORD).unwrap();
        let mut tx = store.begin().await.unwrap();
        for (handle, status, emails) in [
            (
                "ada",
                AccountStatus::Active,
                vec!["ada@example.com", "countess@example.org"],
            ),
            ("grace", AccountStatus::Active, vec!["grace@example.com"]),
            ("linus", AccountStatus::Locked, vec!["linus@example.com"]),
            ("dora", AccountStatus::Disabled, vec!["dora@example.com"]),
        ] {
            let account = Account {
                id: format!("id-of-{handle}"),
                handle: handle.to_owned(),
                status,
                emails: emails.iter().map(|email| (*email).to_owned()).collect(),
                phones: vec![format!("+44207946{:04}", handle.len())],
                means: Means::NONE,
                suspended: Means::NONE,
                frozen_until: None,
                reported_at: None,
                protected_until: None,
                language: None,
            };
            let names = std::iter::once(&account.handle)
                .chain(&account.emails)
                .map(|name| normal_form(name))
                .chain((handle == "ada").then(|| normal_form(&account.phones[0])))
                .collect();
            tx.add_account(&NewAccount {
                account,
                names,
                password_hash: hash.as_str().to_owned(),
                created_at: START.plus(-400 * 24 * 3600),
            })
            .await
            .unwrap();
            if handle == "grace" {
                add_means(tx.as_mut(), &keys).await;
            }
            for device in ["Firefox on Linux", "An old phone"] {
                tx.add_session(&Session {
                    id: format!("{handle} {device}"),
                    account_id: format!("id-of-{handle}"),
                    device: device.to_owned(),
                    place: String::new(),
                    address: String::new(),
                    network: String::new(),
                    created_at: START,
                    last_used_at: START,
                })
                .await
                .unwrap();
            }
        }
        tx.commit().await.unwrap();
        let service = Service::new(store, clock.clone(), Arc::new(SystemRandom), keys, settings);
        let languages = Languages::new("Regain", ["en", "de", "qps-ploc", "qps-plocm"]).unwrap();
        let service = service.with_breach_list(breaches);
        let service = Arc::new(service.with_languages(languages));
        let router = app::api(service.clone());
        Self {
            service,
            clock,
            router,
            directory,
            postgres: opened.postgres,
        }
    }

    /// The same, where addresses have places.
    pub(crate) fn with_places(self, places: Places) -> Self {
        drop(self.router);
        let service = Arc::into_inner(self.service).unwrap();
        let service = Arc::new(service.with_places(places));
        Self {
            router: app::api(service.clone()),
            service,
            ..self
        }
    }

    /// The same with a service of other parts.
    pub(crate) fn with_service(self, other: impl FnOnce(Service) -> Service) -> Self {
        drop(self.router);
        let service = Arc::new(other(Arc::into_inner(self.service).unwrap()));
        Self {
            router: app::api(service.clone()),
            service,
            ..self
        }
    }

    /// The same, where some work on cases.
    pub(crate) fn with_agents(self, agents: Arc<dyn Agents>) -> Self {
        drop(self.router);
        let service = Arc::into_inner(self.service).unwrap();
        let service = Arc::new(service.with_agents(agents));
        Self {
            router: app::api(service.clone()),
            service,
            ..self
        }
    }

    /// The same, where photographs can be asked for.
    pub(crate) fn with_photographs(self) -> Self {
        drop(self.router);
        let service = Arc::into_inner(self.service).unwrap();
        let store = regain_evidence::Store::in_memory();
        let scanner: Arc<dyn Scanner> = Arc::new(EicarScanner);
        let service = Arc::new(service.with_photographs(store, Some(scanner)));
        Self {
            router: app::api(service.clone()),
            service,
            ..self
        }
    }

    pub(crate) fn advance(&self, seconds: i64) {
        self.clock.advance(seconds);
    }

    /// A browser without cookies.
    pub(crate) fn browser(&self) -> Browser<'_> {
        Browser {
            api: self,
            cookie: None,
            address: None,
            language: "en",
        }
    }

    /// A browser without cookies, behind an address.
    pub(crate) fn browser_at(&self, address: SocketAddr) -> Browser<'_> {
        Browser {
            address: Some(address),
            ..self.browser()
        }
    }

    /// Takes every message out of the outbox, as the delivery worker would.
    pub(crate) async fn messages(&self) -> Vec<Message> {
        let letters = self.letters().await;
        letters.into_iter().map(|letter| letter.message).collect()
    }

    /// The same, with the language that each is written in.
    pub(crate) async fn letters(&self) -> Vec<Letter> {
        let mut letters = Vec::new();
        let mut tx = self.service.store.begin().await.unwrap();
        while let Some(claimed) = tx.claim_message(self.clock.now(), 60).await.unwrap() {
            letters.push(Letter::open(&claimed.payload, &self.service.keys).unwrap());
            tx.settle_message(claimed.id, self.clock.now())
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
        letters
    }

    /// The newest code in the outbox, taking every message out.
    pub(crate) async fn newest_code(&self) -> String {
        self.messages()
            .await
            .into_iter()
            .rev()
            .find_map(|message| match message {
                Message::RecoveryCode { code, .. }
                | Message::TextCode { code, .. }
                | Message::ContactCode { code, .. } => Some(code.0.clone()),
                _ => None,
            })
            .expect("no code was sent")
    }

    /// Whether `handle` can sign in with `password`.
    pub(crate) async fn signs_in(&self, handle: &str, password: &str) -> bool {
        let mut tx = self.service.store.read().await.unwrap();
        let hash = tx
            .password_hash(&format!("id-of-{handle}"))
            .await
            .unwrap()
            .unwrap();
        verify_blocking(&self.service.keys, &hash, password)
    }

    pub(crate) async fn session_count(&self, handle: &str) -> usize {
        let mut tx = self.service.store.read().await.unwrap();
        tx.sessions(&format!("id-of-{handle}")).await.unwrap().len()
    }

    /// Changes an account as its service would, past the API.
    pub(crate) async fn change(&self, sql: &'static str) {
        self.try_change(sql).await.unwrap();
    }

    /// The same, where the database may refuse it.
    pub(crate) async fn try_change(&self, sql: &'static str) -> Result<(), String> {
        let changed = match &self.postgres {
            Some(database) => {
                let connected = sqlx::ConnectOptions::connect(&database.options).await;
                let changed = sqlx::query(sql).execute(&mut connected.unwrap()).await;
                changed.map(drop)
            }
            None => {
                let changed = sqlx::query(sql).execute(&mut self.sqlite().await).await;
                changed.map(drop)
            }
        };
        changed.map_err(|error| error.to_string())
    }

    async fn sqlite(&self) -> sqlx::SqliteConnection {
        let path = self.directory.path().join("regain.sqlite3");
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(path);
        sqlx::ConnectOptions::connect(&options).await.unwrap()
    }

    /// Every table with the names of its columns, without what SQLite has
    /// unnamed.
    pub(crate) async fn columns(&self) -> Vec<(String, Vec<String>)> {
        let rows: Vec<(String, String)> = match &self.postgres {
            Some(database) => {
                let connected = sqlx::ConnectOptions::connect(&database.options).await;
                sqlx::query_as(
                    "SELECT table_name::text, column_name::text FROM information_schema.columns \
                     WHERE table_schema = current_schema() AND column_name <> 'rowid' ORDER BY 1",
                )
                .fetch_all(&mut connected.unwrap())
                .await
                .unwrap()
            }
            None => sqlx::query_as(
                "SELECT t.name, c.name FROM sqlite_master t, pragma_table_xinfo(t.name) c \
                 WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY 1",
            )
            .fetch_all(&mut self.sqlite().await)
            .await
            .unwrap(),
        };
        let mut all: Vec<(String, Vec<String>)> = Vec::new();
        for (table, column) in rows {
            match all.last_mut() {
                Some((last, columns)) if *last == table => columns.push(column),
                _ => all.push((table, vec![column])),
            }
        }
        all
    }

    /// Every row of every table but some, as text.
    pub(crate) async fn rows_without(&self, left_out: &[&str]) -> Vec<(String, Vec<String>)> {
        if let Some(database) = &self.postgres {
            return rows::of_postgres(database, left_out).await;
        }
        let mut connection = self.sqlite().await;
        let tables: Vec<String> = sqlx::query_scalar(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
        )
        .fetch_all(&mut connection)
        .await
        .unwrap();
        let mut all = Vec::new();
        for table in tables {
            if left_out.contains(&table.as_str()) {
                continue;
            }
            let columns: Vec<String> =
                sqlx::query_scalar("SELECT 'quote(' || name || ')' FROM pragma_table_info(?)")
                    .bind(&table)
                    .fetch_all(&mut connection)
                    .await
                    .unwrap();
            let sql = format!(
                "SELECT {} AS row FROM {table} ORDER BY row",
                columns.join("||','||")
            );
            let rows = sqlx::query_scalar(sqlx::AssertSqlSafe(sql));
            all.push((table, rows.fetch_all(&mut connection).await.unwrap()));
        }
        all
    }

    /// Changes the draft of an account's flow, as what is added to it would.
    pub(crate) async fn change_draft(&self, handle: &str, change: impl FnOnce(&mut Draft)) {
        let mut tx = self.service.store.begin().await.unwrap();
        let flows = tx
            .flows_of_account(&format!("id-of-{handle}"))
            .await
            .unwrap();
        let flow = flows
            .into_iter()
            .max_by_key(|flow| (flow.changed_at, flow.created_at));
        let mut flow = flow.unwrap();
        change(&mut flow.record.draft);
        tx.set_flow(&flow, flow.changed_at).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// Everything that the database has on the disk; of PostgreSQL, every row.
    pub(crate) async fn file_contents(&self) -> Vec<u8> {
        if let Some(database) = &self.postgres {
            let all = rows::of_postgres(database, &[]).await.into_iter();
            return all.flat_map(|(_, rows)| rows).collect::<String>().into();
        }
        let files = std::fs::read_dir(self.directory.path()).unwrap();
        let read = |file: std::io::Result<std::fs::DirEntry>| std::fs::read(file.unwrap().path());
        files.flat_map(|file| read(file).unwrap()).collect()
    }

    pub(crate) async fn account(&self, handle: &str) -> Account {
        let mut tx = self.service.store.read().await.unwrap();
        tx.account_by_name(handle).await.unwrap().unwrap()
    }
}

/// The secret of grace's authenticator app.
pub(crate) const SECRET: &[u8; 20] = b"12345678901234567890";

/// What her authenticator app shows at a moment.
pub(crate) fn authenticator_code(at: UnixSeconds) -> String {
    let totp = totp_rs::Builder::new().with_secret(*SECRET);
    let moment = u64::try_from(at.0).unwrap();
    totp.build().unwrap().generate(moment).to_string()
}

/// Her backup codes.
pub(crate) fn backup_code(slot: u8) -> LongCode {
    let mut values = [7; LongCode::CHARACTERS - 1];
    values[0] = slot;
    LongCode::from_values(&values)
}

/// Gives grace an authenticator app, two backup codes and a recovery contact.
async fn add_means(tx: &mut dyn Transaction, keys: &Keys) {
    let added_at = START.plus(-400 * 24 * 3600);
    let sealed = keys.seal(Purpose::Factors, SECRET, &SystemRandom).unwrap();
    let authenticator = Authenticator {
        id: "authenticator".into(),
        name: "Phone".into(),
        sealed_secret: sealed,
        last_step: 0,
        added_at,
        suspended_at: None,
    };
    tx.add_authenticator("id-of-grace", &authenticator)
        .await
        .unwrap();
    for slot in [0, 1] {
        let hash = hash_blocking(keys, &SystemRandom, backup_code(slot).expose_secret());
        let code = BackupCode {
            slot,
            hash: hash.unwrap().as_str().to_owned(),
            made_at: added_at,
            used_at: None,
        };
        tx.add_backup_code("id-of-grace", &code).await.unwrap();
    }
    let contact = RecoveryContact {
        id: "contact".into(),
        name: "Howard".into(),
        email: "howard@example.net".into(),
        added_at,
    };
    tx.add_recovery_contact("id-of-grace", &contact)
        .await
        .unwrap();
}

#[derive(Clone)]
pub(crate) struct Browser<'a> {
    pub(crate) api: &'a TestApi,
    pub(crate) cookie: Option<String>,
    pub(crate) address: Option<SocketAddr>,
    /// What it prefers.
    pub(crate) language: &'static str,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn document(&self) -> FlowDocument {
        assert!(self.status.is_success(), "{} {}", self.status, self.body);
        serde_json::from_str(&self.body).unwrap()
    }

    pub(crate) fn step(&self) -> Step {
        self.document().step
    }

    pub(crate) fn problem(&self) -> Problem {
        assert!(!self.status.is_success(), "{}", self.body);
        assert_eq!(
            self.headers[header::CONTENT_TYPE],
            "application/problem+json"
        );
        let problem = Problem::read(self.status.as_u16(), &self.body);
        assert_eq!(problem.kind.status(), self.status.as_u16());
        problem
    }

    /// How the link stands that was asked about.
    pub(crate) fn link_state(&self) -> LinkState {
        assert!(self.status.is_success(), "{} {}", self.status, self.body);
        let document: LinkDocument = serde_json::from_str(&self.body).unwrap();
        document.state
    }

    pub(crate) fn kind(&self) -> ProblemType {
        self.problem().kind
    }
}

pub(crate) fn fresh_key() -> String {
    format!("\"{}\"", regain_api::random::id(&SystemRandom).unwrap())
}

impl Browser<'_> {
    pub(crate) async fn send(&mut self, request: Request<Body>) -> Answer {
        let response = self.api.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        if let Some(cookie) = parts.headers.get(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            self.cookie = (!pair.ends_with('=')).then(|| pair.to_owned());
        }
        let body = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8(body.to_vec()).unwrap(),
        }
    }

    pub(crate) fn request(
        &self,
        method: &str,
        path: &str,
        key: &str,
        body: &Value,
    ) -> Request<Body> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(paths::CLIENT_HEADER, CONTRACT_VERSION.to_string())
            .header(paths::IDEMPOTENCY_KEY, key)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/json");
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        request = request.header(header::ACCEPT_LANGUAGE, self.language);
        if let Some(address) = self.address {
            request = request.extension(ConnectInfo(address));
        }
        request.body(Body::from(body.to_string())).unwrap()
    }

    pub(crate) async fn read(&mut self) -> Answer {
        let request = self.request("GET", paths::FLOW, &fresh_key(), &json!(null));
        self.send(request).await
    }

    pub(crate) async fn start(&mut self, situation: &str) -> Answer {
        let body = json!({ "situation": situation });
        let request = self.request("POST", paths::FLOW, &fresh_key(), &body);
        self.send(request).await
    }

    pub(crate) async fn act(&mut self, action: Value) -> Answer {
        self.act_as(&fresh_key(), action).await
    }

    pub(crate) async fn act_as(&mut self, key: &str, action: Value) -> Answer {
        let request = self.request("POST", paths::FLOW_ACTIONS, key, &action);
        self.send(request).await
    }

    pub(crate) async fn identify(&mut self, identifier: &str) -> Answer {
        self.act(json!({ "identify": { "identifier": identifier } }))
            .await
    }

    pub(crate) async fn submit(&mut self, code: &str) -> Answer {
        self.act(json!({ "submit_code": { "code": code } })).await
    }

    /// Chooses a password, from the tasks if the flow is there, and commits
    /// it with all that is proposed; the first answer that refuses something,
    /// or the last one.
    pub(crate) async fn set_password(&mut self, password: &str) -> Answer {
        let chosen = self.choose_password(password).await;
        if chosen.status.is_success() {
            self.commit().await
        } else {
            chosen
        }
    }

    /// Chooses a password, from the tasks if the flow is there.
    pub(crate) async fn choose_password(&mut self, password: &str) -> Answer {
        let action = json!({ "set_password": { "password": password } });
        let chosen = self.act(action.clone()).await;
        if chosen.status.is_success() {
            return chosen;
        }
        match chosen.problem().flow.map(|flow| flow.step) {
            Some(Step::Tasks(_) | Step::Review(_)) => {
                self.open("password").await.document();
                self.act(action).await
            }
            _ => chosen,
        }
    }

    /// Does something of securing the account.
    pub(crate) async fn secure(&mut self, request: Value) -> Answer {
        self.act(json!({ "secure": request })).await
    }

    /// Opens a task.
    pub(crate) async fn open(&mut self, task: &str) -> Answer {
        self.secure(json!({ "open_task": { "task": task } })).await
    }

    /// Checks the changes and makes them.
    pub(crate) async fn commit(&mut self) -> Answer {
        let checked = self.secure(json!("check_changes")).await;
        if checked.status.is_success() {
            self.secure(json!("commit")).await
        } else {
            checked
        }
    }

    pub(crate) async fn choose(&mut self, kind: &str) -> Answer {
        self.act(json!({ "choose_proof": { "kind": kind } })).await
    }

    /// Names an account after the work that a browser does for it.
    pub(crate) async fn identify_with_work(&mut self, identifier: &str) -> Answer {
        let Step::Identify(step) = self.read().await.step() else {
            panic!("no account is asked for");
        };
        let number = solve(&step.work.unwrap());
        self.act(json!({ "identify": { "identifier": identifier, "work": number } }))
            .await
    }

    /// Chooses a way and enters its code.
    pub(crate) async fn enter(&mut self, kind: &str, code: &str) -> Answer {
        self.choose(kind).await.document();
        self.submit(code).await
    }

    /// Does something with a link or a pass.
    pub(crate) async fn link(&mut self, path: &str, body: &Value) -> Answer {
        let request = self.request("POST", path, &fresh_key(), body);
        self.send(request).await
    }

    /// Offers to go on on another device; what that one sends.
    pub(crate) async fn offer_handover(&mut self) -> Value {
        let document = self.act(json!("offer_handover")).await.document();
        let Some(ShownOnce::Handover { link }) = document.shown_once else {
            panic!("there is no link");
        };
        json!({ "token": { "token": token_of(link.expose_secret()) } })
    }

    /// Makes a pass; what is sent when it is typed.
    pub(crate) async fn make_pass(&mut self) -> (PassSummary, Value) {
        let document = self.act(json!("make_pass")).await.document();
        let (Some(ShownOnce::Pass { code, .. }), Some(pass)) = (document.shown_once, document.pass)
        else {
            panic!("there is no pass");
        };
        let typed = json!({ "pass": {
            "reference": pass.reference.to_string(), "code": code.expose_secret()
        } });
        (pass, typed)
    }

    /// As far as the tasks, for grace after somebody else was in her account.
    pub(crate) async fn come_back_as_grace(&mut self) -> Answer {
        self.start("hacked").await.document();
        let safe = json!({ "answer_mailbox": { "safety": "safe" } });
        self.act(safe).await.document();
        self.identify("grace").await.document();
        self.choose("email_code").await.document();
        let code = self.api.newest_code().await;
        self.submit(&code).await.document();
        let code = authenticator_code(self.api.service.now());
        self.enter("authenticator_code", &code).await
    }

    /// The list of a task, which it opens.
    pub(crate) async fn review(&mut self, task: &str) -> Review {
        let Step::Review(review) = self.open(task).await.step() else {
            panic!("{task} is no list");
        };
        review
    }

    /// Has the draft change an item.
    pub(crate) async fn mark(&mut self, id: &str) -> Answer {
        self.secure(json!({ "mark": { "id": id } })).await
    }

    /// Has the draft leave an item as it is.
    pub(crate) async fn unmark(&mut self, id: &str) -> Answer {
        self.secure(json!({ "unmark": { "id": id } })).await
    }

    /// As far as the code by e-mail: started, named and chosen.
    pub(crate) async fn ask_code(&mut self, identifier: &str) -> Answer {
        self.start("forgot_password").await.document();
        self.identify(identifier).await.document();
        self.choose("email_code").await
    }

    /// As far as the new password.
    pub(crate) async fn prove(&mut self, identifier: &str) -> Answer {
        self.ask_code(identifier).await.document();
        let code = self.api.newest_code().await;
        self.submit(&code).await
    }
}

/// Does the work that is asked for, with less ado than `work::is_solved`: some
/// tests do it hundreds of times.
pub(crate) fn solve(work: &Work) -> String {
    let salted = Sha256::new_with_prefix(format!("{}:", work.salt));
    let number = (0u32..).map(|number| number.to_string()).find(|number| {
        let hash = salted.clone().chain_update(number).finalize();
        let first = u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]);
        first.leading_zeros() >= work.difficulty
    });
    number.unwrap()
}

/// The secret part of an address.
pub(crate) fn token_of(address: &str) -> &str {
    address.split_once("#t=").unwrap().1
}

/// A code that is not `code`.
pub(crate) fn other_than(code: &str) -> String {
    if code.contains('-') {
        return backup_code(code.len() as u8).expose_secret().to_owned();
    }
    let number: u32 = code.parse().unwrap();
    format!("{:08}", (number + 1) % 100_000_000)
}
