use regain_contract::{ProofKind, UnixSeconds};
use regain_journey::Means;
use sqlx::{AssertSqlSafe, Row};

use super::dialect::{LINES_OF_ADDRESSES, RANDOM_ID};
use super::{DbConnection, DbRow, Run as _, failed, unreadable};
use crate::store::{Account, AccountStatus, NewAccount, StoreResult};

// One query whether the name is known or not: addresses and factors come
// along, so that a known name costs no further round.
fn select(rest: &str) -> AssertSqlSafe<String> {
    AssertSqlSafe(format!(
        "SELECT a.id, a.handle, a.status, a.frozen_until, a.reported_at, \
    a.protected_until, a.language, \
    (SELECT {LINES_OF_ADDRESSES} FROM \
        (SELECT address FROM account_addresses WHERE account_id = a.id AND kind = 'email' \
         AND removed_at IS NULL \
         ORDER BY is_primary DESC, address) AS one) AS emails, \
    (SELECT {LINES_OF_ADDRESSES} FROM \
        (SELECT address FROM account_addresses WHERE account_id = a.id AND kind = 'phone' \
         AND removed_at IS NULL \
         ORDER BY is_primary DESC, address) AS one) AS phones, \
    EXISTS (SELECT 1 FROM backup_codes WHERE account_id = a.id AND used_at IS NULL) AS backup, \
    EXISTS (SELECT 1 FROM recovery_contacts WHERE account_id = a.id) AS contacts, \
    EXISTS (SELECT 1 FROM authenticators WHERE account_id = a.id) AS authenticators, \
    EXISTS (SELECT 1 FROM authenticators WHERE account_id = a.id AND suspended_at IS NULL) \
        AS usable_authenticators, \
    EXISTS (SELECT 1 FROM passkeys WHERE account_id = a.id) AS passkeys, \
    EXISTS (SELECT 1 FROM passkeys WHERE account_id = a.id AND suspended_at IS NULL) \
        AS usable_passkeys \
    FROM accounts a {rest}"
    ))
}

fn read(row: &DbRow) -> StoreResult<Account> {
    let status: String = row.try_get("status").map_err(failed)?;
    let lines = |column: &str| -> StoreResult<Vec<String>> {
        let text: Option<String> = row.try_get(column).map_err(failed)?;
        Ok(text
            .map(|text| text.lines().map(str::to_owned).collect())
            .unwrap_or_default())
    };
    let moment = |column: &str| -> StoreResult<Option<UnixSeconds>> {
        let seconds: Option<i64> = row.try_get(column).map_err(failed)?;
        Ok(seconds.map(UnixSeconds))
    };
    let emails = lines("emails")?;
    let phones = lines("phones")?;
    let (means, suspended) = means(row, &emails, &phones)?;
    Ok(Account {
        id: row.try_get("id").map_err(failed)?,
        handle: row.try_get("handle").map_err(failed)?,
        status: match status.as_str() {
            "active" => AccountStatus::Active,
            "locked" => AccountStatus::Locked,
            "disabled" => AccountStatus::Disabled,
            _ => return Err(unreadable("an account has an unknown status")),
        },
        emails,
        phones,
        means,
        suspended,
        frozen_until: moment("frozen_until")?,
        reported_at: moment("reported_at")?,
        protected_until: moment("protected_until")?,
        language: row.try_get("language").map_err(failed)?,
    })
}

/// What an account has the means for, and which of its second factors are all
/// suspended.
fn means(row: &DbRow, emails: &[String], phones: &[String]) -> StoreResult<(Means, Means)> {
    let is = |column: &str| -> StoreResult<bool> { row.try_get(column).map_err(failed) };
    let mut means = Means::NONE;
    let mut suspended = Means::NONE;
    for (kind, there) in [
        (ProofKind::EmailCode, !emails.is_empty()),
        (ProofKind::TextCode, !phones.is_empty()),
        (ProofKind::BackupCode, is("backup")?),
        (ProofKind::ContactCode, is("contacts")?),
        (ProofKind::AuthenticatorCode, is("authenticators")?),
        (ProofKind::Passkey, is("passkeys")?),
    ] {
        if there {
            means = means.with(kind);
        }
    }
    for (kind, usable) in [
        (ProofKind::AuthenticatorCode, is("usable_authenticators")?),
        (ProofKind::Passkey, is("usable_passkeys")?),
    ] {
        if means.has(kind) && !usable {
            suspended = suspended.with(kind);
        }
    }
    Ok((means, suspended))
}

pub(super) async fn by_name(
    connection: &mut DbConnection,
    name: &str,
) -> StoreResult<Option<Account>> {
    sqlx::query(select(
        "JOIN account_names n ON n.account_id = a.id WHERE n.name = $1",
    ))
    .bind(name)
    .one(connection, read)
    .await
}

pub(super) async fn by_id(connection: &mut DbConnection, id: &str) -> StoreResult<Option<Account>> {
    sqlx::query(select("WHERE a.id = $1"))
        .bind(id)
        .one(connection, read)
        .await
}

pub(super) async fn all(connection: &mut DbConnection) -> StoreResult<Vec<Account>> {
    sqlx::query(select("ORDER BY a.created_at, a.handle"))
        .all(connection, read)
        .await
}

pub(super) async fn learn_language(
    connection: &mut DbConnection,
    account_id: &str,
    tag: &str,
) -> StoreResult<()> {
    sqlx::query("UPDATE accounts SET language = $1 WHERE id = $2")
        .bind(tag)
        .bind(account_id)
        .run(connection)
        .await?;
    Ok(())
}

pub(super) async fn add(connection: &mut DbConnection, new: &NewAccount) -> StoreResult<()> {
    let account = &new.account;
    let status = match account.status {
        AccountStatus::Active => "active",
        AccountStatus::Locked => "locked",
        AccountStatus::Disabled => "disabled",
    };
    sqlx::query(
        "INSERT INTO accounts (id, handle, status, password_hash, created_at, language) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(&account.id)
    .bind(&account.handle)
    .bind(status)
    .bind(&new.password_hash)
    .bind(new.created_at.0)
    .bind(&account.language)
    .run(connection)
    .await?;
    for name in &new.names {
        sqlx::query("INSERT INTO account_names (name, account_id) VALUES ($1, $2)")
            .bind(name)
            .bind(&account.id)
            .run(connection)
            .await?;
    }
    for (kind, addresses) in [("email", &account.emails), ("phone", &account.phones)] {
        for (place, address) in addresses.iter().enumerate() {
            sqlx::query(AssertSqlSafe(format!(
                "INSERT INTO account_addresses \
                 (id, account_id, kind, address, is_primary, added_at) \
                 VALUES ({RANDOM_ID}, $1, $2, $3, $4, $5)",
            )))
            .bind(&account.id)
            .bind(kind)
            .bind(address)
            .bind(i64::from(place == 0))
            .bind(new.created_at.0)
            .run(connection)
            .await?;
        }
    }
    Ok(())
}

pub(super) async fn password_hash(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<Option<String>> {
    sqlx::query_scalar("SELECT password_hash FROM accounts WHERE id = $1")
        .bind(account_id)
        .fetch_optional(connection)
        .await
        .map_err(failed)
}

pub(super) async fn set_password(
    connection: &mut DbConnection,
    account_id: &str,
    hash: &str,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE accounts SET password_hash = $1, \
         status = CASE status WHEN 'locked' THEN 'active' ELSE status END WHERE id = $2",
    )
    .bind(hash)
    .bind(account_id)
    .run(connection)
    .await?;
    Ok(())
}
