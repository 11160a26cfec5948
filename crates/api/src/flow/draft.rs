//! What is going to change when the account is secured.
//!
//! It is kept in the record of the flow and changes nothing of the account
//! until it is committed. Secrets in it are sealed or hashed.

use std::collections::{BTreeMap, BTreeSet};

use regain_contract::{Label, NewAddress, Task, UnixSeconds};
use serde::{Deserialize, Serialize};

use super::PasskeyChallenge;

use crate::store::{Address, Channel};

/// What is going to change.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// What is proposed has been marked.
    pub is_begun: bool,
    /// The account is in another system, which was asked to change it: whether
    /// it has is not known before it says so.
    pub is_changing_elsewhere: bool,
    /// How many times it was asked and has not changed it, and never will by
    /// what it was asked then.
    pub not_changed_elsewhere: u32,
    /// The hash of the new password, as a PHC string; sealed, and in base64 (RFC
    /// 4648, 4), where the account is in another system.
    pub password: Option<String>,
    /// The ids of the things that are going to change: what is there is
    /// removed, what was removed is restored.
    pub marks: BTreeSet<String>,
    /// What authenticator apps and passkeys are going to be called, by the ids
    /// of their items.
    pub names: BTreeMap<String, Label>,
    /// The lists of which everything is going to be removed.
    pub all: BTreeSet<Task>,
    /// The ids of what stays in those lists all the same.
    pub kept: BTreeSet<String>,
    /// The tasks that were looked at.
    pub seen: BTreeSet<Task>,
    /// Since when the person suspects somebody else.
    pub since: Option<UnixSeconds>,
    /// What the list of sessions is narrowed to.
    pub filter: String,
    /// The authenticator app that is being added.
    pub new_authenticator: Option<NewAuthenticator>,
    /// Those that are going to be added: a right code was entered.
    pub authenticators: Vec<AddedAuthenticator>,
    /// The challenge of the passkey that is being made.
    pub passkey_challenge: Option<PasskeyChallenge>,
    /// The passkeys that are going to be added.
    pub passkeys: Vec<AddedPasskey>,
    /// The backup codes that are going to replace all others.
    pub backup_codes: Option<NewBackupCodes>,
    /// The address that is being added.
    pub new_address: Option<UnconfirmedAddress>,
    /// Those that are going to be added: their code was entered.
    pub addresses: Vec<AddedAddress>,
}

/// An authenticator app of which no right code was entered yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewAuthenticator {
    /// Its secret, sealed as those of the account are, in base64 (RFC 4648, 4).
    pub sealed_secret: String,
    /// When its key stops being taken (15 minutes).
    pub expires_at: UnixSeconds,
}

/// An authenticator app that is going to be added.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AddedAuthenticator {
    /// Its id.
    pub id: String,
    /// What the person calls it.
    pub name: Label,
    /// Its secret, sealed, in base64 (RFC 4648, 4).
    pub sealed_secret: String,
    /// The time step of the code it was confirmed with: that code is used.
    pub last_step: i64,
    /// When.
    pub added_at: UnixSeconds,
}

/// A passkey that is going to be added.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AddedPasskey {
    /// Its credential id in base64url.
    pub credential_id: String,
    /// What the person calls it.
    pub name: Label,
    /// The credential as the WebAuthn library writes it. It holds no secret.
    pub credential: String,
    /// When.
    pub added_at: UnixSeconds,
}

/// Backup codes that are going to replace all others.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewBackupCodes {
    /// Their slots and hashes (PHC strings).
    pub codes: Vec<(u8, String)>,
    /// When they were made.
    pub made_at: UnixSeconds,
    /// One of them was typed back: only then they count.
    pub is_proven: bool,
}

/// An address whose code has not been entered yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UnconfirmedAddress {
    /// The address.
    pub address: NewAddress,
    /// The keyed hash of the flow's id and the code.
    pub hash: [u8; 32],
    /// When it was sent.
    pub sent_at: UnixSeconds,
    /// When it stops working.
    pub expires_at: UnixSeconds,
    /// How many tries it has left.
    pub tries_left: u32,
    /// How many codes were sent to new addresses in this flow.
    pub sent_count: u32,
}

impl From<&AddedAddress> for Address {
    fn from(added: &AddedAddress) -> Self {
        let (channel, address) = match &added.address {
            NewAddress::Email(email) => (Channel::Email, email.as_str()),
            NewAddress::Phone(number) => (Channel::Phone, number.as_str()),
        };
        Self {
            id: added.id.clone(),
            channel,
            address: address.to_owned(),
            added_at: added.added_at,
            removed_at: None,
        }
    }
}

/// An address that is going to be added.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AddedAddress {
    /// Its id.
    pub id: String,
    /// The address.
    pub address: NewAddress,
    /// When its code was entered.
    pub added_at: UnixSeconds,
}
