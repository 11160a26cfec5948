//! The page of feedback, in each state.

use regain_contract::TextError;

use super::{FeedbackPage, Fields, Recovery, SCREEN, words_of_error};
use crate::feedback::Sentence;
use crate::site::examples::{Example, troubles};

pub(in crate::site) fn all(page: &FeedbackPage) -> Vec<Example> {
    let example = |state: &str, html| Example::new(SCREEN, state, html);
    let filled = Fields {
        text: "The code came at once.\nI did not know which address it went to.".to_owned(),
        quote: "yes".to_owned(),
        lang: String::new(),
    };
    let leaving = Recovery {
        is_recovered: false,
        goes_on: true,
    };
    let left = Recovery {
        goes_on: false,
        ..leaving
    };
    let too_long = words_of_error(Some(&TextError::TooLong { max: Sentence::MAX }));
    let mut all = vec![
        example("question", page.question(Recovery::UNKNOWN, None)),
        example("question-leaving", page.question(leaving, None)),
        example("question-left", page.question(left, None)),
        example("sentence", page.asking(&Fields::default(), None)),
        example("sentence-filled", page.asking(&filled, None)),
        example("sentence-too-long", page.asking(&filled, Some(&too_long))),
        example("thanks", page.thanking()),
    ];
    all.extend(troubles().into_iter().map(|(name, trouble)| {
        let html = page.question(Recovery::UNKNOWN, Some(&trouble));
        example(&["question", name].join("-"), html)
    }));
    all
}
