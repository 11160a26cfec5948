//! Reads the Fluent files of one locale into plain messages, and says with file and line what is wrong.
//!
//! The subset of Fluent that is allowed, and why, is explained to translators in `locales/README.md`.

use std::fmt;
use std::path::Path;

use fluent_syntax::ast;

use crate::message::{Area, Argument, CATEGORIES, Fault, Kind, Message, Piece, When};

/// Looks up the arguments that English declares for a message; `None` when English does not have the message.
pub(crate) type Declared<'a> = &'a dyn Fn(&str) -> Option<Vec<Argument>>;

/// Reads one file. `english` gives the declared arguments of each message; `None` when this is English itself.
pub(crate) fn read(
    file: &str,
    text: &str,
    english: Option<Declared<'_>>,
) -> Result<Area, Vec<Fault>> {
    let mut faults = Vec::new();
    let name = Path::new(file)
        .file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default();
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            return Err(errors
                .iter()
                .map(|error| Fault {
                    file: file.to_owned(),
                    line: text
                        .get(..error.pos.start)
                        .map_or(1, |before| before.matches('\n').count() + 1),
                    what: format!("not Fluent: {}", error.kind),
                })
                .collect());
        }
    };
    let mut area = Area {
        name: name.clone(),
        ..Area::default()
    };
    for entry in &resource.body {
        match entry {
            ast::Entry::ResourceComment(comment) => {
                if !area.about.is_empty() {
                    area.about.push('\n');
                }
                area.about.push_str(&comment.content.join("\n"));
            }
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::Junk { .. } => {}
            ast::Entry::Term(term) => match plain_term(term) {
                Some(words) if term.id.name == "service" => area.service = Some(words),
                Some(_) | None => faults.push(Fault {
                    file: file.to_owned(),
                    line: line_of(text, &format!("-{}", term.id.name)),
                    what: format!(
                        "the only term is `-service`, with plain words; `-{}` is not",
                        term.id.name
                    ),
                }),
            },
            ast::Entry::Message(message) => {
                let mut reader = MessageReader {
                    id: message.id.name,
                    file,
                    line: line_of(text, message.id.name),
                    arguments: Vec::new(),
                    used: Vec::new(),
                    faults: Vec::new(),
                };
                let read = reader.read(&name, message, english);
                if area.messages.iter().any(|earlier| earlier.id == read.id) {
                    reader.fault("is there twice");
                }
                area.messages.push(read);
                faults.append(&mut reader.faults);
            }
        }
    }
    if faults.is_empty() {
        Ok(area)
    } else {
        Err(faults)
    }
}

/// The parser keeps no positions, but an identifier always opens its line.
fn line_of(text: &str, id: &str) -> usize {
    text.lines()
        .position(|line| {
            line.strip_prefix(id)
                .is_some_and(|rest| rest.trim_start().starts_with('='))
        })
        .map_or(1, |index| index + 1)
}

fn plain_term(term: &ast::Term<&str>) -> Option<String> {
    match term.value.elements.as_slice() {
        [ast::PatternElement::TextElement { value }] => Some((*value).to_owned()),
        _ => None,
    }
}

struct MessageReader<'a> {
    id: &'a str,
    file: &'a str,
    line: usize,
    arguments: Vec<Argument>,
    used: Vec<bool>,
    faults: Vec<Fault>,
}

impl MessageReader<'_> {
    fn fault(&mut self, what: impl fmt::Display) {
        self.faults.push(Fault {
            file: self.file.to_owned(),
            line: self.line,
            what: format!("`{}` {what}", self.id),
        });
    }

    fn read(
        &mut self,
        area: &str,
        message: &ast::Message<&str>,
        english: Option<Declared<'_>>,
    ) -> Message {
        let id = message.id.name;
        let rest = id
            .strip_prefix(area)
            .and_then(|rest| rest.strip_prefix('-'));
        if !rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase())) {
            self.fault(format!(
                "does not start with `{area}-`, the name of its file"
            ));
        }
        if id
            .chars()
            .any(|c| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
        {
            self.fault("may only have small letters, digits and hyphens");
        }
        if !message.attributes.is_empty() {
            self.fault("has attributes; make each a message of its own");
        }
        let comment = message
            .comment
            .as_ref()
            .map(|comment| comment.content.join("\n"))
            .unwrap_or_default();
        let about = self.declare(&comment, english);
        self.used = vec![false; self.arguments.len()];
        let pieces = match &message.value {
            Some(pattern) => self.pieces(pattern, false),
            None => {
                self.fault("has no words");
                Vec::new()
            }
        };
        let unused: Vec<String> = self
            .arguments
            .iter()
            .zip(&self.used)
            .filter(|(_, used)| !**used)
            .map(|(argument, _)| argument.name.clone())
            .collect();
        for name in unused {
            self.fault(format!("never uses `${name}`"));
        }
        Message {
            id: id.to_owned(),
            file: self.file.to_owned(),
            line: self.line,
            about,
            arguments: self.arguments.clone(),
            pieces,
        }
    }

    /// Takes the declarations out of the comment and returns the rest of it.
    fn declare(&mut self, comment: &str, english: Option<Declared<'_>>) -> String {
        let mut about = Vec::new();
        for line in comment.lines() {
            let Some(declaration) = line.trim().strip_prefix('$') else {
                about.push(line);
                continue;
            };
            if english.is_some() {
                // Translators' tools copy comments; only those of English count.
                continue;
            }
            let (name, rest) = declaration.split_once(' ').unwrap_or((declaration, ""));
            let kind = rest
                .strip_prefix('(')
                .and_then(|rest| rest.split_once(')'))
                .and_then(|(word, about)| Kind::parse(word).map(|kind| (kind, about.trim())));
            match kind {
                Some((kind, about)) => {
                    if self.arguments.iter().any(|argument| argument.name == name) {
                        self.fault(format!("declares `${name}` twice"));
                    }
                    self.arguments.push(Argument {
                        name: name.to_owned(),
                        kind,
                        about: about.to_owned(),
                    });
                }
                None => self.fault(format!(
                    "declares `${name}` without a type; write `# ${name} (…)` with one of {}",
                    Kind::ALL.map(|(word, _)| word).join(", ")
                )),
            }
        }
        if let Some(english) = english {
            match english(self.id) {
                Some(arguments) => self.arguments = arguments,
                None => self.fault("is not in English"),
            }
        }
        about.join("\n").trim().to_owned()
    }

    fn argument(&mut self, name: &str) -> Option<usize> {
        let found = self
            .arguments
            .iter()
            .position(|argument| argument.name == name);
        match found {
            Some(index) => self.used[index] = true,
            None => self.fault(format!(
                "uses `${name}`, which its comment does not declare; add `# ${name} (text)` or another type"
            )),
        }
        found
    }

    fn pieces(&mut self, pattern: &ast::Pattern<&str>, inside_select: bool) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            let piece = match element {
                ast::PatternElement::TextElement { value } => self.words((*value).to_owned()),
                ast::PatternElement::Placeable { expression } => {
                    self.placeable(expression, inside_select)
                }
            };
            match (pieces.last_mut(), piece) {
                (Some(Piece::Words(before)), Some(Piece::Words(more))) => before.push_str(&more),
                (_, Some(piece)) => pieces.push(piece),
                (_, None) => {}
            }
        }
        for piece in &mut pieces {
            if let Piece::Words(words) = piece {
                *words = unwrap_lines(words);
            }
        }
        pieces
    }

    fn words(&mut self, words: String) -> Option<Piece> {
        // These characters are the markup of the compiled table.
        if words
            .chars()
            .any(|c| ('\u{e000}'..='\u{e0ff}').contains(&c))
        {
            self.fault("has a private-use character");
        }
        Some(Piece::Words(words))
    }

    fn placeable(
        &mut self,
        expression: &ast::Expression<&str>,
        inside_select: bool,
    ) -> Option<Piece> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                if inside_select {
                    self.fault("has a selection inside a selection; write whole sentences instead");
                    return None;
                }
                let ast::InlineExpression::VariableReference { id } = selector else {
                    self.fault("selects by something that is not an argument");
                    return None;
                };
                let argument = self.argument(id.name)?;
                if self.arguments[argument].kind != Kind::Number {
                    self.fault(format!("selects by `${}`, which is not a number", id.name));
                    return None;
                }
                let variants = variants
                    .iter()
                    .filter_map(|variant| self.variant(variant))
                    .collect();
                Some(Piece::Select { argument, variants })
            }
        }
    }

    fn variant(&mut self, variant: &ast::Variant<&str>) -> Option<(When, Vec<Piece>)> {
        let when = match &variant.key {
            ast::VariantKey::Identifier { name } => CATEGORIES
                .iter()
                .position(|category| category == name)
                .map(When::Category),
            ast::VariantKey::NumberLiteral { value } => value.parse().ok().map(When::Exactly),
        };
        let Some(when) = when else {
            self.fault("has a variant that is neither a plural category nor a whole number");
            return None;
        };
        if variant.default != (when == When::Category(CATEGORIES.len() - 1)) {
            self.fault("must have `*[other]` as its default variant, and no other default");
        }
        Some((when, self.pieces(&variant.value, true)))
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) -> Option<Piece> {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.argument(id.name).map(Piece::Argument)
            }
            ast::InlineExpression::TermReference { id, .. } if id.name == "service" => {
                Some(Piece::Service)
            }
            ast::InlineExpression::StringLiteral { value } => self.words((*value).to_owned()),
            ast::InlineExpression::TermReference { .. }
            | ast::InlineExpression::NumberLiteral { .. }
            | ast::InlineExpression::FunctionReference { .. }
            | ast::InlineExpression::MessageReference { .. }
            | ast::InlineExpression::Placeable { .. } => {
                self.fault(
                    "has a placeable other than `{ $argument }`, `{ -service }` or a selection; \
                     types are declared in the comment, not by functions",
                );
                None
            }
        }
    }
}

/// A line break in the source is a space; an empty line starts a new paragraph.
fn unwrap_lines(words: &str) -> String {
    words
        .split("\n\n")
        .map(|paragraph| paragraph.replace('\n', " "))
        .collect::<Vec<_>>()
        .join("\n\n")
}
