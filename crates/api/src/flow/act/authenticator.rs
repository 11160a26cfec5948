//! Codes of authenticator apps (RFC 6238), and why one fails.

use regain_contract::{Code, FieldReason, ProblemType, ProofKind, UnixSeconds};
use regain_journey::Proof;
use totp_rs::{Builder, Totp};
use zeroize::Zeroizing;

use super::code::{Tries, wrong_because};
use super::{Act, Outcome, proof, spend};
use crate::flow::document::waits_until;
use crate::http::Refusal;
use crate::keys::{Purpose, same};
use crate::limits;
use crate::store::Authenticator;

/// Seconds that a code is shown (RFC 6238, 5.2).
pub(crate) const STEP: i64 = 30;

/// How many steps early or late a code is taken (RFC 6238, 5.2; NIST SP
/// 800-63B-4, 8.1.2.4 wants people to have a minute).
pub(super) const WINDOW: i64 = 1;

/// How far a clock is looked for: ten minutes.
const FURTHEST: i64 = 20;

/// Tries a code of the authenticator app. It is asked for after another proof
/// only, so why it fails can be told.
pub(super) async fn submit(act: &mut Act<'_>, entered: &Code) -> Result<Outcome, Refusal> {
    const KIND: ProofKind = ProofKind::AuthenticatorCode;
    let account_id = act.flow.account_id.clone().unwrap_or_default();
    let Some(account) = act.tx.account(&account_id).await? else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    let tries = Tries::read(act, KIND).await?;
    if let Some(retry_at) = waits_until(tries.of_subject, act.now) {
        return Outcome::until(ProblemType::RateLimited, retry_at);
    }
    if tries.is_closed() {
        return Outcome::refused(ProblemType::MethodUnavailable);
    }
    let limit = [(limits::AUTHENTICATOR_TRIES_PER_ACCOUNT, account_id.as_str())];
    spend(act.service, act.tx, &limit).await?;
    if act.service.identity.is_elsewhere() {
        return match act.prepared.code_fits_elsewhere.take() {
            Some(true) => proof::accept(act, &account, Proof::AuthenticatorCode).await,
            Some(false) => {
                tries.count_failure(act, KIND).await?;
                Outcome::failed(ProblemType::CodeIncorrect)
            }
            None => Outcome::refused(ProblemType::StepOutOfOrder),
        };
    }
    let all = act.tx.authenticators(&account_id).await?;
    let mut off_by = None;
    let mut used_before = false;
    for one in all.iter().filter(|one| one.suspended_at.is_none()) {
        let Some(totp) = totp(act, one) else { continue };
        let Some(off) = steps_off(&totp, entered.expose_secret(), act.now) else {
            continue;
        };
        if off.abs() > WINDOW {
            off_by = Some(off);
            continue;
        }
        let step = act.now.0.div_euclid(STEP) + off;
        if act.tx.take_authenticator_step(&one.id, step).await? {
            return proof::accept(act, &account, Proof::AuthenticatorCode).await;
        }
        used_before = true;
    }
    tries.count_failure(act, KIND).await?;
    if used_before {
        return Ok(wrong_because(FieldReason::UsedBefore));
    }
    let told = off_by.and_then(|off| may_be_told(act.flow.record.clock_hint, off));
    act.flow.record.clock_hint = off_by;
    match told {
        Some(reason) => Ok(wrong_because(reason)),
        None => Outcome::failed(ProblemType::CodeIncorrect),
    }
}

/// What of a clock that is off can be told.
///
/// A code of the past can be told at once: it will never be right. One of the
/// future would be right soon, and whoever guessed it would only have to
/// wait; so it is told when a second code says the same.
fn may_be_told(hint: Option<i64>, off: i64) -> Option<FieldReason> {
    let seconds = u32::try_from(off.abs() * STEP).unwrap_or(u32::MAX);
    if off < 0 {
        return Some(FieldReason::ClockBehind { seconds });
    }
    let same_before = hint.is_some_and(|before| (before - off).abs() <= WINDOW);
    same_before.then_some(FieldReason::ClockAhead { seconds })
}

fn totp(act: &Act<'_>, authenticator: &Authenticator) -> Option<Totp> {
    let secret = act
        .service
        .keys
        .open(Purpose::Factors, &authenticator.sealed_secret);
    let Ok(secret) = secret else {
        tracing::error!("the secret of an authenticator was sealed with another key");
        return None;
    };
    of_secret(&secret)
}

/// The codes of a secret of 160 bits (RFC 4226, 4): SHA-1, six digits, 30
/// seconds.
pub(crate) fn of_secret(secret: &[u8]) -> Option<Totp> {
    let secret = <[u8; 20]>::try_from(secret).ok()?;
    Builder::new().with_secret(secret).build().ok()
}

/// The time step that a code of this secret is of, if it is one of now, a step
/// early or late included. However it was typed, and whatever it is, as much is
/// compared.
pub(crate) fn step_of(secret: &[u8], entered: &str, now: UnixSeconds) -> Option<i64> {
    let entered: Zeroizing<String> =
        Zeroizing::new(entered.chars().filter(|c| !c.is_whitespace()).collect());
    let off = steps_off(&of_secret(secret)?, &entered, now)?;
    (off.abs() <= WINDOW).then(|| now.0.div_euclid(STEP) + off)
}

/// By how many steps a code is off, the nearest first; `None` if it is none of
/// those near. Every step is compared, whichever fits.
pub(super) fn steps_off(totp: &Totp, code: &str, now: UnixSeconds) -> Option<i64> {
    let mut nearest: Option<i64> = None;
    for off in -FURTHEST..=FURTHEST {
        let moment = u64::try_from(now.0 + off * STEP).unwrap_or(0);
        let fits = same(
            totp.generate(moment).to_string().as_bytes(),
            code.as_bytes(),
        );
        if fits && nearest.is_none_or(|before| off.abs() < before.abs()) {
            nearest = Some(off);
        }
    }
    nearest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn totp() -> Totp {
        of_secret(b"12345678901234567890").unwrap()
    }

    /// RFC 6238, appendix B, with six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        for (moment, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(totp().generate(moment).to_string(), code);
            let now = UnixSeconds(i64::try_from(moment).unwrap());
            assert_eq!(steps_off(&totp(), code, now), Some(0));
        }
    }

    #[test]
    fn a_clock_that_is_off_is_found() {
        let now = UnixSeconds(1_234_567_890);
        assert_eq!(steps_off(&totp(), "005924", now.plus(61)), Some(-2));
        assert_eq!(steps_off(&totp(), "005924", now.plus(-90)), Some(3));
        assert_eq!(steps_off(&totp(), "000000", now), None);
    }

    #[test]
    fn a_code_of_the_future_is_told_only_with_a_second_one() {
        assert_eq!(
            may_be_told(None, -4),
            Some(FieldReason::ClockBehind { seconds: 120 })
        );
        assert_eq!(may_be_told(None, 4), None);
        assert_eq!(may_be_told(Some(-4), 4), None);
        assert_eq!(
            may_be_told(Some(3), 4),
            Some(FieldReason::ClockAhead { seconds: 120 })
        );
    }
}
