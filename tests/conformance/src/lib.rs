//! Whether an implementation of the recovery API keeps to the contract.
//!
//! It knows the contract and HTTP, and nothing of the reference API: whatever
//! is said here of an implementation, its clients see. What needs codes,
//! accounts or a clock asks the sandbox (docs/sandbox.md) for them; where there
//! is none, such a check is told as not checked, and never as held.
//! docs/conformance.md says how it is run.

mod browser;
mod checks;
mod outcome;
mod person;
mod redact;
mod report;
mod rules;
mod run;
mod sandbox;
mod schema;
mod target;
mod timing;
mod wire;

pub use checks::{ALL, Check, NoSuchCheck, selected};
pub use outcome::Shortfall;
pub use report::{Finding, Report, Verdict};
pub use schema::{Misfit, Schema};
pub use target::{NoAddress, Target};

use outcome::Ending;
use run::Run;

/// Why nothing is said of a check that met a limit.
const LIMITED: &str =
    "no sandbox, and the limits of this network are used up: try again in an hour";

/// Makes checks, one after the other, and tells each finding as it is there.
///
/// # Errors
/// The implementation is not reached, or its sandbox cannot be put back to its
/// start; a sentence for people.
pub async fn run(
    target: Target,
    checks: &[&'static Check],
    mut told: impl FnMut(&Finding),
) -> Result<Report, String> {
    let run = Run::begin(target).await?;
    let mut report = Report::default();
    for check in checks {
        let made = match run.past_limits().await {
            Ok(()) => (check.make)(&run).await,
            Err(ending) => Err(ending),
        };
        let mut shortfalls = run.wire.breaches(check.id);
        let verdict = match made {
            Err(Ending::Short(shortfall)) => {
                shortfalls.insert(0, shortfall);
                Verdict::Short(shortfalls)
            }
            Err(Ending::Limited(shortfall)) if run.maybe_sandbox().is_some() => {
                shortfalls.insert(0, shortfall);
                Verdict::Short(shortfalls)
            }
            _ if !shortfalls.is_empty() => Verdict::Short(shortfalls),
            Err(Ending::Limited(_)) => Verdict::NotChecked(LIMITED.to_owned()),
            Err(Ending::Lacking(why)) => Verdict::NotChecked(why),
            Ok(()) => Verdict::Held,
        };
        let finding = Finding {
            check,
            verdict,
            notes: run.take_notes(),
        };
        told(&finding);
        report.findings.push(finding);
    }
    Ok(report)
}
