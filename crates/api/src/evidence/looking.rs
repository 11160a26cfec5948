//! How photographs are seen by those who work on a case.

use regain_contract::Reference;
use regain_contract::support::SupportFile;
use regain_evidence::{Attachment, Found};
use regain_journey::AgentId;

use super::open_key;
use crate::store::{EvidenceFile, EvidenceKey, FileState, StoreError, StoreResult, Transaction};
use crate::{Service, audit, cases};

/// Why a photograph was not opened.
#[derive(Debug)]
pub enum NotOpened {
    /// There is no such photograph in such a case.
    NotThere,
    /// Somebody else works on the case.
    NotTheirs,
    /// It was not scanned yet.
    NotYet,
    /// The database or the store of photographs does not answer.
    Unavailable,
}

impl From<StoreError> for NotOpened {
    fn from(error: StoreError) -> Self {
        tracing::error!(event = "store_failed", error = %error.0);
        Self::Unavailable
    }
}

/// The photographs of a case that have arrived, in the order in which they
/// were added.
///
/// # Errors
/// The database fails.
pub async fn evidence_of(
    tx: &mut dyn Transaction,
    reference: &Reference,
) -> StoreResult<Vec<SupportFile>> {
    let files = tx.evidence_files(reference).await?;
    let shown = files.iter().filter_map(|file| {
        let can_open = match file.state {
            FileState::Scanned => true,
            FileState::Received | FileState::Unscanned => false,
            FileState::Receiving | FileState::Refused(_) | FileState::Infected => return None,
        };
        Some(SupportFile {
            id: file.id.to_string(),
            at: file.began_at,
            can_open,
        })
    });
    Ok(shown.collect())
}

/// Opens a photograph for the agent who works on its case. That they look is
/// written down before they see anything.
///
/// # Errors
/// See [`NotOpened`]. Somebody else's try is written down too.
pub async fn open_file(
    service: &Service,
    reference: &Reference,
    id: &str,
    agent: AgentId,
    agent_name: &str,
) -> Result<Attachment, NotOpened> {
    let (file, key) = look(service, reference, id, agent, agent_name).await?;
    let evidence = &service.photographs.evidence;
    let failed = |_| NotOpened::Unavailable;
    let key = open_key(service, &key).map_err(failed)?;
    match evidence.find(key.case(), file.id).await.map_err(failed)? {
        Found::Scanned(scanned) => evidence.open(&key, scanned).await.map_err(failed),
        Found::Unscanned(_) => Err(NotOpened::NotYet),
        Found::Nothing => Err(NotOpened::NotThere),
    }
}

/// What is to be opened, after it was written down who does.
async fn look(
    service: &Service,
    reference: &Reference,
    id: &str,
    agent: AgentId,
    agent_name: &str,
) -> Result<(EvidenceFile, EvidenceKey), NotOpened> {
    let id = id.parse().map_err(|_| NotOpened::NotThere)?;
    let mut tx = service.store.begin().await?;
    let case = tx.case(reference).await?.ok_or(NotOpened::NotThere)?;
    let file = tx.evidence_file(id).await?;
    let file = file
        .filter(|file| file.reference == *reference)
        .ok_or(NotOpened::NotThere)?;
    let key = tx.evidence_key(reference).await?;
    let key = key.ok_or(NotOpened::NotThere)?;
    let is_theirs = case.standing.assigned_to == Some(agent);
    if is_theirs && file.state != FileState::Scanned {
        return Err(NotOpened::NotYet);
    }
    let event = if is_theirs {
        audit::PHOTOGRAPH_OPENED
    } else {
        audit::PHOTOGRAPH_WITHHELD
    };
    let written =
        cases::write_audit(tx.as_mut(), &case, event, Some(agent_name), service.now()).await;
    written.map_err(|_| NotOpened::Unavailable)?;
    tx.commit().await?;
    if is_theirs {
        Ok((file, key))
    } else {
        Err(NotOpened::NotTheirs)
    }
}
