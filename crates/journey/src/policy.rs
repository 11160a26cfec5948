use regain_contract::{Need, NeedReason, ProofKind};
use serde::{Deserialize, Serialize};

/// What protects the account beside its password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AccountFactors {
    /// Nothing: the password alone signs in.
    PasswordOnly,
    /// A second factor of any kind.
    SecondFactor,
}

/// The proofs that have succeeded, each kind once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Proofs(Vec<ProofKind>);

impl Proofs {
    /// Nothing proven; `Default` cannot be called in a constant.
    pub(crate) const fn const_default() -> Self {
        Self(Vec::new())
    }

    /// These proofs and one more.
    #[must_use]
    pub fn with(&self, kind: ProofKind) -> Self {
        let mut kinds = self.0.clone();
        if !kinds.contains(&kind) {
            kinds.push(kind);
            kinds.sort_unstable();
        }
        Self(kinds)
    }

    /// The kinds, sorted.
    #[must_use]
    pub fn kinds(&self) -> &[ProofKind] {
        &self.0
    }
}

/// The method classes of NIST SP 800-63B-4, 4.2.1: two proofs of one class
/// count as one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Sent by the service to an address it has on file (4.2.1.2).
    Issued,
    /// The identity was checked again (4.2.2.2 c).
    IdentityProofing,
}

const fn class(kind: ProofKind) -> Class {
    match kind {
        ProofKind::EmailCode => Class::Issued,
        ProofKind::HumanCheck => Class::IdentityProofing,
    }
}

/// What is still required before the account may be changed. Empty: nothing.
///
/// NIST SP 800-63B-4, 4.2.2.1 (one recovery code where there is no second
/// factor) and 4.2.2.2 (two of different classes, or repeated identity
/// proofing, where there is one).
#[must_use]
pub fn needs(factors: AccountFactors, proofs: &Proofs) -> Vec<Need> {
    let classes: Vec<Class> = proofs.kinds().iter().copied().map(class).collect();
    let one = !classes.is_empty();
    let identity = classes.contains(&Class::IdentityProofing);
    let two_classes = classes.iter().any(|a| classes.iter().any(|b| a != b));
    match factors {
        AccountFactors::PasswordOnly if one => Vec::new(),
        AccountFactors::SecondFactor if identity || two_classes => Vec::new(),
        AccountFactors::SecondFactor if one => vec![Need {
            any_of: vec![ProofKind::HumanCheck],
            reason: NeedReason::SecondFactor,
        }],
        AccountFactors::PasswordOnly | AccountFactors::SecondFactor => vec![Need {
            any_of: vec![ProofKind::EmailCode, ProofKind::HumanCheck],
            reason: NeedReason::NothingProven,
        }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// NIST SP 800-63B-4, 4.2.2: every set of proofs against every account.
    #[test]
    fn truth_table_of_the_policy() {
        use AccountFactors::{PasswordOnly, SecondFactor};
        use ProofKind::{EmailCode, HumanCheck};
        let table: [(AccountFactors, &[ProofKind], bool); 8] = [
            (PasswordOnly, &[], false),
            (PasswordOnly, &[EmailCode], true),
            (PasswordOnly, &[HumanCheck], true),
            (PasswordOnly, &[EmailCode, HumanCheck], true),
            (SecondFactor, &[], false),
            (SecondFactor, &[EmailCode], false),
            (SecondFactor, &[HumanCheck], true),
            (SecondFactor, &[EmailCode, HumanCheck], true),
        ];
        for (factors, kinds, open) in table {
            let proofs = kinds
                .iter()
                .fold(Proofs::default(), |p, kind| p.with(*kind));
            assert_eq!(
                needs(factors, &proofs).is_empty(),
                open,
                "{factors:?} {kinds:?}"
            );
        }
    }

    #[test]
    fn the_same_proof_twice_counts_once() {
        let proofs = Proofs::default()
            .with(ProofKind::EmailCode)
            .with(ProofKind::EmailCode);
        assert_eq!(needs(AccountFactors::SecondFactor, &proofs).len(), 1);
    }
}
