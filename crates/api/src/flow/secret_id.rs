use regain_contract::ProblemType;
use regain_journey::Effect;
use zeroize::Zeroizing;

use super::PREVIOUS_TOKEN_LIFETIME;
use crate::http::Refusal;
use crate::keys::Purpose;
use crate::store::{StoredFlow, TokenAge, Transaction};
use crate::{Service, random};

/// The flow of a secret id, how old that is, and whether the one before it is
/// still kept.
pub(super) async fn find(
    service: &Service,
    tx: &mut dyn Transaction,
    token_hash: &[u8; 32],
) -> Result<(StoredFlow, TokenAge, bool), Refusal> {
    let found = tx.flow_by_token(token_hash, service.now()).await?;
    let (flow, age) = found.ok_or(ProblemType::FlowUnknown)?;
    let awaits_use = flow.keeps_previous_token;
    Ok((flow, age, awaits_use))
}

/// A new secret id where the flow's rights have grown (OWASP ASVS 7.2.4).
pub(super) async fn hand_out(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    effect: &Effect,
) -> Result<Option<Zeroizing<String>>, Refusal> {
    match effect {
        Effect::RotateFlowId
        | Effect::BeginWait(_)
        | Effect::IssueBackupCode
        | Effect::SecureAccount => rotate(service, tx, flow).await.map(Some),
        Effect::None
        | Effect::SendCode(_)
        | Effect::OfferPasskey
        | Effect::SuspendFactor(_)
        | Effect::FreezeAccount
        | Effect::CancelWait
        | Effect::OpenCase
        | Effect::ClearBrowser => Ok(None),
    }
}

/// Gives the flow a new secret id, and keeps the present one as the one before.
async fn rotate(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
) -> Result<Zeroizing<String>, Refusal> {
    let present = tx.leader(&flow.id).await?.ok_or(ProblemType::FlowUnknown)?;
    let token = next(service, &flow.id, &present);
    let until = service.now().plus(PREVIOUS_TOKEN_LIFETIME);
    tx.rotate_token(&flow.id, &hash(service, &token), until)
        .await?;
    Ok(token)
}

/// The present secret id for who comes with the one before, because the answer
/// that carried it was lost: the same each time, so that what arrives late or
/// twice takes nothing away from who has it by now.
pub(super) async fn present(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    previous: &[u8; 32],
) -> Result<Zeroizing<String>, Refusal> {
    let token = next(service, &flow.id, previous);
    // Another device may lead by now: its id follows none.
    if tx.leader(&flow.id).await? == Some(hash(service, &token)) {
        Ok(token)
    } else {
        Err(ProblemType::FlowUnknown.into())
    }
}

/// The secret id that follows the one with this hash: 32 bytes that nobody can
/// know without the key, which is not in the database.
fn next(service: &Service, flow_id: &str, before: &[u8; 32]) -> Zeroizing<String> {
    let parts = [flow_id.as_bytes(), before.as_slice()];
    random::encoded(&service.keys.hash(Purpose::NextFlowToken, &parts))
}

fn hash(service: &Service, token: &str) -> [u8; 32] {
    service.keys.hash(Purpose::FlowToken, &[token.as_bytes()])
}
