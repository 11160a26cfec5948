//! The pages. They work without a script: forms and links only.

use axum::{
    Form,
    extract::{Path, Query, State},
    http::{Extensions, HeaderMap},
    response::{IntoResponse, Redirect, Response},
};
use regain_contract::{ProblemType, Secret, paths};
use regain_words::{Text, sandbox as words};
use serde::Deserialize;

use super::{
    Sandbox, agents, authenticator, gallery, inbox,
    page::{OVERVIEW, Page},
    sign_in as signing_in,
};
use crate::{
    http::Refusal,
    site::{files::Gallery, html::escape},
    store::SandboxMessage,
};

type Answer = Result<Response, Response>;

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
        let codes = authenticator::all(&sandbox.service, transaction.as_mut()).await?;
        Ok::<_, Refusal>((accounts, messages, codes))
    };
    let (accounts, messages, codes) = read.await.map_err(sandbox.refuse())?;
    let mut page = Page::new(&sandbox, words::heading());
    if shown.reset.is_some() {
        page.status(words::reset_status());
    }
    page.paragraph("rg-lead", words::intro());
    page.link(paths::pages::START, words::start_link());
    page.link("/sandbox/sign-in", words::sign_in_heading());
    if sandbox.gallery.is_there() {
        page.link(Gallery::PATH, words::gallery_link());
    }
    page.link(gallery::PAGES, words::pages_heading());
    page.inbox(shown.to.as_deref(), &messages);
    page.authenticators(&codes);
    page.agents(&agents::all(&sandbox.service));
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
    let mut page = Page::titled(&sandbox, inbox::title(&message));
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
    extensions: Extensions,
    Form(form): Form<SignInForm>,
) -> Answer {
    sandbox.check_site(&headers).map_err(sandbox.refuse())?;
    let from = signing_in::From {
        device: super::DEVICE,
        place: "",
        address: "",
        network: sandbox.network(&headers, &extensions),
    };
    let signed_in = signing_in::sign_in(
        &sandbox,
        &form.account,
        form.password,
        Some(form.code.as_str()),
        from,
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
