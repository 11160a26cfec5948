//! What was done, and what comes next.

use regain_contract::{Done, ItemKind, Secret};
use regain_words as words;

use super::changes::{Told, joined, line, rows};
use super::parts::feedback_link;
use super::protected;
use crate::components::{
    Button, Rank, actions, addresses, button, heading, link_button, paragraph, plain, soft, stack,
    subheading,
};
use crate::run::App;
use crate::view::View;
use crate::{say, web};

pub(super) fn view(app: App, done: Done) -> View {
    // So that the device no longer offers what does not work (WebAuthn Level 3, 5.1.10).
    if let Some(passkeys) = &done.passkeys {
        web::passkey::signal(passkeys);
    }
    let mut parts = vec![heading(&words::finish::heading())];
    parts.extend(what_was_done(&done));
    parts.push(protected::view(
        app,
        done.protected_until,
        done.can_end_protection,
    ));
    parts.push(subheading(&words::finish::next_heading()));
    parts.push(plain(&words::finish::sign_in()));
    if done
        .changes
        .iter()
        .any(|item| item.kind == ItemKind::Password)
    {
        parts.push(plain(&words::finish::password_manager()));
    }
    let text = receipt(&done);
    let mut ways = Vec::new();
    if is_web_address(&done.sign_in_url) {
        let sign_in = words::finish::sign_in_button();
        ways.push(link_button(&sign_in, "done-sign-in", done.sign_in_url));
    }
    ways.push(button(Button::new(
        words::common::print_button(),
        "print",
        Rank::Quiet,
        web::page::print,
    )));
    ways.push(button(Button::new(
        words::finish::save_button(),
        "save-receipt",
        Rank::Quiet,
        move || {
            let name = format!("{}.txt", say::string(&words::finish::file_title()));
            web::save::text_file(&name, &text);
        },
    )));
    parts.push(actions(ways));
    parts.push(plain(&words::finish::not_you()));
    parts.push(soft(&words::finish::close()));
    parts.push(feedback_link(&words::finish::feedback_link()));
    stack(parts)
}

fn what_was_done(done: &Done) -> Vec<View> {
    let told = u32::try_from(done.notified.len()).unwrap_or(u32::MAX);
    let mut parts = vec![
        subheading(&words::finish::done_heading()),
        paragraph("done-at", &words::finish::changed(done.changed_at.0)),
        rows(&done.changes, Told::After, |_| None),
    ];
    if let Some(number) = &done.receipt {
        parts.push(paragraph(
            "done-receipt",
            &words::finish::reference(&number.to_string()),
        ));
        parts.push(soft(&words::finish::reference_about()));
    }
    if told > 0 {
        parts.push(plain(&words::finish::told(told)));
        parts.push(addresses("done-notified", &done.notified));
    }
    parts
}

/// The receipt as a file.
fn receipt(done: &Done) -> Secret {
    let mut lines = vec![say::string(&words::finish::changed(done.changed_at.0))];
    lines.extend(done.changes.iter().map(|item| line(item, Told::After)));
    if let Some(number) = &done.receipt {
        lines.push(say::string(&words::finish::reference(&number.to_string())));
    }
    if let Some(until) = done.protected_until {
        lines.push(say::string(&words::finish::protected(until.0)));
    }
    Secret::new(joined(lines, "\r\n\r\n"))
}

/// The address comes from the operator's configuration; still it must not run anything.
fn is_web_address(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://") || address.starts_with('/')
}

#[cfg(test)]
mod tests {
    use super::is_web_address;

    #[test]
    fn only_web_addresses_become_links() {
        assert!(is_web_address("https://example.org/sign-in"));
        assert!(is_web_address("/sign-in"));
        assert!(!is_web_address("javascript:alert(1)"));
        assert!(!is_web_address(" javascript:alert(1)"));
        assert!(!is_web_address("data:text/html,x"));
    }
}
