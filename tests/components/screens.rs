//! Whole screens, in every state.

use regain::run::{App, Field, FieldProblem, LateMessage};
use regain_contract::{Identify, Step};
use regain_gallery::examples;
use regain_gallery::samples::{at, set_password};
use regain_words as words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, settle};

#[wasm_bindgen_test]
fn every_screen_has_one_heading_one_main_action_and_the_way_to_a_person() {
    for example in examples::all() {
        let screen = example.address();
        let has_flow = example.state.has_flow();
        let main_actions = example.main_actions();
        let stage = Stage::draw(move || regain::screens::page(App::new(example.state)));
        assert_eq!(stage.count("h1"), 1, "{screen}");
        assert_eq!(stage.count("main [data-testid=heading]"), 1, "{screen}");
        assert_eq!(stage.count("[data-testid=help]"), 1, "{screen}");
        assert_eq!(stage.count("[data-testid=anti-scam]"), 1, "{screen}");
        assert_eq!(
            stage.count("[data-testid=sign-out]"),
            u32::from(has_flow),
            "{screen}"
        );
        assert_eq!(
            stage.count("main .rg-button:not(.rg-button--quiet, .rg-button--link)"),
            main_actions,
            "{screen}: {}",
            stage.html()
        );
        // What people entered is text.
        assert_eq!(stage.count("b"), 0, "{screen}");
        assert_eq!(stage.count("[style], script"), 0, "{screen}");
    }
}

#[wasm_bindgen_test]
fn every_id_is_there_once() {
    for example in examples::all() {
        let screen = example.address();
        let stage = Stage::draw(move || regain::screens::page(App::new(example.state)));
        let html = stage.html();
        for id in html
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            assert_eq!(stage.count(&format!("[id=\"{id}\"]")), 1, "{screen}: {id}");
        }
    }
}

#[wasm_bindgen_test]
async fn the_title_says_when_something_is_wrong() {
    let mut state = at(Step::Identify(Identify::default()));
    let title = regain::say::string(&regain::screens::title(&state));
    assert_eq!(title, "Which account is it? – Regain");
    state.problems = vec![FieldProblem {
        field: Field::Identifier,
        sentences: vec![words::identify::error_empty()],
    }];
    let title = regain::say::string(&regain::screens::title(&state));
    assert_eq!(title, "Error: Which account is it? – Regain");
}

#[wasm_bindgen_test]
async fn a_form_that_is_wrong_stays_as_it_is_and_says_why() {
    let state = at(Step::Identify(Identify::default()));
    let stage = Stage::draw(move || regain::screens::page(App::new(state)));
    stage.input("#identifier").set_value("   ");
    stage.get("[data-testid=continue]").click();
    settle().await;
    assert_eq!(stage.count("[data-testid=error-summary]"), 1);
    assert_eq!(stage.count("[data-testid=error-identifier]"), 1);
    assert_eq!(stage.input("#identifier").value(), "   ");
}

#[wasm_bindgen_test]
async fn showing_the_password_changes_nothing_else() {
    let state = at(set_password());
    let stage = Stage::draw(move || {
        let app = App::new(state);
        app.send_late(LateMessage::TogglePassword);
        regain::screens::page(app)
    });
    assert_eq!(stage.input("#password").type_(), "text");
    stage.input("#password").set_value("kept");
    stage.get("[data-testid=password-toggle]").click();
    settle().await;
    assert_eq!(stage.input("#password").type_(), "password");
    assert_eq!(stage.input("#password").value(), "kept");
}
