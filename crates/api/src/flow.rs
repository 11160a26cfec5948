//! The recovery flow: what is remembered of it, what it looks like, and what
//! each action does.

mod act;
mod answer;
mod belongings;
mod decided;
mod document;
mod draft;
mod elsewhere;
mod failures;
mod handlers;
mod items;
mod record;
mod retries;
mod secret_id;
mod secured;
mod start;
mod strength;

use regain_contract::UnixSeconds;
use regain_journey::State;

use crate::store::StoredFlow;

pub use act::end_changes;
pub(crate) use act::{authenticator_of_secret, authenticator_step, spend, write_audit};
pub use belongings::{Belongings, Onlooker, Sessions, session_id};
pub(crate) use decided::{Browser, Decided, begin as begin_decided};
use document::authenticator_label;
pub(crate) use document::ends_at;
pub use document::{Sight, document};
pub use draft::{
    AddedAddress, AddedAuthenticator, AddedPasskey, Draft, NewAuthenticator, NewBackupCodes,
    UnconfirmedAddress,
};
pub(crate) use elsewhere::{change_leader, remember_done, was_done};
pub(crate) use failures::{read_receipt_code, step_name, step_of};
pub use handlers::{act, read, start};
pub use record::{
    CaseDraft, FlowRecord, HandoverRecord, IssuedCode, NotedFailure, OpenedCase, PassRecord,
    PasskeyChallenge, Secured, WaitRecord,
};
pub(crate) use retries::{Kept, keep, kept};
pub(crate) use start::begin as begin_flow;
pub use strength::password_strength;

/// How long a flow lives without having proven anything, in seconds. It
/// outlives the longest life of a mailed code (NIST SP 800-63B-4, 2.2.3:
/// at most 24 hours).
pub const FLOW_LIFETIME: i64 = 24 * 3600;

/// How long the right to change the account lasts without anything being
/// done, in seconds.
pub const SECURE_IDLE: i64 = 15 * 60;

/// For how long one press freezes sensitive changes, in seconds.
pub const FREEZE_LIFETIME: i64 = 7 * 24 * 3600;

/// How long a code sent by text message works, in seconds (NIST SP 800-63B-4,
/// 4.2.1.2: ten minutes at the most).
pub const TEXT_CODE_LIFETIME: i64 = 600;

/// How much longer than a mailed code the code of a recovery contact works,
/// in seconds: the two have to reach each other (NIST SP 800-63B-4, 4.2.1.3:
/// a day longer at the most).
pub const CONTACT_CODE_EXTRA: i64 = 24 * 3600;

/// How long an address that was removed can be restored and is told of
/// recoveries, in seconds: 30 days ([design], STANDARDS A25: the first thing
/// somebody else does is to put their address in the place of yours).
pub const ADDRESS_HOLD: i64 = 30 * 24 * 3600;

/// For how long sensitive changes are protected after a recovery, in seconds,
/// unless the operator says otherwise: three days.
pub const PROTECTION_LIFETIME: i64 = 3 * 24 * 3600;

/// How long the right to change the account lasts without a proof or
/// somebody asking for more time, whatever else is done, in seconds. Asking
/// renews it for as long as the flow lives, which is more than ten times
/// (WCAG 2.2.1).
pub const SECURE_LIFETIME: i64 = 3600;

/// How long the secret id before the present one can be exchanged for a new
/// one, in seconds, when the answer that carried the present one was lost.
pub const PREVIOUS_TOKEN_LIFETIME: i64 = 120;

/// The state of a flow at a moment.
pub(crate) fn flow_state(flow: &StoredFlow, now: UnixSeconds) -> State {
    document::state(flow, now)
}

/// Whether a flow is over at a moment.
pub(crate) fn is_over(flow: &StoredFlow, now: UnixSeconds) -> bool {
    document::over(flow, now).is_some()
}

/// For how long a change that was begun in another system is carried through, in
/// seconds after the last thing that was done in its flow before. So long nobody
/// else changes the account, which bounds what a change can do that the system
/// never answers.
pub const CHANGE_LIFETIME: i64 = 3600;

/// Whether a flow has begun to change its account in another system, and the end
/// of it may still be heard: whether it was changed is not known before that. It
/// is carried through also where its browser has begun another flow since, or
/// the right to change the account is over: the press was made before.
pub(crate) fn is_changing(flow: &StoredFlow, now: UnixSeconds) -> bool {
    flow.record.draft.is_changing_elsewhere && now < flow.changed_at.plus(CHANGE_LIFETIME)
}
