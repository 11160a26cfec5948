use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use regain_contract::UnixSeconds;

use crate::limits::Rate;

/// How many buckets there are before the full ones are looked for: those say
/// nothing that a missing one does not.
const MANY: usize = 1024;

/// A [`Rate`] that is kept in memory: for what changes nothing, and is not to
/// write to the database only to be counted. Each instance counts for itself,
/// and begins anew when it starts.
pub(crate) struct Throttle {
    rate: Rate,
    arrivals_ms: Mutex<HashMap<String, i64>>,
}

impl Throttle {
    /// One with nothing counted.
    pub(crate) fn new(rate: Rate) -> Self {
        Self {
            rate,
            arrivals_ms: Mutex::default(),
        }
    }

    /// Takes one out of the bucket of a subject.
    ///
    /// # Errors
    /// It is empty; see [`Rate::take`].
    pub(crate) fn take(&self, subject: &str, now_ms: i64) -> Result<(), UnixSeconds> {
        let mut all = self
            .arrivals_ms
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MANY {
            all.retain(|_, arrival_ms| *arrival_ms > now_ms);
        }
        let before = all.get(subject).copied().unwrap_or_default();
        let after = self.rate.take(before, now_ms)?;
        all.insert(subject.to_owned(), after);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: Rate = Rate {
        name: "",
        count: 2,
        per_seconds: 60,
    };

    #[test]
    fn subjects_are_counted_apart_and_come_back_with_time() {
        let throttle = Throttle::new(RATE);
        let now = 1_000_000;
        assert_eq!(throttle.take("a", now), Ok(()));
        assert_eq!(throttle.take("a", now), Ok(()));
        assert_eq!(throttle.take("a", now), Err(UnixSeconds(1030)));
        assert_eq!(throttle.take("b", now), Ok(()));
        assert_eq!(throttle.take("a", now + 30_000), Ok(()));
    }

    #[test]
    fn full_buckets_are_not_kept() {
        let throttle = Throttle::new(RATE);
        for number in 0..10 * MANY {
            let now = i64::try_from(number).unwrap() * 120_000;
            throttle.take(&number.to_string(), now).unwrap();
        }
        assert!(throttle.arrivals_ms.lock().unwrap().len() <= MANY);
    }
}
