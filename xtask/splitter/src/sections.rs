//! Rewriting single sections of a WebAssembly program, with all others as they are.

use std::ops::Range;

use wasm_encoder::{
    CustomSection, ExportSection, ImportSection, Module, RawSection,
    reencode::{Reencode, RoundtripReencoder},
};
use wasmparser::{Export, Import, Parser, Payload};

use crate::Outcome;

/// What is to become of the names in a program.
pub(crate) trait Rewrite {
    /// The export as it is to be; `None` takes it out.
    fn export<'a>(&'a self, export: Export<'a>) -> Option<Export<'a>> {
        Some(export)
    }

    /// The import as it is to be.
    fn import<'a>(&'a self, import: Import<'a>) -> Import<'a> {
        import
    }

    /// Whether a custom section stays.
    fn keeps(&self, _name: &str) -> bool {
        true
    }

    /// What is to stand in a custom section.
    fn custom(&self, _name: &str, content: &[u8]) -> Outcome<Vec<u8>> {
        Ok(content.to_vec())
    }
}

/// The same program with its names rewritten.
pub(crate) fn rewrite(program: &[u8], rewrite: &impl Rewrite) -> Outcome<Vec<u8>> {
    let mut written = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload.map_err(not_read)?;
        if let Payload::ImportSection(section) = payload {
            let mut imports = ImportSection::new();
            for import in section.into_imports() {
                let import = rewrite.import(import.map_err(not_read)?);
                RoundtripReencoder
                    .parse_import(&mut imports, import)
                    .map_err(not_read)?;
            }
            written.section(&imports);
        } else if let Payload::ExportSection(section) = payload {
            let mut exports = ExportSection::new();
            for export in section {
                if let Some(export) = rewrite.export(export.map_err(not_read)?) {
                    RoundtripReencoder
                        .parse_export(&mut exports, export)
                        .map_err(not_read)?;
                }
            }
            written.section(&exports);
        } else if let Payload::CustomSection(section) = &payload {
            if !rewrite.keeps(section.name()) {
                continue;
            }
            let content = rewrite.custom(section.name(), section.data())?;
            written.section(&CustomSection {
                name: section.name().into(),
                data: content.into(),
            });
        } else if let Some((id, range)) = payload.as_section() {
            let data =
                bytes_of(program, &range).ok_or("a section goes beyond the end of the program")?;
            written.section(&RawSection { id, data });
        }
    }
    Ok(written.finish())
}

fn bytes_of<'a>(program: &'a [u8], range: &Range<u64>) -> Option<&'a [u8]> {
    program.get(range.start.try_into().ok()?..range.end.try_into().ok()?)
}

pub(crate) fn not_read(error: impl std::fmt::Display) -> String {
    format!("the program cannot be read: {error}")
}
