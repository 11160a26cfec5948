//! What comes back.

use regain_contract::{
    FlowDocument, Json, LinkDocument, Problem, ProblemType, ReadStep, UnixSeconds, has_late_step,
};

use crate::web::fetch::Silence;

/// The flow as it is now, or why there is none.
pub type Outcome = Result<Box<FlowDocument>, Failure>;

/// The link as it is now, or why nothing is known of it.
pub type LinkOutcome = Result<LinkDocument, Failure>;

/// Why there is no document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nothing came back, so nobody knows whether it was done. The same request may be sent again.
    NoAnswer(Silence),
    /// The API said why.
    Problem(Box<Problem>),
    /// Something came back that is not from this API: the page of a network that wants to be signed in to, say.
    Foreign,
    /// Something came back that this app cannot read: it is from a newer API, or broken.
    Unreadable,
    /// This app is older than the API can answer.
    Outdated,
    /// The part of the app that reads it is missing.
    NoPart,
}

impl From<Silence> for Failure {
    fn from(silence: Silence) -> Self {
        Self::NoAnswer(silence)
    }
}

/// An answer, before it is known what it is about.
#[derive(Debug)]
pub struct Answer<J> {
    /// The status.
    pub status: u16,
    /// The body; `None` when it is not JSON.
    pub body: Option<J>,
    /// The header of that name, in seconds; the body knows better where it says.
    pub retry_after: Option<i64>,
}

impl<J: Json> Answer<J> {
    /// Whether only the second part of the app can read it.
    pub(super) fn has_late_step(&self) -> bool {
        self.body.as_ref().is_some_and(has_late_step)
    }
}

/// Reads an answer about the flow.
///
/// # Errors
/// There is no document in it, for the reason that is returned.
pub fn read<J: Json>(answer: &Answer<J>, late: ReadStep<J>) -> Outcome {
    check(answer, late)?;
    let body = answer.body.as_ref();
    let document = body.and_then(|body| FlowDocument::read_with(body, late));
    document.map(Box::new).ok_or(Failure::Unreadable)
}

/// Reads an answer about a link.
///
/// # Errors
/// There is no link in it, for the reason that is returned.
pub fn read_link<J: Json>(answer: &Answer<J>) -> LinkOutcome {
    check(answer, |_, _| None)?;
    let document = answer.body.as_ref().and_then(LinkDocument::read);
    document.ok_or(Failure::Unreadable)
}

/// Whether it is a success, and otherwise the problem.
fn check<J: Json>(answer: &Answer<J>, late: ReadStep<J>) -> Result<(), Failure> {
    let (status, body) = (answer.status, answer.body.as_ref());
    // The status of a network that wants to be signed in to (RFC 6585, 6).
    if status == 511 {
        return Err(Failure::Foreign);
    }
    if (200..300).contains(&status) {
        return body.map(|_| ()).ok_or(Failure::Foreign);
    }
    let mut problem = Problem::read_json_with(status, body, late);
    if problem.kind == ProblemType::ClientOutdated {
        return Err(Failure::Outdated);
    }
    if problem.retry_at.is_none()
        && let Some(seconds) = answer.retry_after
    {
        let now = problem.server_now.unwrap_or(UnixSeconds(0));
        problem.server_now = Some(now);
        problem.retry_at = Some(now.plus(seconds));
    }
    Err(Failure::Problem(Box::new(problem)))
}

#[cfg(test)]
mod tests {
    use regain_contract::read_late_step;

    use super::*;

    fn read(status: u16, body: &str, retry_after: Option<i64>) -> Outcome {
        super::read(&answer(status, body, retry_after), read_late_step)
    }

    fn answer(status: u16, body: &str, retry_after: Option<i64>) -> Answer<serde_json::Value> {
        Answer {
            status,
            body: serde_json::from_str(body).ok(),
            retry_after,
        }
    }

    #[test]
    fn a_link_is_read_and_a_flow_is_none() {
        let body = r#"{"kind":"not_me","state":"ready","account":"a•••","made_at":900,"expires_at":2000,
            "leads_to_flow":false,"server_now":1000}"#;
        let link = read_link(&answer(200, body, None));
        assert_eq!(link.map(|link| link.expires_at), Ok(UnixSeconds(2000)));
        let flow = read_link(&answer(200, DOCUMENT, None));
        assert_eq!(flow, Err(Failure::Unreadable));
        let body = r#"{"type":"urn:regain:problem:link-unknown","status":404}"#;
        let Err(Failure::Problem(problem)) = read_link(&answer(404, body, None)) else {
            panic!("a problem");
        };
        assert_eq!(problem.kind, ProblemType::LinkUnknown);
    }

    const DOCUMENT: &str = r#"{"situation":"hacked","stage":"identify","step":{"identify":{}},
        "server_now":1000,"expires_at":4600,"a_later_member":1}"#;

    #[test]
    fn a_document_is_read_and_what_is_new_in_it_passed_over() {
        assert!(read(201, DOCUMENT, None).is_ok());
        assert_eq!(
            read(200, "<html>Welcome to the hotel", None),
            Err(Failure::Foreign)
        );
        assert_eq!(read(511, "Sign in", None), Err(Failure::Foreign));
        assert_eq!(read(200, "[]", None), Err(Failure::Unreadable));
    }

    #[test]
    fn a_problem_is_known_by_its_type_alone() {
        let body = r#"{"type":"urn:regain:problem:client-outdated","status":409}"#;
        assert_eq!(read(409, body, None), Err(Failure::Outdated));
        let Err(Failure::Problem(problem)) = read(502, "Bad gateway", None) else {
            panic!("a problem");
        };
        assert_eq!((problem.kind, problem.status), (ProblemType::Unknown, 502));
    }

    #[test]
    fn the_header_says_when_where_the_body_does_not() {
        let wait = |body: &str| match read(429, body, Some(30)) {
            Err(Failure::Problem(problem)) => {
                problem.retry_at.unwrap().since(problem.server_now.unwrap())
            }
            other => panic!("{other:?}"),
        };
        assert_eq!(wait("slow down"), 30);
        let body = r#"{"type":"urn:regain:problem:rate-limited","retry_at":107,"server_now":100}"#;
        assert_eq!(wait(body), 7);
    }
}
