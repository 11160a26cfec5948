//! The Rust toolchain to use: the one at hand where it can build WebAssembly, completed by rustup
//! where it cannot, Debian's where rustup cannot either.

use std::{
    ffi::{OsStr, OsString},
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use super::{Workshop, clean, debian_rust};
use crate::process::{Outcome, probe, quietly, which};

/// The target the page is built for.
pub(super) const TARGET: &str = "wasm32-unknown-unknown";

/// The file beside a standard library that this program built: the compiler it belongs to.
pub(super) const BUILT_BY: &str = "built-by";

const LINKER: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER";

/// rustup answers within seconds or, behind some firewalls, never.
const RUSTUP_LIMIT: Duration = Duration::from_secs(5 * 60);

/// How to call the toolchain.
pub(super) struct Toolchain {
    /// A folder to put first on PATH, when it is not the toolchain found there anyway.
    pub(super) bin: Option<PathBuf>,
    /// Further variables.
    pub(super) variables: Vec<(&'static str, OsString)>,
}

/// Finds or makes a toolchain that can build the page (and lint, when `lints`).
pub(super) fn ready(workshop: &Workshop, lints: bool) -> Outcome<Toolchain> {
    let first = match usable(None, lints) {
        Ok(toolchain) => return Ok(toolchain),
        Err(missing) => missing,
    };
    let debian = debian_rust::folder(workshop);
    if let Ok(toolchain) = usable(Some(&debian), lints) {
        return Ok(toolchain);
    }
    if which("rustup").is_some() {
        match from_rustup(workshop, lints).and_then(|()| usable(None, lints)) {
            Ok(toolchain) => return Ok(toolchain),
            Err(problem) => println!(
                "  rustup could not provide it, trying Debian’s packages ({})",
                problem.split(';').next().unwrap_or_default()
            ),
        }
    }
    debian_rust::install(workshop).map_err(|problem| {
        format!(
            "{first}. With rustup, `rustup target add {TARGET}` mends that. Without it: {problem}"
        )
    })?;
    usable(Some(&debian), lints)
}

/// The toolchain in `bin` (on PATH when `None`), or what it lacks.
fn usable(bin: Option<&Path>, lints: bool) -> Outcome<Toolchain> {
    let call = |program: &str| match bin {
        None => clean(program),
        Some(bin) => {
            let mut command = clean(bin.join(program));
            if let Ok(path) = super::path_with(&[bin.to_path_buf()]) {
                command.env("PATH", path);
            }
            command
        }
    };
    let sysroot = probe(call("rustc").args(["--print", "sysroot"]))
        .ok_or("there is no Rust compiler on PATH")?;
    let about = probe(call("rustc").arg("-vV")).unwrap_or_default();
    if !has_target(Path::new(&sysroot), &about) {
        return Err(format!("the Rust toolchain has no {TARGET} target"));
    }
    let linker = linker(Path::new(&sysroot), &about)
        .ok_or("there is no linker for WebAssembly (rust-lld or wasm-ld)")?;
    if lints {
        for tool in ["fmt", "clippy"] {
            if probe(call("cargo").args([tool, "--version"])).is_none() {
                return Err(format!("the Rust toolchain has no `cargo {tool}`"));
            }
        }
    }
    Ok(Toolchain {
        bin: bin.map(Path::to_path_buf),
        variables: match linker {
            Linker::Found => Vec::new(),
            Linker::Named(linker) => vec![(LINKER, linker.into())],
        },
    })
}

/// Whether the standard library of the target is there and belongs to this compiler.
pub(super) fn has_target(sysroot: &Path, compiler: &str) -> bool {
    let folder = sysroot.join("lib/rustlib").join(TARGET);
    let built_by = fs::read_to_string(folder.join(BUILT_BY));
    if built_by.is_ok_and(|built_by| built_by != compiler) {
        return false;
    }
    let Ok(entries) = fs::read_dir(folder.join("lib")) else {
        return false;
    };
    let names: Vec<OsString> = entries.flatten().map(|entry| entry.file_name()).collect();
    ["libcore-", "libstd-", "libtest-"]
        .iter()
        .all(|library| names.iter().any(|name| starts_with(name, library)))
}

fn starts_with(name: &OsStr, start: &str) -> bool {
    name.to_str().is_some_and(|name| name.starts_with(start))
}

enum Linker {
    /// rustc finds it without being told.
    Found,
    /// It has to be named.
    Named(PathBuf),
}

fn linker(sysroot: &Path, compiler: &str) -> Option<Linker> {
    let host = host(compiler)?;
    let own = sysroot.join("lib/rustlib").join(host).join("bin/rust-lld");
    if own
        .with_extension(std::env::consts::EXE_EXTENSION)
        .is_file()
        || which("rust-lld").is_some()
        || std::env::var_os(LINKER).is_some()
    {
        return Some(Linker::Found);
    }
    std::iter::once("wasm-ld".to_owned())
        .chain((19..40).rev().map(|version| format!("wasm-ld-{version}")))
        .find_map(|name| which(&name))
        .map(Linker::Named)
}

/// The host triple in the answer to `rustc -vV`.
fn host(about: &str) -> Option<&str> {
    about.lines().find_map(|line| line.strip_prefix("host: "))
}

fn from_rustup(workshop: &Workshop, lints: bool) -> Outcome {
    println!("Adding the {TARGET} target with rustup: about 20 MB");
    let mut target = Command::new("rustup");
    target.args(["target", "add", TARGET]);
    quietly(&mut target, &workshop.log("rustup-target")?, RUSTUP_LIMIT)?;
    if lints {
        let mut components = Command::new("rustup");
        components.args(["component", "add", "rustfmt", "clippy"]);
        quietly(
            &mut components,
            &workshop.log("rustup-component")?,
            RUSTUP_LIMIT,
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_read_from_the_compiler() {
        let about = "rustc 1.96.0\nbinary: rustc\nhost: x86_64-unknown-linux-gnu\nrelease: 1.96.0";
        assert_eq!(host(about), Some("x86_64-unknown-linux-gnu"));
        assert_eq!(host(""), None);
    }

    #[test]
    fn an_empty_folder_has_no_target() {
        assert!(!has_target(Path::new("/no/such/sysroot"), "rustc"));
    }
}
