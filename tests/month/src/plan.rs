//! What people are like, and when they come: every number of the month that was
//! made up.
//!
//! Nobody has measured these; they are chosen so that every figure has
//! something to show. Weights are of whatever they add up to.

use std::collections::BTreeSet;

use regain_contract::support::Day;
use regain_contract::{Build, DeviceClass, Situation, UnixSeconds};

use crate::chance::Chance;

/// How many days a month has.
pub const DAYS: i32 = 31;

/// Something that was planted in the month, to be found in its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Planted {
    /// A build that people give up with where a code is asked for.
    DropOff,
    /// A variant with which more people get their account back.
    Winner,
    /// A day on which one network guesses and another looks for accounts.
    Wave,
}

impl Planted {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::DropOff, Self::Winner, Self::Wave];

    /// Its name at the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DropOff => "drop-off",
            Self::Winner => "winner",
            Self::Wave => "wave",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// Which month.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How many people come.
    pub recoveries: u32,
    /// The same number makes the same month.
    pub seed: u64,
    /// Its first day.
    pub first_day: Day,
    /// When it is over: nobody comes later.
    pub ends_at: UnixSeconds,
    /// What is planted.
    pub planted: BTreeSet<Planted>,
}

impl Plan {
    /// A month that ends at a moment, with everything planted.
    #[must_use]
    pub fn until(ends_at: UnixSeconds, recoveries: u32, seed: u64) -> Self {
        Self {
            recoveries,
            seed,
            first_day: Day::of(ends_at).plus(1 - DAYS),
            ends_at,
            planted: Planted::ALL.into(),
        }
    }

    /// Whether something is planted.
    #[must_use]
    pub fn has(&self, planted: Planted) -> bool {
        self.planted.contains(&planted)
    }

    /// Its third Tuesday, or the last there is.
    #[must_use]
    pub fn third_tuesday(&self) -> Day {
        let days = (0..DAYS).map(|day| self.first_day.plus(day));
        let mut tuesdays = days.filter(|day| weekday(*day) == TUESDAY);
        tuesdays.nth(2).unwrap_or(self.first_day)
    }

    /// The day of the wave: the Friday after it.
    #[must_use]
    pub fn day_of_wave(&self) -> Day {
        self.third_tuesday().plus(3)
    }

    /// Which build of the app is served at a moment. The bad one comes with the
    /// third Tuesday and is taken back when Thursday begins.
    #[must_use]
    pub fn build(&self, at: UnixSeconds) -> &'static str {
        let days = Day::of(at).0 - self.third_tuesday().0;
        match days {
            0 | 1 => BAD_BUILD,
            ..0 => FIRST_BUILD,
            _ => LAST_BUILD,
        }
    }

    /// When people come, in order.
    #[must_use]
    pub fn arrivals(&self) -> Vec<UnixSeconds> {
        let days: Vec<(i32, u32)> = (0..DAYS)
            .map(|day| (day, of_weekday(weekday(self.first_day.plus(day)))))
            .collect();
        let mut chance = Chance::new(self.seed);
        let mut arrivals: Vec<UnixSeconds> = (0..self.recoveries)
            .map(|_| {
                loop {
                    let day = chance.weighted(&days).unwrap_or_default();
                    let hour = chance.weighted(&HOURS).unwrap_or(12);
                    let of_hour = chance.between(0, 3599);
                    let begins = self.first_day.plus(day).begins();
                    let at = begins.plus(hour * 3600 + of_hour);
                    if at < self.ends_at {
                        break at;
                    }
                }
            })
            .collect();
        arrivals.sort_unstable();
        arrivals
    }

    /// The experiment of the month, as an operator writes it.
    #[must_use]
    pub fn experiments(&self) -> String {
        let (first, last) = (self.first_day, self.first_day.plus(DAYS - 1));
        format!(
            "[[experiment]]\n\
             name = \"{EXPERIMENT}\"\n\
             hypothesis = \"With the code by e-mail first, more people get back in.\"\n\
             lever = \"proof_order\"\n\
             measure = \"recovered\"\n\
             smallest_difference = 3\n\
             starts = {first}\n\
             ends = {last}\n\
             share_percent = 100\n\
             guards = {{ escalated_percent = 60, not_mine_percent = 20 }}\n\n\
             [[experiment.variant]]\nname = \"control\"\nweight = 1\n\n\
             [[experiment.variant]]\nname = \"{WINNER}\"\nweight = 1\n\
             first = [\"email_code\", \"text_code\"]\n"
        )
    }
}

/// The name of the experiment.
pub const EXPERIMENT: &str = "proof-order";
/// The variant that was planted to win.
pub const WINNER: &str = "email-first";

/// The build of the first half of the month.
pub const FIRST_BUILD: &str = "0a1b2c3d4e5f6071";
/// The bad one.
pub const BAD_BUILD: &str = "badbadbadbadbad0";
/// The one after it.
pub const LAST_BUILD: &str = "1f2e3d4c5b6a7980";

/// The builds that the service knows.
#[must_use]
pub fn builds() -> BTreeSet<Build> {
    let known = [FIRST_BUILD, BAD_BUILD, LAST_BUILD];
    known.into_iter().filter_map(Build::parse).collect()
}

const TUESDAY: i32 = 1;

/// Monday is 0; 1970-01-01 was a Thursday.
const fn weekday(day: Day) -> i32 {
    (day.0 + 3).rem_euclid(7)
}

/// Mondays are busiest, and fewer come at the weekend.
const fn of_weekday(weekday: i32) -> u32 {
    match weekday {
        0 => 120,
        1 => 116,
        2 => 110,
        3 => 104,
        4 => 96,
        5 => 72,
        _ => 68,
    }
}

/// The hours of UTC: the evening of Europe is the busiest.
const HOURS: [(i64, u32); 24] = [
    (0, 10),
    (1, 8),
    (2, 7),
    (3, 7),
    (4, 8),
    (5, 12),
    (6, 20),
    (7, 32),
    (8, 44),
    (9, 50),
    (10, 50),
    (11, 48),
    (12, 46),
    (13, 46),
    (14, 48),
    (15, 50),
    (16, 54),
    (17, 60),
    (18, 66),
    (19, 68),
    (20, 60),
    (21, 44),
    (22, 28),
    (23, 16),
];

const SITUATIONS: [(Situation, u32); 7] = [
    (Situation::ForgotPassword, 48),
    (Situation::LostSecondFactor, 13),
    (Situation::LostContact, 7),
    (Situation::Hacked, 14),
    (Situation::Locked, 10),
    (Situation::Impersonation, 3),
    (Situation::KnownPerson, 5),
];

/// The languages of the month, as the service has them.
pub const LANGUAGES: [(&str, u32); 12] = [
    ("en", 36),
    ("de", 14),
    ("es", 12),
    ("fr", 9),
    ("pt-BR", 7),
    ("ar", 5),
    ("it", 4),
    ("hi", 4),
    ("tr", 3),
    ("ja", 3),
    ("uk", 2),
    ("id", 1),
];

const DEVICES: [(DeviceClass, u32); 3] = [
    (DeviceClass::Phone, 60),
    (DeviceClass::Desktop, 33),
    (DeviceClass::Tablet, 7),
];

/// What somebody is like, drawn before they come.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is drawn by itself")]
pub struct Traits {
    /// What happened to them.
    pub situation: Situation,
    /// The language of their browser.
    pub language: &'static str,
    /// What they hold in their hands.
    pub device: DeviceClass,
    /// How long they take for a page, in seconds: half of the pages take less.
    pub pace: i64,
    /// At how many of a thousand pages they give up.
    pub gives_up: u32,
    /// Whether they ask for a person at once.
    pub asks_person: bool,
    /// How many times they type a code wrong.
    pub mistypes: u32,
    /// For how long a code is on its way to them, in seconds.
    pub mail_takes: i64,
    /// Whether they ask for a new code while it is.
    pub is_impatient: bool,
    /// For how long they put it off where a code is asked for, in seconds.
    pub pauses: Option<i64>,
    /// Whether they change to another way before they have tried the first.
    pub changes_way: bool,
    /// Whether they press the way that is offered first, whichever it is.
    pub takes_first: bool,
    /// Whether they answer the question at the end.
    pub answers: bool,
}

impl Traits {
    /// Somebody.
    pub fn draw(chance: &mut Chance) -> Self {
        let situation = chance.weighted(&SITUATIONS);
        let late = chance.in_thousand(70);
        Self {
            situation: situation.unwrap_or(Situation::ForgotPassword),
            language: chance.weighted(&LANGUAGES).unwrap_or("en"),
            device: chance.weighted(&DEVICES).unwrap_or(DeviceClass::Phone),
            pace: chance.between(8, 30),
            gives_up: if chance.in_thousand(250) { 50 } else { 6 },
            asks_person: chance.in_thousand(30),
            mistypes: chance
                .weighted(&[(0, 80), (1, 13), (2, 5), (3, 2)])
                .unwrap_or_default(),
            mail_takes: if late {
                chance.between(600, 2700)
            } else {
                chance.between(10, 70)
            },
            is_impatient: chance.in_thousand(500),
            pauses: chance
                .in_thousand(60)
                .then(|| chance.between(1800, 14 * 3600)),
            changes_way: chance.in_thousand(60),
            takes_first: chance.in_thousand(600),
            answers: chance.in_thousand(350),
        }
    }
}

/// Of a thousand that see the bad build where a code is asked for, so many give
/// up.
pub const LEAVE_BAD_BUILD: u32 = 700;

/// Of a thousand that pressed the first way and do not have it, so many give up
/// where the winner is planted.
pub const LEAVE_WRONG_WAY: u32 = 650;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bad_build_is_there_on_a_tuesday_and_a_wednesday() {
        // 2027-01-31.
        let plan = Plan::until(UnixSeconds(1_801_400_000), 10, 7);
        assert_eq!(plan.third_tuesday().to_string(), "2027-01-19");
        let build = |day: &str| {
            let day = Day::parse(day).expect("a day");
            plan.build(day.begins())
        };
        assert_eq!(build("2027-01-18"), FIRST_BUILD);
        assert_eq!(build("2027-01-19"), BAD_BUILD);
        assert_eq!(build("2027-01-20"), BAD_BUILD);
        assert_eq!(build("2027-01-21"), LAST_BUILD);
        assert_eq!(builds().len(), 3);
    }

    #[test]
    fn people_come_in_order_and_within_the_month() {
        let plan = Plan::until(UnixSeconds(1_801_400_000), 500, 7);
        let arrivals = plan.arrivals();
        assert_eq!(arrivals.len(), 500);
        assert!(arrivals.is_sorted());
        assert!(
            arrivals
                .iter()
                .all(|at| *at >= plan.first_day.begins() && *at < plan.ends_at)
        );
        assert_eq!(arrivals, plan.arrivals());
    }
}
