//! Places that are found for addresses: coarse, in words, and never the
//! address.

use axum::http::{HeaderValue, header};
use regain_api::places::Places;
use regain_api::store::{AccountEvent, RememberedDevice, Session};
use regain_contract::{Item, ItemFlag, ItemKind, Review, Step, paths};
use serde_json::json;

use crate::mmdb::{database, leeds, somewhere_in, united_kingdom};
use crate::support::{Browser, START, TestApi, fresh_key};

const GRACE: &str = "id-of-grace";
const DAY: i64 = 24 * 3600;

/// Sessions without places of their own, but for one.
const SESSIONS: [(&str, &str, &str, i64); 6] = [
    ("Firefox on Linux", "", "192.0.2.1", 100 * DAY),
    ("Firefox on Linux", "", "192.0.2.77", 90 * DAY),
    ("Firefox on Linux", "", "2001:db8:1::7", 80 * DAY),
    ("Safari on iPhone", "", "203.0.113.9", 70 * DAY),
    ("Safari on iPhone", "At home", "192.0.2.1", 60 * DAY),
    ("Chrome on Linux", "", "198.51.100.4", 3600),
];

async fn api_with_places() -> TestApi {
    let reykjavik = crate::mmdb::city(
        vec![("en", crate::mmdb::Value::Text("Reykjav\u{ed}k"))],
        united_kingdom(),
    );
    let file = database(
        "GeoLite2-City",
        vec![
            ("192.0.2.0/24", leeds()),
            ("198.51.100.0/24", reykjavik),
            ("2001:db8:1::/48", somewhere_in(united_kingdom())),
        ],
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("places.mmdb");
    std::fs::write(&path, file).unwrap();
    let api = TestApi::new().await;
    let mut tx = api.service.store.begin().await.unwrap();
    tx.end_sessions(GRACE, START).await.unwrap();
    for (number, (device, place, address, ago)) in SESSIONS.into_iter().enumerate() {
        let session = Session {
            id: format!("session {number}"),
            account_id: GRACE.to_owned(),
            device: device.to_owned(),
            place: place.to_owned(),
            address: address.to_owned(),
            network: String::new(),
            created_at: START.plus(-ago),
            last_used_at: START.plus(-ago),
        };
        tx.add_session(&session).await.unwrap();
        let event = AccountEvent {
            id: format!("event {number}"),
            kind: ItemKind::SignIn,
            at: START.plus(-ago),
            device: device.to_owned(),
            place: place.to_owned(),
            address: address.to_owned(),
            object: String::new(),
            detail: String::new(),
            report: None,
        };
        tx.add_event(GRACE, &event).await.unwrap();
    }
    let device = RememberedDevice {
        id: "laptop".to_owned(),
        device: "Firefox on Linux".to_owned(),
        place: String::new(),
        address: "192.0.2.1".to_owned(),
        added_at: START.plus(-100 * DAY),
        last_used_at: None,
    };
    tx.add_remembered_device(GRACE, &device).await.unwrap();
    tx.commit().await.unwrap();
    api.with_places(Places::read(&path).unwrap())
}

/// The list of a task, for somebody who reads this language.
async fn list(browser: &mut Browser<'_>, task: &str, language: &'static str) -> Review {
    let open = json!({ "secure": { "open_task": { "task": task } } });
    let mut request = browser.request("POST", paths::FLOW_ACTIONS, &fresh_key(), &open);
    let value = HeaderValue::from_static(language);
    request.headers_mut().insert(header::ACCEPT_LANGUAGE, value);
    let answer = browser.send(request).await;
    for (_, _, address, _) in SESSIONS {
        assert!(!answer.body.contains(address), "{}", answer.body);
    }
    for precise in ["West Yorkshire", "LS1", "53.7974", "Europe/London"] {
        assert!(!answer.body.contains(precise), "{}", answer.body);
    }
    let Step::Review(review) = answer.step() else {
        panic!("{task} is no list");
    };
    review
}

fn seen(items: &[Item]) -> Vec<(&str, &str, u32)> {
    items
        .iter()
        .map(|item| (item.name.as_str(), item.place.as_str(), item.count))
        .collect()
}

#[tokio::test]
async fn the_lists_show_the_place_of_an_address_and_never_the_address() {
    let api = api_with_places().await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    let sessions = list(&mut grace, "sessions", "en").await;
    assert_eq!(
        seen(&sessions.items),
        [
            ("Chrome on Linux", "Reykjav\u{ed}k, United Kingdom", 1),
            ("Safari on iPhone", "At home", 1),
            ("Safari on iPhone", "", 1),
            ("Firefox on Linux", "United Kingdom", 1),
            // Two addresses of one city are one place.
            ("Firefox on Linux", "Leeds, United Kingdom", 2),
        ]
    );
    let new: Vec<bool> = sessions
        .items
        .iter()
        .map(|item| item.flags.contains(&ItemFlag::NewPlace))
        .collect();
    assert_eq!(new, [true, false, false, false, false]);
    let devices = list(&mut grace, "devices", "en").await;
    assert_eq!(
        seen(&devices.items),
        [("Firefox on Linux", "Leeds, United Kingdom", 1)]
    );
    let activity = list(&mut grace, "activity", "en").await;
    let places: Vec<&str> = activity
        .items
        .iter()
        .map(|item| item.place.as_str())
        .collect();
    assert_eq!(places[0], "Reykjav\u{ed}k, United Kingdom");
    assert_eq!(places[5], "Leeds, United Kingdom");
}

#[tokio::test]
async fn the_language_of_the_reader_changes_names_and_nothing_else() {
    let api = api_with_places().await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    let english = list(&mut grace, "sessions", "en-GB").await;
    let german = list(&mut grace, "sessions", "de-AT,de;q=0.9,en;q=0.8").await;
    let places: Vec<&str> = german
        .items
        .iter()
        .map(|item| item.place.as_str())
        .collect();
    assert_eq!(
        places,
        [
            // It has no German name.
            "Reykjav\u{ed}k, United Kingdom",
            "At home",
            "",
            "Vereinigtes K\u{f6}nigreich",
            "Leeds, Vereinigtes K\u{f6}nigreich",
        ]
    );
    let ids = |review: &Review| -> Vec<String> {
        review.items.iter().map(|item| item.id.clone()).collect()
    };
    assert_eq!(ids(&english), ids(&german));
}

#[tokio::test]
async fn what_is_shown_as_one_ends_as_one() {
    let api = api_with_places().await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    grace
        .choose_password(crate::support::NEW_PASSWORD)
        .await
        .document();
    let review = grace.review("sessions").await;
    for item in &review.items {
        let keeps = item.place != "Leeds, United Kingdom";
        let action = if keeps { "unmark" } else { "mark" };
        grace
            .secure(json!({ action: { "id": item.id } }))
            .await
            .document();
    }
    grace.commit().await.document();
    let mut tx = api.service.store.read().await.unwrap();
    let left = tx.sessions(GRACE).await.unwrap();
    let mut left: Vec<&str> = left.iter().map(|session| session.id.as_str()).collect();
    left.sort_unstable();
    assert_eq!(left, ["session 2", "session 3", "session 4", "session 5"]);
}

#[tokio::test]
async fn without_a_file_nothing_is_known_of_an_address() {
    let api = api_with_places().await.with_places(Places::default());
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    let sessions = list(&mut grace, "sessions", "en").await;
    assert_eq!(
        seen(&sessions.items),
        [
            ("Chrome on Linux", "", 1),
            ("Safari on iPhone", "At home", 1),
            ("Safari on iPhone", "", 1),
            ("Firefox on Linux", "", 3),
        ]
    );
}
