//! Passkeys: the browser asks the person, and its answer goes to the API as it is.
//!
//! What the browser may not have is looked up by name rather than declared: the newer methods of WebAuthn Level 3 are
//! missing in browsers that have passkeys (before Chrome 129, Firefox 119 and Safari 18.4).

use std::cell::RefCell;

use js_sys::futures::JsFuture;
use js_sys::{Array, Function, JSON, Object, Promise, Reflect, Uint8Array};
use regain_contract::{AcceptedPasskeys, Secret};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::AbortController;

use super::base64url;

/// Why there is no answer of a passkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasskeyFailure {
    /// The person cancelled it, there is none here, or it took too long. Browsers do not tell which, so that a page
    /// cannot find out who has one (WebAuthn Level 3, 14.6.3).
    Cancelled,
    /// The passkeys are those of another address.
    OtherAddress,
    /// This device has one of the account already.
    AlreadyThere,
    /// This browser has none.
    Unsupported,
    /// Something else went wrong in the browser or the device.
    Broken,
}

thread_local! {
    /// What ends the request that was made last. Ending one that has its answer does nothing.
    static PENDING: RefCell<Option<AbortController>> = const { RefCell::new(None) };
}

/// Whether this browser has passkeys.
#[must_use]
pub fn is_supported() -> bool {
    class().is_some() && credentials().is_some_and(|store| method(&store, "get").is_some())
}

/// Asks for the answer of a passkey to these options (`PublicKeyCredentialRequestOptionsJSON`): the text of an
/// `AuthenticationResponseJSON`.
///
/// The browser is asked before this returns, because some let a page ask only while a press is being worked on.
pub fn get(options: &str) -> impl Future<Output = Result<Secret, PasskeyFailure>> + use<> {
    answer(options, &GET)
}

/// Has a passkey made with these options (`PublicKeyCredentialCreationOptionsJSON`): the text of a
/// `RegistrationResponseJSON`. The browser is asked before this returns, as in [`get`].
pub fn create(options: &str) -> impl Future<Output = Result<Secret, PasskeyFailure>> + use<> {
    answer(options, &CREATE)
}

/// What differs between using a passkey and making one.
struct Ceremony {
    /// The method of `navigator.credentials`.
    method: &'static str,
    /// The method that reads the options.
    parse: &'static str,
    /// The list of passkeys in the options.
    list: &'static str,
    /// What is bytes in the answer.
    bytes: &'static [&'static str],
}

const GET: Ceremony = Ceremony {
    method: "get",
    parse: "parseRequestOptionsFromJSON",
    list: "allowCredentials",
    bytes: &["clientDataJSON", "authenticatorData", "signature"],
};

const CREATE: Ceremony = Ceremony {
    method: "create",
    parse: "parseCreationOptionsFromJSON",
    list: "excludeCredentials",
    bytes: &["clientDataJSON", "attestationObject"],
};

fn answer(
    options: &str,
    ceremony: &'static Ceremony,
) -> impl Future<Output = Result<Secret, PasskeyFailure>> + use<> {
    abort();
    let asked = ask(options, ceremony);
    async move {
        match JsFuture::from(asked?).await {
            Ok(credential) if credential.is_object() => {
                write(&credential, ceremony).ok_or(PasskeyFailure::Broken)
            }
            Ok(_) => Err(PasskeyFailure::Cancelled),
            Err(error) => Err(failure(&error)),
        }
    }
}

/// Ends a request that has no answer yet: the person has gone on with something else, and two at a time are refused.
pub fn abort() {
    if let Some(controller) = PENDING.take() {
        controller.abort();
    }
}

fn ask(options: &str, ceremony: &Ceremony) -> Result<Promise, PasskeyFailure> {
    let store = credentials().ok_or(PasskeyFailure::Unsupported)?;
    let ask = method(&store, ceremony.method).ok_or(PasskeyFailure::Unsupported)?;
    let request = Object::new();
    set(&request, "publicKey", &read(options, ceremony)?);
    if let Ok(controller) = AbortController::new() {
        set(&request, "signal", &controller.signal());
        PENDING.set(Some(controller));
    }
    let asked = ask
        .call1(&store, &request)
        .map_err(|error| failure(&error))?;
    asked.dyn_into().map_err(|_| PasskeyFailure::Broken)
}

/// The options as the browser takes them.
fn read(options: &str, ceremony: &Ceremony) -> Result<JsValue, PasskeyFailure> {
    let json = JSON::parse(options).map_err(|_| PasskeyFailure::Broken)?;
    let class = class().ok_or(PasskeyFailure::Unsupported)?;
    match method(&class, ceremony.parse) {
        Some(parse) => parse.call1(&class, &json).map_err(|error| failure(&error)),
        None => decode(json, ceremony).ok_or(PasskeyFailure::Broken),
    }
}

/// The same by hand: what is text in JSON and bytes in the options.
fn decode(json: JsValue, ceremony: &Ceremony) -> Option<JsValue> {
    let bytes = |object: &JsValue, name: &str| {
        let text = member(object, name)?.as_string()?;
        let bytes = base64url::decode(&text)?;
        set(object, name, &Uint8Array::from(bytes.as_slice()));
        Some(())
    };
    bytes(&json, "challenge")?;
    if let Some(user) = member(&json, "user") {
        bytes(&user, "id")?;
    }
    if let Some(list) = member(&json, ceremony.list) {
        for credential in list.dyn_ref::<Array>()?.iter() {
            bytes(&credential, "id")?;
        }
    }
    Some(json)
}

/// The answer as JSON.
fn write(credential: &JsValue, ceremony: &Ceremony) -> Option<Secret> {
    let json = if method(credential, "toJSON").is_some() {
        JSON::stringify(credential)
    } else {
        JSON::stringify(&encode(credential, ceremony)?)
    };
    Some(Secret::new(String::from(json.ok()?)))
}

/// The same by hand: what is bytes in the answer and text in JSON (WebAuthn Level 3, 5.1 and 5.2.2).
fn encode(credential: &JsValue, ceremony: &Ceremony) -> Option<JsValue> {
    let text = |object: &JsValue, name: &str| -> Option<JsValue> {
        let bytes = Uint8Array::new(&member(object, name)?).to_vec();
        Some(base64url::encode(&bytes).into())
    };
    let answer = member(credential, "response")?;
    let response = Object::new();
    for name in ceremony.bytes {
        set(&response, name, &text(&answer, name)?);
    }
    if let Some(user) = text(&answer, "userHandle") {
        set(&response, "userHandle", &user);
    }
    // How the browser can reach it again (WebAuthn Level 3, 5.2.1).
    let transports = method(&answer, "getTransports").and_then(|list| list.call0(&answer).ok());
    if let Some(transports) = transports {
        set(&response, "transports", &transports);
    }
    let json = Object::new();
    for name in ["id", "type", "authenticatorAttachment"] {
        if let Some(value) = member(credential, name) {
            set(&json, name, &value);
        }
    }
    set(&json, "rawId", &text(credential, "rawId")?);
    set(&json, "response", &response);
    let results = method(credential, "getClientExtensionResults")
        .and_then(|results| results.call0(credential).ok());
    set(
        &json,
        "clientExtensionResults",
        &results.unwrap_or_else(|| Object::new().into()),
    );
    Some(json.into())
}

/// What an error of the browser means (WebAuthn Level 3, 5.1.4 and 5.10).
fn failure(error: &JsValue) -> PasskeyFailure {
    let name = member(error, "name").and_then(|name| name.as_string());
    match name.as_deref() {
        Some("NotAllowedError" | "AbortError") => PasskeyFailure::Cancelled,
        Some("InvalidStateError") => PasskeyFailure::AlreadyThere,
        Some("SecurityError") => PasskeyFailure::OtherAddress,
        Some("NotSupportedError") => PasskeyFailure::Unsupported,
        Some(_) | None => PasskeyFailure::Broken,
    }
}

/// Tells the browser which passkeys the account has, where browsers take that: the others are offered no more.
pub fn signal(passkeys: &AcceptedPasskeys) {
    let _ = try_signal(passkeys);
}

fn try_signal(passkeys: &AcceptedPasskeys) -> Option<()> {
    let class = class()?;
    let signal = method(&class, "signalAllAcceptedCredentials")?;
    let all = Object::new();
    set(&all, "rpId", &passkeys.rp_id.as_str().into());
    set(&all, "userId", &passkeys.user_id.as_str().into());
    let ids: Array = passkeys
        .credential_ids
        .iter()
        .map(|id| JsValue::from_str(id))
        .collect();
    set(&all, "allAcceptedCredentialIds", &ids);
    let promise: Promise = signal.call1(&class, &all).ok()?.dyn_into().ok()?;
    // A refusal is no error of this page.
    let quiet = Closure::<dyn FnMut(JsValue)>::new(|_| ());
    let _ = promise.catch(&quiet);
    quiet.forget();
    Some(())
}

fn class() -> Option<JsValue> {
    member(&super::window()?.into(), "PublicKeyCredential")
}

fn credentials() -> Option<JsValue> {
    member(&super::window()?.navigator().into(), "credentials")
}

/// A member that is there.
fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    let value = Reflect::get(object, &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

fn method(object: &JsValue, name: &str) -> Option<Function> {
    member(object, name)?.dyn_into().ok()
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}
