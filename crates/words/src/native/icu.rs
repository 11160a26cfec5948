//! Formats from ICU's own data.

use icu_calendar::Iso;
use icu_datetime::fieldsets::{T, YMD, YMDT};
use icu_datetime::input::{DateTime, UtcOffset, ZonedDateTime};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_plurals::{PluralCategory, PluralRules};

use crate::locale::{Intl, Plural};

/// [`Intl`] with ICU. Times are in UTC and say so.
///
/// Where ICU has no data for the language, numbers and times come out in ISO 8601's plain digits, never as an error.
pub struct Icu {
    plurals: Option<PluralRules>,
    numbers: Option<DecimalFormatter>,
    times: Option<DateTimeFormatter<YMDT>>,
    dates: Option<DateTimeFormatter<YMD>>,
    clocks: Option<NoCalendarFormatter<T>>,
}

impl Icu {
    /// Formats of the locale with this tag (BCP 47), such as `en-GB`.
    pub fn new(tag: &str) -> Icu {
        let locale: icu_locale_core::Locale =
            tag.parse().unwrap_or(icu_locale_core::Locale::UNKNOWN);
        Icu {
            plurals: PluralRules::try_new_cardinal((&locale).into()).ok(),
            numbers: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            times: DateTimeFormatter::try_new((&locale).into(), YMD::long().with_time_hm()).ok(),
            dates: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            clocks: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok(),
        }
    }
}

impl Intl for Icu {
    fn plural(&self, number: u32) -> Plural {
        match self
            .plurals
            .as_ref()
            .map(|rules| rules.category_for(number))
        {
            Some(PluralCategory::Zero) => Plural::Zero,
            Some(PluralCategory::One) => Plural::One,
            Some(PluralCategory::Two) => Plural::Two,
            Some(PluralCategory::Few) => Plural::Few,
            Some(PluralCategory::Many) => Plural::Many,
            Some(PluralCategory::Other) | None => Plural::Other,
        }
    }

    fn number(&self, number: u32) -> String {
        match &self.numbers {
            Some(format) => format.format(&number.into()).to_string(),
            None => number.to_string(),
        }
    }

    fn time(&self, seconds: i64) -> String {
        let moment = moment(seconds);
        match &self.times {
            Some(format) => format!("{} UTC", format.format(&moment)),
            None => seconds.to_string(),
        }
    }

    fn date(&self, seconds: i64) -> String {
        match &self.dates {
            Some(format) => format.format(&moment(seconds)).to_string(),
            None => seconds.to_string(),
        }
    }

    fn clock(&self, seconds: i64) -> String {
        match &self.clocks {
            Some(format) => format!("{} UTC", format.format(&moment(seconds).time)),
            None => seconds.to_string(),
        }
    }
}

/// Beyond what a calendar can hold, 1970: a wrong date is better than no mail.
fn moment(seconds: i64) -> DateTime<Iso> {
    let milliseconds = seconds.checked_mul(1000).unwrap_or(0);
    let zoned =
        ZonedDateTime::from_epoch_milliseconds_and_utc_offset(milliseconds, UtcOffset::zero());
    DateTime {
        date: zoned.date,
        time: zoned.time,
    }
}
