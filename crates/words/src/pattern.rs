//! Puts a compiled message into words. The markup is explained in `build/encode.rs`, which writes it.

use crate::duration;
use crate::locale::{Locale, Plural};
use crate::text::{Argument, PartKind, is_bidi_control};

const ARGUMENT: u32 = 0xE000;
const SERVICE: u32 = 0xE010;
const SELECT: u32 = 0xE020;
const VARIANT: u32 = 0xE030;
const OTHER: u32 = 0xE035;
const EXACTLY: u32 = 0xE036;
const EXACTLY_END: char = '\u{e037}';
const SELECT_END: char = '\u{e03f}';

/// Calls `out` with each piece of the message.
///
/// The pattern may come from a file. A mark that leads nowhere is left out; nothing panics.
pub(crate) fn render(
    pattern: &str,
    arguments: &[Argument],
    locale: &Locale,
    out: &mut dyn FnMut(PartKind, &str),
) {
    let mut rest = pattern;
    loop {
        let (words, marked) = cut(rest, is_mark);
        if !words.is_empty() {
            out(PartKind::Words, words);
        }
        let mut chars = marked.chars();
        let Some(mark) = chars.next().map(u32::from) else {
            return;
        };
        rest = chars.as_str();
        if mark == SERVICE {
            out(PartKind::Words, locale.service());
        } else if (ARGUMENT..SERVICE).contains(&mark) {
            if let Some(argument) = get(arguments, mark - ARGUMENT) {
                put(argument, locale, out);
            }
        } else if (SELECT..VARIANT).contains(&mark) {
            let (inside, after) = cut_out(rest, |c| c == SELECT_END);
            rest = after;
            if let Some(Argument::Number(number)) = get(arguments, mark - SELECT) {
                render(variant(inside, *number, locale), arguments, locale, out);
            }
        }
    }
}

/// What stands before the first such sign, and the rest from it on.
///
/// Slices that can panic would bring all that it takes to say where: 3 kB (brotli).
fn cut(text: &str, is_sign: fn(char) -> bool) -> (&str, &str) {
    text.find(is_sign)
        .and_then(|at| text.split_at_checked(at))
        .unwrap_or((text, ""))
}

/// The same without the sign. `split_once` would do, but looks for a character in a way of its own, half a kilobyte long.
fn cut_out(text: &str, is_sign: fn(char) -> bool) -> (&str, &str) {
    let (before, sign) = cut(text, is_sign);
    let mut rest = sign.chars();
    rest.next();
    (before, rest.as_str())
}

fn is_mark(c: char) -> bool {
    ('\u{e000}'..='\u{e03f}').contains(&c)
}

fn get(arguments: &[Argument], index: u32) -> Option<&Argument> {
    arguments.get(usize::try_from(index).ok()?)
}

/// The wording for the number: exactly this number, else its plural category, else `other`.
fn variant<'a>(inside: &'a str, number: u32, locale: &Locale) -> &'a str {
    let wanted = VARIANT + plural_index(locale.intl().plural(number));
    let (mut by_category, mut by_other) = (None, "");
    let (_, mut rest) = cut(inside, is_variant);
    loop {
        let mut chars = rest.chars();
        let Some(mark) = chars.next().map(u32::from) else {
            return by_category.unwrap_or(by_other);
        };
        let mut body = chars.as_str();
        let mut exactly = None;
        if mark == EXACTLY {
            let (digits, after) = cut_out(body, |c| c == EXACTLY_END);
            exactly = digits.parse::<u32>().ok();
            body = after;
        }
        let (words, after) = cut(body, is_variant);
        rest = after;
        if exactly == Some(number) {
            return words;
        }
        if mark == wanted {
            by_category = Some(words);
        }
        if mark == OTHER {
            by_other = words;
        }
    }
}

fn is_variant(c: char) -> bool {
    ('\u{e030}'..='\u{e036}').contains(&c)
}

fn plural_index(plural: Plural) -> u32 {
    match plural {
        Plural::Zero => 0,
        Plural::One => 1,
        Plural::Two => 2,
        Plural::Few => 3,
        Plural::Many => 4,
        Plural::Other => 5,
    }
}

fn put(argument: &Argument, locale: &Locale, out: &mut dyn FnMut(PartKind, &str)) {
    let intl = locale.intl();
    let words = match argument {
        Argument::Text(text) => return data(PartKind::Data, text, out),
        Argument::Code(text) => return data(PartKind::Code, text, out),
        Argument::Number(number) => intl.number(*number),
        Argument::Time(seconds) => intl.time(*seconds),
        Argument::Date(seconds) => intl.date(*seconds),
        Argument::Clock(seconds) => intl.clock(*seconds),
        Argument::Duration(seconds) => duration::in_words(*seconds, locale),
        Argument::Relative(seconds) => duration::from_now(*seconds, locale),
    };
    out(PartKind::Words, &words);
}

fn data(kind: PartKind, text: &str, out: &mut dyn FnMut(PartKind, &str)) {
    let text: String = text.chars().filter(|c| !is_bidi_control(*c)).collect();
    out(kind, &text);
}
