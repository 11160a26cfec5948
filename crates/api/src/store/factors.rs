//! What protects an account beside its password, and what brings its owner
//! back.

use regain_contract::{ProofKind, UnixSeconds};

/// An address of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Its id.
    pub id: String,
    /// What kind of address.
    pub channel: Channel,
    /// The address.
    pub address: String,
    /// When it was added.
    pub added_at: UnixSeconds,
    /// When it was removed, if it was.
    pub removed_at: Option<UnixSeconds>,
}

/// A kind of address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
}

impl Channel {
    /// The name in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Email, Self::Phone]
            .into_iter()
            .find(|channel| channel.name() == name)
    }
}

/// An authenticator app.
#[derive(Clone, PartialEq, Eq)]
pub struct Authenticator {
    /// Its id.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// The secret, sealed (NIST SP 800-63B-4, 3.1.4.2; OWASP ASVS 13.3.1).
    pub sealed_secret: Vec<u8>,
    /// The last time step of which a code was taken; 0 before the first.
    pub last_step: i64,
    /// When it was added.
    pub added_at: UnixSeconds,
    /// Since when it is suspended, if it is.
    pub suspended_at: Option<UnixSeconds>,
}

/// A backup code.
#[derive(Clone, PartialEq, Eq)]
pub struct BackupCode {
    /// Its first character, which tells it from the others of the account.
    pub slot: u8,
    /// Its hash, as a PHC string (NIST SP 800-63B-4, 3.1.2.2).
    pub hash: String,
    /// When it was made.
    pub made_at: UnixSeconds,
    /// When it was used, if it was.
    pub used_at: Option<UnixSeconds>,
}

/// A passkey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPasskey {
    /// Its credential id in base64url.
    pub credential_id: String,
    /// What its owner calls it.
    pub name: String,
    /// The credential as the WebAuthn library writes it, as JSON. It holds no
    /// secret.
    pub credential: String,
    /// When it was added.
    pub added_at: UnixSeconds,
    /// When it was last used.
    pub last_used_at: Option<UnixSeconds>,
    /// Since when it is suspended, if it is.
    pub suspended_at: Option<UnixSeconds>,
}

/// Someone the owner trusts to read out a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoveryContact {
    /// Their id.
    pub id: String,
    /// What the owner calls them.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
    /// When they were added.
    pub added_at: UnixSeconds,
}

/// How a way of proving has gone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WayRecord {
    /// How many attempts have ended.
    pub ended: u32,
    /// How many of them succeeded.
    pub succeeded: u32,
    /// How long half of those took at the most, in seconds.
    pub median_seconds: u32,
}

/// A letter to be posted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostalTask {
    /// To the owner of this account.
    pub account_id: String,
    /// About what, in the words of [`crate::audit`].
    pub reason: String,
    /// Since when.
    pub raised_at: UnixSeconds,
}

/// The kinds of proof that are second factors.
pub const SECOND_FACTORS: [ProofKind; 2] = [ProofKind::AuthenticatorCode, ProofKind::Passkey];

// Both hold what must not be seen.
impl std::fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Authenticator")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for BackupCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BackupCode")
            .field("slot", &self.slot)
            .finish_non_exhaustive()
    }
}
