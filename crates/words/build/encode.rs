//! Writes a message as one string with private-use characters as markup.
//!
//! `src/pattern.rs` reads it. The same string is the Rust constant of English and the entry of a locale file.
//!
//! | character | meaning |
//! |---|---|
//! | `U+E000 + n` | the argument n |
//! | `U+E010` | the name of the service |
//! | `U+E020 + n` | a selection by the argument n begins |
//! | `U+E030 + c` | a variant for the plural category c begins (0 zero … 5 other) |
//! | `U+E036` digits `U+E037` | a variant for exactly this number begins |
//! | `U+E03F` | the selection ends |

use std::fmt::Write as _;

use crate::message::{Piece, When};

/// Most arguments a message may have.
pub(crate) const MOST_ARGUMENTS: usize = 16;

/// Encodes the pieces of a message.
pub(crate) fn encode(pieces: &[Piece]) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Piece::Words(words) => out.push_str(words),
            Piece::Argument(index) => out.push(mark(0xE000 + index)),
            Piece::Service => out.push(mark(0xE010)),
            Piece::Select { argument, variants } => {
                out.push(mark(0xE020 + argument));
                for (when, pieces) in variants {
                    match when {
                        When::Category(category) => out.push(mark(0xE030 + category)),
                        When::Exactly(number) => {
                            let _ = write!(out, "\u{e036}{number}\u{e037}");
                        }
                    }
                    out.push_str(&encode(pieces));
                }
                out.push('\u{e03f}');
            }
        }
    }
    out
}

/// Writes a string of a JSON document. The texts hold no control character but the line break.
pub(crate) fn json(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn mark(code: usize) -> char {
    u32::try_from(code)
        .ok()
        .and_then(char::from_u32)
        .unwrap_or(char::REPLACEMENT_CHARACTER)
}
