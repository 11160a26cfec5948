//! Requests of the API to services of others.

use std::error::Error;

use axum::body::Bytes;
use http_body_util::Full;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::{Client, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;

/// Sends requests. It follows no redirects: a request goes where the operator
/// said, or nowhere.
pub(crate) type HttpsClient = Client<HttpsConnector<HttpConnector>, Full<Bytes>>;

/// A client that knows the public roots of trust.
///
/// # Errors
/// TLS cannot be set up.
pub(crate) fn client() -> Result<HttpsClient, Box<dyn Error + Send + Sync>> {
    let connector = HttpsConnectorBuilder::new()
        .with_provider_and_webpki_roots(rustls::crypto::ring::default_provider())?
        .https_or_http()
        .enable_http1()
        .build();
    Ok(Client::builder(TokioExecutor::new()).build(connector))
}
