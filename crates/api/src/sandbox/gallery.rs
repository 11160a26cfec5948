//! The gallery: every screen of the app in every state.

use axum::{
    extract::State,
    http::{HeaderMap, Method, Uri},
    response::Response,
};

use super::Sandbox;
use crate::site::not_found;

pub(super) async fn answer(
    State(sandbox): State<Sandbox>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let languages = &sandbox.service.languages;
    let locale = languages.of(uri.query(), &headers);
    let found = sandbox
        .gallery
        .answer(&method, uri.path(), &headers, locale);
    found.unwrap_or_else(|| {
        not_found::answer(sandbox.site.shell(locale), locale, uri.path(), &headers)
    })
}
