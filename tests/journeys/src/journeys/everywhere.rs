//! What holds on every page: the content security policy, that secrets stay
//! secret, and that the keyboard and a screen reader lead through.

use std::rc::Rc;

use regain_contract::paths;
use serde_json::{Value, json};
use thirtyfour::Key;

use super::ways::{
    NEW_PASSWORD, answer_case, enter_newest_code, name_account, set_password, to_case,
    to_enter_code, to_identify, to_set_password,
};
use crate::{ensure, ensure_same, fault::Outcome, person::Person, world::World};

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
        ensure_same!(reply.header("referrer-policy"), "no-referrer", "of {path}");
    }

    // The app walks its whole way without one violation; that is checked on
    // each screen.
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
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
        attempt('code', () => { document.createElement('script').text = 'globalThis.__got_in = 1'; });
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
            .script("return globalThis.__violations.length;", Vec::new())
            .await?;
        Ok((told.as_u64() >= Some(4)).then_some(()))
    })
    .await
}

/// No code, password or cookie is left in an address, in storage, in the
/// page, in the memory of the app, in the log or in the database.
pub(super) async fn secrets(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    // Keeps hold of the memory of the app to look into it later.
    let hold = "{ const real = WebAssembly.instantiateStreaming;
        WebAssembly.instantiateStreaming = async (...all) => {
            const made = await real.apply(WebAssembly, all);
            globalThis.__memory = made.instance.exports.memory; return made; }; }";
    ada.browser.before_each_document(hold).await?;
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
        const memory = globalThis.__memory ? new Uint8Array(globalThis.__memory.buffer) : new Uint8Array();
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

async fn is_gone_from_page(person: &Person, name: &str, secret: &str) -> Outcome {
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

/// The whole way by keyboard alone, with title, focus and announcements.
pub(super) async fn focus(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    ada.visit("/").await?;
    // The region for announcements was there before anything to announce.
    ensure!(
        world
            .http()
            .get("/")
            .await?
            .body
            .contains("role=\"status\"")
            || world.http().get("/").await?.body.contains("role=status"),
        "the page has no live region from the start"
    );
    ada.see_screen("triage").await?;
    let mut titles = vec![ada.browser.driver.title().await?];
    tab_to(&ada, "triage-forgot-password").await?;
    ada.press_key(Key::Enter).await?;
    ada.see_screen("situation").await?;
    titles.push(ada.browser.driver.title().await?);
    tab_to(&ada, "situation-go-on").await?;
    ada.press_key(Key::Enter).await?;
    ada.see_screen("identify").await?;
    titles.push(ada.browser.driver.title().await?);

    // A slip: the summary has the focus, its link leads to the field, and
    // both say the same.
    tab_to(&ada, "continue").await?;
    ada.press_key(Key::Enter).await?;
    let message = ada.see_error("identifier").await?;
    let summary = ada.read("error-summary").await?;
    ensure!(
        summary.contains(&message),
        "the summary says {summary}, the field {message}"
    );
    let title = ada.browser.driver.title().await?;
    ensure!(
        title.starts_with("Error: "),
        "the title with an error is {title}"
    );
    ada.press_key(Key::Tab).await?;
    ada.press_key(Key::Enter).await?;
    ada.until("the focus to be in the field", async || {
        Ok((focused(&ada).await? == "identifier").then_some(()))
    })
    .await?;
    ensure_same!(
        ada.attribute("identifier", "aria-invalid")
            .await?
            .as_deref(),
        Some("true"),
        "the field with the slip"
    );
    ada.press_key(account.email()).await?;
    ada.press_key(Key::Enter).await?;
    ada.see_screen("choose-proof").await?;
    titles.push(ada.browser.driver.title().await?);
    tab_to(&ada, "way-email_code").await?;
    ada.press_key(Key::Enter).await?;
    ada.see_screen("enter-code").await?;
    // What was said on the way is not said any more.
    ensure_same!(
        ada.announcement().await?,
        "",
        "announced on the next screen"
    );
    titles.push(ada.browser.driver.title().await?);

    // A new code is announced without moving the focus.
    ada.advance_clock(31).await?;
    ada.reload().await?;
    ada.see_screen("enter-code").await?;
    tab_to(&ada, "resend").await?;
    ada.press_key(Key::Enter).await?;
    ada.until("the announcement", async || {
        let said = ada.announcement().await?;
        Ok((!said.is_empty() && !said.starts_with("Sending")).then_some(()))
    })
    .await?;

    let code = world.sandbox().messages_when(account.email(), 2).await?;
    ensure_same!(code.len(), 2, "messages with codes");
    let code = ada.newest_code(account.email()).await?;
    tab_to(&ada, "code").await?;
    ada.press_key(code.as_str()).await?;
    ada.press_key(Key::Enter).await?;
    ada.see_screen("set-password").await?;
    titles.push(ada.browser.driver.title().await?);
    tab_to(&ada, "password").await?;
    world.remember_secret("a password", NEW_PASSWORD);
    ada.press_key(NEW_PASSWORD).await?;
    ada.press_key(Key::Enter).await?;
    ada.see_screen("done").await?;
    titles.push(ada.browser.driver.title().await?);
    let all = titles.len();
    titles.sort();
    titles.dedup();
    ensure_same!(titles.len(), all, "different titles: {titles:?}");
    Ok(())
}

/// Goes on with the Tab key until something has the focus.
async fn tab_to(person: &Person, id: &str) -> Outcome {
    const STOPS: usize = 60;
    for _ in 0..STOPS {
        if focused(person).await? == id {
            return Ok(());
        }
        person.press_key(Key::Tab).await?;
    }
    Err(crate::fault::Fault::new(format!(
        "the keyboard does not reach “{id}” within {STOPS} stops"
    )))
}

/// The test id of what has the focus.
async fn focused(person: &Person) -> Outcome<String> {
    let id = person
        .browser
        .script(
            "return document.activeElement?.dataset.testid ?? '';",
            Vec::new(),
        )
        .await?;
    Ok(id.as_str().unwrap_or_default().to_owned())
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
