//! The door: the reference and the code of a case, and having the code sent
//! again.

use std::fmt::Write as _;

use regain_contract::Reference;
use regain_contract::paths::pages;
use regain_words::{Locale, Text, casepage as words, common, shell as shell_words};

use super::at;
use crate::site::html::escape;
use crate::site::page::{Line, Lines, Page, Rank, Trouble};
use crate::site::shell::{Shell, Switch};

/// What stands in the form.
#[derive(Clone, Default)]
pub(super) struct Entry {
    /// The reference that was typed.
    pub(super) reference: String,
    /// A message that was being written when a visit was over.
    pub(super) text: String,
    /// What did not open anything.
    pub(super) wrong: Option<Wrong>,
    /// The page was just left.
    pub(super) left: bool,
}

/// What did not open anything.
#[derive(Clone, Copy)]
pub(super) enum Wrong {
    /// Not of their form.
    Typed {
        /// The reference is not.
        reference: bool,
        /// The code is not.
        code: bool,
    },
    /// They open no case.
    NotOpened,
}

/// The door.
pub(super) fn page(
    shell: &Shell,
    locale: &Locale,
    entry: &Entry,
    trouble: Option<&Trouble>,
) -> String {
    let heading = words::open_heading();
    let mut page = new_page(locale);
    let (wrong_reference, wrong_code) = match entry.wrong {
        Some(Wrong::Typed { reference, code }) => (reference, code),
        Some(Wrong::NotOpened) | None => (false, false),
    };
    let not_opened = matches!(entry.wrong, Some(Wrong::NotOpened));
    if entry.left {
        page.status(&words::left_status());
    }
    if let Some(trouble) = trouble {
        page.trouble(trouble);
    }
    let mut errors = Vec::new();
    if wrong_reference {
        errors.push(("case-reference", words::reference_error()));
    }
    if wrong_code {
        errors.push(("case-code", words::code_error()));
    }
    if not_opened {
        errors.push(("case-code", words::refused()));
    }
    if !errors.is_empty() {
        page.errors(&errors);
    }
    page.heading(&heading);
    page.paragraph(&words::open_intro());
    page.out.push_str("<div class=\"rg-stack\" data-fill>");
    let code_error = if not_opened {
        Some(words::refused())
    } else {
        wrong_code.then(words::code_error)
    };
    push_form(&mut page, entry, wrong_reference, code_error);
    page.out.push_str("</div>");
    page.subheading(&words::again_heading());
    page.paragraph(&words::again_about());
    // Of the form above, so that whatever was typed there comes along.
    page.button_of_unfilled(
        FORM,
        at::CODE,
        &words::again_button(),
        Rank::Quiet,
        "send-code",
    );
    page.link(pages::START, &shell_words::start_link(), "to-start");
    let switch = Switch::Keeps {
        form: FORM,
        to: at::LANGUAGE,
    };
    page.finish(shell, &heading, "case-open", switch)
}

/// A page with the script first, so that what a link carries leaves the address
/// before anything else.
pub(super) fn new_page(locale: &Locale) -> Page<'_> {
    let mut page = Page::new(locale);
    let _ = write!(page.out, "<script src=\"{}\"></script>", at::SCRIPT);
    page
}

/// The form of the reference and the code.
const FORM: &str = "case-open";

/// As a reference is typed.
const REFERENCE: &str = "class=\"rg-input\" dir=\"ltr\" autocomplete=\"off\" autocapitalize=\"characters\" \
                         spellcheck=\"false\" required";

/// As a code is typed. It is no password of the browser's to keep.
const CODE: &str = "class=\"rg-input rg-input--long-code\" dir=\"ltr\" autocomplete=\"off\" \
                    autocapitalize=\"characters\" spellcheck=\"false\" required";

fn push_form(page: &mut Page<'_>, entry: &Entry, wrong_reference: bool, code_error: Option<Text>) {
    let filled = page.html(&words::filled());
    let _ = write!(
        page.out,
        "<p class=\"rg-notice rg-notice--done\" role=\"status\" data-filled hidden data-testid=\"filled\">{filled}</p>"
    );
    page.form_with_id(FORM, at::OPEN);
    page.line(&Line {
        name: "reference",
        id: "case-reference",
        label: words::reference_label(),
        hint: Some(words::reference_hint()),
        error: wrong_reference.then(words::reference_error),
        value: &entry.reference,
        attributes: REFERENCE,
    });
    page.line(&Line {
        name: "code",
        id: "case-code",
        label: words::code_label(),
        hint: Some(words::code_hint()),
        error: code_error,
        value: "",
        attributes: CODE,
    });
    if !entry.text.trim().is_empty() {
        page.lines(&Lines {
            id: "case-kept",
            label: words::kept_label(),
            hint: words::kept_hint(),
            error: None,
            value: &entry.text,
            form: None,
        });
    }
    page.button(&words::open_button(), Rank::Main, "open");
    page.out.push_str("</form>");
}

/// The form of the code that was mailed, on the page of a case that nobody has
/// come to by their mailbox yet.
pub(super) fn push_confirming(page: &mut Page<'_>, reference: &Reference) {
    page.paragraph(&words::go_on_confirm());
    page.out.push_str("<div class=\"rg-stack\" data-fill>");
    let entry = Entry {
        reference: reference.to_string(),
        ..Entry::default()
    };
    push_form(page, &entry, false, None);
    page.out.push_str("</div>");
}

/// The form for a link that is of another case than the one whose page is
/// open. Only the script shows it.
pub(super) fn push_other(page: &mut Page<'_>, reference: &Reference) {
    let _ = write!(
        page.out,
        "<section class=\"rg-notice rg-stack\" data-fill=\"{}\" data-testid=\"other-case\" hidden>",
        escape(reference.as_str())
    );
    let heading = page.html(&words::other_heading());
    let _ = write!(page.out, "<h2 class=\"rg-notice__title\">{heading}</h2>");
    page.paragraph(&words::other_about());
    page.form(at::OPEN);
    page.out.push_str(
        "<input type=\"hidden\" name=\"reference\"><input type=\"hidden\" name=\"code\">",
    );
    page.button(&words::open_button(), Rank::Quiet, "open-other");
    page.out.push_str("</form></section>");
}

fn push_hidden(page: &mut Page<'_>, name: &str, value: &str) {
    let _ = write!(
        page.out,
        "<input type=\"hidden\" name=\"{name}\" value=\"{}\">",
        escape(value)
    );
}

/// The answer to having the code sent again, the same for everybody. From it one comes to the door with what was typed.
pub(super) fn sent(shell: &Shell, locale: &Locale, entry: &Entry) -> String {
    let heading = words::again_done_heading();
    let mut page = new_page(locale);
    page.heading(&heading);
    page.paragraph(&words::again_done());
    page.paragraph(&words::again_else());
    page.form_with_id(FORM, at::LANGUAGE);
    push_hidden(&mut page, "reference", &entry.reference);
    if !entry.text.trim().is_empty() {
        push_hidden(&mut page, "text", &entry.text);
    }
    page.button(&words::open_heading(), Rank::Main, "to-open");
    page.out.push_str("</form>");
    page.link("/#help", &common::help_link(), "to-help");
    let switch = Switch::Keeps {
        form: FORM,
        to: at::LANGUAGE,
    };
    page.finish(shell, &heading, "case-code-sent", switch)
}
