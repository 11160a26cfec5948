use regain_contract::StartRequest;

use super::FlowRecord;
use crate::http::Refusal;
use crate::store::{StoredFlow, Transaction};
use crate::{Service, audit, limits, random};

use super::act::{spend, write_audit};

/// Starts a flow and takes the place of the one this browser had.
pub(super) async fn begin(
    service: &Service,
    tx: &mut dyn Transaction,
    request: &StartRequest,
    network: &str,
    before: Option<StoredFlow>,
    token_hash: &[u8; 32],
) -> Result<StoredFlow, Refusal> {
    spend(service, tx, &[(limits::STARTS_PER_NETWORK, network)]).await?;
    let now = service.now();
    if let Some(mut before) = before
        && super::document::over(&before, now).is_none()
    {
        before.replaced = true;
        let changed_at = before.changed_at;
        tx.set_flow(&before, changed_at).await?;
    }
    let journey = regain_journey::start(request.situation, request.ask_person);
    let flow = StoredFlow {
        id: random::id(service.random.as_ref())?,
        account_id: None,
        replaced: false,
        keeps_previous_token: false,
        record: FlowRecord::new(journey, request.contacted_by_someone),
        created_at: now,
        changed_at: now,
    };
    tx.add_flow(&flow, token_hash).await?;
    write_audit(tx, &flow, audit::FLOW_STARTED, audit::SUCCESS, now).await?;
    Ok(flow)
}
