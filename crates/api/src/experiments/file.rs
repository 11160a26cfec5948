//! The file of experiments, as an operator writes it: docs/experiments.md.

use std::fmt;
use std::fs;
use std::path::Path;

use regain_contract::support::{Lever, Measure};
use regain_contract::{ProofKind, UnixSeconds};
use regain_journey::ProofOrder;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::{Change, Experiment, Experiments, GuardRails, Variant};
use crate::message::CodeWording;

const DAY: i64 = 24 * 3600;
const NAME_MAX: usize = 40;
const HYPOTHESIS_MAX: usize = 200;
const VARIANTS_MAX: usize = 8;
const WEIGHT_MAX: u32 = 1_000_000;

/// Why the file is not taken: a sentence for the operator, with the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExperimentsError(String);

impl fmt::Display for ExperimentsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ExperimentsError {}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    experiment: Vec<Spanned<WrittenExperiment>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenExperiment {
    name: Spanned<String>,
    hypothesis: Spanned<String>,
    lever: Lever,
    measure: Measure,
    smallest_difference: Spanned<f64>,
    starts: Spanned<Datetime>,
    ends: Spanned<Datetime>,
    share_percent: Spanned<u32>,
    guards: WrittenGuards,
    variant: Vec<Spanned<WrittenVariant>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenGuards {
    escalated_percent: Spanned<f64>,
    not_mine_percent: Spanned<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenVariant {
    name: Spanned<String>,
    weight: Spanned<u32>,
    first: Option<Spanned<Vec<ProofKind>>>,
    figures: Option<Spanned<bool>>,
    wording: Option<Spanned<CodeWording>>,
}

/// The text of a file, to say in which line something is.
struct Source<'a>(&'a str);

impl Source<'_> {
    fn refuse<T>(&self, at: &Spanned<T>, why: impl fmt::Display) -> ExperimentsError {
        let before = self.0.get(..at.span().start).unwrap_or(self.0);
        let line = before.matches('\n').count() + 1;
        ExperimentsError(format!("line {line}: {why}"))
    }
}

impl Experiments {
    /// Reads the file.
    ///
    /// # Errors
    /// It cannot be read, or something in it is not taken.
    pub fn read(file: &Path) -> Result<Self, ExperimentsError> {
        let named =
            |why: String| ExperimentsError(format!("--experiments {}: {why}", file.display()));
        let text = fs::read_to_string(file).map_err(|error| named(error.to_string()))?;
        Self::parse(&text).map_err(|error| named(error.0))
    }

    /// Checks what is in it.
    ///
    /// # Errors
    /// Something is not taken: the line, and why.
    pub fn parse(text: &str) -> Result<Self, ExperimentsError> {
        let source = Source(text);
        let written: Written = toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let before = text.get(..start).unwrap_or(text);
            let line = before.matches('\n').count() + 1;
            ExperimentsError(format!("line {line}: {}", error.message()))
        })?;
        let mut experiments: Vec<Experiment> = Vec::new();
        for written in written.experiment {
            let experiment = checked(&source, written.get_ref())?;
            for before in &experiments {
                if before.name == experiment.name {
                    let why = format!("there are two experiments `{}`", before.name);
                    return Err(source.refuse(&written.get_ref().name, why));
                }
                let overlap =
                    before.starts_at < experiment.ends_at && experiment.starts_at < before.ends_at;
                if before.lever == experiment.lever && overlap {
                    let why = format!("`{}` changes the same at the same time", before.name);
                    return Err(source.refuse(&written, why));
                }
            }
            experiments.push(experiment);
        }
        Ok(Self(experiments))
    }
}

fn checked(
    source: &Source<'_>,
    written: &WrittenExperiment,
) -> Result<Experiment, ExperimentsError> {
    let hypothesis = written.hypothesis.get_ref();
    if hypothesis.trim().is_empty() || hypothesis.chars().count() > HYPOTHESIS_MAX {
        let why = format!("a hypothesis has 1 to {HYPOTHESIS_MAX} characters");
        return Err(source.refuse(&written.hypothesis, why));
    }
    let share = written.share_percent.get_ref();
    if !(1..=100).contains(share) {
        return Err(source.refuse(&written.share_percent, "a share is 1 to 100"));
    }
    let starts_at = day(source, &written.starts)?;
    // The last day counts.
    let ends_at = day(source, &written.ends)?.plus(DAY);
    if ends_at <= starts_at {
        return Err(source.refuse(&written.ends, "it ends before it starts"));
    }
    Ok(Experiment {
        name: name(source, &written.name)?,
        hypothesis: hypothesis.trim().to_owned(),
        lever: written.lever,
        measure: written.measure,
        starts_at,
        ends_at,
        share_percent: *share,
        smallest_difference: smallest(source, written)?,
        variants: variants(source, written)?,
        guards: GuardRails {
            escalated: hundredths(source, &written.guards.escalated_percent)?,
            not_mine: hundredths(source, &written.guards.not_mine_percent)?,
        },
    })
}

fn name(source: &Source<'_>, name: &Spanned<String>) -> Result<String, ExperimentsError> {
    let text = name.get_ref();
    let is_sign = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
    if (1..=NAME_MAX).contains(&text.len()) && text.bytes().all(is_sign) {
        return Ok(text.clone());
    }
    let why =
        format!("a name has 1 to {NAME_MAX} small letters, digits and hyphens, and not `{text}`");
    Err(source.refuse(name, why))
}

/// A day, from its beginning in UTC.
fn day(source: &Source<'_>, day: &Spanned<Datetime>) -> Result<UnixSeconds, ExperimentsError> {
    let written = day.get_ref();
    match (written.date, written.time, written.offset) {
        (Some(date), None, None) => Ok(UnixSeconds(
            days(
                i64::from(date.year),
                i64::from(date.month),
                i64::from(date.day),
            ) * DAY,
        )),
        _ => Err(source.refuse(day, "a day alone is written here, such as 2027-01-31")),
    }
}

/// Days since 1970 of a day of the Gregorian calendar, after 1 March of year 0.
const fn days(year: i64, month: i64, day: i64) -> i64 {
    // Years begin in March here, so that the day that is sometimes there is the
    // last one.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year / 4 - year / 100 + year / 400;
    365 * year + leap_days + (153 * month + 2) / 5 + day - 1 - 719_468
}

fn smallest(source: &Source<'_>, written: &WrittenExperiment) -> Result<u32, ExperimentsError> {
    match written.measure {
        Measure::Recovered | Measure::Escalated => hundredths(source, &written.smallest_difference),
        Measure::TimeToRecover => {
            let seconds = *written.smallest_difference.get_ref();
            if (1.0..=86_400.0).contains(&seconds) {
                Ok(whole(seconds))
            } else {
                let why = "a difference of times is 1 to 86400 seconds";
                Err(source.refuse(&written.smallest_difference, why))
            }
        }
    }
}

/// A share in percent as hundredths of one.
fn hundredths(source: &Source<'_>, percent: &Spanned<f64>) -> Result<u32, ExperimentsError> {
    let number = *percent.get_ref();
    if (0.01..=100.0).contains(&number) {
        Ok(whole(number * 100.0))
    } else {
        Err(source.refuse(percent, "a share is 0.01 to 100 percent"))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is between 1 and 86400"
)]
fn whole(number: f64) -> u32 {
    number.round() as u32
}

fn variants(
    source: &Source<'_>,
    written: &WrittenExperiment,
) -> Result<Vec<Variant>, ExperimentsError> {
    if !(2..=VARIANTS_MAX).contains(&written.variant.len()) {
        let why = format!("an experiment has 2 to {VARIANTS_MAX} variants, the control first");
        return Err(source.refuse(&written.name, why));
    }
    let mut variants: Vec<Variant> = Vec::new();
    for (place, of_variant) in written.variant.iter().enumerate() {
        let one = of_variant.get_ref();
        let weight = *one.weight.get_ref();
        if !(1..=WEIGHT_MAX).contains(&weight) {
            let why = format!("a weight is 1 to {WEIGHT_MAX}");
            return Err(source.refuse(&one.weight, why));
        }
        let name = name(source, &one.name)?;
        if variants.iter().any(|before| before.name == name) {
            return Err(source.refuse(&one.name, format!("there are two variants `{name}`")));
        }
        let change = change(written.lever, one);
        let change = match (place, change) {
            (0, Some(Change::Nothing)) => Change::Nothing,
            (0, _) => {
                let why = "the first variant is the control, and changes nothing";
                return Err(source.refuse(of_variant, why));
            }
            (_, Some(Change::Nothing) | None) => {
                let why = format!("here stands {}, and nothing else", takes(written.lever));
                return Err(source.refuse(of_variant, why));
            }
            (_, Some(change)) => change,
        };
        variants.push(Variant {
            name,
            weight,
            change,
        });
    }
    Ok(variants)
}

/// What is written for variants of a lever.
const fn takes(lever: Lever) -> &'static str {
    match lever {
        Lever::ProofOrder => "`first`, a list of proofs, each once",
        Lever::WayFigures => "`figures = false`",
        Lever::CodeMailWording => "`wording = \"short\"`",
    }
}

/// What a variant changes; `None` where that is not what its lever does.
fn change(lever: Lever, variant: &WrittenVariant) -> Option<Change> {
    let first = variant.first.as_ref().map(Spanned::get_ref);
    let figures = variant.figures.as_ref().map(|figures| *figures.get_ref());
    let wording = variant.wording.as_ref().map(|wording| *wording.get_ref());
    match (lever, first, figures, wording) {
        (_, None, None, None) => Some(Change::Nothing),
        (Lever::ProofOrder, Some(first), None, None) if is_each_once(first) => {
            Some(Change::ProofOrder(ProofOrder::first(first.clone())))
        }
        (Lever::WayFigures, None, Some(false), None) => Some(Change::NoFigures),
        (Lever::CodeMailWording, None, None, Some(CodeWording::Short)) => {
            Some(Change::CodeMail(CodeWording::Short))
        }
        (Lever::ProofOrder | Lever::WayFigures | Lever::CodeMailWording, _, _, _) => None,
    }
}

fn is_each_once(kinds: &[ProofKind]) -> bool {
    let mut sorted = kinds.to_vec();
    sorted.sort();
    sorted.dedup();
    !kinds.is_empty() && sorted.len() == kinds.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"# Line 1
[[experiment]]
name = "proof-order"
hypothesis = "With the passkey first, more people get back in."
lever = "proof_order"
measure = "recovered"
smallest_difference = 2.5
starts = 2027-01-01
ends = 2027-02-28
share_percent = 50
guards = { escalated_percent = 8, not_mine_percent = 0.5 }

[[experiment.variant]]
name = "control"
weight = 1

[[experiment.variant]]
name = "passkey-first"
weight = 1
first = ["passkey", "backup_code"]
"#;

    #[test]
    fn a_file_is_read() {
        let experiments = Experiments::parse(GOOD).unwrap();
        let experiment = experiments.named("proof-order").unwrap();
        assert_eq!(experiment.starts_at, UnixSeconds(1_798_761_600));
        assert_eq!(experiment.ends_at.since(experiment.starts_at), 59 * DAY);
        assert_eq!(experiment.smallest_difference, 250);
        assert_eq!(
            (experiment.guards.escalated, experiment.guards.not_mine),
            (800, 50)
        );
        let order = ProofOrder::first(vec![ProofKind::Passkey, ProofKind::BackupCode]);
        let changes: Vec<&Change> = experiment.variants.iter().map(|one| &one.change).collect();
        assert_eq!(changes, [&Change::Nothing, &Change::ProofOrder(order)]);
        assert_eq!(Experiments::parse("").unwrap(), Experiments::default());
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for (date, seconds) in [
            ((1970, 1, 1), 0),
            ((2000, 2, 29), 951_782_400),
            ((2026, 11, 26), 1_795_651_200),
            ((2028, 3, 1), 1_835_481_600),
        ] {
            assert_eq!(days(date.0, date.1, date.2) * DAY, seconds, "{date:?}");
        }
    }

    /// Each is one change of the good file, and what is said of it.
    #[test]
    fn what_is_not_taken_is_named_with_its_line() {
        let mut wrong = Vec::new();
        for (from, to, said) in [
            ("# Line 1", "extra = 1", "line 1: unknown field `extra`"),
            ("\"proof-order\"", "\"Proof order\"", "line 3: a name has"),
            (
                "\"With the passkey first, more people get back in.\"",
                "\" \"",
                "line 4: a hypothesis",
            ),
            (
                "\"proof_order\"",
                "\"ask_for_less\"",
                "line 5: unknown variant `ask_for_less`",
            ),
            (
                "\"recovered\"",
                "\"clicks\"",
                "line 6: unknown variant `clicks`",
            ),
            ("2.5", "0", "line 7: a share is 0.01"),
            ("2027-01-01", "2027-01-01T10:00:00Z", "line 8: a day alone"),
            ("2027-02-28", "2026-12-01", "line 9: it ends before"),
            ("= 50", "= 0", "line 10: a share is 1 to 100"),
            ("= 8,", "= 101,", "line 11: a share is 0.01"),
            ("guards =", "guard =", "line 11: unknown field `guard`"),
            ("weight = 1", "weight = 0", "line 15: a weight is"),
            (
                "\"passkey-first\"",
                "\"control\"",
                "line 18: there are two variants",
            ),
            (
                "name = \"control\"\nweight = 1",
                "name = \"control\"\nweight = 1\nfirst = [\"passkey\"]",
                "line 13: the first variant is the control",
            ),
            (
                "[\"passkey\", \"backup_code\"]",
                "[\"passkey\", \"passkey\"]",
                "line 17: here stands `first`",
            ),
            (
                "[\"passkey\", \"backup_code\"]",
                "[]",
                "line 17: here stands `first`",
            ),
            (
                "first = [\"passkey\", \"backup_code\"]",
                "figures = false",
                "line 17: here stands `first`",
            ),
            (
                "[\"passkey\", \"backup_code\"]",
                "[\"no_proof\"]",
                "line 20: unknown variant `no_proof`",
            ),
            ("first = [", "enough = [", "line 20: unknown field `enough`"),
        ] {
            let file = GOOD.replacen(from, to, 1);
            assert_ne!(file, GOOD, "{from}");
            let error = Experiments::parse(&file).unwrap_err().to_string();
            if !error.starts_with(said) {
                wrong.push(format!("{from} → {to}: {error}"));
            }
        }
        assert_eq!(wrong, [""; 0]);
    }

    #[test]
    fn two_may_not_change_the_same_at_the_same_time() {
        let after = GOOD.replace("proof-order", "later");
        let error = Experiments::parse(&format!("{GOOD}{after}")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "line 22: `proof-order` changes the same at the same time"
        );
        let after = after
            .replace("2027-02-28", "2027-03-31")
            .replace("2027-01-01", "2027-03-01");
        assert!(Experiments::parse(&format!("{GOOD}{after}")).is_ok());
        let same = after.replace("later", "proof-order");
        assert!(Experiments::parse(&format!("{GOOD}{same}")).is_err());
    }
}
