//! A message with its arguments, and the ways to turn it into words.

use std::fmt;

use crate::locale::{Direction, Locale};
use crate::pattern;

/// A message with its arguments, not yet in any language.
///
/// Made by the functions of this crate's modules. It is cheap to keep and to compare, so a screen can hold it and
/// put it into words again when the language changes.
#[derive(Clone, PartialEq, Eq)]
pub struct Text {
    index: u16,
    english: &'static str,
    arguments: Vec<Argument>,
}

/// A value that stands in a message. See `locales/README.md` for the meaning of each kind.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Argument {
    Text(String),
    Code(String),
    Number(u32),
    Time(i64),
    Date(i64),
    Clock(i64),
    Duration(u32),
    Relative(i64),
}

/// Where a piece of a text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// The catalogue's own words, with numbers, dates and lengths of time.
    Words,
    /// What a person or the service wrote: wrap it in `<bdi>`.
    Data,
    /// A code, a reference or a host name: wrap it in `<bdi dir="ltr">`.
    Code,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The piece. It holds no control characters for the direction of writing.
    pub text: String,
    /// Where it comes from.
    pub kind: PartKind,
}

impl Part {
    /// Whether the piece is an argument that may run in another direction than the words around it.
    pub fn is_argument(&self) -> bool {
        match self.kind {
            PartKind::Words => false,
            PartKind::Data | PartKind::Code => true,
        }
    }
}

impl Text {
    /// A message without arguments. Not inlined: the app names hundreds of them, and each place is a call with three
    /// numbers instead of the six stores that make up a message.
    #[inline(never)]
    pub(crate) fn fixed(index: u16, english: &'static str) -> Text {
        Text::new(index, english, Vec::new())
    }

    /// The same with one argument, which most of those have that have any.
    #[inline(never)]
    pub(crate) fn with(index: u16, english: &'static str, argument: Argument) -> Text {
        Text::new(index, english, vec![argument])
    }

    pub(crate) fn new(index: u16, english: &'static str, arguments: Vec<Argument>) -> Text {
        Text {
            index,
            english,
            arguments,
        }
    }

    /// The text in this locale as one string, for titles, attributes, announcements and plain-text mails.
    ///
    /// An argument that may run in another direction than the sentence is set apart with the invisible characters
    /// U+2066 or U+2068 and U+2069 (Unicode UAX 9, isolates). A text that runs from left to right throughout holds none.
    pub fn text(&self, locale: &Locale) -> String {
        let mut out = String::new();
        self.each_part(locale, &mut |kind, piece| {
            let isolate = match kind {
                PartKind::Words => None,
                PartKind::Data => Some('\u{2068}'),
                PartKind::Code => Some('\u{2066}'),
            };
            match isolate {
                Some(isolate)
                    if locale.direction() == Direction::Rtl || has_right_to_left(piece) =>
                {
                    out.push(isolate);
                    out.push_str(piece);
                    out.push('\u{2069}');
                }
                Some(_) | None => out.push_str(piece),
            }
        });
        out
    }

    /// The text in pieces, so that a page can wrap each argument in an element of its own.
    ///
    /// Neighbouring pieces of the catalogue's own words are joined.
    pub fn parts(&self, locale: &Locale) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        self.each_part(locale, &mut |kind, piece| {
            if piece.is_empty() {
                return;
            }
            match parts.last_mut() {
                Some(last) if kind == PartKind::Words && last.kind == PartKind::Words => {
                    last.text.push_str(piece);
                }
                Some(_) | None => parts.push(Part {
                    text: piece.to_owned(),
                    kind,
                }),
            }
        });
        parts
    }

    fn each_part(&self, locale: &Locale, out: &mut dyn FnMut(PartKind, &str)) {
        let pattern = locale.pattern(self.index, self.english);
        pattern::render(pattern, &self.arguments, locale, out);
    }
}

/// Arguments may be addresses and codes, so they are not shown.
impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Text").field(&self.index).finish()
    }
}

/// Characters that change the direction of what follows. In an argument they could rearrange the sentence around it.
pub(crate) fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a text has letters that run from right to left (the blocks Unicode keeps for them).
fn has_right_to_left(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}
