//! Which figures are shown, as the address of the page and that of the API say it.

use regain_contract::support::{Day, InsightsFilter, Period, Workstream};
use regain_contract::{DeviceClass, Situation};

use super::{joined, value};

/// Which figures are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InsightsView {
    /// Of which days; those that the API chooses where none are named.
    pub period: Option<Period>,
    /// Beside which other days.
    pub beside: Beside,
    /// What they are narrowed to.
    pub filter: Option<InsightsFilter>,
}

/// Beside which days figures are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Beside {
    /// None.
    #[default]
    Nothing,
    /// As many days, that end the day before.
    Before,
    /// The same days 364 days earlier, which are the same days of the week.
    YearEarlier,
}

/// All of them, with their names in addresses.
pub const BESIDE: [(Beside, &str); 3] = [
    (Beside::Nothing, ""),
    (Beside::Before, "before"),
    (Beside::YearEarlier, "year"),
];

/// 52 weeks.
const YEAR: i32 = 364;

impl InsightsView {
    /// The query of the page: what was chosen.
    #[must_use]
    pub fn query(&self) -> String {
        let beside = super::name_of(&BESIDE, Some(self.beside));
        let mut pairs = self.pairs();
        pairs.push(("beside", (!beside.is_empty()).then(|| beside.to_owned())));
        joined(&pairs)
    }

    /// The query to the API: the days of the other period are named too.
    #[must_use]
    pub fn asked(&self) -> String {
        let other = self.period.and_then(|period| self.beside.of(period));
        let mut pairs = self.pairs();
        pairs.push(("compare_from", other.map(|other| other.from.to_string())));
        pairs.push(("compare_to", other.map(|other| other.to.to_string())));
        joined(&pairs)
    }

    fn pairs(&self) -> Vec<(&'static str, Option<String>)> {
        let mut pairs = vec![
            ("from", self.period.map(|period| period.from.to_string())),
            ("to", self.period.map(|period| period.to.to_string())),
        ];
        if let Some(filter) = &self.filter {
            let (name, value) = named(filter);
            pairs.push((name, Some(value)));
        }
        pairs
    }

    pub(super) fn parse(query: &str) -> Self {
        let day = |name| Day::parse(value(query, name));
        let period = day("from").zip(day("to"));
        Self {
            period: period.map(|(from, to)| Period { from, to }),
            beside: super::named(&BESIDE, value(query, "beside")).unwrap_or_default(),
            filter: ["workstream", "situation", "language", "device"]
                .into_iter()
                .find_map(|name| filter(name, value(query, name))),
        }
    }
}

impl Beside {
    /// The days beside which these are shown.
    #[must_use]
    pub fn of(self, period: Period) -> Option<Period> {
        match self {
            Self::Nothing => None,
            Self::Before => Some(period.before()),
            Self::YearEarlier => Some(Period {
                from: period.from.plus(-YEAR),
                to: period.to.plus(-YEAR),
            }),
        }
    }
}

/// A filter as `name=value`, in the list to choose from.
#[must_use]
pub fn choice(filter: &InsightsFilter) -> String {
    let (name, value) = named(filter);
    format!("{name}={value}")
}

/// What a choice of the list says.
#[must_use]
pub fn chosen(choice: &str) -> Option<InsightsFilter> {
    let (name, value) = choice.split_once('=')?;
    filter(name, value)
}

fn named(filter: &InsightsFilter) -> (&'static str, String) {
    match filter {
        InsightsFilter::Workstream(one) => (
            "workstream",
            super::name_of(&super::WORKSTREAMS, Some(*one)).to_owned(),
        ),
        // As it is named in JSON.
        InsightsFilter::Situation(one) => ("situation", one.slug().replace('-', "_")),
        InsightsFilter::Language(tag) => ("language", tag.clone()),
        InsightsFilter::Device(one) => ("device", one.name().to_owned()),
    }
}

fn filter(name: &str, value: &str) -> Option<InsightsFilter> {
    let is_tag = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    match name {
        "workstream" => {
            super::named::<Workstream>(&super::WORKSTREAMS, value).map(InsightsFilter::Workstream)
        }
        "situation" => {
            Situation::from_slug(&value.replace('_', "-")).map(InsightsFilter::Situation)
        }
        "device" => DeviceClass::from_name(value).map(InsightsFilter::Device),
        "language" if !value.is_empty() && value.bytes().all(is_tag) => {
            Some(InsightsFilter::Language(value.to_owned()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week() -> Period {
        Period {
            from: Day(20_780),
            to: Day(20_786),
        }
    }

    #[test]
    fn what_is_shown_is_found_by_its_address() {
        for filter in [
            None,
            Some(InsightsFilter::Workstream(Workstream::Hacked)),
            Some(InsightsFilter::Situation(Situation::LostContact)),
            Some(InsightsFilter::Language("pt-BR".to_owned())),
            Some(InsightsFilter::Device(DeviceClass::Phone)),
        ] {
            for (beside, _) in BESIDE {
                let view = InsightsView {
                    period: Some(week()),
                    beside,
                    filter: filter.clone(),
                };
                assert_eq!(InsightsView::parse(&view.query()), view);
                if let Some(filter) = &filter {
                    assert_eq!(chosen(&choice(filter)), Some(filter.clone()));
                }
            }
        }
        assert_eq!(InsightsView::default().query(), "");
        assert_eq!(
            InsightsView::parse("?language=%3Cb&from=x"),
            InsightsView::default()
        );
    }

    #[test]
    fn the_api_is_asked_for_the_days_beside() {
        let view = |beside| InsightsView {
            period: Some(week()),
            beside,
            filter: None,
        };
        assert_eq!(
            view(Beside::Before).asked(),
            "?from=2026-11-23&to=2026-11-29&compare_from=2026-11-16&compare_to=2026-11-22"
        );
        assert_eq!(
            view(Beside::YearEarlier).asked(),
            "?from=2026-11-23&to=2026-11-29&compare_from=2025-11-24&compare_to=2025-11-30"
        );
    }
}
