use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::{
    fault::Outcome,
    goals::Goals,
    looked::{self, Looked},
};

/// How a journey went.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Walked {
    pub(crate) name: String,
    /// The ids of the goals it shows.
    pub(crate) covers: Vec<String>,
    pub(crate) seconds: f64,
    /// What of the gallery it has looked at.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub(crate) looked: Vec<Looked>,
    /// What went wrong, if anything did.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) fault: Option<String>,
}

impl Walked {
    pub(crate) fn passed(&self) -> bool {
        self.fault.is_none()
    }
}

fn file(out: &Path) -> PathBuf {
    out.join("last.json")
}

/// Keeps the results for `--last`.
pub(crate) fn keep(out: &Path, results: &[Walked]) -> Outcome {
    std::fs::write(file(out), serde_json::to_string_pretty(results)?)?;
    Ok(())
}

/// The results of the last run.
pub(crate) fn last(out: &Path) -> Outcome<Vec<Walked>> {
    Ok(serde_json::from_slice(&std::fs::read(file(out))?)?)
}

/// The goal table, what failed, and the count. True: nothing failed.
pub(crate) fn print(goals: &Goals, results: &[Walked]) -> bool {
    for line in goals.table(results) {
        println!("{line}");
    }
    for result in results {
        if let Some(fault) = &result.fault {
            println!("\n{}: {fault}", result.name);
        }
    }
    for line in looked::lines(results.iter().flat_map(|result| &result.looked)) {
        println!("{line}");
    }
    let passed = results.iter().filter(|result| result.passed()).count();
    println!("{passed} passed, {} failed", results.len() - passed);
    passed == results.len()
}
