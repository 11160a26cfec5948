//! Uploads in parts, as the script of the page sends them (tus 1.0.0:
//! `creation`, `expiration`, `checksum` and `termination`).

use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use regain_contract::{ProblemType, paths};
use regain_evidence::tus::{self, Creation, Patch};
use regain_evidence::{CHUNK_BYTES, Partial};
use serde::Serialize;

use super::{Here, NotTaken, system_time, taking, upload};
use crate::http::is_cross_site;
use crate::languages::InTheirLanguage;
use crate::store::{EvidenceFile, FileState};

/// An upload or a photograph, for the script of the page.
#[derive(Serialize)]
struct Listed {
    id: String,
    /// Bytes, as they were announced.
    length: u64,
    /// Whether the rest of it can be sent.
    unfinished: bool,
}

/// `OPTIONS`: what is offered. It asks nobody who they are.
pub(super) async fn options() -> Response {
    (StatusCode::NO_CONTENT, tus::options()).into_response()
}

/// `GET /help/case/uploads`
pub(super) async fn list(
    InTheirLanguage(here): InTheirLanguage<Here>,
    request: Request,
) -> Response {
    let (parts, _) = request.into_parts();
    match here.list(&parts).await {
        Ok(listed) => Json(listed).into_response(),
        Err(why) => here.refuse(why),
    }
}

/// `POST /help/case/uploads`
pub(super) async fn create(
    InTheirLanguage(here): InTheirLanguage<Here>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    match here.create(&parts, body).await {
        Ok(file) => {
            let mut headers = tus::created(&upload(&file));
            let address = paths::CASE_UPLOAD.replace("{id}", &file.id.to_string());
            if let Ok(address) = HeaderValue::try_from(address) {
                headers.insert(header::LOCATION, address);
            }
            (StatusCode::CREATED, headers).into_response()
        }
        Err(why) => here.refuse(why),
    }
}

/// `HEAD /help/case/uploads/{id}`
pub(super) async fn offset(
    InTheirLanguage(here): InTheirLanguage<Here>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let (parts, _) = request.into_parts();
    match here.offset(&parts, &id).await {
        Ok((file, partial)) => tus::offset(&upload(&file), partial).into_response(),
        // An answer to HEAD has no body, and this length would be that of one.
        Err(why) => {
            let mut response = here.refuse(why);
            *response.body_mut() = Body::empty();
            response.headers_mut().remove(header::CONTENT_LENGTH);
            response
        }
    }
}

/// `PATCH /help/case/uploads/{id}`
pub(super) async fn append(
    InTheirLanguage(here): InTheirLanguage<Here>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    match here.append(&parts, &id, body).await {
        Ok((file, partial)) => {
            let headers = tus::appended(&upload(&file), partial);
            (StatusCode::NO_CONTENT, headers).into_response()
        }
        Err(why) => here.refuse(why),
    }
}

/// `DELETE /help/case/uploads/{id}`
pub(super) async fn remove(
    InTheirLanguage(here): InTheirLanguage<Here>,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let (parts, _) = request.into_parts();
    match here.remove(&parts, &id).await {
        Ok(()) => (StatusCode::NO_CONTENT, tus::resumable()).into_response(),
        Err(why) => here.refuse(why),
    }
}

impl Here {
    fn refuse(&self, why: NotTaken) -> Response {
        why.into_answer(&self.locale, self.service.now())
    }

    /// Whether it is the script of our page: `Tus-Resumable` is a header that
    /// another site cannot send without asking first.
    fn check_sender(&self, headers: &HeaderMap) -> Result<(), NotTaken> {
        if is_cross_site(headers, &self.service.settings.origin) {
            return Err(ProblemType::CrossSite.into());
        }
        Ok(())
    }

    async fn list(&self, parts: &Parts) -> Result<Vec<Listed>, NotTaken> {
        let now = self.service.now();
        let mut tx = self.service.store.read().await?;
        let case = taking::case_of(&self.service, tx.as_mut(), &parts.headers).await?;
        let files = tx.evidence_files(&case.opened.reference).await?;
        Ok(files
            .iter()
            .filter(|file| file.state.is_kept())
            .map(|file| Listed {
                id: file.id.to_string(),
                length: file.length,
                unfinished: file.state == FileState::Receiving && now < file.expires_at,
            })
            .collect())
    }

    async fn create(&self, parts: &Parts, body: Body) -> Result<EvidenceFile, NotTaken> {
        self.check_sender(&parts.headers)?;
        let creation = Creation::read(&parts.headers)?;
        // `creation-with-upload` is not offered: bytes here would be lost.
        if to_bytes(body, 0).await.is_err() {
            return Err(ProblemType::MalformedRequest.into());
        }
        taking::begin(&self.service, parts, creation.length).await
    }

    async fn offset(&self, parts: &Parts, id: &str) -> Result<(EvidenceFile, Partial), NotTaken> {
        self.check_sender(&parts.headers)?;
        tus::version(&parts.headers)?;
        let own = self.own(parts, id).await?;
        taking::count(&self.service, &own.file.reference, parts)?;
        let partial = match own.file.state {
            FileState::Receiving => {
                let now = system_time(self.service.now());
                let evidence = &self.service.photographs.evidence;
                evidence
                    .offset(own.key.case, &upload(&own.file), now)
                    .await?
            }
            FileState::Received | FileState::Unscanned | FileState::Scanned => {
                Partial::whole(own.file.length)
            }
            FileState::Refused(_) | FileState::Infected => {
                return Err(tus::Refusal::Unknown.into());
            }
        };
        Ok((own.file, partial))
    }

    async fn append(
        &self,
        parts: &Parts,
        id: &str,
        body: Body,
    ) -> Result<(EvidenceFile, Partial), NotTaken> {
        self.check_sender(&parts.headers)?;
        let patch = Patch::read(&parts.headers)?;
        let own = self.own(parts, id).await?;
        if !super::takes(&self.service, &own.case) {
            return Err(NotTaken::NotAsked);
        }
        taking::count(&self.service, &own.file.reference, parts)?;
        // Nothing of the body was read until here.
        let announced = parts.headers.get(header::CONTENT_LENGTH);
        let announced = announced.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if announced.is_some_and(|length| length > CHUNK_BYTES) {
            return Err(tus::Refusal::ChunkTooLarge.into());
        }
        let place = taking::place(&self.service, &own.file.reference)?;
        let body = read_part(body).await?;
        let file = own.file.clone();
        let partial = taking::append(&self.service, own, &patch, &body).await?;
        drop(place);
        Ok((file, partial))
    }

    async fn remove(&self, parts: &Parts, id: &str) -> Result<(), NotTaken> {
        self.check_sender(&parts.headers)?;
        tus::version(&parts.headers)?;
        taking::remove(&self.service, &parts.headers, id).await
    }

    async fn own(&self, parts: &Parts, id: &str) -> Result<taking::Own, NotTaken> {
        let mut tx = self.service.store.read().await?;
        taking::own(&self.service, tx.as_mut(), &parts.headers, id).await
    }
}

/// The body of a `PATCH`. Of one that breaks off nothing is kept: the browser
/// sends it again.
async fn read_part(body: Body) -> Result<axum::body::Bytes, NotTaken> {
    to_bytes(body, CHUNK_BYTES as usize).await.map_err(|error| {
        let source = std::error::Error::source(&error);
        if source.is_some_and(<dyn std::error::Error>::is::<http_body_util::LengthLimitError>) {
            tus::Refusal::ChunkTooLarge.into()
        } else {
            ProblemType::MalformedRequest.into()
        }
    })
}
