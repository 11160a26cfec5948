//! Pages, mails and text messages in the language of whoever reads them.

use axum::http::StatusCode;
use regain_api::languages::Languages;
use regain_api::message::Letter;
use regain_api::site::files::Site;
use regain_words::{Locale, case, shell};

use crate::support::TestServer;

const FORM: &str = "situation=hacked&account=ada&contact=ada%40friends.example&what_happened=One";

/// Runs from right to left.
const MIRRORED: &str = "qps-plocm";

fn in_mirrored(text: &regain_words::Text) -> String {
    text.text(&Locale::native(MIRRORED).unwrap())
}

#[tokio::test]
async fn a_page_is_in_the_language_of_its_address_its_cookie_or_its_browser() {
    let server = TestServer::new().await;
    let failed = in_mirrored(&shell::failed());
    let address = server.get(&format!("/?lang={MIRRORED}")).await;
    let cookie = format!("regain-language={MIRRORED}");
    let cookie = server.get_with("/", &[("cookie", &cookie)]).await;
    let browser = server
        .get_with("/", &[("accept-language", "tlh, qps-plocm;q=0.5")])
        .await;
    for answer in [&address, &cookie, &browser] {
        let page = answer.text();
        assert!(
            page.contains("dir=\"rtl\" data-language=\"qps-plocm\""),
            "{page}"
        );
        assert!(page.contains(&failed), "{page}");
        let vary = answer.headers.get_all("vary");
        assert!(vary.iter().any(|value| value == "accept-language, cookie"));
    }
    // Only what was chosen is kept.
    assert_eq!(
        address.header("set-cookie"),
        "regain-language=qps-plocm; Path=/; SameSite=Lax; Max-Age=31536000"
    );
    assert_eq!(cookie.header("set-cookie"), "");
    assert_eq!(browser.header("set-cookie"), "");
    let english = server.get("/?lang=tlh").await;
    assert!(english.text().contains("lang=\"en\" dir=\"ltr\""));
    assert_eq!(english.header("set-cookie"), "");
}

#[tokio::test]
async fn a_chosen_language_is_kept_where_the_answer_leads_elsewhere() {
    let server = TestServer::with_https().await;
    let led = server.get(&format!("/help?lang={MIRRORED}")).await;
    assert!(led.status.is_redirection());
    assert!(led.header("set-cookie").ends_with("; Secure"));
    // The API has no pages.
    let api = server.get(&format!("/api/v1/health?lang={MIRRORED}")).await;
    assert_eq!(api.header("set-cookie"), "");
}

#[tokio::test]
async fn pages_without_the_app_and_their_mail_are_in_the_language_of_the_person() {
    let server = TestServer::new().await;
    let cookie = format!("regain-language={MIRRORED}");
    let headers = [
        ("sec-fetch-site", "same-origin"),
        ("cookie", cookie.as_str()),
    ];
    let incomplete = FORM.replace("One", "");
    let refused = server.post_form("/help", &incomplete, &headers).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let error = in_mirrored(&case::story_error_empty());
    assert!(refused.text().contains(&error), "{}", refused.text());
    let opened = server.post_form("/help", FORM, &headers).await;
    let heading = in_mirrored(&shell::sent_heading());
    assert!(opened.text().contains(&heading), "{}", opened.text());

    let mut transaction = server.service.store.begin().await.unwrap();
    let claimed = transaction
        .claim_message(server.service.now(), 60)
        .await
        .unwrap();
    let letter = Letter::open(&claimed.unwrap().payload, &server.service.keys).unwrap();
    assert_eq!(letter.language, MIRRORED);
}

#[tokio::test]
async fn the_console_is_in_english_alone() {
    let server = TestServer::new().await;
    let console = server.get(&format!("/support/?lang={MIRRORED}")).await;
    assert_eq!(console.status, StatusCode::OK);
    assert_eq!(console.header("set-cookie"), "");
    assert_eq!(console.header("vary"), "accept-encoding");
}

/// A letter that was waiting when letters had no language yet is sent in the first of the service.
#[tokio::test]
async fn letters_from_before_are_sent() {
    use regain_api::delivery::Delivery;
    use regain_api::keys::Purpose;
    use regain_api::mail::{Letterhead, SandboxInbox};
    use std::sync::Arc;

    let server = TestServer::new().await;
    let service = &server.service;
    let before = r#"{"no_account":{"to":"ada@example.com"}}"#;
    let sealed = service
        .keys
        .seal(
            Purpose::Messages,
            before.as_bytes(),
            service.random.as_ref(),
        )
        .unwrap();
    let mut transaction = service.store.begin().await.unwrap();
    transaction
        .add_message(&sealed, service.now())
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let head = Letterhead {
        languages: service.languages.clone(),
        origin: regain_api::config::Origin::parse("https://recover.example.com").unwrap(),
        sender: regain_contract::EmailAddress::parse("help@regain.example").unwrap(),
    };
    let inbox = Arc::new(SandboxInbox::new(service.store.clone()));
    let delivery = Delivery::new(service.clone(), inbox, head);
    assert_eq!(delivery.deliver_due().await.unwrap(), 1);
    let mut transaction = service.store.read().await.unwrap();
    let messages = transaction
        .sandbox_messages(Some("ada@example.com"), 0)
        .await
        .unwrap();
    assert_eq!(messages.len(), 1);
}

/// Every language, on the first page as it is built, with the script of none of them left in English.
#[test]
fn the_first_page_is_whole_in_every_language() {
    let written = include_str!("../../../../index.html");
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), written).unwrap();
    let tags = regain_words::languages().iter().map(|one| one.tag);
    let languages = Languages::new("Acme", tags).unwrap();
    let site = Site::read(folder.path(), "recover.example.com", &languages).unwrap();
    assert_eq!(languages.iter().count(), 12);
    for locale in languages.iter() {
        let answer = site.answer(&http::Method::GET, "/", &http::HeaderMap::new(), locale);
        let page = block_on(answer.unwrap());
        let direction = if locale.tag() == "ar" { "rtl" } else { "ltr" };
        let root = format!("lang=\"{}\" dir=\"{direction}\"", locale.tag());
        assert!(page.contains(&root), "{root}");
        assert!(page.contains("<span data-text=\"-service\">Acme</span>"));
        assert!(page.contains(&format!(
            "<option value=\"{}\" lang=\"{0}\" selected>",
            locale.tag()
        )));
        assert_eq!(
            page.matches("<option value=").count(),
            2 * 12 + 7,
            "languages, twice, and situations"
        );
        // The address stands in the sentence of each.
        assert!(page.contains("data-testid=\"true-address\">recover.example.com</bdi>"));
        if locale.tag() == "en" {
            continue;
        }
        for piece in written.split("data-text=\"").skip(1) {
            let (id, rest) = piece.split_once('"').unwrap();
            let english = rest.split(['>', '<']).nth(1).unwrap_or_default();
            let alike =
                ["-service", "common-language-name"].contains(&id) || !english.contains(' ');
            assert!(
                alike || !page.contains(&format!("data-text=\"{id}\">{english}<")),
                "`{id}` is in English in {}",
                locale.tag()
            );
        }
    }
}

fn block_on(response: http::Response<axum::body::Body>) -> String {
    use http_body_util::BodyExt as _;
    let body = response.into_body().collect();
    let bytes = futures_util::FutureExt::now_or_never(body)
        .unwrap()
        .unwrap();
    String::from_utf8(bytes.to_bytes().to_vec()).unwrap()
}

/// Three words of sixty-four are what nobody guesses on the phone: as many in each language, and none twice.
#[test]
fn the_words_that_are_said_on_the_phone_are_as_many_in_every_language() {
    for language in regain_words::languages() {
        let locale = Locale::native(language.tag).unwrap();
        let list = regain_words::phone::words().text(&locale);
        let words: Vec<&str> = list
            .split(['.', '\u{3002}', '\u{964}'])
            .map(str::trim)
            .filter(|word| !word.is_empty())
            .collect();
        let distinct: std::collections::BTreeSet<&str> = words.iter().copied().collect();
        assert_eq!((words.len(), distinct.len()), (64, 64), "{}", language.tag);
    }
}
