//! That a language says everything English says.

use std::collections::BTreeSet;

use icu_plurals::{PluralCategory, PluralRules};

use crate::message::{Area, CATEGORIES, Message, Piece, When};

/// Messages that are missing or too many, and selections without a category that the language has.
///
/// Arguments need no rule here: reading the file already fails on one that is unknown or unused.
pub(crate) fn differences(tag: &str, english: &[Area], areas: &[Area]) -> Vec<String> {
    let mut found = Vec::new();
    let ids = |areas: &[Area]| -> BTreeSet<String> {
        areas
            .iter()
            .flat_map(|area| &area.messages)
            .map(|message| message.id.clone())
            .collect()
    };
    let (expected, present) = (ids(english), ids(areas));
    for id in expected.difference(&present) {
        found.push(format!("locales/{tag}: `{id}` is missing"));
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
