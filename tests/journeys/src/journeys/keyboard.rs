//! With the keyboard alone.

use std::rc::Rc;

use thirtyfour::Key;

use super::enrolling::{code_at, codes_on, link, secret_of};
use super::ways::{NEW_PASSWORD, to_tasks};
use crate::{
    authenticator::VirtualAuthenticator, ensure, ensure_same, fault::Outcome, person::Person,
    world::World,
};

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
    ada.see_screen("tasks").await?;
    titles.push(ada.browser.driver.title().await?);
    press(&ada, "check-changes").await?;
    ada.see_screen("check-changes").await?;
    titles.push(ada.browser.driver.title().await?);
    press(&ada, "commit").await?;
    ada.see_screen("done").await?;
    titles.push(ada.browser.driver.title().await?);
    let all = titles.len();
    titles.sort();
    titles.dedup();
    ensure_same!(titles.len(), all, "different titles: {titles:?}");
    Ok(())
}

/// Presses what has a test id, from wherever the focus is.
async fn press(person: &Person, id: &str) -> Outcome {
    tab_to(person, id).await?;
    person.press_key(Key::Enter).await
}

/// Enters a code.
async fn enter(person: &Person, code: &str) -> Outcome {
    tab_to(person, "code").await?;
    person.press_key(code).await?;
    person.press_key(Key::Enter).await
}

/// All of proving: the mailbox, a way that fails, two proofs, the freeze, the
/// pass, the new backup code and the contacts.
pub(super) async fn proving(world: Rc<World>) -> Outcome {
    let account = world.sandbox().well_equipped().await?;
    let dorothy = world.person().await?;
    dorothy.visit("/").await?;
    dorothy.see_screen("triage").await?;
    press(&dorothy, "triage-hacked").await?;
    dorothy.see_screen("situation").await?;
    press(&dorothy, "situation-go-on").await?;
    dorothy.see_screen("check-mailbox").await?;
    press(&dorothy, "mailbox-unsafe").await?;
    dorothy.see_screen("secure-mailbox").await?;
    press(&dorothy, "without-email").await?;
    dorothy.see_screen("identify").await?;
    tab_to(&dorothy, "identifier").await?;
    dorothy.press_key(account.email()).await?;
    dorothy.press_key(Key::Enter).await?;
    dorothy.see_screen("choose-proof").await?;

    // A way that does not work here, and the way back from it.
    let _device = VirtualAuthenticator::give(&dorothy).await?;
    press(&dorothy, "way-passkey").await?;
    dorothy.see_screen("use-passkey").await?;
    press(&dorothy, "continue").await?;
    dorothy.read("passkey-told").await?;
    press(&dorothy, "choose-another").await?;
    dorothy.see_screen("choose-proof").await?;
    press(&dorothy, "cannot-use-contact_code").await?;
    dorothy.see("can-use-contact_code").await?;

    press(&dorothy, "way-text_code").await?;
    dorothy.see_screen("enter-code").await?;
    let phone = account.phones.first().cloned().unwrap_or_default();
    let code = dorothy.newest_code(&phone).await?;
    enter(&dorothy, &code).await?;
    dorothy.see_screen("choose-proof").await?;
    press(&dorothy, "freeze-now").await?;
    dorothy.see_no("freeze-now").await?;
    press(&dorothy, "pass-about").await?;
    press(&dorothy, "pass-make").await?;
    dorothy.read("pass-code").await?;
    press(&dorothy, "handover-about").await?;
    press(&dorothy, "handover-offer").await?;
    dorothy.see("handover-qr").await?;
    press(&dorothy, "handover-withdraw").await?;
    dorothy.see_no("handover-qr").await?;

    press(&dorothy, "way-backup_code").await?;
    dorothy.see_screen("enter-code").await?;
    enter(&dorothy, "0000 0000 0000 0000").await?;
    dorothy.see_error("code").await?;
    let backup = account.backup_codes.first().cloned().unwrap_or_default();
    world.remember_secret("a code", &backup);
    tab_to(&dorothy, "code").await?;
    dorothy.press_key(Key::Control + "a").await?;
    enter(&dorothy, &backup).await?;
    dorothy.see_screen("new-backup-code").await?;
    press(&dorothy, "continue").await?;
    dorothy.see_screen("tasks").await?;
    press(&dorothy, "task-password").await?;
    dorothy.see_screen("set-password").await?;
    tab_to(&dorothy, "password").await?;
    world.remember_secret("a password", NEW_PASSWORD);
    dorothy.press_key(NEW_PASSWORD).await?;
    dorothy.press_key(Key::Enter).await?;
    dorothy.see_screen("tasks").await?;
    press(&dorothy, "task-contacts").await?;
    dorothy.see_screen("review").await?;
    press(&dorothy, "mark").await?;
    dorothy.see("unmark").await?;
    press(&dorothy, "continue").await?;
    dorothy.see_screen("tasks").await?;
    press(&dorothy, "check-changes").await?;
    dorothy.see_screen("check-changes").await?;
    press(&dorothy, "commit").await?;
    dorothy.see_screen("done").await
}

/// The lists of what the account has, and everything that is added to it.
pub(super) async fn securing(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account_with_two_addresses().await?;
    let ada = world.person().await?;
    let _device = VirtualAuthenticator::give(&ada).await?;
    to_tasks(&ada, &account, "forgot-password").await?;
    press(&ada, "task-factors").await?;
    ada.see_screen("review").await?;
    press(&ada, "add-authenticator").await?;
    ada.see_screen("add-authenticator").await?;
    let secret = secret_of(&link(&ada).await?)?;
    enter(&ada, "12345678").await?;
    ada.see_error("code").await?;
    tab_to(&ada, "code").await?;
    ada.press_key(Key::Control + "a").await?;
    let code = code_at(&secret, world.sandbox().now().await?);
    enter(&ada, &code).await?;
    ada.see_screen("review").await?;

    press(&ada, "add-passkey").await?;
    ada.see_screen("add-passkey").await?;
    tab_to(&ada, "name").await?;
    ada.press_key("Red laptop").await?;
    ada.press_key(Key::Enter).await?;
    ada.see_screen("review").await?;
    ada.see_item("Red laptop", "unmark").await?;

    press(&ada, "open-backup-codes").await?;
    ada.see_screen("backup-codes").await?;
    press(&ada, "make-codes").await?;
    ada.see("new-secret").await?;
    let codes = codes_on(&ada.read("new-secret").await?);
    enter(&ada, &codes[0]).await?;
    ada.see("codes-proven").await?;
    press(&ada, "continue").await?;
    ada.see_screen("tasks").await?;

    press(&ada, "task-addresses").await?;
    ada.see_screen("review").await?;
    press(&ada, "add-address").await?;
    ada.see_screen("add-address").await?;
    let new = "ada.keys@example.net";
    tab_to(&ada, "address").await?;
    ada.press_key(new).await?;
    ada.press_key(Key::Enter).await?;
    ada.see("address-sent").await?;
    let code = ada.newest_code(new).await?;
    enter(&ada, &code).await?;
    ada.see_screen("review").await?;
    press(&ada, "continue").await?;
    ada.see_screen("tasks").await?;

    press(&ada, "task-sessions").await?;
    ada.see_screen("review").await?;
    press(&ada, "unmark-all").await?;
    ada.see("mark-all").await?;
    press(&ada, "mark").await?;
    ada.see("unmark").await?;
    press(&ada, "continue").await?;
    ada.see_screen("tasks").await?;
    press(&ada, "task-activity").await?;
    ada.see_screen("review").await?;
    press(&ada, "report").await?;
    ada.see("reported").await?;
    press(&ada, "continue").await?;
    ada.see_screen("tasks").await
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

/// The test id of what has the focus; that of the part that a summary folds
/// out.
pub(super) async fn focused(person: &Person) -> Outcome<String> {
    let script = "const at = document.activeElement;
        return (at?.localName === 'summary' ? at.parentElement : at)?.dataset.testid ?? '';";
    let id = person.browser.script(script, Vec::new()).await?;
    Ok(id.as_str().unwrap_or_default().to_owned())
}
