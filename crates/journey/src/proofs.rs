use regain_contract::ProofKind;
use serde::{Deserialize, Serialize};

use crate::Means;

/// A proof that has succeeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// A passkey whose device checked who holds it (WebAuthn user
    /// verification): two factors in one.
    VerifiedPasskey,
    /// A passkey whose device did not: one factor (NIST SP 800-63B-4, B.3).
    TouchedPasskey,
    /// A code of the authenticator app.
    AuthenticatorCode,
    /// A code sent by e-mail.
    EmailCode,
    /// A code sent by text message.
    TextCode,
    /// A backup code.
    BackupCode,
    /// A code read out by a recovery contact.
    ContactCode,
    /// A check by a person, in a case.
    HumanCheck,
}

impl Proof {
    /// All proofs.
    pub const ALL: [Self; 8] = [
        Self::VerifiedPasskey,
        Self::TouchedPasskey,
        Self::AuthenticatorCode,
        Self::EmailCode,
        Self::TextCode,
        Self::BackupCode,
        Self::ContactCode,
        Self::HumanCheck,
    ];

    /// What it is a proof of.
    #[must_use]
    pub const fn kind(self) -> ProofKind {
        match self {
            Self::VerifiedPasskey | Self::TouchedPasskey => ProofKind::Passkey,
            Self::AuthenticatorCode => ProofKind::AuthenticatorCode,
            Self::EmailCode => ProofKind::EmailCode,
            Self::TextCode => ProofKind::TextCode,
            Self::BackupCode => ProofKind::BackupCode,
            Self::ContactCode => ProofKind::ContactCode,
            Self::HumanCheck => ProofKind::HumanCheck,
        }
    }

    /// Its method class.
    #[must_use]
    pub const fn class(self) -> Class {
        match self {
            Self::VerifiedPasskey | Self::TouchedPasskey | Self::AuthenticatorCode => {
                Class::Authenticator
            }
            Self::EmailCode | Self::TextCode => Class::Issued,
            Self::BackupCode => Class::Saved,
            Self::ContactCode => Class::Contact,
            Self::HumanCheck => Class::IdentityProofing,
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// The method classes of NIST SP 800-63B-4, 4.2.1 and 4.2.2.2: two proofs of
/// one class count as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Sent by the service to an address it has on file (4.2.1.2): e-mail and
    /// text message alike.
    Issued,
    /// Kept by the person (4.2.1.1).
    Saved,
    /// Read out by someone they trust (4.2.1.3).
    Contact,
    /// An authenticator that is still bound to the account (4.2.2.2 b).
    Authenticator,
    /// The identity was checked again (4.2.2.2 c).
    IdentityProofing,
}

impl Class {
    /// The three classes of recovery codes.
    pub(crate) const RECOVERY: [Self; 3] = [Self::Issued, Self::Saved, Self::Contact];

    /// The name in the audit.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Issued => "issued",
            Self::Saved => "saved",
            Self::Contact => "contact",
            Self::Authenticator => "authenticator",
            Self::IdentityProofing => "identity_proofing",
        }
    }
}

/// The proofs that have succeeded, each once.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<Proof>", into = "Vec<Proof>")]
pub struct Proofs(u8);

impl Proofs {
    /// Nothing proven.
    pub const NONE: Self = Self(0);

    /// These proofs and one more.
    #[must_use]
    pub const fn with(self, proof: Proof) -> Self {
        Self(self.0 | proof.bit())
    }

    /// Those that are among both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether this one is among them.
    #[must_use]
    pub const fn has(self, proof: Proof) -> bool {
        self.0 & proof.bit() != 0
    }

    /// Whether nothing has been proven.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether one of them is of this class.
    pub(crate) fn has_class(self, class: Class) -> bool {
        self.all().any(|proof| proof.class() == class)
    }

    /// How many of the three classes of recovery codes are among them.
    pub(crate) fn recovery_classes(self) -> usize {
        let classes = Class::RECOVERY.into_iter();
        classes.filter(|class| self.has_class(*class)).count()
    }

    /// One after the other.
    pub fn all(self) -> impl Iterator<Item = Proof> {
        Proof::ALL.into_iter().filter(move |proof| self.has(*proof))
    }

    /// What they are proofs of, in the order of [`ProofKind`].
    #[must_use]
    pub fn kinds(self) -> Vec<ProofKind> {
        self.means().kinds()
    }

    /// The same as a set.
    #[must_use]
    pub fn means(self) -> Means {
        self.all()
            .fold(Means::NONE, |means, proof| means.with(proof.kind()))
    }

    /// Every set of proofs there is; for tests and tables.
    pub fn every() -> impl Iterator<Item = Self> {
        (0..=u8::MAX).map(Self)
    }
}

impl From<Vec<Proof>> for Proofs {
    fn from(proofs: Vec<Proof>) -> Self {
        proofs.into_iter().fold(Self::NONE, Self::with)
    }
}

impl From<Proofs> for Vec<Proof> {
    fn from(proofs: Proofs) -> Self {
        proofs.all().collect()
    }
}

impl std::fmt::Debug for Proofs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.all()).finish()
    }
}
