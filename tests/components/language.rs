//! Another language, in the middle of something.

use regain::run::{App, Language, Message};
use regain::say;
use regain::web::intl::BrowserIntl;
use regain_contract::{ProofKind, Step};
use regain_words::{Catalogue, Direction, Locale};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventInit, HtmlSelectElement};

use crate::stage::{Stage, document, focused, settle, wait};
use regain_gallery::samples::{at, code};

fn language(tag: &str, direction: Direction) -> Locale {
    let catalogue = Catalogue::without_words(tag, direction);
    Locale::from_catalogue(catalogue, BrowserIntl::new("en"))
}

/// Ends with English again, for the other tests of the page.
struct English;

impl Drop for English {
    fn drop(&mut self) {
        say::speak(Locale::english(BrowserIntl::new("en-GB")));
    }
}

fn root(name: &str) -> String {
    let root = document().document_element().unwrap();
    root.get_attribute(name).unwrap_or_default()
}

fn list(stage: &Stage) -> HtmlSelectElement {
    stage.get("#language").unchecked_into()
}

/// The page where a code is asked for, in a language for tests, which offers the other one.
fn code_page(state: Language) -> (Stage, App, English) {
    say::speak(language("qps-ploc", Direction::Ltr));
    let mut page = at(Step::EnterCode(code(ProofKind::EmailCode)));
    page.language = state;
    let (stage, app) = Stage::draw_app(page);
    (stage, app, English)
}

#[wasm_bindgen_test]
async fn what_was_typed_stays_when_the_language_changes() {
    // As if it had been chosen: there are no files of words beside these tests.
    let (stage, app, _english) = code_page(Language::Awaited("qps-plocm"));
    let input = stage.input("#code");
    input.set_value("4829");
    list(&stage).focus().unwrap();
    let order = stage.text("#language");
    let turned = language("qps-plocm", Direction::Rtl);
    app.send(Message::LanguageCame("qps-plocm", Some(turned)));
    settle().await;
    assert_eq!(
        (root("lang"), root("dir")),
        ("qps-plocm".into(), "rtl".into())
    );
    assert_eq!(stage.input("#code").value(), "4829");
    assert!(input.is_connected(), "the input is another one");
    assert_eq!(focused(), "language");
    let list = list(&stage);
    assert_eq!(list.value(), "qps-plocm");
    // Or the arrow keys would lead from one language to its neighbour and back.
    assert_eq!(stage.text("#language"), order);
    assert!(app.peek(|state| state.language == Language::Spoken));
}

#[wasm_bindgen_test]
async fn a_language_that_does_not_come_changes_nothing() {
    let (stage, _app, _english) = code_page(Language::Spoken);
    stage.input("#code").set_value("4829");
    let list = list(&stage);
    list.set_value("qps-plocm");
    let bubbles = EventInit::new();
    bubbles.set_bubbles(true);
    let event = Event::new_with_event_init_dict("change", &bubbles).unwrap();
    list.dispatch_event(&event).unwrap();
    for _ in 0..50 {
        wait(50).await;
        if stage.find(".rg-language p").is_some() {
            break;
        }
    }
    settle().await;
    assert!(stage.find(".rg-language p").is_some(), "nothing is said");
    assert_eq!(list.value(), "qps-ploc");
    assert_eq!(root("dir"), "ltr");
    assert_eq!(stage.input("#code").value(), "4829");
}

#[wasm_bindgen_test]
fn each_language_is_named_in_itself() {
    let (stage, _app, _english) = code_page(Language::Spoken);
    assert_eq!(
        stage
            .get("#language option[value=en]")
            .get_attribute("lang"),
        Some("en".into())
    );
    assert_eq!(stage.text("#language option[value=en]"), "English");
}
