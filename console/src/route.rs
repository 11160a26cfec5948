//! The addresses of the console, all below `/support/`.

mod insights;

pub use insights::{BESIDE, Beside, InsightsView, choice, chosen};
use regain_contract::support::{CaseStatus, Workstream};
use regain_contract::{Reference, paths};

/// A page of the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The queue, narrowed to what is wanted.
    Queue(Filter),
    /// A case.
    Case(Reference),
    /// The links that were made, and the form for another.
    Links,
    /// Lines of the audit.
    Audit(AuditFilter),
    /// Messages that failed; those that are older than the one with this
    /// number, where there is one.
    Outbox(Option<u64>),
    /// Helping somebody who phones.
    Call,
    /// How recoveries go.
    Insights(InsightsView),
    /// What experiments have shown.
    Experiments,
}

/// Which lines of the audit are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// Only those about this case.
    pub case: Option<Reference>,
    /// Only those by whoever of the service has this number.
    pub by: Option<u32>,
    /// Only those that are older than the one with this number.
    pub before: Option<u64>,
}

impl AuditFilter {
    /// What stands behind the `?`, with it; nothing when all are shown.
    #[must_use]
    pub fn query(&self) -> String {
        joined(&[
            ("case", self.case.as_ref().map(Reference::to_string)),
            ("by", self.by.map(|number| number.to_string())),
            ("before", self.before.map(|number| number.to_string())),
        ])
    }

    fn parse(query: &str) -> Self {
        Self {
            case: Reference::parse(value(query, "case")),
            by: value(query, "by").parse().ok(),
            before: value(query, "before").parse().ok(),
        }
    }
}

/// What stands behind the `?`, with it, where only what is older is shown.
#[must_use]
pub fn older_than(before: Option<u64>) -> String {
    joined(&[("before", before.map(|number| number.to_string()))])
}

/// The pairs that have a value, behind a `?`; nothing where none has.
fn joined(pairs: &[(&str, Option<String>)]) -> String {
    let mut query = String::new();
    for (name, value) in pairs {
        if let Some(value) = value {
            query.push(if query.is_empty() { '?' } else { '&' });
            query.push_str(name);
            query.push('=');
            query.push_str(value);
        }
    }
    query
}

/// What stands in a query under a name; empty where nothing does.
fn value<'a>(query: &'a str, name: &str) -> &'a str {
    query
        .trim_start_matches('?')
        .split('&')
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
        .unwrap_or_default()
}

/// Which cases are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only those about this.
    pub workstream: Option<Workstream>,
    /// Only those that stand there.
    pub status: Option<CaseStatus>,
}

/// All that a case can be about, with their names in JSON and in addresses.
pub const WORKSTREAMS: [(Workstream, &str); 4] = [
    (Workstream::Hacked, "hacked"),
    (Workstream::Access, "access"),
    (Workstream::Impersonation, "impersonation"),
    (Workstream::IdentityVerification, "identity_verification"),
];

/// All places where a case can stand, with their names in JSON and in addresses.
pub const STATUSES: [(CaseStatus, &str); 6] = [
    (CaseStatus::WaitsForService, "waits_for_service"),
    (CaseStatus::WaitsForPerson, "waits_for_person"),
    (CaseStatus::WaitsForSecond, "waits_for_second"),
    (CaseStatus::Approved, "approved"),
    (CaseStatus::Refused, "refused"),
    (CaseStatus::Closed, "closed"),
];

/// What goes by this name in a list; nothing where none does.
#[must_use]
pub fn named<T: Copy>(all: &[(T, &str)], name: &str) -> Option<T> {
    let found = all.iter().find(|(_, known)| *known == name);
    found.map(|(one, _)| *one)
}

/// The name of something in a list; empty where nothing is chosen.
#[must_use]
pub fn name_of<T: PartialEq>(all: &[(T, &'static str)], one: Option<T>) -> &'static str {
    let found = all.iter().find(|(known, _)| Some(known) == one.as_ref());
    found.map_or("", |(_, name)| name)
}

impl Filter {
    /// What stands behind the `?`, with it; nothing when all are shown.
    #[must_use]
    pub fn query(self) -> String {
        let named = |name: &'static str| (!name.is_empty()).then(|| name.to_owned());
        joined(&[
            ("workstream", named(name_of(&WORKSTREAMS, self.workstream))),
            ("status", named(name_of(&STATUSES, self.status))),
        ])
    }

    fn parse(query: &str) -> Self {
        Self {
            workstream: named(&WORKSTREAMS, value(query, "workstream")),
            status: named(&STATUSES, value(query, "status")),
        }
    }
}

impl Route {
    /// The queue with all that is in it.
    pub const START: Self = Self::Queue(Filter {
        workstream: None,
        status: None,
    });

    /// The page at an address. What is no page of the console is the queue.
    #[must_use]
    pub fn parse(path: &str, query: &str) -> Self {
        let path = path.strip_prefix(paths::SUPPORT).unwrap_or_default();
        match path.split_once('/') {
            Some(("cases", reference)) => {
                Reference::parse(reference).map_or(Self::START, Self::Case)
            }
            None if path == "links" => Self::Links,
            None if path == "audit" => Self::Audit(AuditFilter::parse(query)),
            None if path == "messages" => Self::Outbox(value(query, "before").parse().ok()),
            None if path == "call" => Self::Call,
            None if path == "insights" => Self::Insights(InsightsView::parse(query)),
            None if path == "experiments" => Self::Experiments,
            Some(_) | None => Self::Queue(Filter::parse(query)),
        }
    }

    /// The address. The language that was asked for stays in it.
    #[must_use]
    pub fn address(&self, query: &str) -> String {
        let (path, own) = match self {
            Self::Queue(filter) => (String::new(), filter.query()),
            Self::Case(reference) => (format!("cases/{reference}"), String::new()),
            Self::Links => ("links".to_owned(), String::new()),
            Self::Audit(filter) => ("audit".to_owned(), filter.query()),
            Self::Outbox(before) => ("messages".to_owned(), older_than(*before)),
            Self::Call => ("call".to_owned(), String::new()),
            Self::Insights(view) => ("insights".to_owned(), view.query()),
            Self::Experiments => ("experiments".to_owned(), String::new()),
        };
        let language = query
            .trim_start_matches('?')
            .split('&')
            .find(|pair| pair.starts_with("lang="));
        let query = match (language, own.is_empty()) {
            (Some(language), true) => format!("?{language}"),
            (Some(language), false) => format!("{own}&{language}"),
            (None, true | false) => own,
        };
        format!("{}{path}{query}", paths::SUPPORT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_an_address_and_is_found_by_it() {
        let filter = Filter {
            workstream: Some(Workstream::IdentityVerification),
            status: Some(CaseStatus::WaitsForSecond),
        };
        for (route, address) in [
            (Route::START, "/support/"),
            (
                Route::Queue(filter),
                "/support/?workstream=identity_verification&status=waits_for_second",
            ),
            (
                Route::Case(Reference::from_number(7)),
                "/support/cases/0000-0077",
            ),
            (Route::Links, "/support/links"),
            (Route::Audit(AuditFilter::default()), "/support/audit"),
            (
                Route::Audit(AuditFilter {
                    case: None,
                    by: Some(7),
                    before: Some(51),
                }),
                "/support/audit?by=7&before=51",
            ),
            (Route::Outbox(None), "/support/messages"),
            (Route::Outbox(Some(51)), "/support/messages?before=51"),
            (Route::Call, "/support/call"),
            (
                Route::Insights(InsightsView::default()),
                "/support/insights",
            ),
            (Route::Experiments, "/support/experiments"),
        ] {
            let shown = route.address("");
            if !matches!(route, Route::Case(_)) {
                assert_eq!(shown, address);
            }
            let (path, query) = shown.split_once('?').unwrap_or((&shown, ""));
            assert_eq!(Route::parse(path, query), route);
            let german = route.address("?a=b&lang=qps-ploc");
            assert!(german.ends_with("lang=qps-ploc"), "{german}");
        }
    }

    #[test]
    fn the_names_are_those_of_the_contract() {
        for (one, name) in WORKSTREAMS {
            assert_eq!(serde_json::to_string(&one).unwrap(), format!("\"{name}\""));
        }
        for (one, name) in STATUSES {
            assert_eq!(serde_json::to_string(&one).unwrap(), format!("\"{name}\""));
        }
        assert_eq!(WORKSTREAMS.map(|(one, _)| one), Workstream::ALL);
    }

    #[test]
    fn what_is_no_page_is_the_queue() {
        for path in ["/support/", "/support/cases/nothing", "/support/x", "/"] {
            assert_eq!(Route::parse(path, "?status=nothing"), Route::START);
        }
    }
}
