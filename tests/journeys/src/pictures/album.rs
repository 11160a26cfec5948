//! The folder of the pictures, and the page that shows them.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use crate::{
    browser::{Browser, Look},
    ensure,
    fault::Outcome,
    pictures::list::{GROUPS, Group, Listed, Source},
};

/// Puts the name of a service in the place of the port that the API has this time, and gives back the heading.
const PREPARE: &str = include_str!("../scripts/picture.js");

/// The looks of each screen.
const LOOKS: [Look; 4] = [
    look(false, false),
    look(false, true),
    look(true, false),
    look(true, true),
];

/// How much of a page is shown, on a phone and on a desktop: more of it says no more.
const TALLEST_PHONE: u32 = 1200;
const TALLEST_DESKTOP: u32 = 900;

/// The quality of WebP: as low as leaves small letters clean, on dark ground too.
const QUALITY: u32 = 30;

/// The looks in this language. In the second one each size and each theme is there once, which shows what its direction
/// does to them.
pub(super) fn looks(language: &str) -> impl Iterator<Item = Look> {
    let all = language == "en";
    LOOKS
        .into_iter()
        .filter(move |look| all || look.desktop == look.dark)
}

/// How heavy they may be, in bytes: all together, and one of them as a rule.
const HEAVIEST: u64 = 6_000_000;
const RULE: u64 = 25_000;

const fn look(desktop: bool, dark: bool) -> Look {
    Look {
        desktop,
        dark,
        forced_colours: false,
        language: None,
    }
}

/// The pictures of one run.
pub(super) struct Album {
    folder: PathBuf,
    languages: Vec<String>,
    /// The files that were written.
    kept: RefCell<BTreeSet<String>>,
    /// What each screen is called, by what stands on it in the first language.
    headings: RefCell<BTreeMap<String, String>>,
}

impl Album {
    pub(super) fn open(folder: &Path, languages: Vec<&str>) -> Outcome<Self> {
        std::fs::create_dir_all(folder)?;
        Ok(Self {
            folder: folder.to_path_buf(),
            languages: languages.into_iter().map(ToOwned::to_owned).collect(),
            kept: RefCell::default(),
            headings: RefCell::default(),
        })
    }

    pub(super) fn languages(&self) -> &[String] {
        &self.languages
    }

    /// Whether English is among the languages: there is no other one of the console.
    pub(super) fn is_in_english(&self) -> bool {
        self.languages.iter().any(|one| one == "en")
    }

    /// Keeps a picture of what the browser shows.
    pub(super) async fn keep(
        &self,
        browser: &Browser,
        screen: &str,
        look: Look,
        language: &str,
    ) -> Outcome {
        let heading = browser.script(PREPARE, Vec::new()).await?;
        let heading = heading.as_str().unwrap_or_default().to_owned();
        self.headings
            .borrow_mut()
            .entry(screen.to_owned())
            .or_insert(heading);
        let name = file_name(screen, look, language);
        let tallest = if look.desktop {
            TALLEST_DESKTOP
        } else {
            TALLEST_PHONE
        };
        let picture = browser.small_picture(look, QUALITY, tallest).await?;
        std::fs::write(self.folder.join(&name), picture)?;
        self.kept.borrow_mut().insert(name);
        Ok(())
    }

    /// Takes away what is of no screen any more, and writes the page.
    pub(super) fn close(self) -> Outcome {
        let kept = self.kept.take();
        let mut all = 0;
        for entry in std::fs::read_dir(&self.folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if !name.ends_with(".webp") {
                continue;
            }
            if kept.contains(&name) {
                all += entry.metadata()?.len();
            } else {
                std::fs::remove_file(entry.path())?;
                println!("Took away {name}");
            }
        }
        let count = u64::try_from(kept.len()).unwrap_or(u64::MAX).max(1);
        println!("{count} pictures, {all} bytes, {} each", all / count);
        let page = page(&self.languages, &self.headings.take(), &kept)?;
        std::fs::write(self.folder.join("README.md"), page)?;
        ensure!(
            all <= HEAVIEST && all / count <= RULE,
            "the pictures are heavier than {HEAVIEST} bytes together or {RULE} each"
        );
        Ok(())
    }
}

fn file_name(screen: &str, look: Look, language: &str) -> String {
    let size = if look.desktop { "desktop" } else { "phone" };
    let theme = if look.dark { "dark" } else { "light" };
    format!("{screen}-{size}-{theme}-{language}.webp")
}

/// The page that shows all pictures.
fn page(
    languages: &[String],
    headings: &BTreeMap<String, String>,
    kept: &BTreeSet<String>,
) -> Outcome<String> {
    let mut out = String::from(
        "# Every screen\n\n\
        Made by `cargo xtask screens`; do not edit. One telling state of each screen, on a phone and on a desktop, light and\n\
        dark, in English and in Arabic (light on the phone, dark on the desktop); long pages are cut. Every other state is in\n\
        the gallery of the sandbox: `cargo xtask serve`, then `/sandbox/gallery/`.\n\n\
        The pictures of the app are the same in each run, and so are those of figures, which are of a month made for them. The\n\
        others of the console, and those of the page of a case, show the sandbox as it was then, with other dates,\n\
        references and codes each time; letters look as the fonts of the machine do.\n\n",
    );
    for group in GROUPS {
        let _ = writeln!(out, "- [{}](#{})", group.heading, anchor(group.heading));
    }
    for group in GROUPS {
        let _ = write!(out, "\n## {}\n", group.heading);
        for one in group.screens {
            let heading = headings.get(one.screen).map_or("", String::as_str);
            ensure!(!heading.is_empty(), "{} has no heading", one.screen);
            let _ = write!(out, "\n### `{}`: {heading}\n\n{}\n", one.screen, one.about);
            for language in languages {
                table(&mut out, group, one, heading, language, kept);
            }
        }
    }
    for name in kept {
        ensure!(out.contains(name.as_str()), "{name} is on no page");
    }
    Ok(out)
}

/// How the host of the repository names the anchor of a heading.
fn anchor(heading: &str) -> String {
    heading.to_lowercase().replace(' ', "-")
}

/// The pictures of a screen in a language, in one row.
fn table(
    out: &mut String,
    group: &Group,
    one: &Listed,
    heading: &str,
    language: &str,
    kept: &BTreeSet<String>,
) {
    if group.source == Source::Console && language != "en" {
        return;
    }
    out.push_str("\n<table><tr valign=\"top\">\n");
    for look in looks(language) {
        let name = file_name(one.screen, look, language);
        if !kept.contains(&name) {
            continue;
        }
        let (size, width) = if look.desktop {
            ("desktop", 340)
        } else {
            ("phone", 110)
        };
        let theme = if look.dark { "dark" } else { "light" };
        let _ = writeln!(
            out,
            "<td><a href=\"{name}\"><img src=\"{name}\" width=\"{width}\" alt=\"{heading}: {size}, {theme}, {}\"></a></td>",
            spoken(language)
        );
    }
    out.push_str("</tr></table>\n");
}

fn spoken(language: &str) -> &str {
    match language {
        "en" => "English",
        "ar" => "Arabic",
        other => other,
    }
}
