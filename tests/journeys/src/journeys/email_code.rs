//! The code by e-mail: every way it can go.

use std::{rc::Rc, time::Duration};

use serde_json::json;

use super::ways::{enter_newest_code, to_enter_code};
use crate::{ensure, ensure_same, fault::Outcome, person::Person, wait::until, world::World};

/// A tab that is looked at again reads the flow by itself.
const NOTICES_BY_ITSELF: Duration = Duration::from_secs(2);

/// A code that is not `right`.
fn wrong(right: &str) -> &'static str {
    if right == "00000000" {
        "11111111"
    } else {
        "00000000"
    }
}

/// Lets the wait for a new code pass on the clock of the service, then asks
/// for one.
async fn resend(person: &Person) -> Outcome {
    person.advance_clock(121).await?;
    person.reload().await?;
    person.see_screen("enter-code").await?;
    person.press("resend").await?;
    person.read("sent-again").await?;
    Ok(())
}

/// Paste, spaces, one field; wrong, short, replaced and right.
pub(super) async fn right_and_wrong(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_enter_code(&ada, account.email()).await?;
    ensure_same!(
        ada.attribute("code", "autocomplete").await?.as_deref(),
        Some("one-time-code"),
        "the field for the code"
    );
    ensure_same!(
        ada.attribute("code", "inputmode").await?.as_deref(),
        Some("numeric"),
        "its keyboard"
    );

    let fields = "return [...document.querySelectorAll('input')].filter((one) => one.checkVisibility()).length;";
    ensure_same!(
        ada.browser.script(fields, Vec::new()).await?,
        1,
        "fields for one code"
    );

    ada.press("continue").await?;
    let empty = ada.see_error("code").await?;
    ada.type_into("code", "12 34").await?;
    ada.press("continue").await?;
    let short = ada.see_error_other_than("code", &empty).await?;

    let first = ada.newest_code(account.email()).await?;
    ada.type_into("code", wrong(&first)).await?;
    ada.press("continue").await?;
    let wrong_told = ada.see_error_other_than("code", &short).await?;
    ada.wait_for_attempts_left(4).await?;

    resend(&ada).await?;
    let messages = world.sandbox().messages_when(account.email(), 2).await?;
    ensure_same!(messages.len(), 2, "messages with codes");
    let second = ada.newest_code(account.email()).await?;
    ada.type_into("code", &first).await?;
    ada.press("continue").await?;
    let replaced_told = ada.see_error("code").await?;
    if first != second {
        ensure!(
            replaced_told != wrong_told,
            "an older code is told as a wrong one"
        );
    }

    // As it comes out of a mail: with spaces, and a bit of its sentence.
    let (start, end) = second.split_at(3);
    ada.paste("code", &format!("  {start} {end} ")).await?;
    ada.press("continue").await?;
    ada.see_screen("set-password").await
}

/// A code works for its time and not longer, and is then told apart from a
/// wrong one.
pub(super) async fn expired(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_enter_code(&ada, account.email()).await?;
    let code = ada.newest_code(account.email()).await?;
    let shown = ada.read("code-expires").await?;
    ensure!(
        shown.chars().any(|c| c.is_ascii_digit()),
        "how long the code works: {shown}"
    );
    ada.type_into("code", wrong(&code)).await?;
    ada.press("continue").await?;
    let wrong_told = ada.see_error("code").await?;
    let step = ada.document().await?;
    let expires = step["step"]["enter_code"]["code_expires_at"]
        .as_i64()
        .unwrap_or(0);
    ada.advance_clock(expires - world.sandbox().now().await? + 1)
        .await?;
    ada.type_into("code", &code).await?;
    ada.press("continue").await?;
    let expired_told = ada.see_error_other_than("code", &wrong_told).await?;
    ensure!(expired_told != wrong_told, "expired is told as wrong");
    // And there is a way on.
    ada.press("resend").await?;
    ada.read("sent-again").await?;
    world.sandbox().messages_when(account.email(), 2).await?;
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("set-password").await
}

/// After five wrong tries the code is dead, even if the right one comes then.
pub(super) async fn exhausted(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_enter_code(&ada, account.email()).await?;
    let code = ada.newest_code(account.email()).await?;
    for left in (0..5).rev() {
        ada.type_into("code", wrong(&code)).await?;
        ada.press("continue").await?;
        ada.wait_for_attempts_left(left).await?;
    }
    ada.check_page("enter-code with no tries left").await?;
    // The wait passes; the code stays dead.
    ada.advance_clock(31).await?;
    ada.reload().await?;
    ada.see_screen("enter-code").await?;
    if ada.sees("code").await? {
        ada.type_into("code", &code).await?;
        ada.press("continue").await?;
        ada.see_error("code").await?;
    }
    resend(&ada).await?;
    world.sandbox().messages_when(account.email(), 2).await?;
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("set-password").await
}

/// A code that was used in one tab is not asked for again in another.
pub(super) async fn used_in_another_tab(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_enter_code(&ada, account.email()).await?;
    let second = ada.new_tab().await?;
    second.visit("/recover/code").await?;
    second.see_screen("enter-code").await?;

    let code = ada.newest_code(account.email()).await?;
    ada.type_into("code", &code).await?;
    ada.press("continue").await?;
    ada.see_screen("set-password").await?;

    // The second tab is told where the recovery stands, not that it failed:
    // by itself when it is looked at again, or else by its answer.
    let moved = until("the second tab to notice", NOTICES_BY_ITSELF, async || {
        let screen = second.screen().await?;
        Ok((screen.as_deref() == Some("set-password")).then_some(()))
    });
    if moved.await.is_err() {
        second.type_into("code", &code).await?;
        second.press("continue").await?;
    }
    second.wait_for_screen("set-password").await?;
    second.see("notice").await?;
    // The code itself works only once, whatever the page does.
    let again = "const [code, done] = arguments;
        fetch('/api/v1/flow/actions', { method: 'POST', headers: { 'Content-Type': 'application/json',
            'Idempotency-Key': '\"second-use-of-one-code\"', 'Regain-Client': '1' },
            body: JSON.stringify({ submit_code: { code } }) })
            .then(async (answer) => done({ status: answer.status, body: await answer.json() }));";
    let answer = second
        .browser
        .script_later(again, vec![json!(code)])
        .await?;
    ensure_same!(answer["status"], 409, "the second use: {answer}");
    ensure!(
        answer["body"]["flow"]["step"].get("set_password").is_some(),
        "the second use does not tell where the recovery stands: {answer}"
    );
    second.check_page("set-password in a second tab").await
}

/// A code that was asked for in one browser does not work in another.
pub(super) async fn only_where_it_was_asked_for(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_enter_code(&ada, account.email()).await?;
    let code = ada.newest_code(account.email()).await?;
    let eve = ada.other_browser().await?;
    to_enter_code(&eve, account.email()).await?;
    world.sandbox().messages_when(account.email(), 2).await?;
    let second = eve.newest_code(account.email()).await?;
    ensure!(
        code != second,
        "by a chance in a million both codes are the same"
    );
    eve.type_into("code", &code).await?;
    eve.press("continue").await?;
    eve.see_error("code").await?;
    // It still works where it belongs.
    ada.type_into("code", &code).await?;
    ada.press("continue").await?;
    ada.see_screen("set-password").await
}
