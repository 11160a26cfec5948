//! What a store does, on each of them.

use regain_evidence::store::{NotAStore, Put, StoreError};
use regain_evidence::{CaseId, FileId, Place, Store, SystemRandom};

use crate::tried::{BUCKET, SECRET, all, names, serve_s3, settings};

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
