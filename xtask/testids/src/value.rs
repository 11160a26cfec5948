//! What an expression can be, as far as test ids are concerned.

/// Stands for a part that only the running program knows.
pub(crate) const HOLE: &str = "…";

/// Where in a template the value of a place goes.
const SLOT: char = '\u{0}';

/// Something that is given a value elsewhere in the sources.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    /// An argument of a function, of which receivers are none.
    Argument {
        file: String,
        owner: Option<String>,
        function: String,
        number: usize,
    },
    /// An argument of a closure that has a name.
    Closure {
        file: String,
        function: String,
        closure: String,
        number: usize,
        /// The method that is called on it.
        method: Option<String>,
    },
    /// A field of a struct; without an owner, of any.
    Field { owner: Option<String>, name: String },
}

impl Key {
    /// What a method makes of what is given to a closure.
    pub(crate) fn then(mut self, called: &str) -> Self {
        match &mut self {
            Self::Closure { method, .. } => *method = Some(called.to_owned()),
            Self::Argument { .. } | Self::Field { .. } => {}
        }
        self
    }
}

/// Where a test id comes from: a key, and the way to it within a tuple.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) key: Key,
    pub(crate) path: Vec<usize>,
    pub(crate) template: Template,
    /// The element that gets it, where that is known.
    pub(crate) element: String,
}

/// A text around the value of a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Template(String);

impl Template {
    pub(crate) fn slot() -> Self {
        Self(SLOT.to_string())
    }

    pub(crate) fn around(&self, value: &str) -> String {
        self.0.replace(SLOT, value)
    }

    pub(crate) fn within(&self, outer: &Self) -> Self {
        Self(outer.around(&self.0))
    }
}

/// A value.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// A text, maybe with holes.
    Text(String),
    /// Whatever is given there.
    Given(Key, Vec<usize>, Template),
}

impl Value {
    pub(crate) fn hole() -> Self {
        Self::Text(HOLE.to_owned())
    }

    pub(crate) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    fn then(&self, after: &Self) -> Self {
        match (self, after) {
            (Self::Text(before), Self::Text(after)) => Self::Text(format!("{before}{after}")),
            (Self::Text(before), Self::Given(key, path, template)) => Self::Given(
                key.clone(),
                path.clone(),
                Template(format!("{before}{}", template.0)),
            ),
            (Self::Given(key, path, template), Self::Text(after)) => Self::Given(
                key.clone(),
                path.clone(),
                Template(format!("{}{after}", template.0)),
            ),
            // Two unknowns: the second stays one.
            (Self::Given(key, path, template), Self::Given(..)) => Self::Given(
                key.clone(),
                path.clone(),
                Template(format!("{}{HOLE}", template.0)),
            ),
        }
    }
}

/// One after the other, in every combination.
pub(crate) fn joined(parts: Vec<Vec<Value>>) -> Vec<Value> {
    parts
        .into_iter()
        .fold(vec![Value::text("")], |before, part| {
            before
                .iter()
                .flat_map(|before| part.iter().map(|after| before.then(after)))
                .collect()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_goes_around_what_is_given() {
        let key = Key::Field {
            owner: None,
            name: "name".to_owned(),
        };
        let given = Value::Given(key, Vec::new(), Template::slot());
        let values = joined(vec![vec![Value::text("error-")], vec![given]]);
        let [Value::Given(_, _, template)] = values.as_slice() else {
            unreachable!("one of one and one")
        };
        assert_eq!(template.around("code"), "error-code");
    }
}
