use regain_contract::{Advice, ProofKind, Situation, Task};

use crate::{Means, Place};

/// Where securing the account begins: people who came for a new password are
/// asked for it, the others choose.
#[must_use]
pub const fn first_place(situation: Situation) -> Place {
    match situation {
        Situation::ForgotPassword | Situation::Locked => Place::Task(Task::Password),
        Situation::LostSecondFactor
        | Situation::LostContact
        | Situation::Hacked
        | Situation::Impersonation
        | Situation::KnownPerson => Place::Tasks,
    }
}

/// Whether signing out everywhere is proposed: the password is new, or a
/// device was lost with which somebody may still be signed in (OWASP ASVS
/// 7.4.3).
#[must_use]
pub const fn proposes_sign_out(situation: Situation) -> bool {
    match situation {
        Situation::ForgotPassword
        | Situation::LostSecondFactor
        | Situation::Hacked
        | Situation::Locked
        | Situation::KnownPerson => true,
        Situation::LostContact | Situation::Impersonation => false,
    }
}

/// Whether a task has to be done. A password is only changed on evidence that
/// somebody else has it, or because it is not known any more (NIST SP
/// 800-63B-4, 3.1.1.2); nobody has to replace what they still have.
#[must_use]
pub fn advice(situation: Situation, account: Means, suspended: Means, task: Task) -> Advice {
    let compromised = situation.is_takeover();
    let recommended_if = |recommended: bool| {
        if recommended {
            Advice::Recommended
        } else {
            Advice::Optional
        }
    };
    let has_factor = account.has(ProofKind::AuthenticatorCode) || account.has(ProofKind::Passkey);
    let lost_factor = situation == Situation::LostSecondFactor
        || suspended.has(ProofKind::AuthenticatorCode)
        || suspended.has(ProofKind::Passkey);
    match task {
        Task::Password => match situation {
            Situation::ForgotPassword
            | Situation::Hacked
            | Situation::Locked
            | Situation::KnownPerson => Advice::Required,
            Situation::LostSecondFactor | Situation::LostContact | Situation::Impersonation => {
                Advice::Optional
            }
        },
        Task::Activity | Task::Apps | Task::Contacts => recommended_if(compromised),
        Task::Factors => recommended_if(compromised || lost_factor || !has_factor),
        Task::BackupCodes => recommended_if(compromised || lost_factor),
        Task::Sessions | Task::Devices => recommended_if(compromised || lost_factor),
        Task::Addresses => recommended_if(compromised || situation == Situation::LostContact),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_has_to_be_new_only_where_it_is_known_to_others_or_to_nobody() {
        for situation in Situation::ALL {
            let required = advice(situation, Means::NONE, Means::NONE, Task::Password);
            let expected = proposes_sign_out(situation) && situation != Situation::LostSecondFactor;
            assert_eq!(required == Advice::Required, expected, "{situation:?}");
        }
    }

    #[test]
    fn nothing_else_is_ever_required() {
        for situation in Situation::ALL {
            for task in Task::ALL.into_iter().filter(|task| *task != Task::Password) {
                for account in Means::every() {
                    let advice = advice(situation, account, account, task);
                    assert_ne!(advice, Advice::Required, "{situation:?} {task:?}");
                }
            }
        }
    }

    #[test]
    fn whoever_lost_a_factor_is_told_to_replace_it() {
        let app = Means::of(&[ProofKind::AuthenticatorCode]);
        let of = |suspended| advice(Situation::ForgotPassword, app, suspended, Task::Factors);
        assert_eq!(of(Means::NONE), Advice::Optional);
        assert_eq!(of(app), Advice::Recommended);
    }
}
