//! What stops a variant: a guard rail by itself, or somebody of the service.

use regain_contract::support::StopReason;
use regain_contract::{Problem, ProblemType, UnixSeconds};

use super::results::by_person;
use super::{Counts, Experiment, Variant};
use crate::audit::Doer;
use crate::store::{AuditEntry, StoreResult, Transaction, VariantStop};
use crate::{Service, audit};

/// With fewer recoveries than this of a variant nothing stops it by itself.
const FEWEST: u64 = 20;

/// Looks at every experiment that runs, and stops the variants that have broken
/// a guard rail: for all instances, and for recoveries that begin from now on.
/// Those that have begun keep what they have, which lowers nothing.
pub async fn hold(service: &Service) {
    let now = service.now();
    for experiment in service.experiments.all() {
        if !experiment.is_running(now) {
            continue;
        }
        if let Err(error) = hold_one(service, experiment, now).await {
            tracing::warn!(%error, experiment = experiment.name, "guard rails could not be looked at");
        }
    }
}

async fn hold_one(service: &Service, experiment: &Experiment, now: UnixSeconds) -> StoreResult<()> {
    let mut tx = service.store.read().await?;
    let counts = Counts::read(tx.as_mut(), &experiment.name).await?;
    drop(tx);
    for stop in broken(experiment, &counts, now) {
        let mut tx = service.store.begin().await?;
        // Another instance may have come first.
        if tx.stop_variant(&stop).await? {
            let line = AuditEntry::new(now, audit::VARIANT_STOPPED, audit::SUCCESS, Doer::nobody());
            tx.add_audit(&line).await?;
            tx.commit().await?;
            tracing::warn!(
                event = audit::VARIANT_STOPPED,
                experiment = stop.experiment,
                variant = stop.variant,
                reason = ?stop.reason,
                "a variant broke a guard rail and gets no more recoveries"
            );
        }
    }
    Ok(())
}

/// The stops of the variants that have broken a guard rail and were not
/// stopped.
///
/// A rail is broken where the share is above it with 95 % confidence at one
/// look. It is looked at again and again, so a variant is stopped a little too
/// often: that ends an experiment, where too seldom would harm people.
fn broken(experiment: &Experiment, counts: &Counts, now: UnixSeconds) -> Vec<VariantStop> {
    let others = experiment.variants.iter().skip(1);
    let running = others.filter(|variant| counts.stop_of(&variant.name).is_none());
    running
        .filter_map(|variant| {
            let sums = counts.of(&variant.name);
            let mut rails = experiment.guards.all().into_iter();
            let (guard, _) = rails.find(|(guard, at_most)| {
                let share = sums.share_of(*guard).wilson();
                let is_above = share.is_some_and(|one| one.low * 10_000.0 > f64::from(*at_most));
                sums.started >= FEWEST && is_above
            })?;
            Some(VariantStop {
                reason: StopReason::Guard(guard),
                ..by_person(experiment, variant, now)
            })
        })
        .collect()
}

/// Stops all variants of an experiment. Doing so again changes nothing.
///
/// # Errors
/// There is no such experiment, or the database does not answer.
pub(crate) async fn stop_by_hand<'a>(
    service: &'a Service,
    tx: &mut dyn Transaction,
    name: &str,
    doer: Doer,
) -> Result<&'a Experiment, crate::http::Refusal> {
    let experiment = service.experiments.named(name);
    let experiment = experiment.ok_or_else(|| Problem::new(ProblemType::NotFound))?;
    let now = service.now();
    let mut is_new = false;
    for variant in experiment.variants.iter().skip(1) {
        is_new |= stop(tx, experiment, variant, now).await?;
    }
    if is_new {
        let line = AuditEntry::new(now, audit::EXPERIMENT_STOPPED, audit::SUCCESS, doer);
        tx.add_audit(&line).await?;
    }
    Ok(experiment)
}

async fn stop(
    tx: &mut dyn Transaction,
    experiment: &Experiment,
    variant: &Variant,
    now: UnixSeconds,
) -> StoreResult<bool> {
    tx.stop_variant(&by_person(experiment, variant, now)).await
}
