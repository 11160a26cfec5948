//! A Chromium and the ChromeDriver of the same version.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use super::{Workshop, apt};
use crate::process::{Outcome, probe, version_in, which};

const BROWSERS: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const DRIVERS: [&str; 3] = [
    "chromedriver",
    "/usr/lib/chromium/chromedriver",
    "/usr/lib/chromium-browser/chromedriver",
];

const BY_NAME: &str = "CHROME and CHROMEDRIVER can name a pair that is elsewhere";

/// A browser and its driver, by their full paths.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Browser {
    pub(crate) chrome: PathBuf,
    pub(crate) driver: PathBuf,
}

/// A program and the first part of its version.
type Found = (PathBuf, u32);

/// Finds a browser with a driver that fits, or installs both.
pub(super) fn ready(workshop: &Workshop) -> Outcome<Browser> {
    let browser = browser(workshop)?;
    fonts(workshop);
    Ok(browser)
}

/// The letters of the languages that browsers bring none for. Without them pictures have boxes in the place of words, and
/// nothing else is different: where they cannot be installed, everything goes on.
fn fonts(workshop: &Workshop) {
    let packages = [
        "fonts-dejavu-core",
        "fonts-lohit-deva",
        "fonts-ipafont-gothic",
    ];
    let purpose = "the letters of Arabic, Hindi and Japanese";
    if which("apt-get").is_none() || apt::missing(&packages).is_empty() {
        return;
    }
    let installed = apt::can_install(&packages, purpose)
        .and_then(|()| apt::refresh(workshop))
        .and_then(|()| apt::install(workshop, &packages, purpose));
    if let Err(problem) = installed {
        println!(
            "  pictures of some languages will have boxes in the place of letters ({problem})"
        );
    }
}

fn browser(workshop: &Workshop) -> Outcome<Browser> {
    if let Some(browser) = look()? {
        return Ok(browser);
    }
    let packages = ["chromium", "chromium-driver"];
    let purpose = "a Chromium and a ChromeDriver of one version";
    apt::can_install(&packages, purpose).map_err(|problem| format!("{problem}. {BY_NAME}"))?;
    apt::refresh(workshop)?;
    apt::install(workshop, &packages, purpose)?;
    look()?.ok_or_else(|| {
        format!("no Chromium and ChromeDriver of one version were found, even after installing the packages. {BY_NAME}")
    })
}

fn look() -> Outcome<Option<Browser>> {
    let chromes = found("CHROME", &BROWSERS)?;
    let drivers = found("CHROMEDRIVER", &DRIVERS)?;
    Ok(pair(&chromes, &drivers))
}

/// What the variable names (nothing else then), or what is in the usual places.
fn found(variable: &str, usual: &[&str]) -> Outcome<Vec<Found>> {
    if let Some(path) = env::var_os(variable).filter(|path| !path.is_empty()) {
        let path = PathBuf::from(path);
        let major = major(&path).ok_or_else(|| {
            format!(
                "{variable} is set to {}, which does not start",
                path.display()
            )
        })?;
        return Ok(vec![(path, major)]);
    }
    let there = usual.iter().filter_map(|name| {
        let path = if Path::new(name).is_absolute() {
            Path::new(name).is_file().then(|| PathBuf::from(name))
        } else {
            which(name)
        }?;
        let major = major(&path)?;
        Some((path, major))
    });
    Ok(there.collect())
}

fn major(program: &Path) -> Option<u32> {
    major_of(&probe(Command::new(program).arg("--version"))?)
}

fn major_of(about: &str) -> Option<u32> {
    version_in(about)?.split('.').next()?.parse().ok()
}

/// The first browser that has a driver of its major version; others refuse each other.
fn pair(chromes: &[Found], drivers: &[Found]) -> Option<Browser> {
    chromes.iter().find_map(|(chrome, version)| {
        let (driver, _) = drivers.iter().find(|(_, driver)| driver == version)?;
        Some(Browser {
            chrome: chrome.clone(),
            driver: driver.clone(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read() {
        assert_eq!(
            major_of("Chromium 156.0.8078.79 built on Debian"),
            Some(156)
        );
        assert_eq!(
            major_of("ChromeDriver 156.0.8078.79 (a21ce95c24)"),
            Some(156)
        );
        assert_eq!(major_of("Google Chrome for Testing 140.0.1"), Some(140));
        assert_eq!(major_of("nothing"), None);
    }

    #[test]
    fn only_equal_versions_pair() {
        let at = |path: &str, version| (PathBuf::from(path), version);
        let drivers = [at("/driver-155", 155), at("/driver-156", 156)];
        let browser = pair(&[at("/chrome-140", 140), at("/chrome-156", 156)], &drivers);
        assert_eq!(
            browser,
            Some(Browser {
                chrome: "/chrome-156".into(),
                driver: "/driver-156".into()
            })
        );
        assert_eq!(pair(&[at("/chrome-140", 140)], &drivers), None);
    }
}
