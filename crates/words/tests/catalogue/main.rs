//! The words themselves: vocabulary, tone, length, punctuation, and the same messages in every language.
//!
//! Each rule is a function in `rules.rs`; `samples.rs` shows for each that it finds what it should find.
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

#[path = "../../build/message.rs"]
#[allow(dead_code, reason = "the build script uses more of it")]
mod message;
mod reading;
mod rules;
mod samples;
#[path = "../../build/source.rs"]
#[allow(dead_code, reason = "the build script uses more of it")]
mod source;
mod translations;

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use message::{Area, Argument};

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

fn read(tag: &str, english: Option<&[Area]>) -> Vec<Area> {
    let mut files: Vec<PathBuf> = fs::read_dir(locales().join(tag))
        .expect("the folder of the language")
        .map(|entry| entry.expect("a folder entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort();
    let declared: HashMap<String, Vec<Argument>> = english
        .unwrap_or_default()
        .iter()
        .flat_map(|area| &area.messages)
        .map(|message| (message.id.clone(), message.arguments.clone()))
        .collect();
    let look_up = |id: &str| declared.get(id).cloned();
    files
        .iter()
        .map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy();
            let text = fs::read_to_string(path).expect("a readable file");
            let look_up: source::Declared<'_> = &look_up;
            source::read(
                &format!("locales/{tag}/{name}"),
                &text,
                english.map(|_| look_up),
            )
            .unwrap_or_else(|faults| panic!("{faults:?}"))
        })
        .collect()
}

fn assert_none(findings: &[String]) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}

#[test]
fn english_keeps_every_rule() {
    let findings: Vec<String> = read("en", None)
        .iter()
        .flat_map(|area| &area.messages)
        .flat_map(rules::english)
        .collect();
    assert_none(&findings);
}

#[test]
fn english_is_easy_to_read() {
    let findings: Vec<String> = read("en", None).iter().filter_map(reading::hard).collect();
    assert_none(&findings);
}

#[test]
fn every_language_keeps_the_rules_for_all_languages() {
    let english = read("en", None);
    let mut findings = Vec::new();
    for entry in fs::read_dir(locales()).expect("the folder of languages") {
        let entry = entry.expect("a folder entry");
        let tag = entry.file_name().to_string_lossy().into_owned();
        if !entry.path().is_dir() {
            continue;
        }
        let declared = (tag != "en").then_some(english.as_slice());
        let areas = read(&tag, declared);
        findings.extend(
            areas
                .iter()
                .flat_map(|area| &area.messages)
                .flat_map(rules::any_language),
        );
        findings.extend(translations::differences(&tag, &english, &areas));
    }
    assert_none(&findings);
}

#[test]
fn errors_say_what_was_said_before() {
    let english = read("en", None);
    let find = |id: &str| {
        english
            .iter()
            .flat_map(|area| &area.messages)
            .find(|message| message.id == id)
            .unwrap_or_else(|| panic!("no message {id}"))
    };
    // STANDARDS of NIST SP 800-63B-4 8.1.2.1: requirements before typing, in the words of the error.
    assert_eq!(
        find("password-rule-guessable").pieces,
        find("password-error-guessable").pieces
    );
    let rule = rules::readings(find("password-rule-length"));
    let error = rules::readings(find("password-error-too-short"));
    assert!(
        error
            .iter()
            .all(|error| rule.iter().any(|rule| error.starts_with(rule)))
    );
    // WCAG 2.5.3: the visible word is part of the accessible name.
    for (label, visible) in [
        ("password-show-label", "password-show-button"),
        ("password-hide-label", "password-hide-button"),
        ("case-change-situation-label", "common-change-link"),
        ("case-change-account-label", "common-change-link"),
        ("case-change-email-label", "common-change-link"),
        ("case-change-story-label", "common-change-link"),
    ] {
        let (label, visible) = (rules::readings(find(label)), rules::readings(find(visible)));
        assert!(label[0].starts_with(&visible[0]), "{label:?} {visible:?}");
    }
}
