//! What was done, and what comes next.

use regain_contract::Done;
use regain_words as words;

use crate::components::{
    Button, Rank, actions, addresses, bullets, button, heading, link_button, plain, soft, stack,
    subheading,
};
use crate::view::View;
use crate::{say, web};

pub(super) fn view(done: Done) -> View {
    let mut ways = Vec::new();
    let mut parts = vec![heading(&words::finish::heading())];
    parts.extend(what_was_done(&done));
    parts.push(subheading(&words::finish::next_heading()));
    parts.push(plain(&words::finish::sign_in()));
    parts.push(plain(&words::finish::password_manager()));
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
    parts.push(actions(ways));
    parts.push(plain(&words::finish::not_you()));
    parts.push(soft(&words::finish::close()));
    stack(parts)
}

fn what_was_done(done: &Done) -> Vec<View> {
    let told = u32::try_from(done.notified.len()).unwrap_or(u32::MAX);
    let mut changes = vec![
        say::view(&words::finish::password_changed(done.changed_at.0)),
        say::view(&words::finish::signed_out()),
    ];
    if told > 0 {
        changes.push(
            vec![
                say::view(&words::finish::told(told)),
                addresses("done-notified", &done.notified),
            ]
            .into(),
        );
    }
    vec![
        subheading(&words::finish::done_heading()),
        bullets(Some("done-changes"), changes),
    ]
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
