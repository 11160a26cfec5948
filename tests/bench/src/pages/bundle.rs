//! The files of a bundle by their kind, as they are and as they are sent.

use std::{collections::BTreeMap, fs, path::Path};

use serde::{Deserialize, Serialize};

use crate::fault::Outcome;

/// The files of one kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Content {
    /// The ending of their names.
    pub(crate) kind: String,
    /// Whether it is the second part of the app, which the first screens do without.
    pub(crate) late: bool,
    /// How many there are.
    pub(crate) files: u64,
    /// Their bytes.
    pub(crate) plain: u64,
    /// Their bytes after gzip.
    pub(crate) gzip: u64,
    /// Their bytes after brotli.
    pub(crate) brotli: u64,
}

/// What the name of the second part holds.
const LATE: &str = "-late-";

/// Counts the files of a bundle. What compression does not make smaller is sent as it is.
pub(crate) fn bundle(folder: &Path) -> Outcome<Vec<Content>> {
    let mut found = BTreeMap::<(String, bool), Content>::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                waiting.push(path);
                continue;
            }
            let name = entry.file_name().to_string_lossy().into_owned();
            let Some((_, kind)) = name.rsplit_once('.') else {
                continue;
            };
            if kind == "br" || kind == "gz" {
                continue;
            }
            let plain = entry.metadata()?.len();
            let packed = |ending: &str| {
                let mut path = path.clone().into_os_string();
                path.push(ending);
                fs::metadata(path).map_or(plain, |about| about.len())
            };
            let late = name.contains(LATE);
            let content = found.entry((kind.to_owned(), late)).or_default();
            content.files += 1;
            content.plain += plain;
            content.gzip += packed(".gz");
            content.brotli += packed(".br");
        }
    }
    Ok(found
        .into_iter()
        .map(|((kind, late), content)| Content {
            kind,
            late,
            ..content
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_counted_by_kind_as_they_are_sent() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("locales")).unwrap();
        for (name, bytes) in [
            ("a.css", 9),
            ("a.css.br", 4),
            ("a.css.gz", 5),
            ("b.css", 1),
            ("regain-late-1.wasm", 7),
            ("regain-late-1.wasm.br", 3),
            ("regain.wasm", 2),
            ("locales/de.json", 6),
            ("nameless", 6),
        ] {
            fs::write(folder.path().join(name), vec![0; bytes]).unwrap();
        }
        let told: Vec<_> = bundle(folder.path())
            .unwrap()
            .into_iter()
            .map(|one| {
                (
                    one.kind, one.late, one.files, one.plain, one.gzip, one.brotli,
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                ("css".to_owned(), false, 2, 10, 6, 5),
                ("json".to_owned(), false, 1, 6, 6, 6),
                ("wasm".to_owned(), false, 1, 2, 2, 2),
                ("wasm".to_owned(), true, 1, 7, 7, 3),
            ]
        );
    }
}
