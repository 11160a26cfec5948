//! Connections: how many there are, and how long each may take over what it
//! does.

use std::{
    net::SocketAddr,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, Bytes, HttpBody},
    extract::{ConnectInfo, Request},
    serve::Listener,
};
use http_body_util::BodyExt as _;
use hyper::body::{Frame, Incoming, SizeHint};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto::Builder,
    service::TowerToHyperService,
};
use regain_contract::paths;
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    time::{sleep, timeout},
};
use tower::{Service as _, service_fn};
use tower_http::timeout::RequestBodyDeadlineLayer;

/// What a connection may use up. Who takes longer is cut off, so that a few
/// slow clients do not keep everybody else out.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many connections there are at once; more wait until one ends.
    pub connections: u32,
    /// How long the head of a request may take, and so how long a connection
    /// is kept open between two requests.
    pub head: Duration,
    /// How long the body of a request may take.
    pub body: Duration,
    /// How long the body of a request may take that brings a photograph. Those
    /// are answered before they are read, unless a person is asked for them.
    pub photograph: Duration,
    /// How long one connection is used; then it is closed after the request
    /// it is at.
    pub lifetime: Duration,
    /// How long that request may take then, and likewise after the program
    /// was told to stop.
    pub finish: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1024,
            head: Duration::from_secs(10),
            body: Duration::from_secs(15),
            photograph: Duration::from_secs(240),
            lifetime: Duration::from_secs(300),
            finish: Duration::from_secs(10),
        }
    }
}

/// The longest head of a request, in bytes. The longest of ours, with every cookie and a link, is under two kilobytes; proxies
/// in front often refuse more than eight.
const HEAD_BYTES: usize = 32 * 1024;

/// How many headers a request may have.
const HEADERS: usize = 100;

/// What is read, and thrown away, of a body that nobody wants, in bytes. See [`Unread`].
const UNREAD_BYTES: u64 = 256 * 1024;

/// How long that may take.
const UNREAD_TIME: Duration = Duration::from_secs(2);

/// The router, by how long a body may take.
#[derive(Clone)]
struct Routers {
    photographs: Router,
    rest: Router,
}

impl Routers {
    fn of(&self, path: &str) -> Router {
        let brings_photograph = path == paths::CASE_PHOTOGRAPHS
            || path
                .strip_prefix(paths::CASE_UPLOADS)
                .is_some_and(|rest| rest.starts_with('/'));
        if brings_photograph {
            self.photographs.clone()
        } else {
            self.rest.clone()
        }
    }
}

/// Serves until `stopped` holds `true`, and then for as long as requests
/// take, within bounds.
///
/// HTTP/1.1 alone: browsers speak HTTP/2 only over TLS, and that is the
/// business of the proxy in front.
pub async fn serve(
    mut listener: TcpListener,
    router: Router,
    limits: Limits,
    stopped: watch::Receiver<bool>,
) {
    let routers = Routers {
        photographs: router
            .clone()
            .layer(RequestBodyDeadlineLayer::new(limits.photograph)),
        rest: router.layer(RequestBodyDeadlineLayer::new(limits.body)),
    };
    let places = Arc::new(Semaphore::new(limits.connections as usize));
    loop {
        // The place is taken first: who finds none waits in the queue of the
        // operating system and costs nothing here.
        let next = async {
            let place = places.clone().acquire_owned().await;
            // Waits a moment by itself when there are no more files.
            (place, Listener::accept(&mut listener).await)
        };
        let (place, (stream, peer)) = tokio::select! {
            next = next => next,
            () = until(stopped.clone()) => break,
        };
        let connection = connection(stream, peer, routers.clone(), limits, stopped.clone());
        tokio::spawn(async move {
            connection.await;
            drop(place);
        });
    }
    drop(listener);
    // All places are free again when the last connection has ended; each one
    // ends in time by itself.
    let _ = places.acquire_many(limits.connections).await;
}

async fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    routers: Routers,
    limits: Limits,
    stopped: watch::Receiver<bool>,
) {
    // Answers are small and wanted at once.
    let _ = stream.set_nodelay(true);
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder
        .http1()
        .timer(TokioTimer::new())
        .max_buf_size(HEAD_BYTES)
        .max_headers(HEADERS)
        .header_read_timeout(limits.head);
    let service = service_fn(move |request: axum::http::Request<Incoming>| {
        let mut request: Request = request.map(|body| Body::new(Unread(Some(body))));
        request.extensions_mut().insert(ConnectInfo(peer));
        routers.of(request.uri().path()).call(request)
    });
    let service = TowerToHyperService::new(service);
    let mut serving = pin!(builder.serve_connection(TokioIo::new(stream), service));
    // What goes wrong here is the client's: it went away, or was too slow.
    tokio::select! {
        _ = serving.as_mut() => return,
        () = until(stopped) => {}
        () = sleep(limits.lifetime) => {}
    }
    serving.as_mut().graceful_shutdown();
    if timeout(limits.finish, serving).await.is_err() {
        tracing::warn!("a connection was cut off: its last request took too long");
    }
}

/// The body of a request. Where the answer is there before it was read, a little more of it is read.
///
/// A connection that is closed while something waits to be read is reset, and a reset throws away what the other side has not
/// read either: the answer that says why (RFC 9112, 9.6). Seen in one of ten refusals of a large body on a busy machine.
struct Unread(Option<Incoming>);

impl HttpBody for Unread {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        match &mut self.0 {
            Some(body) => Pin::new(body).poll_frame(context),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.0.as_ref().is_none_or(HttpBody::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.0
            .as_ref()
            .map_or_else(SizeHint::new, HttpBody::size_hint)
    }
}

impl Drop for Unread {
    fn drop(&mut self) {
        if let Some(body) = self.0.take().filter(|body| !body.is_end_stream()) {
            tokio::spawn(timeout(UNREAD_TIME, throw_away(body)));
        }
    }
}

async fn throw_away(mut body: Incoming) {
    let mut left = UNREAD_BYTES;
    while let Some(Ok(frame)) = body.frame().await {
        let bytes = frame.data_ref().map_or(0, Bytes::len);
        left = left.saturating_sub(u64::try_from(bytes).unwrap_or(u64::MAX));
        if left == 0 {
            return;
        }
    }
}

/// Waits until the program is told to stop.
pub async fn until(mut stopped: watch::Receiver<bool>) {
    // The sender is gone only when the program ends, too.
    let _ = stopped.wait_for(|stopped| *stopped).await;
}
