//! What happened, in words: the vocabulary of the audit.

use regain_words::{self as words, Text};

/// A line of the audit by its name; nothing for one that this console does not know.
pub(super) fn event(name: &str) -> Option<Text> {
    Some(match name {
        "recovery_started" => words::console::event_started(),
        "recovery_account_named" => words::console::event_named(),
        "recovery_code_sent" => words::console::event_code_sent(),
        "recovery_text_withheld" => words::console::event_text_withheld(),
        "authn_recovery_code" => words::console::event_code_entered(),
        "authn_recovery_passkey" => words::console::event_passkey_used(),
        "authn_recovery_decision" => words::console::event_decision_used(),
        "recovery_way_ruled_out" => words::console::event_ruled_out(),
        "recovery_mailbox_answered" => words::console::event_mailbox(),
        "authn_factor_suspended" => words::console::event_suspended(),
        "recovery_frozen" => words::console::event_frozen(),
        "recovery_wait_begun" => words::console::event_wait_begun(),
        "recovery_wait_cancelled" => words::console::event_wait_cancelled(),
        "authn_backup_code_replaced" => words::console::event_backup_code_replaced(),
        "authn_device_forgotten" => words::console::event_device_forgotten(),
        "authn_token_revoked" => words::console::event_access_revoked(),
        "user_address_added" => words::console::event_address_added(),
        "user_address_removed" => words::console::event_address_removed(),
        "user_address_restored" => words::console::event_address_restored(),
        "authn_factor_added" => words::console::event_factor_added(),
        "authn_factor_removed" => words::console::event_factor_removed(),
        "authn_factor_renamed" => words::console::event_factor_renamed(),
        "factor_skipped" => words::console::event_factor_skipped(),
        "authn_backup_codes_made" => words::console::event_backup_codes_made(),
        "recovery_protected" => words::console::event_protected(),
        "recovery_protection_ended" => words::console::event_protection_ended(),
        "recovery_event_reported" => words::console::event_reported(),
        "recovery_account_secured" => words::console::event_secured(),
        "recovery_contact_removed" => words::console::event_contact_removed(),
        "recovery_factor_confirmed" => words::console::event_factor_confirmed(),
        "recovery_backup_codes_shown" => words::console::event_backup_codes_shown(),
        "recovery_backup_codes_kept" => words::console::event_backup_codes_kept(),
        "recovery_address_confirmed" => words::console::event_address_confirmed(),
        "recovery_link_made" => words::console::event_link_made(),
        "recovery_link_used" => words::console::event_link_used(),
        "recovery_link_refused" => words::console::event_link_refused(),
        "recovery_moved" => words::console::event_moved(),
        "authn_password_change" => words::console::event_password_changed(),
        "session_expired" => words::console::event_sessions_ended(),
        "recovery_case_opened" => words::console::event_opened(),
        "recovery_case_joined" => words::console::event_joined(),
        "recovery_helped" => words::console::event_helped(),
        "recovery_call_begun" => words::console::event_call_begun(),
        "recovery_call_joined" => words::console::event_call_joined(),
        "recovery_call_offered" => words::console::event_call_offered(),
        "recovery_call_ended" => words::console::event_call_ended(),
        "upload_stored" => words::console::event_photograph_added(),
        "upload_validation" => words::console::event_photograph_infected(),
        "upload_delete" => words::console::event_photograph_removed(),
        "sensitive_read" => words::console::event_photograph_opened(),
        "authz_fail" => words::console::event_not_permitted(),
        "sensitive_delete" => words::console::event_photographs_destroyed(),
        "recovery_case_written" => words::console::event_written(),
        "recovery_case_appealed" => words::console::event_appealed(),
        "recovery_case_closed" => words::console::event_closed(),
        "recovery_case_address_changed" => words::console::event_address_changed(),
        "recovery_case_entered" => words::console::event_entered(),
        "recovery_case_not_entered" => words::console::event_not_entered(),
        "recovery_case_code_asked" => words::console::event_case_code_asked(),
        "recovery_case_code_shown" => words::console::event_case_code_shown(),
        "recovery_case_way_used" => words::console::event_way_used(),
        "recovery_case_put_back" => words::console::event_put_back(),
        "recovery_contact_reported" => words::console::event_contact_reported(),
        "recovery_surplus_ended" => words::console::event_surplus(),
        "recovery_ended" => words::console::event_ended(),
        "excess_rate_limit_exceeded" => words::console::event_limit(),
        "recovery_reopened" => words::console::event_reopened(),
        "sequence_fail" => words::console::event_out_of_order(),
        "authn_support_login" => words::console::event_sign_in(),
        "session_support_ended" => words::console::event_sign_out(),
        "support_case_taken" => words::console::event_taken(),
        "support_case_handed_over" => words::console::event_handed_over(),
        "support_case_noted" => words::console::event_noted(),
        "support_case_asked" => words::console::event_asked(),
        "support_photographs_asked" => words::console::event_photographs(),
        "support_case_agreed" => words::console::event_agreed(),
        "support_case_approved" => words::console::event_approved(),
        "support_case_upheld" => words::console::event_upheld(),
        "support_case_refused" => words::console::event_refused(),
        "support_case_withdrawn" => words::console::event_withdrawn(),
        "recovery_way_closed" => words::console::event_way_closed(),
        "support_link_made" => words::console::event_guide_made(),
        "support_link_revoked" => words::console::event_guide_revoked(),
        "support_link_used" => words::console::event_guide_used(),
        "support_link_refused" => words::console::event_guide_refused(),
        "support_experiment_stopped" => words::console::event_experiment_stopped(),
        "experiment_variant_stopped" => words::console::event_variant_stopped(),
        "support_message_sent_again" => words::console::event_message_sent_again(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of events, as they stand in the API.
    const VOCABULARY: &str = include_str!("../../../crates/api/src/audit.rs");

    #[test]
    fn everything_that_the_audit_can_say_has_words() {
        let names: Vec<_> = VOCABULARY
            .lines()
            .filter_map(|line| line.strip_prefix("pub const ")?.split_once(": &str = \""))
            .filter_map(|(_, value)| value.strip_suffix("\";"))
            .filter(|name| !["success", "failure"].contains(name))
            .collect();
        assert!(names.len() > 70, "{names:?}");
        let unknown: Vec<_> = names.iter().filter(|name| event(name).is_none()).collect();
        assert_eq!(unknown, Vec::<&&str>::new());
        assert_eq!(event("x"), None);
    }
}
