//! What a browser is served: the built app, the built console, the pages
//! around them, and the headers on every answer.

pub mod case_page;
mod contact;
pub(crate) mod examples;
pub mod feedback_page;
pub mod files;
pub(crate) mod forms;
pub mod headers;
pub mod helping_page;
pub(crate) mod html;
pub mod not_found;
mod page;
mod page_of;
pub mod phone_page;
pub mod plain_case;
pub mod shell;
mod tags;
mod translation;
pub mod well_known;

use std::sync::Arc;

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, Method, Uri},
    response::Response,
};
use regain_contract::paths;

use crate::languages::Languages;
use files::{Console, Site};
pub use page_of::PageOf;

/// The files and pages of the app and of the console, and the answer to
/// everything that is nowhere: it is the fallback of the whole router.
pub fn routes(site: Arc<Site>, console: Arc<Console>, languages: Languages) -> Router {
    Router::new()
        .fallback(answer)
        .with_state((site, console, languages))
}

async fn answer(
    State((site, console, languages)): State<(Arc<Site>, Arc<Console>, Languages)>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let path = uri.path();
    let locale = languages.of(uri.query(), &headers);
    // The app has nothing below the path of the console.
    let found = if path.starts_with(paths::SUPPORT) {
        console.answer(&method, path, &headers)
    } else {
        site.answer(&method, path, &headers, locale)
    };
    found.unwrap_or_else(|| not_found::answer(site.shell(locale), locale, path, &headers))
}
