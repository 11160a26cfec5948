//! Reload, Back, a second tab, another browser, the next day: at every step.

use std::rc::Rc;

use regain_contract::{Situation, paths::pages};

use super::ways::{
    NEW_PASSWORD, answer_case, choose_password, commit, enter_newest_code, name_account, open_task,
    to_case, to_identify, to_set_password_later, to_ways,
};
use crate::{ensure_same, fault::Outcome, person::Person, world::World};

/// Less than the day that a recovery lasts, and another date all the same.
const NEXT_DAY: i64 = 20 * 3600;

/// Where the Back button leads from a step.
enum Back {
    /// Nowhere: what is behind is done. The step stays and says so.
    Stays,
    /// To the advice before the start; Forward leads to the step again.
    ToSituation,
    /// To the step before, with the answers still there; its button leads to
    /// the step again.
    ToStep(&'static str),
    /// To the tasks; opening the same one leads to the step again.
    ToTasks(&'static str),
    /// To the choice of ways; choosing the same one leads to the step again.
    ToWays,
}

/// A reload, the Back button and a second tab: the recovery is where it is.
async fn stays_at(person: &Person, screen: &str, page: &str, back: Back) -> Outcome {
    let heading = person.heading().await?;
    ensure_same!(person.address().await?, page, "the address of {screen}");

    person.reload().await?;
    person.see_screen(screen).await?;
    ensure_same!(
        person.heading().await?,
        heading,
        "after a reload of {screen}"
    );

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
    tab.close().await?;

    person.back().await?;
    match back {
        Back::Stays => {
            person.see("notice").await?;
        }
        Back::ToSituation => {
            person.see_screen("situation").await?;
            person.forward().await?;
        }
        Back::ToStep(before) => {
            person.see_screen(before).await?;
            person.press("continue").await?;
        }
        Back::ToTasks(task) => {
            person.see_screen("tasks").await?;
            person.press(&format!("task-{task}")).await?;
        }
        Back::ToWays => {
            person.see_screen("choose-proof").await?;
            person.press("way-email_code").await?;
        }
    }
    person.see_screen(screen).await?;
    ensure_same!(person.heading().await?, heading, "after Back on {screen}");
    ensure_same!(
        person.address().await?,
        page,
        "the address of {screen} after Back"
    );
    Ok(())
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
    stays_at(&ada, "identify", pages::IDENTIFY, Back::ToSituation).await?;
    is_closed_to_others(&other, pages::IDENTIFY).await?;

    to_ways(&ada, account.email()).await?;
    stays_at(
        &ada,
        "choose-proof",
        pages::PROOFS,
        Back::ToStep("identify"),
    )
    .await?;
    is_closed_to_others(&other, pages::PROOFS).await?;
    ada.press("way-email_code").await?;
    ada.see_screen("enter-code").await?;
    // Whoever goes back and on again a moment later is sent no second code.
    stays_at(&ada, "enter-code", pages::CODE, Back::ToWays).await?;
    let messages = world.sandbox().messages_when(account.email(), 1).await?;
    ensure_same!(messages.len(), 1, "codes sent");
    is_closed_to_others(&other, pages::CODE).await?;
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("set-password").await?;
    stays_at(&ada, "set-password", pages::PASSWORD, Back::Stays).await?;
    is_closed_to_others(&other, pages::PASSWORD).await?;

    choose_password(&ada, NEW_PASSWORD).await?;
    stays_at(&ada, "tasks", pages::TASKS, Back::Stays).await?;
    is_closed_to_others(&other, pages::TASKS).await?;
    open_task(&ada, "addresses", "review").await?;
    stays_at(&ada, "review", pages::REVIEW, Back::ToTasks("addresses")).await?;
    is_closed_to_others(&other, pages::REVIEW).await?;
    ada.press("continue").await?;
    ada.see_screen("tasks").await?;
    commit(&ada).await?;
    stays_at(&ada, "done", pages::DONE, Back::Stays).await?;
    is_closed_to_others(&other, pages::DONE).await
}

/// The human route.
pub(super) async fn with_a_person(world: Rc<World>) -> Outcome {
    let grace = world.person().await?;
    let other = grace.other_browser().await?;
    to_case(&grace, "impersonation").await?;
    stays_at(&grace, "case-details", pages::CASE, Back::ToSituation).await?;
    is_closed_to_others(&other, pages::CASE).await?;

    let story = "My phone fell into a lake.";
    answer_case(&grace, "grace", "grace@example.com", story).await?;
    stays_at(
        &grace,
        "case-check",
        pages::CASE_CHECK,
        Back::ToStep("case-details"),
    )
    .await?;
    ensure_same!(
        grace.read("check-what").await?,
        story,
        "the story after all that"
    );
    is_closed_to_others(&other, pages::CASE_CHECK).await?;

    grace.press("continue").await?;
    grace.see_screen("case-opened").await?;
    let reference = grace.read("case-reference").await?;
    stays_at(&grace, "case-opened", pages::CASE_OPENED, Back::Stays).await?;
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
    grace.see_screen("choose-proof").await?;
    grace.read("proven").await?;
    stays_at(&grace, "choose-proof", pages::PROOFS, Back::Stays).await
}

/// The next day the recovery is where it was; after that it has ended, and
/// says so.
pub(super) async fn next_day(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_set_password_later(&ada, &account, NEXT_DAY).await?;

    // Who has proven to be the owner is not left alone with that for long.
    ada.advance_clock(NEXT_DAY).await?;
    ada.reload().await?;
    ada.see_screen("ended").await?;
    ada.press("ended-restart").await?;
    ada.see_screen("triage").await
}
