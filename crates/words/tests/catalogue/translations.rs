//! That a language says everything English says.

use std::collections::{BTreeSet, HashMap};

use icu_plurals::{PluralCategory, PluralRules};

use crate::message::{Area, CATEGORIES, Message, Piece, When};
use crate::rules::{LENGTHS, readings, sentences};

/// Areas that stay in English: support staff read two of them, and developers the other.
pub(crate) const ENGLISH_ALONE: [&str; 3] = ["console", "report", "sandbox"];

/// How much longer than in English a text may be, in hundredths: 45 characters of a button fill two lines at 320 px.
const LONGER: usize = 150;

/// Names and signs, which are the same in every language.
const NAMES: [&str; 4] = ["qr code", "otpauth", "lockdown mode", "user name"];

/// Messages that are missing or too many, and selections without a category that the language has.
///
/// Arguments need no rule here: reading the file already fails on one that is unknown or unused.
pub(crate) fn differences(tag: &str, english: &[Area], areas: &[Area]) -> Vec<String> {
    let mut found = Vec::new();
    let ids = |areas: &[Area]| -> BTreeSet<String> {
        areas
            .iter()
            .filter(|area| tag == "en" || !ENGLISH_ALONE.contains(&area.name.as_str()))
            .flat_map(|area| &area.messages)
            .map(|message| message.id.clone())
            .collect()
    };
    let (expected, present) = (ids(english), ids(areas));
    for id in expected.difference(&present) {
        found.push(format!("locales/{tag}: `{id}` is missing"));
    }
    for area in areas.iter().filter(|_| tag != "en") {
        if ENGLISH_ALONE.contains(&area.name.as_str()) {
            found.push(format!("locales/{tag}: `{}` stays in English", area.name));
        }
    }
    let categories = categories(tag);
    for message in areas.iter().flat_map(|area| &area.messages) {
        for piece in &message.pieces {
            if let Piece::Select { variants, .. } = piece {
                found.extend(selection(message, variants, &categories));
            }
        }
    }
    found
}

/// What is left in English, too long, or ends otherwise than in English.
pub(crate) fn look(tag: &str, english: &[Area], areas: &[Area]) -> Vec<String> {
    let mut found = Vec::new();
    let source: HashMap<&str, &Message> = english
        .iter()
        .flat_map(|area| &area.messages)
        .map(|message| (message.id.as_str(), message))
        .collect();
    for message in areas.iter().flat_map(|area| &area.messages) {
        let Some(before) = source.get(message.id.as_str()) else {
            continue;
        };
        let (before, now) = (readings(before), readings(message));
        let mut say = |what: &str| {
            found.push(format!(
                "{}:{}: `{}` {what} ({tag})",
                message.file, message.line, message.id
            ));
        };
        let is_whole = before.iter().all(|text| ends_a_sentence(text));
        let is_part = !before.iter().any(|text| ends_a_sentence(text));
        for text in &now {
            if before.contains(text) && letters(text) > 3 && text.contains(' ') && !is_name(text) {
                say("is left in English");
            }
            if is_whole && !ends_a_sentence(text) {
                say("has no mark at its end, and English has");
            }
            if is_part && ends_a_sentence(text) {
                say("has a mark at its end, and English has none");
            }
            let last = message.id.rsplit('-').next().unwrap_or_default();
            if let Some((_, most)) = LENGTHS.iter().find(|(kind, _)| *kind == last) {
                let (length, most) = (text.chars().count(), most * LONGER / 100);
                if length > most {
                    say(&format!(
                        "has {length} characters, a {last} has at most {most}"
                    ));
                }
            }
        }
    }
    found
}

fn ends_a_sentence(text: &str) -> bool {
    text.ends_with(['.', '?', ':', '…', '。', '？', '：', '؟', '।', '۔'])
}

fn is_name(text: &str) -> bool {
    NAMES.contains(&text.to_lowercase().as_str())
}

/// Letters outside of arguments.
fn letters(text: &str) -> usize {
    let mut depth = 0;
    text.chars()
        .filter(|c| {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            depth == 0 && c.is_alphabetic()
        })
        .count()
}

/// Sentences of four words and more that two languages have in common.
pub(crate) fn shared(all: &[(String, Vec<Area>)]) -> Vec<String> {
    let mut said: HashMap<String, &str> = HashMap::new();
    let mut found = Vec::new();
    for (tag, areas) in all {
        for message in areas.iter().flat_map(|area| &area.messages) {
            for text in readings(message) {
                for sentence in sentences(&text) {
                    if sentence.split_whitespace().count() < 4 {
                        continue;
                    }
                    let before = said.entry(sentence.to_owned()).or_insert(tag);
                    if before != tag {
                        found.push(format!(
                            "`{}` in {before} and {tag}: “{sentence}”",
                            message.id
                        ));
                    }
                }
            }
        }
    }
    found
}

/// What has to be said in the words of another message.
pub(crate) fn said_again(tag: &str, areas: &[Area]) -> Vec<String> {
    let find = |id: &str| {
        let messages = areas.iter().flat_map(|area| &area.messages);
        messages
            .filter(|message| message.id == id)
            .flat_map(readings)
            .collect::<Vec<String>>()
    };
    let begins = |long: &str, short: &str| {
        let short = find(short);
        !short.is_empty()
            && find(long)
                .iter()
                .all(|long| short.iter().any(|short| long.starts_with(short)))
    };
    let mut found = Vec::new();
    // NIST SP 800-63B-4, 8.1.2.1: requirements before typing, in the words of the error.
    if find("password-rule-guessable") != find("password-error-guessable") {
        found.push(format!(
            "{tag}: `password-error-guessable` is not `password-rule-guessable`"
        ));
    }
    for (long, short) in [
        ("password-error-too-short", "password-rule-length"),
        // WCAG 2.5.3: the visible word is part of the accessible name.
        ("password-show-label", "password-show-button"),
        ("password-hide-label", "password-hide-button"),
        ("case-change-situation-label", "common-change-link"),
        ("case-change-account-label", "common-change-link"),
        ("case-change-email-label", "common-change-link"),
        ("case-change-story-label", "common-change-link"),
    ] {
        if !begins(long, short) {
            found.push(format!(
                "{tag}: `{long}` does not begin with the words of `{short}`"
            ));
        }
    }
    found
}

fn selection(
    message: &Message,
    variants: &[(When, Vec<Piece>)],
    wanted: &BTreeSet<&'static str>,
) -> Option<String> {
    let present: BTreeSet<&str> = variants
        .iter()
        .filter_map(|(when, _)| match when {
            When::Category(index) => Some(CATEGORIES[*index]),
            When::Exactly(_) => None,
        })
        .collect();
    (&present != wanted).then(|| {
        format!(
            "{}:{}: `{}` has the plural categories {present:?}, the language has {wanted:?}",
            message.file, message.line, message.id
        )
    })
}

/// The plural categories of a language for whole numbers. Those that only fractions or millions take count too, as CLDR
/// lists them.
fn categories(tag: &str) -> BTreeSet<&'static str> {
    let locale: icu_locale_core::Locale = tag.parse().expect("a language tag as folder name");
    let rules =
        PluralRules::try_new_cardinal((&locale).into()).expect("plural rules of the language");
    rules
        .categories()
        .map(|category| match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
        .collect()
}
