//! Photographs of documents in human cases: how they are taken, read, scanned,
//! opened and destroyed.
//!
//! `regain_evidence` does all that with bytes; here is who may, how often and
//! when. Nothing is taken but from the person of a case that is open, where
//! somebody who works on it has asked for photographs, and where there is a
//! scanner: nobody opens what was not scanned.
//!
//! What is to be deleted is noted in the transaction that decides it, with the
//! key of the case gone in the same one, and deleted afterwards
//! ([`upkeep`]): a crash in between leaves nothing that can be read, and
//! nothing that stays.

mod eicar;
mod looking;
mod plain;
mod refused;
mod taking;
pub mod upkeep;
mod uploads;

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, head, post};
use regain_contract::{UnixSeconds, paths};
use regain_evidence::retention::CaseTimes;
use regain_evidence::scan::Scanner;
use regain_evidence::{CaseKey, Evidence, FILE_BYTES, MasterKey, Store, Upload};
use tokio::sync::{Notify, Semaphore};

use crate::http::Refusal;
use crate::keys::Purpose;
use crate::random::Random;
use crate::site::PageOf;
use crate::site::files::Site;
use crate::store::{EvidenceFile, EvidenceKey, StoredCase, Transaction};
use crate::throttle::Throttle;
use crate::{Service, audit, cases, limits};

pub use eicar::EicarScanner;
pub use looking::{NotOpened, evidence_of, open_file};
pub(crate) use plain::{FIELD, SECTION};
pub(crate) use refused::{NotTaken, about_picture, megabytes};

/// The photographs of all cases: where they are, what scans them, and how many
/// are worked on at once.
pub struct Photographs {
    evidence: Evidence,
    scanner: Option<Arc<dyn Scanner>>,
    random: Arc<dyn regain_evidence::Random>,
    /// Parts of uploads that are on their way at once: each is up to 8 MB in
    /// memory, twice while it is sealed.
    receiving: Semaphore,
    /// Pictures that are read or wait for their turn.
    reading: Semaphore,
    /// How often each case asks for or sends something.
    requests: Throttle,
    /// The same for each network.
    requests_of_networks: Throttle,
    /// There is something to do.
    work: Notify,
}

/// Parts of uploads that are on their way at once.
const RECEIVED_AT_ONCE: usize = 12;

/// Parts of one case among them: one goes on after a cut before the service
/// has noticed that the one before is gone.
const RECEIVED_AT_ONCE_OF_A_CASE: usize = 3;

/// Pictures that are read or wait for it. One is read at a time, so the last
/// of them waits for some seconds.
const READ_AT_ONCE: usize = 6;

/// The service's source of randomness, for the crate of photographs.
struct Randomness(Arc<dyn Random>);

impl regain_evidence::Random for Randomness {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), regain_evidence::NoRandomness> {
        self.0
            .fill(bytes)
            .map_err(|_| regain_evidence::NoRandomness)
    }
}

impl Photographs {
    /// Photographs that are kept in `store`. Without a scanner none can be
    /// asked for; those that are there are destroyed in time all the same.
    #[must_use]
    pub fn new(store: Store, random: Arc<dyn Random>, scanner: Option<Arc<dyn Scanner>>) -> Self {
        let random: Arc<dyn regain_evidence::Random> = Arc::new(Randomness(random));
        Self {
            evidence: Evidence::new(store, random.clone()),
            scanner,
            random,
            receiving: Semaphore::new(RECEIVED_AT_ONCE),
            reading: Semaphore::new(READ_AT_ONCE),
            requests: Throttle::new(limits::UPLOAD_REQUESTS_PER_CASE),
            requests_of_networks: Throttle::new(limits::UPLOAD_REQUESTS_PER_NETWORK),
            work: Notify::new(),
        }
    }

    /// Whether photographs can be asked for: what is added can be scanned, and
    /// so opened.
    #[must_use]
    pub fn can_be_asked_for(&self) -> bool {
        self.scanner.is_some()
    }
}

/// The routes of photographs.
#[derive(Clone, Copy, Debug)]
struct OfPhotographs;

type Here = PageOf<OfPhotographs>;

/// The routes by which a person adds and removes photographs.
pub fn routes(service: &Arc<Service>, site: &Arc<Site>) -> Router {
    // The parts of a form around a file take little.
    const FORM_BYTES: usize = 64 * 1024;
    let whole_file = DefaultBodyLimit::max(FILE_BYTES as usize + FORM_BYTES);
    Router::new()
        .route(
            paths::CASE_UPLOADS,
            get(uploads::list)
                .post(uploads::create)
                .options(uploads::options),
        )
        .route(
            paths::CASE_UPLOAD,
            head(uploads::offset)
                .patch(uploads::append)
                .delete(uploads::remove)
                .options(uploads::options),
        )
        .route(
            paths::CASE_PHOTOGRAPHS,
            post(plain::receive).layer(whole_file),
        )
        .route(paths::CASE_PHOTOGRAPHS_DONE, post(plain::done))
        .route(paths::CASE_PHOTOGRAPH_REMOVE, post(plain::remove))
        .route(paths::CASE_UPLOAD_SCRIPT, get(plain::script))
        .with_state(Here::new(service, site, OfPhotographs))
}

/// All addresses of [`routes`].
pub const ADDRESSES: [&str; 6] = [
    paths::CASE_UPLOADS,
    paths::CASE_UPLOAD,
    paths::CASE_PHOTOGRAPHS,
    paths::CASE_PHOTOGRAPHS_DONE,
    paths::CASE_PHOTOGRAPH_REMOVE,
    paths::CASE_UPLOAD_SCRIPT,
];

/// Whether a case takes photographs now.
pub(crate) fn takes(service: &Service, case: &StoredCase) -> bool {
    let standing = &case.standing;
    service.photographs.can_be_asked_for() && standing.is_open() && standing.asks_photographs
}

/// Ends the photographs of a case: its key and rows go with the transaction,
/// and what is in the store soon after.
///
/// # Errors
/// The database fails.
pub(crate) async fn destroy(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &StoredCase,
) -> Result<(), Refusal> {
    if tx.remove_evidence(&case.opened.reference).await? {
        cases::write_audit(tx, case, audit::PHOTOGRAPHS_DESTROYED, None, service.now()).await?;
        // It sees nothing before the commit, and looks again soon.
        service.photographs.work.notify_one();
    }
    Ok(())
}

/// The key of a case, to work with.
fn open_key(service: &Service, key: &EvidenceKey) -> Result<CaseKey, regain_evidence::Failed> {
    master(service)
        .open_case_key(key.case, &key.wrapped)
        .map_err(|regain_evidence::NotSealedHere| {
            tracing::error!(case = %key.case, "the key of a case was not wrapped with this secret");
            regain_evidence::Failed::NotSealedHere
        })
}

fn master(service: &Service) -> MasterKey {
    MasterKey::new(service.keys.hash(Purpose::Evidence, &[b"wrap"]))
}

fn upload(file: &EvidenceFile) -> Upload {
    Upload {
        file: file.id,
        length: file.length,
        expires_at: system_time(file.expires_at),
    }
}

/// When something last happened in a case that has photographs. A decision
/// destroys them at once, so there is none.
fn times(case: &StoredCase, key: &EvidenceKey) -> CaseTimes {
    CaseTimes {
        last_activity: system_time(case.changed_at.max(key.used_at)),
        decided_at: None,
    }
}

fn system_time(at: UnixSeconds) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(u64::try_from(at.0).unwrap_or_default())
}

fn unix_seconds(at: SystemTime) -> UnixSeconds {
    let since = at.duration_since(UNIX_EPOCH).unwrap_or_default();
    UnixSeconds(i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}
