//! Photographs of documents, as far as the database knows them.

use regain_contract::{Reference, UnixSeconds};
use regain_evidence::picture::{OtherKind, Refused};
use regain_evidence::{CaseId, FileId, WrappedKey};

/// The key of the photographs of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceKey {
    /// The case.
    pub reference: Reference,
    /// What it is called in the store of photographs.
    pub case: CaseId,
    /// The key, wrapped.
    pub wrapped: WrappedKey,
    /// When the person last added something.
    pub used_at: UnixSeconds,
}

/// An upload, and the photograph that becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceFile {
    /// What it is called.
    pub id: FileId,
    /// The case.
    pub reference: Reference,
    /// Bytes, as they were announced.
    pub length: u64,
    /// How it stands.
    pub state: FileState,
    /// When it was begun.
    pub began_at: UnixSeconds,
    /// Until when it has to be complete.
    pub expires_at: UnixSeconds,
    /// When something is to be done with it by the service, if anything is.
    pub due_at: Option<UnixSeconds>,
    /// How often that was tried in vain.
    pub tries: u32,
}

/// How an upload or a photograph stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState {
    /// Not all of it is there.
    Receiving,
    /// All of it is there, and has to be read as a picture.
    Received,
    /// It is a picture, and has to be scanned.
    Unscanned,
    /// It was scanned, and can be opened.
    Scanned,
    /// It was no picture that is taken. Nothing of it is kept.
    Refused(Refused),
    /// The scanner found something. Nothing of it is kept.
    Infected,
}

impl FileState {
    /// Whether there is something of it in the store, or will be: it counts
    /// for what a case may have.
    #[must_use]
    pub const fn is_kept(self) -> bool {
        match self {
            Self::Receiving | Self::Received | Self::Unscanned | Self::Scanned => true,
            Self::Refused(_) | Self::Infected => false,
        }
    }
}

/// Something that is to be deleted from the store of photographs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EvidenceEnd {
    /// The case.
    pub case: CaseId,
    /// One of its files, or all of it.
    pub file: Option<FileId>,
}

/// Every reason for which a picture is refused, with its name in the database.
pub(super) const REASONS: [(Refused, &str); 13] = [
    (Refused::Empty, "empty"),
    (Refused::NotAPicture, "not_a_picture"),
    (Refused::Unsupported(OtherKind::Heic), "heic"),
    (Refused::Unsupported(OtherKind::Avif), "avif"),
    (Refused::Unsupported(OtherKind::Pdf), "pdf"),
    (Refused::Unsupported(OtherKind::Svg), "svg"),
    (Refused::Unsupported(OtherKind::Gif), "gif"),
    (Refused::Unsupported(OtherKind::Bmp), "bmp"),
    (Refused::Unsupported(OtherKind::Tiff), "tiff"),
    (Refused::Unsupported(OtherKind::Animation), "animation"),
    (Refused::TooManyBytes, "too_many_bytes"),
    (Refused::TooManyPixels, "too_many_pixels"),
    (Refused::Damaged, "damaged"),
];
