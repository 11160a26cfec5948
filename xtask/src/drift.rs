//! Files that programs of this repository print: written, or compared with what they print now.

use std::fs;

use crate::{
    process::{Outcome, answer},
    repo,
    setup::{self, Need, Tools},
    unknown,
};

/// A generated file.
pub(crate) struct Generated {
    path: &'static str,
    /// The command that writes it.
    command: &'static str,
    /// What prints it.
    program: &'static str,
}

pub(crate) const OPENAPI: Generated = Generated {
    path: "docs/openapi.json",
    command: "cargo xtask openapi",
    program: "openapi",
};

pub(crate) const IDENTITY: Generated = Generated {
    path: "docs/identity-openapi.json",
    command: "cargo xtask openapi",
    program: "identity-openapi",
};

pub(crate) const JOURNEY_MAP: Generated = Generated {
    path: "docs/journeys.md",
    command: "cargo xtask docs",
    program: "journeys-map",
};

pub(crate) const TEST_IDS: Generated = Generated {
    path: "docs/testids.md",
    command: "cargo xtask docs",
    program: "regain-testids",
};

/// `cargo xtask openapi [--check]` and `cargo xtask docs [--check]`.
pub(crate) fn command(files: &[&Generated], rest: &[String]) -> Outcome {
    let mut only_check = false;
    for argument in rest {
        match argument.as_str() {
            "--check" => only_check = true,
            other => return Err(unknown(other)),
        }
    }
    let tools = setup::set_up(Need::default())?;
    for file in files {
        if only_check {
            check(&tools, file)?;
        } else {
            write(&tools, file)?;
        }
    }
    Ok(())
}

fn write(tools: &Tools, file: &Generated) -> Outcome {
    let text = printed(tools, file)?;
    let path = repo::root().join(file.path);
    if fs::read_to_string(&path).is_ok_and(|before| before == text) {
        println!("{} is up to date", file.path);
        return Ok(());
    }
    fs::write(&path, text).map_err(repo::at(&path))?;
    println!("Wrote {}", file.path);
    Ok(())
}

/// An error that says how to mend it, when the file is not what its program prints.
pub(crate) fn check(tools: &Tools, file: &Generated) -> Outcome {
    let text = printed(tools, file)?;
    let path = repo::root().join(file.path);
    let before = fs::read_to_string(&path).unwrap_or_default();
    match first_difference(&before, &text) {
        None => Ok(()),
        Some(line) => Err(format!(
            "{} is not what the code says, first in line {line}; `{}` writes it anew",
            file.path, file.command
        )),
    }
}

fn printed(tools: &Tools, file: &Generated) -> Outcome<String> {
    let mut text = answer(&mut tools.program(file.program)?)?;
    if !text.ends_with('\n') {
        text.push('\n');
    }
    Ok(text)
}

/// The number of the first line that differs.
fn first_difference(before: &str, after: &str) -> Option<usize> {
    if before == after {
        return None;
    }
    let same = before
        .lines()
        .zip(after.lines())
        .take_while(|(before, after)| before == after)
        .count();
    Some(same + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_differing_line_is_named() {
        assert_eq!(first_difference("a\nb\n", "a\nb\n"), None);
        assert_eq!(first_difference("a\nb\n", "a\nc\n"), Some(2));
        assert_eq!(first_difference("a\n", "a\nb\n"), Some(2));
        assert_eq!(first_difference("", "a\n"), Some(1));
    }
}
