//! How often things may be tried.
//!
//! Two kinds. *Rates* are generic cell rate buckets: one number each, no
//! fixed windows. *Waits* grow with the failures in a row. Both are kept for
//! what a person names, whether there is such an account or not, so that
//! neither tells which exist (OWASP ASVS 6.3.8).

use regain_contract::UnixSeconds;

/// So many in so long, all at once or spread out.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    /// Part of the key of its buckets.
    pub name: &'static str,
    /// How many.
    pub count: i64,
    /// In how many seconds.
    pub per_seconds: i64,
}

/// Flows started from one client network.
pub const STARTS_PER_NETWORK: Rate = Rate {
    name: "start-network",
    count: 20,
    per_seconds: 3600,
};
/// Accounts named from one client network.
pub const NAMED_PER_NETWORK: Rate = Rate {
    name: "named-network",
    count: 40,
    per_seconds: 3600,
};
/// Codes entered from one client network.
pub const TRIES_PER_NETWORK: Rate = Rate {
    name: "tries-network",
    count: 100,
    per_seconds: 3600,
};
/// Codes sent for one identifier in an hour, in whichever flow.
pub const SENDS_PER_HOUR: Rate = Rate {
    name: "send-hour",
    count: 5,
    per_seconds: 3600,
};
/// Codes sent for one identifier in a day.
pub const SENDS_PER_DAY: Rate = Rate {
    name: "send-day",
    count: 10,
    per_seconds: 24 * 3600,
};
/// Cases opened from one client network.
pub const CASES_PER_NETWORK: Rate = Rate {
    name: "case-network",
    count: 10,
    per_seconds: 3600,
};
/// Mails about an opened case to one address.
pub const CASE_MAILS_PER_ADDRESS: Rate = Rate {
    name: "case-mail",
    count: 3,
    per_seconds: 24 * 3600,
};
/// Reports of policy violations from one client network.
pub const REPORTS_PER_NETWORK: Rate = Rate {
    name: "report-network",
    count: 60,
    per_seconds: 3600,
};

/// Tries that one code has.
pub const TRIES_PER_CODE: u32 = 5;

/// Failures in a row after which a method is closed for a subject until it is
/// bound anew (NIST SP 800-63B-4, 3.2.2: at most 100). Not fewer: a lower
/// stop would be a way to lock people out.
pub const FAILURES_TO_CLOSE: u32 = 100;

impl Rate {
    /// Takes one out of a bucket whose theoretical arrival time is
    /// `arrival_ms`.
    ///
    /// # Errors
    /// The bucket is empty; the moment is when one will be in it again,
    /// rounded up to a second.
    pub const fn take(self, arrival_ms: i64, now_ms: i64) -> Result<i64, UnixSeconds> {
        let interval = self.per_seconds * 1000 / self.count;
        let tolerance = interval * (self.count - 1);
        let arrival = if arrival_ms > now_ms {
            arrival_ms
        } else {
            now_ms
        };
        let allowed_from = arrival - tolerance;
        if allowed_from > now_ms {
            return Err(UnixSeconds((allowed_from + 999).div_euclid(1000)));
        }
        Ok(arrival + interval)
    }
}

/// How long to wait after so many failures in a row: nothing for the first
/// four, then 30 seconds and twice as long each time, an hour at the most
/// (NIST SP 800-63B-4, 3.2.2).
#[must_use]
pub const fn wait_after(failures: u32) -> i64 {
    match failures {
        0..5 => 0,
        5..12 => 30 << (failures - 5),
        12.. => 3600,
    }
}

/// How long to wait before another code is sent, after so many in this flow.
#[must_use]
pub const fn resend_wait(sent: u32) -> i64 {
    match sent {
        0 | 1 => 30,
        2 => 60,
        3.. => 120,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn waits_grow_from_half_a_minute_to_an_hour() {
        let waits: Vec<_> = (0..14).map(wait_after).collect();
        assert_eq!(
            waits,
            [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
        );
    }

    #[test]
    fn a_bucket_fills_again_bit_by_bit() {
        let rate = Rate {
            name: "",
            count: 5,
            per_seconds: 3600,
        };
        let mut arrival = 0;
        for _ in 0..5 {
            arrival = rate.take(arrival, 1_000_000).unwrap();
        }
        let again = rate.take(arrival, 1_000_000).unwrap_err();
        assert_eq!(again, UnixSeconds(1_000 + 720));
        arrival = rate.take(arrival, again.0 * 1000).unwrap();
        assert!(rate.take(arrival, again.0 * 1000).is_err());
    }

    proptest! {
        /// In no stretch of time are there more than twice the count: a full
        /// bucket and what flows in meanwhile.
        #[test]
        fn no_more_than_the_rate_and_a_full_bucket(steps in prop::collection::vec(0i64..600_000, 1..300)) {
            let rate = Rate { name: "", count: 5, per_seconds: 3600 };
            let (mut now, mut arrival) = (10_000_000, 0);
            let mut taken = Vec::new();
            for step in steps {
                now += step;
                if let Ok(next) = rate.take(arrival, now) {
                    arrival = next;
                    taken.push(now);
                }
            }
            for start in &taken {
                let within = taken.iter().filter(|t| *t >= start && **t < start + 3_600_000).count();
                prop_assert!(within <= 10);
            }
        }
    }
}
