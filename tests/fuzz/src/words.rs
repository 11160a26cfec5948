//! The file of a language, and what its messages become with arguments in them.

use regain_words::native::{Icu, Kind, find, locale_file, messages};
use regain_words::{Catalogue, Locale, PartKind};

/// How many strings stand before the messages.
const HEAD: usize = 6;

/// A first line with the name of a message, then what a translator may have written for it; or else a whole file.
pub(crate) fn run(bytes: &[u8]) {
    if let Ok(catalogue) = Catalogue::parse(bytes) {
        let _ = Locale::from_catalogue(catalogue, Icu::new("en"));
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let Some((name, written)) = text.split_once('\n') else {
        return;
    };
    let Some((index, message)) = find(name) else {
        return;
    };
    let only_text = |(_, kind): &(_, Kind)| matches!(kind, Kind::Text | Kind::Code);
    if !message.arguments.iter().all(only_text) {
        return;
    }
    let tag = if written.len() % 2 == 0 { "de" } else { "ar" };
    let Some(mut entries) = strings(tag) else {
        return;
    };
    assert_eq!(entries.len(), HEAD + messages().len());
    entries[HEAD + usize::from(index)] = written.to_owned();
    let catalogue = read(entries);
    let locale = Locale::from_catalogue(catalogue, Icu::new(tag));
    let arguments = vec!["<b>\u{2066}x"; message.arguments.len()];
    let Some(text) = regain_words::native::text(name, arguments) else {
        panic!("{name} takes other arguments than it lists");
    };
    let _ = text.text(&locale);
    for part in text.parts(&locale) {
        // What somebody wrote stays set apart from the words around it.
        if part.kind != PartKind::Words {
            assert!(part.text.contains("<b>"), "{part:?}");
        }
    }
}

/// Through a file, as programs outside of browsers do; where it could not be written so, as browsers do.
fn read(entries: Vec<String>) -> Catalogue {
    let is_odd = |c: char| c.is_ascii_control() && c != '\n';
    if entries.iter().any(|entry| entry.contains(is_odd)) {
        return Catalogue::from_entries(entries).expect("strings of a file");
    }
    let file = serde_json::to_string(&entries).expect("strings are JSON");
    Catalogue::parse(file.as_bytes()).expect("a file")
}

fn strings(tag: &str) -> Option<Vec<String>> {
    let file = locale_file(tag, regain_words::native::Reader::Console)?;
    serde_json::from_str(&file).ok()
}
