//! A service that takes what is posted to it, keeps what it is given and answers as
//! it is told.

use std::sync::{Arc, Mutex};

use axum::{
    Router,
    body::Bytes,
    http::{HeaderMap, StatusCode, Uri},
};
use tokio::net::TcpListener;

pub(crate) struct Received {
    pub(crate) uri: Uri,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

pub(crate) struct WebhookServer {
    pub(crate) url: Uri,
    pub(crate) received: Arc<Mutex<Vec<Received>>>,
}

impl WebhookServer {
    /// Gives these answers in turn, the last one for ever.
    pub(crate) async fn start(answers: &'static [u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let received = Arc::new(Mutex::new(Vec::new()));
        let kept = received.clone();
        let router = Router::new().fallback(move |uri: Uri, headers: HeaderMap, body: Bytes| {
            let kept = kept.clone();
            async move {
                let mut kept = kept.lock().unwrap();
                let turn = kept.len().min(answers.len() - 1);
                kept.push(Received { uri, headers, body });
                let location = [("location", "/elsewhere")];
                (StatusCode::from_u16(answers[turn]).unwrap(), location)
            }
        });
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self {
            url: format!("http://{address}/hooks/open-sesame")
                .parse()
                .unwrap(),
            received,
        }
    }
}
