//! Puts messages into words, on the page and in attributes.
//!
//! The page begins in the language of its document. Another one can be chosen at any time: its file is fetched, takes the
//! place of the one before ([`speak`]), and everything is drawn again in place ([`crate::run::App::redraw`]), so that
//! what was typed stays where it is. A [`Text`] that is kept somewhere is a message in no language, and follows.

use std::cell::RefCell;

use regain_words::{Catalogue, Direction, ENGLISH_FORMATS, Language, Locale, PartKind, Text};

use crate::view::{View, el};
use crate::{client, web};

thread_local! {
    static LOCALE: RefCell<Option<Locale>> = const { RefCell::new(None) };
}

/// Languages made from English for tests. They can be asked for by address like any other, and are offered to whoever
/// has done so.
const PSEUDO: [Language; 2] = [
    Language {
        tag: "qps-ploc",
        name: "qps-ploc",
        direction: Direction::Ltr,
    },
    Language {
        tag: "qps-plocm",
        name: "qps-plocm",
        direction: Direction::Rtl,
    },
];

/// The language that the page is in.
#[must_use]
pub fn locale() -> Locale {
    LOCALE.with_borrow_mut(|locale| locale.get_or_insert_with(english).clone())
}

/// People who read English keep the formats of their own country.
fn english() -> Locale {
    let formats = web::page::preferred_language()
        .filter(|tag| tag == "en" || tag.starts_with("en-"))
        .unwrap_or_else(|| ENGLISH_FORMATS.to_owned());
    named(Locale::english(web::intl::BrowserIntl::new(&formats)))
}

/// The language with the name of the service.
fn named(locale: Locale) -> Locale {
    match web::page::service() {
        Some(name) => locale.with_service(&name),
        None => locale,
    }
}

/// The text as one string, for titles and attributes.
#[must_use]
pub fn string(text: &Text) -> String {
    text.text(&locale())
}

/// The text on the page: what a person or the service wrote gets an element of its own, so that it cannot turn the
/// sentence around it.
#[must_use]
pub fn view(text: &Text) -> View {
    let mut parts = text.parts(&locale());
    if let [part] = parts.as_mut_slice()
        && part.kind == PartKind::Words
    {
        return View::Text(std::mem::take(&mut part.text));
    }
    parts
        .into_iter()
        .map(|part| match part.kind {
            PartKind::Words => View::Text(part.text),
            PartKind::Data => el("bdi").child(part.text).into(),
            PartKind::Code => el("bdi").attr("dir", "ltr").child(part.text).into(),
        })
        .collect::<Vec<_>>()
        .into()
}

/// Several sentences, with spaces between them.
#[must_use]
pub fn sentences(texts: &[Text]) -> View {
    let mut views = Vec::with_capacity(texts.len() * 2);
    for text in texts {
        if !views.is_empty() {
            views.push(View::Text(" ".to_owned()));
        }
        views.push(view(text));
    }
    views.into()
}

/// The languages that can be chosen, always in the same order: whoever goes through the list by the arrow keys chooses each
/// on the way, and one that moved to the top would lead back to its neighbour for ever.
#[must_use]
pub fn languages() -> Vec<Language> {
    let offered = web::page::languages();
    let is_offered = |tag: &str| match &offered {
        Some(tags) => tags
            .as_bytes()
            .split(|byte| *byte == b' ')
            .any(|one| one == tag.as_bytes()),
        None => true,
    };
    let all = regain_words::languages().iter().chain(&PSEUDO);
    all.filter(|language| is_offered(language.tag))
        .copied()
        .collect()
}

/// The language to begin in, where it is not English: the one that the address asks for (`?lang=…`), or else that of the
/// document.
#[must_use]
pub fn wanted_language(query: &str, document: &str) -> Option<&'static str> {
    let asked = query
        .as_bytes()
        .split(|byte| [b'?', b'&'].contains(byte))
        .find_map(|pair| pair.strip_prefix(b"lang="));
    let tag = asked
        .and_then(known)
        .or_else(|| known(document.as_bytes()))?;
    (tag != "en").then_some(tag)
}

fn known(wanted: &[u8]) -> Option<&'static str> {
    let mut known = regain_words::languages().iter().chain(&PSEUDO);
    let language = known.find(|language| language.tag.as_bytes() == wanted)?;
    Some(language.tag)
}

/// Loads the language that the page begins in and makes it that of the page. English stays where that fails.
pub async fn begin(tag: &'static str) {
    speak(load(tag).await.unwrap_or_else(english));
}

/// Loads a language.
pub async fn load(tag: &'static str) -> Option<Locale> {
    if tag == "en" {
        return Some(english());
    }
    read(&client::locale_file(tag).await?)
}

/// The language that a file has the words of.
#[must_use]
pub fn read(file: &str) -> Option<Locale> {
    let entries = web::json::strings(file)?;
    let catalogue = Catalogue::from_entries(entries).ok()?;
    let intl = web::intl::BrowserIntl::new(catalogue.formats());
    Some(named(Locale::from_catalogue(catalogue, intl)))
}

/// Makes this the language of the page. What is drawn already has to be drawn again.
pub fn speak(locale: Locale) {
    web::page::set_language(locale.lang(), locale.direction().as_str());
    LOCALE.set(Some(locale));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_languages_that_exist_are_loaded() {
        let wanted = |query| wanted_language(query, "en");
        assert_eq!(wanted("?lang=qps-ploc"), Some("qps-ploc"));
        assert_eq!(wanted("?a=b&lang=qps-plocm"), Some("qps-plocm"));
        assert_eq!(wanted("?lang=en"), None);
        assert_eq!(wanted("?lang=../../etc"), None);
        assert_eq!(wanted(""), None);
    }

    #[test]
    fn the_address_comes_before_the_document() {
        assert_eq!(wanted_language("", "qps-plocm"), Some("qps-plocm"));
        assert_eq!(
            wanted_language("?lang=qps-ploc", "qps-plocm"),
            Some("qps-ploc")
        );
        assert_eq!(wanted_language("?lang=en", "qps-plocm"), None);
        // One that nobody has is no wish.
        assert_eq!(wanted_language("?lang=tlh", "qps-plocm"), Some("qps-plocm"));
        assert_eq!(wanted_language("", "tlh"), None);
    }
}
