//! What happens to cases without anybody doing anything: their time runs out,
//! and what was typed is wiped.

use regain_contract::{Reference, UnixSeconds};
use regain_journey::CaseEvent;

use super::{Happened, NotDone, happen, write_audit};
use crate::http::Refusal;
use crate::store::{Author, Said};
use crate::{Service, audit};

/// For how long what was typed in a case is kept after it is closed, in
/// seconds: 90 days, so that its person can read it again.
pub const KEEP_TEXTS: i64 = 90 * 24 * 3600;

/// Closes the cases whose person has not answered, or has not used what was
/// decided, and wipes those that were closed long ago. What fails is logged,
/// and done the next time.
pub async fn sweep(service: &Service) {
    if let Err(refusal) = close_and_wipe(service).await {
        // Logs the reason.
        let _ = refusal.into_response_at(service.now());
    }
}

async fn close_and_wipe(service: &Service) -> Result<(), Refusal> {
    let now = service.now();
    let mut tx = service.store.read().await?;
    let due = tx.cases_due(now).await?;
    drop(tx);
    for case in due {
        run_out(service, &case.opened.reference, now).await?;
    }
    let mut tx = service.store.begin().await?;
    tx.wipe_cases(now.plus(-KEEP_TEXTS)).await?;
    tx.commit().await?;
    Ok(())
}

/// Each in a transaction of its own, so that requests get their turn.
async fn run_out(
    service: &Service,
    reference: &Reference,
    now: UnixSeconds,
) -> Result<(), Refusal> {
    let mut tx = service.store.begin().await?;
    let case = tx.case(reference).await?;
    // Looked up again: the person may have come in between.
    let due = case.filter(|case| case.due_at.is_some_and(|due| due <= now));
    let Some(mut case) = due else {
        return Ok(());
    };
    let happened = Happened {
        event: CaseEvent::TimeRanOut,
        author: Author::Service,
        said: vec![Said::Closed],
    };
    match happen(service, tx.as_mut(), &mut case, happened).await {
        Ok(()) => {
            write_audit(tx.as_mut(), &case, audit::CASE_CLOSED, None, now).await?;
            tx.commit().await?;
            Ok(())
        }
        Err(NotDone::NotNow(_)) => Ok(()),
        Err(NotDone::Failed(refusal)) => Err(refusal),
    }
}
