//! Photographs of documents over HTTP, on a folder and on a server of S3.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "../../../evidence/tests/evidence/corpus.rs"]
mod corpus;
#[path = "../database/mod.rs"]
mod database;
mod ending;
mod forms;
mod hostile;
mod looking;
mod parsers;
mod support;
#[path = "../../../evidence/tests/evidence/tried.rs"]
mod tried;
mod uploads;
