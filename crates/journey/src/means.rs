use regain_contract::ProofKind;
use serde::{Deserialize, Serialize};

/// A set of kinds of proof: those that an account has the means for, those
/// that a person cannot use, those that are offered.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<ProofKind>", into = "Vec<ProofKind>")]
pub struct Means(u8);

const fn bit(kind: ProofKind) -> u8 {
    match kind {
        ProofKind::Passkey => 1,
        ProofKind::AuthenticatorCode => 1 << 1,
        ProofKind::EmailCode => 1 << 2,
        ProofKind::TextCode => 1 << 3,
        ProofKind::BackupCode => 1 << 4,
        ProofKind::ContactCode => 1 << 5,
        ProofKind::HumanCheck => 1 << 6,
    }
}

impl Means {
    /// None.
    pub const NONE: Self = Self(0);

    /// Exactly these.
    #[must_use]
    pub const fn of(kinds: &[ProofKind]) -> Self {
        let mut set = 0;
        let mut place = 0;
        while place < kinds.len() {
            set |= bit(kinds[place]);
            place += 1;
        }
        Self(set)
    }

    /// Whether `kind` is among them.
    #[must_use]
    pub const fn has(self, kind: ProofKind) -> bool {
        self.0 & bit(kind) != 0
    }

    /// These and one more.
    #[must_use]
    pub const fn with(self, kind: ProofKind) -> Self {
        Self(self.0 | bit(kind))
    }

    /// These and those.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These without those.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The kinds, in the order they are offered.
    #[must_use]
    pub fn kinds(self) -> Vec<ProofKind> {
        let kinds = ProofKind::ALL.into_iter();
        kinds.filter(|kind| self.has(*kind)).collect()
    }

    /// Every set of kinds there is; for tests and tables.
    pub fn every() -> impl Iterator<Item = Self> {
        (0..1 << ProofKind::ALL.len()).map(Self)
    }
}

impl From<Vec<ProofKind>> for Means {
    fn from(kinds: Vec<ProofKind>) -> Self {
        Self::of(&kinds)
    }
}

impl From<Means> for Vec<ProofKind> {
    fn from(means: Means) -> Self {
        means.kinds()
    }
}

impl std::fmt::Debug for Means {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.kinds()).finish()
    }
}
