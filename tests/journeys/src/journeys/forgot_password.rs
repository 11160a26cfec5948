//! The way back of someone who forgot the password.

use std::rc::Rc;

use serde_json::json;

use super::keyboard::focused;
use super::ways::{NEW_PASSWORD, set_password, to_set_password};
use crate::{ensure, ensure_same, fault::Outcome, person::Person, world::World};

/// The new password: what is refused and why, show and hide, and that it
/// works at the sign-in while the old one does not.
pub(super) async fn password(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let old = account.password()?;
    ensure!(
        world.sandbox().signs_in(account.email(), &old).await?,
        "the seeded password does not sign in"
    );
    let ada = world.person().await?;
    to_set_password(&ada, &account).await?;

    // Friendly to password managers, and to people who want to see it.
    ensure_same!(
        ada.attribute("password", "autocomplete").await?.as_deref(),
        Some("new-password"),
        "the field for the password"
    );
    ensure!(
        ada.has("input[autocomplete~='username']").await?,
        "nothing tells the password manager which account it is"
    );
    ensure_same!(
        ada.attribute("password", "type").await?.as_deref(),
        Some("password"),
        "at first"
    );
    ada.type_secret("password", "fourteen chars").await?;
    let show = ada.read("password-toggle").await?;
    ada.press("password-toggle").await?;
    ada.wait_for_attribute("password", "type", "text").await?;
    let hide = ada.read("password-toggle").await?;
    ensure!(show != hide, "the button says “{show}” in both states");
    ensure_same!(ada.value("password").await?, "fourteen chars", "shown");
    ada.press("password-toggle").await?;
    ada.wait_for_attribute("password", "type", "password")
        .await?;

    ada.press("continue").await?;
    let short = ada.see_error("password").await?;
    ensure!(
        short.contains("15") && short.contains("14"),
        "too short is told as: {short}"
    );

    let mut reasons = vec![short];
    for refused in [
        "passwordpassword",
        "abcdefghijklmnopqr",
        "zqzqzqzqzqzqzqzqzq",
    ] {
        ada.type_secret("password", refused).await?;
        ada.press("continue").await?;
        let before = reasons.last().cloned().unwrap_or_default();
        let reason = ada.see_error_other_than("password", &before).await?;
        reasons.push(reason);
    }
    ensure!(
        world.sandbox().signs_in(account.email(), &old).await?,
        "the old password stopped working before there is a new one"
    );

    set_password(&ada, NEW_PASSWORD).await?;
    ensure!(
        world
            .sandbox()
            .signs_in(account.email(), NEW_PASSWORD)
            .await?,
        "the new password does not sign in"
    );
    ensure!(
        !world.sandbox().signs_in(account.email(), &old).await?,
        "the old password still signs in"
    );
    Ok(())
}

/// How well the password would do is said while one types, and nobody is moved.
pub(super) async fn strength(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_set_password(&ada, &account).await?;
    let described = ada.attribute("password", "aria-describedby").await?;
    ensure!(
        described.is_some_and(|ids| ids.split(' ').any(|id| id == "password-strength")),
        "what is told of the password does not belong to its field"
    );
    ensure_same!(
        ada.attribute("password-strength", "aria-live")
            .await?
            .as_deref(),
        Some("polite"),
        "the element that tells it"
    );
    ensure_same!(told(&ada).await?, "", "told of an empty field");

    let field = ada.see("password").await?;
    field.focus().await?;
    ada.press_key("lantern").await?;
    // A slow machine may be told about a part of it first.
    let short = told_with(&ada, "7").await?;
    ensure!(short.contains("15"), "too short is told as: {short}");
    ada.press_key(" kettle walks north").await?;
    let good = told_with(&ada, "hard to guess").await?;
    ensure!(
        !good.contains("Start again"),
        "a good password is told as: {good}"
    );
    ada.check_page("password-strength").await?;
    // Whoever types is not moved, and goes on from where they are.
    ensure_same!(focused(&ada).await?, "password", "the focus");
    ensure_same!(
        ada.value("password").await?,
        "lantern kettle walks north",
        "in the field"
    );
    ada.type_into("password", "").await?;
    told_nothing(&ada).await?;

    ada.type_secret("password", "passwordpassword").await?;
    let common = told_with(&ada, "on lists").await?;
    ada.press("continue").await?;
    let refused = ada.see_error("password").await?;
    ensure!(
        refused.ends_with(&common),
        "told while typing: {common}; when it was sent: {refused}"
    );
    // The field is empty now.
    told_nothing(&ada).await?;

    set_password(&ada, NEW_PASSWORD).await
}

async fn told(person: &Person) -> Outcome<String> {
    let element = person.see("password-strength").await?;
    Ok(element.text().await?)
}

async fn told_nothing(person: &Person) -> Outcome {
    person
        .until("nothing to be told", async || {
            Ok(told(person).await?.is_empty().then_some(()))
        })
        .await
}

async fn told_with(person: &Person, words: &str) -> Outcome<String> {
    let what = format!("“{words}” about the password");
    person
        .until(&what, async || {
            let told = told(person).await?;
            Ok(told.contains(words).then_some(told))
        })
        .await
}

/// Every address is told, the one that got no code too.
pub(super) async fn notify_all(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account_with_two_addresses().await?;
    let ada = world.person().await?;
    to_set_password(&ada, &account).await?;
    let mut before = Vec::new();
    for address in &account.emails {
        before.push(world.sandbox().messages(address).await?.len());
    }
    set_password(&ada, NEW_PASSWORD).await?;
    let told = ada.read("done-notified").await?;
    for (address, before) in account.emails.iter().zip(before) {
        let messages = world.sandbox().messages_when(address, before + 1).await?;
        ensure_same!(messages.len(), before + 1, "messages to {address}");
        let Some(notice) = messages.last() else {
            continue;
        };
        let text = notice.text.to_lowercase();
        ensure!(
            text.contains("password") && text.contains("was not you"),
            "the notice to {address} does not say what happened and what to do: {}",
            notice.text
        );
        ensure!(notice.code.is_none(), "the notice to {address} has a code");
        // The one link there is freezes the account, and nothing else.
        let links = notice.text.matches("://").count();
        let freezes = notice.text.matches("/link#t=").count();
        ensure_same!((links, freezes), (1, 1), "links in the notice to {address}");
        ensure!(
            !told.contains(address.as_str()),
            "the address {address} is shown in full"
        );
    }
    let masked = told.matches('@').count();
    ensure_same!(
        masked,
        account.emails.len(),
        "addresses on the page: {told}"
    );
    Ok(())
}

/// What was done, what comes next, and that nobody is signed in by it.
pub(super) async fn finish(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let signed_in = world.sandbox().sessions(&account).await?;
    ensure!(signed_in > 0, "the seeded account is signed in nowhere");
    let ada = world.person().await?;
    to_set_password(&ada, &account).await?;
    set_password(&ada, NEW_PASSWORD).await?;
    ada.read("changes-password").await?;
    ada.see("print").await?;
    ensure_same!(
        world.sandbox().sessions(&account).await?,
        0,
        "devices still signed in"
    );
    ensure!(
        ada.attribute("done-sign-in", "href").await?.is_some(),
        "the way to the sign-in is no link"
    );
    for cookie in ada.browser.cookies().await? {
        ensure_same!(
            cookie["name"],
            json!("__Host-recovery"),
            "a cookie that signs in"
        );
    }
    // What was done stays to be read.
    let heading = ada.heading().await?;
    ada.reload().await?;
    ada.see_screen("done").await?;
    ensure_same!(ada.heading().await?, heading, "after a reload");
    Ok(())
}
