//! The stores that everything is tried on: a folder, and a server of S3 in the process of the test.

use std::path::Path;
use std::sync::Arc;

use http::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use regain_evidence::store::Entry;
use regain_evidence::{CaseId, Place, Store};
use tempfile::TempDir;
use tower::ServiceExt;

const USER: &str = "operator";
pub(crate) const SECRET: &str = "the secret of the operator";
pub(crate) const BUCKET: &str = "evidence";

/// A store, and what has to live as long as it does.
pub(crate) struct Tried {
    pub(crate) name: &'static str,
    pub(crate) store: Store,
    folder: TempDir,
    server: Option<tokio::task::JoinHandle<()>>,
}

impl Tried {
    /// Every byte that is kept anywhere.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut all = Vec::new();
        collect(self.folder.path(), &mut all);
        all
    }
}

impl Drop for Tried {
    fn drop(&mut self) {
        if let Some(server) = &self.server {
            server.abort();
        }
    }
}

fn collect(folder: &Path, all: &mut Vec<u8>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = entry.path();
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            // What the server of S3 keeps for itself: checksums.
            continue;
        }
        if path.is_dir() {
            collect(&path, all);
        } else {
            all.extend(std::fs::read(path).unwrap());
        }
    }
}

/// A folder, and a bucket of a server of S3 in this process.
pub(crate) async fn all() -> Vec<Tried> {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("file://{}/made/here", folder.path().display());
    let store = Store::from_url(&url.parse().unwrap(), []).unwrap();
    let on_disk = Tried {
        name: "folder",
        store,
        folder,
        server: None,
    };
    let folder = tempfile::tempdir().unwrap();
    let (endpoint, server) = serve_s3(folder.path()).await;
    let url = format!("s3://{BUCKET}/some/prefix?endpoint={endpoint}&region=eu-central-1");
    let store = Store::from_url(&url.parse().unwrap(), settings(SECRET)).unwrap();
    let in_bucket = Tried {
        name: "S3",
        store,
        folder,
        server: Some(server),
    };
    vec![on_disk, in_bucket]
}

pub(crate) fn settings(secret: &str) -> Vec<(String, String)> {
    [
        ("AWS_ACCESS_KEY_ID", USER),
        ("AWS_SECRET_ACCESS_KEY", secret),
        ("AWS_ALLOW_HTTP", "true"),
        ("HOME", "/root"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec()
}

pub(crate) async fn serve_s3(folder: &Path) -> (String, tokio::task::JoinHandle<()>) {
    std::fs::create_dir(folder.join(BUCKET)).unwrap();
    let mut service = s3s::service::S3ServiceBuilder::new(s3s_fs::FileSystem::new(folder).unwrap());
    service.set_auth(s3s::auth::SimpleAuth::from_single(USER, SECRET));
    let service = service.build();
    // It looks whether an object is there and then writes it, with time between; S3 does both at once, and so does this.
    let one_at_a_time = Arc::new(tokio::sync::Mutex::new(()));
    let service = tower::service_fn(move |request: Request<Incoming>| {
        let (service, turn) = (service.clone(), one_at_a_time.clone());
        async move {
            let _turn = turn.lock().await;
            service.oneshot(request).await
        }
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let service = TowerToHyperService::new(service.clone());
            tokio::spawn(async move {
                let stream = TokioIo::new(stream);
                // A connection that the client gives up is none of ours.
                let _ = Builder::new(TokioExecutor::new())
                    .serve_connection(stream, service)
                    .await;
            });
        }
    });
    (endpoint, server)
}

pub(crate) async fn names(store: &Store) -> Vec<(CaseId, Place)> {
    use futures_util::TryStreamExt;
    let mut names: Vec<_> = store
        .list()
        .try_collect::<Vec<_>>()
        .await
        .unwrap()
        .into_iter()
        .map(|entry| match entry {
            Entry::Ours(listed) => (listed.case, listed.place),
            Entry::Foreign => panic!("something foreign"),
        })
        .collect();
    names.sort_unstable();
    names
}
