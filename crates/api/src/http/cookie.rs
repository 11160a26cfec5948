use axum::http::{HeaderMap, HeaderValue, header};
use regain_contract::paths::FLOW_COOKIE;

/// Characters of 32 bytes in base64url.
const TOKEN_LENGTH: usize = 43;

/// The flow's secret id from the cookie, if there is one of the right form.
pub(crate) fn read_flow_token(headers: &HeaderMap) -> Option<&str> {
    read_cookie(headers, FLOW_COOKIE)
}

/// The secret id in the cookie of this name, if there is one of the right
/// form.
pub(crate) fn read_cookie<'a>(headers: &'a HeaderMap, cookie: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, value)| *name == cookie && value.len() == TOKEN_LENGTH)
        .map(|(_, value)| value)
}

/// Sets the cookie (NIST SP 800-63B-4, 5.1.1; OWASP ASVS 3.3).
pub(crate) fn flow_cookie(token: &str) -> Option<HeaderValue> {
    let text = format!("{FLOW_COOKIE}={token}; Secure; HttpOnly; SameSite=Strict; Path=/");
    let mut value = HeaderValue::try_from(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// Removes the cookie.
pub(crate) fn remove_flow_cookie() -> HeaderValue {
    HeaderValue::from_static(
        "__Host-recovery=; Secure; HttpOnly; SameSite=Strict; Path=/; Max-Age=0",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_cookie_is_found_among_others() {
        let token = "a".repeat(43);
        let mut headers = HeaderMap::new();
        let cookies = format!("x=1; {FLOW_COOKIE}={token}; y=2");
        headers.insert(header::COOKIE, cookies.parse().unwrap());
        assert_eq!(read_flow_token(&headers), Some(token.as_str()));
        headers.insert(
            header::COOKIE,
            format!("{FLOW_COOKIE}=short").parse().unwrap(),
        );
        assert_eq!(read_flow_token(&headers), None);
    }

    #[test]
    fn removing_names_the_same_cookie() {
        let removed = remove_flow_cookie();
        assert!(removed.to_str().unwrap().starts_with(FLOW_COOKIE));
    }
}
