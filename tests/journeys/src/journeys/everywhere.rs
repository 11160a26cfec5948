//! What holds on every page: the content security policy, that secrets stay
//! secret, and what every page says.

use std::rc::Rc;

use regain_contract::paths;
use serde_json::{Value, json};

use super::ways::{
    NEW_PASSWORD, answer_case, enter_newest_code, name_account, set_password, to_case,
    to_enter_code, to_identify, to_set_password,
};
use crate::{engine::Ability, ensure, ensure_same, fault::Outcome, person::Person, world::World};

/// What the policy has to say for the page.
const POLICY: [&str; 6] = [
    "default-src 'none'",
    "require-trusted-types-for 'script'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "object-src 'none'",
];

/// The policy is on every answer, it bites, and the app lives with it.
pub(super) async fn content_security_policy(world: Rc<World>) -> Outcome {
    let ada = world.person().await?;
    // What is violated is counted from before the page is there.
    ada.browser.needs(Ability::ScriptBeforeDocument)?;
    let http = world.http();
    for path in [
        "/",
        paths::pages::CODE,
        paths::FLOW,
        "/no-such-page",
        "/icon.svg",
    ] {
        let reply = http.get(path).await?;
        let policy = reply.header("content-security-policy").to_owned();
        for word in ["'unsafe-inline'", "'unsafe-eval'", "data:", "http:", " *"] {
            ensure!(
                !policy.contains(word),
                "the policy of {path} has {word}: {policy}"
            );
        }
        ensure!(
            policy.contains("default-src 'none'"),
            "the policy of {path} is {policy}"
        );
        if path == "/" {
            for part in POLICY.iter().filter(|part| !part.starts_with("object-src")) {
                ensure!(policy.contains(part), "the policy has no {part}: {policy}");
            }
        }
        ensure_same!(
            reply.header("x-content-type-options"),
            "nosniff",
            "of {path}"
        );
        ensure_same!(reply.header("referrer-policy"), "same-origin", "of {path}");
    }

    // The app walks its whole way without one violation; that is checked on
    // each screen.
    let account = world.sandbox().forgetful().await?;
    to_enter_code(&ada, account.email()).await?;
    ada.press("continue").await?;
    ada.see_error("code").await?;
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("set-password").await?;
    set_password(&ada, NEW_PASSWORD).await?;
    to_case(&ada, "known-person").await?;

    // And what an attacker would try is refused.
    ada.browser
        .watch
        .expect_in_console("Content Security Policy");
    ada.browser.watch.expect_in_console("TrustedScript");
    ada.browser.watch.expect_in_console("TrustedHTML");
    let attempts = "const outcome = {};
        const attempt = (name, act) => { try { act(); outcome[name] = 'done'; } catch (e) { outcome[name] = e.name; } };
        attempt('markup', () => { document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=1>'); });
        attempt('code', () => { document.createElement('script').text = 'window.__got_in = 1'; });
        const script = document.createElement('script');
        attempt('address', () => { script.src = 'https://example.org/x.js'; });
        return outcome;";
    let outcome = ada.browser.script(attempts, Vec::new()).await?;
    for attempt in ["markup", "code", "address"] {
        ensure_same!(outcome[attempt], "TypeError", "Trusted Types, {attempt}");
    }
    // Written into a document as text, past Trusted Types.
    let inline =
        "const frame = document.createElement('style'); frame.append('body { --got-in: 1 }');
        document.head.append(frame);
        return getComputedStyle(document.body).getPropertyValue('--got-in');";
    ensure_same!(
        ada.browser.script(inline, Vec::new()).await?,
        "",
        "an inline style"
    );
    let foreign = "const done = arguments[arguments.length - 1];
        fetch('http://127.0.0.1:9/').then(() => done('went out'), (e) => done(e.name));";
    ensure_same!(
        ada.browser.script_later(foreign, Vec::new()).await?,
        "TypeError",
        "a request elsewhere"
    );
    ada.until("the violations to be told", async || {
        let told = ada
            .browser
            .script("return (window.__violations ?? []).length;", Vec::new())
            .await?;
        Ok((told.as_u64() >= Some(4)).then_some(()))
    })
    .await
}

/// Keeps hold of the memory of the app to look into it later.
pub(super) const HOLD_MEMORY: &str = "{ const real = WebAssembly.instantiateStreaming;
        WebAssembly.instantiateStreaming = async (...all) => {
            const made = await real.apply(WebAssembly, all);
            window.__memory ??= made.instance.exports.memory; return made; }; }";

/// No code, password or cookie is left in an address, in storage, in the
/// page, in the memory of the app, in the log or in the database.
pub(super) async fn secrets(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    ada.browser.before_each_document(HOLD_MEMORY).await?;
    to_identify(&ada, "forgot-password").await?;
    name_account(&ada, account.email()).await?;
    // What is no secret is found, so what is not found is not there.
    let control = traces(&ada, account.email()).await?;
    ensure!(
        control["copies"].as_u64() > Some(0),
        "the memory of the app does not have what the page shows: {control}"
    );
    let code = ada.newest_code(account.email()).await?;
    ada.type_into("code", &code).await?;
    ada.press("continue").await?;
    ada.see_screen("set-password").await?;
    is_gone_from_page(&ada, "the code", &code).await?;
    set_password(&ada, NEW_PASSWORD).await?;
    is_gone_from_page(&ada, "the password", NEW_PASSWORD).await?;

    ada.press("sign-out").await?;
    ada.see_screen("ended").await?;
    ada.see_no_cookie().await?;

    let secrets = world.secrets();
    for kind in ["a code", "a password", "the cookie"] {
        ensure!(
            secrets.iter().any(|(name, _)| name == kind),
            "{kind} was not seen at all"
        );
    }
    let log = world.api.log();
    ensure!(log.lines().count() > 1, "the API has written no log");
    if let Some(secret) = world.secret_in(&log) {
        let line = log.lines().find(|line| world.secret_in(line).is_some());
        ensure!(false, "{secret} is in the log: {}", line.unwrap_or(""));
    }
    let stored = world.api.database_bytes()?;
    for (name, secret) in secrets.iter().filter(|(name, _)| name != "a code") {
        // The inbox of the sandbox has the codes, which is what it is for.
        let found = stored
            .windows(secret.len())
            .any(|bytes| bytes == secret.as_bytes());
        ensure!(!found, "{name} is in the database as it is");
    }
    Ok(())
}

/// Looks for a text wherever the page can keep one.
async fn traces(person: &Person, text: &str) -> Outcome<Value> {
    let script = "const secret = arguments[0];
        const bytes = new TextEncoder().encode(secret);
        const memory = window.__memory ? new Uint8Array(window.__memory.buffer) : new Uint8Array();
        let copies = 0;
        for (let at = memory.indexOf(bytes[0]); at >= 0; at = memory.indexOf(bytes[0], at + 1)) {
            if (bytes.every((byte, i) => memory[at + i] === byte)) copies += 1;
        }
        return {
            memory: memory.length, copies,
            page: document.documentElement.outerHTML.includes(secret),
            fields: [...document.querySelectorAll('input, textarea')].some((field) => field.value.includes(secret)),
            history: JSON.stringify(history.state)?.includes(secret) ?? false,
        };";
    person.browser.script(script, vec![json!(text)]).await
}

pub(super) async fn is_gone_from_page(person: &Person, name: &str, secret: &str) -> Outcome {
    let found = traces(person, secret).await?;
    ensure!(
        found["memory"].as_u64() > Some(0),
        "the memory of the app could not be looked into"
    );
    ensure_same!(
        found["copies"],
        0,
        "copies of {name} in the memory of the app"
    );
    for place in ["page", "fields", "history"] {
        ensure_same!(found[place], Value::Bool(false), "{name} in {place}");
    }
    Ok(())
}

/// On every screen: where this is, what we never do, and “someone contacted
/// me”. The check of every page asks for it; this walks all pages.
pub(super) async fn anti_scam(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_set_password(&ada, &account).await?;
    set_password(&ada, NEW_PASSWORD).await?;
    let text = ada.read("anti-scam").await?;
    for word in ["phone", "money", "code", "password"] {
        ensure!(
            text.contains(word),
            "the warning does not name “{word}”: {text}"
        );
    }
    ada.press("sign-out").await?;
    ada.see_screen("ended").await?;
    to_case(&ada, "lost-contact").await?;
    answer_case(&ada, "ada", "ada@example.com", "I moved.").await?;
    ada.press("continue").await?;
    ada.see_screen("case-opened").await
}
