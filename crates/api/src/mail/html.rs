use regain_words::Locale;

use crate::config::Origin;
use crate::site::html::escape;

/// What stands out in a mail.
#[derive(Clone, Copy)]
pub(super) struct Marked<'a> {
    /// The code, where it is alone on a line.
    pub(super) code: Option<&'a str>,
    /// Whose links are links. Nothing else is one.
    pub(super) origin: &'a Origin,
}

/// How it looks. It has no colours of its own: mail programs have them, light
/// and dark, and one that we set would be unreadable on one of the others.
const LETTER: &str = "font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:0 auto;padding:16px";
const CODE: &str = "font:600 24px/1.5 ui-monospace,monospace;letter-spacing:.05em";
const LINK: &str = "overflow-wrap:anywhere;word-break:break-word";

/// The text of a mail as HTML, with the same words.
///
/// It asks for nothing over the network, so that nobody is told when it is
/// read; it says of itself that it goes with light and dark; and no program is
/// to make links of what looks like a phone number, a date or an address.
pub(super) fn page(subject: &str, text: &str, locale: &Locale, marked: Marked<'_>) -> String {
    let (tag, direction) = (escape(locale.lang()), locale.direction().as_str());
    let paragraphs: String = text
        .trim_end()
        .split("\n\n")
        .map(|one| paragraph(one, marked))
        .collect();
    // Web mail keeps the inner element alone.
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"supported-color-schemes\" content=\"light dark\">\n\
         <meta name=\"format-detection\" content=\"telephone=no,date=no,address=no,email=no,url=no\">\n\
         <title>{}</title>\n</head>\n<body>\n\
         <div lang=\"{tag}\" dir=\"{direction}\" style=\"{LETTER}\">\n{paragraphs}</div>\n</body>\n</html>\n",
        escape(subject)
    )
}

fn paragraph(text: &str, marked: Marked<'_>) -> String {
    let lines: Vec<String> = text.lines().map(|one| line(one, marked)).collect();
    format!("<p>{}</p>\n", lines.join("<br>\n"))
}

fn line(text: &str, marked: Marked<'_>) -> String {
    let shown = escape(text);
    let is_link = text
        .strip_prefix(marked.origin.as_str())
        .is_some_and(|rest| rest.starts_with('/') && !rest.contains(char::is_whitespace));
    if is_link {
        format!("<a href=\"{shown}\" dir=\"ltr\" style=\"{LINK}\">{shown}</a>")
    } else if marked.code == Some(text) {
        format!("<bdi dir=\"ltr\" style=\"{CODE}\">{shown}</bdi>")
    } else {
        shown
    }
}
