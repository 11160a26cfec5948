//! What each role may do, and what a script may.

use regain_contract::support::{AgentAct, Role};
use regain_journey::AgentId;

use super::{Agents, Scope};

/// What whoever asks is here for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rights {
    /// Somebody who has signed in.
    Person(Role),
    /// A script, with these scopes.
    Script(Vec<Scope>),
}

/// What somebody wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// See who is signed in, stay so and sign out.
    HaveSession,
    /// See the queue and cases.
    ReadCases,
    /// Open a photograph.
    OpenPhotographs,
    /// Do something in a case.
    Act(AgentAct),
    /// See the links that were made.
    ReadGuides,
    /// Make links and take them back.
    MakeGuides,
    /// Help somebody who phones.
    HelpCallers,
    /// Read the audit.
    ReadAudit,
    /// See messages that failed.
    ReadOutbox,
    /// Send such a message again.
    SendAgain,
    /// See how recoveries go.
    ReadInsights,
    /// See experiments and what they have shown.
    ReadExperiments,
    /// Stop one.
    StopExperiments,
}

/// Whether it may be done. Where a case stands is not asked here: that is for
/// [`regain_journey::Case`].
#[must_use]
pub fn may(rights: &Rights, deed: Deed) -> bool {
    match rights {
        Rights::Person(role) => person_may(*role, deed),
        Rights::Script(scopes) => scope_of(deed).is_some_and(|scope| scopes.contains(&scope)),
    }
}

/// Whether what somebody of this number has agreed to counts: they are still in
/// the file, with a role that decides.
pub(crate) fn may_decide(agents: &dyn Agents, id: AgentId) -> bool {
    agents
        .agent(id)
        .is_some_and(|agent| may(&Rights::Person(agent.role), Deed::Act(AgentAct::Approve)))
}

const fn person_may(role: Role, deed: Deed) -> bool {
    match deed {
        Deed::HaveSession | Deed::ReadCases | Deed::OpenPhotographs | Deed::ReadGuides => true,
        Deed::Act(_) | Deed::MakeGuides | Deed::HelpCallers => match role {
            Role::Agent | Role::Lead => true,
            Role::Auditor => false,
        },
        Deed::SendAgain | Deed::StopExperiments => match role {
            Role::Lead => true,
            Role::Agent | Role::Auditor => false,
        },
        Deed::ReadAudit | Deed::ReadOutbox | Deed::ReadInsights | Deed::ReadExperiments => {
            match role {
                Role::Lead | Role::Auditor => true,
                Role::Agent => false,
            }
        }
    }
}

/// The scope that a script needs; `None`: no script may do this. A script
/// decides about no account and looks at no document.
const fn scope_of(deed: Deed) -> Option<Scope> {
    match deed {
        Deed::ReadCases => Some(Scope::ReadCases),
        Deed::Act(act) => match act {
            AgentAct::HandOver | AgentAct::Note | AgentAct::Ask => Some(Scope::ActOnCases),
            AgentAct::Take | AgentAct::Approve | AgentAct::Refuse => None,
        },
        Deed::ReadGuides | Deed::MakeGuides => Some(Scope::Links),
        Deed::HaveSession
        | Deed::OpenPhotographs
        | Deed::HelpCallers
        | Deed::ReadAudit
        | Deed::ReadOutbox
        | Deed::SendAgain
        | Deed::ReadInsights
        | Deed::ReadExperiments
        | Deed::StopExperiments => None,
    }
}
