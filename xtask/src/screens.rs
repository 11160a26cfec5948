//! The pictures in `docs/screens`: drawn by a browser, and compared by their names with the screens that there are.

use std::{collections::BTreeSet, fs};

use serde_json::Value;

use crate::{
    bundle::{self, Flavour},
    journeys,
    process::Outcome,
    repo,
    setup::{self, Engine, Need},
};

/// Where the pictures are, and the page that shows them.
const FOLDER: &str = "docs/screens";

/// Where the steps of the contract stand.
const CONTRACT: &str = "docs/openapi.json";

/// Where the screens of the app stand, each with what can be found on it.
const TEST_IDS: &str = "docs/testids.md";

/// Where the screens of the console have their names.
const CONSOLE: &str = "console/src/screens/mod.rs";

/// What a picture of each screen of the app is there in.
const LOOKS: [&str; 6] = [
    "phone-light-en",
    "phone-dark-en",
    "desktop-light-en",
    "desktop-dark-en",
    "phone-light-ar",
    "desktop-dark-ar",
];

/// The console is in English.
const IN_ENGLISH: &str = "console-";

/// `cargo xtask screens`.
pub(crate) fn command() -> Outcome {
    let tools = setup::set_up(Need {
        bundler: true,
        browser: true,
        mail_server: true,
        ..Need::default()
    })?;
    bundle::build(&tools, Flavour::Release)?;
    tools.build(&["regain-month"])?;
    let folder = repo::root().join(FOLDER).display().to_string();
    let month = repo::built("regain-month").display().to_string();
    let more = ["--screens".to_owned(), folder, "--month".to_owned(), month];
    journeys::run_all(&tools, Flavour::Release, &[Engine::Chromium], &more, |_| {})?;
    check()
}

/// An error when a screen has no picture, or a picture no screen.
pub(crate) fn check() -> Outcome {
    let read = |path: &str| {
        let path = repo::root().join(path);
        fs::read_to_string(&path).map_err(repo::at(&path))
    };
    let mut screens = of_the_contract(&read(CONTRACT)?)?;
    screens.extend(of_the_app(&read(TEST_IDS)?));
    screens.extend(of_the_console(&read(CONSOLE)?)?);
    let page = read(&format!("{FOLDER}/README.md"))?;
    let folder = repo::root().join(FOLDER);
    let files: BTreeSet<String> = repo::files(&folder)?
        .iter()
        .filter(|file| repo::has_ending(file, &["webp"]))
        .filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned()))
        .collect();
    let wrong = faults(&screens, &shown(&page), &files);
    if wrong.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{}; what there are pictures of is in tests/journeys/src/pictures/list.rs, and `cargo xtask screens` draws them",
        wrong.join(", ")
    ))
}

/// The names of the steps, as in addresses.
fn of_the_contract(document: &str) -> Outcome<BTreeSet<String>> {
    let document: Value =
        serde_json::from_str(document).map_err(|error| format!("{CONTRACT}: {error}"))?;
    let steps = document["components"]["schemas"]["Step"]["oneOf"].as_array();
    let steps: BTreeSet<String> = steps
        .into_iter()
        .flatten()
        .filter_map(|step| step["required"][0].as_str())
        .map(|name| name.replace('_', "-"))
        .collect();
    if steps.is_empty() {
        return Err(format!("{CONTRACT} has no steps"));
    }
    Ok(steps)
}

/// The headings of the part that lists the app by screen.
fn of_the_app(page: &str) -> BTreeSet<String> {
    page.lines()
        .skip_while(|line| !line.starts_with("## In the app, by "))
        .skip(1)
        .take_while(|line| !line.starts_with("## "))
        .filter_map(|line| line.strip_prefix("### `")?.strip_suffix('`'))
        .map(ToOwned::to_owned)
        .collect()
}

/// The names that the console gives its screens.
fn of_the_console(source: &str) -> Outcome<BTreeSet<String>> {
    let screens: BTreeSet<String> = source
        .split('"')
        .filter(|part| part.starts_with(IN_ENGLISH))
        .map(ToOwned::to_owned)
        .collect();
    if screens.is_empty() {
        return Err(format!("{CONSOLE} names no screen"));
    }
    Ok(screens)
}

/// The screens that the page of the pictures shows.
fn shown(page: &str) -> BTreeSet<String> {
    page.lines()
        .filter_map(|line| line.strip_prefix("### `")?.split_once('`'))
        .map(|(name, _)| name.to_owned())
        .collect()
}

fn faults(
    screens: &BTreeSet<String>,
    shown: &BTreeSet<String>,
    files: &BTreeSet<String>,
) -> Vec<String> {
    let mut wrong: Vec<String> = screens
        .difference(shown)
        .map(|screen| format!("{screen} has no picture"))
        .collect();
    let wanted: BTreeSet<String> = shown
        .iter()
        .flat_map(|screen| {
            LOOKS
                .iter()
                .filter(|look| !screen.starts_with(IN_ENGLISH) || look.ends_with("-en"))
                .map(move |look| format!("{screen}-{look}"))
        })
        .collect();
    wrong.extend(
        wanted
            .difference(files)
            .map(|name| format!("{name}.webp is missing")),
    );
    wrong.extend(
        files
            .difference(&wanted)
            .map(|name| format!("{name}.webp is of no screen")),
    );
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(ToString::to_string).collect()
    }

    fn pictures(screen: &str) -> BTreeSet<String> {
        LOOKS.map(|look| format!("{screen}-{look}")).into()
    }

    #[test]
    fn a_screen_without_pictures_and_a_picture_without_a_screen_are_named() {
        let done = pictures("done");
        assert!(faults(&set(&["done"]), &set(&["done"]), &done).is_empty());
        let missing = faults(&set(&["done", "tasks"]), &set(&["done"]), &done);
        assert_eq!(missing, ["tasks has no picture"]);
        let mut more = done.clone();
        more.insert("gone-phone-dark-en".to_owned());
        let found = faults(&set(&["done"]), &set(&["done"]), &more);
        assert_eq!(found, ["gone-phone-dark-en.webp is of no screen"]);
        let mut less = done;
        less.remove("done-phone-light-ar");
        let found = faults(&set(&["done"]), &set(&["done"]), &less);
        assert_eq!(found, ["done-phone-light-ar.webp is missing"]);
    }

    #[test]
    fn the_console_is_in_english_alone() {
        let mut files = pictures("console-queue");
        files.retain(|name| name.ends_with("-en"));
        assert!(faults(&set(&[]), &set(&["console-queue"]), &files).is_empty());
    }

    #[test]
    fn screens_are_read_from_the_contract_the_test_ids_the_console_and_the_page() {
        let contract = r#"{"components": {"schemas": {"Step": {"oneOf": [
            {"required": ["enter_code"]}, {"required": ["done"]}]}}}}"#;
        assert_eq!(of_the_contract(contract), Ok(set(&["done", "enter-code"])));
        assert!(of_the_contract("{}").is_err());
        let ids = "## In the app, on several screens\n### `frame`\n## In the app, by `data-screen`\n### `triage`\n\n| `a` | b |\n### `done`\n## Pages without the app\n### `site/x`\n";
        assert_eq!(of_the_app(ids), set(&["done", "triage"]));
        let console = "Screen::Opening => \"opening\",\nScreen::Audit => \"console-audit\",\n";
        assert_eq!(of_the_console(console), Ok(set(&["console-audit"])));
        assert!(of_the_console("Screen::Opening => \"opening\"").is_err());
        assert_eq!(
            shown("## All\n### `done`: Your changes are made\n"),
            set(&["done"])
        );
    }
}
