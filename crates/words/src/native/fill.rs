//! Puts words into an HTML template, for pages that are written before the program runs.

use std::fmt;

use super::list;
use crate::locale::Locale;
use crate::text::Text;

/// Why a template could not be filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FillError {
    /// There is no such message.
    Unknown(String),
    /// The message needs arguments, which a template cannot give.
    NeedsArguments(String),
    /// A `{{` without its `}}`.
    Open,
}

impl fmt::Display for FillError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FillError::Unknown(id) => write!(f, "no message `{id}` in the catalogue"),
            FillError::NeedsArguments(id) => write!(f, "message `{id}` needs arguments"),
            FillError::Open => f.write_str("`{{` without `}}`"),
        }
    }
}

impl std::error::Error for FillError {}

/// Replaces each `{{ shell-heading }}` by the words of that message, escaped for HTML text and attributes.
///
/// `{{ lang }}` and `{{ dir }}` give the values of those attributes.
///
/// # Errors
/// For a message that does not exist or needs arguments.
pub fn fill(template: &str, locale: &Locale) -> Result<String, FillError> {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let (id, after) = after.split_once("}}").ok_or(FillError::Open)?;
        let id = id.trim();
        match id {
            "lang" => out.push_str(locale.lang()),
            "dir" => out.push_str(locale.direction().as_str()),
            id => {
                let (index, message) =
                    list::find(id).ok_or_else(|| FillError::Unknown(id.to_owned()))?;
                if !message.arguments.is_empty() {
                    return Err(FillError::NeedsArguments(id.to_owned()));
                }
                escape(
                    &Text::new(index, message.english, Vec::new()).text(locale),
                    &mut out,
                );
            }
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}
