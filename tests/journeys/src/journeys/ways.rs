//! Stretches of way that several journeys have in common.

use serde_json::json;

use crate::{engine::Ability, fault::Outcome, person::Person, sandbox::Account};

/// A password that meets every rule.
pub(crate) const NEW_PASSWORD: &str = "violet anchors drift past nine kettles";

/// From nowhere to the question which account it is.
pub(crate) async fn to_identify(person: &Person, situation: &str) -> Outcome {
    person.visit("/").await?;
    person.see_screen("triage").await?;
    person.choose(situation).await?;
    person.see_screen("situation").await?;
    person.press("situation-go-on").await?;
    if matches!(situation, "hacked" | "known-person") {
        person.see_screen("check-mailbox").await?;
        person.press("mailbox-safe").await?;
    }
    person.see_screen("identify").await
}

/// From the question which account it is to the choice of ways.
pub(crate) async fn to_ways(person: &Person, identifier: &str) -> Outcome {
    person.type_into("identifier", identifier).await?;
    person.press("continue").await?;
    person.see_screen("choose-proof").await
}

/// From the question which account it is to the code by e-mail.
pub(crate) async fn name_account(person: &Person, identifier: &str) -> Outcome {
    to_ways(person, identifier).await?;
    person.press("way-email_code").await?;
    person.see_screen("enter-code").await
}

/// From nowhere to the code.
pub(crate) async fn to_enter_code(person: &Person, identifier: &str) -> Outcome {
    to_identify(person, "forgot-password").await?;
    name_account(person, identifier).await
}

/// Enters the newest code that was sent to an address.
pub(crate) async fn enter_newest_code(person: &Person, address: &str) -> Outcome {
    let code = person.newest_code(address).await?;
    person.type_into("code", &code).await?;
    person.press("continue").await
}

/// From nowhere to the new password.
pub(crate) async fn to_set_password(person: &Person, account: &Account) -> Outcome {
    to_enter_code(person, account.email()).await?;
    enter_newest_code(person, account.email()).await?;
    person.see_screen("set-password").await
}

/// The same with a code that is asked for again `seconds` after the first one.
pub(crate) async fn to_set_password_later(
    person: &Person,
    account: &Account,
    seconds: i64,
) -> Outcome {
    to_enter_code(person, account.email()).await?;
    // What still waits to be sent when its code is over is not sent any more.
    let sandbox = person.world.sandbox();
    sandbox.messages_when(account.email(), 1).await?;
    person.advance_clock(seconds).await?;
    person.reload().await?;
    person.see_screen("enter-code").await?;
    person.press("resend").await?;
    person.read("sent-again").await?;
    sandbox.messages_when(account.email(), 2).await?;
    enter_newest_code(person, account.email()).await?;
    person.see_screen("set-password").await
}

/// Chooses a new password; it is set with all changes.
pub(crate) async fn choose_password(person: &Person, password: &str) -> Outcome {
    person.type_secret("password", password).await?;
    person.press("continue").await?;
    person.see_screen("tasks").await
}

/// From the tasks to what was done.
pub(crate) async fn commit(person: &Person) -> Outcome {
    person.press("check-changes").await?;
    person.see_screen("check-changes").await?;
    person.press("commit").await?;
    person.see_screen("done").await
}

/// From the new password to what was done.
pub(crate) async fn set_password(person: &Person, password: &str) -> Outcome {
    choose_password(person, password).await?;
    commit(person).await
}

/// From nowhere to the tasks, with a code by e-mail and a backup code where
/// the account has them.
pub(crate) async fn to_tasks(person: &Person, account: &Account, situation: &str) -> Outcome {
    to_identify(person, situation).await?;
    name_account(person, account.email()).await?;
    enter_newest_code(person, account.email()).await?;
    if let Some(code) = account.backup_codes.first() {
        person.see_screen("choose-proof").await?;
        person.press("way-backup_code").await?;
        person.see_screen("enter-code").await?;
        person.type_into("code", code).await?;
        person.press("continue").await?;
        person.see_screen("new-backup-code").await?;
        person.press("continue").await?;
    }
    if matches!(situation, "forgot-password" | "locked") {
        person.see_screen("set-password").await?;
        person.press("back").await?;
    }
    person.see_screen("tasks").await
}

/// Opens a task of the list.
pub(crate) async fn open_task(person: &Person, task: &str, screen: &str) -> Outcome {
    person.press(&format!("task-{task}")).await?;
    person.see_screen(screen).await
}

/// From nowhere to the questions of the human route.
pub(crate) async fn to_case(person: &Person, situation: &str) -> Outcome {
    person.visit("/").await?;
    person.see_screen("triage").await?;
    person.choose(situation).await?;
    person.see_screen("situation").await?;
    person.press("situation-go-on").await?;
    if situation != "impersonation" {
        let first = if situation == "known-person" {
            "check-mailbox"
        } else {
            "identify"
        };
        person.see_screen(first).await?;
        person.press("help").await?;
    }
    person.see_screen("case-details").await
}

/// The questions of the human route, each on a page of its own.
const QUESTIONS: [&str; 3] = ["case-account", "case-what", "case-contact"];

/// Answers the questions of the human route, in the order in which they are
/// asked, from the one that is shown.
pub(crate) async fn answer_case(
    person: &Person,
    account: &str,
    contact: &str,
    what: &str,
) -> Outcome {
    let mut answered = "";
    loop {
        let before = answered;
        let next = person
            .until("the next question", async || {
                for question in QUESTIONS {
                    if question != before && person.sees(question).await? {
                        return Ok(Some(question));
                    }
                }
                let is_done = person.screen().await?.as_deref() == Some("case-check");
                Ok(is_done.then_some("case-check"))
            })
            .await?;
        let answer = match next {
            "case-account" => account,
            "case-what" => what,
            "case-contact" => contact,
            _ => return person.see_screen("case-check").await,
        };
        if !before.is_empty() {
            person.see_screen("case-details").await?;
        }
        person.type_into(next, answer).await?;
        person.press("continue").await?;
        answered = next;
    }
}

/// Cuts the connection, or gives it back.
pub(super) async fn connect(person: &Person, is_there: bool) -> Outcome {
    let conditions = json!({
        "offline": !is_there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1
    });
    person
        .browser
        .cdp_for(
            Ability::Connection,
            "Network.emulateNetworkConditions",
            conditions,
        )
        .await?;
    Ok(())
}
