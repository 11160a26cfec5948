//! docs/privacy.md against the database.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::TestApi;

const INVENTORY: &str = include_str!("../../../../docs/privacy.md");

/// The columns of each table, as the document lists them.
fn listed() -> BTreeMap<String, BTreeSet<String>> {
    INVENTORY
        .lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| `")?.split('|');
            let table = cells.next()?.trim().trim_end_matches('`').to_owned();
            let columns = cells.next()?.split(',').map(|name| name.trim().to_owned());
            Some((table, columns.collect()))
        })
        .collect()
}

/// ASVS 14.1.1: whoever adds a column says what it holds, how it is protected and until when.
#[tokio::test]
async fn every_column_is_in_the_inventory() {
    let api = TestApi::new().await;
    let mut there: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (table, columns) in api.columns().await {
        there.insert(table, columns.into_iter().collect());
    }
    // Of the tool that brings the schema up to date.
    there.remove("_sqlx_migrations");
    assert_eq!(listed(), there);
    for line in INVENTORY.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 5, "{line}");
        assert!(cells.iter().all(|cell| !cell.is_empty()), "{line}");
    }
}
