//! Reading columns.

use regain_contract::UnixSeconds;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::failed;
use crate::store::StoreResult;

pub(super) fn text(row: &SqliteRow, column: &str) -> StoreResult<String> {
    row.try_get(column).map_err(failed)
}

pub(super) fn moment(row: &SqliteRow, column: &str) -> StoreResult<UnixSeconds> {
    row.try_get(column).map(UnixSeconds).map_err(failed)
}

pub(super) fn moment_if_any(row: &SqliteRow, column: &str) -> StoreResult<Option<UnixSeconds>> {
    let seconds: Option<i64> = row.try_get(column).map_err(failed)?;
    Ok(seconds.map(UnixSeconds))
}
