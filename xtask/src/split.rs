//! The page's code in two parts: what is needed until a person can prove who they are, and the rest.
//!
//! What belongs to the second part is said in `src/screens/late.rs`. The cutting is done by `regain-splitter`, which
//! stands in the place of `wasm-bindgen` while Trunk runs, and calls `wasm-opt` as well.

use std::{
    env::consts::EXE_SUFFIX,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{bundle::Page, process::Outcome, repo, setup::Tools};

/// Has the linker say where addresses stand in the code, which the splitter has to know.
pub(crate) const LINKER_FLAG: &str = "-Clink-args=--emit-relocs";

/// How the names of the files of the second part begin.
const SECOND: &str = "regain-late-";

/// Whether the page's first screens do without this file.
pub(crate) fn is_late(name: &str) -> bool {
    name.starts_with(SECOND)
}

/// Whether a page has its second part.
pub(crate) fn is_cut(page: &Path) -> Outcome<bool> {
    let files = repo::files(page)?;
    let mut names = files.iter().filter_map(|file| file.file_name()?.to_str());
    Ok(names.any(|name| is_late(name) && name.ends_with(".wasm")))
}

/// The splitter, ready to run.
pub(crate) struct Split {
    variables: Vec<(&'static str, std::ffi::OsString)>,
    /// Where it puts the second part, if the page has one.
    second: Option<PathBuf>,
}

impl Split {
    /// Builds the splitter and puts it where Trunk looks for `wasm-bindgen`.
    pub(crate) fn prepare(tools: &Tools, page: Page) -> Outcome<Self> {
        tools.build(&["regain-splitter"])?;
        let scratch = repo::scratch()?;
        let folder = scratch.join("splitter");
        fs::create_dir_all(&folder).map_err(repo::at(&folder))?;
        let stand_in = folder.join(format!("wasm-bindgen{EXE_SUFFIX}"));
        fs::copy(repo::built("regain-splitter"), &stand_in).map_err(repo::at(&stand_in))?;
        let second = match page {
            Page::App => Some(scratch.join("second-part")),
            Page::Console | Page::Gallery => None,
        };
        let mut variables = vec![
            ("PATH", tools.path_after(&folder)?),
            ("REGAIN_WASM_BINDGEN", tools.find("wasm-bindgen")?.into()),
            ("REGAIN_WASM_OPT", tools.find("wasm-opt")?.into()),
            ("REGAIN_OPTIMISE", optimisation(page).into()),
            ("REGAIN_PARTS", scratch.join("parts").into()),
        ];
        if let Some(second) = &second {
            variables.push(("REGAIN_LATE", second.into()));
        }
        Ok(Self { variables, second })
    }

    /// Has Trunk call the splitter, and build a page that can be cut where it is to be.
    pub(crate) fn apply(&self, trunk: &mut Command) {
        if self.second.is_some() {
            trunk.args(["--features", "split"]);
        }
        trunk.envs(self.variables.iter().map(|(name, value)| (name, value)));
    }

    /// Puts the second part, if there is one, beside the first.
    pub(crate) fn deliver(&self, page: &Path) -> Outcome {
        let Some(second) = &self.second else {
            return Ok(());
        };
        for part in repo::files(second)? {
            if let Some(name) = part.file_name() {
                fs::copy(&part, page.join(name)).map_err(repo::at(&part))?;
            }
        }
        Ok(())
    }
}

/// What `wasm-opt` is told. Nobody waits for the gallery.
const fn optimisation(page: Page) -> &'static str {
    match page {
        Page::App | Page::Console => "-Oz",
        Page::Gallery => "-O1",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_part_is_known_by_its_name() {
        let page = std::env::temp_dir().join(format!("regain-split-{}", std::process::id()));
        fs::create_dir_all(&page).ok();
        fs::write(page.join("regain-1a2b_bg.wasm"), "").ok();
        assert_eq!(is_cut(&page), Ok(false));
        fs::write(page.join("regain-late-1a2b.wasm"), "").ok();
        assert_eq!(is_cut(&page), Ok(true));
        fs::remove_dir_all(&page).ok();
    }
}
