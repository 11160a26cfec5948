//! Which examples there are.

use regain::route::Entry;
use regain::run::{Screen, Shows, State, Trouble};
use regain::screens;
use regain_contract::{Elsewhere, ElsewhereRole, Step};

use crate::{every, shapes};

/// One screen in one state.
#[derive(Clone, Debug)]
pub struct Example {
    /// What it is called among those of its screen.
    pub name: String,
    /// What the app knows.
    pub state: State,
    /// Whether pictures of its screen are of this one.
    pub is_portrait: bool,
}

impl Example {
    pub(crate) fn new(name: impl Into<String>, state: State) -> Self {
        Self {
            name: name.into(),
            state,
            is_portrait: false,
        }
    }

    /// The screen that it is of.
    #[must_use]
    pub fn screen(&self) -> &'static str {
        screens::name(self.state.drawn())
    }

    /// What stands behind the `#` of its address.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}/{}", self.screen(), self.name)
    }

    /// How many main actions the page has: one, or none where there is nothing to do or where the choices are equal.
    #[must_use]
    pub fn main_actions(&self) -> u32 {
        u32::from(!has_nothing_to_do(&self.state))
    }
}

fn has_nothing_to_do(state: &State) -> bool {
    match state.drawn() {
        Screen::Opening => true,
        // What helps is to wait, or is on the page itself.
        Screen::Trouble => matches!(
            state.obstacle(),
            Some(Trouble::Again | Trouble::Wait | Trouble::Passkey)
        ),
        // Equal choices: none of them is the main one.
        Screen::Entry(Entry::Triage | Entry::Help) => true,
        // It is being looked at.
        Screen::Entry(Entry::Link) => state.link.is_asked(),
        Screen::Entry(Entry::Situation(_) | Entry::Pass) | Screen::Ended(_) => false,
        Screen::Step(_) => match state.step() {
            Some(Step::CheckMailbox(_)) => true,
            // Where no way is left there is one thing to do: ask a person.
            Some(Step::ChooseProof(data)) => !data.ways.is_empty(),
            // What is next is pressed on the other device.
            Some(Step::Elsewhere(Elsewhere {
                role: ElsewhereRole::Asks { .. },
                ..
            })) => true,
            Some(_) | None => false,
        },
    }
}

/// Every example, by screen. A screen or a step without any does not compile.
#[must_use]
pub fn all() -> Vec<Example> {
    let mut all: Vec<Example> = every::screens().into_iter().flat_map(shapes::of).collect();
    // By screen, each in the order of its first example.
    let mut order: Vec<&str> = Vec::new();
    for example in &all {
        if !order.contains(&example.screen()) {
            order.push(example.screen());
        }
    }
    all.sort_by_key(|example| order.iter().position(|one| *one == example.screen()));
    all
}

/// A page on which these are shown.
pub(crate) fn showing(shows: Shows) -> State {
    State {
        shows,
        ..State::default()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use regain::route::Page;

    use super::*;

    #[test]
    fn every_screen_has_examples_and_every_example_an_address_of_its_own() {
        let all = all();
        let addresses: BTreeSet<_> = all.iter().map(Example::address).collect();
        assert_eq!(addresses.len(), all.len());
        for screen in every::screens() {
            let name = screens::name(screen);
            assert!(all.iter().any(|one| one.screen() == name), "{screen:?}");
        }
        for page in Page::ALL {
            let is_there = |one: &Example| match one.state.step() {
                Some(step) => Page::of(step).shares_step(page),
                None => false,
            };
            assert!(all.iter().any(is_there), "{page:?}");
        }
    }

    #[test]
    fn every_screen_has_one_portrait() {
        let all = all();
        for screen in every::screens() {
            let name = screens::name(screen);
            let portraits = all.iter().filter(|one| one.screen() == name);
            let portraits: Vec<_> = portraits.filter(|one| one.is_portrait).collect();
            assert_eq!(portraits.len(), 1, "{name}: {portraits:?}");
        }
    }

    #[test]
    fn an_address_is_plain() {
        for example in all() {
            let address = example.address();
            let is_plain =
                |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '/';
            assert!(address.chars().all(is_plain), "{address}");
        }
    }

    #[test]
    fn every_step_is_shown_while_it_sends_while_it_waits_and_without_a_connection() {
        let addresses: BTreeSet<_> = all().iter().map(Example::address).collect();
        for page in Page::ALL {
            if page == Page::Ended {
                continue;
            }
            let screen = screens::name(Screen::Step(page));
            for state in ["sending", "limited", "offline"] {
                let is_there = |one: &String| one.starts_with(screen) && one.contains(state);
                assert!(addresses.iter().any(is_there), "{screen}: {state}");
            }
        }
    }
}
