use std::collections::{BTreeMap, BTreeSet};

use regain_contract::{EndReason, MailboxSafety, ProofKind, Situation, Stage};

use crate::{Effect, Event, Journey, Means, Place, Proof, Signs, State, every_event, start};

/// The journey table as a Mermaid state diagram, in Markdown.
///
/// It is made by walking the table from every start, so it cannot show a way
/// that is not there or hide one that is.
#[must_use]
pub fn mermaid() -> String {
    let mut lines: BTreeSet<(u8, String)> = BTreeSet::new();
    let mut nodes: BTreeMap<Stage, BTreeSet<&'static str>> = BTreeMap::new();
    // An account with everything, one with nothing but an address; nothing
    // suspicious, and everything.
    let accounts = [
        Means::of(&ProofKind::ALL),
        Means::of(&[ProofKind::EmailCode, ProofKind::BackupCode]),
    ];
    let signs = [
        Signs::default(),
        Signs {
            only_new_addresses: true,
            ..Signs::default()
        },
    ];
    let events = every_event(&accounts, &signs);
    for (situation, journey) in starts() {
        lines.insert((
            0,
            format!("    [*] --> {}: {}", node(journey.state), situation.slug()),
        ));
        for journey in reachable_from(&journey, &events) {
            nodes
                .entry(journey.state.stage())
                .or_default()
                .insert(node(journey.state));
            for event in &events {
                // What can happen in most states: the text says so, and the
                // picture stays readable.
                if matches!(
                    event,
                    Event::Left
                        | Event::TimeRanOut
                        | Event::Replaced
                        | Event::PersonAsked
                        | Event::CaseLeft
                        | Event::FreezePressed
                        | Event::Moved
                        | Event::TakenBack(_)
                ) {
                    continue;
                }
                // From each to each; shown from the list alone.
                let from_list = journey.state == State::Secure(Place::Tasks);
                if matches!(event, Event::PlaceOpened(_)) && !from_list {
                    continue;
                }
                if let Ok(next) = journey.on(*event) {
                    lines.insert((
                        1,
                        format!(
                            "    {} --> {}: {}{}",
                            node(journey.state),
                            node(next.journey.state),
                            label(*event),
                            effect(&next.effect)
                        ),
                    ));
                }
            }
        }
    }
    let mut text = String::from(
        "# The journeys\n\nMade from the journey table by `cargo xtask docs`; a change by hand is found by `cargo xtask check`.\n\n\
         From every state the person can leave, time can run out, and another flow can take its place: all three lead to `ended`.\n\
         From every state before the end the person can ask for a person (`case_details`) and come back. After the first proof \
         they can freeze the account, wherever they are. A flow that moves to another browser asks there for one fresh proof \
         before anything is changed; one that is taken back has what had been proven before it moved. Whoever \
         secures the account goes from each place there to each; it is all a draft until they commit.\n\n\
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
        [false, true].map(|ask_person| (situation, start(situation, ask_person, Means::NONE)))
    })
}

/// Every journey that events can lead to, the first one included, as far as
/// the map tells them apart.
fn reachable_from(first: &Journey, events: &[Event]) -> Vec<Journey> {
    let mut seen = std::collections::HashSet::from([first.clone()]);
    let mut found = vec![first.clone()];
    let mut next = 0;
    while let Some(journey) = found.get(next).cloned() {
        for event in events {
            // What people cannot use multiplies the journeys by a hundred
            // and shows no other way.
            if matches!(event, Event::CannotUse(_) | Event::CanUse(_)) {
                continue;
            }
            if let Ok(outcome) = journey.on(*event)
                && seen.insert(outcome.journey.clone())
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
        State::CheckMailbox => "check_mailbox",
        State::SecureMailbox => "secure_mailbox",
        State::Identify => "identify",
        State::ChooseProof => "choose_proof",
        State::EnterCode(_) => "enter_code",
        State::UsePasskey => "use_passkey",
        State::Waiting => "waiting",
        State::NewBackupCode => "new_backup_code",
        State::Secure(Place::Tasks) => "tasks",
        State::Secure(Place::Task(_)) => "task",
        State::Secure(Place::AddAuthenticator) => "add_authenticator",
        State::Secure(Place::AddPasskey) => "add_passkey",
        State::Secure(Place::AddAddress) => "add_address",
        State::Secure(Place::CheckChanges) => "check_changes",
        State::Done => "done",
        State::CaseDetails(_) => "case_details",
        State::CaseCheck(_) => "case_check",
        State::CaseOpened => "case_opened",
        State::Ended(
            EndReason::Left | EndReason::Expired | EndReason::Replaced | EndReason::Cancelled,
        ) => "ended",
    }
}

const fn label(event: Event) -> &'static str {
    match event {
        Event::MailboxAnswered(MailboxSafety::Safe) => "the mailbox is safe",
        Event::MailboxAnswered(MailboxSafety::Unsafe | MailboxSafety::Unsure) => {
            "the mailbox may not be safe"
        }
        Event::WentOn => "goes on",
        Event::AccountNamed => "names an account",
        Event::ChangeIdentifier => "names another account",
        Event::ProofChosen(_) => "chooses a way",
        Event::AnotherChosen => "chooses another way",
        Event::CodeAsked => "asks again",
        Event::CannotUse(_) => "cannot use a way",
        Event::CanUse(_) => "can use it after all",
        Event::ProofAccepted(accepted) => match accepted.proof {
            Proof::HumanCheck => "people have agreed in a case",
            Proof::VerifiedPasskey
            | Proof::TouchedPasskey
            | Proof::AuthenticatorCode
            | Proof::EmailCode
            | Proof::TextCode
            | Proof::BackupCode
            | Proof::ContactCode => "a proof succeeds",
        },
        Event::FreezePressed => "freezes the account",
        Event::WaitEnded => "the wait is over",
        Event::WaitCancelled => "the wait is cancelled",
        Event::BackupCodeRenewed => "did not see the code",
        Event::PlaceOpened(_) => "opens it",
        Event::Moved => "goes on in another browser",
        Event::TakenBack(_) => "is taken back by a browser that led it before",
        Event::Committed => "commits",
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

const fn effect(effect: &Effect) -> &'static str {
    match effect {
        Effect::None => "",
        Effect::SendCode(_) => " / send a code",
        Effect::OfferPasskey => " / make a challenge",
        Effect::RotateFlowId => " / new flow id",
        Effect::SuspendFactor(_) => " / suspend the second factor, tell every address",
        Effect::FreezeAccount => " / freeze, tell every address",
        Effect::BeginWait(_) => " / begin the wait, tell every address",
        Effect::CancelWait => " / tell every address",
        Effect::IssueBackupCode => " / replace the backup code, tell every address",
        Effect::SecureAccount => " / secure the account, tell every address",
        Effect::OpenCase => " / open a case",
        Effect::ClearBrowser => " / clear the browser",
    }
}
