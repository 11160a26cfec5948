//! Checks signatures as Standard Webhooks 1.0.0 says receivers do, by code of
//! its own.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::webhook_server::Received;

/// When a request was signed by this secret, in seconds since 1970; `None` if
/// none of its signatures is by it.
pub(crate) fn signed_at(received: &Received, secret: &[u8]) -> Option<i64> {
    let header = |name| received.headers[name].to_str().unwrap();
    let (id, at) = (header("webhook-id"), header("webhook-timestamp"));
    let fits = |signature: &[u8]| {
        let mut mac = Hmac::<Sha256>::new_from_slice(secret).unwrap();
        for part in [id.as_bytes(), b".", at.as_bytes(), b".", &received.body] {
            mac.update(part);
        }
        mac.verify_slice(signature).is_ok()
    };
    let mut signatures = header("webhook-signature").split(' ').map(|one| {
        let encoded = one.strip_prefix("v1,").unwrap();
        STANDARD.decode(encoded).unwrap()
    });
    signatures
        .any(|signature| fits(&signature))
        .then(|| at.parse().unwrap())
}

pub(crate) fn is_signed_by(received: &Received, secret: &[u8]) -> bool {
    signed_at(received, secret).is_some()
}

/// The example of the libraries of Standard Webhooks.
#[test]
fn what_is_checked_with_is_right_itself() {
    let mut headers = axum::http::HeaderMap::new();
    for (name, value) in [
        ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
        ("webhook-timestamp", "1614265330"),
        (
            "webhook-signature",
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        ),
    ] {
        headers.insert(name, value.parse().unwrap());
    }
    let secret = STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
    let mut received = Received {
        uri: "/".parse().unwrap(),
        headers,
        body: "{\"test\": 2432232314}".into(),
    };
    assert_eq!(signed_at(&received, &secret), Some(1_614_265_330));
    received.body = "{\"test\": 2432232315}".into();
    assert_eq!(signed_at(&received, &secret), None);
}
