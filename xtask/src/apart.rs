//! The page of the public holds nothing of the console: not its code, not its words.

use std::{fs, path::Path};

use crate::{
    bundle::{Flavour, Page},
    process::Outcome,
    repo,
};

/// What every console holds: words of `locales/en/console.ftl`, and names that its tests use.
const OF_CONSOLE: [&str; 4] = [
    "Check before you decide",
    "Waits for a second agent",
    "console-sign-out",
    "link-passed-on",
];

/// Looks for the console in both bundles: it has to be in its own, or this would say nothing, and not in the other.
pub(crate) fn check(flavour: Flavour) -> Outcome {
    for mark in OF_CONSOLE {
        if holder(&flavour.folder(Page::Console), mark)?.is_none() {
            return Err(format!(
                "the console does not hold “{mark}”; name something in xtask/src/apart.rs that it does"
            ));
        }
        if let Some(file) = holder(&flavour.folder(Page::App), mark)? {
            return Err(format!(
                "the page of the public holds “{mark}” of the console, in {file}"
            ));
        }
    }
    Ok(())
}

/// The first file of a folder that holds these bytes.
fn holder(folder: &Path, mark: &str) -> Outcome<Option<String>> {
    for file in repo::files(folder)? {
        let content = fs::read(&file).map_err(repo::at(&file))?;
        let mark = mark.as_bytes();
        if content.windows(mark.len()).any(|window| window == mark) {
            return Ok(Some(file.display().to_string()));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_found_in_any_file() {
        let folder = std::env::temp_dir().join(format!("regain-apart-{}", std::process::id()));
        fs::create_dir_all(folder.join("b")).ok();
        fs::write(folder.join("a.js"), "nothing").ok();
        assert_eq!(holder(&folder, "mark"), Ok(None));
        fs::write(folder.join("b/c.wasm"), b"\0\xffmark\0").ok();
        assert!(holder(&folder, "mark").is_ok_and(|file| file.is_some()));
        fs::remove_dir_all(&folder).ok();
    }
}
