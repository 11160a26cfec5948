//! Another language, chosen on pages that work without the app: what was typed
//! stays, and nothing else is done.

use axum::http::StatusCode;
use regain_api::site::case_page::at;
use regain_api::site::{helping_page, plain_case};
use regain_contract::paths;
use regain_words::{Locale, Text, casepage, helping, shell};

use crate::case_page::{Browser, open_case};
use crate::support::{Answer, TestServer};

/// Runs from right to left.
const MIRRORED: &str = "qps-plocm";

fn in_mirrored(text: &Text) -> String {
    text.text(&Locale::native(MIRRORED).unwrap())
}

/// Whether a page is in the other language, and has the browser keep it.
fn is_switched(answer: &Answer) -> bool {
    answer.status == StatusCode::OK
        && answer
            .text()
            .contains("dir=\"rtl\" data-language=\"qps-plocm\"")
        && answer
            .headers
            .get_all("set-cookie")
            .iter()
            .any(|cookie| cookie.as_bytes().starts_with(b"regain-language=qps-plocm;"))
}

#[tokio::test]
async fn the_plain_form_keeps_what_was_typed() {
    let server = TestServer::new().await;
    let typed =
        "situation=locked&account=ada&contact=&what_happened=One%0D%0A%3Ctwo%3E&lang=qps-plocm";
    let own = [("sec-fetch-site", "same-origin")];
    let answer = server
        .post_form(plain_case::LANGUAGE_PATH, typed, &own)
        .await;
    assert!(is_switched(&answer), "{}", answer.text());
    let page = answer.text();
    assert!(
        page.contains(&in_mirrored(&shell::form_heading())),
        "{page}"
    );
    assert!(page.contains("value=\"ada\"") && page.contains("\nOne\n&lt;two&gt;</textarea>"));
    assert!(
        page.contains("<option value=\"locked\" selected>"),
        "{page}"
    );
    // What is missing is not missed yet.
    assert!(!page.contains("error-summary") && !page.contains("role=\"alert\""));
    // From here it can be changed again.
    assert!(page.contains("<form id=\"plain-form\" "), "{page}");
    assert!(page.contains("name=lang form=\"plain-form\">"), "{page}");
    assert!(
        page.contains("<button form=\"plain-form\" formaction=\"/help/language\" formnovalidate>")
    );
    let cases = server.service.store.read().await.unwrap().cases().await;
    assert_eq!(cases.unwrap(), []);

    // One that there is not changes nothing.
    let unknown = typed.replace(MIRRORED, "tlh");
    let answer = server
        .post_form(plain_case::LANGUAGE_PATH, &unknown, &own)
        .await;
    assert!(answer.text().contains("lang=\"en\"") && answer.text().contains("value=\"ada\""));
    assert_eq!(answer.header("set-cookie"), "");
    let elsewhere = [("sec-fetch-site", "cross-site")];
    let answer = server
        .post_form(plain_case::LANGUAGE_PATH, typed, &elsewhere)
        .await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(!answer.text().contains("value=\"ada\""));
    // Its address, opened again.
    let again = server.get(plain_case::LANGUAGE_PATH).await;
    assert_eq!(again.header("location"), "/#help");
}

#[tokio::test]
async fn the_page_of_a_case_keeps_what_was_typed() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    open_case(&mut ada, "ada", "Gone.").await;
    let before = server
        .service
        .store
        .read()
        .await
        .unwrap()
        .cases()
        .await
        .unwrap();
    let typed = "text=A+%22long%22+story&contact=new%40ada.example&lang=qps-plocm";
    let answer = ada.post(at::LANGUAGE, typed).await;
    assert!(is_switched(&answer), "{}", answer.text());
    let page = answer.text();
    assert!(
        page.contains(&in_mirrored(&casepage::write_heading())),
        "{page}"
    );
    assert!(
        page.contains("\nA &quot;long&quot; story</textarea>"),
        "{page}"
    );
    // The field of the address is open, so that it is seen.
    assert!(
        page.contains("value=\"new@ada.example\" ")
            && page.contains("<details class=\"rg-details\" open>")
    );
    assert!(page.contains("formaction=\"/help/case/language\" formnovalidate>"));
    // Both fields are of one form, in which Enter sends the address that it is pressed in.
    let form = "<form id=\"case-form\" method=\"post\" action=\"/help/case/address\"><button class=\"rg-hidden\"";
    assert!(page.contains(form), "{page}");
    assert_eq!(page.matches(" form=\"case-form\"").count(), 6, "{page}");
    let after = server
        .service
        .store
        .read()
        .await
        .unwrap()
        .cases()
        .await
        .unwrap();
    assert_eq!(after, before);
}

#[tokio::test]
async fn the_door_of_a_case_keeps_all_but_the_code() {
    let server = TestServer::new().await;
    let typed = "reference=RG-7K3M&code=SECRET&text=Half+written&lang=qps-plocm";
    let answer = Browser::of(&server).post(at::LANGUAGE, typed).await;
    assert!(is_switched(&answer), "{}", answer.text());
    let page = answer.text();
    assert!(page.contains("value=\"RG-7K3M\"") && page.contains("\nHalf written</textarea>"));
    assert!(!page.contains("SECRET"), "{page}");
    assert!(page.contains("<form id=\"case-open\" "), "{page}");
    assert!(page.contains("name=lang form=\"case-open\">"), "{page}");
}

/// Whoever has the code of a case sent again types neither the reference again nor what they were writing.
#[tokio::test]
async fn a_code_that_is_sent_again_leads_to_the_door_with_what_was_typed() {
    let server = TestServer::new().await;
    let mut ada = Browser::of(&server);
    let reference = open_case(&mut ada, "ada", "Gone.").await;
    let mut later = Browser::of(&server);
    later.post(at::LANGUAGE, "lang=qps-plocm").await;
    let typed = format!("reference={reference}&text=Half+%3C+written%0D%0Atwo");
    let sent = later.post(at::CODE, &typed).await;
    assert_eq!(sent.status, StatusCode::OK);
    let sent = sent.text();
    let form = format!(
        "<form id=\"case-open\" method=\"post\" action=\"{}\">\
         <input type=\"hidden\" name=\"reference\" value=\"{reference}\">\
         <input type=\"hidden\" name=\"text\" value=\"Half &lt; written\ntwo\">",
        at::LANGUAGE
    );
    assert!(sent.contains(&form), "{sent}");
    assert!(sent.contains("name=lang form=\"case-open\">"), "{sent}");
    let door = later.post(at::LANGUAGE, &typed).await;
    let door = door.text();
    let value = format!("value=\"{reference}\"");
    assert_eq!(door.matches(&value).count(), 1, "{door}");
    assert!(
        door.contains("\nHalf &lt; written\ntwo</textarea>"),
        "{door}"
    );
    // From there all of it is sent, also what was changed, though a code is missing.
    let again = format!(
        "<button class=\"rg-button rg-button--quiet\" form=\"case-open\" formaction=\"{}\" formnovalidate",
        at::CODE
    );
    assert!(door.contains(&again), "{door}");
    let refused = later
        .post(at::CODE, &typed.replace("reference=", "reference=U"))
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let refused = refused.text();
    assert!(
        refused.contains("two</textarea>") && refused.contains("error-case-reference"),
        "{refused}"
    );
    let mut limited = None;
    for _ in 0..100 {
        let answer = later.post(at::CODE, &typed).await;
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            limited = Some(answer);
            break;
        }
    }
    let limited = limited.unwrap();
    assert!(
        limited.text().contains(&value) && limited.text().contains("two</textarea>"),
        "{}",
        limited.text()
    );
}

#[tokio::test]
async fn the_page_of_a_helper_keeps_the_situation() {
    let server = TestServer::new().await;
    let own = [("sec-fetch-site", "same-origin")];
    let body = "situation=locked&lang=qps-plocm";
    let answer = server
        .post_form(helping_page::LANGUAGE_PATH, body, &own)
        .await;
    assert!(is_switched(&answer), "{}", answer.text());
    let page = answer.text();
    assert!(page.contains(&in_mirrored(&helping::heading())), "{page}");
    assert!(
        page.contains("<option value=\"locked\" selected>"),
        "{page}"
    );
    let elsewhere = [("sec-fetch-site", "cross-site")];
    let led = server
        .post_form(helping_page::LANGUAGE_PATH, body, &elsewhere)
        .await;
    assert_eq!(led.header("location"), paths::HELPING_PAGE);
    assert_eq!(led.header("set-cookie"), "");
}

/// An answer to something that was sent has no address of its own: the choice
/// leads to one that there is.
#[tokio::test]
async fn answers_lead_to_a_page() {
    let server = TestServer::new().await;
    let headers = [
        ("sec-fetch-site", "same-origin"),
        ("cookie", "regain-language=qps-plocm"),
    ];
    let form = "situation=hacked&account=ada&contact=ada%40friends.example&what_happened=One";
    let opened = server.post_form("/help", form, &headers).await;
    assert!(
        opened
            .text()
            .contains("<form method=get action=\"/help/case\">"),
        "{}",
        opened.text()
    );
    let phone = server.post_form("/help/phone/start", "", &headers).await;
    assert!(
        phone
            .text()
            .contains("<form method=get action=\"/help/phone\">"),
        "{}",
        phone.text()
    );
    for path in [
        "/help/phone/start",
        "/help/phone/end",
        "/help/helping/start",
    ] {
        assert!(server.get(path).await.status.is_redirection(), "{path}");
    }
}
