//! What is sent.

use regain_contract::{ActionRequest, Secret, StartRequest, paths};

/// A request that changes something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Start a flow.
    Start(StartRequest),
    /// Do something in the flow.
    Act(ActionRequest),
}

impl Request {
    /// Where it is sent.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        match self {
            Self::Start(_) => paths::FLOW,
            Self::Act(_) => paths::FLOW_ACTIONS,
        }
    }

    /// The JSON of it, which may hold a password or a code.
    #[must_use]
    pub fn body(&self) -> Secret {
        match self {
            Self::Start(start) => Secret::new(start.write()),
            Self::Act(action) => action.write(),
        }
    }
}

#[cfg(test)]
mod tests {
    use regain_contract::Situation;

    use super::*;

    #[test]
    fn requests_are_the_json_of_the_contract() {
        let start = Request::Start(StartRequest {
            situation: Situation::Hacked,
            ask_person: false,
            contacted_by_someone: true,
            cannot_use: Vec::new(),
        });
        assert_eq!(start.path(), "/api/v1/flow");
        assert_eq!(
            start.body().expose_secret(),
            r#"{"situation":"hacked","ask_person":false,"contacted_by_someone":true}"#
        );
        let act = Request::Act(ActionRequest::ResendCode);
        assert_eq!(act.path(), "/api/v1/flow/actions");
        assert_eq!(act.body().expose_secret(), r#""resend_code""#);
    }

    #[test]
    fn a_request_shows_no_secret() {
        let request = Request::Act(ActionRequest::SetPassword {
            password: Secret::new("correct horse battery".into()),
        });
        assert!(!format!("{request:?}").contains("horse"));
    }
}
