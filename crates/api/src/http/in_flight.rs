use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

/// The requests that are being carried out now, so that the same one coming
/// in twice is not started twice. Across instances the store's transactions
/// do the same; this only spares the work.
#[derive(Clone, Default)]
pub(crate) struct InFlight(Arc<Mutex<HashSet<String>>>);

impl InFlight {
    /// Notes that `request` is being carried out until the guard is dropped.
    /// `None`: it is already.
    pub(crate) fn enter(&self, request: String) -> Option<InFlightGuard> {
        let fresh = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(request.clone());
        fresh.then(|| InFlightGuard {
            all: self.clone(),
            request,
        })
    }
}

/// See [`InFlight::enter`].
pub(crate) struct InFlightGuard {
    all: InFlight,
    request: String,
}

impl Drop for InFlightGuard {
    fn drop(&mut self) {
        self.all
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&self.request);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_request_enters_once_at_a_time() {
        let all = InFlight::default();
        let guard = all.enter("a".into()).unwrap();
        assert!(all.enter("a".into()).is_none());
        assert!(all.enter("b".into()).is_some());
        drop(guard);
        assert!(all.enter("a".into()).is_some());
    }
}
