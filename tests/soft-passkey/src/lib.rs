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
pub const TOUCHED: u8 = 1;
/// The device checked who holds it.
pub const VERIFIED: u8 = 1 << 2;
/// The passkey may be copied to other devices.
pub const BACKUP_ELIGIBLE: u8 = 1 << 3;
/// It has been.
pub const BACKED_UP: u8 = 1 << 4;
/// A new credential is in it.
const HAS_CREDENTIAL: u8 = 1 << 6;

/// One passkey on one device.
pub struct SoftPasskey {
    key: SigningKey,
    /// The page that asks for it: the one that tests of the API have, unless [`at`](Self::at) names another.
    origin: String,
    /// Its name, at most 65,535 bytes.
    pub id: Vec<u8>,
    /// What the authenticator says of the person and of itself, such as [`TOUCHED`].
    pub flags: u8,
    /// How often it was used, as far as it tells.
    pub counter: u32,
    /// The user handle that it was made with.
    pub handle: Option<Vec<u8>>,
}

/// What an answer is made of, to be changed by those who forge one.
pub struct Parts {
    /// `CollectedClientData` (WebAuthn Level 3, 5.8.1).
    pub client_data: Value,
    /// The domain that the passkey belongs to.
    pub domain: String,
    /// See [`SoftPasskey::flags`].
    pub flags: u8,
    /// See [`SoftPasskey::counter`].
    pub counter: u32,
    /// See [`SoftPasskey::id`].
    pub id: Vec<u8>,
    /// See [`SoftPasskey::handle`].
    pub handle: Option<Vec<u8>>,
    /// Added to the bytes that are sent, and not to those that are signed.
    pub unsigned: Option<&'static str>,
}

impl SoftPasskey {
    /// One whose key is made of this number: the same number is the same passkey.
    ///
    /// # Panics
    /// The number is 0 or 255: those are no keys.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "the number stands in the test, and nothing else fails"
    )]
    pub fn new(seed: u8) -> Self {
        Self {
            key: SigningKey::from_slice(&[seed; 32]).expect("a key of P-256"),
            origin: "http://localhost:8080".to_owned(),
            id: vec![seed; 20],
            flags: TOUCHED | VERIFIED,
            counter: 0,
            handle: None,
        }
    }

    /// The same, asked for by a page of this origin.
    #[must_use]
    pub fn at(self, origin: &str) -> Self {
        Self {
            origin: origin.to_owned(),
            ..self
        }
    }

    fn parts(&self, kind: &str, options: &Value, domain: &Value) -> Parts {
        Parts {
            client_data: json!({
                "type": kind,
                "challenge": options["challenge"],
                "origin": self.origin,
                "crossOrigin": false,
            }),
            domain: domain.as_str().unwrap_or_default().to_owned(),
            flags: self.flags,
            counter: self.counter,
            id: self.id.clone(),
            handle: self.handle.clone(),
            unsigned: None,
        }
    }

    /// `navigator.credentials.create()`, changed before it is sent. What is missing in the options is empty in the answer,
    /// which no service accepts then.
    pub fn create(&mut self, options: &Value, change: impl FnOnce(&mut Parts)) -> Value {
        let handle = options["user"]["id"].as_str().unwrap_or_default();
        self.handle = URL_SAFE_NO_PAD.decode(handle).ok();
        let mut parts = self.parts("webauthn.create", options, &options["rp"]["id"]);
        change(&mut parts);
        let mut data = authenticator_data(&parts, HAS_CREDENTIAL);
        data.extend([0; 16]);
        data.extend(
            u16::try_from(parts.id.len())
                .unwrap_or(u16::MAX)
                .to_be_bytes(),
        );
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
    pub fn get(&mut self, options: &Value) -> Value {
        self.get_as(options, |_| ())
    }

    /// The same, changed before it is sent.
    pub fn get_as(&mut self, options: &Value, change: impl FnOnce(&mut Parts)) -> Value {
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
        // 4, x, y (SEC 1, 2.3.3).
        let point = self.key.verifying_key().to_sec1_point(false);
        let mut key = vec![0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01];
        let coordinates = point.as_bytes().iter().skip(1).copied();
        let coordinates: Vec<u8> = coordinates.collect();
        for (label, coordinate) in [0x21, 0x22].into_iter().zip(coordinates.chunks(32)) {
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
    object.extend(u16::try_from(data.len()).unwrap_or(u16::MAX).to_be_bytes());
    object.extend(data);
    object
}
