//! The messages that are sent to people, as they wait in the outbox.

mod change;

use regain_contract::{ProofKind, Reference, Signal, UnixSeconds};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

pub use change::Change;

use crate::insights::Report;
use crate::keys::{Keys, NotSealedHere, Purpose};
use crate::random::{NoRandomness, Random};
use crate::store::Channel;

/// How the mail with a code is worded. Each says whose code it is, how long it
/// works, that nobody asks for it, and what to do for whoever did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodeWording {
    /// As usual.
    #[default]
    Usual,
    /// In fewer words, with the code first.
    Short,
}

/// A message, without its words: those are put in when it is delivered.
///
/// [`Message::TextCode`], [`Message::NewNumberCode`], [`Message::WayByText`] and
/// [`Message::NoticeByText`] leave as text messages and their `to` is a phone
/// number; [`Message::Signal`] is posted; all others leave as mail.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Message {
    /// A code to recover an account with, by mail.
    RecoveryCode {
        /// To whom.
        to: String,
        /// The code, as it is shown: eight digits, or a
        /// [`LongCode`](regain_contract::LongCode) in groups of four.
        code: SecretText,
        /// Until when it works.
        expires_at: UnixSeconds,
        /// When it was asked for.
        asked_at: UnixSeconds,
        /// How it is worded.
        #[serde(default)]
        wording: CodeWording,
    },
    /// A code to recover an account with, by text message.
    TextCode {
        /// To whom.
        to: String,
        /// The code, as it is shown.
        code: SecretText,
        /// Until when it works.
        expires_at: UnixSeconds,
        /// When it was asked for.
        asked_at: UnixSeconds,
    },
    /// A code for a recovery contact, who reads it out to the owner of the
    /// account (NIST SP 800-63B-4, 4.2.1.3).
    ContactCode {
        /// To whom.
        to: String,
        /// What the owner calls the contact.
        contact_name: String,
        /// Who asks: the name of the account.
        owner: String,
        /// The code, as it is shown.
        code: SecretText,
        /// Until when it works.
        expires_at: UnixSeconds,
        /// When it was asked for.
        asked_at: UnixSeconds,
    },
    /// A code that confirms a new e-mail address of an account.
    NewAddressCode {
        /// To whom: the new address.
        to: String,
        /// Who asks: the name of the account.
        handle: String,
        /// The code, as it is shown.
        code: SecretText,
        /// Until when it works.
        expires_at: UnixSeconds,
        /// When it was asked for.
        asked_at: UnixSeconds,
    },
    /// A code that confirms a new phone number of an account.
    NewNumberCode {
        /// To whom: the new number.
        to: String,
        /// The code, as it is shown.
        code: SecretText,
        /// Until when it works.
        expires_at: UnixSeconds,
        /// When it was asked for.
        asked_at: UnixSeconds,
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
    /// The account was recovered and changed.
    AccountSecured {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// When.
        at: UnixSeconds,
        /// What was changed.
        changes: Vec<Change>,
        /// Until when sensitive changes are protected, if they are.
        protected_until: Option<UnixSeconds>,
        /// The token of the link that freezes the account.
        not_me: SecretText,
    },
    /// Sensitive changes of the account were frozen.
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
    /// A recovery has come to the wait that the policy demands.
    WaitBegun {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// When.
        at: UnixSeconds,
        /// Until when.
        until: UnixSeconds,
        /// The token of the link that cancels it.
        cancel: SecretText,
    },
    /// The wait was cancelled, and with it the recovery.
    WaitCancelled {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// When.
        at: UnixSeconds,
    },
    /// A backup code was used, and a new one took its place.
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
    /// A second factor no longer counts, because somebody said that it is
    /// lost or that someone else reads it.
    FactorSuspended {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// Which.
        kind: ProofKind,
        /// When.
        at: UnixSeconds,
        /// The token of the link that freezes the account.
        not_me: SecretText,
    },
    /// The protection after a recovery was ended early.
    ProtectionEnded {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// When.
        at: UnixSeconds,
        /// The token of the link that freezes the account.
        not_me: SecretText,
    },
    /// People have agreed in a case to let somebody into the account.
    WayOpened {
        /// To whom.
        to: String,
        /// The name of the account.
        handle: String,
        /// When.
        at: UnixSeconds,
        /// Until when it can be used.
        until: UnixSeconds,
        /// The token of the link that closes it.
        close: SecretText,
    },
    /// The same by text message.
    WayByText {
        /// To whom.
        to: String,
        /// When.
        at: UnixSeconds,
    },
    /// Something was changed on an account, told by text message, so that the
    /// notice does not only go to the mailbox that the code went to (NIST SP
    /// 800-63B-4, 4.6).
    NoticeByText {
        /// To whom.
        to: String,
        /// When.
        at: UnixSeconds,
    },
    /// A case was opened.
    CaseOpened {
        /// To whom.
        to: String,
        /// Its reference.
        reference: Reference,
        /// The code that goes on with it, as it is shown.
        code: SecretText,
        /// When the person hears from us at the latest.
        reply_by: UnixSeconds,
    },
    /// Somebody named the account and the address of a case that is open.
    CaseAgain {
        /// To whom.
        to: String,
        /// Its reference.
        reference: Reference,
        /// The code that goes on with it from then on, as it is shown.
        code: SecretText,
    },
    /// The code of a case was asked for, or is sent to its new address.
    CaseCode {
        /// To whom.
        to: String,
        /// Its reference.
        reference: Reference,
        /// The code that goes on with it from then on, as it is shown.
        code: SecretText,
    },
    /// Another address took the place of this one in a case.
    CaseMoved {
        /// To whom: the address before.
        to: String,
        /// Its reference.
        reference: Reference,
        /// When.
        at: UnixSeconds,
    },
    /// There is news in a case, and nothing of what it is.
    CaseNews {
        /// To whom.
        to: String,
        /// Its reference.
        reference: Reference,
    },
    /// How recoveries of a week went, for the people who run them.
    WeeklyReport {
        /// To whom.
        to: String,
        /// What it says.
        report: Report,
    },
    /// To the system that the accounts belong to.
    Signal {
        /// What is told.
        signal: Signal,
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
    pub fn carries_code(&self) -> bool {
        self.code().is_some()
    }

    /// The code that it brings, as it is shown.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::RecoveryCode { code, .. }
            | Self::TextCode { code, .. }
            | Self::ContactCode { code, .. }
            | Self::NewAddressCode { code, .. }
            | Self::NewNumberCode { code, .. }
            | Self::CaseOpened { code, .. }
            | Self::CaseAgain { code, .. }
            | Self::CaseCode { code, .. } => Some(&code.0),
            Self::NoAccount { .. }
            | Self::AccountDisabled { .. }
            | Self::AccountSecured { .. }
            | Self::Frozen { .. }
            | Self::WaitBegun { .. }
            | Self::WaitCancelled { .. }
            | Self::BackupCodeReplaced { .. }
            | Self::FactorSuspended { .. }
            | Self::ProtectionEnded { .. }
            | Self::WayOpened { .. }
            | Self::WayByText { .. }
            | Self::NoticeByText { .. }
            | Self::CaseMoved { .. }
            | Self::CaseNews { .. }
            | Self::WeeklyReport { .. }
            | Self::Signal { .. }
            | Self::Nobody => None,
        }
    }

    /// To whom it goes: an e-mail address or a phone number. `None`: to nobody.
    #[must_use]
    pub fn to(&self) -> Option<&str> {
        match self {
            Self::RecoveryCode { to, .. }
            | Self::TextCode { to, .. }
            | Self::ContactCode { to, .. }
            | Self::NewAddressCode { to, .. }
            | Self::NewNumberCode { to, .. }
            | Self::NoAccount { to }
            | Self::AccountDisabled { to }
            | Self::AccountSecured { to, .. }
            | Self::Frozen { to, .. }
            | Self::WaitBegun { to, .. }
            | Self::WaitCancelled { to, .. }
            | Self::BackupCodeReplaced { to, .. }
            | Self::FactorSuspended { to, .. }
            | Self::ProtectionEnded { to, .. }
            | Self::WayOpened { to, .. }
            | Self::WayByText { to, .. }
            | Self::NoticeByText { to, .. }
            | Self::CaseOpened { to, .. }
            | Self::CaseAgain { to, .. }
            | Self::CaseCode { to, .. }
            | Self::CaseMoved { to, .. }
            | Self::CaseNews { to, .. }
            | Self::WeeklyReport { to, .. } => Some(to),
            Self::Signal { .. } | Self::Nobody => None,
        }
    }

    /// What it leaves by. `None`: it is to nobody.
    #[must_use]
    pub const fn channel(&self) -> Option<Channel> {
        match self {
            Self::TextCode { .. }
            | Self::NewNumberCode { .. }
            | Self::WayByText { .. }
            | Self::NoticeByText { .. } => Some(Channel::Phone),
            Self::RecoveryCode { .. }
            | Self::ContactCode { .. }
            | Self::NewAddressCode { .. }
            | Self::NoAccount { .. }
            | Self::AccountDisabled { .. }
            | Self::AccountSecured { .. }
            | Self::Frozen { .. }
            | Self::WaitBegun { .. }
            | Self::WaitCancelled { .. }
            | Self::BackupCodeReplaced { .. }
            | Self::FactorSuspended { .. }
            | Self::ProtectionEnded { .. }
            | Self::WayOpened { .. }
            | Self::CaseOpened { .. }
            | Self::CaseAgain { .. }
            | Self::CaseCode { .. }
            | Self::CaseMoved { .. }
            | Self::CaseNews { .. }
            | Self::WeeklyReport { .. } => Some(Channel::Email),
            Self::Signal { .. } | Self::Nobody => None,
        }
    }

    /// When what it says does not hold any more, and it is not to be sent.
    /// `None`: it is worth reading however late it comes.
    #[must_use]
    pub const fn expires_at(&self) -> Option<UnixSeconds> {
        match self {
            Self::RecoveryCode { expires_at, .. }
            | Self::TextCode { expires_at, .. }
            | Self::ContactCode { expires_at, .. }
            | Self::NewAddressCode { expires_at, .. }
            | Self::NewNumberCode { expires_at, .. } => Some(*expires_at),
            Self::NoAccount { .. }
            | Self::AccountDisabled { .. }
            | Self::AccountSecured { .. }
            | Self::Frozen { .. }
            | Self::WaitBegun { .. }
            | Self::WaitCancelled { .. }
            | Self::BackupCodeReplaced { .. }
            | Self::FactorSuspended { .. }
            | Self::ProtectionEnded { .. }
            | Self::WayOpened { .. }
            | Self::WayByText { .. }
            | Self::NoticeByText { .. }
            | Self::CaseOpened { .. }
            | Self::CaseAgain { .. }
            | Self::CaseCode { .. }
            | Self::CaseMoved { .. }
            | Self::CaseNews { .. }
            | Self::WeeklyReport { .. }
            | Self::Signal { .. }
            | Self::Nobody => None,
        }
    }

    /// Whether what it says does not hold any more.
    #[must_use]
    pub fn has_expired(&self, now: UnixSeconds) -> bool {
        self.expires_at().is_some_and(|at| at <= now)
    }

    /// The message in the language with this tag.
    #[must_use]
    pub fn in_language(self, tag: &str) -> Letter {
        Letter {
            language: tag.to_owned(),
            message: self,
        }
    }
}

/// A message and the language that it is to be written in.
#[derive(Clone, Serialize, Deserialize)]
pub struct Letter {
    /// The tag of the language. Where it is none of the service, the first of those is taken.
    pub language: String,
    /// What is said.
    pub message: Message,
}

impl Letter {
    /// Encrypts the letter for the outbox. Every sealed letter is padded to
    /// the same length, which the longest names and addresses fit into, so
    /// that the rows do not tell which is which.
    ///
    /// # Errors
    /// There is no randomness.
    pub fn seal(&self, keys: &Keys, random: &dyn Random) -> Result<Vec<u8>, NoRandomness> {
        const LENGTH: usize = 4096;
        let mut plain = Zeroizing::new(Vec::with_capacity(LENGTH));
        serde_json::to_writer(&mut *plain, self).map_err(|_| NoRandomness)?;
        let padded = plain.len().next_multiple_of(LENGTH);
        plain.resize(padded, b' ');
        keys.seal(Purpose::Messages, &plain, random)
    }

    /// Decrypts a letter from the outbox.
    ///
    /// # Errors
    /// Another key sealed it, or it was changed.
    pub fn open(sealed: &[u8], keys: &Keys) -> Result<Self, NotSealedHere> {
        let plain = keys.open(Purpose::Messages, sealed)?;
        serde_json::from_slice(&plain).or_else(|_| {
            // One that was waiting when the service learned languages.
            let message = serde_json::from_slice::<Message>(&plain).map_err(|_| NotSealedHere)?;
            Ok(message.in_language(""))
        })
    }
}

#[cfg(test)]
mod tests {
    use regain_contract::{ItemChange, ItemKind};

    use super::*;
    use crate::random::SystemRandom;

    #[test]
    fn sealed_messages_are_alike_in_length() {
        let keys = Keys::new([1; 32]);
        let code = Message::RecoveryCode {
            to: "ada@example.com".into(),
            code: SecretText("12345678".into()),
            expires_at: UnixSeconds(3600),
            asked_at: UnixSeconds(0),
            wording: CodeWording::Short,
        };
        // As many characters as an address may have, each as long as any in
        // UTF-8.
        let far = "\u{10ffff}".repeat(254);
        let to_contact = Message::ContactCode {
            to: far.clone(),
            contact_name: far.clone(),
            owner: far.clone(),
            code: SecretText("7KQM-3XTB-9WYR-E2HD".into()),
            expires_at: UnixSeconds(i64::MIN),
            asked_at: UnixSeconds(i64::MIN),
        };
        let change = |kind, change| Change {
            kind,
            change,
            count: u32::MAX,
            names: vec!["\u{10ffff}".repeat(40), "a•••@e•••.com".into()],
        };
        let secured = Message::AccountSecured {
            to: far.clone(),
            handle: far,
            at: UnixSeconds(i64::MIN),
            changes: vec![
                change(ItemKind::Authenticator, ItemChange::Remove),
                change(ItemKind::Authenticator, ItemChange::Add),
                change(ItemKind::Session, ItemChange::Remove),
            ],
            protected_until: Some(UnixSeconds(i64::MIN)),
            not_me: SecretText("a".repeat(43)),
        };
        let of_case = Message::CaseCode {
            to: "\u{10ffff}".repeat(254),
            reference: Reference::from_number(u64::MAX),
            code: SecretText("7KQM-3XTB-9WYR-E2HD".into()),
        };
        let sealed = code
            .clone()
            .in_language("pt-BR")
            .seal(&keys, &SystemRandom)
            .unwrap();
        for other in [to_contact, secured, of_case, Message::Nobody] {
            let other = other.in_language("en").seal(&keys, &SystemRandom).unwrap();
            assert_eq!(sealed.len(), other.len());
        }
        assert!(matches!(
            Letter::open(&sealed, &keys),
            Ok(Letter { message: Message::RecoveryCode { .. }, language }) if language == "pt-BR"
        ));
    }
}
