//! Making a passkey for an account.

use regain_contract::{ProblemType, Secret};

use super::Owner;
use crate::Service;
use crate::flow::PasskeyChallenge;
use crate::http::Refusal;
use crate::store::{Account, Transaction};

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

/// Asks for a new passkey of `account`.
///
/// # Errors
/// There are no passkeys here, or the database or randomness fails.
pub(crate) async fn offer(
    service: &Service,
    tx: &mut dyn Transaction,
    account: &Account,
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
    let kept = tx.passkeys(&account.id).await?;
    let owner = Owner {
        handle: &handle,
        name: account.emails.first().unwrap_or(&account.handle),
    };
    let challenge = passkeys.offer(owner, &kept, service.now());
    challenge.map_err(|_| ProblemType::Internal.into())
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
    let passkeys = service.passkeys.as_ref();
    let passkeys = passkeys.ok_or(ProblemType::MethodUnavailable)?;
    let Ok(passkey) = passkeys.register(challenge, answer, name, service.now()) else {
        return Ok(Enrolled::NotAccepted);
    };
    Ok(if tx.add_passkey(&account.id, &passkey).await? {
        Enrolled::Added
    } else {
        Enrolled::TakenAlready
    })
}
