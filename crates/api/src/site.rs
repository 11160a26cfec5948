//! What a browser is served: the built app, the pages around it, and the
//! headers on every answer.

pub mod case_page;
pub mod files;
pub(crate) mod forms;
pub mod headers;
pub mod helping_page;
pub(crate) mod html;
pub mod not_found;
pub mod phone_page;
pub mod plain_case;
pub mod shell;
pub mod well_known;

use std::sync::Arc;

use axum::{
    Router,
    extract::State,
    http::{HeaderMap, Method, Uri},
    response::Response,
};
use regain_words::Locale;

use files::Site;

/// The files and pages of the app, and the answer to everything that is
/// nowhere: it is the fallback of the whole router.
pub fn routes(site: Arc<Site>, locale: Locale) -> Router {
    Router::new().fallback(answer).with_state((site, locale))
}

async fn answer(
    State((site, locale)): State<(Arc<Site>, Locale)>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    site.answer(&method, uri.path(), &headers)
        .unwrap_or_else(|| not_found::answer(site.shell(), &locale, uri.path(), &headers))
}
