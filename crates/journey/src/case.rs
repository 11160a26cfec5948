//! What happens to a human case: whose turn it is, who may decide, and what
//! follows from each decision.
//!
//! A case is where an account is given to somebody because a person believed
//! them. So whoever attacks recovery for a living comes here, and so does
//! whoever is bribed by them: an account that has a second factor takes two
//! people, an appeal takes somebody who has not decided before, and whoever
//! only looks (the auditor) changes nothing.

use std::collections::BTreeSet;

use regain_contract::support::Role;
use serde::{Deserialize, Serialize};

/// Someone who works on cases, by the number that the service has for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct AgentId(pub u32);

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// The service has to answer.
    Service,
    /// The person was asked something.
    Person,
}

/// How many have to agree before an account is given to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Approvals {
    /// The account has no second factor.
    One,
    /// It has one: nobody alone is stronger than it.
    Two,
}

/// What the person of a case says, and so what an approval gives them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Claim {
    /// That the account is theirs: they may secure it.
    #[default]
    Account,
    /// That somebody pretends to be them, with an account that is not theirs: it is the service's to act on, and never
    /// theirs to have. Whoever reports the account of somebody else would have it otherwise.
    Impersonation,
}

/// Why a case is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// The person closed it.
    ByPerson,
    /// Nobody answered, or nobody used the way that was opened, for too long.
    NoAnswer,
    /// The account was recovered.
    Recovered,
    /// It is agreed that somebody pretends to be the person, and the service acts on that account.
    Upheld,
}

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseState {
    /// It is worked on.
    Open(Turn),
    /// One has agreed, and another has to.
    Agreed(AgentId),
    /// The account may be secured, by a link.
    Approved,
    /// It may not, by this case.
    Refused,
    /// Nothing follows any more.
    Closed(Ending),
}

/// A case, as far as it decides what may follow.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Case {
    /// Where it stands.
    pub state: CaseState,
    /// What an approval gives.
    #[serde(default)]
    pub claim: Claim,
    /// How many have to agree.
    pub approvals: Approvals,
    /// Who took part in a decision that was appealed.
    pub decided: BTreeSet<AgentId>,
    /// Who took part in the present one.
    pub deciding: BTreeSet<AgentId>,
    /// Who has decided elsewhere about what this case is about, and leaves it
    /// to others. It is no decision of this case, so it takes no appeal away.
    #[serde(default)]
    pub decided_elsewhere: BTreeSet<AgentId>,
}

/// What happens to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CaseEvent {
    /// The person wrote, or added evidence.
    Answered,
    /// The person says that the decision is wrong.
    Appealed,
    /// The person closed it.
    ClosedByPerson,
    /// The date came by which something should have happened.
    TimeRanOut,
    /// The account was secured by the link of the approval.
    Recovered,
    /// What was agreed to is not so any more: the account takes more, was
    /// closed, or was secured by its owner, somebody said that it was not them,
    /// or the person is reached at another address.
    AccountChanged,
    /// Somebody of the service did something.
    By(AgentId, Role, AgentDeed),
}

/// What somebody who works on cases does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AgentDeed {
    /// Asks the person something.
    Asks,
    /// Agrees that the account is theirs.
    Approves,
    /// Does not; takes back what was approved, if it was.
    Refuses,
}

/// What the API has to do after an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CaseEffect {
    /// Write to the person that there is news, and nothing more.
    TellNews,
    /// Destroy what was given as evidence (EDPB 01/2022, 78; GDPR 5(1)(e)).
    DestroyEvidence,
    /// Make the link by which the account can be secured.
    OpenWay,
    /// End that link.
    EndWay,
}

/// Why an event does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NotNow {
    /// Not where the case stands.
    State,
    /// Not with this role.
    Role,
    /// They took part already, and it takes somebody else.
    SomebodyElse,
}

impl Case {
    /// A new one.
    #[must_use]
    pub const fn open(approvals: Approvals) -> Self {
        Self {
            state: CaseState::Open(Turn::Service),
            claim: Claim::Account,
            approvals,
            decided: BTreeSet::new(),
            deciding: BTreeSet::new(),
            decided_elsewhere: BTreeSet::new(),
        }
    }

    /// A new one about somebody who pretends to be the person. Two have to agree, whatever the account: it is not that of the
    /// person, and something is done to it.
    #[must_use]
    pub fn about_impersonation() -> Self {
        Self {
            claim: Claim::Impersonation,
            ..Self::open(Approvals::Two)
        }
    }

    /// The same for the account as it is now: that it has got a second factor
    /// since takes two, that it has lost one does not take one. Asked before
    /// each decision.
    #[must_use]
    pub fn for_account_that_takes(mut self, approvals: Approvals) -> Self {
        if approvals == Approvals::Two {
            self.approvals = approvals;
        }
        self
    }

    /// The same for those who work here now: one of two who agreed, and may not
    /// decide any more, has agreed to nothing. Asked before each decision.
    #[must_use]
    pub fn for_those_who_decide(mut self, may_decide: impl Fn(AgentId) -> bool) -> Self {
        if let CaseState::Agreed(first) = self.state
            && !may_decide(first)
        {
            self.state = CaseState::Open(Turn::Service);
            self.deciding.remove(&first);
        }
        self
    }

    /// The same where these have decided about it in other cases. Asked before
    /// each decision.
    #[must_use]
    pub fn decided_elsewhere_by(mut self, agents: BTreeSet<AgentId>) -> Self {
        self.decided_elsewhere = agents;
        self
    }

    /// Whether as many have agreed to the approval as it takes, of those who
    /// may decide now: asked when the way that it opened is used. Who took part
    /// stays as it is, for an appeal.
    #[must_use]
    pub fn is_agreed_by_enough(&self, may_decide: impl Fn(AgentId) -> bool) -> bool {
        let needed = match self.approvals {
            Approvals::One => 1,
            Approvals::Two => 2,
        };
        let agreed = self.deciding.iter().filter(|agent| may_decide(**agent));
        agreed.count() >= needed
    }

    /// The case after an event, and what has to be done.
    ///
    /// # Errors
    /// The event does not fit, and nothing follows from it.
    pub fn after(&self, event: CaseEvent) -> Result<(Self, Vec<CaseEffect>), NotNow> {
        match event {
            // Once: each appeal takes people who have not decided, until only
            // the one is left whom somebody waits for.
            CaseEvent::Appealed if !self.decided.is_empty() => Err(NotNow::State),
            CaseEvent::Answered => match self.state {
                CaseState::Open(_) => Ok((self.to(CaseState::Open(Turn::Service)), Vec::new())),
                // Who looks second sees it too.
                CaseState::Agreed(_) => Ok((self.clone(), Vec::new())),
                CaseState::Approved | CaseState::Refused | CaseState::Closed(_) => {
                    Err(NotNow::State)
                }
            },
            CaseEvent::Appealed => match self.state {
                CaseState::Approved => Ok((self.appealed(), vec![CaseEffect::EndWay])),
                CaseState::Refused => Ok((self.appealed(), Vec::new())),
                CaseState::Open(_) | CaseState::Agreed(_) | CaseState::Closed(_) => {
                    Err(NotNow::State)
                }
            },
            CaseEvent::ClosedByPerson => self.close(Ending::ByPerson),
            CaseEvent::TimeRanOut => match self.state {
                CaseState::Open(Turn::Person) | CaseState::Approved | CaseState::Refused => {
                    self.close(Ending::NoAnswer)
                }
                // That nobody of the service has answered is not the person's loss.
                CaseState::Open(Turn::Service) | CaseState::Agreed(_) | CaseState::Closed(_) => {
                    Err(NotNow::State)
                }
            },
            CaseEvent::Recovered => match self.state {
                CaseState::Approved => self.close(Ending::Recovered),
                CaseState::Open(_)
                | CaseState::Agreed(_)
                | CaseState::Refused
                | CaseState::Closed(_) => Err(NotNow::State),
            },
            // Whoever had agreed agreed to give an account that was another
            // one then. It is nobody's appeal: they may decide again.
            CaseEvent::AccountChanged => match self.state {
                CaseState::Agreed(_) | CaseState::Approved => {
                    let mut back = self.to(CaseState::Open(Turn::Service));
                    back.deciding.clear();
                    let ends = (self.state == CaseState::Approved).then_some(CaseEffect::EndWay);
                    Ok((back, ends.into_iter().collect()))
                }
                CaseState::Open(_) | CaseState::Refused | CaseState::Closed(_) => {
                    Err(NotNow::State)
                }
            },
            CaseEvent::By(agent, role, deed) => match role {
                Role::Agent | Role::Lead => self.done_by(agent, deed),
                Role::Auditor => Err(NotNow::Role),
            },
        }
    }

    fn done_by(&self, agent: AgentId, deed: AgentDeed) -> Result<(Self, Vec<CaseEffect>), NotNow> {
        match (self.state, deed) {
            // One is enough to take an approval back, whether they took part in
            // it or not: it undoes what cannot be undone once it was used, and
            // the person can appeal. All of them have decided then, so that
            // whoever approved by mistake, or for money, does not decide about
            // the appeal.
            // Also whoever must not decide: those who refused it before know best.
            (CaseState::Approved | CaseState::Closed(Ending::Upheld), AgentDeed::Refuses) => {
                return Ok(self.decide(agent, CaseState::Refused));
            }
            (CaseState::Open(_) | CaseState::Agreed(_), _) => {}
            (CaseState::Approved, AgentDeed::Asks | AgentDeed::Approves)
            | (CaseState::Refused | CaseState::Closed(_), _) => return Err(NotNow::State),
        }
        if self.decided.contains(&agent) || self.decided_elsewhere.contains(&agent) {
            return Err(NotNow::SomebodyElse);
        }
        match deed {
            // Whoever had agreed agrees again once there is an answer.
            AgentDeed::Asks => {
                let mut asked = self.to(CaseState::Open(Turn::Person));
                asked.deciding.clear();
                Ok((asked, vec![CaseEffect::TellNews]))
            }
            AgentDeed::Refuses => Ok(self.decide(agent, CaseState::Refused)),
            AgentDeed::Approves => match (self.state, self.approvals) {
                (CaseState::Agreed(first), _) if first == agent => Err(NotNow::SomebodyElse),
                (CaseState::Agreed(_), _) | (_, Approvals::One) => {
                    Ok(self.decide(agent, CaseState::Approved))
                }
                (_, Approvals::Two) => {
                    let mut agreed = self.to(CaseState::Agreed(agent));
                    agreed.deciding.insert(agent);
                    Ok((agreed, Vec::new()))
                }
            },
        }
    }

    fn to(&self, state: CaseState) -> Self {
        Self {
            state,
            ..self.clone()
        }
    }

    fn decide(&self, agent: AgentId, state: CaseState) -> (Self, Vec<CaseEffect>) {
        let mut decided = self.to(state);
        decided.deciding.insert(agent);
        let mut effects = vec![CaseEffect::DestroyEvidence, CaseEffect::TellNews];
        if state == CaseState::Approved {
            match self.claim {
                Claim::Account => effects.push(CaseEffect::OpenWay),
                Claim::Impersonation => decided.state = CaseState::Closed(Ending::Upheld),
            }
        }
        if self.state == CaseState::Approved {
            effects.push(CaseEffect::EndWay);
        }
        (decided, effects)
    }

    fn appealed(&self) -> Self {
        let mut appealed = self.to(CaseState::Open(Turn::Service));
        appealed.decided.append(&mut appealed.deciding);
        appealed
    }

    fn close(&self, ending: Ending) -> Result<(Self, Vec<CaseEffect>), NotNow> {
        let mut effects = vec![CaseEffect::DestroyEvidence];
        match self.state {
            CaseState::Closed(_) => return Err(NotNow::State),
            CaseState::Approved => effects.push(CaseEffect::EndWay),
            CaseState::Open(_) | CaseState::Agreed(_) | CaseState::Refused => {}
        }
        if ending == Ending::NoAnswer {
            effects.push(CaseEffect::TellNews);
        }
        Ok((self.to(CaseState::Closed(ending)), effects))
    }
}
