//! What is sent.

use regain_contract::{ActionRequest, LinkRequest, Secret, StartRequest, paths};

/// A request that changes something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Start a flow.
    Start(StartRequest),
    /// Do something in the flow.
    Act(ActionRequest),
    /// Look at a link or do something with it.
    Link(LinkVerb, LinkRequest),
}

/// What is done with a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkVerb {
    /// It is looked at, which spends nothing.
    Preview,
    /// It is used.
    Use,
    /// It is refused, for good.
    Refuse,
}

impl Request {
    /// Where it is sent.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        match self {
            Self::Start(_) => paths::FLOW,
            Self::Act(_) => paths::FLOW_ACTIONS,
            Self::Link(LinkVerb::Preview, _) => paths::LINK_PREVIEW,
            Self::Link(LinkVerb::Use, _) => paths::LINK_USE,
            Self::Link(LinkVerb::Refuse, _) => paths::LINK_REFUSE,
        }
    }

    /// The JSON of it, which may hold a password, a code or what a link carries.
    #[must_use]
    pub fn body(&self) -> Secret {
        match self {
            Self::Start(start) => Secret::new(start.write()),
            Self::Act(action) => action.write(),
            Self::Link(_, link) => link.write(),
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
    fn a_link_is_posted_and_never_in_an_address() {
        let link = LinkRequest::Token {
            token: Secret::new("a".repeat(43)),
        };
        let paths = [LinkVerb::Preview, LinkVerb::Use, LinkVerb::Refuse]
            .map(|verb| Request::Link(verb, link.clone()).path());
        assert_eq!(
            paths,
            [
                "/api/v1/links/preview",
                "/api/v1/links/use",
                "/api/v1/links/refuse"
            ]
        );
        let request = Request::Link(LinkVerb::Use, link);
        assert!(request.body().expose_secret().contains(&"a".repeat(43)));
        assert!(!format!("{request:?}").contains("aaa"));
    }

    #[test]
    fn a_request_shows_no_secret() {
        let request = Request::Act(ActionRequest::SetPassword {
            password: Secret::new("correct horse battery".into()),
        });
        assert!(!format!("{request:?}").contains("horse"));
    }
}
