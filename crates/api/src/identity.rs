//! The system that the accounts are in: our own tables, or one of somebody
//! else's (`docs/integrate.md`).
//!
//! What a recovery needs of an account of another system is kept in our tables
//! while it is under way ([`mirror`]), so that each action decides and writes in
//! one transaction as always. What only that system can do, it is asked for
//! before the transaction begins: whether a code of an authenticator app fits,
//! and the changes when the account is secured.

pub(crate) mod mirror;
mod remote;

use async_trait::async_trait;
use regain_contract::identity::{ChangeAccount, IdentityAccount, VerifyCode};

pub use remote::RemoteIdentity;

/// A system that accounts are in.
#[async_trait]
pub trait IdentitySystem: Send + Sync + 'static {
    /// Whether it is another one than our tables.
    fn is_elsewhere(&self) -> bool;

    /// The account that goes by a name in its normal form.
    ///
    /// # Errors
    /// The system does not answer; nothing is known of the name.
    async fn find(&self, name: &str) -> Result<Asked<Option<IdentityAccount>>, Unreachable>;

    /// The account with this id.
    ///
    /// # Errors
    /// The system does not answer.
    async fn read(&self, account_id: &str) -> Result<Asked<Option<IdentityAccount>>, Unreachable>;

    /// Whether a code fits that an authenticator app shows, and takes it. By the
    /// same key the answer is the same.
    ///
    /// # Errors
    /// The system does not answer.
    async fn verify(&self, key: &str, code: &VerifyCode) -> Result<Asked<bool>, Unreachable>;

    /// Changes an account: all of it or nothing, and once for each key.
    ///
    /// # Errors
    /// See [`NotChanged`].
    async fn change(&self, key: &str, change: &ChangeAccount) -> Result<Asked<()>, NotChanged>;
}

/// What a system says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked<T> {
    /// What our tables say is what holds.
    Here,
    /// This.
    Elsewhere(T),
}

/// The system did not answer, or not as it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreachable;

/// Why an account was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotChanged {
    /// It may have been: the same by the same key tells.
    Unknown,
    /// It was not, and will not be by this.
    Refused,
}

/// The accounts in our own tables.
pub struct OwnAccounts;

#[async_trait]
impl IdentitySystem for OwnAccounts {
    fn is_elsewhere(&self) -> bool {
        false
    }

    async fn find(&self, _: &str) -> Result<Asked<Option<IdentityAccount>>, Unreachable> {
        Ok(Asked::Here)
    }

    async fn read(&self, _: &str) -> Result<Asked<Option<IdentityAccount>>, Unreachable> {
        Ok(Asked::Here)
    }

    async fn verify(&self, _: &str, _: &VerifyCode) -> Result<Asked<bool>, Unreachable> {
        Ok(Asked::Here)
    }

    async fn change(&self, _: &str, _: &ChangeAccount) -> Result<Asked<()>, NotChanged> {
        Ok(Asked::Here)
    }
}
