//! Reload, Back, a second tab, another browser, the next day: at every step.

use std::rc::Rc;

use regain_contract::{Situation, paths::pages};

use super::ways::{
    NEW_PASSWORD, answer_case, enter_newest_code, name_account, set_password, to_case, to_identify,
};
use crate::{ensure_same, fault::Outcome, person::Person, world::World};

/// Less than the day that a recovery lasts, and another date all the same.
const NEXT_DAY: i64 = 20 * 3600;

/// A reload, the Back button and a second tab all show the step that the
/// recovery is at.
async fn stays_at(person: &Person, screen: &str, page: &str) -> Outcome {
    let heading = person.heading().await?;
    ensure_same!(person.address().await?, page, "the address of {screen}");

    person.reload().await?;
    person.see_screen(screen).await?;
    ensure_same!(
        person.heading().await?,
        heading,
        "after a reload of {screen}"
    );

    person.back().await?;
    person.see_screen(screen).await?;
    ensure_same!(person.heading().await?, heading, "after Back on {screen}");

    // From wherever in the recovery someone comes, it goes on where it is.
    let tab = person.new_tab().await?;
    tab.visit(pages::IDENTIFY).await?;
    tab.see_screen(screen).await?;
    ensure_same!(tab.heading().await?, heading, "{screen} in a second tab");
    ensure_same!(
        tab.address().await?,
        page,
        "the address of {screen} in a second tab"
    );
    tab.close().await
}

/// Another browser has no part in the recovery, whatever address it is given.
async fn is_closed_to_others(other: &Person, page: &str) -> Outcome {
    other.visit(page).await?;
    other.see_screen("ended").await
}

/// The way back with a code.
pub(super) async fn with_a_code(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    let other = ada.other_browser().await?;
    to_identify(&ada, "forgot-password").await?;
    stays_at(&ada, "identify", pages::IDENTIFY).await?;
    is_closed_to_others(&other, pages::IDENTIFY).await?;

    name_account(&ada, account.email()).await?;
    stays_at(&ada, "enter-code", pages::CODE).await?;
    is_closed_to_others(&other, pages::CODE).await?;
    // A code counts where it was asked for, and a reload does not spend it.
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("set-password").await?;
    stays_at(&ada, "set-password", pages::PASSWORD).await?;
    is_closed_to_others(&other, pages::PASSWORD).await?;

    set_password(&ada, NEW_PASSWORD).await?;
    stays_at(&ada, "done", pages::DONE).await?;
    is_closed_to_others(&other, pages::DONE).await
}

/// The human route.
pub(super) async fn with_a_person(world: Rc<World>) -> Outcome {
    let grace = world.person().await?;
    let other = grace.other_browser().await?;
    to_case(&grace, "lost-second-factor").await?;
    stays_at(&grace, "case-details", pages::CASE).await?;
    is_closed_to_others(&other, pages::CASE).await?;

    let story = "My phone fell into a lake.";
    answer_case(&grace, "grace", "grace@example.com", story).await?;
    stays_at(&grace, "case-check", pages::CASE_CHECK).await?;
    ensure_same!(
        grace.read("check-what").await?,
        story,
        "the story after all that"
    );
    is_closed_to_others(&other, pages::CASE_CHECK).await?;

    grace.press("continue").await?;
    grace.see_screen("case-opened").await?;
    let reference = grace.read("case-reference").await?;
    stays_at(&grace, "case-opened", pages::CASE_OPENED).await?;
    ensure_same!(
        grace.read("case-reference").await?,
        reference,
        "the reference after all that"
    );
    is_closed_to_others(&other, pages::CASE_OPENED).await
}

/// With a second factor a code alone is not enough; that step stays too.
pub(super) async fn with_a_second_factor(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account(Situation::LostSecondFactor).await?;
    let grace = world.person().await?;
    to_identify(&grace, "forgot-password").await?;
    name_account(&grace, account.email()).await?;
    enter_newest_code(&grace, account.email()).await?;
    grace.see_screen("another-proof").await?;
    grace.read("needs").await?;
    stays_at(&grace, "another-proof", pages::ANOTHER_PROOF).await
}

/// The next day the recovery is where it was; after that it has ended, and
/// says so.
pub(super) async fn next_day(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_identify(&ada, "forgot-password").await?;
    name_account(&ada, account.email()).await?;
    ada.advance_clock(NEXT_DAY).await?;
    ada.reload().await?;
    ada.see_screen("enter-code").await?;
    ada.press("resend").await?;
    ada.read("sent-again").await?;
    world.sandbox().messages_when(account.email(), 2).await?;
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("set-password").await?;

    // Who has proven to be the owner is not left alone with that for long.
    ada.advance_clock(NEXT_DAY).await?;
    ada.reload().await?;
    ada.see_screen("ended").await?;
    ada.press("ended-restart").await?;
    ada.see_screen("triage").await
}
