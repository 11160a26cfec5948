//! `docs/standards.md` may not name a test that is not there.

use std::fs;

use crate::process::Outcome;
use crate::repo;

/// Checks every `file::test` in the table.
pub(crate) fn check() -> Outcome {
    let text = fs::read_to_string(repo::root().join("docs/standards.md"))
        .map_err(|error| format!("docs/standards.md: {error}"))?;
    let missing: Vec<String> = named_tests(&text)
        .filter(|(file, test)| {
            !fs::read_to_string(repo::root().join(file)).is_ok_and(|source| defines(&source, test))
        })
        .map(|(file, test)| format!("{file}::{test}"))
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "docs/standards.md names tests that are not there:\n  {}",
            missing.join("\n  ")
        ))
    }
}

/// What stands in backticks and has the form `path.rs::name`.
fn named_tests(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split('`').skip(1).step_by(2).filter_map(|code| {
        code.split_once(".rs::")
            .map(|(file, test)| (&code[..file.len() + 3], test))
    })
}

fn defines(source: &str, test: &str) -> bool {
    source.contains(&format!("fn {test}("))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_found_by_file_and_name() {
        let text = "| `a/b.rs::it_works` `src/lib.rs` | `c.rs::other` |";
        let named: Vec<_> = named_tests(text).collect();
        assert_eq!(named, [("a/b.rs", "it_works"), ("c.rs", "other")]);
        assert!(defines("async fn it_works() {", "it_works"));
        assert!(!defines("fn it_works_too() {", "it_works"));
    }
}
