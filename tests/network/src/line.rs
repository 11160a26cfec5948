//! The line between the page and the API, and everything that happens on it.

use std::collections::BTreeMap;

/// What happens to one request and its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mishap {
    /// Both are slow: so many milliseconds each way.
    Slow(u32),
    /// The line is cut before the request has arrived.
    CutBefore,
    /// It is cut after the request has arrived: it is carried out, and nobody hears of it.
    CutAfter,
    /// The request arrives twice, and the second answer comes back.
    Twice,
    /// The request arrives after the page has given up on it, and perhaps after the next one.
    Late(u32),
    /// Half of the answer comes back.
    Truncated,
    /// Something between the two answers with this status, and the request does not arrive; it may
    /// say after how many seconds to come back.
    Error(u16, Option<u32>),
    /// The same after the request has arrived and was carried out.
    ErrorAfter(u16),
    /// The page of a network that wants to be signed in to.
    Portal,
    /// JSON that is no document.
    WrongShape,
    /// A document with a step that only a newer app knows.
    Newer,
    /// The API that is asked is newer than the app and wants it to be loaded again.
    Outdated,
    /// The device has no connection for so many milliseconds.
    Offline(u32),
}

impl Mishap {
    /// What it is called in a count.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Slow(_) => "slow",
            Self::CutBefore => "cut before",
            Self::CutAfter => "cut after",
            Self::Twice => "twice",
            Self::Late(_) => "late",
            Self::Truncated => "truncated",
            Self::Error(503, Some(_)) => "503 with Retry-After",
            Self::Error(429, _) => "429",
            Self::Error(..) => "error",
            Self::ErrorAfter(_) => "error after",
            Self::Portal => "portal",
            Self::WrongShape => "wrong shape",
            Self::Newer => "newer",
            Self::Outdated => "outdated",
            Self::Offline(_) => "offline",
        }
    }
}

/// A line, which is bad by chance.
#[derive(Debug)]
pub struct Line {
    chance: fastrand::Rng,
    /// How many of a hundred requests something happens to.
    percent: u32,
    /// How often something still happens: every line is good in the end.
    left: u32,
    /// What has happened, and how often.
    pub happened: BTreeMap<&'static str, u32>,
}

/// After so many mishaps the line is good.
const MOST: u32 = 40;

impl Line {
    /// The line of this seed.
    #[must_use]
    pub fn of(seed: u64) -> Self {
        let mut chance = fastrand::Rng::with_seed(seed);
        // From a line that fails now and then to one that hardly works.
        let percent = *chance.choice(&[5, 20, 45, 80]).unwrap_or(&20);
        Self {
            chance,
            percent,
            left: MOST,
            happened: BTreeMap::new(),
        }
    }

    /// What happens to the next request, if anything does.
    pub fn next_mishap(&mut self) -> Option<Mishap> {
        if self.left == 0 || self.chance.u32(0..100) >= self.percent {
            return None;
        }
        self.left -= 1;
        let chance = &mut self.chance;
        let mishap = match chance.u32(0..16) {
            0 => Mishap::Slow(chance.u32(1_000..9_000)),
            1 => Mishap::Slow(chance.u32(9_000..30_000)),
            2 => Mishap::CutBefore,
            3 | 4 => Mishap::CutAfter,
            5 => Mishap::Twice,
            6 => Mishap::Late(chance.u32(20_000..60_000)),
            7 => Mishap::Truncated,
            8 => Mishap::Error(*chance.choice(&[500, 502, 504]).unwrap_or(&500), None),
            9 => Mishap::Error(503, Some(chance.u32(1..60))),
            10 => Mishap::Error(429, Some(chance.u32(1..90))),
            11 => Mishap::ErrorAfter(*chance.choice(&[500, 502, 504]).unwrap_or(&502)),
            12 => Mishap::Portal,
            13 => Mishap::WrongShape,
            14 => match chance.u32(0..3) {
                0 => Mishap::Outdated,
                _ => Mishap::Newer,
            },
            _ => Mishap::Offline(chance.u32(1_000..120_000)),
        };
        *self.happened.entry(mishap.name()).or_default() += 1;
        Some(mishap)
    }
}
