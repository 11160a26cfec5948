//! The page of a case.

mod decided;
mod entering;
mod waiting;

use std::collections::BTreeMap;
use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use regain_api::clock::Clock;
use regain_api::message::{Letter, Message};
use regain_api::random::{SystemRandom, id};
use regain_api::site::case_page::at;
use regain_api::store::{Authenticator, Author, CaseMessage, Said, StoredCase, Transaction, Way};
use regain_contract::support::RefusalAdvice;
use regain_contract::{CONTRACT_VERSION, Reference, UnixSeconds, paths};
use regain_journey::{AgentDeed, AgentId, CaseEvent, CaseState, Role, Turn};
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
