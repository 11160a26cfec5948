use regain_contract::paths::{CASE_PAGE, pages};
use regain_contract::{Code, LinkToken, LongCode, Reference, UnixSeconds};
use serde::Serialize;

use crate::store::SandboxMessage;

/// A message of the inbox as JSON shows it.
#[derive(Debug, Serialize)]
pub(super) struct Message {
    id: i64,
    channel: String,
    to: String,
    subject: String,
    body: String,
    /// The code in it, so that tests need not read the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    /// The link in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<String>,
    sent_at: UnixSeconds,
}

impl From<SandboxMessage> for Message {
    fn from(message: SandboxMessage) -> Self {
        Self {
            code: code_in(&message.body),
            link: link_in(&message.body),
            id: message.id,
            channel: message.channel,
            to: message.address,
            subject: message.subject,
            body: message.body,
            sent_at: message.sent_at,
        }
    }
}

/// What a message is listed as: a text message has no subject, so the first
/// line of its text.
pub(super) fn title(message: &SandboxMessage) -> &str {
    if message.subject.is_empty() {
        message.body.lines().next().unwrap_or_default()
    } else {
        &message.subject
    }
}

/// The code of a text: the first line that is nothing but a code, or the last
/// line of a text message, which binds the code to the origin.
fn code_in(body: &str) -> Option<String> {
    body.lines().map(str::trim).find_map(|line| {
        let bound = line
            .strip_prefix('@')
            .and_then(|line| line.split_once(" #"));
        let code = bound.map_or(line, |(_, code)| code);
        is_code(code).then(|| code.to_owned())
    })
}

fn is_code(text: &str) -> bool {
    let digits =
        text.len() == Code::SENT_DIGITS as usize && text.bytes().all(|b| b.is_ascii_digit());
    digits || LongCode::parse(text).is_ok()
}

/// The link of a text: the first line that is nothing but one with a token, or
/// with what opens a case.
pub(super) fn link_in(body: &str) -> Option<String> {
    let carries = |line: &&str| {
        line.starts_with("http")
            && line.split_once('#').is_some_and(|(page, carried)| {
                (page.ends_with(pages::LINK) && is_token(carried))
                    || (page.ends_with(CASE_PAGE) && opens_case(carried))
            })
    };
    let line = body.lines().map(str::trim).find(carries);
    line.map(str::to_owned)
}

fn is_token(carried: &str) -> bool {
    let token = carried.strip_prefix("t=");
    token.is_some_and(|token| LinkToken::parse(token).is_some())
}

fn opens_case(carried: &str) -> bool {
    carried.split_once('.').is_some_and(|(reference, code)| {
        Reference::parse(reference).is_some() && LongCode::parse(code).is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_found_on_a_line_of_its_own() {
        let long = LongCode::from_values(&[9; 15]);
        let shown = long.expose_in_groups();
        for (body, code) in [
            ("Hello,\n\n 01234567\n\nbye 1".to_owned(), "01234567"),
            (
                format!("Hello,\n\n{}\n\nbye", shown.expose_secret()),
                shown.expose_secret(),
            ),
            (
                "01234567 is your code.\n\n@recover.example.com #01234567".to_owned(),
                "01234567",
            ),
            (
                format!("Your code.\n\n@localhost #{}", long.expose_secret()),
                long.expose_secret(),
            ),
        ] {
            assert_eq!(code_in(&body).as_deref(), Some(code), "{body}");
        }
        for body in ["in 2026 12345678 there was", "012345", "@localhost #x", ""] {
            assert_eq!(code_in(body), None, "{body}");
        }
    }

    #[test]
    fn the_link_is_found_on_a_line_of_its_own() {
        let link = format!("http://localhost:8080/link#t={}", "a".repeat(43));
        let body = format!("Hello,\n\n{link}\n\nbye");
        assert_eq!(link_in(&body), Some(link.clone()));
        let code = LongCode::from_values(&[9; 15]);
        let reference = Reference::from_number(7);
        let case = format!(
            "http://localhost:8080/help/case#{}.{}",
            reference.as_str(),
            code.expose_secret()
        );
        assert_eq!(link_in(&format!("Hello,\n\n{case}\n")), Some(case));
        for body in [
            format!("Open {link} yourself"),
            link.replace("#t=", "?t="),
            "Nothing here".to_owned(),
        ] {
            assert_eq!(link_in(&body), None, "{body}");
        }
    }
}
