//! Words and what people typed, as HTML.

use regain_contract::Situation;
use regain_words::{Locale, PartKind, Text, triage};

/// Escaped for HTML text and for attribute values in double quotes.
#[must_use]
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// A text as HTML, what people wrote set apart from the words around it.
pub(crate) fn html(text: &Text, locale: &Locale) -> String {
    text.parts(locale)
        .iter()
        .map(|part| {
            let escaped = escape(&part.text);
            match part.kind {
                PartKind::Words => escaped,
                PartKind::Data => format!("<bdi>{escaped}</bdi>"),
                PartKind::Code => format!("<bdi dir=\"ltr\">{escaped}</bdi>"),
            }
        })
        .collect()
}

/// The situation in the words of the first screen.
pub(crate) fn situation_name(situation: Situation) -> Text {
    match situation {
        Situation::ForgotPassword => triage::forgot_password(),
        Situation::LostSecondFactor => triage::lost_second_factor(),
        Situation::LostContact => triage::lost_contact(),
        Situation::Hacked => triage::hacked(),
        Situation::Locked => triage::locked(),
        Situation::Impersonation => triage::impersonation(),
        Situation::KnownPerson => triage::known_person(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn escaped_text_holds_no_markup(text in ".*") {
            let escaped = escape(&text);
            proptest::prop_assert!(!escaped.contains(['<', '>', '"', '\'']));
        }
    }
}
