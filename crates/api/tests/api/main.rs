//! The API against the real router and a real database.

mod support;

mod cases;
mod codes;
mod contract;
mod idempotency;
mod limits;
mod recovery;
mod sessions;
mod uniform;
