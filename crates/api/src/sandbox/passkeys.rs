//! Passkeys of the made-up accounts, made in the browser that looks at the
//! sandbox, as the service would do it where people sign in.

use axum::{
    Json,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use regain_contract::{ProblemType, Secret};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Sandbox;
use crate::{
    http::Refusal,
    identifier::normal_form,
    passkeys::enrolment::{self, Enrolled},
    store::{Account, Transaction},
};

type Answer = Result<Response, Response>;

/// Whose passkeys.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Whose {
    account: String,
}

/// A passkey that a browser has made.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Made {
    account: String,
    /// `RegistrationResponseJSON` (WebAuthn Level 3, 5.1).
    credential: Value,
}

/// `GET /sandbox/api/passkeys?account=HANDLE`
pub(super) async fn list(State(sandbox): State<Sandbox>, Query(whose): Query<Whose>) -> Answer {
    let read = async {
        let mut transaction = sandbox.service.store.read().await?;
        let account = find(transaction.as_mut(), &whose.account).await?;
        let passkeys = transaction.passkeys(&account.id).await?.into_iter();
        let passkeys: Vec<Value> = passkeys
            .map(|passkey| {
                json!({
                    "id": passkey.credential_id,
                    "name": passkey.name,
                    "added_at": passkey.added_at,
                    "last_used_at": passkey.last_used_at,
                    "suspended_at": passkey.suspended_at,
                })
            })
            .collect();
        Ok::<_, Refusal>(passkeys)
    };
    let passkeys = read.await.map_err(sandbox.refuse())?;
    Ok(Json(json!({ "passkeys": passkeys })).into_response())
}

/// `POST /sandbox/api/passkeys/options`: `PublicKeyCredentialCreationOptionsJSON`
/// (WebAuthn Level 3, 5.1.8).
pub(super) async fn options(
    State(sandbox): State<Sandbox>,
    headers: HeaderMap,
    Json(whose): Json<Whose>,
) -> Answer {
    sandbox.check_site(&headers).map_err(sandbox.refuse())?;
    let options = sandbox
        .offer_passkey(&whose.account)
        .await
        .map_err(sandbox.refuse())?;
    Ok(Json(options).into_response())
}

/// `POST /sandbox/api/passkeys`
pub(super) async fn make(
    State(sandbox): State<Sandbox>,
    headers: HeaderMap,
    Json(made): Json<Made>,
) -> Answer {
    sandbox.check_site(&headers).map_err(sandbox.refuse())?;
    let enrolled = sandbox.take_passkey(made).await.map_err(sandbox.refuse())?;
    let status = match enrolled {
        Enrolled::Added => StatusCode::CREATED,
        Enrolled::TakenAlready => StatusCode::CONFLICT,
        Enrolled::NotAccepted => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok((status, Json(json!({ "made": enrolled == Enrolled::Added }))).into_response())
}

impl Sandbox {
    async fn offer_passkey(&self, name: &str) -> Result<Value, Refusal> {
        let mut transaction = self.service.store.begin().await?;
        let account = find(transaction.as_mut(), name).await?;
        let challenge =
            enrolment::offer(&self.service, transaction.as_mut(), &account, Vec::new()).await?;
        transaction.commit().await?;
        let options = serde_json::from_str(&challenge.options);
        let mut offered = self.offered_passkeys.lock().await;
        offered.insert(account.id, challenge);
        options.map_err(|_| ProblemType::Internal.into())
    }

    async fn take_passkey(&self, made: Made) -> Result<Enrolled, Refusal> {
        let mut transaction = self.service.store.begin().await?;
        let account = find(transaction.as_mut(), &made.account).await?;
        let challenge = self.offered_passkeys.lock().await.remove(&account.id);
        let Some(challenge) = challenge else {
            return Ok(Enrolled::NotAccepted);
        };
        let number = transaction.passkeys(&account.id).await?.len() + 1;
        let enrolled = enrolment::take(
            &self.service,
            transaction.as_mut(),
            &account,
            &challenge,
            &Secret::new(made.credential.to_string()),
            format!("Sandbox {number}"),
        )
        .await?;
        transaction.commit().await?;
        Ok(enrolled)
    }
}

async fn find(transaction: &mut dyn Transaction, name: &str) -> Result<Account, Refusal> {
    let account = transaction.account_by_name(&normal_form(name)).await?;
    account.ok_or_else(|| ProblemType::NotFound.into())
}
