//! Pictures of the console for people to look at, in the same two looks as
//! those of the app.

use std::rc::Rc;

use regain_contract::paths;

use super::screens::{in_look, opposite_looks};
use super::support::{call_of_somebody_stuck, case_of, sign_in};
use super::ways::{name_account, to_identify};
use crate::{fault::Outcome, person::Person, world::World};

pub(super) async fn console(world: Rc<World>) -> Outcome {
    for look in opposite_looks() {
        in_look(&world, look, cases).await?;
        in_look(&world, look, beside_cases).await?;
        // The same two sign in again, and no code of an authenticator is taken twice.
        world.sandbox().advance_clock(30).await?;
    }
    Ok(())
}

/// Signing in, the queue, and a case with everything that can be done in it.
async fn cases(ines: &Person, look: &str) -> Outcome {
    let picture = async |screen: &str| ines.screenshot(&format!("console-{screen}-{look}")).await;
    let world = &ines.world;
    let account = world.sandbox().well_equipped().await?;
    let other = world.sandbox().forgetful().await?;
    let grace = world.person().await?;
    to_identify(&grace, "forgot-password").await?;
    name_account(&grace, account.email()).await?;
    grace.type_into("code", "00000000").await?;
    grace.press("continue").await?;
    grace.see_error("code").await?;
    let reference = case_of(&grace, account.email()).await?;
    let someone = world.person().await?;
    case_of(&someone, other.email()).await?;

    ines.visit(paths::SUPPORT).await?;
    ines.see_screen("console-sign-in").await?;
    picture("sign-in").await?;
    ines.press("continue").await?;
    ines.see_error("name").await?;
    picture("sign-in-error").await?;
    sign_in(ines, "Ines", paths::SUPPORT, "console-queue").await?;
    ines.see("queue").await?;
    picture("queue").await?;
    ines.visit(&format!("{}cases/{reference}", paths::SUPPORT))
        .await?;
    ines.see_screen("console-case").await?;
    ines.press("act-take").await?;
    ines.see("told").await?;
    ines.press("act-ask").await?;
    ines.type_into("question", "When did you use it last?")
        .await?;
    ines.press("act-send").await?;
    ines.see("told").await?;
    ines.press("act-note").await?;
    ines.type_into("note", "Sounds calm on the phone.").await?;
    ines.press("act-send").await?;
    ines.see("told").await?;
    ines.open("case-history").await?;
    picture("case").await?;
    ines.press("act-refuse").await?;
    ines.see("refuse-reason").await?;
    ines.press("act-send").await?;
    ines.see_error("refuse-reason").await?;
    picture("case-form-error").await?;
    ines.press("advice-another_proof").await?;
    ines.type_into("refuse-reason", "The story changes.")
        .await?;
    ines.press("act-send").await?;
    ines.see_screen("console-check").await?;
    picture("check").await
}

/// Links, a call, and the audit.
async fn beside_cases(lena: &Person, look: &str) -> Outcome {
    let picture = async |screen: &str| lena.screenshot(&format!("console-{screen}-{look}")).await;
    let world = &lena.world;
    let code = call_of_somebody_stuck(world).await?;

    sign_in(lena, "Lena", "/support/links", "console-links").await?;
    lena.choose_option("step", "identify").await?;
    lena.type_into("link-reason", "They called and are calm.")
        .await?;
    picture("links-form").await?;
    lena.press("link-make").await?;
    lena.see("link-address").await?;
    lena.see("link-qr").await?;
    picture("link-made").await?;
    lena.press("link-passed-on").await?;
    lena.see("links").await?;
    picture("links").await?;

    lena.press("console-to-call").await?;
    lena.see_screen("console-call").await?;
    picture("join-call").await?;
    lena.type_into("call-code", &code).await?;
    lena.press("call-join").await?;
    lena.see("call-phrase").await?;
    lena.press("offer-newest").await?;
    lena.see("call-offered").await?;
    picture("call").await?;

    lena.press("console-to-audit").await?;
    lena.see_screen("console-audit").await?;
    lena.see("audit").await?;
    picture("audit").await?;
    lena.type_into("audit-case", "no reference").await?;
    lena.press("audit-narrow").await?;
    lena.see_error("audit-case").await?;
    picture("audit-error").await
}
