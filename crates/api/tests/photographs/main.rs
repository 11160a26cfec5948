//! Photographs of documents over HTTP, on a folder and on a server of S3.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

#[path = "../../../evidence/tests/evidence/corpus.rs"]
#[expect(dead_code, reason = "not every picture of it is needed here")]
mod corpus;
mod ending;
mod forms;
mod hostile;
mod looking;
mod parsers;
mod support;
#[path = "../../../evidence/tests/evidence/tried.rs"]
#[expect(dead_code, reason = "what tests of stores alone need")]
mod tried;
mod uploads;
