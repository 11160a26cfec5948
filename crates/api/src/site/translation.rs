//! The document of the app in another language than English.
//!
//! It is written in English, and says of each text which message it is
//! (`data-text`), so that it can be read before anything has loaded
//! whatever the language.

use std::fmt::Write as _;
use std::ops::Range;

use regain_words::{Locale, Text, common, native, shell as words, triage};

use super::{
    html::{escape, html},
    tags::{Tag, attributes, end_of, tags},
};
use crate::languages::Languages;

/// The document with the words of this language and the name of the service.
///
/// Texts of messages that are not known stay as they are.
#[must_use]
pub(super) fn translate(document: &str, locale: &Locale, languages: &Languages) -> String {
    let offered = offered(locale, languages);
    let tags = tags(document);
    let mut out = String::with_capacity(document.len() * 2);
    let mut at = 0;
    for (index, tag) in tags.iter().enumerate() {
        let Some((range, text)) = change(document, &tags, index, locale, &offered) else {
            continue;
        };
        // What is inside something that was changed is gone already.
        if tag.at.start >= at {
            out.push_str(document.get(at..range.start).unwrap_or_default());
            out.push_str(&text);
            at = range.end;
        }
    }
    out.push_str(document.get(at..).unwrap_or_default());
    out
}

/// What stands in the place of a range, where a tag has words.
fn change(
    document: &str,
    tags: &[Tag<'_>],
    index: usize,
    locale: &Locale,
    offered: &[&Locale],
) -> Option<(Range<usize>, String)> {
    let tag = tags.get(index)?;
    if tag.is("html") {
        return Some((tag.at.clone(), root(tag, locale, offered)));
    }
    if tag.attribute("data-languages").is_some() && offered.len() < 2 {
        // There is nothing to choose.
        let end = end_of(tags, index).unwrap_or(tag.at.end);
        return Some((tag.at.start..end, String::new()));
    }
    if tag.is("select") && tag.attribute("name") == Some("lang") {
        let end = tags.iter().skip(index).find(|tag| tag.is("/select"))?;
        return Some((tag.at.end..end.at.start, options(locale, offered)));
    }
    if tag.is("title") {
        let title = common::page_title(&triage::heading().text(locale)).text(locale);
        return Some((inside(document, tags, index), escape(&title)));
    }
    if tag.is("meta") && tag.attribute("name") == Some("description") {
        let described = words::description();
        return Some((tag.at.clone(), with(tag, "content", &described, locale)));
    }
    if tag.attribute("data-loading").is_some() {
        let loading = words::loading_status();
        return Some((tag.at.clone(), with(tag, "data-loading", &loading, locale)));
    }
    let id = tag.attribute("data-text")?;
    let inside = inside(document, tags, index);
    let text = if id == "-service" {
        escape(locale.service())
    } else {
        // An argument of a text is an element within it, which stays.
        let element = document.get(inside.clone())?;
        let element = element
            .find('<')
            .zip(element.rfind('>'))
            .and_then(|(from, to)| element.get(from..=to));
        let mark = "\u{fffc}";
        let arguments = element.map(|_| mark).into_iter().collect();
        let words = html(&native::text(id, arguments)?, locale);
        let placed = format!("<bdi dir=\"ltr\">{mark}</bdi>");
        words.replace(&placed, element.unwrap_or_default())
    };
    Some((inside, text))
}

/// The languages that can be chosen. Those that are for tests are offered to whoever has asked for one of them.
fn offered<'a>(present: &Locale, languages: &'a Languages) -> Vec<&'a Locale> {
    let is_for_tests = |locale: &Locale| native::pseudo_tags().any(|tag| tag == locale.tag());
    let shows_all = is_for_tests(present);
    languages
        .iter()
        .filter(|locale| shows_all || !is_for_tests(locale))
        .collect()
}

/// The languages by their own names, as options.
fn options(present: &Locale, offered: &[&Locale]) -> String {
    let mut out = String::new();
    for locale in offered {
        let is_present = locale.tag() == present.tag();
        let _ = write!(
            out,
            "<option value=\"{}\" lang=\"{}\"{}>{}</option>",
            locale.tag(),
            locale.lang(),
            if is_present { " selected" } else { "" },
            escape(&common::language_name().text(locale))
        );
    }
    out
}

/// The first tag, with the language, its direction, which others there are, and the name of the service.
fn root(tag: &Tag<'_>, locale: &Locale, offered: &[&Locale]) -> String {
    let mut out = String::from("<html");
    for (name, value) in attributes(tag.text) {
        if !matches!(name, "lang" | "dir") {
            let _ = write!(out, " {name}=\"{value}\"");
        }
    }
    let tags: Vec<&str> = offered.iter().map(|locale| locale.tag()).collect();
    let _ = write!(
        out,
        " lang=\"{}\" dir=\"{}\" data-language=\"{}\" data-languages=\"{}\" data-service=\"{}\">",
        locale.lang(),
        locale.direction().as_str(),
        locale.tag(),
        tags.join(" "),
        escape(locale.service())
    );
    out
}

/// A tag with a text in the place of what an attribute of it was.
fn with(tag: &Tag<'_>, changed: &str, text: &Text, locale: &Locale) -> String {
    let mut out = format!("<{}", tag.name);
    for (name, value) in attributes(tag.text) {
        let _ = match (name == changed, value.is_empty()) {
            (true, _) => write!(out, " {name}=\"{}\"", escape(&text.text(locale))),
            (false, true) => write!(out, " {name}"),
            // As it stood in the document, where it was escaped already.
            (false, false) => write!(out, " {name}=\"{}\"", value.replace('"', "&quot;")),
        };
    }
    out.push('>');
    out
}

/// What stands in an element up to its end: the next tag that is not of an
/// element within it. End tags may be left out.
fn inside(document: &str, tags: &[Tag<'_>], index: usize) -> Range<usize> {
    let Some(tag) = tags.get(index) else {
        return 0..0;
    };
    let mut depth = 0_usize;
    for next in tags.iter().skip(index + 1) {
        if next.is("bdi") {
            depth += 1;
        } else if next.is("/bdi") && depth > 0 {
            depth -= 1;
        } else if depth == 0 {
            return tag.at.end..next.at.start;
        }
    }
    tag.at.end..document.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> Languages {
        Languages::new("A & B", ["en", "qps-plocm"]).unwrap()
    }

    fn translate(document: &str, tag: &str) -> String {
        let languages = languages();
        super::translate(document, languages.find(tag), &languages)
    }

    #[test]
    fn words_are_put_in_the_place_of_words_whatever_tags_are_left_out() {
        for document in [
            "<!doctype html><html lang=\"en\" dir=\"ltr\"><head><title>x</title>\
             <meta name=\"description\" content=\"x\"></head><body><div id=\"s\" data-loading=\"x\"></div>\
             <p data-text=\"shell-failed\">x</p><p><a href=\"/\" data-text=\"shell-start-link\">x</a></p></body></html>",
            "<!doctype html><html dir=ltr lang=en><title>x</title><meta content=x name=description>\
             <div data-loading=x id=s></div><p data-text=shell-failed>x<p><a data-text=shell-start-link href=/>x</a>",
        ] {
            for locale in languages().iter() {
                let page = translate(document, locale.tag());
                for text in [words::failed(), words::start_link()] {
                    let text = html(&text, locale);
                    assert_eq!(page.matches(&format!(">{text}<")).count(), 1, "{page}");
                }
                for (name, text) in [
                    ("content", words::description()),
                    ("data-loading", words::loading_status()),
                ] {
                    let written = format!("{name}=\"{}\"", escape(&text.text(locale)));
                    assert!(page.contains(&written), "{page}");
                }
                let language = format!(
                    "lang=\"{}\" dir=\"{}\" data-language=\"{}\"",
                    locale.lang(),
                    locale.direction().as_str(),
                    locale.tag()
                );
                assert_eq!(page.matches(&language).count(), 1, "{page}");
                assert!(page.contains("A &amp; B</title>"), "{page}");
                assert!(!page.contains(">x<"), "{page}");
            }
        }
    }

    #[test]
    fn the_element_in_a_text_stays() {
        let document = "<p data-text=scam-address>x <bdi class=c dir=ltr data-host>{ $address }</bdi>. x</p><i>";
        let page = translate(document, "en");
        assert!(
            page.contains(" is <bdi class=c dir=ltr data-host>{ $address }</bdi>. C"),
            "{page}"
        );
        assert!(page.ends_with("</p><i>"), "{page}");
    }

    #[test]
    fn the_name_of_the_service_is_a_text_too() {
        let page = translate(
            "<b data-text=-service>Regain</b><b data-text=no-such>x</b>",
            "en",
        );
        assert_eq!(
            page,
            "<b data-text=-service>A &amp; B</b><b data-text=no-such>x</b>"
        );
    }

    #[test]
    fn languages_can_be_chosen_where_there_are_several() {
        let document = "<html><footer data-languages><form><select id=language name=lang><option>x</option></select></form></footer><i>";
        let alone = translate(document, "en");
        assert_eq!(
            alone,
            "<html lang=\"en\" dir=\"ltr\" data-language=\"en\" data-languages=\"en\" data-service=\"A &amp; B\"><i>"
        );
        let several = translate(document, "qps-plocm");
        assert!(
            several.contains("data-languages=\"en qps-plocm\""),
            "{several}"
        );
        assert!(
            several.contains(
                "<option value=\"en\" lang=\"en\">English</option><option value=\"qps-plocm\""
            ),
            "{several}"
        );
        assert_eq!(several.matches(" selected").count(), 1, "{several}");
    }
}
