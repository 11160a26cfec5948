//! What an upload goes through, on a folder and on a server of S3, with pictures and with what wants to be one.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod cases;
mod corpus;
mod fuzz;
mod pictures;
mod stores;
mod tried;
