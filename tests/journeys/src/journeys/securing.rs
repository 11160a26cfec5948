//! Making the account safe: what happened, devices, apps, addresses; all of it
//! in one press, and what comes after.

use std::rc::Rc;

use regain_contract::Situation;

use super::keyboard::see_focus;
use super::ways::{
    NEW_PASSWORD, choose_password, commit, enter_newest_code, name_account, open_task, to_identify,
    to_tasks,
};
use crate::{ensure, ensure_same, fault::Outcome, person::Person, sandbox::Account, world::World};

/// The account that somebody else is in, at the tasks.
async fn to_taken_over(world: &Rc<World>) -> Outcome<(Person, Account)> {
    let account = world.sandbox().taken_over().await?;
    let joan = world.person().await?;
    to_tasks(&joan, &account, "hacked").await?;
    Ok((joan, account))
}

/// From a list to what was done, with a new password beside it.
async fn commit_with_password(person: &Person) -> Outcome {
    person.press("continue").await?;
    person.see_screen("tasks").await?;
    open_task(person, "password", "set-password").await?;
    choose_password(person, NEW_PASSWORD).await?;
    commit(person).await
}

/// The tasks of someone who lost the second step, and of someone who forgot
/// the password: what is needed, what can be skipped, in any order, and the
/// list says how each stands.
pub(super) async fn task_list(world: Rc<World>) -> Outcome {
    let lost = world.sandbox().account(Situation::LostSecondFactor).await?;
    let grace = world.person().await?;
    to_tasks(&grace, &lost, "lost-second-factor").await?;
    let password = grace.read("task-password").await?;
    ensure!(
        password.contains("Can be skipped") && password.contains("Not yet started"),
        "whoever knows the password is told: {password}"
    );
    let factors = grace.read("task-factors").await?;
    ensure!(
        factors.contains("Recommended"),
        "the second step: {factors}"
    );
    grace.press("sign-out").await?;
    grace.see_screen("ended").await?;

    let account = world.sandbox().account_with_two_addresses().await?;
    let ada = world.person().await?;
    to_tasks(&ada, &account, "forgot-password").await?;
    let password = ada.read("task-password").await?;
    ensure!(password.contains("Needed"), "the password: {password}");
    ensure!(
        !ada.sees("check-changes").await?,
        "changes can be checked without a password"
    );
    ada.see("tasks-not-ready").await?;
    // The last one first.
    open_task(&ada, "addresses", "review").await?;
    ada.press("continue").await?;
    ada.see_screen("tasks").await?;
    let addresses = ada.read("task-addresses").await?;
    ensure!(addresses.contains("Completed"), "looked at: {addresses}");
    open_task(&ada, "password", "set-password").await?;
    choose_password(&ada, NEW_PASSWORD).await?;
    let password = ada.read("task-password").await?;
    ensure!(password.contains("Completed"), "chosen: {password}");
    ada.press("check-changes").await?;
    ada.see_screen("check-changes").await?;
    let changes = ada.read("changes-password").await?;
    ensure!(
        changes.contains("new password"),
        "what will change: {changes}"
    );
    // Back to a task and again.
    ada.press("change-task").await?;
    ada.see_screen("set-password").await?;
    ada.see("password-chosen").await?;
    ada.press("back").await?;
    ada.see_screen("tasks").await?;
    commit(&ada).await
}

/// Nothing changes before all is confirmed, whoever leaves finds it again, and
/// then all of it changes.
pub(super) async fn atomic(world: Rc<World>) -> Outcome {
    let (joan, account) = to_taken_over(&world).await?;
    let old = account.password()?;
    let before = world.sandbox().access(&account).await?;
    open_task(&joan, "password", "set-password").await?;
    choose_password(&joan, NEW_PASSWORD).await?;
    open_task(&joan, "addresses", "review").await?;
    joan.see_item("Will be removed", "unmark").await?;
    // The browser is closed and opened again, half way.
    let tab = joan.new_tab().await?;
    joan.close().await?;
    tab.visit("/recover/tasks").await?;
    tab.see_screen("review").await?;
    tab.press("continue").await?;
    tab.see_screen("tasks").await?;
    let password = tab.read("task-password").await?;
    ensure!(
        password.contains("Completed"),
        "after coming back: {password}"
    );
    ensure_same!(
        world.sandbox().access(&account).await?,
        before,
        "what has access before all is confirmed"
    );
    let code = world.sandbox().authenticator_code(&account.handle).await?;
    ensure!(
        world
            .sandbox()
            .signs_in_with(&account.handle, &old, &code)
            .await?,
        "the old password stopped working before all was confirmed"
    );
    commit(&tab).await?;
    world.sandbox().advance_clock(60).await?;
    let code = world.sandbox().authenticator_code(&account.handle).await?;
    ensure!(
        !world
            .sandbox()
            .signs_in_with(&account.handle, &old, &code)
            .await?,
        "the old password still works"
    );
    ensure!(
        world
            .sandbox()
            .signs_in_with(&account.handle, NEW_PASSWORD, &code)
            .await?,
        "the new password does not work"
    );
    let after = world.sandbox().access(&account).await?;
    for kind in ["devices", "connections"] {
        ensure_same!(
            after[kind].as_array().map(Vec::len),
            Some(0),
            "{kind} after it"
        );
    }
    Ok(())
}

/// What an intruder did is on a timeline that the owner can read, marked with
/// the reason; all of it is undone in one press, and a receipt says so.
pub(super) async fn undo(world: Rc<World>) -> Outcome {
    let (joan, account) = to_taken_over(&world).await?;
    let intruder = "joan.help@mail-keeper.example";
    open_task(&joan, "activity", "review").await?;
    joan.check_page("review of what happened").await?;
    let suspected = joan.read("suspected").await?;
    ensure!(
        suspected.contains("someone else was in since"),
        "the time: {suspected}"
    );
    let text = joan.text().await?;
    for part in [
        "Reykjavík",
        "An app was given access",
        "Forwarding was set up",
        "An address was removed",
    ] {
        ensure!(
            text.contains(part),
            "the timeline does not show {part}: {text}"
        );
    }
    let marked = joan.count("[data-testid='item-change']").await?;
    ensure!(marked >= 5, "{marked} of what looks hostile is marked");
    ensure!(
        text.contains("place that is new"),
        "no reason is given: {text}"
    );

    // She knows that the first sign-in was hers after all, and changes the time.
    joan.press_in_item("A second step was added", "began")
        .await?;
    joan.see("suspected").await?;
    joan.press("continue").await?;
    joan.see_screen("tasks").await?;
    open_task(&joan, "password", "set-password").await?;
    choose_password(&joan, NEW_PASSWORD).await?;
    joan.press("check-changes").await?;
    joan.see_screen("check-changes").await?;
    let addresses = joan.read("changes-addresses").await?;
    ensure!(
        addresses.contains("Will be removed") && addresses.contains("Will be restored"),
        "addresses: {addresses}"
    );
    let apps = joan.read("changes-apps").await?;
    ensure!(apps.contains("Mail Export"), "apps: {apps}");
    joan.press("commit").await?;
    joan.see_screen("done").await?;
    let receipt = joan.read("done-receipt").await?;
    ensure!(receipt.contains('-'), "the receipt: {receipt}");
    joan.see("save-receipt").await?;
    let changed = joan.read("changes-addresses").await?;
    ensure!(
        changed.contains("Restored") && changed.contains("Removed"),
        "the receipt: {changed}"
    );

    // The intruder's address is no way in any more, and the old one is.
    let thief = world.person().await?;
    to_identify(&thief, "forgot-password").await?;
    let found = world.sandbox().accounts().await?;
    let joans = found.iter().find(|one| one.handle == account.handle);
    let emails = joans.map(|one| one.emails.clone()).unwrap_or_default();
    ensure!(
        !emails.contains(&intruder.to_owned()),
        "the address is still there: {emails:?}"
    );
    ensure!(
        emails.contains(&"joan.murray@example.net".to_owned()),
        "the old address is not back: {emails:?}"
    );
    let names = world.sandbox().authenticator_names(&account.handle).await?;
    ensure!(!names.contains(&"Phone 2".to_owned()), "apps: {names:?}");
    Ok(())
}

/// One event is reported and gets a number, which it keeps.
pub(super) async fn activity(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account_with_two_addresses().await?;
    let ada = world.person().await?;
    to_tasks(&ada, &account, "forgot-password").await?;
    open_task(&ada, "activity", "review").await?;
    ada.see("review-activity").await?;
    ada.press("report").await?;
    let said = ada.read("reported").await?;
    ensure!(said.contains('-'), "the number: {said}");
    ada.reload().await?;
    ada.see_screen("review").await?;
    ensure_same!(ada.read("reported").await?, said, "after a reload");
    Ok(())
}

/// Signed-in devices: what they are, where, since when; one or all of them go.
pub(super) async fn sessions(world: Rc<World>) -> Outcome {
    let (joan, account) = to_taken_over(&world).await?;
    open_task(&joan, "sessions", "review").await?;
    // Somebody else was in, so all are marked at first.
    joan.see("all-marked").await?;
    joan.press("unmark-all").await?;
    joan.see("mark-all").await?;
    // What was pressed is gone.
    see_focus(&joan, "heading").await?;
    let text = joan.read("review-sessions").await?;
    for part in [
        "Firefox on Windows",
        "Leeds, United Kingdom",
        "Reykjavík, Iceland",
        "Since",
        "Last used",
    ] {
        ensure!(text.contains(part), "no {part} in: {text}");
    }
    // One alone.
    if joan.find_in_item("Reykjavík", "unmark").await? {
        joan.press_in_item("Reykjavík", "unmark").await?;
    }
    joan.press_in_item("Reykjavík", "mark").await?;
    joan.see_item("Reykjavík", "unmark").await?;
    commit_with_password(&joan).await?;
    let left = world.sandbox().access(&account).await?;
    let places = left["sessions"].to_string();
    ensure!(
        !places.contains("Chrome on Linux"),
        "still signed in: {places}"
    );
    ensure!(
        places.contains("Firefox on Windows"),
        "signed out too: {places}"
    );

    // And everywhere.
    let forgot = world.sandbox().account_with_two_addresses().await?;
    let ada = world.person().await?;
    to_tasks(&ada, &forgot, "forgot-password").await?;
    open_task(&ada, "sessions", "review").await?;
    ada.see("all-marked").await?;
    commit_with_password(&ada).await?;
    ensure_same!(
        world.sandbox().sessions(&forgot).await?,
        0,
        "still signed in"
    );
    Ok(())
}

/// Remembered devices, apart from the signed-in ones; apps, keys and
/// forwarding with what they may do.
pub(super) async fn devices_and_apps(world: Rc<World>) -> Outcome {
    let (joan, account) = to_taken_over(&world).await?;
    open_task(&joan, "devices", "review").await?;
    joan.see("all-marked").await?;
    joan.press("unmark-all").await?;
    joan.see("mark-all").await?;
    keep_only(&joan, "Reykjavík").await?;
    joan.press("continue").await?;
    joan.see_screen("tasks").await?;
    open_task(&joan, "apps", "review").await?;
    joan.press("unmark-all").await?;
    joan.see("mark-all").await?;
    let text = joan.read("review-apps").await?;
    for part in [
        "Mail Export",
        "Read all your mail",
        "Backup script",
        "Access key",
        "Mail is forwarded to",
    ] {
        ensure!(text.contains(part), "no {part} in: {text}");
    }
    keep_only(&joan, "Mail Export").await?;
    commit_with_password(&joan).await?;
    let left = world.sandbox().access(&account).await?;
    let devices = left["devices"].to_string();
    ensure!(
        devices.contains("Firefox on Windows") && !devices.contains("Chrome on Linux"),
        "remembered: {devices}"
    );
    let connections = left["connections"].to_string();
    ensure!(
        connections.contains("Photo Album") && !connections.contains("Mail Export"),
        "connected: {connections}"
    );
    Ok(())
}

/// Marks the items with this text, and no other.
async fn keep_only(person: &Person, text: &str) -> Outcome {
    while person.sees("unmark").await? {
        let before = person.count("[data-testid='item-change']").await?;
        person.press("unmark").await?;
        person
            .until("it to be left", async || {
                let now = person.count("[data-testid='item-change']").await?;
                Ok((now < before).then_some(()))
            })
            .await?;
    }
    person.press_in_item(text, "mark").await?;
    person.see_item(text, "unmark").await
}

/// Addresses: with their dates, one goes, one comes with a code, and both the
/// old and the new one are told.
pub(super) async fn addresses(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account_with_two_addresses().await?;
    let ada = world.person().await?;
    to_tasks(&ada, &account, "forgot-password").await?;
    open_task(&ada, "addresses", "review").await?;
    let text = ada.read("review-addresses").await?;
    ensure!(
        text.contains("Main address") && text.contains("Since"),
        "addresses: {text}"
    );
    ada.press("add-address").await?;
    ada.see_screen("add-address").await?;
    ada.type_into("address", "not an address").await?;
    ada.press("continue").await?;
    ada.see_error("address").await?;
    let new = "ada.new@example.net";
    ada.type_into("address", new).await?;
    ada.press("continue").await?;
    let sent = ada.read("address-sent").await?;
    ensure!(sent.contains(new), "where the code went: {sent}");
    ada.check_page("add-address with a code").await?;
    ada.type_into("code", "00000000").await?;
    ada.press("continue").await?;
    ada.see_error("code").await?;
    enter_newest_code(&ada, new).await?;
    ada.see_screen("review").await?;
    ada.see_item("Will be added", "unmark").await?;
    // The second of the old ones goes.
    ada.press("mark").await?;
    commit_with_password(&ada).await?;
    let accounts = world.sandbox().accounts().await?;
    let now = accounts.iter().find(|one| one.handle == account.handle);
    let emails = now.map(|one| one.emails.clone()).unwrap_or_default();
    ensure!(emails.contains(&new.to_owned()), "addresses: {emails:?}");
    ensure_same!(emails.len(), 2, "addresses: {emails:?}");
    for address in account.emails.iter().map(String::as_str).chain([new]) {
        let last = world.sandbox().messages_when(address, 1).await?;
        let text = last
            .last()
            .map(|one| one.text.to_lowercase())
            .unwrap_or_default();
        ensure!(text.contains("was not you"), "{address} was told: {text}");
    }
    Ok(())
}

/// Second steps with their dates and the mark of what came with the intruder;
/// the old one is there until the new one is.
pub(super) async fn factors(world: Rc<World>) -> Outcome {
    let (joan, account) = to_taken_over(&world).await?;
    open_task(&joan, "factors", "review").await?;
    joan.see_item("Phone 2", "unmark").await?;
    let text = joan.read("review-factors").await?;
    ensure!(
        text.contains("After someone else may have got in") && text.contains("Since"),
        "second steps: {text}"
    );
    let before = world.sandbox().authenticator_names(&account.handle).await?;
    ensure!(
        before.contains(&"Phone 2".to_owned()),
        "gone too early: {before:?}"
    );
    commit_with_password(&joan).await?;
    let after = world.sandbox().authenticator_names(&account.handle).await?;
    ensure!(
        !after.contains(&"Phone 2".to_owned()),
        "still there: {after:?}"
    );
    ensure_same!(after.len() + 1, before.len(), "second steps");
    Ok(())
}

/// Afterwards the account is in protected mode, which says when it ends; two
/// strong proofs end it early, one does not.
pub(super) async fn protected(world: Rc<World>) -> Outcome {
    let (joan, account) = to_taken_over(&world).await?;
    open_task(&joan, "password", "set-password").await?;
    choose_password(&joan, NEW_PASSWORD).await?;
    commit(&joan).await?;
    let told = joan.read("protected").await?;
    ensure!(
        told.contains("until") || told.contains("Until"),
        "its end: {told}"
    );
    ensure!(
        !joan.sees("end-protection").await?,
        "one backup code ends the protection"
    );
    ensure!(
        world
            .sandbox()
            .protected_until(&account.handle)
            .await?
            .is_some(),
        "the account is not protected"
    );
    joan.press("sign-out").await?;
    joan.see_screen("ended").await?;

    // With a backup code and the authenticator app.
    world.sandbox().advance_clock(3600).await?;
    let again = world.person().await?;
    to_identify(&again, "forgot-password").await?;
    name_account(&again, account.email()).await?;
    enter_newest_code(&again, account.email()).await?;
    again.see_screen("choose-proof").await?;
    again.press("way-authenticator_code").await?;
    again.see_screen("enter-code").await?;
    let code = world.sandbox().authenticator_code(&account.handle).await?;
    again.type_into("code", &code).await?;
    again.press("continue").await?;
    again.see_screen("set-password").await?;
    again.press("back").await?;
    again.see_screen("tasks").await?;
    let told = again.read("protected").await?;
    ensure!(told.contains("two of these"), "how it ends early: {told}");
    ensure!(
        !again.sees("end-protection").await?,
        "a mailed code and the app end the protection"
    );
    again.press("sign-out").await?;
    again.see_screen("ended").await?;

    // A backup code and the app are two.
    world.sandbox().advance_clock(3600).await?;
    to_identify(&again, "forgot-password").await?;
    super::ways::to_ways(&again, account.email()).await?;
    again.press("way-backup_code").await?;
    again.see_screen("enter-code").await?;
    let backup = account.backup_codes.get(1).cloned().unwrap_or_default();
    again.type_into("code", &backup).await?;
    again.press("continue").await?;
    again.see_screen("choose-proof").await?;
    again.press("way-authenticator_code").await?;
    again.see_screen("enter-code").await?;
    let code = world.sandbox().authenticator_code(&account.handle).await?;
    again.type_into("code", &code).await?;
    again.press("continue").await?;
    again.see_screen("new-backup-code").await?;
    again.press("continue").await?;
    again.see_screen("set-password").await?;
    again.press("back").await?;
    again.see_screen("tasks").await?;
    again.press("end-protection").await?;
    again.see_no("protected").await?;
    ensure_same!(
        world.sandbox().protected_until(&account.handle).await?,
        None,
        "protected until"
    );
    Ok(())
}
