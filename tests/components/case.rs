//! The questions of the human route, one a page.

use regain_contract::{CaseDetails, Step};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventInit};

use crate::stage::{Stage, settle};
use regain_gallery::samples::at;

/// Types as a person does: the page hears of it.
fn type_into(stage: &Stage, selector: &str, text: &str) {
    let bubbles = EventInit::new();
    bubbles.set_bubbles(true);
    let event = Event::new_with_event_init_dict("input", &bubbles).unwrap();
    let input = stage.get(selector);
    js_sys::Reflect::set(&input, &"value".into(), &text.into()).unwrap();
    input.dispatch_event(&event).unwrap();
}

#[wasm_bindgen_test]
async fn each_question_is_the_heading_of_a_page_with_one_field() {
    let (stage, _app) = Stage::draw_app(at(Step::CaseDetails(CaseDetails::default())));
    for (field, text) in [
        ("what_happened", "It was hacked."),
        ("account", "ada"),
        ("contact", "ada@example.org"),
    ] {
        assert_eq!(stage.count("main input, main textarea"), 1, "{field}");
        let input = format!("#{field}");
        let label = format!("h1 label[for={field}]");
        assert_eq!(stage.count(&label), 1, "{field} has no heading");
        // What was typed into the field before is nothing for this one.
        assert_eq!(stage.input(&input).value(), "", "{field}");
        if field != "contact" {
            type_into(&stage, &input, text);
            stage.get("[data-testid=continue]").click();
            settle().await;
        }
    }
    stage.get("[data-testid=case-back]").click();
    settle().await;
    assert_eq!(stage.input("#account").value(), "ada");
}
