//! A message as it is between the Fluent file and the table.

use std::fmt;

/// What a placeable may hold. Written in the message's comment: `# $minutes (number) how long it works`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Anything a person or the service wrote, in either direction of writing.
    Text,
    /// Something that is always written from left to right: a code, a reference, a host name.
    Code,
    /// A whole number, not negative.
    Number,
    /// A moment, shown as date and time of day.
    Time,
    /// A moment, shown as date only.
    Date,
    /// A moment, shown as time of day only.
    Clock,
    /// A length of time, shown in words: "1 minute 30 seconds".
    Duration,
    /// A distance from now, shown in words: "in 5 minutes", "2 hours ago".
    Relative,
}

impl Kind {
    /// Every kind with the word that declares it.
    pub(crate) const ALL: [(&'static str, Kind); 8] = [
        ("text", Kind::Text),
        ("code", Kind::Code),
        ("number", Kind::Number),
        ("time", Kind::Time),
        ("date", Kind::Date),
        ("clock", Kind::Clock),
        ("duration", Kind::Duration),
        ("relative", Kind::Relative),
    ];

    pub(crate) fn parse(word: &str) -> Option<Kind> {
        Self::ALL
            .iter()
            .find(|(name, _)| *name == word)
            .map(|(_, kind)| *kind)
    }
}

/// One argument of a message, in the order of the declarations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Argument {
    /// Name without the dollar sign, also the name of the Rust parameter.
    pub(crate) name: String,
    /// Type.
    pub(crate) kind: Kind,
    /// What the comment says about it, may be empty.
    pub(crate) about: String,
}

/// When a variant of a selector is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// A plural category: its place in [`CATEGORIES`].
    Category(usize),
    /// Exactly this number.
    Exactly(u32),
}

/// The plural categories of CLDR. `other` is the last one and always the default.
pub(crate) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Words as they stand.
    Words(String),
    /// The argument with this number.
    Argument(usize),
    /// The name of the service, which the operator sets.
    Service,
    /// One of several wordings, by a number.
    Select {
        /// The argument that decides.
        argument: usize,
        /// The wordings; they hold no further selection.
        variants: Vec<(When, Vec<Piece>)>,
    },
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    /// `code-heading`
    pub(crate) id: String,
    /// File as shown to people: `locales/en/code.ftl`.
    pub(crate) file: String,
    /// Line of the identifier, from 1.
    pub(crate) line: usize,
    /// The comment without the declarations.
    pub(crate) about: String,
    /// Declared arguments (only English declares them).
    pub(crate) arguments: Vec<Argument>,
    /// The wording.
    pub(crate) pieces: Vec<Piece>,
}

/// All messages of one file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Area {
    /// File name without ending, and name of the Rust module.
    pub(crate) name: String,
    /// The comment of the file (`###`).
    pub(crate) about: String,
    /// In the order of the file.
    pub(crate) messages: Vec<Message>,
    /// The words of the `-service` term, when the file has it.
    pub(crate) service: Option<String>,
}

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// File as shown to people.
    pub(crate) file: String,
    /// Line, from 1.
    pub(crate) line: usize,
    /// What is wrong and what to do.
    pub(crate) what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}
