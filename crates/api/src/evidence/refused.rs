//! Why a photograph is not taken, in words for the person and as a problem for
//! the script of the page.
//!
//! The kinds are of their own and not among [`regain_contract::ProblemType`]:
//! only the page of a case gets them, and the app would have to carry them.

use axum::Json;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use regain_contract::{ProblemType, UnixSeconds};
use regain_evidence::picture::{OtherKind, Refused};
use regain_evidence::{AppendError, CompleteError, FILE_BYTES, FILES, Failed, tus};
use regain_words::{Locale, Text, photographs as words};
use serde::Serialize;

use crate::http::Refusal;
use crate::random::NoRandomness;
use crate::store::StoreError;

/// Why a photograph is not taken, or not now.
#[derive(Debug)]
pub(crate) enum NotTaken {
    /// The request does not do.
    Upload(tus::Refusal),
    /// It is no picture that is taken.
    Picture(Refused),
    /// The scanner found something.
    Infected,
    /// The case does not take photographs now.
    NotAsked,
    /// This browser was not let in to a case, or not lately.
    SignedOut,
    /// There is much to do; it may be tried again soon.
    Busy,
    /// Any other reason.
    Other(Refusal),
}

/// How long to wait before another try where there is much to do, in seconds.
const BUSY_FOR: i64 = 5;

/// An answer as `application/problem+json` (RFC 9457).
#[derive(Serialize)]
struct UploadProblem {
    #[serde(rename = "type")]
    kind: String,
    title: &'static str,
    status: u16,
    /// What happened and what to do, for the person.
    detail: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_at: Option<UnixSeconds>,
    server_now: UnixSeconds,
}

impl From<StoreError> for NotTaken {
    fn from(error: StoreError) -> Self {
        Self::Other(error.into())
    }
}

impl From<NoRandomness> for NotTaken {
    fn from(error: NoRandomness) -> Self {
        Self::Other(error.into())
    }
}

impl From<Refusal> for NotTaken {
    fn from(refusal: Refusal) -> Self {
        Self::Other(refusal)
    }
}

impl From<ProblemType> for NotTaken {
    fn from(kind: ProblemType) -> Self {
        Self::Other(kind.into())
    }
}

impl From<tus::Refusal> for NotTaken {
    fn from(refusal: tus::Refusal) -> Self {
        Self::Upload(refusal)
    }
}

/// What failed is in the log already.
impl From<Failed> for NotTaken {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Store(_) => Self::Busy,
            Failed::NotSealedHere | Failed::NoRandomness => {
                Self::Other(ProblemType::Internal.into())
            }
        }
    }
}

impl From<AppendError> for NotTaken {
    fn from(error: AppendError) -> Self {
        match error {
            AppendError::Refused(refusal) => Self::Upload(refusal),
            AppendError::Failed(failed) => failed.into(),
        }
    }
}

impl From<CompleteError> for NotTaken {
    fn from(error: CompleteError) -> Self {
        match error {
            CompleteError::Refused(refused) => Self::Picture(refused),
            CompleteError::Incomplete(_) => Self::Upload(tus::Refusal::Offset),
            CompleteError::Failed(failed) => failed.into(),
        }
    }
}

/// What is wrong with a picture, and what to do.
pub(crate) fn about_picture(refused: Refused) -> Text {
    match refused {
        Refused::Empty => words::refused_empty(),
        Refused::NotAPicture => words::refused_no_picture(),
        Refused::Unsupported(OtherKind::Heic) => words::refused_heic(),
        Refused::Unsupported(OtherKind::Pdf) => words::refused_pdf(),
        Refused::Unsupported(
            OtherKind::Avif
            | OtherKind::Svg
            | OtherKind::Gif
            | OtherKind::Bmp
            | OtherKind::Tiff
            | OtherKind::Animation,
        ) => words::refused_other_kind(),
        Refused::TooManyBytes => words::refused_too_large(megabytes(FILE_BYTES)),
        Refused::TooManyPixels => words::refused_too_many_pixels(),
        Refused::Damaged => words::refused_damaged(),
    }
}

fn about_upload(refusal: tus::Refusal) -> Text {
    match refusal {
        tus::Refusal::Empty => words::refused_empty(),
        tus::Refusal::TooLarge => words::refused_too_large(megabytes(FILE_BYTES)),
        tus::Refusal::TooManyFiles => words::refused_too_many(FILES),
        tus::Refusal::CaseFull => words::refused_full(),
        tus::Refusal::Unknown => words::refused_unknown(),
        tus::Refusal::Expired => words::refused_expired(),
        tus::Refusal::Version
        | tus::Refusal::Header(_)
        | tus::Refusal::DeferredLength
        | tus::Refusal::MediaType
        | tus::Refusal::Offset
        | tus::Refusal::BeyondLength
        | tus::Refusal::ChunkTooLarge
        | tus::Refusal::ChunkTooSmall
        | tus::Refusal::ChecksumAlgorithm
        | tus::Refusal::Checksum => words::refused_request(),
    }
}

/// Whole megabytes, of 1024 × 1024 bytes.
pub(crate) fn megabytes(bytes: u64) -> u32 {
    u32::try_from(bytes / (1024 * 1024)).unwrap_or(u32::MAX)
}

/// The last part of the kind, and the kind in a few words of English.
fn kind_of_upload(refusal: tus::Refusal) -> (&'static str, &'static str) {
    match refusal {
        tus::Refusal::Version => ("upload-version", "The version of tus is not 1.0.0"),
        tus::Refusal::Header(_)
        | tus::Refusal::DeferredLength
        | tus::Refusal::ChecksumAlgorithm => {
            ("upload-malformed", "A header of tus is not as it has to be")
        }
        tus::Refusal::Empty => ("photograph-empty", "The file is empty"),
        tus::Refusal::TooLarge => ("photograph-too-large", "The file is too large"),
        tus::Refusal::TooManyFiles => ("photographs-too-many", "The case has its photographs"),
        tus::Refusal::CaseFull => ("photographs-full", "The case has its bytes"),
        tus::Refusal::MediaType => ("upload-media-type", "The body is no part of an upload"),
        tus::Refusal::Offset => ("upload-offset", "The upload goes on at another offset"),
        tus::Refusal::BeyondLength => ("upload-beyond-length", "The body goes beyond the length"),
        tus::Refusal::ChunkTooLarge => ("upload-part-too-large", "The body is too large"),
        tus::Refusal::ChunkTooSmall => ("upload-part-too-small", "The body is too small"),
        tus::Refusal::Checksum => ("upload-checksum", "The body was damaged on its way"),
        tus::Refusal::Unknown => ("not-found", "There is nothing here"),
        tus::Refusal::Expired => ("upload-expired", "The time of the upload is over"),
    }
}

impl NotTaken {
    /// What happened and what to do, for the person.
    pub(crate) fn words(&self) -> Text {
        match self {
            Self::Upload(refusal) => about_upload(*refusal),
            Self::Picture(refused) => about_picture(*refused),
            Self::Infected => words::refused_infected(),
            Self::NotAsked => words::refused_not_asked(),
            Self::SignedOut => words::refused_signed_out(),
            Self::Busy | Self::Other(Refusal::Store(_) | Refusal::Randomness) => {
                words::refused_busy()
            }
            Self::Other(Refusal::Problem(problem)) => {
                if problem.kind == ProblemType::RateLimited {
                    words::refused_wait()
                } else if problem.kind == ProblemType::CrossSite {
                    words::refused_elsewhere()
                } else if problem.status >= 500 {
                    words::refused_busy()
                } else {
                    words::refused_request()
                }
            }
        }
    }

    /// The answer to the script of the page, at `now`. What failed inside is
    /// logged.
    pub(crate) fn into_answer(self, locale: &Locale, now: UnixSeconds) -> Response {
        let detail = self.words().text(locale);
        let mut headers = tus::resumable();
        let (slug, title, status, retry_at) = match self {
            Self::Upload(refusal) => {
                headers = refusal.headers();
                let (slug, title) = kind_of_upload(refusal);
                (slug, title, refusal.status().as_u16(), None)
            }
            Self::Picture(_) | Self::Infected => (
                "photograph-refused",
                "The file is no photograph that is taken",
                422,
                None,
            ),
            Self::NotAsked => (
                "photographs-not-asked",
                "The case takes no photographs now",
                409,
                None,
            ),
            Self::SignedOut => kind_of_problem(ProblemType::NotFound, None),
            Self::Busy => {
                kind_of_problem(ProblemType::ServiceUnavailable, Some(now.plus(BUSY_FOR)))
            }
            Self::Other(refusal) => {
                let problem = refusal.into_problem(now);
                kind_of_problem(problem.kind, problem.retry_at)
            }
        };
        let problem = UploadProblem {
            kind: format!("urn:regain:problem:{slug}"),
            title,
            status,
            detail,
            retry_at,
            server_now: now,
        };
        add_retry_after(&mut headers, retry_at, now);
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, headers, Json(problem)).into_response();
        response.headers_mut().insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        response
    }

    /// The status of the answer to a form, at `now`, and when to try again.
    pub(crate) fn status(self, now: UnixSeconds) -> (StatusCode, HeaderMap) {
        let mut headers = HeaderMap::new();
        let status = match self {
            Self::Upload(refusal) => refusal.status(),
            Self::Picture(_) | Self::Infected => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NotAsked => StatusCode::CONFLICT,
            Self::SignedOut => StatusCode::NOT_FOUND,
            Self::Busy => {
                add_retry_after(&mut headers, Some(now.plus(BUSY_FOR)), now);
                StatusCode::SERVICE_UNAVAILABLE
            }
            Self::Other(refusal) => {
                let problem = refusal.into_problem(now);
                add_retry_after(&mut headers, problem.retry_at, now);
                StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
            }
        };
        (status, headers)
    }
}

fn kind_of_problem(
    kind: ProblemType,
    retry_at: Option<UnixSeconds>,
) -> (&'static str, &'static str, u16, Option<UnixSeconds>) {
    (kind.slug(), kind.title(), kind.status(), retry_at)
}

fn add_retry_after(headers: &mut HeaderMap, at: Option<UnixSeconds>, now: UnixSeconds) {
    if let Some(at) = at {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(at.since(now).max(1)));
    }
}
