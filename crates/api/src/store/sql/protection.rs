//! What protects an account: suspended factors, the freeze, reports, and the
//! networks it is used from.

use regain_contract::{ProofKind, UnixSeconds};

use super::{DbConnection, Run as _, failed};
use crate::store::StoreResult;

/// Suspends every second factor of a kind; the others are not suspended.
pub(super) async fn suspend_factor(
    connection: &mut DbConnection,
    account_id: &str,
    kind: ProofKind,
    at: UnixSeconds,
) -> StoreResult<u32> {
    let statement = match kind {
        ProofKind::AuthenticatorCode => {
            "UPDATE authenticators SET suspended_at = $1 WHERE account_id = $2 AND suspended_at IS NULL"
        }
        ProofKind::Passkey => {
            "UPDATE passkeys SET suspended_at = $1 WHERE account_id = $2 AND suspended_at IS NULL"
        }
        ProofKind::EmailCode
        | ProofKind::TextCode
        | ProofKind::BackupCode
        | ProofKind::ContactCode
        | ProofKind::HumanCheck => return Ok(0),
    };
    let suspended = sqlx::query(statement)
        .bind(at.0)
        .bind(account_id)
        .run(connection)
        .await?;
    Ok(u32::try_from(suspended).unwrap_or(u32::MAX))
}

pub(super) async fn freeze(
    connection: &mut DbConnection,
    account_id: &str,
    until: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "UPDATE accounts SET frozen_until = \
         CASE WHEN coalesce(frozen_until, 0) > $1 THEN frozen_until ELSE $1 END WHERE id = $2",
    )
    .bind(until.0)
    .bind(account_id)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn report(
    connection: &mut DbConnection,
    account_id: &str,
    at: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query("UPDATE accounts SET reported_at = $1 WHERE id = $2")
        .bind(at.0)
        .bind(account_id)
        .run(connection)
        .await?;
    Ok(())
}

pub(super) async fn is_familiar(
    connection: &mut DbConnection,
    account_id: &str,
    network: &str,
) -> StoreResult<bool> {
    sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM familiar_networks WHERE account_id = $1 AND network = $2)",
    )
    .bind(account_id)
    .bind(network)
    .fetch_one(connection)
    .await
    .map_err(failed)
}

pub(super) async fn add_familiar(
    connection: &mut DbConnection,
    account_id: &str,
    network: &str,
    at: UnixSeconds,
) -> StoreResult<()> {
    sqlx::query(
        "INSERT INTO familiar_networks (account_id, network, seen_at) VALUES ($1, $2, $3) \
         ON CONFLICT (account_id, network) DO UPDATE SET seen_at = excluded.seen_at",
    )
    .bind(account_id)
    .bind(network)
    .bind(at.0)
    .run(connection)
    .await?;
    Ok(())
}

pub(super) async fn lift_freeze(
    connection: &mut DbConnection,
    account_id: &str,
) -> StoreResult<()> {
    sqlx::query("UPDATE accounts SET frozen_until = NULL WHERE id = $1")
        .bind(account_id)
        .run(connection)
        .await?;
    Ok(())
}

pub(super) async fn protect(
    connection: &mut DbConnection,
    account_id: &str,
    until: Option<UnixSeconds>,
) -> StoreResult<()> {
    sqlx::query("UPDATE accounts SET protected_until = $1 WHERE id = $2")
        .bind(until.map(|until| until.0))
        .bind(account_id)
        .run(connection)
        .await?;
    Ok(())
}
