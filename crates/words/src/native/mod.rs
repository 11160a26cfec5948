//! For programs outside the browser: formats from ICU, all locales baked in, and the list of messages.

mod fill;
mod icu;
mod list;

pub use fill::{FillError, fill};
pub use icu::Icu;
pub use list::{Kind, MessageInfo, find, messages};

use crate::catalogue::Catalogue;
use crate::locale::Locale;

impl Locale {
    /// A baked-in locale by its tag: `en`, any language in `locales/`, `qps-ploc` or `qps-plocm`. `None` for others.
    pub fn native(tag: &str) -> Option<Locale> {
        if tag == "en" {
            return Some(Locale::english(Icu::new(crate::ENGLISH_FORMATS)));
        }
        let (_, table) = list::BAKED.iter().find(|(name, _)| *name == tag)?;
        let catalogue = Catalogue::parse(table.as_bytes()).ok()?;
        let icu = Icu::new(catalogue.formats());
        Some(Locale::from_catalogue(catalogue, icu))
    }
}

/// The tags that [`Locale::native`] knows, English first, pseudo-locales last.
pub fn tags() -> impl Iterator<Item = &'static str> {
    list::BAKED.iter().map(|(tag, _)| *tag)
}

/// Who loads the file of a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The app.
    App,
    /// The console of support staff.
    Console,
}

/// The file of a locale without the words that its reader never draws. `None` for English, which is in the bundle, and for
/// unknown tags.
pub fn locale_file(tag: &str, reader: Reader) -> Option<String> {
    if tag == "en" {
        return None;
    }
    let (_, table) = list::BAKED.iter().find(|(name, _)| *name == tag)?;
    // One entry a line; the head comes first.
    let mut lines: Vec<&str> = table.lines().collect();
    for (line, message) in lines.iter_mut().skip(6).zip(messages()) {
        let others = match reader {
            Reader::App => list::CONSOLE_ONLY,
            Reader::Console => &[],
        };
        if list::NATIVE_ONLY.contains(&message.area) || others.contains(&message.area) {
            *line = if line.ends_with(']') {
                "\"\"]"
            } else {
                "\"\","
            };
        }
    }
    Some(lines.join("\n"))
}
