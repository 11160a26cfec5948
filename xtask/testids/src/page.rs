//! The list as a page of Markdown.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use syn::{Expr, Lit, Meta};

use crate::DOCUMENT;
use crate::read::Found;
use crate::sources::{Sources, folder, stem};

/// The version of what is promised about them.
pub(crate) const VERSION: u32 = 1;

/// Where the screens are, each in a file that is called as it is.
const SCREENS: &str = "src/screens";

const INTRODUCTION: &str = "\
# Test ids

Made from the sources by `cargo xtask docs`; do not edit. How to use them, and what is promised about them, is in
[testing.md](testing.md).
";

/// The whole page.
pub(crate) fn page(sources: &Sources, found: &[Found]) -> String {
    let screens = screens(sources);
    let mut by_file: BTreeMap<&str, BTreeMap<&str, BTreeSet<&str>>> = BTreeMap::new();
    for one in found {
        let ids = by_file.entry(&one.file).or_default();
        ids.entry(&one.id).or_default().insert(&one.element);
    }
    let mut out = format!("{INTRODUCTION}\nVersion {VERSION}.\n");
    let mut part = |title: &str, files: &mut dyn Iterator<Item = (String, &str)>| {
        let _ = write!(out, "\n## {title}\n");
        for (name, file) in files {
            if let Some(ids) = by_file.get(file) {
                push_table(&mut out, &name, about(sources, file), ids);
            }
        }
    };
    part(
        "The document of every page, and the first page before the app",
        &mut [("`index.html`".to_owned(), DOCUMENT)].into_iter(),
    );
    let files = || sources.files.iter().map(|source| source.file.as_str());
    let screen_of = |file: &str| {
        let name = stem(file).replace('_', "-");
        (folder(file) == SCREENS && screens.contains(&name)).then_some(name)
    };
    let is_app = |file: &str| file.starts_with("src/");
    part(
        "In the app, on several screens",
        &mut files()
            .filter(|file| is_app(file) && screen_of(file).is_none())
            .map(|file| (format!("`{}`", stem(file)), file)),
    );
    part(
        "In the app, by `data-screen`",
        &mut files().filter_map(|file| Some((format!("`{}`", screen_of(file)?), file))),
    );
    part(
        "Pages without the app",
        &mut files().filter(|file| !is_app(file)).map(|file| {
            let inner = file.trim_start_matches("crates/api/src/");
            (format!("`{}`", inner.trim_end_matches(".rs")), file)
        }),
    );
    out
}

fn push_table(
    out: &mut String,
    name: &str,
    about: Option<String>,
    ids: &BTreeMap<&str, BTreeSet<&str>>,
) {
    let _ = write!(out, "\n### {name}\n\n");
    if let Some(about) = about {
        let _ = write!(out, "{about}\n\n");
    }
    out.push_str("| id | on |\n|---|---|\n");
    for (id, elements) in ids {
        let elements: Vec<_> = elements.iter().copied().collect();
        let _ = writeln!(out, "| `{id}` | {} |", elements.join(", "));
    }
}

/// The first paragraph of what a file says about itself.
fn about(sources: &Sources, file: &str) -> Option<String> {
    let source = sources.files.iter().find(|source| source.file == file)?;
    let mut lines = Vec::new();
    for attribute in &source.tree.attrs {
        if let Meta::NameValue(one) = &attribute.meta
            && one.path.is_ident("doc")
            && let Expr::Lit(text) = &one.value
            && let Lit::Str(text) = &text.lit
        {
            let line = text.value().trim().to_owned();
            if line.is_empty() {
                break;
            }
            lines.push(line);
        }
    }
    (!lines.is_empty()).then(|| lines.join(" "))
}

/// The names of the screens, as `name` in `src/screens/mod.rs` has them.
fn screens(sources: &Sources) -> BTreeSet<String> {
    let names = sources.function(&format!("{SCREENS}/mod.rs"), "name");
    let arms = names.and_then(|function| match function.block.stmts.last() {
        Some(syn::Stmt::Expr(Expr::Match(one), None)) => Some(&one.arms),
        Some(_) | None => None,
    });
    let texts = arms
        .into_iter()
        .flatten()
        .filter_map(|arm| match &*arm.body {
            Expr::Lit(one) => match &one.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        });
    texts.collect()
}
