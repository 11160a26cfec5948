//! What travels between the recovery API and a system of somebody else's that
//! the accounts are in (`docs/integrate.md`).
//!
//! The API asks and the system answers. It hands out no secret: what a secret
//! is needed for, it does itself.

use serde::{Deserialize, Serialize};

use crate::{AccessKind, ItemKind, Secret, UnixSeconds};

/// Which account goes by a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FindAccount {
    /// What somebody typed to name it, in compatibility-composed form (Unicode
    /// NFKC) and lower case; of a phone number the digits, with the `+` before
    /// them that was typed, or that stands for `00`. At most 254 characters.
    pub name: String,
}

/// What is known of an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ReadAccount {
    /// Its id.
    pub account_id: String,
}

/// The account, if there is one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FoundAccount {
    /// The account; `null` where there is none. An answer without this member
    /// says nothing.
    #[serde(deserialize_with = "Option::deserialize")]
    #[cfg_attr(feature = "openapi", schema(required = true))]
    pub account: Option<IdentityAccount>,
}

/// An account, as far as recovery needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IdentityAccount {
    /// Its id: it never changes, and nobody else gets it. At most 128
    /// characters, like every id here.
    pub id: String,
    /// What its owner is called there.
    pub handle: String,
    /// Whether it can be used.
    pub status: IdentityStatus,
    /// The tag of the language that its owner reads, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// When it was made.
    pub created_at: UnixSeconds,
    /// The e-mail addresses, the one that codes go to first.
    #[serde(default)]
    pub emails: Vec<IdentityAddress>,
    /// The phone numbers, as E.164 writes them, the one that codes go to first.
    #[serde(default)]
    pub phones: Vec<IdentityAddress>,
    /// The authenticator apps, without their secrets.
    #[serde(default)]
    pub authenticators: Vec<IdentityAuthenticator>,
    /// People who may read out a code to the owner.
    #[serde(default)]
    pub contacts: Vec<IdentityContact>,
    /// The sessions that have not ended.
    #[serde(default)]
    pub sessions: Vec<IdentitySession>,
    /// The devices that need no second factor.
    #[serde(default)]
    pub devices: Vec<IdentityDevice>,
    /// Apps, API tokens and forwarding.
    #[serde(default)]
    pub connections: Vec<IdentityConnection>,
    /// What happened, the newest first; the first hundred are shown.
    #[serde(default)]
    pub events: Vec<IdentityEvent>,
}

/// Whether an account can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum IdentityStatus {
    /// It can.
    Active,
    /// Not until its owner recovers it.
    Locked,
    /// Not any more: the service has closed it.
    Disabled,
}

/// An address of an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IdentityAddress {
    /// Its id.
    pub id: String,
    /// The address.
    pub address: String,
    /// When it was added.
    pub added_at: UnixSeconds,
    /// When it was removed. One that was is told of recoveries for 30 days and
    /// can be restored as long: keep it for that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed_at: Option<UnixSeconds>,
}

/// An authenticator app.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IdentityAuthenticator {
    /// Its id.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub added_at: UnixSeconds,
}

/// Someone the owner trusts to read out a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IdentityContact {
    /// Their id.
    pub id: String,
    /// What the owner calls them.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// When they were added.
    pub added_at: UnixSeconds,
}

/// A signed-in session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IdentitySession {
    /// Its id; not the secret in its cookie.
    pub id: String,
    /// The device, in words its owner would use.
    pub device: String,
    /// Where it is used from, coarsely; empty where that is not known.
    #[serde(default)]
    pub place: String,
    /// The network address, where `place` is empty.
    #[serde(default)]
    pub address: String,
    /// When it began.
    pub created_at: UnixSeconds,
    /// When it was last used.
    pub last_used_at: UnixSeconds,
}

/// A device that needs no second factor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IdentityDevice {
    /// Its id.
    pub id: String,
    /// The device, in words its owner would use.
    pub device: String,
    /// Where it was used last, coarsely; empty where that is not known.
    #[serde(default)]
    pub place: String,
    /// The network address, where `place` is empty.
    #[serde(default)]
    pub address: String,
    /// When it was remembered.
    pub added_at: UnixSeconds,
}

/// Something that reaches into an account without signing in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IdentityConnection {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: AccessKind,
    /// What it is called.
    pub name: String,
    /// What it may do, in the words of the service.
    #[serde(default)]
    pub access: Vec<String>,
    /// When it was given access.
    pub added_at: UnixSeconds,
}

/// Something that happened on an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct IdentityEvent {
    /// Its id.
    pub id: String,
    /// What happened: `sign_in`, `password_changed`, `factor_added` and so on.
    pub kind: ItemKind,
    /// When.
    pub at: UnixSeconds,
    /// With which device; empty where that is not known.
    #[serde(default)]
    pub device: String,
    /// Where, coarsely; empty where that is not known.
    #[serde(default)]
    pub place: String,
    /// The network address, where `place` is empty.
    #[serde(default)]
    pub address: String,
    /// What it was about: `authenticator:`, `address:`, `connection:` or
    /// `contact:` and the id, or empty. What is undone by undoing the event.
    #[serde(default)]
    pub object: String,
    /// What that is called.
    #[serde(default)]
    pub detail: String,
}

/// Whether a code is one that an authenticator app of an account shows now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VerifyCode {
    /// Whose app.
    pub account_id: String,
    /// The ids of the apps that count: others were reported lost.
    pub authenticators: Vec<String>,
    /// The code, six digits.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub code: Secret,
}

/// Whether it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct VerifiedCode {
    /// It is, and is not taken again (RFC 6238, 5.2): neither here nor where
    /// people sign in.
    pub fits: bool,
}

/// What becomes of an account that its owner has recovered: all of it, or
/// nothing.
///
/// What is gone already, or there already, is no reason to refuse.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct ChangeAccount {
    /// Which account. A lock is lifted.
    pub account_id: String,
    /// The hash of the new password: Argon2id in PHC form, of the password in
    /// composed form (Unicode NFC) as UTF-8.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>))]
    pub password_hash: Option<Secret>,
    /// Every session ends, those that nobody has seen here too.
    #[serde(default)]
    pub end_all_sessions: bool,
    /// The sessions that end.
    #[serde(default)]
    pub end_sessions: Vec<String>,
    /// The devices that need a second factor again.
    #[serde(default)]
    pub forget_devices: Vec<String>,
    /// The apps, API tokens and forwarding that have no access any more.
    #[serde(default)]
    pub revoke_connections: Vec<String>,
    /// The recovery contacts that are removed.
    #[serde(default)]
    pub remove_contacts: Vec<String>,
    /// The addresses that were removed, and are there again.
    #[serde(default)]
    pub restore_addresses: Vec<String>,
    /// The addresses that are added: a code that was sent there was entered.
    #[serde(default)]
    pub add_addresses: Vec<AddedIdentityAddress>,
    /// The addresses that are removed.
    #[serde(default)]
    pub remove_addresses: Vec<String>,
    /// The authenticator apps that are called otherwise.
    #[serde(default)]
    pub rename_authenticators: Vec<RenamedAuthenticator>,
    /// The authenticator apps that are added.
    #[serde(default)]
    pub add_authenticators: Vec<AddedIdentityAuthenticator>,
    /// The authenticator apps that are removed.
    #[serde(default)]
    pub remove_authenticators: Vec<String>,
}

/// An address that is added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddedIdentityAddress {
    /// The id that it gets.
    pub id: String,
    /// An e-mail address, or a phone number that begins with `+`.
    pub address: String,
}

/// An authenticator app that is called otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct RenamedAuthenticator {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
}

/// An authenticator app that is added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddedIdentityAuthenticator {
    /// The id that it gets.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// Its secret of 160 bits in Base32 (RFC 4648, 6), for codes of six digits
    /// with SHA-1 and 30 seconds (RFC 6238). This is the one way that a secret
    /// goes.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub secret: Secret,
    /// The time step of the code that it was confirmed with, which is used.
    pub last_step: i64,
}
