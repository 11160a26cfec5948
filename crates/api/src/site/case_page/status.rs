//! The page of a case that its person was let in to.

use std::fmt::Write as _;

use regain_contract::paths::{CASE_PAGE, pages};
use regain_contract::support::RefusalAdvice;
use regain_contract::{EmailAddress, LongCode, Reference, TextError, UnixSeconds, WhatHappened};
use regain_journey::{CaseEvent, CaseState, Claim, Ending, Turn};
use regain_words::{Locale, Text, case as case_words, casepage as words, common};
use serde::Deserialize;

use super::{at, entry};
use crate::cases::KEEP_TEXTS;
use crate::identifier::mask_email;
use crate::site::html::escape;
use crate::site::page::{Line, Lines, Page, Rank, Trouble};
use crate::site::shell::{Shell, Switch};
use crate::store::{Author, CaseMessage, Said, StoredCase};

/// What the page says of a case.
pub(super) struct Status {
    pub(super) now: UnixSeconds,
    pub(super) case: StoredCase,
    /// Oldest first.
    pub(super) messages: Vec<CaseMessage>,
    /// The section of photographs, as HTML; empty where there is none.
    pub(super) photographs: String,
    /// How many cases that were opened before wait for the service too.
    pub(super) before: Option<u32>,
    /// How long cases usually wait for the first answer, in seconds.
    pub(super) usual: Option<u32>,
}

/// What was just done.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Done {
    Written,
    Moved,
    Appealed,
    Closed,
    /// The case waits for the service again.
    Back,
    /// Nothing: it does not fit where the case stands.
    Changed,
    Left,
}

impl Done {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Moved => "moved",
            Self::Appealed => "appealed",
            Self::Closed => "closed",
            Self::Back => "back",
            Self::Changed => "changed",
            Self::Left => "left",
        }
    }

    fn text(self) -> Option<Text> {
        Some(match self {
            Self::Written => words::written_status(),
            Self::Moved => words::moved_status(),
            Self::Appealed => words::appealed_status(),
            Self::Closed => words::closed_status(),
            Self::Back => words::back_status(),
            Self::Changed => words::changed_status(),
            Self::Left => return None,
        })
    }
}

/// What was typed and what became of it.
#[derive(Default)]
pub(super) struct Form {
    pub(super) done: Option<Done>,
    pub(super) trouble: Option<Trouble>,
    pub(super) text: String,
    pub(super) contact: String,
    /// Why it was not taken.
    pub(super) wrong: Option<TextError>,
    /// It is about the address, and not about a text.
    pub(super) is_address: bool,
}

impl Form {
    fn text_error(&self) -> Option<Text> {
        let wrong = self.wrong.as_ref().filter(|_| !self.is_address)?;
        Some(match wrong {
            TextError::Empty | TextError::Malformed => words::write_error_empty(),
            TextError::TooLong { .. } => words::write_error_too_long(WhatHappened::MAX),
        })
    }

    fn address_error(&self) -> Option<Text> {
        let wrong = self.wrong.as_ref().filter(|_| self.is_address)?;
        Some(match wrong {
            TextError::Empty => case_words::email_error_empty(),
            TextError::TooLong { .. } => case_words::email_error_too_long(EmailAddress::MAX),
            TextError::Malformed => case_words::email_error_format(),
        })
    }
}

pub(super) const fn can_be_closed(case: &StoredCase) -> bool {
    match case.standing.case.state {
        CaseState::Open(_) | CaseState::Agreed(_) | CaseState::Approved | CaseState::Refused => {
            true
        }
        CaseState::Closed(_) => false,
    }
}

/// The page.
pub(super) fn page(shell: &Shell, locale: &Locale, status: &Status, form: &Form) -> String {
    let case = &status.case;
    let heading = heading(case);
    let mut page = entry::new_page(locale);
    if let Some(text) = form.done.and_then(Done::text) {
        page.status(&text);
    }
    if let Some(trouble) = &form.trouble {
        page.trouble(trouble);
    }
    let errors: Vec<_> = [
        ("case-text", form.text_error()),
        ("case-address", form.address_error()),
    ]
    .into_iter()
    .filter_map(|(id, error)| Some((id, error?)))
    .collect();
    if !errors.is_empty() {
        page.errors(&errors);
    }
    let confirms = case.standing.case.state == CaseState::Approved && !case.standing.confirmed;
    if !confirms {
        entry::push_other(&mut page, &case.opened.reference);
    }
    page.heading(&heading);
    if can_be_closed(case) {
        page.form_apart(FORM, at::ADDRESS);
    }
    match case.standing.case.state {
        CaseState::Open(_) | CaseState::Agreed(_) => {
            push_facts(&mut page, status);
            push_messages(&mut page, status);
            page.out.push_str(&status.photographs);
            push_writing(&mut page, form);
        }
        CaseState::Approved => {
            page.paragraph(&words::go_on_about());
            if confirms {
                entry::push_confirming(&mut page, &case.opened.reference);
            } else {
                push_go_on(&mut page);
            }
            page.subheading(&words::facts_heading());
            push_facts(&mut page, status);
            push_messages(&mut page, status);
        }
        CaseState::Refused => {
            push_refused(&mut page, status, form);
            page.subheading(&words::facts_heading());
            push_facts(&mut page, status);
            push_messages(&mut page, status);
        }
        CaseState::Closed(ending) => {
            push_closed(&mut page, case, ending);
            page.subheading(&words::facts_heading());
            push_facts(&mut page, status);
            push_messages(&mut page, status);
        }
    }
    push_more(&mut page, case, form);
    // What cannot be closed has nothing to type into.
    let switch = if can_be_closed(case) {
        Switch::Keeps {
            form: FORM,
            to: at::LANGUAGE,
        }
    } else {
        Switch::At(CASE_PAGE)
    };
    page.finish(shell, &heading, "case-page", switch)
}

/// The form of everything that is typed on the page.
const FORM: &str = "case-form";

/// Whose turn it is, and who waits for whom.
fn heading(case: &StoredCase) -> Text {
    match case.standing.case.state {
        CaseState::Open(Turn::Service) | CaseState::Agreed(_) => words::service_heading(),
        CaseState::Open(Turn::Person) => words::person_heading(),
        CaseState::Approved => words::approved_heading(),
        CaseState::Refused => match case.standing.case.claim {
            Claim::Account => words::refused_case_heading(),
            Claim::Impersonation => words::report_refused_heading(),
        },
        CaseState::Closed(_) => words::closed_heading(),
    }
}

fn push_facts(page: &mut Page<'_>, status: &Status) {
    let case = &status.case;
    page.out.push_str("<dl class=\"rg-summary\">");
    let reference = escape(&case.opened.reference.to_string());
    page.row(
        &words::reference_row(),
        &format!("<bdi dir=\"ltr\">{reference}</bdi>"),
        "case-reference",
    );
    if let Some(next) = next_date(status) {
        let next = page.html(&next);
        page.row(&words::next_row(), &next, "case-next");
    }
    if let Some(before) = status.before {
        let line = page.html(&match before {
            0 => words::line_first(),
            before => words::line(before),
        });
        page.row(&words::line_row(), &line, "case-line");
    }
    if let Some(usual) = status.usual {
        let usual = page.html(&words::usual(usual));
        page.row(&words::usual_row(), &usual, "case-usual");
    }
    if can_be_closed(case) {
        let address = escape(&mask_email(&case.opened.contact));
        page.row(
            &words::address_row(),
            &format!("<bdi dir=\"ltr\">{address}</bdi>"),
            "case-address-now",
        );
    }
    page.out.push_str("</dl>");
    if can_be_closed(case) {
        page.soft(&words::notices());
    }
}

fn next_date(status: &Status) -> Option<Text> {
    let due = status.case.due_at?;
    Some(match status.case.standing.case.state {
        CaseState::Open(Turn::Service) | CaseState::Agreed(_) if due < status.now => {
            words::service_late(due.0)
        }
        CaseState::Open(Turn::Service) | CaseState::Agreed(_) => words::service_until(due.0),
        CaseState::Open(Turn::Person) => words::person_until(due.0),
        CaseState::Approved => words::approved_until(due.0),
        CaseState::Refused => words::refused_until(due.0),
        CaseState::Closed(_) => return None,
    })
}

/// What both sides wrote, and what happened, the newest last.
fn push_messages(page: &mut Page<'_>, status: &Status) {
    let opened = &status.case.opened;
    let claim = status.case.standing.case.claim;
    page.subheading(&words::messages_heading());
    page.out
        .push_str("<ol class=\"rg-summary\" data-testid=\"messages\">");
    push_message(
        page,
        &words::you(),
        opened.opened_at,
        &escape(&opened.what_happened),
    );
    for message in &status.messages {
        // Nobody is told who of the service wrote something.
        let who = match message.author {
            Author::Person => words::you(),
            Author::SecondAttempt => words::second_attempt(),
            Author::Agent(_) | Author::Service => words::we(),
        };
        let said = match &message.said {
            Said::Text(text) => escape(text),
            Said::PhotographsAsked => page.html(&words::said_photographs_asked()),
            Said::PhotographAdded => page.html(&words::said_photograph_added()),
            Said::Approved => page.html(&words::said_approved()),
            Said::Upheld => page.html(&words::said_upheld()),
            Said::Refused(_) => page.html(&match claim {
                Claim::Account => words::said_refused(),
                Claim::Impersonation => words::said_report_refused(),
            }),
            Said::WayClosed => page.html(&words::said_way_closed()),
            Said::Withdrawn(_) => page.html(&words::said_withdrawn()),
            Said::Appealed => page.html(&words::said_appealed()),
            Said::Closed => page.html(&words::said_closed()),
        };
        push_message(page, &who, message.at, &said);
    }
    page.out.push_str("</ol>");
}

/// `said` is HTML.
fn push_message(page: &mut Page<'_>, who: &Text, at: UnixSeconds, said: &str) {
    let (who, at) = (page.html(who), page.html(&words::written(at.0)));
    let _ = write!(
        page.out,
        "<li class=\"rg-summary__row\"><span class=\"rg-summary__name\">{who}</span>\
         <span class=\"rg-summary__value rg-soft rg-small\">{at}</span>\
         <div class=\"rg-summary__value\" dir=\"auto\" data-testid=\"message\">{said}</div></li>"
    );
}

fn push_writing(page: &mut Page<'_>, form: &Form) {
    page.subheading(&words::write_heading());
    page.lines(&Lines {
        id: "case-text",
        label: words::write_label(),
        hint: words::write_hint(),
        error: form.text_error(),
        value: &form.text,
        form: Some(FORM),
    });
    page.button_of(FORM, at::WRITE, &words::write_button(), Rank::Main, "write");
}

fn push_go_on(page: &mut Page<'_>) {
    page.soft(&words::go_on_app());
    page.press(at::GO_ON, &words::go_on_button(), Rank::Main, "go-on");
}

/// Whether the case was approved before, and that was taken back: the last of
/// what was decided in it.
fn was_withdrawn(status: &Status) -> bool {
    matches!(decisions(status).next(), Some(Said::Withdrawn(_)))
}

/// Whether a report was upheld before it was refused.
fn was_upheld(status: &Status) -> bool {
    matches!(decisions(status).nth(1), Some(Said::Upheld))
}

/// What was decided in a case, the last first.
fn decisions(status: &Status) -> impl Iterator<Item = &Said> {
    let said = status.messages.iter().rev().map(|message| &message.said);
    said.filter(|said| match said {
        Said::Withdrawn(_) | Said::Approved | Said::Upheld | Said::Refused(_) => true,
        Said::Text(_)
        | Said::PhotographsAsked
        | Said::PhotographAdded
        | Said::WayClosed
        | Said::Appealed
        | Said::Closed => false,
    })
}

/// What to do next, and never what did not fit (NIST SP 800-63A-4, 7).
fn push_refused(page: &mut Page<'_>, status: &Status, form: &Form) {
    let case = &status.case;
    let can_appeal = case.standing.case.after(CaseEvent::Appealed).is_ok();
    let asks_documents = match case.standing.refused_with {
        Some(RefusalAdvice::OtherDocuments) => can_appeal,
        Some(RefusalAdvice::AnotherProof) | None => false,
    };
    let appeal_label = match case.standing.case.claim {
        Claim::Account => {
            if was_withdrawn(status) {
                page.paragraph(&words::withdrawn_about());
            }
            page.paragraph(&words::refused_about());
            page.subheading(&words::next_heading());
            page.paragraph(&if asks_documents {
                words::next_documents()
            } else {
                words::next_proof()
            });
            page.link(pages::START, &words::next_proof_link(), "other-ways");
            words::appeal_label()
        }
        // No way into an account helps whoever has none.
        Claim::Impersonation => {
            if was_upheld(status) {
                page.paragraph(&words::report_withdrawn_about());
            }
            page.paragraph(&words::report_refused_about());
            page.subheading(&words::next_heading());
            if asks_documents {
                page.paragraph(&words::next_documents());
            } else if can_appeal {
                page.paragraph(&words::report_next());
            }
            words::report_appeal_label()
        }
    };
    if !can_appeal {
        page.paragraph(&words::appealed_before());
        push_new_case(page);
        return;
    }
    page.subheading(&words::appeal_heading());
    page.paragraph(&words::appeal_about());
    page.lines(&Lines {
        id: "case-text",
        label: appeal_label,
        hint: words::appeal_hint(),
        error: form.text_error(),
        value: &form.text,
        form: Some(FORM),
    });
    page.button_of(
        FORM,
        at::APPEAL,
        &words::appeal_button(),
        Rank::Main,
        "appeal",
    );
}

fn push_new_case(page: &mut Page<'_>) {
    page.paragraph(&words::new_case());
    page.link("/#help", &common::help_link(), "to-help");
}

fn push_closed(page: &mut Page<'_>, case: &StoredCase, ending: Ending) {
    page.paragraph(&match ending {
        Ending::ByPerson => words::closed_by_person(),
        Ending::NoAnswer => words::closed_no_answer(),
        Ending::Recovered => words::closed_recovered(),
        Ending::Upheld => words::closed_upheld(),
    });
    page.paragraph(&words::closed_stays(case.changed_at.plus(KEEP_TEXTS).0));
    match ending {
        Ending::ByPerson | Ending::NoAnswer => push_new_case(page),
        Ending::Recovered | Ending::Upheld => {}
    }
}

/// What is done seldom.
fn push_more(page: &mut Page<'_>, case: &StoredCase, form: &Form) {
    if can_be_closed(case) {
        page.subheading(&words::more_heading());
        let address_error = form.address_error();
        let is_open = form.is_address || !form.contact.is_empty();
        page.details(&words::address_summary(), is_open, "change-address");
        page.paragraph(&words::address_about());
        page.line(&Line {
            name: "contact",
            id: "case-address",
            label: words::address_label(),
            hint: Some(words::address_hint()),
            error: address_error,
            value: &form.contact,
            attributes: "class=\"rg-input\" type=\"email\" autocomplete=\"email\" dir=\"ltr\" form=\"case-form\"",
        });
        page.button_of(
            FORM,
            at::ADDRESS,
            &words::address_button(),
            Rank::Quiet,
            "send-address",
        );
        page.end_details();
        page.details(&words::device_summary(), false, "other-device");
        page.paragraph(&words::device_about());
        page.press(
            at::DEVICE,
            &words::device_button(),
            Rank::Quiet,
            "show-code",
        );
        page.end_details();
        page.link(at::CLOSE, &words::close_link(), "to-close");
    }
    page.soft(&words::leave_about());
    page.press(at::LEAVE, &words::leave_button(), Rank::Quiet, "leave");
}

/// What happens when the case is closed, before it is.
pub(super) fn ask_to_close(shell: &Shell, locale: &Locale, case: &StoredCase) -> String {
    let heading = words::close_heading();
    let mut page = entry::new_page(locale);
    page.heading(&heading);
    let mut then = vec![
        words::close_then(),
        words::close_photographs(),
        words::close_texts(),
    ];
    if case.standing.case.state == CaseState::Approved {
        then.push(words::close_way());
    }
    page.bullets(&then);
    page.press(at::CLOSE, &words::close_button(), Rank::Main, "close");
    page.link(CASE_PAGE, &words::back_link(), "back-to-case");
    page.finish(shell, &heading, "case-close", Switch::Again)
}

/// A code for another device.
pub(super) struct Code<'a> {
    pub(super) reference: &'a Reference,
    pub(super) code: &'a LongCode,
    /// The origin of the page.
    pub(super) origin: &'a str,
}

/// The page that shows it, this once.
pub(super) fn code(shell: &Shell, locale: &Locale, shown: &Code<'_>) -> String {
    let heading = words::device_heading();
    let mut page = entry::new_page(locale);
    page.heading(&heading);
    page.paragraph(&words::device_once());
    page.paragraph(&words::device_where());
    let address = [shown.origin, CASE_PAGE].concat();
    let code = shown.code.expose_in_groups();
    let _ = write!(
        page.out,
        "<p><bdi dir=\"ltr\"><strong>{}</strong></bdi></p><dl class=\"rg-summary\">",
        escape(
            address
                .split_once("://")
                .map_or(address.as_str(), |(_, rest)| rest)
        ),
    );
    for (name, value, test_id) in [
        (
            words::reference_label(),
            shown.reference.to_string().as_str(),
            "case-reference",
        ),
        (words::code_label(), code.expose_secret(), "case-new-code"),
    ] {
        let value = escape(value);
        page.row(
            &name,
            &format!("<bdi dir=\"ltr\"><code>{value}</code></bdi>"),
            test_id,
        );
    }
    page.out.push_str("</dl>");
    page.soft(&words::code_hint());
    page.link(CASE_PAGE, &words::back_link(), "back-to-case");
    page.finish(shell, &heading, "case-code", Switch::At(CASE_PAGE))
}
