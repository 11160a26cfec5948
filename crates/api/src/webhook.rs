//! Posts to services of the operator's, signed as Standard Webhooks 1.0.0 says
//! (`docs/webhooks.md`).

use std::{error::Error, time::Duration};

use axum::{
    body::Bytes,
    http::{HeaderMap, Request, StatusCode, Uri, header},
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use http_body_util::Full;
use regain_contract::UnixSeconds;
use regain_contract::support::DeliveryTrouble as Trouble;
use sha2::Sha256;

use crate::config::WebhookSecrets;
use crate::delivery::SendError;
use crate::https::{self, HttpsClient};

/// The header that names a message: the same each time it is tried.
pub const WEBHOOK_ID: &str = "webhook-id";

/// The header with the moment of the try, in seconds since 1970. It is signed,
/// so that an old request can be told from a new one.
pub const WEBHOOK_TIMESTAMP: &str = "webhook-timestamp";

/// The header with a signature by each secret, a space between two of them:
/// `v1,` and the Base64 of the HMAC-SHA-256 of `{id}.{timestamp}.{body}`.
pub const WEBHOOK_SIGNATURE: &str = "webhook-signature";

/// How far the moment of a request that comes may be away, in seconds (Standard
/// Webhooks 1.0.0, "Verifying webhook authenticity").
const LEEWAY: i64 = 300;

/// How long a service may take over one message.
const LIMIT: Duration = Duration::from_secs(15);

/// A service of the operator's that is posted to.
pub(crate) struct Webhook {
    client: HttpsClient,
    url: Uri,
    secrets: WebhookSecrets,
}

/// There was no answer.
#[derive(Clone, Copy, Debug)]
pub(crate) enum NoAnswer {
    /// Nobody listens.
    Unreachable,
    /// It took too long.
    Silent,
}

impl From<NoAnswer> for SendError {
    fn from(why: NoAnswer) -> Self {
        Self::ForNow(match why {
            NoAnswer::Unreachable => Trouble::Unreachable,
            NoAnswer::Silent => Trouble::Silent,
        })
    }
}

impl Webhook {
    /// The service at this address, which knows one of these secrets.
    ///
    /// # Errors
    /// TLS cannot be set up.
    pub(crate) fn new(
        url: Uri,
        secrets: WebhookSecrets,
    ) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let client = https::client()?;
        Ok(Self {
            client,
            url,
            secrets,
        })
    }

    /// Posts a body of JSON. Nothing but the status of the answer is read: the
    /// rest may repeat the body.
    ///
    /// # Errors
    /// There was no answer.
    pub(crate) async fn post(
        &self,
        id: &str,
        at: UnixSeconds,
        body: Vec<u8>,
    ) -> Result<StatusCode, NoAnswer> {
        let request = self.request(id, at, body);
        let request = request.map_err(|_| NoAnswer::Unreachable)?;
        match tokio::time::timeout(LIMIT, self.client.request(request)).await {
            Ok(Ok(response)) => Ok(response.status()),
            Ok(Err(_)) => Err(NoAnswer::Unreachable),
            Err(_) => Err(NoAnswer::Silent),
        }
    }

    fn request(
        &self,
        id: &str,
        at: UnixSeconds,
        body: Vec<u8>,
    ) -> Result<Request<Full<Bytes>>, axum::http::Error> {
        let signature = sign(&self.secrets, id, at, &body);
        Request::post(self.url.clone())
            .header(header::CONTENT_TYPE, "application/json")
            .header(WEBHOOK_ID, id)
            .header(WEBHOOK_TIMESTAMP, at.0)
            .header(WEBHOOK_SIGNATURE, signature)
            .body(Full::new(Bytes::from(body)))
    }
}

/// The signatures of a request: one by each secret.
pub(crate) fn sign(secrets: &WebhookSecrets, id: &str, at: UnixSeconds, body: &[u8]) -> String {
    let signatures = secrets.expose_secrets().filter_map(|secret| {
        let signature = begun(secret, id, at, body)?.finalize().into_bytes();
        Some(format!("v1,{}", STANDARD.encode(signature)))
    });
    signatures.collect::<Vec<String>>().join(" ")
}

/// Whether a request that came was signed with one of these secrets, and not
/// longer than [`LEEWAY`] ago.
#[must_use]
pub(crate) fn is_signed(
    secrets: &WebhookSecrets,
    headers: &HeaderMap,
    body: &[u8],
    now: UnixSeconds,
) -> bool {
    let text = |name| headers.get(name)?.to_str().ok();
    let (Some(id), Some(at), Some(signatures)) = (
        text(WEBHOOK_ID),
        text(WEBHOOK_TIMESTAMP).and_then(|at| at.parse().ok().map(UnixSeconds)),
        text(WEBHOOK_SIGNATURE),
    ) else {
        return false;
    };
    let is_ours = |signature: &[u8]| {
        secrets.expose_secrets().any(|secret| {
            begun(secret, id, at, body).is_some_and(|mac| mac.verify_slice(signature).is_ok())
        })
    };
    (-LEEWAY..=LEEWAY).contains(&now.since(at))
        && signatures
            .split(' ')
            .filter_map(|one| STANDARD.decode(one.strip_prefix("v1,")?).ok())
            .any(|signature| is_ours(&signature))
}

fn begun(secret: &[u8], id: &str, at: UnixSeconds, body: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).ok()?;
    mac.update(format!("{id}.{}.", at.0).as_bytes());
    mac.update(body);
    Some(mac)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the libraries of Standard Webhooks.
    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    const ID: &str = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    const AT: UnixSeconds = UnixSeconds(1_614_265_330);
    const BODY: &[u8] = b"{\"test\": 2432232314}";
    const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    #[test]
    fn the_signature_is_that_of_the_standards_example() {
        let secrets = WebhookSecrets::parse(SECRET).unwrap();
        assert_eq!(sign(&secrets, ID, AT, BODY), SIGNATURE);
        let document = include_str!("../../../docs/webhooks.md");
        for part in [SECRET, ID, "1614265330", SIGNATURE] {
            assert!(document.contains(part), "{part}");
        }
    }

    #[test]
    fn what_was_signed_lately_with_the_secret_is_taken_and_nothing_else() {
        let secrets = WebhookSecrets::parse(SECRET).unwrap();
        let signed = |signature: &str, body: &[u8], away: i64| {
            let mut headers = HeaderMap::new();
            headers.insert(WEBHOOK_ID, ID.parse().unwrap());
            headers.insert(WEBHOOK_TIMESTAMP, AT.0.into());
            headers.insert(WEBHOOK_SIGNATURE, signature.parse().unwrap());
            is_signed(&secrets, &headers, body, AT.plus(away))
        };
        for away in [-300, 0, 300] {
            assert!(signed(SIGNATURE, BODY, away));
        }
        assert!(signed(&format!("v1,AAAA v2,x {SIGNATURE}"), BODY, 0));
        for away in [-301, 301] {
            assert!(!signed(SIGNATURE, BODY, away));
        }
        assert!(!signed(SIGNATURE, b"another", 0));
        for broken in ["", "v1,", "v1", "v1,AAAA", &SIGNATURE[3..]] {
            assert!(!signed(broken, BODY, 0), "{broken}");
        }
        assert!(!is_signed(&secrets, &HeaderMap::new(), BODY, AT));
    }

    #[test]
    fn while_a_secret_takes_the_place_of_another_both_sign() {
        let new = format!("whsec_{}", STANDARD.encode([7; 32]));
        let secrets = WebhookSecrets::parse(&format!("{new}\n{SECRET}")).unwrap();
        let signed = sign(&secrets, ID, AT, BODY);
        let (first, second) = signed.split_once(' ').unwrap();
        let alone = WebhookSecrets::parse(&new).unwrap();
        assert_eq!(first, sign(&alone, ID, AT, BODY));
        assert_eq!(second, SIGNATURE);
    }
}
