//! Opens a way again that too many failures have closed. An operator does
//! that by hand, for somebody they know to be the owner.

use regain_contract::UnixSeconds;
use regain_contract::support::Method;

use crate::audit::Doer;
use crate::identifier::normal_form;
use crate::keys::{Keys, Purpose};
use crate::store::{AuditEntry, Store, StoreResult};
use crate::{audit, limits};

/// Forgets the failures of `name`, and of the account that goes by it with all
/// its other names, and the tries at its authenticator app. Says whether there is such an
/// account.
///
/// # Errors
/// The database does not answer; nothing has changed.
pub async fn reopen(
    store: &dyn Store,
    keys: &Keys,
    name: &str,
    now: UnixSeconds,
) -> StoreResult<bool> {
    let subject = |name: &str| keys.name(Purpose::Identifier, &[name.as_bytes()]);
    let name = normal_form(name);
    let mut transaction = store.begin().await?;
    let account = transaction.account_by_name(&name).await?;
    let mut subjects = vec![subject(&name)];
    if let Some(account) = &account {
        let names = [&account.handle];
        let names = names.into_iter().chain(&account.emails);
        let names = names.chain(&account.phones);
        subjects.extend(names.map(|name| subject(&normal_form(name))));
        subjects.push(account.id.clone());
        let tries = limits::AUTHENTICATOR_TRIES_PER_ACCOUNT.key(&account.id);
        transaction.set_bucket(&tries, 0).await?;
    }
    for subject in subjects {
        transaction.forget_failures(&subject).await?;
    }
    transaction
        .add_audit(&AuditEntry {
            account_id: account.as_ref().map(|account| account.id.clone()),
            ..AuditEntry::new(
                now,
                audit::REOPENED,
                audit::SUCCESS,
                Doer::with(Method::CommandLine),
            )
        })
        .await?;
    transaction.commit().await?;
    Ok(account.is_some())
}
