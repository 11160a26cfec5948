//! `regain-conformance --base-url …`: whether an implementation of the recovery API keeps to the contract.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it talks to the person at the keyboard"
)]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use regain_conformance::{ALL, Check, Report, Target, run, selected};

/// Checks whether an implementation of the recovery API keeps to the contract, and prints what falls short. Ends with 0
/// only when everything that could be checked holds.
///
/// It puts a sandbox that it finds back to its start, and moves its clock.
#[derive(Parser)]
#[command(name = "regain-conformance")]
struct Options {
    /// Where the implementation is, such as `http://localhost:8080`.
    #[arg(long, required_unless_present = "list")]
    base_url: Option<String>,
    /// The origin of its pages, where people reach it by another address.
    #[arg(long)]
    origin: Option<String>,
    /// Only the check of this id, or the family of this name; may be there several times.
    #[arg(long, value_name = "ID")]
    only: Vec<String>,
    /// Leaves the report as JSON in this file too.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Prints all checks and makes none.
    #[arg(long)]
    list: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    match made(Options::parse()).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("regain-conformance: {problem}");
            ExitCode::from(2)
        }
    }
}

/// Whether everything that could be checked holds.
async fn made(options: Options) -> Result<bool, String> {
    if options.list {
        for Check {
            id,
            demands,
            source,
            ..
        } in ALL
        {
            println!("{id:<26} {demands} ({source})");
        }
        return Ok(true);
    }
    let checks = selected(&options.only).map_err(|error| error.to_string())?;
    let base = options.base_url.unwrap_or_default();
    let target = Target::parse(&base, options.origin.as_deref());
    let target = target.map_err(|error| error.to_string())?;
    let report = run(target, &checks, |finding| println!("{finding}")).await?;
    println!("{report}");
    if let Some(file) = &options.json {
        leave(&report, file)?;
    }
    Ok(report.holds())
}

fn leave(report: &Report, file: &std::path::Path) -> Result<(), String> {
    let text = format!("{:#}\n", report.to_json());
    std::fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))
}
