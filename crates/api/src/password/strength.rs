//! How well a new password would do, in words, while it is typed.

use regain_contract::{Password, PasswordStrength, Secret};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::check;

/// How many characters are looked at. What the first of them are worth the
/// whole is worth as well, and looking takes longer with the square of them.
const LOOKED_AT: usize = 64;

/// Signs that stand for one letter, with the sign they are looked at as.
///
/// zxcvbn goes through every combination of the signs of all letters that it
/// finds, which for a text made of them is some eight hundred times the work.
/// Like this it is four times.
///
/// Digits stay as they are, so that years and dates are seen.
const SIGNS: [(&str, char); 5] = [
    ("@", '4'),
    ("{[<", '('),
    ("!|", '1'),
    ("$", '5'),
    ("+", '7'),
];

/// The text with fewer signs that stand for letters.
fn with_fewer_signs(text: &str) -> Zeroizing<String> {
    let plain = |c: char| {
        let known = SIGNS.iter().find(|(signs, _)| signs.contains(c));
        known.map_or(c, |(_, one)| *one)
    };
    Zeroizing::new(text.chars().map(plain).collect())
}

/// From how many guesses on a password is hard to guess, as a power of ten:
/// where zxcvbn has its highest score, "very unguessable". The service lets
/// nobody try as many.
const GOOD: f64 = 10.0;

/// From how many on it is hard to guess even with a copy of the database, as
/// a power of ten: ten thousand guesses a second, which is what Argon2id
/// leaves a machine, take three hundred years. Five common words do.
const STRONG: f64 = 14.0;

/// How well a password would do. It is refused for what [`check`] refuses it
/// for and for nothing else; what is beyond is advice.
///
/// Takes a few milliseconds.
pub(super) fn strength(raw: Secret, names: &[String]) -> PasswordStrength {
    match check(raw, names) {
        Err(reason) => PasswordStrength::Refused { reason },
        Ok(password) => guess(&password, names),
    }
}

fn guess(password: &Password, names: &[String]) -> PasswordStrength {
    let text: Zeroizing<String> =
        Zeroizing::new(password.expose_secret().nfc().take(LOOKED_AT).collect());
    let parts = names.iter().flat_map(|name| name.split('@'));
    let names: Vec<&str> = names.iter().map(String::as_str).chain(parts).collect();
    // Each space between words counts there as a sign that nobody expects.
    let joined = Zeroizing::new(text.split_whitespace().collect::<String>());
    let guesses = [text, joined]
        .map(|text| with_fewer_signs(&text))
        .map(|text| zxcvbn::zxcvbn(&text, &names).guesses_log10())
        .into_iter()
        .fold(f64::INFINITY, f64::min);
    if guesses < GOOD {
        PasswordStrength::Guessable
    } else if guesses < STRONG {
        PasswordStrength::Good
    } else {
        PasswordStrength::Strong
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use regain_contract::FieldReason;

    use super::*;

    fn strength_of(text: &str) -> PasswordStrength {
        let names = ["ada.1815", "ada@example.com", "Regain"].map(str::to_owned);
        strength(Secret::new(text.to_owned()), &names)
    }

    #[test]
    fn words_that_do_not_belong_together_are_hard_to_guess_and_lists_are_not() {
        use PasswordStrength::{Good, Guessable, Strong};
        for (password, expected) in [
            ("monkey1987monkey1987", Guessable),
            ("ada.1815 ada.1815 love", Guessable),
            ("sunshine on monday", Guessable),
            ("purple kettle walks north", Good),
            ("tablecloth giraffe bicycle lantern orbit", Strong),
            ("jeden dzie\u{144} dobrze gra muzyka", Strong),
            ("x7#kQ2!mV9@pL4$z", Strong),
        ] {
            assert_eq!(strength_of(password), expected, "{password}");
        }
    }

    #[test]
    fn what_is_refused_is_told_with_the_reason() {
        for (password, reason) in [
            ("", FieldReason::Empty),
            ("short", FieldReason::TooShort { min: 15, actual: 5 }),
            ("passwordpassword", FieldReason::CommonPassword),
        ] {
            let expected = PasswordStrength::Refused { reason };
            assert_eq!(strength_of(password), expected, "{password}");
        }
    }

    #[test]
    fn nothing_is_asked_of_the_composition() {
        for words in [
            "tablecloth giraffe bicycle lantern orbit",
            "tableclothgiraffebicyclelanternorbit",
        ] {
            assert_eq!(strength_of(words), PasswordStrength::Strong, "{words}");
        }
    }

    #[test]
    fn the_longest_password_takes_no_longer_than_a_person_types() {
        // What is slowest: many ways of reading it as words, dates and runs.
        for unit in [
            "password1234",
            "19990101",
            "p@$$w0rd",
            "aB3$",
            "4@8({[<3691!|70$5+%2",
        ] {
            let text: String = unit.chars().cycle().take(200).collect();
            let text = format!("{text} purple kettle");
            let began = Instant::now();
            strength_of(&text);
            assert!(began.elapsed() < Duration::from_secs(2), "{unit}");
        }
    }
}
