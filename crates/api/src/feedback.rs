//! The one question at the end of a recovery, and what is kept of the answer:
//! never who gave it.

mod removal;

use regain_contract::{EndReason, Situation, TextError, UnixSeconds};
use regain_journey::State;

use crate::flow::step_name;
use crate::store::StoredFlow;

/// How easy it was: the single ease question, in five steps of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Score {
    /// Very hard: 1.
    VeryHard,
    /// Hard: 2.
    Hard,
    /// Neither easy nor hard: 3.
    Neither,
    /// Easy: 4.
    Easy,
    /// Very easy: 5.
    VeryEasy,
}

impl Score {
    /// All of them, the best first, as they are shown.
    pub const ALL: [Self; 5] = [
        Self::VeryEasy,
        Self::Easy,
        Self::Neither,
        Self::Hard,
        Self::VeryHard,
    ];

    /// 1 to 5.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::VeryHard => 1,
            Self::Hard => 2,
            Self::Neither => 3,
            Self::Easy => 4,
            Self::VeryEasy => 5,
        }
    }

    /// The one of that number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|score| score.number() == number)
    }
}

/// How a recovery stood when its person was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The account is recovered.
    Recovered,
    /// A case is open.
    CaseOpened,
    /// The person has left.
    Left,
    /// It is over without that.
    Ended,
    /// It goes on.
    UnderWay,
}

impl Outcome {
    const ALL: [Self; 5] = [
        Self::Recovered,
        Self::CaseOpened,
        Self::Left,
        Self::Ended,
        Self::UnderWay,
    ];

    /// The name in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Recovered => "recovered",
            Self::CaseOpened => "case_opened",
            Self::Left => "left",
            Self::Ended => "ended",
            Self::UnderWay => "under_way",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.name() == name)
    }

    fn of(flow: &StoredFlow) -> Self {
        let record = &flow.record;
        match record.journey.state {
            _ if record.secured.is_some() => Self::Recovered,
            _ if record.case.is_some() => Self::CaseOpened,
            State::Ended(EndReason::Left) => Self::Left,
            State::Ended(EndReason::Expired | EndReason::Replaced | EndReason::Cancelled) => {
                Self::Ended
            }
            State::CheckMailbox
            | State::SecureMailbox
            | State::Identify
            | State::ChooseProof
            | State::EnterCode(_)
            | State::UsePasskey
            | State::Waiting
            | State::NewBackupCode
            | State::Secure(_)
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened => Self::UnderWay,
        }
    }
}

/// What an answer is joined to: a step, and nobody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// Where the person was: a name of [`Step`](regain_contract::Step).
    pub step: String,
    /// What they had said had happened.
    pub situation: Situation,
    /// How the recovery stood.
    pub outcome: Outcome,
}

impl Joined {
    /// What an answer from this recovery is joined to.
    #[must_use]
    pub fn to(flow: &StoredFlow) -> Self {
        Self {
            step: step_name(flow.record.journey.state).to_owned(),
            situation: flow.record.journey.situation,
            outcome: Outcome::of(flow),
        }
    }
}

/// Days since 1970, UTC: the nearest moment that is kept of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i64);

impl Day {
    /// The day of a moment.
    #[must_use]
    pub const fn of(moment: UnixSeconds) -> Self {
        Self(moment.0.div_euclid(24 * 3600))
    }
}

/// What somebody wrote beside the score, without what looks like personal
/// data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence(String);

impl Sentence {
    /// The longest that is taken, in code points.
    pub const MAX: u32 = 500;

    /// Checks what was typed, and takes out what it should not hold: addresses,
    /// phone numbers, long numbers, codes and links. A name cannot be told from
    /// other words, so the page asks for none.
    ///
    /// # Errors
    /// Empty, or too long.
    pub fn parse(raw: &str) -> Result<Self, TextError> {
        let raw = raw.trim();
        if raw.is_empty() {
            return Err(TextError::Empty);
        }
        if raw.chars().count() > Self::MAX as usize {
            return Err(TextError::TooLong { max: Self::MAX });
        }
        Ok(Self(removal::without_personal_data(raw)))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_one_to_five_and_names_come_back() {
        let numbers: Vec<u8> = Score::ALL.map(Score::number).to_vec();
        assert_eq!(numbers, [5, 4, 3, 2, 1]);
        for number in 0..=6 {
            let there = (1..=5).contains(&number);
            assert_eq!(Score::from_number(number).is_some(), there, "{number}");
        }
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::from_name(outcome.name()), Some(outcome));
        }
    }

    #[test]
    fn a_sentence_has_at_most_five_hundred_characters() {
        assert_eq!(Sentence::parse(" \n "), Err(TextError::Empty));
        let longest = "ä".repeat(500);
        assert_eq!(Sentence::parse(&longest).unwrap().as_str(), longest);
        let longer = "ä".repeat(501);
        let too_long = TextError::TooLong { max: 500 };
        assert_eq!(Sentence::parse(&longer), Err(too_long));
    }
}
