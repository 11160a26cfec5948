//! Experiments, and stopping one.

use regain_contract::support::{Experiment, Experiments};
use regain_words as words;

use crate::run::message::{Effect, ids};
use crate::run::state::State;

pub(super) fn found(state: &mut State, experiments: Experiments) -> Vec<Effect> {
    state.experiments = Some(experiments);
    vec![Effect::Quiet]
}

/// An experiment stands like this now, where its page is still there.
pub(super) fn stopped(state: &mut State, experiment: Experiment) -> Vec<Effect> {
    let Some(shown) = &mut state.experiments else {
        return Vec::new();
    };
    state.told = Some(words::console::experiment_stopped_status());
    for one in &mut shown.experiments {
        if one.name == experiment.name {
            *one = experiment.clone();
        }
    }
    vec![Effect::Quiet, Effect::Focus(ids::TOLD)]
}
