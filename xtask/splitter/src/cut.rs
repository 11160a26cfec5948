//! Cutting, and what becomes of the second part.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha384};
use wasm_split_cli_support::{Options, transform};

use crate::{Outcome, at, glue, optimised, unused};

/// Where the two parts are.
pub(crate) struct Parts {
    pub(crate) first: PathBuf,
    pub(crate) second: PathBuf,
}

/// The second part as it is served.
pub(crate) struct Second {
    /// Its name, which changes with its content.
    pub(crate) name: String,
    /// What the browser checks it with.
    pub(crate) integrity: String,
}

/// Cuts a program into two parts, in `folder`.
pub(crate) fn cut(program: &Path, folder: &Path) -> Outcome<Parts> {
    emptied(folder)?;
    let whole = unused::taken_out(&fs::read(program).map_err(at(program))?)?;
    let first = folder.join("first.wasm");
    let mut options = Options::new(&whole);
    options.output_dir = folder;
    options.main_out_path = &first;
    // Nobody loads the script of that name: `glue` has its own.
    options.link_name = glue::MODULE;
    let cut = transform(options).map_err(|error| format!("{}: {error:#}", program.display()))?;
    match <[PathBuf; 1]>::try_from(cut.split_modules) {
        Ok([second]) => Ok(Parts { first, second }),
        Err(others) => Err(format!(
            "{} has {} places to cut instead of one; was it built with the feature `split`?",
            program.display(),
            others.len()
        )),
    }
}

/// Makes the second part smaller and puts it into `folder`, under a name of its own.
pub(crate) fn finish(second: &Path, folder: &Path) -> Outcome<Second> {
    emptied(folder)?;
    let content = optimised(second)?;
    let second = named(&content);
    let served = folder.join(&second.name);
    fs::write(&served, content).map_err(at(&served))?;
    Ok(second)
}

fn named(content: &[u8]) -> Second {
    let hash = Sha384::digest(content);
    let short: String = hash
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Second {
        name: format!("regain-late-{short}.wasm"),
        integrity: format!("sha384-{}", STANDARD.encode(hash)),
    }
}

/// Makes a folder that has nothing of an earlier build in it.
fn emptied(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(folder)(error)),
        Ok(()) | Err(_) => {}
    }
    fs::create_dir_all(folder).map_err(at(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_and_the_hash_are_those_of_the_content() {
        let second = named(b"");
        // The known hash of nothing.
        assert_eq!(second.name, "regain-late-38b060a751ac9638.wasm");
        assert_eq!(
            second.integrity,
            "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb"
        );
        assert_ne!(named(b"a").name, second.name);
    }

    #[test]
    fn what_was_there_before_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let parts = folder.path().join("parts");
        emptied(&parts).unwrap();
        fs::write(parts.join("old.wasm"), "").unwrap();
        emptied(&parts).unwrap();
        assert_eq!(fs::read_dir(&parts).unwrap().count(), 0);
    }
}
