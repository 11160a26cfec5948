//! How long something is kept.
//!
//! Photographs are deleted at the decision, because they have served then (EDPB Guidelines 01/2022, 78; GDPR Article 5(1)(e)).
//! Where nobody decides, they are deleted some time after anything last happened (OWASP ASVS 14.2.7). No law gives a number of
//! days: these are our choice.

use std::time::{Duration, SystemTime};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How long the photographs of a case without a decision are kept after its last activity.
pub const UNDECIDED: Duration = Duration::from_secs(14 * DAY.as_secs());

/// How long an upload may take: as long as a flow lives.
pub const UPLOAD: Duration = DAY;

/// What is known of a case whose photographs are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseTimes {
    /// When the person or the staff last did something in it.
    pub last_activity: SystemTime,
    /// When it was decided.
    pub decided_at: Option<SystemTime>,
}

impl CaseTimes {
    /// When the photographs have to be gone.
    #[must_use]
    pub fn delete_at(&self) -> SystemTime {
        let undecided = self.last_activity + UNDECIDED;
        self.decided_at
            .map_or(undecided, |decided| decided.min(undecided))
    }

    /// Whether they have to be gone by now.
    #[must_use]
    pub fn is_due(&self, now: SystemTime) -> bool {
        now >= self.delete_at()
    }
}

/// When an upload that begins now expires: after its time, or with the photographs of its case.
#[must_use]
pub fn upload_expires(now: SystemTime, case: &CaseTimes) -> SystemTime {
    (now + UPLOAD).min(case.delete_at())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn photographs_go_at_the_decision_and_after_a_fortnight_without_one() {
        let start = SystemTime::UNIX_EPOCH + 20_000 * DAY;
        let undecided = CaseTimes {
            last_activity: start,
            decided_at: None,
        };
        assert!(!undecided.is_due(start + UNDECIDED - Duration::from_secs(1)));
        assert!(undecided.is_due(start + 14 * DAY));
        let decided = CaseTimes {
            decided_at: Some(start + DAY),
            ..undecided
        };
        assert!(!decided.is_due(start + DAY - Duration::from_secs(1)));
        assert!(decided.is_due(start + DAY));
    }

    #[test]
    fn an_upload_does_not_outlive_its_case() {
        let start = SystemTime::UNIX_EPOCH + 20_000 * DAY;
        let case = CaseTimes {
            last_activity: start,
            decided_at: None,
        };
        assert_eq!(upload_expires(start, &case), start + DAY);
        let late = start + UNDECIDED - Duration::from_secs(60);
        assert_eq!(upload_expires(late, &case), start + UNDECIDED);
    }
}
