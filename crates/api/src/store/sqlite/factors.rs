use regain_contract::{ProofKind, UnixSeconds};
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

use super::{failed, unreadable};
use crate::store::{
    Address, Authenticator, BackupCode, Channel, PostalTask, RecoveryContact, StoreResult,
    StoredPasskey, WayRecord,
};

fn text(row: &SqliteRow, column: &str) -> StoreResult<String> {
    row.try_get(column).map_err(failed)
}

fn moment(row: &SqliteRow, column: &str) -> StoreResult<UnixSeconds> {
    row.try_get(column).map(UnixSeconds).map_err(failed)
}

fn moment_if_any(row: &SqliteRow, column: &str) -> StoreResult<Option<UnixSeconds>> {
    let seconds: Option<i64> = row.try_get(column).map_err(failed)?;
    Ok(seconds.map(UnixSeconds))
}

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

pub(super) async fn authenticators(
    connection: &mut SqliteConnection,
    account_id: &str,
) -> StoreResult<Vec<Authenticator>> {
    sqlx::query(
        "SELECT id, name, sealed_secret, last_step, added_at, suspended_at FROM authenticators \
         WHERE account_id = ? ORDER BY added_at, id",
    )
    .bind(account_id)
    .fetch_all(connection)
    .await
    .map_err(failed)?
    .iter()
    .map(|row| {
        Ok(Authenticator {
            id: text(row, "id")?,
            name: text(row, "name")?,
            sealed_secret: row.try_get("sealed_secret").map_err(failed)?,
            last_step: row.try_get("last_step").map_err(failed)?,
            added_at: moment(row, "added_at")?,
            suspended_at: moment_if_any(row, "suspended_at")?,
        })
    })
    .collect()
}

pub(super) async fn add_authenticator(
    connection: &mut SqliteConnection,
    account_id: &str,
    authenticator: &Authenticator,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO authenticators \
         (id, account_id, name, sealed_secret, last_step, added_at, suspended_at) \
         VALUES (?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&authenticator.id)
    .bind(account_id)
    .bind(&authenticator.name)
    .bind(&authenticator.sealed_secret)
    .bind(authenticator.last_step)
    .bind(authenticator.added_at.0)
    .bind(authenticator.suspended_at.map(|at| at.0))
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(())
}

/// `false`: a code of this step or a later one was taken before.
pub(super) async fn take_authenticator_step(
    connection: &mut SqliteConnection,
    id: &str,
    step: i64,
) -> StoreResult<bool> {
    let taken =
        sqlx::query("UPDATE authenticators SET last_step = ?2 WHERE id = ?1 AND last_step < ?2")
            .bind(id)
            .bind(step)
            .execute(connection)
            .await
            .map_err(failed)?;
    Ok(taken.rows_affected() == 1)
}

pub(super) async fn backup_codes(
    connection: &mut SqliteConnection,
    account_id: &str,
) -> StoreResult<Vec<BackupCode>> {
    sqlx::query(
        "SELECT slot, hash, made_at, used_at FROM backup_codes WHERE account_id = ? ORDER BY slot",
    )
    .bind(account_id)
    .fetch_all(connection)
    .await
    .map_err(failed)?
    .iter()
    .map(|row| {
        Ok(BackupCode {
            slot: row.try_get("slot").map_err(failed)?,
            hash: text(row, "hash")?,
            made_at: moment(row, "made_at")?,
            used_at: moment_if_any(row, "used_at")?,
        })
    })
    .collect()
}

pub(super) async fn add_backup_code(
    connection: &mut SqliteConnection,
    account_id: &str,
    code: &BackupCode,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO backup_codes (account_id, slot, hash, made_at, used_at) VALUES (?, ?, ?, ?, ?)",
    )
    .bind(account_id)
    .bind(code.slot)
    .bind(&code.hash)
    .bind(code.made_at.0)
    .bind(code.used_at.map(|at| at.0))
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(())
}

/// `false`: it was used before, or there is none in this slot.
pub(super) async fn use_backup_code(
    connection: &mut SqliteConnection,
    account_id: &str,
    slot: u8,
    at: UnixSeconds,
) -> StoreResult<bool> {
    let used = sqlx::query(
        "UPDATE backup_codes SET used_at = ? WHERE account_id = ? AND slot = ? AND used_at IS NULL",
    )
    .bind(at.0)
    .bind(account_id)
    .bind(slot)
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(used.rows_affected() == 1)
}

pub(super) async fn remove_backup_code(
    connection: &mut SqliteConnection,
    account_id: &str,
    slot: u8,
) -> StoreResult<()> {
    sqlx::query("DELETE FROM backup_codes WHERE account_id = ? AND slot = ?")
        .bind(account_id)
        .bind(slot)
        .execute(connection)
        .await
        .map_err(failed)?;
    Ok(())
}

fn passkey(row: &SqliteRow) -> StoreResult<StoredPasskey> {
    Ok(StoredPasskey {
        credential_id: text(row, "credential_id")?,
        name: text(row, "name")?,
        credential: text(row, "credential")?,
        added_at: moment(row, "added_at")?,
        last_used_at: moment_if_any(row, "last_used_at")?,
        suspended_at: moment_if_any(row, "suspended_at")?,
    })
}

pub(super) async fn passkeys(
    connection: &mut SqliteConnection,
    account_id: &str,
) -> StoreResult<Vec<StoredPasskey>> {
    sqlx::query(
        "SELECT credential_id, name, credential, added_at, last_used_at, suspended_at \
         FROM passkeys WHERE account_id = ? ORDER BY added_at, credential_id",
    )
    .bind(account_id)
    .fetch_all(connection)
    .await
    .map_err(failed)?
    .iter()
    .map(passkey)
    .collect()
}

/// `false`: a passkey with this id is registered already, to anyone.
pub(super) async fn add_passkey(
    connection: &mut SqliteConnection,
    account_id: &str,
    passkey: &StoredPasskey,
) -> StoreResult<bool> {
    let added = sqlx::query(
        "INSERT INTO passkeys \
         (credential_id, account_id, name, credential, added_at, last_used_at, suspended_at) \
         VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (credential_id) DO NOTHING",
    )
    .bind(&passkey.credential_id)
    .bind(account_id)
    .bind(&passkey.name)
    .bind(&passkey.credential)
    .bind(passkey.added_at.0)
    .bind(passkey.last_used_at.map(|at| at.0))
    .bind(passkey.suspended_at.map(|at| at.0))
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(added.rows_affected() == 1)
}

/// Writes what its use has changed.
pub(super) async fn set_passkey(
    connection: &mut SqliteConnection,
    passkey: &StoredPasskey,
) -> StoreResult<()> {
    sqlx::query("UPDATE passkeys SET credential = ?, last_used_at = ? WHERE credential_id = ?")
        .bind(&passkey.credential)
        .bind(passkey.last_used_at.map(|at| at.0))
        .bind(&passkey.credential_id)
        .execute(connection)
        .await
        .map_err(failed)?;
    Ok(())
}

pub(super) async fn passkey_handle(
    connection: &mut SqliteConnection,
    account_id: &str,
) -> StoreResult<Option<Vec<u8>>> {
    let handle: Option<Option<Vec<u8>>> =
        sqlx::query_scalar("SELECT passkey_handle FROM accounts WHERE id = ?")
            .bind(account_id)
            .fetch_optional(connection)
            .await
            .map_err(failed)?;
    Ok(handle.flatten())
}

pub(super) async fn set_passkey_handle(
    connection: &mut SqliteConnection,
    account_id: &str,
    handle: &[u8],
) -> StoreResult<()> {
    sqlx::query("UPDATE accounts SET passkey_handle = ? WHERE id = ?")
        .bind(handle)
        .bind(account_id)
        .execute(connection)
        .await
        .map_err(failed)?;
    Ok(())
}

/// Suspends every second factor of a kind; the others are not suspended.
pub(super) async fn suspend_factor(
    connection: &mut SqliteConnection,
    account_id: &str,
    kind: ProofKind,
    at: UnixSeconds,
) -> StoreResult<()> {
    let statement = match kind {
        ProofKind::AuthenticatorCode => {
            "UPDATE authenticators SET suspended_at = ? WHERE account_id = ? AND suspended_at IS NULL"
        }
        ProofKind::Passkey => {
            "UPDATE passkeys SET suspended_at = ? WHERE account_id = ? AND suspended_at IS NULL"
        }
        ProofKind::EmailCode
        | ProofKind::TextCode
        | ProofKind::BackupCode
        | ProofKind::ContactCode
        | ProofKind::HumanCheck => return Ok(()),
    };
    sqlx::query(statement)
        .bind(at.0)
        .bind(account_id)
        .execute(connection)
        .await
        .map_err(failed)?;
    Ok(())
}

pub(super) async fn contacts(
    connection: &mut SqliteConnection,
    account_id: &str,
) -> StoreResult<Vec<RecoveryContact>> {
    sqlx::query(
        "SELECT id, name, email, added_at FROM recovery_contacts WHERE account_id = ? \
         ORDER BY added_at, id",
    )
    .bind(account_id)
    .fetch_all(connection)
    .await
    .map_err(failed)?
    .iter()
    .map(|row| {
        Ok(RecoveryContact {
            id: text(row, "id")?,
            name: text(row, "name")?,
            email: text(row, "email")?,
            added_at: moment(row, "added_at")?,
        })
    })
    .collect()
}

pub(super) async fn add_contact(
    connection: &mut SqliteConnection,
    account_id: &str,
    contact: &RecoveryContact,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO recovery_contacts (id, account_id, name, email, added_at) VALUES (?, ?, ?, ?, ?)",
    )
    .bind(&contact.id)
    .bind(account_id)
    .bind(&contact.name)
    .bind(&contact.email)
    .bind(contact.added_at.0)
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(())
}

/// `false`: the account has no such contact.
pub(super) async fn remove_contact(
    connection: &mut SqliteConnection,
    account_id: &str,
    id: &str,
) -> StoreResult<bool> {
    let removed = sqlx::query("DELETE FROM recovery_contacts WHERE account_id = ? AND id = ?")
        .bind(account_id)
        .bind(id)
        .execute(connection)
        .await
        .map_err(failed)?;
    Ok(removed.rows_affected() == 1)
}

pub(super) async fn freeze(
    connection: &mut SqliteConnection,
    account_id: &str,
    until: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE accounts SET frozen_until = max(coalesce(frozen_until, 0), ?) WHERE id = ?",
    )
    .bind(until.0)
    .bind(account_id)
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(())
}

pub(super) async fn report(
    connection: &mut SqliteConnection,
    account_id: &str,
    at: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query("UPDATE accounts SET reported_at = ? WHERE id = ?")
        .bind(at.0)
        .bind(account_id)
        .execute(connection)
        .await
        .map_err(failed)?;
    Ok(())
}

pub(super) async fn is_familiar(
    connection: &mut SqliteConnection,
    account_id: &str,
    network: &str,
) -> StoreResult<bool> {
    let found: Option<i64> =
        sqlx::query_scalar("SELECT 1 FROM familiar_networks WHERE account_id = ? AND network = ?")
            .bind(account_id)
            .bind(network)
            .fetch_optional(connection)
            .await
            .map_err(failed)?;
    Ok(found.is_some())
}

pub(super) async fn add_familiar(
    connection: &mut SqliteConnection,
    account_id: &str,
    network: &str,
    at: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO familiar_networks (account_id, network, seen_at) VALUES (?, ?, ?) \
         ON CONFLICT (account_id, network) DO UPDATE SET seen_at = excluded.seen_at",
    )
    .bind(account_id)
    .bind(network)
    .bind(at.0)
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(())
}

pub(super) async fn add_attempt(
    connection: &mut SqliteConnection,
    kind: ProofKind,
    at: UnixSeconds,
) -> StoreResult<i64> {
    let added = sqlx::query("INSERT INTO attempts (kind, chosen_at) VALUES (?, ?)")
        .bind(kind.name())
        .bind(at.0)
        .execute(connection)
        .await
        .map_err(failed)?;
    Ok(added.last_insert_rowid())
}

pub(super) async fn end_attempt(
    connection: &mut SqliteConnection,
    id: i64,
    succeeded: bool,
    at: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE attempts SET ended_at = ?, succeeded = ? WHERE id = ? AND succeeded IS NULL",
    )
    .bind(at.0)
    .bind(succeeded)
    .bind(id)
    .execute(connection)
    .await
    .map_err(failed)?;
    Ok(())
}

/// Of the newest attempts that have ended, or that are so old that nobody
/// will end them any more.
pub(super) async fn way_record(
    connection: &mut SqliteConnection,
    kind: ProofKind,
    given_up_before: UnixSeconds,
) -> StoreResult<WayRecord> {
    const NEWEST: i64 = 1000;
    let rows = sqlx::query(
        "SELECT coalesce(succeeded, 0) AS succeeded, coalesce(ended_at, chosen_at) - chosen_at AS took \
         FROM attempts WHERE kind = ? AND (succeeded IS NOT NULL OR chosen_at < ?) \
         ORDER BY chosen_at DESC LIMIT ?",
    )
    .bind(kind.name())
    .bind(given_up_before.0)
    .bind(NEWEST)
    .fetch_all(connection)
    .await
    .map_err(failed)?;
    let mut times = Vec::with_capacity(rows.len());
    for row in &rows {
        let succeeded: bool = row.try_get("succeeded").map_err(failed)?;
        let took: i64 = row.try_get("took").map_err(failed)?;
        if succeeded {
            times.push(u32::try_from(took).unwrap_or(0));
        }
    }
    times.sort_unstable();
    let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
    Ok(WayRecord {
        ended: count(rows.len()),
        succeeded: count(times.len()),
        median_seconds: times.get(times.len() / 2).copied().unwrap_or(0),
    })
}

pub(super) async fn add_postal_task(
    connection: &mut SqliteConnection,
    task: &PostalTask,
) -> StoreResult<()> {
    sqlx::query("INSERT INTO postal_tasks (account_id, reason, raised_at) VALUES (?, ?, ?)")
        .bind(&task.account_id)
        .bind(&task.reason)
        .bind(task.raised_at.0)
        .execute(connection)
        .await
        .map_err(failed)?;
    Ok(())
}

pub(super) async fn postal_tasks(
    connection: &mut SqliteConnection,
) -> StoreResult<Vec<PostalTask>> {
    sqlx::query("SELECT account_id, reason, raised_at FROM postal_tasks ORDER BY id")
        .fetch_all(connection)
        .await
        .map_err(failed)?
        .iter()
        .map(|row| {
            Ok(PostalTask {
                account_id: text(row, "account_id")?,
                reason: text(row, "reason")?,
                raised_at: moment(row, "raised_at")?,
            })
        })
        .collect()
}
