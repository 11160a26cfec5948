//! Human cases: how they are opened and joined, how their person comes back
//! to them, and what follows from what happens in them.
//!
//! What may follow is decided by [`regain_journey::Case`]; here it is carried
//! out. The address that the person gave is what makes a case theirs: the code
//! that opens it goes there, and nowhere else but to the browser that opened
//! the case. Whoever names the same account and address joins the case that is
//! open, and sees nothing of it before they have read that mail.

mod opening;
pub(crate) mod person;
mod signals;
mod sweep;
mod visit;
mod way;

pub(crate) use opening::{Joined, Opening, Why, claim_of, content_hash, open, send_code};
pub use sweep::{KEEP_TEXTS, sweep};
pub(crate) use visit::{Visitor, go_on, leave, let_in, visit, visit_on, visitor};
pub(crate) use way::{
    Used, close_way, put_back, recovered, refresh_account, still_decided, use_way,
};

use regain_contract::UnixSeconds;
use regain_contract::support::Method;
use regain_journey::{Approvals, CaseEffect, CaseEvent, CaseState, Means, NotNow, Turn};

use crate::audit::Doer;
use crate::http::Refusal;
use crate::message::Message;
use crate::store::{AuditEntry, Author, CaseMessage, Said, StoredCase, Transaction, Way};
use crate::{Service, audit, evidence};

/// How long a case waits for an answer of the person, in seconds.
pub(crate) const ANSWER_WITHIN: i64 = 14 * 24 * 3600;

/// How long an approval can be used, in seconds.
pub(crate) const WAY_LIFETIME: i64 = 7 * 24 * 3600;

/// How long a refusal can be appealed, in seconds.
pub(crate) const APPEAL_WITHIN: i64 = 30 * 24 * 3600;

/// How many people have to agree for an account that has these means.
pub(crate) fn approvals(means: Means) -> Approvals {
    if means.has_second_factor() {
        Approvals::Two
    } else {
        Approvals::One
    }
}

/// What happened in a case, with what both sides see of it.
pub(crate) struct Happened {
    /// The event.
    pub(crate) event: CaseEvent,
    /// Who brought it about.
    pub(crate) author: Author,
    /// What both sides see of it; nothing of what only the service knows.
    pub(crate) said: Vec<Said>,
}

/// Why nothing happened.
#[derive(Debug)]
pub(crate) enum NotDone {
    /// It does not fit where the case stands.
    NotNow(NotNow),
    /// Something failed.
    Failed(Refusal),
}

impl<E: Into<Refusal>> From<E> for NotDone {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// Carries out what follows from an event in a case, and writes the case.
///
/// # Errors
/// The event does not fit, or the database fails; nothing is written by an
/// event that does not fit.
pub(crate) async fn happen(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
    happened: Happened,
) -> Result<(), NotDone> {
    let now = service.now();
    let (after, effects) = case
        .standing
        .case
        .after(happened.event)
        .map_err(NotDone::NotNow)?;
    let stood = case.standing.case.state;
    case.due_at = due_at(Due {
        stood,
        stands: after.state,
        promised: case.due_at,
        now,
        reply_within: service.settings.case_reply_within,
    });
    let told = signals::after(&case.opened.reference, stood, &after);
    signals::tell(service, tx, case, happened.author, told).await?;
    case.standing.case = after;
    case.changed_at = now;
    let reference = case.opened.reference.clone();
    for said in happened.said {
        let message = CaseMessage {
            id: 0,
            at: now,
            author: happened.author,
            said,
        };
        tx.add_case_message(&reference, &message).await?;
    }
    for effect in effects {
        match effect {
            CaseEffect::TellNews => {
                let message = Message::CaseNews {
                    to: case.opened.contact.clone(),
                    reference: reference.clone(),
                };
                let letter = message.in_language(&case.standing.language);
                let sealed = letter.seal(&service.keys, service.random.as_ref())?;
                tx.add_message(&sealed, now).await?;
            }
            CaseEffect::DestroyEvidence => {
                case.standing.asks_photographs = false;
                evidence::destroy(service, tx, case).await?;
            }
            CaseEffect::OpenWay => {
                case.standing.way = Some(Way {
                    until: now.plus(WAY_LIFETIME),
                    flow_id: None,
                });
                way::tell_of_way(service, tx, case).await?;
            }
            CaseEffect::EndWay => end_way(tx, case).await?,
        }
    }
    tx.set_case(case).await?;
    Ok(())
}

/// Ends the way that an approval had opened, and the flow that came of it.
async fn end_way(tx: &mut dyn Transaction, case: &mut StoredCase) -> Result<(), Refusal> {
    let Some(way) = case.standing.way.take() else {
        return Ok(());
    };
    let Some(flow_id) = way.flow_id else {
        return Ok(());
    };
    if let Some(mut flow) = tx.flow(&flow_id).await? {
        flow.replaced = true;
        let changed_at = flow.changed_at;
        tx.set_flow(&flow, changed_at).await?;
    }
    Ok(())
}

/// What decides until when something has to happen.
struct Due {
    /// Where the case stood.
    stood: CaseState,
    /// Where it stands now.
    stands: CaseState,
    /// Until when something had to happen.
    promised: Option<UnixSeconds>,
    now: UnixSeconds,
    /// Within how many seconds a case is answered.
    reply_within: i64,
}

/// Until when something has to happen in a case.
fn due_at(due: Due) -> Option<UnixSeconds> {
    let now = due.now;
    match due.stands {
        // Whoever writes again while the service has to answer does not wait
        // longer for it: what was promised holds.
        CaseState::Open(Turn::Service) | CaseState::Agreed(_) => {
            let promised = match due.stood {
                CaseState::Open(Turn::Service) | CaseState::Agreed(_) => due.promised,
                CaseState::Open(Turn::Person)
                | CaseState::Approved
                | CaseState::Refused
                | CaseState::Closed(_) => None,
            };
            Some(promised.unwrap_or(now.plus(due.reply_within)))
        }
        CaseState::Open(Turn::Person) => Some(now.plus(ANSWER_WITHIN)),
        CaseState::Approved => Some(now.plus(WAY_LIFETIME)),
        CaseState::Refused => Some(now.plus(APPEAL_WITHIN)),
        CaseState::Closed(_) => None,
    }
}

/// Who the person of a case is in the audit. Until somebody has come by the
/// mailbox, a browser may be in that opened the case by its form: whoever sits
/// there has shown nothing. From then on nobody is in but by the code.
pub(crate) fn person_of(case: &StoredCase) -> Doer {
    if case.standing.confirmed {
        Doer::with(Method::CaseCode)
    } else {
        Doer::nobody()
    }
}

/// Adds a line to the audit of a case: about what somebody of the service did
/// who had signed in, or else about what nobody did who had shown anything.
pub(crate) async fn write_audit(
    tx: &mut dyn Transaction,
    case: &StoredCase,
    event: &str,
    actor: Option<&str>,
    now: UnixSeconds,
) -> Result<(), Refusal> {
    let doer = actor.map_or_else(Doer::nobody, Doer::agent);
    write_audit_by(tx, case, event, doer, now).await
}

/// The same about what this one did.
pub(crate) async fn write_audit_by(
    tx: &mut dyn Transaction,
    case: &StoredCase,
    event: &str,
    doer: Doer,
    now: UnixSeconds,
) -> Result<(), Refusal> {
    tx.add_audit(&AuditEntry {
        flow_id: case.opened.flow_id.clone(),
        account_id: case.opened.account_id.clone(),
        case: Some(case.opened.reference.clone()),
        ..AuditEntry::new(now, event, audit::SUCCESS, doer)
    })
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use regain_journey::{AgentId, Ending};

    fn due(stood: CaseState, stands: CaseState) -> Option<i64> {
        let due = due_at(Due {
            stood,
            stands,
            promised: Some(UnixSeconds(1_000)),
            now: UnixSeconds(900),
            reply_within: 600,
        });
        due.map(|at| at.0)
    }

    #[test]
    fn what_was_promised_holds_until_it_is_kept() {
        let ours = CaseState::Open(Turn::Service);
        let theirs = CaseState::Open(Turn::Person);
        let agreed = CaseState::Agreed(AgentId(1));
        assert_eq!(due(ours, ours), Some(1_000), "they wrote again");
        assert_eq!(due(ours, agreed), Some(1_000));
        assert_eq!(due(agreed, ours), Some(1_000));
        assert_eq!(due(theirs, ours), Some(1_500), "they have answered");
        assert_eq!(due(CaseState::Refused, ours), Some(1_500), "an appeal");
        assert_eq!(due(ours, theirs), Some(900 + ANSWER_WITHIN));
        assert_eq!(due(ours, CaseState::Approved), Some(900 + WAY_LIFETIME));
        assert_eq!(due(ours, CaseState::Refused), Some(900 + APPEAL_WITHIN));
        let closed = CaseState::Closed(Ending::ByPerson);
        assert_eq!(due(CaseState::Approved, closed), None);
    }
}
