use regain_contract::{MailboxSafety, ProofKind};

use crate::{Accepted, Event, Means, Proof, Signs};

/// Every event there is, on accounts with each of `accounts`' means and with
/// each of `signs`: for the map, and for tests that try everything.
#[must_use]
pub fn every_event(accounts: &[Means], signs: &[Signs]) -> Vec<Event> {
    let mut events = vec![
        Event::WentOn,
        Event::AccountNamed,
        Event::ChangeIdentifier,
        Event::AnotherChosen,
        Event::CodeAsked,
        Event::FreezePressed,
        Event::WaitEnded,
        Event::WaitCancelled,
        Event::BackupCodeRenewed,
        Event::ContactsShown,
        Event::Moved,
        Event::PasswordChosen,
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
