//! Which recovery gets which variant, and what is counted of it.

use std::collections::BTreeMap;

use regain_contract::StartRequest;
use regain_journey::may_take_part;
use serde::{Deserialize, Serialize};

use super::{Experiment, Experiments, Variant};
use crate::Service;
use crate::feedback::Day;
use crate::flow::FlowRecord;
use crate::http::Refusal;
use crate::keys::{Keys, Purpose};
use crate::store::{Counted, StoredFlow, Transaction, VariantStop};

/// The variants of a recovery, by the names of their experiments.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Assigned(BTreeMap<String, String>);

impl Assigned {
    /// Each experiment with the variant.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.0.iter();
        pairs.map(|(experiment, variant)| (experiment.as_str(), variant.as_str()))
    }

    /// Whether the recovery takes part in none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The short text that figures are kept by:
    /// `code-mail=short proof-order=control`, in the order of the names.
    #[must_use]
    pub fn text(&self) -> String {
        let pairs: Vec<String> = self
            .all()
            .map(|(experiment, variant)| format!("{experiment}={variant}"))
            .collect();
        pairs.join(" ")
    }
}

impl Experiment {
    /// The variant of a recovery, by its random id and nothing else of it;
    /// `None` for those that take no part. The same id gets the same variant
    /// wherever and however often it is asked.
    #[must_use]
    pub fn draw(&self, keys: &Keys, flow_id: &str) -> Option<&Variant> {
        let parts = [self.name.as_bytes(), flow_id.as_bytes()];
        let hash = keys.hash(Purpose::Experiment, &parts);
        let (part, rest) = hash.split_first_chunk::<8>()?;
        let (place, _) = rest.split_first_chunk::<8>()?;
        if below(*part, 100) >= u64::from(self.share_percent) {
            return None;
        }
        let weights = self.variants.iter().map(|variant| variant.weight);
        let mut place = below(*place, weights.map(u64::from).sum());
        self.variants.iter().find(|variant| {
            let is_here = place < u64::from(variant.weight);
            place = place.saturating_sub(u64::from(variant.weight));
            is_here
        })
    }
}

/// A number below `limit`, all as likely but for one part in 2^50.
fn below(bytes: [u8; 8], limit: u64) -> u64 {
    let product = u128::from(u64::from_le_bytes(bytes)) * u128::from(limit);
    u64::try_from(product >> 64).unwrap_or_default()
}

impl Experiments {
    /// The variants of a recovery that begins. Those that are stopped get none
    /// any more: whom they would have been for has everything as usual.
    #[must_use]
    pub fn assign(&self, keys: &Keys, flow: &StoredFlow, stopped: &[VariantStop]) -> Assigned {
        let mut assigned = Assigned::default();
        for experiment in self.all().filter(|one| one.is_running(flow.created_at)) {
            let is_stopped = |variant: &Variant| {
                stopped
                    .iter()
                    .any(|stop| stop.experiment == experiment.name && stop.variant == variant.name)
            };
            // Without another there is nothing to compare the control with.
            let all_stopped = experiment.variants.iter().skip(1).all(is_stopped);
            let drawn = experiment.draw(keys, &flow.id);
            if let Some(variant) = drawn.filter(|variant| !all_stopped && !is_stopped(variant)) {
                let names = (experiment.name.clone(), variant.name.clone());
                assigned.0.extend([names]);
            }
        }
        assigned
    }
}

/// Has a recovery that just began take part in what runs, and counts it.
///
/// Not all do: see [`may_take_part`]. Recoveries that begin in another way than
/// by the first page (by links, from cases, with a helper) never come here.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn take_part(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &mut StoredFlow,
    start: &StartRequest,
) -> Result<(), Refusal> {
    let runs = service
        .experiments
        .all()
        .any(|experiment| experiment.is_running(flow.created_at));
    let may = may_take_part(start.situation) && !start.contacted_by_someone && !start.ask_person;
    if !runs || !may {
        return Ok(());
    }
    let stopped = tx.variant_stops().await?;
    let assigned = service.experiments.assign(&service.keys, flow, &stopped);
    if assigned.is_empty() {
        return Ok(());
    }
    flow.record.experiments = assigned;
    let changed_at = flow.changed_at;
    tx.set_flow(flow, changed_at).await?;
    count(tx, flow, Counted::Started).await
}

/// Counts what has come about in a recovery since it was as in `before`.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn note(
    tx: &mut dyn Transaction,
    before: &FlowRecord,
    after: &StoredFlow,
) -> Result<(), Refusal> {
    for counted in counted(before, after) {
        count(tx, after, counted).await?;
    }
    Ok(())
}

/// Counts something of a recovery for each of its variants, at the day on which
/// it began: shares are of those that began on a day.
///
/// # Errors
/// The database does not answer.
async fn count(
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    counted: Counted,
) -> Result<(), Refusal> {
    let day = Day::of(flow.created_at);
    for (experiment, variant) in flow.record.experiments.all() {
        tx.count_of_variant(experiment, variant, day, counted)
            .await?;
    }
    Ok(())
}

/// What has come about in a recovery between one record of it and the next.
fn counted(before: &FlowRecord, after: &StoredFlow) -> Vec<Counted> {
    let mut counted = Vec::new();
    if let (None, Some(secured)) = (&before.secured, &after.record.secured) {
        let seconds = secured.at.since(after.created_at);
        counted.push(Counted::Recovered { seconds });
    }
    if before.case.is_none() && after.record.case.is_some() {
        counted.push(Counted::Escalated);
    }
    if !before.reported_not_mine && after.record.reported_not_mine {
        counted.push(Counted::NotMine);
    }
    counted
}

#[cfg(test)]
mod tests {
    use regain_contract::Situation;
    use regain_journey::{Means, start};

    use super::super::statistics::spread_by_weights;
    use super::*;
    use crate::clock::{Clock as _, ManualClock};
    use crate::flow::FlowRecord;
    use regain_contract::UnixSeconds;

    const FILE: &str = r#"
[[experiment]]
name = "proof-order"
hypothesis = "With the passkey first, more people get back in."
lever = "proof_order"
measure = "recovered"
smallest_difference = 3
starts = 2027-01-01
ends = 2027-02-28
share_percent = 60
guards = { escalated_percent = 8, not_mine_percent = 0.5 }
variant = [
  { name = "control", weight = 2 },
  { name = "passkey-first", weight = 1, first = ["passkey"] },
  { name = "text-first", weight = 3, first = ["text_code", "backup_code"] },
]

[[experiment]]
name = "code-mail"
hypothesis = "A short mail is read sooner."
lever = "code_mail_wording"
measure = "time_to_recover"
smallest_difference = 30
starts = 2027-01-01
ends = 2027-02-28
share_percent = 100
guards = { escalated_percent = 8, not_mine_percent = 0.5 }
variant = [
  { name = "control", weight = 1 },
  { name = "short", weight = 1, wording = "short" },
]
"#;

    fn experiments() -> Experiments {
        Experiments::parse(FILE).unwrap()
    }

    fn flow(id: &str) -> StoredFlow {
        let at = ManualClock::at(UnixSeconds(1_800_000_000)).now();
        let journey = start(Situation::ForgotPassword, false, Means::NONE);
        StoredFlow {
            id: id.to_owned(),
            account_id: None,
            replaced: false,
            keeps_previous_token: false,
            record: FlowRecord::new(journey, false, String::new()),
            created_at: at,
            changed_at: at,
        }
    }

    #[test]
    fn a_hundred_thousand_recoveries_are_spread_by_the_weights() {
        let experiments = experiments();
        let experiment = experiments.named("proof-order").unwrap();
        let other = experiments.named("code-mail").unwrap();
        let keys = Keys::new([7; 32]);
        let (mut counts, mut none) = ([0; 3], 0);
        let mut together = [0; 2];
        for number in 0..100_000 {
            let id = format!("flow-{number}");
            let Some(variant) = experiment.draw(&keys, &id) else {
                none += 1;
                continue;
            };
            let place = experiment.variants.iter().position(|one| one == variant);
            counts[place.unwrap()] += 1;
            if place == Some(0) {
                let drawn = other.draw(&keys, &id).unwrap();
                together[usize::from(drawn.name == "short")] += 1;
            }
        }
        let chance = spread_by_weights(&counts, &[2, 1, 3]).unwrap();
        assert!(chance > 0.001, "{counts:?} {chance}");
        let taking = counts.iter().sum::<u64>();
        let chance = spread_by_weights(&[taking, none], &[60, 40]).unwrap();
        assert!(chance > 0.001, "{taking} {none} {chance}");
        // Of one experiment nothing follows for another.
        let chance = spread_by_weights(&together, &[1, 1]).unwrap();
        assert!(chance > 0.001, "{together:?} {chance}");
    }

    #[test]
    fn the_same_recovery_gets_the_same_and_another_key_draws_anew() {
        let experiments = experiments();
        let (keys, others) = (Keys::new([7; 32]), Keys::new([8; 32]));
        let mut differ = 0;
        for number in 0..200 {
            let flow = flow(&format!("flow-{number}"));
            let assigned = experiments.assign(&keys, &flow, &[]);
            assert_eq!(assigned, experiments.assign(&keys, &flow, &[]));
            differ += u32::from(assigned != experiments.assign(&others, &flow, &[]));
        }
        assert!(differ > 50, "{differ}");
    }

    #[test]
    fn what_is_stopped_gets_nobody_and_without_another_nobody_takes_part() {
        let experiments = experiments();
        let keys = Keys::new([7; 32]);
        let stop = |variant: &str| VariantStop {
            experiment: "proof-order".to_owned(),
            variant: variant.to_owned(),
            at: UnixSeconds(0),
            reason: regain_contract::support::StopReason::Person,
        };
        let seen = |stopped: &[VariantStop]| {
            let mut seen = std::collections::BTreeSet::new();
            for number in 0..300 {
                let assigned = experiments.assign(&keys, &flow(&number.to_string()), stopped);
                seen.extend(assigned.0.get("proof-order").cloned());
            }
            seen.into_iter().collect::<Vec<_>>()
        };
        assert_eq!(seen(&[]), ["control", "passkey-first", "text-first"]);
        assert_eq!(seen(&[stop("text-first")]), ["control", "passkey-first"]);
        let both = [stop("text-first"), stop("passkey-first")];
        assert_eq!(seen(&both), [""; 0]);
    }

    #[test]
    fn the_text_of_variants_is_in_the_order_of_names() {
        let pairs = [("proof-order", "control"), ("code-mail", "short")];
        let pairs = pairs.map(|(one, other)| (one.to_owned(), other.to_owned()));
        let assigned = Assigned(pairs.into());
        assert_eq!(assigned.text(), "code-mail=short proof-order=control");
        assert_eq!(Assigned::default().text(), "");
    }

    #[test]
    fn only_what_came_about_is_counted() {
        let before = flow("a");
        assert_eq!(counted(&before.record, &before), []);
        let mut after = before.clone();
        after.record.reported_not_mine = true;
        assert_eq!(counted(&before.record, &after), [Counted::NotMine]);
        assert_eq!(counted(&after.record, &after), []);
    }
}
