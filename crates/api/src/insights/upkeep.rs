//! Ends recoveries whose time has run out, makes the figures of days that have
//! changed, and forgets what is old.

use std::collections::BTreeMap;

use regain_contract::UnixSeconds;
use regain_contract::support::Day;

use super::tally::{ALL, DayFacts, Tally, tally_day};
use super::{FIGURES_KEPT, RAW_KEPT, run_out};
use crate::Service;
use crate::store::{DueDay, Store, StoreError, StoreResult, Transaction};

/// How many recoveries are ended in one transaction.
const AT_ONCE: u32 = 200;

/// The name of the setting that says up to when figures know everything.
const KNOWN_UNTIL: &str = "figures-known-until";

/// Up to when what happened is in the figures.
///
/// # Errors
/// The database fails.
pub async fn figures_known_until(tx: &mut dyn Transaction) -> StoreResult<Option<UnixSeconds>> {
    let kept = tx.setting(KNOWN_UNTIL).await?;
    let bytes = kept.and_then(|bytes| bytes.try_into().ok());
    Ok(bytes.map(|bytes| UnixSeconds(i64::from_le_bytes(bytes))))
}

/// Does all of it. Doing it again, or on several instances at once, changes
/// nothing more.
///
/// # Errors
/// The database fails; what was done before is done.
pub async fn make_figures(service: &Service) -> StoreResult<()> {
    let now = service.now();
    let today = Day::of(now);
    while end_some(service).await? {}
    let mut tx = service.store.read().await?;
    // Of older days what they are made of is going, or gone.
    let due = tx.due_days(today.plus(1 - RAW_KEPT)).await?;
    drop(tx);
    for day in due {
        make_day(service, day).await?;
    }
    loop {
        let mut tx = service.store.begin().await?;
        let (raw, figures) = (today.plus(-RAW_KEPT), today.plus(-FIGURES_KEPT));
        let more = tx.forget_visits(raw, figures).await?;
        if !more {
            tx.set_setting(KNOWN_UNTIL, &now.0.to_le_bytes()).await?;
        }
        tx.commit().await?;
        if !more {
            return Ok(());
        }
    }
}

async fn end_some(service: &Service) -> StoreResult<bool> {
    let mut tx = service.store.begin().await?;
    let visits = tx.visits_run_out(service.now(), AT_ONCE).await?;
    let more = visits.len() == AT_ONCE as usize;
    for visit in visits {
        let (visit, events) = run_out(visit);
        tx.put_visit(&visit, &events).await?;
    }
    tx.commit().await?;
    Ok(more)
}

/// What is read is of one moment and at least as new as the count of changes
/// that goes with it, so what changes meanwhile makes the day due again.
async fn make_day(service: &Service, due: DueDay) -> StoreResult<()> {
    let day = due.day;
    let mut tx = service.store.read().await?;
    let facts = DayFacts {
        day,
        visits: tx.visits_of_day(day).await?,
        events: tx.step_events_of_day(day).await?,
        names: tx.network_names(day).await?,
        answers: tx.case_answers(day).await?,
    };
    drop(tx);
    let mut slices = Vec::new();
    for (slice, tally) in tally_day(&facts) {
        slices.push((slice, write(&tally)?));
    }
    let mut tx = service.store.begin().await?;
    tx.set_figures(due, &slices, service.now()).await?;
    tx.commit().await
}

/// The tallies of the days of a period that there are any of.
///
/// # Errors
/// The database fails, or holds what this program never writes.
pub async fn read_days(
    store: &dyn Store,
    slice: &str,
    from: Day,
    to: Day,
) -> StoreResult<Vec<(Day, Tally)>> {
    let mut tx = store.read().await?;
    let mut days: BTreeMap<Day, Tally> = BTreeMap::new();
    for (day, figures) in tx.figures(slice, from, to).await? {
        days.insert(day, read(&figures)?);
    }
    if slice != ALL {
        // Abuse is by networks and names, which are of no group.
        for (day, figures) in tx.figures(ALL, from, to).await? {
            let Tally { abuse, .. } = read(&figures)?;
            days.entry(day).or_default().abuse = abuse;
        }
    }
    Ok(days.into_iter().collect())
}

fn write(tally: &Tally) -> StoreResult<String> {
    serde_json::to_string(tally).map_err(|error| StoreError(Box::new(error)))
}

fn read(figures: &str) -> StoreResult<Tally> {
    serde_json::from_str(figures).map_err(|error| StoreError(Box::new(error)))
}
