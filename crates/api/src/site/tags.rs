//! The tags of an HTML document, read as a browser's tokeniser would: bundlers
//! drop optional tags and quotes.

use std::ops::Range;

pub(super) struct Tag<'a> {
    /// Lower-case name, with the slash of a closing tag.
    pub(super) name: String,
    /// The whole tag, from `<` to past `>`.
    pub(super) at: Range<usize>,
    pub(super) text: &'a str,
}

impl Tag<'_> {
    pub(super) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    /// The value of an attribute, empty when it has none.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        attributes(self.text)
            .into_iter()
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }
}

/// All tags outside comments and scripts.
pub(super) fn tags(document: &str) -> Vec<Tag<'_>> {
    let mut found: Vec<Tag<'_>> = Vec::new();
    let mut at = 0;
    while let Some(open) = document.get(at..).and_then(|rest| rest.find('<')) {
        let start = at + open;
        let Some(rest) = document.get(start..) else {
            break;
        };
        if rest.starts_with("<!--") {
            at = start + rest.find("-->").map_or(rest.len(), |end| end + 3);
            continue;
        }
        let name: String = rest
            .chars()
            .skip(1)
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '!'))
            .collect::<String>()
            .to_ascii_lowercase();
        let name = name
            .strip_suffix('/')
            .filter(|name| !name.is_empty())
            .map_or(name.clone(), str::to_owned);
        if name.is_empty() {
            at = start + 1;
            continue;
        }
        let end = start + tag_length(rest);
        at = end;
        let raw = matches!(name.as_str(), "script" | "style");
        let close = format!("</{name}");
        found.push(Tag {
            name,
            at: start..end,
            text: document.get(start..end).unwrap_or_default(),
        });
        if raw {
            // What is inside is not HTML.
            let inside = document.get(at..).unwrap_or_default().to_ascii_lowercase();
            at += inside.find(&close).unwrap_or(inside.len());
        }
    }
    found
}

/// Bytes up to and with the `>` that ends the tag at the beginning.
fn tag_length(text: &str) -> usize {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (None, '>') => return at + 1,
            (Some(open), c) if open == c => quote = None,
            (None | Some(_), _) => {}
        }
    }
    text.len()
}

/// Names and values, as far as they are plain.
pub(super) fn attributes(tag: &str) -> Vec<(&str, &str)> {
    let inner = tag
        .trim_start_matches('<')
        .trim_end_matches('>')
        .trim_end_matches('/');
    let mut rest = inner
        .find(char::is_whitespace)
        .and_then(|at| inner.get(at..))
        .unwrap_or_default();
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return found;
        }
        let name_end = rest
            .find(|c: char| c.is_whitespace() || c == '=')
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(name_end);
        let Some(value) = after.trim_start().strip_prefix('=') else {
            found.push((name, ""));
            // A lone `=` would never be passed.
            rest = if name.is_empty() { "" } else { after };
            continue;
        };
        let value = value.trim_start();
        let quoted = value
            .chars()
            .next()
            .filter(|c| matches!(c, '"' | '\''))
            .and_then(|quote| value.get(1..)?.split_once(quote));
        let (value, after) = match quoted {
            Some(split) => split,
            None => value.split_at(value.find(char::is_whitespace).unwrap_or(value.len())),
        };
        found.push((name, value));
        rest = after;
    }
}

/// Where the element ends that begins with the tag at `index`.
pub(super) fn end_of(tags: &[Tag<'_>], index: usize) -> Option<usize> {
    let name = &tags.get(index)?.name;
    let closing = format!("/{name}");
    let mut depth = 0_usize;
    for tag in tags.get(index..)? {
        if tag.is(name) {
            depth += 1;
        } else if tag.is(&closing) {
            depth -= 1;
            if depth == 0 {
                return Some(tag.at.end);
            }
        }
    }
    None
}
