//! Accounts of a system of somebody else's, as they are kept here while a
//! recovery needs them.

use regain_contract::UnixSeconds;
use sqlx::{AssertSqlSafe, Row};

use super::rows::{moment, text};
use super::{DbConnection, Run as _};
use super::{authenticators, connections, devices, events, recovery_contacts, sessions};
use crate::store::{AccountStatus, Authenticator, Channel, Mirror, MirroredAddress, StoreResult};

/// What is read anew each time. What has happened stays: it has numbers of
/// reports, and lines that are of recoveries.
const READ_ANEW: [&str; 6] = [
    "account_addresses",
    "authenticators",
    "recovery_contacts",
    "sessions",
    "remembered_devices",
    "connections",
];

/// Everything that goes with an account.
const OF_ACCOUNT: [&str; 11] = [
    "account_names",
    "account_addresses",
    "authenticators",
    "passkeys",
    "backup_codes",
    "recovery_contacts",
    "familiar_networks",
    "sessions",
    "remembered_devices",
    "connections",
    "account_events",
];

/// How many are forgotten at once.
const AT_ONCE: i64 = 50;

/// Has the account be as its system says. What is of recoveries stays: the
/// freeze, reports, the protection, and factors that were reported lost.
pub(super) async fn put(
    connection: &mut DbConnection,
    mirror: &Mirror,
    now: UnixSeconds,
) -> StoreResult<()> {
    let lost = lost(connection, &mirror.id).await?;
    put_account(connection, mirror, now).await?;
    for table in READ_ANEW {
        let sql = format!("DELETE FROM {table} WHERE account_id = $1");
        sqlx::query(AssertSqlSafe(sql))
            .bind(&mirror.id)
            .run(&mut *connection)
            .await?;
    }
    put_addresses(connection, mirror).await?;
    for one in &mirror.authenticators {
        let lost = lost.iter().find(|(id, _)| *id == one.id);
        let one = Authenticator {
            suspended_at: lost.map(|(_, at)| *at),
            ..one.clone()
        };
        authenticators::add_authenticator(connection, &mirror.id, &one).await?;
    }
    for one in &mirror.contacts {
        recovery_contacts::add_contact(connection, &mirror.id, one).await?;
    }
    for one in &mirror.sessions {
        sessions::add_session(connection, one).await?;
    }
    for one in &mirror.devices {
        devices::add_device(connection, &mirror.id, one).await?;
    }
    for one in &mirror.connections {
        connections::add_connection(connection, &mirror.id, one).await?;
    }
    for one in &mirror.events {
        if !events::has_event(connection, &one.id).await? {
            events::add_event(connection, &mirror.id, one).await?;
        }
    }
    Ok(())
}

/// The authenticator apps that were reported lost, and since when.
async fn lost(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Vec<(String, UnixSeconds)>> {
    sqlx::query(
        "SELECT id, suspended_at FROM authenticators \
         WHERE account_id = $1 AND suspended_at IS NOT NULL",
    )
    .bind(account_id)
    .all(connection, |row| {
        Ok((text(row, "id")?, moment(row, "suspended_at")?))
    })
    .await
}

async fn put_account(
    connection: &mut DbConnection,
    mirror: &Mirror,
    now: UnixSeconds,
) -> StoreResult<()> {
    let status = match mirror.status {
        AccountStatus::Active => "active",
        AccountStatus::Locked => "locked",
        AccountStatus::Disabled => "disabled",
    };
    sqlx::query(
        "INSERT INTO accounts \
         (id, handle, status, password_hash, created_at, language, mirrored_at) \
         VALUES ($1, $2, $3, '', $4, $5, $6) ON CONFLICT (id) DO UPDATE SET \
         handle = excluded.handle, status = excluded.status, mirrored_at = excluded.mirrored_at, \
         language = coalesce(excluded.language, accounts.language)",
    )
    .bind(&mirror.id)
    .bind(&mirror.handle)
    .bind(status)
    .bind(mirror.created_at.0)
    .bind(&mirror.language)
    .bind(now.0)
    .run(connection)
    .await?;
    Ok(())
}

async fn put_addresses(connection: &mut DbConnection, mirror: &Mirror) -> StoreResult<()> {
    let (mut has_email, mut has_phone) = (false, false);
    for MirroredAddress {
        address,
        told_until,
    } in &mirror.addresses
    {
        let (kind, has_one) = match address.channel {
            Channel::Email => ("email", &mut has_email),
            Channel::Phone => ("phone", &mut has_phone),
        };
        let is_primary = address.removed_at.is_none() && !*has_one;
        *has_one |= is_primary;
        sqlx::query(
            "INSERT INTO account_addresses \
             (id, account_id, kind, address, is_primary, added_at, removed_at, told_until) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
        )
        .bind(&address.id)
        .bind(&mirror.id)
        .bind(kind)
        .bind(&address.address)
        .bind(i64::from(is_primary))
        .bind(address.added_at.0)
        .bind(address.removed_at.map(|at| at.0))
        .bind(told_until.map(|until| until.0))
        .run(&mut *connection)
        .await?;
    }
    Ok(())
}

/// Has a name lead to an account, or to none.
pub(super) async fn name(
    connection: &mut DbConnection,
    name: &str,
    account_id: Option<&str>,
) -> StoreResult<()> {
    sqlx::query("DELETE FROM account_names WHERE name = $1")
        .bind(name)
        .run(&mut *connection)
        .await?;
    if let Some(account_id) = account_id {
        sqlx::query("INSERT INTO account_names (name, account_id) VALUES ($1, $2)")
            .bind(name)
            .bind(account_id)
            .run(connection)
            .await?;
    }
    Ok(())
}

/// Notes that the system knows the account no more.
pub(super) async fn close(
    connection: &mut DbConnection,
    account_id: &str,
    now: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query("UPDATE accounts SET status = 'disabled', mirrored_at = $1 WHERE id = $2")
        .bind(now.0)
        .bind(account_id)
        .run(connection)
        .await?;
    Ok(())
}

/// When an account was last read; `None` for one that is not there, or of our
/// own.
pub(super) async fn read_at(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Option<UnixSeconds>> {
    let at = sqlx::query("SELECT mirrored_at FROM accounts WHERE id = $1")
        .bind(account_id)
        .one(connection, |row| {
            row.try_get::<Option<i64>, _>("mirrored_at")
                .map_err(super::failed)
        })
        .await?;
    Ok(at.flatten().map(UnixSeconds))
}

/// Forgets some of those that nothing here needs any more, and says whether
/// there may be more.
pub(super) async fn forget_some(
    connection: &mut DbConnection,
    before: UnixSeconds,
) -> StoreResult<bool> {
    let ids = sqlx::query(
        "SELECT a.id FROM accounts a WHERE a.mirrored_at < $1 \
         AND coalesce(a.frozen_until, 0) < $1 AND coalesce(a.protected_until, 0) < $1 \
         AND NOT EXISTS (SELECT 1 FROM flows f WHERE f.account_id = a.id) \
         AND NOT EXISTS (SELECT 1 FROM links l WHERE l.account_id = a.id) \
         AND NOT EXISTS (SELECT 1 FROM authenticators s \
             WHERE s.account_id = a.id AND s.suspended_at IS NOT NULL) \
         AND NOT EXISTS (SELECT 1 FROM passkeys k \
             WHERE k.account_id = a.id AND k.suspended_at IS NOT NULL) \
         AND NOT EXISTS (SELECT 1 FROM postal_tasks p WHERE p.account_id = a.id) \
         AND NOT EXISTS (SELECT 1 FROM cases c WHERE c.account_id = a.id AND c.is_open = 1) \
         LIMIT $2",
    )
    .bind(before.0)
    .bind(AT_ONCE)
    .all(&mut *connection, |row| text(row, "id"))
    .await?;
    for id in &ids {
        for table in OF_ACCOUNT {
            let sql = format!("DELETE FROM {table} WHERE account_id = $1");
            sqlx::query(AssertSqlSafe(sql))
                .bind(id)
                .run(&mut *connection)
                .await?;
        }
        sqlx::query("DELETE FROM accounts WHERE id = $1")
            .bind(id)
            .run(&mut *connection)
            .await?;
    }
    Ok(i64::try_from(ids.len()).is_ok_and(|count| count == AT_ONCE))
}
