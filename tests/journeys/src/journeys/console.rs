//! The console of support staff itself: its audit, and what it does without a
//! connection.

use std::rc::Rc;

use regain_contract::{CONTRACT_VERSION, paths};
use serde_json::json;

use super::support::{case_of, make_link, sign_in, wait_for_status};
use super::ways::{
    NEW_PASSWORD, connect, enter_newest_code, name_account, set_password, to_identify,
};
use crate::{ensure, ensure_same, fault::Outcome, person::Person, world::World};

/// Whoever looks after the others sees every proof and every deed with the way
/// it was proven by, finds those of a case and of an agent, and turns pages;
/// whoever works on cases does not.
pub(super) async fn audit(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_identify(&ada, "forgot-password").await?;
    name_account(&ada, account.email()).await?;
    ada.type_into("code", "00000000").await?;
    ada.press("continue").await?;
    ada.see_error("code").await?;
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("set-password").await?;
    set_password(&ada, NEW_PASSWORD).await?;
    let person = world.person().await?;
    let reference = case_of(&person, account.email()).await?;

    let ines = world.person().await?;
    let path = format!("{}cases/{reference}", paths::SUPPORT);
    sign_in(&ines, "Ines", &path, "console-case").await?;
    ensure!(
        !ines.sees("console-to-audit").await?,
        "an agent is led to the audit"
    );
    ines.press("act-take").await?;
    ines.until("the case to be hers", async || {
        Ok((ines.read("case-assigned").await? == "Ines").then_some(()))
    })
    .await?;
    notes(&ines, &path).await?;
    ines.browser.watch.expect_in_console(paths::SUPPORT_AUDIT);
    ines.visit("/support/audit").await?;
    ines.see("trouble").await?;
    ensure!(
        !ines.sees("audit").await?,
        "an agent sees lines of the audit"
    );

    let lena = world.person().await?;
    sign_in(&lena, "Lena", paths::SUPPORT, "console-queue").await?;
    lena.press("console-to-links").await?;
    lena.see_screen("console-links").await?;
    make_link(&lena).await?;
    lena.press("link-passed-on").await?;
    lena.press("console-to-audit").await?;
    lena.see_screen("console-audit").await?;
    let newest = lena.read("audit").await?;
    for told in [
        "Signed in to support",
        "A note was written",
        "A link for a person was made",
    ] {
        ensure!(newest.contains(told), "no line has “{told}”: {newest}");
    }
    ensure_same!(
        lena.count("[data-testid=audit-line]").await?,
        50,
        "lines of a page"
    );
    lena.screenshot("console-audit").await?;
    lena.press("audit-older").await?;
    lena.see_screen("console-audit").await?;
    let older = lena.read("audit").await?;
    for told in [
        "A code was entered",
        "Did not work",
        "Code by e-mail (sent)",
        "The password was changed",
    ] {
        ensure!(older.contains(told), "no line has “{told}”: {older}");
    }
    narrow_screen(&lena).await?;
    lena.back().await?;
    lena.until("the newest lines again", async || {
        Ok((!lena.sees("audit-newest").await?).then_some(()))
    })
    .await?;

    // A case, somebody, nothing, and what is no case.
    lena.browser.watch.expect_in_console(paths::SUPPORT_AUDIT);
    lena.type_into("audit-case", "0000-0000").await?;
    lena.press("audit-narrow").await?;
    lena.see_error("audit-case").await?;
    lena.type_into("audit-case", &reference.to_string()).await?;
    lena.choose_option("audit-by", "1").await?;
    lena.press("audit-narrow").await?;
    lena.until("the lines of the case by Ines", async || {
        if !lena.sees("audit").await? || lena.sees("error-summary").await? {
            return Ok(None);
        }
        let lines = lena.read("audit").await?;
        Ok((lines.contains("A note was written") && !lines.contains("Lena")).then_some(()))
    })
    .await?;
    lena.choose_option("audit-by", "4").await?;
    lena.press("audit-narrow").await?;
    lena.see("audit-none").await?;
    lena.check_page("an empty audit").await?;
    let everything = lena.text().await?;
    ensure!(
        !everything.contains(account.email()),
        "the audit shows an address"
    );
    world.audit_only_grows().await
}

/// More notes than one page of the audit has lines.
async fn notes(agent: &Person, path: &str) -> Outcome {
    let script = "const [address, client, done] = arguments;
        (async () => {
          const bad = [];
          for (let at = 0; at < 52; at += 1) {
            const answer = await fetch(address, { method: 'POST', headers: {
              'content-type': 'application/json', 'regain-client': client,
              'idempotency-key': `\"${crypto.randomUUID()}\"`,
            }, body: JSON.stringify({ note: { text: `Note ${at}.` } }) });
            if (!answer.ok) bad.push(answer.status);
          }
          return bad;
        })().then(done, (error) => done([String(error)]));";
    let address = format!(
        "{}/actions",
        path.replace(paths::SUPPORT, "/api/v1/support/")
    );
    let given = vec![json!(address), json!(CONTRACT_VERSION.to_string())];
    let bad = agent.browser.script_later(script, given).await?;
    ensure_same!(bad, json!([]), "what became of the notes");
    Ok(())
}

/// The same page on the narrowest screen that has to do (WCAG 1.4.10).
async fn narrow_screen(person: &Person) -> Outcome {
    person.browser.resize(320, 640).await?;
    person.check_page("the audit on a narrow screen").await?;
    person.screenshot("console-audit-320").await?;
    person.browser.resize(390, 640).await?;
    Ok(())
}

/// What was pressed without a connection says so and is sent by one press once
/// there is one again.
async fn press_without_connection(person: &Person, what: &str) -> Outcome {
    connect(person, false).await?;
    person.press(what).await?;
    person.see("trouble-retry").await?;
    let told = person.read("trouble").await?;
    ensure!(
        told.contains("connection") || told.contains("offline"),
        "“{what}” without a connection says: {told}"
    );
    connect(person, true).await
}

/// Without a connection everything at the console says so, keeps what was
/// typed and goes on by one press.
pub(super) async fn offline(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let person = world.person().await?;
    let reference = case_of(&person, account.email()).await?;
    let path = format!("{}cases/{reference}", paths::SUPPORT);

    let ines = world.person().await?;
    ines.browser
        .watch
        .expect_in_console("net::ERR_INTERNET_DISCONNECTED");
    ines.visit(&path).await?;
    ines.see_screen("console-sign-in").await?;
    let (password, code) = world.sandbox().agent("Ines").await?;
    ines.type_into("name", "Ines").await?;
    ines.type_secret("password", &password).await?;
    ines.type_into("code", &code).await?;
    press_without_connection(&ines, "continue").await?;
    ines.check_page("signing in without a connection").await?;
    ines.press("trouble-retry").await?;
    ines.see_screen("console-case").await?;
    wait_for_status(&ines, "Waits for us").await?;

    ines.press("act-note").await?;
    ines.type_into("note", "They will call again.").await?;
    press_without_connection(&ines, "act-send").await?;
    ines.check_page("a note without a connection").await?;
    ensure_same!(
        ines.value("note").await?,
        "They will call again.",
        "the note that was not sent"
    );
    ines.screenshot("console-offline").await?;
    ines.press("trouble-retry").await?;
    ines.until("the note, once", async || {
        let notes = ines.read("case-notes").await?;
        Ok((notes.matches("They will call again.").count() == 1).then_some(()))
    })
    .await?;
    ines.see_no("trouble").await?;

    press_without_connection(&ines, "console-to-links").await?;
    ines.press("trouble-retry").await?;
    ines.see_no("trouble").await?;
    ines.see_screen("console-links").await
}
