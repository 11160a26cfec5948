//! Strings that have been checked, and the rules they were checked against.

mod case_reference;
mod code;
mod contact;
mod identifier;
mod link_token;
mod password;

pub use case_reference::CaseReference;
pub use code::{Code, CodeError};
pub use contact::{EmailAddress, WhatHappened};
pub use identifier::Identifier;
pub use link_token::LinkToken;
pub use password::{Password, PasswordError, PasswordPolicy};

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
