//! A case, as those see it who work on it.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use regain_contract::support::{
    AgentAct, CaseFacts, HistoryEntry, SupportCase, SupportMessage, SupportNote, Writer, Written,
};
use regain_contract::{MaskedAddress, ProblemType, Reference};
use regain_journey::{AgentDeed, AgentId, Approvals, Case, CaseEvent, CaseState, NotNow};

use super::caller::Caller;
use super::masking::mask_text;
use super::queue::entry;
use super::{Agents, Deed, elsewhere, may_decide};
use crate::Service;
use crate::cases::approvals;
use crate::evidence::evidence_of;
use crate::http::Refusal;
use crate::identifier::mask;
use crate::store::{Author, CaseLine, CaseMessage, Said, StoredCase, Transaction};

/// `GET /api/v1/support/cases/{reference}`
pub(super) async fn read(
    State(service): State<Arc<Service>>,
    Path(reference): Path<String>,
    headers: HeaderMap,
) -> Response {
    let answer = show(&service, &reference, &headers).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn show(
    service: &Service,
    reference: &str,
    headers: &HeaderMap,
) -> Result<Response, Refusal> {
    let agents = service.agents()?;
    let mut tx = service.store.read().await?;
    let caller = Caller::find(service, agents, tx.as_mut(), headers).await?;
    caller.check(Deed::ReadCases)?;
    let case = find(tx.as_mut(), reference).await?;
    let shown = document(service, agents, tx.as_mut(), &case, &caller).await?;
    // Reading changes nothing, so it is in the log and not in the audit.
    let (actor, case) = (caller.actor(), case.opened.reference.to_string());
    tracing::info!(event = "support_case_read", actor, case);
    Ok(Json(shown).into_response())
}

/// The case with this reference, however it was written.
///
/// # Errors
/// [`ProblemType::NotFound`].
pub(super) async fn find(tx: &mut dyn Transaction, reference: &str) -> Result<StoredCase, Refusal> {
    let reference = Reference::parse(reference).ok_or(ProblemType::NotFound)?;
    let case = tx.case(&reference).await?;
    case.ok_or_else(|| ProblemType::NotFound.into())
}

/// What decides about a case now.
pub(super) struct Now {
    /// The case, for its account and for those who work here as they are now.
    pub(super) case: Case,
    /// Whether there is an account to decide about.
    pub(super) account_found: bool,
    /// The other cases about it.
    others: Vec<StoredCase>,
}

/// What decides about a case, for its account and those who work here as they
/// are now.
pub(super) async fn case_now(
    agents: &dyn Agents,
    tx: &mut dyn Transaction,
    case: &StoredCase,
) -> Result<Now, Refusal> {
    let account = match &case.opened.account_id {
        Some(id) => tx.account(id).await?,
        None => None,
    };
    let stands = case.standing.case.clone();
    let stands = stands.for_those_who_decide(|id| may_decide(agents, id));
    let account_found = account.is_some();
    let stands = match account {
        Some(account) => stands.for_account_that_takes(approvals(account.means)),
        None => stands,
    };
    let others = elsewhere::others(tx, case).await?;
    let taken_back = match &case.opened.account_id {
        Some(id) => tx.taken_back_about(id).await?,
        None => BTreeSet::new(),
    };
    let elsewhere = elsewhere::decided_by(agents, case, &others, &taken_back, stands.approvals);
    Ok(Now {
        case: stands.decided_elsewhere_by(elsewhere),
        account_found,
        others,
    })
}

/// Who has agreed that the account is the person's, of those who may decide
/// now: whoever took part in a decision has, unless it was refused.
fn agreed(agents: &dyn Agents, case: &Case) -> Vec<String> {
    let counts = |id: &&AgentId| may_decide(agents, **id);
    match case.state {
        CaseState::Agreed(_) | CaseState::Approved => {
            names(agents, case.deciding.iter().filter(counts))
        }
        CaseState::Open(_) | CaseState::Refused | CaseState::Closed(_) => Vec::new(),
    }
}

/// Everything that whoever asks may see of a case.
pub(super) async fn document(
    service: &Service,
    agents: &dyn Agents,
    tx: &mut dyn Transaction,
    case: &StoredCase,
    caller: &Caller,
) -> Result<SupportCase, Refusal> {
    let opened = &case.opened;
    let reference = &opened.reference;
    let now = case_now(agents, tx, case).await?;
    let facts = tx.case_facts(reference).await?.unwrap_or_default();
    let messages = tx.case_messages(reference).await?;
    let notes = tx.case_notes(reference).await?;
    let history = tx.audit_of_case(reference).await?;
    let line = CaseLine {
        reference: reference.clone(),
        situation: opened.situation,
        standing: case.standing.clone(),
        opened_at: opened.opened_at,
        changed_at: case.changed_at,
        due_at: case.due_at,
    };
    Ok(SupportCase {
        entry: entry(agents, line),
        facts: CaseFacts {
            situation: opened.situation,
            account: MaskedAddress(mask(&opened.account)),
            contact: MaskedAddress(mask(&opened.contact)),
            what_happened: mask_text(&opened.what_happened),
            contacted_by_someone: opened.contacted_by_someone,
            account_found: now.account_found,
            approvals_needed: match now.case.approvals {
                Approvals::One => 1,
                Approvals::Two => 2,
            },
            agreed: agreed(agents, &now.case),
            proven: facts.proven,
            cannot_use: facts.cannot_use,
            receipts: facts.failures,
        },
        messages: messages
            .into_iter()
            .map(|message| shown(agents, message))
            .collect(),
        files: evidence_of(tx, reference).await?,
        notes: notes
            .into_iter()
            .map(|note| SupportNote {
                at: note.at,
                by: agents.name_of(note.by),
                text: mask_text(&note.text),
            })
            .collect(),
        history: history
            .into_iter()
            .map(|line| HistoryEntry {
                at: line.at,
                event: line.event,
                by: line.actor.map(|actor| name_of_actor(agents, &actor)),
            })
            .collect(),
        others: elsewhere::shown(agents, &now.others),
        may: what_may_be_done(agents, case, &now, caller),
        server_now: service.now(),
    })
}

fn names<'a>(agents: &dyn Agents, ids: impl IntoIterator<Item = &'a AgentId>) -> Vec<String> {
    ids.into_iter().map(|id| agents.name_of(*id)).collect()
}

/// The name of who did something, of the number that stands in the audit.
pub(super) fn name_of_actor(agents: &dyn Agents, actor: &str) -> String {
    match actor.parse() {
        Ok(number) => agents.name_of(AgentId(number)),
        Err(_) => actor.to_owned(),
    }
}

fn shown(agents: &dyn Agents, message: CaseMessage) -> SupportMessage {
    SupportMessage {
        at: message.at,
        by: match message.author {
            Author::Person => Writer::Person,
            Author::SecondAttempt => Writer::SecondAttempt,
            Author::Agent(id) => Writer::Agent(agents.name_of(id)),
            Author::Service => Writer::Service,
        },
        what: match message.said {
            Said::Text(text) => Written::Text(mask_text(&text)),
            Said::PhotographsAsked => Written::PhotographsAsked,
            Said::PhotographAdded => Written::PhotographAdded,
            Said::Approved => Written::Approved,
            Said::Upheld => Written::Upheld,
            Said::Refused(advice) => Written::Refused(advice),
            Said::WayClosed => Written::WayClosed,
            Said::Withdrawn(advice) => Written::Withdrawn(advice),
            Said::Appealed => Written::Appealed,
            Said::Closed => Written::Closed,
        },
    }
}

/// Every act that goes through now.
fn what_may_be_done(
    agents: &dyn Agents,
    case: &StoredCase,
    now: &Now,
    caller: &Caller,
) -> Vec<AgentAct> {
    const ALL: [AgentAct; 6] = [
        AgentAct::Take,
        AgentAct::HandOver,
        AgentAct::Note,
        AgentAct::Ask,
        AgentAct::Approve,
        AgentAct::Refuse,
    ];
    let goes_through = |act: &AgentAct| allowed(agents, case, now, caller, *act).is_ok();
    ALL.into_iter().filter(goes_through).collect()
}

/// Whether an act goes through now: asked before each, and for the list of
/// those that do.
///
/// # Errors
/// Why it does not.
pub(super) fn allowed(
    agents: &dyn Agents,
    case: &StoredCase,
    now: &Now,
    caller: &Caller,
    act: AgentAct,
) -> Result<(), ProblemType> {
    if !caller.may(Deed::Act(act)) {
        return Err(ProblemType::NotPermitted);
    }
    let would = |deed| {
        now.case
            .after(CaseEvent::By(caller.id, caller.role(), deed))
    };
    let standing = &case.standing;
    match act {
        AgentAct::Note => Ok(()),
        AgentAct::Ask => would(AgentDeed::Asks).map(|_| ()).map_err(problem),
        AgentAct::Refuse => would(AgentDeed::Refuses).map(|_| ()).map_err(problem),
        AgentAct::Approve => {
            would(AgentDeed::Approves).map_err(problem)?;
            if now.account_found {
                Ok(())
            } else {
                Err(ProblemType::AccountMissing)
            }
        }
        // Whoever could do nothing in it does not take it.
        AgentAct::Take => {
            would(AgentDeed::Asks).map_err(problem)?;
            match standing.assigned_to {
                Some(id) if id == caller.id => Err(ProblemType::StepOutOfOrder),
                Some(id) if agents.agent(id).is_some() && !caller.is_lead() => {
                    Err(ProblemType::NotPermitted)
                }
                Some(_) | None => Ok(()),
            }
        }
        // Whoever has decided before can still give an appeal to somebody else.
        AgentAct::HandOver => {
            match would(AgentDeed::Asks) {
                Ok(_) | Err(NotNow::SomebodyElse) => {}
                Err(not_now @ (NotNow::State | NotNow::Role)) => return Err(problem(not_now)),
            }
            let is_free = standing.assigned_to.is_none() && caller.session.is_none();
            let is_own = standing.assigned_to == Some(caller.id);
            if is_own || is_free || caller.is_lead() {
                Ok(())
            } else {
                Err(ProblemType::NotPermitted)
            }
        }
    }
}

/// How it is answered that an event does not fit.
pub(super) const fn problem(not_now: NotNow) -> ProblemType {
    match not_now {
        NotNow::State => ProblemType::StepOutOfOrder,
        NotNow::Role => ProblemType::NotPermitted,
        NotNow::SomebodyElse => ProblemType::SomebodyElse,
    }
}
