//! Uploads, files and their end, over a store.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use async_trait::async_trait;
use futures_util::TryStreamExt;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use http::header::{HeaderMap, HeaderName, HeaderValue, X_CONTENT_TYPE_OPTIONS};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::id::{CaseId, FileId};
use crate::limits::FILE_BYTES;
use crate::picture::{self, Picture};
use crate::place::Place;
use crate::random::{NoRandomness, Random};
use crate::scan::{Scanner, Unavailable, Verdict};
use crate::store::{Entry, Listed, Put, Store, StoreError};
use crate::tus::{Patch, Refusal};
use crate::upload::{Partial, Upload};
use crate::vault::{CaseKey, NotSealedHere, OVERHEAD};

/// The photographs of all cases. It holds no state of any: clones and other processes may serve the same store.
#[derive(Clone)]
pub struct Evidence {
    store: Store,
    random: Arc<dyn Random>,
    /// Pictures that are read at once: one, because of [`picture::MAX_MEMORY_BYTES`].
    reading: Arc<Semaphore>,
}

/// A picture that is kept and that nobody has scanned. Nothing opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unscanned {
    file: FileId,
}

/// A picture that a scanner found clean. [`Evidence`] alone makes one, from what the store has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scanned {
    file: FileId,
}

/// What there is of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A picture that waits for its scan.
    Unscanned(Unscanned),
    /// A picture that may be opened.
    Scanned(Scanned),
    /// None: it is not complete yet, was refused, or is deleted.
    Nothing,
}

/// What became of a scan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScanOutcome {
    /// It may be opened now.
    Clean(Scanned),
    /// It was infected and is deleted. The name is the scanner's.
    Infected(String),
}

/// Something that failed and is nobody's fault. Details are in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failed {
    /// The store has nothing there (any more), or does not answer.
    Store(StoreError),
    /// What the store has was not sealed there with this key.
    NotSealedHere,
    /// There is no randomness.
    NoRandomness,
}

/// Why nothing was added to an upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppendError {
    /// The request is at fault.
    Refused(Refusal),
    /// It may be sent again.
    Failed(Failed),
}

/// Why an upload did not become a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompleteError {
    /// It is no picture that is taken. Nothing of it is kept.
    Refused(picture::Refused),
    /// It is not all there.
    Incomplete(Partial),
    /// It may be tried again.
    Failed(Failed),
}

/// Why a file has not been scanned. It may be tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanError {
    /// The scanner cannot say.
    Unavailable(Unavailable),
    /// The store or the key.
    Failed(Failed),
}

/// Says whether something in the store belongs to anything.
#[async_trait]
pub trait Known: Send + Sync {
    /// Whether an object is to stay: its case is open and has a row for its file, and, where it is a [`Place::Part`], the upload
    /// has not expired and is not complete. Rows are added before objects, so what has no row now is no newcomer.
    ///
    /// # Errors
    /// It cannot be told; the sweep stops.
    async fn knows(&self, case: CaseId, place: Place) -> Result<bool, KnownFailed>;
}

/// It cannot be told what is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownFailed;

/// What a sweep did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Objects that are known and stayed.
    pub kept: u64,
    /// Objects that nobody knew, and are deleted.
    pub deleted: u64,
    /// Objects that were not put by this crate, and stayed.
    pub foreign: u64,
}

/// A picture that was opened for a member of staff. It is served as an attachment and in no other way (OWASP ASVS 5.4.1).
pub struct Attachment {
    jpeg: Zeroizing<Vec<u8>>,
}

impl Evidence {
    /// Works with this store.
    #[must_use]
    pub fn new(store: Store, random: Arc<dyn Random>) -> Self {
        Self {
            store,
            random,
            reading: Arc::new(Semaphore::new(1)),
        }
    }

    /// How far an upload has come: to its end, once it is a file. Of one that was refused or removed there is nothing; its row
    /// has to say so.
    ///
    /// # Errors
    /// [`Refusal::Expired`], or the store cannot be used.
    pub async fn offset(
        &self,
        case: CaseId,
        upload: &Upload,
        now: SystemTime,
    ) -> Result<Partial, AppendError> {
        if now >= upload.expires_at {
            return Err(AppendError::Refused(Refusal::Expired));
        }
        self.partial(case, upload)
            .await
            .map_err(AppendError::Failed)
    }

    /// Adds the body of a `PATCH` to an upload, and says how far it has come then. Of two that add at the same offset one does.
    ///
    /// # Errors
    /// See [`Refusal`] ([`Refusal::Offset`] above all), or it failed.
    pub async fn append(
        &self,
        key: &CaseKey,
        upload: &Upload,
        patch: &Patch,
        body: &[u8],
        now: SystemTime,
    ) -> Result<Partial, AppendError> {
        let partial = self.offset(key.case(), upload, now).await?;
        let more = partial
            .append(patch.offset, body.len() as u64)
            .and_then(|more| patch.check(body).map(|()| more))
            .map_err(AppendError::Refused)?;
        let part = Place::Part {
            file: upload.file,
            offset: patch.offset,
        };
        match self.put(key, part, body, Put::New).await {
            Ok(()) => Ok(more),
            Err(Failed::Store(StoreError::Exists)) => Err(AppendError::Refused(Refusal::Offset)),
            Err(failed) => Err(AppendError::Failed(failed)),
        }
    }

    /// Makes a file of an upload that is all there: a picture, drawn anew. Then the parts are deleted, also where it is refused.
    ///
    /// It may be called again when it failed, or when the process stopped in the middle. The picture is read on a thread for
    /// such work, one at a time.
    ///
    /// # Errors
    /// See [`CompleteError`].
    pub async fn complete(
        &self,
        key: &CaseKey,
        upload: &Upload,
    ) -> Result<Unscanned, CompleteError> {
        let case = key.case();
        let file = upload.file;
        let found = self.find(case, file).await;
        match found.map_err(CompleteError::Failed)? {
            Found::Nothing => {}
            // It became a file before, and the process stopped while it deleted the parts.
            Found::Unscanned(_) | Found::Scanned(_) => {
                self.let_go_of_parts(case, file).await;
                return Ok(Unscanned { file });
            }
        }
        let partial = self
            .partial(case, upload)
            .await
            .map_err(CompleteError::Failed)?;
        if !partial.is_complete() {
            return Err(CompleteError::Incomplete(partial));
        }
        // Also the bytes wait for their turn: they are as much of the memory.
        let turn = self.reading.clone().acquire_owned().await;
        let bytes = self
            .assemble(key, upload)
            .await
            .map_err(CompleteError::Failed)?;
        let read = tokio::task::spawn_blocking(move || {
            let read = Picture::read(&bytes);
            drop(turn);
            read
        })
        .await;
        // A panic is the picture's doing.
        let result = match read.unwrap_or(Err(picture::Refused::Damaged)) {
            Ok(picture) => {
                let place = Place::Unscanned { file };
                self.put(key, place, picture.jpeg(), Put::Replace)
                    .await
                    .map_err(CompleteError::Failed)?;
                Ok(Unscanned { file })
            }
            Err(refused) => Err(CompleteError::Refused(refused)),
        };
        self.let_go_of_parts(case, file).await;
        result
    }

    /// What there is of a file.
    ///
    /// # Errors
    /// The store cannot be used.
    pub async fn find(&self, case: CaseId, file: FileId) -> Result<Found, Failed> {
        // The scanned one first: between the two steps of a scan there are both.
        if self.store.has(case, Place::Scanned { file }).await? {
            Ok(Found::Scanned(Scanned { file }))
        } else if self.store.has(case, Place::Unscanned { file }).await? {
            Ok(Found::Unscanned(Unscanned { file }))
        } else {
            Ok(Found::Nothing)
        }
    }

    /// Has a file scanned. What is infected is deleted; what is clean can be opened from now on. It may be called again
    /// whenever it failed.
    ///
    /// # Errors
    /// The scanner cannot say, or the store cannot be used. The file stays unscanned.
    pub async fn scan(
        &self,
        key: &CaseKey,
        unscanned: Unscanned,
        scanner: &dyn Scanner,
    ) -> Result<ScanOutcome, ScanError> {
        let file = unscanned.file;
        let waiting = Place::Unscanned { file };
        let picture = self.get(key, waiting).await?;
        let outcome = match scanner
            .scan(&picture)
            .await
            .map_err(ScanError::Unavailable)?
        {
            Verdict::Clean => {
                self.put(key, Place::Scanned { file }, &picture, Put::Replace)
                    .await?;
                ScanOutcome::Clean(Scanned { file })
            }
            Verdict::Infected(name) => ScanOutcome::Infected(name),
        };
        self.store
            .delete(key.case(), waiting)
            .await
            .map_err(Failed::from)?;
        Ok(outcome)
    }

    /// Opens a file for a member of staff. Whether they may, and that it is logged, is up to who calls.
    ///
    /// # Errors
    /// It is deleted, the key is not that of its case, or the store cannot be used.
    pub async fn open(&self, key: &CaseKey, scanned: Scanned) -> Result<Attachment, Failed> {
        let place = Place::Scanned { file: scanned.file };
        let jpeg = self.get(key, place).await?;
        Ok(Attachment { jpeg })
    }

    /// Deletes an upload or a file, whatever there is of it.
    ///
    /// # Errors
    /// The store cannot be used. Some may be deleted; another try deletes the rest.
    pub async fn remove(&self, case: CaseId, file: FileId) -> Result<(), Failed> {
        self.remove_parts(case, file).await?;
        self.store.delete(case, Place::Unscanned { file }).await?;
        self.store.delete(case, Place::Scanned { file }).await?;
        Ok(())
    }

    /// Deletes everything of a case, and says how many objects that were. Delete its wrapped key before: that is what makes
    /// copies unreadable which no store lets go of.
    ///
    /// # Errors
    /// The store cannot be used. Some may be deleted; another try, or a sweep, deletes the rest.
    pub async fn destroy(&self, case: CaseId) -> Result<usize, Failed> {
        Ok(self.store.delete_case(case).await?)
    }

    /// Deletes what nobody knows: what a process that stopped in the middle has left, and what could not be deleted in time.
    ///
    /// # Errors
    /// The store cannot be used, or it cannot be told what is known. What was deleted until then is.
    pub async fn sweep(&self, known: &dyn Known) -> Result<Swept, Failed> {
        let mut swept = Swept::default();
        let mut list = self.store.list();
        while let Some(entry) = list.try_next().await? {
            match entry {
                Entry::Foreign => swept.foreign += 1,
                Entry::Ours(Listed { case, place, .. }) => {
                    let stays = known.knows(case, place).await;
                    if stays.map_err(|KnownFailed| StoreError::Unavailable)? {
                        swept.kept += 1;
                    } else {
                        self.store.delete(case, place).await?;
                        swept.deleted += 1;
                    }
                }
            }
        }
        Ok(swept)
    }

    async fn partial(&self, case: CaseId, upload: &Upload) -> Result<Partial, Failed> {
        let mut parts = self.store.parts(case, upload.file).await?;
        for (_, bytes) in &mut parts {
            *bytes = bytes.saturating_sub(OVERHEAD);
        }
        let partial = Partial::from_parts(upload.length, &mut parts);
        if partial.is_complete() {
            return Ok(partial);
        }
        // Of what became a file the parts are gone, or going. A browser that missed the answer asks again.
        match self.find(case, upload.file).await? {
            Found::Nothing => Ok(partial),
            Found::Unscanned(_) | Found::Scanned(_) => Ok(Partial::whole(upload.length)),
        }
    }

    /// The bytes of an upload that is all there.
    async fn assemble(&self, key: &CaseKey, upload: &Upload) -> Result<Zeroizing<Vec<u8>>, Failed> {
        let length = upload.length.min(FILE_BYTES);
        let mut bytes = Zeroizing::new(Vec::with_capacity(length as usize));
        while (bytes.len() as u64) < length {
            let part = Place::Part {
                file: upload.file,
                offset: bytes.len() as u64,
            };
            let part = self.get(key, part).await?;
            // An empty one would never end; one that is too long is not what was counted.
            if part.is_empty() || bytes.len() as u64 + part.len() as u64 > length {
                return Err(Failed::NotSealedHere);
            }
            bytes.extend_from_slice(&part);
        }
        Ok(bytes)
    }

    /// Deletes the parts of an upload that is over. What cannot be deleted now is left to the next sweep.
    async fn let_go_of_parts(&self, case: CaseId, file: FileId) {
        if let Err(error) = self.remove_parts(case, file).await {
            tracing::warn!(%error, %case, %file, "parts of an upload are left to the sweep");
        }
    }

    async fn remove_parts(&self, case: CaseId, file: FileId) -> Result<(), Failed> {
        let mut parts = self.store.parts(case, file).await?;
        // From the end, so that what is left when it breaks off is still the beginning of an upload.
        parts.sort_unstable_by(|a, b| b.cmp(a));
        for (offset, _) in parts {
            self.store
                .delete(case, Place::Part { file, offset })
                .await?;
        }
        Ok(())
    }

    async fn put(&self, key: &CaseKey, place: Place, plain: &[u8], put: Put) -> Result<(), Failed> {
        let sealed = key.seal(&place, plain, self.random.as_ref())?;
        Ok(self.store.put(key.case(), place, sealed, put).await?)
    }

    async fn get(&self, key: &CaseKey, place: Place) -> Result<Zeroizing<Vec<u8>>, Failed> {
        let sealed = self.store.get(key.case(), place).await?;
        key.open(&place, &sealed).map_err(|NotSealedHere| {
            tracing::warn!(case = %key.case(), %place, "an object was not sealed there with this key");
            Failed::NotSealedHere
        })
    }
}

impl Unscanned {
    /// The file. Whether it is still there shows when it is scanned.
    #[must_use]
    pub const fn file(self) -> FileId {
        self.file
    }
}

impl Scanned {
    /// The file.
    #[must_use]
    pub const fn file(self) -> FileId {
        self.file
    }
}

impl Attachment {
    /// The body of the answer: a JPEG.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.jpeg
    }

    /// The body of the answer, to be given away. It is not overwritten any more when it goes.
    #[must_use]
    pub fn into_body(mut self) -> Vec<u8> {
        std::mem::take(&mut *self.jpeg)
    }

    /// The headers that have to go with it: it is saved and not shown, nothing in it runs, and nobody keeps a copy on its way.
    #[must_use]
    pub fn headers(&self) -> HeaderMap {
        HeaderMap::from_iter(
            [
                (CONTENT_TYPE, "image/jpeg"),
                (
                    CONTENT_DISPOSITION,
                    "attachment; filename=\"photograph.jpg\"",
                ),
                (X_CONTENT_TYPE_OPTIONS, "nosniff"),
                (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
                (CACHE_CONTROL, "no-store"),
                (
                    HeaderName::from_static("cross-origin-resource-policy"),
                    "same-origin",
                ),
            ]
            .map(|(name, value)| (name, HeaderValue::from_static(value))),
        )
    }
}

impl From<StoreError> for Failed {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<NoRandomness> for Failed {
    fn from(NoRandomness: NoRandomness) -> Self {
        Self::NoRandomness
    }
}

impl From<Failed> for ScanError {
    fn from(failed: Failed) -> Self {
        Self::Failed(failed)
    }
}

impl fmt::Debug for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Evidence").field(&self.store).finish()
    }
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Attachment([redacted])")
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::NotSealedHere => NotSealedHere.fmt(f),
            Self::NoRandomness => NoRandomness.fmt(f),
        }
    }
}

impl std::error::Error for Failed {}
