//! Prints `docs/testids.md`: every test id of the pages, read from what draws them.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "what it prints is the purpose of this program"
)]
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "syn's enums of syntax are open: they can only be matched with a rest"
)]

mod eval;
mod html;
mod page;
mod read;
mod scope;
mod sources;
mod value;

use std::{fs, path::Path, process::ExitCode};

use regain_contract::Task;

use crate::read::Found;
use crate::sources::Sources;
use crate::value::HOLE;

/// What draws pages: the app, and what the API serves without it.
const FOLDERS: [&str; 3] = ["src", "crates/api/src/site", "crates/api/src/evidence"];

/// What is in test ids and declared elsewhere.
const DECLARED: &str = "crates/contract/src";

/// The document that all pages have in common, and the first page.
const DOCUMENT: &str = "index.html";

fn main() -> ExitCode {
    match text() {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn text() -> Result<String, String> {
    // It is built inside the repository it reads.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = root
        .canonicalize()
        .map_err(|error| format!("{}: {error}", root.display()))?;
    let sources = Sources::read(&root, &FOLDERS, DECLARED)?;
    let mut found = Vec::new();
    let document =
        fs::read_to_string(root.join(DOCUMENT)).map_err(|error| format!("{DOCUMENT}: {error}"))?;
    for one in html::marked(&document, false) {
        let id = one.id.iter().map(|piece| match piece {
            html::Piece::Text(text) => text.as_str(),
            html::Piece::Named(_) | html::Piece::Numbered(_) => HOLE,
        });
        found.push(Found {
            file: DOCUMENT.to_owned(),
            id: id.collect(),
            element: one.element,
        });
    }
    found.extend(filled(read::read(&sources)?)?);
    Ok(page::page(&sources, &found))
}

/// What stands for the part of an id that cannot be read from the sources.
fn fillings() -> [(&'static str, String, Vec<&'static str>); 3] {
    [
        (
            "src/screens/tasks.rs",
            format!("task-{HOLE}"),
            Task::ALL.map(Task::name).to_vec(),
        ),
        // The fields of the questions (src/route.rs).
        (
            "src/screens/case_details.rs",
            format!("error-{HOLE}"),
            vec!["account", "what_happened", "contact"],
        ),
        // The five answers (crates/api/src/feedback.rs).
        (
            "crates/api/src/site/feedback_page.rs",
            format!("score-{HOLE}"),
            vec!["1", "2", "3", "4", "5"],
        ),
    ]
}

/// The ids without holes; an error names one that nobody knows how to fill.
fn filled(found: impl IntoIterator<Item = Found>) -> Result<Vec<Found>, String> {
    let fillings = fillings();
    let mut used = [false; 3];
    let mut all = Vec::new();
    for one in found {
        if !one.id.contains(HOLE) {
            all.push(one);
            continue;
        }
        let place = fillings
            .iter()
            .position(|(file, id, _)| *file == one.file && *id == one.id);
        let Some((place, (_, _, names))) =
            place.and_then(|place| Some((place, fillings.get(place)?)))
        else {
            return Err(format!(
                "{}: the test id `{}` cannot be read from the sources; write it so that it can, or add what it \
                 can be to `fillings` in xtask/testids",
                one.file, one.id
            ));
        };
        if let Some(used) = used.get_mut(place) {
            *used = true;
        }
        all.extend(names.iter().map(|name| Found {
            id: one.id.replace(HOLE, name),
            ..one.clone()
        }));
    }
    match fillings.iter().zip(used).find(|(_, used)| !used) {
        Some(((file, id, _), _)) => Err(format!(
            "`fillings` in xtask/testids has `{id}` of {file}, which is not there any more"
        )),
        None => Ok(all),
    }
}
