//! Making a passkey for an account.

use regain_contract::{ProblemType, Secret};

use super::Owner;
use crate::Service;
use crate::flow::PasskeyChallenge;
use crate::http::Refusal;
use crate::store::{Account, StoredPasskey, Transaction};

/// Length of a user handle, in bytes (WebAuthn Level 3, 5.4.3: 1 to 64).
const HANDLE_LENGTH: usize = 32;

/// What became of a new passkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Enrolled {
    /// It is the account's now.
    Added,
    /// It was registered before, to whomever (WebAuthn Level 3, 7.1, step 26).
    TakenAlready,
    /// It is not right.
    NotAccepted,
}

/// What a new passkey turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Checked {
    /// It is right, and nobody has it.
    New(StoredPasskey),
    /// It was registered before, to whomever (WebAuthn Level 3, 7.1, step 26).
    TakenAlready,
    /// It is not right.
    NotAccepted,
}

/// Asks for a new passkey of `account`, beside those it has and those that
/// are `drafted` for it (WebAuthn Level 3, 5.4: all are excluded).
///
/// The handle that is drawn for an account without one means nothing until it
/// has a passkey, and stays the same from then on.
///
/// # Errors
/// There are no passkeys here, or the database or randomness fails.
pub(crate) async fn offer(
    service: &Service,
    tx: &mut dyn Transaction,
    account: &Account,
    drafted: Vec<StoredPasskey>,
) -> Result<PasskeyChallenge, Refusal> {
    let passkeys = service.passkeys.as_ref();
    let passkeys = passkeys.ok_or(ProblemType::MethodUnavailable)?;
    let handle = match tx.passkey_handle(&account.id).await? {
        Some(handle) => handle,
        None => {
            let mut handle = vec![0; HANDLE_LENGTH];
            service.random.fill(&mut handle)?;
            tx.set_passkey_handle(&account.id, &handle).await?;
            handle
        }
    };
    let mut kept = tx.passkeys(&account.id).await?;
    kept.extend(drafted);
    let owner = Owner {
        handle: &handle,
        name: account.emails.first().unwrap_or(&account.handle),
    };
    let challenge = passkeys.offer(owner, &kept, service.now());
    challenge.map_err(|_| ProblemType::Internal.into())
}

/// Checks a new passkey, which its owner calls `name`, and adds it to nothing.
///
/// # Errors
/// There are no passkeys here, or the database fails.
pub(crate) async fn check(
    service: &Service,
    tx: &mut dyn Transaction,
    challenge: &PasskeyChallenge,
    answer: &Secret,
    name: String,
) -> Result<Checked, Refusal> {
    let passkeys = service.passkeys.as_ref();
    let passkeys = passkeys.ok_or(ProblemType::MethodUnavailable)?;
    let Ok(passkey) = passkeys.register(challenge, answer, name, service.now()) else {
        return Ok(Checked::NotAccepted);
    };
    Ok(if tx.has_passkey(&passkey.credential_id).await? {
        Checked::TakenAlready
    } else {
        Checked::New(passkey)
    })
}

/// Takes the new passkey of `account`, which its owner calls `name`.
///
/// # Errors
/// There are no passkeys here, or the database fails.
pub(crate) async fn take(
    service: &Service,
    tx: &mut dyn Transaction,
    account: &Account,
    challenge: &PasskeyChallenge,
    answer: &Secret,
    name: String,
) -> Result<Enrolled, Refusal> {
    Ok(match check(service, tx, challenge, answer, name).await? {
        Checked::NotAccepted => Enrolled::NotAccepted,
        Checked::New(passkey) if tx.add_passkey(&account.id, &passkey).await? => Enrolled::Added,
        Checked::New(_) | Checked::TakenAlready => Enrolled::TakenAlready,
    })
}
