use std::time::Duration;

use tokio::sync::watch;
use tokio::time::timeout;

use super::Worker;
use crate::Service;

/// How long ago a message or an empty outbox may have been seen last, in
/// seconds: twice what sending a message may take, and a little.
const DELIVERY_SEEN_WITHIN: i64 = 180;

/// How long the database may take.
const LIMIT: Duration = Duration::from_secs(3);

/// Why an instance is not to be sent requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotReady {
    Stopping,
    Database,
    Worker,
}

impl NotReady {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Stopping => "stopping",
            Self::Database => "database",
            Self::Worker => "worker",
        }
    }
}

/// Whether this instance is to be sent requests.
///
/// The schema is up to date before anything listens, and what other servers do
/// (mail, text messages) is not asked: an instance that is taken out for it
/// would help nobody.
#[derive(Clone, Debug)]
pub struct Readiness {
    stopping: watch::Receiver<bool>,
}

impl Readiness {
    /// Of an instance that is stopping once `stopping` holds `true`.
    #[must_use]
    pub fn new(stopping: watch::Receiver<bool>) -> Self {
        Self { stopping }
    }

    pub(super) async fn check(&self, service: &Service) -> Result<(), NotReady> {
        if *self.stopping.borrow() {
            return Err(NotReady::Stopping);
        }
        let reading = async {
            let mut tx = service.store.read().await?;
            tx.bucket("health").await
        };
        match timeout(LIMIT, reading).await {
            Ok(Ok(_)) => {}
            Ok(Err(_)) | Err(_) => return Err(NotReady::Database),
        }
        // Before its first round it is on its way.
        let seen = service.metrics.worker_last_success(Worker::Delivery);
        let is_late = seen.is_some_and(|at| service.now().since(at) > DELIVERY_SEEN_WITHIN);
        if is_late {
            return Err(NotReady::Worker);
        }
        Ok(())
    }
}
