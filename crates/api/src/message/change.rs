use regain_contract::{Item, ItemChange, ItemKind};
use serde::{Deserialize, Serialize};

/// What was changed of a kind, as a notice tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Of what kind it is.
    pub kind: ItemKind,
    /// What was done.
    pub change: ItemChange,
    /// How many there were.
    pub count: u32,
    /// The names of the first ones, addresses masked.
    pub names: Vec<String>,
}

impl Change {
    /// How many are named.
    const NAMED: usize = 3;

    /// What a list of changes comes to, in its order.
    #[must_use]
    pub fn of(items: &[Item]) -> Vec<Self> {
        let mut changes: Vec<Self> = Vec::new();
        for item in items {
            let Some(change) = item.change else { continue };
            let known = changes
                .iter_mut()
                .find(|known| known.kind == item.kind && known.change == change);
            let names = (!item.name.is_empty()).then(|| item.name.clone());
            match known {
                Some(known) => {
                    known.count = known.count.saturating_add(item.count);
                    if known.names.len() < Self::NAMED {
                        known.names.extend(names);
                    }
                }
                None => changes.push(Self {
                    kind: item.kind,
                    change,
                    count: item.count,
                    names: names.into_iter().collect(),
                }),
            }
        }
        changes
    }
}
