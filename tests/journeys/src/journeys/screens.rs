//! Pictures of every screen for people to look at: phone and desktop, light
//! and dark, from left to right and from right to left. Each is checked like
//! any other.

use std::rc::Rc;

use regain_contract::Situation;

use super::ways::{
    NEW_PASSWORD, answer_case, enter_newest_code, name_account, set_password, to_case, to_ways,
};
use crate::{browser::Look, ensure, fault::Outcome, person::Person, world::World};

/// The made-up language that is written from right to left.
const RIGHT_TO_LEFT: &str = "qps-plocm";

pub(super) async fn phone(world: Rc<World>) -> Outcome {
    in_all_looks(world, false).await
}

pub(super) async fn desktop(world: Rc<World>) -> Outcome {
    in_all_looks(world, true).await
}

async fn in_all_looks(world: Rc<World>, desktop: bool) -> Outcome {
    for dark in [false, true] {
        for language in [None, Some(RIGHT_TO_LEFT)] {
            let look = Look {
                desktop,
                dark,
                language,
            };
            let name = format!(
                "{}-{}-{}",
                if desktop { "desktop" } else { "phone" },
                if dark { "dark" } else { "light" },
                if language.is_some() { "rtl" } else { "ltr" }
            );
            let person = world.person_with(look).await?;
            every_screen(&person, &name)
                .await
                .map_err(|fault| fault.at(&name))?;
            world.sandbox().reset().await?;
        }
    }
    Ok(())
}

async fn every_screen(person: &Person, look: &str) -> Outcome {
    let picture = async |screen: &str| person.screenshot(&format!("{screen}-{look}")).await;
    let account = person.world.sandbox().forgetful().await?;
    person.visit("/").await?;
    person.see_screen("triage").await?;
    if look.ends_with("rtl") {
        ensure!(
            person.has("html[dir=rtl]").await?,
            "the page is not written from right to left"
        );
    }
    picture("triage").await?;
    for situation in Situation::ALL {
        let slug = situation.slug();
        person.visit("/").await?;
        person.wait_for_screen("triage").await?;
        person.choose(slug).await?;
        person.see_screen("situation").await?;
        picture(&format!("situation-{slug}")).await?;
    }
    person.visit("/").await?;
    person.wait_for_screen("triage").await?;
    person.choose("forgot-password").await?;
    person.wait_for_screen("situation").await?;
    person.press("situation-go-on").await?;
    person.see_screen("identify").await?;
    picture("identify").await?;
    person.press("continue").await?;
    person.see_error("identifier").await?;
    picture("identify-error").await?;
    to_ways(person, account.email()).await?;
    picture("choose-proof").await?;
    person.press("way-email_code").await?;
    person.see_screen("enter-code").await?;
    picture("enter-code").await?;
    person.open("not-arrived").await?;
    picture("enter-code-not-arrived").await?;
    person.type_into("code", "00000000").await?;
    person.press("continue").await?;
    person.see_error("code").await?;
    picture("enter-code-error").await?;
    enter_newest_code(person, account.email()).await?;
    person.see_screen("set-password").await?;
    picture("set-password").await?;
    person.type_into("password", "too short").await?;
    person.press("continue").await?;
    person.see_error("password").await?;
    picture("set-password-error").await?;
    set_password(person, NEW_PASSWORD).await?;
    picture("done").await?;

    let second = person
        .world
        .sandbox()
        .account(Situation::LostSecondFactor)
        .await?;
    person.visit("/").await?;
    person.wait_for_screen("triage").await?;
    person.choose("forgot-password").await?;
    person.wait_for_screen("situation").await?;
    person.press("situation-go-on").await?;
    person.wait_for_screen("identify").await?;
    name_account(person, second.email()).await?;
    enter_newest_code(person, second.email()).await?;
    person.see_screen("choose-proof").await?;
    picture("choose-another-proof").await?;

    to_case(person, "impersonation").await?;
    picture("case-details").await?;
    person.press("continue").await?;
    person.see_error("account").await?;
    picture("case-details-error").await?;
    person.press("someone-contacted").await?;
    person.read("contact-noted").await?;
    answer_case(
        person,
        "hedy",
        "hedy@example.org",
        "The old address is gone.",
    )
    .await?;
    picture("case-check").await?;
    person.press("continue").await?;
    person.see_screen("case-opened").await?;
    picture("case-opened").await?;
    person.press("sign-out").await?;
    person.see_screen("ended").await?;
    picture("ended").await
}
