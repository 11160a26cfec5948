use std::{
    error::Error,
    sync::Arc,
    time::{Duration, Instant},
};

use async_trait::async_trait;
use axum::{
    body::Bytes,
    http::{Request, StatusCode, Uri, header, uri::PathAndQuery},
};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use regain_contract::identity::{
    ChangeAccount, FindAccount, FoundAccount, IdentityAccount, IdentityAddress,
    IdentityAuthenticator, IdentityConnection, IdentityContact, IdentityDevice, IdentityEvent,
    IdentitySession, ReadAccount, VerifiedCode, VerifyCode,
};
use regain_contract::paths::identity as paths;
use serde::{Deserialize as _, Serialize, de::DeserializeOwned};
use serde_json::Value;
use tracing::Instrument as _;
use zeroize::Zeroizing;

use super::{Asked, IdentitySystem, NotChanged, Unreachable};
use crate::clock::Clock;
use crate::config::WebhookSecrets;
use crate::https::{self, HttpsClient};
use crate::random::{self, Random};
use crate::telemetry::Metrics;
use crate::webhook::{WEBHOOK_ID, WEBHOOK_SIGNATURE, WEBHOOK_TIMESTAMP, sign};

/// How long the system may take over one request, unless it is said.
const LIMIT: Duration = Duration::from_secs(5);

/// How often one thing is asked before the person is told to try again: a
/// connection that the other side has just closed is the usual reason.
const TRIES: u32 = 2;

/// The longest answer that is read, in bytes.
const LONGEST: usize = 1024 * 1024;

/// The key of a request that changes something, as in our own API.
const IDEMPOTENCY_KEY: &str = "idempotency-key";

/// A system of somebody else's, over signed HTTP.
pub struct RemoteIdentity {
    client: HttpsClient,
    base: Uri,
    secrets: WebhookSecrets,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    limit: Duration,
    metrics: Option<Arc<Metrics>>,
}

/// What was answered.
struct Answered {
    status: StatusCode,
    body: Bytes,
    /// An earlier try had no answer that says what became of it.
    follows_unknown: bool,
}

impl RemoteIdentity {
    /// The system at this address, which knows one of these secrets.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub fn new(
        base: Uri,
        secrets: WebhookSecrets,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
    ) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let client = https::client()?;
        Ok(Self {
            client,
            base,
            secrets,
            clock,
            random,
            limit: LIMIT,
            metrics: None,
        })
    }

    /// The same with as much time for one request.
    #[must_use]
    pub fn with_limit(self, limit: Duration) -> Self {
        Self { limit, ..self }
    }

    /// The same with metrics that say how it answers.
    #[must_use]
    pub fn with_metrics(self, metrics: Arc<Metrics>) -> Self {
        Self {
            metrics: Some(metrics),
            ..self
        }
    }

    /// See [`Self::ask_patiently`]; it is measured.
    async fn ask(
        &self,
        path: &'static str,
        key: Option<&str>,
        asked: &impl Serialize,
    ) -> Result<Answered, Unreachable> {
        let span = tracing::info_span!("ask_identity_system", path);
        let began_at = Instant::now();
        let answered = self.ask_patiently(path, key, asked).instrument(span).await;
        if let Some(metrics) = &self.metrics {
            metrics.identity_asked(began_at.elapsed(), answered.is_ok());
        }
        answered
    }

    /// Asks until there is an answer that says something, so often at the most.
    async fn ask_patiently(
        &self,
        path: &str,
        key: Option<&str>,
        asked: &impl Serialize,
    ) -> Result<Answered, Unreachable> {
        let body = serde_json::to_vec(asked).map(Zeroizing::new);
        let body = body.map_err(|_| Unreachable)?;
        for attempt in 1..=TRIES {
            let answered = tokio::time::timeout(self.limit, self.ask_once(path, key, &body)).await;
            match answered {
                Ok(Ok(answered)) if is_final(answered.status) => {
                    let follows_unknown = attempt > 1;
                    return Ok(Answered {
                        follows_unknown,
                        ..answered
                    });
                }
                Ok(Ok(answered)) => {
                    let status = answered.status.as_u16();
                    tracing::warn!(path, attempt, status, "the identity system is in trouble");
                }
                Ok(Err(reason)) => {
                    tracing::warn!(path, attempt, reason, "the identity system does not answer");
                }
                Err(_) => {
                    let reason = "it takes too long";
                    tracing::warn!(path, attempt, reason, "the identity system does not answer");
                }
            }
        }
        Err(Unreachable)
    }

    /// # Errors
    /// Why there is no answer.
    async fn ask_once(
        &self,
        path: &str,
        key: Option<&str>,
        body: &[u8],
    ) -> Result<Answered, &'static str> {
        let request = self.request(path, key, body);
        let request = request.ok_or("the request cannot be made")?;
        let response = self.client.request(request).await;
        let (parts, body) = response.map_err(|_| "there is no connection")?.into_parts();
        let body = Limited::new(body, LONGEST).collect().await;
        let body = body.map_err(|error| {
            if error.is::<LengthLimitError>() {
                "the answer is longer than 1 MiB"
            } else {
                "the answer is cut off"
            }
        })?;
        Ok(Answered {
            status: parts.status,
            body: body.to_bytes(),
            follows_unknown: false,
        })
    }

    fn request(&self, path: &str, key: Option<&str>, body: &[u8]) -> Option<Request<Full<Bytes>>> {
        let id = random::id(self.random.as_ref()).ok()?;
        let now = self.clock.now();
        let signature = sign(&self.secrets, &id, now, body);
        let mut request = Request::post(self.address(path)?)
            .header(header::CONTENT_TYPE, "application/json")
            .header(WEBHOOK_ID, id)
            .header(WEBHOOK_TIMESTAMP, now.0)
            .header(WEBHOOK_SIGNATURE, signature);
        if let Some(key) = key {
            // A structured-field string; keys have nothing that needs to be escaped.
            request = request.header(IDEMPOTENCY_KEY, format!("\"{key}\""));
        }
        request.body(Full::new(Bytes::copy_from_slice(body))).ok()
    }

    /// Below the path of the address that the operator named.
    fn address(&self, path: &str) -> Option<Uri> {
        let mut parts = self.base.clone().into_parts();
        let below = self.base.path().trim_end_matches('/');
        parts.path_and_query = Some(PathAndQuery::try_from(format!("{below}{path}")).ok()?);
        Uri::from_parts(parts).ok()
    }

    async fn found(
        &self,
        path: &'static str,
        asked: &impl Serialize,
    ) -> Result<Asked<Option<IdentityAccount>>, Unreachable> {
        let answered = self.ask(path, None, asked).await?;
        let mut found: Value = read(path, &answered)?;
        if let Some(account) = found.get_mut("account") {
            drop_bad(account);
        }
        let found = FoundAccount::deserialize(found);
        let found = found.map_err(|error| {
            let missing = missing_member(&error);
            tracing::error!(path, missing, "the identity system breaks the contract");
            Unreachable
        })?;
        Ok(Asked::Elsewhere(found.account))
    }
}

/// Whether asking again would be answered in the same way.
fn is_final(status: StatusCode) -> bool {
    let later = matches!(
        status,
        StatusCode::REQUEST_TIMEOUT
            | StatusCode::CONFLICT
            | StatusCode::TOO_EARLY
            | StatusCode::TOO_MANY_REQUESTS
    );
    status.is_success() || (status.is_client_error() && !later)
}

/// Whether an answer says that a change was not made, and will not be: the
/// account is not there, or what was asked for is not taken. That our signature
/// is not, or that the same is under way, says nothing of an earlier try.
fn refuses(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::BAD_REQUEST
            | StatusCode::FORBIDDEN
            | StatusCode::NOT_FOUND
            | StatusCode::GONE
            | StatusCode::UNPROCESSABLE_ENTITY
    )
}

/// Leaves out of the lists of an account what cannot be read, as a connection
/// of a kind that is not known: it must not keep its owner from all the others.
fn drop_bad(account: &mut Value) {
    keep_good::<IdentityAddress>(account, "emails");
    keep_good::<IdentityAddress>(account, "phones");
    keep_good::<IdentityAuthenticator>(account, "authenticators");
    keep_good::<IdentityContact>(account, "contacts");
    keep_good::<IdentitySession>(account, "sessions");
    keep_good::<IdentityDevice>(account, "devices");
    keep_good::<IdentityConnection>(account, "connections");
    keep_good::<IdentityEvent>(account, "events");
}

fn keep_good<T: DeserializeOwned>(account: &mut Value, list: &str) {
    let Some(Value::Array(all)) = account.get_mut(list) else {
        return;
    };
    let before = all.len();
    all.retain(|one| T::deserialize(one).is_ok());
    let dropped = before - all.len();
    if dropped > 0 {
        tracing::error!(list, dropped, "the identity system breaks the contract");
    }
}

/// The member that is not there, if that is what is wrong: its name is of the contract. What serde says of anything else may
/// quote the answer.
fn missing_member(error: &serde_json::Error) -> Option<String> {
    let said = error.to_string();
    let name = said.strip_prefix("missing field `")?.split('`').next()?;
    Some(name.to_owned())
}

/// What is usually wrong when a system refuses to answer.
const fn usual_reason(status: StatusCode) -> &'static str {
    match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
            "the secrets of both sides differ, or their clocks"
        }
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => {
            "the path of --identity is another"
        }
        _ => "",
    }
}

/// What stands in a good answer. What it says is not logged.
fn read<T: DeserializeOwned>(path: &str, answered: &Answered) -> Result<T, Unreachable> {
    if answered.status != StatusCode::OK {
        let status = answered.status.as_u16();
        let usually = usual_reason(answered.status);
        tracing::error!(
            path,
            status,
            usually,
            "the identity system refuses to answer"
        );
        return Err(Unreachable);
    }
    serde_json::from_slice(&answered.body).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        tracing::error!(
            path,
            line,
            column,
            "the identity system breaks the contract"
        );
        Unreachable
    })
}

#[async_trait]
impl IdentitySystem for RemoteIdentity {
    fn is_elsewhere(&self) -> bool {
        true
    }

    async fn find(&self, name: &str) -> Result<Asked<Option<IdentityAccount>>, Unreachable> {
        let name = name.to_owned();
        self.found(paths::FIND, &FindAccount { name }).await
    }

    async fn read(&self, account_id: &str) -> Result<Asked<Option<IdentityAccount>>, Unreachable> {
        let account_id = account_id.to_owned();
        self.found(paths::READ, &ReadAccount { account_id }).await
    }

    async fn verify(&self, key: &str, code: &VerifyCode) -> Result<Asked<bool>, Unreachable> {
        let answered = self.ask(paths::VERIFY, Some(key), code).await?;
        let verified: VerifiedCode = read(paths::VERIFY, &answered)?;
        Ok(Asked::Elsewhere(verified.fits))
    }

    async fn change(&self, key: &str, change: &ChangeAccount) -> Result<Asked<()>, NotChanged> {
        let answered = self.ask(paths::CHANGE, Some(key), change).await;
        let answered = answered.map_err(|_| NotChanged::Unknown)?;
        let status = answered.status.as_u16();
        if answered.status.is_success() {
            Ok(Asked::Elsewhere(()))
        } else if refuses(answered.status) && !answered.follows_unknown {
            tracing::error!(status, "the identity system refuses to change an account");
            Err(NotChanged::Refused)
        } else {
            tracing::error!(status, "whether an account was changed is not known");
            Err(NotChanged::Unknown)
        }
    }
}
