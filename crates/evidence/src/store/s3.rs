//! S3, over the client of HTTP and TLS that the service has anyway.

use std::time::Duration;

use async_trait::async_trait;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::{Client, connect::HttpConnector as TcpConnector};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use object_store::aws::{AmazonS3, AmazonS3Builder, AmazonS3ConfigKey};
use object_store::client::{
    ClientConfigKey, HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest,
    HttpRequestBody, HttpResponse, HttpResponseBody, HttpService,
};
use object_store::{BackoffConfig, ClientOptions, RetryConfig};
use url::Url;

use super::NotAStore;

/// How long one request may take until its answer begins: 20 MB on a slow line.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
const CONNECT_WITHIN: Duration = Duration::from_secs(5);

/// A person waits meanwhile.
const RETRY_WITHIN: Duration = Duration::from_secs(20);

/// What may stand in the URL: where the bucket is, and nothing secret.
const PARAMETERS: [(&str, AmazonS3ConfigKey); 3] = [
    ("region", AmazonS3ConfigKey::Region),
    ("endpoint", AmazonS3ConfigKey::Endpoint),
    (
        "virtual_hosted_style_request",
        AmazonS3ConfigKey::VirtualHostedStyleRequest,
    ),
];

pub(super) fn client(
    url: &Url,
    settings: impl IntoIterator<Item = (String, String)>,
) -> Result<AmazonS3, NotAStore> {
    let bucket = url.host_str().ok_or(NotAStore::BucketPath)?;
    let mut builder = AmazonS3Builder::new();
    for (name, value) in settings {
        let name = name.to_ascii_lowercase();
        if !name.starts_with("aws_") {
            continue;
        }
        if let Ok(key) = name.parse() {
            builder = builder.with_config(key, value);
        }
    }
    for (name, value) in url.query_pairs() {
        let (_, key) = PARAMETERS
            .iter()
            .find(|(known, _)| *known == name)
            .ok_or_else(|| NotAStore::Parameter(name.into_owned()))?;
        builder = builder.with_config(*key, value);
    }
    builder
        .with_bucket_name(bucket)
        .with_retry(RetryConfig {
            backoff: BackoffConfig::default(),
            max_retries: 4,
            retry_timeout: RETRY_WITHIN,
        })
        .with_http_connector(Connector)
        .build()
        .map_err(|error| NotAStore::Settings(Box::new(error)))
}

/// Makes clients that know the public roots of trust, and speak unencrypted HTTP only where the settings allow it
/// (`AWS_ALLOW_HTTP`).
#[derive(Debug)]
struct Connector;

impl HttpConnector for Connector {
    fn connect(&self, options: &ClientOptions) -> object_store::Result<HttpClient> {
        let mut tcp = TcpConnector::new();
        tcp.enforce_http(false);
        tcp.set_connect_timeout(Some(CONNECT_WITHIN));
        let tls = HttpsConnectorBuilder::new()
            .with_provider_and_webpki_roots(rustls::crypto::ring::default_provider())
            .map_err(|error| object_store::Error::Generic {
                store: "S3",
                source: Box::new(error),
            })?;
        let allow_http = options.get_config_value(&ClientConfigKey::AllowHttp);
        let tls = if allow_http.as_deref() == Some("true") {
            tls.https_or_http()
        } else {
            tls.https_only()
        };
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .build(tls.enable_http1().wrap_connector(tcp));
        Ok(HttpClient::new(Service(client)))
    }
}

#[derive(Debug)]
struct Service(Client<HttpsConnector<TcpConnector>, HttpRequestBody>);

#[async_trait]
impl HttpService for Service {
    async fn call(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        match tokio::time::timeout(ANSWER_WITHIN, self.0.request(request)).await {
            Ok(Ok(response)) => Ok(response.map(|body| {
                HttpResponseBody::new(http_body_util::BodyExt::map_err(body, |error| {
                    HttpError::new(HttpErrorKind::Interrupted, error)
                }))
            })),
            Ok(Err(error)) => {
                let kind = if error.is_connect() {
                    HttpErrorKind::Connect
                } else {
                    HttpErrorKind::Interrupted
                };
                Err(HttpError::new(kind, error))
            }
            Err(late) => Err(HttpError::new(HttpErrorKind::Timeout, late)),
        }
    }
}
