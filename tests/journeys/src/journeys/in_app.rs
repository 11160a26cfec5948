//! A page that was opened in the browser inside another app.

use std::rc::Rc;

use serde_json::json;

use super::ways::{enter_newest_code, name_account};
use crate::{ensure, fault::Outcome, world::World};

/// What such a browser calls itself.
pub(super) const AGENT: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 \
    (KHTML, like Gecko) Mobile/21A329 Instagram 302.0.0.23.114";

/// It is noticed, the page says how to get out, and nobody is kept from going
/// on. In a real browser nothing is said.
pub(super) async fn browser(world: Rc<World>) -> Outcome {
    let real = world.person().await?;
    real.visit("/").await?;
    real.see_screen("triage").await?;
    ensure!(
        !real.sees("in-app-browser").await?,
        "a real browser is taken for another app"
    );

    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    ada.browser.set_user_agent(AGENT).await?;
    ada.visit("/").await?;
    ada.see_screen("triage").await?;
    let told = ada.read("in-app-browser").await?;
    for part in ["inside another app", "Open in browser", "copy the address"] {
        ensure!(told.contains(part), "it does not say “{part}”: {told}");
    }
    ada.screenshot("in-app-browser").await?;

    // The way out: the address of the first page, to be pasted elsewhere.
    let hold = "window.__copied = [];
        navigator.clipboard.writeText = async (text) => { window.__copied.push(text); };";
    ada.browser.script(hold, Vec::new()).await?;
    ada.press("copy-address").await?;
    ada.until("the address to be copied", async || {
        let copied = "return window.__copied.join(' ');";
        let copied = ada.browser.script(copied, Vec::new()).await?;
        Ok((copied == json!(world.api.origin)).then_some(()))
    })
    .await?;
    ada.until("that it was copied to be said", async || {
        Ok((!ada.announcement().await?.is_empty()).then_some(()))
    })
    .await?;

    // And on, where the code is asked for it is no longer in the way.
    ada.choose("forgot-password").await?;
    ada.see_screen("situation").await?;
    ensure!(
        ada.sees("in-app-browser").await?,
        "it is gone with the first page"
    );
    ada.press("situation-go-on").await?;
    ada.see_screen("identify").await?;
    ensure!(
        ada.sees("in-app-browser").await?,
        "it is gone before the account is named"
    );
    name_account(&ada, account.email()).await?;
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("set-password").await
}
