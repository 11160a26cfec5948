use serde::{Deserialize, Serialize};

use crate::{
    Code, CodeError, EmailAddress, FieldError, FieldReason, Identifier, Secret, Situation,
    TextError, WhatHappened,
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
    },
    /// Enter the code that was sent.
    SubmitCode {
        /// The code, in any spacing.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        code: Secret,
    },
    /// Ask for a new code; the old one stops working.
    ResendCode,
    /// Go back and name another account.
    ChangeIdentifier,
    /// Set the new password and end every session.
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
    Identify(Identifier),
    /// See [`ActionRequest::SubmitCode`].
    SubmitCode(Code),
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
            Self::Identify { identifier } => Identifier::parse(&identifier)
                .map(Action::Identify)
                .map_err(|error| vec![field("/identify/identifier", error.into())]),
            Self::SubmitCode { code } => Code::parse(code.expose_secret())
                .map(Action::SubmitCode)
                .map_err(|error| vec![field("/submit_code/code", error.into())]),
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
