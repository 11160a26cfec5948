use regain_contract::ProofKind;

use crate::Wait;

/// What the API has to do along with a change of state, in one transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing beside the state.
    None,
    /// Make a code of this kind, replace the one before, and send it.
    SendCode(ProofKind),
    /// Make a challenge for a passkey, in place of the one before.
    OfferPasskey,
    /// Give the flow a new secret id: its rights have grown.
    RotateFlowId,
    /// Suspend the second factors of this kind at once, and tell every
    /// address (NIST SP 800-63B-4, 4.3).
    SuspendFactor(ProofKind),
    /// Freeze sensitive changes, and tell every address.
    FreezeAccount,
    /// Begin a wait, tell every address how to cancel it, and give the flow a
    /// new secret id.
    BeginWait(Wait),
    /// Tell every address that the wait was cancelled.
    CancelWait,
    /// Replace the used backup code, show the new one once, tell every
    /// address, and give the flow a new secret id.
    IssueBackupCode,
    /// Make every change of the draft, end every other flow of the account,
    /// and tell every address.
    SecureAccount,
    /// Open the case.
    OpenCase,
    /// Clear the browser.
    ClearBrowser,
}
