//! What happens on a bad network, as a person sees it. A thousand more journeys are walked without a
//! browser, in `tests/network`.

use std::rc::Rc;

use super::ways::{NEW_PASSWORD, connect, to_case, to_identify};
use crate::{
    ensure, ensure_same,
    fault::{Fault, Outcome},
    person::Person,
    relay::{Mishap, Relay},
    world::World,
};

/// What Chromium writes to its console about what happens here.
const IN_CONSOLE: [&str; 6] = [
    "status of 409",
    "net::ERR_INTERNET_DISCONNECTED",
    "net::ERR_EMPTY_RESPONSE",
    "net::ERR_CONTENT_LENGTH_MISMATCH",
    "net::ERR_CONNECTION",
    "status of 50",
];

/// Something happens to every request on the way to a new password, and once each is tried again by
/// the page itself nobody has to press anything twice.
pub(super) async fn tried_again(world: Rc<World>) -> Outcome {
    on_a_line(world, every_step).await
}

/// What does not pass by itself is said in words, with what was typed still there, and with another
/// way when it lasts.
pub(super) async fn told(world: Rc<World>) -> Outcome {
    on_a_line(world, what_lasts).await
}

/// A newer API has the page loaded again, and what somebody has written is still there.
pub(super) async fn outdated(world: Rc<World>) -> Outcome {
    on_a_line(world, async |_, ada, relay| {
        to_case(ada, "lost-contact").await?;
        ada.type_into("case-account", "ada").await?;
        ada.press("continue").await?;
        ada.see("case-what").await?;
        ada.type_into("case-what", STORY).await?;
        ada.press("continue").await?;
        ada.see("case-contact").await?;
        ada.type_into("case-contact", "ada@example.net").await?;
        relay.prepare(&[Mishap::Outdated]);
        ada.press("continue").await?;
        ada.see("trouble-retry").await?;
        let told = ada.read("trouble").await?;
        ensure!(told.contains("newer version"), "it says: {told}");
        ada.press("trouble-retry").await?;
        ada.see_no("trouble").await?;
        // The questions are asked again, with the answers in their fields.
        for (question, answer) in [
            ("case-account", "ada"),
            ("case-what", STORY),
            ("case-contact", "ada@example.net"),
        ] {
            ada.see(question).await?;
            ensure_same!(ada.value(question).await?, answer, "{question}");
            ada.press("continue").await?;
        }
        ada.see_screen("case-check").await
    })
    .await
}

/// What somebody has written.
const STORY: &str = "My old phone fell into a lake, and the number went with it.";

async fn on_a_line(
    world: Rc<World>,
    walk: impl AsyncFn(&Rc<World>, &Person, &Relay) -> Outcome,
) -> Outcome {
    let (journey, engine) = (world.journey, world.engine);
    let other = World::with_relay(journey, engine, Rc::clone(&world.settings)).await?;
    let outcome = async {
        let relay = other.api.relay.clone();
        let relay = relay.ok_or_else(|| Fault::new("there is no relay"))?;
        let person = other.person().await?;
        for part in IN_CONSOLE {
            person.browser.watch.expect_in_console(part);
        }
        walk(&other, &person, &relay).await
    }
    .await;
    if outcome.is_err() {
        other.leave_remains().await;
    }
    other.end().await;
    outcome
}

async fn every_step(world: &Rc<World>, ada: &Person, relay: &Relay) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    ada.visit("/").await?;
    ada.see_screen("triage").await?;
    ada.choose("forgot-password").await?;
    ada.see_screen("situation").await?;
    relay.prepare(&[Mishap::CutAfter]);
    ada.press("situation-go-on").await?;
    ada.see_screen("identify").await?;

    relay.prepare(&[Mishap::Error(503, "1")]);
    ada.type_into("identifier", account.email()).await?;
    ada.press("continue").await?;
    ada.see_screen("choose-proof").await?;

    relay.prepare(&[Mishap::Twice]);
    ada.press("way-email_code").await?;
    ada.see_screen("enter-code").await?;

    relay.prepare(&[Mishap::CutAfter, Mishap::None]);
    let code = ada.newest_code(account.email()).await?;
    ada.type_into("code", &code).await?;
    ada.press("continue").await?;
    ada.see_screen("set-password").await?;

    relay.prepare(&[Mishap::Truncated]);
    ada.type_secret("password", NEW_PASSWORD).await?;
    ada.press("continue").await?;
    ada.see_screen("tasks").await?;

    relay.prepare(&[Mishap::WrongShape]);
    ada.press("check-changes").await?;
    ada.see_screen("check-changes").await?;

    relay.prepare(&[Mishap::CutBefore]);
    ada.press("commit").await?;
    ada.see_screen("done").await?;
    ensure_same!(relay.is_prepared(), 0, "what has not happened");

    let sandbox = world.sandbox();
    ensure!(
        sandbox.signs_in(account.email(), NEW_PASSWORD).await?,
        "the new password does not sign in"
    );
    // One code, and one notice that it was done.
    let messages = sandbox.messages_when(account.email(), 2).await?;
    ensure_same!(messages.len(), 2, "what was sent");
    Ok(())
}

async fn what_lasts(world: &Rc<World>, ada: &Person, relay: &Relay) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    to_identify(ada, "forgot-password").await?;
    ada.type_into("identifier", account.email()).await?;

    // A page in the place of the answer, twice: that of a network.
    relay.prepare(&[Mishap::Portal, Mishap::Portal]);
    ada.press("continue").await?;
    ada.see("trouble-retry").await?;
    let first = ada.read("trouble").await?;
    ensure!(
        first.contains("Something else has answered"),
        "it says: {first}"
    );
    ensure_same!(
        ada.value("identifier").await?,
        account.email(),
        "what was typed"
    );
    ada.check_page("the page of a network").await?;
    ada.screenshot("bad-network-portal").await?;
    ensure!(
        !ada.sees("trouble-person").await?,
        "another way is offered at once"
    );

    // And again: nobody has to wait for ever.
    relay.prepare(&[Mishap::Portal, Mishap::Portal]);
    ada.press("trouble-retry").await?;
    ada.see("trouble-person").await?;
    ada.check_page("it lasts").await?;
    ada.screenshot("bad-network-lasts").await?;
    let lasts = ada.read("trouble").await?;
    ensure!(
        lasts.contains("You do not have to wait here"),
        "it says: {lasts}"
    );

    // While it is tried again the page says so.
    relay.prepare(&[Mishap::Error(503, "6")]);
    ada.press("trouble-retry").await?;
    ada.until("the page to say that it tries again", async || {
        let told = ada.text().await?;
        Ok(told.contains("We are trying again").then_some(()))
    })
    .await?;
    ada.screenshot("bad-network-again").await?;
    ada.see_screen("choose-proof").await?;
    ada.see_no("trouble").await?;

    // Without a connection the page goes on as soon as there is one.
    connect(ada, false).await?;
    ada.see("trouble").await?;
    ada.press("way-email_code").await?;
    ada.see("trouble-retry").await?;
    let told = ada.read("trouble").await?;
    ensure!(told.contains("You are offline"), "it says: {told}");
    connect(ada, true).await?;
    ada.see_screen("enter-code").await?;
    let messages = world.sandbox().messages_when(account.email(), 1).await?;
    ensure_same!(messages.len(), 1, "codes that were sent");
    Ok(())
}
