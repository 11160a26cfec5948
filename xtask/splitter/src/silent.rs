//! Blanks what a panic would say: in a page nobody hears it.
//!
//! A panic ends the page, which then shows its own words. The sentences and the names of source files that the standard
//! library and others keep for it would be 0.9 kB (brotli) all the same. They are overwritten and not taken out, so that
//! everything else stays where it is.

use wasmparser::{Parser, Payload};

use crate::Outcome;

/// What is said by panics alone, so far as it is long enough to matter. One that is not there any more costs nothing.
const SENTENCES: [&str; 40] = [
    "cannot recursively acquire mutex",
    "Tried to access a reactive value that has already been disposed.",
    "cannot modify the panic hook from a panicking thread",
    "FnOnce called more than once",
    "Hash table capacity overflow",
    "Arc counter overflow",
    "Executor::spawn called, but no global 'spawn' function is configured.",
    "Executor::spawn_local called, but no global 'spawn_local' function is configured.",
    "Got a QuickInitGuard in slow init",
    "No guard available even without polling",
    "called `Option::unwrap()` on a `None` value",
    "called `Option::unwrap_throw()` on a `None` value",
    "`async fn` resumed after completion",
    "Polled future after completion",
    "Unsupported version/ec_level combination in Micro QR code",
    "Unsupported mask pattern in Micro QR code",
    "The JS binding should only ever produce a valid value or the specific 'invalid' value",
    "recursive use of an object detected which would lead to unsafe aliasing in rust",
    "internal error: entered unreachable code",
    "failed to generate unique thread ID: bitspace exhausted",
    "nce instance has previously been poisoned",
    "LazyCell instance has previously been poisoned",
    "one-time initialization may not be performed recursively",
    "closure invoked recursively or after being dropped",
    "Tried to shrink to a larger capacity",
    "attempt to join into collection with len > usize::MAX",
    "RefCell already mutably borrowed",
    "RefCell already borrowed",
    "Attempted to initialize thread-local while it is being dropped",
    "index out of bounds: the len is ",
    " but the index is ",
    " out of range for slice of length ",
    "range start index ",
    "range end index ",
    "slice index starts at ",
    "attempt to divide by zero",
    "window size must be non-zero",
    "chunk size must be non-zero",
    "finish: result should be None",
    "removal index (is ",
];

/// Where the sources of the standard library are, as a panic names them.
const LIBRARY: &[u8] = b"/rustc/";
/// Where those of every package are.
const SOURCES: &[u8] = b"src/";
const ENDING: &[u8] = b".rs";

/// The same program with nothing to say in a panic.
pub(crate) fn silenced(mut program: Vec<u8>) -> Outcome<Vec<u8>> {
    let mut data = Vec::new();
    for payload in Parser::new(0).parse_all(&program) {
        let payload = payload.map_err(|error| format!("the program cannot be read: {error}"))?;
        if let Payload::DataSection(section) = payload {
            data.push(section.range());
        }
    }
    for range in data {
        let range = usize::try_from(range.start)
            .ok()
            .zip(usize::try_from(range.end).ok());
        let data = range.and_then(|(start, end)| program.get_mut(start..end));
        blank(data.ok_or("the data goes beyond the end of the program")?);
    }
    Ok(program)
}

fn blank(data: &mut [u8]) {
    for sentence in SENTENCES {
        let sentence = sentence.as_bytes();
        let mut from = 0;
        while let Some(at) = find(data, sentence, from) {
            from = at + sentence.len();
            data[at..from].fill(b' ');
        }
    }
    let mut from = 0;
    while let Some(at) = find(data, ENDING, from) {
        from = at + ENDING.len();
        if let Some(start) = start_of_path(&data[..at]) {
            data[start..from].fill(b' ');
        }
    }
}

fn find(data: &[u8], wanted: &[u8], from: usize) -> Option<usize> {
    let rest = data.get(from..)?;
    let at = rest.windows(wanted.len()).position(|part| part == wanted)?;
    Some(from + at)
}

/// Where the name of a source file begins, of which all but the ending is at the end of `before`. Texts stand side by
/// side with nothing between them, so nothing is taken for a part of it that may be one of another text.
fn start_of_path(before: &[u8]) -> Option<usize> {
    let is_sign = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-./".contains(byte);
    let signs = before.iter().rev().take_while(|byte| is_sign(byte)).count();
    let run = before.len() - signs;
    let last = |wanted: &[u8]| {
        let parts = before[run..].windows(wanted.len());
        let mut at = parts.enumerate().filter(|(_, part)| *part == wanted);
        at.next_back().map(|(at, _)| run + at)
    };
    let start = last(LIBRARY).or_else(|| last(SOURCES))?;
    Some(start - version_before(&before[run..start]))
}

/// How long the version of a package is (`-0.2.16/`) that `text` ends with.
fn version_before(text: &[u8]) -> usize {
    let digits = |text: &[u8]| {
        text.iter()
            .rev()
            .take_while(|byte| byte.is_ascii_digit())
            .count()
    };
    let mut rest = text;
    for mark in [b'/', b'.', b'.', b'-'] {
        let Some(before) = rest.strip_suffix(&[mark]) else {
            return 0;
        };
        rest = before;
        if mark == b'-' {
            return text.len() - rest.len();
        }
        let count = digits(rest);
        if count == 0 {
            return 0;
        }
        rest = &rest[..rest.len() - count];
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blanked(data: &str) -> String {
        let mut data = data.as_bytes().to_vec();
        blank(&mut data);
        String::from_utf8(data).unwrap()
    }

    #[test]
    fn names_of_sources_go_and_what_is_beside_them_stays() {
        let library = "/rustc/59807616e1fa/library/core/src/cell.rs";
        let gap = |count| " ".repeat(count);
        for (before, after) in [
            (library, gap(library.len())),
            (
                "Enter the code.src/say.rsrg-field",
                format!("Enter the code.{}rg-field", gap(10)),
            ),
            (
                "indexmap-2.14.2/src/inner.rs",
                format!("indexmap{}", gap(20)),
            ),
            // No version of a package, but the end of another text.
            ("It costs 3.1/src/a.rs", format!("It costs 3.1/{}", gap(8))),
            ("users.rs", "users.rs".to_owned()),
        ] {
            assert_eq!(blanked(before), after, "{before}");
        }
    }

    #[test]
    fn sentences_of_panics_go() {
        let text = "wait-leftFnOnce called more than oncewait-over";
        let blank = format!("wait-left{}wait-over", " ".repeat(28));
        assert_eq!(blanked(text), blank);
    }

    #[test]
    fn only_data_is_blanked() {
        let mut program = wasm_encoder::Module::new();
        let code = b"src/a.rs";
        program.section(&wasm_encoder::CustomSection {
            name: "name".into(),
            data: code.into(),
        });
        let mut data = wasm_encoder::DataSection::new();
        data.passive(*b"ab src/b.rs");
        program.section(&data);
        let silent = silenced(program.finish()).unwrap();
        assert!(find(&silent, code, 0).is_some());
        assert!(find(&silent, b"ab         ", 0).is_some());
        assert!(find(&silent, b"src/b.rs", 0).is_none());
    }
}
