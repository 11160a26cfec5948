use regain_contract::{FieldReason, Password};
use unicode_normalization::UnicodeNormalization;

/// Passwords that are tried first, in lower case, one a line, sorted: see
/// `common.txt` for where they are from.
const COMMON: &str = include_str!("common.txt");

/// Runs that fingers and alphabets make.
const RUNS: [&str; 8] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789",
    "qwertyuiopasdfghjklzxcvbnm",
    "qwertzuiopasdfghjklyxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "1q2w3e4r5t6y7u8i9o0p",
    "zaq12wsxcde34rfvbgt56yhnmju78ik",
];

/// The longest unit that counts as one thing said over and over.
const LONGEST_UNIT: usize = 5;

/// Why a password is on the block list, if it is: because it is known, or is
/// what a guesser makes first out of known ones. It is looked at as a whole
/// and never in parts (NIST SP 800-63B-4, 3.1.1.2): a common word inside a
/// longer password is no reason.
#[must_use]
pub fn blocked(password: &Password, names: &[String]) -> Option<FieldReason> {
    let folded = fold(password.expose_secret());
    if is_repetition(&folded) {
        return Some(FieldReason::RepeatedPassword);
    }
    if is_sequence(&folded) {
        return Some(FieldReason::SequencePassword);
    }
    if is_made_of_names(&folded, names) {
        return Some(FieldReason::NamePassword);
    }
    is_common(&folded).then_some(FieldReason::CommonPassword)
}

/// Lower case without the spaces: variations that guessers try anyway.
fn fold(text: &str) -> Vec<char> {
    text.nfkc()
        .flat_map(char::to_lowercase)
        .filter(|c| !c.is_whitespace())
        .collect()
}

/// A short unit over and over, the last time perhaps cut off.
fn is_repetition(text: &[char]) -> bool {
    (1..=LONGEST_UNIT.min(text.len())).any(|unit| {
        text.iter()
            .zip(text.iter().skip(unit))
            .all(|(one, next)| one == next)
    })
}

/// One of the runs, forwards or backwards, once or again and again.
fn is_sequence(text: &[char]) -> bool {
    RUNS.iter().any(|run| {
        let forwards: Vec<char> = run.chars().collect();
        let backwards: Vec<char> = run.chars().rev().collect();
        [forwards, backwards]
            .iter()
            .any(|run| is_chain_of(text, run))
    })
}

/// Whether `text` is one stretch of `run` (taken round and round), or the same
/// stretch again and again.
fn is_chain_of(text: &[char], run: &[char]) -> bool {
    let Some(start) = text.first().and_then(|c| run.iter().position(|r| r == c)) else {
        return false;
    };
    let stretch = text
        .iter()
        .zip(run.iter().cycle().skip(start))
        .take_while(|(a, b)| a == b)
        .count();
    if stretch == text.len() {
        return true;
    }
    // "qwertyqwertyqwerty": a stretch of at least four, repeated.
    stretch >= 4
        && text
            .iter()
            .zip(text.iter().skip(stretch))
            .all(|(one, next)| one == next)
}

/// Names of the account or the service, once or several times, with or
/// without digits and signs around them.
fn is_made_of_names(text: &[char], names: &[String]) -> bool {
    let text: String = text.iter().collect();
    let mut rest = text.clone();
    let mut parts: Vec<String> = Vec::new();
    for name in names {
        let name: String = fold(name).into_iter().collect();
        if let Some((local, _)) = name.split_once('@') {
            parts.push(local.to_owned());
        }
        parts.push(name);
    }
    // The longest first, so that an address is not taken apart.
    parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
    for part in parts.iter().filter(|part| part.chars().count() >= 3) {
        rest = rest.replace(part.as_str(), "");
    }
    rest.len() < text.len() && rest.chars().all(|c| !c.is_alphabetic())
}

/// In the list; or one or two entries of it, or one said twice or more, with
/// digits and signs before or after.
fn is_common(text: &[char]) -> bool {
    let whole: String = text.iter().collect();
    let letters = whole.trim_matches(|c: char| !c.is_alphabetic());
    [whole.as_str(), letters]
        .into_iter()
        .any(|candidate| is_listed(candidate) || is_joined(candidate))
}

fn is_joined(text: &str) -> bool {
    const SHORTEST: usize = 4;
    text.char_indices().any(|(at, _)| {
        let (first, second) = text.split_at(at);
        first.len() >= SHORTEST
            && second.len() >= SHORTEST
            && is_listed(first)
            && (is_listed(second) || is_many_of(second, first))
    })
}

fn is_many_of(text: &str, unit: &str) -> bool {
    !text.is_empty() && text.replace(unit, "").is_empty()
}

fn is_listed(text: &str) -> bool {
    listed().binary_search(&text).is_ok()
}

fn listed() -> &'static [&'static str] {
    static LISTED: std::sync::OnceLock<Vec<&'static str>> = std::sync::OnceLock::new();
    LISTED.get_or_init(|| {
        COMMON
            .lines()
            .filter(|line| !line.starts_with('#'))
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use regain_contract::{PasswordPolicy, Secret};

    use super::*;

    fn reason(text: &str) -> Option<FieldReason> {
        let names = ["ada.1815", "ada@example.com", "Regain"].map(str::to_owned);
        let raw = Secret::new(text.to_owned());
        blocked(
            &Password::parse(raw, PasswordPolicy::ONLY_FACTOR).unwrap(),
            &names,
        )
    }

    #[test]
    fn the_list_is_sorted_and_long_enough() {
        assert!(listed().is_sorted());
        assert!(listed().len() >= 3000, "{}", listed().len());
    }

    #[test]
    fn what_is_tried_first_is_refused_with_its_reason() {
        use FieldReason::{CommonPassword, NamePassword, RepeatedPassword, SequencePassword};
        for (password, expected) in [
            ("aaaaaaaaaaaaaaaa", RepeatedPassword),
            ("abcabcabcabcabca", RepeatedPassword),
            ("abcdefghijklmnopq", SequencePassword),
            ("qwertyuiopasdfghjkl", SequencePassword),
            ("qwertyqwertyqwerty", SequencePassword),
            ("0987654321098765", SequencePassword),
            ("1234567890123456", SequencePassword),
            ("ada@example.com123", NamePassword),
            ("RegainRegain2026", NamePassword),
            ("passwordpassword", CommonPassword),
            ("PasswordPassword1", CommonPassword),
            ("password sunshine", CommonPassword),
            ("iloveyouiloveyou1", CommonPassword),
            ("Correct Horse Battery Staple", CommonPassword),
        ] {
            assert_eq!(reason(password), Some(expected), "{password}");
        }
    }

    #[test]
    fn nothing_is_asked_of_the_composition_of_any_other() {
        for password in [
            "purple kettle walks north",
            "my password is a long story",
            "jeden dzie\u{144} dobrze",
            "\u{1F600}\u{1F601}\u{1F602}\u{1F603}\u{1F604}\u{1F605}\u{1F606}\u{1F607}\u{1F608}\u{1F609}\u{1F60a}\u{1F60b}\u{1F60c}\u{1F60d}\u{1F60e}",
            "ada went to the market",
        ] {
            assert_eq!(reason(password), None, "{password}");
        }
    }
}
