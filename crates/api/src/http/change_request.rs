use axum::body::Bytes;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use regain_contract::{CONTRACT_VERSION, ProblemType, paths};
use serde::de::DeserializeOwned;

use crate::Service;
use crate::device_label::device_label;
use crate::http::{Refusal, client_network, read_flow_token};
use crate::keys::Purpose;

/// A request that wants to change something and may: it is not from another
/// site, speaks this contract, and names its intention.
pub(crate) struct ChangeRequest {
    /// The idempotency key.
    pub(crate) key: String,
    /// The keyed hash of the key, as it is kept: knowing a key is knowing who
    /// sent the request.
    pub(crate) kept_key: String,
    /// The keyed hash of the flow's secret id, if the request carries one.
    pub(crate) token_hash: Option<[u8; 32]>,
    /// The client's network.
    pub(crate) network: String,
    /// What the browser is called; empty where that is not known.
    pub(crate) device: String,
    /// The tag of the language of its page.
    pub(crate) language: String,
    /// The keyed hash of the body.
    pub(crate) body_hash: [u8; 32],
    body: Bytes,
}

/// Who sent a request: this app, in some browser, from some network.
pub(crate) struct Sender {
    /// The keyed hash of the flow's secret id, if the request carries one.
    pub(crate) token_hash: Option<[u8; 32]>,
    /// The client's network.
    pub(crate) network: String,
}

impl Sender {
    /// Checks that it is this app.
    pub(crate) fn check(parts: &Parts, body: &Bytes, service: &Service) -> Result<Self, Refusal> {
        let headers = &parts.headers;
        if is_cross_site(headers, &service.settings.origin) {
            return Err(ProblemType::CrossSite.into());
        }
        // A page of another site cannot send this header without asking
        // first, and is never allowed to.
        let client = headers
            .get(paths::CLIENT_HEADER)
            .ok_or(ProblemType::CrossSite)?;
        if client.as_bytes() != CONTRACT_VERSION.to_string().as_bytes() {
            return Err(ProblemType::ClientOutdated.into());
        }
        // What has no body has no type either (RFC 9110, 8.3).
        if !body.is_empty() && !is_json(headers) {
            return Err(ProblemType::MediaType.into());
        }
        let keys = &service.keys;
        Ok(Self {
            token_hash: read_flow_token(headers)
                .map(|token| keys.hash(Purpose::FlowToken, &[token.as_bytes()])),
            network: client_network(
                headers,
                &parts.extensions,
                service.settings.trusted_proxy_header.as_deref(),
                keys,
            ),
        })
    }
}

impl ChangeRequest {
    /// Checks everything that does not depend on the flow.
    pub(crate) fn check(parts: &Parts, body: Bytes, service: &Service) -> Result<Self, Refusal> {
        let sender = Sender::check(parts, &body, service)?;
        let key = parts
            .headers
            .get(paths::IDEMPOTENCY_KEY)
            .ok_or(ProblemType::IdempotencyKeyMissing)?;
        let key = idempotency_key(key).ok_or(ProblemType::IdempotencyKeyMissing)?;
        let keys = &service.keys;
        Ok(Self {
            key: key.to_owned(),
            kept_key: keys.name(Purpose::IdempotencyKey, &[key.as_bytes()]),
            token_hash: sender.token_hash,
            network: sender.network,
            device: client_device(&parts.headers),
            language: client_language(&parts.headers, service),
            body_hash: keys.hash(Purpose::RequestBody, &[&body]),
            body,
        })
    }

    /// The body as a request of the contract.
    pub(crate) fn parse<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        serde_json::from_slice(&self.body).map_err(|_| ProblemType::MalformedRequest.into())
    }
}

/// What the browser is called; empty where that is not known.
pub(crate) fn client_device(headers: &HeaderMap) -> String {
    let user_agent = headers.get(header::USER_AGENT);
    let user_agent = user_agent.and_then(|value| value.to_str().ok());
    user_agent.map(device_label).unwrap_or_default()
}

/// The tag of the language of a browser's page.
pub(crate) fn client_language(headers: &HeaderMap, service: &Service) -> String {
    service.languages.of(None, headers).tag().to_owned()
}

/// Whether a browser says that the request comes from a page of another
/// origin (OWASP ASVS 3.5.1): by `Sec-Fetch-Site`, or where that is missing by
/// `Origin`.
pub(crate) fn is_cross_site(headers: &HeaderMap, origin: &str) -> bool {
    let is = |value: &HeaderValue, expected: &str| value.as_bytes() == expected.as_bytes();
    match (headers.get("sec-fetch-site"), headers.get(header::ORIGIN)) {
        (Some(site), _) => !is(site, "same-origin"),
        (None, Some(from)) => !is(from, origin),
        (None, None) => false,
    }
}

/// Whether the body is said to be JSON.
pub(crate) fn is_json(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .is_some_and(|value| value.trim().eq_ignore_ascii_case("application/json"))
}

/// The key out of its quotes: a structured-field string of 16 to 64 letters,
/// digits, hyphens and underscores.
fn idempotency_key(value: &HeaderValue) -> Option<&str> {
    let key = value.to_str().ok()?.strip_prefix('"')?.strip_suffix('"')?;
    let formed = (16..=64).contains(&key.len())
        && key
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    formed.then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cross_site(pairs: &[(&'static str, &'static str)]) -> bool {
        let headers = pairs
            .iter()
            .map(|(name, value)| ((*name).parse().unwrap(), HeaderValue::from_static(value)))
            .collect::<HeaderMap>();
        is_cross_site(&headers, "https://recover.example.com")
    }

    #[test]
    fn matrix_of_cross_site_requests() {
        assert!(!cross_site(&[]));
        assert!(!cross_site(&[("sec-fetch-site", "same-origin")]));
        assert!(cross_site(&[("sec-fetch-site", "cross-site")]));
        assert!(cross_site(&[("sec-fetch-site", "same-site")]));
        assert!(cross_site(&[("sec-fetch-site", "none")]));
        assert!(!cross_site(&[("origin", "https://recover.example.com")]));
        assert!(cross_site(&[("origin", "https://example.com")]));
        assert!(cross_site(&[("origin", "null")]));
        assert!(cross_site(&[
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://recover.example.com")
        ]));
    }

    #[test]
    fn keys_are_quoted_strings() {
        let key = |text: &'static str| idempotency_key(&HeaderValue::from_static(text)).is_some();
        assert!(key("\"0123456789abcdef\""));
        assert!(!key("0123456789abcdef"));
        assert!(!key("\"short\""));
        assert!(!key("\"0123456789abcdef\\\"\""));
    }
}
