use async_trait::async_trait;
use regain_contract::{Situation, UnixSeconds};
use sqlx::Row;

use super::rows::{number, text};
use super::{DbConnection, DbRow, Run as _, SqlTransaction, failed, unreadable};
use crate::feedback::{Day, Joined, Outcome, Score, Sentence};
use crate::store::{
    FEEDBACK_KEPT_DAYS, FeedbackCount, FeedbackRows, NewFeedback, QuotableSentence, StoreResult,
};

#[async_trait]
impl FeedbackRows for SqlTransaction {
    async fn add_feedback(&mut self, feedback: &NewFeedback) -> StoreResult<()> {
        let joined = feedback.joined.as_ref();
        sqlx::query(
            "INSERT INTO feedback \
             (id, day, score, step, situation, outcome, language, ticket_hash) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(&feedback.id)
        .bind(feedback.day.0)
        .bind(i64::from(feedback.score.number()))
        .bind(joined.map(|joined| joined.step.as_str()))
        .bind(joined.map(|joined| joined.situation.slug()))
        .bind(joined.map(|joined| joined.outcome.name()))
        .bind(&feedback.language)
        .bind(feedback.ticket_hash.as_slice())
        .run(self.connection())
        .await?;
        Ok(())
    }

    async fn takes_sentence(&mut self, ticket_hash: &[u8; 32]) -> StoreResult<bool> {
        let found = sqlx::query("SELECT id FROM feedback WHERE ticket_hash = $1")
            .bind(ticket_hash.as_slice())
            .one(self.connection(), |row| text(row, "id"))
            .await?;
        Ok(found.is_some())
    }

    async fn add_sentence(
        &mut self,
        ticket_hash: &[u8; 32],
        sentence: &Sentence,
        may_quote: bool,
    ) -> StoreResult<bool> {
        let added = sqlx::query(
            "UPDATE feedback SET sentence = $2, may_quote = $3, ticket_hash = NULL \
             WHERE ticket_hash = $1",
        )
        .bind(ticket_hash.as_slice())
        .bind(sentence.as_str())
        .bind(i64::from(may_quote))
        .run(self.connection())
        .await?;
        Ok(added == 1)
    }

    async fn feedback_counts(&mut self, from: Day, to: Day) -> StoreResult<Vec<FeedbackCount>> {
        sqlx::query(
            "SELECT score, step, situation, outcome, language, count(*) AS answers FROM feedback \
             WHERE day BETWEEN $1 AND $2 GROUP BY score, step, situation, outcome, language \
             ORDER BY score, step, situation, outcome, language",
        )
        .bind(from.0)
        .bind(to.0)
        .all(self.connection(), |row| {
            Ok(FeedbackCount {
                score: score(row)?,
                joined: joined(row)?,
                language: text(row, "language")?,
                count: number(row, "answers")?,
            })
        })
        .await
    }

    async fn quotable_sentences(
        &mut self,
        from: Day,
        to: Day,
        limit: u32,
    ) -> StoreResult<Vec<QuotableSentence>> {
        sqlx::query(
            "SELECT day, score, step, situation, outcome, language, sentence FROM feedback \
             WHERE day BETWEEN $1 AND $2 AND may_quote = 1 AND sentence IS NOT NULL \
             ORDER BY day DESC, id LIMIT $3",
        )
        .bind(from.0)
        .bind(to.0)
        .bind(i64::from(limit))
        .all(self.connection(), |row| {
            Ok(QuotableSentence {
                day: Day(number(row, "day")?),
                score: score(row)?,
                joined: joined(row)?,
                language: text(row, "language")?,
                text: text(row, "sentence")?,
            })
        })
        .await
    }
}

fn score(row: &DbRow) -> StoreResult<Score> {
    let number: u8 = number(row, "score")?;
    Score::from_number(number).ok_or_else(|| unreadable("there is no such score"))
}

fn joined(row: &DbRow) -> StoreResult<Option<Joined>> {
    let column = |name| row.try_get::<Option<String>, _>(name).map_err(failed);
    let (Some(step), Some(situation), Some(outcome)) =
        (column("step")?, column("situation")?, column("outcome")?)
    else {
        return Ok(None);
    };
    let situation = Situation::from_slug(&situation);
    let outcome = Outcome::from_name(&outcome);
    match (situation, outcome) {
        (Some(situation), Some(outcome)) => Ok(Some(Joined {
            step,
            situation,
            outcome,
        })),
        (None, _) | (_, None) => Err(unreadable("feedback is joined to what there is not")),
    }
}

/// How many rows one statement deletes.
const AT_ONCE: i64 = 500;

/// How many days longer than failures an answer is kept: those are kept for 30.
const LONGER_THAN_FAILURES: i64 = FEEDBACK_KEPT_DAYS - 30;

/// Deletes some of what is older than two years, and forgets cookies of days
/// before `before`. `true`: there may be more.
pub(super) async fn prune_some(
    connection: &mut DbConnection,
    before: UnixSeconds,
    failures_before: UnixSeconds,
) -> StoreResult<bool> {
    let deleted = sqlx::query(
        "DELETE FROM feedback WHERE id IN (SELECT id FROM feedback WHERE day < $1 LIMIT $2)",
    )
    .bind(Day::of(failures_before).0 - LONGER_THAN_FAILURES)
    .bind(AT_ONCE)
    .run(&mut *connection)
    .await?;
    sqlx::query(
        "UPDATE feedback SET ticket_hash = NULL WHERE day < $1 AND ticket_hash IS NOT NULL",
    )
    .bind(Day::of(before).0)
    .run(connection)
    .await?;
    Ok(deleted == AT_ONCE.unsigned_abs())
}
