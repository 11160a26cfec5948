//! What looks like personal data is taken out of what people write.

/// What stands where something was taken out.
const GAP: &str = "[…]";

/// From how many digits on a number may be one of somebody: a phone number, a
/// code, a card. Years and times are shorter.
const LONG_NUMBER: usize = 5;

/// From how many characters on letters and digits together are a code, and not
/// a word such as `4th` or `mp3`.
const MIXED: usize = 6;

/// From how many characters on a word is a secret, and not a word.
const LONG_WORD: usize = 40;

/// A text without e-mail addresses, links, numbers of more than four digits
/// however they are written, and codes. Removing too much is no harm; all else
/// stays, on one line.
#[must_use]
pub(super) fn without_personal_data(text: &str) -> String {
    let chars: Vec<char> = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| !is_invisible(*c))
        .collect();
    let mut taken = vec![false; chars.len()];
    take_words(&chars, &mut taken);
    take_numbers(&chars, &mut taken);
    written(&chars, &taken)
}

/// Signs that show nothing, and could stand between the parts of what is
/// looked for.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Addresses, links and codes: each a run of signs without a space between.
/// In languages that put none, the run ends where the alphabet of addresses
/// does.
fn take_words(chars: &[char], taken: &mut [bool]) {
    for run in runs(chars, |c| !c.is_whitespace()) {
        let has_at = chars[run.clone()].iter().any(|c| is_at(*c));
        if has_at && chars[run.clone()].iter().any(|c| is_address_of_words(*c)) {
            // “имя@почта.рф”: where it ends cannot be told, so all of it goes.
            taken[run].fill(true);
            continue;
        }
        let start = run.start;
        for part in runs(&chars[run], |c| c.is_ascii_graphic() || is_at(c)) {
            let part = start + part.start..start + part.end;
            if looks_personal(&chars[part.clone()]) {
                taken[part].fill(true);
            }
        }
    }
}

const fn is_at(c: char) -> bool {
    matches!(c, '@' | '＠' | '﹫')
}

/// A letter outside of ASCII that stands in addresses and not in languages
/// without spaces.
fn is_address_of_words(c: char) -> bool {
    let without_spaces = matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3000}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}');
    !c.is_ascii() && c.is_alphanumeric() && !without_spaces
}

fn looks_personal(word: &[char]) -> bool {
    let text: String = word.iter().collect();
    let bare = text.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    text.contains(is_at)
        || is_link(bare)
        || bare.len() >= LONG_WORD
        || is_mixed(bare)
        || is_grouped_code(bare)
}

/// With a scheme, or a host with something behind it, or a host that begins as
/// most do.
fn is_link(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    if lower.contains("://") || lower.starts_with("www.") {
        return true;
    }
    let host = lower.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let mut labels = host.rsplit('.');
    let last = labels.next().unwrap_or_default();
    let is_name = |label: &str| label.len() >= 2 && label.bytes().all(|b| b.is_ascii_lowercase());
    let before: Vec<&str> = labels.collect();
    is_name(last) && !before.is_empty() && before.iter().all(|label| label.len() >= 2)
}

fn is_mixed(word: &str) -> bool {
    let signs = word.bytes().filter(u8::is_ascii_alphanumeric);
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let length = signs.count();
    length >= MIXED && digits > 0 && digits < length
}

/// `KQXM-WTRB-HJNP`: groups of capitals, as backup codes and references have
/// them.
fn is_grouped_code(word: &str) -> bool {
    let groups: Vec<&str> = word.split('-').collect();
    let is_group = |group: &&str| {
        group.len() >= 3
            && group
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
    };
    groups.len() >= 2 && groups.iter().all(is_group)
}

/// Digits of any script with what people write between them.
fn take_numbers(chars: &[char], taken: &mut [bool]) {
    for run in runs(chars, |c| c.is_numeric() || is_between_digits(c)) {
        let digits = chars[run.clone()].iter().filter(|c| c.is_numeric()).count();
        if digits < LONG_NUMBER {
            continue;
        }
        let inner = &chars[run.clone()];
        let first = inner.iter().position(|c| c.is_numeric() || *c == '+');
        let last = inner.iter().rposition(|c| c.is_numeric());
        if let (Some(first), Some(last)) = (first, last) {
            taken[run.start + first..=run.start + last].fill(true);
        }
    }
}

const fn is_between_digits(c: char) -> bool {
    matches!(
        c,
        ' ' | '-' | '.' | '/' | '(' | ')' | '+' | ':' | '_' | ',' | '\u{a0}' | '\u{2007}'
            ..='\u{2015}' | '\u{202f}'
    )
}

/// The longest runs of signs of a kind.
fn runs(chars: &[char], is_of_it: impl Fn(char) -> bool) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in chars.iter().copied().enumerate() {
        match (is_of_it(c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                found.push(from..at);
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    found.extend(start.map(|from| from..chars.len()));
    found
}

/// What is left, each gap once, with single spaces.
fn written(chars: &[char], taken: &[bool]) -> String {
    let mut out = String::with_capacity(chars.len());
    let mut is_in_gap = false;
    for (c, is_taken) in chars.iter().zip(taken) {
        if *is_taken {
            if !is_in_gap {
                out.push_str(GAP);
            }
        } else if !(c.is_whitespace() && (out.is_empty() || out.ends_with(' '))) {
            out.push(if c.is_whitespace() { ' ' } else { *c });
        }
        is_in_gap = *is_taken;
    }
    out.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_like_personal_data_is_taken_out() {
        for (typed, kept) in [
            (
                "Mail me: ada.l+x@example.co.uk, thanks",
                "Mail me: […] thanks",
            ),
            ("(ada@example.com)", "[…]"),
            ("I am @ada_l there", "I am […] there"),
            ("Call +44 20 7946 0018 please", "Call […] please"),
            ("Call (030) 123-4567.", "Call ([…]"),
            ("Tel. 06.12.34.56.78 !", "Tel. […] !"),
            ("The code was 482913", "The code was […]"),
            ("The code was 4 8 2 9 1 3", "The code was […]"),
            ("رقمي ٠٥٠١٢٣٤٥٦٧", "رقمي […]"),
            ("मेरा कोड ४८२९१३ था", "मेरा कोड […] था"),
            ("コードは４８２９１３でした", "コードは[…]でした"),
            ("my case RG-7K3M-Q2XW took long", "my case […] took long"),
            ("KQXM-WTRB-HJNP did not work", "[…] did not work"),
            ("password hunter2hunter", "password […]"),
            ("see https://example.com/a?b=c now", "see […] now"),
            ("see www.example.com", "see […]"),
            ("see example.com/link#t=x", "see […]"),
            ("from 192.168.10.1", "from […]"),
            ("from 2001:db8::ff00:42:8329", "from […]"),
            ("私のメールはada@example.comです", "私のメールは[…]です"),
            ("имя@почта.рф не работает", "[…] не работает"),
            ("ada\u{200b}@example.com", "[…]"),
            ("4829\u{ad}13", "[…]"),
        ] {
            assert_eq!(without_personal_data(typed), kept, "{typed}");
        }
    }

    #[test]
    fn other_words_stay() {
        for typed in [
            "It took 20 minutes and 3 tries.",
            "Since 2024 it is slow, e.g. on my old phone.",
            "The e-mail came late... why?",
            "The 2nd code did not work, the 3rd did.",
            "EASY. VERY-EASY",
            "Der Code kam zu spät, die Seite war gut/verständlich.",
            "とても簡単でした。",
            "Ліст прийшов о 14:05, через 10–15 хв.",
        ] {
            let kept = without_personal_data(typed);
            if typed.starts_with("EASY") {
                // A group of capitals cannot be told from a code.
                assert_eq!(kept, "EASY. […]");
            } else {
                assert_eq!(kept, typed);
            }
        }
    }

    #[test]
    fn it_is_on_one_line() {
        assert_eq!(without_personal_data(" a \n\r\t b\u{0} "), "a b");
    }

    proptest::proptest! {
        #[test]
        fn no_sign_of_an_address_and_no_long_number_is_left(text in "[\\PC]{0,60}|[a-z0-9@. +-]{0,60}") {
            let kept = without_personal_data(&text);
            proptest::prop_assert!(!kept.contains(is_at), "{kept}");
            for run in kept.split(|c: char| !c.is_numeric()) {
                proptest::prop_assert!(run.chars().count() < LONG_NUMBER, "{kept}");
            }
        }

        #[test]
        fn taking_out_again_changes_nothing_more(text in "\\PC{0,60}") {
            let once = without_personal_data(&text);
            proptest::prop_assert_eq!(without_personal_data(&once), once.clone());
        }
    }
}
