//! The budgets of times, and whether what was measured holds them.

use serde::{Deserialize, Serialize};

use crate::numbers::short;

/// What was measured beside what it may be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Verdict {
    /// What the budget is called.
    pub(crate) name: String,
    /// What was measured.
    pub(crate) is: f64,
    /// What it may be at the most.
    pub(crate) may_be: f64,
    /// What both are counted in.
    pub(crate) unit: String,
}

/// A step in the page, from the answer to the next screen, in milliseconds.
pub(crate) const STEP_IN_THE_PAGE: f64 = 16.0;
/// A step in the API on SQLite and one core, at the 99th percentile and without hashing, in
/// milliseconds.
pub(crate) const STEP_IN_THE_API: f64 = 2.0;
/// The first screen, in bytes after brotli (`cargo xtask size` checks it as well).
pub(crate) const FIRST_SCREEN: f64 = 14.0 * 1024.0;
/// The code until a proof can be given, in bytes after brotli (the same).
pub(crate) const CODE_UNTIL_PROOF: f64 = 90_000.0;

impl Verdict {
    pub(crate) fn new(name: &str, is: f64, may_be: f64, unit: &str) -> Self {
        Self {
            name: name.to_owned(),
            is,
            may_be,
            unit: unit.to_owned(),
        }
    }

    /// Whether the budget holds. What is no number holds nothing.
    pub(crate) fn holds(&self) -> bool {
        self.is <= self.may_be
    }

    /// A line for people.
    pub(crate) fn line(&self) -> String {
        let word = if self.holds() { "holds" } else { "EXCEEDED" };
        format!(
            "{word}: {} is {} {unit}, may be {} {unit}",
            self.name,
            short(self.is),
            short(self.may_be),
            unit = self.unit
        )
    }
}

/// The names of those that do not hold, or nothing.
pub(crate) fn exceeded(verdicts: &[Verdict]) -> Option<String> {
    let over: Vec<&str> = verdicts
        .iter()
        .filter(|verdict| !verdict.holds())
        .map(|verdict| verdict.name.as_str())
        .collect();
    (!over.is_empty()).then(|| over.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_holds_up_to_its_last_bit() {
        assert!(Verdict::new("a step", 16.0, 16.0, "ms").holds());
        assert!(!Verdict::new("a step", 16.1, 16.0, "ms").holds());
        assert!(!Verdict::new("a step", f64::NAN, 16.0, "ms").holds());
    }

    #[test]
    fn what_is_exceeded_is_named() {
        let fine = Verdict::new("a step", 1.0, 2.0, "ms");
        let over = Verdict::new("the page", 3.0, 2.0, "kB");
        assert_eq!(exceeded(std::slice::from_ref(&fine)), None);
        assert_eq!(exceeded(&[fine, over.clone()]).as_deref(), Some("the page"));
        assert_eq!(over.line(), "EXCEEDED: the page is 3.00 kB, may be 2.00 kB");
    }
}
