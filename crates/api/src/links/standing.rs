use regain_contract::{EndReason, LinkDocument, LinkKind, LinkState, MaskedAddress, UnixSeconds};
use regain_journey::{CaseState, Ending, State, WaitState};

use crate::flow::{flow_state, is_over};
use crate::identifier::mask;
use crate::store::{Account, StoredCase, StoredFlow, StoredGuide, StoredLink};

/// A link with what it is about.
pub(super) struct Found {
    pub(super) link: StoredLink,
    pub(super) flow: Option<StoredFlow>,
    pub(super) account: Option<Account>,
    /// The case whose way it closes.
    pub(super) case: Option<StoredCase>,
    /// The same as somebody of the service made it, if they did.
    pub(super) guide: Option<StoredGuide>,
    /// The flow that the browser leads that opened the link.
    pub(super) own_flow: Option<String>,
}

impl Found {
    /// Whether the browser that opened the link leads the flow of the link.
    fn is_own(&self) -> bool {
        self.own_flow.is_some() && self.own_flow == self.link.flow_id
    }

    /// How the link stands.
    pub(super) fn state(&self, now: UnixSeconds) -> LinkState {
        let link = &self.link;
        if self.is_done(now) {
            return LinkState::AlreadyDone;
        }
        if link.refused_at.is_some() {
            return LinkState::Used;
        }
        if link.used_at.is_some() {
            return match link.kind {
                LinkKind::Handover | LinkKind::Pass if self.flow_goes_on(now) => {
                    LinkState::OtherBrowser
                }
                LinkKind::Handover
                | LinkKind::Pass
                | LinkKind::NotMe
                | LinkKind::CancelWait
                | LinkKind::CloseWay
                | LinkKind::Guide => LinkState::Used,
            };
        }
        if link.replaced_at.is_some() {
            return match link.kind {
                // It was taken back; there is no newer one to look for.
                LinkKind::Guide => LinkState::Used,
                LinkKind::Handover
                | LinkKind::Pass
                | LinkKind::NotMe
                | LinkKind::CancelWait
                | LinkKind::CloseWay => LinkState::Replaced,
            };
        }
        if link.expires_at <= now {
            return LinkState::Expired;
        }
        let usable = match link.kind {
            LinkKind::Handover | LinkKind::Pass => self.flow_goes_on(now),
            LinkKind::CancelWait => self.waits(now),
            LinkKind::CloseWay if self.way_was_used() => return LinkState::WayUsed,
            LinkKind::CloseWay => self.way_is_open(),
            LinkKind::NotMe => self.account.is_some(),
            LinkKind::Guide => true,
        };
        if usable {
            LinkState::Ready
        } else if self.flow_ran_out(now) {
            LinkState::Expired
        } else {
            LinkState::Used
        }
    }

    /// Whether what the link does has been done, by it or otherwise.
    fn is_done(&self, now: UnixSeconds) -> bool {
        match self.link.kind {
            LinkKind::Handover | LinkKind::Pass | LinkKind::Guide => {
                self.is_own() && self.flow_goes_on(now)
            }
            LinkKind::NotMe => self.is_frozen(now),
            LinkKind::CancelWait => self
                .flow
                .as_ref()
                .is_some_and(|flow| flow_state(flow, now) == State::Ended(EndReason::Cancelled)),
            // There is nothing left to close, and the account can be frozen.
            LinkKind::CloseWay if self.way_was_used() => {
                self.is_frozen(now) || self.link.expires_at <= now
            }
            // By whatever: there is nothing left to close.
            LinkKind::CloseWay => !self.way_is_open(),
        }
    }

    fn flow_goes_on(&self, now: UnixSeconds) -> bool {
        self.flow
            .as_ref()
            .is_some_and(|flow| flow_state(flow, now) != State::Done && !is_over(flow, now))
    }

    /// Whether what the link was about ended because nobody went on with it.
    fn flow_ran_out(&self, now: UnixSeconds) -> bool {
        self.flow
            .as_ref()
            .is_some_and(|flow| flow_state(flow, now) == State::Ended(EndReason::Expired))
    }

    fn is_frozen(&self, now: UnixSeconds) -> bool {
        self.account
            .as_ref()
            .and_then(|account| account.frozen_until)
            .is_some_and(|until| until > now)
    }

    /// Whether the way that the link closes has led to changes of the account.
    pub(super) fn way_was_used(&self) -> bool {
        self.case
            .as_ref()
            .is_some_and(|case| case.standing.case.state == CaseState::Closed(Ending::Recovered))
    }

    fn way_is_open(&self) -> bool {
        self.case
            .as_ref()
            .is_some_and(|case| case.standing.case.state == CaseState::Approved)
    }

    fn waits(&self, now: UnixSeconds) -> bool {
        self.flow.as_ref().is_some_and(|flow| {
            flow.record.journey.wait == WaitState::Running && !is_over(flow, now)
        })
    }

    /// The link as it is shown, in this state.
    pub(super) fn document(&self, state: LinkState, now: UnixSeconds) -> LinkDocument {
        LinkDocument {
            kind: self.kind(state, now),
            state,
            account: self.name().map(|name| MaskedAddress(mask(&name))),
            made_at: self.link.made_at,
            expires_at: self.link.expires_at,
            leads_to_flow: self.own_flow.is_some(),
            freeze_until: self.freeze_until(state, now),
            server_now: now,
        }
    }

    /// What the link does, or has done: one whose way was used freezes the
    /// account, as "this was not me" does.
    fn kind(&self, state: LinkState, now: UnixSeconds) -> LinkKind {
        match self.link.kind {
            LinkKind::CloseWay
                if self.way_was_used() && state != LinkState::WayUsed && self.is_frozen(now) =>
            {
                LinkKind::NotMe
            }
            kind @ (LinkKind::Handover
            | LinkKind::Pass
            | LinkKind::NotMe
            | LinkKind::CancelWait
            | LinkKind::CloseWay
            | LinkKind::Guide) => kind,
        }
    }

    /// Until when the account is frozen, for the link that freezes it.
    fn freeze_until(&self, state: LinkState, now: UnixSeconds) -> Option<UnixSeconds> {
        let frozen = self.account.as_ref()?.frozen_until?;
        let shown = self.kind(state, now) == LinkKind::NotMe && frozen > now;
        shown.then_some(frozen)
    }

    /// What the account is called: by its owner in a mail to them, or as it
    /// was typed in the flow.
    fn name(&self) -> Option<String> {
        match self.link.kind {
            LinkKind::NotMe | LinkKind::CancelWait | LinkKind::CloseWay => {
                self.account.as_ref().map(|account| account.handle.clone())
            }
            LinkKind::Handover | LinkKind::Pass => self
                .flow
                .as_ref()
                .and_then(|flow| flow.record.identifier.clone()),
            LinkKind::Guide => None,
        }
    }
}
