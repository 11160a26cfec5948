//! Makes two locales out of English that show faults of the layout and of the code at a glance.
//!
//! - `qps-ploc`: accents, brackets and about 40 % more length. Words without accents are not in the catalogue; a missing
//!   bracket means a cut-off text.
//! - `qps-plocm`: the words run from right to left, so the page must be laid out that way.

use crate::message::{Piece, When};

/// One pseudo-locale.
pub(crate) struct Pseudo {
    /// Name of the file.
    pub(crate) tag: &'static str,
    /// For `<html lang>`: must begin with a language that browsers and checkers know.
    pub(crate) lang: &'static str,
    /// `ltr` or `rtl`.
    pub(crate) direction: &'static str,
    /// Changes the words of one message.
    pub(crate) change: fn(&[Piece]) -> Vec<Piece>,
}

/// Both of them. CLDR calls them en-XA and ar-XB.
pub(crate) const PSEUDO: [Pseudo; 2] = [
    Pseudo {
        tag: "qps-ploc",
        lang: "en-XA",
        direction: "ltr",
        change: lengthen,
    },
    Pseudo {
        tag: "qps-plocm",
        lang: "ar-XB",
        direction: "rtl",
        change: mirror,
    },
];

fn lengthen(pieces: &[Piece]) -> Vec<Piece> {
    let mut out = vec![Piece::Words("[".to_owned())];
    out.extend(map_words(pieces, &|words| {
        words.chars().map(accent).collect()
    }));
    out.push(Piece::Words(format!("{}]", padding(length(pieces)))));
    out
}

fn mirror(pieces: &[Piece]) -> Vec<Piece> {
    map_words(pieces, &|words| {
        let mut out = String::new();
        for (index, paragraph) in words.split("\n\n").enumerate() {
            if index > 0 {
                out.push_str("\n\n");
            }
            for (index, word) in paragraph.split(' ').enumerate() {
                if index > 0 {
                    out.push(' ');
                }
                if !word.is_empty() {
                    // Right-to-left mark, override, word, end of override, mark: as CLDR's own ar-XB.
                    out.push_str("\u{200f}\u{202e}");
                    out.push_str(word);
                    out.push_str("\u{202c}\u{200f}");
                }
            }
        }
        out
    })
}

fn map_words(pieces: &[Piece], change: &dyn Fn(&str) -> String) -> Vec<Piece> {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => Piece::Words(change(words)),
            Piece::Argument(index) => Piece::Argument(*index),
            Piece::Service => Piece::Service,
            Piece::Select { argument, variants } => Piece::Select {
                argument: *argument,
                variants: variants
                    .iter()
                    .map(|(when, pieces): &(When, Vec<Piece>)| {
                        (when.clone(), map_words(pieces, change))
                    })
                    .collect(),
            },
        })
        .collect()
}

/// Letters of the longest reading.
fn length(pieces: &[Piece]) -> usize {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => words.chars().count(),
            Piece::Argument(_) | Piece::Service => 4,
            Piece::Select { variants, .. } => variants
                .iter()
                .map(|(_, pieces)| length(pieces))
                .max()
                .unwrap_or(0),
        })
        .sum()
}

fn padding(length: usize) -> String {
    const NUMBERS: [&str; 9] = [
        "öñé",
        "ţŵö",
        "ţĥŕéé",
        "ƒöûŕ",
        "ƒîṽé",
        "šîẋ",
        "šéṽéñ",
        "éîĝĥţ",
        "ñîñé",
    ];
    let wanted = (length * 2).div_ceil(5);
    let mut out = String::new();
    let mut count = 0;
    for word in NUMBERS.iter().cycle() {
        if count >= wanted {
            break;
        }
        out.push(' ');
        out.push_str(word);
        count += word.chars().count() + 1;
    }
    out
}

fn accent(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    PLAIN
        .chars()
        .zip(ACCENTED.chars())
        .find(|(plain, _)| *plain == c)
        .map_or(c, |(_, accented)| accented)
}
