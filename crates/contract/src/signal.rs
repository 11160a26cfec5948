//! What the system that the accounts belong to is told: signals, each the body
//! of one webhook.
//!
//! The envelope is that of Standard Webhooks 1.0.0 (`type`, `timestamp`,
//! `data`). Where the OpenID Shared Signals working group has a term for what
//! happened, its term is used and its address is in `shared_signal`: CAEP 1.0
//! (Continuous Access Evaluation Profile) and RISC 1.0 (Risk Incident Sharing
//! and Coordination).
//!
//! A signal holds an account's id, kinds, numbers, times and references: no
//! secret, no address, no name and nothing that somebody has written.

use serde::{Deserialize, Serialize};

use crate::{Reference, UnixSeconds};

/// Where the event types of RISC 1.0 are (section 2).
const RISC: &str = "https://schemas.openid.net/secevent/risc/event-type/";

/// Where the event types of CAEP 1.0 are (section 3).
const CAEP: &str = "https://schemas.openid.net/secevent/caep/event-type/";

/// Something that happened to an account, or because of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Signal {
    /// What happened.
    #[serde(flatten)]
    pub event: SignalEvent,
    /// When it happened, which may be long before it is told.
    pub timestamp: UnixSeconds,
    /// To which account: its id. Missing where somebody reports an account that
    /// there is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Who brought it about.
    pub initiating_entity: InitiatingEntity,
    /// The event type of CAEP 1.0 or RISC 1.0, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared_signal: Option<String>,
}

impl Signal {
    /// A signal about an account.
    #[must_use]
    pub fn new(
        event: SignalEvent,
        account_id: Option<&str>,
        initiating_entity: InitiatingEntity,
        timestamp: UnixSeconds,
    ) -> Self {
        Self {
            shared_signal: event.shared_signal(),
            event,
            timestamp,
            account_id: account_id.map(str::to_owned),
            initiating_entity,
        }
    }
}

/// Who brought something about (CAEP 1.0, section 2: `initiating_entity`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum InitiatingEntity {
    /// Somebody of the service.
    Admin,
    /// The person of a recovery or of a case, or whoever has a link of a notice.
    User,
    /// The rules of the recovery.
    Policy,
    /// The service by itself.
    System,
}

/// What happened.
///
/// The vocabulary is fixed: further events and members may come, none changes
/// its meaning. A receiver passes over what it does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "type", content = "data")]
pub enum SignalEvent {
    /// The first proof in a recovery of the account was given.
    #[serde(rename = "recovery.activated")]
    RecoveryActivated {},
    /// The recovery waits, and the owner can cancel it until then.
    #[serde(rename = "recovery.wait_begun")]
    RecoveryWaitBegun {
        /// Until when.
        until: UnixSeconds,
    },
    /// The recovery was cancelled while it waited.
    #[serde(rename = "recovery.cancelled")]
    RecoveryCancelled {},
    /// The account was recovered. What was changed is told by signals of its
    /// own, of the same time.
    #[serde(rename = "recovery.completed")]
    RecoveryCompleted {},
    /// Credentials of one type were changed.
    #[serde(rename = "credential.changed")]
    CredentialChanged {
        /// Of which type.
        credential_type: CredentialType,
        /// How.
        change_type: ChangeType,
        /// How many.
        count: u32,
    },
    /// Sessions were ended: who is signed in by them is to be signed out.
    #[serde(rename = "sessions.revoked")]
    SessionsRevoked {
        /// How many are known to have been ended.
        count: u32,
        /// Whether every session of the account is to end, known here or not.
        all: bool,
    },
    /// Devices were forgotten: they need a second factor again.
    #[serde(rename = "devices.forgotten")]
    DevicesForgotten {
        /// How many.
        count: u32,
    },
    /// Access of one kind was taken away.
    #[serde(rename = "access.revoked")]
    AccessRevoked {
        /// Of which kind.
        kind: AccessKind,
        /// How many.
        count: u32,
    },
    /// What an account is recovered by was changed.
    #[serde(rename = "recovery_information.changed")]
    RecoveryInformationChanged {
        /// Of which kind it is.
        kind: RecoveryInformation,
        /// How.
        change_type: ChangeType,
        /// How many.
        count: u32,
    },
    /// Sensitive changes of the account are frozen: nobody may make them.
    #[serde(rename = "account.frozen")]
    AccountFrozen {
        /// Until when.
        until: UnixSeconds,
    },
    /// They may be made again.
    #[serde(rename = "account.unfrozen")]
    AccountUnfrozen {},
    /// Sensitive changes of the account are protected for a while after a
    /// recovery.
    #[serde(rename = "account.protected")]
    AccountProtected {
        /// Until when.
        until: UnixSeconds,
    },
    /// That was ended early.
    #[serde(rename = "account.protection_ended")]
    AccountProtectionEnded {},
    /// Somebody who reads an address of the account says that a recovery or a
    /// change was not them.
    #[serde(rename = "account.reported")]
    AccountReported {},
    /// Those who work on a case let its person secure the account.
    #[serde(rename = "case.approved")]
    CaseApproved {
        /// The reference of the case.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        reference: Reference,
    },
    /// They do not.
    #[serde(rename = "case.refused")]
    CaseRefused {
        /// The reference of the case.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        reference: Reference,
    },
    /// What was approved cannot be used any more.
    #[serde(rename = "case.withdrawn")]
    CaseWithdrawn {
        /// The reference of the case.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        reference: Reference,
    },
    /// Somebody reports that an account pretends to be them.
    #[serde(rename = "impersonation.reported")]
    ImpersonationReported {
        /// The reference of the case.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        reference: Reference,
    },
    /// Those who work on the case agree: the service has to act on the account.
    #[serde(rename = "impersonation.upheld")]
    ImpersonationUpheld {
        /// The reference of the case.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        reference: Reference,
    },
    /// They have taken that back.
    #[serde(rename = "impersonation.withdrawn")]
    ImpersonationWithdrawn {
        /// The reference of the case.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        reference: Reference,
    },
}

impl SignalEvent {
    /// The name of the type, as it is in JSON.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::RecoveryActivated {} => "recovery.activated",
            Self::RecoveryWaitBegun { .. } => "recovery.wait_begun",
            Self::RecoveryCancelled {} => "recovery.cancelled",
            Self::RecoveryCompleted {} => "recovery.completed",
            Self::CredentialChanged { .. } => "credential.changed",
            Self::SessionsRevoked { .. } => "sessions.revoked",
            Self::DevicesForgotten { .. } => "devices.forgotten",
            Self::AccessRevoked { .. } => "access.revoked",
            Self::RecoveryInformationChanged { .. } => "recovery_information.changed",
            Self::AccountFrozen { .. } => "account.frozen",
            Self::AccountUnfrozen {} => "account.unfrozen",
            Self::AccountProtected { .. } => "account.protected",
            Self::AccountProtectionEnded {} => "account.protection_ended",
            Self::AccountReported {} => "account.reported",
            Self::CaseApproved { .. } => "case.approved",
            Self::CaseRefused { .. } => "case.refused",
            Self::CaseWithdrawn { .. } => "case.withdrawn",
            Self::ImpersonationReported { .. } => "impersonation.reported",
            Self::ImpersonationUpheld { .. } => "impersonation.upheld",
            Self::ImpersonationWithdrawn { .. } => "impersonation.withdrawn",
        }
    }

    /// The event type of CAEP 1.0 or RISC 1.0, where there is one.
    #[must_use]
    pub fn shared_signal(&self) -> Option<String> {
        let (profile, name) = match self {
            Self::RecoveryActivated {} => (RISC, "recovery-activated"),
            Self::RecoveryInformationChanged { .. } => (RISC, "recovery-information-changed"),
            Self::CredentialChanged { .. } => (CAEP, "credential-change"),
            Self::SessionsRevoked { .. } => (CAEP, "session-revoked"),
            Self::RecoveryWaitBegun { .. }
            | Self::RecoveryCancelled {}
            | Self::RecoveryCompleted {}
            | Self::DevicesForgotten { .. }
            | Self::AccessRevoked { .. }
            | Self::AccountFrozen { .. }
            | Self::AccountUnfrozen {}
            | Self::AccountProtected { .. }
            | Self::AccountProtectionEnded {}
            | Self::AccountReported {}
            | Self::CaseApproved { .. }
            | Self::CaseRefused { .. }
            | Self::CaseWithdrawn { .. }
            | Self::ImpersonationReported { .. }
            | Self::ImpersonationUpheld { .. }
            | Self::ImpersonationWithdrawn { .. } => return None,
        };
        Some(format!("{profile}{name}"))
    }
}

/// The type of a credential (CAEP 1.0, 3.3.1: `credential_type`, which lets
/// both sides agree on further ones: here `passkey` and `backup-codes`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CredentialType {
    /// The password.
    Password,
    /// An authenticator app.
    App,
    /// A passkey. Whether its authenticator is built in is not known.
    Passkey,
    /// Backup codes.
    BackupCodes,
}

/// How something was changed (CAEP 1.0, 3.3.1: `change_type`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum ChangeType {
    /// It is new, or there again.
    Create,
    /// It is there and does not work any more: it was reported lost.
    Revoke,
    /// Another took its place.
    Update,
    /// It is gone.
    Delete,
}

/// What has access to an account beside people who sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum AccessKind {
    /// An app.
    App,
    /// An API token.
    ApiToken,
    /// Forwarding of mail.
    Forwarding,
}

/// What an account is recovered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum RecoveryInformation {
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A recovery contact.
    Contact,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_called_in_json_as_it_is_named() {
        let reference = || Reference::from_number(7);
        let until = UnixSeconds(1);
        let count = 2;
        for event in [
            SignalEvent::RecoveryActivated {},
            SignalEvent::RecoveryWaitBegun { until },
            SignalEvent::RecoveryCancelled {},
            SignalEvent::RecoveryCompleted {},
            SignalEvent::CredentialChanged {
                credential_type: CredentialType::BackupCodes,
                change_type: ChangeType::Update,
                count,
            },
            SignalEvent::SessionsRevoked { count, all: true },
            SignalEvent::DevicesForgotten { count },
            SignalEvent::AccessRevoked {
                kind: AccessKind::ApiToken,
                count,
            },
            SignalEvent::RecoveryInformationChanged {
                kind: RecoveryInformation::Email,
                change_type: ChangeType::Delete,
                count,
            },
            SignalEvent::AccountFrozen { until },
            SignalEvent::AccountUnfrozen {},
            SignalEvent::AccountProtected { until },
            SignalEvent::AccountProtectionEnded {},
            SignalEvent::AccountReported {},
            SignalEvent::CaseApproved {
                reference: reference(),
            },
            SignalEvent::CaseRefused {
                reference: reference(),
            },
            SignalEvent::CaseWithdrawn {
                reference: reference(),
            },
            SignalEvent::ImpersonationReported {
                reference: reference(),
            },
            SignalEvent::ImpersonationUpheld {
                reference: reference(),
            },
            SignalEvent::ImpersonationWithdrawn {
                reference: reference(),
            },
        ] {
            let signal = Signal::new(
                event.clone(),
                Some("id-of-ada"),
                InitiatingEntity::User,
                UnixSeconds(1_800_000_000),
            );
            let json = serde_json::to_value(&signal).unwrap();
            assert_eq!(json["type"], event.name());
            assert!(json["data"].is_object(), "{json}");
            assert_eq!(json["timestamp"], 1_800_000_000);
            assert_eq!(serde_json::from_value::<Signal>(json).unwrap(), signal);
        }
    }

    #[test]
    fn terms_of_shared_signals_are_written_as_those_say() {
        let signal = Signal::new(
            SignalEvent::CredentialChanged {
                credential_type: CredentialType::BackupCodes,
                change_type: ChangeType::Update,
                count: 10,
            },
            Some("id-of-ada"),
            InitiatingEntity::User,
            UnixSeconds(1_800_000_000),
        );
        assert_eq!(
            serde_json::to_value(signal).unwrap(),
            serde_json::json!({
                "type": "credential.changed",
                "timestamp": 1_800_000_000,
                "account_id": "id-of-ada",
                "initiating_entity": "user",
                "shared_signal": "https://schemas.openid.net/secevent/caep/event-type/credential-change",
                "data": { "credential_type": "backup-codes", "change_type": "update", "count": 10 },
            })
        );
    }
}
