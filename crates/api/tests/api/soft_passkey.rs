//! An authenticator in software, and the browser in front of it: what
//! `navigator.credentials` does, as far as an API can see it (WebAuthn Level
//! 3, 5.1, 6.1 and 6.5).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// The person touched it.
pub(crate) const TOUCHED: u8 = 1;
/// The device checked who holds it.
pub(crate) const VERIFIED: u8 = 1 << 2;
/// The passkey may be copied to other devices.
pub(crate) const BACKUP_ELIGIBLE: u8 = 1 << 3;
/// It has been.
pub(crate) const BACKED_UP: u8 = 1 << 4;
/// A new credential is in it.
const HAS_CREDENTIAL: u8 = 1 << 6;

/// One passkey on one device.
pub(crate) struct SoftPasskey {
    key: SigningKey,
    pub(crate) id: Vec<u8>,
    pub(crate) flags: u8,
    pub(crate) counter: u32,
    /// The user handle that it was made with.
    pub(crate) handle: Option<Vec<u8>>,
}

/// What an answer is made of, to be changed by those who forge one.
pub(crate) struct Parts {
    pub(crate) client_data: Value,
    pub(crate) domain: String,
    pub(crate) flags: u8,
    pub(crate) counter: u32,
    pub(crate) id: Vec<u8>,
    pub(crate) handle: Option<Vec<u8>>,
    /// Added to the bytes that are sent, and not to those that are signed.
    pub(crate) unsigned: Option<&'static str>,
}

impl SoftPasskey {
    pub(crate) fn new(seed: u8) -> Self {
        Self {
            key: SigningKey::from_slice(&[seed; 32]).unwrap(),
            id: vec![seed; 20],
            flags: TOUCHED | VERIFIED,
            counter: 0,
            handle: None,
        }
    }

    fn parts(&self, kind: &str, options: &Value, domain: &Value) -> Parts {
        Parts {
            client_data: json!({
                "type": kind,
                "challenge": options["challenge"],
                "origin": "http://localhost:8080",
                "crossOrigin": false,
            }),
            domain: domain.as_str().unwrap().to_owned(),
            flags: self.flags,
            counter: self.counter,
            id: self.id.clone(),
            handle: self.handle.clone(),
            unsigned: None,
        }
    }

    /// `navigator.credentials.create()`.
    pub(crate) fn create(&mut self, options: &Value, change: impl FnOnce(&mut Parts)) -> Value {
        let handle = options["user"]["id"].as_str().unwrap();
        self.handle = Some(URL_SAFE_NO_PAD.decode(handle).unwrap());
        let mut parts = self.parts("webauthn.create", options, &options["rp"]["id"]);
        change(&mut parts);
        let mut data = authenticator_data(&parts, HAS_CREDENTIAL);
        data.extend([0; 16]);
        data.extend(u16::try_from(parts.id.len()).unwrap().to_be_bytes());
        data.extend(&parts.id);
        data.extend(self.public_key());
        json!({
            "id": URL_SAFE_NO_PAD.encode(&parts.id),
            "rawId": URL_SAFE_NO_PAD.encode(&parts.id),
            "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": {},
            "response": {
                "clientDataJSON": URL_SAFE_NO_PAD.encode(parts.client_data.to_string()),
                "attestationObject": URL_SAFE_NO_PAD.encode(attestation_object(&data)),
                "transports": ["internal", "hybrid"],
            },
        })
    }

    /// `navigator.credentials.get()`.
    pub(crate) fn get(&mut self, options: &Value) -> Value {
        self.get_as(options, |_| ())
    }

    pub(crate) fn get_as(&mut self, options: &Value, change: impl FnOnce(&mut Parts)) -> Value {
        let mut parts = self.parts("webauthn.get", options, &options["rpId"]);
        change(&mut parts);
        let data = authenticator_data(&parts, 0);
        let client_data = parts.client_data.to_string();
        let mut signed = data.clone();
        signed.extend(Sha256::digest(&client_data));
        let signature: Signature = self.key.sign(&signed);
        let sent = format!("{client_data}{}", parts.unsigned.unwrap_or_default());
        json!({
            "id": URL_SAFE_NO_PAD.encode(&parts.id),
            "rawId": URL_SAFE_NO_PAD.encode(&parts.id),
            "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": {},
            "response": {
                "clientDataJSON": URL_SAFE_NO_PAD.encode(sent),
                "authenticatorData": URL_SAFE_NO_PAD.encode(data),
                "signature": URL_SAFE_NO_PAD.encode(signature.to_der().as_bytes()),
                "userHandle": parts.handle.map(|handle| URL_SAFE_NO_PAD.encode(handle)),
            },
        })
    }

    /// `COSE_Key` of an ES256 key (RFC 9053, 7.1.1).
    fn public_key(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let mut key = vec![0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01];
        for (label, coordinate) in [(0x21, point.x().unwrap()), (0x22, point.y().unwrap())] {
            key.extend([label, 0x58, 32]);
            key.extend(coordinate);
        }
        key
    }
}

/// WebAuthn Level 3, 6.1.
fn authenticator_data(parts: &Parts, more: u8) -> Vec<u8> {
    let mut data = Sha256::digest(&parts.domain).to_vec();
    data.push(parts.flags | more);
    data.extend(parts.counter.to_be_bytes());
    data
}

/// WebAuthn Level 3, 6.5.4, without a statement (8.7).
fn attestation_object(data: &[u8]) -> Vec<u8> {
    let mut object = vec![0xa3, 0x63];
    object.extend(b"fmt\x64none\x67attStmt\xa0\x68authData\x59");
    object.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
    object.extend(data);
    object
}
