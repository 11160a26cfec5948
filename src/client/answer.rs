//! What comes back.

use regain_contract::{FlowDocument, Json, Problem, ProblemType, UnixSeconds};

/// The flow as it is now, or why there is none.
pub type Outcome = Result<Box<FlowDocument>, Failure>;

/// Why there is no flow document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nothing came back, so nobody knows whether it was done. The same request may be sent again.
    NoAnswer(Silence),
    /// The API said why.
    Problem(Box<Problem>),
    /// Something came back that is not from this API, or from a newer one.
    Unreadable,
    /// This app is older than the API can answer.
    Outdated,
}

/// Why nothing came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// It took too long.
    TimedOut,
    /// The device says that it has no connection.
    Offline,
    /// The connection did not come about, or broke.
    CutOff,
}

/// Reads an answer; `body` is `None` when it is not JSON. `retry_after` is the header of that name, in seconds; the
/// body knows better where it says.
pub(super) fn read<J: Json>(status: u16, body: Option<&J>, retry_after: Option<i64>) -> Outcome {
    if (200..300).contains(&status) {
        let document = body.and_then(FlowDocument::read);
        return document.map(Box::new).ok_or(Failure::Unreadable);
    }
    let mut problem = Problem::read_json(status, body);
    if problem.kind == ProblemType::ClientOutdated {
        return Err(Failure::Outdated);
    }
    if problem.retry_at.is_none()
        && let Some(seconds) = retry_after
    {
        let now = problem.server_now.unwrap_or(UnixSeconds(0));
        problem.server_now = Some(now);
        problem.retry_at = Some(now.plus(seconds));
    }
    Err(Failure::Problem(Box::new(problem)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(status: u16, body: &str, retry_after: Option<i64>) -> Outcome {
        let json = serde_json::from_str::<serde_json::Value>(body).ok();
        super::read(status, json.as_ref(), retry_after)
    }

    const DOCUMENT: &str = r#"{"situation":"hacked","stage":"identify","step":{"identify":{}},
        "server_now":1000,"expires_at":4600,"a_later_member":1}"#;

    #[test]
    fn a_document_is_read_and_what_is_new_in_it_passed_over() {
        assert!(read(201, DOCUMENT, None).is_ok());
        assert_eq!(
            read(200, "<html>Welcome to the hotel", None),
            Err(Failure::Unreadable)
        );
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
