//! Passkeys (WebAuthn Level 3): what a browser is asked, and whether its
//! answer is right.

pub(crate) mod enrolment;

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use regain_contract::{Secret, UnixSeconds};
use regain_journey::Proof;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use url::Url;
use webauthn_rs_core::WebauthnCore;
use webauthn_rs_core::proto::{
    AttestationConveyancePreference, AuthenticationState, COSEAlgorithm, Credential,
    PublicKeyCredential, RegisterPublicKeyCredential, RegistrationState, UserVerificationPolicy,
};

use crate::config::RelyingPartyId;
use crate::flow::PasskeyChallenge;
use crate::store::StoredPasskey;

/// How long a challenge is kept, in seconds (OWASP ASVS 6.7.2; STANDARDS E7:
/// ten minutes at most). The page says it in words (`passkey-time`).
const CHALLENGE_LIFETIME: i64 = 600;

/// How long the browser waits for the person (WebAuthn Level 3, 15.1: five to
/// ten minutes).
const TIMEOUT: Duration = Duration::from_secs(300);

/// The longest id of a credential, in bytes (WebAuthn Level 3, 7.1).
const CREDENTIAL_ID_MAX: usize = 1023;

/// The kinds of keys, the preferred one first. Ed25519 (-8) is missing: the
/// library cannot check its signatures. Every authenticator knows one of the
/// others.
const ALGORITHMS: [COSEAlgorithm; 3] = [
    COSEAlgorithm::ES256,
    COSEAlgorithm::ES384,
    COSEAlgorithm::RS256,
];

/// Passkeys of one domain, used at one origin.
#[derive(Clone, Debug)]
pub struct Passkeys {
    core: WebauthnCore,
}

/// What came in is no passkey that counts. The reason is only logged: what is
/// wrong with a forged answer is nobody's business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAccepted;

impl fmt::Display for NotAccepted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the passkey is not accepted")
    }
}

impl std::error::Error for NotAccepted {}

/// Whose passkey is made, as an authenticator keeps it.
#[derive(Clone, Copy, Debug)]
pub struct Owner<'a> {
    /// The user handle: random, and of the account alone (WebAuthn Level 3,
    /// 5.4.3).
    pub handle: &'a [u8],
    /// What the person knows the account by.
    pub name: &'a str,
}

/// A passkey that was used: what is to be remembered, and what it proves.
#[derive(Clone, Debug)]
pub(crate) struct Used {
    pub(crate) passkey: StoredPasskey,
    pub(crate) proof: Proof,
}

impl Passkeys {
    /// Passkeys of `domain`, used at `origin`. `None`: that is no address.
    #[must_use]
    pub fn new(domain: &RelyingPartyId, origin: &str, service_name: &str) -> Option<Self> {
        let origin = Url::parse(origin).ok()?;
        Some(Self {
            core: WebauthnCore::new_unsafe_experts_only(
                service_name,
                domain.as_str(),
                vec![origin],
                TIMEOUT,
                // Neither another host nor another port is this page.
                None,
                None,
            ),
        })
    }

    /// Asks for a passkey, whichever the person chooses on the device. It
    /// names none, so it is the same for every account and for none.
    ///
    /// # Errors
    /// The library fails.
    pub(crate) fn ask(&self, now: UnixSeconds) -> Result<PasskeyChallenge, NotAccepted> {
        let builder = self
            .core
            .new_challenge_authenticate_builder(Vec::new(), Some(UserVerificationPolicy::Preferred))
            .map_err(refused)?;
        let (request, state) = self
            .core
            .generate_challenge_authenticate(builder)
            .map_err(refused)?;
        challenge(&request.public_key, &state, now)
    }

    /// Checks the answer against the passkeys of one account.
    ///
    /// # Errors
    /// It is none of these, the challenge is over, or the answer is wrong.
    pub(crate) fn check(
        &self,
        challenge: &PasskeyChallenge,
        answer: &Secret,
        kept: Vec<StoredPasskey>,
        handle: Option<&[u8]>,
        now: UnixSeconds,
    ) -> Result<Used, NotAccepted> {
        let state: AuthenticationState = open(challenge, now)?;
        let answer: PublicKeyCredential = read(answer.expose_secret())?;
        refuse_frames(&answer.response.client_data_json)?;
        // Whose it is was said before, so a handle has to say the same
        // (WebAuthn Level 3, 7.2, step 6).
        if answer
            .get_user_unique_id()
            .is_some_and(|said| handle != Some(said))
        {
            return Err(NotAccepted);
        }
        for mut passkey in kept {
            let mut credential: Credential = read(&passkey.credential)?;
            if passkey.suspended_at.is_some() || credential.cred_id != answer.raw_id {
                continue;
            }
            let result = self
                .core
                .authenticate_single_credential(&answer, &state, &credential)
                .map_err(refused)?;
            credential.counter = result.counter();
            credential.backup_state = result.backup_state();
            passkey.credential = write(&credential)?;
            passkey.last_used_at = Some(now);
            return Ok(Used {
                passkey,
                proof: if result.user_verified() {
                    Proof::VerifiedPasskey
                } else {
                    Proof::TouchedPasskey
                },
            });
        }
        Err(NotAccepted)
    }

    /// Asks for a new passkey beside those that are there.
    ///
    /// # Errors
    /// The library fails, or a stored passkey cannot be read.
    pub fn offer(
        &self,
        owner: Owner<'_>,
        kept: &[StoredPasskey],
        now: UnixSeconds,
    ) -> Result<PasskeyChallenge, NotAccepted> {
        let kept: Vec<Credential> = kept
            .iter()
            .map(|passkey| read(&passkey.credential))
            .collect::<Result<_, _>>()?;
        let ids = kept
            .iter()
            .map(|credential| credential.cred_id.clone())
            .collect();
        let builder = self
            .core
            .new_challenge_register_builder(owner.handle, owner.name, owner.name)
            .map_err(refused)?
            .attestation(AttestationConveyancePreference::None)
            .credential_algorithms(ALGORITHMS.to_vec())
            .require_resident_key(true)
            .user_verification_policy(UserVerificationPolicy::Preferred)
            .exclude_credentials(Some(ids));
        let (mut request, state) = self
            .core
            .generate_challenge_register(builder)
            .map_err(refused)?;
        // The library leaves them out; with them a browser finds a passkey on
        // a phone or a key too (WebAuthn Level 3, 5.8.3).
        let excluded = request.public_key.exclude_credentials.iter_mut().flatten();
        for (descriptor, credential) in excluded.zip(&kept) {
            descriptor.transports.clone_from(&credential.transports);
        }
        challenge(&request.public_key, &state, now)
    }

    /// Takes a new passkey: WebAuthn Level 3, 7.1. Whether its id is somebody's
    /// already only the store knows.
    ///
    /// # Errors
    /// The challenge is over, or the answer is wrong.
    pub fn register(
        &self,
        challenge: &PasskeyChallenge,
        answer: &Secret,
        name: String,
        now: UnixSeconds,
    ) -> Result<StoredPasskey, NotAccepted> {
        let state: RegistrationState = open(challenge, now)?;
        let answer: RegisterPublicKeyCredential = read(answer.expose_secret())?;
        refuse_frames(&answer.response.client_data_json)?;
        let mut credential = self
            .core
            .register_credential(&answer, &state, None)
            .map_err(refused)?;
        let length_fits = (1..=CREDENTIAL_ID_MAX).contains(&credential.cred_id.len());
        if !length_fits || credential.cred_id != answer.raw_id {
            return Err(NotAccepted);
        }
        // The library keeps them only with an attestation; they are hints, and nothing more.
        credential.transports = answer.response.transports;
        Ok(StoredPasskey {
            credential_id: URL_SAFE_NO_PAD.encode(&credential.cred_id),
            name,
            credential: write(&credential)?,
            added_at: now,
            last_used_at: None,
            suspended_at: None,
        })
    }
}

/// The id that a new passkey says to have, in base64url; nothing is checked.
pub(crate) fn claimed_id(answer: &Secret) -> Option<String> {
    let answer: RegisterPublicKeyCredential = read(answer.expose_secret()).ok()?;
    Some(URL_SAFE_NO_PAD.encode(&answer.raw_id))
}

/// What the browser says of the page that asked (WebAuthn Level 3, 5.8.1).
#[derive(Deserialize)]
struct Frame {
    #[serde(rename = "crossOrigin", default)]
    is_cross_origin: bool,
    #[serde(rename = "topOrigin")]
    top_origin: Option<String>,
}

/// Refuses what was asked for in a page inside one of another site (7.1, steps
/// 10 and 11; 7.2, steps 13 and 14). The library looks at that in
/// registrations only.
fn refuse_frames(client_data: &[u8]) -> Result<(), NotAccepted> {
    let frame: Frame = serde_json::from_slice(client_data).map_err(refused)?;
    if frame.is_cross_origin || frame.top_origin.is_some() {
        return Err(NotAccepted);
    }
    Ok(())
}

fn challenge(
    options: &impl Serialize,
    state: &impl Serialize,
    now: UnixSeconds,
) -> Result<PasskeyChallenge, NotAccepted> {
    Ok(PasskeyChallenge {
        options: write(options)?,
        state: write(state)?,
        expires_at: now.plus(CHALLENGE_LIFETIME),
    })
}

fn open<T: DeserializeOwned>(
    challenge: &PasskeyChallenge,
    now: UnixSeconds,
) -> Result<T, NotAccepted> {
    if now >= challenge.expires_at {
        return Err(NotAccepted);
    }
    read(&challenge.state)
}

fn read<T: DeserializeOwned>(json: &str) -> Result<T, NotAccepted> {
    serde_json::from_str(json).map_err(refused)
}

fn write(value: &impl Serialize) -> Result<String, NotAccepted> {
    serde_json::to_string(value).map_err(refused)
}

fn refused(error: impl fmt::Display) -> NotAccepted {
    tracing::debug!(event = "passkey_refused", %error);
    NotAccepted
}
