//! Whole screens, in every state.

use regain::route::{Entry, Page, Route};
use regain::run::{App, Field, FieldProblem, LateMessage, Notice, Over, Shows, State, Trouble};
use regain_contract::{Elsewhere, ElsewhereRole, Identify, Situation, Step};
use regain_words as words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::samples::{at, every_step, set_password};
use crate::stage::{Stage, settle};

fn states() -> Vec<State> {
    let entries = [Entry::Triage, Entry::Help, Entry::Link, Entry::Pass]
        .into_iter()
        .chain(Situation::ALL.map(Entry::Situation));
    let mut all: Vec<_> = entries
        .map(|entry| State::opened_at(Route::Entry(entry)))
        .collect();
    all.push(State::opened_at(Route::Step(Page::EnterCode)));
    all.extend(every_step().into_iter().map(at));
    let showing = |shows| State {
        shows,
        ..State::default()
    };
    for over in [
        Over::Left,
        Over::LeftUntold,
        Over::Expired,
        Over::Replaced,
        Over::Cancelled,
        Over::Unknown,
    ] {
        all.push(showing(Shows::Over(over)));
    }
    for trouble in [
        Trouble::Offline,
        Trouble::CutOff,
        Trouble::TimedOut,
        Trouble::Service,
        Trouble::Outdated,
        Trouble::Wait,
        Trouble::Closed,
        Trouble::Passkey,
    ] {
        let mut stuck = showing(Shows::Stuck);
        stuck.trouble = Some(trouble);
        all.push(stuck);
        let mut above = at(Step::Identify(Identify::default()));
        above.trouble = Some(trouble);
        all.push(above);
    }
    for notice in [Notice::Moved, Notice::NotOpen] {
        let mut moved = at(Step::Identify(Identify::default()));
        moved.notice = Some(notice);
        all.push(moved);
    }
    all
}

#[wasm_bindgen_test]
fn every_screen_has_one_heading_one_main_action_and_the_way_to_a_person() {
    for state in states() {
        let screen = format!("{:?} {:?}", state.screen(), state.trouble);
        let has_flow = state.has_flow();
        let waits_for_the_flow = state.shows == Shows::Opening;
        // Equal choices: none of them is the main one.
        let is_list_of_ways = [Entry::Triage, Entry::Help]
            .map(Shows::Entry)
            .contains(&state.shows)
            || matches!(
                state.step(),
                Some(Step::CheckMailbox(_) | Step::ChooseProof(_))
            );
        // What is next is pressed on the other device.
        let asks_another_device = matches!(
            state.step(),
            Some(Step::Elsewhere(Elsewhere {
                role: ElsewhereRole::Asks { .. },
                ..
            }))
        );
        let stage = Stage::draw(move || regain::screens::page(App::new(state)));
        assert_eq!(stage.count("h1"), 1, "{screen}");
        assert_eq!(stage.count("main [data-testid=heading]"), 1, "{screen}");
        assert_eq!(stage.count("[data-testid=help]"), 1, "{screen}");
        assert_eq!(stage.count("[data-testid=anti-scam]"), 1, "{screen}");
        assert_eq!(
            stage.count("[data-testid=sign-out]"),
            u32::from(has_flow),
            "{screen}"
        );
        let main_actions = stage.count("main .rg-button:not(.rg-button--quiet, .rg-button--link)");
        let nothing_to_do = waits_for_the_flow
            || is_list_of_ways
            || asks_another_device
            || screen.contains("Trouble Some(Wait)")
            || screen.contains("Trouble Some(Passkey)");
        assert_eq!(
            main_actions,
            u32::from(!nothing_to_do),
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
    for state in states() {
        let screen = format!("{:?}", state.screen());
        let stage = Stage::draw(move || regain::screens::page(App::new(state)));
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
