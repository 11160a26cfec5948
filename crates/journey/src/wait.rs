//! Waiting: when the policy lets a recovery rest before the account may be
//! changed, so that its owner hears of it and can stop it.
//!
//! No standard demands it; OWASP's Multifactor Authentication Cheat Sheet
//! asks to consider it. The lengths are ours.

use regain_contract::{ProofKind, WaitReason};
use serde::{Deserialize, Serialize};

use crate::proofs::Class;
use crate::{Means, Proof, Proofs};

/// What speaks for somebody else being at work, and what the service wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "five things that do not depend on each other"
)]
pub struct Signs {
    /// Every address that a code went to was added within
    /// [`NEW_ADDRESS_SECONDS`].
    pub only_new_addresses: bool,
    /// The person says that someone contacted them about this account.
    pub contacted_by_someone: bool,
    /// An owner has pressed "this was not me" lately.
    pub reported: bool,
    /// Somebody has been guessing codes of this account.
    pub guessed: bool,
    /// The service makes everyone wait for accounts of this kind
    /// (STANDARDS A34; off by default).
    pub policy: bool,
}

/// How long an address counts as new.
pub const NEW_ADDRESS_SECONDS: i64 = 7 * 24 * 3600;

/// A wait that is demanded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wait {
    /// How long, in seconds.
    pub seconds: i64,
    /// Why, each reason once.
    pub reasons: Vec<WaitReason>,
}

const DAY: i64 = 24 * 3600;

/// The wait that these proofs lead to; `None` where none is demanded.
///
/// A day where an account with a second factor is recovered without one and
/// without a backup code; three where every code went to an address that was
/// added only lately, which is what somebody who has got in does first. Twice
/// as long where there are signs of fraud. Whoever proves with an
/// authenticator of theirs, or to a person, does not wait.
#[must_use]
pub fn wait(account: Means, proofs: Proofs, signs: Signs) -> Option<Wait> {
    let mut reasons = Vec::new();
    let mut seconds = 0;
    if signs.policy {
        reasons.push(WaitReason::Policy);
        seconds = DAY;
    }
    let strong =
        proofs.has_class(Class::Authenticator) || proofs.has_class(Class::IdentityProofing);
    if !strong {
        if account.has_second_factor() && !proofs.has(Proof::BackupCode) {
            reasons.push(WaitReason::WithoutSecondFactor);
            seconds = DAY;
        }
        let issued = account.has(ProofKind::EmailCode) || account.has(ProofKind::TextCode);
        if issued && proofs.has_class(Class::Issued) && signs.only_new_addresses {
            reasons.push(WaitReason::NewAddress);
            seconds = 3 * DAY;
        }
    }
    if reasons.is_empty() {
        return None;
    }
    if signs.contacted_by_someone || signs.reported || signs.guessed {
        reasons.push(WaitReason::SignsOfFraud);
        seconds *= 2;
    }
    reasons.sort_unstable();
    Some(Wait { seconds, reasons })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWORD_ONLY: Means = Means::of(&[ProofKind::EmailCode]);
    const SECOND_FACTOR: Means = Means::of(&[
        ProofKind::EmailCode,
        ProofKind::AuthenticatorCode,
        ProofKind::BackupCode,
        ProofKind::ContactCode,
    ]);

    fn hours(account: Means, proofs: &[Proof], signs: Signs) -> i64 {
        let proofs = Proofs::from(proofs.to_vec());
        wait(account, proofs, signs).map_or(0, |wait| wait.seconds / 3600)
    }

    #[test]
    fn most_people_do_not_wait() {
        let none = Signs::default();
        assert_eq!(hours(PASSWORD_ONLY, &[Proof::EmailCode], none), 0);
        let with_backup = [Proof::EmailCode, Proof::BackupCode];
        assert_eq!(hours(SECOND_FACTOR, &with_backup, none), 0);
        let with_app = [Proof::EmailCode, Proof::AuthenticatorCode];
        assert_eq!(hours(SECOND_FACTOR, &with_app, none), 0);
    }

    #[test]
    fn without_a_second_factor_it_is_a_day() {
        let proofs = [Proof::EmailCode, Proof::ContactCode];
        assert_eq!(hours(SECOND_FACTOR, &proofs, Signs::default()), 24);
    }

    #[test]
    fn a_new_address_and_signs_of_fraud_make_it_longer() {
        let new = Signs {
            only_new_addresses: true,
            ..Signs::default()
        };
        assert_eq!(hours(PASSWORD_ONLY, &[Proof::EmailCode], new), 72);
        let reported = Signs {
            reported: true,
            ..new
        };
        assert_eq!(hours(PASSWORD_ONLY, &[Proof::EmailCode], reported), 144);
        // Fraud alone does not let people wait who have proven enough.
        let guessed = Signs {
            guessed: true,
            ..Signs::default()
        };
        assert_eq!(hours(PASSWORD_ONLY, &[Proof::EmailCode], guessed), 0);
    }

    #[test]
    fn whoever_has_been_checked_by_a_person_does_not_wait() {
        let new = Signs {
            only_new_addresses: true,
            ..Signs::default()
        };
        let proofs = [Proof::EmailCode, Proof::HumanCheck];
        assert_eq!(hours(SECOND_FACTOR, &proofs, new), 0);
    }

    #[test]
    fn every_wait_has_a_reason_and_an_end_within_a_week() {
        for account in Means::every() {
            for proofs in Proofs::every() {
                for bits in 0u8..32 {
                    let signs = Signs {
                        only_new_addresses: bits & 1 != 0,
                        contacted_by_someone: bits & 2 != 0,
                        reported: bits & 4 != 0,
                        guessed: bits & 8 != 0,
                        policy: bits & 16 != 0,
                    };
                    if let Some(wait) = wait(account, proofs, signs) {
                        assert!((1..=7 * DAY).contains(&wait.seconds));
                        assert!(!wait.reasons.is_empty());
                    }
                }
            }
        }
    }
}
