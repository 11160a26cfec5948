//! How much fits into one text message.

/// What every phone shows as one septet (3GPP TS 23.038, 6.2.1), but for the
/// escape to the table below.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
    ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// What takes two septets (3GPP TS 23.038, 6.2.1.1).
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// Septets of one message.
const SEPTETS: usize = 160;

/// UTF-16 units of one message, when a character needs them.
const UNITS: usize = 70;

/// The text with the signs of print that the alphabet of text messages lacks
/// put as it has them: one curly apostrophe in the name of the service would
/// cost more than half of the message.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{2018}' | '\u{2019}' => out.push('\''),
            '\u{201c}' | '\u{201d}' => out.push('"'),
            '\u{2010}'..='\u{2015}' => out.push('-'),
            '\u{2026}' => out.push_str("..."),
            '\u{a0}' | '\u{2009}' | '\u{202f}' => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}

/// Whether the text goes as one message and not in parts.
pub(super) fn fits_in_one(text: &str) -> bool {
    septets(text).map_or_else(
        || text.encode_utf16().count() <= UNITS,
        |septets| septets <= SEPTETS,
    )
}

/// How many septets the text takes; `None` when one of its characters has
/// none.
pub(super) fn septets(text: &str) -> Option<usize> {
    text.chars()
        .map(|c| match c {
            _ if BASIC.contains(c) => Some(1),
            _ if EXTENSION.contains(c) => Some(2),
            _ => None,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alphabet_is_whole() {
        // 128 places less the escape; ten characters behind the escape.
        assert_eq!(BASIC.chars().count(), 127);
        assert_eq!(EXTENSION.chars().count(), 10);
        assert_eq!(septets("a€@"), Some(4));
        assert_eq!(septets("’"), None);
        assert_eq!(septets("ç"), None);
    }

    #[test]
    fn a_message_holds_160_septets_or_70_units() {
        assert!(fits_in_one(&"a".repeat(160)) && !fits_in_one(&"a".repeat(161)));
        assert!(fits_in_one(&"€".repeat(80)) && !fits_in_one(&"€".repeat(81)));
        assert!(fits_in_one(&"д".repeat(70)) && !fits_in_one(&"д".repeat(71)));
        assert!(!fits_in_one(&"😀".repeat(36)));
    }

    #[test]
    fn signs_of_print_are_put_plainly() {
        let plain = plain("Ada’s “Post” – now\u{a0}…");
        assert_eq!(plain, "Ada's \"Post\" - now ...");
        assert!(septets(&plain).is_some());
    }
}
