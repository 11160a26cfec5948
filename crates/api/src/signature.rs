//! How the API and services of the operator's show each other who sent a
//! request: a key that both know.

use axum::http::HeaderMap;
use hmac::{Hmac, KeyInit, Mac};
use regain_contract::UnixSeconds;
use sha2::Sha256;

use crate::config::SecretKey;

/// The header with the signature: `t=<unix seconds>,v1=<hex>`, the
/// HMAC-SHA-256 of `<unix seconds>.<body>`. The time is signed so that an old
/// request can be told from a new one.
pub const SIGNATURE: &str = "regain-signature";

/// How far the time of a request may be away, in seconds.
const LEEWAY: i64 = 300;

/// The value of [`SIGNATURE`] for a body that is sent now.
pub(crate) fn sign(key: &SecretKey, at: UnixSeconds, body: &[u8]) -> Option<String> {
    let signature = begun(key, at, body)?.finalize().into_bytes();
    let hex: String = signature.iter().map(|byte| format!("{byte:02x}")).collect();
    Some(format!("t={},v1={hex}", at.0))
}

/// Whether a request was signed with this key, and lately.
#[must_use]
pub(crate) fn is_signed(
    key: &SecretKey,
    headers: &HeaderMap,
    body: &[u8],
    now: UnixSeconds,
) -> bool {
    let signature = headers
        .get(SIGNATURE)
        .and_then(|value| parse(value.to_str().ok()?));
    let Some((at, signature)) = signature else {
        return false;
    };
    let is_fresh = (-LEEWAY..=LEEWAY).contains(&now.since(at));
    let is_ours = begun(key, at, body).is_some_and(|mac| mac.verify_slice(&signature).is_ok());
    is_fresh && is_ours
}

fn begun(key: &SecretKey, at: UnixSeconds, body: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose_secret()).ok()?;
    mac.update(format!("{}.", at.0).as_bytes());
    mac.update(body);
    Some(mac)
}

fn parse(value: &str) -> Option<(UnixSeconds, Vec<u8>)> {
    let (time, hex) = value.strip_prefix("t=")?.split_once(",v1=")?;
    let is_number = !time.is_empty() && time.bytes().all(|byte| byte.is_ascii_digit());
    let at = is_number.then(|| time.parse().ok())??;
    let digits: Option<Vec<u8>> = hex
        .chars()
        .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect();
    let digits = digits.filter(|digits| digits.len() == 64)?;
    let bytes = digits
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |sum, digit| sum << 4 | digit));
    Some((UnixSeconds(at), bytes.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UnixSeconds = UnixSeconds(1_800_000_000);

    fn is_taken(value: &str, body: &[u8], now: UnixSeconds) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(SIGNATURE, value.parse().unwrap());
        is_signed(&SecretKey::new([7; 32]), &headers, body, now)
    }

    #[test]
    fn what_was_signed_lately_with_the_key_is_taken_and_nothing_else() {
        let ours = sign(&SecretKey::new([7; 32]), NOW, b"body").unwrap();
        for away in [-300, 0, 300] {
            assert!(is_taken(&ours, b"body", NOW.plus(away)));
        }
        for away in [-301, 301] {
            assert!(!is_taken(&ours, b"body", NOW.plus(away)));
        }
        assert!(!is_taken(&ours, b"another", NOW));
        let of_another = sign(&SecretKey::new([8; 32]), NOW, b"body").unwrap();
        assert!(!is_taken(&of_another, b"body", NOW));
        let moved = ours.replace("t=1800000000", "t=1800000001");
        for broken in [
            &moved,
            &ours[..ours.len() - 2],
            "",
            "t=,v1=",
            "t=x,v1=00",
            "v1=00",
        ] {
            assert!(!is_taken(broken, b"body", NOW), "{broken}");
        }
        let unsigned = is_signed(&SecretKey::new([7; 32]), &HeaderMap::new(), b"body", NOW);
        assert!(!unsigned);
    }
}
