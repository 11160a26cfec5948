use super::rows::{moment, text};
use super::{DbConnection, Run as _};
use crate::store::{RecoveryContact, StoreResult};

pub(super) async fn contacts(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Vec<RecoveryContact>> {
    sqlx::query(
        "SELECT id, name, email, added_at FROM recovery_contacts WHERE account_id = $1 \
         ORDER BY added_at, id",
    )
    .bind(account_id)
    .all(connection, |row| {
        Ok(RecoveryContact {
            id: text(row, "id")?,
            name: text(row, "name")?,
            email: text(row, "email")?,
            added_at: moment(row, "added_at")?,
        })
    })
    .await
}

pub(super) async fn add_contact(
    connection: &mut DbConnection,
    account_id: &str,
    contact: &RecoveryContact,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO recovery_contacts (id, account_id, name, email, added_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
    )
    .bind(&contact.id)
    .bind(account_id)
    .bind(&contact.name)
    .bind(&contact.email)
    .bind(contact.added_at.0)
    .run(connection)
    .await?;
    Ok(())
}

/// `false`: the account has no such contact.
pub(super) async fn remove_contact(
    connection: &mut DbConnection,
    account_id: &str,
    id: &str,
) -> StoreResult<bool> {
    let removed = sqlx::query("DELETE FROM recovery_contacts WHERE account_id = $1 AND id = $2")
        .bind(account_id)
        .bind(id)
        .run(connection)
        .await?;
    Ok(removed == 1)
}
