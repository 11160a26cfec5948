use std::{cell::RefCell, collections::BTreeSet, fmt};

use crate::engine::Engine;

/// What was looked at in a run, each once.
#[derive(Debug, Default)]
pub(crate) struct Numbers(RefCell<Sets>);

#[derive(Debug, Default)]
struct Sets {
    screens: BTreeSet<String>,
    /// The examples of the gallery: each is a screen in a state.
    states: BTreeSet<String>,
    languages: BTreeSet<String>,
    engines: BTreeSet<Engine>,
}

impl Numbers {
    /// An example of the gallery, as `screen/state`.
    pub(crate) fn state(&self, example: &str) {
        let mut sets = self.0.borrow_mut();
        if let Some((screen, _)) = example.split_once('/') {
            sets.screens.insert(screen.to_owned());
        }
        sets.states.insert(example.to_owned());
    }

    /// A language that people are spoken to in. The made-up ones are none.
    pub(crate) fn language(&self, tag: &str) {
        if !tag.starts_with("qps-") {
            self.0.borrow_mut().languages.insert(tag.to_owned());
        }
    }

    /// An engine that a journey was walked in to its end.
    pub(crate) fn engine(&self, engine: Engine) {
        self.0.borrow_mut().engines.insert(engine);
    }
}

impl fmt::Display for Numbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sets = self.0.borrow();
        let engines: Vec<_> = sets.engines.iter().map(|engine| engine.name()).collect();
        write!(
            f,
            "looked at: screens {}, states {}, languages {}, engines {} ({})",
            sets.screens.len(),
            sets.states.len(),
            sets.languages.len(),
            engines.len(),
            engines.join(" ")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_counted_once() {
        let numbers = Numbers::default();
        for example in ["done/plain", "done/hacked", "done/plain", "pass/used"] {
            numbers.state(example);
        }
        for tag in ["en", "ar", "en", "qps-ploc"] {
            numbers.language(tag);
        }
        numbers.engine(Engine::Firefox);
        numbers.engine(Engine::Chromium);
        assert_eq!(
            numbers.to_string(),
            "looked at: screens 2, states 3, languages 2, engines 2 (chromium firefox)"
        );
    }
}
