//! A case: what is known, what was written, what can be done.

use regain::components::{
    self, Rank, Row, actions, bullets, disclosure, form, plain, soft, summary_list,
};
use regain::say;
use regain::view::{View, el};
use regain_contract::Reference;
use regain_contract::support::{
    AgentAct, FailureReceipt, HistoryEntry, OtherCase, SupportCase, SupportFile, SupportMessage,
    SupportNote, Writer,
};
use regain_words::{self as words, Text};

use super::names;
use super::parts::{press, quoted, radios, section, select, sending, story, submit, tick, typed};
use crate::client;
use crate::route::Route;
use crate::run::{ADVICE, App, Field, Message, State};

pub(super) fn heading(state: &State, reference: &Reference) -> Text {
    if state.is_unknown {
        return words::console::case_unknown_heading();
    }
    match &state.case {
        Some(case) => words::console::case_heading(
            &case.entry.reference.to_string(),
            &say::string(&names::status(case.entry.status)),
        ),
        None => words::console::case_loading_heading(&reference.to_string()),
    }
}

pub(super) fn view(app: App) -> View {
    let Some(reference) = app.with(|state| match &state.route {
        Route::Case(reference) => Some(reference.clone()),
        Route::Queue(_)
        | Route::Links
        | Route::Audit(_)
        | Route::Outbox(_)
        | Route::Call
        | Route::Insights(_)
        | Route::Experiments => None,
    }) else {
        return View::Nothing;
    };
    let (case, is_unknown, title) = app.with(|state| {
        let title = heading(state, &reference);
        (state.case.clone(), state.is_unknown, title)
    });
    let title = components::heading(&title);
    let Some(case) = case else {
        let why = if is_unknown {
            plain(&words::console::case_unknown(&reference.to_string()))
        } else {
            soft(&words::common::loading_status())
        };
        return View::Many(vec![title, why]);
    };
    let told = el("div")
        .class("rg-stack rc-case__main")
        .child(acts(app, &case))
        .child(messages(&case.messages))
        .child(files(&reference, &case.files))
        .child(notes(&case.notes))
        .child(history(&case.history));
    let known = el("div")
        .class("rg-stack rc-case__beside")
        .child(facts(&case))
        .child(others(app, &case.others))
        .child(receipts(&case.facts.receipts));
    // The heading has the focus already: it stays the same element.
    View::Many(vec![
        title,
        about(&case),
        el("div").class("rc-case").child(known).child(told).into(),
    ])
}

/// Under the heading: what it is about, and who works on it.
fn about(case: &SupportCase) -> View {
    let who = match &case.entry.assigned_to {
        Some(name) => el("bdi").child(name.clone()).into(),
        None => say::view(&words::console::nobody_row()),
    };
    let label = |text: &Text| el("span").class("rc-line__name").child(say::view(text));
    let mut parts: Vec<View> = vec![
        el("li")
            .child(label(&words::console::workstream_column()))
            .child(say::view(&names::workstream(case.entry.workstream)))
            .into(),
        el("li")
            .child(label(&words::console::assigned_column()))
            .child(el("span").test("case-assigned").child(who))
            .into(),
    ];
    if let Some(due) = case.entry.due_at {
        parts.push(
            el("li")
                .child(label(&words::console::due_column()))
                .child(say::view(&words::console::moment(due.0)))
                .into(),
        );
    }
    if case.entry.appealed {
        parts.push(
            el("li")
                .child(say::view(&words::console::appealed_row()))
                .into(),
        );
    }
    el("ul").class("rc-line").children(parts).into()
}

fn facts(case: &SupportCase) -> View {
    let facts = &case.facts;
    let row = |name: Text, value: String, testid| Row {
        name,
        value,
        testid,
        change: None,
    };
    let yes_no = |is: bool| {
        say::string(&if is {
            words::common::yes()
        } else {
            words::common::no()
        })
    };
    let mut rows = Vec::new();
    if let Some(situation) = facts.situation {
        rows.push(row(
            words::console::situation_row(),
            say::string(&names::situation(situation)),
            "case-situation",
        ));
    }
    let proven: Vec<String> = facts
        .proven
        .iter()
        .map(|kind| say::string(&names::proof(*kind)))
        .collect();
    let proven = if proven.is_empty() {
        say::string(&words::console::nothing_row())
    } else {
        proven.join("\n")
    };
    let cannot_use: Vec<String> = facts
        .cannot_use
        .iter()
        .map(|kind| say::string(&names::proof(*kind)))
        .collect();
    let agreed = u32::try_from(facts.agreed.len()).unwrap_or(u32::MAX);
    let mut approvals = say::string(&words::console::agreed(agreed, facts.approvals_needed));
    if !facts.agreed.is_empty() {
        let names = words::console::agreed_by(&facts.agreed.join(", "));
        approvals = format!("{approvals}\n{}", say::string(&names));
    }
    let opened = case.entry.opened_at;
    rows.extend([
        row(
            words::console::account_row(),
            facts.account.0.clone(),
            "case-account",
        ),
        row(
            words::console::account_found_row(),
            yes_no(facts.account_found),
            "case-account-found",
        ),
        row(
            words::console::contact_row(),
            facts.contact.0.clone(),
            "case-contact",
        ),
        row(
            words::console::story_row(),
            facts.what_happened.clone(),
            "case-story",
        ),
        row(
            words::console::contacted_row(),
            yes_no(facts.contacted_by_someone),
            "case-contacted",
        ),
        row(words::console::proven_row(), proven, "case-proven"),
        row(
            words::console::cannot_use_row(),
            if cannot_use.is_empty() {
                say::string(&words::console::nothing_row())
            } else {
                cannot_use.join("\n")
            },
            "case-cannot-use",
        ),
        row(words::console::needed_row(), approvals, "case-approvals"),
        row(
            words::console::opened_row(),
            say::string(&words::console::moment(opened.0)),
            "case-opened",
        ),
    ]);
    section(
        "case-facts",
        &words::console::facts_heading(),
        vec![summary_list(rows)],
    )
}

/// Other cases about the same account: whoever decides here is to see what was decided there.
fn others(app: App, others: &[OtherCase]) -> View {
    let lines: Vec<View> = others
        .iter()
        .map(|other| {
            let route = Route::Case(other.reference.clone());
            let status = say::string(&names::status(other.status));
            let link = el("a")
                .own_attr("href", route.address(""))
                .test("other-case")
                .follow(move || app.send(Message::Visit(route.clone())))
                .child(components::code_text(other.reference.to_string()));
            let about = words::console::other_case(&status, other.opened_at.0, other.changed_at.0);
            View::Many(vec![
                link.into(),
                String::from(" ").into(),
                say::view(&about),
            ])
        })
        .collect();
    let content = if lines.is_empty() {
        soft(&words::console::others_none())
    } else {
        bullets(Some("case-others"), lines)
    };
    section(
        "case-others-part",
        &words::console::others_heading(),
        vec![content],
    )
}

/// What failed, in words.
pub(super) fn receipt_text(receipt: &FailureReceipt) -> Text {
    let step = names::step(&receipt.step);
    let step = step.map_or_else(|| receipt.step.clone(), |text| say::string(&text));
    let answer = names::answer(&receipt.problem);
    let answer = answer.map_or_else(|| receipt.problem.clone(), |text| say::string(&text));
    words::console::receipt(receipt.at.0, &step, &answer)
}

/// What failed before the case was opened, in words; what this console has no words for by its name.
pub(super) fn receipts(receipts: &[FailureReceipt]) -> View {
    let lines: Vec<View> = receipts
        .iter()
        .map(|receipt| say::view(&receipt_text(receipt)))
        .collect();
    let content = if lines.is_empty() {
        soft(&words::console::receipts_none())
    } else {
        bullets(Some("case-receipts"), lines)
    };
    section(
        "case-receipts-part",
        &words::console::receipts_heading(),
        vec![content],
    )
}

/// What may be done, as buttons that open a form; the forms have places of their own below.
fn acts(app: App, case: &SupportCase) -> View {
    let heading = words::console::acts_heading();
    if case.may.is_empty() {
        return section(
            "case-acts",
            &heading,
            vec![soft(&words::console::acts_none())],
        );
    }
    let open = app.with(State::open_form);
    let button = |act: AgentAct| {
        let (text, testid) = match act {
            AgentAct::Take => (words::console::take_button(), "act-take"),
            AgentAct::HandOver => (words::console::hand_over_button(), "act-hand-over"),
            AgentAct::Note => (words::console::note_button(), "act-note"),
            AgentAct::Ask => (words::console::ask_button(), "act-ask"),
            AgentAct::Approve => (words::console::approve_button(), "act-approve"),
            AgentAct::Refuse => (names::refusal(case.entry.status), "act-refuse"),
        };
        // One main action: that of a form, while one is open.
        let rank = if act == AgentAct::Take && open.is_none() {
            Rank::Main
        } else {
            Rank::Quiet
        };
        press(app, text, testid, rank, Message::Open(act))
    };
    let place = |act: AgentAct| {
        if open == Some(act) {
            form_of(app, act)
        } else {
            View::Nothing
        }
    };
    section(
        "case-acts",
        &heading,
        vec![
            actions(case.may.iter().copied().map(button).collect()),
            place(AgentAct::HandOver),
            place(AgentAct::Note),
            place(AgentAct::Ask),
            place(AgentAct::Approve),
            place(AgentAct::Refuse),
            sending(app),
        ],
    )
}

fn form_of(app: App, act: AgentAct) -> View {
    let (fields, send) = match act {
        AgentAct::Take => return View::Nothing,
        AgentAct::HandOver => (
            vec![colleagues(app)],
            words::console::hand_over_send_button(),
        ),
        AgentAct::Note => (
            vec![story(
                app,
                Field::Note,
                words::console::note_label(),
                words::console::note_hint(),
            )],
            words::console::note_send_button(),
        ),
        AgentAct::Ask => (
            vec![
                story(
                    app,
                    Field::Question,
                    words::console::question_label(),
                    words::console::question_hint(),
                ),
                tick(
                    app,
                    Field::Photographs,
                    &words::console::photographs_label(),
                ),
            ],
            words::console::question_send_button(),
        ),
        AgentAct::Approve => (
            vec![
                needed(app),
                story(
                    app,
                    Field::ApproveReason,
                    words::console::reason_label(),
                    words::console::approve_hint(),
                ),
            ],
            words::console::check_button(),
        ),
        AgentAct::Refuse => (
            vec![
                radios(
                    app,
                    Field::Advice,
                    &words::console::advice_label(),
                    ADVICE
                        .iter()
                        .map(|(advice, name)| (*name, names::advice(*advice)))
                        .collect(),
                ),
                story(
                    app,
                    Field::RefuseReason,
                    words::console::reason_label(),
                    words::console::refuse_hint(),
                ),
            ],
            words::console::check_button(),
        ),
    };
    let mut parts = fields;
    parts.push(actions(vec![
        submit(app, send, "act-send"),
        press(
            app,
            words::console::cancel_button(),
            "act-leave",
            Rank::Link,
            Message::Close,
        ),
    ]));
    el("div")
        .class("rc-form")
        .child(form(parts, move || app.send(Message::SendForm(act))))
        .into()
}

fn colleagues(app: App) -> View {
    let names = app.with(|state| {
        let mine = state.who().map(|who| who.name.clone());
        let all = state.who().map(|who| who.colleagues.clone());
        let others = all.unwrap_or_default();
        others
            .into_iter()
            .filter(|name| Some(name) != mine.as_ref())
            .collect::<Vec<_>>()
    });
    let first = (String::new(), say::string(&words::console::choose_row()));
    let names = names.into_iter().map(|name| (name.clone(), name));
    select(
        app,
        Field::Colleague,
        &words::console::colleague_label(),
        std::iter::once(first).chain(names).collect(),
        typed(app, Field::Colleague),
    )
}

/// How many have to agree, and who has.
fn needed(app: App) -> View {
    let (needed, agreed) = app.with(|state| {
        let facts = state.case.as_ref().map(|case| &case.facts);
        (
            facts.map_or(1, |facts| facts.approvals_needed),
            facts.map(|facts| facts.agreed.join(", ")),
        )
    });
    let agreed = agreed
        .filter(|names| !names.is_empty())
        .map(|names| plain(&words::console::agreed_by(&names)));
    el("div")
        .class("rg-stack")
        .test("approve-needs")
        .child(plain(&words::console::approve_needs(needed)))
        .child(agreed)
        .into()
}

fn messages(messages: &[SupportMessage]) -> View {
    let heading = words::console::messages_heading();
    if messages.is_empty() {
        return section(
            "case-messages",
            &heading,
            vec![soft(&words::console::messages_none())],
        );
    }
    let items = messages.iter().map(|message| {
        let who = match names::writer(&message.by) {
            Ok(text) => say::string(&text),
            Err(name) => name,
        };
        let class = match message.by {
            Writer::Person | Writer::SecondAttempt => "rc-message",
            Writer::Agent(_) | Writer::Service => "rc-message rc-message--ours",
        };
        let what = match names::written(&message.what) {
            Ok(text) => plain(&text),
            Err(text) => quoted(text),
        };
        el("li")
            .class(class)
            .test("case-message")
            .child(by(&who, message.at.0))
            .child(what)
            .into()
    });
    let list = el("ol").class("rc-messages").children(items.collect());
    section("case-messages", &heading, vec![list.into()])
}

fn by(who: &str, at: i64) -> View {
    el("p")
        .class("rc-by")
        .child(say::view(&words::console::written_by(who, at)))
        .into()
}

/// Photographs open as downloads: nothing of them is ever drawn by this page.
fn files(reference: &Reference, files: &[SupportFile]) -> View {
    let heading = words::console::files_heading();
    if files.is_empty() {
        return section(
            "case-files",
            &heading,
            vec![soft(&words::console::files_none())],
        );
    }
    let items = files.iter().zip(1..).map(|(file, number)| {
        if file.can_open {
            el("a")
                .class("rc-file")
                .own_attr("href", client::file_address(reference, &file.id))
                .attr("download", "")
                .test("case-file")
                .child(say::view(&words::console::file_link(number, file.at.0)))
                .into()
        } else {
            say::view(&words::console::file_waits(number))
        }
    });
    section(
        "case-files",
        &heading,
        vec![
            plain(&words::console::files_about()),
            bullets(None, items.collect()),
        ],
    )
}

fn notes(notes: &[SupportNote]) -> View {
    let heading = words::console::notes_heading();
    if notes.is_empty() {
        return section(
            "case-notes",
            &heading,
            vec![soft(&words::console::notes_none())],
        );
    }
    let items = notes.iter().map(|note| {
        el("li")
            .class("rc-message rc-message--note")
            .test("case-note")
            .child(by(&note.by, note.at.0))
            .child(quoted(note.text.clone()))
            .into()
    });
    let list = el("ol").class("rc-messages").children(items.collect());
    section("case-notes", &heading, vec![list.into()])
}

fn history(history: &[HistoryEntry]) -> View {
    let lines: Vec<View> = history
        .iter()
        .map(|entry| {
            let what = names::event(&entry.event);
            let what = what.map_or_else(|| entry.event.clone(), |text| say::string(&text));
            let line = match &entry.by {
                Some(by) => words::console::history_line_by(entry.at.0, &what, by),
                None => words::console::history_line(entry.at.0, &what),
            };
            say::view(&line)
        })
        .collect();
    let content = if lines.is_empty() {
        soft(&words::console::history_none())
    } else {
        bullets(None, lines)
    };
    el("div")
        .class("rc-section")
        .child(disclosure(
            "case-history",
            &words::console::history_heading(),
            vec![content],
        ))
        .into()
}
