//! The API of the console of support staff: who may sign in, what they see of
//! cases, what they do in them, and the links that they make.
//!
//! Whoever works here has what a thief wants: the power to give an account to
//! somebody. So no answer holds a secret of an account (OWASP ASVS 6.4.6), what
//! may follow is decided by [`regain_journey::Case`] and nowhere else, each
//! role has what [`may`] says and no more, and every deed is in the audit with
//! the number of who did it. Without a file of agents none of this exists.

mod agents;
mod audit_lines;
mod caller;
mod calls;
mod cases;
mod change;
mod deeds;
mod elsewhere;
mod experiments;
mod files;
mod guides;
mod insights;
mod masking;
mod new_agent;
mod outbox;
mod queue;
mod receipts;
mod rights;
mod sign_in;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};
use regain_contract::paths;

pub use agents::{Agent, Agents, AgentsFile, Scope, Script, SignInMeans};
pub use new_agent::{NewAgent, NewScript, new_agent, new_script};
pub(crate) use rights::may_decide;
pub use rights::{Deed, Rights, may};

use crate::Service;

/// The routes of the console.
pub(crate) fn routes() -> Router<Arc<Service>> {
    Router::new()
        .route(
            paths::SUPPORT_SESSION,
            get(sign_in::read).post(sign_in::sign_in),
        )
        .route(paths::SUPPORT_SIGN_OUT, post(sign_in::sign_out))
        .route(paths::SUPPORT_GO_ON, post(sign_in::go_on))
        .route(paths::SUPPORT_CASES, get(queue::read))
        .route(paths::SUPPORT_CASE, get(cases::read))
        .route(paths::SUPPORT_CASE_ACTIONS, post(deeds::act))
        .route(paths::SUPPORT_CASE_FILE, get(files::read))
        .route(paths::SUPPORT_RECEIPT, get(receipts::read))
        .route(paths::SUPPORT_GUIDES, get(guides::list).post(guides::make))
        .route(paths::SUPPORT_GUIDE_REVOKE, post(guides::revoke))
        .route(paths::SUPPORT_CALLS, post(calls::join))
        .route(paths::SUPPORT_CALL, get(calls::read).post(calls::act))
        .route(paths::SUPPORT_AUDIT, get(audit_lines::read))
        .route(paths::SUPPORT_INSIGHTS, get(insights::read))
        .route(paths::SUPPORT_INSIGHTS_TABLE, get(insights::take_away))
        .route(paths::SUPPORT_EXPERIMENTS, get(experiments::read))
        .route(paths::SUPPORT_EXPERIMENT_STOP, post(experiments::stop))
        .route(paths::SUPPORT_OUTBOX, get(outbox::read))
        .route(paths::SUPPORT_OUTBOX_SEND_AGAIN, post(outbox::send_again))
}
