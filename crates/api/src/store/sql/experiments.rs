use async_trait::async_trait;
use regain_contract::support::{Guard, StopReason};
use sqlx::AssertSqlSafe;

use super::rows::{moment, number, text};
use super::{DbRow, Run as _, SqlTransaction, unreadable};
use crate::experiments::bucket_of;
use crate::feedback::Day;
use crate::store::{
    Counted, DayOfVariant, ExperimentRows, StoreResult, TimeOfVariant, VariantStop,
};

const REASONS: [(&str, StopReason); 3] = [
    ("person", StopReason::Person),
    ("escalated", StopReason::Guard(Guard::Escalated)),
    ("not_mine", StopReason::Guard(Guard::NotMine)),
];

const fn reason_name(reason: StopReason) -> &'static str {
    match reason {
        StopReason::Person => "person",
        StopReason::Guard(Guard::Escalated) => "escalated",
        StopReason::Guard(Guard::NotMine) => "not_mine",
    }
}

const fn column(counted: Counted) -> &'static str {
    match counted {
        Counted::Started => "started",
        Counted::Recovered { .. } => "recovered",
        Counted::Escalated => "escalated",
        Counted::NotMine => "not_mine",
    }
}

#[async_trait]
impl ExperimentRows for SqlTransaction {
    async fn count_of_variant(
        &mut self,
        experiment: &str,
        variant: &str,
        day: Day,
        counted: Counted,
    ) -> StoreResult<()> {
        let column = column(counted);
        let sql = format!(
            "INSERT INTO experiment_counts (experiment, variant, day, {column}) \
             VALUES ($1, $2, $3, 1) ON CONFLICT (experiment, variant, day) \
             DO UPDATE SET {column} = experiment_counts.{column} + 1"
        );
        sqlx::query(AssertSqlSafe(sql))
            .bind(experiment)
            .bind(variant)
            .bind(day.0)
            .run(self.connection())
            .await?;
        let Counted::Recovered { seconds } = counted else {
            return Ok(());
        };
        sqlx::query(
            "INSERT INTO experiment_times (experiment, variant, bucket, recoveries) \
             VALUES ($1, $2, $3, 1) ON CONFLICT (experiment, variant, bucket) \
             DO UPDATE SET recoveries = experiment_times.recoveries + 1",
        )
        .bind(experiment)
        .bind(variant)
        .bind(bucket_of(seconds))
        .run(self.connection())
        .await?;
        Ok(())
    }

    async fn days_of_experiment(&mut self, experiment: &str) -> StoreResult<Vec<DayOfVariant>> {
        sqlx::query(
            "SELECT variant, day, started, recovered, escalated, not_mine \
             FROM experiment_counts WHERE experiment = $1 ORDER BY day, variant",
        )
        .bind(experiment)
        .all(self.connection(), |row| {
            Ok(DayOfVariant {
                variant: text(row, "variant")?,
                day: Day(number(row, "day")?),
                started: number(row, "started")?,
                recovered: number(row, "recovered")?,
                escalated: number(row, "escalated")?,
                not_mine: number(row, "not_mine")?,
            })
        })
        .await
    }

    async fn times_of_experiment(&mut self, experiment: &str) -> StoreResult<Vec<TimeOfVariant>> {
        sqlx::query(
            "SELECT variant, bucket, recoveries FROM experiment_times WHERE experiment = $1 \
             ORDER BY variant, bucket",
        )
        .bind(experiment)
        .all(self.connection(), |row| {
            Ok(TimeOfVariant {
                variant: text(row, "variant")?,
                bucket: number(row, "bucket")?,
                count: number(row, "recoveries")?,
            })
        })
        .await
    }

    async fn stop_variant(&mut self, stop: &VariantStop) -> StoreResult<bool> {
        let stopped = sqlx::query(
            "INSERT INTO experiment_stops (experiment, variant, at, reason) \
             VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        )
        .bind(&stop.experiment)
        .bind(&stop.variant)
        .bind(stop.at.0)
        .bind(reason_name(stop.reason))
        .run(self.connection())
        .await?;
        Ok(stopped == 1)
    }

    async fn variant_stops(&mut self) -> StoreResult<Vec<VariantStop>> {
        sqlx::query(
            "SELECT experiment, variant, at, reason FROM experiment_stops \
             ORDER BY experiment, variant",
        )
        .all(self.connection(), read_stop)
        .await
    }
}

fn read_stop(row: &DbRow) -> StoreResult<VariantStop> {
    let name = text(row, "reason")?;
    let reason = REASONS.iter().find(|(reason, _)| *reason == name);
    Ok(VariantStop {
        experiment: text(row, "experiment")?,
        variant: text(row, "variant")?,
        at: moment(row, "at")?,
        reason: reason
            .map(|(_, reason)| *reason)
            .ok_or_else(|| unreadable("a variant was stopped for an unknown reason"))?,
    })
}
