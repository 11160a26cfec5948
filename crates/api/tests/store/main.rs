//! What both databases do alike, and what two instances on one PostgreSQL never do twice.
//!
//! Every test of `both` runs on SQLite, and on PostgreSQL where there is a server to start.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on fails, and says why another does not run"
)]

mod both;
mod killed;
mod made;
mod together;

/// A new database of PostgreSQL; `None`, and a line that says why, where there is no server.
async fn postgres(test: &str) -> Option<regain_postgres::TestDatabase> {
    match regain_postgres::database().await {
        Ok(database) => Some(database),
        Err(why) => {
            println!("{test} was skipped on PostgreSQL: {why}");
            None
        }
    }
}
