//! Getting what is missing: the WebAssembly target, the bundler and its tools, a browser.
//!
//! Everything comes through the package managers people already trust (rustup, cargo, npm, apt);
//! nothing is downloaded by address. Tools go to a cache outside the repository. A tool is built
//! or unpacked beside its place and moved there as a whole, so half of one never counts.

mod apt;
mod browser;
mod cargo_tools;
mod cxx;
mod debian_rust;
mod engines;
mod mail_server;
mod npm_tools;
mod playwright;
mod postgres;
mod schemathesis;
mod toolchain;

use std::{
    cell::Cell,
    env,
    ffi::{OsStr, OsString},
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
    process::Command,
};

pub(crate) use browser::Browser;
pub(crate) use cxx::is_there as has_cxx;
pub(crate) use engines::{Engine, Firefox, Webkit};
pub(crate) use mail_server::is_there as has_mail_server;
pub(crate) use postgres::is_there as has_postgres;

use crate::{
    process::{Outcome, run},
    repo,
};

/// What a command needs beyond cargo itself.
#[derive(Clone, Copy, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "ten things that do not depend on each other"
)]
pub(crate) struct Need {
    /// rustfmt and clippy.
    pub(crate) lints: bool,
    /// Trunk, wasm-bindgen and wasm-opt.
    pub(crate) bundler: bool,
    /// A browser and its driver.
    pub(crate) browser: bool,
    /// Firefox and WebKit, where they can be had.
    pub(crate) engines: bool,
    /// cargo-deny.
    pub(crate) deny: bool,
    /// Playwright, for an example.
    pub(crate) playwright: bool,
    /// A PostgreSQL server.
    pub(crate) postgres: bool,
    /// A mail server.
    pub(crate) mail_server: bool,
    /// What libFuzzer is compiled with.
    pub(crate) fuzzer: bool,
    /// Schemathesis, where it can be had.
    pub(crate) schemathesis: bool,
}

/// What was found or installed, and how to call it.
pub(crate) struct Tools {
    cache: PathBuf,
    path: OsString,
    variables: Vec<(&'static str, OsString)>,
    browser: Option<Browser>,
    firefox: Option<Firefox>,
    webkit: Option<Webkit>,
    schemathesis: Option<PathBuf>,
    /// Whether [`Tools::build_everything`] has built the programs of this repository.
    is_built: Cell<bool>,
}

impl Tools {
    /// A command that finds the tools, in the repository's root.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = clean(program);
        command.current_dir(repo::root()).env("PATH", &self.path);
        for (name, value) in &self.variables {
            command.env(name, value);
        }
        command
    }

    /// `cargo`, of the toolchain that has the WebAssembly target.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        // PATH of the child is not used to look the program up on every system: name it in full.
        let program = crate::process::which_in("cargo", &self.path);
        let mut command = self.command(program.unwrap_or_else(|| "cargo".into()));
        command.args(arguments);
        command
    }

    /// Builds programs of this repository, with the features that their dependencies have in the whole of it: with those
    /// that each has alone, Cargo compiles most dependencies once more for each (measured: a first run of all tests did so
    /// four times).
    pub(crate) fn build(&self, programs: &[&str]) -> Outcome {
        if self.is_built.get() {
            return Ok(());
        }
        let mut build = self.cargo(&["build", "--quiet", "--locked", "--workspace"]);
        build.args(programs.iter().flat_map(|program| ["--bin", program]));
        run(&mut build)
    }

    /// Builds every program of this repository, and every test: what all of `cargo xtask test` needs, once.
    pub(crate) fn build_everything(&self) -> Outcome {
        run(&mut self.cargo(&[
            "build",
            "--quiet",
            "--locked",
            "--workspace",
            "--all-targets",
        ]))?;
        self.is_built.set(true);
        Ok(())
    }

    /// A program of this repository, built.
    pub(crate) fn program(&self, name: &str) -> Outcome<Command> {
        self.build(&[name])?;
        Ok(self.command(repo::built(name)))
    }

    /// A program among the tools, by its full path.
    pub(crate) fn find(&self, program: &str) -> Outcome<PathBuf> {
        crate::process::which_in(program, &self.path)
            .ok_or_else(|| format!("`{program}` is not there although it was set up"))
    }

    /// A path on which the programs in `folder` come before the tools.
    pub(crate) fn path_after(&self, folder: &Path) -> Outcome<OsString> {
        path_of(std::iter::once(folder.to_path_buf()).chain(env::split_paths(&self.path)))
    }

    /// The accessibility checker the journeys inject into every page.
    pub(crate) fn axe(&self) -> PathBuf {
        npm_tools::axe(&self.cache)
    }

    /// The checker that one journey looks with a second time.
    pub(crate) fn ace(&self) -> PathBuf {
        npm_tools::ace(&self.cache)
    }

    /// Where Node.js finds Playwright.
    pub(crate) fn playwright(&self) -> PathBuf {
        playwright::modules(&self.cache)
    }

    /// The browser; only there when it was asked for.
    pub(crate) fn browser(&self) -> Outcome<&Browser> {
        self.browser
            .as_ref()
            .ok_or_else(|| "no browser was set up".to_owned())
    }

    /// Firefox, if it could be had.
    pub(crate) const fn firefox(&self) -> Option<&Firefox> {
        self.firefox.as_ref()
    }

    /// WebKit, if it could be had.
    pub(crate) const fn webkit(&self) -> Option<&Webkit> {
        self.webkit.as_ref()
    }

    /// The Python that has Schemathesis, if it could be had.
    pub(crate) fn schemathesis(&self) -> Option<&Path> {
        self.schemathesis.as_deref()
    }

    /// Whether there is a browser of this engine.
    pub(crate) const fn has(&self, engine: Engine) -> bool {
        match engine {
            Engine::Chromium => self.browser.is_some(),
            Engine::Firefox => self.firefox.is_some(),
            Engine::Webkit => self.webkit.is_some(),
        }
    }
}

/// `cargo xtask setup`: everything at once.
pub(crate) fn command() -> Outcome {
    let tools = set_up(Need {
        lints: true,
        bundler: true,
        browser: true,
        engines: true,
        deny: true,
        playwright: true,
        postgres: true,
        mail_server: true,
        fuzzer: true,
        schemathesis: true,
    })?;
    println!(
        "Everything is there; the tools are in {}",
        tools.cache.display()
    );
    Ok(())
}

/// Gets what is missing of `need`, saying so, and returns how to call it.
pub(crate) fn set_up(need: Need) -> Outcome<Tools> {
    let cache = cache_folder(|name| env::var_os(name))?;
    fs::create_dir_all(&cache).map_err(repo::at(&cache))?;
    // Held until the end of this function: two runs must not install the same thing at once.
    let _lock = lock(&cache)?;
    let workshop = Workshop {
        cache: cache.clone(),
    };

    let toolchain = toolchain::ready(&workshop, need.lints)?;
    let mut folders: Vec<PathBuf> = toolchain.bin.into_iter().collect();
    let mut tools = Tools {
        path: path_with(&folders)?,
        variables: toolchain.variables,
        browser: None,
        firefox: None,
        webkit: None,
        schemathesis: None,
        is_built: Cell::new(false),
        cache,
    };
    if need.bundler {
        cargo_tools::bindings_fit()?;
        folders.push(cargo_tools::TRUNK.ready(&workshop, &tools)?);
        folders.push(cargo_tools::WASM_BINDGEN.ready(&workshop, &tools)?);
        folders.push(npm_tools::ready(&workshop)?);
    }
    if need.deny {
        folders.push(cargo_tools::DENY.ready(&workshop, &tools)?);
    }
    if need.playwright {
        playwright::ready(&workshop)?;
    }
    if need.postgres {
        postgres::ready(&workshop);
    }
    if need.mail_server {
        mail_server::ready(&workshop);
    }
    if need.fuzzer {
        cxx::ready(&workshop);
    }
    if need.schemathesis {
        tools.schemathesis = unless_missing("Schemathesis", schemathesis::ready(&workshop));
    }
    if need.browser {
        tools.browser = Some(browser::ready(&workshop)?);
    }
    if need.engines {
        tools.firefox = unless_missing("Firefox", engines::firefox(&workshop, &tools));
        tools.webkit = unless_missing("WebKit", engines::webkit(&workshop));
    }
    tools.path = path_with(&folders)?;
    workshop.sweep()?;
    Ok(tools)
}

/// What could be had; what could not is said, and everything that does not need it goes on.
fn unless_missing<T>(name: &str, made: Outcome<T>) -> Option<T> {
    made.inspect_err(|problem| println!("  going on without {name} ({problem})"))
        .ok()
}

/// A command without the traces of the cargo that started this program: with them, the cargo of
/// another toolchain would call back into the first one.
fn clean(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_remove("CARGO");
    for (name, _) in env::vars_os() {
        let cargo_gave_it = name.to_str().is_some_and(|name| {
            name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_")
        });
        if cargo_gave_it {
            command.env_remove(name);
        }
    }
    command
}

/// These folders, then what PATH has already.
fn path_with(folders: &[PathBuf]) -> Outcome<OsString> {
    let before = env::var_os("PATH").unwrap_or_default();
    path_of(folders.iter().cloned().chain(env::split_paths(&before)))
}

fn path_of(folders: impl Iterator<Item = PathBuf>) -> Outcome<OsString> {
    env::join_paths(folders)
        .map_err(|error| format!("PATH cannot hold a folder of the tool cache: {error}"))
}

/// Where the tools go: `REGAIN_TOOLS`, or `regain/tools` in the user's cache folder.
fn cache_folder(variable: impl Fn(&str) -> Option<OsString>) -> Outcome<PathBuf> {
    let set = |name: &str| {
        variable(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let folder = if let Some(folder) = set("REGAIN_TOOLS") {
        folder
    } else if let Some(folder) = set("XDG_CACHE_HOME") {
        folder.join("regain/tools")
    } else if let Some(home) = set("HOME").or_else(|| set("USERPROFILE")) {
        home.join(".cache/regain/tools")
    } else {
        return Err(
            "there is no HOME to keep tools in; set REGAIN_TOOLS to a folder for them".into(),
        );
    };
    std::path::absolute(&folder).map_err(repo::at(&folder))
}

fn lock(cache: &Path) -> Outcome<File> {
    let path = cache.join("lock");
    let file = File::create(&path).map_err(repo::at(&path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            println!(
                "Another set-up is at work on {}; waiting for it",
                cache.display()
            );
            file.lock().map_err(repo::at(&path))?;
        }
        Err(TryLockError::Error(error)) => return Err(repo::at(&path)(error)),
    }
    Ok(file)
}

/// Where things are made before they are moved to their place in the cache.
struct Workshop {
    cache: PathBuf,
}

impl Workshop {
    /// A new, empty folder to make `name` in.
    fn bench(&self, name: &str) -> Outcome<PathBuf> {
        let folder = self.cache.join("tmp").join(name);
        remove(&folder)?;
        fs::create_dir_all(&folder).map_err(repo::at(&folder))?;
        Ok(folder)
    }

    /// Cargo's target folder for everything made in this run.
    fn cargo_target(&self) -> PathBuf {
        self.cache.join("tmp/target")
    }

    /// The file a long step writes its output to.
    fn log(&self, name: &str) -> Outcome<PathBuf> {
        let folder = self.cache.join("logs");
        fs::create_dir_all(&folder).map_err(repo::at(&folder))?;
        Ok(folder.join(format!("{name}.log")))
    }

    /// Moves what was made to its place, as a whole.
    fn deliver(&self, made: &Path, name: &str) -> Outcome {
        let place = self.cache.join(name);
        remove(&place)?;
        fs::rename(made, &place).map_err(repo::at(&place))
    }

    /// Leaves nothing half-made behind.
    fn sweep(&self) -> Outcome {
        remove(&self.cache.join("tmp"))
    }
}

fn remove(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(repo::at(folder)(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(variables: &[(&str, &str)]) -> Option<PathBuf> {
        cache_folder(|wanted| {
            variables
                .iter()
                .find(|(name, _)| *name == wanted)
                .map(|(_, value)| value.into())
        })
        .ok()
    }

    #[test]
    fn the_cache_is_where_people_look_for_it() {
        let home = ("HOME", "/home/a");
        let xdg = ("XDG_CACHE_HOME", "/var/cache/a");
        let own = ("REGAIN_TOOLS", "/opt/regain");
        assert_eq!(folder(&[home]), Some("/home/a/.cache/regain/tools".into()));
        assert_eq!(
            folder(&[home, xdg]),
            Some("/var/cache/a/regain/tools".into())
        );
        assert_eq!(folder(&[home, xdg, own]), Some("/opt/regain".into()));
        assert_eq!(
            folder(&[home, ("REGAIN_TOOLS", "")]),
            Some("/home/a/.cache/regain/tools".into())
        );
        assert_eq!(folder(&[]), None);
    }
}
