//! The page of the public holds nothing of the console and of the gallery: not their code, not their words.

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

/// What every gallery holds: a name that its tests use, and one of an example.
const OF_GALLERY: [&str; 2] = ["data-example-link", "more-time-for-the-last-time"];

/// Looks for the console and for the gallery in the bundles: each has to be in its own, or this would say nothing, and not
/// in that of the public.
pub(crate) fn check(flavour: Flavour) -> Outcome {
    let of_console = OF_CONSOLE.map(|mark| (Page::Console, mark));
    let of_gallery = OF_GALLERY.map(|mark| (Page::Gallery, mark));
    for (page, mark) in of_console.into_iter().chain(of_gallery) {
        let name = page.package();
        if holder(&flavour.folder(page), mark)?.is_none() {
            return Err(format!(
                "{name} does not hold “{mark}”; name something in xtask/src/apart.rs that it does"
            ));
        }
        if let Some(file) = holder(&flavour.folder(Page::App), mark)? {
            return Err(format!(
                "the page of the public holds “{mark}” of {name}, in {file}"
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
