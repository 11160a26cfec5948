//! The time as the API has it.

use regain_contract::UnixSeconds;

/// The API's clock, read from its last answer. The clock of the device may be wrong, so it is never asked; what is asked
/// is how much time has passed since.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Clock {
    server: Option<UnixSeconds>,
    read_at: f64,
}

impl Clock {
    /// The API said `server` when `read_at` seconds of the page had passed.
    #[must_use]
    pub const fn read(server: UnixSeconds, read_at: f64) -> Self {
        Self {
            server: Some(server),
            read_at,
        }
    }

    /// The API's time when `now` seconds of the page have passed.
    #[must_use]
    pub fn at(self, now: f64) -> UnixSeconds {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a page is not open for 285 million years"
        )]
        let passed = (now - self.read_at).max(0.0) as i64;
        self.server.unwrap_or(UnixSeconds(0)).plus(passed)
    }

    /// Seconds left until `moment`; none when it has come.
    ///
    /// The API cuts its time to whole seconds, so this may be up to one second too many, and is never too few: a button
    /// that says it works does.
    #[must_use]
    pub fn left(self, moment: UnixSeconds, now: f64) -> u32 {
        u32::try_from(moment.since(self.at(now))).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_with_the_page_and_not_with_the_device() {
        let clock = Clock::read(UnixSeconds(1000), 5.5);
        assert_eq!(clock.at(5.5), UnixSeconds(1000));
        assert_eq!(clock.at(6.4), UnixSeconds(1000));
        assert_eq!(clock.at(15.6), UnixSeconds(1010));
    }

    #[test]
    fn time_left_is_never_negative() {
        let clock = Clock::read(UnixSeconds(1000), 0.0);
        assert_eq!(clock.left(UnixSeconds(1030), 0.9), 30);
        assert_eq!(clock.left(UnixSeconds(1030), 29.9), 1);
        assert_eq!(clock.left(UnixSeconds(1030), 30.0), 0);
        assert_eq!(clock.left(UnixSeconds(1030), 99.0), 0);
    }
}
