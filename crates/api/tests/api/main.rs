//! The API against the real router and a real database.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::wildcard_enum_match_arm,
    clippy::match_wildcard_for_single_variants,
    reason = "a test that cannot go on fails, and looks for one thing among many"
)]

#[path = "../database/mod.rs"]
mod database;
#[path = "../mmdb/writer.rs"]
mod mmdb;
#[path = "../database/rows.rs"]
mod rows;
mod support;

mod backup;
mod cases;
mod codes;
mod console;
mod contract;
mod duties;
mod elsewhere;
mod enrol;
mod enrol_address;
mod enrol_authenticator;
mod enrol_backup_codes;
mod enrol_passkey;
mod experiments;
mod guessing;
mod idempotency;
mod identity;
mod identity_system;
mod insights;
mod instances;
mod inventory;
mod languages;
mod limits;
mod passkeys;
mod password_strength;
mod pathways;
mod places;
mod proofs;
mod recovery;
mod secure;
mod secure_lists;
mod sessions;
mod signals;
mod taken_over;
mod uniform;
mod upkeep;
