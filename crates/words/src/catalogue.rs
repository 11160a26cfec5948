//! A locale loaded when the program runs.

use std::fmt;

use crate::locale::Direction;
use crate::{FINGERPRINT, MESSAGE_COUNT};

const FORMAT: &str = "regain-words-1";
const HEAD: usize = 6;

/// All messages of one locale, read from its file.
///
/// The file is a JSON array of strings: `regain-words-1`, the fingerprint of the catalogue, the tag, the `lang`
/// attribute, the tag for formats, the direction (`ltr` or `rtl`), and then one compiled message after another in the order of
/// English. An empty string stands for English.
#[derive(Clone, PartialEq, Eq)]
pub struct Catalogue {
    direction: Direction,
    entries: Vec<String>,
}

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CatalogueError {
    /// It is no locale file.
    Malformed,
    /// It belongs to another version of the program: its messages would stand in the wrong places. Reload the page.
    OtherVersion,
}

impl fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            CatalogueError::Malformed => "not a locale file",
            CatalogueError::OtherVersion => "locale file of another version",
        })
    }
}

impl std::error::Error for CatalogueError {}

impl Catalogue {
    /// Reads a locale file.
    ///
    /// # Errors
    /// When the file is damaged, or was made by another version of this crate.
    pub fn parse(file: &[u8]) -> Result<Catalogue, CatalogueError> {
        let text = std::str::from_utf8(file).map_err(|_| CatalogueError::Malformed)?;
        Catalogue::from_entries(strings(text).ok_or(CatalogueError::Malformed)?)
    }

    /// The same from the strings of a file that something else has read: a browser has a reader of JSON.
    ///
    /// # Errors
    /// When the file was made by another version of this crate.
    pub fn from_entries(entries: Vec<String>) -> Result<Catalogue, CatalogueError> {
        let [
            format,
            fingerprint,
            _tag,
            _lang,
            _formats,
            direction,
            messages @ ..,
        ] = entries.as_slice()
        else {
            return Err(CatalogueError::Malformed);
        };
        if format != FORMAT || fingerprint != FINGERPRINT || messages.len() != MESSAGE_COUNT {
            return Err(CatalogueError::OtherVersion);
        }
        let direction = match direction.as_str() {
            "ltr" => Direction::Ltr,
            "rtl" => Direction::Rtl,
            _ => return Err(CatalogueError::Malformed),
        };
        Ok(Catalogue { direction, entries })
    }

    /// A language that has no words of its own yet: English stands in for each. What else a language changes can be tried
    /// with it.
    pub fn without_words(tag: &str, direction: Direction) -> Catalogue {
        let entries = [FORMAT, FINGERPRINT, tag, tag, "en", direction.as_str()];
        Catalogue {
            direction,
            entries: entries.map(str::to_owned).into(),
        }
    }

    /// The tag that names the locale.
    pub fn tag(&self) -> &str {
        self.head(2)
    }

    /// For the `lang` attribute.
    pub fn lang(&self) -> &str {
        self.head(3)
    }

    /// The tag whose numbers, dates and plural rules apply: give it to `Intl`.
    pub fn formats(&self) -> &str {
        self.head(4)
    }

    /// The direction of writing.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    fn head(&self, index: usize) -> &str {
        self.entries.get(index).map_or("", String::as_str)
    }

    /// The compiled message, `None` where English stands in.
    pub(crate) fn pattern(&self, index: u16) -> Option<&str> {
        self.entries
            .get(HEAD + usize::from(index))
            .map(String::as_str)
            .filter(|pattern| !pattern.is_empty())
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Catalogue").field(&self.tag()).finish()
    }
}

/// Reads a JSON array of strings with the escapes that the generator writes. A whole JSON reader would weigh more than
/// the rest of this crate.
fn strings(text: &str) -> Option<Vec<String>> {
    let mut rest = text.trim().strip_prefix('[')?;
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start().strip_prefix('"')?;
        let mut value = String::new();
        loop {
            let (words, stop) = rest.split_at_checked(rest.find(['"', '\\'])?)?;
            value.push_str(words);
            let mut chars = stop.chars();
            let end = chars.next() == Some('"');
            if !end {
                value.push(match chars.next()? {
                    'n' => '\n',
                    escaped @ ('"' | '\\' | '/') => escaped,
                    _ => return None,
                });
            }
            rest = chars.as_str();
            if end {
                break;
            }
        }
        found.push(value);
        rest = rest.trim_start();
        match rest.strip_prefix(',') {
            Some(after) => rest = after,
            None => return (rest == "]").then_some(found),
        }
    }
}
