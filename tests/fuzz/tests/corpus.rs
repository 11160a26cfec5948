//! What fuzzers are handed first, and what they once found, in every run of the tests.

use std::fs;
use std::path::Path;

use regain_fuzz::{TARGETS, Target};

/// Hands everything in the folders of a target to it; how much that was.
fn replay(target: Target) -> usize {
    let folders = target.corpus();
    folders
        .iter()
        .map(|folder| replay_folder(target, folder))
        .sum()
}

fn replay_folder(target: Target, folder: &Path) -> usize {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    for file in &files {
        // The output of a test that panics says which file it was.
        println!("{}", file.display());
        (target.run)(&fs::read(file).unwrap());
    }
    files.len()
}

fn replay_named(name: &str) {
    let target = Target::named(name).unwrap();
    assert!(replay(target) > 0, "{name} has no corpus");
}

#[test]
fn the_contract_takes_its_corpus() {
    replay_named("contract");
}

#[test]
fn requests_take_their_corpus() {
    replay_named("request");
}

#[test]
fn uploads_take_their_corpus() {
    replay_named("upload");
}

#[test]
fn words_take_their_corpus() {
    replay_named("words");
}

#[test]
fn every_target_is_tested_here() {
    let names: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
    assert_eq!(names, ["contract", "request", "upload", "words"]);
}
