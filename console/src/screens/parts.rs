//! What several screens have in common.

use std::rc::Rc;

use regain::components::{
    self, Button, FieldError, NoticeBox, Problem, Rank, Tone, action, button, countdown,
    described_by, error_summary, error_text, label_of, notice, seconds_left, soft, stack, wrap,
};
use regain::say;
use regain::view::{Element, View, el, live};
use regain_contract::UnixSeconds;
use regain_words::{self as words, Text};

use crate::run::{App, Field, Message, State, Trouble, ids};

/// What stands above the screen: what was done, what stands in the way, what is wrong with the form.
pub(super) fn above(app: App) -> View {
    let (told, trouble, problems) = app.with(|state| {
        let problems: Vec<_> = state
            .problems
            .iter()
            .map(|problem| Problem {
                field: problem.field.name(),
                sentences: vec![problem.sentence.clone()],
            })
            .collect();
        (state.told.clone(), state.trouble, problems)
    });
    // Each has a place of its own, so that none becomes another one.
    let told = told.map(|told| {
        notice(NoticeBox {
            testid: ids::TOLD,
            tone: Tone::Done,
            title: None,
            sentences: vec![told],
            more: Vec::new(),
        })
    });
    let trouble = trouble.map(|trouble| banner(app, trouble));
    if told.is_none() && trouble.is_none() && problems.is_empty() {
        return View::Nothing;
    }
    stack(vec![told.into(), trouble.into(), error_summary(problems)])
}

fn banner(app: App, trouble: Trouble) -> View {
    let (title, sentences) = match trouble {
        Trouble::Offline => (
            words::errors::offline_heading(),
            vec![words::errors::offline(), words::errors::offline_what_next()],
        ),
        Trouble::CutOff => (
            words::errors::cut_off_heading(),
            vec![words::errors::cut_off()],
        ),
        Trouble::TimedOut => (
            words::errors::timeout_heading(),
            vec![words::errors::timeout()],
        ),
        Trouble::Service => (
            words::errors::service_heading(),
            vec![words::console::service()],
        ),
        Trouble::Outdated => (words::errors::old_heading(), vec![words::console::old()]),
        Trouble::Wait(until) => (
            words::errors::wait_heading(),
            until
                .map(|until| words::errors::wait_until(until.0))
                .into_iter()
                .collect(),
        ),
        Trouble::Changed => (
            words::console::changed_heading(),
            vec![words::console::changed()],
        ),
        Trouble::NotAllowed => (
            words::console::not_allowed_heading(),
            vec![words::console::not_allowed()],
        ),
        Trouble::SomebodyElse => (
            words::console::somebody_else_heading(),
            vec![words::console::somebody_else()],
        ),
        Trouble::AccountMissing => (
            words::console::account_missing_heading(),
            vec![words::console::account_missing()],
        ),
        Trouble::NoPhotographs => (
            words::console::no_photographs_heading(),
            vec![words::console::no_photographs()],
        ),
        Trouble::NoCall => (
            words::console::no_call_heading(),
            vec![words::console::no_call()],
        ),
        Trouble::Refused => (
            words::console::refused_heading(),
            vec![words::console::refused()],
        ),
    };
    let more = match trouble {
        Trouble::Offline | Trouble::CutOff | Trouble::TimedOut | Trouble::Service => {
            let mut again = Button::new(
                words::common::try_again_button(),
                "trouble-retry",
                Rank::Quiet,
                move || app.send(Message::Retry),
            );
            again.waits = Some(waits(app));
            vec![action(again)]
        }
        Trouble::Outdated => vec![action(Button::new(
            words::common::reload_button(),
            "trouble-retry",
            Rank::Quiet,
            move || app.send(Message::Reload),
        ))],
        Trouble::Wait(_)
        | Trouble::Changed
        | Trouble::NotAllowed
        | Trouble::SomebodyElse
        | Trouble::AccountMissing
        | Trouble::NoPhotographs
        | Trouble::NoCall
        | Trouble::Refused => Vec::new(),
    };
    notice(NoticeBox {
        testid: ids::TROUBLE,
        tone: Tone::Trouble,
        title: Some(title),
        sentences,
        more,
    })
}

/// At the lower edge of the page: being signed in ends soon.
pub(super) fn time_short(app: App) -> View {
    let Some(short) = app.with(|state| state.short) else {
        return View::Nothing;
    };
    let left = seconds_left(move || app.seconds_left(short.until), || ());
    let more = if short.can_go_on {
        vec![action({
            let mut on = Button::new(
                words::console::go_on_button(),
                "console-go-on",
                Rank::Quiet,
                move || app.send(Message::GoOn),
            );
            on.waits = Some(waits(app));
            on
        })]
    } else {
        vec![components::plain(&words::console::short_last())]
    };
    let told = View::Many(vec![
        countdown("console-short-left", left, words::console::short_left),
        View::Many(more),
    ]);
    el("aside")
        .class("rg-stays")
        .own_attr("aria-label", say::string(&words::console::short_label()))
        .child(notice(NoticeBox {
            testid: "console-short",
            tone: Tone::Calm,
            title: None,
            sentences: Vec::new(),
            more: vec![told],
        }))
        .into()
}

/// Whether buttons do nothing now, because something is on its way.
pub(super) fn waits(app: App) -> Rc<dyn Fn() -> bool> {
    Rc::new(move || app.with(State::is_sending))
}

/// What is wrong with a field, for as long as it is.
pub(super) fn error_of(app: App, field: Field) -> FieldError {
    Rc::new(move || app.with(|state| state.problem_of(field)))
}

/// What was typed or chosen there before.
pub(super) fn typed(app: App, field: Field) -> String {
    app.peek(|state| state.typed.get(field).to_owned())
}

/// A field for several lines.
pub(super) fn story(app: App, field: Field, label: Text, hint: Text) -> View {
    components::field(components::TextField {
        name: field.name(),
        testid: field.name(),
        label,
        asks: false,
        hint,
        value: typed(app, field),
        kind: components::Kind::Story,
        error: error_of(app, field),
    })
}

/// The main button of a form, and what is said while the answer is on its way.
pub(super) fn submit(app: App, text: Text, testid: &'static str) -> View {
    button(Button {
        text,
        label: None,
        testid,
        rank: Rank::Main,
        waits: Some(waits(app)),
        described_by: None,
        press: None,
    })
}

/// Something that is pressed, and does nothing while something is on its way.
pub(super) fn press(
    app: App,
    text: Text,
    testid: &'static str,
    rank: Rank,
    message: Message,
) -> View {
    let mut one = Button::new(text, testid, rank, move || app.send(message.clone()));
    one.waits = Some(waits(app));
    button(one)
}

/// What is said while an answer is on its way. Screen readers hear it from the live region.
pub(super) fn sending(app: App) -> View {
    live(move || {
        if app.with(State::is_sending) {
            el("div")
                .attr("aria-hidden", "true")
                .child(soft(&words::common::sending_status()))
                .into()
        } else {
            View::Nothing
        }
    })
}

/// What can be chosen from a list: the value, and the words.
pub(super) type Choosable = (String, String);

/// A list to choose one from.
pub(super) fn select(
    app: App,
    field: Field,
    label: &Text,
    options: Vec<Choosable>,
    chosen: String,
) -> View {
    let options = options
        .into_iter()
        .map(|(value, words)| el("option").own_attr("value", value).child(words).into());
    let error = error_of(app, field);
    let list = el("select")
        .class("rg-input")
        .test(field.name())
        .children(options.collect())
        .value(chosen);
    let list = described_by(list, field.name(), format!("{}-hint", field.name()), &error);
    wrap(
        field.name(),
        label_of(field.name(), label),
        &[],
        error,
        list.into(),
    )
}

/// A day, as the browser lets one be chosen.
pub(super) fn date(app: App, field: Field, label: &Text, value: String) -> View {
    let error = error_of(app, field);
    let input = el("input")
        .attr("type", "date")
        .class("rg-input")
        .test(field.name())
        .value(value);
    let input = described_by(
        input,
        field.name(),
        format!("{}-hint", field.name()),
        &error,
    );
    wrap(
        field.name(),
        label_of(field.name(), label),
        &[],
        error,
        input.into(),
    )
}

/// A box to tick.
pub(super) fn tick(app: App, field: Field, label: &Text) -> View {
    let is_ticked = !typed(app, field).is_empty();
    let input = el("input")
        .attr("type", "checkbox")
        .class("rc-tick__box")
        .attr("id", field.name())
        .attr("name", field.name())
        .attr("value", "yes")
        .maybe("checked", is_ticked.then_some(""))
        .test(field.name());
    with_label(input, field.name().to_owned(), label)
}

/// Some ways of which one is chosen.
pub(super) fn radios(
    app: App,
    field: Field,
    label: &Text,
    options: Vec<(&'static str, Text)>,
) -> View {
    let before = typed(app, field);
    let options = options.into_iter().map(|(value, text)| {
        let id = format!("{}-{value}", field.name());
        let input = el("input")
            .attr("type", "radio")
            .class("rc-tick__box")
            .own_attr("id", id.clone())
            .attr("name", field.name())
            .attr("value", value)
            .maybe("checked", (value == before).then_some(""))
            .own_attr("data-testid", id.clone());
        with_label(input, id, &text)
    });
    let error = error_of(app, field);
    let (marked, named) = (Rc::clone(&error), Rc::clone(&error));
    el("fieldset")
        .attr("id", field.name())
        .attr("tabindex", "-1")
        .live_attr("class", move || {
            Some(if marked().is_empty() {
                "rg-field rc-set".into()
            } else {
                "rg-field rg-field--problem rc-set".into()
            })
        })
        .live_attr("aria-describedby", move || {
            (!named().is_empty()).then(|| format!("error-{}", field.name()).into())
        })
        .child(
            el("legend")
                .class("rg-field__label")
                .child(say::view(label)),
        )
        .child(live(move || error_text(field.name(), &error())))
        .children(options.collect())
        .into()
}

fn with_label(input: Element, id: String, label: &Text) -> View {
    el("div")
        .class("rc-tick")
        .child(input)
        .child(
            el("label")
                .class("rc-tick__label")
                .own_attr("for", id)
                .child(say::view(label)),
        )
        .into()
}

/// Something that was written by somebody: as it was written, in its own direction.
pub(super) fn quoted(text: String) -> View {
    el("p")
        .class("rc-quoted")
        .attr("dir", "auto")
        .child(text)
        .into()
}

/// A moment, in the direction of its own words.
pub(super) fn moment(at: UnixSeconds) -> View {
    let words = words::console::moment(at.0);
    el("bdi").child(say::view(&words)).into()
}

/// A word of its own below something.
pub(super) fn mark(text: &Text) -> View {
    el("span").class("rc-mark").child(say::view(text)).into()
}

/// A part of a screen under a heading of its own.
pub(super) fn section(testid: &'static str, heading: &Text, content: Vec<View>) -> View {
    el("section")
        .class("rg-stack rc-section")
        .test(testid)
        .child(components::subheading(heading))
        .children(content)
        .into()
}
