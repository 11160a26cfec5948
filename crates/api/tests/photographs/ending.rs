//! How photographs end.

use axum::http::StatusCode;
use regain_api::evidence::upkeep;
use regain_api::store::FileState;
use regain_evidence::store::Put;
use regain_evidence::{CaseId, FileId, Place, SystemRandom};

use crate::support::{DAY, photograph, servers};

/// Everything that the database has on the disk.
fn database(server: &crate::support::TestServer) -> Vec<u8> {
    let files = std::fs::read_dir(server.folder.path()).unwrap();
    files
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file())
        .flat_map(|path| std::fs::read(path).unwrap())
        .collect()
}

#[tokio::test]
async fn the_end_of_a_case_destroys_its_photographs_and_no_others() {
    for server in servers().await {
        let (ada, grace) = (server.person(1).await, server.person(2).await);
        ada.add_photograph().await;
        let bytes = photograph();
        let unfinished = ada.begin(bytes.len()).await;
        ada.append(&unfinished, 0, &bytes[..65_536]).await;
        grace.add_photograph().await;
        let mut tx = server.service.store.read().await.unwrap();
        let key = tx.evidence_key(&ada.reference).await.unwrap().unwrap();
        drop(tx);
        let on_disk = |what: &[u8]| {
            database(&server)
                .windows(what.len())
                .any(|part| part == what)
        };
        assert!(on_disk(key.wrapped.as_bytes()));
        // The person closes it; a decision has the same effect
        // (`crates/journey/src/case.rs`).
        let closed = ada
            .ask(
                "POST",
                "/help/case/close",
                &[("content-type", "application/x-www-form-urlencoded")],
            )
            .await;
        assert_eq!(closed.status, StatusCode::SEE_OTHER);
        // With the answer, the key is gone and nothing can be read any more.
        let mut tx = server.service.store.read().await.unwrap();
        assert!(tx.evidence_key(&ada.reference).await.unwrap().is_none());
        drop(tx);
        assert!(server.files(&ada.reference).await.is_empty());
        // Soon after, the objects are, and every trace of the key.
        server.work().await;
        assert_eq!(server.objects().await, 1, "grace's");
        assert!(!on_disk(key.wrapped.as_bytes()));
        assert_eq!(server.files(&grace.reference).await.len(), 1);
        let audit = server.audit(&ada.reference).await;
        assert!(audit.iter().any(|(event, _)| event == "sensitive_delete"));
        // What comes late is not taken.
        let late = ada.append(&unfinished, 65_536, &bytes[65_536..]).await;
        assert_eq!(late.status, StatusCode::NOT_FOUND);
        assert_eq!(server.objects().await, 1);
    }
}

#[tokio::test]
async fn a_case_that_nobody_decides_keeps_them_for_fourteen_days() {
    for server in servers().await {
        let person = server.person(1).await;
        person.add_photograph().await;
        server.clock_forward(14 * DAY - 1).await;
        upkeep::end_in_time(&server.service).await;
        server.work().await;
        assert_eq!(server.objects().await, 1);
        server.clock_forward(1).await;
        upkeep::end_in_time(&server.service).await;
        server.work().await;
        server.assert_nothing_is_kept("undecided").await;
        let mut tx = server.service.store.read().await.unwrap();
        assert!(tx.evidence_keys().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_sweep_deletes_what_the_database_does_not_know() {
    for server in servers().await {
        let person = server.person(1).await;
        person.add_photograph().await;
        let bytes = photograph();
        let unfinished = person.begin(bytes.len()).await;
        person.append(&unfinished, 0, &bytes[..65_536]).await;
        // Of a process that stopped in the middle.
        let case = CaseId::random(&SystemRandom).unwrap();
        let file = FileId::random(&SystemRandom).unwrap();
        for place in [Place::Scanned { file }, Place::Part { file, offset: 0 }] {
            let store = &server.tried.store;
            store.put(case, place, vec![7], Put::New).await.unwrap();
        }
        let mut tx = server.service.store.read().await.unwrap();
        let key = tx.evidence_key(&person.reference).await.unwrap().unwrap();
        drop(tx);
        let place = Place::Unscanned { file };
        let store = &server.tried.store;
        store.put(key.case, place, vec![7], Put::New).await.unwrap();
        let swept = upkeep::sweep(&server.service).await.unwrap();
        assert_eq!((swept.kept, swept.deleted, swept.foreign), (2, 3, 0));
        assert_eq!(server.objects().await, 2);
    }
}

#[tokio::test]
async fn a_picture_that_no_request_has_read_is_read_later() {
    let server = crate::support::server().await;
    let person = server.person(1).await;
    let bytes = photograph();
    let upload = person.begin(bytes.len()).await;
    // All is there, and the process stopped before it was read.
    person.append(&upload, 0, &bytes[..65_536]).await;
    let mut tx = server.service.store.begin().await.unwrap();
    let mut files = tx.evidence_files(&person.reference).await.unwrap();
    let mut file = files.remove(0);
    drop(tx);
    let last = person.append(&upload, 65_536, &bytes[65_536..]).await;
    assert_eq!(last.status, StatusCode::NO_CONTENT);
    file.state = FileState::Received;
    file.due_at = Some(server.service.now());
    let mut tx = server.service.store.begin().await.unwrap();
    tx.set_evidence_file(&file).await.unwrap();
    tx.commit().await.unwrap();
    server.work().await;
    server.work().await;
    let files = server.files(&person.reference).await;
    assert_eq!(files[0].state, FileState::Scanned);
}

/// What is removed while a scanner looks at it does not come back with its
/// answer.
#[tokio::test]
async fn what_is_removed_during_its_scan_is_gone_with_the_scan() {
    for server in servers().await {
        let ada = server.person(1).await;
        let (answer, upload) = ada.upload(&photograph()).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT, "{}", answer.text());
        let held = server.scanner.hold().await;
        let removing = async {
            server.scanner.began().await;
            assert!(server.objects().await > 0);
            let answer = ada.delete(&upload).await;
            assert_eq!(answer.status, StatusCode::NO_CONTENT);
            assert_eq!(server.objects().await, 0);
            drop(held);
        };
        tokio::join!(server.work(), removing);
        server
            .assert_nothing_is_kept("removed during its scan")
            .await;
    }
}
