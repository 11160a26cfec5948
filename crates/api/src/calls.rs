//! Calls: somebody who phones is helped through their recovery.
//!
//! The person reads a code out from their page; whoever helps enters it in the
//! console, and gets three words to say, which the page of the person shows
//! from then on: the code is on one page only, and the words come from the
//! service. Somebody who stands between the two, on the phone with both, is not
//! found out by that; they see a step and open nothing. Whoever helps sees the
//! step, what failed and the language, may propose something, and can do
//! nothing. The person ends it when they like.

use regain_contract::support::CallOffer;
use regain_contract::{ProblemType, UnixSeconds};
use regain_journey::AgentId;
use regain_words::{Locale, phone as words};
use zeroize::Zeroizing;

use crate::audit::Doer;
use crate::http::Refusal;
use crate::keys::Purpose;
use crate::store::{
    AuditEntry, CALL_CODE_LIFETIME, CallState, StoredCall, StoredFlow, Transaction,
};
use crate::{Service, audit, random};

/// How many words there are to say.
const PHRASE: usize = 3;

/// Begins a call of a flow, in the place of the one before; the code to read
/// out.
pub(crate) async fn begin(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    locale: &Locale,
) -> Result<Zeroizing<String>, Refusal> {
    const DRAWS: usize = 16;
    let now = service.now();
    for _ in 0..DRAWS {
        let number = random::number(service.random.as_ref())? % 1_000_000;
        let code = Zeroizing::new(format!("{number:06}"));
        let code_hash = code_hash(service, &code);
        if tx.call_with_code(&code_hash, now).await?.is_some() {
            continue;
        }
        let call = StoredCall {
            id: random::id(service.random.as_ref())?,
            flow_id: flow.id.clone(),
            code_hash,
            phrase: phrase(service, locale)?,
            made_at: now,
            expires_at: now.plus(CALL_CODE_LIFETIME),
            joined: None,
            ended_at: None,
            offer: None,
        };
        tx.set_call(&call).await?;
        write_audit(tx, flow, audit::CALL_BEGUN, None, now).await?;
        return Ok(code);
    }
    Err(ProblemType::Internal.into())
}

/// Somebody of the service enters the code of a call.
///
/// # Errors
/// [`ProblemType::LinkUnknown`]: no call waits with this code.
pub(crate) async fn join(
    service: &Service,
    tx: &mut dyn Transaction,
    code: &str,
    agent: AgentId,
    name: &str,
) -> Result<StoredCall, Refusal> {
    let now = service.now();
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let mut call = tx
        .call_with_code(&code_hash(service, &code), now)
        .await?
        .ok_or(ProblemType::LinkUnknown)?;
    let flow = tx
        .flow(&call.flow_id)
        .await?
        .ok_or(ProblemType::LinkUnknown)?;
    call.joined = Some((agent, now));
    tx.set_call(&call).await?;
    write_audit(tx, &flow, audit::CALL_JOINED, Some(name), now).await?;
    Ok(call)
}

/// Proposes something to the person, in the place of what was proposed before.
///
/// # Errors
/// [`ProblemType::StepOutOfOrder`]: the call is over.
pub(crate) async fn offer(
    service: &Service,
    tx: &mut dyn Transaction,
    call: &mut StoredCall,
    offer: CallOffer,
    name: &str,
) -> Result<(), Refusal> {
    let now = service.now();
    if call.state(now) != CallState::Joined {
        return Err(ProblemType::StepOutOfOrder.into());
    }
    let flow = tx
        .flow(&call.flow_id)
        .await?
        .ok_or(ProblemType::LinkUnknown)?;
    call.offer = Some(offer);
    tx.set_call(call).await?;
    write_audit(tx, &flow, audit::CALL_OFFERED, Some(name), now).await
}

/// Ends a call; `by` is who of the service ended it, where it was not the
/// person. What is over stays as it is.
pub(crate) async fn end(
    service: &Service,
    tx: &mut dyn Transaction,
    call: &mut StoredCall,
    by: Option<&str>,
) -> Result<(), Refusal> {
    let now = service.now();
    if call.state(now) == CallState::Over {
        return Ok(());
    }
    let flow = tx
        .flow(&call.flow_id)
        .await?
        .ok_or(ProblemType::LinkUnknown)?;
    call.ended_at = Some(now);
    tx.set_call(call).await?;
    write_audit(tx, &flow, audit::CALL_ENDED, by, now).await
}

/// The words to say: as many as there are ways to say them that nobody guesses
/// one on the phone.
fn phrase(service: &Service, locale: &Locale) -> Result<String, Refusal> {
    let list = words::words().text(locale);
    let list: Vec<&str> = list
        .split(['.', '。', '।'])
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .collect();
    let mut phrase = Vec::with_capacity(PHRASE);
    for _ in 0..PHRASE {
        let number = random::number(service.random.as_ref())?;
        let place = usize::try_from(number % (list.len().max(1) as u64))
            .map_err(|_| ProblemType::Internal)?;
        phrase.push(*list.get(place).ok_or(ProblemType::Internal)?);
    }
    Ok(phrase.join(" "))
}

fn code_hash(service: &Service, code: &str) -> [u8; 32] {
    service.keys.hash(Purpose::CallCode, &[code.as_bytes()])
}

async fn write_audit(
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    event: &str,
    actor: Option<&str>,
    now: UnixSeconds,
) -> Result<(), Refusal> {
    let doer = match actor {
        Some(actor) => Doer::agent(actor),
        None => Doer::with_proofs(flow.record.journey.proofs),
    };
    tx.add_audit(&AuditEntry {
        flow_id: Some(flow.id.clone()),
        account_id: flow.account_id.clone(),
        ..AuditEntry::new(now, event, audit::SUCCESS, doer)
    })
    .await?;
    Ok(())
}
