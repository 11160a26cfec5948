use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// What was looked at: the gallery in one look and language, or a walk in a language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Looked {
    language: String,
    /// Nothing for a walk.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    gallery: Option<Gallery>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Gallery {
    look: String,
    screens: usize,
    states: usize,
}

impl Looked {
    /// Every example of the gallery, by the addresses of all of them.
    pub(crate) fn gallery<'a>(
        look: &str,
        language: &str,
        addresses: impl Iterator<Item = &'a str> + Clone,
    ) -> Self {
        let screens: BTreeSet<_> = addresses
            .clone()
            .filter_map(|address| address.split('/').next())
            .collect();
        Self {
            language: language.to_owned(),
            gallery: Some(Gallery {
                look: look.to_owned(),
                screens: screens.len(),
                states: addresses.count(),
            }),
        }
    }

    /// A whole way in a language.
    pub(crate) fn walk(language: &str) -> Self {
        Self {
            language: language.to_owned(),
            gallery: None,
        }
    }
}

/// The numbers for the end of the report; no line where nothing was looked at.
pub(crate) fn lines<'a>(all: impl Iterator<Item = &'a Looked>) -> Vec<String> {
    let all: Vec<_> = all.collect();
    let galleries: Vec<_> = all.iter().filter_map(|one| one.gallery.as_ref()).collect();
    let (made_up, languages): (BTreeSet<_>, BTreeSet<_>) = all
        .iter()
        .map(|one| one.language.as_str())
        .partition(|tag| tag.starts_with("qps-"));
    let mut lines = Vec::new();
    let screens = galleries.iter().map(|one| one.screens).max();
    let states = galleries.iter().map(|one| one.states).max();
    if let (Some(screens), Some(states)) = (screens, states) {
        let looks: BTreeSet<_> = galleries.iter().map(|one| one.look.as_str()).collect();
        let pages: usize = galleries.iter().map(|one| one.states).sum();
        lines.push(format!(
            "{screens} screens, {states} states, {} looks ({}): {pages} pages looked at",
            looks.len(),
            list(looks)
        ));
    }
    if !languages.is_empty() {
        lines.push(format!(
            "{} languages ({})",
            languages.len(),
            list(languages)
        ));
    }
    if !made_up.is_empty() {
        lines.push(format!(
            "{} made-up languages ({})",
            made_up.len(),
            list(made_up)
        ));
    }
    lines
}

fn list(parts: BTreeSet<&str>) -> String {
    parts.into_iter().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn screens_states_looks_and_languages_are_counted_once() {
        let three = ["triage/plain", "triage/limited", "done/bare"];
        let looked = [
            Looked::gallery("390 px light", "en", three.into_iter()),
            Looked::gallery("paper", "en", three.into_iter()),
            Looked::gallery("paper", "qps-ploc", three.into_iter()),
            Looked::walk("en"),
            Looked::walk("de"),
        ];
        assert_eq!(
            lines(looked.iter()),
            [
                "2 screens, 3 states, 2 looks (390 px light, paper): 9 pages looked at",
                "2 languages (de, en)",
                "1 made-up languages (qps-ploc)",
            ]
        );
        assert!(lines([].into_iter()).is_empty());
    }
}
