//! The recovery policy: which proofs open the way to changing an account,
//! and what is still missing (NIST SP 800-63B-4, 4.2).

use regain_contract::{Need, NeedReason, ProofKind, Situation};

use crate::proofs::Class;
use crate::{Means, Proof, Proofs};

/// What the policy decides on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// What the person said had happened.
    pub situation: Situation,
    /// What the account has the means for; `None` until a proof has
    /// succeeded, and then nothing that is decided depends on the account.
    pub account: Option<Means>,
    /// What the person said they cannot use or someone else reads.
    pub cannot_use: Means,
    /// What has been proven.
    pub proofs: Proofs,
    /// The part of it that was proven in this browser, and after any wait.
    pub fresh: Proofs,
}

/// What the policy decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What is still needed; `None`: nothing, the account may be changed.
    pub need: Option<Need>,
    /// The proofs that can be given now, in the order they are offered. The
    /// human check is not among them: that way is always open.
    pub offered: Means,
}

/// The second factors: what signing in asks for beside the password.
const SECOND_FACTORS: Means = Means::of(&[ProofKind::Passkey, ProofKind::AuthenticatorCode]);

/// What is offered before anything has been proven: the same for every
/// account and for none (OWASP ASVS 6.3.8).
///
/// Not the code of an authenticator app: it is one of a million, three of
/// which are right at any moment, and anybody can try. It is asked for once
/// something else was proven (NIST SP 800-63B-4, 4.2.2.2 b).
const FIRST: Means = Means::of(&[
    ProofKind::Passkey,
    ProofKind::EmailCode,
    ProofKind::TextCode,
    ProofKind::BackupCode,
    ProofKind::ContactCode,
]);

impl Means {
    /// Whether signing in to such an account takes a second factor.
    #[must_use]
    pub const fn has_second_factor(self) -> bool {
        !SECOND_FACTORS
            .without(SECOND_FACTORS.without(self))
            .is_empty()
    }
}

/// Whether a passkey alone stands for its owner.
///
/// One that checks who holds it is two factors in one, so whoever has it can
/// sign in and is not recovering at all (4.2, 4.1.2.1). Where somebody else
/// has been in the account it may be theirs.
const fn trusts_passkey_alone(situation: Situation) -> bool {
    match situation {
        Situation::ForgotPassword
        | Situation::LostSecondFactor
        | Situation::LostContact
        | Situation::Locked => true,
        Situation::Hacked | Situation::KnownPerson | Situation::Impersonation => false,
    }
}

/// Whether these proofs are enough to change an account with these means.
///
/// - Any account: an identity that was checked again (4.2.2.2 c), or the
///   short way of someone who still has a passkey.
/// - Without a second factor: one recovery code of any class (4.2.2.1).
/// - With one: recovery codes of two classes (4.2.2.2 a), or one and an
///   authenticator that is still bound (4.2.2.2 b).
#[must_use]
pub fn enough(situation: Situation, account: Means, proofs: Proofs) -> bool {
    let passkey = proofs.has(Proof::VerifiedPasskey) && trusts_passkey_alone(situation);
    let classes = proofs.recovery_classes();
    if proofs.has_class(Class::IdentityProofing) || passkey {
        return true;
    }
    if account.has_second_factor() {
        classes >= 2 || (classes == 1 && proofs.has_class(Class::Authenticator))
    } else {
        classes >= 1
    }
}

/// What is still needed, which proofs are offered, and why.
#[must_use]
pub fn decide(facts: &Facts) -> Decision {
    let usable = facts.account.unwrap_or(FIRST).without(facts.cannot_use);
    let reason = match facts.account {
        None => NeedReason::NothingProven,
        Some(_) if facts.proofs.is_empty() => NeedReason::NothingProven,
        Some(account) if !enough(facts.situation, account, facts.proofs) => {
            NeedReason::SecondFactor
        }
        Some(_) if facts.fresh.is_empty() => NeedReason::Confirm,
        Some(_) => {
            return Decision {
                need: None,
                offered: Means::NONE,
            };
        }
    };
    let offered = usable
        .kinds()
        .into_iter()
        .filter(|kind| match reason {
            NeedReason::NothingProven => FIRST.has(*kind),
            NeedReason::Confirm => true,
            NeedReason::SecondFactor => brings_on(facts, *kind),
        })
        .fold(Means::NONE, Means::with);
    Decision {
        need: Some(Need {
            any_of: offered.with(ProofKind::HumanCheck).kinds(),
            reason,
        }),
        offered,
    }
}

/// Whether a proof of this kind would count beside those there are: it is of
/// another class than all of them.
fn brings_on(facts: &Facts, kind: ProofKind) -> bool {
    Proof::ALL
        .into_iter()
        .filter(|proof| proof.kind() == kind)
        .any(|proof| !facts.proofs.has_class(proof.class()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn facts(account: Means, proofs: Proofs) -> Facts {
        Facts {
            situation: Situation::ForgotPassword,
            account: Some(account),
            cannot_use: Means::NONE,
            proofs,
            fresh: proofs,
        }
    }

    /// NIST SP 800-63B-4, 4.2.2, said another way than [`enough`] says it:
    /// every set of proofs, against every account and every situation.
    #[test]
    fn truth_table_of_the_policy() {
        let mut rows = 0;
        for (account, proofs) in
            Means::every().flat_map(|means| Proofs::every().map(move |proofs| (means, proofs)))
        {
            let issued = proofs.has(Proof::EmailCode) || proofs.has(Proof::TextCode);
            let saved = proofs.has(Proof::BackupCode);
            let contact = proofs.has(Proof::ContactCode);
            let bound = proofs.has(Proof::AuthenticatorCode)
                || proofs.has(Proof::TouchedPasskey)
                || proofs.has(Proof::VerifiedPasskey);
            let second =
                account.has(ProofKind::Passkey) || account.has(ProofKind::AuthenticatorCode);
            let by_recovery_codes = if second {
                let two = [issued, saved, contact].iter().filter(|one| **one).count() >= 2;
                two || (bound && (issued || saved || contact))
            } else {
                issued || saved || contact
            };
            for situation in Situation::ALL {
                let is_short_way = proofs.has(Proof::VerifiedPasskey)
                    && !matches!(
                        situation,
                        Situation::Hacked | Situation::KnownPerson | Situation::Impersonation
                    );
                let open = proofs.has(Proof::HumanCheck) || by_recovery_codes || is_short_way;
                let decided = decide(&Facts {
                    situation,
                    ..facts(account, proofs)
                });
                assert_eq!(
                    decided.need.is_none(),
                    open,
                    "{situation:?} {account:?} {proofs:?}"
                );
                rows += 1;
            }
        }
        assert_eq!(rows, 128 * 256 * 7);
    }

    #[test]
    fn mailed_and_texted_codes_are_one_class() {
        let account = Means::of(&[
            ProofKind::EmailCode,
            ProofKind::TextCode,
            ProofKind::AuthenticatorCode,
        ]);
        let proofs = Proofs::NONE.with(Proof::EmailCode);
        let decided = decide(&facts(account, proofs));
        assert_eq!(
            decided.offered.kinds(),
            [ProofKind::AuthenticatorCode],
            "a text message would not count"
        );
        let both = proofs.with(Proof::TextCode);
        assert!(decide(&facts(account, both)).need.is_some());
    }

    #[test]
    fn what_cannot_be_used_is_never_offered() {
        for account in Means::every() {
            for cannot_use in Means::every() {
                for proofs in [Proofs::NONE, Proofs::NONE.with(Proof::EmailCode)] {
                    for known in [None, Some(account)] {
                        let decided = decide(&Facts {
                            account: known,
                            cannot_use,
                            ..facts(account, proofs)
                        });
                        for kind in decided.offered.kinds() {
                            assert!(!cannot_use.has(kind));
                        }
                    }
                }
            }
        }
    }

    /// Each offer, taken, changes something: nobody is sent round in circles.
    #[test]
    fn every_offer_counts() {
        for account in Means::every() {
            for proofs in Proofs::every() {
                let now = facts(account, proofs);
                for kind in decide(&now).offered.kinds() {
                    let given = Proof::ALL.into_iter().find(|proof| proof.kind() == kind);
                    let Some(given) = given else {
                        unreachable!("every kind has a proof")
                    };
                    let then = proofs.with(given);
                    let counts = enough(now.situation, account, then)
                        || then.recovery_classes() > proofs.recovery_classes()
                        || (then.has_class(Class::Authenticator)
                            && !proofs.has_class(Class::Authenticator));
                    assert!(counts, "{account:?} {proofs:?} {kind:?}");
                }
            }
        }
    }

    #[test]
    fn before_a_proof_nothing_depends_on_the_account() {
        let offers: BTreeSet<Vec<ProofKind>> = Situation::ALL
            .into_iter()
            .map(|situation| {
                let decided = decide(&Facts {
                    situation,
                    account: None,
                    cannot_use: Means::NONE,
                    proofs: Proofs::NONE,
                    fresh: Proofs::NONE,
                });
                decided.offered.kinds()
            })
            .collect();
        assert_eq!(offers.len(), 1);
    }

    #[test]
    fn proofs_of_another_browser_ask_for_one_fresh_one() {
        let account = Means::of(&[ProofKind::EmailCode]);
        let proofs = Proofs::NONE.with(Proof::EmailCode);
        let decided = decide(&Facts {
            fresh: Proofs::NONE,
            ..facts(account, proofs)
        });
        assert_eq!(
            decided.need.map(|need| need.reason),
            Some(NeedReason::Confirm)
        );
        assert_eq!(decided.offered.kinds(), [ProofKind::EmailCode]);
    }
}
