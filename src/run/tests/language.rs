//! Another language.

use regain_words::{self as words, Locale};

use super::{Visit, enter_code};
use crate::run::{Effect, Language, Message};

fn pseudo() -> Locale {
    Locale::native("qps-plocm").unwrap()
}

#[test]
fn a_language_is_spoken_once_its_words_are_there() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.on(Message::LanguageChosen("qps-plocm"));
    assert_eq!(visit.effects, [Effect::FetchLanguage("qps-plocm")]);
    visit.on(Message::LanguageCame("qps-plocm", Some(pseudo())));
    // What is said is said in it.
    let said = Effect::Announce(words::common::language_status());
    assert_eq!(visit.effects, [Effect::Speak(pseudo()), said]);
}

#[test]
fn what_was_chosen_last_counts() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.on(Message::LanguageChosen("qps-plocm"));
    visit.on(Message::LanguageChosen("en"));
    visit.on(Message::LanguageCame("qps-plocm", Some(pseudo())));
    assert_eq!(visit.effects, []);
    visit.on(Message::LanguageCame("qps-plocm", None));
    assert_eq!(visit.state.language, Language::Awaited("en"));
}

#[test]
fn where_the_words_do_not_come_the_old_ones_stay() {
    let mut visit = Visit::on_step(enter_code(1));
    visit.on(Message::LanguageChosen("qps-plocm"));
    visit.on(Message::LanguageCame("qps-plocm", None));
    assert_eq!(visit.state.language, Language::Missing);
    let said = Effect::Announce(words::common::language_error());
    assert_eq!(visit.effects, [Effect::ShowLanguage, said]);
    // The sentence goes with the next choice.
    visit.on(Message::LanguageChosen("qps-plocm"));
    assert_eq!(visit.state.language, Language::Awaited("qps-plocm"));
}
