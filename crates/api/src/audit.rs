//! The audit: the names of events, those of the OWASP logging vocabulary where
//! it has one, and what a line says of who did something.

use regain_contract::ProofKind;
use regain_contract::support::Method;
use regain_journey::{Proof, Proofs};

/// Who did something, and what they had shown for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Doer {
    /// The number of somebody of the service, or of a script of it.
    pub actor: Option<String>,
    /// What they had proven until then, or signed in with.
    pub authenticated_by: Vec<Method>,
}

impl Doer {
    /// The service, or somebody who had shown nothing.
    #[must_use]
    pub fn nobody() -> Self {
        Self::default()
    }

    /// The person of a recovery that has these proofs.
    #[must_use]
    pub fn with_proofs(proofs: Proofs) -> Self {
        Self {
            actor: None,
            authenticated_by: proofs.all().map(method_of).collect(),
        }
    }

    /// Whoever it was who did it by this.
    #[must_use]
    pub fn with(method: Method) -> Self {
        Self {
            actor: None,
            authenticated_by: vec![method],
        }
    }

    /// Somebody of the service, who had signed in.
    #[must_use]
    pub fn agent(actor: &str) -> Self {
        Self {
            actor: Some(actor.to_owned()),
            ..Self::with(Method::PasswordAndCode)
        }
    }

    /// A script of the service.
    #[must_use]
    pub fn script(actor: &str) -> Self {
        Self {
            actor: Some(actor.to_owned()),
            ..Self::with(Method::Token)
        }
    }
}

/// What a proof is called.
#[must_use]
pub const fn method_of(proof: Proof) -> Method {
    match proof {
        Proof::VerifiedPasskey => Method::VerifiedPasskey,
        Proof::TouchedPasskey => Method::TouchedPasskey,
        Proof::AuthenticatorCode => Method::AuthenticatorCode,
        Proof::EmailCode => Method::EmailCode,
        Proof::TextCode => Method::TextCode,
        Proof::BackupCode => Method::BackupCode,
        Proof::ContactCode => Method::ContactCode,
        Proof::HumanCheck => Method::HumanCheck,
    }
}

/// What a way of proving is called, before it has succeeded.
#[must_use]
pub const fn method_of_kind(kind: ProofKind) -> Method {
    match kind {
        ProofKind::Passkey => Method::Passkey,
        ProofKind::AuthenticatorCode => Method::AuthenticatorCode,
        ProofKind::EmailCode => Method::EmailCode,
        ProofKind::TextCode => Method::TextCode,
        ProofKind::BackupCode => Method::BackupCode,
        ProofKind::ContactCode => Method::ContactCode,
        ProofKind::HumanCheck => Method::HumanCheck,
    }
}

/// A flow was started.
pub const FLOW_STARTED: &str = "recovery_started";
/// An account was named. The outcome never says whether it exists.
pub const ACCOUNT_NAMED: &str = "recovery_account_named";
/// A code was asked for.
pub const CODE_SENT: &str = "recovery_code_sent";
/// A code was not sent by text message, because of what is known about the
/// phone number.
pub const TEXT_WITHHELD: &str = "recovery_text_withheld";
/// A code was entered.
pub const CODE_ENTERED: &str = "authn_recovery_code";
/// A passkey was used.
pub const PASSKEY_USED: &str = "authn_recovery_passkey";
/// What people decided in a case was taken as the proof.
pub const DECISION_TAKEN: &str = "authn_recovery_decision";
/// A way was said to be unusable, or read by someone else.
pub const WAY_RULED_OUT: &str = "recovery_way_ruled_out";
/// The mailbox was asked about.
pub const MAILBOX_ANSWERED: &str = "recovery_mailbox_answered";
/// The second factors of a kind were suspended.
pub const FACTOR_SUSPENDED: &str = "authn_factor_suspended";
/// Sensitive changes were frozen.
pub const FROZEN: &str = "recovery_frozen";
/// A wait began.
pub const WAIT_BEGUN: &str = "recovery_wait_begun";
/// A wait was cancelled.
pub const WAIT_CANCELLED: &str = "recovery_wait_cancelled";
/// A backup code was replaced.
pub const BACKUP_CODE_REPLACED: &str = "authn_backup_code_replaced";
/// Devices were forgotten: they need a second factor again.
pub const DEVICE_FORGOTTEN: &str = "authn_device_forgotten";
/// Access of apps, API tokens or forwarding was taken away.
pub const ACCESS_REVOKED: &str = "authn_token_revoked";
/// An address was added.
pub const ADDRESS_ADDED: &str = "user_address_added";
/// An address was removed.
pub const ADDRESS_REMOVED: &str = "user_address_removed";
/// An address that had been removed was restored.
pub const ADDRESS_RESTORED: &str = "user_address_restored";
/// A second factor was added.
pub const FACTOR_ADDED: &str = "authn_factor_added";
/// A second factor was removed.
pub const FACTOR_REMOVED: &str = "authn_factor_removed";
/// A second factor was given another name.
pub const FACTOR_RENAMED: &str = "authn_factor_renamed";
/// The account has no second factor after a recovery.
pub const FACTOR_SKIPPED: &str = "factor_skipped";
/// All backup codes were replaced.
pub const BACKUP_CODES_MADE: &str = "authn_backup_codes_made";
/// Sensitive changes are protected for a while.
pub const PROTECTED: &str = "recovery_protected";
/// That was ended early.
pub const PROTECTION_ENDED: &str = "recovery_protection_ended";
/// An owner reported something that had happened.
pub const EVENT_REPORTED: &str = "recovery_event_reported";
/// The account was secured: why a letter is posted.
pub const ACCOUNT_SECURED: &str = "recovery_account_secured";
/// A recovery contact was removed.
pub const CONTACT_REMOVED: &str = "recovery_contact_removed";
/// A new second factor was confirmed, for when the changes are made.
pub const FACTOR_CONFIRMED: &str = "recovery_factor_confirmed";
/// New backup codes were made and shown, for when the changes are made.
pub const BACKUP_CODES_SHOWN: &str = "recovery_backup_codes_shown";
/// One of them was typed back.
pub const BACKUP_CODES_KEPT: &str = "recovery_backup_codes_kept";
/// A new address was confirmed, for when the changes are made.
pub const ADDRESS_CONFIRMED: &str = "recovery_address_confirmed";
/// A link was made.
pub const LINK_MADE: &str = "recovery_link_made";
/// A link was used.
pub const LINK_USED: &str = "recovery_link_used";
/// A link was refused.
pub const LINK_REFUSED: &str = "recovery_link_refused";
/// Another browser leads the flow.
pub const MOVED: &str = "recovery_moved";
/// The password was changed.
pub const PASSWORD_CHANGED: &str = "authn_password_change";
/// Sessions of the account were ended.
pub const SESSIONS_ENDED: &str = "session_expired";
/// A case was opened.
pub const CASE_OPENED: &str = "recovery_case_opened";
/// A further attempt joined a case that was open.
pub const CASE_JOINED: &str = "recovery_case_joined";
/// Whoever started the flow said that they help the owner of an account.
pub const HELPED: &str = "recovery_helped";
/// A call was begun: its code was shown.
pub const CALL_BEGUN: &str = "recovery_call_begun";
/// Somebody of the service entered the code.
pub const CALL_JOINED: &str = "recovery_call_joined";
/// They proposed something.
pub const CALL_OFFERED: &str = "recovery_call_offered";
/// The call was ended.
pub const CALL_ENDED: &str = "recovery_call_ended";
/// A photograph was added to a case.
pub const PHOTOGRAPH_ADDED: &str = "upload_stored";
/// A scanner found something in a photograph, which is deleted.
pub const PHOTOGRAPH_INFECTED: &str = "upload_validation";
/// The person removed a photograph.
pub const PHOTOGRAPH_REMOVED: &str = "upload_delete";
/// Somebody of the service opened a photograph.
pub const PHOTOGRAPH_OPENED: &str = "sensitive_read";
/// Somebody of the service asked for a photograph of a case that is not theirs.
pub const PHOTOGRAPH_WITHHELD: &str = "authz_fail";
/// All photographs of a case were destroyed.
pub const PHOTOGRAPHS_DESTROYED: &str = "sensitive_delete";
/// The person of a case wrote a message.
pub const CASE_WRITTEN: &str = "recovery_case_written";
/// The person appealed a decision.
pub const CASE_APPEALED: &str = "recovery_case_appealed";
/// A case was closed, by its person, by time, or because the account is
/// recovered.
pub const CASE_CLOSED: &str = "recovery_case_closed";
/// The person of a case is reached at another address.
pub const CASE_MOVED: &str = "recovery_case_address_changed";
/// A browser was let in to a case.
pub const CASE_ENTERED: &str = "recovery_case_entered";
/// A browser was not: the reference and the code do not go together.
pub const CASE_NOT_ENTERED: &str = "recovery_case_not_entered";
/// The code of a case was asked for.
pub const CASE_CODE_ASKED: &str = "recovery_case_code_asked";
/// A new code of a case was shown to its person.
pub const CASE_CODE_SHOWN: &str = "recovery_case_code_shown";
/// The way that an approval had opened was used.
pub const CASE_WAY_USED: &str = "recovery_case_way_used";
/// An approval was not enough for the account any more when it was used.
pub const CASE_PUT_BACK: &str = "recovery_case_put_back";
/// Someone contacted the person.
pub const CONTACT_REPORTED: &str = "recovery_contact_reported";
/// The flow was ended by another one of its account, of which there were too
/// many.
pub const FLOW_SURPLUS: &str = "recovery_surplus_ended";
/// The flow was left.
pub const FLOW_ENDED: &str = "recovery_ended";
/// A limit was reached.
pub const LIMIT_REACHED: &str = "excess_rate_limit_exceeded";
/// An operator opened a way again that failures had closed.
pub const REOPENED: &str = "recovery_reopened";
/// An action that the step does not take.
pub const OUT_OF_ORDER: &str = "sequence_fail";

/// Somebody signed in to the console, or tried to.
pub const SUPPORT_SIGN_IN: &str = "authn_support_login";
/// Somebody signed out of it.
pub const SUPPORT_SIGN_OUT: &str = "session_support_ended";
/// Somebody who works on cases wanted to do what they may not.
pub const NOT_PERMITTED: &str = "authz_fail";
/// Somebody took a case.
pub const CASE_TAKEN: &str = "support_case_taken";
/// A case was handed over.
pub const CASE_HANDED_OVER: &str = "support_case_handed_over";
/// Something was noted in a case.
pub const CASE_NOTED: &str = "support_case_noted";
/// The person was asked something.
pub const CASE_ASKED: &str = "support_case_asked";
/// The person was asked for photographs of documents.
pub const PHOTOGRAPHS_ASKED: &str = "support_photographs_asked";
/// One has agreed that the account is given to the person, and another has to.
pub const CASE_AGREED: &str = "support_case_agreed";
/// The account may be secured by the person.
pub const CASE_APPROVED: &str = "support_case_approved";
/// It is agreed that somebody pretends to be the person: the service has to
/// act on that account.
pub const CASE_UPHELD: &str = "support_case_upheld";
/// It may not, by this case.
pub const CASE_REFUSED: &str = "support_case_refused";
/// What was approved was taken back.
pub const CASE_WITHDRAWN: &str = "support_case_withdrawn";
/// Somebody who reads an address of the account has closed the way that was
/// approved.
pub const WAY_CLOSED: &str = "recovery_way_closed";
/// A link into a recovery was made for somebody.
pub const GUIDE_MADE: &str = "support_link_made";
/// It was taken back.
pub const GUIDE_REVOKED: &str = "support_link_revoked";
/// The person has used it.
pub const GUIDE_USED: &str = "support_link_used";
/// The person has refused it for good.
pub const GUIDE_REFUSED: &str = "support_link_refused";

/// A message that had failed was sent again.
pub const MESSAGE_SENT_AGAIN: &str = "support_message_sent_again";

/// Somebody has stopped an experiment.
pub const EXPERIMENT_STOPPED: &str = "support_experiment_stopped";
/// A guard rail has stopped a variant of one.
pub const VARIANT_STOPPED: &str = "experiment_variant_stopped";

/// Every event there is.
pub const VOCABULARY: &[&str] = &[
    FLOW_STARTED,
    ACCOUNT_NAMED,
    CODE_SENT,
    TEXT_WITHHELD,
    CODE_ENTERED,
    PASSKEY_USED,
    DECISION_TAKEN,
    WAY_RULED_OUT,
    MAILBOX_ANSWERED,
    FACTOR_SUSPENDED,
    FROZEN,
    WAIT_BEGUN,
    WAIT_CANCELLED,
    BACKUP_CODE_REPLACED,
    DEVICE_FORGOTTEN,
    ACCESS_REVOKED,
    ADDRESS_ADDED,
    ADDRESS_REMOVED,
    ADDRESS_RESTORED,
    FACTOR_ADDED,
    FACTOR_REMOVED,
    FACTOR_RENAMED,
    FACTOR_SKIPPED,
    BACKUP_CODES_MADE,
    PROTECTED,
    PROTECTION_ENDED,
    EVENT_REPORTED,
    ACCOUNT_SECURED,
    CONTACT_REMOVED,
    FACTOR_CONFIRMED,
    BACKUP_CODES_SHOWN,
    BACKUP_CODES_KEPT,
    ADDRESS_CONFIRMED,
    LINK_MADE,
    LINK_USED,
    LINK_REFUSED,
    MOVED,
    PASSWORD_CHANGED,
    SESSIONS_ENDED,
    CASE_OPENED,
    CASE_JOINED,
    HELPED,
    CALL_BEGUN,
    CALL_JOINED,
    CALL_OFFERED,
    CALL_ENDED,
    PHOTOGRAPH_ADDED,
    PHOTOGRAPH_INFECTED,
    PHOTOGRAPH_REMOVED,
    PHOTOGRAPH_OPENED,
    PHOTOGRAPH_WITHHELD,
    PHOTOGRAPHS_DESTROYED,
    CASE_WRITTEN,
    CASE_APPEALED,
    CASE_CLOSED,
    CASE_MOVED,
    CASE_ENTERED,
    CASE_NOT_ENTERED,
    CASE_CODE_ASKED,
    CASE_CODE_SHOWN,
    CASE_WAY_USED,
    CASE_PUT_BACK,
    CONTACT_REPORTED,
    FLOW_SURPLUS,
    FLOW_ENDED,
    LIMIT_REACHED,
    REOPENED,
    OUT_OF_ORDER,
    SUPPORT_SIGN_IN,
    SUPPORT_SIGN_OUT,
    NOT_PERMITTED,
    CASE_TAKEN,
    CASE_HANDED_OVER,
    CASE_NOTED,
    CASE_ASKED,
    PHOTOGRAPHS_ASKED,
    CASE_AGREED,
    CASE_APPROVED,
    CASE_UPHELD,
    CASE_REFUSED,
    CASE_WITHDRAWN,
    WAY_CLOSED,
    GUIDE_MADE,
    GUIDE_REVOKED,
    GUIDE_USED,
    GUIDE_REFUSED,
    MESSAGE_SENT_AGAIN,
    EXPERIMENT_STOPPED,
    VARIANT_STOPPED,
];

/// It went well.
pub const SUCCESS: &str = "success";
/// It did not.
pub const FAILURE: &str = "failure";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_vocabulary_has_every_event() {
        let source = include_str!("audit.rs");
        let written = source.lines().filter_map(|line| {
            let (_, value) = line.strip_prefix("pub const ")?.split_once(": &str = \"")?;
            value.strip_suffix("\";")
        });
        for event in written.filter(|event| ![SUCCESS, FAILURE].contains(event)) {
            assert!(VOCABULARY.contains(&event), "{event}");
        }
    }

    #[test]
    fn a_method_of_a_recovery_is_of_the_class_that_the_policy_counts_it_in() {
        for proof in Proof::ALL {
            let (class, _) = method_of(proof).name().split_once(':').unwrap();
            assert_eq!(class, proof.class().name());
            let (class, _) = method_of_kind(proof.kind()).name().split_once(':').unwrap();
            assert_eq!(class, proof.class().name());
        }
    }
}
