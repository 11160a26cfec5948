//! What reads bytes from outside, each as a function of bytes that panics when something is wrong.
//!
//! `cargo xtask fuzz` hands them to libFuzzer, and every test run hands them what is in `corpus/`: what led somewhere
//! new, and what once went wrong.

mod contract;
mod request;
mod upload;
mod words;

use std::path::PathBuf;

/// Something that reads bytes from outside.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// What it is called by `cargo xtask fuzz`, and its folder of the corpus.
    pub name: &'static str,
    /// Reads bytes.
    ///
    /// # Panics
    /// When they get further than they may, or are not taken as they should.
    pub run: fn(&[u8]),
}

/// Everything there is.
pub const TARGETS: [Target; 4] = [
    Target {
        name: "contract",
        run: contract::run,
    },
    Target {
        name: "request",
        run: request::run,
    },
    Target {
        name: "upload",
        run: upload::run,
    },
    Target {
        name: "words",
        run: words::run,
    },
];

impl Target {
    /// The one of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        TARGETS.into_iter().find(|target| target.name == name)
    }

    /// The folders with what it is handed in every run of the tests.
    #[must_use]
    pub fn corpus(&self) -> Vec<PathBuf> {
        let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        let mut folders = vec![here.join("corpus").join(self.name)];
        if self.name == "contract" {
            folders.push(here.join("../../crates/contract/goldens"));
        }
        folders
    }
}
