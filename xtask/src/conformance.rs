//! The conformance suite, against an implementation that runs or against our own.

use std::process::Command;

use crate::{
    our_api::OurApi,
    process::{Outcome, run},
    repo,
};

/// `cargo xtask conformance [--base-url URL] [arguments of the suite]`.
pub(crate) fn command(rest: &[String]) -> Outcome {
    let is_given = rest.iter().any(|argument| {
        argument == "--base-url" || argument.starts_with("--base-url=") || argument == "--list"
    });
    println!("Building the suite; a minute the first time");
    let programs: &[&str] = if is_given {
        &["regain-conformance"]
    } else {
        &["regain-conformance", "regain-api"]
    };
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(repo::root())
        .args(["build", "--quiet", "--locked", "--workspace"])
        .args(programs.iter().flat_map(|program| ["--bin", program]));
    run(&mut cargo)?;
    let mut suite = Command::new(repo::built("regain-conformance"));
    suite.args(rest);
    if is_given {
        return run(&mut suite);
    }
    let api = OurApi::start(&[])?;
    println!("Checking our own API at {}", api.address());
    suite.args(["--base-url", api.address()]);
    run(&mut suite)
}
