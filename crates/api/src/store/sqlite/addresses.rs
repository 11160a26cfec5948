use sqlx::SqliteConnection;

use super::rows::{moment, text};
use super::{failed, unreadable};
use crate::store::{Address, Channel, StoreResult};

pub(super) async fn addresses(
    connection: &mut SqliteConnection,
    account_id: &str,
) -> StoreResult<Vec<Address>> {
    sqlx::query(
        "SELECT kind, address, added_at FROM account_addresses WHERE account_id = ? \
         ORDER BY kind, is_primary DESC, address",
    )
    .bind(account_id)
    .fetch_all(connection)
    .await
    .map_err(failed)?
    .iter()
    .map(|row| {
        Ok(Address {
            channel: match text(row, "kind")?.as_str() {
                "email" => Channel::Email,
                "phone" => Channel::Phone,
                _ => return Err(unreadable("an address is of an unknown kind")),
            },
            address: text(row, "address")?,
            added_at: moment(row, "added_at")?,
        })
    })
    .collect()
}
