//! What is proposed when somebody comes to secure the account.

use regain_contract::{Task, UnixSeconds};
use regain_journey::{State, proposes_sign_out};

use super::super::Act;
use super::marks::{self, try_mark};
use crate::flow::items::View;
use crate::flow::{Belongings, FlowRecord};
use crate::http::Refusal;

/// Marks what is proposed, the first time the flow comes to securing the
/// account.
pub(in crate::flow::act) async fn begin(act: &mut Act<'_>) -> Result<(), Refusal> {
    let is_there = matches!(act.flow.record.journey.state, State::Secure(_));
    if !is_there || act.flow.record.draft.is_begun {
        return Ok(());
    }
    let belongings = marks::belongings(act).await?;
    let (record, now) = (&mut act.flow.record, act.now);
    record.draft.is_begun = true;
    let situation = record.journey.situation;
    if proposes_sign_out(situation) {
        record.draft.all.insert(Task::Sessions);
    }
    if situation.is_takeover() {
        record
            .draft
            .all
            .extend([Task::Sessions, Task::Devices, Task::Apps]);
        let since = View::new(&belongings, record, now).first_from_a_new_place();
        if let Some(since) = since {
            suspect_since(&belongings, record, since, now);
        }
    }
    Ok(())
}

/// Notes since when somebody else was at work, and marks what was done since
/// then and can be undone.
pub(super) fn suspect_since(
    belongings: &Belongings,
    record: &mut FlowRecord,
    since: UnixSeconds,
    now: UnixSeconds,
) {
    record.draft.since = Some(since);
    for id in View::new(belongings, record, now).undoable_since(since) {
        // What cannot be removed yet is left as it is.
        let _ = try_mark(belongings, record, &id, now);
    }
}
