//! The normal forms under which accounts are found.

use regain_contract::{EmailAddress, Identifier};
use unicode_normalization::UnicodeNormalization;

/// What an identifier looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An e-mail address, as it was typed.
    Email(String),
    /// A phone number or a handle.
    Other,
}

/// The normal form of an identifier: compatibility-composed and in lower
/// case; of a phone number the digits alone, with `+` where the country code
/// was given as `00`.
#[must_use]
pub fn normal_form(identifier: &str) -> String {
    // Composing may make spaces of what was none, and lower case something that composes.
    let text: String = identifier
        .nfkc()
        .flat_map(char::to_lowercase)
        .nfkc()
        .collect();
    let text = text.trim();
    phone(text).unwrap_or_else(|| text.to_owned())
}

fn phone(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let dressed = text
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-()./".contains(c));
    if !dressed || digits.len() < 7 {
        return None;
    }
    let is_international = digits.starts_with("00") || text.starts_with('+');
    Some(if is_international {
        // No country code begins with a zero (ITU-T E.164, 6.1), so that each that is there stands for the `+`.
        format!("+{}", digits.trim_start_matches('0'))
    } else {
        digits
    })
}

/// What an identifier looks like.
#[must_use]
pub fn kind(identifier: &Identifier) -> Kind {
    match EmailAddress::parse(identifier.as_str()) {
        Ok(address) => Kind::Email(address.into()),
        Err(_) => Kind::Other,
    }
}

/// What somebody typed to name an account, or where they are reached, of which
/// they can tell that it is theirs: an e-mail address or a phone number masked
/// as such, and of anything else its first character.
#[must_use]
pub fn mask(identifier: &str) -> String {
    if identifier.contains('@') {
        return mask_email(identifier);
    }
    let normal = normal_form(identifier);
    let digits = normal.strip_prefix('+').unwrap_or(&normal);
    if digits.len() >= 7 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return mask_phone(&normal);
    }
    let first: String = identifier.trim().chars().take(1).collect();
    format!("{first}•••")
}

/// An e-mail address of which its owner can tell that it is theirs, and
/// nobody else can tell whose it is: `a•••@e•••.com`.
#[must_use]
pub fn mask_email(address: &str) -> String {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return "•••".to_owned();
    };
    let (host, top) = domain.rsplit_once('.').unwrap_or((domain, ""));
    let first = |text: &str| text.chars().next().map(String::from).unwrap_or_default();
    format!("{}•••@{}•••.{top}", first(local), first(host))
}

/// A phone number with its last two digits.
#[must_use]
pub fn mask_phone(number: &str) -> String {
    let tail: String = number.chars().rev().take(2).collect();
    format!("•••{}", tail.chars().rev().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_however_they_are_typed() {
        assert_eq!(normal_form(" Ada@Example.COM "), "ada@example.com");
        assert_eq!(normal_form("ＡＤＡ"), "ada");
        assert_eq!(normal_form("+44 (20) 7946-0018"), "+442079460018");
        assert_eq!(normal_form("0044 20 7946 0018"), "+442079460018");
        assert_eq!(normal_form("ada.1815"), "ada.1815");
        assert_eq!(normal_form("1815"), "1815");
    }

    /// Found by a fuzzer: `00005000505` had another normal form than its normal form, and so had a sign of Arabic that is
    /// composed to a space and a sign.
    #[test]
    fn a_normal_form_is_its_own_normal_form() {
        for (typed, normal) in [
            ("00005000505", "+5000505"),
            ("+00 44 20 7946 0018", "+442079460018"),
            ("020 7946 0018", "02079460018"),
            ("\u{fe78}ada", "\u{64f}ada"),
        ] {
            assert_eq!(normal_form(typed), normal);
            assert_eq!(normal_form(normal), normal);
        }
    }

    #[test]
    fn masks_keep_what_the_owner_recognises() {
        assert_eq!(mask_email("ada@example.com"), "a•••@e•••.com");
        assert_eq!(mask_email("x@mail.example.co"), "x•••@m•••.co");
        assert_eq!(mask_phone("+442079460018"), "•••18");
        assert_eq!(mask("ada@example.com"), "a•••@e•••.com");
        assert_eq!(mask("+44 (20) 7946-0018"), "•••18");
        assert_eq!(mask("ada.1815"), "a•••");
    }
}
