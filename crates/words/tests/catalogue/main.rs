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
use std::path::{Path, PathBuf};
use std::{env, fs};

use message::{Area, Argument, Message};

fn locales() -> PathBuf {
    // As cargo says it now: the same program looks at other working copies too.
    let package = env::var("CARGO_MANIFEST_DIR");
    let package = package.as_deref().unwrap_or(env!("CARGO_MANIFEST_DIR"));
    Path::new(package).join("../../locales")
}

/// The languages but English; `REGAIN_LOCALES=de,tr` looks at those alone, while they are being written.
fn translations() -> Vec<String> {
    let wanted = env::var("REGAIN_LOCALES");
    let wanted: Option<Vec<&str>> = wanted.as_deref().ok().map(|tags| tags.split(',').collect());
    let mut tags: Vec<String> = fs::read_dir(locales())
        .expect("the folder of languages")
        .map(|entry| entry.expect("a folder entry"))
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|tag| tag != "en")
        .filter(|tag| {
            wanted
                .as_ref()
                .is_none_or(|wanted| wanted.contains(&tag.as_str()))
        })
        .collect();
    tags.sort();
    tags
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

fn messages(areas: &[Area]) -> impl Iterator<Item = &Message> {
    areas.iter().flat_map(|area| &area.messages)
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
    // What support staff and developers read is English for those who work with it.
    let findings: Vec<String> = read("en", None)
        .iter()
        .filter(|area| !translations::ENGLISH_ALONE.contains(&area.name.as_str()))
        .flat_map(reading::hard)
        .collect();
    assert_none(&findings);
}

#[test]
fn no_language_has_long_sentences() {
    let english = read("en", None);
    let long = |tag: &str, areas: &[Area]| -> Vec<String> {
        messages(areas)
            .flat_map(|message| reading::long(tag, message))
            .collect()
    };
    let mut findings = long("en", &english);
    for tag in translations() {
        findings.extend(long(&tag, &read(&tag, Some(&english))));
    }
    assert_none(&findings);
}

#[test]
fn every_language_keeps_the_rules_for_all_languages() {
    let english = read("en", None);
    let mut findings: Vec<String> = messages(&english).flat_map(rules::any_language).collect();
    findings.extend(translations::differences("en", &english, &english));
    for tag in translations() {
        let areas = read(&tag, Some(&english));
        findings.extend(messages(&areas).flat_map(rules::any_language));
        findings.extend(translations::differences(&tag, &english, &areas));
        findings.extend(translations::look(&tag, &english, &areas));
    }
    assert_none(&findings);
}

#[test]
fn no_two_languages_say_a_thing_in_the_same_words() {
    let english = read("en", None);
    let all: Vec<(String, Vec<Area>)> = translations()
        .into_iter()
        .map(|tag| {
            let areas = read(&tag, Some(&english));
            (tag, areas)
        })
        .collect();
    assert_none(&translations::shared(&all));
}

#[test]
fn every_language_says_again_what_was_said_before() {
    let english = read("en", None);
    let mut findings = translations::said_again("en", &english);
    for tag in translations() {
        findings.extend(translations::said_again(&tag, &read(&tag, Some(&english))));
    }
    assert_none(&findings);
}
