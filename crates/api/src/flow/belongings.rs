//! What an account has, as its owner can look through it.

use std::collections::BTreeMap;

use regain_contract::UnixSeconds;
use sha2::{Digest, Sha256};

use crate::places::Places;
use crate::store::{
    AccountEvent, Address, Authenticator, BackupCode, Connection, RecoveryContact,
    RememberedDevice, SessionGroup, StoreResult, StoredPasskey, Transaction,
};

/// How many events are shown, the newest ones.
const EVENTS_SHOWN: u32 = 100;

/// Who looks through them.
#[derive(Clone, Copy)]
pub struct Onlooker<'a> {
    /// The network they use, as a keyed hash.
    pub network: &'a str,
    /// The language that they read names of places in.
    pub language: &'a str,
    /// Where addresses are.
    pub places: &'a Places,
}

/// Sessions of one device at one place.
#[derive(Clone, Debug)]
pub struct Sessions {
    /// As they are shown, with the place that was found for their addresses.
    pub shown: SessionGroup,
    /// As the store has them.
    pub stored: Vec<SessionGroup>,
}

/// Everything of an account that can be looked through. A place is the one that
/// the store has or, where it has none, the one of the address, in English.
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
    pub sessions: Vec<Sessions>,
    /// The devices that need no second factor, the oldest first.
    pub devices: Vec<RememberedDevice>,
    /// Apps, API tokens and forwarding, the oldest first.
    pub connections: Vec<Connection>,
    /// What happened, the newest first.
    pub events: Vec<AccountEvent>,
    /// When the account was first used from each place.
    pub places: BTreeMap<String, UnixSeconds>,
    /// What each place that was found is called in the language of the reader.
    pub place_names: BTreeMap<String, String>,
}

impl Belongings {
    /// Reads them.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn read(
        tx: &mut dyn Transaction,
        account_id: &str,
        onlooker: Onlooker<'_>,
        now: UnixSeconds,
    ) -> StoreResult<Self> {
        let mut finder = Finder::new(onlooker);
        let groups = tx.session_groups(account_id, onlooker.network).await?;
        let mut devices = tx.remembered_devices(account_id).await?;
        for device in &mut devices {
            finder.fill(&mut device.place, &device.address);
        }
        let mut events = tx.events(account_id, EVENTS_SHOWN).await?;
        for event in &mut events {
            finder.fill(&mut event.place, &event.address);
        }
        let mut places = BTreeMap::new();
        for mut first in tx.places(account_id).await? {
            finder.fill(&mut first.place, &first.address);
            if !first.place.is_empty() {
                let at = places.entry(first.place).or_insert(first.at);
                *at = first.at.min(*at);
            }
        }
        Ok(Self {
            addresses: tx.addresses(account_id).await?,
            removed_addresses: tx.removed_addresses(account_id, now).await?,
            authenticators: tx.authenticators(account_id).await?,
            passkeys: tx.passkeys(account_id).await?,
            backup_codes: tx.backup_codes(account_id).await?,
            contacts: tx.recovery_contacts(account_id).await?,
            sessions: together(groups, &mut finder),
            devices,
            connections: tx.connections(account_id).await?,
            events,
            places,
            place_names: finder.names,
        })
    }

    /// What a place is called in the language of the reader.
    #[must_use]
    pub fn name_of_place(&self, place: &str) -> String {
        let name = self.place_names.get(place);
        name.map_or(place, String::as_str).to_owned()
    }
}

/// Finds the places of what has none of its own.
struct Finder<'a> {
    onlooker: Onlooker<'a>,
    /// The place of each address that was looked up, in English.
    found: BTreeMap<String, String>,
    names: BTreeMap<String, String>,
}

impl<'a> Finder<'a> {
    const fn new(onlooker: Onlooker<'a>) -> Self {
        Self {
            onlooker,
            found: BTreeMap::new(),
            names: BTreeMap::new(),
        }
    }

    /// Fills in the place of `address` where there is none.
    fn fill(&mut self, place: &mut String, address: &str) {
        if !place.is_empty() || address.is_empty() {
            return;
        }
        if let Some(found) = self.found.get(address) {
            place.clone_from(found);
            return;
        }
        let Onlooker {
            places, language, ..
        } = self.onlooker;
        if let Some(found) = places.find(address, language) {
            place.clone_from(&found.english);
            self.names.insert(found.english, found.shown);
        }
        self.found.insert(address.to_owned(), place.clone());
    }
}

/// Puts together what turns out to be of one device at one place, those used
/// last first.
fn together(groups: Vec<SessionGroup>, finder: &mut Finder<'_>) -> Vec<Sessions> {
    let mut all: Vec<Sessions> = Vec::new();
    let mut at = BTreeMap::new();
    for group in groups {
        let mut shown = group.clone();
        finder.fill(&mut shown.place, &group.address);
        shown.address.clear();
        let known = at.entry((shown.device.clone(), shown.place.clone()));
        let index = *known.or_insert(all.len());
        match all.get_mut(index) {
            Some(sessions) => {
                let into = &mut sessions.shown;
                into.count = into.count.saturating_add(shown.count);
                into.since = into.since.min(shown.since);
                into.last_used_at = into.last_used_at.max(shown.last_used_at);
                into.is_from_network |= shown.is_from_network;
                sessions.stored.push(group);
            }
            None => all.push(Sessions {
                shown,
                stored: vec![group],
            }),
        }
    }
    all
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
