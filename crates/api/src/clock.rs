//! Time, as it is passed in.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use regain_contract::UnixSeconds;

/// Says what time it is.
pub trait Clock: Send + Sync + 'static {
    /// Now, in milliseconds since the start of 1970 in UTC.
    fn now_ms(&self) -> i64;

    /// Now, in whole seconds.
    fn now(&self) -> UnixSeconds {
        UnixSeconds(self.now_ms().div_euclid(1000))
    }

    /// Moves the clock forward by `seconds`, if it can be moved.
    fn advance(&self, _seconds: i64) -> bool {
        false
    }
}

/// The clock of the machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is where time comes in; everything else is given a Clock"
    )]
    fn now_ms(&self) -> i64 {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .ok()
            .and_then(|elapsed| i64::try_from(elapsed.as_millis()).ok())
            .unwrap_or(0)
    }
}

/// The clock of the machine plus what it has been moved by: for the sandbox.
#[derive(Debug, Default)]
pub struct MovableClock {
    offset_ms: AtomicI64,
}

impl Clock for MovableClock {
    fn now_ms(&self) -> i64 {
        SystemClock.now_ms() + self.offset_ms.load(Ordering::Relaxed)
    }

    fn advance(&self, seconds: i64) -> bool {
        // Backwards would bring spent codes to life again.
        let forward = seconds.max(0).saturating_mul(1000);
        self.offset_ms.fetch_add(forward, Ordering::Relaxed);
        true
    }
}

/// A clock that stands still until it is moved: for tests.
#[derive(Debug)]
pub struct ManualClock {
    now_ms: AtomicI64,
}

impl ManualClock {
    /// A clock that stands at `start`.
    #[must_use]
    pub const fn at(start: UnixSeconds) -> Self {
        Self {
            now_ms: AtomicI64::new(start.0 * 1000),
        }
    }
}

impl Clock for ManualClock {
    fn now_ms(&self) -> i64 {
        self.now_ms.load(Ordering::SeqCst)
    }

    fn advance(&self, seconds: i64) -> bool {
        self.now_ms.fetch_add(seconds * 1000, Ordering::SeqCst);
        true
    }
}
