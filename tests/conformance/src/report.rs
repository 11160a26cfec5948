//! What a run comes to, for people and for programs.

use std::fmt;

use serde_json::{Value, json};

use crate::checks::Check;
use crate::outcome::Shortfall;

/// What became of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// What is demanded holds.
    Held,
    /// It does not, for these reasons; one at least.
    Short(Vec<Shortfall>),
    /// It cannot be told, for this reason.
    NotChecked(String),
}

/// A check, and what became of it.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Which.
    pub check: &'static Check,
    /// What became of it.
    pub verdict: Verdict,
    /// Numbers and the like that it has measured.
    pub notes: Vec<String>,
}

/// What a run comes to.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// In the order in which they were made.
    pub findings: Vec<Finding>,
}

/// How many shortfalls of one check are shown.
const SHOWN: usize = 3;

impl Report {
    /// Whether everything that could be checked holds, and that was something.
    #[must_use]
    pub fn holds(&self) -> bool {
        let (held, short, _) = self.counts();
        held > 0 && short == 0
    }

    /// The ids of the checks that fell short.
    #[must_use]
    pub fn short(&self) -> Vec<&'static str> {
        let short = self
            .findings
            .iter()
            .filter(|one| matches!(one.verdict, Verdict::Short(_)));
        short.map(|finding| finding.check.id).collect()
    }

    /// How many held, fell short, and could not be checked.
    #[must_use]
    pub fn counts(&self) -> (usize, usize, usize) {
        let mut counts = (0, 0, 0);
        for finding in &self.findings {
            match finding.verdict {
                Verdict::Held => counts.0 += 1,
                Verdict::Short(_) => counts.1 += 1,
                Verdict::NotChecked(_) => counts.2 += 1,
            }
        }
        counts
    }

    /// All of it, for programs.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let (held, short, not_checked) = self.counts();
        let findings: Vec<Value> = self.findings.iter().map(Finding::to_json).collect();
        json!({
            "holds": self.holds(),
            "held": held,
            "short": short,
            "not_checked": not_checked,
            "checks": findings,
        })
    }
}

impl Finding {
    fn to_json(&self) -> Value {
        let (verdict, shortfalls, reason) = match &self.verdict {
            Verdict::Held => ("held", &[][..], None),
            Verdict::Short(all) => ("short", all.as_slice(), None),
            Verdict::NotChecked(why) => ("not_checked", &[][..], Some(why)),
        };
        let shortfalls: Vec<Value> = shortfalls
            .iter()
            .map(|one| json!({ "expected": one.expected, "seen": one.seen }))
            .collect();
        json!({
            "id": self.check.id,
            "demands": self.check.demands,
            "source": self.check.source,
            "verdict": verdict,
            "shortfalls": shortfalls,
            "reason": reason,
            "notes": self.notes,
        })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Check {
            id,
            demands,
            source,
            ..
        } = self.check;
        match &self.verdict {
            Verdict::Held => write!(f, "ok           {id:<26} {demands}")?,
            Verdict::NotChecked(why) => write!(f, "not checked  {id:<26} {why}")?,
            Verdict::Short(all) => {
                write!(f, "SHORT        {id:<26} {demands} ({source})")?;
                for one in all.iter().take(SHOWN) {
                    write!(f, "\n             expected  {}", one.expected)?;
                    write!(f, "\n             seen      {}", one.seen)?;
                }
                if all.len() > SHOWN {
                    write!(f, "\n             and {} more", all.len() - SHOWN)?;
                }
            }
        }
        for note in &self.notes {
            write!(f, "\n             {note}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (held, short, not_checked) = self.counts();
        write!(
            f,
            "{held} held, {short} fell short, {not_checked} not checked"
        )
    }
}
