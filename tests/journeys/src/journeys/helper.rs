//! A relative helps the owner of an account.

use std::rc::Rc;

use super::ways::{enter_newest_code, name_account};
use crate::{ensure, fault::Outcome, person::Person, world::World};

/// The page says what a helper may do and what only the owner may; from there
/// each step says it again, and the owner's code is the owner's to enter.
pub(super) async fn beside_the_owner(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let helper = world.person().await?;
    helper.visit("/").await?;
    helper.see_screen("triage").await?;
    helper.press("helping").await?;
    helper.see_screen("helping").await?;
    helper.check_page("helping").await?;
    let may = helper.read("helper-may").await?;
    let only = helper.read("owner-only").await?;
    ensure!(may.contains("Read the pages"), "what a helper may: {may}");
    for part in ["enter each code", "new password", "passkey"] {
        ensure!(only.contains(part), "“{part}” is not the owner's: {only}");
    }
    helper.screenshot("helping").await?;
    helper.press("start").await?;
    helper.see_screen("identify").await?;
    says_so(&helper).await?;
    helper.screenshot("helping-identify").await?;
    name_account(&helper, account.email()).await?;
    says_so(&helper).await?;
    helper.check_page("enter-code when somebody helps").await?;
    enter_newest_code(&helper, account.email()).await?;
    helper.see_screen("set-password").await?;
    says_so(&helper).await?;
    // Whoever recovers an account alone is told nothing of helpers.
    let owner = world.person().await?;
    owner.visit("/").await?;
    owner.choose("forgot-password").await?;
    owner.wait_for_screen("situation").await?;
    owner.press("situation-go-on").await?;
    owner.see_screen("identify").await?;
    ensure!(
        !owner.sees("helping-there").await?,
        "nobody helps, and the page says so"
    );
    Ok(())
}

async fn says_so(helper: &Person) -> Outcome {
    let told = helper.read("helping-there").await?;
    ensure!(
        told.contains("Let the owner of the account enter each code and password"),
        "the page says: {told}"
    );
    Ok(())
}
