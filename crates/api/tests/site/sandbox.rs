//! The sandbox.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use regain_api::store::SandboxMessage;
use serde_json::{Value, json};

use crate::support::{START, TestServer};
use regain_soft_passkey::SoftPasskey;

async fn sign_in(server: &TestServer, body: Value) -> bool {
    let answer = server.post_json("/sandbox/api/sign-in", &body).await;
    assert_eq!(answer.status, StatusCode::OK);
    answer.json()["signed_in"].as_bool().unwrap()
}

async fn sessions(server: &TestServer, account: &str) -> usize {
    let answer = server
        .get(&format!("/sandbox/api/sessions?account={account}"))
        .await;
    answer.json()["sessions"].as_array().unwrap().len()
}

async fn receive(server: &TestServer, address: &str, subject: &str, body: &str) {
    let mut transaction = server.service.store.begin().await.unwrap();
    let message = SandboxMessage {
        id: 0,
        channel: "email".to_owned(),
        address: address.to_owned(),
        subject: subject.to_owned(),
        body: body.to_owned(),
        sent_at: START,
    };
    transaction.add_sandbox_message(&message).await.unwrap();
    transaction.commit().await.unwrap();
}

#[tokio::test]
async fn without_it_nothing_of_it_is_there() {
    let server = TestServer::new().await;
    for path in [
        "/sandbox",
        "/sandbox/sandbox.js",
        "/sandbox/gallery/",
        "/sandbox/gallery/gallery-1d2c3b4a5f6e7081.js",
        "/sandbox/pages/",
        "/sandbox/pages/case-page/approved",
        "/sandbox/api/accounts",
        "/sandbox/sign-in",
    ] {
        assert_eq!(
            server.get(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    let answer = server
        .post_json("/sandbox/api/clock", &json!({ "advance_seconds": 60 }))
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_gallery_is_a_page_by_the_rules_of_the_app_in_every_language() {
    let server = TestServer::with_sandbox().await;
    let page = server.get("/sandbox/gallery/").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("The gallery."));
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("x-robots-tag"), "noindex");
    let policy = server.get("/").await;
    assert_eq!(
        page.header("content-security-policy"),
        policy.header("content-security-policy")
    );
    let other = server.get("/sandbox/gallery/?lang=qps-plocm").await;
    assert!(other.text().contains("dir=\"rtl\""), "{}", other.text());
    let script = "/sandbox/gallery/gallery-1d2c3b4a5f6e7081.js";
    let script = server.get(script).await;
    assert_eq!(script.text(), "script of the gallery");
    assert_eq!(
        script.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    for path in ["/sandbox/gallery/index.html", "/sandbox/gallery/nothing"] {
        assert_eq!(
            server.get(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    let overview = server.get("/sandbox").await;
    assert!(overview.text().contains("href=\"/sandbox/gallery/\""));
}

#[tokio::test]
async fn every_page_without_the_app_is_listed_and_can_be_opened_in_each_state() {
    let server = TestServer::with_sandbox().await;
    let list = server.get("/sandbox/pages/").await.text().to_owned();
    let addresses: Vec<&str> = list
        .split("data-example-link=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let once: BTreeSet<&str> = addresses.iter().copied().collect();
    assert_eq!(once.len(), addresses.len(), "{addresses:?}");
    for screen in [
        "case-open",
        "case-code-sent",
        "case-page",
        "case-close",
        "case-code",
        "case-details",
        "case-opened",
        "helping",
        "phone",
        "feedback",
        "not-found",
    ] {
        let is_of = |address: &&str| address.split('/').next() == Some(screen);
        assert!(addresses.iter().any(is_of), "{screen}");
    }
    for address in &addresses {
        let page = server.get(&format!("/sandbox/pages/{address}")).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        let screen = address.split('/').next().unwrap();
        assert!(
            page.text().contains(&format!("data-screen=\"{screen}\"")),
            "{address}"
        );
        assert!(!page.text().contains("<script"), "{address}");
    }
    let other = server
        .get("/sandbox/pages/case-page/approved?lang=qps-plocm")
        .await;
    assert!(other.text().contains("dir=\"rtl\""), "{}", other.text());
    let nothing = server.get("/sandbox/pages/case-page/nothing").await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
    let overview = server.get("/sandbox").await;
    assert!(overview.text().contains("href=\"/sandbox/pages/\""));
}

#[tokio::test]
async fn there_is_an_account_for_each_situation() {
    let server = TestServer::with_sandbox().await;
    let answer = server.get("/sandbox/api/accounts").await.json();
    let accounts = answer["accounts"].as_array().unwrap();
    for situation in regain_contract::Situation::ALL {
        let name = serde_json::to_value(situation).unwrap();
        assert!(
            accounts.iter().any(|account| account["situation"] == name),
            "{name}"
        );
    }
    let ada = accounts
        .iter()
        .find(|account| account["handle"] == "ada")
        .unwrap();
    assert_eq!(ada["status"], "active");
    assert_eq!(ada["emails"].as_array().unwrap().len(), 2);
    assert_eq!(ada["password"], "the analytical engine weaves");
}

#[tokio::test]
async fn seeding_again_changes_nothing() {
    let server = TestServer::with_sandbox().await;
    regain_api::sandbox::seed(&server.service).await.unwrap();
    let answer = server.get("/sandbox/api/accounts").await.json();
    assert_eq!(
        answer["accounts"].as_array().unwrap().len(),
        regain_api::sandbox::ACCOUNTS.len()
    );
}

#[tokio::test]
async fn signing_in_shows_which_password_works() {
    let server = TestServer::with_sandbox().await;
    let before = sessions(&server, "ada").await;
    let right = "the analytical engine weaves";
    for (identifier, password, works) in [
        ("ada", right, true),
        ("ADA@example.com", right, true),
        ("+44 20 7946 0018", right, true),
        ("ada", "the analytical engine rests", false),
        ("nobody", right, false),
        ("katherine", "the orbit closes on time", false),
        ("edsger", "go to considered harmful", false),
    ] {
        let body = json!({ "identifier": identifier, "password": password });
        assert_eq!(sign_in(&server, body).await, works, "{identifier}");
    }
    assert_eq!(sessions(&server, "ada").await, before + 3);
}

#[tokio::test]
async fn a_second_factor_is_asked_for() {
    let server = TestServer::with_sandbox().await;
    let password = "nanoseconds are this long";
    let without = json!({ "identifier": "grace", "password": password });
    assert!(!sign_in(&server, without).await);
    let shown = server.get("/sandbox/api/authenticators").await.json();
    let code = &shown["authenticators"][0];
    assert_eq!(code["account"], "grace");
    let with = json!({ "identifier": "grace", "password": password, "code": code["code"] });
    assert!(sign_in(&server, with).await);
}

#[tokio::test]
async fn messages_are_found_by_address_and_number() {
    let server = TestServer::with_sandbox().await;
    receive(&server, "ada@example.com", "First", "Hello,\n\n01234567\n").await;
    receive(&server, "grace@example.com", "Second", "Hello").await;
    let all = server.get("/sandbox/api/messages").await.json();
    assert_eq!(all["messages"].as_array().unwrap().len(), 2);
    assert_eq!(all["messages"][0]["code"], "01234567");
    assert_eq!(all["messages"][1].get("code"), None);
    let first = all["messages"][0]["id"].as_i64().unwrap();
    let later = server
        .get(&format!("/sandbox/api/messages?since={first}"))
        .await
        .json();
    assert_eq!(later["messages"][0]["subject"], "Second");
    let of_ada = server
        .get("/sandbox/api/messages?to=ada%40example.com")
        .await
        .json();
    assert_eq!(of_ada["messages"].as_array().unwrap().len(), 1);
    assert_eq!(of_ada["waiting"], 0);
}

#[tokio::test]
async fn messages_on_their_way_are_counted() {
    let server = TestServer::with_sandbox().await;
    let service = &server.service;
    let message = regain_api::message::Message::Nobody;
    let sealed = message
        .in_language("en")
        .seal(&service.keys, service.random.as_ref())
        .unwrap();
    let mut tx = service.store.begin().await.unwrap();
    tx.add_message(&sealed, service.now()).await.unwrap();
    tx.commit().await.unwrap();
    let inbox = server.get("/sandbox/api/messages").await.json();
    assert_eq!(
        (&inbox["waiting"], &inbox["messages"]),
        (&1.into(), &Vec::<u8>::new().into())
    );
}

#[tokio::test]
async fn the_clock_goes_forward_only() {
    let server = TestServer::with_sandbox().await;
    let moved = server
        .post_json("/sandbox/api/clock", &json!({ "advance_seconds": 600 }))
        .await;
    assert_eq!(moved.json()["now"], START.0 + 600);
    for seconds in [-1, 400 * 24 * 3600] {
        let refused = server
            .post_json("/sandbox/api/clock", &json!({ "advance_seconds": seconds }))
            .await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    }
    let form = server.post_form("/sandbox/clock", "seconds=60", &[]).await;
    assert_eq!(form.status, StatusCode::SEE_OTHER);
    let now = server.get("/sandbox/api/clock").await.json();
    assert_eq!(now["now"], START.0 + 660);
}

#[tokio::test]
async fn everything_is_put_back() {
    let server = TestServer::with_sandbox().await;
    receive(&server, "ada@example.com", "First", "Hello").await;
    let reset = server.post_json("/sandbox/api/reset", &json!({})).await;
    assert_eq!(reset.status, StatusCode::NO_CONTENT);
    let messages = server.get("/sandbox/api/messages").await.json();
    assert_eq!(messages["messages"], json!([]));
    let body = json!({ "identifier": "ada", "password": "the analytical engine weaves" });
    assert!(sign_in(&server, body).await);
}

#[tokio::test]
async fn other_sites_press_no_buttons() {
    let server = TestServer::with_sandbox().await;
    let cross = [("sec-fetch-site", "cross-site")];
    for (path, body) in [
        ("/sandbox/clock", "seconds=60"),
        ("/sandbox/reset", ""),
        ("/sandbox/sign-in", "account=ada&password=x"),
    ] {
        let answer = server.post_form(path, body, &cross).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
    }
    // A form cannot send JSON without asking first.
    let answer = server.post_form("/sandbox/api/clock", "{}", &[]).await;
    assert!(answer.status.is_client_error());
}

#[tokio::test]
async fn pages_show_accounts_mail_codes_and_the_clock() {
    let server = TestServer::with_sandbox().await;
    receive(
        &server,
        "ada@example.com",
        "<b>One</b>",
        "Body & <i>more</i>\n01234567",
    )
    .await;
    let page = server.get("/sandbox").await;
    let text = page.text();
    for there in [
        "data-testid=\"sandbox-account-ada\"",
        "data-testid=\"sandbox-account-edsger\"",
        "data-testid=\"sandbox-totp-grace\"",
        "&lt;b&gt;One&lt;/b&gt;",
        "action=\"/sandbox/clock\"",
        "src=\"/sandbox/sandbox.js\"",
    ] {
        assert!(text.contains(there), "{there}");
    }
    assert!(!text.contains("<b>One"));
    let start = text.find("/sandbox/messages/").unwrap();
    let link: String = text[start..].chars().take_while(|c| *c != '"').collect();
    let message = server.get(&link).await;
    assert!(
        message
            .text()
            .contains("Body &amp; &lt;i&gt;more&lt;/i&gt;\n01234567")
    );
    let filtered = server.get("/sandbox?to=grace%40example.com").await;
    assert!(!filtered.text().contains("/sandbox/messages/"));
    assert_eq!(
        server.get("/sandbox/messages/99").await.status,
        StatusCode::NOT_FOUND
    );
    let script = server.get("/sandbox/sandbox.js").await;
    assert_eq!(
        script.header("content-type"),
        "text/javascript; charset=utf-8"
    );
}

#[tokio::test]
async fn a_link_can_be_pressed_and_a_text_message_has_a_title() {
    let server = TestServer::with_sandbox().await;
    let link = format!("http://localhost:8080/link#t={}", "a".repeat(43));
    let body = format!("Hello <b>,\n\n{link}\n\nBye");
    receive(&server, "ada@example.com", "", &body).await;
    let messages = server.get("/sandbox/api/messages").await.json();
    assert_eq!(messages["messages"][0]["link"], link);
    assert!(
        server
            .get("/sandbox")
            .await
            .text()
            .contains(">Hello &lt;b&gt;,</a>")
    );
    let id = messages["messages"][0]["id"].as_i64().unwrap();
    let page = server.get(&format!("/sandbox/messages/{id}")).await;
    let anchor = format!("\n\n<a href=\"{link}\">{link}</a>\n\nBye");
    assert!(page.text().contains(&anchor), "{}", page.text());
    assert!(page.text().contains("<title>Hello &lt;b&gt;, – "));
}

#[tokio::test]
async fn the_sign_in_page_says_whether_a_password_works() {
    let server = TestServer::with_sandbox().await;
    assert!(
        server
            .get("/sandbox/sign-in")
            .await
            .text()
            .contains("<form")
    );
    for (password, shown) in [
        ("the+analytical+engine+weaves", "The password works"),
        ("x", "Not signed in"),
    ] {
        let body = format!("account=ada&password={password}&code=");
        let answer = server.post_form("/sandbox/sign-in", &body, &[]).await;
        assert!(answer.text().contains(shown), "{}", answer.text());
        assert!(!answer.text().contains("weaves"));
    }
}

/// STANDARDS E6: the handle is random, the account's own and always the same.
#[tokio::test]
async fn a_passkey_is_made_where_people_sign_in() {
    let server = TestServer::with_sandbox().await;
    let whose = json!({ "account": "ada" });
    let ask = async |whose: &Value| {
        let answer = server
            .post_json("/sandbox/api/passkeys/options", whose)
            .await;
        assert_eq!(answer.status, StatusCode::OK);
        answer.json()
    };
    let before = ask(&whose).await;
    let mut device = SoftPasskey::new(1);
    let forged = device.create(&before, |_| ());
    let options = ask(&whose).await;
    assert_eq!(options["user"]["id"], before["user"]["id"]);
    let others = ask(&json!({ "account": "grace" })).await;
    assert_ne!(options["user"]["id"], others["user"]["id"]);
    let name = options["user"]["name"].as_str().unwrap();
    assert_eq!(name, "ada@example.com");

    let make = async |credential: &Value| {
        let body = json!({ "account": "ada", "credential": credential });
        server
            .post_json("/sandbox/api/passkeys", &body)
            .await
            .status
    };
    assert_eq!(make(&forged).await, StatusCode::UNPROCESSABLE_ENTITY);
    // What was asked for once is answered once.
    let options = ask(&whose).await;
    let made = device.create(&options, |_| ());
    assert_eq!(make(&made).await, StatusCode::CREATED);
    assert_eq!(make(&made).await, StatusCode::UNPROCESSABLE_ENTITY);

    let kept = server.get("/sandbox/api/passkeys?account=ada").await.json();
    assert_eq!(kept["passkeys"].as_array().unwrap().len(), 1);
    let excluded = &ask(&whose).await["excludeCredentials"];
    assert_eq!(excluded[0]["id"], kept["passkeys"][0]["id"]);
}

#[tokio::test]
async fn the_made_up_agents_sign_in_with_what_is_shown() {
    let server = TestServer::with_sandbox().await;
    let shown = server.get("/sandbox/api/agents").await.json();
    let agents = shown["agents"].as_array().unwrap();
    let roles: Vec<_> = agents
        .iter()
        .map(|one| one["role"].as_str().unwrap())
        .collect();
    assert_eq!(roles, ["agent", "agent", "lead", "auditor"]);
    let page = server.get("/sandbox").await;
    for agent in agents {
        for member in ["name", "password", "code"] {
            assert!(page.text().contains(agent[member].as_str().unwrap()));
        }
        let body = json!({
            "name": agent["name"], "password": agent["password"], "code": agent["code"]
        });
        let request = axum::http::Request::post("/api/v1/support/session")
            .header("content-type", "application/json")
            .header(
                "regain-client",
                regain_contract::CONTRACT_VERSION.to_string(),
            )
            .header(
                "idempotency-key",
                format!("\"agent-number-00{}\"", agent["number"]),
            )
            .body(axum::body::Body::from(body.to_string()))
            .unwrap();
        let answer = server.send(request).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
        assert_eq!(answer.json()["name"], agent["name"]);
    }
}

#[tokio::test]
async fn without_the_sandbox_nobody_made_up_is_there() {
    let server = TestServer::new().await;
    let answer = server.get("/sandbox/api/agents").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let answer = server.get("/api/v1/support/session").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}
