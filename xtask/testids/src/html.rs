//! Test ids in HTML that is written as text.

use crate::value::HOLE;

/// A piece of what a format string makes of an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    /// What has this name.
    Named(String),
    /// The argument of this number.
    Numbered(usize),
}

/// An element with a test id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Marked {
    pub(crate) element: String,
    pub(crate) id: Vec<Piece>,
}

const ATTRIBUTE: &str = "data-testid=\"";

/// The elements in a piece of HTML, with placeholders where it is a format string.
pub(crate) fn marked(text: &str, is_format: bool) -> Vec<Marked> {
    let mut found = Vec::new();
    let mut id: Option<Vec<Piece>> = None;
    let (mut at, mut numbered) = (0, 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if is_format && (rest.starts_with("{{") || rest.starts_with("}}")) {
            at += 2;
            continue;
        }
        if is_format && let Some(inner) = rest.strip_prefix('{') {
            let inner = inner.split('}').next().unwrap_or_default();
            at += inner.len() + 2;
            let name = inner.split(':').next().unwrap_or_default();
            let piece = match (name.is_empty(), name.parse()) {
                (true, _) => {
                    numbered += 1;
                    Piece::Numbered(numbered - 1)
                }
                (false, Ok(number)) => Piece::Numbered(number),
                (false, Err(_)) => Piece::Named(name.to_owned()),
            };
            if let Some(id) = &mut id {
                id.push(piece);
            }
            continue;
        }
        if let Some(pieces) = id.take() {
            if rest.starts_with('"') {
                found.push(Marked {
                    element: element_before(&text[..at]),
                    id: pieces,
                });
                at += 1;
                continue;
            }
            let length = rest.find(['"', '{', '}']).unwrap_or(rest.len()).max(1);
            let mut pieces = pieces;
            pieces.push(Piece::Text(rest[..length].to_owned()));
            id = Some(pieces);
            at += length;
            continue;
        }
        // After a bracket it is no attribute but a selector.
        if rest.starts_with(ATTRIBUTE) && !text[..at].ends_with('[') {
            id = Some(Vec::new());
            at += ATTRIBUTE.len();
            continue;
        }
        at += rest.chars().next().map_or(1, char::len_utf8);
    }
    found
}

/// The element whose tag is open there; a field where its tag is put together elsewhere.
fn element_before(text: &str) -> String {
    let tag = text.rfind('<').map(|start| &text[start + 1..]);
    let name: String = tag
        .unwrap_or_default()
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    if name.is_empty() {
        HOLE.to_owned()
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str, is_format: bool) -> Vec<(String, Vec<Piece>)> {
        let all = marked(text, is_format).into_iter();
        all.map(|one| (one.element, one.id)).collect()
    }

    #[test]
    fn a_document_has_the_ids_it_shows() {
        let text = "<p class=\"a\" data-testid=\"b\">{c}</p><i data-testid=\"d\">";
        let plain =
            |element: &str, id: &str| (element.to_owned(), vec![Piece::Text(id.to_owned())]);
        assert_eq!(ids(text, false), [plain("p", "b"), plain("i", "d")]);
    }

    #[test]
    fn placeholders_are_named_or_counted() {
        let text = "<b id=\"{}\" style=\"{{}}\" data-testid=\"x-{y}-{}\"><u data-testid=\"{0}\">";
        let found = ids(text, true);
        let first = vec![
            Piece::Text("x-".to_owned()),
            Piece::Named("y".to_owned()),
            Piece::Text("-".to_owned()),
            Piece::Numbered(1),
        ];
        assert_eq!(
            found,
            [
                ("b".to_owned(), first),
                ("u".to_owned(), vec![Piece::Numbered(0)])
            ]
        );
    }

    #[test]
    fn a_selector_is_no_attribute() {
        assert!(ids("#app [data-testid=\"{x}\"]", true).is_empty());
    }
}
