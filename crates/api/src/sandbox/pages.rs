//! The pages. They work without a script: forms and links only.

use std::fmt::Write as _;

use axum::{
    Form,
    extract::{Path, Query, State},
    http::HeaderMap,
    response::{Html, IntoResponse, Redirect, Response},
};
use regain_contract::{ProblemType, Secret, UnixSeconds, paths};
use regain_words::{Text, common, sandbox as words};
use serde::Deserialize;

use super::{Sandbox, accounts::by_handle, authenticator, sign_in as signing_in};
use crate::{
    http::Refusal,
    site::html::{escape, html, situation_name},
    store::{Account, AccountStatus, SandboxMessage},
};

type Answer = Result<Response, Response>;

const OVERVIEW: &str = "/sandbox";

/// Steps of the clock, in seconds: a minute, ten, an hour, a day.
const STEPS: [i64; 4] = [60, 600, 3600, 86_400];

/// What the overview shows.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Shown {
    /// Messages to this address only.
    to: Option<String>,
    /// Everything was just put back.
    reset: Option<String>,
}

/// `GET /sandbox`
pub(super) async fn overview(State(sandbox): State<Sandbox>, Query(shown): Query<Shown>) -> Answer {
    let read = async {
        let mut transaction = sandbox.service.store.read().await?;
        let accounts = transaction.accounts().await?;
        let to = shown.to.as_deref();
        let messages = transaction.sandbox_messages(to, 0).await?;
        Ok::<_, Refusal>((accounts, messages))
    };
    let (accounts, messages) = read.await.map_err(sandbox.refuse())?;
    let mut page = Page::new(&sandbox, words::heading());
    if shown.reset.is_some() {
        page.status(words::reset_status());
    }
    page.paragraph("rg-lead", words::intro());
    page.link(paths::pages::START, words::start_link());
    page.link("/sandbox/sign-in", words::sign_in_heading());
    page.inbox(shown.to.as_deref(), &messages);
    page.authenticators();
    page.clock();
    page.accounts(&accounts);
    page.paragraph("rg-soft", words::json_hint());
    page.out
        .push_str("<script src=\"/sandbox/sandbox.js\" defer></script>");
    Ok(page.finish())
}

/// `GET /sandbox/messages/{id}`
pub(super) async fn message(State(sandbox): State<Sandbox>, Path(id): Path<i64>) -> Answer {
    let find = async {
        let mut transaction = sandbox.service.store.read().await?;
        transaction
            .sandbox_messages(None, id.saturating_sub(1))
            .await?
            .into_iter()
            .find(|message| message.id == id)
            .ok_or_else(|| ProblemType::NotFound.into())
    };
    let message: SandboxMessage = find.await.map_err(sandbox.refuse())?;
    let mut page = Page::titled(&sandbox, &message.subject);
    page.message(&message);
    page.link(OVERVIEW, words::message_back_link());
    Ok(page.finish())
}

/// How far to move the clock.
#[derive(Deserialize)]
pub(super) struct ClockForm {
    seconds: i64,
}

/// `POST /sandbox/clock`
pub(super) async fn move_clock(
    State(sandbox): State<Sandbox>,
    headers: HeaderMap,
    Form(form): Form<ClockForm>,
) -> Answer {
    sandbox.check_site(&headers).map_err(sandbox.refuse())?;
    sandbox.advance(form.seconds).map_err(sandbox.refuse())?;
    Ok(Redirect::to(OVERVIEW).into_response())
}

/// `POST /sandbox/reset`
pub(super) async fn reset(State(sandbox): State<Sandbox>, headers: HeaderMap) -> Answer {
    sandbox.check_site(&headers).map_err(sandbox.refuse())?;
    sandbox.reset().await.map_err(sandbox.refuse())?;
    Ok(Redirect::to("/sandbox?reset=1").into_response())
}

/// `GET /sandbox/sign-in`
pub(super) async fn sign_in_form(State(sandbox): State<Sandbox>) -> Response {
    sign_in_page(&sandbox, None, "")
}

/// Who signs in.
#[derive(Deserialize)]
pub(super) struct SignInForm {
    account: String,
    password: Secret,
    #[serde(default)]
    code: String,
}

/// `POST /sandbox/sign-in`
pub(super) async fn sign_in(
    State(sandbox): State<Sandbox>,
    headers: HeaderMap,
    Form(form): Form<SignInForm>,
) -> Answer {
    sandbox.check_site(&headers).map_err(sandbox.refuse())?;
    let signed_in = signing_in::sign_in(
        &sandbox,
        &form.account,
        form.password,
        Some(form.code.as_str()),
        super::DEVICE,
    )
    .await
    .map_err(sandbox.refuse())?;
    let status = if signed_in {
        words::sign_in_worked_status()
    } else {
        words::sign_in_failed_status()
    };
    Ok(sign_in_page(&sandbox, Some(status), &form.account))
}

fn sign_in_page(sandbox: &Sandbox, status: Option<Text>, account: &str) -> Response {
    let mut page = Page::new(sandbox, words::sign_in_heading());
    if let Some(status) = status {
        page.status(status);
    }
    page.paragraph("rg-lead", words::sign_in_intro());
    page.out
        .push_str("<form method=\"post\" action=\"/sandbox/sign-in\">");
    page.input(
        "account",
        words::sign_in_account_label(),
        &format!(
            "autocomplete=\"username\" autocapitalize=\"none\" value=\"{}\"",
            escape(account)
        ),
    );
    page.input(
        "password",
        words::sign_in_password_label(),
        "type=\"password\" autocomplete=\"current-password\"",
    );
    page.input(
        "code",
        words::sign_in_code_label(),
        "inputmode=\"numeric\" autocomplete=\"off\"",
    );
    page.button(words::sign_in_button());
    page.out.push_str("</form>");
    page.link(OVERVIEW, words::message_back_link());
    page.finish()
}

/// A page as it grows.
struct Page<'a> {
    sandbox: &'a Sandbox,
    now: UnixSeconds,
    title: String,
    out: String,
}

impl<'a> Page<'a> {
    fn new(sandbox: &'a Sandbox, heading: Text) -> Self {
        Self::titled(sandbox, &heading.text(&sandbox.locale))
    }

    fn titled(sandbox: &'a Sandbox, heading: &str) -> Self {
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

    fn finish(self) -> Response {
        let shell = self.sandbox.site.shell();
        Html(shell.page(&self.title, "sandbox", &self.out)).into_response()
    }

    fn html(&self, text: &Text) -> String {
        html(text, &self.sandbox.locale)
    }

    fn paragraph(&mut self, class: &str, text: Text) {
        let text = self.html(&text);
        let _ = write!(self.out, "<p class=\"{class}\">{text}</p>");
    }

    fn subheading(&mut self, text: Text) {
        let text = self.html(&text);
        let _ = write!(self.out, "<h2 class=\"rg-subheading\">{text}</h2>");
    }

    fn status(&mut self, text: Text) {
        let text = self.html(&text);
        let _ = write!(
            self.out,
            "<p class=\"rg-notice rg-notice--done\" role=\"status\" data-testid=\"sandbox-status\">{text}</p>"
        );
    }

    fn link(&mut self, address: &str, text: Text) {
        let text = self.html(&text);
        let _ = write!(
            self.out,
            "<p><a href=\"{}\">{text}</a></p>",
            escape(address)
        );
    }

    fn button(&mut self, text: Text) {
        let text = self.html(&text);
        let _ = write!(
            self.out,
            "<p class=\"rg-actions\"><button class=\"rg-button\">{text}</button></p>"
        );
    }

    fn input(&mut self, name: &str, label: Text, attributes: &str) {
        let label = self.html(&label);
        let _ = write!(
            self.out,
            "<div class=\"rg-field\"><label class=\"rg-field__label\" for=\"sandbox-{name}\">{label}</label>\
             <input class=\"rg-input\" id=\"sandbox-{name}\" name=\"{name}\" data-testid=\"sandbox-{name}\" {attributes}></div>"
        );
    }

    /// One line of a list of facts; `value` is HTML.
    fn row(&mut self, name: Text, value: &str) {
        let name = self.html(&name);
        let _ = write!(
            self.out,
            "<div class=\"rg-summary__row\"><dt class=\"rg-summary__name\">{name}</dt>\
             <dd class=\"rg-summary__value\">{value}</dd></div>"
        );
    }

    fn message(&mut self, message: &SandboxMessage) {
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
            escape(&message.body)
        );
    }

    fn inbox(&mut self, to: Option<&str>, messages: &[SandboxMessage]) {
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
                escape(&message.subject),
                escape(&message.address),
            );
        }
        self.out.push_str("</ul>");
        self.link(OVERVIEW, words::inbox_refresh_button());
        self.out.push_str("</section>");
    }

    fn authenticators(&mut self) {
        self.out.push_str("<section id=\"authenticators\">");
        self.subheading(words::authenticator_heading());
        let shown = authenticator::all(self.now);
        if shown.is_empty() {
            self.paragraph("rg-soft", words::authenticator_none());
        }
        self.out.push_str("<dl class=\"rg-summary\">");
        for one in shown {
            let left = self.html(&words::authenticator_left(one.seconds_left));
            self.row(
                words::authenticator_code_of(one.handle),
                &format!(
                    "<bdi class=\"rg-reference__number\" dir=\"ltr\" data-testid=\"sandbox-totp-{}\">{}</bdi> {left}",
                    one.handle, one.code
                ),
            );
        }
        self.out.push_str("</dl></section>");
    }

    fn clock(&mut self) {
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

    fn accounts(&mut self, accounts: &[Account]) {
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

    fn account(&mut self, account: &Account) {
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
        let second = if account.second_factor {
            words::authenticator_heading()
        } else {
            common::no()
        };
        let second = self.html(&second);
        self.row(words::second_step_column(), &second);
        let status = self.html(&match account.status {
            AccountStatus::Active => words::status_active(),
            AccountStatus::Locked => words::status_locked(),
            AccountStatus::Disabled => words::status_disabled(),
        });
        self.row(words::status_column(), &status);
        self.out.push_str("</dl></section>");
    }
}
