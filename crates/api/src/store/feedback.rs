//! Answers to the one question at the end.

use async_trait::async_trait;

use super::StoreResult;
use crate::feedback::{Day, Joined, Score, Sentence};

/// For how many days an answer is kept: two years.
pub const FEEDBACK_KEPT_DAYS: i64 = 730;

/// An answer that has just been given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFeedback {
    /// A random id, which follows from nothing.
    pub id: String,
    /// The day.
    pub day: Day,
    /// How easy it was.
    pub score: Score,
    /// What it is joined to; nothing where the recovery is forgotten.
    pub joined: Option<Joined>,
    /// The tag of the language of the page.
    pub language: String,
    /// The keyed hash of the cookie by which a sentence can be added.
    pub ticket_hash: [u8; 32],
}

/// How many have given a score, of those who were at one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedbackCount {
    /// How easy it was.
    pub score: Score,
    /// What the answers are joined to.
    pub joined: Option<Joined>,
    /// The tag of the language.
    pub language: String,
    /// How many.
    pub count: u64,
}

/// A sentence that may be quoted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuotableSentence {
    /// The day.
    pub day: Day,
    /// The score beside it.
    pub score: Score,
    /// What it is joined to.
    pub joined: Option<Joined>,
    /// The tag of the language.
    pub language: String,
    /// What was written.
    pub text: String,
}

/// Answers, as a [`Transaction`](super::Transaction) has them.
#[async_trait]
pub trait FeedbackRows: Send {
    /// Adds an answer.
    async fn add_feedback(&mut self, feedback: &NewFeedback) -> StoreResult<()>;
    /// Whether a sentence can be added by this cookie.
    async fn takes_sentence(&mut self, ticket_hash: &[u8; 32]) -> StoreResult<bool>;
    /// Adds the sentence to its answer, and forgets the cookie. `false`: there
    /// is no such answer, or it has one.
    async fn add_sentence(
        &mut self,
        ticket_hash: &[u8; 32],
        sentence: &Sentence,
        may_quote: bool,
    ) -> StoreResult<bool>;
    /// How many have given which score from a day to another, both included.
    async fn feedback_counts(&mut self, from: Day, to: Day) -> StoreResult<Vec<FeedbackCount>>;
    /// Sentences that may be quoted, of these days, the newest day first; so
    /// many at the most.
    async fn quotable_sentences(
        &mut self,
        from: Day,
        to: Day,
        limit: u32,
    ) -> StoreResult<Vec<QuotableSentence>>;
}
