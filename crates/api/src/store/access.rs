//! What has access to an account, and what happened to it.

use regain_contract::{ItemKind, Reference, UnixSeconds};

/// A signed-in session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id; not the secret in its cookie.
    pub id: String,
    /// Whose it is.
    pub account_id: String,
    /// The device, in words its owner would use.
    pub device: String,
    /// Where it is used from, coarsely; empty where that is not known.
    pub place: String,
    /// The network address it was used from, where the identity system says
    /// so; otherwise empty. It is never shown: where `place` is empty, one is
    /// found for it (see [`Places`](crate::places::Places)).
    pub address: String,
    /// The network it is used from, as a keyed hash; empty where that is not
    /// known.
    pub network: String,
    /// When it began.
    pub created_at: UnixSeconds,
    /// When it was last used.
    pub last_used_at: UnixSeconds,
}

/// Sessions of one device at one place, or from one address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionGroup {
    /// The device, in words its owner would use.
    pub device: String,
    /// Where they are used from, coarsely.
    pub place: String,
    /// The network address they are used from, where `place` is empty.
    pub address: String,
    /// How many they are.
    pub count: u32,
    /// When the first of them began.
    pub since: UnixSeconds,
    /// When one of them was last used.
    pub last_used_at: UnixSeconds,
    /// Whether one of them is used from the network that was asked about.
    pub is_from_network: bool,
}

/// A device that needs no second factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RememberedDevice {
    /// Its id.
    pub id: String,
    /// The device, in words its owner would use.
    pub device: String,
    /// Where it was used last, coarsely.
    pub place: String,
    /// The network address it was used from, where the identity system says
    /// so; otherwise empty. It is never shown: where `place` is empty, one is
    /// found for it (see [`Places`](crate::places::Places)).
    pub address: String,
    /// When it was remembered.
    pub added_at: UnixSeconds,
    /// When that last spared a second factor.
    pub last_used_at: Option<UnixSeconds>,
}

/// What kind of access something has beside the sessions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConnectionKind {
    /// An app.
    App,
    /// An API token.
    ApiToken,
    /// An address that mail is forwarded to.
    Forwarding,
}

impl ConnectionKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::App, Self::ApiToken, Self::Forwarding];

    /// What it is shown as.
    #[must_use]
    pub const fn item(self) -> ItemKind {
        match self {
            Self::App => ItemKind::App,
            Self::ApiToken => ItemKind::ApiToken,
            Self::Forwarding => ItemKind::Forwarding,
        }
    }
}

/// Something that reaches into an account without signing in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: ConnectionKind,
    /// What it is called.
    pub name: String,
    /// What it may do, in the words of the service.
    pub access: Vec<String>,
    /// When it was given access.
    pub added_at: UnixSeconds,
    /// When it was last used.
    pub last_used_at: Option<UnixSeconds>,
}

/// Something that happened on an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountEvent {
    /// Its id.
    pub id: String,
    /// What happened.
    pub kind: ItemKind,
    /// When.
    pub at: UnixSeconds,
    /// With which device; empty where that is not known.
    pub device: String,
    /// Where, coarsely; empty where that is not known.
    pub place: String,
    /// The network address it was done from, where the identity system says
    /// so; otherwise empty. It is never shown: where `place` is empty, one is
    /// found for it (see [`Places`](crate::places::Places)).
    pub address: String,
    /// The id of the item it was about; empty if there is none. For a sign-in
    /// it follows from the device and the place.
    pub object: String,
    /// What that is called, an address masked.
    pub detail: String,
    /// The number under which its owner reported it.
    pub report: Option<Reference>,
}

/// When an account was first used from a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstUse {
    /// The place.
    pub place: String,
    /// The network address, where `place` is empty.
    pub address: String,
    /// When that was.
    pub at: UnixSeconds,
}
