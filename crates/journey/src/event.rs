use regain_contract::{MailboxSafety, ProofKind};

use crate::{Means, Place, Proof, Proofs, Signs};

/// A proof that succeeded, and what the API knows of the account by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Accepted {
    /// The proof.
    pub proof: Proof,
    /// What the account has the means for, suspended ones too.
    pub account: Means,
    /// The second factors that are suspended.
    pub suspended: Means,
    /// What speaks for somebody else being at work.
    pub signs: Signs,
}

/// What can happen. The API has checked the facts in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The person said whether their mailbox is safe.
    MailboxAnswered(MailboxSafety),
    /// Somebody of the service has talked with the person about their mailbox,
    /// and leads them past the question.
    LedPastMailbox,
    /// The person goes on from a step that only tells something.
    WentOn,
    /// The person named an account, whether there is one or not.
    AccountNamed,
    /// The person wants to name another account.
    ChangeIdentifier,
    /// The person chose a way to prove it.
    ProofChosen(ProofKind),
    /// The person wants to choose another way.
    AnotherChosen,
    /// The person asked for a new code, or for the passkey again.
    CodeAsked,
    /// The person cannot use this way, or someone else reads it.
    CannotUse(ProofKind),
    /// They can after all.
    CanUse(ProofKind),
    /// A proof succeeded.
    ProofAccepted(Accepted),
    /// The person stops the bleeding.
    FreezePressed,
    /// The time of the wait is over, and the person goes on.
    WaitEnded,
    /// The wait was cancelled.
    WaitCancelled,
    /// The person did not see the new backup code.
    BackupCodeRenewed,
    /// The person went to a place where the account is secured.
    PlaceOpened(Place),
    /// The flow goes on in another browser, which has proven nothing itself.
    Moved,
    /// A browser that led the flow before takes it back. What was proven in
    /// between, somebody else may have proven: only what is in here, which had
    /// been proven when it stopped leading, counts.
    TakenBack(Proofs),
    /// The changes were made, all of them.
    Committed,
    /// The person wants the human route.
    PersonAsked,
    /// The person wants to go back from the human route.
    CaseLeft,
    /// The questions of the human route were answered.
    CaseAnswered,
    /// The person wants to change the answers.
    CaseChanged,
    /// The person sent the answers.
    CaseSent,
    /// The person left.
    Left,
    /// The time ran out.
    TimeRanOut,
    /// Another flow took its place.
    Replaced,
}

impl Event {
    /// Whether a person brings it about, rather than time or another flow.
    #[must_use]
    pub const fn is_personal(self) -> bool {
        match self {
            Self::MailboxAnswered(_)
            | Self::WentOn
            | Self::AccountNamed
            | Self::ChangeIdentifier
            | Self::ProofChosen(_)
            | Self::AnotherChosen
            | Self::CodeAsked
            | Self::CannotUse(_)
            | Self::CanUse(_)
            | Self::ProofAccepted(_)
            | Self::FreezePressed
            | Self::WaitEnded
            | Self::WaitCancelled
            | Self::BackupCodeRenewed
            | Self::PlaceOpened(_)
            | Self::Committed
            | Self::PersonAsked
            | Self::CaseLeft
            | Self::CaseAnswered
            | Self::CaseChanged
            | Self::CaseSent
            | Self::Left => true,
            Self::LedPastMailbox
            | Self::Moved
            | Self::TakenBack(_)
            | Self::TimeRanOut
            | Self::Replaced => false,
        }
    }
}

/// Every event there is, on accounts with each of `accounts`' means and with
/// each of `signs`: for the map, and for tests that try everything.
#[must_use]
pub fn every_event(accounts: &[Means], signs: &[Signs]) -> Vec<Event> {
    let mut events = vec![
        Event::LedPastMailbox,
        Event::WentOn,
        Event::AccountNamed,
        Event::ChangeIdentifier,
        Event::AnotherChosen,
        Event::CodeAsked,
        Event::FreezePressed,
        Event::WaitEnded,
        Event::WaitCancelled,
        Event::BackupCodeRenewed,
        Event::Moved,
        Event::TakenBack(Proofs::NONE),
        Event::TakenBack(Proofs::NONE.with(Proof::EmailCode)),
        Event::Committed,
        Event::PersonAsked,
        Event::CaseLeft,
        Event::CaseAnswered,
        Event::CaseChanged,
        Event::CaseSent,
        Event::Left,
        Event::TimeRanOut,
        Event::Replaced,
    ];
    let safeties = [
        MailboxSafety::Safe,
        MailboxSafety::Unsafe,
        MailboxSafety::Unsure,
    ];
    events.extend(safeties.map(Event::MailboxAnswered));
    events.extend(Place::all().map(Event::PlaceOpened));
    for kind in ProofKind::ALL {
        events.extend([
            Event::ProofChosen(kind),
            Event::CannotUse(kind),
            Event::CanUse(kind),
        ]);
    }
    for (account, signs) in accounts
        .iter()
        .flat_map(|account| signs.iter().map(move |signs| (*account, *signs)))
    {
        events.extend(Proof::ALL.map(|proof| {
            Event::ProofAccepted(Accepted {
                proof,
                account,
                suspended: Means::NONE,
                signs,
            })
        }));
    }
    events
}
