use serde::{Deserialize, Serialize};

use crate::{
    CodeError, EmailAddress, FieldError, FieldReason, Identifier, MailboxSafety, ProofKind, Secret,
    SecureAction, SecureRequest, Situation, TextError, WhatHappened,
};

/// Starts a flow, replacing the one this browser may have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StartRequest {
    /// What has happened.
    pub situation: Situation,
    /// Go straight to the human route.
    #[serde(default)]
    pub ask_person: bool,
    /// Someone contacted the person about this account.
    #[serde(default)]
    pub contacted_by_someone: bool,
    /// What the person cannot use, or what someone else reads.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cannot_use: Vec<ProofKind>,
}

/// One thing a person does, as it travels: nothing in it has been checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum ActionRequest {
    /// Name the account.
    Identify {
        /// A handle, e-mail address or phone number.
        identifier: String,
        /// The number that solves [`Work`](crate::Work), if the device found
        /// one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        work: Option<String>,
    },
    /// Say whether someone else can read the person's mailbox.
    AnswerMailbox {
        /// Whether.
        safety: MailboxSafety,
    },
    /// Go on from a step that only tells something: making the mailbox safe
    /// (without e-mail then), the new backup code, a wait that is over, a task
    /// of securing the account.
    GoOn,
    /// Choose a way to prove that it is them. A code is sent where the way
    /// sends one.
    ChooseProof {
        /// Which.
        kind: ProofKind,
    },
    /// Go back to the choice of ways.
    ChooseAnother,
    /// Say that a way cannot be used, or that someone else reads what is sent
    /// there. After a proof it also suspends a lost second factor.
    CannotUse {
        /// Which.
        kind: ProofKind,
    },
    /// Take that back.
    CanUse {
        /// Which.
        kind: ProofKind,
    },
    /// Answer with a passkey.
    SubmitPasskey {
        /// `AuthenticationResponseJSON` (WebAuthn Level 3, 5.1) as a text.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        credential: Secret,
    },
    /// Freeze sensitive changes of the account for a while, and tell every
    /// address. Open from the first proof on.
    Freeze,
    /// Cancel the wait, and with it the recovery.
    CancelWait,
    /// Make the new backup code once more, in place of the one before: that
    /// one was not seen.
    RenewBackupCode,
    /// Offer to go on on another device.
    OfferHandover,
    /// Take the offer back, or refuse the device that asks.
    WithdrawHandover,
    /// Let the device that asks go on: both show the same code.
    ConfirmHandover,
    /// Go on on this device again.
    TakeBack,
    /// Make a recovery pass, in place of the one before.
    MakePass,
    /// Do something of securing the account.
    Secure(SecureRequest),
    /// End the protection after a recovery early.
    EndProtection,
    /// Enter a code.
    SubmitCode {
        /// The code, in any spacing.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        code: Secret,
    },
    /// Ask for a new code; the old one stops working.
    ResendCode,
    /// Go back and name another account.
    ChangeIdentifier,
    /// Choose the new password; it is set when the changes are made.
    SetPassword {
        /// The new password.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        password: Secret,
    },
    /// Go to the human route.
    AskPerson,
    /// Go back from the human route to the step before it.
    LeaveCase,
    /// Answer the questions of the human route.
    AnswerCase(CaseAnswersRequest),
    /// Go back to change the answers.
    ChangeCaseAnswers,
    /// Send the answers and open the case.
    SendCase,
    /// Report that someone contacted the person about this account.
    ReportContact,
    /// Leave the flow.
    End,
}

/// The answers of the human route as they travel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CaseAnswersRequest {
    /// The account, as the person names it.
    pub account: String,
    /// An e-mail address the person can read.
    pub contact: String,
    /// What happened.
    pub what_happened: String,
}

/// One thing a person does, checked as far as it can be without the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// See [`ActionRequest::Identify`].
    Identify {
        /// The name of the account.
        identifier: Identifier,
        /// The number that is said to solve the work.
        work: Option<String>,
    },
    /// See [`ActionRequest::AnswerMailbox`].
    AnswerMailbox(MailboxSafety),
    /// See [`ActionRequest::GoOn`].
    GoOn,
    /// See [`ActionRequest::ChooseProof`].
    ChooseProof(ProofKind),
    /// See [`ActionRequest::ChooseAnother`].
    ChooseAnother,
    /// See [`ActionRequest::CannotUse`].
    CannotUse(ProofKind),
    /// See [`ActionRequest::CanUse`].
    CanUse(ProofKind),
    /// See [`ActionRequest::SubmitPasskey`].
    SubmitPasskey(Secret),
    /// See [`ActionRequest::Freeze`].
    Freeze,
    /// See [`ActionRequest::CancelWait`].
    CancelWait,
    /// See [`ActionRequest::RenewBackupCode`].
    RenewBackupCode,
    /// See [`ActionRequest::OfferHandover`].
    OfferHandover,
    /// See [`ActionRequest::WithdrawHandover`].
    WithdrawHandover,
    /// See [`ActionRequest::ConfirmHandover`].
    ConfirmHandover,
    /// See [`ActionRequest::TakeBack`].
    TakeBack,
    /// See [`ActionRequest::MakePass`].
    MakePass,
    /// See [`ActionRequest::Secure`].
    Secure(SecureAction),
    /// See [`ActionRequest::EndProtection`].
    EndProtection,
    /// See [`ActionRequest::SubmitCode`]. What the code looks like depends on
    /// the step, so the API checks it with [`Code::parse`](crate::Code::parse).
    SubmitCode(Secret),
    /// See [`ActionRequest::ResendCode`].
    ResendCode,
    /// See [`ActionRequest::ChangeIdentifier`].
    ChangeIdentifier,
    /// See [`ActionRequest::SetPassword`]. The rule depends on the account,
    /// so the API checks it with [`Password::parse`](crate::Password::parse).
    SetPassword(Secret),
    /// See [`ActionRequest::AskPerson`].
    AskPerson,
    /// See [`ActionRequest::LeaveCase`].
    LeaveCase,
    /// See [`ActionRequest::AnswerCase`].
    AnswerCase(CaseAnswers),
    /// See [`ActionRequest::ChangeCaseAnswers`].
    ChangeCaseAnswers,
    /// See [`ActionRequest::SendCase`].
    SendCase,
    /// See [`ActionRequest::ReportContact`].
    ReportContact,
    /// See [`ActionRequest::End`].
    End,
}

/// The answers of the human route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseAnswers {
    /// The account, as the person names it.
    pub account: Identifier,
    /// An e-mail address the person can read.
    pub contact: EmailAddress,
    /// What happened.
    pub what_happened: WhatHappened,
}

impl ActionRequest {
    /// Checks every field.
    ///
    /// # Errors
    /// All fields that do not pass, with JSON Pointers into the request body
    /// (RFC 9457, 3; RFC 6901).
    pub fn parse(self) -> Result<Action, Vec<FieldError>> {
        match self {
            Self::Identify { identifier, work } => Identifier::parse(&identifier)
                .map(|identifier| Action::Identify { identifier, work })
                .map_err(|error| vec![field("/identify/identifier", error.into())]),
            Self::AnswerMailbox { safety } => Ok(Action::AnswerMailbox(safety)),
            Self::GoOn => Ok(Action::GoOn),
            Self::ChooseProof { kind } => Ok(Action::ChooseProof(kind)),
            Self::ChooseAnother => Ok(Action::ChooseAnother),
            Self::CannotUse { kind } => Ok(Action::CannotUse(kind)),
            Self::CanUse { kind } => Ok(Action::CanUse(kind)),
            Self::SubmitPasskey { credential } => Ok(Action::SubmitPasskey(credential)),
            Self::Freeze => Ok(Action::Freeze),
            Self::CancelWait => Ok(Action::CancelWait),
            Self::RenewBackupCode => Ok(Action::RenewBackupCode),
            Self::OfferHandover => Ok(Action::OfferHandover),
            Self::WithdrawHandover => Ok(Action::WithdrawHandover),
            Self::ConfirmHandover => Ok(Action::ConfirmHandover),
            Self::TakeBack => Ok(Action::TakeBack),
            Self::MakePass => Ok(Action::MakePass),
            Self::Secure(request) => request.parse().map(Action::Secure),
            Self::EndProtection => Ok(Action::EndProtection),
            Self::SubmitCode { code } => Ok(Action::SubmitCode(code)),
            Self::ResendCode => Ok(Action::ResendCode),
            Self::ChangeIdentifier => Ok(Action::ChangeIdentifier),
            Self::SetPassword { password } => Ok(Action::SetPassword(password)),
            Self::AskPerson => Ok(Action::AskPerson),
            Self::LeaveCase => Ok(Action::LeaveCase),
            Self::AnswerCase(answers) => answers.parse().map(Action::AnswerCase),
            Self::ChangeCaseAnswers => Ok(Action::ChangeCaseAnswers),
            Self::SendCase => Ok(Action::SendCase),
            Self::ReportContact => Ok(Action::ReportContact),
            Self::End => Ok(Action::End),
        }
    }
}

impl CaseAnswersRequest {
    /// Checks every field.
    ///
    /// # Errors
    /// All fields that do not pass, with JSON Pointers as they are in an
    /// [`ActionRequest::AnswerCase`].
    pub fn parse(&self) -> Result<CaseAnswers, Vec<FieldError>> {
        let account = Identifier::parse(&self.account);
        let contact = EmailAddress::parse(&self.contact);
        let what_happened = WhatHappened::parse(&self.what_happened);
        match (account, contact, what_happened) {
            (Ok(account), Ok(contact), Ok(what_happened)) => Ok(CaseAnswers {
                account,
                contact,
                what_happened,
            }),
            (account, contact, what_happened) => Err([
                ("/answer_case/account", account.err()),
                ("/answer_case/contact", contact.err()),
                ("/answer_case/what_happened", what_happened.err()),
            ]
            .into_iter()
            .filter_map(|(pointer, error)| Some(field(pointer, error?.into())))
            .collect()),
        }
    }
}

fn field(pointer: &str, reason: FieldReason) -> FieldError {
    FieldError::new(pointer, reason)
}

impl From<TextError> for FieldReason {
    fn from(error: TextError) -> Self {
        match error {
            TextError::Empty => Self::Empty,
            TextError::TooLong { max } => Self::TooLong { max },
            TextError::Malformed => Self::Malformed,
        }
    }
}

impl From<CodeError> for FieldReason {
    fn from(error: CodeError) -> Self {
        match error {
            CodeError::Empty => Self::Empty,
            CodeError::TooShort { missing } => Self::DigitsMissing { missing },
            CodeError::TooLong => Self::TooManyDigits,
            CodeError::NotDigits => Self::NotDigits,
            CodeError::Foreign => Self::ForeignSign,
            CodeError::Mistyped => Self::Mistyped,
            CodeError::BackupCode => Self::BackupCodeHere,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wrong_answer_of_a_case_is_named() {
        let request = CaseAnswersRequest {
            account: " ".into(),
            contact: "nobody".into(),
            what_happened: String::new(),
        };
        let pointers: Vec<_> = request
            .parse()
            .expect_err("three wrong answers")
            .into_iter()
            .map(|error| (error.pointer, error.reason))
            .collect();
        assert_eq!(
            pointers,
            [
                ("/answer_case/account".to_owned(), FieldReason::Empty),
                ("/answer_case/contact".to_owned(), FieldReason::Malformed),
                ("/answer_case/what_happened".to_owned(), FieldReason::Empty),
            ]
        );
    }

    #[test]
    fn an_unknown_member_is_refused() {
        let body = r#"{"identify":{"identifier":"ada","admin":true}}"#;
        assert!(serde_json::from_str::<ActionRequest>(body).is_err());
    }
}
