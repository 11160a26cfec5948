//! The weekly report: the figures of a week as text and as HTML, and sending it
//! to those who want it.

use regain_contract::support::{
    Comparison, Day, EscalationReason, GroupFigures, InsightsFigures, Outcome, Percentiles,
    TimePart, Workstream,
};
use regain_contract::{DeviceClass, EmailAddress, FailureReason, StepName};
use regain_words::{Locale, Text, report as words};
use serde::{Deserialize, Serialize};

use super::figures;
use super::tally::ALL;
use super::upkeep::read_days;
use super::week::{Week, Weekday};
use crate::Service;
use crate::languages::Languages;
use crate::message::Message;
use crate::site::html::escape;
use crate::store::{Store, StoreError, StoreResult};

/// How many lines a list of the report has at the most.
const LONGEST_LIST: usize = 12;

/// The name of the setting that says which week was reported last.
const LAST_REPORTED: &str = "last-report";

/// The report of a week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// What it is called.
    pub subject: String,
    /// As plain text.
    pub text: String,
    /// As HTML: a whole page.
    pub html: String,
}

/// To whom the report goes, and when.
#[derive(Clone, Debug)]
pub struct ReportPlan {
    /// To whom.
    pub to: Vec<EmailAddress>,
    /// On which day of the week that follows.
    pub weekday: Weekday,
}

/// A table of the report.
struct Table {
    heading: Text,
    columns: Vec<Text>,
    rows: Vec<Vec<String>>,
}

/// The report of a week, in the language and with the service of `locale`.
///
/// # Errors
/// The database fails.
pub async fn of_week(store: &dyn Store, week: Week, locale: &Locale) -> StoreResult<Report> {
    let of = async |week: Week| -> StoreResult<InsightsFigures> {
        let period = week.period();
        let days = read_days(store, ALL, period.from, period.to).await?;
        Ok(figures(&days))
    };
    let (now, before) = (of(week).await?, of(week.before()).await?);
    Ok(write(week, &now, &before, locale))
}

/// Has the report of the week before sent, once, if it is time.
///
/// # Errors
/// The database fails, or there is no randomness.
pub async fn send_if_due(service: &Service, plan: &ReportPlan) -> StoreResult<bool> {
    let today = Day::of(service.now());
    let this = Week::of(today);
    if today < this.day(plan.weekday) {
        return Ok(false);
    }
    let week = this.before();
    let name = week.to_string();
    let is_reported = |last: Option<Vec<u8>>| last.as_deref() == Some(name.as_bytes());
    let mut tx = service.store.read().await?;
    if is_reported(tx.setting(LAST_REPORTED).await?) {
        return Ok(false);
    }
    drop(tx);
    let english = Languages::english(&service.settings.service_name);
    let report = of_week(service.store.as_ref(), week, english.first()).await?;
    let mut tx = service.store.begin().await?;
    // Another instance may have been first.
    if is_reported(tx.setting(LAST_REPORTED).await?) {
        return Ok(false);
    }
    for to in &plan.to {
        let message = Message::WeeklyReport {
            to: to.as_str().to_owned(),
            report: report.clone(),
        };
        let sealed = message
            .in_language("en")
            .seal(&service.keys, service.random.as_ref());
        let sealed = sealed.map_err(|_| StoreError("there is no randomness".into()))?;
        tx.add_message(&sealed, service.now()).await?;
    }
    tx.set_setting(LAST_REPORTED, name.as_bytes()).await?;
    tx.commit().await?;
    Ok(true)
}

/// Puts figures into words.
pub(super) fn write(
    week: Week,
    figures: &InsightsFigures,
    before: &InsightsFigures,
    locale: &Locale,
) -> Report {
    let say = |text: Text| text.text(locale);
    let subject = say(words::subject(locale.service(), &week.to_string()));
    let period = week.period();
    let intro = say(words::period(
        &period.from.to_string(),
        &period.to.to_string(),
    ));
    let begun = if figures.started.is_none() {
        say(words::nothing())
    } else {
        let (count, before) = (figures.started.to_string(), before.started.to_string());
        say(words::begun(&count, &before))
    };
    let tables = tables(figures, locale);
    let tables: Vec<Table> = tables
        .into_iter()
        .filter(|table| !table.rows.is_empty())
        .collect();
    let mut text = format!("{subject}\n\n{intro}\n\n{begun}\n");
    for table in &tables {
        text.push_str(&as_text(table, locale));
    }
    let mut html = format!("<h1>{}</h1>\n", escape(&subject));
    for paragraph in [&intro, &begun] {
        html.push_str(&format!("<p>{}</p>\n", escape(paragraph)));
    }
    for table in &tables {
        html.push_str(&as_html(table, locale));
    }
    Report {
        html: page(&subject, &html, locale),
        subject,
        text,
    }
}

fn tables(figures: &InsightsFigures, locale: &Locale) -> Vec<Table> {
    let say = |text: Text| text.text(locale);
    let time = |time: Option<Percentiles>| -> [String; 2] {
        let in_words = |seconds: Option<u32>| seconds.map(in_words).unwrap_or_default();
        [
            in_words(time.map(|time| time.p50_seconds)),
            in_words(time.and_then(|time| time.p90_seconds)),
        ]
    };
    let recoveries = figures.recoveries.iter().map(|line| {
        let (about, outcome) = (say(about(line.workstream)), say(outcome(line.outcome)));
        vec![about, outcome, line.count.to_string()]
    });
    let funnel = figures.funnel.iter().map(|line| {
        let [p50, _] = time(line.time);
        let counts = [line.reached, line.went_on, line.dropped, line.failed];
        let mut row = vec![say(step(line.step))];
        row.extend(counts.map(|count| count.to_string()));
        row.push(p50);
        row
    });
    let times = figures.times.iter().map(|line| {
        let [p50, p90] = time(Some(line.time));
        vec![say(part(line.part)), p50, p90]
    });
    let escalations = figures.escalations.iter();
    let escalations =
        escalations.map(|line| vec![say(escalation(line.reason)), line.count.to_string()]);
    let mut failures: Vec<_> = figures.failures.iter().collect();
    failures.sort_by_key(|line| std::cmp::Reverse((line.recoveries.least(), line.times)));
    let failures = failures.into_iter().take(LONGEST_LIST).map(|line| {
        let times = line
            .times
            .map(|times| times.to_string())
            .unwrap_or_default();
        let (step, reason) = (say(step(line.step)), say(failure(line.reason)));
        vec![step, reason, line.recoveries.to_string(), times]
    });
    let answers = figures.first_answers.iter().map(|line| {
        let [p50, p90] = time(line.time);
        let (opened, answered) = (line.answered.of.to_string(), line.answered.part.to_string());
        vec![say(about(line.workstream)), opened, answered, p50, p90]
    });
    let group = |name: String, group: &GroupFigures| {
        let [p50, _] = time(group.time);
        let (of, part) = (
            group.recovered.of.to_string(),
            group.recovered.part.to_string(),
        );
        vec![name, of, part, p50, say(comparison(group.comparison))]
    };
    let languages = figures.languages.iter();
    let languages = languages.map(|line| group(language(&line.language), &line.figures));
    let devices = figures.devices.iter();
    let devices = devices.map(|line| group(say(device(line.device)), &line.figures));
    let abuse = [
        (words::abuse_names(), figures.abuse.names_guessed_at),
        (
            words::abuse_enumerate(),
            figures.abuse.networks_that_enumerate,
        ),
        (words::abuse_guess(), figures.abuse.networks_that_guess),
    ];
    let abuse = abuse.into_iter().filter(|(_, count)| !count.is_none());
    let abuse = abuse.map(|(signal, count)| vec![say(signal), count.to_string()]);
    let table = |heading, columns: &[Text], rows: Vec<Vec<String>>| Table {
        heading,
        columns: columns.to_vec(),
        rows,
    };
    let groups = [
        words::column_group(),
        words::column_count(),
        words::column_recovered(),
        words::column_p50(),
        words::column_comparison(),
    ];
    vec![
        table(
            words::recoveries_heading(),
            &[
                words::column_about(),
                words::column_outcome(),
                words::column_count(),
            ],
            recoveries.collect(),
        ),
        table(
            words::funnel_heading(),
            &[
                words::column_step(),
                words::column_reached(),
                words::column_went_on(),
                words::column_dropped(),
                words::column_failed(),
                words::column_p50(),
            ],
            funnel.collect(),
        ),
        table(
            words::times_heading(),
            &[
                words::column_part(),
                words::column_p50(),
                words::column_p90(),
            ],
            times.collect(),
        ),
        table(
            words::escalations_heading(),
            &[words::column_reason(), words::column_count()],
            escalations.collect(),
        ),
        table(
            words::failures_heading(),
            &[
                words::column_step(),
                words::column_reason(),
                words::column_count(),
                words::column_times(),
            ],
            failures.collect(),
        ),
        table(
            words::answers_heading(),
            &[
                words::column_about(),
                words::column_opened(),
                words::column_answered(),
                words::column_p50(),
                words::column_p90(),
            ],
            answers.collect(),
        ),
        table(words::languages_heading(), &groups, languages.collect()),
        table(words::devices_heading(), &groups, devices.collect()),
        table(
            words::abuse_heading(),
            &[words::column_signal(), words::column_times()],
            abuse.collect(),
        ),
    ]
}

/// A language as it calls itself, and its tag.
fn language(tag: &str) -> String {
    let known = regain_words::languages().iter();
    let name = known.copied().find(|one| one.tag == tag);
    name.map_or_else(|| tag.to_owned(), |one| format!("{} ({tag})", one.name))
}

/// A time as people say it: `48 s`, `5 min`, `3.5 h`, `2.1 d`.
fn in_words(seconds: u32) -> String {
    let tenths = |unit: u32| (seconds * 10 + unit / 2) / unit;
    let with =
        |unit: u32, name: &str| format!("{}.{} {name}", tenths(unit) / 10, tenths(unit) % 10);
    match seconds {
        0..120 => format!("{seconds} s"),
        120..7200 => format!("{} min", (seconds + 30) / 60),
        7200..172_800 => with(3600, "h"),
        172_800.. => with(86_400, "d"),
    }
}

/// A table with columns as wide as what is in them.
fn as_text(table: &Table, locale: &Locale) -> String {
    let columns: Vec<String> = table.columns.iter().map(|one| one.text(locale)).collect();
    let all = || std::iter::once(&columns).chain(&table.rows);
    let width = |place: usize| {
        let cells = all().filter_map(|row| row.get(place));
        cells
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<usize> = (0..columns.len()).map(width).collect();
    let mut text = format!("\n{}\n\n", table.heading.text(locale));
    for row in all() {
        let cells = row.iter().zip(&widths);
        let cells: Vec<String> = cells
            .map(|(cell, width)| format!("{cell:<width$}"))
            .collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}

fn as_html(table: &Table, locale: &Locale) -> String {
    let cells = |row: &[String], name: &str, style: &str| -> String {
        let cells = row.iter().map(|cell| {
            // A range is not read over two lines.
            let is_number = cell.starts_with(|first: char| first.is_ascii_digit());
            let whole = if is_number { ";white-space:nowrap" } else { "" };
            format!("<{name} style=\"{style}{whole}\">{}</{name}>", escape(cell))
        });
        cells.collect()
    };
    let columns: Vec<String> = table.columns.iter().map(|one| one.text(locale)).collect();
    let mut html = format!(
        "<h2>{}</h2>\n<div style=\"overflow-x:auto\">\n<table style=\"border-collapse:collapse\">\n<thead><tr>{}</tr></thead>\n<tbody>\n",
        escape(&table.heading.text(locale)),
        cells(&columns, "th", HEAD_CELL)
    );
    for row in &table.rows {
        html.push_str(&format!("<tr>{}</tr>\n", cells(row, "td", CELL)));
    }
    html.push_str("</tbody>\n</table>\n</div>\n");
    html
}

/// How it looks. As in other mail there are no colours: mail programs have
/// them, light and dark.
const LETTER: &str = "font:16px/1.5 system-ui,sans-serif;max-width:60em;margin:0 auto;padding:16px";
const CELL: &str =
    "text-align:start;padding:4px 16px 4px 0;border-bottom:1px solid;vertical-align:top";
const HEAD_CELL: &str =
    "text-align:start;padding:4px 16px 4px 0;border-bottom:2px solid;vertical-align:bottom";

fn page(subject: &str, body: &str, locale: &Locale) -> String {
    let (tag, direction) = (escape(locale.lang()), locale.direction().as_str());
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"supported-color-schemes\" content=\"light dark\">\n\
         <title>{}</title>\n</head>\n<body>\n\
         <div lang=\"{tag}\" dir=\"{direction}\" style=\"{LETTER}\">\n{body}</div>\n</body>\n</html>\n",
        escape(subject)
    )
}

fn about(about: Workstream) -> Text {
    match about {
        Workstream::Hacked => words::about_hacked(),
        Workstream::Access => words::about_access(),
        Workstream::Impersonation => words::about_impersonation(),
        Workstream::IdentityVerification => words::about_identity(),
    }
}

fn outcome(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Recovered => words::outcome_recovered(),
        Outcome::RecoveredByPerson => words::outcome_person(),
        Outcome::CaseOpened => words::outcome_case(),
        Outcome::Left => words::outcome_left(),
        Outcome::Expired => words::outcome_expired(),
        Outcome::Replaced => words::outcome_replaced(),
        Outcome::Cancelled => words::outcome_cancelled(),
        Outcome::Open => words::outcome_open(),
    }
}

fn step(step: StepName) -> Text {
    match step {
        StepName::CheckMailbox => words::step_mailbox(),
        StepName::SecureMailbox => words::step_secure_mailbox(),
        StepName::Identify => words::step_identify(),
        StepName::ChooseProof => words::step_proofs(),
        StepName::EnterCode => words::step_code(),
        StepName::UsePasskey => words::step_passkey(),
        StepName::Waiting => words::step_waiting(),
        StepName::CaseDetails => words::step_case_details(),
        StepName::CaseCheck => words::step_case_check(),
        StepName::CaseOpened => words::step_case_opened(),
        StepName::NewBackupCode => words::step_new_backup_code(),
        StepName::Tasks => words::step_tasks(),
        StepName::SetPassword => words::step_password(),
        StepName::Review => words::step_review(),
        StepName::AddAuthenticator => words::step_authenticator(),
        StepName::AddPasskey => words::step_new_passkey(),
        StepName::BackupCodes => words::step_backup_codes(),
        StepName::AddAddress => words::step_address(),
        StepName::CheckChanges => words::step_check(),
        StepName::Done => words::step_done(),
        StepName::Ended => words::step_ended(),
    }
}

fn part(part: TimePart) -> Text {
    match part {
        TimePart::Total => words::part_total(),
        TimePart::Code => words::part_code(),
        TimePart::Service => words::part_service(),
        TimePart::Person => words::part_person(),
    }
}

fn escalation(escalation: EscalationReason) -> Text {
    match escalation {
        EscalationReason::Impersonation => words::reason_impersonation(),
        EscalationReason::AtStart => words::reason_start(),
        EscalationReason::CannotUse => words::reason_cannot_use(),
        EscalationReason::Stopped => words::reason_stopped(),
        EscalationReason::FailedProof => words::reason_failed(),
        EscalationReason::Waiting => words::reason_waiting(),
        EscalationReason::Other => words::reason_other(),
    }
}

fn failure(failure: FailureReason) -> Text {
    match failure {
        FailureReason::Validation => words::failure_validation(),
        FailureReason::CodeIncorrect => words::failure_incorrect(),
        FailureReason::CodeExpired => words::failure_code_expired(),
        FailureReason::CodeReplaced => words::failure_replaced(),
        FailureReason::CodeExhausted => words::failure_exhausted(),
        FailureReason::PasskeyRefused => words::failure_passkey(),
        FailureReason::MethodUnavailable => words::failure_unavailable(),
        FailureReason::ProofInsufficient => words::failure_insufficient(),
        FailureReason::StepOutOfOrder => words::failure_order(),
        FailureReason::FlowExpired => words::failure_expired(),
        FailureReason::RateLimited => words::failure_limit(),
        FailureReason::LinkUnknown => words::failure_link(),
    }
}

fn device(device: DeviceClass) -> Text {
    match device {
        DeviceClass::Phone => words::device_phone(),
        DeviceClass::Tablet => words::device_tablet(),
        DeviceClass::Desktop => words::device_desktop(),
        DeviceClass::Unknown => words::device_unknown(),
    }
}

fn comparison(comparison: Comparison) -> Text {
    match comparison {
        Comparison::Worse => words::comparison_worse(),
        Comparison::Alike => words::comparison_alike(),
        Comparison::Better => words::comparison_better(),
        Comparison::TooFew => words::comparison_few(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_their_names_and_what_is_none_keeps_its_tag() {
        assert_eq!(language("de"), "Deutsch (de)");
        assert_eq!(language("pt-BR"), "Português (Brasil) (pt-BR)");
        assert_eq!(language("tlh"), "tlh");
    }

    #[test]
    fn times_are_short() {
        for (seconds, said) in [
            (0, "0 s"),
            (119, "119 s"),
            (150, "3 min"),
            (7200, "2.0 h"),
            (12_700, "3.5 h"),
            (181_440, "2.1 d"),
        ] {
            assert_eq!(in_words(seconds), said);
        }
    }
}
