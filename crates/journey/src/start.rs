use regain_contract::{ProofKind, Situation};

use crate::{Journey, Means, Proofs, State, WaitState};

/// Where a recovery starts. Where somebody else may be in the account, the
/// mailbox is asked about first; an impersonator is a matter for a person.
#[must_use]
pub const fn start(situation: Situation, ask_person: bool, cannot_use: Means) -> Journey {
    let state = match situation {
        _ if ask_person => State::CaseDetails(None),
        Situation::Impersonation => State::CaseDetails(None),
        Situation::Hacked | Situation::KnownPerson => State::CheckMailbox,
        Situation::ForgotPassword
        | Situation::LostSecondFactor
        | Situation::LostContact
        | Situation::Locked => State::Identify,
    };
    Journey {
        situation,
        state,
        cannot_use: cannot_use.and(lost(situation, cannot_use)),
        proofs: Proofs::NONE,
        fresh: Proofs::NONE,
        account: None,
        suspended: Means::NONE,
        wait: WaitState::None,
        owes_backup_code: false,
    }
}

/// What a person in this situation has said they do not have, unless they
/// have said it more exactly in `cannot_use`.
#[must_use]
pub const fn lost(situation: Situation, cannot_use: Means) -> Means {
    let meant = match situation {
        Situation::LostContact => Means::of(&[ProofKind::EmailCode, ProofKind::TextCode]),
        Situation::LostSecondFactor => Means::of(&[ProofKind::AuthenticatorCode]),
        Situation::ForgotPassword
        | Situation::Hacked
        | Situation::Locked
        | Situation::Impersonation
        | Situation::KnownPerson => Means::NONE,
    };
    let exact = match situation {
        Situation::LostContact => meant,
        Situation::LostSecondFactor => Means::of(&[
            ProofKind::AuthenticatorCode,
            ProofKind::Passkey,
            ProofKind::BackupCode,
        ]),
        Situation::ForgotPassword
        | Situation::Hacked
        | Situation::Locked
        | Situation::Impersonation
        | Situation::KnownPerson => Means::NONE,
    };
    // Whether any of `exact` is in `cannot_use`.
    if exact.without(exact.without(cannot_use)).is_empty() {
        meant
    } else {
        Means::NONE
    }
}
