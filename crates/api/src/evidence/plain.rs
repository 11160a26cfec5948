//! Photographs without a script: a form with one file, and buttons.

use axum::body::{Body, HttpBody as _};
use axum::extract::multipart::Multipart;
use axum::extract::{FromRequest as _, Path, Request};
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse, Redirect, Response};
use regain_contract::{ProblemType, paths};
use regain_evidence::{FILE_BYTES, tus};
use regain_journey::CaseEvent;
use regain_words::{common, photographs as words};
use zeroize::Zeroizing;

use super::{Here, NotTaken, taking};
use crate::cases::{self, Happened, NotDone};
use crate::http::is_cross_site;
use crate::languages::InTheirLanguage;
use crate::site::html::html;
use crate::site::shell::Switch;
use crate::store::Author;

/// The name of the field with the file.
pub(crate) const FIELD: &str = "photograph";

/// Where the section of photographs is on the page of the case.
pub(crate) const SECTION: &str = "photographs";

/// The script of the page.
const SCRIPT: &str = include_str!("../site/case_page/upload.js");

/// `GET /help/case/upload.js`
pub(super) async fn script() -> impl IntoResponse {
    (
        [
            (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
            (header::CACHE_CONTROL, "no-cache"),
        ],
        SCRIPT,
    )
}

/// `POST /help/case/photographs`
pub(super) async fn receive(
    InTheirLanguage(here): InTheirLanguage<Here>,
    request: Request,
) -> Response {
    let taken = here.receive(request).await;
    here.back(taken)
}

/// `POST /help/case/photographs/done`
pub(super) async fn done(
    InTheirLanguage(here): InTheirLanguage<Here>,
    headers: HeaderMap,
) -> Response {
    match here.done(&headers).await {
        // The heading of the page says whose turn it is now.
        Ok(()) => Redirect::to(paths::CASE_PAGE).into_response(),
        Err(why) => here.back(Err(why)),
    }
}

/// `POST /help/case/photographs/{id}/remove`
pub(super) async fn remove(
    InTheirLanguage(here): InTheirLanguage<Here>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let removed = match here.check_form(&headers) {
        Ok(()) => taking::remove(&here.service, &headers, &id).await,
        Err(why) => Err(why),
    };
    here.back(removed)
}

impl Here {
    /// Back to the page of the case, which shows what became of it, or a page
    /// that says why nothing did.
    fn back(&self, outcome: Result<(), NotTaken>) -> Response {
        let why = match outcome {
            // The list of the page says why a picture was refused.
            Ok(()) | Err(NotTaken::Picture(_)) => {
                return Redirect::to(&format!("{}#{SECTION}", paths::CASE_PAGE)).into_response();
            }
            Err(why) => why,
        };
        let heading = words::refused_heading();
        let title = common::page_title(&heading.text(&self.locale)).text(&self.locale);
        let title = common::error_title(&title).text(&self.locale);
        let content = format!(
            "<h1 class=\"rg-heading\" data-testid=\"heading\">{}</h1>\
             <p data-testid=\"why\">{}</p><p><a href=\"{}#{SECTION}\">{}</a></p>",
            html(&heading, &self.locale),
            html(&why.words(), &self.locale),
            paths::CASE_PAGE,
            html(&words::back_link(), &self.locale),
        );
        let switch = Switch::At(paths::CASE_PAGE);
        let page = self
            .shell()
            .page(&title, "photograph-refused", switch, &content);
        let (status, headers) = why.status(self.service.now());
        (status, headers, Html(page)).into_response()
    }

    /// Whether the form is of our page.
    fn check_form(&self, headers: &HeaderMap) -> Result<(), NotTaken> {
        if is_cross_site(headers, &self.service.settings.origin) {
            return Err(ProblemType::CrossSite.into());
        }
        Ok(())
    }

    async fn receive(&self, request: Request) -> Result<(), NotTaken> {
        let (parts, body) = request.into_parts();
        self.check_form(&parts.headers)?;
        let mut tx = self.service.store.read().await?;
        let case = taking::asking_case(&self.service, tx.as_mut(), &parts.headers).await?;
        drop(tx);
        // Nothing of the body was read until here.
        if body.size_hint().lower() > FILE_BYTES + 64 * 1024 {
            return Err(tus::Refusal::TooLarge.into());
        }
        let _place = taking::place(&self.service, &case.opened.reference)?;
        let file = read_file(Request::from_parts(parts.clone(), body)).await?;
        taking::take(&self.service, &parts, &file).await
    }

    async fn done(&self, headers: &HeaderMap) -> Result<(), NotTaken> {
        self.check_form(headers)?;
        let service = &self.service;
        let mut tx = service.store.begin().await?;
        let mut case = taking::asking_case(service, tx.as_mut(), headers).await?;
        let files = tx.evidence_files(&case.opened.reference).await?;
        // There has to be something to answer with.
        if !files.iter().any(|file| file.state.is_kept()) {
            return Ok(());
        }
        let answered = Happened {
            event: CaseEvent::Answered,
            author: Author::Person,
            said: Vec::new(),
        };
        match cases::happen(service, tx.as_mut(), &mut case, answered).await {
            Ok(()) => {}
            Err(NotDone::NotNow(_)) => return Err(NotTaken::NotAsked),
            Err(NotDone::Failed(refusal)) => return Err(refusal.into()),
        }
        cases::go_on(service, tx.as_mut(), headers).await?;
        tx.commit().await?;
        Ok(())
    }
}

/// The file of a form. Its name and the type it is sent with are not looked
/// at.
async fn read_file(request: Request<Body>) -> Result<Zeroizing<Vec<u8>>, NotTaken> {
    let unreadable = |_| NotTaken::from(ProblemType::MalformedRequest);
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| NotTaken::from(ProblemType::MalformedRequest))?;
    while let Some(mut field) = form.next_field().await.map_err(unreadable)? {
        if field.name() != Some(FIELD) {
            continue;
        }
        let mut bytes = Zeroizing::new(Vec::new());
        loop {
            let part = field.chunk().await;
            let part = part.map_err(|error| match error.status() {
                axum::http::StatusCode::PAYLOAD_TOO_LARGE => tus::Refusal::TooLarge.into(),
                _ => NotTaken::from(ProblemType::MalformedRequest),
            })?;
            let Some(part) = part else {
                return Ok(bytes);
            };
            if (bytes.len() + part.len()) as u64 > FILE_BYTES {
                return Err(tus::Refusal::TooLarge.into());
            }
            bytes.extend_from_slice(&part);
        }
    }
    Err(ProblemType::MalformedRequest.into())
}
