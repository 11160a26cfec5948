//! Writes the Rust modules and the locale files.

use std::fmt::Write as _;

use crate::encode::{encode, json};
use crate::message::{Area, Kind, Message, Piece, When};

/// Words of the API only: the app never draws them, so they are left out of the files that it loads.
pub(crate) const NATIVE_ONLY: [&str; 5] = ["mail", "sms", "guide", "feedback", "report"];

/// Words of the console only: they are left out of the files that the app loads.
pub(crate) const CONSOLE_ONLY: [&str; 1] = ["console"];

/// Whether the app never draws the words of an area.
pub(crate) fn is_never_of_the_app(area: &str) -> bool {
    NATIVE_ONLY.contains(&area) || CONSOLE_ONLY.contains(&area)
}

/// What a catalogue file must agree on with the program: identifiers and arguments in order (64-bit FNV-1a).
pub(crate) fn fingerprint(areas: &[Area]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for message in areas.iter().flat_map(|area| &area.messages) {
        add(&message.id);
        for argument in &message.arguments {
            add(&argument.name);
            add(parameter(argument.kind).1);
        }
    }
    format!("{hash:016x}")
}

/// The parameter type and the constructor of the argument.
fn parameter(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Text => ("&str", "Argument::Text"),
        Kind::Code => ("&str", "Argument::Code"),
        Kind::Number => ("u32", "Argument::Number"),
        Kind::Time => ("i64", "Argument::Time"),
        Kind::Date => ("i64", "Argument::Date"),
        Kind::Clock => ("i64", "Argument::Clock"),
        Kind::Duration => ("u32", "Argument::Duration"),
        Kind::Relative => ("i64", "Argument::Relative"),
    }
}

fn unit(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text",
        Kind::Code => "text that always runs from left to right",
        Kind::Number => "number",
        Kind::Time => "UTC seconds since 1970, shown as date and time",
        Kind::Date => "UTC seconds since 1970, shown as date",
        Kind::Clock => "UTC seconds since 1970, shown as time of day",
        Kind::Duration => "seconds, shown in words",
        Kind::Relative => "seconds from now (negative: ago), shown in words",
    }
}

/// The module tree with one function a message.
pub(crate) fn functions(areas: &[Area]) -> String {
    let mut out = String::new();
    let mut index = 0usize;
    for area in areas {
        for line in area.about.lines() {
            let _ = writeln!(out, "/// {line}");
        }
        let _ = writeln!(out, "pub mod {} {{", area.name);
        let typed = area
            .messages
            .iter()
            .any(|message| !message.arguments.is_empty());
        let argument = if typed { "Argument, " } else { "" };
        let _ = writeln!(out, "    use crate::text::{{{argument}Text}};");
        for message in &area.messages {
            function(&mut out, area, message, index);
            index += 1;
        }
        out.push_str("}\n");
    }
    let _ = writeln!(out, "pub(crate) const MESSAGE_COUNT: usize = {index};");
    let _ = writeln!(
        out,
        "pub(crate) const FINGERPRINT: &str = {:?};",
        fingerprint(areas)
    );
    let service = areas.iter().find_map(|area| area.service.as_deref());
    let _ = writeln!(
        out,
        "pub(crate) const DEFAULT_SERVICE: &str = {:?};",
        service.unwrap_or_default()
    );
    out
}

fn function(out: &mut String, area: &Area, message: &Message, index: usize) {
    let name = message.id[area.name.len() + 1..].replace('-', "_");
    let _ = writeln!(out, "\n    /// > {}\n    ///", readable(message));
    for line in message.about.lines() {
        let _ = writeln!(out, "    /// {line}");
    }
    for argument in &message.arguments {
        let _ = writeln!(
            out,
            "    ///\n    /// - `{}`: {}{}{}",
            argument.name,
            unit(argument.kind),
            if argument.about.is_empty() { "" } else { "; " },
            argument.about
        );
    }
    let parameters = message
        .arguments
        .iter()
        .map(|argument| format!("{}: {}", argument.name, parameter(argument.kind).0))
        .collect::<Vec<_>>()
        .join(", ");
    let arguments = message
        .arguments
        .iter()
        .map(|argument| {
            let owned = match argument.kind {
                Kind::Text | Kind::Code => ".to_owned()",
                Kind::Number
                | Kind::Time
                | Kind::Date
                | Kind::Clock
                | Kind::Duration
                | Kind::Relative => "",
            };
            format!("{}({}{owned})", parameter(argument.kind).1, argument.name)
        })
        .collect::<Vec<_>>()
        .join(", ");
    let english = encode(&message.pieces);
    let made = match message.arguments.len() {
        0 => format!("Text::fixed({index}, {english:?})"),
        1 => format!("Text::with({index}, {english:?}, {arguments})"),
        _ => format!("Text::new({index}, {english:?}, vec![{arguments}])"),
    };
    let _ = writeln!(
        out,
        "    pub fn {name}({parameters}) -> Text {{\n        {made}\n    }}"
    );
}

/// English as documentation shows it.
fn readable(message: &Message) -> String {
    let mut out = String::new();
    show(&message.pieces, message, &mut out);
    out.replace('\n', "\n    /// > ")
        .replace('[', "\\[")
        .replace(']', "\\]")
}

fn show(pieces: &[Piece], message: &Message, out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Words(words) => out.push_str(words),
            Piece::Argument(index) => {
                let _ = write!(out, "`{{ {} }}`", message.arguments[*index].name);
            }
            Piece::Service => out.push_str("`{ service }`"),
            Piece::Select { variants, .. } => {
                let last = variants
                    .iter()
                    .rfind(|(when, _)| matches!(when, When::Category(_)));
                if let Some((_, pieces)) = last {
                    show(pieces, message, out);
                }
            }
        }
    }
}

/// The list of all messages, for tools and tests.
pub(crate) fn list(areas: &[Area]) -> String {
    let mut out = String::from("pub(crate) static MESSAGES: &[MessageInfo] = &[\n");
    for area in areas {
        for message in &area.messages {
            let arguments = message
                .arguments
                .iter()
                .map(|argument| format!("({:?}, Kind::{:?})", argument.name, argument.kind))
                .collect::<Vec<_>>()
                .join(", ");
            let _ = writeln!(
                out,
                "    MessageInfo {{ id: {:?}, area: {:?}, file: {:?}, line: {}, arguments: &[{arguments}], english: {:?} }},",
                message.id,
                area.name,
                message.file,
                message.line,
                encode(&message.pieces)
            );
        }
    }
    out.push_str("];\n");
    out
}

/// What the head of a locale file says.
pub(crate) struct Head<'a> {
    /// Name of the file.
    pub(crate) tag: &'a str,
    /// For `<html lang>`.
    pub(crate) lang: &'a str,
    /// Whose numbers, dates and plural rules apply.
    pub(crate) formats: &'a str,
    /// `ltr` or `rtl`.
    pub(crate) direction: &'a str,
}

/// A locale file: a JSON array of strings, first the head, then one text a message, in the order of English. An empty
/// text stands for English.
pub(crate) fn locale_file(
    areas: &[Area],
    head: &Head<'_>,
    words: &dyn Fn(&Message) -> Option<String>,
) -> String {
    let mut entries = vec![
        "regain-words-1".to_owned(),
        fingerprint(areas),
        head.tag.to_owned(),
        head.lang.to_owned(),
        head.formats.to_owned(),
        head.direction.to_owned(),
    ];
    entries.extend(
        areas
            .iter()
            .flat_map(|area| &area.messages)
            .map(|message| words(message).unwrap_or_default()),
    );
    let lines: Vec<String> = entries.iter().map(|entry| json(entry)).collect();
    format!("[{}]", lines.join(",\n"))
}
