use regain_contract::ProblemType;
use serde::{Deserialize, Serialize};

use crate::Service;
use crate::http::{ChangeRequest, Refusal};
use crate::store::{StoredRequest, Transaction};

/// What became of a request, as it is kept for retries. A retry is answered
/// with the flow as it is then, so no document, and no secret, is kept.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kept {
    /// It started this flow.
    Started(String),
    /// It was carried out.
    Changed,
    /// It failed with a problem of this type.
    Failed(String),
}

/// What became of this request before; `None` if it is new.
pub(crate) async fn kept(
    tx: &mut dyn Transaction,
    scope: &str,
    request: &ChangeRequest,
) -> Result<Option<Kept>, Refusal> {
    let Some(stored) = tx.request(scope, &request.kept_key).await? else {
        return Ok(None);
    };
    if stored.body_hash != request.body_hash {
        return Err(ProblemType::IdempotencyKeyReused.into());
    }
    serde_json::from_str(&stored.outcome)
        .map(Some)
        .map_err(|_| ProblemType::Internal.into())
}

/// Keeps what became of a request.
pub(crate) async fn keep(
    tx: &mut dyn Transaction,
    scope: &str,
    request: &ChangeRequest,
    kept: &Kept,
    service: &Service,
) -> Result<(), Refusal> {
    let stored = StoredRequest {
        body_hash: request.body_hash,
        outcome: serde_json::to_string(kept).map_err(|_| ProblemType::Internal)?,
    };
    tx.add_request(scope, &request.kept_key, &stored, service.now())
        .await?;
    Ok(())
}
