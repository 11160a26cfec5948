//! The names of events in the audit: those of the OWASP logging vocabulary
//! where it has one.

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
/// The password was changed.
pub const PASSWORD_CHANGED: &str = "authn_password_change";
/// Every session of the account was ended.
pub const SESSIONS_ENDED: &str = "session_expired";
/// A case was opened.
pub const CASE_OPENED: &str = "recovery_case_opened";
/// Someone contacted the person.
pub const CONTACT_REPORTED: &str = "recovery_contact_reported";
/// The flow was left.
pub const FLOW_ENDED: &str = "recovery_ended";
/// A limit was reached.
pub const LIMIT_REACHED: &str = "excess_rate_limit_exceeded";
/// An operator opened a way again that failures had closed.
pub const REOPENED: &str = "recovery_reopened";
/// An action that the step does not take.
pub const OUT_OF_ORDER: &str = "sequence_fail";

/// It went well.
pub const SUCCESS: &str = "success";
/// It did not.
pub const FAILURE: &str = "failure";
