use std::time::Duration;

use regain_contract::UnixSeconds;
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::Service;

/// For how long what was counted is shown, in seconds: however often somebody
/// scrapes, the database is asked no more often.
const KEPT_FOR: i64 = 15;

/// How long counting may take; a scrape is answered without it then.
const LIMIT: Duration = Duration::from_secs(3);

/// Counts what waits, once in a while.
#[derive(Debug, Default)]
pub(super) struct KeptBacklog(Mutex<Option<UnixSeconds>>);

impl KeptBacklog {
    /// Has the metrics say what waits. Where the database does not answer they
    /// say what they said before, and since when.
    pub(super) async fn refresh(&self, service: &Service) {
        // Whoever scrapes at the same moment waits for the one who counts.
        let mut tried_at = self.0.lock().await;
        let now = service.now();
        let is_fresh = tried_at.is_some_and(|at| (0..KEPT_FOR).contains(&now.since(at)));
        if is_fresh {
            return;
        }
        *tried_at = Some(now);
        let counting = async {
            let mut tx = service.store.read().await?;
            tx.backlog(now).await
        };
        match timeout(LIMIT, counting).await {
            Ok(Ok(backlog)) => service.metrics.backlog(&backlog, now),
            Ok(Err(error)) => tracing::error!(%error, "what waits could not be counted"),
            Err(_) => tracing::error!("what waits could not be counted in time"),
        }
    }
}
