//! What is in the figures, as words.

use regain::say;
use regain_contract::support::{
    Amount, Comparison, Day, EscalationReason, Outcome, Percentiles, QueueAge, Share, TimePart,
};
use regain_contract::{DeviceClass, FailureReason, StepName};
use regain_words::{self as words, Text};

/// Noon, so that the date is the same in nearly every zone of time.
const NOON: i64 = 12 * 3600;

/// A number, or between which it lies.
pub(super) fn amount(amount: Amount) -> Text {
    match amount {
        Amount::Exactly(number) => words::console::insights_number(small(number)),
        Amount::Between { from, to } => words::console::insights_range(small(from), small(to)),
    }
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// How many of a hundred.
pub(super) fn percent(share: Share) -> Text {
    match share.percent() {
        None => words::console::insights_too_few(),
        Some((from, to)) if from == to => words::console::insights_percent(from),
        Some((from, to)) => words::console::insights_percent_range(from, to),
    }
}

/// How many of how many, and of a hundred.
pub(super) fn share(share: Share) -> Text {
    words::console::insights_share(
        &say::string(&amount(share.part)),
        &say::string(&amount(share.of)),
        &say::string(&percent(share)),
    )
}

/// How long half take, and nine of ten.
pub(super) fn half_and_most(time: Option<Percentiles>) -> Text {
    match time {
        None => words::console::insights_too_few(),
        Some(time) => match time.p90_seconds {
            None => words::console::insights_half(time.p50_seconds),
            Some(most) => words::console::insights_half_and_most(time.p50_seconds, most),
        },
    }
}

/// A length of time, where there is one.
pub(super) fn length(seconds: Option<u32>) -> Text {
    seconds.map_or_else(
        words::console::insights_too_few,
        words::console::insights_time,
    )
}

/// A moment of a day, to be shown as date.
pub(in crate::screens) fn noon(day: Day) -> i64 {
    day.begins().0 + NOON
}

pub(super) fn outcome(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Recovered => words::console::outcome_recovered(),
        Outcome::RecoveredByPerson => words::console::outcome_recovered_by_person(),
        Outcome::CaseOpened => words::console::outcome_case_opened(),
        Outcome::Left => words::console::outcome_left(),
        Outcome::Expired => words::console::outcome_expired(),
        Outcome::Replaced => words::console::outcome_replaced(),
        Outcome::Cancelled => words::console::outcome_cancelled(),
        Outcome::Open => words::console::outcome_open(),
    }
}

pub(super) fn step(step: StepName) -> Text {
    match step {
        StepName::CheckMailbox => words::console::at_check_mailbox(),
        StepName::SecureMailbox => words::console::at_secure_mailbox(),
        StepName::Identify => words::console::at_identify(),
        StepName::ChooseProof => words::console::at_choose_proof(),
        StepName::EnterCode => words::console::at_enter_code(),
        StepName::UsePasskey => words::console::at_use_passkey(),
        StepName::Waiting => words::console::at_waiting(),
        StepName::CaseDetails => words::console::at_case_details(),
        StepName::CaseCheck => words::console::at_case_check(),
        StepName::CaseOpened => words::console::at_case_opened(),
        StepName::NewBackupCode => words::console::at_new_backup_code(),
        StepName::Tasks => words::console::at_tasks(),
        StepName::SetPassword => words::console::at_set_password(),
        StepName::Review => words::console::at_review(),
        StepName::AddAuthenticator => words::console::at_add_authenticator(),
        StepName::AddPasskey => words::console::at_add_passkey(),
        StepName::BackupCodes => words::console::at_backup_codes(),
        StepName::AddAddress => words::console::at_add_address(),
        StepName::CheckChanges => words::console::at_check_changes(),
        StepName::Done => words::console::at_done(),
        StepName::Ended => words::console::at_ended(),
    }
}

pub(super) fn escalation(reason: EscalationReason) -> Text {
    match reason {
        EscalationReason::Impersonation => words::console::escalation_impersonation(),
        EscalationReason::AtStart => words::console::escalation_at_start(),
        EscalationReason::CannotUse => words::console::escalation_cannot_use(),
        EscalationReason::Stopped => words::console::escalation_stopped(),
        EscalationReason::FailedProof => words::console::escalation_failed_proof(),
        EscalationReason::Waiting => words::console::escalation_waiting(),
        EscalationReason::Other => words::console::escalation_other(),
    }
}

pub(super) fn part(part: TimePart) -> Text {
    match part {
        TimePart::Total => words::console::part_total(),
        TimePart::Code => words::console::part_code(),
        TimePart::Service => words::console::part_service(),
        TimePart::Person => words::console::part_person(),
    }
}

pub(super) fn age(age: QueueAge) -> Text {
    match age {
        QueueAge::UnderFourHours => words::console::age_four_hours(),
        QueueAge::UnderOneDay => words::console::age_day(),
        QueueAge::UnderTwoDays => words::console::age_two_days(),
        QueueAge::UnderOneWeek => words::console::age_week(),
        QueueAge::OneWeekOrMore => words::console::age_more(),
    }
}

pub(super) fn failure(reason: FailureReason) -> Text {
    match reason {
        FailureReason::Validation => words::console::failed_validation(),
        FailureReason::CodeIncorrect => words::console::failed_incorrect(),
        FailureReason::CodeExpired => words::console::failed_code_expired(),
        FailureReason::CodeReplaced => words::console::failed_replaced(),
        FailureReason::CodeExhausted => words::console::failed_exhausted(),
        FailureReason::PasskeyRefused => words::console::failed_passkey(),
        FailureReason::MethodUnavailable => words::console::failed_unavailable(),
        FailureReason::ProofInsufficient => words::console::failed_insufficient(),
        FailureReason::StepOutOfOrder => words::console::failed_order(),
        FailureReason::FlowExpired => words::console::failed_expired(),
        FailureReason::RateLimited => words::console::failed_limited(),
        FailureReason::LinkUnknown => words::console::failed_link(),
    }
}

pub(super) fn device(device: DeviceClass) -> Text {
    match device {
        DeviceClass::Phone => words::console::device_phone(),
        DeviceClass::Tablet => words::console::device_tablet(),
        DeviceClass::Desktop => words::console::device_desktop(),
        DeviceClass::Unknown => words::console::device_unknown(),
    }
}

pub(super) fn comparison(comparison: Comparison) -> Text {
    match comparison {
        Comparison::Worse => words::console::comparison_worse(),
        Comparison::Alike => words::console::comparison_alike(),
        Comparison::Better => words::console::comparison_better(),
        Comparison::TooFew => words::console::comparison_few(),
    }
}

/// What a language calls itself; its tag where nobody here knows.
pub(super) fn language(tag: &str) -> String {
    let known = regain_words::languages().iter().find(|one| one.tag == tag);
    known.map_or_else(|| tag.to_owned(), |one| one.name.to_owned())
}
