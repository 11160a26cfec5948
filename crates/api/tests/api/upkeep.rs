//! What an operator and time do: deleting old rows, opening ways again.

use regain_api::keys::Purpose;
use regain_api::limits::FAILURES_TO_CLOSE;
use regain_api::reopen::reopen;
use regain_api::store::Failures;
use regain_contract::ProblemType;

use crate::support::{NEW_PASSWORD, START, TestApi, other_than};

const METHOD: &str = "email_code";

impl TestApi {
    fn subject(&self, name: &str) -> String {
        let keys = &self.service.keys;
        keys.name(Purpose::Identifier, &[name.as_bytes()])
    }

    async fn fail(&self, subject: &str, count: u32, last_at: i64) {
        let failures = Failures { count, last_at };
        let mut tx = self.service.store.begin().await.unwrap();
        tx.set_failures(subject, METHOD, failures).await.unwrap();
        tx.commit().await.unwrap();
    }

    async fn failures(&self, subject: &str) -> u32 {
        let mut tx = self.service.store.read().await.unwrap();
        tx.failures(subject, METHOD).await.unwrap().count
    }
}

#[tokio::test]
async fn failures_are_forgotten_after_a_while_unless_they_closed_the_way() {
    let api = TestApi::new().await;
    let old = START.0 - 1;
    api.fail("old", FAILURES_TO_CLOSE - 1, old).await;
    api.fail("recent", 3, START.0).await;
    api.fail("closed", FAILURES_TO_CLOSE, old).await;
    api.service.store.prune(START, START).await.unwrap();
    assert_eq!(api.failures("old").await, 0);
    assert_eq!(api.failures("recent").await, 3);
    assert_eq!(api.failures("closed").await, FAILURES_TO_CLOSE);
}

#[tokio::test]
async fn more_old_rows_than_one_batch_are_all_deleted() {
    let api = TestApi::new().await;
    let mut tx = api.service.store.begin().await.unwrap();
    for number in 0..1203 {
        let old = START.0 * 1000 - 1 - number;
        tx.set_bucket(&format!("old {number}"), old).await.unwrap();
    }
    tx.set_bucket("new", START.0 * 1000).await.unwrap();
    tx.commit().await.unwrap();
    api.service.store.prune(START, START).await.unwrap();
    let mut tx = api.service.store.read().await.unwrap();
    for number in 0..1203 {
        assert_eq!(tx.bucket(&format!("old {number}")).await.unwrap(), 0);
    }
    assert_eq!(tx.bucket("new").await.unwrap(), START.0 * 1000);
}

#[tokio::test]
async fn an_operator_opens_the_way_by_mail_again() {
    let api = TestApi::new().await;
    for subject in [api.subject("ada@example.com"), "id-of-ada".to_owned()] {
        api.fail(&subject, FAILURES_TO_CLOSE, START.0).await;
    }
    api.advance(24 * 3600);
    let mut browser = api.browser();
    browser.ask_code("ada@example.com").await.document();
    assert_eq!(
        api.newest_code().await.len(),
        16 + 3,
        "a code that cannot be guessed"
    );

    // By another name of hers.
    let (store, keys) = (api.service.store.as_ref(), &api.service.keys);
    let now = api.service.now();
    assert!(reopen(store, keys, " ADA ", now).await.unwrap());
    assert!(!reopen(store, keys, "nobody", now).await.unwrap());
    browser.ask_code("ada@example.com").await.document();
    let code = api.newest_code().await;
    let wrong = browser.submit(&other_than(&code)).await;
    assert_eq!(wrong.kind(), ProblemType::CodeIncorrect);
    browser.submit(&code).await.document();
    browser.set_password(NEW_PASSWORD).await.document();
    assert!(api.signs_in("ada", NEW_PASSWORD).await);
}

#[tokio::test]
async fn somebody_who_goes_away_does_not_make_room_for_more_hashing() {
    let api = TestApi::new().await;
    let places = api.service.hashing.free_places();
    let mut browser = api.browser();
    browser.prove("ada").await.document();
    {
        let asked = browser.set_password(NEW_PASSWORD);
        let mut asked = std::pin::pin!(asked);
        // Goes away as soon as the hashing has begun.
        while api.service.hashing.free_places() == places {
            let turn = tokio::task::yield_now();
            tokio::select! {
                biased;
                _ = asked.as_mut() => panic!("it was done before it had begun"),
                () = turn => {}
            }
        }
    }
    assert_eq!(api.service.hashing.free_places(), places - 1);
    let ended = async {
        while api.service.hashing.free_places() < places {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    };
    let limit = std::time::Duration::from_secs(20);
    tokio::time::timeout(limit, ended).await.unwrap();
}
