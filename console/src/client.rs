//! The requests to the API.

use regain::client::Silence;
use regain::web::fetch::{self, Post, Response};
use regain::web::json;
use regain_contract::support::{
    AgentAction, AuditLines, Call, CallAction, Experiment, Experiments, FailedMessage,
    FailedMessages, FailureReceipt, GuideMade, Guides, Insights, InsightsTable, JoinCall, NewGuide,
    Queue, SupportCase, SupportSession, SupportSignIn,
};
use regain_contract::{CONTRACT_VERSION, Problem, ProblemType, Reference, Secret, paths};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::route::{AuditFilter, Filter, InsightsView, older_than};

/// Something that is asked for and changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Query {
    /// Who is signed in.
    Session,
    /// The queue.
    Queue(Filter),
    /// A case.
    Case(Reference),
    /// The links that were made lately.
    Links,
    /// Lines of the audit.
    Audit(AuditFilter),
    /// Messages that failed: those that are older than the one with this number.
    Outbox(Option<u64>),
    /// A call, by its number.
    Call(String),
    /// What the code of a failure stands for.
    Receipt(String),
    /// How recoveries go.
    Insights(InsightsView),
    /// What experiments have shown.
    Experiments,
}

/// Something that changes something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Sign in.
    SignIn(SupportSignIn),
    /// Sign out.
    SignOut,
    /// Say that whoever is signed in is still there.
    GoOn,
    /// Do something in a case.
    Act(Reference, AgentAction),
    /// Make a link.
    MakeLink(NewGuide),
    /// Take a link back, by its number.
    Revoke(String),
    /// Send a message again, by its number.
    SendAgain(u64),
    /// Help somebody who phones.
    Join(JoinCall),
    /// Do something in a call, by its number.
    InCall(String, CallAction),
    /// Stop an experiment, by its name.
    StopExperiment(String),
}

/// What a query asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Who is signed in.
    Session(SupportSession),
    /// The queue.
    Queue(Queue),
    /// A case.
    Case(Box<SupportCase>),
    /// The links.
    Links(Guides),
    /// Lines of the audit.
    Audit(AuditLines),
    /// Messages that failed.
    Outbox(FailedMessages),
    /// A call.
    Call(Box<Call>),
    /// What failed.
    Receipt(FailureReceipt),
    /// How recoveries go.
    Insights(Box<Insights>),
    /// What experiments have shown.
    Experiments(Experiments),
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// Somebody is signed in.
    SignedIn(SupportSession),
    /// Nobody is any more.
    SignedOut,
    /// Somebody stays signed in.
    WentOn(SupportSession),
    /// It was done in the case, which is like this now, where the answer says so.
    Acted(Option<Box<SupportCase>>),
    /// A link was made.
    Made(Box<GuideMade>),
    /// A link was taken back.
    Revoked,
    /// A message that failed stands like this now.
    Message(FailedMessage),
    /// A call is like this now.
    Call(Box<Call>),
    /// An experiment stands like this now.
    Experiment(Box<Experiment>),
}

/// Why there is no such answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nothing came back, so nobody knows whether it was done. The same request may be sent again.
    NoAnswer(Silence),
    /// The API said why.
    Problem(Box<Problem>),
    /// Something came back that is not from this API, or from a newer one.
    Unreadable,
}

impl From<Silence> for Failure {
    fn from(silence: Silence) -> Self {
        Self::NoAnswer(silence)
    }
}

/// The words of a language.
pub async fn words(tag: &'static str) -> Option<String> {
    let path = format!("{}locales/{tag}.json", paths::SUPPORT);
    let response = fetch::file(&path).await.ok()?;
    (200..300)
        .contains(&response.status)
        .then_some(response.body)
}

/// Asks for something.
///
/// # Errors
/// Nothing came back, or something else than what was asked for.
pub async fn ask(query: &Query) -> Result<Found, Failure> {
    let response = fetch::get(&address(query)).await?;
    let body = succeeded(&response)?;
    match query {
        Query::Session => read(body).map(Found::Session),
        Query::Queue(_) => read(body).map(Found::Queue),
        Query::Case(_) => read(body).map(Box::new).map(Found::Case),
        Query::Links => read(body).map(Found::Links),
        Query::Audit(_) => read(body).map(Found::Audit),
        Query::Outbox(_) => read(body).map(Found::Outbox),
        Query::Call(_) => read(body).map(Box::new).map(Found::Call),
        Query::Receipt(_) => read(body).map(Found::Receipt),
        Query::Insights(_) => read(body).map(Box::new).map(Found::Insights),
        Query::Experiments => read(body).map(Found::Experiments),
    }
}

/// Changes something. `key` names the intention: the same request may be sent again without being done twice.
///
/// # Errors
/// Nothing came back, or the API says why it was not done.
pub async fn change(change: &Change, key: &str) -> Result<Done, Failure> {
    let (path, body) = written(change);
    let response = fetch::post(Post {
        path: &path,
        headers: &[
            ("content-type", "application/json"),
            (paths::CLIENT_HEADER, &CONTRACT_VERSION.to_string()),
            (paths::IDEMPOTENCY_KEY, &format!("\"{key}\"")),
        ],
        body: body.expose_secret(),
    })
    .await?;
    let body = succeeded(&response)?;
    match change {
        Change::SignIn(_) => read(body).map(Done::SignedIn),
        Change::SignOut => Ok(Done::SignedOut),
        Change::GoOn => read(body).map(Done::WentOn),
        Change::Act(..) => Ok(Done::Acted(read(body).ok().map(Box::new))),
        Change::MakeLink(_) => read(body).map(Box::new).map(Done::Made),
        Change::Revoke(_) => Ok(Done::Revoked),
        Change::SendAgain(_) => read(body).map(Done::Message),
        Change::Join(_) | Change::InCall(..) => read(body).map(Box::new).map(Done::Call),
        Change::StopExperiment(_) => read(body).map(Box::new).map(Done::Experiment),
    }
}

/// The address of a photograph.
#[must_use]
pub fn file_address(reference: &Reference, id: &str) -> String {
    paths::SUPPORT_CASE_FILE
        .replace("{reference}", reference.as_str())
        .replace("{id}", id)
}

/// A form in which a table can be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableForm {
    /// Lines of values, for a spreadsheet.
    Csv,
    /// As the API has it.
    Json,
}

/// The address of a table of the figures that are shown.
#[must_use]
pub fn table_address(table: InsightsTable, form: TableForm, view: &InsightsView) -> String {
    let ending = match form {
        TableForm::Csv => "csv",
        TableForm::Json => "json",
    };
    let file = format!("{}.{ending}", table.name());
    let path = paths::SUPPORT_INSIGHTS_TABLE.replace("{table}", &file);
    format!("{path}{}", view.asked())
}

fn address(query: &Query) -> String {
    match query {
        Query::Session => paths::SUPPORT_SESSION.to_owned(),
        Query::Queue(filter) => format!("{}{}", paths::SUPPORT_CASES, filter.query()),
        Query::Case(reference) => of_case(paths::SUPPORT_CASE, reference),
        Query::Links => paths::SUPPORT_GUIDES.to_owned(),
        Query::Audit(filter) => format!("{}{}", paths::SUPPORT_AUDIT, filter.query()),
        Query::Outbox(before) => format!("{}{}", paths::SUPPORT_OUTBOX, older_than(*before)),
        Query::Call(id) => paths::SUPPORT_CALL.replace("{id}", id),
        Query::Receipt(code) => paths::SUPPORT_RECEIPT.replace("{code}", code),
        Query::Insights(view) => format!("{}{}", paths::SUPPORT_INSIGHTS, view.asked()),
        Query::Experiments => paths::SUPPORT_EXPERIMENTS.to_owned(),
    }
}

fn of_case(path: &str, reference: &Reference) -> String {
    path.replace("{reference}", reference.as_str())
}

/// Where a change is sent, and its body, which may hold a password.
fn written(change: &Change) -> (String, Secret) {
    let empty = Secret::new("{}".to_owned());
    match change {
        Change::SignIn(sign_in) => (paths::SUPPORT_SESSION.to_owned(), json(sign_in)),
        Change::SignOut => (paths::SUPPORT_SIGN_OUT.to_owned(), empty),
        Change::GoOn => (paths::SUPPORT_GO_ON.to_owned(), empty),
        Change::Act(reference, action) => (
            of_case(paths::SUPPORT_CASE_ACTIONS, reference),
            json(action),
        ),
        Change::MakeLink(guide) => (paths::SUPPORT_GUIDES.to_owned(), json(guide)),
        Change::Revoke(id) => (paths::SUPPORT_GUIDE_REVOKE.replace("{id}", id), empty),
        Change::SendAgain(id) => (
            paths::SUPPORT_OUTBOX_SEND_AGAIN.replace("{id}", &id.to_string()),
            empty,
        ),
        Change::Join(join) => (paths::SUPPORT_CALLS.to_owned(), json(join)),
        Change::InCall(id, action) => (paths::SUPPORT_CALL.replace("{id}", id), json(action)),
        Change::StopExperiment(name) => (
            paths::SUPPORT_EXPERIMENT_STOP.replace("{name}", name),
            empty,
        ),
    }
}

/// The types of the contract are made for JSON: there is nothing in them that it cannot hold.
fn json(body: &impl Serialize) -> Secret {
    Secret::new(serde_json::to_string(body).unwrap_or_default())
}

fn read<T: DeserializeOwned>(body: &str) -> Result<T, Failure> {
    serde_json::from_str(body).map_err(|_| Failure::Unreadable)
}

/// The body of a success, and otherwise the problem.
fn succeeded(response: &Response) -> Result<&str, Failure> {
    if (200..300).contains(&response.status) {
        return Ok(&response.body);
    }
    // No answer to the console carries a flow.
    let body = json::parse(&response.body);
    let problem = Problem::read_json_with(response.status, body.as_ref(), |_, _| None);
    Err(Failure::Problem(Box::new(problem)))
}

impl Failure {
    /// Whether nobody is signed in any more.
    #[must_use]
    pub fn is_signed_out(&self) -> bool {
        matches!(self, Self::Problem(problem) if problem.status == 401)
    }

    /// The kind of problem, where the API said one.
    #[must_use]
    pub fn kind(&self) -> Option<ProblemType> {
        match self {
            Self::Problem(problem) => Some(problem.kind),
            Self::NoAnswer(_) | Self::Unreadable => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use regain_contract::support::RefusalAdvice;

    use super::*;

    fn reference() -> Reference {
        Reference::from_number(7)
    }

    #[test]
    fn addresses_are_those_of_the_contract() {
        let shown = reference();
        let shown = shown.as_str();
        assert_eq!(
            address(&Query::Case(reference())),
            format!("/api/v1/support/cases/{shown}")
        );
        let filter = Filter {
            workstream: None,
            status: Some(regain_contract::support::CaseStatus::Refused),
        };
        assert_eq!(
            address(&Query::Queue(filter)),
            "/api/v1/support/cases?status=refused"
        );
        assert_eq!(
            file_address(&reference(), "12"),
            format!("/api/v1/support/cases/{shown}/files/12")
        );
        let (path, body) = written(&Change::Revoke("5".to_owned()));
        assert_eq!(
            (path.as_str(), body.expose_secret()),
            ("/api/v1/support/links/5/revoke", "{}")
        );
    }

    #[test]
    fn an_action_is_written_as_the_contract_has_it() {
        let refusal = AgentAction::Refuse {
            advice: RefusalAdvice::AnotherProof,
            reason: "r".to_owned(),
        };
        let (path, body) = written(&Change::Act(reference(), refusal));
        assert!(path.ends_with("/actions"));
        assert_eq!(
            body.expose_secret(),
            r#"{"refuse":{"advice":"another_proof","reason":"r"}}"#
        );
    }

    #[test]
    fn who_signs_in_shows_no_secret() {
        let sign_in = Change::SignIn(SupportSignIn {
            name: "ada".to_owned(),
            password: Secret::new("correct horse".to_owned()),
            code: Secret::new("482913".to_owned()),
        });
        let shown = format!("{sign_in:?}");
        assert!(!shown.contains("horse") && !shown.contains("482913"));
        let (path, body) = written(&sign_in);
        assert!(!path.contains("horse") && body.expose_secret().contains("horse"));
    }
}
