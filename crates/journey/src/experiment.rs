//! What an experiment may change of a recovery, and of whose.
//!
//! Nothing that decides takes a variant: [`decide`](crate::decide) and
//! [`enough`](crate::enough) know none. What an experiment gets is what they
//! have decided, in types that can be put in another order and in no other
//! set.

use regain_contract::{ProofKind, Situation};

use crate::Decision;

/// The proofs that can be given now, in the order in which they are offered:
/// always those that the policy offers, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered(Vec<ProofKind>);

impl Offered {
    /// What is offered, in the usual order.
    #[must_use]
    pub fn by(decision: &Decision) -> Self {
        Self(decision.offered.kinds())
    }

    /// The same, in another order.
    #[must_use]
    pub fn in_order(mut self, order: &ProofOrder) -> Self {
        // A stable sort neither adds nor drops, whatever it is sorted by.
        self.0.sort_by_key(|kind| order.place(*kind));
        self
    }

    /// One after the other.
    #[must_use]
    pub fn kinds(&self) -> &[ProofKind] {
        &self.0
    }
}

/// Which proofs stand before the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProofOrder(Vec<ProofKind>);

impl ProofOrder {
    /// These first, where they are offered; the others behind them as usual.
    #[must_use]
    pub fn first(kinds: Vec<ProofKind>) -> Self {
        Self(kinds)
    }

    fn place(&self, kind: ProofKind) -> usize {
        let place = self.0.iter().position(|first| *first == kind);
        place.unwrap_or(self.0.len())
    }
}

/// Whether a recovery of this situation may take part in experiments. Where
/// somebody else may be in the account, or is about to be, it may not.
#[must_use]
pub const fn may_take_part(situation: Situation) -> bool {
    match situation {
        Situation::ForgotPassword
        | Situation::LostSecondFactor
        | Situation::LostContact
        | Situation::Locked => true,
        Situation::Hacked | Situation::KnownPerson | Situation::Impersonation => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Facts, Means, Proofs, decide};

    fn any_order() -> impl Strategy<Value = ProofOrder> {
        let kind = proptest::sample::select(ProofKind::ALL.to_vec());
        proptest::collection::vec(kind, 0..10).prop_map(ProofOrder::first)
    }

    fn any_situation() -> impl Strategy<Value = Situation> {
        proptest::sample::select(Situation::ALL.to_vec())
    }

    fn any_means() -> impl Strategy<Value = Means> {
        proptest::sample::select(Means::every().collect::<Vec<_>>())
    }

    fn any_proofs() -> impl Strategy<Value = Proofs> {
        proptest::sample::select(Proofs::every().collect::<Vec<_>>())
    }

    prop_compose! {
        fn any_facts()(
            situation in any_situation(),
            account in proptest::option::of(any_means()),
            cannot_use in any_means(),
            proofs in any_proofs(),
            fresh in any_proofs(),
        ) -> Facts {
            Facts { situation, account, cannot_use, proofs, fresh: fresh.and(proofs) }
        }
    }

    fn sorted(kinds: &[ProofKind]) -> Vec<ProofKind> {
        let mut kinds = kinds.to_vec();
        kinds.sort();
        kinds
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]

        /// Whatever the policy is asked and whatever a variant wants, what is
        /// offered is the same set, and what is needed the same.
        #[test]
        fn no_order_adds_or_drops_a_proof(facts in any_facts(), order in any_order()) {
            let decision = decide(&facts);
            let usual = Offered::by(&decision);
            let other = usual.clone().in_order(&order);
            prop_assert_eq!(sorted(usual.kinds()), sorted(other.kinds()));
            prop_assert_eq!(decide(&facts), decision);
        }

        #[test]
        fn what_is_to_be_first_is_and_the_others_stay(facts in any_facts(), order in any_order()) {
            let usual = Offered::by(&decide(&facts));
            let other = usual.clone().in_order(&order);
            let named = |kind: &&ProofKind| order.0.contains(kind);
            let first: Vec<&ProofKind> = other.kinds().iter().take_while(named).collect();
            let rest: Vec<&ProofKind> = other.kinds().iter().skip(first.len()).collect();
            let usual_rest: Vec<&ProofKind> =
                usual.kinds().iter().filter(|kind| !named(kind)).collect();
            prop_assert_eq!(rest, usual_rest);
            prop_assert!(first.is_sorted_by_key(|kind| order.place(**kind)));
        }
    }

    #[test]
    fn whoever_may_have_somebody_in_the_account_takes_no_part() {
        let taking_part: Vec<Situation> = Situation::ALL
            .into_iter()
            .filter(|situation| may_take_part(*situation))
            .collect();
        assert_eq!(
            taking_part,
            [
                Situation::ForgotPassword,
                Situation::LostSecondFactor,
                Situation::LostContact,
                Situation::Locked
            ]
        );
    }
}
