//! How content people say that they were, out of the answers to the one question at the end.

use std::collections::BTreeMap;

use regain_contract::StepName;
use regain_contract::support::{
    Amount, Day, InsightsFilter, LanguageScore, Outcome, OutcomeScore, Satisfaction, StepScore,
};

use super::suppression::parts_of_whole;
use super::tally::workstream_of;
use crate::feedback::{self, Joined};
use crate::store::{FeedbackCount, QuotableSentence};

/// How many answers of a group there are of each score, the lowest first.
type Scores = [u64; 5];

/// What the answers of a period say; nothing where nobody has answered, or where
/// answers do not know what figures are narrowed to.
#[must_use]
pub fn satisfaction(
    counts: &[FeedbackCount],
    sentences: Vec<QuotableSentence>,
    filter: Option<&InsightsFilter>,
) -> Option<Satisfaction> {
    if matches!(filter, Some(InsightsFilter::Device(_))) {
        return None;
    }
    let wanted = |joined: Option<&Joined>, language: &str| is_wanted(filter, joined, language);
    let counts = counts
        .iter()
        .filter(|one| wanted(one.joined.as_ref(), &one.language));
    let mut by_step: BTreeMap<StepName, Scores> = BTreeMap::new();
    let mut by_outcome: BTreeMap<Outcome, Scores> = BTreeMap::new();
    let mut by_language: BTreeMap<String, Scores> = BTreeMap::new();
    for one in counts {
        if let Some(joined) = &one.joined {
            if let Some(step) = StepName::from_name(&joined.step) {
                add(by_step.entry(step).or_default(), one);
            }
            add(by_outcome.entry(outcome(joined.outcome)).or_default(), one);
        }
        add(by_language.entry(one.language.clone()).or_default(), one);
    }
    if by_language.is_empty() {
        return None;
    }
    let sentences = sentences
        .into_iter()
        .filter(|one| wanted(one.joined.as_ref(), &one.language));
    Some(Satisfaction {
        by_step: told(by_step, |step, score, count| StepScore {
            step,
            score,
            count,
        }),
        by_outcome: told(by_outcome, |outcome, score, count| OutcomeScore {
            outcome,
            score,
            count,
        }),
        by_language: told(by_language, |language, score, count| LanguageScore {
            language,
            score,
            count,
        }),
        sentences: sentences
            .map(|one| regain_contract::support::Sentence {
                day: Day(i32::try_from(one.day.0).unwrap_or(i32::MAX)),
                score: one.score.number(),
                text: one.text,
            })
            .collect(),
    })
}

fn is_wanted(filter: Option<&InsightsFilter>, joined: Option<&Joined>, language: &str) -> bool {
    match filter {
        None => true,
        Some(InsightsFilter::Language(tag)) => tag == language,
        Some(InsightsFilter::Situation(situation)) => {
            joined.is_some_and(|joined| joined.situation == *situation)
        }
        Some(InsightsFilter::Workstream(workstream)) => {
            joined.is_some_and(|joined| workstream_of(joined.situation) == *workstream)
        }
        Some(InsightsFilter::Device(_)) => false,
    }
}

fn add(scores: &mut Scores, count: &FeedbackCount) {
    let place = usize::from(count.score.number()).saturating_sub(1);
    if let Some(number) = scores.get_mut(place) {
        *number += count.count;
    }
}

/// The scores of each group that somebody has given: those of one group are the
/// parts of a whole.
fn told<K: Clone, T>(groups: BTreeMap<K, Scores>, line: impl Fn(K, u8, Amount) -> T) -> Vec<T> {
    let mut lines = Vec::new();
    for (group, scores) in groups {
        let amounts = parts_of_whole(&scores).parts;
        for (score, amount) in (1..).zip(amounts) {
            if !amount.is_none() {
                lines.push(line(group.clone(), score, amount));
            }
        }
    }
    lines
}

/// How a recovery stood, in the words of the other figures.
const fn outcome(outcome: feedback::Outcome) -> Outcome {
    match outcome {
        feedback::Outcome::Recovered => Outcome::Recovered,
        feedback::Outcome::CaseOpened => Outcome::CaseOpened,
        feedback::Outcome::Left => Outcome::Left,
        feedback::Outcome::Ended => Outcome::Expired,
        feedback::Outcome::UnderWay => Outcome::Open,
    }
}

#[cfg(test)]
mod tests {
    use regain_contract::Situation;
    use regain_contract::support::Workstream;

    use crate::feedback::Score;

    use super::*;

    fn count(number: u8, count: u64, language: &str, situation: Situation) -> FeedbackCount {
        FeedbackCount {
            score: Score::from_number(number).unwrap(),
            joined: Some(Joined {
                step: "done".to_owned(),
                situation,
                outcome: feedback::Outcome::Recovered,
            }),
            language: language.to_owned(),
            count,
        }
    }

    fn answers() -> Vec<FeedbackCount> {
        vec![
            count(5, 40, "en", Situation::Hacked),
            count(5, 20, "de", Situation::ForgotPassword),
            count(1, 7, "en", Situation::ForgotPassword),
            count(2, 2, "en", Situation::ForgotPassword),
        ]
    }

    #[test]
    fn scores_are_counted_by_step_outcome_and_language() {
        let told = satisfaction(&answers(), Vec::new(), None).unwrap();
        let of = |score: u8| told.by_step.iter().find(|one| one.score == score);
        // One of two could be computed from the others, so all of them are ranges.
        let holds = |score, number: u64| {
            of(score).is_some_and(|one| (one.count.least()..=one.count.most()).contains(&number))
        };
        assert!(holds(5, 60) && holds(1, 7) && holds(2, 2));
        assert_eq!(of(3), None);
        assert_ne!(of(2).map(|one| one.count), Some(Amount::Exactly(2)));
        assert!(
            told.by_outcome
                .iter()
                .all(|one| one.outcome == Outcome::Recovered)
        );
        let german = told.by_language.iter().find(|one| one.language == "de");
        assert_eq!(german.map(|one| one.count), Some(Amount::Exactly(20)));
    }

    #[test]
    fn what_is_narrowed_is_only_of_those() {
        let narrowed = |filter| satisfaction(&answers(), Vec::new(), Some(&filter));
        let hacked = narrowed(InsightsFilter::Workstream(Workstream::Hacked)).unwrap();
        assert_eq!(hacked.by_step.len(), 1);
        assert_eq!(narrowed(InsightsFilter::Language("fr".to_owned())), None);
        let phones = InsightsFilter::Device(regain_contract::DeviceClass::Phone);
        assert_eq!(narrowed(phones), None);
        assert_eq!(satisfaction(&[], Vec::new(), None), None);
    }
}
