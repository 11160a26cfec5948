//! Lines of the audit.

use regain_contract::support::Method;
use regain_contract::{Reference, UnixSeconds};

use crate::audit::Doer;

/// One line of the audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// When.
    pub at: UnixSeconds,
    /// What, in the words of [`crate::audit`].
    pub event: String,
    /// How it went.
    pub outcome: String,
    /// In which flow.
    pub flow_id: Option<String>,
    /// On which account.
    pub account_id: Option<String>,
    /// Who did it, where that was somebody of the service.
    pub actor: Option<String>,
    /// In which case.
    pub case: Option<Reference>,
    /// Which way of proving it is about.
    pub about: Option<Method>,
    /// What whoever did it had proven until then, or signed in with.
    pub authenticated_by: Vec<Method>,
}

impl AuditEntry {
    /// A line about nothing that is known better, by `doer`.
    #[must_use]
    pub fn new(at: UnixSeconds, event: &str, outcome: &str, doer: Doer) -> Self {
        Self {
            at,
            event: event.to_owned(),
            outcome: outcome.to_owned(),
            flow_id: None,
            account_id: None,
            actor: doer.actor,
            case: None,
            about: None,
            authenticated_by: doer.authenticated_by,
        }
    }
}

/// Which lines of the audit are asked for; all where nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditWanted {
    /// Those of this case.
    pub case: Option<Reference>,
    /// Those of whoever of the service has this number.
    pub actor: Option<String>,
    /// Those that are older than the one with this number.
    pub before: Option<u64>,
}
