//! How recoveries go, for those who look after the others.

mod tables;

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use regain_contract::support::{
    CaseStatus, Day, Insights, InsightsFilter, InsightsTable, LONGEST_PERIOD, Period, QueueAge,
    QueueCount, Workstream,
};
use regain_contract::{DeviceClass, ProblemType, Situation, UnixSeconds};
use serde::Deserialize;

use super::Deed;
use super::caller::Caller;
use super::queue::entry;
use crate::http::Refusal;
use crate::insights::{self, ALL, languages_among, slice, workstream_name};
use crate::store::StoreResult;
use crate::{Service, feedback};

/// How many days are told of where nothing is said.
const USUAL_PERIOD: i32 = 28;

/// How many open cases are looked through at the most.
const LOOKED_THROUGH: u32 = 5000;

/// Which figures.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Wanted {
    from: Option<Day>,
    to: Option<Day>,
    compare_from: Option<Day>,
    compare_to: Option<Day>,
    workstream: Option<Workstream>,
    situation: Option<Situation>,
    language: Option<String>,
    device: Option<DeviceClass>,
}

impl Wanted {
    fn read(uri: &Uri) -> Result<Self, Refusal> {
        let Query(wanted) =
            Query::<Self>::try_from_uri(uri).map_err(|_| ProblemType::MalformedRequest)?;
        Ok(wanted)
    }

    fn period(&self, today: Day) -> Result<Period, Refusal> {
        let to = self.to.unwrap_or(today);
        let from = self.from.unwrap_or(to.plus(1 - USUAL_PERIOD));
        bounded(Period { from, to })
    }

    fn compared_with(&self) -> Result<Option<Period>, Refusal> {
        match (self.compare_from, self.compare_to) {
            (Some(from), Some(to)) => bounded(Period { from, to }).map(Some),
            (None, None) => Ok(None),
            (Some(_), None) | (None, Some(_)) => Err(ProblemType::MalformedRequest.into()),
        }
    }

    fn filter(&self) -> Result<Option<InsightsFilter>, Refusal> {
        let filters = [
            self.workstream.map(InsightsFilter::Workstream),
            self.situation.map(InsightsFilter::Situation),
            self.language.clone().map(InsightsFilter::Language),
            self.device.map(InsightsFilter::Device),
        ];
        let mut filters = filters.into_iter().flatten();
        match (filters.next(), filters.next()) {
            (filter, None) => Ok(filter),
            (_, Some(_)) => Err(ProblemType::MalformedRequest.into()),
        }
    }
}

fn bounded(period: Period) -> Result<Period, Refusal> {
    let longest = u32::try_from(LONGEST_PERIOD).unwrap_or(u32::MAX);
    if (1..=longest).contains(&period.days()) {
        Ok(period)
    } else {
        Err(ProblemType::MalformedRequest.into())
    }
}

/// How many sentences are shown at once.
const SENTENCES: u32 = 100;

/// `GET /api/v1/support/insights`
pub(super) async fn read(
    State(service): State<Arc<Service>>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    match document(&service, &uri, &headers).await {
        Ok(insights) => Json(insights).into_response(),
        Err(refusal) => refusal.into_response_at(service.now()),
    }
}

/// `GET /api/v1/support/insights/{table}`
pub(super) async fn take_away(
    State(service): State<Arc<Service>>,
    Path(name): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let answer = table(&service, &name, &uri, &headers).await;
    answer.unwrap_or_else(|refusal| refusal.into_response_at(service.now()))
}

async fn table(
    service: &Service,
    name: &str,
    uri: &Uri,
    headers: &HeaderMap,
) -> Result<Response, Refusal> {
    let insights = document(service, uri, headers).await?;
    let (table, format) = name.split_once('.').ok_or(ProblemType::NotFound)?;
    let table = InsightsTable::from_name(table).ok_or(ProblemType::NotFound)?;
    let rows = tables::rows(table, &insights);
    let name = format!(
        "regain-{}-{}-{}.{format}",
        table.name(),
        insights.period.from,
        insights.period.to
    );
    match format {
        "csv" => Ok(rows.csv(&name)),
        "json" => Ok(rows.json(&name)),
        _ => Err(ProblemType::NotFound.into()),
    }
}

async fn document(service: &Service, uri: &Uri, headers: &HeaderMap) -> Result<Insights, Refusal> {
    let agents = service.agents()?;
    let mut tx = service.store.read().await?;
    let caller = Caller::find(service, agents, tx.as_mut(), headers).await?;
    caller.check(Deed::ReadInsights)?;
    let wanted = Wanted::read(uri)?;
    let now = service.now();
    let period = wanted.period(Day::of(now))?;
    let compared_with = wanted.compared_with()?;
    let filter = wanted.filter()?;
    let lines = tx.case_lines(true, LOOKED_THROUGH).await?;
    let queue = lines.into_iter().map(|line| entry(agents, line));
    let queue = ages(
        queue.map(|line| (line.workstream, line.status, line.opened_at)),
        now,
    );
    let languages = languages_among(&tx.figure_slices().await?);
    let first_day = tx.first_figures().await?;
    let known_until = insights::figures_known_until(tx.as_mut()).await?;
    drop(tx);
    let slice = slice_of(filter.as_ref());
    let figures = figures_of(service, &slice, filter.as_ref(), period).await?;
    let before = match compared_with {
        Some(period) => Some(figures_of(service, &slice, filter.as_ref(), period).await?),
        None => None,
    };
    // Reading changes nothing, so it is in the log and not in the audit.
    tracing::info!(event = "support_insights_read", actor = caller.actor());
    Ok(Insights {
        period,
        compared_with,
        filter,
        figures,
        before,
        queue,
        languages,
        first_day,
        known_until,
        server_now: now,
    })
}

/// The day as answers have it.
fn feedback_day(day: Day) -> feedback::Day {
    feedback::Day(i64::from(day.0))
}

async fn figures_of(
    service: &Service,
    slice: &str,
    filter: Option<&InsightsFilter>,
    period: Period,
) -> StoreResult<regain_contract::support::InsightsFigures> {
    let days = insights::read_days(service.store.as_ref(), slice, period.from, period.to).await?;
    let mut tx = service.store.read().await?;
    let (from, to) = (feedback_day(period.from), feedback_day(period.to));
    let counts = tx.feedback_counts(from, to).await?;
    let sentences = tx.quotable_sentences(from, to, SENTENCES).await?;
    drop(tx);
    let mut figures = insights::figures(&days);
    figures.satisfaction = insights::satisfaction(&counts, sentences, filter);
    Ok(figures)
}

fn slice_of(filter: Option<&InsightsFilter>) -> String {
    match filter {
        None => ALL.to_owned(),
        Some(InsightsFilter::Workstream(one)) => slice("workstream", workstream_name(*one)),
        Some(InsightsFilter::Situation(one)) => slice("situation", one.slug()),
        Some(InsightsFilter::Language(tag)) => slice("language", tag),
        Some(InsightsFilter::Device(one)) => slice("device", one.name()),
    }
}

/// The ages of the cases that wait for the service.
fn ages(
    cases: impl Iterator<Item = (Workstream, CaseStatus, UnixSeconds)>,
    now: UnixSeconds,
) -> Vec<QueueCount> {
    let mut counts = std::collections::BTreeMap::<(Workstream, QueueAge), u64>::new();
    for (workstream, status, opened_at) in cases {
        match status {
            CaseStatus::WaitsForService | CaseStatus::WaitsForSecond => {
                let age = age_of(now.since(opened_at));
                *counts.entry((workstream, age)).or_default() += 1;
            }
            CaseStatus::WaitsForPerson
            | CaseStatus::Approved
            | CaseStatus::Refused
            | CaseStatus::Closed => {}
        }
    }
    let counts = counts.into_iter();
    counts
        .map(|((workstream, age), count)| QueueCount {
            workstream,
            age,
            count,
        })
        .collect()
}

const fn age_of(seconds: i64) -> QueueAge {
    const HOUR: i64 = 3600;
    const DAY: i64 = 24 * HOUR;
    if seconds < 4 * HOUR {
        QueueAge::UnderFourHours
    } else if seconds < DAY {
        QueueAge::UnderOneDay
    } else if seconds < 2 * DAY {
        QueueAge::UnderTwoDays
    } else if seconds < 7 * DAY {
        QueueAge::UnderOneWeek
    } else {
        QueueAge::OneWeekOrMore
    }
}
