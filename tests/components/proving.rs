//! The screens on which people prove that it is them, and what stands beside them.

use regain::route::{Entry, Route};
use regain::run::{App, Message, State};
use regain_contract::{
    ChooseProof, CodeForm, EnterCode, ItemKind, NewBackupCode, ProofKind, Secret, ShownOnce,
    Situation, Step, Task, UnixSeconds,
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, settle, wait};
use regain_gallery::samples::{
    at, code, every_step, first_choice, masked, review, second_choice, unproven, waiting,
};

fn draw(state: State) -> Stage {
    Stage::draw(move || regain::screens::page(App::new(state)))
}

fn in_situation(situation: Situation, step: Step) -> State {
    let mut state = at(step);
    if let Some(document) = state.document.as_deref_mut() {
        document.situation = situation;
    }
    state
}

#[wasm_bindgen_test]
fn all_ways_are_equal_and_a_person_is_the_last() {
    let stage = draw(unproven(Step::ChooseProof(first_choice())));
    assert_eq!(stage.text("h1"), "How do you want to prove that it is you?");
    assert_eq!(stage.count(".rg-choices > li"), 6);
    assert_eq!(
        stage.count(".rg-choices > li:last-child [data-testid=way-human_check]"),
        1
    );
    for kind in first_choice().ways.iter().map(|way| way.kind.name()) {
        assert_eq!(
            stage.count(&format!("button.rg-choice[data-testid=way-{kind}]")),
            1
        );
        let cannot = stage.get(&format!("[data-testid=cannot-use-{kind}]"));
        let label = cannot.get_attribute("aria-label").unwrap();
        let words = cannot.text_content().unwrap();
        assert!(
            label.starts_with(&words) && label.len() > words.len(),
            "{label}"
        );
    }
    // Nothing of the account (STANDARDS A10).
    assert!(!stage.text("main").contains('•'));
    // The risk of text messages, with other ways beside it (STANDARDS A13).
    assert!(
        stage
            .text("[data-testid=way-text_code]")
            .contains("Another way is safer.")
    );
    assert_eq!(
        stage.count("[data-testid=proven], [data-testid=ruled-out]"),
        0
    );
    assert_eq!(stage.count("[data-testid=freeze]"), 0);
    assert_eq!(stage.count("[data-testid=back]"), 1);
}

#[wasm_bindgen_test]
fn after_a_proof_it_says_what_is_needed_and_why() {
    let stage = draw(at(Step::ChooseProof(second_choice())));
    assert_eq!(stage.text("h1"), "One more proof is needed");
    assert!(stage.text("[data-testid=proven]").contains("e-mail"));
    assert!(
        stage
            .text("[data-testid=way-text_code]")
            .contains("•••• 12")
    );
    let contact = stage.text("[data-testid=way-contact_code]");
    assert!(
        contact.contains("93 of 100") && contact.contains("2 minutes"),
        "{contact}"
    );
    assert_eq!(
        stage.count("[data-testid=ruled-out] [data-testid=can-use-backup_code]"),
        1
    );
    // Whoever has proven something names no other account.
    assert_eq!(stage.count("[data-testid=back]"), 0);
}

#[wasm_bindgen_test]
fn where_no_way_is_left_a_person_is_the_main_one() {
    let none = ChooseProof {
        cannot_use: vec![ProofKind::EmailCode],
        ..ChooseProof::default()
    };
    let stage = draw(unproven(Step::ChooseProof(none)));
    let main = "main .rg-button:not(.rg-button--quiet, .rg-button--link)";
    assert_eq!(stage.count(main), 1);
    assert_eq!(stage.count("[data-testid=way-human_check]"), 1);
    assert_eq!(stage.count("[data-testid=can-use-email_code]"), 1);
}

#[wasm_bindgen_test]
fn there_is_one_field_whatever_the_code() {
    for (kind, numeric, autocomplete, capitals) in [
        (ProofKind::EmailCode, true, "one-time-code", "none"),
        (ProofKind::TextCode, true, "one-time-code", "none"),
        (ProofKind::ContactCode, true, "one-time-code", "none"),
        (ProofKind::AuthenticatorCode, true, "one-time-code", "none"),
        (ProofKind::BackupCode, false, "off", "characters"),
    ] {
        let sent = matches!(
            kind,
            ProofKind::EmailCode | ProofKind::TextCode | ProofKind::ContactCode
        );
        let stage = draw(unproven(Step::EnterCode(code(kind))));
        let input = stage.input("#code");
        assert_eq!(input.type_(), "text", "{kind:?}");
        assert_eq!(
            input.get_attribute("inputmode").is_some(),
            numeric,
            "{kind:?}"
        );
        assert_eq!(
            input.get_attribute("autocomplete").unwrap(),
            autocomplete,
            "{kind:?}"
        );
        assert_eq!(
            input.get_attribute("autocapitalize").unwrap(),
            capitals,
            "{kind:?}"
        );
        assert_eq!(
            stage.count("[data-testid=resend]"),
            u32::from(sent),
            "{kind:?}"
        );
        assert_eq!(
            stage.count("[data-testid=code-expires]"),
            u32::from(sent),
            "{kind:?}"
        );
        if sent {
            // With its day: what a contact reads out works for more than one.
            let until = stage.text("[data-testid=code-expires]");
            assert!(until.contains("1970"), "{kind:?}: {until}");
        }
        assert_eq!(stage.count("[data-testid=choose-another]"), 1, "{kind:?}");
        let risk = u32::from(kind == ProofKind::TextCode);
        assert_eq!(stage.count("[data-testid=text-risk]"), risk, "{kind:?}");
        assert!(!stage.text("main").contains('•'), "{kind:?}");
    }
    // While somebody is guessing, codes that are sent are long.
    let long = EnterCode {
        form: CodeForm::Characters,
        ..code(ProofKind::EmailCode)
    };
    let stage = draw(unproven(Step::EnterCode(long)));
    let input = stage.input("#code");
    assert_eq!(input.get_attribute("inputmode"), None);
    assert_eq!(
        input.get_attribute("autocomplete").unwrap(),
        "one-time-code"
    );
    // After a proof it says where the code went.
    let sent = EnterCode {
        sent_to: masked("a•••@e•••.com"),
        ..code(ProofKind::EmailCode)
    };
    let stage = draw(at(Step::EnterCode(sent)));
    assert!(
        stage
            .text("[data-testid=sent-to]")
            .contains("a•••@e•••.com")
    );
}

#[wasm_bindgen_test]
fn a_code_without_tries_has_no_field() {
    let dead = EnterCode {
        attempts_left: Some(0),
        ..code(ProofKind::EmailCode)
    };
    let stage = draw(unproven(Step::EnterCode(dead)));
    assert_eq!(stage.count("#code"), 0);
    let main = "main .rg-button:not(.rg-button--quiet, .rg-button--link)";
    assert_eq!(
        stage.get(main).get_attribute("data-testid").unwrap(),
        "resend"
    );
    assert_eq!(stage.count("[data-testid=resend]"), 1);
    assert_eq!(stage.count("[data-testid=code-dead]"), 1);
}

#[wasm_bindgen_test]
fn the_new_backup_code_is_there_once() {
    let step = || Step::NewBackupCode(NewBackupCode { left: 10 });
    let mut state = at(step());
    state.once = Some(ShownOnce::BackupCode {
        code: Secret::new("7KQM-3XTB-9WYR-E2HD".to_owned()),
    });
    let stage = draw(state);
    assert_eq!(
        stage.text("bdi[data-testid=backup-code]"),
        "7KQM-3XTB-9WYR-E2HD"
    );
    assert_eq!(stage.count("bdi[data-testid=backup-code] > span"), 4);
    assert_eq!(stage.count("[data-testid=copy]"), 1);
    assert_eq!(stage.count("[data-testid=print]"), 1);
    assert!(stage.text("main").contains("10 backup codes"));
    drop(stage);
    // After a reload.
    let stage = draw(at(step()));
    assert_eq!(stage.count("[data-testid=backup-code]"), 0);
    assert_eq!(stage.count("[data-testid=renew-backup-code]"), 1);
}

#[wasm_bindgen_test]
async fn a_wait_ends_by_itself() {
    let stage = draw(at(waiting(1001)));
    let main = stage.get("[data-testid=continue]");
    assert_eq!(main.get_attribute("aria-disabled").unwrap(), "true");
    assert_eq!(stage.count("[data-testid=waiting-left]"), 1);
    assert_eq!(stage.count("[data-testid=wait-until]"), 1);
    assert_eq!(stage.count("[data-testid=wait-reasons] > li"), 4);
    assert!(stage.text("[data-testid=wait-notified]").contains('•'));
    assert_eq!(stage.count("[data-testid=cancel-wait]"), 1);
    wait(1600).await;
    assert_eq!(main.get_attribute("aria-disabled"), None);
    assert_eq!(stage.count("[data-testid=waiting-left]"), 0);
    assert_eq!(stage.count("[data-testid=wait-over]"), 1);
}

#[wasm_bindgen_test]
fn changes_can_be_stopped_wherever_something_has_been_proven() {
    let stage = draw(at(waiting(90_000)));
    assert!(stage.text("[data-testid=freeze]").contains("3 days"));
    assert_eq!(stage.count("[data-testid=freeze-now]"), 1);
    drop(stage);
    let mut state = at(Step::EnterCode(code(ProofKind::BackupCode)));
    if let Some(freeze) = state
        .document
        .as_deref_mut()
        .and_then(|one| one.freeze.as_mut())
    {
        freeze.until = Some(UnixSeconds(260_200));
    }
    let stage = draw(state);
    assert_eq!(stage.count("[data-testid=freeze]"), 1);
    assert_eq!(stage.count("[data-testid=freeze-now]"), 0);
}

#[wasm_bindgen_test]
fn a_contact_can_be_removed_by_name() {
    let Step::Review(mut data) = review(Task::Contacts) else {
        panic!("a list");
    };
    data.items.retain(|item| item.kind == ItemKind::Contact);
    for item in &mut data.items {
        item.change = None;
        item.flags.clear();
    }
    let stage = draw(at(Step::Review(data)));
    let remove = stage.get("[data-testid=mark]");
    let label = remove.get_attribute("aria-label").unwrap();
    // The name is set apart by marks that keep its direction.
    assert!(
        label.starts_with("\u{2068}Remove") || label.starts_with("Remove"),
        "{label}"
    );
    assert!(label.contains("<b>Sam</b>"), "{label}");
}

#[wasm_bindgen_test]
fn someone_who_may_have_to_hide_has_a_way_out_on_every_step() {
    for step in every_step() {
        let screen = format!("{step:?}");
        let state = in_situation(Situation::KnownPerson, step);
        let title = regain::say::string(&regain::screens::title(&state));
        assert_eq!(title, "Account – Regain", "{screen}");
        let stage = draw(state);
        assert_eq!(stage.count("[data-testid=quick-exit]"), 1, "{screen}");
    }
    let stage = draw(in_situation(Situation::Locked, waiting(500)));
    assert_eq!(stage.count("[data-testid=quick-exit]"), 0);
}

#[wasm_bindgen_test]
fn the_limits_of_the_way_out_are_told_before_it_is_there() {
    let entry = Route::Entry(Entry::Situation(Situation::KnownPerson));
    let stage = draw(State::opened_at(entry));
    let html = stage.html();
    let limits = html.find("cannot clear your browser history").unwrap();
    assert!(html.find("data-testid=\"quick-exit\"").unwrap() > limits);
    assert_eq!(stage.count("[data-testid=quick-exit]"), 1);
}

#[wasm_bindgen_test]
async fn the_list_follows_what_is_ruled_out() {
    let state = unproven(Step::ChooseProof(first_choice()));
    let number = state.newest + 1;
    let stage = Stage::draw(move || {
        let app = App::new(state);
        let mut fewer = first_choice();
        fewer.ways.retain(|way| way.kind != ProofKind::EmailCode);
        fewer.cannot_use = vec![ProofKind::EmailCode];
        let next = unproven(Step::ChooseProof(fewer)).document;
        regain::web::timers::after(30, move || {
            app.send(Message::SeenAgain);
            if let Some(document) = next {
                app.send(Message::Answered {
                    number,
                    at: 0.0,
                    outcome: Ok(document),
                });
            }
        });
        regain::screens::page(app)
    });
    assert_eq!(stage.count("[data-testid=way-email_code]"), 1);
    wait(60).await;
    settle().await;
    assert_eq!(stage.count("[data-testid=way-email_code]"), 0);
    assert_eq!(stage.count("[data-testid=can-use-email_code]"), 1);
}
