//! Asking for a passkey, with browsers that have the newer methods and browsers that do not.

use js_sys::{Function, JSON, Object, Reflect};
use regain::web::passkey::{self, PasskeyFailure};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{settle, window};

const OPTIONS: &str = r#"{"challenge":"AQID_-8","rpId":"localhost","timeout":300000,"userVerification":"preferred",
    "allowCredentials":[{"type":"public-key","id":"-_8"}]}"#;

/// What is fetched where a browser lacks the newer methods.
const PASSKEY_JSON: &str = include_str!("../../public/passkey-json.js");

/// What an authenticator answers.
const ANSWER: &str = r#"Object.setPrototypeOf({
    id: "-_8", type: "public-key", authenticatorAttachment: "platform", rawId: new Uint8Array([251, 255]).buffer,
    getClientExtensionResults: () => ({}),
    response: {
        clientDataJSON: new Uint8Array([1]).buffer, authenticatorData: new Uint8Array([2]).buffer,
        signature: new Uint8Array([3]).buffer, userHandle: null,
    },
}, PublicKeyCredential.prototype)"#;

/// A browser whose authenticator does what `then` says, until it is dropped. `asked` has what it was asked for.
struct Browser {
    store: JsValue,
    /// The newer methods that were taken away: of what, the name, and the method.
    taken: Vec<(Object, &'static str, JsValue)>,
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

fn class() -> Object {
    get(&window(), "PublicKeyCredential").unchecked_into()
}

impl Browser {
    fn new(then: &str) -> Self {
        let store = get(&get(&window(), "navigator"), "credentials");
        let body = format!("this.asked = request; {then}");
        let method = Function::new_with_args("request", &body);
        Reflect::set(&store, &"get".into(), &method).unwrap();
        Self {
            store,
            taken: Vec::new(),
        }
    }

    /// One that lacks the newer methods, and has fetched them.
    fn older(then: &str) -> Self {
        let mut browser = Self::new(then);
        let prototype: Object = get(&class(), "prototype").unchecked_into();
        for (of, name) in [
            (class(), "parseCreationOptionsFromJSON"),
            (class(), "parseRequestOptionsFromJSON"),
            (prototype, "toJSON"),
        ] {
            let method = get(&of, name);
            Reflect::set(&of, &name.into(), &JsValue::UNDEFINED).unwrap();
            browser.taken.push((of, name, method));
        }
        Function::new_no_args(PASSKEY_JSON)
            .call0(&JsValue::NULL)
            .unwrap();
        browser
    }

    fn asked(&self) -> JsValue {
        get(&self.store, "asked")
    }

    /// The bytes it was asked with.
    fn bytes(&self, of: &str) -> Vec<u8> {
        let read = Function::new_with_args("request", &format!("return new Uint8Array({of});"));
        let bytes = read.call1(&JsValue::NULL, &self.asked()).unwrap();
        bytes.unchecked_into::<js_sys::Uint8Array>().to_vec()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let store: &Object = self.store.unchecked_ref();
        for name in ["get", "asked"] {
            Reflect::delete_property(store, &name.into()).unwrap();
        }
        for (of, name, method) in &self.taken {
            Reflect::set(of, &(*name).into(), method).unwrap();
        }
    }
}

fn check_question(browser: &Browser) {
    assert_eq!(
        browser.bytes("request.publicKey.challenge"),
        [1, 2, 3, 255, 239]
    );
    let id = "request.publicKey.allowCredentials[0].id";
    assert_eq!(browser.bytes(id), [251, 255]);
}

#[wasm_bindgen_test]
async fn a_newer_browser_reads_and_writes_the_json_itself() {
    assert!(passkey::is_supported());
    let browser =
        Browser::new("return Promise.resolve({ toJSON: () => ({ id: 'from toJSON' }) });");
    let asked = passkey::get(OPTIONS);
    check_question(&browser);
    let answer = asked.await.unwrap();
    assert_eq!(answer.expose_secret(), r#"{"id":"from toJSON"}"#);
}

#[wasm_bindgen_test]
async fn an_older_browser_is_given_what_it_lacks() {
    let browser = Browser::older(&format!("return Promise.resolve({ANSWER});"));
    let asked = passkey::get(OPTIONS);
    check_question(&browser);
    let answer = asked.await.unwrap();
    let answer = JSON::parse(answer.expose_secret()).unwrap();
    let text = |object: &JsValue, name: &str| get(object, name).as_string().unwrap_or_default();
    assert_eq!(text(&answer, "id"), "-_8");
    assert_eq!(text(&answer, "rawId"), "-_8");
    assert_eq!(text(&answer, "type"), "public-key");
    assert_eq!(text(&answer, "authenticatorAttachment"), "platform");
    assert!(get(&answer, "clientExtensionResults").is_object());
    let response = get(&answer, "response");
    assert_eq!(text(&response, "clientDataJSON"), "AQ");
    assert_eq!(text(&response, "authenticatorData"), "Ag");
    assert_eq!(text(&response, "signature"), "Aw");
    assert!(get(&response, "userHandle").is_undefined());
}

#[wasm_bindgen_test]
async fn the_browser_is_asked_within_the_press() {
    let browser = Browser::new("return new Promise(() => {});");
    let asked = passkey::get(OPTIONS);
    assert!(browser.asked().is_object());
    drop(asked);
}

#[wasm_bindgen_test]
async fn errors_are_told_apart() {
    for (name, failure) in [
        ("NotAllowedError", PasskeyFailure::Cancelled),
        ("AbortError", PasskeyFailure::Cancelled),
        ("SecurityError", PasskeyFailure::OtherAddress),
        ("NotSupportedError", PasskeyFailure::Unsupported),
        ("InvalidStateError", PasskeyFailure::AlreadyThere),
        ("UnknownError", PasskeyFailure::Broken),
    ] {
        let reject = format!("return Promise.reject(new DOMException('words', '{name}'));");
        let browser = Browser::new(&reject);
        assert_eq!(passkey::get(OPTIONS).await, Err(failure), "{name}");
        drop(browser);
        // Some browsers throw at once.
        let browser = Browser::new(&format!("throw new DOMException('words', '{name}');"));
        assert_eq!(passkey::get(OPTIONS).await, Err(failure), "{name}");
        drop(browser);
    }
    let browser = Browser::new("return Promise.resolve(null);");
    assert_eq!(passkey::get(OPTIONS).await, Err(PasskeyFailure::Cancelled));
    drop(browser);
    let browser = Browser::older("return Promise.resolve(null);");
    let unreadable = r#"{"challenge":"§"}"#;
    assert_eq!(passkey::get(unreadable).await, Err(PasskeyFailure::Broken));
    drop(browser);
}

#[wasm_bindgen_test]
async fn a_window_that_nobody_waits_for_is_closed() {
    let pending = "return new Promise((_, reject) => request.signal.addEventListener('abort', \
        () => reject(request.signal.reason)));";
    let browser = Browser::new(pending);
    let asked = passkey::get(OPTIONS);
    let signal = get(&browser.asked(), "signal");
    assert_eq!(get(&signal, "aborted").as_bool(), Some(false));
    passkey::abort();
    assert_eq!(get(&signal, "aborted").as_bool(), Some(true));
    assert_eq!(asked.await, Err(PasskeyFailure::Cancelled));

    // A second press takes the place of the first.
    let first = passkey::get(OPTIONS);
    let second = passkey::get(OPTIONS);
    assert_eq!(first.await, Err(PasskeyFailure::Cancelled));
    settle().await;
    passkey::abort();
    assert_eq!(second.await, Err(PasskeyFailure::Cancelled));
}

#[wasm_bindgen_test]
fn a_browser_without_passkeys_is_known() {
    let name: JsValue = "PublicKeyCredential".into();
    let class = get(&window(), "PublicKeyCredential");
    Reflect::set(&window(), &name, &JsValue::UNDEFINED).unwrap();
    let supported = passkey::is_supported();
    Reflect::set(&window(), &name, &class).unwrap();
    assert!(!supported);
    assert!(passkey::is_supported());
}
