//! Reading columns.
//!
//! A whole number is an `i64` in both databases, whatever it becomes here: PostgreSQL has no
//! unsigned ones.

use regain_contract::UnixSeconds;
use sqlx::Row;

use super::{DbRow, failed, unreadable};
use crate::store::StoreResult;

pub(super) fn text(row: &DbRow, column: &str) -> StoreResult<String> {
    row.try_get(column).map_err(failed)
}

pub(super) fn number<T: TryFrom<i64>>(row: &DbRow, column: &str) -> StoreResult<T> {
    let stored: i64 = row.try_get(column).map_err(failed)?;
    T::try_from(stored).map_err(|_| unreadable("a number is not one that is ever written"))
}

/// A column that is 0 or 1.
pub(super) fn flag(row: &DbRow, column: &str) -> StoreResult<bool> {
    let stored: i64 = row.try_get(column).map_err(failed)?;
    Ok(stored != 0)
}

pub(super) fn moment(row: &DbRow, column: &str) -> StoreResult<UnixSeconds> {
    row.try_get(column).map(UnixSeconds).map_err(failed)
}

pub(super) fn moment_if_any(row: &DbRow, column: &str) -> StoreResult<Option<UnixSeconds>> {
    let seconds: Option<i64> = row.try_get(column).map_err(failed)?;
    Ok(seconds.map(UnixSeconds))
}
