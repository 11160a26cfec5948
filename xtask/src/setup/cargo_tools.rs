//! Tools built by `cargo install`, each in a folder of the cache that carries its version.

use std::{fs, path::PathBuf, process::Command, time::Duration};

use super::{Tools, Workshop};
use crate::{
    process::{Outcome, probe, quietly, version_in, which},
    repo,
};

/// A program that is built from its source on the crate registry.
pub(super) struct CargoTool {
    krate: &'static str,
    version: &'static str,
    /// The program that proves the version.
    program: &'static str,
    options: &'static [&'static str],
    minutes: &'static str,
}

/// The bundler. It states a newer compiler than it or its locked dependencies need.
pub(super) const TRUNK: CargoTool = CargoTool {
    krate: "trunk",
    version: "0.22.1",
    program: "trunk",
    options: &["--locked", "--ignore-rust-version"],
    minutes: "5 to 15",
};

/// Makes the JavaScript around the WebAssembly, and runs the browser tests. Its version has to
/// equal the `wasm-bindgen` crate's. (With `--locked` a dependency of it cannot be found.)
pub(super) const WASM_BINDGEN: CargoTool = CargoTool {
    krate: "wasm-bindgen-cli",
    version: "0.2.130",
    program: "wasm-bindgen",
    options: &[],
    minutes: "2 to 7",
};

/// Checks licences, sources, duplicates and advisories.
pub(super) const DENY: CargoTool = CargoTool {
    krate: "cargo-deny",
    version: "0.20.2",
    program: "cargo-deny",
    options: &["--locked"],
    minutes: "2 to 6",
};

/// Steers Firefox.
pub(super) const GECKODRIVER: CargoTool = CargoTool {
    krate: "geckodriver",
    version: "0.37.1",
    program: "geckodriver",
    options: &["--locked"],
    minutes: "2 to 5",
};

const LIMIT: Duration = Duration::from_secs(60 * 60);

/// An error when the locked `wasm-bindgen` is not the one this installs the program for: the two
/// would build a page that does not start.
pub(super) fn bindings_fit() -> Outcome {
    let path = repo::root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(repo::at(&path))?;
    match repo::locked_version(&lock, "wasm-bindgen") {
        Some(locked) if locked != WASM_BINDGEN.version => Err(format!(
            "Cargo.lock has wasm-bindgen {locked}, xtask installs wasm-bindgen-cli {}; they have to be equal (xtask/src/setup/cargo_tools.rs)",
            WASM_BINDGEN.version
        )),
        Some(_) | None => Ok(()),
    }
}

impl CargoTool {
    /// The folder of the program; builds it first where it is missing.
    pub(super) fn ready(&self, workshop: &Workshop, tools: &Tools) -> Outcome<PathBuf> {
        let name = format!("{}-{}", self.folder(), self.version);
        let bin = workshop.cache.join(&name).join("bin");
        let program = format!("{}{}", self.program, std::env::consts::EXE_SUFFIX);
        if self.fits(&mut Command::new(bin.join(&program))) {
            return Ok(bin);
        }
        if let Some(found) = which(self.program)
            && self.fits(&mut Command::new(&found))
            && let Some(folder) = found.parent()
        {
            return Ok(folder.to_path_buf());
        }
        println!(
            "Building {} {} with cargo: {} minutes on two cores, once",
            self.krate, self.version, self.minutes
        );
        let made = workshop.bench(&name)?;
        let mut install = tools.cargo(&["install", self.krate, "--version", self.version]);
        install
            .args(self.options)
            .arg("--root")
            .arg(&made)
            .env("CARGO_TARGET_DIR", workshop.cargo_target())
            // Optimising the tools harder takes longer than it ever saves.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            // Not this repository's settings.
            .current_dir(&workshop.cache);
        quietly(&mut install, &workshop.log(self.krate)?, LIMIT)?;
        workshop.deliver(&made, &name)?;
        if self.fits(&mut Command::new(bin.join(&program))) {
            Ok(bin)
        } else {
            Err(format!("{} was built but does not start", self.krate))
        }
    }

    fn folder(&self) -> &str {
        self.krate.trim_end_matches("-cli")
    }

    fn fits(&self, command: &mut Command) -> bool {
        probe(command.arg("--version"))
            .is_some_and(|about| version_in(&about) == Some(self.version))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bindings_fit_the_crate() {
        assert_eq!(bindings_fit(), Ok(()));
    }

    #[test]
    fn folders_are_named_after_tools() {
        assert_eq!(TRUNK.folder(), "trunk");
        assert_eq!(WASM_BINDGEN.folder(), "wasm-bindgen");
    }
}
