//! Traces by OTLP over HTTP, as protobuf.
//!
//! Only spans of this program go out, with the words and numbers that it gave
//! them; lines of the log stay in the log.

use std::error::Error;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use axum::body::Bytes;
use axum::http::{Request, Response, Uri};
use http_body_util::{BodyExt as _, Full, Limited};
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_http::{HttpClient, HttpError};
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig as _, WithHttpConfig as _};
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};
use tokio::runtime::Handle;
use tokio::time::timeout;
use tracing::Subscriber;
use tracing_subscriber::Layer;
use tracing_subscriber::filter::{LevelFilter, filter_fn};
use tracing_subscriber::registry::LookupSpan;

use crate::https::{self, HttpsClient};

/// How long a collector may take.
const LIMIT: Duration = Duration::from_secs(10);

/// The longest answer of a collector that is read, in bytes.
const LONGEST: usize = 64 * 1024;

/// Where the spans come from that go out: this program.
const OURS: &str = "regain_api";

/// Sends spans to a collector until it is stopped.
pub struct Traces {
    provider: SdkTracerProvider,
}

impl Traces {
    /// Sends so many percent of all traces to the collector at `base`.
    ///
    /// # Errors
    /// TLS cannot be set up, or this is not called on a runtime.
    pub fn start(base: &Uri, percent: u8) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let client = Collector {
            client: https::client()?,
            runtime: Handle::try_current()?,
            is_silent: AtomicBool::new(false),
        };
        let base = base.to_string();
        let exporter = SpanExporter::builder()
            .with_http()
            .with_http_client(client)
            .with_protocol(Protocol::HttpBinary)
            .with_endpoint(format!("{}/v1/traces", base.trim_end_matches('/')))
            .with_timeout(LIMIT)
            .build()?;
        let sampler = Sampler::TraceIdRatioBased(f64::from(percent) / 100.0);
        let provider = SdkTracerProvider::builder()
            .with_batch_exporter(exporter)
            // Nothing from outside begins a trace, so each is decided on here.
            .with_sampler(Sampler::ParentBased(Box::new(sampler)))
            .with_resource(Resource::builder().with_service_name("regain-api").build())
            .build();
        Ok(Self { provider })
    }

    /// Turns spans into those of the traces.
    pub fn layer<S>(&self) -> Box<dyn Layer<S> + Send + Sync>
    where
        S: Subscriber + for<'a> LookupSpan<'a> + Send + Sync,
    {
        let tracer = self.provider.tracer("regain-api");
        let layer = tracing_opentelemetry::layer()
            .with_tracer(tracer)
            .with_location(false)
            .with_threads(false)
            .with_tracked_inactivity(false)
            .with_target(false);
        let ours = |metadata: &tracing::Metadata<'_>| {
            metadata.is_span() && metadata.target().starts_with(OURS)
        };
        let ours = filter_fn(ours).with_max_level_hint(LevelFilter::INFO);
        layer.with_filter(ours).boxed()
    }

    /// Sends what is left, and stops. It blocks until the collector has
    /// answered or its time is over.
    pub fn stop(&self) {
        if self.provider.shutdown_with_timeout(LIMIT).is_err() {
            tracing::warn!("the last traces could not be sent");
        }
    }
}

/// Requests to the collector. They are made on the runtime of the API, while
/// what asks for them is a thread of its own.
struct Collector {
    client: HttpsClient,
    runtime: Handle,
    is_silent: AtomicBool,
}

impl fmt::Debug for Collector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Collector").finish_non_exhaustive()
    }
}

impl Collector {
    /// Said once, until it answers again.
    fn note(&self, is_silent: bool) {
        let was_silent = self.is_silent.swap(is_silent, Ordering::Relaxed);
        if is_silent && !was_silent {
            tracing::warn!("the collector of traces does not take them");
        }
    }
}

#[async_trait]
impl HttpClient for Collector {
    async fn send_bytes(&self, request: Request<Bytes>) -> Result<Response<Bytes>, HttpError> {
        let client = self.client.clone();
        let asking = async move {
            let answered = client.request(request.map(Full::new)).await?;
            let (parts, body) = answered.into_parts();
            let body = Limited::new(body, LONGEST).collect().await?.to_bytes();
            Ok::<_, HttpError>(Response::from_parts(parts, body))
        };
        // Within the runtime, which has the clock that it waits by.
        let in_time = async move { timeout(LIMIT, asking).await };
        let asked = self.runtime.spawn(in_time);
        let answered: Result<Response<Bytes>, HttpError> = match asked.await {
            Ok(Ok(answered)) => answered,
            Ok(Err(late)) => Err(late.into()),
            Err(stopped) => Err(stopped.into()),
        };
        let is_taken = answered
            .as_ref()
            .is_ok_and(|response| response.status().is_success());
        self.note(!is_taken);
        answered
    }
}
