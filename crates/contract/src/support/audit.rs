//! The audit, as leads and auditors read it.

use serde::{Deserialize, Serialize};

use crate::{Reference, UnixSeconds};

/// By which way somebody shows who they are, or that they may do something.
///
/// The name says the class before the colon: for a recovery that of NIST SP
/// 800-63B-4, 4.2.1 and 4.2.2.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Method {
    /// A passkey whose device checked who holds it.
    #[serde(rename = "authenticator:verified_passkey")]
    VerifiedPasskey,
    /// A passkey whose device did not.
    #[serde(rename = "authenticator:touched_passkey")]
    TouchedPasskey,
    /// A passkey, where it is not known whether its device did.
    #[serde(rename = "authenticator:passkey")]
    Passkey,
    /// A code of the authenticator app.
    #[serde(rename = "authenticator:authenticator_code")]
    AuthenticatorCode,
    /// A code sent by e-mail.
    #[serde(rename = "issued:email_code")]
    EmailCode,
    /// A code sent by text message.
    #[serde(rename = "issued:text_code")]
    TextCode,
    /// A backup code.
    #[serde(rename = "saved:backup_code")]
    BackupCode,
    /// A code read out by a recovery contact.
    #[serde(rename = "contact:contact_code")]
    ContactCode,
    /// What people decided in a case.
    #[serde(rename = "identity_proofing:human_check")]
    HumanCheck,
    /// A link: whoever has it may use it.
    #[serde(rename = "bearer:link")]
    Link,
    /// The code of a case.
    #[serde(rename = "bearer:case_code")]
    CaseCode,
    /// Somebody of the service: a password and a code of an authenticator app.
    #[serde(rename = "agent:password_and_authenticator_code")]
    PasswordAndCode,
    /// A script of the service: a token.
    #[serde(rename = "script:token")]
    Token,
    /// An operator, at the machine of the service.
    #[serde(rename = "operator:command_line")]
    CommandLine,
}

impl Method {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::VerifiedPasskey,
        Self::TouchedPasskey,
        Self::Passkey,
        Self::AuthenticatorCode,
        Self::EmailCode,
        Self::TextCode,
        Self::BackupCode,
        Self::ContactCode,
        Self::HumanCheck,
        Self::Link,
        Self::CaseCode,
        Self::PasswordAndCode,
        Self::Token,
        Self::CommandLine,
    ];

    /// The name in JSON and in the audit: class and kind.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::VerifiedPasskey => "authenticator:verified_passkey",
            Self::TouchedPasskey => "authenticator:touched_passkey",
            Self::Passkey => "authenticator:passkey",
            Self::AuthenticatorCode => "authenticator:authenticator_code",
            Self::EmailCode => "issued:email_code",
            Self::TextCode => "issued:text_code",
            Self::BackupCode => "saved:backup_code",
            Self::ContactCode => "contact:contact_code",
            Self::HumanCheck => "identity_proofing:human_check",
            Self::Link => "bearer:link",
            Self::CaseCode => "bearer:case_code",
            Self::PasswordAndCode => "agent:password_and_authenticator_code",
            Self::Token => "script:token",
            Self::CommandLine => "operator:command_line",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == name)
    }
}

/// A line of the audit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AuditLine {
    /// When.
    pub at: UnixSeconds,
    /// What: a name of the audit.
    pub event: String,
    /// How it went: `success` or `failure`.
    pub outcome: String,
    /// Which way of proving it is about: what was tried, sent, added, removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<Method>,
    /// What whoever did it had proven until then, or signed in with.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authenticated_by: Vec<Method>,
    /// Who did it, where that was somebody of the service: their name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// In which case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub case: Option<Reference>,
    /// In which recovery: a number that opens nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub flow: Option<String>,
}

/// A page of the audit, the newest line first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AuditLines {
    /// The lines.
    pub lines: Vec<AuditLine>,
    /// What is asked for as `before` to read on; nothing where there is no
    /// older line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub older: Option<u64>,
    /// All whose lines can be asked for.
    pub people: Vec<Person>,
    /// The API's clock when it answered.
    pub server_now: UnixSeconds,
}

/// Somebody of the service, or a script of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Person {
    /// Their number, by which the audit knows them.
    pub number: u32,
    /// Their name.
    pub name: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_is_called_in_json_as_it_is_in_the_audit() {
        for method in Method::ALL {
            let json = serde_json::to_string(&method).unwrap();
            assert_eq!(json, format!("\"{}\"", method.name()));
            assert_eq!(Method::from_name(method.name()), Some(method));
        }
        assert_eq!(Method::from_name("email_code"), None);
    }
}
