use std::{collections::BTreeSet, path::Path};

use crate::{
    fault::{Fault, Outcome},
    journeys::Journey,
    report::Walked,
};

/// The goals in the order of the goal table.
pub(crate) struct Goals(Vec<String>);

impl Goals {
    /// Reads the table lines of a Markdown file; without one, the goals are
    /// those that the journeys name.
    pub(crate) fn read(file: Option<&Path>, journeys: &[Journey]) -> Outcome<Self> {
        let Some(file) = file else {
            let named: BTreeSet<_> = journeys.iter().flat_map(|journey| journey.covers).collect();
            return Ok(Self(named.into_iter().map(ToString::to_string).collect()));
        };
        let text = std::fs::read_to_string(file)
            .map_err(|error| Fault::from(error).at(&file.display().to_string()))?;
        let goals = Self(text.lines().filter_map(id).map(ToOwned::to_owned).collect());
        for journey in journeys {
            for named in journey.covers {
                if !goals.0.iter().any(|goal| goal == named) {
                    return Err(Fault::new(format!(
                        "the journey {} names the goal {named}, which {} does not list",
                        journey.name,
                        file.display()
                    )));
                }
            }
        }
        Ok(goals)
    }

    /// A line for each goal: `pass`, `fail` or `none`, the id, and the
    /// journeys that show it. A goal passes when every journey that names it
    /// has passed.
    pub(crate) fn table(&self, results: &[Walked]) -> Vec<String> {
        self.0
            .iter()
            .map(|goal| {
                let shown_by: Vec<_> = results
                    .iter()
                    .filter(|result| result.covers.contains(goal) && result.skipped.is_none())
                    .collect();
                let word = if shown_by.is_empty() {
                    "none"
                } else if shown_by.iter().all(|result| result.passed()) {
                    "pass"
                } else {
                    "fail"
                };
                let names: Vec<_> = shown_by.iter().map(|result| result.name.as_str()).collect();
                format!("{word} {goal} {}", names.join(" "))
                    .trim_end()
                    .to_owned()
            })
            .collect()
    }
}

/// The id in a line `| some.id | what the person gets |`.
fn id(line: &str) -> Option<&str> {
    let first = line.strip_prefix('|')?.split('|').next()?.trim();
    let (section, goal) = first.split_once('.')?;
    let is_name = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    (is_name(section) && is_name(goal)).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_from_table_lines_only() {
        assert_eq!(id("| x.csp | strict |"), Some("x.csp"));
        assert_eq!(id("| id | what the person gets |"), None);
        assert_eq!(id("|---|---|"), None);
        assert_eq!(id("see x.csp"), None);
    }

    #[test]
    fn a_goal_fails_with_any_of_its_journeys() {
        let goals = Goals(vec!["a.b".into(), "c.d".into(), "e.f".into()]);
        let result = |name: &str, covers: &[&str], fault: Option<&str>| Walked {
            name: name.into(),
            covers: covers.iter().map(ToString::to_string).collect(),
            seconds: 1.0,
            looked: Vec::new(),
            fault: fault.map(ToOwned::to_owned),
            skipped: None,
            lost: None,
        };
        let skipped = Walked {
            skipped: Some("it cannot".into()),
            ..result("firefox:one", &["a.b", "e.f"], None)
        };
        let table = goals.table(&[
            result("one", &["a.b", "c.d"], None),
            result("two", &["c.d"], Some("no")),
            skipped,
        ]);
        assert_eq!(table, ["pass a.b one", "fail c.d one two", "none e.f"]);
    }
}
