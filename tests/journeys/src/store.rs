use sqlx::{Connection, Row, SqliteConnection, sqlite::SqliteConnectOptions};

use crate::{
    ensure,
    fault::{Fault, Outcome},
    wait::{PATIENCE, within},
    world::World,
};

/// A case as it is in the database of the API.
#[derive(Clone, Debug)]
pub(crate) struct StoredCase {
    pub(crate) account: String,
    pub(crate) contact: String,
    pub(crate) what_happened: String,
    pub(crate) contacted_by_someone: bool,
}

impl World {
    /// Waits until the database has nothing of a photograph any more, neither
    /// of its key nor of what is still to be deleted.
    pub(crate) async fn wait_for_no_evidence(&self) -> Outcome {
        const TABLES: [&str; 3] = [
            "SELECT count(*) FROM evidence_keys",
            "SELECT count(*) FROM evidence_files",
            "SELECT count(*) FROM evidence_ends",
        ];
        let options = SqliteConnectOptions::new()
            .filename(self.api.database())
            .read_only(true);
        let gone = within(PATIENCE, async || {
            let mut connection = SqliteConnection::connect_with(&options).await?;
            let mut rows = 0;
            for table in TABLES {
                let count: i64 = sqlx::query_scalar(table).fetch_one(&mut connection).await?;
                rows += count;
            }
            connection.close().await?;
            Ok((rows == 0).then_some(()))
        })
        .await?;
        gone.ok_or_else(|| Fault::new("photographs are left in the database".to_owned()))
    }

    /// Whether the database takes no change of what stands in the audit, from
    /// whoever holds it.
    pub(crate) async fn audit_only_grows(&self) -> Outcome {
        let options = SqliteConnectOptions::new().filename(self.api.database());
        let mut connection = SqliteConnection::connect_with(&options).await?;
        for change in ["DELETE FROM audit", "UPDATE audit SET outcome = 'success'"] {
            let changed = sqlx::query(change).execute(&mut connection).await;
            ensure!(
                changed.is_err_and(|error| error.to_string().contains("audit rows are never")),
                "the database does this: {change}"
            );
        }
        connection.close().await?;
        Ok(())
    }

    /// The case with a reference, read from the database itself: what a page
    /// says about it proves nothing.
    pub(crate) async fn stored_case(&self, reference: &str) -> Outcome<StoredCase> {
        let options = SqliteConnectOptions::new()
            .filename(self.api.database())
            .read_only(true);
        let mut connection = SqliteConnection::connect_with(&options).await?;
        let row = sqlx::query(
            "SELECT account, contact, what_happened, contacted_by_someone FROM cases \
             WHERE replace(reference, '-', '') = replace(?, '-', '')",
        )
        .bind(reference)
        .fetch_optional(&mut connection)
        .await?
        .ok_or_else(|| Fault::new(format!("there is no case {reference} in the store")))?;
        let case = StoredCase {
            account: row.try_get("account")?,
            contact: row.try_get("contact")?,
            what_happened: row.try_get("what_happened")?,
            contacted_by_someone: row.try_get("contacted_by_someone")?,
        };
        connection.close().await?;
        Ok(case)
    }
}
