//! What stands between the suite and our API, and does one thing wrong.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::response::Response;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::{Client, connect::HttpConnector};
use hyper_util::rt::TokioExecutor;
use serde_json::Value;
use tokio::net::TcpListener;

use crate::defects::Defect;

/// Larger than anything the suite sends or gets.
const LARGEST: usize = 8 * 1024 * 1024;

type Sender = Client<HttpConnector, Full<Bytes>>;

/// A request on its way to our API.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) from: IpAddr,
}

/// Its answer on the way back.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// The way to our API, and what a defect remembers.
pub(crate) struct Proxy {
    port: u16,
    senders: Mutex<BTreeMap<IpAddr, Sender>>,
    pub(crate) texts: Mutex<BTreeMap<String, String>>,
    pub(crate) answers: Mutex<BTreeMap<String, Told>>,
    count: AtomicU32,
}

impl Asked {
    pub(crate) fn is(&self, method: &Method, path: &str) -> bool {
        self.method == *method && self.path == path
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    pub(crate) fn set_json(&mut self, value: &Value) {
        self.body = value.to_string().into();
    }

    pub(crate) fn header(&self, name: &str) -> String {
        let value = self.headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or("").to_owned()
    }

    pub(crate) fn set(&mut self, name: &'static str, value: &str) {
        set(&mut self.headers, name, value);
    }
}

impl Told {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    pub(crate) fn set_json(&mut self, value: &Value) {
        self.body = value.to_string().into();
    }

    pub(crate) fn set(&mut self, name: &'static str, value: &str) {
        set(&mut self.headers, name, value);
    }
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    let value = HeaderValue::from_str(value).unwrap();
    headers.insert(HeaderName::from_static(name), value);
}

/// Starts one before the API at `port`; where it listens.
pub(crate) async fn start(port: u16, defect: &'static Defect) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let own = listener.local_addr().unwrap().port();
    let proxy = Arc::new(Proxy {
        port,
        senders: Mutex::default(),
        texts: Mutex::default(),
        answers: Mutex::default(),
        count: AtomicU32::default(),
    });
    let routes =
        Router::new().fallback(move |state, from, request| pass(defect, state, from, request));
    let routes = routes.with_state(proxy);
    let service = routes.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    own
}

async fn pass(
    defect: &'static Defect,
    State(proxy): State<Arc<Proxy>>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str());
    let asked = Asked {
        method: parts.method,
        path: path.to_owned(),
        headers: parts.headers,
        body: to_bytes(body, LARGEST).await.unwrap().to_vec(),
        from: from.ip(),
    };
    let told = (defect.pass)(proxy, asked).await;
    let mut response = Response::new(Body::from(told.body));
    *response.status_mut() = told.status;
    *response.headers_mut() = told.headers;
    response
}

impl Proxy {
    /// Another number each time.
    pub(crate) fn number(&self) -> u32 {
        self.count.fetch_add(1, Ordering::Relaxed)
    }

    /// Asks our API. What is too large is refused before it is read whole, and the connection may end before the answer has
    /// been read: then it is asked again.
    pub(crate) async fn forward(&self, asked: Asked) -> Told {
        for _ in 0..20 {
            if let Some(told) = self.ask(&asked).await {
                return told;
            }
        }
        panic!("our API does not answer {} {}", asked.method, asked.path);
    }

    async fn ask(&self, asked: &Asked) -> Option<Told> {
        let mut request = http::Request::builder()
            .method(&asked.method)
            .uri(format!("http://127.0.0.1:{}{}", self.port, asked.path));
        for (name, value) in &asked.headers {
            if !matches!(
                *name,
                header::HOST | header::CONTENT_LENGTH | header::CONNECTION
            ) {
                request = request.header(name, value);
            }
        }
        let request = request.body(Full::from(asked.body.clone())).unwrap();
        let response = self.sender(asked.from).request(request).await.ok()?;
        let (mut parts, body) = response.into_parts();
        for name in [
            header::CONTENT_LENGTH,
            header::TRANSFER_ENCODING,
            header::CONNECTION,
        ] {
            parts.headers.remove(name);
        }
        Some(Told {
            status: parts.status,
            headers: parts.headers,
            body: body.collect().await.ok()?.to_bytes().to_vec(),
        })
    }

    /// One that asks from the address that the suite asked from.
    fn sender(&self, from: IpAddr) -> Sender {
        let mut senders = self.senders.lock().unwrap();
        let sender = senders.entry(from).or_insert_with(|| {
            let mut tcp = HttpConnector::new();
            tcp.set_nodelay(true);
            tcp.set_local_address(Some(from));
            Client::builder(TokioExecutor::new()).build(tcp)
        });
        sender.clone()
    }
}
