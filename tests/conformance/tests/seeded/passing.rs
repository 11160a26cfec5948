//! How a request passes through each defect, which has the name of its test.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode, header};
use regain_contract::{ProblemType, paths};
use serde_json::{Value, json};

use crate::proxy::{Asked, Proxy, Told};

/// How much longer it takes to find an account than to find none. Much, because the machine of a test is busy.
const LONGER: Duration = Duration::from_millis(150);

fn is_change(asked: &Asked) -> bool {
    asked.method == Method::POST && asked.path.starts_with("/api/")
}

fn is_action(asked: &Asked, name: &str) -> bool {
    let action = asked.json();
    let is_named = action.get(name).is_some() || action == name;
    asked.is(&Method::POST, paths::FLOW_ACTIONS) && is_named
}

pub(crate) async fn keeps_answers(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let mut told = proxy.forward(asked).await;
    told.headers.remove(header::CACHE_CONTROL);
    if !told.json().is_object() {
        told.set("cache-control", "no-store");
    }
    told
}

pub(crate) async fn adds_a_member(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let mut told = proxy.forward(asked).await;
    let mut body = told.json();
    if body.get("step").is_some() {
        body["debug"] = json!(true);
        told.set_json(&body);
    }
    told
}

pub(crate) async fn answers_another_status(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let mut told = proxy.forward(asked).await;
    if told.status == StatusCode::CREATED {
        told.status = StatusCode::ACCEPTED;
    }
    told
}

pub(crate) async fn never_says_when(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let mut told = proxy.forward(asked).await;
    told.headers.remove(header::RETRY_AFTER);
    told
}

pub(crate) async fn answers_pages(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let mut told = proxy.forward(asked).await;
    if told.json()["type"] == ProblemType::NotFound.uri() {
        told.set("content-type", "text/html");
        told.body = b"<h1>Not found</h1>".to_vec();
    }
    told
}

pub(crate) async fn forgets_keys(proxy: Arc<Proxy>, mut asked: Asked) -> Told {
    let key = asked.header("idempotency-key");
    if is_change(&asked) && key.len() >= 34 {
        let number = proxy.number();
        asked.set(
            "idempotency-key",
            &format!("\"another-key-of-number-{number}\""),
        );
    }
    proxy.forward(asked).await
}

pub(crate) async fn takes_a_code_twice(proxy: Arc<Proxy>, asked: Asked) -> Told {
    if !is_action(&asked, "submit_code") {
        return proxy.forward(asked).await;
    }
    let code = asked.json()["submit_code"]["code"].to_string();
    let told = proxy.forward(asked).await;
    let mut before = proxy.answers.lock().unwrap();
    if told.status.is_success() {
        let mut kept = told.clone();
        kept.headers.remove(header::SET_COOKIE);
        before.insert(code, kept);
    } else if let Some(kept) = before.get(&code) {
        return kept.clone();
    }
    told
}

/// Whether the sandbox has an account of this name.
async fn is_known(proxy: &Proxy, name: &str) -> bool {
    let asked = Asked {
        method: Method::GET,
        path: "/sandbox/api/accounts".to_owned(),
        headers: http::HeaderMap::new(),
        body: Vec::new(),
        from: IpAddr::V4(Ipv4Addr::LOCALHOST),
    };
    let accounts = proxy.forward(asked).await.json();
    let mut all = accounts["accounts"].as_array().unwrap().iter();
    all.any(|one| one["handle"] == name || one["emails"].as_array().unwrap().contains(&json!(name)))
}

fn named(asked: &Asked) -> Option<String> {
    Some(asked.json()["identify"]["identifier"].as_str()?.to_owned())
}

pub(crate) async fn tells_who_is_unknown(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let name = named(&asked);
    let mut told = proxy.forward(asked).await;
    if let Some(name) = name
        && told.status.is_success()
        && !is_known(&proxy, &name).await
    {
        told.set("x-account", "none");
    }
    told
}

pub(crate) async fn shows_an_address(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let mut told = proxy.forward(asked).await;
    let mut body = told.json();
    let name = body["step"]["enter_code"]["identifier"]
        .as_str()
        .map(ToOwned::to_owned);
    if let Some(name) = name
        && is_known(&proxy, &name).await
    {
        let handle = name.split('@').next().unwrap_or_default();
        body["step"]["enter_code"]["sent_to"] = json!([format!("{handle}@example.com")]);
        told.set_json(&body);
    }
    told
}

pub(crate) async fn takes_longer_for_known(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let known = match named(&asked) {
        Some(name) => is_known(&proxy, &name).await,
        None => false,
    };
    let told = proxy.forward(asked).await;
    if known {
        tokio::time::sleep(LONGER).await;
    }
    told
}

fn cookie_of(asked: &Asked) -> String {
    asked.header("cookie")
}

/// The newest secret id that came of this one.
fn newest(proxy: &Proxy, cookie: &str) -> String {
    let texts = proxy.texts.lock().unwrap();
    let mut newest = cookie;
    while let Some(next) = texts.get(newest) {
        newest = next;
    }
    newest.to_owned()
}

/// Asks with the newest secret id, and remembers which one came of it.
async fn with_newest(proxy: &Proxy, mut asked: Asked) -> Told {
    let is_act = asked.path == paths::FLOW_ACTIONS;
    let cookie = cookie_of(&asked);
    let newest = newest(proxy, &cookie);
    if !cookie.is_empty() {
        asked.set("cookie", &newest);
    }
    let told = proxy.forward(asked).await;
    let set = told
        .headers
        .get(header::SET_COOKIE)
        .and_then(|line| line.to_str().ok());
    let pair = set.and_then(|line| line.split(';').next()).unwrap_or("");
    if is_act && pair.len() > 20 && pair != newest {
        proxy.texts.lock().unwrap().insert(newest, pair.to_owned());
    }
    told
}

pub(crate) async fn keeps_the_secret_id(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let is_act = asked.path == paths::FLOW_ACTIONS;
    let mut told = with_newest(&proxy, asked).await;
    let ends = told.headers.contains_key("clear-site-data");
    if is_act && !ends {
        told.headers.remove(header::SET_COOKIE);
    }
    told
}

pub(crate) async fn keeps_the_old_secret_id_good(proxy: Arc<Proxy>, asked: Asked) -> Told {
    with_newest(&proxy, asked).await
}

pub(crate) async fn lets_any_page_in(proxy: Arc<Proxy>, mut asked: Asked) -> Told {
    asked.headers.remove(header::ORIGIN);
    asked.headers.remove("sec-fetch-site");
    proxy.forward(asked).await
}

pub(crate) async fn lets_other_origins_read(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let origin = asked.header("origin");
    let mut told = proxy.forward(asked).await;
    if !origin.is_empty() {
        told.set("access-control-allow-origin", &origin);
        told.set("access-control-allow-credentials", "true");
    }
    told
}

pub(crate) async fn changes_by_get(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let told = proxy.forward(asked.clone()).await;
    if asked.is(&Method::GET, paths::FLOW) && told.json()["step"].get("enter_code").is_some() {
        let mut change = asked;
        change.method = Method::POST;
        change.path = paths::FLOW_ACTIONS.to_owned();
        let number = proxy.number();
        change.set(
            "idempotency-key",
            &format!("\"a-key-of-get-number-{number}\""),
        );
        change.set(
            "regain-client",
            &regain_contract::CONTRACT_VERSION.to_string(),
        );
        change.set("content-type", "application/json");
        change.set_json(&json!("report_contact"));
        proxy.forward(change).await;
    }
    told
}

pub(crate) async fn lets_scripts_read_the_cookie(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let mut told = proxy.forward(asked).await;
    if let Some(line) = told.headers.get(header::SET_COOKIE) {
        let line = line.to_str().unwrap().replace("HttpOnly; ", "");
        told.set("set-cookie", &line);
    }
    told
}

pub(crate) async fn says_what_runs(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let mut told = proxy.forward(asked).await;
    told.set("server", "recovery/1.2.3");
    told
}

/// Whether this is the code that was sent last, to whomever.
async fn is_right(proxy: &Proxy, code: &Value) -> bool {
    let asked = Asked {
        method: Method::GET,
        path: "/sandbox/api/messages".to_owned(),
        headers: http::HeaderMap::new(),
        body: Vec::new(),
        from: IpAddr::V4(Ipv4Addr::LOCALHOST),
    };
    let inbox = proxy.forward(asked).await.json();
    let all = inbox["messages"].as_array().unwrap();
    all.iter().any(|one| one["code"] == *code)
}

pub(crate) async fn counts_no_wrong_codes(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let code = asked.json()["submit_code"]["code"].clone();
    let is_formed = code
        .as_str()
        .is_some_and(|code| code.len() == 8 && code.parse::<u32>().is_ok());
    if !is_action(&asked, "submit_code") || !is_formed || is_right(&proxy, &code).await {
        return proxy.forward(asked).await;
    }
    let mut read = asked.clone();
    read.method = Method::GET;
    read.path = paths::FLOW.to_owned();
    read.body = Vec::new();
    let document = proxy.forward(read).await;
    if document.json()["step"].get("enter_code").is_none() {
        return proxy.forward(asked).await;
    }
    problem(&document, ProblemType::CodeIncorrect)
}

/// A problem in the place of an answer that has the document.
fn problem(told: &Told, kind: ProblemType) -> Told {
    let document = told.json();
    let mut told = told.clone();
    told.status = StatusCode::from_u16(kind.status()).unwrap();
    told.set("content-type", "application/problem+json");
    told.set_json(&json!({
        "type": kind.uri(),
        "title": kind.title(),
        "status": kind.status(),
        "server_now": document["server_now"],
        "flow": document,
    }));
    told
}

pub(crate) async fn has_no_limit_of_networks(proxy: Arc<Proxy>, mut asked: Asked) -> Told {
    let number = proxy.number();
    // Another one of the addresses of this machine each time.
    asked.from = IpAddr::V4(Ipv4Addr::from(0x7f01_0000 + 1 + number % 60_000));
    proxy.forward(asked).await
}

pub(crate) async fn refuses_without_the_document(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let mut told = proxy.forward(asked).await;
    let mut body = told.json();
    if !told.status.is_success()
        && body
            .as_object_mut()
            .is_some_and(|all| all.remove("flow").is_some())
    {
        told.set_json(&body);
    }
    told
}

/// What the contract does not know is taken out, wherever it stands.
fn without_admin(value: &mut Value) {
    if let Some(members) = value.as_object_mut() {
        members.remove("admin");
        members.values_mut().for_each(without_admin);
    }
}

pub(crate) async fn takes_unknown_members(proxy: Arc<Proxy>, mut asked: Asked) -> Told {
    let mut body = asked.json();
    if is_change(&asked) && body.is_object() {
        without_admin(&mut body);
        asked.set_json(&body);
    }
    proxy.forward(asked).await
}

pub(crate) async fn takes_forms(proxy: Arc<Proxy>, mut asked: Asked) -> Told {
    if is_change(&asked) {
        asked.set("content-type", "application/json");
    }
    proxy.forward(asked).await
}

pub(crate) async fn names_no_methods(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let mut told = proxy.forward(asked).await;
    told.headers.remove(header::ALLOW);
    told
}

pub(crate) async fn lets_a_link_work_twice(proxy: Arc<Proxy>, asked: Asked) -> Told {
    if !asked.is(&Method::POST, paths::LINK_USE) {
        return proxy.forward(asked).await;
    }
    let request = asked.json().to_string();
    let told = proxy.forward(asked).await;
    let mut before = proxy.answers.lock().unwrap();
    if told.json()["state"] == "done" {
        before.insert(request, told.clone());
    } else if let Some(kept) = before.get(&request) {
        return kept.clone();
    }
    told
}

pub(crate) async fn shows_again_what_is_shown_once(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let key = asked.header("idempotency-key");
    let mut told = proxy.forward(asked).await;
    let mut body = told.json();
    let mut shown = proxy.texts.lock().unwrap();
    if body["shown_once"].is_object() {
        shown.insert(key, body["shown_once"].to_string());
    } else if let Some(once) = shown.get(&key)
        && body.get("step").is_some()
    {
        body["shown_once"] = serde_json::from_str(once).unwrap();
        told.set_json(&body);
    }
    told
}

pub(crate) async fn puts_the_secret_id_in_answers(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let mut told = proxy.forward(asked).await;
    let set = told
        .headers
        .get(header::SET_COOKIE)
        .and_then(|line| line.to_str().ok());
    let pair = set
        .and_then(|line| line.split(';').next())
        .unwrap_or("")
        .to_owned();
    let mut body = told.json();
    if body.get("step").is_some() && pair.len() > 20 {
        body["flow_id"] = json!(pair.split_once('=').unwrap().1);
        told.set_json(&body);
    }
    told
}

/// An expired code is taken, as far as anybody sees who asks.
pub(crate) async fn keeps_expired_codes_good(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let told = proxy.forward(asked).await;
    if told.json()["type"] != ProblemType::CodeExpired.uri() {
        return told;
    }
    let mut taken = told.clone();
    taken.status = StatusCode::OK;
    taken.set("content-type", "application/json");
    taken.set_json(&told.json()["flow"]);
    taken
}

pub(crate) async fn writes_tokens_in_queries(proxy: Arc<Proxy>, asked: Asked) -> Told {
    let is_inbox = asked.path.starts_with("/sandbox/api/messages");
    let mut told = proxy.forward(asked).await;
    if is_inbox {
        told.body = String::from_utf8(told.body)
            .unwrap()
            .replace("#t=", "?t=")
            .into();
    }
    told
}
