//! Lengths of time in words.

use crate::common;
use crate::locale::{Locale, Unit};
use crate::text::Text;

const MINUTE: u32 = 60;
const HOUR: u32 = 60 * MINUTE;
const DAY: u32 = 24 * HOUR;

/// "45 seconds", "1 minute 30 seconds", "2 hours 5 minutes", "3 days": the two largest units, the second left out
/// when it is nought. Always rounds up, so that a wait is never longer than the page said.
pub(crate) fn in_words(seconds: u32, locale: &Locale) -> String {
    let (large, large_unit, small, small_unit) = match seconds {
        0..MINUTE => (seconds, Unit::Second, 0, Unit::Second),
        MINUTE..HOUR => (
            seconds / MINUTE,
            Unit::Minute,
            seconds % MINUTE,
            Unit::Second,
        ),
        HOUR..DAY => {
            let minutes = seconds.div_ceil(MINUTE);
            (minutes / 60, Unit::Hour, minutes % 60, Unit::Minute)
        }
        DAY.. => {
            let hours = seconds.div_ceil(HOUR);
            (hours / 24, Unit::Day, hours % 24, Unit::Hour)
        }
    };
    // 23 hours 59 minutes 1 second is a day.
    let (large, large_unit) = match (large, large_unit) {
        (24, Unit::Hour) => (1, Unit::Day),
        other => other,
    };
    let large = one(large, large_unit, locale);
    if small == 0 {
        large
    } else {
        plain(
            &common::two_units(&large, &one(small, small_unit, locale)),
            locale,
        )
    }
}

/// "in 5 minutes", "2 hours ago": the largest unit only.
pub(crate) fn from_now(seconds: i64, locale: &Locale) -> String {
    let away = u32::try_from(seconds.unsigned_abs()).unwrap_or(u32::MAX);
    let (value, unit) = match away {
        0..MINUTE => (away, Unit::Second),
        MINUTE..HOUR => (away / MINUTE, Unit::Minute),
        HOUR..DAY => (away / HOUR, Unit::Hour),
        DAY.. => (away / DAY, Unit::Day),
    };
    let signed = if seconds < 0 {
        -i64::from(value)
    } else {
        i64::from(value)
    };
    if let Some(words) = locale.intl().relative(signed, unit) {
        return words;
    }
    let distance = one(value, unit, locale);
    if seconds < 0 {
        plain(&common::ago(&distance), locale)
    } else {
        plain(&common::ahead(&distance), locale)
    }
}

fn one(value: u32, unit: Unit, locale: &Locale) -> String {
    let text = match unit {
        Unit::Second => common::seconds(value),
        Unit::Minute => common::minutes(value),
        Unit::Hour => common::hours(value),
        Unit::Day => common::days(value),
    };
    plain(&text, locale)
}

/// These arguments are our own words, so nothing is set apart from them.
fn plain(text: &Text, locale: &Locale) -> String {
    text.parts(locale)
        .into_iter()
        .map(|part| part.text)
        .collect()
}
