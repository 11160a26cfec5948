//! Choosing another language: what was there stays until the words of the new one are.

use regain_words::{self as words, Locale};

use super::message::Effect;
use super::state::{Language, State};

/// A language was chosen.
pub(super) fn chosen(state: &mut State, tag: &'static str) -> Vec<Effect> {
    state.language = Language::Awaited(tag);
    vec![Effect::FetchLanguage(tag)]
}

/// Its words came, or did not. What was chosen last counts.
pub(super) fn came(state: &mut State, tag: &'static str, locale: Option<Locale>) -> Vec<Effect> {
    if state.language != Language::Awaited(tag) {
        return Vec::new();
    }
    match locale {
        Some(locale) => {
            state.language = Language::Spoken;
            // Said in the new language, so after it is there.
            vec![
                Effect::Speak(locale),
                Effect::Announce(words::common::language_status()),
            ]
        }
        None => {
            state.language = Language::Missing;
            vec![
                Effect::ShowLanguage,
                Effect::Announce(words::common::language_error()),
            ]
        }
    }
}
