//! Stands between a browser and the API where the browser does not show what it
//! asks for and what it gets, and speaks TLS where the browser needs that; or
//! where something is to happen to what the app asks the API.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use http_body_util::{BodyExt, Full};
use hyper::{
    Request, Response, StatusCode, Uri,
    body::{Bytes, Incoming},
    header::{
        CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue, RETRY_AFTER, USER_AGENT,
    },
    http::{request, response},
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use regain_contract::paths;
use rustls::{
    ServerConfig,
    crypto::ring,
    pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_rustls::TlsAcceptor;

use crate::{
    fault::{Fault, Outcome},
    watch::Answer,
};

/// The header by which a browser is told from others of the same journey.
pub(crate) const WHO: &str = "x-journey-browser";

/// The same, at the end of the name of the browser.
pub(crate) const WHO_IN_NAME: &str = " Journey/";

/// What went by.
#[derive(Clone, Debug)]
pub(crate) enum Passed {
    /// The path that was asked for.
    Request(String),
    Answer(Answer),
}

/// What happens to a request of the app to the API, or to its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mishap {
    /// Nothing.
    None,
    /// It does not arrive.
    CutBefore,
    /// It arrives, and its answer does not.
    CutAfter,
    /// It arrives twice.
    Twice,
    /// Half of the answer arrives.
    Truncated,
    /// Something in between answers with this status, and says after how many
    /// seconds to come back.
    Error(u16, &'static str),
    /// The page of a network that wants to be signed in to comes in its place.
    Portal,
    /// JSON comes that is no document.
    WrongShape,
    /// The API is a newer one, and wants the app to be loaded again.
    Outdated,
}

/// Marks what is not from the API, so that nobody holds it against the API.
pub(crate) const NOT_OF_THE_API: &str = "x-journey-mishap";

/// What has gone by and was not looked at yet, and what does not get by, with the number of the browser.
#[derive(Debug, Default)]
struct Book {
    passed: Vec<(u32, Passed)>,
    blocked: Vec<(u32, String)>,
    /// What happens to the next requests to the flow, in this order.
    mishaps: VecDeque<Mishap>,
}

/// One that is at work.
pub(crate) struct Relay {
    book: Arc<Mutex<Book>>,
    work: JoinHandle<()>,
}

impl Relay {
    /// Takes what comes to `port` on to `to`.
    pub(crate) async fn start(port: u16, to: u16, tls: Option<TlsAcceptor>) -> Outcome<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let book = Arc::new(Mutex::new(Book::default()));
        let shared = Arc::clone(&book);
        let work = tokio::spawn(async move {
            // A browser that goes away in the middle is not missed.
            while let Ok((stream, _)) = listener.accept().await {
                let (book, tls) = (Arc::clone(&shared), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => serve(stream, to, book).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                serve(stream, to, book).await;
                            }
                        }
                    }
                });
            }
        });
        Ok(Self { book, work })
    }

    /// What has gone by from one browser since this was last asked.
    pub(crate) fn take(&self, browser: u32) -> Vec<Passed> {
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        let (its, others) = std::mem::take(&mut book.passed)
            .into_iter()
            .partition(|(who, _)| *who == browser);
        book.passed = others;
        let its: Vec<(u32, Passed)> = its;
        its.into_iter().map(|(_, passed)| passed).collect()
    }

    /// What happens to the next requests to the flow, one after the other.
    pub(crate) fn prepare(&self, mishaps: &[Mishap]) {
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        book.mishaps = mishaps.iter().copied().collect();
    }

    /// How many of them have not happened yet.
    pub(crate) fn is_prepared(&self) -> usize {
        let book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        book.mishaps.len()
    }

    /// From now on paths that contain one of these do not get by.
    pub(crate) fn block(&self, browser: u32, parts: &[String]) {
        let mut book = self.book.lock().unwrap_or_else(PoisonError::into_inner);
        book.blocked.retain(|(who, _)| *who != browser);
        let blocked = parts.iter().map(|part| (browser, part.clone()));
        book.blocked.extend(blocked);
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.work.abort();
    }
}

/// A certificate that nobody knows, for `localhost`.
pub(crate) fn own_certificate() -> Outcome<TlsAcceptor> {
    let told = |error: &dyn std::fmt::Display| Fault::new(format!("the certificate: {error}"));
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()])
        .map_err(|error| told(&error))?;
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| told(&error))?
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .map_err(|error| told(&error))?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

async fn serve(
    stream: impl AsyncRead + AsyncWrite + Unpin + 'static,
    to: u16,
    book: Arc<Mutex<Book>>,
) {
    let service = service_fn(|request| forward(request, to, &book));
    let connection =
        hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // It ends with the browser, or with a request that does not get by.
    let _ = connection.await;
}

async fn forward(
    request: Request<Incoming>,
    to: u16,
    book: &Mutex<Book>,
) -> Outcome<Response<Full<Bytes>>> {
    let told = |error: &dyn std::fmt::Display| Fault::new(format!("the relay: {error}"));
    let (mut head, body) = request.into_parts();
    let browser = browser(&head.headers);
    head.headers.remove(WHO);
    let method = head.method.to_string();
    let path = head.uri.path().to_owned();
    let asked = head.uri.path_and_query().map(ToString::to_string);
    let asked = asked.unwrap_or_else(|| path.clone());
    if let Some(browser) = browser {
        let mut book = book.lock().unwrap_or_else(PoisonError::into_inner);
        // Also one that gets nowhere was sent.
        let request = Passed::Request(asked.clone());
        book.passed.push((browser, request));
        let is_blocked = |(who, part): &(u32, String)| *who == browser && asked.contains(part);
        if book.blocked.iter().any(is_blocked) {
            return Err(Fault::new("blocked"));
        }
    }
    head.uri = asked.parse::<Uri>().map_err(|error| told(&error))?;
    let body = body.collect().await.map_err(|error| told(&error))?;
    let body = body.to_bytes();
    let is_of_flow = path == paths::FLOW || path == paths::FLOW_ACTIONS;
    let mishap = if is_of_flow {
        let mut book = book.lock().unwrap_or_else(PoisonError::into_inner);
        book.mishaps.pop_front()
    } else {
        None
    };
    match mishap.unwrap_or(Mishap::None) {
        Mishap::CutBefore => return Err(Fault::new("cut before")),
        Mishap::Error(status, after) => return Ok(broken(status, "Bad gateway", after)),
        Mishap::Outdated => return Ok(broken(409, OUTDATED, "")),
        Mishap::Portal => return Ok(broken(200, "<html>Welcome to the hotel", "")),
        Mishap::Twice => {
            pass_on(to, head.clone(), body.clone()).await?;
        }
        Mishap::None | Mishap::CutAfter | Mishap::Truncated | Mishap::WrongShape => {}
    }
    let (mut head, body) = pass_on(to, head, body).await?;
    if mishap.is_some() {
        // A browser sends again by itself what was cut off on a connection that it had used before.
        head.headers
            .insert(CONNECTION, HeaderValue::from_static("close"));
    }
    match mishap.unwrap_or(Mishap::None) {
        Mishap::CutAfter => return Err(Fault::new("cut after")),
        Mishap::Truncated => {
            head.headers.remove(CONTENT_LENGTH);
            let half = body.slice(..body.len() / 2);
            return Ok(Response::from_parts(head, Full::new(half)));
        }
        Mishap::WrongShape => return Ok(broken(200, r#"{"step":[]}"#, "")),
        Mishap::None
        | Mishap::CutBefore
        | Mishap::Twice
        | Mishap::Error(..)
        | Mishap::Outdated
        | Mishap::Portal => {}
    }
    if let Some(browser) = browser
        && is_of_flow
        && let Ok(read) = serde_json::from_slice(&body)
    {
        let media_type = head.headers.get(CONTENT_TYPE);
        let media_type = media_type.and_then(|value| value.to_str().ok());
        let media_type = media_type.and_then(|value| value.split(';').next());
        let answer = Passed::Answer(Answer {
            method,
            path,
            status: head.status.as_u16(),
            media_type: media_type.unwrap_or_default().trim().to_owned(),
            body: read,
        });
        let mut book = book.lock().unwrap_or_else(PoisonError::into_inner);
        book.passed.push((browser, answer));
    }
    Ok(Response::from_parts(head, Full::new(body)))
}

const OUTDATED: &str = r#"{"type":"urn:regain:problem:client-outdated","status":409}"#;

/// Asks the API.
async fn pass_on(to: u16, head: request::Parts, body: Bytes) -> Outcome<(response::Parts, Bytes)> {
    let told = |error: &dyn std::fmt::Display| Fault::new(format!("the relay: {error}"));
    let stream = TcpStream::connect(("127.0.0.1", to)).await?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| told(&error))?;
    tokio::spawn(connection);
    let answer = sender
        .send_request(Request::from_parts(head, Full::new(body)))
        .await
        .map_err(|error| told(&error))?;
    let (head, body) = answer.into_parts();
    let body = body.collect().await.map_err(|error| told(&error))?;
    Ok((head, body.to_bytes()))
}

/// What something between the two answers.
fn broken(status: u16, body: &'static str, retry_after: &'static str) -> Response<Full<Bytes>> {
    let mut answer = Response::new(Full::new(Bytes::from_static(body.as_bytes())));
    *answer.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html"));
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    headers.insert(NOT_OF_THE_API, HeaderValue::from_static("1"));
    if !retry_after.is_empty() {
        headers.insert(RETRY_AFTER, HeaderValue::from_static(retry_after));
    }
    answer
}

/// The number of the browser that asks, if it says so.
fn browser(headers: &HeaderMap) -> Option<u32> {
    let text = |name| headers.get(name)?.to_str().ok();
    let named = || text(USER_AGENT.as_str())?.rsplit_once(WHO_IN_NAME);
    let number = text(WHO).or_else(|| named().map(|(_, number)| number))?;
    number.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderValue;

    use super::*;

    #[test]
    fn a_browser_is_known_by_its_number() {
        let with = |name: &'static str, value| {
            let mut headers = HeaderMap::new();
            headers.insert(name, HeaderValue::from_static(value));
            browser(&headers)
        };
        assert_eq!(with(WHO, "7"), Some(7));
        assert_eq!(with("user-agent", "Some/1.0 (X) Journey/12"), Some(12));
        assert_eq!(with("user-agent", "Some/1.0"), None);
    }
}
