//! Firefox and `WebKitGTK`, each with the program that steers it.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::{Tools, Workshop, apt, cargo_tools};
use crate::process::{Outcome, probe, which};

/// Where journeys can be walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// What it is called in `--engines`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// What `--engines` names: all, or some with commas between them.
    pub(crate) fn list(text: &str) -> Outcome<Vec<Self>> {
        if text == "all" {
            return Ok(Self::ALL.to_vec());
        }
        let mut engines = Vec::new();
        for name in text.split(',') {
            let engine = Self::ALL.into_iter().find(|engine| engine.name() == name);
            let engine = engine.ok_or_else(|| {
                format!("there is no engine `{name}`; --engines takes all, or some of chromium,firefox,webkit")
            })?;
            if !engines.contains(&engine) {
                engines.push(engine);
            }
        }
        Ok(engines)
    }
}

/// Firefox and geckodriver.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Firefox {
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
}

/// A browser of `WebKitGTK`, its driver, and the screen that both need.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Webkit {
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
    pub(crate) xvfb: PathBuf,
}

const FIREFOXES: [&str; 3] = [
    "firefox-esr",
    "firefox",
    "/Applications/Firefox.app/Contents/MacOS/firefox",
];

/// Finds Firefox, or installs it, and geckodriver.
pub(super) fn firefox(workshop: &Workshop, tools: &Tools) -> Outcome<Firefox> {
    let browser = match firefox_there()? {
        Some(browser) => browser,
        None => {
            let packages = ["firefox-esr"];
            let purpose = "Firefox";
            apt::can_install(&packages, purpose)?;
            apt::refresh(workshop)?;
            apt::install(workshop, &packages, purpose)?;
            firefox_there()?.ok_or("no Firefox was found, even after installing it")?
        }
    };
    let driver = match named("GECKODRIVER")? {
        Some(driver) => driver,
        None => cargo_tools::GECKODRIVER
            .ready(workshop, tools)?
            .join(format!("geckodriver{}", env::consts::EXE_SUFFIX)),
    };
    Ok(Firefox { browser, driver })
}

fn firefox_there() -> Outcome<Option<PathBuf>> {
    if let Some(browser) = named("FIREFOX")? {
        return Ok(Some(browser));
    }
    let starts = |path: &PathBuf| probe(Command::new(path).arg("--version")).is_some();
    Ok(FIREFOXES.into_iter().filter_map(place).find(starts))
}

/// Finds `WebKitGTK`, its driver and a screen for them, or installs all.
pub(super) fn webkit(workshop: &Workshop) -> Outcome<Webkit> {
    if let Some(webkit) = webkit_there()? {
        return Ok(webkit);
    }
    let packages = ["webkit2gtk-driver", "xvfb"];
    let purpose = "WebKitGTK with its driver, and a screen for it,";
    apt::can_install(&packages, purpose)?;
    apt::refresh(workshop)?;
    apt::install(workshop, &packages, purpose)?;
    webkit_there()?.ok_or_else(|| {
        "no WebKitWebDriver, MiniBrowser and Xvfb were found, even after installing the packages. WEBKITDRIVER and MINIBROWSER can name the first two".into()
    })
}

fn webkit_there() -> Outcome<Option<Webkit>> {
    let driver = named("WEBKITDRIVER")?.or_else(|| place("WebKitWebDriver"));
    let browser = named("MINIBROWSER")?.or_else(|| mini_browser(Path::new("/usr")));
    let (Some(driver), Some(browser), Some(xvfb)) = (driver, browser, place("Xvfb")) else {
        return Ok(None);
    };
    Ok(Some(Webkit {
        browser,
        driver,
        xvfb,
    }))
}

/// The browser that `WebKitGTK` brings for tests. It is on no PATH, and each system puts it elsewhere:
/// `lib/x86_64-linux-gnu/webkit2gtk-4.1`, `libexec/webkit2gtk-4.1`, `lib/webkitgtk-6.0`.
fn mini_browser(usr: &Path) -> Option<PathBuf> {
    let above = [usr.join("lib"), usr.join("lib64"), usr.join("libexec")];
    let below = above.iter().flat_map(|folder| folders(folder));
    let all: Vec<PathBuf> = above.iter().cloned().chain(below).collect();
    let mut found: Vec<PathBuf> = all
        .iter()
        .flat_map(|folder| folders(folder))
        .filter(|folder| {
            let name = folder.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("webkit2gtk-") || name.starts_with("webkitgtk-")
        })
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|program| program.is_file())
        .collect();
    found.sort();
    found.pop()
}

/// The folders in a folder; none where it cannot be read.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    paths.filter(|path| path.is_dir()).collect()
}

/// The program that a variable names.
fn named(variable: &str) -> Outcome<Option<PathBuf>> {
    let set = env::var_os(variable).filter(|path: &OsString| !path.is_empty());
    match set.map(PathBuf::from) {
        Some(path) if !path.is_file() => Err(format!(
            "{variable} is set to {}, which is no file",
            path.display()
        )),
        path => Ok(path),
    }
}

/// A program on PATH, or at its full path.
fn place(program: &str) -> Option<PathBuf> {
    let path = Path::new(program);
    if path.is_absolute() {
        path.is_file().then(|| path.to_path_buf())
    } else {
        which(program)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engines_are_named_alone_together_or_all() {
        use Engine::{Chromium, Firefox, Webkit};
        assert_eq!(Engine::list("all"), Ok(vec![Chromium, Firefox, Webkit]));
        assert_eq!(Engine::list("firefox"), Ok(vec![Firefox]));
        assert_eq!(Engine::list("webkit,chromium"), Ok(vec![Webkit, Chromium]));
        assert_eq!(Engine::list("webkit,webkit"), Ok(vec![Webkit]));
        for wrong in ["", "gecko", "all,firefox", "firefox, webkit"] {
            assert!(Engine::list(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_browser_of_webkit_is_found_where_systems_put_it() {
        let scratch = crate::repo::scratch().unwrap_or_default();
        for place in [
            "lib/x86_64-linux-gnu/webkit2gtk-4.1",
            "libexec/webkitgtk-6.0",
        ] {
            let usr = scratch.join("usr-of-webkit");
            let _ = fs::remove_dir_all(&usr);
            assert_eq!(mini_browser(&usr), None);
            let program = usr.join(place).join("MiniBrowser");
            let made = fs::create_dir_all(usr.join(place))
                .and_then(|()| fs::write(&program, ""))
                .is_ok();
            assert!(made, "{place}");
            assert_eq!(mini_browser(&usr), Some(program), "{place}");
            let _ = fs::remove_dir_all(&usr);
        }
    }
}
