//! Texts of people, without the addresses and codes in them.

use regain_contract::LongCode;

use crate::identifier::{mask_email, mask_phone};

/// Digits in a row, with or without signs between them, from which on they may
/// be a phone number or a code: the shortest codes have six.
const DIGITS_MIN: usize = 6;

/// Digits of the longest codes.
const CODE_DIGITS_MAX: usize = 8;

/// What stands in the place of a code.
const HIDDEN: &str = "•••";

/// A text in which every e-mail address, every phone number and every code is
/// masked. Rather too much than too little: a date in digits is masked too, and
/// whoever reads it has the dates of the case beside it.
pub(super) fn mask_text(text: &str) -> String {
    // One after the other, so that none of them is cut by another.
    let passes = [addresses, long_codes, numbers];
    passes.iter().fold(text.to_owned(), |text, find| {
        let characters: Vec<char> = text.chars().collect();
        replace(&characters, &find(&characters))
    })
}

/// What stands in the place of the characters from here to there.
struct Mask {
    from: usize,
    until: usize,
    instead: String,
}

fn replace(characters: &[char], masks: &[Mask]) -> String {
    let mut out = String::with_capacity(characters.len());
    let mut place = 0;
    for mask in masks {
        let before = characters.get(place..mask.from).unwrap_or_default();
        out.extend(before);
        out.push_str(&mask.instead);
        place = place.max(mask.until);
    }
    out.extend(characters.get(place..).unwrap_or_default());
    out
}

const fn is_at(character: char) -> bool {
    matches!(character, '@' | '\u{ff20}' | '\u{fe6b}')
}

/// Whether a character may stand in an address beside the `@`. Letters of any
/// script may.
fn is_of_address(character: char) -> bool {
    character.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(character)
}

fn is_of_domain(character: char) -> bool {
    character.is_alphanumeric() || "-._[]:".contains(character)
}

/// Whether a sign may stand between the digits of one number.
fn is_between_digits(character: char) -> bool {
    let is_space = character.is_whitespace() && character != '\n';
    is_space || "-./()+_·\u{2010}\u{2011}\u{2012}\u{2013}".contains(character)
}

/// Finds addresses by their `@`, with spaces around it as people write it who
/// do not want to be found.
fn addresses(characters: &[char]) -> Vec<Mask> {
    const SPACES: usize = 2;
    let mut masks: Vec<Mask> = Vec::new();
    let solid = |place: Option<usize>| {
        let one = place.and_then(|place| characters.get(place));
        place.filter(|_| one.is_some_and(|one| !one.is_whitespace()))
    };
    for (place, one) in characters.iter().enumerate() {
        if !is_at(*one) {
            continue;
        }
        let last = (1..=SPACES + 1).find_map(|back| solid(place.checked_sub(back)));
        let after = (1..=SPACES + 1).find_map(|on| solid(place.checked_add(on)));
        let (Some(last), Some(after)) = (last, after) else {
            continue;
        };
        let before = characters.get(..=last).unwrap_or_default();
        let local = before.iter().rev().take_while(|one| is_of_address(**one));
        let from = last + 1 - local.count();
        let rest = characters.get(after..).unwrap_or_default();
        let domain = rest.iter().take_while(|one| is_of_domain(**one));
        // A full stop ends the sentence, and not the address.
        let domain: Vec<char> = domain.copied().collect();
        let length = domain
            .iter()
            .rposition(|one| one.is_alphanumeric())
            .map_or(0, |last| last + 1);
        if from > last || length == 0 {
            continue;
        }
        let name: String = characters
            .get(from..=last)
            .unwrap_or_default()
            .iter()
            .collect();
        let host: String = domain.iter().take(length).collect();
        masks.push(Mask {
            from,
            until: after + length,
            instead: mask_email(&format!("{name}@{host}")),
        });
    }
    masks
}

/// Finds codes of sixteen letters and digits, together or in groups of four,
/// by their check character.
fn long_codes(characters: &[char]) -> Vec<Mask> {
    const GROUP: usize = 4;
    let is_letter = |place: usize| {
        let one = characters.get(place);
        one.is_some_and(|one| one.is_alphanumeric())
    };
    let mut masks: Vec<Mask> = Vec::new();
    for from in 0..characters.len() {
        let begins = is_letter(from) && !from.checked_sub(1).is_some_and(is_letter);
        if !begins {
            continue;
        }
        for between in [0, 1] {
            let length = LongCode::CHARACTERS + between * (LongCode::CHARACTERS / GROUP - 1);
            let until = from + length;
            let code = characters.get(from..until).unwrap_or_default();
            let formed = code.iter().enumerate().all(|(place, one)| {
                let is_between = between == 1 && place % (GROUP + 1) == GROUP;
                one.is_alphanumeric() != is_between
            });
            let code: String = code.iter().collect();
            if formed && !is_letter(until) && LongCode::parse(&code).is_ok() {
                masks.push(Mask {
                    from,
                    until,
                    instead: HIDDEN.to_owned(),
                });
            }
        }
    }
    masks
}

/// Finds numbers, however they are grouped.
fn numbers(characters: &[char]) -> Vec<Mask> {
    let mut masks = Vec::new();
    let mut from = 0;
    while let Some(first) = characters.get(from) {
        if !first.is_numeric() && *first != '+' && *first != '(' {
            from += 1;
            continue;
        }
        let rest = characters.get(from..).unwrap_or_default();
        let run: Vec<char> = rest
            .iter()
            .copied()
            .take_while(|one| one.is_numeric() || is_between_digits(*one))
            .collect();
        let length = run
            .iter()
            .rposition(|one| one.is_numeric())
            .map_or(0, |last| last + 1);
        let digits: String = run.iter().filter(|one| one.is_numeric()).collect();
        let count = digits.chars().count();
        if count >= DIGITS_MIN {
            // Of a code nothing may be left, and of a phone number two digits.
            let instead = if count > CODE_DIGITS_MAX {
                mask_phone(&digits)
            } else {
                HIDDEN.to_owned()
            };
            masks.push(Mask {
                from,
                until: from + length,
                instead,
            });
        }
        from += length.max(1);
    }
    masks
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn addresses_numbers_and_codes_are_masked_wherever_they_stand() {
        for (text, masked) in [
            ("Write to ada@example.com.", "Write to a•••@e•••.com."),
            ("<ada.l+x@mail.example.org>, ok?", "<a•••@m•••.org>, ok?"),
            ("ada @ example.com", "a•••@e•••.com"),
            ("ada＠example.com", "a•••@e•••.com"),
            ("müller@exämple.de!", "m•••@e•••.de!"),
            ("root@localhost", "r•••@l•••."),
            ("call +44 (20) 7946-0018 today", "call •••18 today"),
            ("call 020.7946.0018", "call •••18"),
            ("my code is 1234 5678.", "my code is •••."),
            ("the app says 123456", "the app says •••"),
            ("in 2024 I had 3 phones", "in 2024 I had 3 phones"),
            ("what @ all", "w•••@a•••."),
            ("no address", "no address"),
        ] {
            assert_eq!(mask_text(text), masked);
        }
    }

    #[test]
    fn a_long_code_is_masked_and_a_reference_is_not() {
        let code = LongCode::from_values(&[7; LongCode::CHARACTERS - 1]);
        let groups = code.expose_in_groups();
        let text = format!(
            "I have {} here, and {}.",
            groups.expose_secret(),
            code.expose_secret()
        );
        assert_eq!(mask_text(&text), "I have ••• here, and •••.");
        assert_eq!(mask_text("My case is K7QM-3XTB"), "My case is K7QM-3XTB");
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*") {
            let masked = mask_text(&text);
            prop_assert!(masked.len() <= text.len() * 12 + 12);
        }

        #[test]
        fn an_address_is_found_in_any_text(before in "[^@]{0,20}", after in "[^@]{0,20}") {
            let masked = mask_text(&format!("{before} someone@somewhere.example {after}"));
            prop_assert!(!masked.contains("someone"), "{masked}");
            prop_assert!(!masked.contains("somewhere"), "{masked}");
        }
    }
}
