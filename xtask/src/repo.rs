//! Where things are in this repository.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::process::Outcome;

/// The root folder of the repository.
pub(crate) fn root() -> PathBuf {
    // xtask is built inside the repository it works on.
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// A folder under `target/` for what these commands remember.
pub(crate) fn scratch() -> Outcome<PathBuf> {
    let folder = target().join("xtask");
    fs::create_dir_all(&folder).map_err(at(&folder))?;
    Ok(folder)
}

/// A program built by cargo's dev profile.
pub(crate) fn built(program: &str) -> PathBuf {
    target()
        .join("debug")
        .join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
}

/// All files under `start` (or `start` itself), sorted, without following links.
pub(crate) fn files(start: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![start.to_path_buf()];
    while let Some(path) = waiting.pop() {
        let about = fs::symlink_metadata(&path).map_err(at(&path))?;
        if about.is_dir() {
            for entry in fs::read_dir(&path).map_err(at(&path))? {
                waiting.push(entry.map_err(at(&path))?.path());
            }
        } else if about.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a file name ends in one of these endings.
pub(crate) fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension()
        .and_then(|ending| ending.to_str())
        .is_some_and(|ending| endings.contains(&ending))
}

/// Turns an input or output error into a sentence that names the file.
pub(crate) fn at(path: &Path) -> impl Fn(io::Error) -> String + use<> {
    let path = path.display().to_string();
    move |error| format!("{path}: {error}")
}

/// The version Cargo.lock holds of a crate (the first one, if there are several).
pub(crate) fn locked_version(lock: &str, krate: &str) -> Option<String> {
    let start = lock.find(&format!("name = \"{krate}\"\n"))?;
    let line = lock[start..].lines().nth(1)?;
    Some(
        line.strip_prefix("version = \"")?
            .strip_suffix('"')?
            .to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_file_tells_versions() {
        let lock = "[[package]]\nname = \"a\"\nversion = \"1.2.3\"\n\n[[package]]\nname = \"b\"\nversion = \"4.0.0\"\n";
        assert_eq!(locked_version(lock, "b").as_deref(), Some("4.0.0"));
        assert_eq!(locked_version(lock, "c"), None);
    }

    #[test]
    fn files_are_found_in_order() {
        let found = files(&root().join("xtask/src")).unwrap_or_default();
        assert!(found.iter().any(|file| file.ends_with("xtask/src/repo.rs")));
        assert!(found.is_sorted());
    }
}
