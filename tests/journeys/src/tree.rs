//! The accessibility tree of a page, as Chromium gives it to screen readers,
//! reduced to what people get of it, and what it was before.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write as _,
    path::PathBuf,
};

use serde_json::Value;

use crate::{
    ensure,
    fault::{Fault, Outcome},
};

/// Set it to have the trees written anew.
const UPDATE: &str = "UPDATE_GOLDENS";

/// The folder of the trees, one file a screen.
fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("goldens")
}

/// States that are told to people. The others say how Chromium works.
const TOLD: [&str; 8] = [
    "level",
    "checked",
    "disabled",
    "expanded",
    "invalid",
    "required",
    "readonly",
    "multiline",
];

/// The parts of a page, such as its header and what it is about: for each the
/// line that names it, and what is in it.
pub(crate) fn blocks(nodes: &[Value], host: &str) -> Vec<String> {
    let by_id: HashMap<&str, &Value> = nodes
        .iter()
        .filter_map(|node| Some((node["nodeId"].as_str()?, node)))
        .collect();
    let Some(root) = nodes.first() else {
        return Vec::new();
    };
    let reader = Reader { by_id, host };
    let mut title = String::new();
    reader.line(root, &mut title);
    let mut blocks = vec![title];
    let mut parts = Vec::new();
    reader.children(root, &mut parts);
    for part in parts {
        let mut block = String::new();
        reader.write(part, 0, "", &mut block);
        if !block.is_empty() {
            blocks.push(block);
        }
    }
    blocks
}

struct Reader<'a> {
    by_id: HashMap<&'a str, &'a Value>,
    host: &'a str,
}

impl<'a> Reader<'a> {
    /// The children that are told of: those of what is passed over are taken in its place.
    fn children(&self, node: &'a Value, into: &mut Vec<&'a Value>) {
        let children = node["childIds"].as_array().into_iter().flatten();
        for child in children
            .filter_map(Value::as_str)
            .filter_map(|id| self.by_id.get(id))
        {
            if is_passed_over(child) {
                self.children(child, into);
            } else {
                into.push(child);
            }
        }
    }

    fn write(&self, node: &'a Value, depth: usize, above: &str, out: &mut String) {
        let role = text(node, "role");
        let name = text(node, "name").trim();
        if role == "InlineTextBox" || role == "LineBreak" {
            return;
        }
        // What the name of what it stands in says already.
        if role == "StaticText" && (above.contains(name) || name.is_empty()) {
            return;
        }
        for _ in 0..depth {
            out.push_str("  ");
        }
        self.line(node, out);
        let above = if is_named_by_what_is_in_it(role) {
            name
        } else {
            above
        };
        let mut children = Vec::new();
        self.children(node, &mut children);
        let mut within = String::new();
        for child in &children {
            self.write(child, depth + 1, above, &mut within);
        }
        // What is nothing but a text is one line.
        let is_text = |child: &&Value| text(child, "role") == "StaticText";
        if let ([child], true) = (children.as_slice(), name.is_empty())
            && is_text(child)
            && let Some(said) = within.trim().strip_prefix("text ")
        {
            out.truncate(out.trim_end().len());
            let _ = writeln!(out, " {said}");
        } else {
            out.push_str(&within);
        }
    }

    fn line(&self, node: &Value, out: &mut String) {
        let role = match text(node, "role") {
            "StaticText" => "text",
            role => role,
        };
        out.push_str(role);
        let plain = |text: &str| text.trim().replace(self.host, "HOST").replace('\n', "⏎");
        let name = plain(text(node, "name"));
        if !name.is_empty() {
            let _ = write!(out, " “{name}”");
        }
        for (what, key) in [("value", "value"), ("described as", "description")] {
            let text = plain(text(node, key));
            if !text.is_empty() {
                let _ = write!(out, ", {what} “{text}”");
            }
        }
        let properties = node["properties"].as_array().into_iter().flatten();
        for property in properties {
            let name = property["name"].as_str().unwrap_or_default();
            let value = &property["value"]["value"];
            // How deep a list is in others is told by the lists.
            if name == "level" && role != "heading" {
                continue;
            }
            let is_off = *value == Value::Bool(false) || *value == "false" || value.is_null();
            // That something is folded up is told as well.
            if !TOLD.contains(&name) || (is_off && name != "expanded") {
                continue;
            }
            // That it is so is its name; anything else is said.
            let said = match value.as_str() {
                Some(text) => format!(" {text}"),
                None if *value == Value::Bool(true) => String::new(),
                None => format!(" {value}"),
            };
            let _ = write!(out, ", {name}{said}");
        }
        out.push('\n');
    }
}

fn is_named_by_what_is_in_it(role: &str) -> bool {
    matches!(
        role,
        "link" | "button" | "heading" | "option" | "DisclosureTriangle" | "LabelText"
    )
}

fn text<'a>(node: &'a Value, key: &str) -> &'a str {
    node[key]["value"].as_str().unwrap_or_default()
}

/// Whether screen readers pass over it, to what is in it.
fn is_passed_over(node: &Value) -> bool {
    let is_ignored = node["ignored"] == Value::Bool(true);
    let says_nothing = text(node, "name").is_empty() && text(node, "description").is_empty();
    is_ignored || (matches!(text(node, "role"), "generic" | "none") && says_nothing)
}

/// The trees of all examples, a text for each screen.
#[derive(Default)]
pub(crate) struct Goldens {
    texts: BTreeMap<String, String>,
    /// What is around the question, with the example that it was seen at first: it is written out there alone.
    around: BTreeMap<String, String>,
}

impl Goldens {
    pub(crate) fn add(&mut self, screen: &str, name: &str, blocks: Vec<String>) {
        let text = self.texts.entry(screen.to_owned()).or_default();
        let _ = write!(text, "# {name}\n\n");
        for block in blocks {
            let first = block.lines().next().unwrap_or_default();
            match self.around.get(&block) {
                Some(place) if block.lines().count() > 1 => {
                    let _ = writeln!(text, "{first} … as at {place}");
                }
                Some(_) | None => text.push_str(&block),
            }
            if !first.starts_with("main") {
                let place = format!("{screen}/{name}");
                self.around.entry(block).or_insert(place);
            }
        }
        text.push('\n');
    }

    /// Compares with what is in the folder, or writes it anew.
    pub(crate) fn compare(&self) -> Outcome {
        let folder = folder();
        let update = std::env::var_os(UPDATE).is_some();
        if update && folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        let mut wrong = Vec::new();
        for (screen, now) in &self.texts {
            let file = folder.join(format!("{screen}.txt"));
            if update {
                std::fs::create_dir_all(&folder)?;
                std::fs::write(&file, now)?;
                continue;
            }
            let before = std::fs::read_to_string(&file)
                .map_err(|error| Fault::from(error).at(&file.display().to_string()))?;
            wrong.extend(difference(screen, &before, now));
        }
        if !update {
            for file in std::fs::read_dir(&folder)? {
                let name = file?.file_name().to_string_lossy().into_owned();
                if !self.texts.contains_key(name.trim_end_matches(".txt")) {
                    wrong.push(format!("{name}: there is no such screen any more"));
                }
            }
        }
        ensure!(
            wrong.is_empty(),
            "what screen readers get has changed ({UPDATE}=1 writes it anew):\n  - {}",
            wrong.join("\n  - ")
        );
        Ok(())
    }
}

/// The first line that differs, with the example that it is of.
fn difference(screen: &str, before: &str, now: &str) -> Option<String> {
    let mut example = "";
    let mut before = before.lines();
    for line in now.lines() {
        if line.starts_with("# ") {
            example = line;
        }
        match before.next() {
            Some(was) if was == line => {}
            was => {
                return Some(format!(
                    "{screen} {example}: was {:?}, is {line:?}",
                    was.unwrap_or("nothing")
                ));
            }
        }
    }
    before
        .next()
        .map(|was| format!("{screen} {example}: {was:?} is gone"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_tree_is_what_people_get_of_it() {
        let value = |text: &str| json!({ "value": text });
        let nodes = [
            json!({"nodeId": "1", "role": value("RootWebArea"), "name": value("Page"), "childIds": ["2"]}),
            json!({"nodeId": "2", "ignored": true, "role": value("none"), "childIds": ["3", "6"]}),
            json!({"nodeId": "3", "role": value("main"), "childIds": ["4"]}),
            json!({"nodeId": "4", "role": value("heading"), "name": value("At a:1"), "childIds": ["5"],
                "properties": [{"name": "level", "value": {"value": 1}}, {"name": "focusable", "value": {"value": true}}]}),
            json!({"nodeId": "5", "role": value("StaticText"), "name": value("At a:1"), "childIds": []}),
            json!({"nodeId": "6", "role": value("DisclosureTriangle"), "name": value("More"), "childIds": [],
                "properties": [{"name": "expanded", "value": {"value": false}}]}),
        ];
        assert_eq!(
            blocks(&nodes, "a:1"),
            [
                "RootWebArea “Page”\n",
                "main\n  heading “At HOST”, level 1\n",
                "DisclosureTriangle “More”, expanded false\n"
            ]
        );
    }

    #[test]
    fn a_difference_names_the_example() {
        let before = "# a\n\nmain\n# b\n\nmain\n";
        assert_eq!(difference("s", before, before), None);
        let told = difference("s", before, "# a\n\nmain\n# b\n\nbanner\n");
        assert_eq!(
            told.unwrap_or_default(),
            "s # b: was \"main\", is \"banner\""
        );
        let told = difference("s", before, "# a\n\nmain\n");
        assert_eq!(told.unwrap_or_default(), "s # a: \"# b\" is gone");
    }
}
