//! Everything around the API: the app's files and pages, the headers, mail,
//! the sandbox.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on has failed, and looks for one thing among many"
)]

#[path = "../database/mod.rs"]
mod database;
#[path = "../database/rows.rs"]
mod rows;

mod approvals;
mod brand;
mod breaches;
mod case_mails;
mod case_page;
mod connections;
mod console;
mod delivery_events;
mod feedback_page;
mod files;
mod headers;
mod helping_page;
mod languages;
mod mail;
mod mail_server;
mod phone_page;
mod plain_case;
mod reports;
mod sandbox;
mod signals;
mod signature;
mod smtp;
mod smtp_server;
mod support;
mod switching;
mod telemetry;
mod telemetry_docs;
mod texts;
mod visits;
mod webhook_server;
