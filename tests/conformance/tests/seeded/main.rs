//! The suite holds of our API, and of our API with one thing wrong it says which.
//!
//! The API runs here, behind a proxy that does the one thing wrong: what the suite sees is what any client would.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that cannot go on has failed"
)]

#[path = "../../../../crates/api/tests/database/mod.rs"]
#[expect(dead_code, reason = "nothing is asked of the database itself here")]
mod database;
mod defects;
mod passing;
mod proxy;
mod server;

use std::collections::BTreeSet;

use defects::Defect;
use regain_conformance::{Report, Verdict, run, selected};
use server::Server;

async fn made(names: &[&str], server: &Server) -> Report {
    let names: Vec<String> = names.iter().map(ToString::to_string).collect();
    let checks = selected(&names).unwrap();
    run(server.target.clone(), &checks, |finding| {
        println!("{finding}");
    })
    .await
    .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn our_own_holds() {
    let server = Server::start(None).await;
    let report = made(&[], &server).await;
    assert_eq!(report.short(), [""; 0]);
    for finding in &report.findings {
        // The tests speak http.
        let is_left_out = finding.check.id == "headers.hsts";
        let is_checked = !matches!(finding.verdict, Verdict::NotChecked(_));
        assert_ne!(is_checked, is_left_out, "{finding}");
    }
    assert!(report.holds());
}

async fn is_found(defect: &'static Defect) {
    let server = Server::start(Some(defect)).await;
    let report = made(defect.made, &server).await;
    let short: BTreeSet<_> = report.short().into_iter().collect();
    let expected: BTreeSet<_> = defect.short.iter().copied().collect();
    assert_eq!(short, expected, "{}", defect.name);
    assert!(!report.holds());
}
