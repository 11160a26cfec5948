//! Proving it with a passkey (WebAuthn Level 3, 7.2).

use regain_contract::support::Method;
use regain_contract::{ProblemType, Secret};
use regain_journey::State;

use super::{Act, Outcome, proof, spend};
use crate::http::Refusal;
use crate::passkeys::{NotAccepted, Used};
use crate::{audit, limits};

/// Makes a challenge, in place of the one before.
pub(super) fn offer(act: &mut Act<'_>) -> Result<(), Refusal> {
    let passkeys = act.service.passkeys.as_ref();
    let challenge = passkeys.and_then(|passkeys| passkeys.ask(act.now).ok());
    act.flow.record.challenge = Some(challenge.ok_or(ProblemType::Internal)?);
    Ok(())
}

/// Tries the answer of a passkey. Nobody can guess one, so failures are not
/// counted and nobody waits.
pub(super) async fn submit(act: &mut Act<'_>, answer: &Secret) -> Result<Outcome, Refusal> {
    if act.flow.record.journey.state != State::UsePasskey {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    let limits = [(limits::TRIES_PER_NETWORK, act.network)];
    spend(act.service, act.tx, &limits).await?;
    let outcome = match check(act, answer).await? {
        Ok(used) => {
            let account = act.account().await?;
            act.tx.set_passkey(&used.passkey).await?;
            proof::accept(act, &account, used.proof).await?
        }
        Err(NotAccepted) => Outcome::failed(ProblemType::PasskeyRefused)?,
    };
    // A challenge is used once (OWASP ASVS 6.7.2).
    match &outcome {
        Outcome::Changed(_) => {
            act.flow.record.challenge = None;
            act.audit_about(audit::PASSKEY_USED, audit::SUCCESS, Method::Passkey)
                .await?;
        }
        Outcome::Failed(_) => {
            // The page says of one that is over that it has been open too long.
            let challenge = act.flow.record.challenge.as_ref();
            if challenge.is_some_and(|challenge| challenge.expires_at > act.now) {
                offer(act)?;
            }
            act.audit_about(audit::PASSKEY_USED, audit::FAILURE, Method::Passkey)
                .await?;
        }
        Outcome::Refused(_) => {}
    }
    Ok(outcome)
}

/// The same is done for an account that is not there, which has no passkeys.
async fn check(act: &mut Act<'_>, answer: &Secret) -> Result<Result<Used, NotAccepted>, Refusal> {
    let account_id = act.flow.account_id.clone().unwrap_or_default();
    let kept = act.tx.passkeys(&account_id).await?;
    let handle = act.tx.passkey_handle(&account_id).await?;
    let (Some(passkeys), Some(challenge)) = (&act.service.passkeys, &act.flow.record.challenge)
    else {
        return Ok(Err(NotAccepted));
    };
    Ok(passkeys.check(challenge, answer, kept, handle.as_deref(), act.now))
}
