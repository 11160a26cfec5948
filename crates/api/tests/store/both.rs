//! What holds on both databases.

use regain_api::store::{
    AccountEvent, Address, Author, BackupCode, CaseMessage, Channel, DeliveryCounts, EvidenceFile,
    EvidenceKey, Failures, FileState, Said, SandboxMessage, Session, Store, StoredCall,
    StoredGuide, StoredRequest, Transaction,
};
use regain_contract::support::{DeliveryTrouble, GuideStep};
use regain_contract::{ItemKind, ProofKind, Reference, Situation, UnixSeconds};
use regain_evidence::{CaseId, FileId, WrappedKey};
use regain_journey::{AgentId, CaseState, Ending, Turn};

use crate::made::{ADA, NOW, add_ada, case, line, link};

macro_rules! on_both {
    ($($test:ident)*) => {
        mod sqlite {
            $(#[tokio::test]
            async fn $test() {
                let folder = tempfile::tempdir().unwrap();
                let path = folder.path().join("db");
                let store = regain_api::store::SqliteStore::open(&path).await.unwrap();
                super::$test(&store).await;
            })*
        }
        mod postgres {
            use regain_api::store::PostgresStore;

            $(#[tokio::test]
            async fn $test() {
                if let Some(database) = crate::postgres(stringify!($test)).await {
                    let store = PostgresStore::open(database.options.clone(), 5).await.unwrap();
                    super::$test(&store).await;
                }
            })*
        }
    };
}

on_both! {
    what_is_not_committed_never_was
    addresses_are_kept_in_order_and_come_back
    a_backup_code_and_a_step_count_once
    sessions_that_look_alike_are_one_group
    events_of_one_moment_keep_their_order
    a_call_takes_the_place_of_the_one_before
    what_waits_for_the_service_is_counted
    what_was_typed_in_closed_cases_is_wiped
    a_message_is_claimed_once_until_its_lease_ends
    what_failed_is_kept_for_a_week_and_sent_again_once
    how_delivery_goes_is_counted
    what_is_old_is_pruned_in_batches_and_closed_ways_stay
    lines_of_the_audit_are_paged_newest_first
    names_that_are_taken_are_refused
    how_ways_went_is_counted
    guides_and_files_keep_their_order
    the_sandbox_is_cleared_and_the_audit_stays
}

async fn what_is_not_committed_never_was(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    add_ada(tx.as_mut()).await;
    drop(tx);
    assert_eq!(
        store.read().await.unwrap().account(ADA).await.unwrap(),
        None
    );
    let mut tx = store.begin().await.unwrap();
    add_ada(tx.as_mut()).await;
    // Who reads beside it waits for nothing and sees nothing of it.
    assert_eq!(
        store.read().await.unwrap().account(ADA).await.unwrap(),
        None
    );
    tx.commit().await.unwrap();
    assert!(
        store
            .read()
            .await
            .unwrap()
            .account(ADA)
            .await
            .unwrap()
            .is_some()
    );
}

async fn addresses_are_kept_in_order_and_come_back(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    add_ada(tx.as_mut()).await;
    let ada = tx.account_by_name("ada").await.unwrap().unwrap();
    assert_eq!(ada.emails, ["z@example.com", "a@example.com"]);
    assert_eq!(ada.language.as_deref(), Some("de"));
    assert!(ada.means.has(ProofKind::EmailCode) && !ada.means.has(ProofKind::Passkey));
    let new = Address {
        id: "new".into(),
        channel: Channel::Email,
        address: "new@example.com".into(),
        added_at: NOW,
        removed_at: None,
    };
    assert!(tx.add_address(ADA, &new).await.unwrap());
    assert!(!tx.add_address(ADA, &new).await.unwrap());
    for address in tx.addresses(ADA).await.unwrap() {
        if address.channel == Channel::Email && address.id != "new" {
            let removed = tx.remove_address(ADA, &address.id, NOW, NOW.plus(9)).await;
            assert!(removed.unwrap());
            let twice = tx.remove_address(ADA, &address.id, NOW, NOW.plus(9)).await;
            assert!(!twice.unwrap());
        }
    }
    tx.settle_primary(ADA).await.unwrap();
    assert_eq!(
        tx.account(ADA).await.unwrap().unwrap().emails,
        ["new@example.com"]
    );
    let told = tx.removed_addresses(ADA, NOW).await.unwrap();
    assert_eq!(told.len(), 2);
    assert!(tx.restore_address(ADA, &told[0].id).await.unwrap());
    assert_eq!(tx.removed_addresses(ADA, NOW.plus(9)).await.unwrap(), []);
    tx.set_password(ADA, "other").await.unwrap();
    tx.freeze_account(ADA, NOW.plus(5)).await.unwrap();
    tx.freeze_account(ADA, NOW).await.unwrap();
    let ada = tx.account(ADA).await.unwrap().unwrap();
    assert_eq!(ada.frozen_until, Some(NOW.plus(5)));
    assert_eq!(ada.status, regain_api::store::AccountStatus::Active);
}

async fn a_backup_code_and_a_step_count_once(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    add_ada(tx.as_mut()).await;
    let code = BackupCode {
        slot: 31,
        hash: "hash".into(),
        made_at: NOW,
        used_at: None,
    };
    tx.add_backup_code(ADA, &code).await.unwrap();
    assert_eq!(tx.backup_codes(ADA).await.unwrap(), [code]);
    assert!(tx.use_backup_code(ADA, 31, NOW).await.unwrap());
    assert!(!tx.use_backup_code(ADA, 31, NOW).await.unwrap());
    let agent = AgentId(u32::MAX);
    for (step, is_taken) in [(5, true), (5, false), (4, false), (6, true)] {
        assert_eq!(tx.take_agent_step(agent, step).await.unwrap(), is_taken);
    }
    let outcome = StoredRequest {
        body_hash: [5; 32],
        outcome: "\"changed\"".into(),
    };
    tx.add_request("scope", "key", &outcome, NOW).await.unwrap();
    assert_eq!(
        tx.request("scope", "key").await.unwrap(),
        Some(outcome.clone())
    );
    assert!(tx.add_request("scope", "key", &outcome, NOW).await.is_err());
}

async fn sessions_that_look_alike_are_one_group(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    add_ada(tx.as_mut()).await;
    for (id, place, network) in [("1", "Bath", "here"), ("2", "Bath", ""), ("3", "", "there")] {
        tx.add_session(&Session {
            id: id.into(),
            account_id: ADA.into(),
            device: "Firefox".into(),
            place: place.into(),
            address: "192.0.2.1".into(),
            network: network.into(),
            created_at: NOW,
            last_used_at: NOW,
        })
        .await
        .unwrap();
    }
    let groups = tx.session_groups(ADA, "here").await.unwrap();
    let of = |place: &str| groups.iter().find(|one| one.place == place).unwrap();
    assert_eq!((of("Bath").count, of("").count), (2, 1));
    assert!(of("Bath").is_from_network && !of("").is_from_network);
    assert_eq!(of("").address, "192.0.2.1");
    assert_eq!(tx.places(ADA).await.unwrap().len(), 2);
    assert_eq!(tx.end_session_group(ADA, of("Bath"), NOW).await.unwrap(), 2);
    assert_eq!(tx.end_sessions(ADA, NOW).await.unwrap(), 1);
    assert!(!tx.is_familiar_network(ADA, "here").await.unwrap());
    tx.add_familiar_network(ADA, "here", NOW).await.unwrap();
    tx.add_familiar_network(ADA, "here", NOW).await.unwrap();
    assert!(tx.is_familiar_network(ADA, "here").await.unwrap());
}

async fn events_of_one_moment_keep_their_order(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    add_ada(tx.as_mut()).await;
    for id in ["b", "a", "c"] {
        tx.add_event(
            ADA,
            &AccountEvent {
                id: id.into(),
                kind: ItemKind::SignIn,
                at: NOW,
                device: String::new(),
                place: "Bath".into(),
                address: String::new(),
                object: String::new(),
                detail: String::new(),
                report: None,
            },
        )
        .await
        .unwrap();
    }
    let events = tx.events(ADA, 2).await.unwrap();
    let ids: Vec<&str> = events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(ids, ["c", "a"]);
    let report = Reference::from_number(7);
    assert!(tx.report_event(ADA, "a", &report).await.unwrap());
    assert!(!tx.report_event(ADA, "a", &report).await.unwrap());
}

async fn a_call_takes_the_place_of_the_one_before(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    let mut call = StoredCall {
        id: "one".into(),
        flow_id: "flow".into(),
        code_hash: [1; 32],
        phrase: "blue door".into(),
        made_at: NOW,
        expires_at: NOW.plus(60),
        joined: None,
        ended_at: None,
        offer: None,
    };
    tx.set_call(&call).await.unwrap();
    let found = tx.call_with_code(&[1; 32], NOW).await.unwrap();
    assert_eq!(found, Some(call.clone()));
    assert_eq!(
        tx.call_with_code(&[1; 32], NOW.plus(60)).await.unwrap(),
        None
    );
    call.joined = Some((AgentId(3), NOW));
    tx.set_call(&call).await.unwrap();
    assert_eq!(tx.call_with_code(&[1; 32], NOW).await.unwrap(), None);
    assert_eq!(tx.call("one").await.unwrap(), Some(call.clone()));
    call.id = "two".into();
    tx.set_call(&call).await.unwrap();
    assert_eq!(tx.call("one").await.unwrap(), None);
    assert_eq!(tx.call_of_flow("flow").await.unwrap(), Some(call));
}

async fn what_waits_for_the_service_is_counted(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    let last = case(6, CaseState::Open(Turn::Service), NOW.plus(6));
    let mut waiting = 0;
    for (number, state) in [
        (1, CaseState::Open(Turn::Service)),
        (2, CaseState::Agreed(AgentId(1))),
        (3, CaseState::Open(Turn::Person)),
        (4, CaseState::Approved),
        (5, CaseState::Closed(Ending::ByPerson)),
    ] {
        let opened_at = NOW.plus(i64::try_from(number).unwrap());
        let case = case(number, state, opened_at);
        assert!(tx.add_case(&case).await.unwrap());
        // The column says what the state says.
        waiting += u32::from(case.standing.waits_for_service());
        assert_eq!(tx.cases_waiting_before(&last).await.unwrap(), waiting);
    }
    assert_eq!(waiting, 2);
    assert!(
        !tx.add_case(&case(1, CaseState::Approved, NOW))
            .await
            .unwrap()
    );
    let due = tx.cases_due(NOW.plus(100)).await.unwrap();
    let due: Vec<_> = due.iter().map(|one| one.standing.case.state).collect();
    assert_eq!(
        due,
        [
            CaseState::Open(Turn::Person),
            CaseState::Approved,
            CaseState::Closed(Ending::ByPerson)
        ]
    );
    assert_eq!(tx.open_cases(10).await.unwrap().len(), 4);
    assert_eq!(tx.case_lines(false, 10).await.unwrap().len(), 1);
    assert_eq!(
        tx.cases().await.unwrap()[0],
        case(1, CaseState::Open(Turn::Service), NOW.plus(1))
    );
    let reference = Reference::from_number(1);
    for (at, author) in [
        (5, Author::Person),
        (7, Author::Agent(AgentId(1))),
        (9, Author::Agent(AgentId(2))),
    ] {
        let message = CaseMessage {
            id: 0,
            at: NOW.plus(at),
            author,
            said: Said::Text("Hello".into()),
        };
        tx.add_case_message(&reference, &message).await.unwrap();
    }
    assert_eq!(tx.first_answers(5).await.unwrap(), [6]);
    assert_eq!(tx.case_messages(&reference).await.unwrap().len(), 3);
}

async fn what_was_typed_in_closed_cases_is_wiped(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    for (number, state) in [
        (1, CaseState::Closed(Ending::ByPerson)),
        (2, CaseState::Approved),
    ] {
        assert!(tx.add_case(&case(number, state, NOW)).await.unwrap());
        let message = CaseMessage {
            id: 0,
            at: NOW,
            author: Author::Person,
            said: Said::Text("Hello".into()),
        };
        let reference = Reference::from_number(number);
        tx.add_case_message(&reference, &message).await.unwrap();
    }
    assert_eq!(tx.wipe_cases(NOW).await.unwrap(), 0);
    assert_eq!(tx.wipe_cases(NOW.plus(1)).await.unwrap(), 1);
    assert_eq!(tx.wipe_cases(NOW.plus(1)).await.unwrap(), 0);
    let wiped = tx.case(&Reference::from_number(1)).await.unwrap().unwrap();
    assert_eq!(wiped.opened.contact, "");
    assert_eq!((wiped.opened.subject, wiped.code_hash), ([0; 32], None));
    assert_eq!(tx.case_messages(&wiped.opened.reference).await.unwrap(), []);
}

async fn a_message_is_claimed_once_until_its_lease_ends(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    tx.add_message(b"sealed", NOW).await.unwrap();
    tx.add_message(b"later", NOW.plus(1)).await.unwrap();
    assert_eq!(tx.waiting_messages(NOW).await.unwrap(), 1);
    let claimed = tx.claim_message(NOW, 60).await.unwrap().unwrap();
    assert_eq!(
        (claimed.payload.as_slice(), claimed.attempts),
        (&b"sealed"[..], 0)
    );
    assert!(tx.claim_message(NOW, 60).await.unwrap().is_none());
    let again = tx.claim_message(NOW.plus(60), 60).await.unwrap().unwrap();
    assert_eq!((again.id, again.attempts), (claimed.id, 1));
    tx.postpone_message(again.id, NOW.plus(100), Some(DeliveryTrouble::Busy))
        .await
        .unwrap();
    let other = tx.claim_message(NOW.plus(60), 60).await.unwrap().unwrap();
    assert_eq!(other.payload, b"later");
    tx.settle_message(other.id, NOW.plus(60)).await.unwrap();
    assert!(tx.claim_message(NOW.plus(99), 60).await.unwrap().is_none());
}

/// Puts a message into the outbox, takes it and names it.
async fn take(tx: &mut dyn Transaction, name: &str) -> i64 {
    tx.add_message(name.as_bytes(), NOW).await.unwrap();
    let id = tx.claim_message(NOW, 60).await.unwrap().unwrap().id;
    tx.name_message(id, name, Channel::Email).await.unwrap();
    id
}

async fn what_failed_is_kept_for_a_week_and_sent_again_once(store: &dyn Store) {
    const DAY: i64 = 24 * 3600;
    let mut tx = store.begin().await.unwrap();
    let mut ids = Vec::new();
    for name in ["one", "two"] {
        let id = take(tx.as_mut(), name).await;
        tx.fail_message(id, DeliveryTrouble::Silent, NOW)
            .await
            .unwrap();
        ids.push(id);
    }
    // What was first said of it stands.
    let bounced = DeliveryTrouble::Bounced;
    tx.fail_message(ids[0], bounced, NOW.plus(9)).await.unwrap();
    tx.settle_message(ids[0], NOW.plus(9)).await.unwrap();
    let sent = take(tx.as_mut(), "sent").await;
    tx.settle_message(sent, NOW).await.unwrap();
    let failed = tx.failed_messages(None, 9).await.unwrap();
    let newest_first: Vec<i64> = failed.iter().map(|one| one.id).collect();
    assert_eq!(newest_first, [ids[1], ids[0]]);
    assert_eq!(failed[1].trouble, Some(DeliveryTrouble::Silent));
    assert_eq!(failed[1].payload.as_deref(), Some(&b"one"[..]));
    assert_eq!(tx.failed_messages(Some(ids[1]), 9).await.unwrap().len(), 1);
    for (id, done) in [(ids[0], true), (ids[0], false), (sent, false)] {
        assert_eq!(tx.set_message_sent_again(id, NOW).await.unwrap(), done);
    }
    let one = tx.message_named("one").await.unwrap().unwrap();
    assert_eq!((one.payload, one.sent_again_at), (None, Some(NOW)));
    assert!(tx.claim_message(NOW.plus(DAY), 60).await.unwrap().is_none());
    tx.commit().await.unwrap();
    for (before, left) in [(NOW.plus(5 * DAY), 2), (NOW.plus(5 * DAY + 1), 0)] {
        store.prune(before, NOW).await.unwrap();
        let mut tx = store.read().await.unwrap();
        assert_eq!(tx.failed_messages(None, 9).await.unwrap().len(), left);
        assert!(tx.outbox_message(sent).await.unwrap().is_none());
    }
}

async fn how_delivery_goes_is_counted(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    let ids = [
        take(tx.as_mut(), "sent").await,
        take(tx.as_mut(), "delivered").await,
        take(tx.as_mut(), "expired").await,
        take(tx.as_mut(), "tried").await,
        take(tx.as_mut(), "waits").await,
    ];
    tx.settle_message(ids[0], NOW).await.unwrap();
    tx.settle_message(ids[1], NOW).await.unwrap();
    tx.set_message_delivered(ids[1], NOW).await.unwrap();
    // One that was never tried was not sent, and has not failed.
    tx.expire_message(ids[2], NOW).await.unwrap();
    for id in [ids[3], ids[4]] {
        let busy = Some(DeliveryTrouble::Busy);
        tx.postpone_message(id, NOW.plus(5), busy).await.unwrap();
    }
    tx.expire_message(ids[3], NOW).await.unwrap();
    let counted = tx.delivery_counts(Channel::Email, NOW).await.unwrap();
    let expected = DeliveryCounts {
        sent: 2,
        delivered: 1,
        failed: 1,
        waiting: 1,
    };
    assert_eq!(counted, expected);
    let later = tx
        .delivery_counts(Channel::Email, NOW.plus(1))
        .await
        .unwrap();
    assert_eq!((later.sent, later.failed, later.waiting), (0, 0, 1));
    let texts = tx.delivery_counts(Channel::Phone, NOW).await.unwrap();
    assert_eq!(texts, DeliveryCounts::default());
}

async fn what_is_old_is_pruned_in_batches_and_closed_ways_stay(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    for number in 0..1100 {
        tx.set_bucket(&number.to_string(), NOW.0 * 1000 - 1)
            .await
            .unwrap();
    }
    tx.set_bucket("new", NOW.0 * 1000).await.unwrap();
    for (method, count) in [("open", 99), ("closed", 100)] {
        let failures = Failures {
            count,
            last_at: NOW.0 - 1,
        };
        tx.set_failures("ada", method, failures).await.unwrap();
    }
    tx.commit().await.unwrap();
    store.prune(NOW, NOW).await.unwrap();
    let mut tx = store.read().await.unwrap();
    assert_eq!(tx.bucket("0").await.unwrap(), 0);
    assert_eq!(tx.bucket("1099").await.unwrap(), 0);
    assert_eq!(tx.bucket("new").await.unwrap(), NOW.0 * 1000);
    assert_eq!(
        tx.failures("ada", "open").await.unwrap(),
        Failures::default()
    );
    assert_eq!(tx.failures("ada", "closed").await.unwrap().count, 100);
    drop(tx);
    assert!(store.let_go_of_deleted().await.unwrap());
}

async fn lines_of_the_audit_are_paged_newest_first(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    for event in ["one", "two", "three"] {
        tx.add_audit(&line(event)).await.unwrap();
    }
    let all = tx.audit("flow").await.unwrap();
    assert_eq!(all, [line("one"), line("two"), line("three")]);
    let mut wanted = regain_api::store::AuditWanted::default();
    let page = tx.audit_page(&wanted, 2).await.unwrap();
    assert_eq!(page[0].1, line("three"));
    wanted.before = Some(page[1].0);
    let rest = tx.audit_page(&wanted, 2).await.unwrap();
    assert_eq!(rest.len(), 1);
    assert_eq!(rest[0].1, line("one"));
    wanted.actor = Some("7".into());
    assert!(tx.audit_page(&wanted, 2).await.unwrap().is_empty());
}

async fn names_that_are_taken_are_refused(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    add_ada(tx.as_mut()).await;
    assert!(!tx.add_name(ADA, "ada").await.unwrap());
    assert!(tx.add_name(ADA, "countess").await.unwrap());
    assert!(tx.add_link(&link(1, 1)).await.unwrap());
    // And the transaction goes on after it.
    assert!(!tx.add_link(&link(2, 1)).await.unwrap());
    assert!(tx.add_link(&link(2, 2)).await.unwrap());
    let found = tx
        .link_by_reference(&Reference::from_number(2))
        .await
        .unwrap();
    assert_eq!(found, Some(link(2, 2)));
    tx.set_setting("name", b"one").await.unwrap();
    tx.set_setting("name", b"two").await.unwrap();
    assert_eq!(
        tx.setting("name").await.unwrap().as_deref(),
        Some(&b"two"[..])
    );
}

async fn how_ways_went_is_counted(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    let kind = ProofKind::EmailCode;
    let first = tx.add_attempt(kind, NOW).await.unwrap();
    let second = tx.add_attempt(kind, NOW).await.unwrap();
    assert_ne!(first, second);
    tx.end_attempt(first, true, NOW.plus(30)).await.unwrap();
    tx.end_attempt(first, false, NOW.plus(90)).await.unwrap();
    let record = tx.way_record(kind, NOW).await.unwrap();
    assert_eq!(
        (record.ended, record.succeeded, record.median_seconds),
        (1, 1, 30)
    );
    let record = tx.way_record(kind, NOW.plus(1)).await.unwrap();
    assert_eq!((record.ended, record.succeeded), (2, 1));
    tx.commit().await.unwrap();

    // They are kept for a year: what else goes with failures goes after a month.
    let a_month_before_the_year_ends = NOW.plus(335 * 24 * 3600);
    for (moment, kept) in [
        (a_month_before_the_year_ends, 2),
        (a_month_before_the_year_ends.plus(1), 0),
    ] {
        store.prune(NOW, moment).await.unwrap();
        let mut tx = store.read().await.unwrap();
        let record = tx.way_record(kind, NOW.plus(1)).await.unwrap();
        assert_eq!(record.ended, kept);
    }
}

fn id<T: std::str::FromStr>(number: u8) -> T {
    let text = format!("{number:02x}").repeat(16);
    text.parse().ok().unwrap()
}

async fn guides_and_files_keep_their_order(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    for (number, name) in [(1, "z"), (2, "a")] {
        tx.add_guide(&StoredGuide {
            id: name.into(),
            token_hash: [number; 32],
            situation: Situation::LostSecondFactor,
            step: GuideStep::Identify,
            language: "en".into(),
            reason: "They phoned.".into(),
            made_by: AgentId(1),
            made_at: NOW,
            expires_at: NOW.plus(60),
            seen_at: None,
            used_at: None,
            refused_at: None,
            revoked_at: None,
            flow_id: None,
        })
        .await
        .unwrap();
    }
    let guides = tx.guides(5).await.unwrap();
    assert_eq!((guides[0].id.as_str(), guides[1].id.as_str()), ("a", "z"));

    let opened = case(1, CaseState::Open(Turn::Person), NOW);
    assert!(tx.add_case(&opened).await.unwrap());
    let reference = opened.opened.reference;
    let key = EvidenceKey {
        reference: reference.clone(),
        case: id::<CaseId>(9),
        wrapped: WrappedKey::from_bytes(vec![1, 2, 3]),
        used_at: NOW,
    };
    tx.set_evidence_key(&key).await.unwrap();
    tx.set_evidence_key(&key).await.unwrap();
    for number in [5, 3] {
        tx.add_evidence_file(&EvidenceFile {
            id: id::<FileId>(number),
            reference: reference.clone(),
            length: 9,
            state: FileState::Received,
            began_at: NOW,
            expires_at: NOW.plus(60),
            due_at: Some(NOW),
            tries: 2,
        })
        .await
        .unwrap();
    }
    let files = tx.evidence_files_due(NOW, 5).await.unwrap();
    assert_eq!((files[0].id, files[1].id), (id(5), id(3)));
    assert_eq!(files[0].tries, 2);
    assert!(tx.remove_evidence_file(id(5)).await.unwrap());
    assert!(tx.remove_evidence(&reference).await.unwrap());
    let ends = tx.evidence_ends(5).await.unwrap();
    assert_eq!((ends[0].file, ends[1].file), (Some(id(5)), None));
    tx.settle_evidence_end(&ends[0]).await.unwrap();
    assert_eq!(tx.evidence_ends(5).await.unwrap().len(), 1);
}

async fn the_sandbox_is_cleared_and_the_audit_stays(store: &dyn Store) {
    let mut tx = store.begin().await.unwrap();
    add_ada(tx.as_mut()).await;
    tx.add_audit(&line("one")).await.unwrap();
    let message = SandboxMessage {
        id: 0,
        channel: "email".into(),
        address: "z@example.com".into(),
        subject: "Code".into(),
        body: "1234".into(),
        sent_at: UnixSeconds(1),
    };
    tx.add_sandbox_message(&message).await.unwrap();
    for address in [None, Some("z@example.com")] {
        assert_eq!(tx.sandbox_messages(address, 0).await.unwrap().len(), 1);
    }
    assert_eq!(
        tx.sandbox_messages(Some("a@example.com"), 0).await.unwrap(),
        []
    );
    tx.clear().await.unwrap();
    assert_eq!(tx.accounts().await.unwrap(), []);
    assert_eq!(tx.audit("flow").await.unwrap().len(), 1);
}
