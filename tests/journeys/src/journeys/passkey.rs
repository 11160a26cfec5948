//! A passkey, and everything that can be wrong with one.

use std::rc::Rc;

use super::ways::{NEW_PASSWORD, enter_newest_code, set_password, to_identify, to_ways};
use crate::{
    authenticator::VirtualAuthenticator, ensure, ensure_same, fault::Outcome, person::Person,
    sandbox::Account, world::World,
};

/// Makes a passkey for an account where people sign in, and says what the
/// page said.
async fn make_passkey(person: &Person, account: &Account) -> Outcome<String> {
    person.here().await?;
    let address = format!("{}/sandbox", person.world.api.origin);
    person.browser.driver.goto(address).await?;
    let handle = &account.handle;
    person.press(&format!("sandbox-passkey-{handle}")).await?;
    person
        .read(&format!("sandbox-passkey-status-{handle}"))
        .await
}

/// From nowhere to the passkey.
async fn to_passkey(person: &Person, account: &Account) -> Outcome {
    to_identify(person, "forgot-password").await?;
    to_ways(person, account.email()).await?;
    person.press("way-passkey").await?;
    person.see_screen("use-passkey").await
}

/// Who has a passkey here sets a new password with it, and is told of it all
/// the same.
pub(super) async fn short_way(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account_with_two_addresses().await?;
    let ada = world.person().await?;
    let _device = VirtualAuthenticator::give(&ada).await?;
    make_passkey(&ada, &account).await?;
    to_passkey(&ada, &account).await?;
    ada.check_page("use-passkey").await?;
    ada.press("continue").await?;
    ada.see_screen("set-password").await?;
    set_password(&ada, NEW_PASSWORD).await?;
    let notices = world.sandbox().messages(account.email()).await?;
    ensure!(!notices.is_empty(), "{} was told nothing", account.email());
    ensure!(
        world
            .sandbox()
            .signs_in(&account.handle, NEW_PASSWORD)
            .await?,
        "the new password does not work"
    );

    // The device has one of this account now, and makes no second.
    let said = make_passkey(&ada, &account).await?;
    ensure!(said.contains("already"), "a second was made: {said}");
    let kept = world.sandbox().passkeys(&account.handle).await?;
    ensure_same!(kept, 1, "passkeys");
    Ok(())
}

/// The same in a browser that has passkeys, and not the newer ways of passing
/// them (before Chrome 129, Firefox 119 and Safari 18.4).
pub(super) async fn older_browser(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account_with_two_addresses().await?;
    let ada = world.person().await?;
    let _device = VirtualAuthenticator::give(&ada).await?;
    make_passkey(&ada, &account).await?;
    let script = "delete PublicKeyCredential.parseRequestOptionsFromJSON;
        delete PublicKeyCredential.parseCreationOptionsFromJSON;
        delete PublicKeyCredential.prototype.toJSON;";
    ada.browser.before_each_document(script).await?;
    to_passkey(&ada, &account).await?;
    ada.press("continue").await?;
    ada.see_screen("set-password").await
}

/// None on this device, somebody else's, and none that this browser could use:
/// plain words, no list of problems, and another way.
pub(super) async fn none_here(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account_with_two_addresses().await?;
    let ada = world.person().await?;
    let _device = VirtualAuthenticator::give(&ada).await?;
    to_passkey(&ada, &account).await?;
    ada.press("continue").await?;
    let told = ada.read("passkey-told").await?;
    ensure!(told.contains("none for this account"), "told: {told}");
    ensure!(
        !ada.sees("error-summary").await?,
        "nobody has made a mistake"
    );
    ada.check_page("use-passkey without one").await?;

    // One of another account is not taken, and says no more.
    let others = world.sandbox().well_equipped().await?;
    make_passkey(&ada, &others).await?;
    ada.visit("/recover/passkey").await?;
    ada.see_screen("use-passkey").await?;
    ada.press("continue").await?;
    ada.read("trouble").await?;
    ada.check_page("use-passkey of somebody else").await?;

    // The way out works.
    ada.press("choose-another").await?;
    ada.see_screen("choose-proof").await?;
    ada.press("way-email_code").await?;
    ada.see_screen("enter-code").await?;
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("set-password").await?;

    // Where the browser has none, it is not offered.
    let old = world.person().await?;
    old.browser
        .before_each_document("delete window.PublicKeyCredential;")
        .await?;
    to_identify(&old, "forgot-password").await?;
    to_ways(&old, account.email()).await?;
    old.see("way-email_code").await?;
    ensure!(
        !old.sees("way-passkey").await?,
        "a passkey is offered where there are none"
    );
    Ok(())
}

/// While the device asks, another way stays open, and the window that is left
/// behind is closed.
pub(super) async fn cancelled(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account_with_two_addresses().await?;
    let ada = world.person().await?;
    let device = VirtualAuthenticator::give(&ada).await?;
    make_passkey(&ada, &account).await?;
    // From here on nobody touches it.
    device.set_touched(false).await?;
    let watch = "const get = navigator.credentials.get.bind(navigator.credentials);
        window.passkeyRequests = [];
        navigator.credentials.get = (options) => {
            window.passkeyRequests.push(options.signal);
            return get(options);
        };";
    ada.browser.before_each_document(watch).await?;
    to_passkey(&ada, &account).await?;
    ada.press("continue").await?;
    ada.until("the device to be asked", async || {
        let asked = ada
            .browser
            .script("return window.passkeyRequests.length;", Vec::new())
            .await?;
        Ok((asked == 1).then_some(()))
    })
    .await?;
    ada.press("choose-another").await?;
    ada.see_screen("choose-proof").await?;
    let aborted = ada
        .browser
        .script("return window.passkeyRequests[0].aborted;", Vec::new())
        .await?;
    ensure_same!(aborted, true, "the window that was left behind is closed");
    ensure!(
        !ada.sees("error-summary").await?,
        "nobody has made a mistake"
    );

    // And the passkey works after all.
    device.set_touched(true).await?;
    ada.press("way-passkey").await?;
    ada.see_screen("use-passkey").await?;
    ada.press("continue").await?;
    ada.see_screen("set-password").await
}
