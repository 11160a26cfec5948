//! What things are called.

use regain_contract::support::{
    AgentAction, CaseStatus, DeliveryChannel, DeliveryTrouble, GuideState, GuideStep, Method,
    RefusalAdvice, Role, Workstream, Writer, Written,
};
use regain_contract::{ProblemType, ProofKind, Situation};
use regain_words::{self as words, Text};

pub(super) use super::events::event;

pub(super) fn role(role: Role) -> Text {
    match role {
        Role::Agent => words::console::role_agent(),
        Role::Lead => words::console::role_lead(),
        Role::Auditor => words::console::role_auditor(),
    }
}

pub(super) fn workstream(workstream: Workstream) -> Text {
    match workstream {
        Workstream::Hacked => words::console::hacked_row(),
        Workstream::Access => words::console::access_row(),
        Workstream::Impersonation => words::console::impersonation_row(),
        Workstream::IdentityVerification => words::console::identity_row(),
    }
}

pub(super) fn status(status: CaseStatus) -> Text {
    match status {
        CaseStatus::WaitsForService => words::console::waits_for_service_row(),
        CaseStatus::WaitsForPerson => words::console::waits_for_person_row(),
        CaseStatus::WaitsForSecond => words::console::waits_for_second_row(),
        CaseStatus::Approved => words::console::approved_row(),
        CaseStatus::Refused => words::console::refused_row(),
        CaseStatus::Closed => words::console::closed_row(),
    }
}

pub(super) fn situation(situation: Situation) -> Text {
    match situation {
        Situation::ForgotPassword => words::console::forgot_password_row(),
        Situation::LostSecondFactor => words::console::lost_second_factor_row(),
        Situation::LostContact => words::console::lost_contact_row(),
        Situation::Hacked => words::console::someone_in_row(),
        Situation::Locked => words::console::locked_row(),
        Situation::Impersonation => words::console::pretends_row(),
        Situation::KnownPerson => words::console::known_person_row(),
    }
}

pub(super) fn proof(kind: ProofKind) -> Text {
    match kind {
        ProofKind::Passkey => words::proofs::passkey(),
        ProofKind::AuthenticatorCode => words::proofs::app(),
        ProofKind::EmailCode => words::proofs::email(),
        ProofKind::TextCode => words::proofs::text(),
        ProofKind::BackupCode => words::proofs::backup(),
        ProofKind::ContactCode => words::proofs::contact(),
        ProofKind::HumanCheck => words::proofs::person(),
    }
}

pub(super) fn advice(advice: RefusalAdvice) -> Text {
    match advice {
        RefusalAdvice::AnotherProof => words::console::advice_proof_label(),
        RefusalAdvice::OtherDocuments => words::console::advice_documents_label(),
    }
}

pub(super) fn guide_step(step: GuideStep) -> Text {
    match step {
        GuideStep::Start => words::console::step_start_row(),
        GuideStep::Identify => words::console::step_identify_row(),
        GuideStep::AskPerson => words::console::step_ask_row(),
    }
}

pub(super) fn guide_state(state: GuideState) -> Text {
    match state {
        GuideState::New => words::console::link_new_row(),
        GuideState::Seen => words::console::link_seen_row(),
        GuideState::Used => words::console::link_used_row(),
        GuideState::Refused => words::console::link_refused_row(),
        GuideState::Revoked => words::console::link_revoked_row(),
        GuideState::Expired => words::console::link_expired_row(),
    }
}

/// Whether a link can still be used.
pub(super) const fn is_open(state: GuideState) -> bool {
    match state {
        GuideState::New | GuideState::Seen => true,
        GuideState::Used | GuideState::Refused | GuideState::Revoked | GuideState::Expired => false,
    }
}

/// Who wrote something: in words, or by their name.
pub(super) fn writer(writer: &Writer) -> Result<Text, String> {
    match writer {
        Writer::Person => Ok(words::console::writer_person()),
        Writer::SecondAttempt => Ok(words::console::writer_second_attempt()),
        Writer::Service => Ok(words::console::writer_service()),
        Writer::Agent(name) => Err(name.clone()),
    }
}

/// What happened in the case; the text itself where that is what was written.
pub(super) fn written(written: &Written) -> Result<Text, String> {
    match written {
        Written::Text(text) => Err(text.clone()),
        Written::PhotographsAsked => Ok(words::console::written_asked()),
        Written::PhotographAdded => Ok(words::console::written_added()),
        Written::Approved => Ok(words::console::written_approved()),
        Written::Upheld => Ok(words::console::written_upheld()),
        Written::Refused(RefusalAdvice::AnotherProof) => {
            Ok(words::console::written_refused_proof())
        }
        Written::Refused(RefusalAdvice::OtherDocuments) => {
            Ok(words::console::written_refused_documents())
        }
        Written::Withdrawn(RefusalAdvice::AnotherProof) => {
            Ok(words::console::written_withdrawn_proof())
        }
        Written::Withdrawn(RefusalAdvice::OtherDocuments) => {
            Ok(words::console::written_withdrawn_documents())
        }
        Written::WayClosed => Ok(words::console::written_way_closed()),
        Written::Appealed => Ok(words::console::written_appealed()),
        Written::Closed => Ok(words::console::written_closed()),
    }
}

/// What refusing a case is called that stands so: one that is approved is taken back.
pub(super) fn refusal(status: CaseStatus) -> Text {
    match status {
        // Of those that are closed only a report that was upheld can be refused.
        CaseStatus::Approved | CaseStatus::Closed => words::console::withdraw_button(),
        CaseStatus::WaitsForService
        | CaseStatus::WaitsForPerson
        | CaseStatus::WaitsForSecond
        | CaseStatus::Refused => words::console::refuse_button(),
    }
}

/// The word on the button that an action was chosen with, in a case that stands so.
pub(super) fn decision(action: &AgentAction, status: CaseStatus) -> Text {
    match action {
        AgentAction::Take => words::console::take_button(),
        AgentAction::HandOver { .. } => words::console::hand_over_button(),
        AgentAction::Note { .. } => words::console::note_button(),
        AgentAction::Ask { .. } => words::console::ask_button(),
        AgentAction::Approve { .. } => words::console::approve_button(),
        AgentAction::Refuse { .. } => refusal(status),
    }
}

/// A step of the recovery by its name; nothing for one that this console does not know.
pub(crate) fn step(name: &str) -> Option<Text> {
    Some(match name.replace('-', "_").as_str() {
        "check_mailbox" => words::console::at_check_mailbox(),
        "secure_mailbox" => words::console::at_secure_mailbox(),
        "identify" => words::console::at_identify(),
        "choose_proof" => words::console::at_choose_proof(),
        "enter_code" => words::console::at_enter_code(),
        "use_passkey" => words::console::at_use_passkey(),
        "new_backup_code" => words::console::at_new_backup_code(),
        "waiting" => words::console::at_waiting(),
        "elsewhere" => words::console::at_elsewhere(),
        "set_password" => words::console::at_set_password(),
        "tasks" | "review" | "add_authenticator" | "add_passkey" | "backup_codes"
        | "add_address" | "check_changes" => words::console::at_tasks(),
        "case_details" | "case_check" | "case_opened" => words::console::at_case(),
        _ => return None,
    })
}

/// What was answered, by the name of the kind of problem; nothing for one that says nothing to an agent.
pub(super) fn answer(name: &str) -> Option<Text> {
    let kind = ProblemType::ALL
        .iter()
        .copied()
        .find(|kind| kind.slug() == name)
        .unwrap_or_else(|| ProblemType::from_uri(name));
    Some(match kind {
        ProblemType::CodeIncorrect | ProblemType::Validation => words::console::answer_code(),
        ProblemType::CodeExpired => words::console::answer_code_expired(),
        ProblemType::CodeReplaced => words::console::answer_code_replaced(),
        ProblemType::CodeExhausted => words::console::answer_code_exhausted(),
        ProblemType::ProofInsufficient => words::console::answer_proof(),
        ProblemType::RateLimited => words::console::answer_limited(),
        ProblemType::PasskeyRefused => words::console::answer_passkey(),
        ProblemType::MethodUnavailable => words::console::answer_closed(),
        ProblemType::LinkUnknown => words::console::answer_link(),
        ProblemType::FlowExpired | ProblemType::FlowUnknown => words::console::answer_over(),
        ProblemType::ServiceUnavailable | ProblemType::Internal => words::console::answer_service(),
        ProblemType::MalformedRequest
        | ProblemType::StepOutOfOrder
        | ProblemType::IdempotencyKeyMissing
        | ProblemType::IdempotencyKeyReused
        | ProblemType::RequestInProgress
        | ProblemType::ClientOutdated
        | ProblemType::CrossSite
        | ProblemType::MediaType
        | ProblemType::PayloadTooLarge
        | ProblemType::NotFound
        | ProblemType::MethodNotAllowed
        | ProblemType::SignInNeeded
        | ProblemType::SignInRefused
        | ProblemType::NotPermitted
        | ProblemType::SomebodyElse
        | ProblemType::AccountMissing
        | ProblemType::Unknown => return None,
    })
}

/// By which way somebody shows who they are, with the class of it.
pub(super) fn method(method: Method) -> Text {
    match method {
        Method::VerifiedPasskey => words::console::way_verified_passkey(),
        Method::TouchedPasskey => words::console::way_touched_passkey(),
        Method::Passkey => words::console::way_passkey(),
        Method::AuthenticatorCode => words::console::way_app(),
        Method::EmailCode => words::console::way_email(),
        Method::TextCode => words::console::way_text(),
        Method::BackupCode => words::console::way_backup(),
        Method::ContactCode => words::console::way_contact(),
        Method::HumanCheck => words::console::way_person(),
        Method::Link => words::console::way_bearer(),
        Method::CaseCode => words::console::way_case(),
        Method::PasswordAndCode => words::console::way_support(),
        Method::Token => words::console::way_script(),
        Method::CommandLine => words::console::way_operator(),
    }
}

/// What a message leaves by.
pub(super) fn channel(channel: DeliveryChannel) -> Text {
    match channel {
        DeliveryChannel::Email => words::console::channel_email(),
        DeliveryChannel::Text => words::console::channel_text(),
        DeliveryChannel::Signal => words::console::channel_signal(),
    }
}

/// Why a message failed.
pub(super) fn trouble(trouble: DeliveryTrouble) -> Text {
    match trouble {
        DeliveryTrouble::Unreachable => words::console::trouble_unreachable(),
        DeliveryTrouble::Silent => words::console::trouble_silent(),
        DeliveryTrouble::Insecure => words::console::trouble_insecure(),
        DeliveryTrouble::SignInRefused => words::console::trouble_sign_in(),
        DeliveryTrouble::SenderRefused => words::console::trouble_sender(),
        DeliveryTrouble::Busy => words::console::trouble_busy(),
        DeliveryTrouble::AddressRefused => words::console::trouble_address(),
        DeliveryTrouble::AddressUnsupported => words::console::trouble_letters(),
        DeliveryTrouble::MessageRefused => words::console::trouble_message(),
        DeliveryTrouble::Withheld => words::console::trouble_withheld(),
        DeliveryTrouble::Bounced => words::console::trouble_bounced(),
        DeliveryTrouble::NoSender => words::console::trouble_no_sender(),
    }
}
