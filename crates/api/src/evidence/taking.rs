//! How a photograph comes in: one way for the script of the page and for
//! browsers without one.

use std::time::Duration;

use axum::http::HeaderMap;
use axum::http::request::Parts;
use regain_contract::{Reference, UnixSeconds};
use regain_evidence::tus::{self, Patch};
use regain_evidence::{
    CHUNK_BYTES, CaseId, CaseKey, CompleteError, FileId, Partial, Usage, retention,
};
use tokio::sync::SemaphorePermit;
use tokio::time::timeout;

use super::{NotTaken, master, open_key, system_time, takes, unix_seconds, upload};
use crate::flow::spend;
use crate::http::{InFlightGuard, client_network};
use crate::store::{
    Author, CaseMessage, EvidenceFile, EvidenceKey, FileState, Said, StoredCase, Transaction,
};
use crate::{Service, audit, cases, limits};

/// How long a request waits until its picture is read. Where it takes longer,
/// the worker goes on.
const READ_WITHIN: Duration = Duration::from_secs(45);

/// When the worker reads a picture that a request has not, in seconds: later
/// than the request gives up.
pub(super) const READ_AGAIN_AFTER: i64 = 60;

/// An upload or a photograph of the person who asks, with what opens it.
pub(super) struct Own {
    pub(super) case: StoredCase,
    pub(super) key: EvidenceKey,
    pub(super) file: EvidenceFile,
}

/// The case of the person who asks.
pub(super) async fn case_of(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
) -> Result<StoredCase, NotTaken> {
    let visitor = cases::visitor(service, tx, headers).await?;
    visitor
        .map(|visitor| visitor.case)
        .ok_or(NotTaken::SignedOut)
}

/// The case of the person who asks, where it takes photographs now.
pub(super) async fn asking_case(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
) -> Result<StoredCase, NotTaken> {
    let case = case_of(service, tx, headers).await?;
    if takes(service, &case) {
        Ok(case)
    } else {
        Err(NotTaken::NotAsked)
    }
}

/// An upload or a photograph of the case of the person who asks. Of others
/// there is nothing.
pub(super) async fn own(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
    id: &str,
) -> Result<Own, NotTaken> {
    const UNKNOWN: NotTaken = NotTaken::Upload(tus::Refusal::Unknown);
    let case = case_of(service, tx, headers).await?;
    let id: FileId = id.parse().map_err(|_| UNKNOWN)?;
    let file = tx.evidence_file(id).await?;
    let file = file.filter(|file| file.reference == case.opened.reference);
    let key = tx.evidence_key(&case.opened.reference).await?;
    match (file, key) {
        (Some(file), Some(key)) => Ok(Own { case, key, file }),
        (None, _) | (_, None) => Err(UNKNOWN),
    }
}

/// Begins an upload of `length` bytes. What it costs is counted also where it
/// is refused.
pub(super) async fn begin(
    service: &Service,
    parts: &Parts,
    length: u64,
) -> Result<EvidenceFile, NotTaken> {
    let now = service.now();
    let network = network(service, parts);
    let mut tx = service.store.begin().await?;
    let case = asking_case(service, tx.as_mut(), &parts.headers).await?;
    let reference = &case.opened.reference;
    let buckets = [
        (limits::UPLOADS_PER_CASE, reference.as_str()),
        (limits::UPLOADS_PER_NETWORK, &network),
    ];
    spend(service, tx.as_mut(), &buckets).await?;
    let admitted = usage(&tx.evidence_files(reference).await?, now).admit(length);
    let file = match admitted {
        Ok(_) => Ok(add(service, tx.as_mut(), reference, length).await?),
        Err(refusal) => Err(refusal),
    };
    cases::go_on(service, tx.as_mut(), &parts.headers).await?;
    tx.commit().await?;
    Ok(file?)
}

/// Adds the row of an upload, and the key of the case where this is its first.
async fn add(
    service: &Service,
    tx: &mut dyn Transaction,
    reference: &Reference,
    length: u64,
) -> Result<EvidenceFile, NotTaken> {
    let now = service.now();
    let random = service.photographs.random.as_ref();
    let no_randomness = |_| crate::random::NoRandomness;
    let mut key = match tx.evidence_key(reference).await? {
        Some(key) => key,
        None => {
            let case = CaseId::random(random).map_err(no_randomness)?;
            let (_, wrapped) = master(service)
                .new_case_key(case, random)
                .map_err(no_randomness)?;
            EvidenceKey {
                reference: reference.clone(),
                case,
                wrapped,
                used_at: now,
            }
        }
    };
    key.used_at = now;
    tx.set_evidence_key(&key).await?;
    let times = retention::CaseTimes {
        last_activity: system_time(now),
        decided_at: None,
    };
    let expires_at = unix_seconds(retention::upload_expires(system_time(now), &times));
    let file = EvidenceFile {
        id: FileId::random(random).map_err(no_randomness)?,
        reference: reference.clone(),
        length,
        state: FileState::Receiving,
        began_at: now,
        expires_at,
        due_at: Some(expires_at),
        tries: 0,
    };
    tx.add_evidence_file(&file).await?;
    Ok(file)
}

/// What a case has already.
pub(super) fn usage(files: &[EvidenceFile], now: UnixSeconds) -> Usage {
    let counts = |file: &&EvidenceFile| match file.state {
        FileState::Receiving => now < file.expires_at,
        FileState::Received
        | FileState::Unscanned
        | FileState::Scanned
        | FileState::Refused(_)
        | FileState::Infected => file.state.is_kept(),
    };
    files
        .iter()
        .filter(counts)
        .fold(Usage::default(), |usage, file| Usage {
            files: usage.files + 1,
            bytes: usage.bytes.saturating_add(file.length),
        })
}

/// The client's network.
pub(super) fn network(service: &Service, parts: &Parts) -> String {
    client_network(
        &parts.headers,
        &parts.extensions,
        service.settings.trusted_proxy_header.as_deref(),
        &service.keys,
    )
}

/// Counts a request about photographs that writes nothing into the database.
pub(super) fn count(
    service: &Service,
    reference: &Reference,
    parts: &Parts,
) -> Result<(), NotTaken> {
    let now_ms = service.clock.now_ms();
    let photographs = &service.photographs;
    let of_case = photographs.requests.take(reference.as_str(), now_ms);
    let of_network = photographs
        .requests_of_networks
        .take(&network(service, parts), now_ms);
    match (of_case, of_network) {
        (Ok(()), Ok(())) => Ok(()),
        (Err(at), _) | (_, Err(at)) => {
            let mut problem =
                regain_contract::Problem::new(regain_contract::ProblemType::RateLimited);
            problem.retry_at = Some(at);
            Err(NotTaken::Other(problem.into()))
        }
    }
}

/// A place among the bodies that are on their way.
pub(super) struct Place<'a> {
    _among_all: SemaphorePermit<'a>,
    _of_the_case: InFlightGuard,
}

/// Takes a place, before a body is read: only whoever may send something gets
/// one, and no case more than some.
pub(super) fn place<'a>(
    service: &'a Service,
    reference: &Reference,
) -> Result<Place<'a>, NotTaken> {
    let of_the_case = (0..super::RECEIVED_AT_ONCE_OF_A_CASE).find_map(|number| {
        service
            .in_flight
            .enter(format!("photographs {} {number}", reference.as_str()))
    });
    let among_all = service.photographs.receiving.try_acquire().ok();
    match (of_the_case, among_all) {
        (Some(of_the_case), Some(among_all)) => Ok(Place {
            _among_all: among_all,
            _of_the_case: of_the_case,
        }),
        (None, _) | (_, None) => Err(NotTaken::Busy),
    }
}

/// Adds to an upload, and reads it as a picture once it is all there.
pub(super) async fn append(
    service: &Service,
    own: Own,
    patch: &Patch,
    body: &[u8],
) -> Result<Partial, NotTaken> {
    let Own { key, file, .. } = own;
    match file.state {
        FileState::Receiving | FileState::Received => {}
        // It has become a photograph, and the answer that said so was lost.
        FileState::Unscanned | FileState::Scanned => {
            return if patch.offset == file.length && body.is_empty() {
                Ok(Partial::whole(file.length))
            } else {
                Err(tus::Refusal::Offset.into())
            };
        }
        FileState::Refused(refused) => return Err(NotTaken::Picture(refused)),
        FileState::Infected => return Err(NotTaken::Infected),
    }
    let case_key = open_key(service, &key)?;
    let evidence = &service.photographs.evidence;
    let now = system_time(service.now());
    let partial = if file.state == FileState::Received {
        evidence.offset(key.case, &upload(&file), now).await?
    } else {
        evidence
            .append(&case_key, &upload(&file), patch, body, now)
            .await?
    };
    if !partial.is_complete() {
        // What was removed while these bytes came in is not to come back.
        let mut tx = service.store.read().await?;
        let is_there = tx.evidence_file(file.id).await?.is_some();
        drop(tx);
        return if is_there {
            Ok(partial)
        } else {
            evidence.remove(key.case, file.id).await?;
            Err(tus::Refusal::Unknown.into())
        };
    }
    let received = EvidenceFile {
        state: FileState::Received,
        due_at: Some(service.now().plus(READ_AGAIN_AFTER)),
        ..file
    };
    if !step(service, &received, FileState::Receiving).await? && file.state == FileState::Receiving
    {
        evidence.remove(key.case, file.id).await?;
        return Err(tus::Refusal::Unknown.into());
    }
    read(service, &key, &case_key, received).await?;
    Ok(partial)
}

/// Writes the next state of a file, where it is still in the one before.
/// `false`: it is not.
async fn step(service: &Service, file: &EvidenceFile, before: FileState) -> Result<bool, NotTaken> {
    let mut tx = service.store.begin().await?;
    let found = tx.evidence_file(file.id).await?;
    if found.is_none_or(|found| found.state != before) {
        return Ok(false);
    }
    tx.set_evidence_file(file).await?;
    tx.commit().await?;
    Ok(true)
}

/// Takes a whole file at once.
pub(super) async fn take(service: &Service, parts: &Parts, bytes: &[u8]) -> Result<(), NotTaken> {
    let file = begin(service, parts, bytes.len() as u64).await?;
    let id = file.id.to_string();
    let mut offset = 0;
    for part in bytes.chunks(CHUNK_BYTES as usize) {
        let mut tx = service.store.read().await?;
        let own = own(service, tx.as_mut(), &parts.headers, &id).await?;
        drop(tx);
        append(service, own, &Patch::at(offset), part).await?;
        offset += part.len() as u64;
    }
    Ok(())
}

/// Reads an upload that is all there as a picture, and says in the case that
/// it was added.
pub(super) async fn read(
    service: &Service,
    key: &EvidenceKey,
    case_key: &CaseKey,
    file: EvidenceFile,
) -> Result<(), NotTaken> {
    let photographs = &service.photographs;
    let Ok(_place) = photographs.reading.try_acquire() else {
        return Err(NotTaken::Busy);
    };
    let upload = upload(&file);
    let completing = photographs.evidence.complete(case_key, &upload);
    let completed = match timeout(READ_WITHIN, completing).await {
        Ok(completed) => completed,
        Err(_) => {
            tracing::warn!(file = %file.id, "a picture takes long to read");
            return Err(NotTaken::Busy);
        }
    };
    match completed {
        Ok(_) => keep(service, key, file).await,
        Err(CompleteError::Refused(why)) => {
            let refused = EvidenceFile {
                state: FileState::Refused(why),
                due_at: None,
                ..file
            };
            step(service, &refused, FileState::Received).await?;
            Err(NotTaken::Picture(why))
        }
        // The store has lost a part; the browser sends it again.
        Err(incomplete @ CompleteError::Incomplete(_)) => {
            let receiving = EvidenceFile {
                state: FileState::Receiving,
                due_at: Some(file.expires_at),
                ..file
            };
            step(service, &receiving, FileState::Received).await?;
            Err(incomplete.into())
        }
        Err(failed @ CompleteError::Failed(_)) => Err(failed.into()),
    }
}

/// Notes that a picture was added, and has it scanned.
async fn keep(service: &Service, key: &EvidenceKey, file: EvidenceFile) -> Result<(), NotTaken> {
    let now = service.now();
    let mut tx = service.store.begin().await?;
    let state = tx.evidence_file(file.id).await?.map(|found| found.state);
    let case = tx.case(&file.reference).await?;
    let (Some(state), Some(case)) = (state, case) else {
        drop(tx);
        // It was removed, or the case was decided, while it was read.
        let evidence = &service.photographs.evidence;
        evidence.remove(key.case, file.id).await?;
        return Err(tus::Refusal::Unknown.into());
    };
    if state != FileState::Received {
        // Two have read it, and the other one has said so.
        return Ok(());
    }
    let unscanned = EvidenceFile {
        state: FileState::Unscanned,
        due_at: Some(now),
        tries: 0,
        ..file
    };
    tx.set_evidence_file(&unscanned).await?;
    tx.set_evidence_key(&EvidenceKey {
        used_at: now,
        ..key.clone()
    })
    .await?;
    let added = CaseMessage {
        id: 0,
        at: now,
        author: Author::Person,
        said: Said::PhotographAdded,
    };
    tx.add_case_message(&unscanned.reference, &added).await?;
    let doer = cases::person_of(&case);
    cases::write_audit_by(tx.as_mut(), &case, audit::PHOTOGRAPH_ADDED, doer, now).await?;
    tx.commit().await?;
    service.photographs.work.notify_one();
    Ok(())
}

/// Removes an upload or a photograph, and deletes what there is of it.
pub(super) async fn remove(
    service: &Service,
    headers: &HeaderMap,
    id: &str,
) -> Result<(), NotTaken> {
    let mut tx = service.store.begin().await?;
    let Own { case, file, .. } = own(service, tx.as_mut(), headers, id).await?;
    tx.remove_evidence_file(file.id).await?;
    if file.state.is_kept() {
        let now = service.now();
        let doer = cases::person_of(&case);
        cases::write_audit_by(tx.as_mut(), &case, audit::PHOTOGRAPH_REMOVED, doer, now).await?;
    }
    cases::go_on(service, tx.as_mut(), headers).await?;
    tx.commit().await?;
    // What cannot be deleted now is deleted by the worker.
    super::upkeep::delete_ended(service).await;
    Ok(())
}
