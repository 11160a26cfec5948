//! Somebody phones, and is helped through their recovery.

use std::rc::Rc;

use regain_contract::paths;

use super::support::sign_in;
use super::ways::{name_account, to_identify};
use crate::{engine::Ability, ensure, ensure_same, fault::Outcome, person::Person, world::World};

/// The person reads a code out; the agent says three words that the page of
/// the person shows, sees the step and what failed, and proposes something.
/// The person ends it, and the agent sees nothing any more.
pub(super) async fn call(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_identify(&ada, "forgot-password").await?;
    // Beside the recovery, in a tab of its own.
    let link = ada.attribute("on-the-phone", "href").await?;
    ensure!(
        link.is_some_and(|address| address.ends_with(paths::PHONE_PAGE)),
        "nothing leads to the page of a call"
    );
    let page = ada.new_tab().await?;
    page.without_app();
    page.visit(paths::PHONE_PAGE).await?;
    page.wait_for_screen("phone").await?;
    page.check_page("before a call").await?;
    ensure!(
        page.text().await?.contains("We never phone you"),
        "the page does not warn of callers"
    );
    page.screenshot("phone-before").await?;
    page.press("call-start").await?;
    let code = page.read("call-code").await?;
    world.remember_secret("the code of a call", &code);
    page.check_page("a code to read out").await?;
    page.screenshot("phone-code").await?;

    let ines = world.person().await?;
    sign_in(&ines, "Ines", "/support/call", "console-call").await?;
    ines.type_into("call-code", "000000").await?;
    ines.browser.watch.expect_in_console(paths::SUPPORT_CALLS);
    ines.press("call-join").await?;
    ines.see("trouble").await?;
    ines.type_into("call-code", &code).await?;
    ines.press("call-join").await?;
    let words = ines.read("call-phrase").await?;
    ensure_same!(words.split(' ').count(), 3, "words to say");
    ines.check_page("helping someone").await?;
    look_at(&page).await?;
    ensure_same!(
        page.read("call-phrase").await?,
        words,
        "the words on the page of the person"
    );
    page.check_page("support is there").await?;
    page.screenshot("phone-joined").await?;

    // What the person does is seen, and nothing of what they type.
    look_at(&ada).await?;
    name_account(&ada, account.email()).await?;
    ada.read("support-there").await?;
    ada.type_into("code", "00000000").await?;
    ada.press("continue").await?;
    ada.see_error("code").await?;
    ines.until("the step of the person", async || {
        Ok(ines.read("call-step").await?.contains("code").then_some(()))
    })
    .await?;
    ines.until("what failed", async || {
        Ok(ines.sees("case-receipts").await?.then_some(()))
    })
    .await?;
    ensure_same!(
        ines.read("call-language").await?,
        "en",
        "the language of the person"
    );
    let seen = ines.text().await?;
    ensure!(
        !seen.contains(account.email()) && !seen.contains("00000000"),
        "the agent sees more than the step: {seen}"
    );
    ines.screenshot("console-call").await?;
    ines.press("offer-newest").await?;
    look_at(&page).await?;
    let offer = page.read("call-offer").await?;
    ensure!(offer.contains("newest"), "what is proposed: {offer}");
    page.screenshot("phone-offer").await?;

    page.press("call-end").await?;
    ended(&page).await?;
    ines.see_no("call-phrase").await?;
    ensure!(
        !ines.sees("call-step").await?,
        "the step is seen after the end"
    );
    Ok(())
}

/// Brings a tab to the front: in the back it does not ask for anything.
async fn look_at(page: &Person) -> Outcome {
    page.here().await?;
    page.browser
        .cdp_for(
            Ability::FrontTab,
            "Page.bringToFront",
            serde_json::json!({}),
        )
        .await?;
    Ok(())
}

async fn ended(page: &Person) -> Outcome {
    page.see("call-start").await?;
    page.check_page("after a call").await?;
    ensure_same!(
        page.heading().await?,
        "We no longer see your step",
        "the heading"
    );
    Ok(())
}
