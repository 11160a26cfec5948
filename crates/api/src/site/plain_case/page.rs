use std::fmt::Write as _;

use regain_contract::{
    CaseAnswersRequest, FieldError, FieldReason, Reference, Situation, UnixSeconds, WhatHappened,
    paths,
};
use regain_words::{Locale, Text, case, common, errors, shell as words};

use crate::site::{
    html::{escape, html, situation_name},
    shell::Shell,
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
    /// Nothing of it could be read.
    Unreadable,
    /// There were too many; again at this moment.
    Wait(UnixSeconds),
    /// The service failed.
    Trouble,
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
    let title = common::page_title(&heading.text(locale)).text(locale);
    let title = common::error_title(&title).text(locale);
    let mut content = String::new();
    push_notice(&mut content, locale, notice);
    let _ = write!(
        content,
        "<h1 class=\"rg-heading\" data-testid=\"heading\">{}</h1>\
         <form method=\"post\" action=\"{}\" data-testid=\"plain-form\">",
        html(&heading, locale),
        paths::PLAIN_CASE,
    );
    push_situations(&mut content, locale, form.situation);
    let values = [
        &form.answers.account,
        &form.answers.contact,
        &form.answers.what_happened,
    ];
    for (field, value) in fields().iter().zip(values) {
        push_field(
            &mut content,
            locale,
            field,
            value,
            error_of(notice, field.name),
        );
    }
    let _ = write!(
        content,
        "<p>{}</p><p class=\"rg-actions\"><button class=\"rg-button\" data-testid=\"plain-send\">{}</button></p></form>\
         <p><a href=\"{}\">{}</a></p>",
        html(&case::privacy(), locale),
        html(&words::form_button(), locale),
        paths::pages::START,
        html(&words::start_link(), locale),
    );
    shell.page(&title, "case-details", &content)
}

/// The page with the reference.
pub(super) fn opened(shell: &Shell, locale: &Locale, opened: &Opened, sender: &str) -> String {
    let heading = words::sent_heading();
    let title = common::page_title(&heading.text(locale)).text(locale);
    let reference = escape(&opened.reference.to_string());
    let text = |text: Text| html(&text, locale);
    let content = format!(
        "<h1 class=\"rg-heading\" data-testid=\"heading\">{}</h1>\
         <div class=\"rg-reference\"><p>{}</p>\
         <bdi class=\"rg-reference__number\" dir=\"ltr\" data-testid=\"case-reference\">{reference}</bdi></div>\
         <p>{}</p>\
         <h2 class=\"rg-subheading\">{}</h2><p>{}</p><p>{}</p><p>{}</p>\
         <p class=\"rg-actions\"><a class=\"rg-button\" href=\"{}\" data-testid=\"case-page\">{}</a></p><p>{}</p>\
         <h2 class=\"rg-subheading\">{}</h2><ul class=\"rg-bullets\"><li>{}</li><li>{}</li><li>{}</li></ul>\
         <p><a href=\"{}\">{}</a></p>",
        text(heading),
        text(case::reference_label()),
        text(case::reference_about()),
        text(case::next_heading()),
        text(words::sent_answer(opened.days)),
        text(case::answer_from(sender)),
        text(case::not_changed()),
        paths::CASE_PAGE,
        text(case::page_button()),
        text(case::copy_sent()),
        text(case::never_heading()),
        text(case::never_secrets()),
        text(case::never_money()),
        text(case::never_remote()),
        paths::pages::START,
        text(words::start_link()),
    );
    shell.page(&title, "case-opened", &content)
}

fn push_notice(out: &mut String, locale: &Locale, notice: &Notice) {
    let (heading, paragraphs) = match notice {
        Notice::Errors(found) => {
            push_error_list(out, locale, found);
            return;
        }
        Notice::Unreadable => (words::form_problem_heading(), vec![errors::form()]),
        Notice::Wait(until) => (
            errors::wait_heading(),
            vec![errors::wait_why(), errors::wait_until(until.0)],
        ),
        Notice::Trouble => (errors::service_heading(), vec![errors::service_what_next()]),
    };
    let _ = write!(
        out,
        "<div class=\"rg-notice rg-notice--problem\" role=\"alert\" data-testid=\"trouble\">\
         <h2 class=\"rg-notice__title\">{}</h2>",
        html(&heading, locale)
    );
    for paragraph in paragraphs {
        let _ = write!(out, "<p>{}</p>", html(&paragraph, locale));
    }
    out.push_str("</div>");
}

/// The list of problems, each a link to its field.
fn push_error_list(out: &mut String, locale: &Locale, found: &[FieldError]) {
    let _ = write!(
        out,
        "<div class=\"rg-notice rg-notice--problem\" role=\"alert\" data-testid=\"error-summary\">\
         <h2 class=\"rg-notice__title\">{}</h2><ul>",
        html(&common::error_summary_heading(), locale)
    );
    for field in fields() {
        if let Some(error) = found.iter().find(|error| error.field() == field.name) {
            let _ = write!(
                out,
                "<li><a href=\"#{}\">{}</a></li>",
                field.id,
                html(&error_text(field.name, error.reason), locale)
            );
        }
    }
    out.push_str("</ul></div>");
}

fn error_of<'a>(notice: &'a Notice, name: &str) -> Option<&'a FieldError> {
    match notice {
        Notice::Errors(found) => found.iter().find(|error| error.field() == name),
        Notice::Unreadable | Notice::Wait(_) | Notice::Trouble => None,
    }
}

fn push_situations(out: &mut String, locale: &Locale, chosen: Option<Situation>) {
    let _ = write!(
        out,
        "<div class=\"rg-field\"><label class=\"rg-field__label\" for=\"plain-situation\">{}</label>\
         <select class=\"rg-input\" id=\"plain-situation\" name=\"situation\" data-testid=\"plain-situation\">",
        html(&words::situation_label(), locale)
    );
    for situation in Situation::ALL {
        let selected = if chosen == Some(situation) {
            " selected"
        } else {
            ""
        };
        let _ = write!(
            out,
            "<option value=\"{}\"{selected}>{}</option>",
            situation.slug(),
            html(&situation_name(situation), locale)
        );
    }
    out.push_str("</select></div>");
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
