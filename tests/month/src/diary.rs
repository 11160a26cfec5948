//! What those who came know of it themselves, where the audit has no such
//! thing: whose language, device and build it was, and what they gave up.

use std::collections::{BTreeMap, BTreeSet};

use regain_contract::support::Day;
use regain_contract::{DeviceClass, Situation, UnixSeconds};

/// One recovery, as the one who began it knows it.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "what somebody went through happens beside each other"
)]
pub struct Entry {
    /// When it began.
    pub at: UnixSeconds,
    /// What they said had happened.
    pub situation: Situation,
    /// The language that they read.
    pub language: &'static str,
    /// What they held; unknown where nothing was told of it.
    pub device: DeviceClass,
    /// The build that they had; nothing where nothing was told of it.
    pub build: Option<&'static str>,
    /// Whether they pressed that they leave.
    pub has_left: bool,
    /// Whether a case was opened for them.
    pub has_case: bool,
    /// Whether a code was asked of them.
    pub was_asked_code: bool,
    /// How often a code was refused.
    pub refused_codes: u64,
    /// The score that they gave.
    pub score: Option<u8>,
    /// Whether it is not known what they were to do next: a fault of this
    /// program.
    pub is_stuck: bool,
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub struct Diary {
    /// In the order in which they began.
    pub entries: Vec<Entry>,
    /// Which names each network gave on a day, and how often a proof for them
    /// failed.
    pub names: BTreeMap<(Day, u64), BTreeMap<String, u32>>,
    /// What staff did in cases, by its name.
    pub deeds: BTreeMap<&'static str, u64>,
    /// How many requests there were.
    pub requests: u64,
    /// What was refused, and how often.
    pub problems: BTreeMap<String, u64>,
}

impl Entry {
    /// One that has just begun.
    #[must_use]
    pub const fn new(at: UnixSeconds, situation: Situation, language: &'static str) -> Self {
        Self {
            at,
            situation,
            language,
            device: DeviceClass::Unknown,
            build: None,
            has_left: false,
            has_case: false,
            was_asked_code: false,
            refused_codes: 0,
            score: None,
            is_stuck: false,
        }
    }
}

impl Diary {
    /// Begins an entry; its place.
    pub fn begin(&mut self, entry: Entry) -> usize {
        self.entries.push(entry);
        self.entries.len() - 1
    }

    /// Changes one.
    pub fn note(&mut self, place: usize, change: impl FnOnce(&mut Entry)) {
        if let Some(entry) = self.entries.get_mut(place) {
            change(entry);
        }
    }

    /// A network gave a name.
    pub fn named(&mut self, at: UnixSeconds, network: u64, name: &str) {
        let names = self.names.entry((Day::of(at), network)).or_default();
        names.entry(name.to_owned()).or_default();
    }

    /// A proof for a name was not taken.
    pub fn failed(&mut self, at: UnixSeconds, network: u64, name: &str) {
        let names = self.names.entry((Day::of(at), network)).or_default();
        *names.entry(name.to_owned()).or_default() += 1;
    }

    /// The names for which so many proofs or more failed on one day, by day and
    /// name.
    #[must_use]
    pub fn guessed_at(&self, from: u32) -> BTreeSet<(Day, &str)> {
        let mut failed: BTreeMap<(Day, &str), u32> = BTreeMap::new();
        for ((day, _), names) in &self.names {
            for (name, times) in names {
                *failed.entry((*day, name)).or_default() += times;
            }
        }
        let many = failed.into_iter().filter(|(_, times)| *times >= from);
        many.map(|(name, _)| name).collect()
    }
}
