//! At the foot of every page: in which language it is.

use regain_words::{self as words, Language};

use super::{label_of, soft};
use crate::view::{View, el, live};
use crate::web;

/// The list of languages by their own names, with the one of the page chosen, and what is said when another one did not
/// come; nothing where there is nothing to choose.
#[must_use]
pub fn language_choice(
    id: &'static str,
    languages: &[Language],
    present: &str,
    choose: impl Fn(&'static str) + 'static,
    is_missing: impl Fn() -> bool + 'static,
) -> View {
    if languages.len() < 2 {
        return View::Nothing;
    }
    let options = languages.iter().map(|language| {
        el("option")
            .attr("value", language.tag)
            // A made-up language is none that a screen reader could speak.
            .maybe("lang", is_spoken(language.tag).then_some(language.tag))
            .maybe("selected", (language.tag == present).then_some(""))
            .child(language.name.to_owned())
            .into()
    });
    let tags: Vec<_> = languages.iter().map(|language| language.tag).collect();
    let list = el("select")
        .class("rg-input")
        .attr("id", id)
        .attr("autocomplete", "off")
        .test(id)
        .children(options.collect())
        .typed(move || {
            let chosen = web::page::value(id);
            if let Some(tag) = tags.iter().find(|tag| **tag == chosen) {
                choose(tag);
            }
        });
    el("footer")
        .class("rg-language")
        .child(label_of(id, &words::common::language_label()))
        .child(list)
        .child(live(move || {
            if is_missing() {
                soft(&words::common::language_error())
            } else {
                View::Nothing
            }
        }))
        .into()
}

fn is_spoken(tag: &str) -> bool {
    !tag.starts_with("qps-")
}
