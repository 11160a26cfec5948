//! `docs/bench`: the tables and the plots, from what was measured last.

mod growth;
mod load;
mod pages;

use std::path::Path;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    api,
    budget::Verdict,
    fault::{Fault, Outcome},
    growth as growing, pages as paged, process,
};

/// What was measured, and on what kind of machine.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Taken<T> {
    /// The kind of machine, without a name of it.
    pub(crate) machine: String,
    /// What part of its processors did something else before it began, from 0 to 1.
    #[serde(default)]
    pub(crate) other_work: Option<f64>,
    /// Whether the numbers were small, so that nothing is worth anything.
    pub(crate) quick: bool,
    /// What was measured.
    pub(crate) figures: T,
}

impl<T> Taken<T> {
    /// What is measured from now on.
    pub(crate) async fn begin(quick: bool) -> Taken<()> {
        Taken {
            machine: process::machine(),
            other_work: process::other_work().await,
            quick,
            figures: (),
        }
    }

    /// The same with what was measured.
    pub(crate) fn with<F>(self, figures: F) -> Taken<F> {
        Taken {
            machine: self.machine,
            other_work: self.other_work,
            quick: self.quick,
            figures,
        }
    }

    /// A sentence on how far it is to be trusted.
    fn under(&self) -> String {
        let beside = self.other_work.map_or_else(
            || "What else it did was not noted.".to_owned(),
            |part| {
                format!(
                    "Before it began, {:.0} % of its processors were at something else.",
                    part * 100.0
                )
            },
        );
        let mut text = format!("Taken on {}. {beside}", self.machine);
        if self.other_work.is_some_and(|part| part > BUSY) {
            text.push_str(
                " **The machine was busy with other work: the times are longer than they would be, and are to be \
                 taken again.**",
            );
        }
        if self.quick {
            text.push_str(
                " **With `--quick`: to see that the command works, and for nothing else.**",
            );
        }
        text
    }
}

/// With more than this, times are longer than they would be.
const BUSY: f64 = 0.1;

/// A file of plots and its content.
pub(crate) type Plot = (&'static str, String);

/// A part of the page.
pub(crate) struct Section {
    pub(crate) text: String,
    pub(crate) plots: Vec<Plot>,
    pub(crate) verdicts: Vec<Verdict>,
}

/// Writes the tables and the plots of all figures that are in the folder.
pub(crate) fn write(folder: &Path) -> Outcome {
    let mut text = HEAD.to_owned();
    let mut sections = Vec::new();
    if let Some(taken) = read::<paged::Figures>(folder, "pages")? {
        sections.push(pages::section(&taken.under(), &taken.figures));
    }
    if let Some(taken) = read::<api::Figures>(folder, "api")? {
        sections.push(load::section(&taken.under(), &taken.figures));
    }
    if let Some(taken) = read::<growing::Figures>(folder, "growth")? {
        sections.push(growth::section(&taken.under(), &taken.figures));
    }
    text.push_str("## Budgets\n\n");
    let mut rows = Vec::new();
    for verdict in sections.iter().flat_map(|section| &section.verdicts) {
        let holds = if verdict.holds() { "yes" } else { "**no**" };
        let unit = &verdict.unit;
        rows.push(vec![
            verdict.name.clone(),
            format!("{} {unit}", crate::numbers::short(verdict.is)),
            format!("{} {unit}", crate::numbers::short(verdict.may_be)),
            holds.to_owned(),
        ]);
    }
    text.push_str(&table(&["what", "is", "may be", "holds"], &rows));
    text.push_str("\nWhat is behind them, and what was found slow and mended, is in [profile.md](profile.md).\n");
    for section in sections {
        text.push_str(&section.text);
        for (name, plot) in section.plots {
            put(folder, name, &plot)?;
        }
    }
    put(folder, "README.md", &text)
}

const HEAD: &str = "# Figures\n\n\
Made by `cargo xtask bench`; do not edit. `cargo xtask bench pages`, `api` and `growth` take a part of them anew. What \
follows from them for a service of a hundred million accounts is in [scale.md](../scale.md).\n\n\
Figures are compared within one run alone: those of another machine, or of another hour, are others. The JSON beside this \
page (`pages.json`, `api.json`, `growth.json`) has every number.\n\n";

fn put(folder: &Path, name: &str, text: &str) -> Outcome {
    std::fs::write(folder.join(name), text).map_err(|error| Fault::told(name, error))
}

fn read<T: DeserializeOwned>(folder: &Path, name: &str) -> Outcome<Option<Taken<T>>> {
    let file = folder.join(format!("{name}.json"));
    if !file.is_file() {
        return Ok(None);
    }
    let text = std::fs::read_to_string(&file)?;
    let taken = serde_json::from_str(&text);
    taken.map(Some).map_err(|error| Fault::told(name, error))
}

/// A table of Markdown.
pub(crate) fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let mut text = format!("| {} |\n|", head.join(" | "));
    for place in 0..head.len() {
        text.push_str(if place == 0 { "---|" } else { "---:|" });
    }
    text.push('\n');
    for row in rows {
        text.push_str(&format!("| {} |\n", row.join(" | ")));
    }
    text
}

/// A picture in the page.
pub(crate) fn picture(name: &str, about: &str) -> String {
    format!("\n![{about}]({name})\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(other_work: f64, quick: bool) -> Taken<()> {
        Taken {
            machine: "2 processors".to_owned(),
            other_work: Some(other_work),
            quick,
            figures: (),
        }
    }

    #[test]
    fn what_is_worth_nothing_says_so() {
        assert!(!taken(0.02, false).under().contains("**"));
        assert!(taken(0.5, false).under().contains("busy"));
        assert!(taken(0.02, true).under().contains("--quick"));
    }

    #[test]
    fn a_table_has_a_line_for_each_row() {
        let rows = [vec!["a".to_owned(), "1".to_owned()]];
        assert_eq!(
            table(&["what", "is"], &rows),
            "| what | is |\n|---|---:|\n| a | 1 |\n"
        );
    }

    #[test]
    fn a_page_is_written_of_what_there_is() {
        let folder = tempfile::tempdir().unwrap();
        let taken = taken(0.02, false).with(growing::Figures::default());
        let text = serde_json::to_string(&taken).unwrap();
        std::fs::write(folder.path().join("growth.json"), text).unwrap();
        write(folder.path()).unwrap();
        let page = std::fs::read_to_string(folder.path().join("README.md")).unwrap();
        assert!(page.contains("## Growth") && !page.contains("## The page"));
    }

    #[test]
    fn figures_that_cannot_be_read_are_told() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("api.json"), "{}").unwrap();
        assert!(write(folder.path()).is_err());
    }
}
