//! How each way of proving goes for those who choose it, from the service's
//! own records.

use std::collections::BTreeMap;
use std::sync::Mutex;

use regain_contract::{ProofKind, UnixSeconds, WayFigures};

use crate::flow::FLOW_LIFETIME;
use crate::store::{StoreResult, Transaction, WayRecord};

/// With fewer attempts than this the figures would say little, and somebody
/// who tries a few times would see them move.
const ENOUGH: u32 = 50;

/// For how long figures are shown before they are made anew, in seconds.
const KEPT_FOR: i64 = 600;

/// The figures of every way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures(BTreeMap<ProofKind, WayFigures>);

impl Figures {
    /// Those of one way; `None` while there are too few attempts.
    #[must_use]
    pub fn of(&self, kind: ProofKind) -> Option<WayFigures> {
        self.0.get(&kind).copied()
    }

    fn from_records(records: impl IntoIterator<Item = (ProofKind, WayRecord)>) -> Self {
        let figures = records.into_iter().filter_map(|(kind, record)| {
            let enough = record.ended >= ENOUGH && record.succeeded > 0;
            enough.then(|| {
                let percent = u64::from(record.succeeded) * 100 / u64::from(record.ended);
                let figures = WayFigures {
                    succeeded_percent: u32::try_from(percent).unwrap_or(100),
                    median_seconds: record.median_seconds,
                };
                (kind, figures)
            })
        });
        Self(figures.collect())
    }
}

/// Figures that are made anew once in a while, and not for every document.
#[derive(Debug, Default)]
pub(crate) struct KeptFigures(Mutex<Option<(UnixSeconds, Figures)>>);

impl KeptFigures {
    /// The figures, made anew if they are old.
    pub(crate) async fn read(
        &self,
        tx: &mut dyn Transaction,
        now: UnixSeconds,
    ) -> StoreResult<Figures> {
        if let Some(figures) = self.fresh(now) {
            return Ok(figures);
        }
        let mut records = Vec::new();
        for kind in ProofKind::ALL {
            let record = tx.way_record(kind, now.plus(-FLOW_LIFETIME)).await?;
            records.push((kind, record));
        }
        let figures = Figures::from_records(records);
        if let Ok(mut kept) = self.0.lock() {
            *kept = Some((now, figures.clone()));
        }
        Ok(figures)
    }

    fn fresh(&self, now: UnixSeconds) -> Option<Figures> {
        let kept = self.0.lock().ok()?;
        let (made_at, figures) = kept.as_ref()?;
        let age = now.since(*made_at);
        (0..KEPT_FOR).contains(&age).then(|| figures.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_few_attempts_say_nothing() {
        let record = |ended, succeeded| WayRecord {
            ended,
            succeeded,
            median_seconds: 95,
        };
        let figures = Figures::from_records([
            (ProofKind::EmailCode, record(49, 49)),
            (ProofKind::TextCode, record(50, 47)),
            (ProofKind::Passkey, record(80, 0)),
        ]);
        assert_eq!(figures.of(ProofKind::EmailCode), None);
        assert_eq!(figures.of(ProofKind::Passkey), None);
        assert_eq!(
            figures.of(ProofKind::TextCode),
            Some(WayFigures {
                succeeded_percent: 94,
                median_seconds: 95
            })
        );
    }
}
