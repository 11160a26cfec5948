//! Puts messages into words, on the page and in attributes.
//!
//! The language is chosen once, before anything is drawn; another language is another load of the page.

use std::sync::OnceLock;

use regain_words::{Catalogue, ENGLISH_FORMATS, Locale, PartKind, Text};

use crate::view::{View, el};
use crate::{client, web};

static LOCALE: OnceLock<Locale> = OnceLock::new();

/// Locales made from English for tests; they can be asked for by address like any language.
const PSEUDO: [&str; 2] = ["qps-ploc", "qps-plocm"];

/// The language that the page is in.
pub fn locale() -> &'static Locale {
    LOCALE.get_or_init(|| Locale::english(web::intl::BrowserIntl::new(&english_formats())))
}

/// People who read English keep the formats of their own country.
fn english_formats() -> String {
    web::page::preferred_language()
        .filter(|tag| tag == "en" || tag.starts_with("en-"))
        .unwrap_or_else(|| ENGLISH_FORMATS.to_owned())
}

/// The text as one string, for titles and attributes.
#[must_use]
pub fn string(text: &Text) -> String {
    text.text(locale())
}

/// The text on the page: what a person or the service wrote gets an element of its own, so that it cannot turn the
/// sentence around it.
#[must_use]
pub fn view(text: &Text) -> View {
    let mut parts = text.parts(locale());
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

/// The language that an address asks for (`?lang=…`), when there is one of that name.
#[must_use]
pub fn wanted_language(query: &str) -> Option<&'static str> {
    let wanted = query
        .trim_start_matches('?')
        .split('&')
        .find_map(|pair| pair.strip_prefix("lang="))?;
    let known = regain_words::languages()
        .iter()
        .map(|language| language.tag);
    known
        .chain(PSEUDO)
        .find(|tag| *tag == wanted && *tag != "en")
}

/// Loads a language and makes it that of the page. English stays where that fails.
pub async fn load(tag: &'static str) {
    if let Some(file) = client::locale_file(tag).await {
        speak(&file);
    }
}

/// Makes the language of this file that of the page. English stays where it cannot be read.
pub fn speak(file: &str) {
    let Ok(catalogue) = Catalogue::parse(file.as_bytes()) else {
        return;
    };
    let intl = web::intl::BrowserIntl::new(catalogue.formats());
    let locale = Locale::from_catalogue(catalogue, intl);
    web::page::set_language(locale.lang(), locale.direction().as_str());
    // It is the first thing that happens, so nobody can have asked before.
    let _ = LOCALE.set(locale);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_languages_that_exist_are_loaded() {
        assert_eq!(wanted_language("?lang=qps-ploc"), Some("qps-ploc"));
        assert_eq!(wanted_language("?a=b&lang=qps-plocm"), Some("qps-plocm"));
        assert_eq!(wanted_language("?lang=en"), None);
        assert_eq!(wanted_language("?lang=../../etc"), None);
        assert_eq!(wanted_language(""), None);
    }
}
