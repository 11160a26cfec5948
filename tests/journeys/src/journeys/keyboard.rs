//! With the keyboard alone.

use std::rc::Rc;

use thirtyfour::Key;

use super::ways::NEW_PASSWORD;
use crate::{ensure, ensure_same, fault::Outcome, person::Person, world::World};

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
    ada.press("triage-forgot-password").await?;
    ada.see_screen("situation").await?;
    titles.push(ada.browser.driver.title().await?);
    ada.press("situation-go-on").await?;
    ada.see_screen("identify").await?;
    titles.push(ada.browser.driver.title().await?);

    // A slip: the summary has the focus, its link leads to the field, and
    // both say the same.
    ada.press("continue").await?;
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
    see_focus(&ada, "identifier").await?;
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
    ada.press("way-email_code").await?;
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
    ada.press("resend").await?;
    ada.until("the announcement", async || {
        let said = ada.announcement().await?;
        Ok((!said.is_empty() && !said.starts_with("Sending")).then_some(()))
    })
    .await?;

    let code = world.sandbox().messages_when(account.email(), 2).await?;
    ensure_same!(code.len(), 2, "messages with codes");
    let code = ada.newest_code(account.email()).await?;
    ada.type_into("code", &code).await?;
    ada.press_key(Key::Enter).await?;
    ada.see_screen("set-password").await?;
    titles.push(ada.browser.driver.title().await?);
    ada.type_secret("password", NEW_PASSWORD).await?;
    ada.press_key(Key::Enter).await?;
    ada.see_screen("tasks").await?;
    titles.push(ada.browser.driver.title().await?);
    ada.press("check-changes").await?;
    ada.see_screen("check-changes").await?;
    titles.push(ada.browser.driver.title().await?);
    ada.press("commit").await?;
    ada.see_screen("done").await?;
    titles.push(ada.browser.driver.title().await?);
    let all = titles.len();
    titles.sort();
    titles.dedup();
    ensure_same!(titles.len(), all, "different titles: {titles:?}");
    Ok(())
}

/// Waits until the focus is on what has this test id.
pub(super) async fn see_focus(person: &Person, testid: &str) -> Outcome {
    let at = format!("the focus to be on {testid}");
    person
        .until(&at, async || {
            Ok((focused(person).await? == testid).then_some(()))
        })
        .await
}

/// The test id of what has the focus; that of the part that a summary folds
/// out.
pub(super) async fn focused(person: &Person) -> Outcome<String> {
    let script = "const at = document.activeElement;
        return (at?.localName === 'summary' ? at.parentElement : at)?.dataset.testid ?? '';";
    let id = person.browser.script(script, Vec::new()).await?;
    Ok(id.as_str().unwrap_or_default().to_owned())
}
