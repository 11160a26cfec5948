//! A list of what the account has: what happened, second steps, devices, apps, addresses, contacts. What is marked here
//! changes only when all changes are confirmed.

use regain_contract::{
    ActionRequest, Item, ItemChange, ItemFlag, ItemKind, Review, SecureRequest, Step, Task,
};
use regain_words::{self as words, Text};

use super::changes::{change_text, full_name, kind_name, task_of};
use super::parts::{deed, error_of, main_action, press, send};
use crate::components::{
    Button, Kind, NoticeBox, Rank, TextField, Tone, actions, bullets, button, field, form,
    heading as heading_view, lead, notice, paragraph, plain, soft, stack,
};
use crate::run::{App, Field, LateMessage, State};
use crate::say;
use crate::view::{View, el, live};
use crate::web;

pub(super) fn heading(state: &State) -> Text {
    match data(state).map(|data| data.task) {
        Some(task) => words_of(task).0,
        None => words::tasks::heading(),
    }
}

fn words_of(task: Task) -> (Text, Text) {
    match task {
        // The others have screens of their own.
        Task::Activity | Task::Password | Task::BackupCodes => (
            words::review::activity_heading(),
            words::review::activity_about(),
        ),
        Task::Factors => (
            words::review::factors_heading(),
            words::review::factors_about(),
        ),
        Task::Sessions => (
            words::review::devices_heading(),
            words::review::devices_about(),
        ),
        Task::Devices => (
            words::review::remembered_heading(),
            words::review::remembered_about(),
        ),
        Task::Apps => (words::review::apps_heading(), words::review::apps_about()),
        Task::Addresses => (
            words::review::addresses_heading(),
            words::review::addresses_about(),
        ),
        Task::Contacts => (
            words::review::contacts_heading(),
            words::review::contacts_about(),
        ),
    }
}

fn data(state: &State) -> Option<&Review> {
    let Step::Review(data) = state.step()? else {
        return None;
    };
    Some(data)
}

fn secure(request: SecureRequest) -> ActionRequest {
    ActionRequest::Secure(request)
}

pub(super) fn view(app: App) -> View {
    let task = app.peek(|state| data(state).map_or(Task::Activity, |data| data.task));
    let (title, about) = words_of(task);
    stack(vec![
        heading_view(&title),
        lead(&about),
        live(move || content(app, task)),
        main_action(
            app,
            "continue",
            words::common::continue_button,
            deed(ActionRequest::GoOn),
        ),
    ])
}

fn content(app: App, task: Task) -> View {
    let Some(data) = app.with(|state| data(state).cloned()) else {
        return View::Nothing;
    };
    let mut parts = Vec::new();
    match task {
        Task::Activity => parts.push(suspected(&data)),
        Task::Sessions if data.more > 0 || !data.filter.is_empty() => {
            parts.push(narrow(app, &data));
        }
        Task::Sessions
        | Task::Password
        | Task::Factors
        | Task::BackupCodes
        | Task::Devices
        | Task::Apps
        | Task::Addresses
        | Task::Contacts => {}
    }
    parts.push(all(app, &data));
    if data.items.is_empty() {
        parts.push(paragraph("review-none", &words::review::none()));
    } else {
        let items = data.items.iter().map(|one| item(app, &data, one)).collect();
        parts.push(
            el("ul")
                .class("rg-items")
                .own_attr("data-testid", format!("review-{}", task.name()))
                .children(items)
                .into(),
        );
    }
    if data.more > 0 {
        parts.push(paragraph("review-more", &words::review::more(data.more)));
    }
    parts.push(add(app, &data));
    stack(parts)
}

/// Since when the person suspects somebody else.
fn suspected(data: &Review) -> View {
    let sentence = match data.since {
        Some(since) => words::review::suspected(since.0),
        None => words::review::suspect_about(),
    };
    let mut sentences = vec![sentence];
    if data.since.is_some() {
        sentences.push(words::review::suspect_about());
    }
    notice(NoticeBox {
        testid: "suspected",
        tone: Tone::Calm,
        title: None,
        sentences,
        more: Vec::new(),
    })
}

/// The field that narrows a long list.
fn narrow(app: App, data: &Review) -> View {
    let line = field(TextField {
        name: Field::Filter.name(),
        testid: "filter",
        label: words::review::filter_label(),
        asks: false,
        hint: words::review::filter_hint(),
        value: data.filter.clone(),
        kind: Kind::Name,
        error: error_of(app, Field::Filter),
    });
    let show = button(Button {
        text: words::review::filter_button(),
        label: None,
        testid: "filter-show",
        rank: Rank::Quiet,
        waits: None,
        described_by: None,
        press: None,
    });
    form(vec![line, actions(vec![show])], move || {
        let text = web::page::value(Field::Filter.name());
        send(app, secure(SecureRequest::Filter { text }));
    })
}

/// One button for the whole list, where that makes sense.
fn all(app: App, data: &Review) -> View {
    let (text, testid) = match data.task {
        Task::Sessions => (words::review::all_devices_button(), "mark-all"),
        Task::Devices => (words::review::all_remembered_button(), "mark-all"),
        Task::Apps => (words::review::all_apps_button(), "mark-all"),
        Task::Activity
        | Task::Password
        | Task::Factors
        | Task::BackupCodes
        | Task::Addresses
        | Task::Contacts => return View::Nothing,
    };
    if data.items.is_empty() {
        return View::Nothing;
    }
    let task = data.task;
    if data.all {
        let keep = Button::new(
            words::review::all_keep_button(),
            "unmark-all",
            Rank::Quiet,
            press(app, secure(SecureRequest::UnmarkAll { task })),
        );
        notice(NoticeBox {
            testid: "all-marked",
            tone: Tone::Calm,
            title: None,
            sentences: vec![words::review::all_marked()],
            more: vec![actions(vec![button(keep)])],
        })
    } else {
        actions(vec![button(Button::new(
            text,
            testid,
            Rank::Quiet,
            press(app, secure(SecureRequest::MarkAll { task })),
        ))])
    }
}

fn item(app: App, data: &Review, item: &Item) -> View {
    let is_event = task_of(item.kind) == Task::Activity;
    let kind = say::string(&kind_name(item.kind));
    let mut about = Vec::new();
    // The list of devices says what they are; elsewhere the kind stands before the name.
    let name = if item.name.is_empty() || is_event {
        kind
    } else {
        if data.task != Task::Sessions && data.task != Task::Devices {
            about.push(View::Text(kind));
        }
        item.name.clone()
    };
    if is_event && !item.name.is_empty() {
        about.push(el("bdi").child(item.name.clone()).into());
    }
    if !item.place.is_empty() {
        about.push(say::view(&words::review::place(&item.place)));
    }
    if item.count > 1 || item.kind == ItemKind::BackupCodes {
        about.push(say::view(&words::review::count(item.count)));
    }
    if let Some(since) = item.since {
        about.push(say::view(&if is_event {
            words::review::at(since.0)
        } else {
            words::review::since(since.0)
        }));
    }
    if let Some(used) = item.last_used {
        about.push(say::view(&words::review::last_used(used.0)));
    }
    let lines = about
        .into_iter()
        .map(|line| el("p").class("rg-item__line").child(line).into())
        .collect();
    let may = (!item.access.is_empty()).then(|| {
        // In the words of the service, which may run in the other direction.
        let access = item.access.iter().cloned();
        let access = access.map(|one| el("bdi").child(one).into()).collect();
        stack(vec![plain(&words::review::may()), bullets(None, access)])
    });
    let flags = item.flags.iter().filter_map(|flag| flag_text(*flag));
    let flags = flags
        .map(|text| {
            el("p")
                .class("rg-item__flag")
                .child(say::view(&text))
                .into()
        })
        .collect();
    let change = item.change.map(|change| {
        el("p")
            .class("rg-item__change")
            .test("item-change")
            .child(say::view(&change_text(item, change)))
    });
    el("li")
        .class(if item.change.is_some() {
            "rg-item rg-item--marked"
        } else {
            "rg-item"
        })
        .own_attr("data-item", item.id.clone())
        .child(el("h2").class("rg-item__name").child(el("bdi").child(name)))
        .children(lines)
        .child(may.unwrap_or_default())
        .children(flags)
        .child(change)
        .child(buttons(app, data, item, is_event))
        .child(item.can_rename.then(|| rename(app, item)))
        .into()
}

/// A button that opens the field for another name, and the field once it is open.
fn rename(app: App, item: &Item) -> View {
    let id = item.id.clone();
    let is_open = app.with(|state| state.renaming.as_ref() == Some(&id));
    let text = words::review::rename_button();
    let label = words::review::button_label(&say::string(&text), &full_name(item));
    let (opened, renamed) = (id.clone(), id);
    let opener = el("button")
        .attr("type", "button")
        .class("rg-button rg-button--link")
        .own_attr("aria-label", say::string(&label))
        .attr("aria-expanded", if is_open { "true" } else { "false" })
        .test("rename")
        .press(move || toggle(app, &opened))
        .child(say::view(&text));
    // Of one shape, open or not, so that the button stays the same one, with its focus.
    let opener = actions(vec![opener.into()]);
    if !is_open {
        return stack(vec![opener]);
    }
    let name = field(TextField {
        name: Field::Name.name(),
        testid: "name",
        label: words::review::rename_label(),
        asks: false,
        hint: words::newpasskey::name_hint(),
        value: item.new_name.clone().unwrap_or_else(|| item.name.clone()),
        kind: Kind::Name,
        error: error_of(app, Field::Name),
    });
    let save = button(Button {
        text: words::review::rename_save_button(),
        label: None,
        testid: "rename-save",
        rank: Rank::Quiet,
        waits: None,
        described_by: None,
        press: None,
    });
    let form = form(vec![name, actions(vec![save])], move || {
        let rename = SecureRequest::Rename {
            id: renamed.clone(),
            name: web::page::value(Field::Name.name()),
        };
        send(app, secure(rename));
        if app.peek(|state| state.problems.is_empty()) {
            toggle(app, &renamed);
            web::focus::select(&format!("[data-item='{renamed}'] [data-testid=rename]"));
        }
    });
    stack(vec![opener, form])
}

/// Opens the field for another name of this item, or closes it.
fn toggle(app: App, id: &str) {
    app.send_late(LateMessage::ToggleRename { id: id.to_owned() });
}

fn flag_text(flag: ItemFlag) -> Option<Text> {
    Some(match flag {
        ItemFlag::ThisDevice => words::review::this_device(),
        ItemFlag::Primary => words::review::primary(),
        ItemFlag::DuringIncident => words::review::during_incident(),
        ItemFlag::NewPlace => words::review::new_place(),
        ItemFlag::Suspended => words::review::put_aside(),
        ItemFlag::Removed => words::review::removed(),
        ItemFlag::LastOne => words::review::last_one(),
        ItemFlag::Synced => words::review::synced(),
        ItemFlag::Fixed => return None,
    })
}

fn buttons(app: App, data: &Review, item: &Item, is_event: bool) -> View {
    let id = || item.id.clone();
    let name = full_name(item);
    let named = |text: Text, testid, rank, request| {
        let label = words::review::button_label(&say::string(&text), &name);
        let mut one = Button::new(text, testid, rank, press(app, secure(request)));
        one.label = Some(label);
        button(one)
    };
    let mut ways = Vec::new();
    let is_fixed = item.flags.contains(&ItemFlag::Fixed) || item.flags.contains(&ItemFlag::LastOne);
    if item.kind == ItemKind::BackupCodes {
        let task = Task::BackupCodes;
        ways.push(named(
            words::tasks::backup(),
            "open-backup-codes",
            Rank::Quiet,
            SecureRequest::OpenTask { task },
        ));
    } else {
        if item.change.is_some() && !data.all {
            ways.push(named(
                words::review::keep_button(),
                "unmark",
                Rank::Quiet,
                SecureRequest::Unmark { id: id() },
            ));
        }
        // What gets another name can be removed all the same.
        if matches!(item.change, None | Some(ItemChange::Rename)) && !is_fixed {
            ways.push(named(
                mark_text(item),
                "mark",
                Rank::Quiet,
                SecureRequest::Mark { id: id() },
            ));
        }
    }
    if is_event {
        ways.push(named(
            words::review::began_button(),
            "began",
            Rank::Link,
            SecureRequest::SuspectSince { id: id() },
        ));
        ways.push(match &item.report {
            None => named(
                words::review::report_button(),
                "report",
                Rank::Link,
                SecureRequest::Report { id: id() },
            ),
            Some(number) => paragraph("reported", &words::review::reported(&number.to_string())),
        });
    }
    if ways.is_empty() {
        View::Nothing
    } else {
        actions(ways)
    }
}

fn mark_text(item: &Item) -> Text {
    if item.flags.contains(&ItemFlag::Removed) {
        return words::review::restore_button();
    }
    match task_of(item.kind) {
        Task::Activity if item.kind == ItemKind::SignIn => words::review::sign_out_button(),
        Task::Activity => words::review::undo_button(),
        Task::Sessions => words::review::sign_out_button(),
        Task::Devices => words::review::forget_button(),
        Task::Apps => words::review::stop_button(),
        Task::Password | Task::Factors | Task::BackupCodes | Task::Addresses | Task::Contacts => {
            words::review::remove_button()
        }
    }
}

/// What can be added to the list.
fn add(app: App, data: &Review) -> View {
    let one = |text, testid, request| {
        button(Button::new(
            text,
            testid,
            Rank::Quiet,
            press(app, secure(request)),
        ))
    };
    let mut ways = Vec::new();
    if data.can_add_passkey && web::passkey::is_supported() {
        ways.push(one(
            words::review::add_passkey_button(),
            "add-passkey",
            SecureRequest::StartPasskey,
        ));
    }
    if data.can_add {
        ways.push(if data.task == Task::Addresses {
            one(
                words::review::add_address_button(),
                "add-address",
                SecureRequest::StartAddress,
            )
        } else {
            one(
                words::review::add_app_button(),
                "add-authenticator",
                SecureRequest::StartAuthenticator,
            )
        });
    }
    if ways.is_empty() {
        return View::Nothing;
    }
    if data.task == Task::Addresses {
        return stack(vec![soft(&words::address::about()), actions(ways)]);
    }
    actions(ways)
}
