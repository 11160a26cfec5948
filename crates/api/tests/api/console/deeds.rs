//! What is done in a case.

use axum::http::StatusCode;
use regain_api::message::Message;
use regain_api::store::{Author, Said};
use regain_contract::support::{AgentAct, CaseStatus, RefusalAdvice, Workstream, Writer, Written};
use regain_contract::{ProblemType, ProofKind, Reference, Step};
use regain_journey::AgentId;
use serde_json::json;

use super::{Desk, actions_path, approve, ask, case_path, office, open_case, refuse, statuses};
use crate::support::{START, TestApi, fresh_key};

#[tokio::test]
async fn the_queue_has_the_oldest_first_and_can_be_narrowed() {
    let api = office().await;
    let first = open_case(&api, "ada", "One.").await;
    api.advance(60);
    let second = open_case(&api, "grace", "Two.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let queue = ines.queue("").await;
    let references: Vec<_> = queue
        .cases
        .iter()
        .map(|one| one.reference.clone())
        .collect();
    assert_eq!(references, [first.clone(), second.clone()]);
    assert_eq!(queue.more, 0);
    let entry = &queue.cases[0];
    assert_eq!(entry.workstream, Workstream::Access);
    assert_eq!(entry.status, CaseStatus::WaitsForService);
    assert_eq!(entry.due_at, Some(START.plus(2 * 24 * 3600)));
    assert_eq!((entry.assigned_to.as_deref(), entry.attempts), (None, 1));

    ines.does(&first, refuse()).await;
    assert_eq!(ines.queue("").await.cases.len(), 1);
    let refused = ines.queue("?status=refused").await;
    assert_eq!(refused.cases[0].reference, first);
    assert!(ines.queue("?workstream=hacked").await.cases.is_empty());
    let both = "?workstream=access&status=waits_for_service";
    assert_eq!(ines.queue(both).await.cases.len(), 1);
    for query in [
        "?status=none",
        "?state=refused",
        "?workstream=",
        "?status=refused&status=closed",
    ] {
        let answer = ines.get(&format!("/api/v1/support/cases{query}")).await;
        assert_eq!(answer.kind(), ProblemType::MalformedRequest, "{query}");
    }
}

#[tokio::test]
async fn a_long_queue_says_how_many_more_there_are() {
    let api = office().await;
    let reference = open_case(&api, "ada", "The first.").await;
    let mut tx = api.service.store.begin().await.unwrap();
    let case = tx.case(&reference).await.unwrap().unwrap();
    for number in 0..104 {
        let mut another = case.clone();
        another.opened.reference = Reference::from_number(1000 + number);
        another.opened.opened_at = START.plus(1);
        assert!(tx.add_case(&another).await.unwrap());
    }
    tx.commit().await.unwrap();
    let queue = Desk::of(&api, "Ines").await.queue("").await;
    assert_eq!((queue.cases.len(), queue.more), (100, 5));
    assert_eq!(queue.cases[0].reference, reference);
}

#[tokio::test]
async fn a_case_carries_what_was_known_of_the_recovery() {
    let api = office().await;
    let mut browser = api.browser();
    browser.start("lost_second_factor").await.document();
    browser.identify("grace").await.document();
    browser.choose("email_code").await.document();
    let code = api.newest_code().await;
    browser
        .submit(&crate::support::other_than(&code))
        .await
        .problem();
    browser.submit(&code).await.document();
    let lost = json!({ "cannot_use": { "kind": "authenticator_code" } });
    browser.act(lost).await.document();
    browser.act(json!("commit")).await;
    browser.act(json!("ask_person")).await.document();
    let answers = json!({ "answer_case": {
        "account": "grace", "contact": "grace@friends.example", "what_happened": "The phone is gone."
    } });
    browser.act(answers).await.document();
    let Step::CaseOpened(opened) = browser.act(json!("send_case")).await.step() else {
        panic!("no case");
    };
    let case = Desk::of(&api, "Ines")
        .await
        .case(&opened.case.reference)
        .await;
    assert_eq!(case.facts.proven, [ProofKind::EmailCode]);
    assert!(
        case.facts
            .cannot_use
            .contains(&ProofKind::AuthenticatorCode)
    );
    let receipts: Vec<_> = case
        .facts
        .receipts
        .iter()
        .map(|one| (one.step.as_str(), one.problem.as_str()))
        .collect();
    assert_eq!(receipts, [("enter_code", "code-incorrect")]);
    assert!(case.facts.account_found);
    assert_eq!(case.facts.approvals_needed, 2);
    assert_eq!(case.entry.workstream, Workstream::Access);
}

#[tokio::test]
async fn an_account_with_a_second_factor_takes_two_people() {
    let api = office().await;
    let reference = open_case(&api, "grace", "Somebody is me.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let mut omar = Desk::of(&api, "Omar").await;
    api.messages().await;
    let agreed = ines.does(&reference, approve()).await;
    assert_eq!(
        statuses(&agreed),
        (
            CaseStatus::WaitsForSecond,
            // Not to approve it again.
            &[
                AgentAct::Take,
                AgentAct::Note,
                AgentAct::Ask,
                AgentAct::Refuse
            ][..]
        )
    );
    assert_eq!(agreed.facts.agreed, ["Ines"]);
    // One of two is no promise: the person hears and sees nothing.
    assert!(api.messages().await.is_empty());
    assert!(messages(&api, &reference).await.is_empty());
    let again = ines.act(&reference, approve()).await;
    assert_eq!(again.kind(), ProblemType::SomebodyElse);
    let approved = omar.does(&reference, approve()).await;
    assert_eq!(approved.entry.status, CaseStatus::Approved);
    assert_eq!(approved.facts.agreed, ["Ines", "Omar"]);
    // The person hears that there is news, and the owner what it is.
    let sent = api.messages().await;
    let news = sent
        .iter()
        .filter(|one| matches!(one, Message::CaseNews { .. }));
    assert_eq!(news.count(), 1);
    assert!(
        sent.iter()
            .any(|one| matches!(one, Message::WayOpened { to, .. } if to == "grace@example.com"))
    );
    assert_eq!(
        messages(&api, &reference).await,
        [(Author::Agent(AgentId(2)), Said::Approved)]
    );
    let events: Vec<_> = approved
        .history
        .iter()
        .map(|line| (line.event.as_str(), line.by.as_deref()))
        .collect();
    assert_eq!(
        events,
        [
            ("recovery_case_opened", None),
            ("support_case_agreed", Some("Ines")),
            ("authz_fail", Some("Ines")),
            ("support_case_approved", Some("Omar")),
        ]
    );
}

async fn messages(api: &TestApi, reference: &Reference) -> Vec<(Author, Said)> {
    let mut tx = api.service.store.read().await.unwrap();
    let messages = tx.case_messages(reference).await.unwrap();
    messages
        .into_iter()
        .map(|one| (one.author, one.said))
        .collect()
}

#[tokio::test]
async fn a_factor_that_is_set_up_meanwhile_counts() {
    let api = office().await;
    let reference = open_case(&api, "ada", "I am locked out.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    assert_eq!(ines.case(&reference).await.facts.approvals_needed, 1);
    let sealed = api.service.keys.seal(
        regain_api::keys::Purpose::Factors,
        crate::support::SECRET,
        &regain_api::random::SystemRandom,
    );
    let mut tx = api.service.store.begin().await.unwrap();
    tx.add_authenticator(
        "id-of-ada",
        &regain_api::store::Authenticator {
            id: "new".into(),
            name: "Phone".into(),
            sealed_secret: sealed.unwrap(),
            last_step: 0,
            added_at: START,
            suspended_at: None,
        },
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    assert_eq!(ines.case(&reference).await.facts.approvals_needed, 2);
    let agreed = ines.does(&reference, approve()).await;
    assert_eq!(agreed.entry.status, CaseStatus::WaitsForSecond);
    // That it is gone again makes one no stronger.
    let mut tx = api.service.store.begin().await.unwrap();
    tx.remove_authenticator("id-of-ada", "new").await.unwrap();
    tx.commit().await.unwrap();
    let again = ines.act(&reference, approve()).await;
    assert_eq!(again.kind(), ProblemType::SomebodyElse);
}

#[tokio::test]
async fn an_appeal_takes_somebody_who_has_not_decided() {
    let api = office().await;
    let reference = open_case(&api, "ada", "I am locked out.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let mut lena = Desk::of(&api, "Lena").await;
    ines.does(&reference, json!("take")).await;
    let refused = ines.does(&reference, refuse()).await;
    assert_eq!(refused.may, [AgentAct::Note]);
    assert_eq!(
        refused.messages.last().map(|one| &one.what),
        Some(&Written::Refused(RefusalAdvice::AnotherProof))
    );
    appeal(&api, &reference).await;
    let appealed = ines.case(&reference).await;
    assert!(appealed.entry.appealed);
    // It is still hers, to give it to somebody else.
    assert_eq!(appealed.may, [AgentAct::HandOver, AgentAct::Note]);
    for action in [approve(), refuse(), ask("Who?"), json!("take")] {
        let answer = ines.act(&reference, action).await;
        assert_eq!(answer.kind(), ProblemType::SomebodyElse);
    }
    let back = json!({ "hand_over": { "to": "Ines" } });
    assert_eq!(
        lena.act(&reference, back).await.kind(),
        ProblemType::SomebodyElse
    );
    let on = json!({ "hand_over": { "to": "Omar" } });
    let given = ines.does(&reference, on).await;
    assert_eq!(given.entry.assigned_to.as_deref(), Some("Omar"));
    let mut omar = Desk::of(&api, "Omar").await;
    let approved = omar.does(&reference, approve()).await;
    assert_eq!(approved.entry.status, CaseStatus::Approved);
}

/// The person appeals, as the page of the case will have it.
async fn appeal(api: &TestApi, reference: &Reference) {
    let mut tx = api.service.store.begin().await.unwrap();
    let mut case = tx.case(reference).await.unwrap().unwrap();
    let appealed = case
        .standing
        .case
        .after(regain_journey::CaseEvent::Appealed);
    case.standing.case = appealed.unwrap().0;
    tx.set_case(&case).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn cases_are_taken_and_handed_over() {
    let api = office().await;
    let reference = open_case(&api, "ada", "I am locked out.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let mut omar = Desk::of(&api, "Omar").await;
    let mut lena = Desk::of(&api, "Lena").await;
    let to = |name: &str| json!({ "hand_over": { "to": name } });
    // Nobody gives away what is not theirs, but a lead.
    let not_hers = ines.act(&reference, to("Omar")).await;
    assert_eq!(not_hers.kind(), ProblemType::NotPermitted);
    let taken = ines.does(&reference, json!("take")).await;
    assert_eq!(taken.entry.assigned_to.as_deref(), Some("Ines"));
    assert!(!taken.may.contains(&AgentAct::Take));
    let not_his = omar.act(&reference, json!("take")).await;
    assert_eq!(not_his.kind(), ProblemType::NotPermitted);
    for nobody in ["Nobody", "", "reader"] {
        let problem = ines.act(&reference, to(nobody)).await.problem();
        assert_eq!(problem.kind, ProblemType::Validation);
        assert_eq!(problem.errors[0].pointer, "/hand_over/to");
    }
    let auditor = ines.act(&reference, to("Tariq")).await;
    assert_eq!(auditor.kind(), ProblemType::NotPermitted);
    ines.does(&reference, to("omar")).await;
    assert_eq!(
        ines.act(&reference, to("Noor")).await.kind(),
        ProblemType::NotPermitted
    );
    lena.does(&reference, to("Noor")).await;
    let back = lena.does(&reference, json!("take")).await;
    assert_eq!(back.entry.assigned_to.as_deref(), Some("Lena"));
}

#[tokio::test]
async fn what_is_asked_goes_to_the_person_and_a_note_does_not() {
    let api = office().await;
    let reference = open_case(&api, "ada", "I am locked out.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    api.messages().await;
    let note = json!({ "note": { "text": "Sounds calm." } });
    let noted = ines.does(&reference, note).await;
    assert_eq!(noted.notes[0].text, "Sounds calm.");
    assert_eq!(noted.notes[0].by, "Ines");
    assert!(noted.messages.is_empty());
    assert!(api.messages().await.is_empty());
    assert!(messages(&api, &reference).await.is_empty());

    let asked = ines.does(&reference, ask(" When was that? ")).await;
    assert_eq!(asked.entry.status, CaseStatus::WaitsForPerson);
    assert_eq!(asked.messages[0].by, Writer::Agent("Ines".into()));
    assert_eq!(
        asked.messages[0].what,
        Written::Text("When was that?".into())
    );
    assert!(matches!(
        &api.messages().await[..],
        [Message::CaseNews { .. }]
    ));
    let refused = ines.does(&reference, refuse()).await;
    // Why stands in the notes, and nowhere else.
    assert_eq!(refused.notes[1].text, "They do not.");
    let all = format!("{:?}", messages(&api, &reference).await);
    assert!(
        !all.contains("They do not.") && !all.contains("calm"),
        "{all}"
    );
    for (action, pointer) in [
        (json!({ "note": { "text": " " } }), "/note/text"),
        (
            json!({ "note": { "text": "x".repeat(2001) } }),
            "/note/text",
        ),
    ] {
        let problem = ines.act(&reference, action).await.problem();
        assert_eq!(problem.kind, ProblemType::Validation);
        assert_eq!(problem.errors[0].pointer, pointer);
    }
    assert_eq!(
        ines.act(&reference, json!("approve_all")).await.kind(),
        ProblemType::MalformedRequest
    );
}

#[tokio::test]
async fn photographs_are_asked_for_only_where_they_are_taken() {
    let with = json!({ "ask": { "text": "Show us.", "photographs": true } });
    let api = office().await;
    let reference = open_case(&api, "ada", "I am locked out.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let refused = ines.act(&reference, with.clone()).await;
    assert_eq!(refused.kind(), ProblemType::MethodUnavailable);
    assert!(messages(&api, &reference).await.is_empty());
    let api = office().await.with_photographs();
    let reference = open_case(&api, "ada", "I am locked out.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let asked = ines.does(&reference, with).await;
    assert_eq!(asked.entry.workstream, Workstream::IdentityVerification);
    assert_eq!(asked.messages[1].what, Written::PhotographsAsked);
    // A decision ends that they are taken.
    let decided = ines.does(&reference, refuse()).await;
    assert_eq!(decided.entry.workstream, Workstream::Access);
}

#[tokio::test]
async fn nobody_is_given_an_account_that_is_not_there() {
    let api = office().await;
    let reference = open_case(&api, "nobody.has.this", "I am locked out.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let case = ines.case(&reference).await;
    assert!(!case.facts.account_found);
    assert!(!case.may.contains(&AgentAct::Approve));
    assert!(case.may.contains(&AgentAct::Refuse));
    let refused = ines.act(&reference, approve()).await;
    assert_eq!(refused.kind(), ProblemType::AccountMissing);
    ines.does(&reference, refuse()).await;
}

#[tokio::test]
async fn a_press_counts_once_however_often_it_arrives() {
    let api = office().await;
    let reference = open_case(&api, "ada", "I am locked out.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let key = fresh_key();
    for _ in 0..3 {
        let request = ines.request("POST", &actions_path(&reference), &key, &ask("When?"));
        assert_eq!(ines.send(request).await.status, StatusCode::OK);
    }
    assert_eq!(messages(&api, &reference).await.len(), 1);
    let other = ines.request("POST", &actions_path(&reference), &key, &ask("Where?"));
    assert_eq!(
        ines.send(other).await.kind(),
        ProblemType::IdempotencyKeyReused
    );
    // A key of one is nothing to another.
    let mut omar = Desk::of(&api, "Omar").await;
    let request = omar.request("POST", &actions_path(&reference), &key, &ask("When?"));
    assert_eq!(omar.send(request).await.status, StatusCode::OK);
    assert_eq!(messages(&api, &reference).await.len(), 2);
}

#[tokio::test]
async fn a_reference_is_read_as_it_is_said() {
    let api = office().await;
    let reference = open_case(&api, "ada", "I am locked out.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    let said = reference.to_string().to_lowercase();
    let answer = ines.get(&format!("/api/v1/support/cases/{said}")).await;
    assert_eq!(answer.status, StatusCode::OK);
    for wrong in [
        "00000000",
        "x",
        "..%2f",
        &Reference::from_number(7).to_string(),
    ] {
        let answer = ines.get(&format!("/api/v1/support/cases/{wrong}")).await;
        assert_eq!(answer.kind(), ProblemType::NotFound, "{wrong}");
    }
    assert_eq!(
        ines.get(&case_path(&reference)).await.status,
        StatusCode::OK
    );
}
