//! JSON, as the API reads what people send and as the app reads what the API answers.

use std::fmt::Debug;

use regain::client::{Answer, Outcome, read, read_link};
use regain::route::{Page, Route};
use regain::run::{LateMessage, Message, State, update};
use regain_contract::identity::{ChangeAccount, FoundAccount, VerifiedCode};
use regain_contract::support::{AgentAction, CallAction, JoinCall, NewGuide, SupportSignIn};
use regain_contract::{
    ActionRequest, Code, CodeForm, EmailAddress, FlowDocument, Identifier, Label, LinkDocument,
    LinkRequest, LinkToken, LongCode, Problem, Reference, Signal, StartRequest, StepEventBatch,
    WhatHappened, read_late_step,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub(crate) fn run(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        texts(text);
    }
    let Ok(json) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    asked(&json);
    answered(&json);
}

/// What people type, and what stands in links.
fn texts(text: &str) {
    for form in [
        CodeForm::Digits { count: 6 },
        CodeForm::Digits { count: 10 },
        CodeForm::Characters,
    ] {
        if let Ok(code) = Code::parse(text, form) {
            let again = Code::parse(code.expose_secret(), form);
            assert!(again.is_ok_and(|again| again.expose_secret() == code.expose_secret()));
        }
    }
    if let Ok(code) = LongCode::parse(text) {
        let again = LongCode::parse(code.expose_in_groups().expose_secret());
        assert!(again.is_ok_and(|again| again.expose_secret() == code.expose_secret()));
    }
    if let Some(reference) = Reference::parse(text) {
        assert_eq!(Reference::parse(reference.as_str()), Some(reference));
    }
    if let Some(token) = LinkToken::parse(text) {
        assert_eq!(token.expose_secret(), text.trim());
    }
    if let Ok(identifier) = Identifier::parse(text) {
        let shape = regain_api::identifier::normal_form(identifier.as_str());
        assert_eq!(regain_api::identifier::normal_form(&shape), shape);
        let _ = regain_api::identifier::kind(&identifier);
        let _ = regain_api::identifier::mask(identifier.as_str());
    }
    if let Ok(address) = EmailAddress::parse(text) {
        let masked = regain_api::identifier::mask_email(address.as_str());
        assert_ne!(masked, address.as_str(), "an address is shown whole");
    }
    let _ = Label::parse(text);
    let _ = WhatHappened::parse(text);
    let _ = regain_api::otpauth::read_key(text);
    let _ = regain_api::experiments::Experiments::parse(text);
}

/// What the API reads.
fn asked(json: &Value) {
    // The app writes these by itself, and the API understands it.
    if let Some(request) = again::<StartRequest>(json) {
        assert_eq!(parsed::<StartRequest>(&request.write()), request);
    }
    if let Some(request) = again::<ActionRequest>(json) {
        let written = request.write();
        assert_eq!(
            parsed::<ActionRequest>(written.expose_secret()),
            request,
            "the app writes something else"
        );
    }
    if let Some(request) = again::<LinkRequest>(json) {
        let written = request.write();
        assert_eq!(parsed::<LinkRequest>(written.expose_secret()), request);
    }
    again::<StepEventBatch>(json);
    again::<SupportSignIn>(json);
    again::<AgentAction>(json);
    again::<CallAction>(json);
    again::<JoinCall>(json);
    again::<NewGuide>(json);
    again::<Signal>(json);
    again::<ChangeAccount>(json);
    again::<FoundAccount>(json);
    again::<VerifiedCode>(json);
}

/// What the app reads, and what it does with it.
fn answered(json: &Value) {
    if let Some(document) = again::<FlowDocument>(json) {
        assert_eq!(
            FlowDocument::read(json).as_ref(),
            Some(&document),
            "the app reads something else"
        );
    }
    if let Some(document) = again::<LinkDocument>(json) {
        assert_eq!(LinkDocument::read(json), Some(document));
    }
    for status in [200, 409, 422, 429, 503] {
        let answer = Answer {
            status,
            body: Some(json.clone()),
            retry_after: Some(3),
        };
        shown(read(&answer, read_late_step));
        let _ = Problem::read_json(status, Some(json));
        let mut state = State::opened_at(Route::Entry(regain::route::Entry::Triage));
        let number = state.newest;
        let outcome = read_link(&answer);
        let at = 10.0;
        let message = LateMessage::LinkAnswered {
            number,
            at,
            outcome,
        };
        let _ = update(&mut state, Message::Late(message), &String::new);
        let _ = state.screen();
    }
}

/// The page after an answer: it shows something, and its address is that of what it shows.
fn shown(outcome: Outcome) {
    let step = outcome
        .as_ref()
        .ok()
        .map(|document| Page::of(&document.step));
    let route = step.map_or(Route::Entry(regain::route::Entry::Triage), Route::Step);
    let mut state = State::opened_at(route);
    let _ = update(&mut state, Message::Opened, &String::new);
    let number = state.newest;
    let message = Message::Answered {
        number,
        at: 10.0,
        outcome,
    };
    let _ = update(&mut state, message, &String::new);
    let _ = (state.screen(), state.drawn(), state.route());
    for message in [Message::SeenAgain, Message::LookAgain, Message::Retry] {
        let _ = update(&mut state, message, &String::new);
    }
}

/// Reads a value of the contract; written and read again it is the same.
fn again<T: Serialize + DeserializeOwned + PartialEq + Debug>(json: &Value) -> Option<T> {
    let value = T::deserialize(json).ok()?;
    let written = serde_json::to_string(&value).unwrap_or_default();
    assert_eq!(
        parsed::<T>(&written),
        value,
        "it changes when it is written"
    );
    Some(value)
}

fn parsed<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}
