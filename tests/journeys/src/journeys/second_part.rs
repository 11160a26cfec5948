//! The part of the app that is fetched after the first.

use std::rc::Rc;

use super::ways::{NEW_PASSWORD, enter_newest_code, name_account, set_password, to_identify};
use crate::{ensure, fault::Outcome, person::Person, world::World};

/// How the name of the second part begins.
const SECOND_PART: &str = "regain-late-";

fn was_fetched(person: &Person) -> bool {
    times_asked(person) > 0
}

/// How often the second part was asked for, whatever came of it.
fn times_asked(person: &Person) -> usize {
    let requests = person.browser.watch.requests.borrow();
    let of_part = requests.iter().filter(|sent| sent.contains(SECOND_PART));
    of_part.count()
}

/// Waits until the second part was asked for once more. What the page shows before that is of the time before.
async fn see_it_asked_for(person: &Person, times_before: usize) -> Outcome {
    person
        .until("the second part to be asked for", async || {
            person.browser.watch.read(&person.browser).await?;
            Ok((times_asked(person) > times_before).then_some(()))
        })
        .await
}

/// Only someone who has begun fetches it, and has it before they need it.
pub(super) async fn in_time(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    ada.visit("/").await?;
    ada.see_screen("triage").await?;
    ensure!(!was_fetched(&ada), "the first page fetches the second part");
    to_identify(&ada, "forgot-password").await?;
    see_it_asked_for(&ada, 0).await?;
    // Whatever happens to the connection now, the rest is here.
    ada.browser.block(&[".wasm"]).await?;
    name_account(&ada, account.email()).await?;
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("set-password").await
}

/// When it cannot be fetched the page says so; what was done is kept, and another try goes on.
pub(super) async fn lost(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    let watch = &ada.browser.watch;
    watch.expect_in_console("net::ERR_BLOCKED_BY_CLIENT");
    watch.expect_in_console("second part failed");
    ada.browser.block(&[SECOND_PART]).await?;
    to_identify(&ada, "forgot-password").await?;
    name_account(&ada, account.email()).await?;
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("trouble").await?;
    watch.read(&ada.browser).await?;
    let times = times_asked(&ada);
    ada.press("trouble-retry").await?;
    see_it_asked_for(&ada, times).await?;
    ada.see_screen("trouble").await?;
    ada.see("trouble-person").await?;
    ada.browser.block(&[]).await?;
    ada.press("trouble-retry").await?;
    ada.see_screen("set-password").await?;
    set_password(&ada, NEW_PASSWORD).await
}

/// The way to a person does not depend on it: the plain form is in the page from the start.
pub(super) async fn person_without(world: Rc<World>) -> Outcome {
    let ada = world.person().await?;
    let watch = &ada.browser.watch;
    watch.expect_in_console("net::ERR_BLOCKED_BY_CLIENT");
    watch.expect_in_console("second part failed");
    ada.browser.block(&[SECOND_PART]).await?;
    to_identify(&ada, "forgot-password").await?;
    ada.press("help").await?;
    ada.see_screen("trouble").await?;
    ada.press("trouble-person").await?;
    ada.see("plain-contact").await?;
    Ok(())
}

/// When the server has a newer app in the meantime, loading the page again goes on where the person is.
pub(super) async fn outdated(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    let watch = &ada.browser.watch;
    watch.expect_in_console("404");
    watch.expect_in_console("integrity");
    watch.expect_in_console("second part failed");
    ada.browser
        .before_each_document(
            "const real = fetch;
             const again = performance.getEntriesByType('navigation')[0].type === 'reload';
             window.fetch = (address, more) =>
               again || !String(address).includes('regain-late-') ? real(address, more)
                 : real('/no-such-part-0123456789abcdef.wasm', more);",
        )
        .await?;
    to_identify(&ada, "forgot-password").await?;
    name_account(&ada, account.email()).await?;
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("trouble").await?;
    ada.press("trouble-retry").await?;
    ada.see_screen("set-password").await
}
