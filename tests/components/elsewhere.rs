//! Links, passes and hand-overs: what their pages say and offer.

use regain::components::qr_code;
use regain::route::{Entry, Route};
use regain::run::{App, OpenedLink, Shows, State};
use regain_contract::{
    Elsewhere, ElsewhereRole, EnterCode, FlowDocument, HandoverSummary, LinkDocument, LinkKind,
    LinkRequest, LinkState, MaskedAddress, PassSummary, Reference, Secret, ShownOnce, Situation,
    Stage as Part, Step, UnixSeconds, UsePasskey,
};
use regain_words as words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::Stage;

#[wasm_bindgen_test]
fn a_qr_code_is_a_picture_with_words() {
    let stage = Stage::draw(|| {
        let address = Secret::new("https://recover.example.org/link#t=abc".to_owned());
        qr_code("qr", &address, &words::pass::picture_label())
    });
    let picture = stage.get("[data-testid=qr]");
    for element in [&*picture, &*stage.get("[data-testid=qr] path")] {
        assert_eq!(
            element.namespace_uri().unwrap(),
            "http://www.w3.org/2000/svg"
        );
    }
    assert_eq!(picture.get_attribute("role").unwrap(), "img");
    assert!(!picture.get_attribute("aria-label").unwrap().is_empty());
    assert!(!stage.html().contains("recover.example.org"));
    assert_eq!(stage.count("[style]"), 0);
}

fn page(state: State) -> Stage {
    Stage::draw(move || regain::screens::page(App::new(state)))
}

fn by_link(kind: LinkKind, state: LinkState, leads_to_flow: bool) -> Stage {
    let document = LinkDocument {
        kind,
        state,
        account: Some(MaskedAddress("a•••".to_owned())),
        made_at: UnixSeconds(900),
        expires_at: UnixSeconds(4600),
        freeze_until: None,
        leads_to_flow,
        server_now: UnixSeconds(1000),
    };
    let token = Secret::new("a".repeat(43));
    let mut page_state = State::opened_at(Route::Entry(Entry::Link));
    page_state.link = if state.is_usable() {
        OpenedLink::Ready(LinkRequest::Token { token }, document)
    } else {
        OpenedLink::Over(document)
    };
    page(page_state)
}

#[wasm_bindgen_test]
fn a_link_says_what_it_does_before_anything_happens() {
    for kind in LinkKind::ALL {
        let stage = by_link(kind, LinkState::Ready, false);
        assert!(stage.text("[data-testid=link-account]").contains("a•••"));
        assert!(stage.find("[data-testid=link-until]").is_some());
        assert!(stage.find("[data-testid=link-unchanged]").is_some());
        assert!(stage.find("[data-testid=link-use]").is_some());
        assert!(stage.find("[data-testid=link-refuse]").is_some());
        assert!(!stage.html().contains("aaaa"));
    }
}

#[wasm_bindgen_test]
fn a_way_that_was_used_says_so_and_offers_the_freeze() {
    let stage = by_link(LinkKind::CloseWay, LinkState::WayUsed, false);
    assert_eq!(stage.text("h1"), "This way into the account was used");
    assert_eq!(stage.text("[data-testid=link-use]"), "This was not me");
    assert_eq!(stage.text("[data-testid=link-refuse]"), "It was me");
    assert!(stage.find("[data-testid=link-unchanged]").is_some());
}

#[wasm_bindgen_test]
fn a_link_that_cannot_be_used_has_a_page_of_its_own_with_one_way_on() {
    let mut headings = Vec::new();
    for state in [
        LinkState::Expired,
        LinkState::Used,
        LinkState::Replaced,
        LinkState::OtherBrowser,
        LinkState::AlreadyDone,
    ] {
        for kind in LinkKind::ALL {
            for leads_to_flow in [true, false] {
                let stage = by_link(kind, state, leads_to_flow);
                assert_eq!(stage.count("#main .rg-button"), 1, "{kind:?} {state:?}");
                assert!(stage.find("[data-testid=link-next]").is_some());
                headings.push(stage.text("h1"));
            }
        }
    }
    headings.dedup();
    assert_eq!(headings.len(), 5, "{headings:?}");
}

#[wasm_bindgen_test]
fn a_link_that_was_pressed_says_what_it_did_with_one_way_on() {
    for state in [LinkState::Done, LinkState::Refused] {
        let headings = LinkKind::ALL.map(|kind| {
            let stage = by_link(kind, state, true);
            assert_eq!(stage.count("#main .rg-button"), 1, "{kind:?} {state:?}");
            assert!(stage.find("[data-testid=link-next]").is_some());
            assert!(stage.find("[data-testid=link-use]").is_none());
            stage.text("h1")
        });
        let stopped = headings.contains(&"The account is frozen".to_owned());
        assert_eq!(stopped, state == LinkState::Done, "{headings:?}");
    }
}

fn at(step: Step, change: impl FnOnce(&mut FlowDocument)) -> State {
    let mut document = FlowDocument {
        situation: Situation::Hacked,
        stage: step.stage(),
        step,
        needs: Vec::new(),
        notices: Vec::new(),
        case: None,
        freeze: None,
        pass: None,
        handover: None,
        shown_once: None,
        server_now: UnixSeconds(1000),
        expires_at: UnixSeconds(4600),
        ends_at: None,
    };
    change(&mut document);
    State {
        shows: Shows::Step,
        document: Some(Box::new(document)),
        ..State::default()
    }
}

fn enter_code() -> Step {
    Step::EnterCode(EnterCode {
        kind: regain_contract::ProofKind::EmailCode,
        form: regain_contract::CodeForm::Digits { count: 8 },
        identifier: "ada".to_owned(),
        sent_to: Vec::new(),
        sent_count: 1,
        code_expires_at: None,
        resend_at: None,
        attempts_left: None,
        retry_at: None,
        can_choose_another: true,
    })
}

#[wasm_bindgen_test]
fn a_pass_is_shown_once_with_everything_that_is_needed_to_use_it() {
    let reference = Reference::from_number(7);
    let pass = PassSummary {
        reference: reference.clone(),
        expires_at: UnixSeconds(90_000),
    };
    let had = pass.clone();
    let mut state = at(enter_code(), |document| document.pass = Some(pass));
    state.once = Some(ShownOnce::Pass {
        link: Secret::new("https://recover.example.org/link#t=abc".to_owned()),
        code: Secret::new("7KQM-3XTB-9WYR-E2HD".to_owned()),
    });
    let stage = page(state);
    assert_eq!(stage.text("[data-testid=pass-code]"), "7KQM-3XTB-9WYR-E2HD");
    assert_eq!(
        stage.text("[data-testid=pass-reference]"),
        reference.to_string()
    );
    assert!(stage.find("[data-testid=pass-qr]").is_some());
    for way in ["pass-print", "pass-save"] {
        assert!(stage.find(&format!("[data-testid={way}]")).is_some());
    }
    drop(stage);
    let stage = page(at(enter_code(), |document| document.pass = Some(had)));
    assert!(stage.find("[data-testid=pass-code]").is_none());
    assert!(
        stage
            .text("[data-testid=pass-have]")
            .contains(&reference.to_string())
    );
    assert!(stage.find("[data-testid=pass-make]").is_some());
}

#[wasm_bindgen_test]
fn both_devices_show_the_code_and_only_the_one_that_leads_confirms() {
    let leads = page(at(enter_code(), |document| {
        document.handover = Some(HandoverSummary {
            expires_at: UnixSeconds(1600),
            asked_with: Some("482 913".to_owned()),
        });
    }));
    assert_eq!(leads.text("[data-testid=binding-code]"), "482 913");
    assert!(leads.find("[data-testid=handover-confirm]").is_some());
    assert!(leads.find("[data-testid=handover-withdraw]").is_some());
    assert!(leads.find("[data-testid=handover-qr]").is_none());
    drop(leads);

    let role = ElsewhereRole::Asks {
        code: "482 913".to_owned(),
    };
    let asks = page(at(
        Step::Elsewhere(Elsewhere {
            role,
            stage: Part::Prove,
        }),
        |_| (),
    ));
    assert_eq!(asks.text("[data-testid=binding-code]"), "482 913");
    assert!(asks.find("[data-testid=handover-confirm]").is_none());
    assert!(asks.find("[data-testid=take-back]").is_none());
    drop(asks);

    let follows = page(at(
        Step::Elsewhere(Elsewhere {
            role: ElsewhereRole::Follows,
            stage: Part::Secure,
        }),
        |_| (),
    ));
    assert!(follows.find("[data-testid=binding-code]").is_none());
    assert!(follows.find("[data-testid=take-back]").is_some());
}

#[wasm_bindgen_test]
fn a_passkey_is_asked_for_only_while_it_can_be() {
    let step = |options: Option<&str>| {
        Step::UsePasskey(UsePasskey {
            identifier: "ada".to_owned(),
            options: options.map(str::to_owned),
        })
    };
    let stage = page(at(step(Some("{}")), |_| ()));
    assert!(stage.find("[data-testid=continue]").is_some());
    assert!(stage.find("[data-testid=choose-another]").is_some());
    drop(stage);
    let stage = page(at(step(None), |_| ()));
    assert!(stage.find("[data-testid=continue]").is_none());
    assert!(stage.find("[data-testid=passkey-again]").is_some());
}
