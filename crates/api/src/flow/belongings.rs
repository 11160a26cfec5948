//! What an account has, as its owner can look through it.

use std::collections::BTreeMap;

use regain_contract::UnixSeconds;
use sha2::{Digest, Sha256};

use crate::store::{
    AccountEvent, Address, Authenticator, BackupCode, Connection, RecoveryContact,
    RememberedDevice, SessionGroup, StoreResult, StoredPasskey, Transaction,
};

/// How many events are shown, the newest ones.
const EVENTS_SHOWN: u32 = 100;

/// Everything of an account that can be looked through.
#[derive(Clone, Debug, Default)]
pub struct Belongings {
    /// The addresses, e-mail first, the primary one of each kind first.
    pub addresses: Vec<Address>,
    /// Those that were removed lately.
    pub removed_addresses: Vec<Address>,
    /// The authenticator apps, the oldest first.
    pub authenticators: Vec<Authenticator>,
    /// The passkeys, the oldest first.
    pub passkeys: Vec<StoredPasskey>,
    /// The backup codes, used ones too.
    pub backup_codes: Vec<BackupCode>,
    /// The recovery contacts, the oldest first.
    pub contacts: Vec<RecoveryContact>,
    /// The sessions, those of one device at one place together.
    pub sessions: Vec<SessionGroup>,
    /// The devices that need no second factor, the oldest first.
    pub devices: Vec<RememberedDevice>,
    /// Apps, API tokens and forwarding, the oldest first.
    pub connections: Vec<Connection>,
    /// What happened, the newest first.
    pub events: Vec<AccountEvent>,
    /// When the account was first used from each place.
    pub places: BTreeMap<String, UnixSeconds>,
}

impl Belongings {
    /// Reads them; `network` is the one that is used now.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn read(
        tx: &mut dyn Transaction,
        account_id: &str,
        network: &str,
        now: UnixSeconds,
    ) -> StoreResult<Self> {
        Ok(Self {
            addresses: tx.addresses(account_id).await?,
            removed_addresses: tx.removed_addresses(account_id, now).await?,
            authenticators: tx.authenticators(account_id).await?,
            passkeys: tx.passkeys(account_id).await?,
            backup_codes: tx.backup_codes(account_id).await?,
            contacts: tx.recovery_contacts(account_id).await?,
            sessions: tx.session_groups(account_id, network).await?,
            devices: tx.remembered_devices(account_id).await?,
            connections: tx.connections(account_id).await?,
            events: tx.events(account_id, EVENTS_SHOWN).await?,
            places: tx.places(account_id).await?.into_iter().collect(),
        })
    }
}

/// The id of the sessions of one device at one place: the same as long as
/// there are any.
#[must_use]
pub fn session_id(device: &str, place: &str) -> String {
    const BYTES: usize = 10;
    let digest = Sha256::new()
        .chain_update((device.len() as u64).to_le_bytes())
        .chain_update(device)
        .chain_update(place)
        .finalize();
    let mut id = String::from("session:");
    for byte in digest.iter().take(BYTES) {
        id.push_str(&format!("{byte:02x}"));
    }
    id
}
