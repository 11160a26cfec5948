use std::fmt::Write as _;

use regain_contract::{
    CaseAnswersRequest, FieldError, FieldReason, Reference, Situation, WhatHappened, paths,
};
use regain_words::{Locale, Text, case, common, shell as words};

use super::LANGUAGE_PATH;
use crate::site::{
    html::{escape, html},
    page::{Page, Rank, Trouble},
    shell::{Shell, Switch},
};

/// What was typed.
pub(super) struct Form {
    pub(super) situation: Option<Situation>,
    pub(super) answers: CaseAnswersRequest,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            situation: None,
            answers: CaseAnswersRequest {
                account: String::new(),
                contact: String::new(),
                what_happened: String::new(),
            },
        }
    }
}

/// What stands above the form.
pub(super) enum Notice {
    /// Fields that were not taken.
    Errors(Vec<FieldError>),
    /// Why nothing was done.
    Trouble(Trouble),
    /// Nothing: it was only drawn again.
    None,
}

/// A case that is open.
pub(super) struct Opened {
    pub(super) reference: Reference,
    /// Until the answer.
    pub(super) days: u32,
}

/// A field of the form: its name in the request, its id in the page, its
/// texts.
struct Field {
    name: &'static str,
    id: &'static str,
    label: Text,
    hint: Text,
}

fn fields() -> [Field; 3] {
    [
        Field {
            name: "account",
            id: "plain-account",
            label: case::account_label(),
            hint: case::account_hint(),
        },
        Field {
            name: "contact",
            id: "plain-contact",
            label: case::email_label(),
            hint: case::email_hint(),
        },
        Field {
            name: "what_happened",
            id: "plain-what",
            label: case::story_label(),
            hint: case::story_hint(),
        },
    ]
}

/// The form again, with what was typed and what to do.
pub(super) fn form(shell: &Shell, locale: &Locale, form: &Form, notice: &Notice) -> String {
    let heading = words::form_heading();
    let mut page = Page::new(locale);
    match notice {
        Notice::Errors(found) => page.errors(&errors_of(found)),
        Notice::Trouble(trouble) => page.trouble(trouble),
        Notice::None => {}
    }
    page.heading(&heading);
    let _ = write!(
        page.out,
        "<form id=\"{FORM}\" method=\"post\" action=\"{}\" data-testid=\"plain-form\">",
        paths::PLAIN_CASE,
    );
    page.situations(
        "plain-situation",
        &words::situation_label(),
        "plain-situation",
        form.situation,
    );
    let values = [
        &form.answers.account,
        &form.answers.contact,
        &form.answers.what_happened,
    ];
    for (field, value) in fields().iter().zip(values) {
        let error = error_of(notice, field.name);
        push_field(&mut page.out, locale, field, value, error);
    }
    page.paragraph(&case::privacy());
    page.button(&words::form_button(), Rank::Main, "plain-send");
    page.out.push_str("</form>");
    page.link(paths::pages::START, &words::start_link(), "to-start");
    let switch = Switch::Keeps {
        form: FORM,
        to: LANGUAGE_PATH,
    };
    page.finish(shell, &heading, "case-details", switch)
}

/// The id of the form.
const FORM: &str = "plain-form";

/// The page with the reference.
pub(super) fn opened(shell: &Shell, locale: &Locale, opened: &Opened, sender: &str) -> String {
    let heading = words::sent_heading();
    let mut page = Page::new(locale);
    page.heading(&heading);
    page.large(
        &case::reference_label(),
        &opened.reference.to_string(),
        true,
        "case-reference",
    );
    page.paragraph(&case::reference_about());
    page.subheading(&case::next_heading());
    page.paragraph(&words::sent_answer(opened.days));
    page.paragraph(&case::answer_from(sender));
    page.paragraph(&case::not_changed());
    page.main_link(paths::CASE_PAGE, &case::page_button(), "case-page");
    page.paragraph(&case::copy_sent());
    page.subheading(&case::never_heading());
    page.bullets(&[
        case::never_secrets(),
        case::never_money(),
        case::never_remote(),
    ]);
    page.link(paths::pages::START, &words::start_link(), "to-start");
    // The page of the case says the reference too.
    page.finish(shell, &heading, "case-opened", Switch::At(paths::CASE_PAGE))
}

/// The problems, each with the field that it is about.
fn errors_of(found: &[FieldError]) -> Vec<(&'static str, Text)> {
    fields()
        .iter()
        .filter_map(|field| {
            let error = found.iter().find(|error| error.field() == field.name)?;
            Some((field.id, error_text(field.name, error.reason)))
        })
        .collect()
}

fn error_of<'a>(notice: &'a Notice, name: &str) -> Option<&'a FieldError> {
    match notice {
        Notice::Errors(found) => found.iter().find(|error| error.field() == name),
        Notice::Trouble(_) | Notice::None => None,
    }
}

fn push_field(
    out: &mut String,
    locale: &Locale,
    field: &Field,
    value: &str,
    error: Option<&FieldError>,
) {
    let Field { name, id, .. } = field;
    let value = escape(value);
    let (class, described, invalid) = if error.is_some() {
        (
            "rg-field rg-field--problem",
            format!("{id}-error {id}-hint"),
            " aria-invalid=\"true\"",
        )
    } else {
        ("rg-field", format!("{id}-hint"), "")
    };
    let _ = write!(
        out,
        "<div class=\"{class}\"><label class=\"rg-field__label\" for=\"{id}\">{}</label>\
         <p class=\"rg-field__hint\" id=\"{id}-hint\">{}</p>",
        html(&field.label, locale),
        html(&field.hint, locale),
    );
    if let Some(error) = error {
        let _ = write!(
            out,
            "<p class=\"rg-field__error\" id=\"{id}-error\" data-testid=\"error-{name}\">\
             <span class=\"rg-hidden\">{} </span>{}</p>",
            html(&common::error_prefix(), locale),
            html(&error_text(name, error.reason), locale)
        );
    }
    let shared = format!(
        "id=\"{id}\" name=\"{name}\" aria-describedby=\"{described}\"{invalid} data-testid=\"{id}\""
    );
    let _ = match *name {
        "account" => write!(
            out,
            "<input class=\"rg-input\" {shared} autocomplete=\"username\" autocapitalize=\"none\" \
             spellcheck=\"false\" value=\"{value}\">"
        ),
        "contact" => write!(
            out,
            "<input class=\"rg-input\" {shared} type=\"email\" autocomplete=\"email\" value=\"{value}\">"
        ),
        // A line end right after the tag would be dropped by the browser.
        _ => write!(
            out,
            "<textarea class=\"rg-input rg-input--long\" {shared} rows=\"6\">\n{value}</textarea>"
        ),
    };
    out.push_str("</div>");
}

/// What is wrong with a field and what to do.
fn error_text(name: &str, reason: FieldReason) -> Text {
    match (name, reason) {
        ("account", FieldReason::TooLong { max }) => case::account_error_too_long(max),
        ("account", _) => case::account_error_empty(),
        ("contact", FieldReason::Empty) => case::email_error_empty(),
        ("contact", FieldReason::TooLong { max }) => case::email_error_too_long(max),
        ("contact", _) => case::email_error_format(),
        (_, FieldReason::Empty) => case::story_error_empty(),
        (_, _) => case::story_error_too_long(WhatHappened::MAX),
    }
}
