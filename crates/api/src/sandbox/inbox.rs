use regain_contract::Code;
use regain_contract::UnixSeconds;
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
    sent_at: UnixSeconds,
}

impl From<SandboxMessage> for Message {
    fn from(message: SandboxMessage) -> Self {
        Self {
            code: code_in(&message.body),
            id: message.id,
            channel: message.channel,
            to: message.address,
            subject: message.subject,
            body: message.body,
            sent_at: message.sent_at,
        }
    }
}

/// The code of a text: the first line that is nothing but a code.
fn code_in(body: &str) -> Option<String> {
    body.lines()
        .map(str::trim)
        .find(|line| line.len() == Code::DIGITS && line.bytes().all(|b| b.is_ascii_digit()))
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_found_on_a_line_of_its_own() {
        assert_eq!(
            code_in("Hello,\n\n 012345\n\nbye 1").as_deref(),
            Some("012345")
        );
        assert_eq!(code_in("in 2026 123456 there was"), None);
        assert_eq!(code_in(""), None);
    }
}
