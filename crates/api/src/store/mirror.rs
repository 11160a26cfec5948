//! Accounts of a system of somebody else's, as they are kept here while a
//! recovery needs them.

use regain_contract::UnixSeconds;

use super::{
    AccountEvent, AccountStatus, Address, Authenticator, Connection, RecoveryContact,
    RememberedDevice, Session,
};

/// An account as the system it is in says that it is. No secret is in it.
#[derive(Clone, Debug)]
pub struct Mirror {
    /// Its id.
    pub id: String,
    /// What its owner is called there.
    pub handle: String,
    /// Whether it can be used.
    pub status: AccountStatus,
    /// The tag of the language that its owner reads, where that is known.
    pub language: Option<String>,
    /// When it was made.
    pub created_at: UnixSeconds,
    /// The addresses, also those that were removed and are told all the same;
    /// the primary one of each kind before the others of it.
    pub addresses: Vec<MirroredAddress>,
    /// The authenticator apps, with nothing sealed.
    pub authenticators: Vec<Authenticator>,
    /// The recovery contacts.
    pub contacts: Vec<RecoveryContact>,
    /// The sessions that have not ended.
    pub sessions: Vec<Session>,
    /// The devices that need no second factor.
    pub devices: Vec<RememberedDevice>,
    /// Apps, API tokens and forwarding.
    pub connections: Vec<Connection>,
    /// What happened.
    pub events: Vec<AccountEvent>,
}

/// An address of such an account.
#[derive(Clone, Debug)]
pub struct MirroredAddress {
    /// The address.
    pub address: Address,
    /// Until when it is told of recoveries, where it was removed.
    pub told_until: Option<UnixSeconds>,
}
