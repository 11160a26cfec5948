//! For programs outside the browser: formats from ICU, all locales baked in, and the list of messages.

mod fill;
mod icu;
mod list;

pub use fill::{FillError, fill};
pub use icu::Icu;
pub use list::{Kind, MessageInfo, find, messages};

use crate::catalogue::Catalogue;
use crate::locale::Locale;
use crate::text::{Argument, Text};

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

/// The tags of the locales that are made from English for tests.
pub fn pseudo_tags() -> impl Iterator<Item = &'static str> {
    let is_language = |tag: &str| crate::languages().iter().any(|one| one.tag == tag);
    tags().filter(move |tag| !is_language(tag))
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

/// A message by its identifier, with arguments that are text or codes: for pages that are written before the program runs and
/// say of each text which message it is. `None` for a message that does not exist or takes other arguments.
pub fn text(id: &str, arguments: Vec<&str>) -> Option<Text> {
    let (index, message) = list::find(id)?;
    if message.arguments.len() != arguments.len() {
        return None;
    }
    let arguments = message.arguments.iter().zip(arguments);
    let arguments: Option<Vec<Argument>> = arguments
        .map(|((_, kind), given)| match kind {
            Kind::Text => Some(Argument::Text(given.to_owned())),
            Kind::Code => Some(Argument::Code(given.to_owned())),
            Kind::Number
            | Kind::Time
            | Kind::Date
            | Kind::Clock
            | Kind::Duration
            | Kind::Relative => None,
        })
        .collect();
    Some(Text::new(index, message.english, arguments?))
}
