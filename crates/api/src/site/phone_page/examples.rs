//! The page of somebody who phones, in each state.

use regain_contract::support::CallOffer;
use regain_journey::AgentId;

use super::PhonePage;
use crate::site::examples::{Example, NOW, chain, troubles};
use crate::store::{CALL_CODE_LIFETIME, CallState, StoredCall};

const SCREEN: &str = "phone";

pub(in crate::site) fn all(page: &PhonePage) -> Vec<Example> {
    let example = |state: &str, html| Example::new(SCREEN, state, html);
    let mut all = vec![
        example("no-recovery", page.none()),
        example("before", page.before()),
    ];
    let states = chain(CallState::Waiting, |one| match one {
        CallState::Waiting => Some(CallState::Joined),
        CallState::Joined => Some(CallState::Over),
        CallState::Over => None,
    });
    for state in states {
        match state {
            CallState::Waiting => all.push(example("waiting", page.waiting(&call(None), "482913"))),
            CallState::Joined => {
                all.push(example("joined", page.joined(&call(None))));
                all.extend(CallOffer::ALL.map(|offer| {
                    example(
                        &["offer", offer_name(offer)].join("-"),
                        page.joined(&call(Some(offer))),
                    )
                }));
            }
            CallState::Over => all.push(example("over", page.over())),
        }
    }
    all.extend(
        troubles()
            .into_iter()
            .map(|(name, trouble)| example(name, page.draw_refused(&trouble))),
    );
    all
}

const fn offer_name(offer: CallOffer) -> &'static str {
    match offer {
        CallOffer::AnotherProof => "another-proof",
        CallOffer::NewestCode => "newest-code",
        CallOffer::AskPerson => "ask-person",
        CallOffer::GoOn => "go-on",
    }
}

fn call(offer: Option<CallOffer>) -> StoredCall {
    StoredCall {
        id: "call".to_owned(),
        flow_id: "flow".to_owned(),
        code_hash: [0; 32],
        phrase: "amber kettle river".to_owned(),
        made_at: NOW,
        expires_at: NOW.plus(CALL_CODE_LIFETIME),
        joined: Some((AgentId(1), NOW.plus(60))),
        ended_at: None,
        offer,
    }
}
