use std::time::{Duration, Instant};

use crate::fault::{Fault, Outcome};

/// How long anything may take that is on its way. Long, because only a
/// failure waits for it; never a time that a journey relies on.
pub(crate) const PATIENCE: Duration = Duration::from_secs(12);

/// Asks again until there is an answer; the fault says what was waited for.
pub(crate) async fn until<T>(
    what: &str,
    patience: Duration,
    ask: impl AsyncFnMut() -> Outcome<Option<T>>,
) -> Outcome<T> {
    within(patience, ask)
        .await?
        .ok_or_else(|| Fault::new(format!("waited {} s for {what}", patience.as_secs())))
}

/// Asks again until there is an answer or no more patience. That what is looked at was replaced meanwhile is no answer.
pub(crate) async fn within<T>(
    patience: Duration,
    mut ask: impl AsyncFnMut() -> Outcome<Option<T>>,
) -> Outcome<Option<T>> {
    let started = Instant::now();
    loop {
        let answer = match ask().await {
            Err(Fault::Replaced(_)) if started.elapsed() <= patience => None,
            asked => asked?,
        };
        if answer.is_some() || started.elapsed() > patience {
            return Ok(answer);
        }
        a_moment().await;
    }
}

/// As long as nothing is asked again.
pub(crate) async fn a_moment() {
    tokio::time::sleep(Duration::from_millis(25)).await;
}
