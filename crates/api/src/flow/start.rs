use regain_contract::StartRequest;
use regain_journey::Means;

use super::FlowRecord;
use crate::http::Refusal;
use crate::insights::Traced;
use crate::keys::Purpose;
use crate::store::{StoredFlow, Transaction};
use crate::{Service, audit, random};

use super::act::write_audit;

/// Starts a flow and takes the place of the one this browser had. It is written
/// once more by the caller, who knows where it begins for the person: from then
/// on it counts.
pub(crate) async fn begin(
    service: &Service,
    tx: &mut dyn Transaction,
    request: &StartRequest,
    before: Option<StoredFlow>,
    token_hash: &[u8; 32],
) -> Result<StoredFlow, Refusal> {
    let now = service.now();
    if let Some(mut before) = before
        && super::document::over(&before, now).is_none()
    {
        before.replaced = true;
        let changed_at = before.changed_at;
        tx.set_flow(&before, changed_at).await?;
    }
    let cannot_use = Means::of(&request.cannot_use);
    let journey = regain_journey::start(request.situation, request.ask_person, cannot_use);
    let id = random::id(service.random.as_ref())?;
    let work_salt = service.keys.name(Purpose::Work, &[id.as_bytes()]);
    let mut record = FlowRecord::new(journey, request.contacted_by_someone, work_salt);
    record.traced = Some(Traced::new(random::id(service.random.as_ref())?));
    let flow = StoredFlow {
        id,
        account_id: None,
        replaced: false,
        keeps_previous_token: false,
        record,
        created_at: now,
        changed_at: now,
    };
    tx.add_flow(&flow, token_hash).await?;
    write_audit(tx, &flow, audit::FLOW_STARTED, audit::SUCCESS, now).await?;
    Ok(flow)
}
