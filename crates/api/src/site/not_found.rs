//! What is answered where there is nothing.

use axum::{
    body::Body,
    http::{HeaderMap, Response, StatusCode, header},
    response::{Html, IntoResponse},
};
use regain_contract::{Problem, ProblemType, paths::pages};
use regain_words::{Locale, common, errors, shell as words};

use super::{
    headers::is_api,
    html::escape,
    shell::{Shell, Switch},
};

/// A page for a browser, a problem (RFC 9457) for everything else.
#[must_use]
pub fn answer(shell: &Shell, locale: &Locale, path: &str, headers: &HeaderMap) -> Response<Body> {
    let wants_page = headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .any(|value| value.contains("text/html"));
    if wants_page && !is_api(path) {
        return (StatusCode::NOT_FOUND, Html(page(shell, locale))).into_response();
    }
    let problem = Problem::new(ProblemType::NotFound);
    (
        StatusCode::NOT_FOUND,
        [(header::CONTENT_TYPE, "application/problem+json")],
        serde_json::to_string(&problem).unwrap_or_default(),
    )
        .into_response()
}

/// The page.
pub(super) fn page(shell: &Shell, locale: &Locale) -> String {
    let heading = errors::not_found_heading().text(locale);
    let title = common::page_title(&heading).text(locale);
    let content = format!(
        "<h1 class=\"rg-heading\" data-testid=\"heading\">{}</h1><p>{}</p><p class=\"rg-actions\"><a class=\"rg-button\" href=\"{}\">{}</a></p>",
        escape(&heading),
        escape(&errors::not_found().text(locale)),
        pages::START,
        escape(&words::start_link().text(locale)),
    );
    shell.page(&title, "not-found", Switch::Again, &content)
}
