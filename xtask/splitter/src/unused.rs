//! Takes out of the page what no page calls.
//!
//! Leptos brings `wasm-streams` for its server functions. That exports three classes to JavaScript, and what is exported
//! is kept whether anybody uses it or not: it came to 3 kB (brotli).

use wasmparser::Export;

use crate::{
    Outcome,
    sections::{Rewrite, rewrite},
    silent,
};

/// How the names of the three classes begin, in the names of their exports and where wasm-bindgen reads of them.
const EXPORTED: &str = "intounderlying";
const DESCRIBED: &[u8] = b"IntoUnderlying";

/// Where wasm-bindgen reads what is exported and imported.
const SECTION: &str = "__wasm_bindgen_unstable";

/// The same program without the classes, and with nothing to say in a panic.
pub(crate) fn taken_out(program: &[u8]) -> Outcome<Vec<u8>> {
    silent::silenced(rewrite(program, &Unused)?)
}

/// The same for a program that stays whole, without what the linker has left for cutting it.
pub(crate) fn for_a_whole(program: &[u8]) -> Outcome<Vec<u8>> {
    rewrite(&taken_out(program)?, &Uncut)
}

struct Uncut;

impl Rewrite for Uncut {
    fn keeps(&self, section: &str) -> bool {
        !(section == "linking"
            || section == "__wasm_split_unstable"
            || section.starts_with("reloc."))
    }
}

struct Unused;

impl Rewrite for Unused {
    fn export<'a>(&'a self, export: Export<'a>) -> Option<Export<'a>> {
        (!export.name.contains(EXPORTED)).then_some(export)
    }

    fn custom(&self, name: &str, content: &[u8]) -> Outcome<Vec<u8>> {
        if name == SECTION {
            without_the_classes(content).ok_or_else(|| format!("{SECTION} cannot be read"))
        } else {
            Ok(content.to_vec())
        }
    }
}

/// Each use of the macro `wasm_bindgen` leaves two strings here, its version and what it describes, each after its
/// length.
fn without_the_classes(mut section: &[u8]) -> Option<Vec<u8>> {
    let mut kept = Vec::with_capacity(section.len());
    while !section.is_empty() {
        let start = section;
        let (_version, rest) = string(section)?;
        let (description, rest) = string(rest)?;
        section = rest;
        let describes_one = description
            .windows(DESCRIBED.len())
            .any(|window| window == DESCRIBED);
        if !describes_one {
            kept.extend_from_slice(&start[..start.len() - rest.len()]);
        }
    }
    Some(kept)
}

fn string(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    rest.split_at_checked(u32::from_le_bytes(*length).try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stays_whole_keeps_nothing_for_cutting() {
        let mut program = wasm_encoder::Module::new();
        for name in ["linking", "reloc.CODE", "reloc.DATA", "target_features"] {
            program.section(&wasm_encoder::CustomSection {
                name: name.into(),
                data: b"content"[..].into(),
            });
        }
        let small = for_a_whole(&program.finish()).unwrap();
        let has = |name: &[u8]| small.windows(name.len()).any(|window| window == name);
        assert!(has(b"target_features"));
        assert!(!has(b"linking") && !has(b"reloc"));
    }

    fn strings(content: &[&str]) -> Vec<u8> {
        content
            .iter()
            .flat_map(|one| {
                let length = u32::try_from(one.len()).unwrap();
                [length.to_le_bytes().to_vec(), one.as_bytes().to_vec()].concat()
            })
            .collect()
    }

    #[test]
    fn only_what_describes_the_classes_goes() {
        let section = strings(&["v", "fetch", "v", "a IntoUnderlyingSink", "v", "focus"]);
        assert_eq!(
            without_the_classes(&section),
            Some(strings(&["v", "fetch", "v", "focus"]))
        );
        assert_eq!(without_the_classes(&section[..section.len() - 1]), None);
    }
}
