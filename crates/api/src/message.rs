//! The messages that are sent to people, as they wait in the outbox.

use regain_contract::{ProofKind, Reference, UnixSeconds};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::keys::{Keys, NotSealedHere, Purpose};
use crate::random::{NoRandomness, Random};

/// A message, without its words: those are put in when it is delivered.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Message {
    /// A code to recover an account with.
    RecoveryCode {
        /// To whom.
        to: String,
        /// The code.
        code: SecretText,
        /// Until when it works.
        expires_at: UnixSeconds,
        /// When it was asked for.
        asked_at: UnixSeconds,
    },
    /// The same by text message.
    TextCode {
        /// To which phone number.
        to: String,
        /// The code.
        code: SecretText,
        /// Until when it works.
        expires_at: UnixSeconds,
        /// When it was asked for.
        asked_at: UnixSeconds,
    },
    /// A code for a recovery contact to read out.
    ContactCode {
        /// To whom.
        to: String,
        /// What the owner calls them.
        contact_name: String,
        /// The name of the account.
        owner: String,
        /// The code.
        code: SecretText,
        /// Until when it works.
        expires_at: UnixSeconds,
        /// When it was asked for.
        asked_at: UnixSeconds,
    },
    /// Sensitive changes were frozen.
    Frozen {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// When.
        at: UnixSeconds,
        /// Until when.
        until: UnixSeconds,
    },
    /// A recovery waits, and can be cancelled.
    WaitBegun {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// When it began.
        at: UnixSeconds,
        /// When it is over.
        until: UnixSeconds,
        /// The token of the link that cancels it.
        cancel: SecretText,
    },
    /// A recovery that waited was cancelled.
    WaitCancelled {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// When.
        at: UnixSeconds,
    },
    /// A backup code was used and replaced.
    BackupCodeReplaced {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// When.
        at: UnixSeconds,
        /// The token of the link that freezes the account.
        not_me: SecretText,
    },
    /// The second factors of a kind were suspended.
    FactorSuspended {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// Of which kind.
        kind: ProofKind,
        /// When.
        at: UnixSeconds,
        /// The token of the link that freezes the account.
        not_me: SecretText,
    },
    /// A recovery contact was removed.
    ContactRemoved {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// What the owner called them.
        name: String,
        /// When.
        at: UnixSeconds,
        /// The token of the link that freezes the account.
        not_me: SecretText,
    },
    /// Something was changed on an account: by text message, beside the mail
    /// that says what.
    NoticeByText {
        /// To which phone number.
        to: String,
        /// When.
        at: UnixSeconds,
    },
    /// Someone named this address, and there is no account of it.
    NoAccount {
        /// To whom.
        to: String,
    },
    /// Someone asked to recover an account that the service has closed.
    AccountDisabled {
        /// To whom.
        to: String,
    },
    /// The password was changed by a recovery.
    PasswordChanged {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// When.
        at: UnixSeconds,
        /// The token of the link that freezes the account.
        not_me: SecretText,
    },
    /// A case was opened.
    CaseOpened {
        /// To whom.
        to: String,
        /// Its reference.
        reference: Reference,
        /// When the person hears from us at the latest.
        reply_by: UnixSeconds,
    },
    /// To nobody. It is written where a code would be if there were an
    /// account, so that both take the same time.
    Nobody,
}

/// Text that is wiped when it is dropped and does not print.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SecretText(pub String);

impl Drop for SecretText {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl std::fmt::Debug for SecretText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Message {
    /// Whether it brings somebody a code.
    #[must_use]
    pub const fn carries_code(&self) -> bool {
        match self {
            Self::RecoveryCode { .. } | Self::TextCode { .. } | Self::ContactCode { .. } => true,
            Self::NoAccount { .. }
            | Self::AccountDisabled { .. }
            | Self::PasswordChanged { .. }
            | Self::Frozen { .. }
            | Self::WaitBegun { .. }
            | Self::WaitCancelled { .. }
            | Self::BackupCodeReplaced { .. }
            | Self::FactorSuspended { .. }
            | Self::ContactRemoved { .. }
            | Self::NoticeByText { .. }
            | Self::CaseOpened { .. }
            | Self::Nobody => false,
        }
    }

    /// Encrypts the message for the outbox. Every sealed message is padded to
    /// the same length, which the longest address fits into, so that the rows
    /// do not tell which is which.
    ///
    /// # Errors
    /// There is no randomness.
    pub fn seal(&self, keys: &Keys, random: &dyn Random) -> Result<Vec<u8>, NoRandomness> {
        const LENGTH: usize = 2048;
        let mut plain = Zeroizing::new(serde_json::to_vec(self).map_err(|_| NoRandomness)?);
        while plain.len() < LENGTH {
            plain.push(b' ');
        }
        keys.seal(Purpose::Messages, &plain, random)
    }

    /// Decrypts a message from the outbox.
    ///
    /// # Errors
    /// Another key sealed it, or it was changed.
    pub fn open(sealed: &[u8], keys: &Keys) -> Result<Self, NotSealedHere> {
        let plain = keys.open(Purpose::Messages, sealed)?;
        serde_json::from_slice(&plain).map_err(|_| NotSealedHere)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    #[test]
    fn sealed_messages_are_alike_in_length() {
        let keys = Keys::new([1; 32]);
        let code = Message::RecoveryCode {
            to: "ada@example.com".into(),
            code: SecretText("123456".into()),
            expires_at: UnixSeconds(3600),
            asked_at: UnixSeconds(0),
        };
        // Every byte of it twice as long in JSON.
        let far = format!("{}@example.com", "\"".repeat(242));
        let longest = Message::PasswordChanged {
            to: far.clone(),
            handle: far,
            at: UnixSeconds(i64::MAX),
        };
        let longest = longest.seal(&keys, &SystemRandom).unwrap();
        let sealed = code.seal(&keys, &SystemRandom).unwrap();
        assert_eq!(sealed.len(), longest.len());
        let nobody = Message::Nobody.seal(&keys, &SystemRandom).unwrap();
        assert_eq!(sealed.len(), nobody.len());
        assert!(matches!(
            Message::open(&sealed, &keys),
            Ok(Message::RecoveryCode { .. })
        ));
    }
}
