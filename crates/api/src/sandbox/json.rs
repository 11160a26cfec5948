use axum::{
    Json,
    extract::{Query, State},
    http::{Extensions, HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use regain_contract::{ProblemType, Secret, UnixSeconds};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    Sandbox,
    accounts::{SandboxAccount, by_handle},
    agents as made_up, authenticator,
    inbox::Message,
    sign_in::{self, From},
};
use crate::{
    clock::{Clock as _, SystemClock},
    http::{Refusal, is_cross_site},
    identifier::normal_form,
    store::AccountStatus,
};

/// The furthest that the clock is moved at once, in seconds: a year.
pub(super) const FURTHEST: i64 = 366 * 24 * 3600;

type Answer = Result<Response, Response>;

impl Sandbox {
    /// A refusal as an answer.
    pub(super) fn refuse(&self) -> impl Fn(Refusal) -> Response {
        let now = self.service.now();
        move |refusal| refusal.into_response_at(now)
    }

    /// By how many seconds the clock is ahead of the real time.
    pub(super) fn ahead(&self) -> i64 {
        self.service.now().since(SystemClock.now())
    }

    /// Refuses what a page of another site sends: anyone may look at the
    /// sandbox, but not press its buttons through somebody's browser.
    pub(super) fn check_site(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        if is_cross_site(headers, &self.service.settings.origin) {
            return Err(ProblemType::CrossSite.into());
        }
        Ok(())
    }

    async fn all_accounts(&self) -> Result<Vec<Value>, Refusal> {
        let mut transaction = self.service.store.read().await?;
        let mut all = Vec::new();
        for account in transaction.accounts().await? {
            let seeded = by_handle(&account.handle);
            all.push(json!({
                "handle": account.handle,
                "situation": seeded.map(|one| one.situation),
                "status": status_name(account.status),
                "emails": account.emails,
                "phones": account.phones,
                "password": seeded.map(|one| one.password),
                "second_factor": account.means.has_second_factor(),
                "means": account.means.kinds(),
                "suspended": account.suspended.kinds(),
                "frozen_until": account.frozen_until,
                "protected_until": account.protected_until,
                "backup_codes": seeded.map(backup_codes),
                "contacts": seeded.map(contacts),
            }));
        }
        Ok(all)
    }

    /// How many messages are still on their way.
    async fn waiting(&self) -> Result<u32, Refusal> {
        let mut transaction = self.service.store.read().await?;
        Ok(transaction.waiting_messages(self.service.now()).await?)
    }

    pub(super) async fn inbox(&self, query: &MessageQuery) -> Result<Vec<Message>, Refusal> {
        let mut transaction = self.service.store.read().await?;
        let messages = transaction
            .sandbox_messages(query.to.as_deref(), query.since.unwrap_or(0))
            .await?;
        Ok(messages.into_iter().map(Message::from).collect())
    }
}

/// The backup codes of the start; which of them are used, the API alone knows.
fn backup_codes(account: &SandboxAccount) -> Vec<String> {
    let codes = account.backup_codes().into_iter();
    codes
        .map(|code| code.expose_in_groups().expose_secret().to_owned())
        .collect()
}

fn contacts(account: &SandboxAccount) -> Vec<Value> {
    let contacts = account.contacts.iter();
    contacts
        .map(|(name, email)| json!({ "name": name, "email": email }))
        .collect()
}

const fn status_name(status: AccountStatus) -> &'static str {
    match status {
        AccountStatus::Active => "active",
        AccountStatus::Locked => "locked",
        AccountStatus::Disabled => "disabled",
    }
}

/// `GET /sandbox/api/accounts`
pub(super) async fn accounts(State(sandbox): State<Sandbox>) -> Answer {
    let accounts = sandbox.all_accounts().await.map_err(sandbox.refuse())?;
    Ok(Json(json!({ "accounts": accounts })).into_response())
}

/// Which messages.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct MessageQuery {
    /// To this address only.
    pub(super) to: Option<String>,
    /// With a higher number only.
    pub(super) since: Option<i64>,
}

/// `GET /sandbox/api/messages?to=ADDRESS&since=ID`
pub(super) async fn messages(
    State(sandbox): State<Sandbox>,
    Query(query): Query<MessageQuery>,
) -> Answer {
    // Counted first: what is delivered in between is in the messages then.
    let waiting = sandbox.waiting().await.map_err(sandbox.refuse())?;
    let messages = sandbox.inbox(&query).await.map_err(sandbox.refuse())?;
    Ok(Json(json!({ "messages": messages, "waiting": waiting })).into_response())
}

/// Which signals.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SignalQuery {
    /// About the account that this names only.
    account: Option<String>,
    /// With a higher number only.
    since: Option<i64>,
}

/// `GET /sandbox/api/signals?account=HANDLE&since=ID`
pub(super) async fn signals(
    State(sandbox): State<Sandbox>,
    Query(query): Query<SignalQuery>,
) -> Answer {
    let waiting = sandbox.waiting().await.map_err(sandbox.refuse())?;
    let signals = sandbox.signals(&query).await.map_err(sandbox.refuse())?;
    Ok(Json(json!({ "signals": signals, "waiting": waiting })).into_response())
}

impl Sandbox {
    async fn signals(&self, query: &SignalQuery) -> Result<Vec<Value>, Refusal> {
        let mut transaction = self.service.store.read().await?;
        let account = match &query.account {
            Some(name) => {
                let found = transaction.account_by_name(&normal_form(name)).await?;
                Some(found.ok_or(ProblemType::NotFound)?.id)
            }
            None => None,
        };
        let since = query.since.unwrap_or(0);
        let kept = transaction
            .sandbox_signals(account.as_deref(), since)
            .await?;
        let shown = kept.into_iter().map(|one| {
            let signal: Value = serde_json::from_str(&one.body).unwrap_or_default();
            json!({
                "id": one.id,
                "webhook_id": one.subject,
                "signal": signal,
                "sent_at": one.sent_at,
            })
        });
        Ok(shown.collect())
    }
}

/// `GET /sandbox/api/authenticators`
pub(super) async fn authenticators(State(sandbox): State<Sandbox>) -> Answer {
    let read = async {
        let mut transaction = sandbox.service.store.read().await?;
        Ok::<_, Refusal>(authenticator::all(&sandbox.service, transaction.as_mut()).await?)
    };
    let shown: Vec<Value> = read
        .await
        .map_err(sandbox.refuse())?
        .into_iter()
        .map(|shown| {
            json!({
                "account": shown.handle,
                "name": shown.name,
                "code": shown.code,
                "seconds_left": shown.seconds_left,
            })
        })
        .collect();
    Ok(Json(json!({ "authenticators": shown })).into_response())
}

/// `GET /sandbox/api/agents`
pub(super) async fn agents(State(sandbox): State<Sandbox>) -> Json<Value> {
    let shown: Vec<Value> = made_up::all(&sandbox.service)
        .into_iter()
        .map(|shown| {
            json!({
                "number": shown.agent.number,
                "name": shown.agent.name,
                "role": shown.agent.role,
                "password": shown.agent.password,
                "code": shown.code,
                "seconds_left": shown.seconds_left,
            })
        })
        .collect();
    Json(json!({ "agents": shown }))
}

/// `GET /sandbox/api/clock`
pub(super) async fn clock(State(sandbox): State<Sandbox>) -> Json<Value> {
    Json(json!({ "now": sandbox.service.now(), "ahead_seconds": sandbox.ahead() }))
}

/// How far to move the clock.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClockMove {
    advance_seconds: i64,
}

/// `POST /sandbox/api/clock`
pub(super) async fn move_clock(
    State(sandbox): State<Sandbox>,
    headers: HeaderMap,
    Json(request): Json<ClockMove>,
) -> Answer {
    sandbox.check_site(&headers).map_err(sandbox.refuse())?;
    sandbox
        .advance(request.advance_seconds)
        .map_err(sandbox.refuse())?;
    Ok(clock(State(sandbox)).await.into_response())
}

impl Sandbox {
    /// Moves the clock forward. Never back: spent codes would come to life.
    pub(super) fn advance(&self, seconds: i64) -> Result<UnixSeconds, Refusal> {
        if !(0..=FURTHEST).contains(&seconds) || !self.service.clock.advance(seconds) {
            return Err(ProblemType::MalformedRequest.into());
        }
        Ok(self.service.now())
    }
}

/// Who signs in.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SignIn {
    identifier: String,
    password: Secret,
    /// Of the authenticator app, for an account that has one.
    #[serde(default)]
    code: Option<String>,
    /// The name of the session.
    #[serde(default)]
    device: Option<String>,
    /// Where that is, coarsely.
    #[serde(default)]
    place: String,
    /// The network address it comes from.
    #[serde(default)]
    address: String,
}

/// `POST /sandbox/api/sign-in`
pub(super) async fn sign_in(
    State(sandbox): State<Sandbox>,
    headers: HeaderMap,
    extensions: Extensions,
    Json(request): Json<SignIn>,
) -> Answer {
    sandbox.check_site(&headers).map_err(sandbox.refuse())?;
    let device = request.device.as_deref().unwrap_or(super::DEVICE);
    let from = From {
        device,
        place: &request.place,
        address: &request.address,
        network: sandbox.network(&headers, &extensions),
    };
    let signed_in = sign_in::sign_in(
        &sandbox,
        &request.identifier,
        request.password,
        request.code.as_deref(),
        from,
    )
    .await
    .map_err(sandbox.refuse())?;
    Ok(Json(json!({ "signed_in": signed_in })).into_response())
}

/// Whose sessions.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SessionQuery {
    account: String,
}

/// `GET /sandbox/api/sessions?account=HANDLE`
pub(super) async fn sessions(
    State(sandbox): State<Sandbox>,
    Query(query): Query<SessionQuery>,
) -> Answer {
    let find = async {
        let mut transaction = sandbox.service.store.read().await?;
        let account = transaction
            .account_by_name(&normal_form(&query.account))
            .await?
            .ok_or(ProblemType::NotFound)?;
        let sessions: Vec<Value> = transaction
            .sessions(&account.id)
            .await?
            .into_iter()
            .map(|session| {
                json!({
                    "id": session.id,
                    "device": session.device,
                    "place": session.place,
                    "created_at": session.created_at,
                    "last_used_at": session.last_used_at,
                })
            })
            .collect();
        let devices = transaction.remembered_devices(&account.id).await?;
        let devices: Vec<Value> = devices
            .into_iter()
            .map(|one| json!({ "device": one.device, "place": one.place }))
            .collect();
        let connections = transaction.connections(&account.id).await?;
        let connections: Vec<Value> = connections
            .into_iter()
            .map(|one| json!({ "kind": one.kind.item().name(), "name": one.name }))
            .collect();
        Ok(json!({ "sessions": sessions, "devices": devices, "connections": connections }))
    };
    let access = find.await.map_err(sandbox.refuse())?;
    Ok(Json(access).into_response())
}

/// `GET /sandbox/api/cases`
pub(super) async fn cases(State(sandbox): State<Sandbox>) -> Answer {
    let read = async {
        let mut transaction = sandbox.service.store.read().await?;
        let cases: Vec<Value> = transaction
            .cases()
            .await?
            .into_iter()
            .map(|case| {
                let case = case.opened;
                json!({
                    "reference": case.reference.to_string(),
                    "situation": case.situation,
                    "account": case.account,
                    "contact": case.contact,
                    "what_happened": case.what_happened,
                    "contacted_by_someone": case.contacted_by_someone,
                    "from_flow": case.flow_id.is_some(),
                    "opened_at": case.opened_at,
                    "reply_by": case.reply_by,
                })
            })
            .collect();
        Ok(cases)
    };
    let cases = read.await.map_err(sandbox.refuse())?;
    Ok(Json(json!({ "cases": cases })).into_response())
}

/// `POST /sandbox/api/reset`
pub(super) async fn reset(State(sandbox): State<Sandbox>, headers: HeaderMap) -> Answer {
    sandbox.check_site(&headers).map_err(sandbox.refuse())?;
    sandbox.reset().await.map_err(sandbox.refuse())?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
