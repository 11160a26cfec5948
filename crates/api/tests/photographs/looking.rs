//! How those who work on a case see its photographs.

use regain_api::evidence::{NotOpened, evidence_of, open_file};
use regain_evidence::scan::Unavailable;
use regain_journey::AgentId;

use crate::support::server;

const MAYA: AgentId = AgentId(7);
const NOEL: AgentId = AgentId(8);

#[tokio::test]
async fn whoever_works_on_the_case_alone_opens_them_and_each_look_is_written_down() {
    let server = server().await;
    let person = server.person(1).await;
    let id = person.add_photograph().await;
    server
        .change_case(&person.reference, |case| {
            case.standing.assigned_to = Some(MAYA);
        })
        .await;
    let mut tx = server.service.store.read().await.unwrap();
    let listed = evidence_of(tx.as_mut(), &person.reference).await.unwrap();
    drop(tx);
    assert_eq!(listed.len(), 1);
    assert!(listed[0].can_open && listed[0].id == id);
    let open = async |reference, id: &str, agent, name| {
        open_file(&server.service, reference, id, agent, name).await
    };
    for _ in 0..2 {
        let opened = open(&person.reference, &id, MAYA, "maya").await.unwrap();
        let headers = opened.headers();
        assert_eq!(
            headers["content-disposition"],
            "attachment; filename=\"photograph.jpg\""
        );
        assert!(opened.body().starts_with(&[0xff, 0xd8, 0xff]));
        assert!(!opened.body().windows(11).any(|part| part == b"SECRETMAKER"));
    }
    let refused = open(&person.reference, &id, NOEL, "noel").await;
    assert!(matches!(refused, Err(NotOpened::NotTheirs)));
    let looks: Vec<_> = server
        .audit(&person.reference)
        .await
        .into_iter()
        .filter(|(_, actor)| actor.is_some())
        .map(|(event, actor)| (event, actor.unwrap()))
        .collect();
    let look = |event: &str, who: &str| (event.to_owned(), who.to_owned());
    assert_eq!(
        looks,
        [
            look("sensitive_read", "maya"),
            look("sensitive_read", "maya"),
            look("authz_fail", "noel")
        ]
    );
    // Nor by way of another case.
    let other = server.person(2).await;
    server
        .change_case(&other.reference, |case| {
            case.standing.assigned_to = Some(NOEL);
        })
        .await;
    let crossed = open(&other.reference, &id, NOEL, "noel").await;
    assert!(matches!(crossed, Err(NotOpened::NotThere)));
}

#[tokio::test]
async fn nobody_opens_what_was_not_scanned() {
    let server = server().await;
    let person = server.person(1).await;
    server.scanner.to_say(Err(Unavailable::NoAnswer));
    let id = person.add_photograph().await;
    server
        .change_case(&person.reference, |case| {
            case.standing.assigned_to = Some(MAYA);
        })
        .await;
    let mut tx = server.service.store.read().await.unwrap();
    let listed = evidence_of(tx.as_mut(), &person.reference).await.unwrap();
    drop(tx);
    assert!(!listed[0].can_open);
    let refused = open_file(&server.service, &person.reference, &id, MAYA, "maya").await;
    assert!(matches!(refused, Err(NotOpened::NotYet)));
}
