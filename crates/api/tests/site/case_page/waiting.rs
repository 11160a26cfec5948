//! What a person sees and does in a case that is open, and when it ends by itself.

use axum::http::StatusCode;
use regain_api::cases::{KEEP_TEXTS, sweep};
use regain_api::clock::Clock;
use regain_api::message::Message;
use regain_api::site::case_page::at;
use regain_api::store::{Author, CaseNote, Said};
use regain_contract::Reference;
use regain_journey::{AgentDeed, CaseState, Ending, Turn};

use super::{
    AGENT, Browser, DAY, decide, messages, newest_code, open_case, rows, said, shows_case, stored,
};
use crate::support::TestServer;

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
