//! Weeks as ISO 8601 counts them: from Monday, the first one of a year with its
//! first Thursday.

use std::fmt;
use std::str::FromStr;

use regain_contract::support::{Day, Period};

/// A week, such as `2026-W47`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    monday: Day,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Weekday {
    /// How many days it is after Monday.
    const fn after_monday(self) -> i32 {
        self as i32
    }
}

/// A text that is no week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoWeek;

impl fmt::Display for NoWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a week is written as 2026-W47")
    }
}

impl std::error::Error for NoWeek {}

impl Week {
    /// The week that a day is in.
    #[must_use]
    pub const fn of(day: Day) -> Self {
        // 1970-01-01 was a Thursday.
        let after_monday = (day.0 + 3).rem_euclid(7);
        Self {
            monday: Day(day.0 - after_monday),
        }
    }

    /// The week before.
    #[must_use]
    pub const fn before(self) -> Self {
        Self {
            monday: self.monday.plus(-7),
        }
    }

    /// Its days.
    #[must_use]
    pub const fn period(self) -> Period {
        Period {
            from: self.monday,
            to: self.monday.plus(6),
        }
    }

    /// One of its days.
    #[must_use]
    pub const fn day(self, weekday: Weekday) -> Day {
        self.monday.plus(weekday.after_monday())
    }

    /// The year that has its Thursday.
    fn year(self) -> i32 {
        self.monday.plus(3).date().0
    }

    fn number(self) -> i32 {
        let thursday = self.monday.plus(3);
        let first = Day::from_date(self.year(), 1, 1).unwrap_or(thursday);
        (thursday.0 - first.0) / 7 + 1
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year(), self.number())
    }
}

impl FromStr for Week {
    type Err = NoWeek;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (year, number) = text.split_once("-W").ok_or(NoWeek)?;
        let year: i32 = year.parse().map_err(|_| NoWeek)?;
        let number: i32 = number.parse().map_err(|_| NoWeek)?;
        // The fourth of January is always in the first week.
        let in_first = Day::from_date(year, 1, 4).ok_or(NoWeek)?;
        let monday = Self::of(in_first)
            .monday
            .plus((number.saturating_sub(1)).saturating_mul(7));
        let week = Self { monday };
        (week.to_string() == text).then_some(week).ok_or(NoWeek)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn weeks_are_those_of_the_calendar() {
        for (date, week) in [
            ("2026-11-16", "2026-W47"),
            ("2026-11-22", "2026-W47"),
            ("2026-11-23", "2026-W48"),
            ("2021-01-03", "2020-W53"),
            ("2021-01-04", "2021-W01"),
            ("2024-12-30", "2025-W01"),
            ("2027-01-01", "2026-W53"),
        ] {
            assert_eq!(Week::of(day(date)).to_string(), week);
        }
        let week: Week = "2026-W47".parse().unwrap();
        assert_eq!(
            week.period(),
            Period {
                from: day("2026-11-16"),
                to: day("2026-11-22")
            }
        );
        assert_eq!(week.day(Weekday::Wednesday), day("2026-11-18"));
        assert_eq!(week.before().to_string(), "2026-W46");
        for text in [
            "2026-47",
            "2026-W54",
            "2025-W53",
            "2026-W0",
            "2026-W1",
            "x",
            "2026-W99999999",
        ] {
            assert_eq!(text.parse::<Week>(), Err(NoWeek), "{text}");
        }
    }
}
