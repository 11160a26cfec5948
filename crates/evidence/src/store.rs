//! Where objects are kept: a folder, or a bucket that speaks S3, by URL.
//!
//! The store sees random names and sealed bytes. It has to honour a conditional write ("only if there is nothing of this
//! name"), as S3 (`If-None-Match: *`) and file systems do: it is what keeps two machines from writing the same part of an upload.

mod s3;

use std::fmt;
use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::{StreamExt, TryStreamExt, stream::BoxStream};
use object_store::{
    Error as ObjectError, ObjectStore, ObjectStoreExt, PutMode, PutOptions, PutPayload,
    local::LocalFileSystem, memory::InMemory, path::Path,
};
use url::Url;

use crate::id::CaseId;
use crate::place::Place;

/// Objects by case and place. Clones are of the same store.
#[derive(Clone)]
pub struct Store {
    objects: Arc<dyn ObjectStore>,
    prefix: Path,
    /// The folder, where the store is one.
    folder: Option<PathBuf>,
}

/// A URL that names no store that can be used. It says what an operator has to change, and repeats no secret.
#[derive(Debug)]
pub enum NotAStore {
    /// The scheme is neither `file` nor `s3`.
    Scheme,
    /// A user, a password or a port, which have no place in it.
    Authority,
    /// `file:` with a host, or a path that is none on this system.
    FilePath,
    /// `s3:` without a bucket, or with a prefix that is no path.
    BucketPath,
    /// A parameter that is not known, or has a bad value. Credentials come from the environment, never from the URL.
    Parameter(String),
    /// The folder cannot be made or used.
    Folder(std::io::Error),
    /// What the environment says of S3 does not fit together, or TLS cannot be set up.
    Settings(Box<dyn std::error::Error + Send + Sync>),
}

/// A store that did not do what was asked. Details are in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is nothing of this name.
    Missing,
    /// There is something of this name already.
    Exists,
    /// It did not answer, or refused; another try may help.
    Unavailable,
}

/// Whether an object may be there already when it is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It may not: [`StoreError::Exists`].
    New,
    /// It is replaced as a whole.
    Replace,
}

/// An object in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its case.
    pub case: CaseId,
    /// Where it is in that.
    pub place: Place,
    /// Its size as it is kept, sealed, in bytes.
    pub bytes: u64,
}

/// Names of other parties' objects are counted and otherwise left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// One of ours.
    Ours(Listed),
    /// Something that was not put by this crate.
    Foreign,
}

/// What a store takes without breaking: an upload is at most this, sealed.
const MAX_OBJECT_BYTES: u64 = crate::limits::FILE_BYTES + 1024;

/// How long the store may take for one object, other tries included.
const ANSWER_WITHIN: Duration = Duration::from_secs(60);

impl Store {
    /// The store that `url` names:
    ///
    /// * `file:///var/lib/regain/evidence`: that folder. It is made, for its owner alone, if it is not there.
    /// * `s3://bucket/prefix?region=eu-central-1&endpoint=https://s3.example.com&virtual_hosted_style_request=true`: that
    ///   bucket, below that prefix. Prefix and parameters may be left out.
    ///
    /// `settings` are names and values as `object_store` reads them from the environment (`AWS_ACCESS_KEY_ID`,
    /// `AWS_SECRET_ACCESS_KEY`, `AWS_REGION`, `AWS_ENDPOINT`, `AWS_ALLOW_HTTP`, …): pass `std::env::vars()`. Parameters of the
    /// URL win over them.
    ///
    /// Nothing is asked of a bucket yet; [`Store::check`] does.
    ///
    /// # Errors
    /// See [`NotAStore`].
    pub fn from_url(
        url: &Url,
        settings: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, NotAStore> {
        if !url.username().is_empty() || url.password().is_some() || url.port().is_some() {
            return Err(NotAStore::Authority);
        }
        match url.scheme() {
            "file" => {
                if let Some((name, _)) = url.query_pairs().next() {
                    return Err(NotAStore::Parameter(name.into_owned()));
                }
                let folder = url.to_file_path().map_err(|()| NotAStore::FilePath)?;
                Self::in_folder(&folder)
            }
            "s3" => {
                let prefix = Path::from_url_path(url.path()).map_err(|_| NotAStore::BucketPath)?;
                Ok(Self {
                    objects: Arc::new(s3::client(url, settings)?),
                    prefix,
                    folder: None,
                })
            }
            _ => Err(NotAStore::Scheme),
        }
    }

    /// The folder at `path`, which is made if it is not there, for its owner alone.
    ///
    /// # Errors
    /// The folder cannot be made or used.
    pub fn in_folder(path: &FilePath) -> Result<Self, NotAStore> {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path).map_err(NotAStore::Folder)?;
        let objects = LocalFileSystem::new_with_prefix(path)
            .map_err(|error| NotAStore::Folder(std::io::Error::other(error)))?
            // What was answered with "it is here" is here after a power cut too.
            .with_fsync(true);
        Ok(Self {
            objects: Arc::new(objects),
            prefix: Path::default(),
            folder: Some(path.to_owned()),
        })
    }

    /// A store that is gone with the process, for tests and for trying things.
    #[must_use]
    pub fn in_memory() -> Self {
        Self {
            objects: Arc::new(InMemory::new()),
            prefix: Path::default(),
            folder: None,
        }
    }

    /// Asks the store for one name, so that wrong credentials show when the service starts and not when somebody uploads.
    ///
    /// # Errors
    /// The store cannot be used.
    pub async fn check(&self) -> Result<(), StoreError> {
        let mut list = self.list();
        match list.next().await {
            None | Some(Ok(_)) => Ok(()),
            Some(Err(error)) => Err(error),
        }
    }

    /// Keeps `bytes` as a whole or not at all.
    ///
    /// # Errors
    /// [`StoreError::Exists`] for [`Put::New`], or the store cannot be used.
    pub async fn put(
        &self,
        case: CaseId,
        place: Place,
        bytes: Vec<u8>,
        put: Put,
    ) -> Result<(), StoreError> {
        let mode = match put {
            Put::New => PutMode::Create,
            Put::Replace => PutMode::Overwrite,
        };
        let path = self.path(case, place);
        let put = self
            .objects
            .put_opts(&path, PutPayload::from(bytes), PutOptions::from(mode));
        in_time(put).await.map(drop)
    }

    /// All bytes of an object.
    ///
    /// # Errors
    /// [`StoreError::Missing`], or the store cannot be used, or has something larger there than is ever put.
    pub async fn get(&self, case: CaseId, place: Place) -> Result<Bytes, StoreError> {
        let path = self.path(case, place);
        let found = in_time(self.objects.get(&path)).await?;
        if found.meta.size > MAX_OBJECT_BYTES {
            tracing::warn!(%case, %place, "the store has something larger than is ever put");
            return Err(StoreError::Unavailable);
        }
        in_time(found.bytes()).await
    }

    /// Whether there is an object.
    ///
    /// # Errors
    /// The store cannot be used.
    pub async fn has(&self, case: CaseId, place: Place) -> Result<bool, StoreError> {
        match self.objects.head(&self.path(case, place)).await {
            Ok(_) => Ok(true),
            Err(ObjectError::NotFound { .. }) => Ok(false),
            Err(error) => Err(store_error(error)),
        }
    }

    /// Deletes an object. It is no error if there is none.
    ///
    /// # Errors
    /// The store cannot be used.
    pub async fn delete(&self, case: CaseId, place: Place) -> Result<(), StoreError> {
        self.delete_path(&self.path(case, place)).await
    }

    /// Deletes everything of a case, and says how many objects that were.
    ///
    /// # Errors
    /// The store cannot be used. Some may be deleted; another try deletes the rest.
    pub async fn delete_case(&self, case: CaseId) -> Result<usize, StoreError> {
        let mut deleted = 0;
        let mut list = self.objects.list(Some(&self.case_path(case)));
        while let Some(found) = list.try_next().await.map_err(store_error)? {
            self.delete_path(&found.location).await?;
            deleted += 1;
        }
        if let Some(folder) = &self.folder {
            // Its folders, and what a process that was killed while it wrote has left there, which no list shows.
            let folder = folder.join(case.to_string());
            match tokio::task::spawn_blocking(move || std::fs::remove_dir_all(folder)).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) if error.kind() == std::io::ErrorKind::NotFound => {}
                Ok(Err(error)) => {
                    tracing::warn!(%error, %case, "the folder of a case cannot be deleted");
                    return Err(StoreError::Unavailable);
                }
                Err(_) => return Err(StoreError::Unavailable),
            }
        }
        Ok(deleted)
    }

    /// The parts of an upload that are there: where each begins, and its size as it is kept.
    ///
    /// # Errors
    /// The store cannot be used.
    pub(crate) async fn parts(
        &self,
        case: CaseId,
        file: crate::id::FileId,
    ) -> Result<Vec<(u64, u64)>, StoreError> {
        let folder = self.below(case, &Place::parts_of(file));
        let found: Vec<_> = in_time(self.objects.list(Some(&folder)).try_collect()).await?;
        Ok(found
            .iter()
            .filter_map(|object| match self.entry(&object.location, object.size) {
                Entry::Ours(Listed {
                    place: Place::Part { offset, .. },
                    bytes,
                    ..
                }) => Some((offset, bytes)),
                Entry::Ours(_) | Entry::Foreign => None,
            })
            .collect())
    }

    /// Everything that is there, in no order, as it is found.
    pub fn list(&self) -> BoxStream<'_, Result<Entry, StoreError>> {
        let prefix = (!self.prefix.as_ref().is_empty()).then_some(&self.prefix);
        self.objects
            .list(prefix)
            .map(|found| {
                found
                    .map(|object| self.entry(&object.location, object.size))
                    .map_err(store_error)
            })
            .boxed()
    }

    fn entry(&self, location: &Path, bytes: u64) -> Entry {
        let read = || {
            let mut parts = location.prefix_match(&self.prefix)?;
            let case = parts.next()?.as_ref().parse().ok()?;
            let rest: Vec<_> = parts.collect();
            let place = Place::read(rest.iter().map(AsRef::as_ref))?;
            Some(Listed { case, place, bytes })
        };
        read().map_or(Entry::Foreign, Entry::Ours)
    }

    async fn delete_path(&self, path: &Path) -> Result<(), StoreError> {
        match self.objects.delete(path).await {
            Ok(()) | Err(ObjectError::NotFound { .. }) => Ok(()),
            Err(error) => Err(store_error(error)),
        }
    }

    fn case_path(&self, case: CaseId) -> Path {
        self.prefix.clone().join(case.to_string())
    }

    fn path(&self, case: CaseId, place: Place) -> Path {
        self.below(case, &place.to_string())
    }

    fn below(&self, case: CaseId, rest: &str) -> Path {
        rest.split('/').fold(self.case_path(case), Path::join)
    }
}

/// What the store answers, within [`ANSWER_WITHIN`].
async fn in_time<T>(asked: impl Future<Output = object_store::Result<T>>) -> Result<T, StoreError> {
    match tokio::time::timeout(ANSWER_WITHIN, asked).await {
        Ok(answer) => answer.map_err(store_error),
        Err(_) => {
            tracing::warn!("the store of photographs takes too long");
            Err(StoreError::Unavailable)
        }
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "errors may be added, and all but two are one to us"
)]
fn store_error(error: ObjectError) -> StoreError {
    match error {
        ObjectError::NotFound { .. } => StoreError::Missing,
        ObjectError::AlreadyExists { .. } => StoreError::Exists,
        error => {
            // It names an object, which is random, and what the store said.
            tracing::warn!(%error, "the store of photographs did not do what was asked");
            StoreError::Unavailable
        }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Store({})", self.objects)
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "the store has nothing of this name",
            Self::Exists => "the store has something of this name already",
            Self::Unavailable => "the store of photographs does not answer",
        })
    }
}

impl std::error::Error for StoreError {}

impl fmt::Display for NotAStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scheme => f.write_str("a store begins with file: or s3:"),
            Self::Authority => f.write_str(
                "the address of a store has no user, password or port: credentials come from the environment",
            ),
            Self::FilePath => f.write_str("a folder is written as file:///path"),
            Self::BucketPath => f.write_str("a bucket is written as s3://bucket/prefix"),
            Self::Parameter(name) => write!(
                f,
                "the parameter {name:?} of a store is not known here, or its value is not"
            ),
            Self::Folder(error) => write!(f, "the folder of the store: {error}"),
            Self::Settings(error) => write!(f, "the settings of the store: {error}"),
        }
    }
}

impl std::error::Error for NotAStore {}
