//! Work that goes on beside the requests.

use std::time::Duration;

/// How long after a panic the work is begun again.
const PAUSE: Duration = Duration::from_secs(1);

/// Does the work that `begin` begins until it ends. When it panics, that is
/// logged, told to `note_panic`, and it is begun anew: the service would look
/// well while nothing is sent any more.
pub async fn keep_going<W>(name: &'static str, note_panic: impl Fn(), mut begin: impl FnMut() -> W)
where
    W: Future<Output = ()> + Send + 'static,
{
    // What the panic says may quote what somebody typed; it is not looked at.
    while tokio::spawn(begin()).await.is_err() {
        note_panic();
        tracing::error!(worker = name, "a worker panicked and is begun anew");
        tokio::time::sleep(PAUSE).await;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[tokio::test]
    async fn a_worker_that_panics_is_begun_anew_and_one_that_ends_is_not() {
        let begun = Arc::new(AtomicU32::new(0));
        let counted = begun.clone();
        let panics = AtomicU32::new(0);
        let note_panic = || {
            panics.fetch_add(1, Ordering::SeqCst);
        };
        keep_going("test", note_panic, move || {
            let count = counted.fetch_add(1, Ordering::SeqCst);
            async move { assert!(count > 0, "the first one panics") }
        })
        .await;
        assert_eq!(begun.load(Ordering::SeqCst), 2);
        assert_eq!(panics.load(Ordering::SeqCst), 1);
    }
}
