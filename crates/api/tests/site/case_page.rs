//! The page of a case.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use regain_api::Settings;
use regain_api::cases::{KEEP_TEXTS, sweep};
use regain_api::clock::Clock;
use regain_api::message::{Letter, Message};
use regain_api::random::{SystemRandom, id};
use regain_api::site::case_page::at;
use regain_api::store::{
    Authenticator, Author, CaseMessage, CaseNote, Said, StoredCase, Transaction, Way,
};
use regain_contract::support::RefusalAdvice;
use regain_contract::{CONTRACT_VERSION, Reference, UnixSeconds, paths};
use regain_journey::{AgentDeed, AgentId, Approvals, CaseEvent, CaseState, Ending, Role, Turn};
use serde_json::{Value, json};

use crate::rows;
use crate::support::{Answer, TestServer};

const DAY: i64 = 24 * 3600;
const AGENT: AgentId = AgentId(1);
const OTHER: AgentId = AgentId(2);

/// A browser with its cookies.
pub(crate) struct Browser<'a> {
    server: &'a TestServer,
    pub(crate) cookies: BTreeMap<String, String>,
    /// The address that it is behind.
    pub(crate) address: Option<SocketAddr>,
}

impl<'a> Browser<'a> {
    pub(crate) fn of(server: &'a TestServer) -> Self {
        Self {
            server,
            cookies: BTreeMap::new(),
            address: None,
        }
    }

    pub(crate) async fn send(
        &mut self,
        request: axum::http::request::Builder,
        body: String,
    ) -> Answer {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let request = match self.address {
            Some(address) => request.extension(ConnectInfo(address)),
            None => request,
        };
        let request = request
            .header(header::COOKIE, cookies.join("; "))
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        let answer = self.server.send(request).await;
        for set in answer.headers.get_all(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), String::new()).await
    }

    /// The page of the case of this browser, or the door.
    pub(crate) async fn page(&mut self) -> String {
        let answer = self.get(paths::CASE_PAGE).await;
        assert_eq!(answer.status, StatusCode::OK);
        answer.text().to_owned()
    }

    pub(crate) async fn post(&mut self, path: &str, body: &str) -> Answer {
        let request =
            Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, body.to_owned()).await
    }

    pub(crate) async fn json(&mut self, method: &str, path: &str, body: Value) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(paths::CLIENT_HEADER, CONTRACT_VERSION.to_string())
            .header(
                paths::IDEMPOTENCY_KEY,
                format!("\"{}\"", id(&SystemRandom).unwrap()),
            )
            .header(header::CONTENT_TYPE, "application/json");
        self.send(request, body.to_string()).await
    }

    pub(crate) async fn act(&mut self, action: Value) -> Value {
        let answer = self.json("POST", paths::FLOW_ACTIONS, action).await;
        assert!(answer.status.is_success(), "{}", answer.text());
        answer.json()
    }

    pub(crate) async fn open(&mut self, reference: &Reference, code: &str) -> Answer {
        self.post(at::OPEN, &format!("reference={reference}&code={code}"))
            .await
    }
}

/// Whether the page is that of a case.
pub(crate) fn shows_case(page: &str) -> bool {
    let case = page.contains("data-screen=\"case-page\"");
    assert_ne!(case, page.contains("data-screen=\"case-open\""), "{page}");
    case
}

/// Takes every message out of the outbox.
pub(crate) async fn messages(server: &TestServer) -> Vec<Message> {
    let mut messages = Vec::new();
    let mut tx = server.service.store.begin().await.unwrap();
    let now = server.clock.now();
    while let Some(claimed) = tx.claim_message(now, 60).await.unwrap() {
        let letter = Letter::open(&claimed.payload, &server.service.keys).unwrap();
        messages.push(letter.message);
        tx.settle_message(claimed.id, now).await.unwrap();
    }
    tx.commit().await.unwrap();
    messages
}

/// The code in the newest mail that has one, and whom it went to.
pub(crate) async fn mailed_code(server: &TestServer) -> Option<(String, String)> {
    messages(server)
        .await
        .into_iter()
        .rev()
        .find_map(|message| match message {
            Message::CaseOpened { to, code, .. }
            | Message::CaseAgain { to, code, .. }
            | Message::CaseCode { to, code, .. } => Some((to, code.0.clone())),
            _ => None,
        })
}

pub(crate) async fn newest_code(server: &TestServer) -> String {
    mailed_code(server).await.expect("no code was sent").1
}

/// Opens a case by the plain form.
pub(crate) async fn open_case(browser: &mut Browser<'_>, account: &str, story: &str) -> Reference {
    let form = format!(
        "situation=forgot-password&account={account}&contact={account}%40friends.example&what_happened={story}"
    );
    let answer = browser.post(paths::PLAIN_CASE, &form).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let (_, rest) = answer
        .text()
        .split_once("data-testid=\"case-reference\">")
        .unwrap();
    Reference::parse(rest.split('<').next().unwrap()).unwrap()
}

pub(crate) async fn stored(server: &TestServer, reference: &Reference) -> StoredCase {
    let mut tx = server.service.store.read().await.unwrap();
    tx.case(reference).await.unwrap().unwrap()
}

async fn said(server: &TestServer, reference: &Reference) -> Vec<(Author, Said)> {
    let mut tx = server.service.store.read().await.unwrap();
    let messages = tx.case_messages(reference).await.unwrap();
    messages
        .into_iter()
        .map(|message| (message.author, message.said))
        .collect()
}

/// Has somebody of the service do something, as the console does.
async fn decide(server: &TestServer, reference: &Reference, agent: AgentId, deed: AgentDeed) {
    let now = server.clock.now();
    let mut tx = server.service.store.begin().await.unwrap();
    let mut case = tx.case(reference).await.unwrap().unwrap();
    let event = CaseEvent::By(agent, Role::Agent, deed);
    case.standing.case = case.standing.case.after(event).unwrap().0;
    let (lifetime, words) = match case.standing.case.state {
        CaseState::Approved => {
            // As if its person had come by the mail before.
            case.standing.confirmed = true;
            case.standing.way = Some(Way {
                until: now.plus(7 * DAY),
                flow_id: None,
            });
            (7, Some(Said::Approved))
        }
        CaseState::Refused => {
            case.standing.refused_with = Some(RefusalAdvice::OtherDocuments);
            (30, Some(Said::Refused(RefusalAdvice::OtherDocuments)))
        }
        CaseState::Open(Turn::Person) => (14, Some(Said::Text("Since when?".into()))),
        CaseState::Open(Turn::Service) | CaseState::Agreed(_) | CaseState::Closed(_) => (2, None),
    };
    case.due_at = Some(now.plus(lifetime * DAY));
    case.changed_at = now;
    if let Some(said) = words {
        add_message(tx.as_mut(), reference, now, Author::Agent(agent), said).await;
    }
    tx.set_case(&case).await.unwrap();
    tx.commit().await.unwrap();
}

async fn add_message(
    tx: &mut dyn Transaction,
    reference: &Reference,
    at: UnixSeconds,
    author: Author,
    said: Said,
) {
    let message = CaseMessage {
        id: 0,
        at,
        author,
        said,
    };
    tx.add_case_message(reference, &message).await.unwrap();
}

/// Gives an account an authenticator app.
async fn add_second_factor(server: &TestServer, handle: &str) {
    let mut tx = server.service.store.begin().await.unwrap();
    let account = tx.account_by_name(handle).await.unwrap().unwrap();
    let authenticator = Authenticator {
        id: "added in between".into(),
        name: "Phone".into(),
        sealed_secret: vec![0; 40],
        last_step: 0,
        added_at: server.clock.now(),
        suspended_at: None,
    };
    tx.add_authenticator(&account.id, &authenticator)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

/// Every row of every table, as text.
async fn rows(server: &TestServer) -> Vec<String> {
    if let Some(database) = &server.postgres {
        let all = rows::of_postgres(database, &[]).await.into_iter();
        let lines =
            all.map(|(table, rows)| rows.into_iter().map(move |row| format!("{table} {row}")));
        return lines.flatten().collect();
    }
    let path = server.folder.path().join("regain.sqlite3");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(path);
    let mut connection = sqlx::ConnectOptions::connect(&options).await.unwrap();
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let mut all = Vec::new();
    for table in tables {
        let columns: Vec<String> =
            sqlx::query_scalar("SELECT 'quote(' || name || ')' FROM pragma_table_info(?)")
                .bind(&table)
                .fetch_all(&mut connection)
                .await
                .unwrap();
        let sql = format!(
            "SELECT '{table} ' || {} AS row FROM {table} ORDER BY row",
            columns.join("||','||")
        );
        let rows = sqlx::query_scalar(sqlx::AssertSqlSafe(sql));
        let rows: Vec<String> = rows.fetch_all(&mut connection).await.unwrap();
        all.extend(rows);
    }
    all
}

#[tokio::test]
async fn whoever_opens_a_case_by_the_plain_form_is_let_in() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let page = ada.page().await;
    assert!(shows_case(&page));
    assert!(page.contains(&reference.to_string()) && page.contains("Gone."));
    assert!(page.contains("a•••@f•••.example") && !page.contains("ada@friends.example"));
    // Without a script everything is there; the one script only takes a
    // fragment away.
    assert_eq!(page.matches("<script").count(), 1);
    assert!(page.contains("<script src=\"/help/case/case.js\"></script>"));
    let script = ada.get(at::SCRIPT).await;
    assert!(script.header("content-type").starts_with("text/javascript"));
    assert!(!shows_case(&Browser::of(&server).page().await));
}

#[tokio::test]
async fn whoever_opens_a_case_in_a_recovery_is_let_in_while_it_goes_on() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let start = json!({ "situation": "impersonation" });
    ada.json("POST", paths::FLOW, start).await;
    ada.act(json!({ "answer_case": {
        "account": "ada", "contact": "ada@friends.example", "what_happened": "Gone."
    } }))
    .await;
    ada.act(json!("send_case")).await;
    assert!(shows_case(&ada.page().await));
    // Leaving the page is leaving the case, and not the recovery.
    let left = ada.post(at::LEAVE, "").await;
    assert_eq!(left.header("location"), "/help/case?done=left");
    assert!(!shows_case(&ada.page().await));
    let flow = ada.json("GET", paths::FLOW, json!(null)).await;
    assert_eq!(
        flow.json()["step"]["case_opened"]["contact"],
        "ada@friends.example"
    );
}

#[tokio::test]
async fn a_recovery_that_is_over_lets_nobody_in() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let start = json!({ "situation": "impersonation" });
    ada.json("POST", paths::FLOW, start).await;
    ada.act(json!({ "answer_case": {
        "account": "ada", "contact": "ada@friends.example", "what_happened": "Gone."
    } }))
    .await;
    ada.act(json!("send_case")).await;
    server.clock.advance(DAY);
    assert!(!shows_case(&ada.page().await));
}

#[tokio::test]
async fn a_second_attempt_shows_nothing_before_the_mail_was_read_and_everything_after() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    ada.post(at::WRITE, "text=It+is+mine.").await;
    decide(&server, &reference, AGENT, AgentDeed::Asks).await;
    messages(&server).await;
    server.clock.advance(3600);

    let mut second = Browser::of(&server);
    assert_eq!(
        open_case(&mut second, "ada", "Still+gone.").await,
        reference
    );
    assert!(second.cookies.is_empty());
    assert!(!shows_case(&second.page().await));
    let code = newest_code(&server).await;
    let answer = second.open(&reference, &code).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let page = second.page().await;
    assert!(shows_case(&page));
    for there in ["Gone.", "It is mine.", "Since when?", "Still gone."] {
        assert!(page.contains(there), "{there}");
    }
    let (_, rest) = page
        .split_once("Written without the code of the case")
        .unwrap();
    assert!(rest.contains("Still gone."));
    // Nobody is told who of the service wrote.
    assert!(!page.contains("AgentId") && !page.contains(">7<"));
    // And the texts of both answers do not differ.
    let form = |account: &str| {
        format!("situation=locked&account={account}&contact=x%40y.example&what_happened=Help")
    };
    let mut texts = Vec::new();
    for account in ["new", "new"] {
        server.clock.advance(700);
        let answer = Browser::of(&server).post("/help", &form(account)).await;
        texts.push(answer.text().to_owned());
    }
    assert_eq!(texts[0], texts[1]);
}

#[tokio::test]
async fn a_joined_recovery_is_told_what_it_would_be_told_of_a_new_case() {
    let server = TestServer::new().await;
    let mut documents = Vec::new();
    for _ in 0..2 {
        server.clock.advance(DAY);
        let mut person = Browser::of(&server);
        let start = json!({ "situation": "impersonation" });
        person.json("POST", paths::FLOW, start).await;
        person
            .act(json!({ "answer_case": {
                "account": "ada", "contact": "ada@friends.example", "what_happened": "Gone."
            } }))
            .await;
        let sent = person.act(json!("send_case")).await;
        let case = &sent["case"];
        assert_eq!(case["opened_at"], server.clock.now().0);
        documents.push(case["reference"].clone());
        let sees = shows_case(&person.page().await);
        assert_eq!(sees, documents.len() == 1);
    }
    assert_eq!(documents[0], documents[1]);
}

#[tokio::test]
async fn what_opens_no_case_is_answered_alike_to_the_byte() {
    let server = TestServer::new().await;
    let reference = open_case(&mut Browser::of(&server), "ada", "Gone.").await;
    let code = newest_code(&server).await;
    let unknown = Reference::from_number(1);
    let other = "0000-0000-0000-0000";
    let mut answers = Vec::new();
    for (reference, code) in [
        (&reference, other),
        (&unknown, code.as_str()),
        (&unknown, other),
    ] {
        let mut browser = Browser::of(&server);
        let answer = browser.open(reference, code).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert!(browser.cookies.is_empty());
        // What was typed is the only difference.
        answers.push((
            answer.headers.clone(),
            answer.text().replace(&reference.to_string(), ""),
        ));
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0], answers[2]);
    assert!(answers[0].1.contains("do not match"));
    // The same for having the code sent.
    let mut sent = Vec::new();
    for reference in [&reference, &unknown] {
        let answer = Browser::of(&server)
            .post(at::CODE, &format!("reference={reference}"))
            .await;
        assert_eq!(answer.status, StatusCode::OK);
        let text = answer.text().replace(&reference.to_string(), "");
        sent.push((answer.headers.clone(), text));
    }
    assert_eq!(sent[0], sent[1]);
    let written = messages(&server).await;
    assert!(
        matches!(&written[..], [Message::CaseCode { to, .. }, Message::Nobody] if to == "ada@friends.example"),
        "{}",
        written.len()
    );
    // A slip is told from a code that does not open anything.
    let slip = Browser::of(&server)
        .open(&reference, "0000-0000-0000-0001")
        .await;
    assert_eq!(slip.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(slip.text().contains("error-case-code"));
    assert!(!slip.text().contains("0000-0000-0000-0001"));
}

#[tokio::test]
async fn only_the_newest_code_opens_the_case() {
    let server = TestServer::new().await;
    let reference = open_case(&mut Browser::of(&server), "ada", "Gone.").await;
    let first = newest_code(&server).await;
    Browser::of(&server)
        .post(at::CODE, &format!("reference={reference}"))
        .await;
    let second = newest_code(&server).await;
    let mut ada = Browser::of(&server);
    ada.open(&reference, &first).await;
    assert!(!shows_case(&ada.page().await));
    // As people type it.
    let typed = second.to_lowercase().replace('-', "+");
    ada.open(&reference, &typed).await;
    assert!(shows_case(&ada.page().await));
}

#[tokio::test]
async fn guesses_are_limited_for_a_network_and_never_for_a_case() {
    let server = TestServer::new().await;
    let reference = open_case(&mut Browser::of(&server), "ada", "Gone.").await;
    let code = newest_code(&server).await;
    let mut stranger = Browser::of(&server);
    for _ in 0..60 {
        let answer = stranger.open(&reference, "0000-0000-0000-0000").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    let answer = stranger.open(&reference, "0000-0000-0000-0000").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.header("retry-after").parse::<u32>().unwrap() > 0);
    assert!(answer.text().contains("data-testid=\"trouble\""));
    server.clock.advance(120);
    let mut ada = Browser::of(&server);
    ada.open(&reference, &code).await;
    assert!(shows_case(&ada.page().await));
}

#[tokio::test]
async fn a_mailbox_gets_few_codes_and_the_last_goes_on_working() {
    let server = TestServer::new().await;
    let reference = open_case(&mut Browser::of(&server), "ada", "Gone.").await;
    let mut code = newest_code(&server).await;
    let mut sent = 0;
    for _ in 0..6 {
        let answer = Browser::of(&server)
            .post(at::CODE, &format!("reference={reference}"))
            .await;
        assert_eq!(answer.status, StatusCode::OK);
        if let Some((_, newer)) = mailed_code(&server).await {
            code = newer;
            sent += 1;
        }
    }
    assert_eq!(sent, 3, "as many codes a day are sent for a reference");
    let mut ada = Browser::of(&server);
    ada.open(&reference, &code).await;
    assert!(shows_case(&ada.page().await));
}

#[tokio::test]
async fn other_sites_can_post_nothing() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    open_case(&mut ada, "ada", "Gone.").await;
    let cookie = format!("__Host-case={}", ada.cookies["__Host-case"]);
    let before = rows(&server).await;
    for path in at::POSTED {
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
        ] {
            let answer = server
                .post_form(
                    path,
                    "text=Evil&contact=evil%40evil.example",
                    &[("cookie", &cookie), (name, value)],
                )
                .await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {value}");
            assert!(!answer.text().contains("Evil"), "{path}");
        }
    }
    assert_eq!(rows(&server).await, before);
}

#[tokio::test]
async fn the_cookie_is_for_this_host_for_no_script_and_ends() {
    let server = TestServer::new().await;
    let reference = open_case(&mut Browser::of(&server), "ada", "Gone.").await;
    let code = newest_code(&server).await;
    let mut ada = Browser::of(&server);
    let answer = ada.open(&reference, &code).await;
    let cookie = answer.header("set-cookie");
    let value = cookie.strip_prefix("__Host-case=").unwrap();
    let (token, attributes) = value.split_once("; ").unwrap();
    assert_eq!(token.len(), 43);
    assert_eq!(attributes, "Secure; HttpOnly; SameSite=Lax; Path=/");
    assert_eq!(answer.header("cache-control"), "no-store");
    // It ends when it is not used for an hour, and going on renews it.
    server.clock.advance(3000);
    assert!(shows_case(&ada.page().await));
    ada.post(at::WRITE, "text=Here.").await;
    server.clock.advance(3000);
    assert!(shows_case(&ada.page().await));
    server.clock.advance(600);
    assert!(!shows_case(&ada.page().await));
    // What is written then is not lost.
    let answer = ada.post(at::WRITE, "text=A+long+story").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.text().contains("A long story"));
    let body = format!("reference={reference}&code={code}&text=A+long+story");
    let answer = ada.post(at::OPEN, &body).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text().contains("\nA long story</textarea>"));
    assert!(
        !said(&server, &reference)
            .await
            .iter()
            .any(|(_, said)| { matches!(said, Said::Text(text) if text == "A long story") })
    );
    // Leaving ends it here, and the cookie is of no use to whoever kept it.
    let kept = ada.cookies.clone();
    ada.post(at::LEAVE, "").await;
    assert!(ada.cookies.is_empty());
    let mut thief = Browser::of(&server);
    thief.cookies = kept;
    assert!(!shows_case(&thief.page().await));
    // And it ends whatever is done.
    ada.open(&reference, &code).await;
    for _ in 0..24 {
        server.clock.advance(1800);
        ada.post(at::WRITE, "text=").await;
    }
    assert!(!shows_case(&ada.page().await));
}

#[tokio::test]
async fn what_is_written_reaches_the_service_and_the_turn_changes() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    decide(&server, &reference, AGENT, AgentDeed::Asks).await;
    let page = ada.page().await;
    assert!(page.contains("We are waiting for your answer") && page.contains("Since when?"));
    let answer = ada
        .post(at::WRITE, "text=Since+%3Cb%3EMonday%0D%0Aor+so")
        .await;
    assert_eq!(answer.header("location"), "/help/case?done=written");
    // Pressed twice, it is there once.
    ada.post(at::WRITE, "text=Since+%3Cb%3EMonday%0D%0Aor+so")
        .await;
    let texts = said(&server, &reference).await;
    let own: Vec<_> = texts
        .iter()
        .filter(|(who, _)| *who == Author::Person)
        .collect();
    assert_eq!(
        own,
        [&(Author::Person, Said::Text("Since <b>Monday\nor so".into()))]
    );
    let state = stored(&server, &reference).await.standing.case.state;
    assert_eq!(state, CaseState::Open(Turn::Service));
    let page = ada.page().await;
    assert!(page.contains("You are waiting for our answer"));
    assert!(page.contains("Since &lt;b&gt;Monday\nor so"), "{page}");
    // Nothing, and too much, is told, with what was typed.
    let empty = ada.post(at::WRITE, "text=+").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("<a href=\"#case-text\">"));
    let long = "x".repeat(2001);
    let long = ada.post(at::WRITE, &format!("text={long}")).await;
    assert!(long.text().contains("xxx</textarea>") && long.text().contains("2,000"));
    assert!(long.text().contains("<title>Error: "));
}

#[tokio::test]
async fn a_case_takes_so_many_messages_a_day_and_keeps_what_was_typed() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    open_case(&mut ada, "ada", "Gone.").await;
    for number in 0..30 {
        let answer = ada.post(at::WRITE, &format!("text=Nr+{number}")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{number}");
    }
    let answer = ada.post(at::WRITE, "text=One+more").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.text().contains("One more</textarea>"));
}

#[tokio::test]
async fn the_place_in_line_and_the_usual_time_come_from_what_is_there() {
    let server = TestServer::new().await;
    let mut browsers = Vec::new();
    let mut references = Vec::new();
    for number in 0..6 {
        server.clock.advance(3600);
        let mut browser = Browser::of(&server);
        references.push(open_case(&mut browser, &format!("person{number}"), "Help.").await);
        browsers.push(browser);
    }
    let last = &mut browsers[5];
    let page = last.page().await;
    assert!(page.contains("5 cases are before yours."), "{page}");
    assert!(!page.contains("data-testid=\"case-usual\""));
    // Those that were answered wait for their people, and four answers are
    // not enough to say what is usual.
    for reference in &references[..4] {
        decide(&server, reference, AGENT, AgentDeed::Asks).await;
    }
    let page = browsers[5].page().await;
    assert!(page.contains("1 case is before yours."), "{page}");
    assert!(!page.contains("data-testid=\"case-usual\""));
    decide(&server, &references[4], AGENT, AgentDeed::Asks).await;
    let page = browsers[5].page().await;
    assert!(page.contains("Your case is next."));
    // They waited for five, four, three, two hours and one.
    assert!(
        page.contains("got a first answer within 3 hours."),
        "{page}"
    );
    let page = browsers[0].page().await;
    assert!(!page.contains("data-testid=\"case-line\""));
    assert!(!page.contains("data-testid=\"case-usual\""));
}

#[tokio::test]
async fn a_date_that_has_passed_is_said_to_have_passed() {
    let server = TestServer::new().await;
    let reference = open_case(&mut Browser::of(&server), "ada", "Gone.").await;
    let code = newest_code(&server).await;
    server.clock.advance(3 * DAY);
    let mut ada = Browser::of(&server);
    ada.open(&reference, &code).await;
    assert!(ada.page().await.contains("and are late"));
}

#[tokio::test]
async fn another_address_gets_the_code_and_the_one_before_is_told() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let old_code = newest_code(&server).await;
    let mut reader_of_old_mail = Browser::of(&server);
    reader_of_old_mail.open(&reference, &old_code).await;
    ada.open(&reference, &old_code).await;
    let answer = ada.post(at::ADDRESS, "contact=nowhere").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("value=\"nowhere\""));
    let answer = ada.post(at::ADDRESS, "contact=ada%40new.example").await;
    assert_eq!(answer.header("location"), "/help/case?done=moved");
    let sent = messages(&server).await;
    let [
        Message::CaseCode { to, code, .. },
        Message::CaseMoved { to: before, .. },
    ] = &sent[..]
    else {
        panic!("{} messages", sent.len())
    };
    assert_eq!(
        (to.as_str(), before.as_str()),
        ("ada@new.example", "ada@friends.example")
    );
    // Whoever was let in before is out, and the old code opens nothing.
    assert!(shows_case(&ada.page().await));
    assert!(!shows_case(&reader_of_old_mail.page().await));
    reader_of_old_mail.open(&reference, &old_code).await;
    assert!(!shows_case(&reader_of_old_mail.page().await));
    let mut other = Browser::of(&server);
    other.open(&reference, &code.0).await;
    let page = other.page().await;
    assert!(shows_case(&page) && page.contains("was changed on this page"));
    assert!(!page.contains("new.example"));
    // A further attempt with the new address joins, one with the old does not.
    let form = "account=ada&contact=ada%40new.example&what_happened=Again";
    let answer = Browser::of(&server).post("/help", form).await;
    assert!(answer.text().contains(&reference.to_string()));
    let mut stranger = Browser::of(&server);
    assert_ne!(open_case(&mut stranger, "ada", "Again.").await, reference);
}

#[tokio::test]
async fn a_code_for_another_device_is_shown_once() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let mailed = newest_code(&server).await;
    let answer = ada.post(at::DEVICE, "").await;
    assert_eq!(answer.status, StatusCode::OK);
    let (_, rest) = answer
        .text()
        .split_once("data-testid=\"case-new-code\"")
        .unwrap();
    let code = rest
        .split("<code>")
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap();
    assert!(!ada.page().await.contains(code));
    assert_eq!(ada.get(at::DEVICE).await.header("location"), "/help/case");
    let mut phone = Browser::of(&server);
    phone.open(&reference, &mailed).await;
    assert!(!shows_case(&phone.page().await));
    phone.open(&reference, code).await;
    assert!(shows_case(&phone.page().await));
    assert!(messages(&server).await.is_empty());
}

#[tokio::test]
async fn closing_asks_first_and_says_what_happens_then() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let asked = ada.get(at::CLOSE).await;
    assert!(
        asked.text().contains("data-screen=\"case-close\"") && asked.text().contains("90 days")
    );
    assert!(stored(&server, &reference).await.standing.is_open());
    let answer = ada.post(at::CLOSE, "").await;
    assert_eq!(answer.header("location"), "/help/case?done=closed");
    let state = stored(&server, &reference).await.standing.case.state;
    assert_eq!(state, CaseState::Closed(Ending::ByPerson));
    let page = ada.page().await;
    assert!(page.contains("This case is closed") && page.contains("You have closed it."));
    assert!(page.contains("stays here until 15 April 2027"), "{page}");
    for gone in [at::WRITE, at::ADDRESS, at::CLOSE, at::APPEAL] {
        assert!(!page.contains(&format!("action=\"{gone}\"")), "{gone}");
    }
    // Nothing says so but the press itself.
    let cookie = format!("__Host-case={}", ada.cookies["__Host-case"]);
    let headers = [
        ("cookie", cookie.as_str()),
        ("sec-fetch-site", "cross-site"),
    ];
    let led_here = server.get_with("/help/case?done=moved", &headers).await;
    assert!(shows_case(led_here.text()) && !led_here.text().contains("data-testid=\"done\""));
    // It stays closed.
    for (path, body) in [(at::ADDRESS, "contact=a%40b.example"), (at::DEVICE, "")] {
        let answer = ada.post(path, body).await;
        assert_eq!(answer.header("location"), "/help/case?done=changed");
    }
    let answer = ada.post(at::WRITE, "text=Wait").await;
    assert_eq!(answer.header("location"), "/help/case?done=changed");
    assert_eq!(ada.get(at::CLOSE).await.header("location"), "/help/case");
    assert_eq!(
        said(&server, &reference).await,
        [(Author::Person, Said::Closed)]
    );
    // A new attempt is a new case.
    assert_ne!(
        open_case(&mut Browser::of(&server), "ada", "New.").await,
        reference
    );
}

/// Uses the way and secures the account.
pub(crate) async fn recover(person: &mut Browser<'_>) -> Value {
    person
        .act(json!({ "secure": { "open_task": { "task": "password" } } }))
        .await;
    person
        .act(json!({ "set_password": { "password": "a quite new password for it" } }))
        .await;
    person.act(json!({ "secure": "check_changes" })).await;
    person.act(json!({ "secure": "commit" })).await
}

#[tokio::test]
async fn an_approval_leads_into_a_recovery_that_tells_every_address_and_closes_the_case() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    // There is no way before there is a decision.
    let early = ada.post(at::GO_ON, "").await;
    assert_eq!(early.header("location"), "/help/case?done=changed");
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    let page = ada.page().await;
    assert!(
        page.contains("action=\"/help/case/go-on\"")
            && page.contains("You can make your account safe now")
    );
    let answer = ada.post(at::GO_ON, "").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location"), "/recover/tasks");
    let flow = ada.json("GET", paths::FLOW, json!(null)).await.json();
    assert_eq!(flow["stage"], "secure", "{flow}");
    // The page is there beside it.
    assert!(shows_case(&ada.page().await));
    messages(&server).await;
    let done = recover(&mut ada).await;
    assert!(done["step"]["done"].is_object(), "{done}");
    let told: Vec<String> = messages(&server)
        .await
        .iter()
        .filter_map(|message| match message {
            Message::AccountSecured { to, .. } => Some(to.clone()),
            _ => None,
        })
        .collect();
    let mut tx = server.service.store.read().await.unwrap();
    let account = tx.account_by_name("ada").await.unwrap().unwrap();
    assert_eq!(told, account.emails);
    drop(tx);
    let case = stored(&server, &reference).await;
    assert_eq!(
        case.standing.case.state,
        CaseState::Closed(Ending::Recovered)
    );
    assert_eq!(case.standing.way, None);
    let page = ada.page().await;
    assert!(page.contains("The account is recovered and safe."));
    // It was used, and does not open again.
    let again = ada.post(at::GO_ON, "").await;
    assert_eq!(again.header("location"), "/help/case?done=changed");
    let flow = ada.json("GET", paths::FLOW, json!(null)).await.json();
    assert!(flow["step"]["done"].is_object(), "{flow}");
}

#[tokio::test]
async fn using_the_way_again_ends_the_recovery_that_it_began_before() {
    let server = TestServer::with_sandbox().await;
    let mut computer = Browser::of(&server);
    let reference = open_case(&mut computer, "ada", "Gone.").await;
    let code = newest_code(&server).await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    computer.post(at::GO_ON, "").await;
    let mut phone = Browser::of(&server);
    phone.open(&reference, &code).await;
    phone.post(at::GO_ON, "").await;
    let ended = computer.json("GET", paths::FLOW, json!(null)).await.json();
    assert_eq!(ended["step"]["ended"]["reason"], "replaced", "{ended}");
    recover(&mut phone).await;
    let state = stored(&server, &reference).await.standing.case.state;
    assert_eq!(state, CaseState::Closed(Ending::Recovered));
}

#[tokio::test]
async fn where_everyone_waits_the_way_is_gone_on_with_after_the_wait() {
    let server = TestServer::with_accounts(Settings {
        always_wait: true,
        ..Settings::default()
    })
    .await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let code = newest_code(&server).await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    let answer = ada.post(at::GO_ON, "").await;
    assert_eq!(answer.header("location"), "/recover/waiting");
    // Every address is told, and can stop it.
    let told = messages(&server).await.into_iter();
    let told: Vec<String> = told
        .filter_map(|message| match message {
            Message::WaitBegun { to, .. } => Some(to),
            _ => None,
        })
        .collect();
    let mut tx = server.service.store.read().await.unwrap();
    let account = tx.account_by_name("ada").await.unwrap().unwrap();
    assert_eq!(told, account.emails);
    drop(tx);
    // Nobody waits twice, whichever browser asks.
    server.clock.advance(DAY / 2);
    let mut phone = Browser::of(&server);
    phone.open(&reference, &code).await;
    let answer = phone.post(at::GO_ON, "").await;
    assert_eq!(answer.header("location"), "/recover/waiting");
    server.clock.advance(DAY / 2);
    phone.open(&reference, &code).await;
    let answer = phone.post(at::GO_ON, "").await;
    assert_eq!(answer.header("location"), "/recover/tasks");
    let flow = phone.json("GET", paths::FLOW, json!(null)).await.json();
    assert_eq!(flow["stage"], "secure", "{flow}");
    recover(&mut phone).await;
    let state = stored(&server, &reference).await.standing.case.state;
    assert_eq!(state, CaseState::Closed(Ending::Recovered));
}

#[tokio::test]
async fn closing_an_approved_case_ends_the_recovery_that_came_of_it() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    ada.post(at::GO_ON, "").await;
    let asked = ada.get(at::CLOSE).await;
    assert!(
        asked
            .text()
            .contains("You can then no longer use it to get into your account.")
    );
    ada.post(at::CLOSE, "").await;
    let flow = ada.json("GET", paths::FLOW, json!(null)).await.json();
    assert_eq!(flow["step"]["ended"]["reason"], "replaced");
}

#[tokio::test]
async fn an_approval_that_nobody_uses_runs_out() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    let code = newest_code(&server).await;
    server.clock.advance(7 * DAY - 1);
    sweep(&server.service).await;
    assert_eq!(
        stored(&server, &reference).await.standing.case.state,
        CaseState::Approved
    );
    server.clock.advance(1);
    // Its time is over even before anybody has looked.
    let mut ada = Browser::of(&server);
    ada.open(&reference, &code).await;
    let late = ada.post(at::GO_ON, "").await;
    assert_eq!(late.header("location"), "/help/case?done=changed");
    messages(&server).await;
    sweep(&server.service).await;
    sweep(&server.service).await;
    let case = stored(&server, &reference).await;
    assert_eq!(
        case.standing.case.state,
        CaseState::Closed(Ending::NoAnswer)
    );
    assert_eq!(case.due_at, None);
    let sent = messages(&server).await;
    assert!(
        matches!(&sent[..], [Message::CaseNews { .. }]),
        "{}",
        sent.len()
    );
    assert!(
        ada.page()
            .await
            .contains("Nothing happened in it for a long time.")
    );
}

#[tokio::test]
async fn time_runs_out_for_people_and_never_for_the_service() {
    let server = TestServer::new().await;
    let asked = open_case(&mut Browser::of(&server), "ada", "Gone.").await;
    let refused = open_case(&mut Browser::of(&server), "alan", "Gone.").await;
    let waiting = open_case(&mut Browser::of(&server), "hedy", "Gone.").await;
    let agreed = open_case(&mut Browser::of(&server), "grace", "Gone.").await;
    decide(&server, &asked, AGENT, AgentDeed::Asks).await;
    decide(&server, &refused, AGENT, AgentDeed::Refuses).await;
    decide(&server, &agreed, AGENT, AgentDeed::Approves).await;
    server.clock.advance(14 * DAY);
    sweep(&server.service).await;
    let state = |reference: Reference| {
        let server = &server;
        async move { stored(server, &reference).await.standing.case.state }
    };
    let over = CaseState::Closed(Ending::NoAnswer);
    assert_eq!(state(asked).await, over);
    assert_eq!(state(refused.clone()).await, CaseState::Refused);
    server.clock.advance(16 * DAY);
    sweep(&server.service).await;
    assert_eq!(state(refused).await, over);
    assert_eq!(state(waiting).await, CaseState::Open(Turn::Service));
    assert_eq!(state(agreed).await, CaseState::Agreed(AGENT));
}

#[tokio::test]
async fn a_second_factor_that_was_added_in_between_takes_a_second_person() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    add_second_factor(&server, "ada").await;
    let answer = ada.post(at::GO_ON, "").await;
    assert_eq!(answer.header("location"), "/help/case?done=back");
    assert!(!ada.cookies.contains_key(paths::FLOW_COOKIE));
    let case = stored(&server, &reference).await;
    assert_eq!(case.standing.case.state, CaseState::Open(Turn::Service));
    assert_eq!(case.standing.case.approvals, Approvals::Two);
    assert_eq!(case.standing.way, None);
    let page = ada.page().await;
    assert!(
        page.contains("The account has changed since we agreed."),
        "{page}"
    );
    // One alone does not do any more.
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    assert_eq!(
        stored(&server, &reference).await.standing.case.state,
        CaseState::Agreed(AGENT)
    );
    // And the person is not told that one has agreed.
    assert!(ada.page().await.contains("You are waiting for our answer"));
    decide(&server, &reference, OTHER, AgentDeed::Approves).await;
    let answer = ada.post(at::GO_ON, "").await;
    assert_eq!(answer.header("location"), "/recover/tasks");
}

#[tokio::test]
async fn nothing_is_opened_of_an_account_that_there_is_not() {
    let server = TestServer::new().await;
    let mut person = Browser::of(&server);
    let reference = open_case(&mut person, "nobody", "Gone.").await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    decide(&server, &reference, OTHER, AgentDeed::Approves).await;
    let answer = person.post(at::GO_ON, "").await;
    assert_eq!(answer.header("location"), "/help/case?done=back");
    assert!(!person.cookies.contains_key(paths::FLOW_COOKIE));
}

#[tokio::test]
async fn a_refusal_says_what_to_do_next_and_is_appealed_once() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    decide(&server, &reference, AGENT, AgentDeed::Refuses).await;
    let page = ada.page().await;
    assert!(page.contains("Appeal, and say which other documents you have."));
    assert!(page.contains("Someone who is new to this case then decides"));
    let empty = ada.post(at::APPEAL, "text=").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answer = ada
        .post(at::APPEAL, "text=You+have+not+seen+my+papers.")
        .await;
    assert_eq!(answer.header("location"), "/help/case?done=appealed");
    let case = stored(&server, &reference).await.standing.case;
    assert_eq!(case.state, CaseState::Open(Turn::Service));
    assert!(case.decided.contains(&AGENT));
    let approves = CaseEvent::By(AGENT, Role::Agent, AgentDeed::Approves);
    assert!(
        case.after(approves).is_err(),
        "whoever has decided decides again"
    );
    let page = ada.page().await;
    assert!(page.contains("An appeal was made.") && page.contains("not seen my papers"));
    decide(&server, &reference, OTHER, AgentDeed::Refuses).await;
    let page = ada.page().await;
    assert!(!page.contains("action=\"/help/case/appeal\""));
    assert!(page.contains("each on their own"));
    assert!(page.contains("Recover the account in another way"));
    assert!(!page.contains("Appeal, and say"));
    let again = ada.post(at::APPEAL, "text=Once+more").await;
    assert_eq!(again.header("location"), "/help/case?done=changed");
}

#[tokio::test]
async fn what_was_typed_is_wiped_ninety_days_after_the_case_was_closed() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "A+secret+story.").await;
    let open = open_case(&mut Browser::of(&server), "alan", "Another+story.").await;
    ada.post(at::WRITE, "text=A+secret+message.").await;
    let note = CaseNote {
        at: server.clock.now(),
        by: AGENT,
        text: "A secret note.".into(),
    };
    let mut tx = server.service.store.begin().await.unwrap();
    tx.add_case_note(&reference, &note).await.unwrap();
    tx.commit().await.unwrap();
    let code = newest_code(&server).await;
    ada.post(at::CLOSE, "").await;
    let before = stored(&server, &reference).await;
    server.clock.advance(KEEP_TEXTS);
    sweep(&server.service).await;
    assert_eq!(stored(&server, &reference).await, before);
    server.clock.advance(1);
    sweep(&server.service).await;
    let after = stored(&server, &reference).await;
    assert_eq!(after.opened.account, "");
    assert_eq!(after.opened.contact, "");
    assert_eq!(after.opened.what_happened, "");
    assert_eq!(
        (after.opened.subject, after.opened.content_hash),
        ([0; 32], [0; 32])
    );
    assert_eq!(after.code_hash, None);
    assert!(said(&server, &reference).await.is_empty());
    // The skeleton stays: the reference, the dates, the decision, the account.
    assert_eq!(after.opened.opened_at, before.opened.opened_at);
    assert_eq!(after.opened.account_id, before.opened.account_id);
    assert_eq!(after.changed_at, before.changed_at);
    assert_eq!(after.standing, before.standing);
    // Nothing of it is left in any table but the settled messages' rows.
    let left = rows(&server).await.join("\n");
    for gone in [
        "A secret story.",
        "A secret message.",
        "A secret note.",
        "ada@friends.example",
    ] {
        assert!(!left.contains(gone), "{gone}");
    }
    assert_eq!(
        stored(&server, &open).await.opened.what_happened,
        "Another story."
    );
    // It opens no more, and asking for its code is answered as ever.
    let mut late = Browser::of(&server);
    let answer = late.open(&reference, &code).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    messages(&server).await;
    late.post(at::CODE, &format!("reference={reference}")).await;
    assert!(matches!(&messages(&server).await[..], [Message::Nobody]));
}

#[tokio::test]
async fn looking_changes_nothing() {
    let server = TestServer::with_sandbox().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    for deed in [AgentDeed::Asks, AgentDeed::Approves] {
        decide(&server, &reference, AGENT, deed).await;
        let before = rows(&server).await;
        for browser in [&mut ada, &mut Browser::of(&server)] {
            for path in at::POSTED.into_iter().chain([
                paths::CASE_PAGE,
                "/help/case?done=closed",
                at::SCRIPT,
            ]) {
                let answer = browser.get(path).await;
                assert!(answer.status == StatusCode::OK || answer.status == StatusCode::SEE_OTHER);
                assert_eq!(answer.header("set-cookie"), "");
            }
        }
        assert_eq!(rows(&server).await, before);
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_answered_with_the_page() {
    let server = TestServer::new().await;
    let long = format!("text={}", "a".repeat(40 * 1024));
    let answer = Browser::of(&server).post(at::WRITE, &long).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().contains("data-screen=\"case-open\""));
    let unknown = Browser::of(&server)
        .get("/help/case?done=%3Cscript%3E")
        .await;
    assert_eq!(unknown.status, StatusCode::OK);
    assert!(
        !unknown.text().contains("%3Cscript") && !unknown.text().contains("data-testid=\"done\"")
    );
}

#[tokio::test]
async fn whoever_typed_the_address_of_somebody_else_is_out_once_they_come() {
    let server = TestServer::new().await;
    let mut thief = Browser::of(&server);
    let reference = open_case(&mut thief, "ada", "I am Ada, believe me.").await;
    let shown = thief.page().await;
    assert!(shown.contains("I am Ada"), "{shown}");
    // A code that the page shows is no sign of whose mailbox it is.
    thief.post(at::DEVICE, "").await;
    assert!(!stored(&server, &reference).await.standing.confirmed);

    let mut ada = Browser::of(&server);
    assert_eq!(open_case(&mut ada, "ada", "Gone.").await, reference);
    let shown = thief.page().await;
    assert!(
        !shown.contains("Gone.") && !shown.contains("I am Ada"),
        "{shown}"
    );
    let code = newest_code(&server).await;
    ada.open(&reference, &code).await;
    assert!(ada.page().await.contains("Gone."));
    assert!(stored(&server, &reference).await.standing.confirmed);
    // From now on a further attempt puts nobody out.
    let mut again = Browser::of(&server);
    open_case(&mut again, "ada", "Once more.").await;
    assert!(ada.page().await.contains("Gone."));
}

#[tokio::test]
async fn an_approval_is_used_by_whoever_came_by_the_mailbox() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let code = newest_code(&server).await;
    decide(&server, &reference, AGENT, AgentDeed::Approves).await;
    decide(&server, &reference, OTHER, AgentDeed::Approves).await;
    let mut case = stored(&server, &reference).await;
    case.standing.confirmed = false;
    let mut tx = server.service.store.begin().await.unwrap();
    tx.set_case(&case).await.unwrap();
    tx.commit().await.unwrap();
    let shown = ada.page().await;
    assert!(
        shown.contains("the link or the code in our e-mail"),
        "{shown}"
    );
    assert!(!shown.contains("data-testid=\"go-on\""));
    ada.post(at::GO_ON, "").await;
    assert!(!ada.cookies.contains_key(paths::FLOW_COOKIE));
    ada.open(&reference, &code).await;
    assert!(ada.page().await.contains("data-testid=\"go-on\""));
}
