use axum::http::{Extensions, HeaderMap};
use regain_contract::{ItemKind, Secret};

use super::{Sandbox, authenticator};
use crate::{
    http::{Refusal, client_network},
    identifier::normal_form,
    password, random,
    store::{AccountEvent, AccountStatus, Session},
};

/// Where somebody signs in from.
pub(super) struct From<'a> {
    /// The name of the session.
    pub(super) device: &'a str,
    /// Where that is, coarsely; empty where nothing is known.
    pub(super) place: &'a str,
    /// The network address it is said to be; empty where nothing is known.
    pub(super) address: &'a str,
    /// The client's network, as a keyed hash.
    pub(super) network: String,
}

impl Sandbox {
    /// The network that a request comes from.
    pub(super) fn network(&self, headers: &HeaderMap, extensions: &Extensions) -> String {
        let service = &self.service;
        let proxy = service.settings.trusted_proxy_header.as_deref();
        client_network(headers, extensions, proxy, &service.keys)
    }
}

/// Signs in as a service would that Regain brings people back into, so that
/// tests can show which password works.
///
/// `false` when the account, the password or the code is another, or the
/// account cannot be used. Nothing is counted: it is not a sign-in for real
/// accounts.
pub(super) async fn sign_in(
    sandbox: &Sandbox,
    identifier: &str,
    password: Secret,
    code: Option<&str>,
    from: From<'_>,
) -> Result<bool, Refusal> {
    let service = &sandbox.service;
    let now = service.now();
    let mut transaction = service.store.begin().await?;
    let Some(account) = transaction
        .account_by_name(&normal_form(identifier))
        .await?
    else {
        return Ok(false);
    };
    let Some(hash) = transaction.password_hash(&account.id).await? else {
        return Ok(false);
    };
    let apps = transaction.authenticators(&account.id).await?;
    let code_fits = authenticator::accepts(service, &apps, code);
    // The database is not held while the password is hashed.
    drop(transaction);
    let keys = service.keys.clone();
    let matches = tokio::task::spawn_blocking(move || {
        password::verify_blocking(&keys, &hash, password.expose_secret())
    })
    .await
    .unwrap_or(false);
    if !matches || !code_fits || account.status != AccountStatus::Active {
        return Ok(false);
    }
    let mut transaction = service.store.begin().await?;
    transaction
        .add_session(&Session {
            id: random::id(service.random.as_ref())?,
            account_id: account.id.clone(),
            device: from.device.to_owned(),
            place: from.place.to_owned(),
            address: from.address.to_owned(),
            network: from.network.clone(),
            created_at: now,
            last_used_at: now,
        })
        .await?;
    transaction
        .add_event(
            &account.id,
            &AccountEvent {
                id: random::id(service.random.as_ref())?,
                kind: ItemKind::SignIn,
                at: now,
                device: from.device.to_owned(),
                place: from.place.to_owned(),
                address: from.address.to_owned(),
                object: String::new(),
                detail: String::new(),
                report: None,
            },
        )
        .await?;
    transaction
        .add_familiar_network(&account.id, &from.network, now)
        .await?;
    transaction.commit().await?;
    Ok(true)
}
