//! Strings that have been checked, and the rules they were checked against.

mod code;
mod contact;
mod crockford;
mod identifier;
mod link_token;
mod long_code;
mod password;
mod reference;

pub use code::{Code, CodeError};
pub use contact::{EmailAddress, WhatHappened};
pub use identifier::Identifier;
pub use link_token::LinkToken;
pub use long_code::LongCode;
pub use password::{Password, PasswordError, PasswordPolicy};
pub use reference::Reference;

/// What can be wrong with a line or a paragraph of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextError {
    /// Nothing but white space.
    Empty,
    /// More characters (Unicode code points) than `max`.
    TooLong {
        /// The most that is taken.
        max: u32,
    },
    /// Not of the expected form.
    Malformed,
}

/// Trims `raw` and checks that something of at most `max` code points is left.
fn bounded(raw: &str, max: u32) -> Result<&str, TextError> {
    let text = raw.trim();
    if text.is_empty() {
        return Err(TextError::Empty);
    }
    if text.chars().nth(max as usize).is_some() {
        return Err(TextError::TooLong { max });
    }
    Ok(text)
}

/// Hyphens, dashes, dots, white space and the invisible marks that copying
/// from a message brings along.
fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '-' | '.' | '_' | ',' | '·' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The ASCII digit that `c` means: itself, or a digit of one of the scripts
/// whose keyboards are in common use.
fn decimal_digit(c: char) -> Option<char> {
    // First digit of: Arabic-Indic, extended Arabic-Indic, Devanagari,
    // Bengali, Thai, full-width. Unicode gives each its ten in a row.
    const ZEROS: [u32; 6] = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
    if c.is_ascii_digit() {
        return Some(c);
    }
    ZEROS
        .iter()
        .find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value < 10))
        .and_then(|value| char::from_digit(value, 10))
}
