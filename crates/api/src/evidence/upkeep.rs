//! What is done with photographs beside the requests: they are scanned, given
//! up in time, and deleted for good.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use regain_contract::UnixSeconds;
use regain_evidence::scan::Scanner;
use regain_evidence::{
    CaseId, CaseKey, Failed, Found, Known, KnownFailed, Place, ScanOutcome, Swept, picture,
};
use tokio::sync::watch;
use tokio::time::sleep;

use super::{open_key, system_time, taking, times};
use crate::flow::spend;
use crate::http::Refusal;
use crate::message::Message;
use crate::serve::until;
use crate::store::{EvidenceFile, EvidenceKey, FileState, StoreResult, Transaction};
use crate::telemetry::{Worker, WorkerOutcome};
use crate::{Service, audit, cases, limits};

/// How long the worker rests where nobody wakes it.
const REST: Duration = Duration::from_secs(5);

/// How often it is looked for cases whose time is over, in seconds.
const RETENTION_EVERY: i64 = 600;

/// How often the whole store is swept, in seconds.
const SWEEP_EVERY: i64 = 24 * 3600;

/// How many photographs are worked on in one round.
const AT_ONCE: u32 = 20;

/// How long the first further try waits, in seconds; each one after it waits
/// twice as long, an hour at the most.
const FIRST_WAIT: i64 = 15;

/// Works until `stopped` holds `true`.
pub async fn run(service: Arc<Service>, stopped: watch::Receiver<bool>) {
    let mut swept_at = None;
    let mut looked_at = None;
    loop {
        let now = service.now();
        let is_due =
            |last: Option<UnixSeconds>, every| last.is_none_or(|at| now.since(at) >= every);
        if is_due(looked_at, RETENTION_EVERY) {
            end_in_time(&service).await;
            looked_at = Some(now);
        }
        let outcome = WorkerOutcome::of(work(&service).await);
        let metrics = &service.metrics;
        metrics.worker_ran(Worker::Photographs, outcome, service.now());
        if is_due(swept_at, SWEEP_EVERY) {
            match sweep(&service).await {
                Ok(swept) => tracing::info!(
                    kept = swept.kept,
                    deleted = swept.deleted,
                    foreign = swept.foreign,
                    "the store of photographs was swept"
                ),
                // What was seen of it is in the log.
                Err(error) => tracing::error!(%error, "the store of photographs was not swept"),
            }
            swept_at = Some(now);
        }
        tokio::select! {
            () = sleep(REST) => {}
            () = service.photographs.work.notified() => {}
            () = until(stopped.clone()) => return,
        }
    }
}

/// Does what is due: reads pictures that no request has read, scans those that
/// are new, gives up uploads whose time is over, and deletes what has ended.
/// What fails is logged and tried again later: `false`.
pub async fn work(service: &Service) -> bool {
    delete_ended(service).await;
    let now = service.now();
    let due = async {
        let mut tx = service.store.read().await?;
        tx.evidence_files_due(now, AT_ONCE).await
    };
    let mut went_well = true;
    match due.await {
        Ok(due) => {
            for file in due {
                if let Err(refusal) = go_on(service, file).await {
                    // Logs the reason.
                    let _ = refusal.into_problem(now);
                    went_well = false;
                }
            }
        }
        Err(error) => {
            tracing::error!(%error, "photographs that wait could not be read");
            went_well = false;
        }
    }
    delete_ended(service).await;
    went_well
}

/// Goes on with a file that is due.
async fn go_on(service: &Service, file: EvidenceFile) -> Result<(), Refusal> {
    let mut tx = service.store.read().await?;
    let key = tx.evidence_key(&file.reference).await?;
    drop(tx);
    let Some(key) = key else {
        return Ok(());
    };
    let Ok(case_key) = open_key(service, &key) else {
        return postpone(service, file).await;
    };
    match file.state {
        // Its time is over.
        FileState::Receiving => remove(service, &file).await,
        FileState::Received => {
            let again = file.clone();
            match taking::read(service, &key, &case_key, file).await {
                // Where it was refused, that is written.
                Ok(()) | Err(super::NotTaken::Picture(_)) => Ok(()),
                Err(_) => postpone(service, again).await,
            }
        }
        FileState::Unscanned => match &service.photographs.scanner {
            Some(scanner) => scan(service, &key, &case_key, scanner.as_ref(), file).await,
            None => postpone(service, file).await,
        },
        FileState::Scanned | FileState::Refused(_) | FileState::Infected => Ok(()),
    }
}

/// Has a photograph scanned.
async fn scan(
    service: &Service,
    key: &EvidenceKey,
    case_key: &CaseKey,
    scanner: &dyn Scanner,
    file: EvidenceFile,
) -> Result<(), Refusal> {
    let evidence = &service.photographs.evidence;
    let unscanned = match evidence.find(key.case, file.id).await {
        Ok(Found::Unscanned(unscanned)) => unscanned,
        // It was scanned, and the process stopped before it said so.
        Ok(Found::Scanned(_)) => return scanned(service, key, file).await,
        Ok(Found::Nothing) => {
            tracing::error!(file = %file.id, "the store of photographs has lost one");
            let lost = FileState::Refused(picture::Refused::Damaged);
            return settle(service, file, lost).await.map(drop);
        }
        Err(_) => return postpone(service, file).await,
    };
    match evidence.scan(case_key, unscanned, scanner).await {
        Ok(ScanOutcome::Clean(_)) => scanned(service, key, file).await,
        Ok(ScanOutcome::Infected(name)) => {
            tracing::warn!(file = %file.id, %name, "a photograph was infected and is deleted");
            infected(service, file).await
        }
        Err(error) => {
            tracing::warn!(?error, file = %file.id, "a photograph could not be scanned");
            postpone(service, file).await
        }
    }
}

/// Writes that a photograph was scanned. What was removed meanwhile, or ended
/// with its case, was deleted before the scan put it back: it goes again.
async fn scanned(service: &Service, key: &EvidenceKey, file: EvidenceFile) -> Result<(), Refusal> {
    let id = file.id;
    if settle(service, file, FileState::Scanned).await? {
        return Ok(());
    }
    let removed = service.photographs.evidence.remove(key.case, id).await;
    if let Err(error) = removed {
        // The sweep of the day does it.
        tracing::error!(%error, file = %id, "a photograph that was removed is not deleted yet");
    }
    Ok(())
}

/// Writes what a file has become, once: another instance may have done the same. `false`: it is not there any more.
async fn settle(service: &Service, file: EvidenceFile, state: FileState) -> Result<bool, Refusal> {
    let mut tx = service.store.begin().await?;
    match tx.evidence_file(file.id).await? {
        Some(found) if found.state == file.state => {}
        found => return Ok(found.is_some()),
    }
    let file = EvidenceFile {
        state,
        due_at: None,
        tries: 0,
        ..file
    };
    let is_there = tx.set_evidence_file(&file).await?;
    tx.commit().await?;
    Ok(is_there)
}

/// Writes that a photograph was infected, and tells its person that there is
/// news: the page says what.
async fn infected(service: &Service, file: EvidenceFile) -> Result<(), Refusal> {
    let now = service.now();
    let mut tx = service.store.begin().await?;
    if !is_still(tx.as_mut(), &file).await? {
        return Ok(());
    }
    let file = EvidenceFile {
        state: FileState::Infected,
        due_at: None,
        tries: 0,
        ..file
    };
    let case = tx.case(&file.reference).await?;
    let is_there = tx.set_evidence_file(&file).await?;
    if let Some(case) = case.filter(|_| is_there) {
        cases::write_audit(tx.as_mut(), &case, audit::PHOTOGRAPH_INFECTED, None, now).await?;
        let reference = case.opened.reference;
        let rate = [(limits::INFECTED_MAILS_PER_CASE, reference.as_str())];
        match spend(service, tx.as_mut(), &rate).await {
            Ok(()) => {
                let message = Message::CaseNews {
                    to: case.opened.contact,
                    reference,
                };
                let letter = message.in_language(&case.standing.language);
                let sealed = letter.seal(&service.keys, service.random.as_ref())?;
                tx.add_message(&sealed, now).await?;
            }
            Err(Refusal::Problem(_)) => {}
            Err(other @ (Refusal::Store(_) | Refusal::Randomness)) => return Err(other),
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Whether a file is in the state that was decided on.
async fn is_still(tx: &mut dyn Transaction, file: &EvidenceFile) -> StoreResult<bool> {
    let found = tx.evidence_file(file.id).await?;
    Ok(found.is_some_and(|found| found.state == file.state))
}

/// Removes a file, and notes that its objects are to be deleted.
async fn remove(service: &Service, file: &EvidenceFile) -> Result<(), Refusal> {
    let mut tx = service.store.begin().await?;
    tx.remove_evidence_file(file.id).await?;
    tx.commit().await?;
    Ok(())
}

/// Has something tried again later.
async fn postpone(service: &Service, file: EvidenceFile) -> Result<(), Refusal> {
    const LONGEST: i64 = 3600;
    let wait = FIRST_WAIT << file.tries.min(10);
    let mut tx = service.store.begin().await?;
    // As it is by now: a request may have gone on with it.
    let found = tx.evidence_file(file.id).await?;
    if let Some(found) = found.filter(|found| found.state == file.state) {
        let later = EvidenceFile {
            due_at: Some(service.now().plus(wait.min(LONGEST))),
            tries: found.tries.saturating_add(1),
            ..found
        };
        tx.set_evidence_file(&later).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Ends the photographs of cases that nobody has decided, some time after
/// anything last happened in them (OWASP ASVS 14.2.7). What fails is logged and
/// tried again later.
pub async fn end_in_time(service: &Service) {
    let ended = async {
        let mut tx = service.store.begin().await?;
        let now = system_time(service.now());
        for key in tx.evidence_keys().await? {
            if let Some(case) = tx.case(&key.reference).await?
                && times(&case, &key).is_due(now)
            {
                super::destroy(service, tx.as_mut(), &case).await?;
            }
        }
        tx.commit().await?;
        Ok::<_, Refusal>(())
    };
    if let Err(refusal) = ended.await {
        // Logs the reason.
        let _ = refusal.into_problem(service.now());
    }
}

/// Deletes from the store what has ended. What fails is logged and tried again
/// later.
pub(super) async fn delete_ended(service: &Service) {
    if let Err(error) = try_to_delete_ended(service).await {
        tracing::error!(%error, "what has ended could not be read");
    }
}

async fn try_to_delete_ended(service: &Service) -> StoreResult<()> {
    let mut tx = service.store.read().await?;
    let ends = tx.evidence_ends(AT_ONCE).await?;
    drop(tx);
    if ends.is_empty() {
        return Ok(());
    }
    // First of all the keys, wherever the database still has them. Until then it stays to be done.
    if !service.store.let_go_of_deleted().await? {
        tracing::info!("somebody reads the database: what has ended is deleted later");
        return Ok(());
    }
    let evidence = &service.photographs.evidence;
    for end in ends {
        let deleted = match end.file {
            Some(file) => evidence.remove(end.case, file).await,
            None => evidence.destroy(end.case).await.map(drop),
        };
        match deleted {
            Ok(()) => {
                let mut tx = service.store.begin().await?;
                tx.settle_evidence_end(&end).await?;
                tx.commit().await?;
            }
            Err(error) => {
                tracing::error!(%error, case = %end.case, "photographs are not deleted yet");
            }
        }
    }
    Ok(())
}

/// Deletes from the store what the database does not know.
///
/// # Errors
/// The store or the database does not answer. What was deleted until then is.
pub async fn sweep(service: &Service) -> Result<Swept, Failed> {
    service.photographs.evidence.sweep(&Rows { service }).await
}

/// What the database knows.
struct Rows<'a> {
    service: &'a Service,
}

impl Rows<'_> {
    async fn knows(&self, case: CaseId, place: Place) -> StoreResult<bool> {
        let file = match place {
            Place::Part { file, .. } | Place::Unscanned { file } | Place::Scanned { file } => file,
        };
        let mut tx = self.service.store.read().await?;
        let Some(key) = tx.evidence_key_of(case).await? else {
            return Ok(false);
        };
        let found = tx.evidence_file(file).await?;
        let Some(found) = found.filter(|found| found.reference == key.reference) else {
            return Ok(false);
        };
        let is_part = matches!(place, Place::Part { .. });
        Ok(match found.state {
            FileState::Receiving | FileState::Received => {
                !is_part || self.service.now() < found.expires_at
            }
            FileState::Unscanned | FileState::Scanned => !is_part,
            FileState::Refused(_) | FileState::Infected => false,
        })
    }
}

#[async_trait]
impl Known for Rows<'_> {
    async fn knows(&self, case: CaseId, place: Place) -> Result<bool, KnownFailed> {
        Rows::knows(self, case, place).await.map_err(|error| {
            tracing::error!(%error, "it cannot be told which photographs are known");
            KnownFailed
        })
    }
}
