//! Whether the database was made with the key that the API was started with.

use std::fmt;

use crate::keys::{Keys, Purpose, same};
use crate::store::{Store, StoreError};

/// The name of the setting.
const SETTING: &str = "key-check";

/// Why the API does not start.
#[derive(Debug)]
pub enum KeyCheckError {
    /// The database was made with another key: nobody's password would fit,
    /// and no waiting mail could be read.
    AnotherKey,
    /// The database does not answer.
    Store(StoreError),
}

impl fmt::Display for KeyCheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AnotherKey => f.write_str(
                "the database was made with another secret key. With this one no password would fit and no \
                 waiting mail could be read. Start with the key it was made with, or with a new database",
            ),
            Self::Store(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for KeyCheckError {}

impl From<StoreError> for KeyCheckError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Compares the key with the one that the database was made with; the first
/// key that comes is taken to be that.
///
/// # Errors
/// It is another one, or the database does not answer.
pub async fn check_key(store: &dyn Store, keys: &Keys) -> Result<(), KeyCheckError> {
    let value = keys.hash(Purpose::Check, &[b"regain"]);
    let mut transaction = store.begin().await?;
    match transaction.setting(SETTING).await? {
        Some(kept) if same(&kept, &value) => Ok(()),
        Some(_) => Err(KeyCheckError::AnotherKey),
        None => {
            transaction.set_setting(SETTING, &value).await?;
            Ok(transaction.commit().await?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::SqliteStore;

    #[tokio::test]
    async fn a_database_is_opened_only_with_the_key_it_was_made_with() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(&folder.path().join("regain.sqlite3"))
            .await
            .unwrap();
        let key = Keys::new([1; 32]);
        check_key(&store, &key).await.unwrap();
        check_key(&store, &key).await.unwrap();
        let other = check_key(&store, &Keys::new([2; 32])).await;
        assert!(matches!(other, Err(KeyCheckError::AnotherKey)));
        check_key(&store, &key).await.unwrap();
    }
}
