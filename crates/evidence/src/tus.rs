//! The headers of tus 1.0.0, read and written: the core protocol and the extensions `creation`, `expiration`, `checksum` and
//! `termination` (<https://tus.io/protocols/resumable-upload>).
//!
//! It is written here because the libraries there are (`fileloft`, `tus-protocol`, `rustus`) bring a server with routes and a
//! storage of their own, and are young; what this service needs from them is the reading of seven headers. Everything is pure:
//! headers in, a typed request or a [`Refusal`] out.
//!
//! Not offered: `creation-with-upload`, `creation-defer-length`, `concatenation`, and another method by header.

use std::fmt;
use std::time::SystemTime;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::limits::FILE_BYTES;
use crate::upload::{Partial, Upload};

/// The version of the protocol.
pub const VERSION: &str = "1.0.0";

/// The type of the body of a `PATCH`.
pub const BODY_TYPE: &str = "application/offset+octet-stream";

const EXTENSIONS: &str = "creation,expiration,checksum,termination";
const CHECKSUM_ALGORITHMS: &str = "sha1,sha256";

const TUS_RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const TUS_VERSION: HeaderName = HeaderName::from_static("tus-version");
const TUS_EXTENSION: HeaderName = HeaderName::from_static("tus-extension");
const TUS_MAX_SIZE: HeaderName = HeaderName::from_static("tus-max-size");
const TUS_CHECKSUM_ALGORITHM: HeaderName = HeaderName::from_static("tus-checksum-algorithm");
const UPLOAD_LENGTH: HeaderName = HeaderName::from_static("upload-length");
const UPLOAD_DEFER_LENGTH: HeaderName = HeaderName::from_static("upload-defer-length");
const UPLOAD_OFFSET: HeaderName = HeaderName::from_static("upload-offset");
const UPLOAD_METADATA: HeaderName = HeaderName::from_static("upload-metadata");
const UPLOAD_CHECKSUM: HeaderName = HeaderName::from_static("upload-checksum");
const UPLOAD_EXPIRES: HeaderName = HeaderName::from_static("upload-expires");

/// Bytes of `Upload-Metadata`, and pairs in it.
const MAX_METADATA: usize = 4096;
const MAX_PAIRS: usize = 16;

/// Why a request of an upload is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// `Tus-Resumable` is not there, or names another version.
    Version,
    /// This header is missing, there twice, or not as the protocol has it.
    Header(&'static str),
    /// The length is to be told later, which is not offered.
    DeferredLength,
    /// A file without bytes.
    Empty,
    /// More than [`FILE_BYTES`].
    TooLarge,
    /// The case has as many files as it takes ([`crate::FILES`]).
    TooManyFiles,
    /// The files of the case would be more than [`crate::CASE_BYTES`].
    CaseFull,
    /// The body of a `PATCH` is announced as something else.
    MediaType,
    /// The `PATCH` does not begin where the upload ends. Ask for the offset and go on from there.
    Offset,
    /// The body goes beyond the length that the upload was announced with.
    BeyondLength,
    /// The body is larger than [`crate::CHUNK_BYTES`].
    ChunkTooLarge,
    /// The body is smaller than [`crate::MIN_CHUNK_BYTES`] and does not end the file.
    ChunkTooSmall,
    /// The algorithm of the checksum is not one of those offered.
    ChecksumAlgorithm,
    /// The body is not what its checksum says: it was damaged on its way. Send it again.
    Checksum,
    /// There is no such upload.
    Unknown,
    /// The time of the upload is over.
    Expired,
}

impl Refusal {
    /// The status of the answer.
    #[must_use]
    pub fn status(self) -> StatusCode {
        match self {
            Self::Version => StatusCode::PRECONDITION_FAILED,
            Self::Header(_)
            | Self::DeferredLength
            | Self::Empty
            | Self::ChunkTooSmall
            | Self::ChecksumAlgorithm => StatusCode::BAD_REQUEST,
            Self::TooLarge | Self::CaseFull | Self::BeyondLength | Self::ChunkTooLarge => {
                StatusCode::PAYLOAD_TOO_LARGE
            }
            Self::TooManyFiles | Self::Offset => StatusCode::CONFLICT,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unknown => StatusCode::NOT_FOUND,
            Self::Expired => StatusCode::GONE,
            // "460 Checksum Mismatch" is the protocol's own.
            Self::Checksum => StatusCode::from_u16(460).unwrap_or(StatusCode::BAD_REQUEST),
        }
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(self) -> HeaderMap {
        let mut headers = resumable();
        if self == Self::Version {
            headers.insert(TUS_VERSION, HeaderValue::from_static(VERSION));
        }
        headers
    }
}

/// A `POST` that begins an upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Creation {
    /// How many bytes the file has: from 1 to [`FILE_BYTES`].
    pub length: u64,
    /// What the client says of the file.
    pub metadata: Metadata,
}

impl Creation {
    /// Reads `Upload-Length` and `Upload-Metadata`. The body of the request has to be empty; whoever reads it sees to that.
    ///
    /// # Errors
    /// [`Refusal::Version`], [`Refusal::DeferredLength`], [`Refusal::Header`], [`Refusal::Empty`] or [`Refusal::TooLarge`].
    pub fn read(headers: &HeaderMap) -> Result<Self, Refusal> {
        version(headers)?;
        if headers.contains_key(UPLOAD_DEFER_LENGTH) {
            return Err(Refusal::DeferredLength);
        }
        let length = number(headers, &UPLOAD_LENGTH, "Upload-Length")?;
        let metadata = match one(headers, &UPLOAD_METADATA, "Upload-Metadata")? {
            Some(text) => Metadata::read(text)?,
            None => Metadata::default(),
        };
        if length == 0 {
            return Err(Refusal::Empty);
        }
        if length > FILE_BYTES {
            return Err(Refusal::TooLarge);
        }
        Ok(Self { length, metadata })
    }
}

/// What a client says of its file. None of it is believed, and none of it is kept: names of files are often names of people.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Metadata(Vec<(String, Vec<u8>)>);

impl Metadata {
    /// The value of a key, as bytes that may be anything.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&[u8]> {
        self.0
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value.as_slice())
    }

    /// How many keys there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn read(text: &str) -> Result<Self, Refusal> {
        const BAD: Refusal = Refusal::Header("Upload-Metadata");
        if text.len() > MAX_METADATA {
            return Err(BAD);
        }
        let mut pairs: Vec<(String, Vec<u8>)> = Vec::new();
        for pair in text.split(',') {
            let pair = pair.trim_matches(' ');
            let (key, value) = pair.split_once(' ').unwrap_or((pair, ""));
            let new = !pairs.iter().any(|(known, _)| known == key);
            if key.is_empty() || !new || pairs.len() == MAX_PAIRS {
                return Err(BAD);
            }
            let value = STANDARD.decode(value).map_err(|_| BAD)?;
            pairs.push((key.to_owned(), value));
        }
        Ok(Self(pairs))
    }
}

/// Keys alone: values may be names of people.
impl fmt::Debug for Metadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.0.iter().map(|(key, _)| key))
            .finish()
    }
}

/// A `PATCH` that adds to an upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patch {
    /// Where in the file its body begins.
    pub offset: u64,
    checksum: Option<Checksum>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Checksum {
    Sha1([u8; 20]),
    Sha256([u8; 32]),
}

impl Patch {
    /// One that comes from the service itself, at an offset that it knows.
    #[must_use]
    pub const fn at(offset: u64) -> Self {
        Self {
            offset,
            checksum: None,
        }
    }

    /// Reads `Content-Type`, `Upload-Offset` and `Upload-Checksum`.
    ///
    /// # Errors
    /// [`Refusal::Version`], [`Refusal::MediaType`], [`Refusal::Header`] or [`Refusal::ChecksumAlgorithm`].
    pub fn read(headers: &HeaderMap) -> Result<Self, Refusal> {
        version(headers)?;
        let kind = one(headers, &CONTENT_TYPE, "Content-Type").map_err(|_| Refusal::MediaType)?;
        if !kind.is_some_and(|kind| kind.eq_ignore_ascii_case(BODY_TYPE)) {
            return Err(Refusal::MediaType);
        }
        let offset = number(headers, &UPLOAD_OFFSET, "Upload-Offset")?;
        let checksum = one(headers, &UPLOAD_CHECKSUM, "Upload-Checksum")?
            .map(Checksum::read)
            .transpose()?;
        Ok(Self { offset, checksum })
    }

    /// Whether the body came as it was sent.
    ///
    /// # Errors
    /// [`Refusal::Checksum`].
    pub fn check(&self, body: &[u8]) -> Result<(), Refusal> {
        let right = match &self.checksum {
            None => true,
            Some(Checksum::Sha1(sum)) => Sha1::digest(body).as_slice() == sum,
            Some(Checksum::Sha256(sum)) => Sha256::digest(body).as_slice() == sum,
        };
        if right {
            Ok(())
        } else {
            Err(Refusal::Checksum)
        }
    }
}

impl Checksum {
    fn read(text: &str) -> Result<Self, Refusal> {
        const BAD: Refusal = Refusal::Header("Upload-Checksum");
        let (algorithm, sum) = text.split_once(' ').ok_or(BAD)?;
        let bytes = || STANDARD.decode(sum).map_err(|_| BAD);
        match algorithm {
            "sha1" => Ok(Self::Sha1(bytes()?.try_into().map_err(|_| BAD)?)),
            "sha256" => Ok(Self::Sha256(bytes()?.try_into().map_err(|_| BAD)?)),
            _ => Err(Refusal::ChecksumAlgorithm),
        }
    }
}

/// Checks `Tus-Resumable`, which is all that `HEAD` and `DELETE` have. `OPTIONS` needs none.
///
/// # Errors
/// [`Refusal::Version`].
pub fn version(headers: &HeaderMap) -> Result<(), Refusal> {
    match one(headers, &TUS_RESUMABLE, "Tus-Resumable") {
        Ok(Some(VERSION)) => Ok(()),
        Ok(_) | Err(_) => Err(Refusal::Version),
    }
}

/// The headers of the answer to `OPTIONS` (204): what is offered.
#[must_use]
pub fn options() -> HeaderMap {
    let mut headers = resumable();
    headers.insert(TUS_VERSION, HeaderValue::from_static(VERSION));
    headers.insert(TUS_EXTENSION, HeaderValue::from_static(EXTENSIONS));
    headers.insert(TUS_MAX_SIZE, HeaderValue::from(FILE_BYTES));
    headers.insert(
        TUS_CHECKSUM_ALGORITHM,
        HeaderValue::from_static(CHECKSUM_ALGORITHMS),
    );
    headers.insert(
        ALLOW,
        HeaderValue::from_static("OPTIONS,POST,HEAD,PATCH,DELETE"),
    );
    headers
}

/// The headers of the answer to a `POST` (201), to which `Location` is added by whoever knows the routes.
#[must_use]
pub fn created(upload: &Upload) -> HeaderMap {
    let mut headers = resumable();
    expires(&mut headers, upload.expires_at);
    headers
}

/// The headers of the answer to a `HEAD` (200).
#[must_use]
pub fn offset(upload: &Upload, partial: Partial) -> HeaderMap {
    let mut headers = appended(upload, partial);
    headers.insert(UPLOAD_LENGTH, HeaderValue::from(upload.length));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers
}

/// The headers of the answer to a `PATCH` (204).
#[must_use]
pub fn appended(upload: &Upload, partial: Partial) -> HeaderMap {
    let mut headers = resumable();
    headers.insert(UPLOAD_OFFSET, HeaderValue::from(partial.offset()));
    expires(&mut headers, upload.expires_at);
    headers
}

/// The headers of the answer to a `DELETE` (204), and of every other that has none of its own.
#[must_use]
pub fn resumable() -> HeaderMap {
    HeaderMap::from_iter([(TUS_RESUMABLE, HeaderValue::from_static(VERSION))])
}

fn expires(headers: &mut HeaderMap, at: SystemTime) {
    if let Ok(value) = HeaderValue::try_from(httpdate::fmt_http_date(at)) {
        headers.insert(UPLOAD_EXPIRES, value);
    }
}

/// The only value of a header, in visible ASCII.
fn one<'a>(
    headers: &'a HeaderMap,
    name: &HeaderName,
    shown: &'static str,
) -> Result<Option<&'a str>, Refusal> {
    let mut values = headers.get_all(name).iter();
    let Some(value) = values.next() else {
        return Ok(None);
    };
    match (value.to_str(), values.next()) {
        (Ok(text), None) => Ok(Some(text)),
        (Ok(_), Some(_)) | (Err(_), _) => Err(Refusal::Header(shown)),
    }
}

/// A header that is a whole number, in digits alone.
fn number(headers: &HeaderMap, name: &HeaderName, shown: &'static str) -> Result<u64, Refusal> {
    one(headers, name, shown)?
        .filter(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
        .and_then(|text| text.parse().ok())
        .ok_or(Refusal::Header(shown))
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Version => f.write_str("Tus-Resumable has to be 1.0.0"),
            Self::Header(name) => write!(f, "{name} is missing or not as tus 1.0.0 has it"),
            Self::DeferredLength => f.write_str("the length has to be told at once"),
            Self::Empty => f.write_str("the file is empty"),
            Self::TooLarge => f.write_str("the file is too large"),
            Self::TooManyFiles => f.write_str("the case has as many files as it takes"),
            Self::CaseFull => f.write_str("the files of the case are too large together"),
            Self::MediaType => write!(f, "the body has to be {BODY_TYPE}"),
            Self::Offset => f.write_str("the upload goes on at another offset"),
            Self::BeyondLength => f.write_str("the body goes beyond the announced length"),
            Self::ChunkTooLarge => f.write_str("the body is too large"),
            Self::ChunkTooSmall => f.write_str("the body is too small to be a part of a file"),
            Self::ChecksumAlgorithm => f.write_str("the checksum has to be by sha1 or sha256"),
            Self::Checksum => f.write_str("the body was damaged on its way"),
            Self::Unknown => f.write_str("there is no such upload"),
            Self::Expired => f.write_str("the time of the upload is over"),
        }
    }
}

impl std::error::Error for Refusal {}

#[cfg(test)]
mod tests;
