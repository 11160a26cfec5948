//! Flows that begin where people have decided, in a case, whose an account is.

use axum::http::HeaderMap;
use regain_contract::{Reference, Situation, StartRequest, UnixSeconds};
use regain_journey::{Event, Journey, State};

use super::act::{Act, Prepared, prove_by_decision};
use super::{change_leader, is_over, start};
use crate::Service;
use crate::http::{Refusal, client_device, client_language};
use crate::identifier::normal_form;
use crate::keys::Purpose;
use crate::store::{Account, StoredFlow, Transaction};

/// The browser that is going to lead the flow.
#[derive(Clone, Debug)]
pub(crate) struct Browser<'a> {
    network: &'a str,
    device: String,
    language: String,
}

impl<'a> Browser<'a> {
    /// The browser that sent these headers from a network.
    pub(crate) fn of(service: &Service, headers: &HeaderMap, network: &'a str) -> Self {
        Self {
            network,
            device: client_device(headers),
            language: client_language(headers, service),
        }
    }
}

/// What was decided, and for whom.
pub(crate) struct Decided<'a> {
    /// In which case.
    pub(crate) reference: &'a Reference,
    /// What had happened, if that is known.
    pub(crate) situation: Option<Situation>,
    /// Whether someone had contacted the person.
    pub(crate) contacted_by_someone: bool,
    /// The account.
    pub(crate) account: &'a Account,
    /// The browser that the person goes on in.
    pub(crate) browser: Browser<'a>,
}

/// Begins the flow in which the account is secured: it takes the place of the
/// one that this case began `before`, and of the browser's `own`. One that
/// waits (a service can have everyone wait) is gone on with instead, so that
/// nobody waits twice.
pub(crate) async fn begin(
    service: &Service,
    tx: &mut dyn Transaction,
    decided: Decided<'_>,
    before: Option<StoredFlow>,
    own: Option<StoredFlow>,
    token_hash: &[u8; 32],
) -> Result<StoredFlow, Refusal> {
    let now = service.now();
    let waits = before
        .as_ref()
        .and_then(|before| waiting(before, &decided, now));
    let mut flow = match (before, waits) {
        (Some(mut flow), Some(journey)) => {
            change_leader(tx, &mut flow, token_hash, now).await?;
            flow.record.journey = journey;
            flow
        }
        (before, _) => {
            if let Some(mut before) = before {
                before.replaced = true;
                let changed_at = before.changed_at;
                tx.set_flow(&before, changed_at).await?;
            }
            let request = StartRequest {
                situation: decided.situation.unwrap_or(Situation::ForgotPassword),
                ask_person: true,
                contacted_by_someone: decided.contacted_by_someone,
                cannot_use: Vec::new(),
            };
            start::begin(service, tx, &request, own, token_hash).await?
        }
    };
    let name = decided.account.handle.clone();
    let subject = normal_form(&name);
    flow.account_id = Some(decided.account.id.clone());
    let record = &mut flow.record;
    record.identifier = Some(name);
    record.subject = Some(
        service
            .keys
            .name(Purpose::Identifier, &[subject.as_bytes()]),
    );
    record.decided_in = Some(decided.reference.clone());
    record.device = decided.browser.device;
    record.network = decided.browser.network.to_owned();
    record.language = decided.browser.language;
    // One that still waits has nothing to be proven in yet.
    if flow.record.journey.state != State::Waiting {
        let network = decided.browser.network;
        let mut act = Act::new(service, tx, &mut flow, network, now, Prepared::default());
        prove_by_decision(&mut act, decided.account).await?;
    }
    if let State::Secure(_) = flow.record.journey.state {
        flow.record.keep_secure(now);
    }
    tx.set_flow(&flow, now).await?;
    Ok(flow)
}

/// Where a flow of this decision stands that waits or has waited, as another
/// browser finds it: nothing was proven there. `None`: it is another one, or
/// there is nothing to go on with.
fn waiting(flow: &StoredFlow, decided: &Decided<'_>, now: UnixSeconds) -> Option<Journey> {
    let wait = flow.record.wait.as_ref()?;
    let is_of_this = flow.record.decided_in.as_ref() == Some(decided.reference)
        && flow.account_id.as_ref() == Some(&decided.account.id);
    if !is_of_this || is_over(flow, now) {
        return None;
    }
    let mut journey = flow.record.journey.clone();
    let is_served = wait.until <= now;
    let back = [
        Event::CaseChanged,
        Event::CaseLeft,
        Event::Moved,
        Event::AnotherChosen,
    ];
    for event in back
        .into_iter()
        .chain(is_served.then_some(Event::WaitEnded))
    {
        // Those that do not fit where it stands are not needed.
        if let Ok(next) = journey.on(event) {
            journey = next.journey;
        }
    }
    matches!(journey.state, State::Waiting | State::ChooseProof).then_some(journey)
}
