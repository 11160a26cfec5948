//! The page of whoever helps, in each state.

use regain_contract::Situation;

use super::{HelpingPage, SCREEN};
use crate::site::examples::{Example, troubles};

pub(in crate::site) fn all(page: &HelpingPage) -> Vec<Example> {
    let example = |state: &str, html| Example::new(SCREEN, state, html);
    let mut all = vec![
        example("empty", page.draw(None)),
        example("chosen", page.draw(Some(Situation::LostSecondFactor))),
    ];
    all.extend(
        troubles()
            .into_iter()
            .map(|(name, trouble)| example(name, page.draw_refused(&trouble))),
    );
    all
}
