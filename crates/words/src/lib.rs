//! Every word that Regain shows or sends.
//!
//! The words are in `locales/<language>/*.ftl` (Fluent, English is the source). `build/` makes one function of each
//! message, named after it: the message `code-attempts-left` of `code.ftl` is [`code::attempts_left`]. Its parameters are
//! what the message's comment declares, so a missing message or argument does not compile. To add a message, add it to
//! `locales/en/`; nothing else. The rules for writing are in `locales/README.md` and are checked by
//! `cargo test -p regain-words`.
//!
//! ```
//! use regain_words::{self as words, Locale};
//! # use regain_words::native::Icu;
//!
//! // Natively: `Locale::native("en")`. In the app: `Locale::english(BrowserIntl::new(…))`.
//! let locale = Locale::english(Icu::new("en-GB"));
//! let text = words::code::attempts_left(2).text(&locale);
//! assert_eq!(text, "You can try this code 2 more times.");
//!
//! // In a view, what the person typed gets an element of its own (`<bdi>`):
//! let parts = words::code::sent_to("sam@example.org").parts(&locale);
//! assert_eq!(parts[1].text, "sam@example.org");
//! assert!(parts[1].is_argument());
//! ```
//!
//! A message that does not exist, and an argument that is left out, do not compile:
//!
//! ```compile_fail,E0425
//! regain_words::code::no_such_message();
//! ```
//!
//! ```compile_fail,E0061
//! regain_words::code::attempts_left();
//! ```
//!
//! A [`Text`] is a message with its arguments in no language yet: screens can keep it, compare it, and put it into words
//! with the [`Locale`] of the moment. English is part of each function, so a program carries only the messages it uses. Other
//! languages are files with the same order of messages ([`Catalogue::parse`]), which `locale-files` writes; two of them
//! are made from English for tests: `qps-ploc` (long and accented) and `qps-plocm` (right to left).

mod catalogue;
mod duration;
mod locale;
#[cfg(feature = "native")]
pub mod native;
mod pattern;
mod text;

pub use catalogue::{Catalogue, CatalogueError};
pub use locale::{Direction, ENGLISH_FORMATS, Intl, Language, Locale, Plural, Unit};
pub use text::{Part, PartKind, Text};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

mod languages {
    use crate::locale::{Direction, Language};
    include!(concat!(env!("OUT_DIR"), "/languages.rs"));
}

/// The languages that the program can speak, pseudo-locales left out. The first screen offers them by [`Language::name`].
pub fn languages() -> &'static [Language] {
    languages::LANGUAGES
}
