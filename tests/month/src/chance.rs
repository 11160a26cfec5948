//! Chance that comes out the same each time.

use std::sync::Mutex;

use regain_api::random::{NoRandomness, Random};

/// The randomness of a service whose month can be walked again: it follows from
/// a number, so it keeps no secret, and is for made-up accounts alone.
#[derive(Debug)]
pub struct SeededRandom(Mutex<fastrand::Rng>);

impl SeededRandom {
    /// The one of a number.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(fastrand::Rng::with_seed(seed)))
    }
}

impl Random for SeededRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        self.0.lock().map_err(|_| NoRandomness)?.fill(bytes);
        Ok(())
    }
}

/// Draws for one person.
#[derive(Clone, Debug)]
pub struct Chance(fastrand::Rng);

impl Chance {
    /// Those of a number.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        // Seeds that follow one another would begin alike.
        Self(fastrand::Rng::with_seed(
            seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5EED,
        ))
    }

    /// Whether something happens that happens in so many of a thousand cases.
    pub fn in_thousand(&mut self, cases: u32) -> bool {
        self.0.u32(0..1000) < cases
    }

    /// A number from the first to the last.
    pub fn between(&mut self, first: i64, last: i64) -> i64 {
        self.0.i64(first..=last.max(first))
    }

    /// Seconds with a long tail: half take less than `median`, few take ten
    /// times as long.
    pub fn around(&mut self, median: i64) -> i64 {
        // The product of three is short far more often than it is long.
        let percent = (0..3).fold(100, |product, _| product * self.0.i64(0..=200) / 100);
        (median * (50 + percent) / 100).max(1)
    }

    /// One of these, as often as its weight says.
    pub fn weighted<T: Copy>(&mut self, choices: &[(T, u32)]) -> Option<T> {
        let all: u32 = choices.iter().map(|(_, weight)| weight).sum();
        let mut place = self.0.u32(0..all.max(1));
        for (choice, weight) in choices {
            if place < *weight {
                return Some(*choice);
            }
            place -= weight;
        }
        choices.last().map(|(choice, _)| *choice)
    }

    /// A number below `limit`; 0 where there is none.
    pub fn below(&mut self, limit: usize) -> usize {
        if limit == 0 {
            0
        } else {
            self.0.usize(0..limit)
        }
    }
}
