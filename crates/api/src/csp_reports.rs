//! Reports of violations of the content security policy.

use std::sync::Arc;

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
    routing::post,
};
use regain_contract::paths;
use serde::Deserialize;

use crate::{
    Service,
    flow::spend,
    http::{Refusal, client_network},
    limits,
};

/// The largest report that is read, in bytes.
pub const MAX_BYTES: usize = 8 * 1024;

/// The most reports of one request that are logged; a browser may send
/// several at once.
const MAX_REPORTS: usize = 10;

/// The longest value that is logged, in characters.
const MAX_VALUE: usize = 80;

/// The route.
pub(crate) fn routes() -> Router<Arc<Service>> {
    Router::new()
        .route(paths::CSP_REPORTS, post(receive))
        .layer(DefaultBodyLimit::max(MAX_BYTES))
}

/// Logs which directive was violated by what, and nothing else.
///
/// Anyone can send anything here, so the body is bounded, there are only so
/// many from one network, values are cut and cleaned of what could forge a
/// line of the log (OWASP ASVS 16.4.1), and addresses lose their query and
/// fragment. The answer says nothing about what was read.
async fn receive(State(service): State<Arc<Service>>, parts: Parts, body: Bytes) -> Response {
    if let Err(refusal) = count(&service, &parts).await {
        return refusal.into_response_at(service.now());
    }
    for report in read(&body).into_iter().take(MAX_REPORTS) {
        tracing::warn!(
            event = "malicious_csp_violation",
            directive = %clean(&report.directive),
            blocked = %address(&report.blocked),
            page = %address(&report.page),
            "a browser reported a violation of the content security policy"
        );
    }
    StatusCode::NO_CONTENT.into_response()
}

async fn count(service: &Service, parts: &Parts) -> Result<(), Refusal> {
    let network = client_network(
        &parts.headers,
        &parts.extensions,
        service.settings.trusted_proxy_header.as_deref(),
        &service.keys,
    );
    let mut transaction = service.store.begin().await?;
    spend(
        service,
        transaction.as_mut(),
        &[(limits::REPORTS_PER_NETWORK, &network)],
    )
    .await?;
    transaction.commit().await?;
    Ok(())
}

struct Report {
    directive: String,
    blocked: String,
    page: String,
}

/// The body of `report-uri` (CSP 2).
#[derive(Deserialize)]
struct Old {
    #[serde(rename = "csp-report")]
    report: OldBody,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", default)]
#[derive(Default)]
struct OldBody {
    violated_directive: String,
    effective_directive: String,
    blocked_uri: String,
    document_uri: String,
}

/// One report of `report-to` (W3C Reporting API).
#[derive(Deserialize)]
struct New {
    #[serde(rename = "type")]
    kind: String,
    body: NewBody,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
struct NewBody {
    effective_directive: String,
    #[serde(rename = "blockedURL")]
    blocked_url: String,
    #[serde(rename = "documentURL")]
    document_url: String,
}

/// The reports in a body of either form; none in anything else.
fn read(body: &[u8]) -> Vec<Report> {
    if let Ok(Old { report }) = serde_json::from_slice(body) {
        let directive = if report.effective_directive.is_empty() {
            report.violated_directive
        } else {
            report.effective_directive
        };
        return vec![Report {
            directive,
            blocked: report.blocked_uri,
            page: report.document_uri,
        }];
    }
    serde_json::from_slice::<Vec<New>>(body)
        .unwrap_or_default()
        .into_iter()
        .filter(|report| report.kind == "csp-violation")
        .map(|report| Report {
            directive: report.body.effective_directive,
            blocked: report.body.blocked_url,
            page: report.body.document_url,
        })
        .collect()
}

/// An address without what may be secret in it.
fn address(raw: &str) -> String {
    clean(raw.split(['?', '#']).next().unwrap_or_default())
}

/// Letters, digits and a few signs; anything else becomes `_`.
fn clean(raw: &str) -> String {
    raw.chars()
        .take(MAX_VALUE)
        .map(|c| {
            if c.is_ascii_alphanumeric() || "-_./:'".contains(c) {
                c
            } else {
                '_'
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_are_read() {
        let old = br#"{"csp-report":{"document-uri":"https://r.example/#token","violated-directive":"img-src",
            "blocked-uri":"https://evil.example/a.png?q=secret","extra":1}}"#;
        let new = br#"[{"type":"csp-violation","age":1,"body":{"effectiveDirective":"img-src",
            "blockedURL":"https://evil.example/a.png?q=secret","documentURL":"https://r.example/#token"}},
            {"type":"deprecation","body":{}}]"#;
        for body in [old.as_slice(), new] {
            let reports = read(body);
            assert_eq!(reports.len(), 1);
            assert_eq!(reports[0].directive, "img-src");
            assert_eq!(address(&reports[0].blocked), "https://evil.example/a.png");
            assert_eq!(address(&reports[0].page), "https://r.example/");
        }
        assert!(read(b"[]").is_empty());
        assert!(read(b"\xff").is_empty());
    }

    #[test]
    fn a_value_cannot_forge_a_line() {
        let cleaned = clean("x\r\n2026-01-01 ERROR \u{1b}[31m forged");
        assert!(!cleaned.contains(['\r', '\n', '\u{1b}', ' ']));
        assert_eq!(clean(&"a".repeat(1000)).len(), MAX_VALUE);
    }
}
