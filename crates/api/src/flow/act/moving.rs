//! Going on elsewhere: the hand-over to another device, and the recovery
//! pass.

use regain_contract::{LinkKind, ProblemType, Reference, ShownOnce};
use regain_journey::{Effect, Event};

use super::{Act, Outcome, spend};
use crate::flow::document::expires_at;
use crate::flow::{HandoverRecord, PassRecord, change_leader};
use crate::http::Refusal;
use crate::keys::Purpose;
use crate::links::{self, About, pass_hash};
use crate::store::StoredLink;
use crate::{audit, limits, random};

/// How long the link of a hand-over works, in seconds (NIST SP 800-63B-4,
/// 4.1.2.2: ten minutes at the most).
const HANDOVER_LIFETIME: i64 = 600;

/// Whether the flow can go on anywhere.
fn goes_on(act: &Act<'_>) -> bool {
    act.flow.record.journey.on(Event::Moved).is_ok()
}

/// Offers to go on on another device.
pub(super) async fn offer(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    if !goes_on(act) {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    let limit = [(limits::LINKS_PER_FLOW, act.flow.id.as_str())];
    spend(act.service, act.tx, &limit).await?;
    take_back_offer(act).await?;
    let expires_at = act.now.plus(HANDOVER_LIFETIME);
    let about = About {
        flow_id: Some(&act.flow.id),
        ..About::default()
    };
    let token = links::make(act.service, act.tx, LinkKind::Handover, about, expires_at).await?;
    act.flow.record.handover = Some(HandoverRecord {
        expires_at,
        asked_with: None,
    });
    act.shown_once = Some(ShownOnce::Handover {
        link: links::address(&act.service.settings.origin, &token),
    });
    act.audit(audit::LINK_MADE, audit::SUCCESS).await?;
    Ok(Outcome::Changed(Effect::None))
}

/// Takes the offer back, or refuses the device that asks.
pub(super) async fn withdraw(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    take_back_offer(act).await?;
    Ok(Outcome::Changed(Effect::None))
}

async fn take_back_offer(act: &mut Act<'_>) -> Result<(), Refusal> {
    act.flow.record.handover = None;
    act.tx
        .replace_links(&act.flow.id, LinkKind::Handover, act.now)
        .await?;
    if let Some(asking) = act.tx.asking_follower(&act.flow.id).await? {
        act.tx.remove_follower(&asking).await?;
    }
    Ok(())
}

/// Lets the device that asks lead the flow; this one follows. The person has
/// compared the codes of both, so what was proven here stays fresh there.
pub(super) async fn confirm(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    let asked = act.flow.record.handover.take();
    let in_time = asked.is_some_and(|one| one.asked_with.is_some() && one.expires_at > act.now);
    let asking = act.tx.asking_follower(&act.flow.id).await?;
    let (true, Some(asking)) = (in_time, asking) else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    act.tx.remove_follower(&asking).await?;
    change_leader(act.tx, act.flow, &asking, act.now).await?;
    act.audit(audit::MOVED, audit::SUCCESS).await?;
    act.follows_now = true;
    Ok(Outcome::Changed(Effect::None))
}

/// Makes a recovery pass, in place of the one before.
pub(super) async fn make_pass(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    const DRAWS: usize = 8;
    if !goes_on(act) {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    let limit = [(limits::LINKS_PER_FLOW, act.flow.id.as_str())];
    spend(act.service, act.tx, &limit).await?;
    act.tx
        .replace_links(&act.flow.id, LinkKind::Pass, act.now)
        .await?;
    let service = act.service;
    let random = service.random.as_ref();
    let code = random::long_code(random, None)?;
    let token = random::token(random)?;
    // The right to change the account is short, and a pass made while it lasts
    // cannot be good for longer.
    let expires_at = expires_at(act.flow);
    for _ in 0..DRAWS {
        let reference = Reference::from_number(random::number(random)?);
        let link = StoredLink {
            token_hash: service.keys.hash(Purpose::Link, &[token.as_bytes()]),
            kind: LinkKind::Pass,
            flow_id: Some(act.flow.id.clone()),
            account_id: None,
            code_hash: Some(pass_hash(service, &reference, &code)),
            case: None,
            reference: Some(reference.clone()),
            made_at: act.now,
            expires_at,
            used_at: None,
            refused_at: None,
            replaced_at: None,
        };
        if act.tx.add_link(&link).await? {
            act.flow.record.pass = Some(PassRecord {
                reference,
                expires_at,
            });
            act.shown_once = Some(ShownOnce::Pass {
                link: links::address(&service.settings.origin, &token),
                code: code.expose_in_groups(),
            });
            act.audit(audit::LINK_MADE, audit::SUCCESS).await?;
            return Ok(Outcome::Changed(Effect::None));
        }
    }
    Err(ProblemType::Internal.into())
}
