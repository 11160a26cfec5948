//! How recoveries go: what is remembered of each without whose it is, the
//! figures that are made of that, and who sees them (`docs/insights.md`).
//!
//! The API tells the events that it knows of by itself, in the transaction of
//! what they are about ([`course`]); the app tells what a browser alone knows
//! ([`receive`]). A worker makes the figures of each day of them.

mod course;
mod figures;
mod histogram;
mod receive;
mod report;
mod satisfaction;
mod suppression;
mod tally;
mod upkeep;
mod week;

use regain_contract::support::Day;

pub use course::{FailedStep, Traced, UNKNOWN_BUILD, follow, run_out};
pub use figures::figures;
pub use histogram::Histogram;
pub(crate) use receive::receive;
pub use report::{
    Report, ReportPlan, of_week as report_of_week, send_if_due as send_report_if_due,
};
pub use satisfaction::satisfaction;
pub use suppression::{Parts, part_of, parts_of_whole};
pub use tally::{
    ALL, AnswerTally, DayFacts, GroupTally, StepTally, Tally, languages_among, slice, tally_day,
    workstream_name, workstream_of,
};
pub use upkeep::{figures_known_until, make_figures, read_days};
pub use week::{NoWeek, Week, Weekday};

use crate::Service;
use crate::flow::FlowRecord;
use crate::keys::Purpose;
use crate::store::{NetworkName, StoreResult, Transaction};

/// For how long recoveries and their events are kept, in days from the start:
/// they are what figures are made of.
pub const RAW_KEPT: i32 = 90;

/// For how long the figures of a day are kept, in days: two years.
pub const FIGURES_KEPT: i32 = 731;

/// What a network did with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Guess {
    /// It gave the name.
    Named,
    /// A proof for it was not taken.
    Failed,
}

/// Counts what a network did with the name of a recovery, for the figures of
/// the day: by keyed hashes of that day, which say nothing on the next.
pub(crate) async fn count_name(
    service: &Service,
    tx: &mut dyn Transaction,
    record: &FlowRecord,
    guess: Guess,
) -> StoreResult<()> {
    let Some(subject) = &record.subject else {
        return Ok(());
    };
    let day = Day::of(service.now());
    let of_day = |what: &str, text: &str| {
        let parts = [what.as_bytes(), &day.0.to_le_bytes(), text.as_bytes()];
        service.keys.name(Purpose::AbuseSignal, &parts)
    };
    let counted = NetworkName {
        network: of_day("network", &record.network),
        name: of_day("name", subject),
        failed: match guess {
            Guess::Named => 0,
            Guess::Failed => 1,
        },
    };
    tx.count_network_name(day, &counted).await
}
