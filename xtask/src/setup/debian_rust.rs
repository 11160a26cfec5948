//! Where rustup cannot download: Debian's newer Rust, with the WebAssembly standard library built
//! once from the sources that come with it.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use super::{
    Workshop, apt, clean, remove,
    toolchain::{BUILT_BY, TARGET, has_target},
};
use crate::{
    process::{Outcome, answer, quietly, which},
    repo,
};

/// Compiler, cargo, the library's sources, clippy, rustfmt.
const PACKAGES: [&str; 5] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-clippy",
    "rustfmt-web",
];

/// Linkers that read what that compiler writes, newest first.
const LINKERS: [&str; 4] = ["lld-22", "lld-21", "lld-20", "lld-19"];

const PROGRAMS: [&str; 7] = [
    "rustc",
    "rustdoc",
    "cargo",
    "cargo-clippy",
    "clippy-driver",
    "cargo-fmt",
    "rustfmt",
];

const LIMIT: Duration = Duration::from_secs(30 * 60);

/// A folder with links to that toolchain's programs. Put first on PATH it hides rustup's proxies
/// of the same names without touching rustup's own settings.
pub(super) fn folder(workshop: &Workshop) -> PathBuf {
    workshop.cache.join("debian-rust/bin")
}

/// Installs the packages, builds the library, and makes [`folder`].
pub(super) fn install(workshop: &Workshop) -> Outcome {
    packages(workshop)?;
    let made = workshop.bench("debian-rust")?;
    links(&made.join("bin"))?;
    let compiler = answer(own("rustc").arg("-vV"))?.trim().to_owned();
    let sysroot = answer(own("rustc").args(["--print", "sysroot"]))?;
    let sysroot = Path::new(sysroot.trim());
    if !has_target(sysroot, &compiler) {
        library(workshop, sysroot, &compiler)?;
        // What was compiled against another standard library cannot be used with this one.
        remove(&repo::target().join(TARGET))?;
    }
    workshop.deliver(&made, "debian-rust")
}

fn packages(workshop: &Workshop) -> Outcome {
    let mut wanted = PACKAGES.to_vec();
    let linker_there = (19..40).any(|version| which(&format!("wasm-ld-{version}")).is_some());
    let known = || LINKERS.into_iter().find(|package| apt::knows(package));
    if !linker_there {
        wanted.push(known().unwrap_or(LINKERS[0]));
    }
    let purpose = "Rust with the sources of its WebAssembly library";
    if apt::missing(&wanted).is_empty() {
        return Ok(());
    }
    apt::can_install(&wanted, purpose)?;
    apt::refresh(workshop)?;
    if !linker_there && let Some(linker) = known() {
        wanted.pop();
        wanted.push(linker);
    }
    apt::install(workshop, &wanted, purpose)
}

#[cfg(unix)]
fn links(bin: &Path) -> Outcome {
    fs::create_dir_all(bin).map_err(repo::at(bin))?;
    for program in PROGRAMS {
        let real = Path::new("/usr/bin").join(program);
        if !real.is_file() {
            return Err(format!("the packages brought no {}", real.display()));
        }
        let link = bin.join(program);
        std::os::unix::fs::symlink(&real, &link).map_err(repo::at(&link))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn links(_bin: &Path) -> Outcome {
    Err("this works on Debian only".into())
}

/// A program of the Debian toolchain that calls its own kind, not what PATH has first.
fn own(program: &str) -> Command {
    let mut command = clean(Path::new("/usr/bin").join(program));
    command
        .env("RUSTC", "/usr/bin/rustc")
        .env_remove("RUSTUP_TOOLCHAIN");
    command
}

/// Builds the target's standard library and puts it into the toolchain.
fn library(workshop: &Workshop, sysroot: &Path, compiler: &str) -> Outcome {
    let rustlib = sysroot.join("lib/rustlib");
    println!("Building Rust’s WebAssembly library from Debian’s sources; one to three minutes");

    let empty = workshop.bench("empty-crate")?;
    let source = empty.join("lib.rs");
    let manifest = empty.join("Cargo.toml");
    fs::write(&source, "").map_err(repo::at(&source))?;
    fs::write(
        &manifest,
        "[package]\nname = \"empty\"\nedition = \"2021\"\n[lib]\npath = \"lib.rs\"\n[workspace]\n",
    )
    .map_err(repo::at(&manifest))?;
    let target = empty.join("target");
    let mut build = own("cargo");
    build
        .current_dir(&empty)
        .args(["build", "--release", "--target", TARGET])
        .arg("-Zbuild-std=std,panic_abort,panic_unwind,test,proc_macro")
        .env("CARGO_TARGET_DIR", &target)
        // The flag above is for nightly compilers; this one says it may.
        .env("RUSTC_BOOTSTRAP", "1")
        // Without it, link-time optimisation fails later: "failed to get bitcode".
        .env("RUSTFLAGS", "-Cembed-bitcode=yes");
    quietly(&mut build, &workshop.log("wasm-library")?, LIMIT)?;

    let partial = rustlib.join(format!(".{TARGET}.partial"));
    let place = rustlib.join(TARGET);
    remove(&partial)?;
    let libraries = partial.join("lib");
    fs::create_dir_all(&libraries).map_err(|error| {
        format!(
            "{}: {error}; the library has to be put there once, as root",
            libraries.display()
        )
    })?;
    let made = target.join(TARGET).join("release/deps");
    for file in repo::files(&made)? {
        let Some(name) = file.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if name.starts_with("lib") && name.ends_with(".rlib") && !name.starts_with("libempty-") {
            fs::copy(&file, libraries.join(name)).map_err(repo::at(&file))?;
        }
    }
    let stamp = partial.join(BUILT_BY);
    fs::write(&stamp, compiler).map_err(repo::at(&stamp))?;
    remove(&place)?;
    fs::rename(&partial, &place).map_err(repo::at(&place))
}
