//! Links that bring a person to the right step: making one, the one that was just made, and those of late.

use regain::components::{
    self, Rank, Row, actions, button, form, lead, plain, qr_code, soft, stack, summary_list,
};
use regain::view::{View, el};
use regain::{say, web};
use regain_contract::support::{Guide, GuideMade, Role};
use regain_contract::{Secret, Situation};
use regain_words::{self as words, Text};

use super::names;
use super::parts::{section, select, sending, story, submit, typed, waits};
use crate::run::{App, Field, HOURS, Message, STEPS, ids};

pub(super) fn view(app: App) -> View {
    let (may_make, made, links) = app.with(|state| {
        let may = state.who().is_some_and(|who| who.role != Role::Auditor);
        (may, state.made.clone(), state.links.clone())
    });
    let list = match links {
        None => soft(&words::common::loading_status()),
        Some(links) if links.guides.is_empty() => soft(&words::console::list_none()),
        Some(links) => {
            let items = links.guides.iter().map(|link| item(app, link, may_make));
            el("ul")
                .class("rc-links")
                .test("links")
                .children(items.collect())
                .into()
        }
    };
    stack(vec![
        components::heading(&words::console::links_heading()),
        lead(&words::console::links_about()),
        made.as_deref().map(|made| just_made(app, made)).into(),
        (may_make && made.is_none()).then(|| new_link(app)).into(),
        section("links-list", &words::console::list_heading(), vec![list]),
    ])
}

fn new_link(app: App) -> View {
    let or_first = |field: Field, first: &str| {
        let before = typed(app, field);
        if before.is_empty() {
            first.to_owned()
        } else {
            before
        }
    };
    let situations =
        Situation::ALL.map(|one| (one.slug().to_owned(), say::string(&names::situation(one))));
    let steps = STEPS.map(|(step, name)| (name.to_owned(), say::string(&names::guide_step(step))));
    let languages = words::languages()
        .iter()
        .map(|language| (language.tag.to_owned(), language.name.to_owned()));
    let fields = vec![
        select(
            app,
            Field::Situation,
            &words::console::new_situation_label(),
            situations.to_vec(),
            or_first(Field::Situation, Situation::ForgotPassword.slug()),
        ),
        select(
            app,
            Field::Step,
            &words::console::new_step_label(),
            steps.to_vec(),
            or_first(Field::Step, "start"),
        ),
        select(
            app,
            Field::Language,
            &words::console::new_language_label(),
            languages.collect(),
            or_first(Field::Language, "en"),
        ),
        select(
            app,
            Field::Hours,
            &words::console::new_hours_label(),
            HOURS
                .iter()
                .map(|hours| {
                    let words = words::common::hours(*hours);
                    (hours.to_string(), say::string(&words))
                })
                .collect(),
            or_first(Field::Hours, "1"),
        ),
        story(
            app,
            Field::LinkReason,
            words::console::new_reason_label(),
            words::console::new_reason_hint(),
        ),
        actions(vec![submit(app, words::console::new_button(), "link-make")]),
        sending(app),
    ];
    section(
        "link-new",
        &words::console::new_heading(),
        vec![
            el("div")
                .class("rc-narrow")
                .child(form(fields, move || app.send(Message::MakeLink)))
                .into(),
        ],
    )
}

/// The link, this once.
fn just_made(app: App, made: &GuideMade) -> View {
    el("section")
        .class("rg-notice rg-notice--done rc-made")
        .attr("id", ids::MADE)
        .attr("tabindex", "-1")
        .attr("aria-labelledby", "made-heading")
        .test("link-made")
        .child(
            el("h2")
                .attr("id", "made-heading")
                .class("rg-notice__title")
                .child(say::view(&words::console::made_heading())),
        )
        .child(plain(&words::console::made_about()))
        .child(
            el("div")
                .class("rc-made__parts")
                .child(
                    el("div")
                        .class("rg-stack rc-made__words")
                        .child(shown(
                            app,
                            &words::console::made_address_label(),
                            "link-address",
                            &made.address,
                            words::console::copy_address_button(),
                            true,
                        ))
                        .child(shown(
                            app,
                            &words::console::made_message_label(),
                            "link-message",
                            &made.message,
                            words::console::copy_message_button(),
                            false,
                        )),
                )
                .child(qr_code(
                    "link-qr",
                    &made.address,
                    &words::console::qr_label(),
                )),
        )
        .child(actions(vec![button(components::Button::new(
            words::console::made_done_button(),
            "link-passed-on",
            Rank::Quiet,
            move || app.send(Message::LinkPassedOn),
        ))]))
        .into()
}

/// Something that can be copied, by hand too.
fn shown(
    app: App,
    label: &Text,
    testid: &'static str,
    secret: &Secret,
    copy: Text,
    is_address: bool,
) -> View {
    let copied = secret.clone();
    let copy_id = if is_address {
        "copy-address"
    } else {
        "copy-message"
    };
    el("div")
        .class("rg-stack")
        .child(el("p").class("rg-field__label").child(say::view(label)))
        .child(
            el("p")
                .class("rc-quoted rc-copied")
                .attr("dir", if is_address { "ltr" } else { "auto" })
                .test(testid)
                .child(secret.expose_secret().to_owned()),
        )
        .child(button(components::Button::new(
            copy,
            copy_id,
            Rank::Quiet,
            move || {
                web::clipboard::copy(copied.expose_secret(), move || app.send(Message::Copied));
            },
        )))
        .into()
}

fn item(app: App, link: &Guide, may_revoke: bool) -> View {
    let row = |name: Text, value: String, testid| Row {
        name,
        value,
        testid,
        change: None,
    };
    let moment = |seconds: i64| say::string(&words::console::moment(seconds));
    let name = words::console::link_name(
        &say::string(&names::situation(link.situation)),
        &say::string(&names::guide_step(link.step)),
    );
    let rows = vec![
        row(
            words::console::link_state_row(),
            say::string(&names::guide_state(link.state)),
            "link-state",
        ),
        row(words::console::why_row(), link.reason.clone(), "link-why"),
        row(
            words::console::made_by_row(),
            link.made_by.clone(),
            "link-made-by",
        ),
        row(
            words::console::made_at_row(),
            moment(link.made_at.0),
            "link-made-at",
        ),
        row(
            words::console::expires_row(),
            moment(link.expires_at.0),
            "link-expires",
        ),
    ];
    let can_revoke = may_revoke && names::is_open(link.state);
    let revoke = if can_revoke {
        revoke(app, link, &name)
    } else {
        View::Nothing
    };
    el("li")
        .class("rc-card")
        .test("link")
        .child(el("h3").class("rc-card__name").child(say::view(&name)))
        .child(summary_list(rows))
        .child(revoke)
        .into()
}

fn revoke(app: App, link: &Guide, name: &Text) -> View {
    let id = link.id.clone();
    let mut one = components::Button::new(
        words::console::revoke_button(),
        "link-revoke",
        Rank::Quiet,
        move || app.send(Message::Revoke(id.clone())),
    );
    one.label = Some(words::console::revoke_label(&say::string(name)));
    one.waits = Some(waits(app));
    actions(vec![button(one)])
}
