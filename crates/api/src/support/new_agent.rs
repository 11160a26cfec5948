//! What an operator adds to the file of agents.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use regain_contract::support::Role;
use regain_contract::{Password, PasswordPolicy, Secret};
use serde_json::json;
use zeroize::Zeroizing;

use super::Scope;
use crate::keys::{Keys, Purpose};
use crate::otpauth::{self, Label, SECRET_LENGTH};
use crate::password::{blocked, hash_blocking};
use crate::random::{self, Random};

/// Somebody who is going to work on cases.
pub struct NewAgent<'a> {
    /// Their number: one that nobody has or had.
    pub number: u32,
    /// Their name.
    pub name: &'a str,
    /// What they may do.
    pub role: Role,
    /// What the service is called, for the authenticator app.
    pub service: &'a str,
}

/// A script that is going to be let in.
pub struct NewScript<'a> {
    /// Its number: one that nobody has or had.
    pub number: u32,
    /// Its name.
    pub name: &'a str,
    /// What it may do.
    pub scopes: &'a [Scope],
}

/// What was made: what goes into the file, and what is for its owner alone.
pub struct Made {
    /// The entry of the file, as JSON.
    pub entry: Secret,
    /// The address for the authenticator app, or the token.
    pub secret: Secret,
}

/// Makes the entry of somebody who works on cases, with a new secret for their
/// authenticator app.
///
/// # Errors
/// A sentence for the operator: the password is not one that is taken.
pub fn new_agent(
    keys: &Keys,
    random: &dyn Random,
    new: &NewAgent<'_>,
    password: Secret,
) -> Result<Made, String> {
    const POLICY: PasswordPolicy = PasswordPolicy::ONLY_FACTOR;
    let password = Password::parse(password, POLICY).map_err(|_| {
        let (min, max) = (POLICY.min_length, POLICY.max_length);
        format!("the password is to be {min} to {max} characters long")
    })?;
    if blocked(&password, &[new.name.to_owned(), new.service.to_owned()]).is_some() {
        return Err("the password is one that is tried first; take another".to_owned());
    }
    let no_randomness = || "there is no randomness".to_owned();
    let mut secret = Zeroizing::new([0; SECRET_LENGTH]);
    random.fill(secret.as_mut()).map_err(|_| no_randomness())?;
    let hash = hash_blocking(keys, random, password.expose_secret()).ok_or_else(no_randomness)?;
    let entry = json!({
        "number": new.number,
        "name": new.name,
        "role": new.role,
        "password_hash": hash.as_str(),
        "authenticator": otpauth::key(&secret).expose_secret(),
    });
    Ok(Made {
        entry: Secret::new(entry.to_string()),
        secret: Label::new(&format!("{} support", new.service), new.name).uri(&secret),
    })
}

/// Makes the entry of a script, with a new token.
///
/// # Errors
/// There is no randomness.
pub fn new_script(
    keys: &Keys,
    random: &dyn Random,
    new: &NewScript<'_>,
) -> Result<Made, random::NoRandomness> {
    let token = random::token(random)?;
    let scopes: Vec<_> = new.scopes.iter().map(|scope| scope.name()).collect();
    let entry = json!({
        "number": new.number,
        "name": new.name,
        "hash": write_hash(&keys.hash(Purpose::SupportToken, &[token.as_bytes()])),
        "scopes": scopes,
    });
    Ok(Made {
        entry: Secret::new(entry.to_string()),
        secret: Secret::new(token.as_str().to_owned()),
    })
}

fn write_hash(hash: &[u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(hash)
}

/// Reads the hash of a token, as it stands in the file.
pub(super) fn read_hash(text: &str) -> Option<[u8; 32]> {
    URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()
}
