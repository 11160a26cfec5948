//! Links that were opened.

use regain_contract::{LinkDocument, LinkKind, LinkRequest, LinkState, LinkToken, Secret};

/// The link that was opened.
#[derive(Clone, Debug, Default)]
pub enum OpenedLink {
    /// None, or one of which a part is missing.
    #[default]
    Unknown,
    /// It is not known yet what it does.
    Asked(LinkRequest),
    /// It can be used or refused.
    Ready(LinkRequest, LinkDocument),
    /// It cannot be used, or was used or refused just now. What it carried is forgotten.
    Over(LinkDocument),
}

/// What the page of a link shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkPage {
    /// That it is being looked at.
    Looking,
    /// That a part of it is missing.
    Unknown,
    /// What it does, and how it stands.
    Known(LinkKind, LinkState),
}

impl OpenedLink {
    /// The link with this fragment (without `#`).
    #[must_use]
    pub fn read(fragment: &str) -> Self {
        let token = fragment.strip_prefix("t=").unwrap_or_default();
        if LinkToken::parse(token).is_none() {
            return Self::Unknown;
        }
        let token = Secret::new(token.to_owned());
        Self::Asked(LinkRequest::Token { token })
    }

    /// What its page shows.
    #[must_use]
    pub const fn page(&self) -> LinkPage {
        match self {
            Self::Unknown => LinkPage::Unknown,
            Self::Asked(_) => LinkPage::Looking,
            Self::Ready(_, document) | Self::Over(document) => {
                LinkPage::Known(document.kind, document.state)
            }
        }
    }

    /// Whether it is not known yet what it does.
    #[must_use]
    pub const fn is_asked(&self) -> bool {
        matches!(self, Self::Asked(_))
    }

    /// What the API says of it.
    #[must_use]
    pub const fn document(&self) -> Option<&LinkDocument> {
        match self {
            Self::Ready(_, document) | Self::Over(document) => Some(document),
            Self::Unknown | Self::Asked(_) => None,
        }
    }
}
