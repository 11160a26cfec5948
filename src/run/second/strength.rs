//! How well the password would do that is being typed: asked once nothing more is typed for a moment.

use regain_contract::{FieldReason, PasswordStrength};
use regain_words::{self as words, Text};

use super::check::password_sentences;
use crate::run::state::Typed;

/// For how many milliseconds nothing is typed before the API is asked.
pub(super) const PAUSE: i32 = 600;

impl Typed {
    /// Something was typed. What was told before stays until there is something newer to tell, so that the page is calm;
    /// of an empty field there is nothing to tell.
    pub(super) fn again(&mut self, is_empty: bool) {
        self.number = self.number.wrapping_add(1);
        if is_empty {
            self.told = None;
        }
    }

    /// Whether nothing was typed since the `number`th time.
    pub(super) const fn rests(&self, number: u32) -> bool {
        self.number == number
    }

    /// The API has answered about what stood there the `number`th time, or has not. What comes too late is passed over.
    pub(super) fn answered(&mut self, number: u32, strength: Option<PasswordStrength>) {
        if self.rests(number) {
            self.told = strength.map(|strength| (number, strength));
        }
    }

    /// What is told of the field that is there `since`: nothing of one that was there before.
    pub(crate) fn told_since(&self, since: u32) -> Option<PasswordStrength> {
        let (number, strength) = self.told?;
        (number > since).then_some(strength)
    }
}

/// The strength in words. What is refused is told as it would be when the form is sent.
pub(crate) fn strength_sentences(strength: PasswordStrength) -> Vec<Text> {
    match strength {
        PasswordStrength::Refused {
            reason: FieldReason::Empty,
        } => Vec::new(),
        PasswordStrength::Refused { reason } => password_sentences(reason),
        PasswordStrength::Guessable => vec![
            words::password::strength_guessable(),
            words::password::advice(),
        ],
        PasswordStrength::Good => vec![
            words::password::strength_good(),
            words::password::strength_keep(),
        ],
        PasswordStrength::Strong => vec![
            words::password::strength_strong(),
            words::password::strength_keep(),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: Option<PasswordStrength> = Some(PasswordStrength::Good);

    #[test]
    fn it_is_asked_once_nothing_more_is_typed() {
        let mut typed = Typed::default();
        typed.again(false);
        let first = typed.number;
        assert!(typed.rests(first));
        typed.again(false);
        assert!(!typed.rests(first));
        assert!(typed.rests(typed.number));
    }

    #[test]
    fn an_answer_about_what_is_not_there_any_more_is_passed_over() {
        let mut typed = Typed::default();
        typed.again(false);
        let first = typed.number;
        typed.again(false);
        typed.answered(first, GOOD);
        assert_eq!(typed.told_since(0), None);
        typed.answered(typed.number, GOOD);
        assert_eq!(typed.told_since(0), GOOD);
    }

    #[test]
    fn what_was_told_stays_until_there_is_something_newer() {
        let mut typed = Typed::default();
        typed.again(false);
        typed.answered(typed.number, GOOD);
        typed.again(false);
        assert_eq!(typed.told_since(0), GOOD);
        // The network failed.
        typed.answered(typed.number, None);
        assert_eq!(typed.told_since(0), None);
    }

    #[test]
    fn an_empty_field_and_one_that_has_gone_are_told_nothing() {
        let mut typed = Typed::default();
        typed.again(false);
        let asked = typed.number;
        typed.answered(asked, GOOD);
        // The screen was left and is there again.
        assert_eq!(typed.told_since(typed.number), None);
        typed.again(true);
        assert_eq!(typed.told_since(0), None);
        typed.answered(asked, GOOD);
        assert_eq!(typed.told_since(0), None);
    }

    #[test]
    fn what_is_refused_is_told_in_the_words_of_the_error() {
        let reason = FieldReason::CommonPassword;
        assert_eq!(
            strength_sentences(PasswordStrength::Refused { reason }),
            password_sentences(reason)
        );
        let empty = PasswordStrength::Refused {
            reason: FieldReason::Empty,
        };
        assert!(strength_sentences(empty).is_empty());
    }
}
