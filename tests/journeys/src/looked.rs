use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::engine::Engine;

/// What was looked at.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Looked {
    /// The gallery, in one look and language.
    Gallery {
        language: String,
        look: String,
        screens: usize,
        states: usize,
    },
    /// A whole way in a language.
    Walk { language: String },
    /// A whole way in an engine, by its name.
    Engine(String),
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
        Self::Gallery {
            language: language.to_owned(),
            look: look.to_owned(),
            screens: screens.len(),
            states: addresses.count(),
        }
    }

    /// A whole way in a language.
    pub(crate) fn walk(language: &str) -> Self {
        Self::Walk {
            language: language.to_owned(),
        }
    }

    /// A whole way in an engine.
    pub(crate) fn engine(engine: Engine) -> Self {
        Self::Engine(engine.name().to_owned())
    }
}

/// Each once, and what there is most of.
#[derive(Default)]
struct Numbers<'a> {
    screens: usize,
    states: usize,
    pages: usize,
    looks: BTreeSet<&'a str>,
    languages: BTreeSet<&'a str>,
    made_up: BTreeSet<&'a str>,
    engines: BTreeSet<&'a str>,
}

impl<'a> Numbers<'a> {
    fn count(&mut self, looked: &'a Looked) {
        match looked {
            Looked::Gallery {
                language,
                look,
                screens,
                states,
            } => {
                self.screens = self.screens.max(*screens);
                self.states = self.states.max(*states);
                self.pages += states;
                self.looks.insert(look);
                self.speak(language);
            }
            Looked::Walk { language } => self.speak(language),
            Looked::Engine(name) => {
                self.engines.insert(name);
            }
        }
    }

    fn speak(&mut self, language: &'a str) {
        if language.starts_with("qps-") {
            self.made_up.insert(language);
        } else {
            self.languages.insert(language);
        }
    }
}

/// The numbers for the end of the report; no line where nothing was looked at.
pub(crate) fn lines<'a>(all: impl Iterator<Item = &'a Looked>) -> Vec<String> {
    let mut numbers = Numbers::default();
    for looked in all {
        numbers.count(looked);
    }
    let mut lines = Vec::new();
    if numbers.states > 0 {
        lines.push(format!(
            "{} screens, {} states, {} looks ({}): {} pages looked at",
            numbers.screens,
            numbers.states,
            numbers.looks.len(),
            list(&numbers.looks),
            numbers.pages
        ));
    }
    for (what, names) in [
        ("languages", &numbers.languages),
        ("made-up languages", &numbers.made_up),
        ("engines", &numbers.engines),
    ] {
        if !names.is_empty() {
            lines.push(format!("{} {what} ({})", names.len(), list(names)));
        }
    }
    lines
}

fn list(parts: &BTreeSet<&str>) -> String {
    parts.iter().copied().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn screens_states_looks_languages_and_engines_are_counted_once() {
        let three = ["triage/plain", "triage/limited", "done/bare"];
        let looked = [
            Looked::gallery("390 px light", "en", three.into_iter()),
            Looked::gallery("paper", "en", three.into_iter()),
            Looked::gallery("paper", "qps-ploc", three.into_iter()),
            Looked::walk("en"),
            Looked::walk("de"),
            Looked::engine(Engine::Chromium),
            Looked::engine(Engine::Chromium),
            Looked::engine(Engine::Webkit),
        ];
        assert_eq!(
            lines(looked.iter()),
            [
                "2 screens, 3 states, 2 looks (390 px light, paper): 9 pages looked at",
                "2 languages (de, en)",
                "1 made-up languages (qps-ploc)",
                "2 engines (chromium, webkit)",
            ]
        );
        assert!(lines([].into_iter()).is_empty());
    }
}
