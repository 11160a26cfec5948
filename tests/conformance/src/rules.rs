//! What is demanded of every single answer of the API, whichever check asked for it.

use http::{HeaderMap, Method, header};
use regain_contract::paths::FLOW_COOKIE;
use regain_contract::{FlowDocument, ProblemType, ShownOnce};

use crate::outcome::Shortfall;
use crate::redact;
use crate::wire::{Answer, Wire};

/// One demand.
pub(crate) struct Rule {
    /// The check that it belongs to.
    pub(crate) id: &'static str,
    /// Where an answer breaks it.
    pub(crate) breach: fn(&Answer, &Wire) -> Result<(), Shortfall>,
}

/// All of them.
pub(crate) const ALL: [Rule; 12] = [
    Rule {
        id: "answers.documented",
        breach: documented,
    },
    Rule {
        id: "answers.problems",
        breach: problems,
    },
    Rule {
        id: "answers.retry-after",
        breach: retry_after,
    },
    Rule {
        id: "links.secret-id",
        breach: secret_id,
    },
    Rule {
        id: "headers.no-store",
        breach: no_store,
    },
    Rule {
        id: "headers.nosniff",
        breach: nosniff,
    },
    Rule {
        id: "headers.referrer",
        breach: referrer,
    },
    Rule {
        id: "headers.policy",
        breach: policy,
    },
    Rule {
        id: "headers.cookie",
        breach: cookie,
    },
    Rule {
        id: "headers.cors",
        breach: cors,
    },
    Rule {
        id: "headers.server",
        breach: server,
    },
    Rule {
        id: "headers.hsts",
        breach: hsts,
    },
];

fn unless(holds: bool, expected: &str, answer: &Answer) -> Result<(), Shortfall> {
    if holds {
        return Ok(());
    }
    Err(Shortfall {
        expected: expected.to_owned(),
        seen: answer.shown(),
    })
}

/// The same for a header, whose value is shown.
fn unless_header(
    holds: bool,
    expected: &str,
    answer: &Answer,
    name: &str,
) -> Result<(), Shortfall> {
    if holds {
        return Ok(());
    }
    let value = match answer.headers.contains_key(name) {
        true => redact::text(answer.header(name)),
        false => "none".to_owned(),
    };
    Err(Shortfall {
        expected: expected.to_owned(),
        seen: format!(
            "{} → {}, {name}: {value}",
            answer.ask.shown(),
            answer.status
        ),
    })
}

fn documented(answer: &Answer, wire: &Wire) -> Result<(), Shortfall> {
    let (method, path) = (answer.ask.method.as_str(), answer.ask.path.as_str());
    let operation = &wire.schema.document["paths"][path][method.to_lowercase()];
    // What is not in the document is answered by a problem, which is another rule.
    let Some(responses) = operation["responses"].as_object() else {
        return Ok(());
    };
    let status = answer.status.to_string();
    let response = responses.get(&status).or_else(|| responses.get("default"));
    if response.is_some_and(|response| response["content"].is_null()) {
        let is_open = path == regain_contract::paths::OPENAPI;
        return unless(
            is_open || answer.body.is_empty(),
            "an answer without a body",
            answer,
        );
    }
    let media_type = answer.media_type();
    let fits = wire
        .schema
        .check_answer(method, path, answer.status, media_type, &answer.json());
    fits.map_err(|misfit| Shortfall {
        expected: "an answer that docs/openapi.json describes".to_owned(),
        seen: redact::text(&misfit.to_string()),
    })
}

/// RFC 9457.
fn problems(answer: &Answer, _: &Wire) -> Result<(), Shortfall> {
    if answer.status < 400 || answer.ask.method == Method::HEAD {
        return Ok(());
    }
    unless(
        answer.media_type() == "application/problem+json",
        "a refusal as application/problem+json",
        answer,
    )?;
    let body = answer.json();
    let kind = body["type"].as_str().map(ProblemType::from_uri);
    let is_known = kind.is_some_and(|kind| kind != ProblemType::Unknown);
    unless(is_known, "a type of the contract", answer)?;
    let own = kind.map_or(0, ProblemType::status);
    unless(
        answer.status == own && body["status"].as_u64() == Some(u64::from(own)),
        &format!("the status of its type, {own}, in the answer and in its body"),
        answer,
    )?;
    unless(
        body["title"]
            .as_str()
            .is_some_and(|title| !title.is_empty()),
        "a title",
        answer,
    )
}

/// RFC 9110, 10.2.3; RFC 6585, 4.
fn retry_after(answer: &Answer, _: &Wire) -> Result<(), Shortfall> {
    let name = header::RETRY_AFTER.as_str();
    let problem = answer.any_problem();
    let is_there = answer.headers.contains_key(name);
    let may = problem.kind.may_retry_after() && answer.status >= 400;
    unless_header(may || !is_there, "no Retry-After with this", answer, name)?;
    if answer.status != 429 {
        return Ok(());
    }
    let seconds = answer.header(name).parse::<i64>().ok();
    let told = match (problem.retry_at, problem.server_now) {
        (Some(at), Some(now)) => Some(at.since(now).max(1)),
        _ => None,
    };
    // Whole seconds of a clock that goes on.
    let agrees = match (seconds, told) {
        (Some(seconds), Some(told)) => seconds > 0 && (seconds - told).abs() <= 1,
        (Some(seconds), None) => seconds > 0,
        (None, _) => false,
    };
    let expected = "Retry-After in whole seconds, one at least, until `retry_at`";
    unless_header(agrees, expected, answer, name)
}

/// OWASP ASVS 14.2.1: the secret id of a flow is in its cookie alone.
fn secret_id(answer: &Answer, _: &Wire) -> Result<(), Shortfall> {
    let sent = secrets_in(&answer.ask.headers, header::COOKIE.as_str());
    let set = secrets_in(&answer.headers, header::SET_COOKIE.as_str());
    let body = answer.text();
    let in_body = sent
        .iter()
        .chain(&set)
        .any(|secret| body.contains(secret.as_str()));
    let names_it = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        let text = value.to_str().unwrap_or("");
        let secrets = sent.iter().chain(&set);
        name != header::SET_COOKIE
            && secrets
                .into_iter()
                .any(|secret| text.contains(secret.as_str()))
    };
    let in_header = answer.headers.iter().any(names_it);
    unless(
        !in_body && !in_header,
        "the secret id of the flow in its cookie and nowhere else",
        answer,
    )
}

fn secrets_in(headers: &HeaderMap, name: &str) -> Vec<String> {
    let lines = headers.get_all(name).iter();
    let pairs = lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'));
    pairs
        .filter_map(|pair| pair.trim().strip_prefix(FLOW_COOKIE)?.strip_prefix('='))
        .filter(|value| value.len() >= 16)
        .map(ToOwned::to_owned)
        .collect()
}

/// OWASP ASVS 14.3.2.
fn no_store(answer: &Answer, _: &Wire) -> Result<(), Shortfall> {
    let name = "cache-control";
    let is_there = answer
        .header(name)
        .split(',')
        .any(|part| part.trim() == "no-store");
    unless_header(is_there, "Cache-Control: no-store", answer, name)
}

/// OWASP ASVS 3.4.4.
fn nosniff(answer: &Answer, _: &Wire) -> Result<(), Shortfall> {
    let name = "x-content-type-options";
    let is_there = answer.header(name).eq_ignore_ascii_case("nosniff");
    unless_header(is_there, "X-Content-Type-Options: nosniff", answer, name)
}

/// OWASP ASVS 3.4.5: the address of a step goes to no other site.
fn referrer(answer: &Answer, _: &Wire) -> Result<(), Shortfall> {
    let name = "referrer-policy";
    let is_kept = matches!(answer.header(name), "no-referrer" | "same-origin");
    let expected = "Referrer-Policy: same-origin, or no-referrer";
    unless_header(is_kept, expected, answer, name)
}

/// OWASP REST Security: nothing in an answer may be run or framed.
fn policy(answer: &Answer, _: &Wire) -> Result<(), Shortfall> {
    let name = "content-security-policy";
    let value = answer.header(name);
    let has = |wanted: &str| value.split(';').any(|part| part.trim() == wanted);
    let expected = "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'";
    let is_closed = has("default-src 'none'") && has("frame-ancestors 'none'");
    unless_header(is_closed, expected, answer, name)
}

/// NIST SP 800-63B-4, 5.1.1; OWASP ASVS 3.3.
fn cookie(answer: &Answer, _: &Wire) -> Result<(), Shortfall> {
    for line in answer.headers.get_all(header::SET_COOKIE) {
        let line = line.to_str().unwrap_or("");
        let mut parts = line.split(';').map(str::trim);
        let pair = parts.next().unwrap_or("");
        if pair.split('=').next() != Some(FLOW_COOKIE) {
            continue;
        }
        let attributes: Vec<String> = parts.map(str::to_ascii_lowercase).collect();
        let has = |wanted: &str| attributes.iter().any(|one| one == wanted);
        let is_bound = ["secure", "httponly", "samesite=strict", "path=/"]
            .into_iter()
            .all(has);
        let has_domain = attributes.iter().any(|one| one.starts_with("domain"));
        let expected =
            "the flow's cookie with Secure, HttpOnly, SameSite=Strict, Path=/ and no Domain";
        unless_header(is_bound && !has_domain, expected, answer, "set-cookie")?;
    }
    Ok(())
}

/// Fetch, 3.2: no page of another origin reads an answer.
fn cors(answer: &Answer, _: &Wire) -> Result<(), Shortfall> {
    let name = answer
        .headers
        .keys()
        .find(|name| name.as_str().starts_with("access-control-allow"));
    match name {
        Some(name) => unless_header(
            false,
            "no header that lets another origin in",
            answer,
            name.as_str(),
        ),
        None => Ok(()),
    }
}

/// OWASP ASVS 13.4.6: nothing says what runs there.
fn server(answer: &Answer, _: &Wire) -> Result<(), Shortfall> {
    for name in ["server", "x-powered-by", "x-aspnet-version", "via"] {
        let says = answer.header(name).contains(|c: char| c.is_ascii_digit());
        let is_there = answer.headers.contains_key(name);
        let is_told = says || (is_there && name.starts_with("x-"));
        unless_header(
            !is_told,
            "no header that says what runs there",
            answer,
            name,
        )?;
    }
    Ok(())
}

/// RFC 6797; OWASP ASVS 3.4.1: a year at least.
fn hsts(answer: &Answer, wire: &Wire) -> Result<(), Shortfall> {
    const YEAR: u64 = 31_536_000;
    let name = "strict-transport-security";
    if !wire.target.is_https() {
        return Ok(());
    }
    let age = answer.header(name).split(';').find_map(|part| {
        let seconds = part.trim().strip_prefix("max-age=")?;
        seconds.parse::<u64>().ok()
    });
    let is_kept = age.is_some_and(|age| age >= YEAR);
    let expected = "Strict-Transport-Security with a max-age of a year at least";
    unless_header(is_kept, expected, answer, name)
}

/// What a document shows once, in a word; for those who look that it is shown no more than that.
pub(crate) fn shown_once(document: &FlowDocument) -> Option<&'static str> {
    match document.shown_once.as_ref()? {
        ShownOnce::BackupCode { .. } => Some("a backup code"),
        ShownOnce::Authenticator { .. } => Some("the key of an authenticator app"),
        ShownOnce::BackupCodes { .. } => Some("backup codes"),
        ShownOnce::Handover { .. } => Some("the link of a hand-over"),
        ShownOnce::Pass { .. } => Some("a recovery pass"),
    }
}
