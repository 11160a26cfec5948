//! Helping somebody who phones: the code that they read out, what to say first, where they are, and what can be proposed.

use regain::components::{
    self, Button, Kind, NoticeBox, Rank, Row, TextField, Tone, actions, button, form, lead, notice,
    plain, soft, stack, summary_list,
};
use regain::say;
use regain::view::{View, el, live};
use regain_contract::support::{Call, CallOffer};
use regain_words::{self as words, Text};

use super::case::{receipt_text, receipts};
use super::names;
use super::parts::{error_of, press, section, sending, submit, typed};
use crate::run::{App, Field, Message, State, ids};

pub(super) fn heading(state: &State) -> Text {
    match &state.call {
        Some(call) if call.goes_on => words::console::call_heading(),
        Some(_) => words::console::call_over(),
        None => words::console::join_heading(),
    }
}

pub(super) fn view(app: App) -> View {
    live(move || match app.with(|state| state.call.clone()) {
        Some(call) if call.goes_on => helping(app, &call),
        Some(_) => stack(vec![
            components::heading(&words::console::call_over()),
            plain(&words::console::call_over_about()),
            join(app),
            explain(app),
        ]),
        None => stack(vec![
            components::heading(&words::console::join_heading()),
            lead(&words::console::join_about()),
            join(app),
            explain(app),
        ]),
    })
}

fn join(app: App) -> View {
    let code = components::field(TextField {
        name: Field::CallCode.name(),
        testid: Field::CallCode.name(),
        label: words::console::call_code_label(),
        asks: false,
        hint: words::console::call_code_hint(),
        value: String::new(),
        kind: Kind::Code,
        error: error_of(app, Field::CallCode),
    });
    let fields = vec![
        code,
        actions(vec![submit(
            app,
            words::console::join_button(),
            "call-join",
        )]),
        sending(app),
    ];
    el("div")
        .class("rc-narrow")
        .child(form(fields, move || app.send(Message::JoinCall)))
        .into()
}

/// What the code of a failure stands for, which people read from their page.
fn explain(app: App) -> View {
    let code = components::field(TextField {
        name: Field::ReceiptCode.name(),
        testid: Field::ReceiptCode.name(),
        label: words::console::receipt_code_label(),
        asks: false,
        hint: words::console::receipt_code_hint(),
        value: typed(app, Field::ReceiptCode),
        kind: Kind::Name,
        error: error_of(app, Field::ReceiptCode),
    });
    let ask = press_none(words::console::explain_button(), "explain");
    let told = app.with(|state| state.explained.clone()).map(|explained| {
        let sentence = match explained {
            Some(receipt) => receipt_text(&receipt),
            None => words::console::receipt_unknown(),
        };
        notice(NoticeBox {
            testid: ids::EXPLAINED,
            tone: Tone::Calm,
            title: None,
            sentences: vec![sentence],
            more: Vec::new(),
        })
    });
    section(
        "receipt-part",
        &words::console::explain_heading(),
        vec![
            el("div")
                .class("rc-narrow")
                .child(form(vec![code, actions(vec![ask])], move || {
                    app.send(Message::Explain);
                }))
                .into(),
            told.into(),
        ],
    )
}

/// The quiet button of a form.
fn press_none(text: Text, testid: &'static str) -> View {
    button(Button {
        text,
        label: None,
        testid,
        rank: Rank::Quiet,
        waits: None,
        described_by: None,
        press: None,
    })
}

fn helping(app: App, call: &Call) -> View {
    let phrase = el("div")
        .class("rg-reference")
        .child(el("p").child(say::view(&words::console::call_say_label())))
        .child(
            el("bdi")
                .class("rg-reference__number")
                .test("call-phrase")
                .child(call.phrase.clone()),
        );
    let step = names::step(&call.step).map_or_else(|| call.step.clone(), |text| say::string(&text));
    let row = |name: Text, value: String, testid| Row {
        name,
        value,
        testid,
        change: None,
    };
    let mut rows = vec![row(words::console::call_step_row(), step, "call-step")];
    if let Some(situation) = call.situation {
        let situation = say::string(&names::situation(situation));
        let name = words::console::situation_row();
        rows.push(row(name, situation, "call-situation"));
    }
    if !call.language.is_empty() {
        let name = words::console::call_language_row();
        rows.push(row(name, call.language.clone(), "call-language"));
    }
    if let Some(offer) = call.offer {
        let name = words::console::call_offer_row();
        rows.push(row(name, say::string(&offer_text(offer)), "call-offered"));
    }
    let offers = CallOffer::ALL.map(|offer| {
        press(
            app,
            offer_text(offer),
            offer_id(offer),
            Rank::Quiet,
            Message::Offer(offer),
        )
    });
    stack(vec![
        components::heading(&words::console::call_heading()),
        phrase.into(),
        plain(&words::console::call_say_about()),
        summary_list(rows),
        receipts(&call.receipts),
        section(
            "call-offers",
            &words::console::call_offers_heading(),
            vec![
                soft(&words::console::call_offers_about()),
                actions(offers.into()),
                sending(app),
            ],
        ),
        actions(vec![press(
            app,
            words::console::call_end_button(),
            "call-end",
            Rank::Quiet,
            Message::EndCall,
        )]),
        soft(&words::console::call_ends(call.ends_at.0)),
    ])
}

fn offer_text(offer: CallOffer) -> Text {
    match offer {
        CallOffer::AnotherProof => words::console::offer_another_row(),
        CallOffer::NewestCode => words::console::offer_newest_row(),
        CallOffer::AskPerson => words::console::offer_person_row(),
        CallOffer::GoOn => words::console::offer_go_on_row(),
    }
}

const fn offer_id(offer: CallOffer) -> &'static str {
    match offer {
        CallOffer::AnotherProof => "offer-another",
        CallOffer::NewestCode => "offer-newest",
        CallOffer::AskPerson => "offer-person",
        CallOffer::GoOn => "offer-go-on",
    }
}
