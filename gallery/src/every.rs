//! Everything there is one of, by matches that do not compile without a new one.

use regain::route::{Entry, Page};
use regain::run::{Notice, Over, Screen, Trouble};
use regain::web::passkey::PasskeyFailure;
use regain_contract::{FieldReason, ItemKind, Situation, Stage, Task};

/// What begins with `first` and goes on as `after` says.
fn chain<T: Copy>(first: T, after: fn(T) -> Option<T>) -> Vec<T> {
    std::iter::successors(Some(first), |one| after(*one)).collect()
}

/// Every screen.
pub(crate) fn screens() -> Vec<Screen> {
    let entries = [Entry::Triage, Entry::Help, Entry::Link, Entry::Pass]
        .into_iter()
        .chain(Situation::ALL.map(Entry::Situation));
    entries
        .map(Screen::Entry)
        .chain([Screen::Opening, Screen::Trouble])
        .chain(Page::ALL.map(Screen::Step))
        .chain(overs().into_iter().map(Screen::Ended))
        .collect()
}

pub(crate) fn troubles() -> Vec<Trouble> {
    chain(Trouble::Offline, |one| match one {
        Trouble::Offline => Some(Trouble::Again),
        Trouble::Again => Some(Trouble::CutOff),
        Trouble::CutOff => Some(Trouble::TimedOut),
        Trouble::TimedOut => Some(Trouble::Foreign),
        Trouble::Foreign => Some(Trouble::Service),
        Trouble::Service => Some(Trouble::Outdated),
        Trouble::Outdated => Some(Trouble::Wait),
        Trouble::Wait => Some(Trouble::Closed),
        Trouble::Closed => Some(Trouble::Passkey),
        Trouble::Passkey => None,
    })
}

pub(crate) const fn trouble_name(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Offline => "offline",
        Trouble::Again => "again",
        Trouble::CutOff => "cut-off",
        Trouble::Foreign => "foreign",
        Trouble::TimedOut => "timed-out",
        Trouble::Service => "service",
        Trouble::Outdated => "outdated",
        Trouble::Wait => "limited",
        Trouble::Closed => "closed",
        Trouble::Passkey => "passkey",
    }
}

fn overs() -> Vec<Over> {
    chain(Over::Left, |one| match one {
        Over::Left => Some(Over::LeftUntold),
        Over::LeftUntold => Some(Over::Expired),
        Over::Expired => Some(Over::Replaced),
        Over::Replaced => Some(Over::Cancelled),
        Over::Cancelled => Some(Over::Unknown),
        Over::Unknown => None,
    })
}

pub(crate) const fn over_name(over: Over) -> &'static str {
    match over {
        Over::Left => "left",
        Over::LeftUntold => "left-untold",
        Over::Expired => "expired",
        Over::Replaced => "replaced",
        Over::Cancelled => "cancelled",
        Over::Unknown => "unknown",
    }
}

pub(crate) fn notices() -> Vec<Notice> {
    chain(Notice::Moved, |one| match one {
        Notice::Moved => Some(Notice::NotOpen),
        Notice::NotOpen => None,
    })
}

pub(crate) const fn notice_name(notice: Notice) -> &'static str {
    match notice {
        Notice::Moved => "moved",
        Notice::NotOpen => "not-open",
    }
}

pub(crate) fn passkey_failures() -> Vec<PasskeyFailure> {
    chain(PasskeyFailure::Cancelled, |one| match one {
        PasskeyFailure::Cancelled => Some(PasskeyFailure::OtherAddress),
        PasskeyFailure::OtherAddress => Some(PasskeyFailure::AlreadyThere),
        PasskeyFailure::AlreadyThere => Some(PasskeyFailure::Unsupported),
        PasskeyFailure::Unsupported => Some(PasskeyFailure::Broken),
        PasskeyFailure::Broken => None,
    })
}

pub(crate) const fn passkey_failure_name(failure: PasskeyFailure) -> &'static str {
    match failure {
        PasskeyFailure::Cancelled => "cancelled",
        PasskeyFailure::OtherAddress => "other-address",
        PasskeyFailure::AlreadyThere => "already-there",
        PasskeyFailure::Unsupported => "unsupported",
        PasskeyFailure::Broken => "broken",
    }
}

pub(crate) fn stages() -> Vec<Stage> {
    chain(Stage::Entry, |one| match one {
        Stage::Entry => Some(Stage::Identify),
        Stage::Identify => Some(Stage::Prove),
        Stage::Prove => Some(Stage::Secure),
        Stage::Secure => Some(Stage::Finish),
        Stage::Finish => Some(Stage::Case),
        Stage::Case => Some(Stage::Ended),
        Stage::Ended => None,
    })
}

pub(crate) const fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::Entry => "entry",
        Stage::Identify => "identify",
        Stage::Prove => "prove",
        Stage::Secure => "secure",
        Stage::Finish => "finish",
        Stage::Case => "case",
        Stage::Ended => "ended",
    }
}

pub(crate) fn reasons() -> Vec<FieldReason> {
    chain(FieldReason::Empty, |one| match one {
        FieldReason::Empty => Some(FieldReason::TooShort { min: 15, actual: 8 }),
        FieldReason::TooShort { .. } => Some(FieldReason::TooLong { max: 254 }),
        FieldReason::TooLong { .. } => Some(FieldReason::DigitsMissing { missing: 2 }),
        FieldReason::DigitsMissing { .. } => Some(FieldReason::TooManyDigits),
        FieldReason::TooManyDigits => Some(FieldReason::NotDigits),
        FieldReason::NotDigits => Some(FieldReason::ForeignSign),
        FieldReason::ForeignSign => Some(FieldReason::Mistyped),
        FieldReason::Mistyped => Some(FieldReason::BackupCodeHere),
        FieldReason::BackupCodeHere => Some(FieldReason::UsedBefore),
        FieldReason::UsedBefore => Some(FieldReason::ClockBehind { seconds: 150 }),
        FieldReason::ClockBehind { .. } => Some(FieldReason::ClockAhead { seconds: 150 }),
        FieldReason::ClockAhead { .. } => Some(FieldReason::Malformed),
        FieldReason::Malformed => Some(FieldReason::AlreadyThere),
        FieldReason::AlreadyThere => Some(FieldReason::CommonPassword),
        FieldReason::CommonPassword => Some(FieldReason::BreachedPassword),
        FieldReason::BreachedPassword => Some(FieldReason::RepeatedPassword),
        FieldReason::RepeatedPassword => Some(FieldReason::SequencePassword),
        FieldReason::SequencePassword => Some(FieldReason::NamePassword),
        FieldReason::NamePassword => Some(FieldReason::PresentPassword),
        FieldReason::PresentPassword => None,
    })
}

pub(crate) const fn reason_name(reason: FieldReason) -> &'static str {
    match reason {
        FieldReason::Empty => "empty",
        FieldReason::TooShort { .. } => "too-short",
        FieldReason::TooLong { .. } => "too-long",
        FieldReason::DigitsMissing { .. } => "digits-missing",
        FieldReason::TooManyDigits => "too-many-digits",
        FieldReason::NotDigits => "not-digits",
        FieldReason::ForeignSign => "foreign-sign",
        FieldReason::Mistyped => "mistyped",
        FieldReason::BackupCodeHere => "backup-code-here",
        FieldReason::UsedBefore => "used-before",
        FieldReason::ClockBehind { .. } => "clock-behind",
        FieldReason::ClockAhead { .. } => "clock-ahead",
        FieldReason::Malformed => "malformed",
        FieldReason::AlreadyThere => "already-there",
        FieldReason::CommonPassword => "common",
        FieldReason::BreachedPassword => "breached",
        FieldReason::RepeatedPassword => "repeated",
        FieldReason::SequencePassword => "sequence",
        FieldReason::NamePassword => "of-a-name",
        FieldReason::PresentPassword => "present",
    }
}

/// What a list of this task has in it.
pub(crate) const fn task_of(kind: ItemKind) -> Task {
    match kind {
        ItemKind::Password => Task::Password,
        ItemKind::Session => Task::Sessions,
        ItemKind::Device => Task::Devices,
        ItemKind::App | ItemKind::ApiToken | ItemKind::Forwarding => Task::Apps,
        ItemKind::Authenticator | ItemKind::Passkey => Task::Factors,
        ItemKind::BackupCodes => Task::BackupCodes,
        ItemKind::Email | ItemKind::Phone => Task::Addresses,
        ItemKind::Contact => Task::Contacts,
        ItemKind::SignIn
        | ItemKind::PasswordChanged
        | ItemKind::AddressAdded
        | ItemKind::AddressRemoved
        | ItemKind::FactorAdded
        | ItemKind::FactorRemoved
        | ItemKind::BackupCodesMade
        | ItemKind::AppConnected
        | ItemKind::ForwardingAdded
        | ItemKind::ContactAdded
        | ItemKind::Recovered => Task::Activity,
    }
}
