use std::collections::{BTreeMap, BTreeSet};

use regain_contract::{EndReason, Situation, Stage};

use crate::{Effect, Event, Journey, State, start};

/// The journey table as a Mermaid state diagram, in Markdown.
///
/// It is made by walking the table from every start, so it cannot show a way
/// that is not there or hide one that is.
#[must_use]
pub fn mermaid() -> String {
    let mut lines: BTreeSet<(u8, String)> = BTreeSet::new();
    let mut nodes: BTreeMap<Stage, BTreeSet<&'static str>> = BTreeMap::new();
    for (situation, journey) in starts() {
        lines.insert((
            0,
            format!("    [*] --> {}: {}", node(journey.state), situation.slug()),
        ));
        for journey in reachable_from(&journey) {
            nodes
                .entry(journey.state.stage())
                .or_default()
                .insert(node(journey.state));
            for event in Event::ALL {
                // Leaving, time and replacement end every state: one line in
                // the text says so, and the picture stays readable.
                if matches!(event, Event::Left | Event::TimeRanOut | Event::Replaced) {
                    continue;
                }
                if let Ok(next) = journey.on(event) {
                    lines.insert((
                        1,
                        format!(
                            "    {} --> {}: {}{}",
                            node(journey.state),
                            node(next.journey.state),
                            label(event),
                            effect(next.effect)
                        ),
                    ));
                }
            }
        }
    }
    let mut text = String::from(
        "# The journeys\n\nMade from the journey table by `cargo xtask docs`; a change by hand is found by `cargo xtask check`.\n\n\
         From every state the person can leave, time can run out, and another flow can take its place: all three lead to `ended`.\n\n\
         ```mermaid\nstateDiagram-v2\n",
    );
    for (stage, states) in &nodes {
        text.push_str(&format!("    state {} {{\n", stage_name(*stage)));
        for state in states {
            text.push_str(&format!("        {state}\n"));
        }
        text.push_str("    }\n");
    }
    for (_, line) in lines {
        text.push_str(&line);
        text.push('\n');
    }
    text.push_str("```\n");
    text
}

fn starts() -> impl Iterator<Item = (Situation, Journey)> {
    Situation::ALL.into_iter().flat_map(|situation| {
        [false, true].map(|ask_person| (situation, start(situation, ask_person)))
    })
}

/// Every journey that events can lead to, the first one included.
pub(crate) fn reachable_from(first: &Journey) -> Vec<Journey> {
    let mut found = vec![first.clone()];
    let mut next = 0;
    while let Some(journey) = found.get(next).cloned() {
        for event in Event::ALL {
            if let Ok(outcome) = journey.on(event)
                && !found.contains(&outcome.journey)
            {
                found.push(outcome.journey);
            }
        }
        next += 1;
    }
    found
}

const fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::Entry => "Entry",
        Stage::Identify => "Identify",
        Stage::Prove => "Prove",
        Stage::Secure => "Secure",
        Stage::Finish => "Finish",
        Stage::Case => "Case",
        Stage::Ended => "Over",
    }
}

const fn node(state: State) -> &'static str {
    match state {
        State::Identify => "identify",
        State::EnterCode => "enter_code",
        State::NeedAnotherProof => "need_another_proof",
        State::SetPassword => "set_password",
        State::Done => "done",
        State::CaseDetails(_) => "case_details",
        State::CaseCheck(_) => "case_check",
        State::CaseOpened => "case_opened",
        State::Ended(EndReason::Left | EndReason::Expired | EndReason::Replaced) => "ended",
    }
}

const fn label(event: Event) -> &'static str {
    match event {
        Event::AccountNamed => "names an account",
        Event::CodeAsked => "asks for a new code",
        Event::ChangeIdentifier => "names another account",
        Event::CodeAccepted(crate::AccountFactors::PasswordOnly) => "right code, password only",
        Event::CodeAccepted(crate::AccountFactors::SecondFactor) => "right code, second factor",
        Event::PasswordChosen => "chooses a password",
        Event::PersonAsked => "asks for a person",
        Event::CaseLeft => "goes back",
        Event::CaseAnswered => "answers",
        Event::CaseChanged => "changes an answer",
        Event::CaseSent => "sends the answers",
        Event::Left => "leaves",
        Event::TimeRanOut => "time runs out",
        Event::Replaced => "replaced",
    }
}

const fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::None => "",
        Effect::SendCode => " / send a code",
        Effect::RotateFlowId => " / new flow id",
        Effect::SecureAccount => " / secure the account, tell every address",
        Effect::OpenCase => " / open a case",
        Effect::ClearBrowser => " / clear the browser",
    }
}
