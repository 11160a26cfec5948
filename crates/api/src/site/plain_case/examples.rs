//! The form without the app and the page with the reference, in each state.

use regain_contract::{
    CaseAnswersRequest, EmailAddress, FieldError, FieldReason, Identifier, Reference, Situation,
    WhatHappened,
};

use super::PlainCase;
use super::page::{Form, Notice, Opened};
use crate::site::examples::{Example, troubles};

/// As the app calls the page of these questions.
const FORM: &str = "case-details";
/// As the app calls the page with the reference.
const OPENED: &str = "case-opened";

pub(in crate::site) fn all(page: &PlainCase) -> Vec<Example> {
    // The app has states of these screens too.
    let form = |state: &str, form: &Form, notice: &Notice| {
        let state = ["plain", state].join("-");
        Example::new(FORM, state, page.form_html(form, notice))
    };
    let opened = |state, days| {
        let reference = Reference::from_number(4_242);
        let html = page.opened_html(&Opened { reference, days });
        Example::new(OPENED, state, html)
    };
    let wrong = |reasons: [FieldReason; 3]| {
        let pointers = ["/account", "/contact", "/what_happened"];
        let errors = pointers.into_iter().zip(reasons);
        Notice::Errors(
            errors
                .map(|(pointer, reason)| FieldError::new(pointer, reason))
                .collect(),
        )
    };
    let empty = wrong([FieldReason::Empty; 3]);
    let too_long = wrong(
        [Identifier::MAX, EmailAddress::MAX, WhatHappened::MAX]
            .map(|max| FieldReason::TooLong { max }),
    );
    let no_address = Notice::Errors(vec![FieldError::new("/contact", FieldReason::Malformed)]);
    let mut all = vec![
        form("empty", &Form::default(), &Notice::None),
        form("filled", &filled(), &Notice::None),
        form("nothing-entered", &Form::default(), &empty),
        form("too-long", &filled(), &too_long),
        form("no-address", &filled(), &no_address),
    ];
    all.extend(
        troubles()
            .into_iter()
            .map(|(name, trouble)| form(name, &filled(), &Notice::Trouble(trouble))),
    );
    all.extend([opened("plain-one-day", 1), opened("plain-days", 3)]);
    all
}

fn filled() -> Form {
    Form {
        situation: Some(Situation::LostContact),
        answers: CaseAnswersRequest {
            account: "ada@example.org".to_owned(),
            contact: "ada@friends.example".to_owned(),
            what_happened: "My phone fell into the sea.\nI have a new number.".to_owned(),
        },
    }
}
