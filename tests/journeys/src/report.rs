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
    /// What the browser cannot do that it needs: it has shown nothing then.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) skipped: Option<String>,
    /// How a first walk was lost, in which nothing answered: this is the second.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(crate) lost: Option<String>,
}

impl Walked {
    pub(crate) fn passed(&self) -> bool {
        self.fault.is_none() && self.skipped.is_none()
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
    let skipped: Vec<_> = results
        .iter()
        .filter_map(|result| Some((&result.name, result.skipped.as_ref()?)))
        .collect();
    for (name, why) in &skipped {
        let (engine, journey) = name.split_once(':').unwrap_or(("chromium", name));
        println!("skip {journey} on {engine}: {why}");
    }
    for result in results {
        if let Some(how) = &result.lost {
            println!(
                "walked again, because nothing answered: {}: {how}",
                result.name
            );
        }
    }
    let passed = results.iter().filter(|result| result.passed()).count();
    let failed = results.iter().filter(|result| result.fault.is_some());
    let failed = failed.count();
    if !skipped.is_empty() {
        println!("{} skipped", skipped.len());
    }
    println!("{passed} passed, {failed} failed");
    failed == 0
}
