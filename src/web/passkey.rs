//! Passkeys: the browser asks the person, and its answer goes to the API as it is.
//!
//! What the browser may not have is looked up by name rather than declared. Where only the newer methods are missing,
//! `public/passkey-json.js` has put them there.

use std::cell::RefCell;

use js_sys::futures::JsFuture;
use js_sys::{Array, Function, JSON, Object, Promise, Reflect};
use regain_contract::{AcceptedPasskeys, Secret};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::AbortController;

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
}

const GET: Ceremony = Ceremony {
    method: "get",
    parse: "parseRequestOptionsFromJSON",
};

const CREATE: Ceremony = Ceremony {
    method: "create",
    parse: "parseCreationOptionsFromJSON",
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
                write(&credential).ok_or(PasskeyFailure::Broken)
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
    let parse = method(&class, ceremony.parse).ok_or(PasskeyFailure::Unsupported)?;
    parse.call1(&class, &json).map_err(|error| failure(&error))
}

/// The answer as JSON: this calls its `toJSON`.
fn write(credential: &JsValue) -> Option<Secret> {
    Some(Secret::new(String::from(JSON::stringify(credential).ok()?)))
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
