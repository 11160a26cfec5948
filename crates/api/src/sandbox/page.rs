use std::fmt::Write as _;

use axum::response::{Html, IntoResponse, Response};
use regain_contract::{ProofKind, UnixSeconds, paths, support::Role};
use regain_words::{Text, common, sandbox as words};

use super::{Sandbox, accounts::by_handle, agents, authenticator::Shown, inbox};
use crate::{
    site::{
        html::{escape, html, situation_name},
        shell::Switch,
    },
    store::{Account, AccountStatus, SandboxMessage},
};

/// The overview of the sandbox.
pub(super) const OVERVIEW: &str = "/sandbox";

/// Steps of the clock, in seconds: a minute, ten, an hour, a day.
const STEPS: [i64; 4] = [60, 600, 3600, 86_400];

/// A page as it grows.
pub(super) struct Page<'a> {
    sandbox: &'a Sandbox,
    now: UnixSeconds,
    title: String,
    pub(super) out: String,
}

impl<'a> Page<'a> {
    pub(super) fn new(sandbox: &'a Sandbox, heading: Text) -> Self {
        Self::titled(sandbox, &heading.text(&sandbox.locale))
    }

    pub(super) fn titled(sandbox: &'a Sandbox, heading: &str) -> Self {
        let locale = &sandbox.locale;
        let mut page = Self {
            sandbox,
            now: sandbox.service.now(),
            title: common::page_title(heading).text(locale),
            out: String::new(),
        };
        page.paragraph("rg-notice", words::banner());
        let _ = write!(
            page.out,
            "<h1 class=\"rg-heading\" data-testid=\"heading\">{}</h1>",
            escape(heading)
        );
        page
    }

    pub(super) fn finish(self) -> Response {
        let shell = self.sandbox.site.shell(&self.sandbox.locale);
        Html(shell.page(&self.title, "sandbox", Switch::Again, &self.out)).into_response()
    }

    pub(super) fn html(&self, text: &Text) -> String {
        html(text, &self.sandbox.locale)
    }

    pub(super) fn paragraph(&mut self, class: &str, text: Text) {
        let text = self.html(&text);
        let _ = write!(self.out, "<p class=\"{class}\">{text}</p>");
    }

    pub(super) fn subheading(&mut self, text: Text) {
        let text = self.html(&text);
        let _ = write!(self.out, "<h2 class=\"rg-subheading\">{text}</h2>");
    }

    pub(super) fn status(&mut self, text: Text) {
        let text = self.html(&text);
        let _ = write!(
            self.out,
            "<p class=\"rg-notice rg-notice--done\" role=\"status\" data-testid=\"sandbox-status\">{text}</p>"
        );
    }

    pub(super) fn link(&mut self, address: &str, text: Text) {
        let text = self.html(&text);
        let _ = write!(
            self.out,
            "<p><a href=\"{}\">{text}</a></p>",
            escape(address)
        );
    }

    pub(super) fn button(&mut self, text: Text) {
        let text = self.html(&text);
        let _ = write!(
            self.out,
            "<p class=\"rg-actions\"><button class=\"rg-button\">{text}</button></p>"
        );
    }

    pub(super) fn input(&mut self, name: &str, label: Text, attributes: &str) {
        let label = self.html(&label);
        let _ = write!(
            self.out,
            "<div class=\"rg-field\"><label class=\"rg-field__label\" for=\"sandbox-{name}\">{label}</label>\
             <input class=\"rg-input\" id=\"sandbox-{name}\" name=\"{name}\" data-testid=\"sandbox-{name}\" {attributes}></div>"
        );
    }

    /// One line of a list of facts; `value` is HTML.
    pub(super) fn row(&mut self, name: Text, value: &str) {
        let name = self.html(&name);
        let _ = write!(
            self.out,
            "<div class=\"rg-summary__row\"><dt class=\"rg-summary__name\">{name}</dt>\
             <dd class=\"rg-summary__value\">{value}</dd></div>"
        );
    }

    pub(super) fn message(&mut self, message: &SandboxMessage) {
        let arrived = self.html(&words::inbox_arrived(message.sent_at.since(self.now)));
        self.out.push_str("<dl class=\"rg-summary\">");
        self.row(
            words::inbox_to_column(),
            &format!("<bdi>{}</bdi>", escape(&message.address)),
        );
        self.row(words::inbox_when_column(), &arrived);
        self.out.push_str("</dl>");
        let _ = write!(
            self.out,
            "<div class=\"rg-notice\"><div class=\"rg-summary__value\" data-testid=\"sandbox-message\">{}</div></div>",
            body(&message.body)
        );
    }

    pub(super) fn inbox(&mut self, to: Option<&str>, messages: &[SandboxMessage]) {
        self.out.push_str("<section id=\"inbox\">");
        self.subheading(match to {
            Some(address) => words::inbox_of(address),
            None => words::inbox_heading(),
        });
        if to.is_some() {
            self.link(OVERVIEW, words::inbox_all());
        }
        if messages.is_empty() {
            self.paragraph("rg-soft", words::inbox_none());
        }
        self.out.push_str("<ul class=\"rg-summary\">");
        for message in messages.iter().rev() {
            let arrived = self.html(&words::inbox_arrived(message.sent_at.since(self.now)));
            let _ = write!(
                self.out,
                "<li class=\"rg-summary__row\"><a class=\"rg-summary__name\" href=\"/sandbox/messages/{}\">{}</a>\
                 <span class=\"rg-summary__value\"><bdi>{}</bdi> · {arrived}</span></li>",
                message.id,
                escape(inbox::title(message)),
                escape(&message.address),
            );
        }
        self.out.push_str("</ul>");
        self.link(OVERVIEW, words::inbox_refresh_button());
        self.out.push_str("</section>");
    }

    pub(super) fn authenticators(&mut self, shown: &[Shown]) {
        self.out.push_str("<section id=\"authenticators\">");
        self.subheading(words::authenticator_heading());
        if shown.is_empty() {
            self.paragraph("rg-soft", words::authenticator_none());
        }
        self.out.push_str("<dl class=\"rg-summary\">");
        for one in shown {
            let left = self.html(&words::authenticator_left(one.seconds_left));
            // The first app of an account is its own; others are named.
            let (label, test_id) = if one.number == 1 {
                (one.handle.clone(), one.handle.clone())
            } else {
                (
                    format!("{} ({})", one.handle, one.name),
                    format!("{}-{}", one.handle, one.number),
                )
            };
            self.row(
                words::authenticator_code_of(&label),
                &format!(
                    "<bdi class=\"rg-reference__number\" dir=\"ltr\" data-testid=\"sandbox-totp-{test_id}\">{}</bdi> {left}",
                    one.code
                ),
            );
        }
        self.out.push_str("</dl></section>");
    }

    /// Who can sign in to the console, if there is one.
    pub(super) fn agents(&mut self, shown: &[agents::Shown]) {
        if shown.is_empty() {
            return;
        }
        self.out
            .push_str("<section id=\"agents\" class=\"rg-stack\">");
        self.subheading(words::agents_heading());
        self.link(paths::SUPPORT, words::agents_link());
        for one in shown {
            let _ = write!(
                self.out,
                "<section class=\"rg-notice\" data-testid=\"sandbox-agent-{0}\"><h3 class=\"rg-notice__title\">{0}</h3>\
                 <dl class=\"rg-summary\">",
                escape(one.agent.name)
            );
            let role = self.html(&match one.agent.role {
                Role::Agent => words::role_agent(),
                Role::Lead => words::role_lead(),
                Role::Auditor => words::role_auditor(),
            });
            self.row(words::role_column(), &role);
            let password = format!("<code>{}</code>", escape(one.agent.password));
            self.row(words::password_column(), &password);
            let left = self.html(&words::authenticator_left(one.seconds_left));
            self.row(
                words::authenticator_code_of(one.agent.name),
                &format!(
                    "<bdi class=\"rg-reference__number\" dir=\"ltr\" data-testid=\"sandbox-agent-code-{}\">{}</bdi> {left}",
                    escape(one.agent.name),
                    one.code
                ),
            );
            self.out.push_str("</dl></section>");
        }
        self.out.push_str("</section>");
    }

    pub(super) fn clock(&mut self) {
        self.subheading(words::clock_heading());
        self.out.push_str("<div id=\"clock-now\">");
        self.paragraph("", words::clock_now(self.now.0));
        let ahead = u32::try_from(self.sandbox.ahead()).unwrap_or(0);
        self.paragraph(
            "rg-soft",
            if ahead == 0 {
                words::clock_real()
            } else {
                words::clock_ahead(ahead)
            },
        );
        let label = self.html(&words::clock_move_label());
        let _ = write!(
            self.out,
            "</div><form method=\"post\" action=\"/sandbox/clock\"><div class=\"rg-field\">\
             <label class=\"rg-field__label\" for=\"sandbox-seconds\">{label}</label>\
             <select class=\"rg-input\" id=\"sandbox-seconds\" name=\"seconds\">"
        );
        let names = [
            common::minutes(1),
            common::minutes(10),
            common::hours(1),
            common::days(1),
        ];
        for (seconds, name) in STEPS.into_iter().zip(names) {
            let name = self.html(&name);
            let _ = write!(self.out, "<option value=\"{seconds}\">{name}</option>");
        }
        self.out.push_str("</select></div>");
        self.button(words::clock_move_button());
        self.out.push_str("</form>");
    }

    pub(super) fn accounts(&mut self, accounts: &[Account]) {
        self.subheading(words::accounts_heading());
        if accounts.is_empty() {
            self.paragraph("rg-soft", words::accounts_none());
        }
        for account in accounts {
            self.account(account);
        }
        self.out
            .push_str("<form method=\"post\" action=\"/sandbox/reset\">");
        self.button(words::reset_button());
        self.out.push_str("</form>");
    }

    /// A button that the program of the page shows and works; without it
    /// there are no passkeys.
    fn passkey_button(&mut self, handle: &str) {
        let words = [
            ("made", words::passkey_made_status()),
            ("there", words::passkey_there_status()),
            ("failed", words::passkey_failed_status()),
        ];
        let _ = write!(
            self.out,
            "<p class=\"rg-actions\"><button class=\"rg-button rg-button--quiet\" type=\"button\" hidden \
             data-testid=\"sandbox-passkey-{0}\" data-passkey=\"{0}\"",
            escape(handle)
        );
        for (name, text) in words {
            let _ = write!(self.out, " data-{name}=\"{}\"", self.html(&text));
        }
        let label = self.html(&words::passkey_button());
        let _ = write!(
            self.out,
            ">{label}</button></p><p role=\"status\" data-testid=\"sandbox-passkey-status-{}\"></p>",
            escape(handle)
        );
    }

    pub(super) fn account(&mut self, account: &Account) {
        let seeded = by_handle(&account.handle);
        let _ = write!(
            self.out,
            "<section class=\"rg-notice\" data-testid=\"sandbox-account-{0}\"><h3 class=\"rg-notice__title\">{0}</h3>\
             <dl class=\"rg-summary\">",
            escape(&account.handle)
        );
        if let Some(seeded) = seeded {
            let situation = self.html(&situation_name(seeded.situation));
            self.row(words::situation_column(), &situation);
        }
        let mails: Vec<String> = account
            .emails
            .iter()
            .map(|address| {
                let query = address.replace('+', "%2B").replace('&', "%26");
                format!(
                    "<a href=\"/sandbox?to={}\"><bdi>{}</bdi></a>",
                    escape(&query),
                    escape(address)
                )
            })
            .collect();
        self.row(words::email_column(), &mails.join("<br>"));
        let phones: Vec<String> = account
            .phones
            .iter()
            .map(|number| format!("<bdi dir=\"ltr\">{}</bdi>", escape(number)))
            .collect();
        self.row(words::phone_column(), &phones.join("<br>"));
        if let Some(seeded) = seeded {
            let password = format!("<code>{}</code>", escape(seeded.password));
            self.row(words::password_column(), &password);
        }
        let second = if account.means.has_second_factor() {
            words::authenticator_heading()
        } else {
            common::no()
        };
        let second = self.html(&second);
        self.row(words::second_step_column(), &second);
        let passkeys = if account.means.has(ProofKind::Passkey) {
            common::yes()
        } else {
            common::no()
        };
        let passkeys = self.html(&passkeys);
        self.row(words::passkeys_column(), &passkeys);
        let status = self.html(&match account.status {
            AccountStatus::Active => words::status_active(),
            AccountStatus::Locked => words::status_locked(),
            AccountStatus::Disabled => words::status_disabled(),
        });
        self.row(words::status_column(), &status);
        self.out.push_str("</dl>");
        self.passkey_button(&account.handle);
        self.out.push_str("</section>");
    }
}

/// The text of a message, with its link to press, as a mail program has it.
fn body(text: &str) -> String {
    let shown = escape(text);
    let Some(link) = inbox::link_in(text).map(|link| escape(&link)) else {
        return shown;
    };
    shown.replacen(&link, &format!("<a href=\"{link}\">{link}</a>"), 1)
}
