//! A sandbox with a month of recoveries in it (docs/sandbox.md).

use std::process::Command;

use crate::{
    process::{Outcome, run},
    repo,
};

/// `cargo xtask month [--recoveries N] [--seed N] [--database FILE] [--without LIST]`. It is built quick rather than small: the
/// release profile without link-time optimisation, in a folder that the API shares.
pub(crate) fn command(rest: &[String]) -> Outcome {
    println!("Building; some minutes the first time");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .current_dir(repo::root())
        .args(["build", "--quiet", "--locked", "--release"])
        .args(["--package", "regain-month"]);
    run(&mut cargo)?;
    let program = format!("regain-month{}", std::env::consts::EXE_SUFFIX);
    run(Command::new(repo::target().join("release").join(program)).args(rest))
}
