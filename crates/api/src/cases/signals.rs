//! What the system of the accounts is told of cases.

use regain_contract::{InitiatingEntity, Reference, SignalEvent};
use regain_journey::{Case, CaseState, Claim, Ending};

use crate::Service;
use crate::http::Refusal;
use crate::signal::{self, About};
use crate::store::{Author, StoredCase, Transaction};

/// What is told of a case that stood there and stands so now: what was decided,
/// and what was taken back.
pub(super) fn after(reference: &Reference, stood: CaseState, stands: &Case) -> Vec<SignalEvent> {
    let reference = || reference.clone();
    let mut told = Vec::new();
    if stood == stands.state {
        return told;
    }
    match stood {
        // It was used, and the recovery itself is told.
        CaseState::Approved if stands.state == CaseState::Closed(Ending::Recovered) => {}
        CaseState::Approved => told.push(SignalEvent::CaseWithdrawn {
            reference: reference(),
        }),
        CaseState::Closed(Ending::Upheld) => told.push(SignalEvent::ImpersonationWithdrawn {
            reference: reference(),
        }),
        CaseState::Open(_)
        | CaseState::Agreed(_)
        | CaseState::Refused
        | CaseState::Closed(Ending::ByPerson | Ending::NoAnswer | Ending::Recovered) => {}
    }
    match stands.state {
        CaseState::Approved => told.push(SignalEvent::CaseApproved {
            reference: reference(),
        }),
        CaseState::Refused => told.push(SignalEvent::CaseRefused {
            reference: reference(),
        }),
        CaseState::Closed(Ending::Upheld) => told.push(SignalEvent::ImpersonationUpheld {
            reference: reference(),
        }),
        CaseState::Open(_)
        | CaseState::Agreed(_)
        | CaseState::Closed(Ending::ByPerson | Ending::NoAnswer | Ending::Recovered) => {}
    }
    told
}

/// Tells of a case that was opened what has to be known before anything is
/// decided: that somebody reports an account. It is told of accounts that there
/// are not too, so that opening takes the same time.
pub(super) async fn opened(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &StoredCase,
) -> Result<(), Refusal> {
    let told = match case.standing.case.claim {
        Claim::Impersonation => vec![SignalEvent::ImpersonationReported {
            reference: case.opened.reference.clone(),
        }],
        Claim::Account => Vec::new(),
    };
    tell(service, tx, case, Author::Person, told).await
}

/// Tells what somebody has brought about in a case.
pub(super) async fn tell(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &StoredCase,
    author: Author,
    told: Vec<SignalEvent>,
) -> Result<(), Refusal> {
    let about = About {
        account_id: case.opened.account_id.as_deref(),
        by: match author {
            Author::Person | Author::SecondAttempt => InitiatingEntity::User,
            Author::Agent(_) => InitiatingEntity::Admin,
            Author::Service => InitiatingEntity::System,
        },
    };
    for event in told {
        signal::tell(service, tx, about, event).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use regain_journey::{AgentId, Approvals, Turn};

    use super::*;

    fn told(stood: CaseState, stands: CaseState) -> Vec<&'static str> {
        let mut case = Case::open(Approvals::One);
        case.state = stands;
        let reference = Reference::from_number(7);
        let told = after(&reference, stood, &case);
        told.iter().map(SignalEvent::name).collect()
    }

    #[test]
    fn what_was_decided_is_told_and_what_was_taken_back() {
        let ours = CaseState::Open(Turn::Service);
        let agreed = CaseState::Agreed(AgentId(1));
        let closed = CaseState::Closed;
        for (stood, stands, names) in [
            (ours, CaseState::Approved, vec!["case.approved"]),
            (agreed, CaseState::Approved, vec!["case.approved"]),
            (ours, CaseState::Refused, vec!["case.refused"]),
            (
                CaseState::Approved,
                CaseState::Refused,
                vec!["case.withdrawn", "case.refused"],
            ),
            (CaseState::Approved, ours, vec!["case.withdrawn"]),
            (
                CaseState::Approved,
                closed(Ending::NoAnswer),
                vec!["case.withdrawn"],
            ),
            (CaseState::Approved, closed(Ending::Recovered), vec![]),
            (agreed, closed(Ending::Upheld), vec!["impersonation.upheld"]),
            (
                closed(Ending::Upheld),
                CaseState::Refused,
                vec!["impersonation.withdrawn", "case.refused"],
            ),
            (ours, agreed, vec![]),
            (CaseState::Refused, ours, vec![]),
            (CaseState::Refused, CaseState::Refused, vec![]),
            (ours, closed(Ending::ByPerson), vec![]),
        ] {
            assert_eq!(told(stood, stands), names, "{stood:?} {stands:?}");
        }
    }
}
