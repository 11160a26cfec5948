//! The recovery flow: what is remembered of it, what it looks like, and what
//! each action does.

mod act;
mod answer;
mod document;
mod handlers;
mod record;
mod retries;
mod secret_id;
mod start;

pub(crate) use act::{case_content_hash, open_case, spend};
pub use document::document;
pub use handlers::{act, read, start};
pub use record::{CaseDraft, FlowRecord, IssuedCode, OpenedCase, Secured};

/// How long a flow lives without having proven anything, in seconds. It
/// outlives the longest life of a mailed code (NIST SP 800-63B-4, 2.2.3:
/// at most 24 hours).
pub const FLOW_LIFETIME: i64 = 24 * 3600;

/// How long the right to change the account lasts without anything being
/// done, in seconds.
pub const SECURE_IDLE: i64 = 15 * 60;

/// How long the right to change the account lasts in all, in seconds.
pub const SECURE_LIFETIME: i64 = 3600;

/// How long the secret id before the present one can be exchanged for a new
/// one, in seconds, when the answer that carried the present one was lost.
pub const PREVIOUS_TOKEN_LIFETIME: i64 = 120;
