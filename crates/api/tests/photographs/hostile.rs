//! What wants to be taken for a photograph.

use axum::http::StatusCode;
use regain_api::store::FileState;
use regain_evidence::scan::{Unavailable, Verdict};

use crate::corpus;
use crate::support::{server, servers};

#[tokio::test]
async fn what_is_hostile_is_refused_for_its_reason_and_leaves_nothing_behind() {
    for server in servers().await {
        for (number, (name, bytes, refused)) in corpus::hostile().into_iter().enumerate() {
            let person = server.person(number as u64 + 1).await;
            let created = person.create(bytes.len()).await;
            if created.status != StatusCode::CREATED {
                // Too little or too much to begin with.
                let kind = created.kind();
                let at_once = ["photograph-empty", "photograph-too-large"];
                assert!(at_once.contains(&kind.as_str()), "{name}: {kind}");
            } else {
                let upload = created.header("location").to_owned();
                let answer = person.append(&upload, 0, &bytes).await;
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
                assert_eq!(answer.kind(), "photograph-refused", "{name}");
                let files = server.files(&person.reference).await;
                assert_eq!(files[0].state, FileState::Refused(refused), "{name}");
                assert_eq!(person.head(&upload).await.status, StatusCode::NOT_FOUND);
                let again = person.append(&upload, 0, &bytes).await;
                assert_eq!(again.kind(), "photograph-refused", "{name}");
                let page = person.page().await;
                assert!(page.contains("This photograph was not added"), "{name}");
            }
            server.assert_nothing_is_kept(name).await;
        }
        server.work().await;
        server.assert_nothing_is_kept("all of it").await;
    }
}

#[tokio::test]
async fn the_same_is_refused_as_a_form() {
    let server = server().await;
    for (number, (name, bytes, _)) in corpus::hostile().into_iter().enumerate() {
        let person = server.person(number as u64 + 1).await;
        let answer = person.post(&bytes).await;
        if answer.status == StatusCode::SEE_OTHER {
            let page = person.page().await;
            assert!(page.contains("This photograph was not added"), "{name}");
        } else {
            assert!(answer.status.is_client_error(), "{name}: {}", answer.status);
            assert!(answer.text().contains("This photograph was not added"));
        }
        server.assert_nothing_is_kept(name).await;
    }
}

#[tokio::test]
async fn what_is_infected_is_deleted_and_its_person_told_without_blame() {
    for server in servers().await {
        let person = server.person(1).await;
        server
            .scanner
            .to_say(Ok(Verdict::Infected("Eicar-Test-Signature".into())));
        let id = person.add_photograph().await;
        let files = server.files(&person.reference).await;
        assert_eq!(files[0].state, FileState::Infected);
        server.assert_nothing_is_kept("infected").await;
        let page = person.page().await;
        assert!(page.contains("We could not take this photograph."));
        assert!(!page.contains("Eicar") && !page.to_lowercase().contains("infected"));
        let mut tx = server.service.store.begin().await.unwrap();
        assert!(
            tx.claim_message(server.service.now(), 60)
                .await
                .unwrap()
                .is_some()
        );
        drop(tx);
        // It can be taken off the list.
        let remove = regain_contract::paths::CASE_PHOTOGRAPH_REMOVE.replace("{id}", &id);
        person.ask("POST", &remove, &[]).await;
        assert!(server.files(&person.reference).await.is_empty());
    }
}

#[tokio::test]
async fn while_the_scanner_does_not_answer_photographs_wait() {
    let server = server().await;
    let person = server.person(1).await;
    server.scanner.to_say(Err(Unavailable::NoAnswer));
    person.add_photograph().await;
    let state = async || server.files(&person.reference).await[0].state;
    assert_eq!(state().await, FileState::Unscanned);
    server.scanner.to_say(Ok(Verdict::Clean));
    // Not at once, and not for ever.
    server.work().await;
    assert_eq!(state().await, FileState::Unscanned);
    server.clock_forward(15).await;
    assert_eq!(state().await, FileState::Scanned);
    assert_eq!(server.objects().await, 1);
}
