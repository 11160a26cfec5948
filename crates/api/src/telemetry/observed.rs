use std::sync::Arc;
use std::time::Instant;

use async_trait::async_trait;
use regain_contract::support::Method;
use tracing::{Instrument as _, Span};

use super::labels::{Access, Ending};
use super::{DatabaseStep, Metrics};
use crate::audit;
use crate::store::{AuditEntry, RecordedEvent, Store, StoreResult, Told, Transaction};

/// A store whose transactions are measured.
pub(crate) struct ObservedStore {
    store: Arc<dyn Store>,
    metrics: Arc<Metrics>,
}

impl ObservedStore {
    pub(crate) fn new(store: Arc<dyn Store>, metrics: Arc<Metrics>) -> Self {
        Self { store, metrics }
    }

    async fn observed(
        &self,
        access: Access,
        begin: impl Future<Output = StoreResult<Box<dyn Transaction>>>,
    ) -> StoreResult<Box<dyn Transaction>> {
        let span = span_of(access);
        let asked_at = Instant::now();
        let begun = begin.instrument(span.clone()).await;
        let began_at = Instant::now();
        let waited = began_at.duration_since(asked_at);
        self.metrics.transaction_began(access, waited);
        match begun {
            Ok(mut tx) => {
                tx.observe(Observer {
                    metrics: self.metrics.clone(),
                    access,
                    began_at,
                    lines: Vec::new(),
                    endings: Vec::new(),
                    _span: span,
                });
                Ok(tx)
            }
            Err(error) => {
                self.metrics.database_failed(DatabaseStep::Begin);
                Err(error)
            }
        }
    }
}

/// The span of a transaction, where it is part of something: workers look into
/// the database all the time, and would fill the traces with it.
fn span_of(access: Access) -> Span {
    if Span::current().is_none() {
        return Span::none();
    }
    tracing::info_span!("transaction", access = access.name())
}

#[async_trait]
impl Store for ObservedStore {
    async fn begin(&self) -> StoreResult<Box<dyn Transaction>> {
        self.observed(Access::Write, self.store.begin()).await
    }

    async fn read(&self) -> StoreResult<Box<dyn Transaction>> {
        self.observed(Access::Read, self.store.read()).await
    }

    async fn let_go_of_deleted(&self) -> StoreResult<bool> {
        self.store.let_go_of_deleted().await
    }
}

/// Sees what becomes of a transaction. What it was told of is counted once it
/// is committed: what is rolled back has not happened.
pub struct Observer {
    metrics: Arc<Metrics>,
    access: Access,
    began_at: Instant,
    lines: Vec<Line>,
    endings: Vec<Ending>,
    /// Ends with the transaction.
    _span: Span,
}

struct Line {
    event: &'static str,
    outcome: &'static str,
    about: Option<Method>,
}

impl Observer {
    /// A line of the audit was written.
    pub(crate) fn audited(&mut self, entry: &AuditEntry) {
        let known = audit::VOCABULARY.iter();
        let Some(event) = known.copied().find(|event| *event == entry.event) else {
            return;
        };
        let went_well = entry.outcome == audit::SUCCESS;
        self.lines.push(Line {
            event,
            outcome: if went_well {
                audit::SUCCESS
            } else {
                audit::FAILURE
            },
            about: entry.about,
        });
    }

    /// What has happened in a recovery was written.
    pub(crate) fn noted(&mut self, events: &[RecordedEvent]) {
        let endings = events.iter().filter_map(|event| match event.told {
            Told::Ended { outcome } => Ending::of(outcome),
            Told::Started
            | Told::Failed { .. }
            | Told::Done { .. }
            | Told::Resumed
            | Told::ByApp(_) => None,
        });
        self.endings.extend(endings);
    }

    /// The transaction was committed, or could not be.
    pub(crate) fn committed<T>(self, committed: &StoreResult<T>) {
        match committed {
            Ok(_) => {
                for line in &self.lines {
                    self.metrics.audited(line.event, line.outcome, line.about);
                }
                for ending in &self.endings {
                    self.metrics.ended(*ending);
                }
            }
            Err(_) => self.metrics.database_failed(DatabaseStep::Commit),
        }
    }
}

impl Drop for Observer {
    fn drop(&mut self) {
        self.metrics
            .transaction_ended(self.access, self.began_at.elapsed());
    }
}
