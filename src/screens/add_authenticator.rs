//! A new authenticator app: its key as a picture, as letters and as a link, and the code that shows that it works.

use regain_contract::{ActionRequest, Secret, SecureRequest, ShownOnce, Step, UnixSeconds};
use regain_words as words;

use super::parts::{deed, error_of, main_action, may_send, submit};
use crate::components::{
    Button, Kind, NoticeBox, Rank, TextField, Tone, actions, button, field, form, heading, lead,
    notice, paragraph, plain, qr_code, secret_code, soft, stack, subheading,
};
use crate::run::{App, Field, LateMessage, State, ids};
use crate::say;
use crate::view::{View, el, live};
use crate::web;

pub(super) fn view(app: App) -> View {
    stack(vec![
        heading(&words::authenticator::heading()),
        lead(&words::authenticator::about()),
        live(move || key(app)),
    ])
}

/// The key for as long as the page has it, and the form that needs it.
fn key(app: App) -> View {
    let (shown, account, until) = app.with(|state| {
        let shown = match &state.once {
            Some(ShownOnce::Authenticator { uri, key }) => Some((uri.clone(), key.clone())),
            Some(_) | None => None,
        };
        (shown, account(state), works_until(state))
    });
    let Some((uri, key)) = shown else {
        let gone = notice(NoticeBox {
            testid: "key-gone",
            tone: Tone::Calm,
            title: None,
            sentences: vec![
                words::authenticator::gone(),
                words::authenticator::gone_next(),
            ],
            more: Vec::new(),
        });
        let renew = main_action(
            app,
            "renew-authenticator",
            words::authenticator::renew_button,
            deed(ActionRequest::Secure(SecureRequest::StartAuthenticator)),
        );
        return stack(vec![gone, renew]);
    };
    let copied = key.clone();
    let copy = Button::new(
        words::authenticator::copy_button(),
        "copy-key",
        Rank::Quiet,
        move || {
            web::clipboard::copy(copied.expose_secret(), move || {
                app.say(words::common::copied_status());
            });
        },
    );
    stack(vec![
        plain(&words::authenticator::scan()),
        qr_code(
            "authenticator-qr",
            &uri,
            &words::authenticator::picture_label(),
        ),
        subheading(&words::authenticator::same_phone()),
        links(&uri),
        plain(&words::authenticator::typing()),
        secret_code(
            ids::NEW_SECRET,
            &words::authenticator::key_label(),
            in_groups(&key).expose_secret(),
        ),
        actions(vec![button(copy)]),
        soft(&words::authenticator::listed(&account)),
        until.map_or(View::Nothing, |until| {
            let text = words::authenticator::works_until(until.0);
            paragraph("key-expires", &text)
        }),
        confirm(app),
    ])
}

/// Until when the key can be confirmed.
fn works_until(state: &State) -> Option<UnixSeconds> {
    match state.step() {
        Some(Step::AddAuthenticator(data)) => data.expires_at,
        _ => None,
    }
}

fn account(state: &State) -> String {
    match state.step() {
        Some(Step::AddAuthenticator(data)) => data.account.clone(),
        _ => String::new(),
    }
}

/// The key opens in the app that this device has for it.
fn links(uri: &Secret) -> View {
    let link = |testid, address: String, text| {
        el("a")
            .class("rg-button rg-button--quiet")
            .test(testid)
            .own_attr("href", address)
            .child(say::view(&text))
            .into()
    };
    let address = uri.expose_secret().to_owned();
    let mut ways = Vec::new();
    // What Apple's Passwords takes; others take the first.
    if web::agent::is_apple() {
        ways.push(link(
            "authenticator-apple-link",
            format!("apple-{address}"),
            words::authenticator::open_apple_link(),
        ));
    }
    ways.push(link(
        "authenticator-link",
        address,
        words::authenticator::open_link(),
    ));
    actions(ways)
}

/// In groups of four, to be typed or heard.
fn in_groups(key: &Secret) -> Secret {
    let mut groups = String::with_capacity(40);
    for (place, sign) in key.expose_secret().chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            groups.push('-');
        }
        groups.push(sign);
    }
    Secret::new(groups)
}

fn confirm(app: App) -> View {
    let name = field(TextField {
        name: Field::Name.name(),
        testid: "name",
        label: words::authenticator::name_label(),
        asks: false,
        hint: words::authenticator::name_hint(),
        value: say::string(&words::authenticator::name_default()),
        kind: Kind::Name,
        error: error_of(app, Field::Name),
    });
    let code = field(TextField {
        name: Field::Code.name(),
        testid: "code",
        label: words::authenticator::code_label(),
        asks: false,
        hint: words::authenticator::code_hint(),
        value: String::new(),
        kind: Kind::Code,
        error: error_of(app, Field::Code),
    });
    let parts = vec![
        code,
        name,
        soft(&words::authenticator::what_next()),
        submit(app, words::authenticator::button),
    ];
    form(parts, move || {
        if may_send(app) {
            app.send_late(LateMessage::ConfirmAuthenticator {
                name: web::page::value(Field::Name.name()),
                code: Secret::new(web::page::value(Field::Code.name())),
                at: web::clock::monotonic_seconds(),
            });
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_shown_in_groups_of_four() {
        let key = Secret::new("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".into());
        assert_eq!(
            in_groups(&key).expose_secret(),
            "GEZD-GNBV-GY3T-QOJQ-GEZD-GNBV-GY3T-QOJQ"
        );
    }
}
