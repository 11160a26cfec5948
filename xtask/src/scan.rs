//! What the content security policy would refuse in the browser, found in the sources already.

use std::{fs, path::Path};

use crate::{
    bundle::{Flavour, Page},
    process::Outcome,
    repo,
};

/// What must not be written in the app's Rust, and why.
const IN_RUST: [(&str, &str); 4] = [
    (
        " style=",
        "a style attribute; use a class, or `style:property=`, which sets the property itself",
    ),
    ("inner_html", "text handed to the HTML parser; build nodes"),
    (
        "insert_adjacent_html",
        "text handed to the HTML parser; build nodes",
    ),
    ("js_sys::eval", "text run as code"),
];

/// Looks through the sources of all pages, their documents, and the built ones where there are any.
pub(crate) fn check() -> Outcome {
    let mut problems = Vec::new();
    for page in Page::ALL {
        let source = page.source();
        for file in repo::files(&source.join("src"))? {
            if repo::has_ending(&file, &["rs"]) {
                look(&file, in_rust, &mut problems)?;
            }
        }
        for folder in [source, Flavour::Release.folder(page)] {
            let document = folder.join("index.html");
            if document.is_file() {
                look(&document, in_html, &mut problems)?;
            }
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "the browser would refuse:\n{}",
            problems.join("\n")
        ))
    }
}

type Finding = (usize, String);

fn look(file: &Path, find: fn(&str) -> Vec<Finding>, problems: &mut Vec<String>) -> Outcome {
    let text = fs::read_to_string(file).map_err(repo::at(file))?;
    for (line, problem) in find(&text) {
        problems.push(format!("  {}:{line}: {problem}", file.display()));
    }
    Ok(())
}

fn in_rust(text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("//") {
            continue;
        }
        for (needle, reason) in IN_RUST {
            if line.contains(needle) {
                found.push((index + 1, format!("`{}`: {reason}", needle.trim())));
            }
        }
    }
    found
}

fn in_html(text: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices('<') {
        let rest = &text[start..];
        if rest.starts_with("<!") {
            continue;
        }
        let line = text[..start].matches('\n').count() + 1;
        let end = rest.find('>').unwrap_or(rest.len());
        let tag = rest[..end].to_ascii_lowercase();
        if tag.starts_with("<script") && !has_attribute(&tag, "src") {
            found.push((line, "a script in the page; put it into a file".to_owned()));
        }
        if tag == "<style" || tag.starts_with("<style ") {
            found.push((line, "a style in the page; put it into a file".to_owned()));
        }
        for attribute in attributes(&tag) {
            if attribute == "style" || attribute.starts_with("on") {
                found.push((line, format!("the attribute `{attribute}`")));
            }
        }
    }
    found
}

fn has_attribute(tag: &str, wanted: &str) -> bool {
    attributes(tag).iter().any(|name| name == wanted)
}

/// The names of a tag's attributes, quoted values skipped.
fn attributes(tag: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut name = String::new();
    let mut quote = None;
    let mut in_value = false;
    let after_element = tag.find(char::is_whitespace).unwrap_or(tag.len());
    for letter in tag[after_element..].chars().chain(" ".chars()) {
        match (quote, letter) {
            (Some(open), _) if open == letter => {
                quote = None;
                in_value = false;
            }
            (Some(_), _) => {}
            (None, '"' | '\'') if in_value => quote = Some(letter),
            (None, '=') => {
                in_value = true;
                names.push(std::mem::take(&mut name));
            }
            (None, letter) if letter.is_whitespace() || letter == '/' => {
                if !in_value && !name.is_empty() {
                    names.push(std::mem::take(&mut name));
                }
                in_value = in_value && letter == '/';
            }
            (None, letter) if !in_value => name.push(letter),
            (None, _) => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_told_from_values() {
        let names = attributes(r#"<a href="/x style=y" hidden class=b data-a='onclick="1"'"#);
        assert_eq!(names, ["href", "hidden", "class", "data-a"]);
    }

    #[test]
    fn what_the_policy_refuses_is_found() {
        for bad in [
            "<script>let a;</script>",
            "<p style=\"color:red\">",
            "<style>p{}</style>",
            "<button onclick=x>",
        ] {
            assert!(!in_html(bad).is_empty(), "{bad}");
        }
        for good in [
            "<!doctype html>",
            "<script type=module src=/boot.js></script>",
            "<link rel=stylesheet href=a.css>",
            "<p data-style=x>a < b</p>",
        ] {
            assert_eq!(in_html(good), [], "{good}");
        }
        assert_eq!(in_rust("// never inner_html\nlet a = style;"), []);
        assert_eq!(in_rust("<p style=\"a\">").len(), 1);
        assert_eq!(in_rust("<p style:width=a>"), []);
    }
}
