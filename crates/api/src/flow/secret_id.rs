use regain_contract::{ProblemType, UnixSeconds};
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
        | Effect::SecureAccount => {
            let until = Some(service.now().plus(PREVIOUS_TOKEN_LIFETIME));
            rotate(service, tx, flow, TokenAge::Current, until)
                .await
                .map(Some)
        }
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

/// Gives the flow a new secret id.
pub(super) async fn rotate(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    age: TokenAge,
    previous_until: Option<UnixSeconds>,
) -> Result<Zeroizing<String>, Refusal> {
    let token = random::token(service.random.as_ref())?;
    let hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    tx.rotate_token(&flow.id, &hash, age, previous_until)
        .await?;
    Ok(token)
}
