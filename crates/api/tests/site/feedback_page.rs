//! The page of the one question at the end.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use regain_api::clock::Clock as _;
use regain_api::feedback::{Day, Joined, Outcome, Score};
use regain_api::keys::Purpose;
use regain_api::store::{FEEDBACK_KEPT_DAYS, FeedbackCount, QuotableSentence};
use regain_contract::Situation;
use serde_json::json;

use crate::support::{Answer, TestServer};

const OWN: (&str, &str) = ("sec-fetch-site", "same-origin");

/// Starts a recovery; the cookie of it.
async fn start(server: &TestServer) -> String {
    let body = json!({ "situation": "forgot_password" }).to_string();
    let request = Request::post("/api/v1/flow")
        .header("content-type", "application/json")
        .header("regain-client", "3")
        .header("idempotency-key", "\"a-key-of-the-feedback-page\"")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap();
    let answer = server.send(request).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    first_part(answer.header("set-cookie"))
}

fn first_part(cookie: &str) -> String {
    cookie.split(';').next().unwrap().to_owned()
}

async fn press(server: &TestServer, score: &str, cookie: &str) -> Answer {
    let headers = [("cookie", cookie), OWN];
    server
        .post_form("/feedback", &format!("score={score}"), &headers)
        .await
}

async fn send(server: &TestServer, body: &str, cookie: &str) -> Answer {
    let headers = [("cookie", cookie), OWN];
    server.post_form("/feedback/sentence", body, &headers).await
}

async fn counts(server: &TestServer) -> Vec<FeedbackCount> {
    let mut tx = server.service.store.read().await.unwrap();
    tx.feedback_counts(Day(0), Day(i64::from(u32::MAX)))
        .await
        .unwrap()
}

async fn quotable(server: &TestServer) -> Vec<QuotableSentence> {
    let mut tx = server.service.store.read().await.unwrap();
    tx.quotable_sentences(Day(0), Day(i64::from(u32::MAX)), 10)
        .await
        .unwrap()
}

#[tokio::test]
async fn one_press_is_kept_with_the_step_and_a_recovery_has_one() {
    let server = TestServer::new().await;
    let cookie = start(&server).await;
    let asked = server.get_with("/feedback", &[("cookie", &cookie)]).await;
    assert_eq!(asked.status, StatusCode::OK);
    for number in 1..=5 {
        let button = format!("name=\"score\" value=\"{number}\" data-testid=\"score-{number}\"");
        assert!(asked.text().contains(&button), "{}", asked.text());
    }
    // Nobody who has not got back in is asked how it was to get back in.
    assert!(asked.text().contains("How has it been so far?"));
    assert!(asked.text().contains("feedback-back"));

    let pressed = press(&server, "2", &cookie).await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER);
    assert_eq!(pressed.header("location"), "/feedback/thanks");
    let again = press(&server, "5", &cookie).await;
    assert_eq!(again.header("location"), "/feedback/thanks");
    let shown = server.get_with("/feedback", &[("cookie", &cookie)]).await;
    assert_eq!(shown.header("location"), "/feedback/thanks");
    let joined = Joined {
        step: "identify".to_owned(),
        situation: Situation::ForgotPassword,
        outcome: Outcome::UnderWay,
    };
    assert_eq!(
        counts(&server).await,
        [FeedbackCount {
            score: Score::Hard,
            joined: Some(joined),
            language: "en".to_owned(),
            count: 1,
        }]
    );
}

#[tokio::test]
async fn nothing_of_an_answer_leads_back_to_its_recovery() {
    let server = TestServer::new().await;
    let cookie = start(&server).await;
    let token = cookie.split_once('=').unwrap().1;
    let hash = server
        .service
        .keys
        .hash(Purpose::FlowToken, &[token.as_bytes()]);
    let flow = async || {
        let mut tx = server.service.store.read().await.unwrap();
        let now = server.service.now();
        let (flow, _) = tx.flow_by_token(&hash, now).await.unwrap().unwrap();
        let lines = tx.audit(&flow.id).await.unwrap().len();
        (flow, lines)
    };
    let (before, lines_before) = flow().await;
    server.clock.advance(600);
    press(&server, "4", &cookie).await;
    let (after, lines_after) = flow().await;
    assert!(after.record.feedback_given && !before.record.feedback_given);
    // When it was answered is in neither place, nor is there a line of it.
    assert_eq!(after.changed_at, before.changed_at);
    assert_eq!(lines_after, lines_before);
    let record = serde_json::to_string(&after.record).unwrap();
    let with = record.replace("\"feedback_given\":true", "\"feedback_given\":false");
    assert_eq!(with, serde_json::to_string(&before.record).unwrap());
}

#[tokio::test]
async fn a_sentence_is_added_once_without_what_looks_like_personal_data() {
    let server = TestServer::new().await;
    let cookie = start(&server).await;
    let pressed = press(&server, "1", &cookie).await;
    let ticket = first_part(pressed.header("set-cookie"));
    let set = pressed.header("set-cookie");
    assert!(set.contains("HttpOnly") && set.contains("SameSite=Strict") && set.contains("Secure"));
    let thanks = server
        .get_with("/feedback/thanks", &[("cookie", &ticket)])
        .await;
    assert!(thanks.text().contains("feedback-text"), "{}", thanks.text());
    // Whoever has no answer is asked for no sentence, and can add none.
    let other = format!("__Host-feedback={}", "a".repeat(43));
    let none = server
        .get_with("/feedback/thanks", &[("cookie", &other)])
        .await;
    assert!(!none.text().contains("feedback-text"));
    send(&server, "text=Hello+there&quote=yes", &other).await;
    assert_eq!(quotable(&server).await, []);

    let body = "text=Mail+me%3A+ada%40example.com+or+%2B44+20+7946+0018&quote=yes";
    let sent = send(&server, body, &ticket).await;
    assert_eq!(sent.header("location"), "/feedback/thanks");
    assert!(sent.header("set-cookie").contains("Max-Age=0"));
    send(&server, "text=Another+one&quote=yes", &ticket).await;
    let kept = quotable(&server).await;
    let texts: Vec<&str> = kept.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(texts, ["Mail me: […] or […]"]);
    assert_eq!(kept[0].day, Day::of(server.clock.now()));
}

#[tokio::test]
async fn what_may_not_be_quoted_is_not_in_the_figures() {
    let server = TestServer::new().await;
    let pressed = press(&server, "3", "").await;
    let ticket = first_part(pressed.header("set-cookie"));
    send(&server, "text=Only+for+you", &ticket).await;
    assert_eq!(quotable(&server).await, []);
}

#[tokio::test]
async fn what_is_too_long_is_not_taken_and_stays_in_the_field() {
    let server = TestServer::new().await;
    let pressed = press(&server, "3", "").await;
    let ticket = first_part(pressed.header("set-cookie"));
    let long = "%3Cab+".repeat(126);
    let refused = send(&server, &format!("text={long}&quote=yes"), &ticket).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = refused.text();
    assert!(page.contains("no more than 500 characters"), "{page}");
    assert!(
        page.contains("&lt;ab &lt;ab") && page.contains("checked"),
        "{page}"
    );
    assert!(page.contains("href=\"#feedback-text\"") && page.contains("<title>Error: "));
    let fits = send(&server, "text=It+was+fine", &ticket).await;
    assert_eq!(fits.header("location"), "/feedback/thanks");
}

#[tokio::test]
async fn without_a_recovery_an_answer_is_joined_to_nothing_and_few_are_taken() {
    let server = TestServer::new().await;
    let asked = server.get("/feedback").await;
    assert!(asked.text().contains("How was it to get back in?"));
    for _ in 0..5 {
        let pressed = press(&server, "5", "").await;
        assert_eq!(pressed.status, StatusCode::SEE_OTHER);
    }
    let more = press(&server, "5", "").await;
    assert_eq!(more.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(more.headers.contains_key("retry-after"));
    let kept = counts(&server).await;
    assert_eq!((kept.len(), kept[0].count), (1, 5));
    assert_eq!(kept[0].joined, None);
    // Others from there, who have a recovery, are still heard.
    let cookie = start(&server).await;
    let pressed = press(&server, "5", &cookie).await;
    assert_eq!(pressed.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn another_site_and_what_is_no_score_keep_nothing() {
    let server = TestServer::new().await;
    let foreign = [("sec-fetch-site", "cross-site")];
    let answer = server.post_form("/feedback", "score=1", &foreign).await;
    assert_eq!(answer.header("location"), "/feedback");
    for wrong in ["0", "6", "-1", "1.5", "", "best"] {
        let answer = press(&server, wrong, "").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    assert_eq!(counts(&server).await, []);
    let ticket = first_part(press(&server, "1", "").await.header("set-cookie"));
    let headers = [("cookie", ticket.as_str()), foreign[0]];
    let body = "text=Not+mine&quote=yes";
    server.post_form("/feedback/sentence", body, &headers).await;
    assert_eq!(quotable(&server).await, []);
}

#[tokio::test]
async fn another_language_keeps_what_was_typed() {
    let server = TestServer::new().await;
    let body = "text=A+%22long%22+way&quote=yes&lang=qps-plocm";
    let page = server.post_form("/feedback/language", body, &[OWN]).await;
    assert!(page.text().contains("dir=\"rtl\"") || page.text().contains("qps-plocm"));
    assert!(page.text().contains("A &quot;long&quot; way</textarea>"));
    assert!(page.text().contains("checked"), "{}", page.text());
}

#[tokio::test]
async fn answers_are_kept_for_two_years_and_cookies_for_some_days() {
    let server = TestServer::new().await;
    let ticket = first_part(press(&server, "4", "").await.header("set-cookie"));
    let now = server.clock.now();
    let day = 24 * 3600;
    let prune = async |later: i64| {
        let then = now.plus(later);
        let (flows, failures) = (then.plus(-2 * day), then.plus(-30 * day));
        server.service.store.prune(flows, failures).await.unwrap();
    };
    prune(4 * day).await;
    let gone = server
        .get_with("/feedback/thanks", &[("cookie", &ticket)])
        .await;
    assert!(!gone.text().contains("feedback-text"));
    prune(FEEDBACK_KEPT_DAYS * day).await;
    assert_eq!(counts(&server).await.len(), 1);
    prune((FEEDBACK_KEPT_DAYS + 1) * day).await;
    assert_eq!(counts(&server).await, []);
}
