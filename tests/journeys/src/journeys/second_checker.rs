//! Every example of the gallery by a second checker of accessibility, made by other people than the first: what one does not
//! know the other may. What it asks people about is in docs/accessibility.md, with the reason why each is right.

use std::{collections::BTreeSet, rc::Rc};

use serde::Deserialize;
use serde_json::json;

use super::matrix::{Gallery, looked_at};
use crate::{
    browser::PHONE,
    ensure,
    fault::{Fault, Outcome},
    world::World,
};

const CHECK: &str = include_str!("../scripts/ace.js");

/// How many examples are looked at by one script: the checker takes its time on a long list.
const AT_ONCE: usize = 1;

/// What stands in the place of elements where a rule is explained for all of them.
const ANY: &str = "any";

/// What the checker says of an element.
#[derive(Debug, Deserialize)]
struct Finding {
    rule: String,
    at: String,
    /// It is wrong; otherwise a person has to look.
    failed: bool,
    what: String,
}

/// A rule, an element that somebody has looked at, and whether it is explained though the checker is sure.
type Explained = BTreeSet<(String, String, bool)>;

pub(super) async fn all(world: Rc<World>) -> Outcome {
    let settings = &world.settings;
    let checker = settings
        .ace
        .as_deref()
        .ok_or_else(|| Fault::new("--ace is missing"))?;
    let file = settings
        .explained
        .as_deref()
        .ok_or_else(|| Fault::new("--explained is missing"))?;
    let text = std::fs::read_to_string(file)
        .map_err(|error| Fault::from(error).at(&file.display().to_string()))?;
    let explained = explained(&text);
    let person = world.person().await?;
    // In a function of its own the name would be gone with it.
    let checker = format!("{checker}\nwindow.ace = ace;");
    let mut gallery = Gallery::open(&person, "en", PHONE, &checker).await?;
    let mut wrong = Vec::new();
    let mut asked = Explained::new();
    for some in gallery.parts(AT_ONCE) {
        gallery.show(&some).await?;
        // In the app nothing fails, explained or not.
        let may_fail = some.iter().all(|one| one.is_served);
        let found = person
            .browser
            .script_later(CHECK, vec![json!(some)])
            .await?;
        for finding in serde_json::from_value::<Vec<Finding>>(found)? {
            let place = [finding.at.as_str(), ANY]
                .map(|at| (finding.rule.clone(), at.to_owned(), finding.failed))
                .into_iter()
                .find(|place| (may_fail || !finding.failed) && explained.contains(place));
            match place {
                Some(place) => drop(asked.insert(place)),
                None => wrong.push(finding.what),
            }
        }
    }
    wrong.extend(
        explained
            .difference(&asked)
            .map(|(rule, at, _)| format!("{rule} at {at} is explained, and not told any more")),
    );
    looked_at(&world, "second checker", "en", &gallery.examples);
    wrong.extend(gallery.close().await?);
    ensure!(
        wrong.is_empty(),
        "{} faults by the second checker:\n  - {}",
        wrong.len(),
        wrong.join("\n  - ")
    );
    Ok(())
}

/// The lines ``| `rule_of_the_checker` | `element` `element` | why |`` of a text; where the checker does not ask but is
/// sure, `fails` follows the rule.
fn explained(text: &str) -> Explained {
    let names = |cell: &str| -> Vec<String> {
        cell.split('`')
            .skip(1)
            .step_by(2)
            .map(ToOwned::to_owned)
            .collect()
    };
    let lines = text.lines().filter_map(|line| {
        let mut cells = line.strip_prefix('|')?.split('|');
        let first = cells.next()?;
        let rule = names(first).pop().filter(|rule| rule.contains('_'))?;
        let fails = first.trim_end().ends_with("fails");
        let places = names(cells.next()?);
        Some(places.into_iter().map(move |at| (rule.clone(), at, fails)))
    });
    lines.flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_from_table_lines_only() {
        let text = "| rule | where | why |\n|---|---|---|\n| `a_rule` | `name` `code` | so |\n| `c_rule` fails | `any` | so |\n`b_rule` | `any`\n| `command` | `x` | y |";
        let line = |rule: &str, at: &str, fails| (rule.to_owned(), at.to_owned(), fails);
        assert_eq!(
            explained(text),
            Explained::from([
                line("a_rule", "name", false),
                line("a_rule", "code", false),
                line("c_rule", "any", true),
            ])
        );
    }
}
