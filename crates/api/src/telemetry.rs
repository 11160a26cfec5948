//! What engineers see of the running service: metrics, lines of the log and
//! traces (docs/telemetry.md).
//!
//! None of it says who. Labels of metrics are types whose values stand in this
//! program, so that nothing from outside becomes one; lines of requests and
//! spans hold the template of the route and never the address that was asked
//! for.

mod admin;
mod backlog;
mod labels;
mod logs;
mod metrics;
mod observed;
mod readiness;
mod requests;
#[cfg(feature = "traces")]
pub mod traces;

pub use admin::routes;
pub(crate) use labels::{ActionOutcome, DatabaseStep};
pub use labels::{MessageChannel, MessageResult, Worker, WorkerOutcome};
pub use logs::{LogFormat, log_layer};
pub(crate) use metrics::ActionName;
pub use metrics::Metrics;
pub(crate) use observed::ObservedStore;
pub use observed::Observer;

pub use readiness::Readiness;
pub(crate) use requests::{StoreFailed, observe};
