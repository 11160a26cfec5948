//! The JavaScript between the two parts.

use crate::{Outcome, cut::Second};

/// The module that the first part imports the fetching of the second from.
pub(crate) const MODULE: &str = "./late.js";

/// What does the fetching, as a value named `late`.
const LOADER: &str = include_str!("../../../src/shell/late.js");

/// The script that wasm-bindgen wrote, with the fetching of the second part in it. That is no script of its own: it would
/// be one more request, and its name could not hold its hash, because the two name each other.
pub(crate) fn joined(script: &str, second: &Second) -> Outcome<String> {
    let after = format!(" from \"{MODULE}\"");
    let [import] = script
        .lines()
        .filter(|line| line.starts_with("import ") && line.contains(&after))
        .collect::<Vec<_>>()[..]
    else {
        return Err(format!(
            "the script of wasm-bindgen does not import {MODULE} once"
        ));
    };
    let name = import
        .strip_prefix("import * as ")
        .and_then(|rest| rest.split_once(' '))
        .map(|(name, _)| name)
        .ok_or_else(|| format!("`{import}` is not understood"))?;
    let Second {
        name: file,
        integrity,
    } = second;
    let loader = format!(
        "const LATE_FILE = \"./{file}\", LATE_INTEGRITY = \"{integrity}\";\n{LOADER}const {name} = late;"
    );
    Ok(script.replacen(import, &loader, 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second() -> Second {
        Second {
            name: "regain-late-1.wasm".to_owned(),
            integrity: "sha384-a".to_owned(),
        }
    }

    #[test]
    fn the_import_becomes_the_loader() {
        let script = "import * as import1 from \"./late.js\"\n\nlet wasm;\n";
        let joined = joined(script, &second()).unwrap();
        assert!(joined.starts_with("const LATE_FILE = \"./regain-late-1.wasm\", LATE_INTEGRITY"));
        assert!(joined.contains("const late = {"));
        assert!(joined.contains("const import1 = late;\n\nlet wasm;"));
        assert!(!joined.contains("import *"));
    }

    #[test]
    fn a_script_that_is_not_as_expected_is_refused() {
        for script in [
            "let wasm;",
            "import { a } from \"./late.js\";",
            "import * as a from \"./late.js\"\nimport * as b from \"./late.js\"",
        ] {
            assert!(joined(script, &second()).is_err(), "{script}");
        }
    }
}
