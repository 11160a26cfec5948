//! Several instances on one PostgreSQL.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use regain_api::store::{
    BackupCode, PostgresStore, Store, StoreResult, StoredRequest, Transaction,
};
use regain_journey::{AgentId, CaseState, Turn};
use regain_postgres::TestDatabase;
use sqlx::Connection as _;
use tokio::sync::Barrier;
use tokio::task::JoinSet;

use crate::made::{ADA, NOW, add_ada, case, line, link};

/// How many try the same thing at the same moment, half of them at each instance.
const MANY: usize = 12;

async fn instance(database: &TestDatabase) -> Arc<PostgresStore> {
    Arc::new(
        PostgresStore::open(database.options.clone(), 4)
            .await
            .unwrap(),
    )
}

/// Has all of them read, decide and write at once, and says how many have done it.
async fn winners<D>(stores: &[Arc<PostgresStore>; 2], deed: D) -> u32
where
    D: AsyncDeed + Copy + Send + Sync + 'static,
{
    let won = Arc::new(AtomicU32::new(0));
    let start = Arc::new(Barrier::new(MANY));
    let mut all = JoinSet::new();
    for number in 0..MANY {
        let (store, won, start) = (stores[number % 2].clone(), won.clone(), start.clone());
        all.spawn(async move {
            start.wait().await;
            let mut tx = store.begin().await.unwrap();
            if deed.act(tx.as_mut()).await.unwrap() {
                tx.commit().await.unwrap();
                won.fetch_add(1, Ordering::Relaxed);
            }
        });
    }
    while let Some(done) = all.join_next().await {
        done.unwrap();
    }
    won.load(Ordering::Relaxed)
}

/// What a handler does in its transaction. `false`: somebody was quicker.
#[async_trait::async_trait]
trait AsyncDeed {
    async fn act(&self, tx: &mut dyn Transaction) -> StoreResult<bool>;
}

#[derive(Clone, Copy, Debug)]
enum Once {
    IdempotencyKey,
    Bucket,
    BackupCode,
    Link,
    Decision,
    AgentStep,
    CaseOfSubject,
}

#[async_trait::async_trait]
impl AsyncDeed for Once {
    async fn act(&self, tx: &mut dyn Transaction) -> StoreResult<bool> {
        match self {
            Self::IdempotencyKey => {
                if tx.request("scope", "key").await?.is_some() {
                    return Ok(false);
                }
                let request = StoredRequest {
                    body_hash: [1; 32],
                    outcome: "\"changed\"".into(),
                };
                tx.add_request("scope", "key", &request, NOW).await?;
            }
            // A bucket with room for one, that does not exist yet.
            Self::Bucket => {
                if tx.bucket("bucket").await? > NOW.0 {
                    return Ok(false);
                }
                tx.set_bucket("bucket", NOW.0 + 1).await?;
            }
            Self::BackupCode => {
                let codes = tx.backup_codes(ADA).await?;
                if codes.iter().any(|code| code.used_at.is_some()) {
                    return Ok(false);
                }
                return tx.use_backup_code(ADA, 1, NOW).await;
            }
            Self::Link => {
                let Some(mut link) = tx.link_by_token(&[1; 32]).await? else {
                    return Ok(false);
                };
                if link.used_at.is_some() {
                    return Ok(false);
                }
                link.used_at = Some(NOW);
                tx.set_link(&link).await?;
            }
            Self::Decision => {
                let opened = case(1, CaseState::Approved, NOW).opened;
                let Some(mut found) = tx.case(&opened.reference).await? else {
                    return Ok(false);
                };
                if found.standing.case.state != CaseState::Open(Turn::Service) {
                    return Ok(false);
                }
                found.standing.case.state = CaseState::Agreed(AgentId(1));
                tx.set_case(&found).await?;
            }
            Self::AgentStep => return tx.take_agent_step(AgentId(1), 5).await,
            // Nothing in the schema says that there is one open case of a subject.
            Self::CaseOfSubject => {
                let mut new = case(2, CaseState::Open(Turn::Service), NOW);
                new.opened.subject = [8; 32];
                if tx.open_case_of(&[8; 32]).await?.is_some() {
                    return Ok(false);
                }
                return tx.add_case(&new).await;
            }
        }
        Ok(true)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_counts_once_counts_once_among_instances() {
    let Some(database) = crate::postgres("what_counts_once").await else {
        return;
    };
    let stores = [instance(&database).await, instance(&database).await];
    let mut tx = stores[0].begin().await.unwrap();
    add_ada(tx.as_mut()).await;
    let code = BackupCode {
        slot: 1,
        hash: "hash".into(),
        made_at: NOW,
        used_at: None,
    };
    tx.add_backup_code(ADA, &code).await.unwrap();
    tx.add_link(&link(1, 1)).await.unwrap();
    let opened = case(1, CaseState::Open(Turn::Service), NOW);
    tx.add_case(&opened).await.unwrap();
    tx.commit().await.unwrap();
    for deed in [
        Once::IdempotencyKey,
        Once::Bucket,
        Once::BackupCode,
        Once::Link,
        Once::Decision,
        Once::AgentStep,
        Once::CaseOfSubject,
    ] {
        assert_eq!(winners(&stores, deed).await, 1, "{deed:?}");
    }
}

/// Adds one to a counter, which no statement does by itself.
#[derive(Clone, Copy)]
struct Count;

#[async_trait::async_trait]
impl AsyncDeed for Count {
    async fn act(&self, tx: &mut dyn Transaction) -> StoreResult<bool> {
        let before = tx.bucket("counter").await?;
        tx.set_bucket("counter", before + 1).await?;
        tx.add_audit(&line(&before.to_string())).await?;
        Ok(true)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_count_is_lost_and_the_audit_is_in_the_order_in_which_it_happened() {
    let Some(database) = crate::postgres("no_count_is_lost").await else {
        return;
    };
    let stores = [instance(&database).await, instance(&database).await];
    for _ in 0..3 {
        winners(&stores, Count).await;
    }
    let mut tx = stores[1].read().await.unwrap();
    let all = i64::try_from(3 * MANY).unwrap();
    assert_eq!(tx.bucket("counter").await.unwrap(), all);
    let lines = tx.audit("flow").await.unwrap();
    let said: Vec<i64> = lines.iter().map(|one| one.event.parse().unwrap()).collect();
    assert_eq!(said, (0..all).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_message_is_claimed_by_one_instance() {
    let Some(database) = crate::postgres("every_message_is_claimed").await else {
        return;
    };
    let stores = [instance(&database).await, instance(&database).await];
    let mut tx = stores[0].begin().await.unwrap();
    for number in 0..20_u8 {
        tx.add_message(&[number], NOW).await.unwrap();
    }
    tx.commit().await.unwrap();
    let mut all = JoinSet::new();
    for number in 0..6 {
        let store = stores[number % 2].clone();
        all.spawn(async move {
            let mut claimed = Vec::new();
            loop {
                let mut tx = store.begin().await.unwrap();
                let Some(message) = tx.claim_message(NOW, 60).await.unwrap() else {
                    return claimed;
                };
                tx.commit().await.unwrap();
                claimed.extend(message.payload);
            }
        });
    }
    let mut claimed = all.join_all().await.concat();
    claimed.sort_unstable();
    assert_eq!(claimed, (0..20).collect::<Vec<u8>>());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn ten_instances_start_at_once_on_an_empty_database() {
    let Some(database) = crate::postgres("ten_instances_start").await else {
        return;
    };
    let mut all = JoinSet::new();
    for _ in 0..10 {
        let options = database.options.clone();
        all.spawn(async move { PostgresStore::open(options, 2).await });
    }
    for opened in all.join_all().await {
        opened.unwrap();
    }
}

/// A deployment goes on while old instances still serve and start.
#[tokio::test]
async fn a_schema_that_is_newer_is_read_and_started_with() {
    let Some(database) = crate::postgres("a_schema_that_is_newer").await else {
        return;
    };
    let old = instance(&database).await;
    let mut tx = old.begin().await.unwrap();
    let opened = case(1, CaseState::Open(Turn::Service), NOW);
    tx.add_case(&opened).await.unwrap();
    tx.commit().await.unwrap();
    for _ in 0..8 {
        // Until the server keeps a plan of it.
        let mut tx = old.read().await.unwrap();
        tx.case(&opened.opened.reference).await.unwrap().unwrap();
    }
    let mut connection = sqlx::PgConnection::connect_with(&database.options)
        .await
        .unwrap();
    for statement in [
        "ALTER TABLE cases ADD COLUMN of_the_next_version BIGINT",
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
         VALUES (9999, 'next', TRUE, '\\x00', 1)",
    ] {
        sqlx::query(statement)
            .execute(&mut connection)
            .await
            .unwrap();
    }
    let mut tx = old.read().await.unwrap();
    let found = tx.case(&opened.opened.reference).await.unwrap();
    assert_eq!(found, Some(opened));
    instance(&database).await;
}

/// An instance is gone in the middle of a transaction: what it wrote never was, and the others go on.
#[tokio::test]
async fn an_instance_that_is_gone_holds_up_nobody() {
    let Some(database) = crate::postgres("an_instance_that_is_gone").await else {
        return;
    };
    let (gone, other) = (instance(&database).await, instance(&database).await);
    let mut tx = gone.begin().await.unwrap();
    tx.set_bucket("bucket", 1).await.unwrap();
    let mut connection = sqlx::PgConnection::connect_with(&database.options)
        .await
        .unwrap();
    sqlx::query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
         WHERE datname = current_database() AND state = 'idle in transaction'",
    )
    .execute(&mut connection)
    .await
    .unwrap();
    assert_eq!(
        other.begin().await.unwrap().bucket("bucket").await.unwrap(),
        0
    );
    assert!(tx.commit().await.is_err());
    // And it comes back by itself.
    gone.begin()
        .await
        .unwrap()
        .set_bucket("bucket", 2)
        .await
        .unwrap();
}

#[tokio::test]
async fn what_cannot_be_used_is_refused_with_a_reason() {
    let Some(database) = crate::postgres("what_cannot_be_used").await else {
        return;
    };
    let missing = database.options.clone().database("missing");
    let said = PostgresStore::open(missing, 2)
        .await
        .unwrap_err()
        .to_string();
    assert!(said.contains("\"missing\" does not exist"), "{said}");
    let latin = "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0";
    let mut connection = sqlx::PgConnection::connect_with(&database.options)
        .await
        .unwrap();
    sqlx::query(latin).execute(&mut connection).await.unwrap();
    let latin = database.options.clone().database("latin");
    let said = PostgresStore::open(latin, 2).await.unwrap_err().to_string();
    assert!(said.contains("UTF8"), "{said}");
}
