//! Other cases about the account of a case, and who has decided in them.

use std::collections::BTreeSet;

use regain_contract::support::OtherCase;
use regain_journey::{AgentId, Approvals, CaseState, Ending};

use super::queue::status;
use super::{Agents, may_decide};
use crate::http::Refusal;
use crate::store::{StoredCase, Transaction};

/// How many are looked through at the most.
const LOOKED_THROUGH: u32 = 200;

/// How many are shown at the most.
const SHOWN: usize = 20;

/// The other cases about the account of a case, the newest first; none where no
/// account was found.
pub(super) async fn others(
    tx: &mut dyn Transaction,
    case: &StoredCase,
) -> Result<Vec<StoredCase>, Refusal> {
    let Some(account_id) = &case.opened.account_id else {
        return Ok(Vec::new());
    };
    let mut cases = tx.cases_of_account(account_id, LOOKED_THROUGH).await?;
    cases.retain(|one| one.opened.reference != case.opened.reference);
    Ok(cases)
}

/// The same, as those see them who work on the case.
pub(super) fn shown(agents: &dyn Agents, others: &[StoredCase]) -> Vec<OtherCase> {
    let others = others.iter().take(SHOWN).map(|one| {
        let case = one.standing.case.clone();
        let case = case.for_those_who_decide(|id| may_decide(agents, id));
        OtherCase {
            reference: one.opened.reference.clone(),
            status: status(case.state),
            opened_at: one.opened.opened_at,
            changed_at: one.changed_at,
        }
    });
    others.collect()
}

/// Who has decided elsewhere about what a case is about, and leaves it to
/// others:
///
/// - whoever took part in refusing it to the same person in another case, so
///   that a new case reaches somebody else, as an appeal does. The same person
///   is who reads the same mailbox. What strangers open under an address that
///   they do not read does not count, and neither does a case with another
///   address: otherwise whoever opens case after case about an account, to be
///   refused by one after the other, would leave nobody for its owner.
/// - whoever approved it, in whatever case of this account, and saw that taken
///   back: whoever was fooled or bribed once is not asked again by way of a
///   new case under another address. Nobody can bring that about who has not
///   convinced them first.
///
/// Where that leaves fewer than have to agree, it is not asked: a case that
/// nobody may decide would be the worse harm. Those who decided in this case
/// before an appeal stay out of it all the same ([`regain_journey::Case`]).
///
/// `others` are the other cases of the account that were looked through, and
/// `taken_back` is of all of them.
pub(super) fn decided_by(
    agents: &dyn Agents,
    case: &StoredCase,
    others: &[StoredCase],
    taken_back: &BTreeSet<AgentId>,
    approvals: Approvals,
) -> BTreeSet<AgentId> {
    let same = others
        .iter()
        .filter(|one| is_refused_to_the_same(one, case));
    let refused = same.flat_map(|one| {
        let case = &one.standing.case;
        case.decided.union(&case.deciding)
    });
    let here = &case.standing.taken_back;
    let elsewhere = refused.chain(taken_back).chain(here);
    let elsewhere: BTreeSet<AgentId> = elsewhere.copied().collect();
    let here = &case.standing.case.decided;
    let left = agents.all().into_iter().filter(|agent| {
        may_decide(agents, agent.id) && !elsewhere.contains(&agent.id) && !here.contains(&agent.id)
    });
    let needed = match approvals {
        Approvals::One => 1,
        Approvals::Two => 2,
    };
    if left.count() < needed {
        return BTreeSet::new();
    }
    elsewhere
}

/// Whether another case was refused to the person of this one.
fn is_refused_to_the_same(other: &StoredCase, case: &StoredCase) -> bool {
    let standing = &other.standing;
    let led_nowhere = match standing.case.state {
        CaseState::Refused | CaseState::Closed(Ending::ByPerson | Ending::NoAnswer) => true,
        CaseState::Open(_)
        | CaseState::Agreed(_)
        | CaseState::Approved
        | CaseState::Closed(Ending::Recovered | Ending::Upheld) => false,
    };
    led_nowhere
        && standing.refused_with.is_some()
        && standing.confirmed
        && other.opened.subject == case.opened.subject
}
