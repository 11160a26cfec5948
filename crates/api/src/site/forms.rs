//! What the forms of plain pages have in common.

use axum::http::{HeaderMap, header};

use crate::http::is_cross_site;

/// Whether a page of another site sent the form.
///
/// Our pages have no referrer, so a browser too old for `Sec-Fetch-Site`
/// says `Origin: null` for our own form (Fetch, "append a request Origin
/// header"). Those browsers are whom the forms are for. No cookie of ours comes
/// with a form of another site: each is `SameSite=Lax` or stricter, which
/// every browser knows that is younger than `Origin: null`.
pub(crate) fn comes_from_elsewhere(headers: &HeaderMap, origin: &str) -> bool {
    let nameless = headers.get("sec-fetch-site").is_none()
        && headers
            .get(header::ORIGIN)
            .is_some_and(|from| from == "null");
    !nameless && is_cross_site(headers, origin)
}

/// What was typed into a field of several lines: line ends travel as CR LF,
/// which would count as two characters.
pub(super) fn lines(typed: &str) -> String {
    typed.replace("\r\n", "\n")
}
