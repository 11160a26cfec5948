//! What is sent.

use std::sync::Arc;

use regain_contract::{ActionRequest, LinkRequest, StartRequest, paths};

/// A request that changes something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Start a flow.
    Start(StartRequest),
    /// Do something in the flow. Shared, because it is kept until there is an answer, and sent meanwhile.
    Act(Arc<ActionRequest>),
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

impl LinkVerb {
    /// Where it is sent.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Preview => paths::LINK_PREVIEW,
            Self::Use => paths::LINK_USE,
            Self::Refuse => paths::LINK_REFUSE,
        }
    }
}

#[cfg(test)]
mod tests {
    use regain_contract::Secret;

    use super::*;

    #[test]
    fn a_link_is_posted_and_never_in_an_address() {
        let paths = [LinkVerb::Preview, LinkVerb::Use, LinkVerb::Refuse].map(LinkVerb::path);
        assert_eq!(
            paths,
            [
                "/api/v1/links/preview",
                "/api/v1/links/use",
                "/api/v1/links/refuse"
            ]
        );
        let link = LinkRequest::Token {
            token: Secret::new("a".repeat(43)),
        };
        assert!(link.write().expose_secret().contains(&"a".repeat(43)));
        let request = Request::Link(LinkVerb::Use, link);
        assert!(!format!("{request:?}").contains("aaa"));
    }

    #[test]
    fn a_request_shows_no_secret() {
        let action = ActionRequest::SetPassword {
            password: Secret::new("correct horse battery".into()),
        };
        let request = Request::Act(action.into());
        assert!(!format!("{request:?}").contains("horse"));
    }
}
