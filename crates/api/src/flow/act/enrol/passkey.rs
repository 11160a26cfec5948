//! A new passkey (WebAuthn Level 3, 7.1).

use regain_contract::support::Method;
use regain_contract::{FieldReason, Label, ProblemType, Secret, Task};
use regain_journey::{Event, Place};

use super::{about, is_at};
use crate::flow::act::{Act, Outcome, spend};
use crate::flow::draft::AddedPasskey;
use crate::http::Refusal;
use crate::passkeys::claimed_id;
use crate::passkeys::enrolment::{self, Checked};
use crate::store::StoredPasskey;
use crate::{audit, limits};

/// Where the answer of the browser stands in the request.
const CREDENTIAL: &str = "/secure/add_passkey/credential";

/// Asks for a new passkey, in place of what was asked before.
pub(in crate::flow::act) async fn start(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    if act.service.passkeys.is_none() {
        return Outcome::refused(ProblemType::MethodUnavailable);
    }
    let outcome = act.follow(Event::PlaceOpened(Place::AddPasskey)).await?;
    if let Outcome::Changed(_) = outcome {
        offer(act).await?;
    }
    Ok(outcome)
}

/// Those that are going to be added are excluded too: a device makes no
/// second one for the same account.
async fn offer(act: &mut Act<'_>) -> Result<(), Refusal> {
    let account = act.account().await?;
    let drafted = act.flow.record.draft.passkeys.iter();
    let drafted: Vec<StoredPasskey> = drafted.map(stored).collect();
    let challenge = enrolment::offer(act.service, act.tx, &account, drafted).await?;
    act.flow.record.draft.passkey_challenge = Some(challenge);
    Ok(())
}

/// Takes a passkey that was made into the draft. Its challenge is used by it,
/// whatever comes of it (OWASP ASVS 6.7.2).
pub(in crate::flow::act) async fn add(
    act: &mut Act<'_>,
    name: Label,
    answer: &Secret,
) -> Result<Outcome, Refusal> {
    if !is_at(act, Place::AddPasskey) {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    let limit = [(limits::TRIES_PER_NETWORK, act.network)];
    spend(act.service, act.tx, &limit).await?;
    let Some(challenge) = act.flow.record.draft.passkey_challenge.take() else {
        return Outcome::failed(ProblemType::PasskeyRefused);
    };
    let called = name.as_str().to_owned();
    let checked = enrolment::check(act.service, act.tx, &challenge, answer, called).await?;
    let problem = match checked {
        Checked::New(passkey) => {
            act.flow.record.draft.passkeys.push(AddedPasskey {
                credential_id: passkey.credential_id,
                name,
                credential: passkey.credential,
                added_at: act.now,
            });
            act.audit_about(audit::FACTOR_CONFIRMED, audit::SUCCESS, Method::Passkey)
                .await?;
            return act
                .follow(Event::PlaceOpened(Place::Task(Task::Factors)))
                .await;
        }
        Checked::TakenAlready => already_there(),
        // What was excluded is not accepted, and whose it is says why.
        Checked::NotAccepted if is_own(act, answer).await? => already_there(),
        Checked::NotAccepted => Outcome::failed(ProblemType::PasskeyRefused)?,
    };
    // The page says of one that is over that it has been open too long.
    if challenge.expires_at > act.now {
        offer(act).await?;
    }
    act.audit_about(audit::FACTOR_CONFIRMED, audit::FAILURE, Method::Passkey)
        .await?;
    Ok(problem)
}

fn already_there() -> Outcome {
    let reason = FieldReason::AlreadyThere;
    Outcome::Failed(about(ProblemType::Validation, CREDENTIAL, reason))
}

/// Whether the answer says to be of a passkey that the account has, or is
/// going to have.
async fn is_own(act: &mut Act<'_>, answer: &Secret) -> Result<bool, Refusal> {
    let Some(id) = claimed_id(answer) else {
        return Ok(false);
    };
    let account_id = act.flow.account_id.clone().unwrap_or_default();
    let kept = act.tx.passkeys(&account_id).await?;
    let drafted = act.flow.record.draft.passkeys.iter();
    let kept = kept.iter().map(|one| &one.credential_id);
    Ok(drafted
        .map(|one| &one.credential_id)
        .chain(kept)
        .any(|one| *one == id))
}

fn stored(added: &AddedPasskey) -> StoredPasskey {
    StoredPasskey {
        credential_id: added.credential_id.clone(),
        name: added.name.as_str().to_owned(),
        credential: added.credential.clone(),
        added_at: added.added_at,
        last_used_at: None,
        suspended_at: None,
    }
}
