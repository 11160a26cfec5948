use super::rows::{moment, text};
use super::{DbConnection, Run as _};
use crate::store::{PostalTask, StoreResult};

pub(super) async fn add_postal_task(
    connection: &mut DbConnection,
    task: &PostalTask,
) -> StoreResult<()> {
    sqlx::query("INSERT INTO postal_tasks (account_id, reason, raised_at) VALUES ($1, $2, $3)")
        .bind(&task.account_id)
        .bind(&task.reason)
        .bind(task.raised_at.0)
        .run(connection)
        .await?;
    Ok(())
}

pub(super) async fn postal_tasks(connection: &mut DbConnection) -> StoreResult<Vec<PostalTask>> {
    sqlx::query("SELECT account_id, reason, raised_at FROM postal_tasks ORDER BY id")
        .all(connection, |row| {
            Ok(PostalTask {
                account_id: text(row, "account_id")?,
                reason: text(row, "reason")?,
                raised_at: moment(row, "raised_at")?,
            })
        })
        .await
}
