//! Somebody else is in the account, in every way there is; after its owner has
//! secured it, none of them leads anywhere.

use regain_api::message::Message;
use regain_api::store::{
    AccountEvent, Address, Authenticator, Channel, Connection, ConnectionKind, RecoveryContact,
    RememberedDevice, Session, Transaction,
};
use regain_api::{keys::Purpose, random::SystemRandom};
use regain_contract::{ItemKind, ProblemType, Step};
use serde_json::json;

use crate::passkeys::{ask, give, submit};
use crate::support::{NEW_PASSWORD, OLD_PASSWORD, START, TestApi};
use regain_soft_passkey::SoftPasskey;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
pub(crate) const HOME: &str = "Leeds, United Kingdom";
pub(crate) const ELSEWHERE: &str = "Reykjavík, Iceland";
pub(crate) const THEIR_SECRET: [u8; 20] = [9; 20];
const GRACE: &str = "id-of-grace";

/// What the thief's authenticator app shows.
fn their_code(api: &TestApi) -> String {
    let totp = totp_rs::Builder::new().with_secret(THEIR_SECRET);
    let moment = u64::try_from(api.service.now().0).unwrap();
    totp.build().unwrap().generate(moment).to_string()
}

pub(crate) async fn add_event(
    tx: &mut dyn Transaction,
    id: &str,
    (kind, ago): (ItemKind, i64),
    place: &str,
    object: &str,
) {
    let event = AccountEvent {
        id: id.to_owned(),
        kind,
        at: START.plus(-ago),
        device: "Chrome on Linux".to_owned(),
        place: place.to_owned(),
        address: String::new(),
        object: object.to_owned(),
        detail: String::new(),
        report: None,
    };
    tx.add_event(GRACE, &event).await.unwrap();
}

async fn add_address(tx: &mut dyn Transaction, id: &str, address: &str, ago: i64) {
    let address = Address {
        id: id.to_owned(),
        channel: Channel::Email,
        address: address.to_owned(),
        added_at: START.plus(-ago),
        removed_at: None,
    };
    assert!(tx.add_address(GRACE, &address).await.unwrap());
}

/// Three hours ago somebody signed in as grace from elsewhere, and has been
/// busy since.
pub(crate) async fn take_over(api: &TestApi, device: &mut SoftPasskey) {
    give(api, "grace", device).await;
    let mut tx = api.service.store.begin().await.unwrap();
    let tx_mut = tx.as_mut();
    add_event(tx_mut, "first", (ItemKind::SignIn, 100 * DAY), HOME, "").await;
    add_event(tx_mut, "came", (ItemKind::SignIn, 3 * HOUR), ELSEWHERE, "").await;
    for (id, place, ago) in [("hers", HOME, 100 * DAY), ("theirs", ELSEWHERE, 3 * HOUR)] {
        let session = Session {
            id: id.to_owned(),
            account_id: GRACE.to_owned(),
            device: "Chrome on Linux".to_owned(),
            place: place.to_owned(),
            address: String::new(),
            network: String::new(),
            created_at: START.plus(-ago),
            last_used_at: START.plus(-HOUR),
        };
        tx_mut.add_session(&session).await.unwrap();
        let device = RememberedDevice {
            id: id.to_owned(),
            device: "Chrome on Linux".to_owned(),
            place: place.to_owned(),
            address: String::new(),
            added_at: START.plus(-ago),
            last_used_at: None,
        };
        tx_mut.add_remembered_device(GRACE, &device).await.unwrap();
    }
    for (id, kind) in [
        ("app", ConnectionKind::App),
        ("token", ConnectionKind::ApiToken),
        ("forwarding", ConnectionKind::Forwarding),
    ] {
        let connection = Connection {
            id: id.to_owned(),
            kind,
            name: format!("A {id}"),
            access: vec!["Read your mail".to_owned()],
            added_at: START.plus(-2 * HOUR),
            last_used_at: None,
        };
        tx_mut.add_connection(GRACE, &connection).await.unwrap();
    }
    let keys = &api.service.keys;
    let app = Authenticator {
        id: "theirs".into(),
        name: "Phone 2".into(),
        sealed_secret: keys
            .seal(Purpose::Factors, &THEIR_SECRET, &SystemRandom)
            .unwrap(),
        last_step: 0,
        added_at: START.plus(-2 * HOUR),
        suspended_at: None,
    };
    tx_mut.add_authenticator(GRACE, &app).await.unwrap();
    add_address(tx_mut, "old", "hopper@example.org", 400 * DAY).await;
    let (at, told_until) = (START.plus(-2 * HOUR), START.plus(28 * DAY));
    assert!(
        tx_mut
            .remove_address(GRACE, "old", at, told_until)
            .await
            .unwrap()
    );
    add_address(tx_mut, "theirs", "thief@example.net", 2 * HOUR).await;
    assert!(tx_mut.add_name(GRACE, "thief@example.net").await.unwrap());
    let contact = RecoveryContact {
        id: "theirs".into(),
        name: "A friend".into(),
        email: "friend@example.net".into(),
        added_at: START.plus(-2 * HOUR),
    };
    tx_mut.add_recovery_contact(GRACE, &contact).await.unwrap();
    let passkey = tx_mut.passkeys(GRACE).await.unwrap().remove(0);
    let passkey = format!("passkey:{}", passkey.credential_id);
    for (id, kind, object) in [
        ("factor", ItemKind::FactorAdded, "authenticator:theirs"),
        ("passkey", ItemKind::FactorAdded, passkey.as_str()),
        ("removed", ItemKind::AddressRemoved, "address:old"),
        ("added", ItemKind::AddressAdded, "address:theirs"),
        ("app", ItemKind::AppConnected, "connection:app"),
        (
            "forwarding",
            ItemKind::ForwardingAdded,
            "connection:forwarding",
        ),
        ("contact", ItemKind::ContactAdded, "contact:theirs"),
        ("password", ItemKind::PasswordChanged, ""),
    ] {
        add_event(tx_mut, id, (kind, 2 * HOUR), ELSEWHERE, object).await;
    }
    tx.commit().await.unwrap();
}

/// The whole way of a hacked account.
#[tokio::test]
async fn whoever_was_in_the_account_gets_nowhere_after_it_was_secured() {
    let api = TestApi::new().await;
    let mut device = SoftPasskey::new(5);
    take_over(&api, &mut device).await;
    // The thief is recovering the account as well: one flow is as far as the
    // tasks, and another one waits for its code.
    let mut thief = api.browser();
    let options = ask(&mut thief, "forgot_password", "grace").await;
    let step = submit(&mut thief, &device.get(&options)).await.step();
    assert!(matches!(step, Step::SetPassword(_)), "{step:?}");
    let (_, pass) = thief.make_pass().await;
    let mut waiting = api.browser();
    waiting.start("forgot_password").await.document();
    waiting.identify("grace").await.document();
    waiting.choose("email_code").await.document();
    let stolen_code = api.newest_code().await;
    api.advance(120);

    let mut grace = api.browser();
    let step = grace.come_back_as_grace().await.step();
    assert!(matches!(step, Step::Tasks(_)), "{step:?}");
    let step = grace.set_password(NEW_PASSWORD).await.step();
    let Step::Done(done) = step else {
        panic!("{step:?}")
    };
    assert_eq!(done.sessions_ended, 4);
    assert_eq!(done.passkeys.unwrap().credential_ids, [""; 0]);

    // The password and the session are gone, and so is every other access.
    assert!(!api.signs_in("grace", OLD_PASSWORD).await);
    assert!(api.signs_in("grace", NEW_PASSWORD).await);
    assert_eq!(api.session_count("grace").await, 0);
    let mut tx = api.service.store.read().await.unwrap();
    assert_eq!(tx.remembered_devices(GRACE).await.unwrap(), []);
    assert_eq!(tx.connections(GRACE).await.unwrap(), []);
    let apps = tx.authenticators(GRACE).await.unwrap();
    assert_eq!(apps.len(), 1);
    assert_eq!(apps[0].name, "Phone");
    assert_eq!(tx.passkeys(GRACE).await.unwrap(), []);
    let contacts = tx.recovery_contacts(GRACE).await.unwrap();
    assert_eq!(contacts.len(), 1, "{contacts:?}");
    let emails = tx.account(GRACE).await.unwrap().unwrap().emails;
    assert_eq!(emails, ["grace@example.com", "hopper@example.org"]);
    let name = tx.account_by_name("thief@example.net").await.unwrap();
    assert_eq!(name, None);
    let back = tx.account_by_name("hopper@example.org").await.unwrap();
    assert_eq!(back.unwrap().id, GRACE);
    drop(tx);

    // The live flow, its pass and the code of the other one lead nowhere.
    let refused = thief.choose_password("a password of the thief").await;
    assert_eq!(refused.kind(), ProblemType::StepOutOfOrder);
    let mut elsewhere = api.browser();
    let used = elsewhere
        .link(regain_contract::paths::LINK_USE, &pass)
        .await;
    assert!(
        !used.status.is_success() || elsewhere.cookie.is_none(),
        "{}",
        used.body
    );
    let refused = waiting.submit(&stolen_code).await;
    assert!(!refused.status.is_success(), "{}", refused.body);
    // The passkey, the app and the address prove nothing any more.
    let mut again = api.browser();
    let options = ask(&mut again, "forgot_password", "grace").await;
    let refused = submit(&mut again, &device.get(&options)).await;
    assert_eq!(refused.kind(), ProblemType::PasskeyRefused);
    api.advance(60);
    let mut again = api.browser();
    again.prove("grace").await.document();
    let refused = again.enter("authenticator_code", &their_code(&api)).await;
    assert_eq!(refused.kind(), ProblemType::CodeIncorrect);
    api.messages().await;
    let mut again = api.browser();
    again.ask_code("thief@example.net").await.document();
    let answered = api.messages().await;
    assert!(
        answered
            .iter()
            .all(|message| matches!(message, Message::NoAccount { .. })),
        "the address is in no account"
    );
}

/// STANDARDS A20, A25.
#[tokio::test]
async fn everybody_is_told_the_same_what_when_and_what_to_do() {
    let api = TestApi::new().await;
    take_over(&api, &mut SoftPasskey::new(5)).await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    api.messages().await;
    let Step::Done(done) = grace.set_password(NEW_PASSWORD).await.step() else {
        panic!("it is not done");
    };
    let mut told = Vec::new();
    for message in api.messages().await {
        if let Message::AccountSecured {
            to,
            changes,
            protected_until,
            ..
        } = message
        {
            assert!(changes.iter().any(|one| one.kind == ItemKind::Session));
            assert_eq!(protected_until, Some(START.plus(3 * DAY)));
            told.push(to);
        }
    }
    told.sort();
    let all = [
        "grace@example.com",
        "hopper@example.org",
        "thief@example.net",
    ];
    assert_eq!(told, all);
    assert_eq!(done.notified.len(), 4, "and a phone");
    assert_eq!(done.protected_until, Some(START.plus(3 * DAY)));
    assert!(done.receipt.is_some());
    // One of her own that goes another time is told of that, and of
    // recoveries for 30 days.
    for (days, is_told) in [(1, true), (29, true), (2, false)] {
        api.advance(days * DAY);
        let mut again = api.browser();
        again.prove("grace").await.document();
        let code = crate::support::authenticator_code(api.service.now());
        again.enter("authenticator_code", &code).await.document();
        api.messages().await;
        if days == 1 {
            for action in [
                json!({ "secure": { "open_task": { "task": "addresses" } } }),
                json!({ "secure": { "mark": { "id": "address:old" } } }),
                json!("go_on"),
            ] {
                again.act(action).await.document();
            }
        }
        let password = format!("one more new password {days}");
        again.set_password(&password).await.document();
        let told = api.messages().await;
        let old_one_is = told.iter().any(
            |one| matches!(one, Message::AccountSecured { to, .. } if to == "hopper@example.org"),
        );
        assert_eq!(old_one_is, is_told, "{days}");
    }
}

#[tokio::test]
async fn nothing_changes_before_the_commit() {
    let api = TestApi::new().await;
    take_over(&api, &mut SoftPasskey::new(5)).await;
    let mut grace = api.browser();
    grace.come_back_as_grace().await.document();
    api.messages().await;
    // What is done is remembered there, what it costs, and what is counted of it.
    let left_out = [
        "flows",
        "requests",
        "buckets",
        "visits",
        "step_events",
        "figure_days",
    ];
    let before = api.rows_without(&left_out).await;
    grace.open("password").await.document();
    grace.choose_password(NEW_PASSWORD).await.document();
    for task in [
        "sessions",
        "devices",
        "apps",
        "addresses",
        "contacts",
        "factors",
    ] {
        let review = grace.review(task).await;
        assert!(!review.items.is_empty(), "{task}");
        grace
            .secure(json!({ "mark_all": { "task": task } }))
            .await
            .document();
        grace.act(json!("go_on")).await.document();
    }
    grace
        .secure(json!({ "suspect_since": { "id": "event:came" } }))
        .await
        .document();
    grace.secure(json!("check_changes")).await.document();
    for (now, then) in api.rows_without(&left_out).await.iter().zip(&before) {
        assert_eq!(now, then);
    }
    grace.secure(json!("commit")).await.document();
    assert_ne!(api.rows_without(&left_out).await, before);
}
