//! The steps that only the second part of the app reads, but for those of
//! securing the account.

use super::{Json, Members, case_summary, field_reason, masked, members, object, stage};
use crate::{
    ActionRequest, CaseCheck, CaseDetails, CaseOpened, CheckMailbox, Elsewhere, ElsewhereRole,
    MailboxSafety, NewBackupCode, PasswordStrength, PasswordStrengthRequest, Secret, SecureMailbox,
    Step, UsePasskey, WaitReason, Waiting,
};

pub(super) fn step<J: Json>(name: &str, data: &J) -> Option<Step> {
    let members = Members(data);
    Some(match name {
        "check_mailbox" => Step::CheckMailbox(CheckMailbox {}),
        "secure_mailbox" => Step::SecureMailbox(SecureMailbox {}),
        "use_passkey" => Step::UsePasskey(UsePasskey {
            identifier: members.text("identifier")?,
            options: members.text("options"),
        }),
        "new_backup_code" => Step::NewBackupCode(NewBackupCode {
            left: members.count("left")?,
        }),
        "waiting" => Step::Waiting(Waiting {
            since: members.time("since")?,
            until: members.time("until")?,
            reasons: members.list("reasons", wait_reason),
            notified: members.list("notified", masked),
        }),
        "elsewhere" => Step::Elsewhere(Elsewhere {
            role: elsewhere_role(&data.member("role")?)?,
            stage: stage(&members.text("stage")?)?,
        }),
        "case_details" => Step::CaseDetails(CaseDetails {
            account: members.text("account")?,
            contact: members.text("contact")?,
            what_happened: members.text("what_happened")?,
            can_go_back: members.truth("can_go_back")?,
        }),
        "case_check" => Step::CaseCheck(CaseCheck {
            account: members.text("account")?,
            contact: members.text("contact")?,
            what_happened: members.text("what_happened")?,
            contacted_by_someone: members.truth("contacted_by_someone")?,
        }),
        "case_opened" => Step::CaseOpened(CaseOpened {
            case: case_summary(&data.member("case")?)?,
            contact: members.text("contact")?,
        }),
        _ => return None,
    })
}

fn wait_reason<J: Json>(json: &J) -> Option<WaitReason> {
    Some(match json.text()?.as_str() {
        "without_second_factor" => WaitReason::WithoutSecondFactor,
        "new_address" => WaitReason::NewAddress,
        "policy" => WaitReason::Policy,
        "signs_of_fraud" => WaitReason::SignsOfFraud,
        _ => return None,
    })
}

fn elsewhere_role<J: Json>(json: &J) -> Option<ElsewhereRole> {
    if let Some(name) = json.text() {
        return (name == "follows").then_some(ElsewhereRole::Follows);
    }
    let (name, data) = json.only_member()?;
    (name == "asks").then_some(ElsewhereRole::Asks {
        code: Members(&data).text("code")?,
    })
}

/// The JSON of an action; of one that the first part writes, nothing.
pub(super) fn action(action: &ActionRequest) -> Secret {
    let mut out = String::with_capacity(64);
    match action {
        ActionRequest::AnswerMailbox { safety } => {
            object(
                &mut out,
                "answer_mailbox",
                &[("safety", safety_name(*safety))],
            );
        }
        ActionRequest::SubmitPasskey { credential } => {
            let credential = credential.expose_secret();
            // No growing: a copy left behind would not be wiped.
            out.reserve(64 + 2 * credential.len());
            object(&mut out, "submit_passkey", &[("credential", credential)]);
        }
        ActionRequest::SetPassword { password } => {
            let password = password.expose_secret();
            // No growing: a copy left behind would not be wiped.
            out.reserve(64 + 6 * password.len());
            object(&mut out, "set_password", &[("password", password)]);
        }
        ActionRequest::AnswerCase(answers) => object(
            &mut out,
            "answer_case",
            &[
                ("account", &answers.account),
                ("contact", &answers.contact),
                ("what_happened", &answers.what_happened),
            ],
        ),
        ActionRequest::Secure(request) => return request.write(),
        // The first part writes them.
        ActionRequest::Identify { .. }
        | ActionRequest::GoOn
        | ActionRequest::ChooseProof { .. }
        | ActionRequest::ChooseAnother
        | ActionRequest::CannotUse { .. }
        | ActionRequest::CanUse { .. }
        | ActionRequest::Freeze
        | ActionRequest::CancelWait
        | ActionRequest::RenewBackupCode
        | ActionRequest::OfferHandover
        | ActionRequest::WithdrawHandover
        | ActionRequest::ConfirmHandover
        | ActionRequest::TakeBack
        | ActionRequest::MakePass
        | ActionRequest::EndProtection
        | ActionRequest::SubmitCode { .. }
        | ActionRequest::ResendCode
        | ActionRequest::ChangeIdentifier
        | ActionRequest::AskPerson
        | ActionRequest::LeaveCase
        | ActionRequest::ChangeCaseAnswers
        | ActionRequest::SendCase
        | ActionRequest::ReportContact
        | ActionRequest::End => {}
    }
    Secret::new(out)
}

impl PasswordStrengthRequest {
    /// The JSON of it.
    #[must_use]
    pub fn write(&self) -> Secret {
        let password = self.password.expose_secret();
        // No growing: a copy left behind would not be wiped.
        let mut out = String::with_capacity(64 + 6 * password.len());
        members(&mut out, &[("password", password)]);
        Secret::new(out)
    }
}

impl PasswordStrength {
    /// Reads an answer; `None` if it is of a later version.
    #[must_use]
    pub fn read<J: Json>(json: &J) -> Option<Self> {
        Some(match Members(json).text("strength")?.as_str() {
            "refused" => Self::Refused {
                reason: field_reason(&json.member("reason")?)?,
            },
            "guessable" => Self::Guessable,
            "good" => Self::Good,
            "strong" => Self::Strong,
            _ => return None,
        })
    }
}

const fn safety_name(safety: MailboxSafety) -> &'static str {
    match safety {
        MailboxSafety::Safe => "safe",
        MailboxSafety::Unsafe => "unsafe",
        MailboxSafety::Unsure => "unsure",
    }
}
