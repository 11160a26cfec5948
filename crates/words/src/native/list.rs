//! What messages there are.

/// The type of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Anything a person or the service wrote.
    Text,
    /// A code, a reference or a host name.
    Code,
    /// A whole number.
    Number,
    /// Date and time of day.
    Time,
    /// Date.
    Date,
    /// Time of day.
    Clock,
    /// Length of time in words.
    Duration,
    /// Distance from now in words.
    Relative,
}

/// A message of the catalogue.
#[derive(Clone, Copy, Debug)]
pub struct MessageInfo {
    /// `code-heading`
    pub id: &'static str,
    /// `code`
    pub area: &'static str,
    /// `locales/en/code.ftl`
    pub file: &'static str,
    /// Line in that file, from 1.
    pub line: u32,
    /// Names and types of the arguments, in order.
    pub arguments: &'static [(&'static str, Kind)],
    /// English with the markup of `build/encode.rs`.
    pub english: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/native.rs"));

/// All messages, in the order of the locale files.
pub fn messages() -> &'static [MessageInfo] {
    MESSAGES
}

/// A message by its identifier, with its place in the order.
pub fn find(id: &str) -> Option<(u16, &'static MessageInfo)> {
    let place = MESSAGES.iter().position(|message| message.id == id)?;
    Some((u16::try_from(place).ok()?, MESSAGES.get(place)?))
}
