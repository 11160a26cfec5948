//! The headers that every answer carries, errors included.
//!
//! Four sets, chosen by what the answer is: a page, an answer of the API, a
//! file, or the script of a worker. OWASP Secure Headers, ASVS 3.4 and the W3C specifications of each
//! header are behind them.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};

/// On every answer that is a page.
///
/// `'wasm-unsafe-eval'` lets WebAssembly compile and nothing else;
/// `connect-src` is what lets it be fetched. Workers fall back to
/// `script-src`. Trusted Types has one policy, made by the app's first script.
pub const HTML: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src 'self'; manifest-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default; \
         report-uri /api/v1/csp-reports; report-to csp",
    ),
    ("reporting-endpoints", "csp=\"/api/v1/csp-reports\""),
    ("cross-origin-opener-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-create=(self), \
         publickey-credentials-get=(self), otp-credentials=(self)",
    ),
    ("cache-control", "no-store"),
];

/// On every answer of the API: nothing in it may be run, framed or kept
/// (OWASP REST Security; ASVS 3.2.1, 14.3.2).
pub const API: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; frame-ancestors 'none'; sandbox",
    ),
    ("cache-control", "no-store"),
];

/// On every file of the app. `Cache-Control` depends on the file.
pub const ASSET: &[(&str, &str)] = &[(
    "content-security-policy",
    "default-src 'none'; frame-ancestors 'none'; sandbox",
)];

/// On the script of the worker. A worker has the policy of its own answer, and
/// `sandbox` would keep it from starting (CSP3, 6.3.2.1). It loads nothing and
/// makes nothing of text, so everything else is closed.
pub const WORKER: &[(&str, &str)] = &[(
    "content-security-policy",
    "default-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
)];

/// On every answer.
pub const COMMON: &[(&str, &str)] = &[
    ("x-content-type-options", "nosniff"),
    // Nothing to other sites. With nothing at all, browsers that do not know
    // `Sec-Fetch-Site` would say of our own forms that they come from nowhere
    // (`Origin: null`), as a page does that hides where it is from.
    ("referrer-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
];

/// On every answer when the origin is https. Two years; `preload` is left
/// out because it cannot be taken back and is the operator's to choose.
pub const HTTPS: &[(&str, &str)] = &[(
    "strict-transport-security",
    "max-age=63072000; includeSubDomains",
)];

/// Added to the policy of pages when the origin is https.
pub const UPGRADE: &str = "; upgrade-insecure-requests";

/// The sets, ready to be put on answers.
#[derive(Clone, Debug)]
pub struct SecurityHeaders {
    html: HeaderMap,
    api: HeaderMap,
    asset: HeaderMap,
    worker: HeaderMap,
}

impl SecurityHeaders {
    /// The sets for an origin that is https or not.
    #[must_use]
    pub fn new(https: bool) -> Self {
        let set = |own: &'static [(&'static str, &'static str)]| -> HeaderMap {
            let https: &[_] = if https { HTTPS } else { &[] };
            own.iter()
                .chain(COMMON)
                .chain(https)
                .map(|(name, value)| {
                    (
                        HeaderName::from_static(name),
                        HeaderValue::from_static(value),
                    )
                })
                .collect()
        };
        let mut html = set(HTML);
        if https
            && let Some(policy) = html.get_mut(header::CONTENT_SECURITY_POLICY)
            && let Ok(text) = policy.to_str()
            && let Ok(upgraded) = HeaderValue::try_from(format!("{text}{UPGRADE}"))
        {
            *policy = upgraded;
        }
        Self {
            html,
            api: set(API),
            asset: set(ASSET),
            worker: set(WORKER),
        }
    }
}

/// Whether a program asks at this path, rather than a person.
pub(crate) fn is_api(path: &str) -> bool {
    path.starts_with("/api/") || path.starts_with("/sandbox/api/")
}

/// Puts the right set on the answer; the outermost layer, so that no answer
/// goes without.
///
/// Use it with `axum::middleware::from_fn_with_state`.
pub async fn add(State(sets): State<SecurityHeaders>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let is_start = path == regain_contract::paths::pages::START;
    let is_api = is_api(path);
    let is_worker = path == regain_contract::paths::WORKER;
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let is_html = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let set = match (is_api, is_html) {
        (true, _) => &sets.api,
        (false, true) => &sets.html,
        (false, false) if is_worker => &sets.worker,
        (false, false) => &sets.asset,
    };
    for (name, value) in set {
        headers.insert(name.clone(), value.clone());
    }
    // What says nothing else is not to be kept: redirects and errors too.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    // Help has to be found by a search; a step of it must not.
    if !is_start && (is_html || is_api) {
        headers.insert(
            HeaderName::from_static("x-robots-tag"),
            HeaderValue::from_static("noindex"),
        );
    }
    response
}
