//! The stores that everything is tried on.

use std::path::Path;
use std::sync::Arc;

use http::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use regain_evidence::store::{Entry, NotAStore, Put, StoreError};
use regain_evidence::{CaseId, FileId, Place, Store, SystemRandom};
use tempfile::TempDir;
use tower::ServiceExt;

const USER: &str = "operator";
const SECRET: &str = "the secret of the operator";
const BUCKET: &str = "evidence";

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

fn settings(secret: &str) -> Vec<(String, String)> {
    [
        ("AWS_ACCESS_KEY_ID", USER),
        ("AWS_SECRET_ACCESS_KEY", secret),
        ("AWS_ALLOW_HTTP", "true"),
        ("HOME", "/root"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec()
}

async fn serve_s3(folder: &Path) -> (String, tokio::task::JoinHandle<()>) {
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

fn ids() -> (CaseId, FileId) {
    (
        CaseId::random(&SystemRandom).unwrap(),
        FileId::random(&SystemRandom).unwrap(),
    )
}

#[tokio::test]
async fn objects_are_put_found_and_deleted() {
    for tried in all().await {
        let store = &tried.store;
        store.check().await.unwrap();
        let (case, file) = ids();
        let place = Place::Scanned { file };
        assert!(!store.has(case, place).await.unwrap(), "{}", tried.name);
        assert_eq!(store.get(case, place).await, Err(StoreError::Missing));
        store.delete(case, place).await.unwrap();
        store
            .put(case, place, b"first".to_vec(), Put::New)
            .await
            .unwrap();
        // Only one may be new.
        let second = store.put(case, place, b"second".to_vec(), Put::New).await;
        assert_eq!(second, Err(StoreError::Exists), "{}", tried.name);
        assert_eq!(store.get(case, place).await.unwrap().as_ref(), b"first");
        store
            .put(case, place, b"third".to_vec(), Put::Replace)
            .await
            .unwrap();
        assert_eq!(store.get(case, place).await.unwrap().as_ref(), b"third");
        assert!(store.has(case, place).await.unwrap());
        assert_eq!(names(store).await, [(case, place)]);
        store.delete(case, place).await.unwrap();
        assert_eq!(names(store).await, []);
    }
}

#[tokio::test]
async fn a_case_is_deleted_and_no_other() {
    for tried in all().await {
        let store = &tried.store;
        let ((gone, file), (stays, other)) = (ids(), ids());
        for offset in 0..5 {
            let part = Place::Part { file, offset };
            store.put(gone, part, vec![7], Put::New).await.unwrap();
        }
        let place = Place::Unscanned { file: other };
        store.put(stays, place, vec![7], Put::New).await.unwrap();
        assert_eq!(store.delete_case(gone).await, Ok(5), "{}", tried.name);
        assert_eq!(store.delete_case(gone).await, Ok(0), "{}", tried.name);
        assert_eq!(names(store).await, [(stays, place)]);
    }
}

#[tokio::test]
async fn what_a_killed_process_left_in_a_folder_goes_with_its_case() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::in_folder(folder.path()).unwrap();
    let (case, file) = ids();
    let place = Place::Scanned { file };
    store.put(case, place, vec![7], Put::New).await.unwrap();
    let path = folder.path().join(case.to_string());
    std::fs::write(path.join("scanned").join(format!("{file}#1")), "half").unwrap();
    assert_eq!(store.delete_case(case).await, Ok(1));
    assert!(!path.exists());
}

#[cfg(unix)]
#[test]
fn the_folder_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("made/here");
    Store::in_folder(&path).unwrap();
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[tokio::test]
async fn wrong_credentials_show_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let (endpoint, server) = serve_s3(folder.path()).await;
    let url = format!("s3://{BUCKET}?endpoint={endpoint}")
        .parse()
        .unwrap();
    let right = Store::from_url(&url, settings(SECRET)).unwrap();
    assert_eq!(right.check().await, Ok(()));
    let wrong = Store::from_url(&url, settings("another")).unwrap();
    assert_eq!(wrong.check().await, Err(StoreError::Unavailable));
    // Without leave nothing is said in the clear.
    let mut careful = settings(SECRET);
    careful.retain(|(name, _)| name != "AWS_ALLOW_HTTP");
    let careful = Store::from_url(&url, careful).unwrap();
    assert_eq!(careful.check().await, Err(StoreError::Unavailable));
    server.abort();
}

#[test]
fn addresses_of_stores_are_of_two_kinds() {
    let refused = |url: &str| Store::from_url(&url.parse().unwrap(), settings(SECRET)).unwrap_err();
    assert!(matches!(refused("https://example.com/"), NotAStore::Scheme));
    assert!(matches!(refused("memory:///"), NotAStore::Scheme));
    assert!(matches!(refused("s3:///prefix"), NotAStore::BucketPath));
    assert!(matches!(refused("file://host/path"), NotAStore::FilePath));
    assert!(matches!(
        refused("s3://me:secret@bucket"),
        NotAStore::Authority
    ));
    for url in [
        "s3://bucket?secret_access_key=x",
        "s3://bucket?region=x&endpont=y",
        "file:///tmp?region=x",
    ] {
        assert!(matches!(refused(url), NotAStore::Parameter(_)), "{url}");
    }
    let shown = refused("s3://bucket?token=hush").to_string();
    assert!(shown.contains("token") && !shown.contains("hush"));
}
