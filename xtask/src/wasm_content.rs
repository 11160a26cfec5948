//! What may enter the page: no crate whose weight or reach the page does not need.

use std::{collections::BTreeSet, fs, path::PathBuf};

use crate::{
    bundle::{Flavour, Page},
    process::{Outcome, answer},
    repo,
    setup::Tools,
};

/// Crates that must not be linked into the page, with the reason.
const UNWANTED: [(&str, &str); 22] = [
    ("regex", "weight"),
    ("regex_automata", "weight"),
    ("regex_syntax", "weight"),
    ("url", "weight; the browser parses addresses"),
    ("idna", "weight; the browser knows host names"),
    ("chrono", "weight; the browser formats times"),
    ("jiff", "weight; the browser formats times"),
    ("time", "weight; the browser formats times"),
    ("uuid", "the browser makes random keys"),
    ("rand", "the browser makes random keys"),
    ("getrandom", "the browser makes random keys"),
    ("tracing", "weight; nothing is logged from the page"),
    (
        "tracing_subscriber",
        "weight; nothing is logged from the page",
    ),
    ("log", "nothing is logged from the page"),
    (
        "leptos_router",
        "doubles the page; the flow decides what is shown",
    ),
    ("leptos_meta", "weight"),
    ("zxcvbn", "weight; the API judges passwords"),
    ("utoipa", "the contract’s description is not for the page"),
    (
        "regain_journey",
        "the API decides what follows, the page draws it",
    ),
    ("regain_api", "the API is not the page"),
    ("fluent_syntax", "texts are parsed at build time"),
    ("fluent_bundle", "texts are parsed at build time"),
];

/// Crates of the list above that Leptos names in its dependency tree. Whether their code stays out
/// of the page is checked on the built page by [`symbols`].
const IN_THE_TREE: [&str; 7] = [
    "regex",
    "regex_automata",
    "regex_syntax",
    "url",
    "idna",
    "uuid",
    "getrandom",
];

/// Looks for unwanted crates in the dependency trees of all pages.
pub(crate) fn tree(tools: &Tools) -> Outcome {
    for page in Page::ALL {
        tree_of(tools, page)?;
    }
    Ok(())
}

fn tree_of(tools: &Tools, page: Page) -> Outcome {
    let tree = answer(&mut tools.cargo(&[
        "tree",
        "--locked",
        "--package",
        page.package(),
        "--edges",
        "normal",
        "--target",
        "wasm32-unknown-unknown",
        "--prefix",
        "depth",
        "--format",
        " {p}",
    ]))?;
    let problems = in_tree(&tree);
    if problems.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "{} must not depend on:\n{}",
            page.package(),
            problems.join("\n")
        ))
    }
}

/// The problems in the output of `cargo tree --prefix depth --format " {p}"`.
fn in_tree(tree: &str) -> Vec<String> {
    let mut problems = BTreeSet::new();
    // Whether the crate at each depth above the current line is one of ours.
    let mut ours: Vec<bool> = Vec::new();
    for line in tree.lines() {
        let mut words = line.split_whitespace();
        let depth = words.next().and_then(|depth| depth.parse::<usize>().ok());
        let (Some(depth), Some(name)) = (depth, words.next()) else {
            continue;
        };
        ours.truncate(depth);
        let chosen_by_us = ours.last().copied().unwrap_or(true);
        ours.push(name == "regain" || name.starts_with("regain-"));
        let name = name.replace('-', "_");
        let Some((_, reason)) = UNWANTED.iter().find(|(unwanted, _)| *unwanted == name) else {
            continue;
        };
        // What others depend on and nobody calls costs nothing.
        if chosen_by_us || !IN_THE_TREE.contains(&name.as_str()) {
            problems.insert(format!("  {name}: {reason}"));
        }
    }
    problems.into_iter().collect()
}

/// Where the page's code with its symbol names is kept: the bundle has them no more.
fn symbol_file(page: Page) -> Outcome<PathBuf> {
    let name = format!("{}-with-symbols.wasm", page.package());
    Ok(repo::scratch()?.join(name))
}

/// Keeps the code cargo made for the release bundle just now, for [`symbols`].
pub(crate) fn keep_symbols(flavour: Flavour, page: Page) -> Outcome {
    match flavour {
        Flavour::Dev => Ok(()),
        Flavour::Release => {
            let made = repo::target()
                .join("wasm32-unknown-unknown")
                .join(page.profile())
                .join(format!("{}.wasm", page.package()));
            let kept = symbol_file(page)?;
            fs::copy(&made, &kept).map_err(repo::at(&made))?;
            Ok(())
        }
    }
}

/// Looks for code of unwanted crates in the pages built last.
pub(crate) fn symbols() -> Outcome {
    for page in Page::ALL {
        symbols_of(page)?;
    }
    Ok(())
}

fn symbols_of(page: Page) -> Outcome {
    let file = symbol_file(page)?;
    let code = fs::read(&file).map_err(repo::at(&file))?;
    let problems: Vec<String> = UNWANTED
        .iter()
        .filter(|(krate, _)| has_code_of(&code, krate))
        .map(|(krate, reason)| format!("  {krate}: {reason}"))
        .collect();
    if problems.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "{} contains code of:\n{}",
            page.package(),
            problems.join("\n")
        ))
    }
}

/// Whether a symbol begins in this crate. Mangled names write a crate as its length and name, after
/// `_ZN` in the old scheme, after `C` and perhaps `s…_` in the new one.
fn has_code_of(code: &[u8], krate: &str) -> bool {
    let mangled = format!("{}{krate}", krate.len());
    let mangled = mangled.as_bytes();
    (0..code.len().saturating_sub(mangled.len())).any(|start| {
        if !code[start..].starts_with(mangled) {
            return false;
        }
        let before = &code[..start];
        let old = before.ends_with(b"_ZN");
        let new = before.ends_with(b"C") || disambiguated(before);
        old || new
    })
}

/// Whether this ends like `Cs4fqI2P2rA04_`: a crate with its number, before its name.
fn disambiguated(before: &[u8]) -> bool {
    let Some(rest) = before.strip_suffix(b"_") else {
        return false;
    };
    let number = rest
        .iter()
        .rev()
        .take_while(|byte| byte.is_ascii_alphanumeric())
        .count();
    // The number itself may hold the letters: any `Cs` in that stretch will do.
    rest[rest.len() - number..]
        .windows(2)
        .any(|pair| pair == b"Cs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_of_a_crate_are_recognised() {
        for symbol in [
            "x_ZN5regex5Regex3new17h0123456789abcdefE",
            "x_RNvMNtCs4fqI2P2rA04_5regex6stringNtB2_5Regex3new",
            "x_RNvC5regex3new",
        ] {
            assert!(has_code_of(symbol.as_bytes(), "regex"), "{symbol}");
        }
        for symbol in [
            "x_ZN6regain5regex3newE",
            "x_RNvNtCs4fqI2P2rA04_6regain5regex3new",
            "x_ZN12regex_syntax3newE",
        ] {
            assert!(!has_code_of(symbol.as_bytes(), "regex"), "{symbol}");
        }
    }

    #[test]
    fn unwanted_crates_are_found_in_the_tree() {
        let tree =
            "0 regain v0.1.0 (/x)\n1 leptos v0.8.23\n2 regex v1.12.0\n2 leptos_meta v0.8.7\n";
        assert_eq!(in_tree(tree), ["  leptos_meta: weight"]);
        let ours = "0 regain v0.1.0\n1 regain-words v0.1.0\n2 regex v1.12.0\n1 leptos v0.8.23\n";
        assert_eq!(in_tree(ours), ["  regex: weight"]);
        assert_eq!(in_tree("1 serde v1.0.0"), Vec::<String>::new());
    }
}
