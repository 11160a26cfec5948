//! Gives short names to what WebAssembly and JavaScript have of each other.
//!
//! wasm-bindgen puts a hash into each of them, so that crates do not get into each other's way. Hashes cannot be
//! compressed, and these stand in both files.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::{Export, Import};

use crate::{
    Outcome,
    sections::{Rewrite, rewrite},
};

/// The same program and script with short names.
pub(crate) fn shortened(program: &[u8], script: &str) -> Outcome<(Vec<u8>, String)> {
    let short = Short(
        words(script)
            .filter(|(is_name, word)| *is_name && has_hash(word))
            .map(|(_, word)| word)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .enumerate()
            .map(|(number, name)| (name, format!("${number}")))
            .collect(),
    );
    let written = words(script)
        .map(|(_, word)| short.of(word))
        .collect::<String>();
    Ok((rewrite(program, &short)?, written))
}

/// The short names, by the long ones.
struct Short<'s>(BTreeMap<&'s str, String>);

impl Short<'_> {
    fn of<'a>(&'a self, name: &'a str) -> &'a str {
        self.0.get(name).map_or(name, String::as_str)
    }
}

impl Rewrite for Short<'_> {
    fn export<'a>(&'a self, export: Export<'a>) -> Option<Export<'a>> {
        Some(Export {
            name: self.of(export.name),
            ..export
        })
    }

    fn import<'a>(&'a self, import: Import<'a>) -> Import<'a> {
        Import {
            name: self.of(import.name),
            ..import
        }
    }
}

/// Whether a name ends like `__wbg_fetch_8d9b732df7467c44` or `…__invoke__h0bacf75849a1261f`.
fn has_hash(name: &str) -> bool {
    let Some((_, last)) = name.rsplit_once('_') else {
        return false;
    };
    let hash = last.strip_prefix('h').unwrap_or(last);
    hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// A script in pieces: names, and what is between them.
fn words(script: &str) -> impl Iterator<Item = (bool, &str)> {
    let is_of_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
    let mut rest = script;
    std::iter::from_fn(move || {
        let is_name = is_of_name(rest.chars().next()?);
        let end = rest
            .find(|letter| is_of_name(letter) != is_name)
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        Some((is_name, word))
    })
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, EntityType, ExportKind, ExportSection, Function, FunctionSection,
        ImportSection, Module, TypeSection,
    };

    use super::*;

    fn program(import: &str, export: &str) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        imports.import("./regain_bg.js", import, EntityType::Function(0));
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut exports = ExportSection::new();
        exports.export(export, ExportKind::Func, 1);
        exports.export("main", ExportKind::Func, 1);
        let mut code = CodeSection::new();
        let mut body = Function::new([]);
        body.instructions().end();
        code.function(&body);
        let mut program = Module::new();
        program
            .section(&types)
            .section(&imports)
            .section(&functions)
            .section(&exports)
            .section(&code);
        program.finish()
    }

    #[test]
    fn both_sides_get_the_same_names_and_the_rest_stays() {
        let long = program("__wbg_fetch_8d9b732df7467c44", "invoke__h0bacf75849a1261f");
        let script = "{__wbg_fetch_8d9b732df7467c44: function() { wasm.invoke__h0bacf75849a1261f(\"é\"); \
             x__wbg_fetch_8d9b732df7467c4; wasm.main() }}";
        let (short, written) = shortened(&long, script).unwrap();
        assert_eq!(short, program("$0", "$1"));
        assert_eq!(
            written,
            "{$0: function() { wasm.$1(\"é\"); x__wbg_fetch_8d9b732df7467c4; wasm.main() }}"
        );
    }

    #[test]
    fn only_names_with_a_hash_are_long() {
        assert!(has_hash("__wbg_new_277c27c26f94cbc2"));
        for name in ["__wbindgen_malloc", "memory", "a_b", "x_h277c27c26f94cbc"] {
            assert!(!has_hash(name), "{name}");
        }
    }
}
