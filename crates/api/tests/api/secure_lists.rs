//! The lists: what is in them, what is proposed, and how they hang together.

use axum::http::{HeaderValue, header};
use regain_api::store::Session;
use regain_contract::{ItemChange, ItemFlag, ItemKind, ProblemType, Step, Task, TaskStatus, paths};
use serde_json::json;

use crate::support::{START, TestApi, fresh_key};
use crate::taken_over::{ELSEWHERE, take_over};
use regain_soft_passkey::{BACKUP_ELIGIBLE, SoftPasskey};

#[tokio::test]
async fn what_somebody_else_did_is_proposed_to_be_undone() {
    let api = TestApi::new().await;
    take_over(&api, &mut SoftPasskey::new(5)).await;
    let mut grace = api.browser();
    let Step::Tasks(tasks) = grace.come_back_as_grace().await.step() else {
        panic!("she is asked what to do");
    };
    assert!(!tasks.can_check, "a password is required");
    let order: Vec<Task> = tasks.tasks.iter().map(|one| one.task).collect();
    assert_eq!(order, Task::ALL);
    let status = |task| {
        let mut all = tasks.tasks.iter();
        let one = all.find(|one| one.task == task).unwrap();
        (one.status, one.items, one.changes)
    };
    assert_eq!(status(Task::Sessions), (TaskStatus::Completed, 4, 4));
    assert_eq!(status(Task::Devices), (TaskStatus::Completed, 2, 2));
    assert_eq!(status(Task::Password), (TaskStatus::NotStarted, 1, 0));
    let activity = grace.review("activity").await;
    assert_eq!(activity.since, Some(START.plus(-3 * 3600)));
    for item in &activity.items {
        let (change, is_fixed) = match item.id.as_str() {
            "event:password" => (None, true),
            "event:removed" => (Some(ItemChange::Restore), false),
            _ => (Some(ItemChange::Remove), false),
        };
        assert_eq!(item.change, change, "{}", item.id);
        assert_eq!(
            item.flags.contains(&ItemFlag::Fixed),
            is_fixed,
            "{}",
            item.id
        );
        let new = item.place == ELSEWHERE;
        assert_eq!(item.flags.contains(&ItemFlag::NewPlace), new, "{}", item.id);
        assert_eq!(item.flags.contains(&ItemFlag::DuringIncident), new);
    }
}

#[tokio::test]
async fn a_timeline_is_a_second_view_on_the_same_marks() {
    let api = TestApi::new().await;
    take_over(&api, &mut SoftPasskey::new(5)).await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    let change_of = |items: Vec<regain_contract::Item>, id: &str| {
        let item = items.into_iter().find(|item| item.id == id);
        item.unwrap().change
    };
    for (event, task, object) in [
        ("event:added", "addresses", "address:theirs"),
        ("event:removed", "addresses", "address:old"),
        ("event:factor", "factors", "authenticator:theirs"),
        ("event:app", "apps", "connection:app"),
        ("event:contact", "contacts", "contact:theirs"),
    ] {
        grace.unmark(event).await.document();
        assert_eq!(change_of(grace.review(task).await.items, object), None);
        grace.mark(object).await.document();
        let activity = grace.review("activity").await.items;
        assert!(change_of(activity, event).is_some(), "{event}");
    }
    let fixed = grace.mark("event:password").await;
    assert_eq!(fixed.kind(), ProblemType::StepOutOfOrder);
    // One session that stays while all others end.
    let sessions = grace.review("sessions").await;
    assert!(sessions.all);
    let hers = sessions.items.iter().find(|one| one.place != ELSEWHERE);
    let hers = hers.unwrap().id.clone();
    grace.unmark(&hers).await.document();
    let sessions = grace.review("sessions").await;
    assert!(!sessions.all);
    let stay = sessions.items.iter().filter(|one| one.change.is_none());
    assert_eq!(stay.count(), 1);
    grace.open("password").await.document();
    let step = grace
        .set_password("a quite new password for it")
        .await
        .step();
    let Step::Done(done) = step else {
        panic!("it is not done");
    };
    assert_eq!(done.sessions_ended, 3);
    assert_eq!(api.session_count("grace").await, 1);
}

#[tokio::test]
async fn suspecting_an_earlier_time_marks_more() {
    let api = TestApi::new().await;
    take_over(&api, &mut SoftPasskey::new(5)).await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    for task in ["addresses", "factors", "contacts"] {
        let all = json!({ "unmark_all": { "task": task } });
        grace.secure(all).await.document();
    }
    grace.open("activity").await.document();
    let since = json!({ "suspect_since": { "id": "event:came" } });
    let Step::Review(review) = grace.secure(since).await.step() else {
        panic!("it stays at the list");
    };
    let changed = review.items.iter().filter(|item| item.change.is_some());
    assert_eq!(
        changed.count(),
        review.items.len() - 1,
        "all but the password"
    );
}

#[tokio::test]
async fn ten_thousand_sessions_are_a_short_page() {
    let api = TestApi::new().await;
    let mut tx = api.service.store.begin().await.unwrap();
    for number in 0..10_000 {
        let session = Session {
            id: format!("session {number}"),
            account_id: "id-of-ada".to_owned(),
            device: format!("Device {}", number % 400),
            place: "Leeds, United Kingdom".to_owned(),
            address: String::new(),
            network: String::new(),
            created_at: START.plus(-number),
            last_used_at: START.plus(-number),
        };
        tx.add_session(&session).await.unwrap();
    }
    tx.commit().await.unwrap();
    let mut ada = api.browser();
    ada.prove("ada").await.document();
    let answer = ada.open("sessions").await;
    assert!(answer.body.len() < 16_384, "{}", answer.body.len());
    let Step::Review(review) = answer.step() else {
        panic!("it is no list");
    };
    assert_eq!((review.items.len(), review.more), (25, 400 + 2 - 25));
    assert_eq!(review.items.iter().map(|item| item.count).max(), Some(25));
    let filter = json!({ "filter": { "text": "DEVICE 39" } });
    let Step::Review(review) = ada.secure(filter).await.step() else {
        panic!("it is no list");
    };
    assert_eq!((review.items.len(), review.more), (11, 0));
    assert_eq!(review.filter, "DEVICE 39");
    // What is going to change is one line.
    ada.open("password").await.document();
    ada.choose_password("a quite new password for it").await;
    let answer = ada.secure(json!("check_changes")).await;
    assert!(answer.body.len() < 16_384, "{}", answer.body.len());
    let Step::CheckChanges(check) = answer.step() else {
        panic!("nothing is checked");
    };
    let sessions: Vec<_> = check
        .changes
        .iter()
        .filter(|item| item.kind == ItemKind::Session)
        .map(|item| (item.id.as_str(), item.count))
        .collect();
    assert_eq!(sessions, [("session:all", 10_002)]);
}

#[tokio::test]
async fn the_device_that_is_used_comes_first() {
    let api = TestApi::new().await;
    let mut ada = api.browser();
    ada.prove("ada").await.document();
    api.change("UPDATE sessions SET last_used_at = 1 WHERE device = 'Firefox on Linux'")
        .await;
    let agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    let open = json!({ "secure": { "open_task": { "task": "sessions" } } });
    for (network, is_first) in [(false, false), (true, true)] {
        if network {
            let mut tx = api.service.store.begin().await.unwrap();
            let flows = tx.flows_of_account("id-of-ada").await.unwrap();
            let network = flows[0].record.network.clone();
            let session = Session {
                id: "here".to_owned(),
                account_id: "id-of-ada".to_owned(),
                device: "Firefox on Linux".to_owned(),
                place: String::new(),
                address: String::new(),
                network,
                created_at: START.plus(-9),
                last_used_at: START.plus(-9),
            };
            tx.add_session(&session).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mut request = ada.request("POST", paths::FLOW_ACTIONS, &fresh_key(), &open);
        let headers = request.headers_mut();
        headers.insert(header::USER_AGENT, HeaderValue::from_static(agent));
        let Step::Review(review) = ada.send(request).await.step() else {
            panic!("it is no list");
        };
        let first = &review.items[0];
        assert_eq!(first.flags.contains(&ItemFlag::ThisDevice), is_first);
        assert_eq!(first.name == "Firefox on Linux", is_first);
    }
}

/// STANDARDS E19.
#[tokio::test]
async fn a_passkey_that_may_be_elsewhere_too_is_told_apart() {
    let api = TestApi::new().await;
    let mut device = SoftPasskey::new(5);
    device.flags |= BACKUP_ELIGIBLE;
    take_over(&api, &mut device).await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    let items = grace.review("factors").await.items;
    let passkey = items.iter().find(|item| item.kind == ItemKind::Passkey);
    assert!(passkey.unwrap().flags.contains(&ItemFlag::Synced));
    let codes = items.iter().find(|item| item.kind == ItemKind::BackupCodes);
    assert_eq!(codes.unwrap().count, 2);
}
