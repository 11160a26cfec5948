//! A new authenticator app (RFC 6238): its key is shown once, and the app
//! counts when it has shown a right code.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain_contract::support::Method;
use regain_contract::{
    Code, CodeForm, FieldReason, Label, ProblemType, Secret, ShownOnce, Task, UnixSeconds,
};
use regain_journey::{Event, Place};
use totp_rs::Totp;
use zeroize::Zeroizing;

use super::{about, is_at, not_taken};
use crate::flow::act::authenticator::{STEP, WINDOW, of_secret, steps_off};
use crate::flow::act::{Act, Outcome, spend};
use crate::flow::authenticator_label;
use crate::flow::document::waits_until;
use crate::flow::draft::{AddedAuthenticator, NewAuthenticator};
use crate::http::Refusal;
use crate::keys::Purpose;
use crate::otpauth::{self, SECRET_LENGTH};
use crate::store::Failures;
use crate::{audit, limits, random};

/// How long a key waits for a code of its app, in seconds (STANDARDS W3).
const LIFETIME: i64 = 15 * 60;

/// How many authenticator apps an account may have, with those that are going
/// to be added and without those that are going to be removed: every code is
/// compared with all of them.
const MOST: usize = 5;

/// What its lines of the audit are about.
const ABOUT: Method = Method::AuthenticatorCode;

/// What failures are counted as, for the flow.
const FAILURES: &str = "new_authenticator";

/// Where the code stands in the request.
const CODE: &str = "/secure/confirm_authenticator/code";

/// Makes a key, in place of one that was not confirmed. It is in this answer
/// alone.
pub(in crate::flow::act) async fn start(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    let outcome = act
        .follow(Event::PlaceOpened(Place::AddAuthenticator))
        .await?;
    let Outcome::Changed(_) = outcome else {
        return Ok(outcome);
    };
    if has_most(act).await? {
        return Outcome::refused(ProblemType::MethodUnavailable);
    }
    let account = act.account().await?;
    let random = act.service.random.as_ref();
    let mut secret = Zeroizing::new([0; SECRET_LENGTH]);
    random.fill(secret.as_mut())?;
    let sealed = act
        .service
        .keys
        .seal(Purpose::Factors, secret.as_ref(), random)?;
    act.flow.record.draft.new_authenticator = Some(NewAuthenticator {
        sealed_secret: STANDARD.encode(sealed),
        expires_at: act.now.plus(LIFETIME),
    });
    let label = authenticator_label(&act.service.settings.service_name, &account);
    act.shown_once = Some(ShownOnce::Authenticator {
        uri: label.uri(&secret),
        key: otpauth::key(&secret),
    });
    Ok(outcome)
}

/// Takes the app into the draft, if the code is one of its codes. The person
/// holds the secret, so why a code fails can be told at once.
pub(in crate::flow::act) async fn confirm(
    act: &mut Act<'_>,
    name: Label,
    raw: &Secret,
) -> Result<Outcome, Refusal> {
    if !is_at(act, Place::AddAuthenticator) {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    super::forget_expired(act);
    let Some(new) = act.flow.record.draft.new_authenticator.clone() else {
        act.audit_about(audit::FACTOR_CONFIRMED, audit::FAILURE, ABOUT)
            .await?;
        return Outcome::failed(ProblemType::CodeExpired);
    };
    let form = CodeForm::Digits {
        count: Code::AUTHENTICATOR_DIGITS,
    };
    let entered = match Code::parse(raw.expose_secret(), form) {
        Ok(entered) => entered,
        Err(error) => return not_taken(CODE, error),
    };
    let failures = act.tx.failures(&act.flow.id, FAILURES).await?;
    if let Some(retry_at) = waits_until(failures, act.now) {
        return Outcome::until(ProblemType::RateLimited, retry_at);
    }
    let limit = [(limits::TRIES_PER_NETWORK, act.network)];
    spend(act.service, act.tx, &limit).await?;
    if has_most(act).await? {
        return Outcome::refused(ProblemType::MethodUnavailable);
    }
    let Some(totp) = totp(act, &new) else {
        return Err(ProblemType::Internal.into());
    };
    let off = steps_off(&totp, entered.expose_secret(), act.now);
    let Some(off) = off.filter(|off| off.abs() <= WINDOW) else {
        count_failure(act, failures).await?;
        return match off {
            None => Outcome::failed(ProblemType::CodeIncorrect),
            Some(off) => {
                let reason = clock(off);
                Ok(Outcome::Failed(about(
                    ProblemType::CodeIncorrect,
                    CODE,
                    reason,
                )))
            }
        };
    };
    let (flow_id, none) = (&act.flow.id, Failures::default());
    act.tx.set_failures(flow_id, FAILURES, none).await?;
    let id = random::id(act.service.random.as_ref())?;
    let draft = &mut act.flow.record.draft;
    draft.new_authenticator = None;
    draft.authenticators.push(AddedAuthenticator {
        id,
        name,
        sealed_secret: new.sealed_secret,
        last_step: step_of(act.now, off),
        added_at: act.now,
    });
    act.audit_about(audit::FACTOR_CONFIRMED, audit::SUCCESS, ABOUT)
        .await?;
    act.follow(Event::PlaceOpened(Place::Task(Task::Factors)))
        .await
}

async fn count_failure(act: &mut Act<'_>, before: Failures) -> Result<(), Refusal> {
    let failures = Failures {
        count: before.count.saturating_add(1),
        last_at: act.now.0,
    };
    let flow_id = &act.flow.id;
    act.tx.set_failures(flow_id, FAILURES, failures).await?;
    act.audit_about(audit::FACTOR_CONFIRMED, audit::FAILURE, ABOUT)
        .await?;
    Ok(())
}

/// Whether the account is going to have as many as it may have.
async fn has_most(act: &mut Act<'_>) -> Result<bool, Refusal> {
    let account_id = act.flow.account_id.clone().unwrap_or_default();
    let all = act.tx.authenticators(&account_id).await?;
    let draft = &act.flow.record.draft;
    let is_marked = |id: &str| draft.marks.contains(&format!("authenticator:{id}"));
    let kept = all.iter().filter(|one| !is_marked(&one.id)).count();
    Ok(kept + draft.authenticators.len() >= MOST)
}

fn totp(act: &Act<'_>, new: &NewAuthenticator) -> Option<Totp> {
    let sealed = STANDARD.decode(&new.sealed_secret).ok()?;
    let secret = act.service.keys.open(Purpose::Factors, &sealed).ok()?;
    of_secret(&secret)
}

const fn step_of(now: UnixSeconds, off: i64) -> i64 {
    now.0.div_euclid(STEP) + off
}

/// What is wrong with the clock of the phone.
fn clock(off: i64) -> FieldReason {
    let seconds = u32::try_from(off.abs() * STEP).unwrap_or(u32::MAX);
    if off < 0 {
        FieldReason::ClockBehind { seconds }
    } else {
        FieldReason::ClockAhead { seconds }
    }
}
