//! Pictures of every screen, on the real ways to it, for people to look at: on a
//! dark phone from right to left and on a light desktop from left to right. Each
//! is checked like any other.

use std::rc::Rc;

use regain_contract::Situation;

use super::in_app::AGENT as IN_APP_AGENT;
use super::timeout::{AWAY, look_away};
use super::ways::{
    NEW_PASSWORD, answer_case, choose_password, enter_newest_code, name_account, open_task,
    set_password, to_case, to_identify, to_tasks, to_ways,
};
use crate::{
    authenticator::VirtualAuthenticator,
    browser::Look,
    engine::Ability,
    ensure,
    fault::Outcome,
    person::{Hand, Person},
    world::World,
};

/// The made-up language that is written from right to left.
const RIGHT_TO_LEFT: &str = "qps-plocm";

pub(super) async fn phone(world: Rc<World>) -> Outcome {
    in_look(&world, phone_look(), every_screen).await
}

pub(super) async fn desktop(world: Rc<World>) -> Outcome {
    in_look(&world, desktop_look(), every_screen).await
}

/// Every way of proving it, and everything beside them.
pub(super) async fn proving(world: Rc<World>) -> Outcome {
    for look in opposite_looks() {
        in_look(&world, look, proving_screens).await?;
        in_look(&world, look, screens_beside).await?;
    }
    Ok(())
}

/// Everything on the way to a safe account.
pub(super) async fn securing(world: Rc<World>) -> Outcome {
    for look in opposite_looks() {
        in_look(&world, look, securing_screens).await?;
    }
    Ok(())
}

/// A small dark one from right to left and a wide light one from left to right: each side of size, theme and
/// direction. Every look of every screen is in the journeys `matrix-…`; these walks took a quarter of the time of all
/// journeys when they were made in four looks.
pub(super) fn opposite_looks() -> [Look; 2] {
    [phone_look(), desktop_look()]
}

fn phone_look() -> Look {
    Look {
        dark: true,
        language: Some(RIGHT_TO_LEFT),
        ..Look::default()
    }
}

fn desktop_look() -> Look {
    Look {
        desktop: true,
        ..Look::default()
    }
}

/// One walk in one look, from a fresh start.
pub(super) async fn in_look(
    world: &Rc<World>,
    look: Look,
    walk: impl AsyncFn(&Person, &str) -> Outcome,
) -> Outcome {
    let name = look.name();
    let person = world.person_with(look).await?;
    // The other journeys are walked by keyboard.
    person.with(Hand::Pointer);
    walk(&person, &name)
        .await
        .map_err(|fault| fault.at(&name))?;
    world.sandbox().reset().await
}

/// Links that cannot be used, and a browser inside another app.
async fn screens_beside(person: &Person, look: &str) -> Outcome {
    let picture = async |screen: &str| person.screenshot(&format!("{screen}-{look}")).await;
    person.visit(&format!("/link#t={}", "A".repeat(43))).await?;
    person.see_screen("link").await?;
    person.see("link-next").await?;
    picture("link-unknown").await?;

    let inside = person.world.person_with(person.browser.look).await?;
    inside.browser.set_user_agent(IN_APP_AGENT).await?;
    inside.visit("/").await?;
    inside.see_screen("triage").await?;
    inside.see("in-app-browser").await?;
    inside.screenshot(&format!("in-app-browser-{look}")).await
}

async fn proving_screens(person: &Person, look: &str) -> Outcome {
    let picture = async |screen: &str| person.screenshot(&format!("{screen}-{look}")).await;
    let world = &person.world;
    let account = world.sandbox().well_equipped().await?;

    person.visit("/").await?;
    person.choose("hacked").await?;
    person.wait_for_screen("situation").await?;
    person.press("situation-go-on").await?;
    person.see_screen("check-mailbox").await?;
    picture("check-mailbox").await?;
    person.press("mailbox-unsafe").await?;
    person.see_screen("secure-mailbox").await?;
    picture("secure-mailbox").await?;
    person.press("without-email").await?;
    person.see_screen("identify").await?;
    to_ways(person, account.email()).await?;
    picture("choose-proof-without-email").await?;

    let _device = VirtualAuthenticator::give(person).await?;
    person.press("way-passkey").await?;
    person.see_screen("use-passkey").await?;
    picture("use-passkey").await?;
    person.press("continue").await?;
    person.read("passkey-told").await?;
    picture("use-passkey-none").await?;
    person.press("choose-another").await?;
    person.see_screen("choose-proof").await?;
    person.press("way-text_code").await?;
    person.see_screen("enter-code").await?;
    picture("enter-code-text").await?;
    let phone = account.phones.first().cloned().unwrap_or_default();
    let code = person.newest_code(&phone).await?;
    person.type_into("code", &code).await?;
    person.press("continue").await?;
    person.see_screen("choose-proof").await?;
    picture("choose-second-proof").await?;
    person.press("freeze-now").await?;
    person.see_no("freeze-now").await?;
    picture("choose-second-proof-frozen").await?;

    person.open("handover-about").await?;
    person.press("handover-offer").await?;
    person.see("handover-qr").await?;
    picture("handover").await?;
    person.press("handover-withdraw").await?;
    person.open("pass-about").await?;
    person.press("pass-make").await?;
    let reference = person.read("pass-reference").await?;
    let code = person.read("pass-code").await?;
    picture("pass").await?;

    person.press("way-authenticator_code").await?;
    person.see_screen("enter-code").await?;
    picture("enter-code-authenticator").await?;
    person.type_into("code", "000000").await?;
    person.press("continue").await?;
    person.see_error("code").await?;
    picture("enter-code-authenticator-error").await?;
    person.press("choose-another").await?;
    person.see_screen("choose-proof").await?;
    person.press("way-contact_code").await?;
    person.see_screen("enter-code").await?;
    picture("enter-code-contact").await?;
    person.press("choose-another").await?;
    person.see_screen("choose-proof").await?;
    person.press("way-backup_code").await?;
    person.see_screen("enter-code").await?;
    picture("enter-code-backup").await?;

    // The pass, in another browser of the same look; this one follows then.
    let other = world.person_with(person.browser.look).await?;
    other.visit("/pass").await?;
    other.see_screen("pass").await?;
    other.screenshot(&format!("use-pass-{look}")).await?;
    other.type_into("reference", &reference).await?;
    other.type_into("pass_code", &code).await?;
    other.press("continue").await?;
    other.see_screen("enter-code").await?;
    other.press("choose-another").await?;
    other.see_screen("choose-proof").await?;
    other.screenshot(&format!("confirm-{look}")).await?;
    person.reload().await?;
    person.see_screen("elsewhere").await?;
    picture("elsewhere").await?;
    person.press("take-back").await?;
    person.see_screen("choose-proof").await?;

    let backup = account.backup_codes.first().cloned().unwrap_or_default();
    person.press("way-backup_code").await?;
    person.see_screen("enter-code").await?;
    person.type_into("code", &backup).await?;
    person.press("continue").await?;
    person.see_screen("new-backup-code").await?;
    picture("new-backup-code").await?;
    person.reload().await?;
    person.see_screen("new-backup-code").await?;
    picture("new-backup-code-gone").await?;
    person.press("continue").await?;
    person.see_screen("tasks").await?;
    picture("tasks").await?;
    open_task(person, "contacts", "review").await?;
    picture("review-contacts").await?;

    let waits = world
        .sandbox()
        .find("whose address is new", |one| one.handle == "charles")
        .await?;
    let waiting = world.person_with(person.browser.look).await?;
    to_identify(&waiting, "forgot-password").await?;
    name_account(&waiting, waits.email()).await?;
    enter_newest_code(&waiting, waits.email()).await?;
    waiting.see_screen("waiting").await?;
    waiting.screenshot(&format!("waiting-{look}")).await?;
    let link = world.sandbox().newest_link(waits.email()).await?;
    let link = link.strip_prefix(&world.api.origin).unwrap_or(&link);
    other.visit(link).await?;
    other.see_screen("link").await?;
    other.screenshot(&format!("link-cancel-{look}")).await?;
    other.press("link-use").await?;
    other.see_no("link-use").await?;
    other.screenshot(&format!("link-done-{look}")).await?;
    other.visit("/").await?;
    other.visit(link).await?;
    other.see_screen("link").await?;
    other.screenshot(&format!("link-used-{look}")).await
}

async fn securing_screens(person: &Person, look: &str) -> Outcome {
    person.browser.needs(Ability::VirtualAuthenticator)?;
    let picture = async |screen: &str| person.screenshot(&format!("{screen}-{look}")).await;
    let account = person.world.sandbox().taken_over().await?;
    to_tasks(person, &account, "hacked").await?;
    picture("tasks-hacked").await?;
    for task in ["activity", "sessions", "devices", "apps", "contacts"] {
        open_task(person, task, "review").await?;
        picture(&format!("review-{task}")).await?;
        person.press("continue").await?;
        person.see_screen("tasks").await?;
    }
    open_task(person, "password", "set-password").await?;
    choose_password(person, NEW_PASSWORD).await?;
    open_task(person, "factors", "review").await?;
    picture("review-factors").await?;
    person.press("rename").await?;
    person.see("rename-save").await?;
    picture("rename").await?;
    person.press("rename").await?;
    person.press("add-passkey").await?;
    person.see_screen("add-passkey").await?;
    picture("add-passkey").await?;
    person.press("back").await?;
    person.see_screen("review").await?;
    person.press("add-authenticator").await?;
    person.see_screen("add-authenticator").await?;
    picture("add-authenticator").await?;
    person.type_into("code", "12345678").await?;
    person.press("continue").await?;
    person.see_error("code").await?;
    picture("add-authenticator-error").await?;
    person.press("back").await?;
    person.see_screen("review").await?;
    person.press("open-backup-codes").await?;
    person.see_screen("backup-codes").await?;
    picture("backup-codes").await?;
    person.press("make-codes").await?;
    person.see("new-secret").await?;
    picture("backup-codes-new").await?;
    printed(person, &format!("backup-codes-printed-{look}"), 1).await?;
    person.press("back").await?;
    person.see_screen("tasks").await?;
    open_task(person, "addresses", "review").await?;
    picture("review-addresses").await?;
    person.press("add-address").await?;
    person.see_screen("add-address").await?;
    picture("add-address").await?;
    person.type_into("address", "joan.new@example.net").await?;
    person.press("continue").await?;
    person.see("address-sent").await?;
    picture("add-address-code").await?;
    person.press("back").await?;
    person.see_screen("review").await?;
    person.press("continue").await?;
    person.see_screen("tasks").await?;
    picture("tasks-ready").await?;
    person.press("check-changes").await?;
    person.see_screen("check-changes").await?;
    picture("check-changes").await?;
    look_away(person, AWAY).await?;
    person.see("more-time").await?;
    picture("time-short").await?;
    person.press("more-time").await?;
    picture("time-more").await?;
    // The notice is as tall as what it says, and moves what is below it.
    person.reload().await?;
    person.see_screen("check-changes").await?;
    person.press("commit").await?;
    person.see_screen("done").await?;
    picture("done-hacked").await?;
    printed(person, &format!("done-printed-{look}"), 2).await
}

/// The page as it is on paper, as a picture and as a PDF of so many sheets at the most.
async fn printed(person: &Person, name: &str, most: usize) -> Outcome {
    person.here().await?;
    person.browser.set_media("print").await?;
    person.screenshot(name).await?;
    person.browser.set_media("").await?;
    let paper = person.browser.print().await?;
    person.world.keep_screen(&format!("{name}.pdf"), &paper)?;
    let text = String::from_utf8_lossy(&paper);
    let sheets = text.matches("/Type /Page\n").count();
    ensure!(
        (1..=most).contains(&sheets),
        "{name} takes {sheets} sheets of paper"
    );
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

    person.visit("/").await?;
    person.see_screen("triage").await?;
    person.press("help").await?;
    person.see_screen("help").await?;
    picture("help").await?;

    to_case(person, "impersonation").await?;
    picture("case-details").await?;
    person.press("continue").await?;
    person.see_error("account").await?;
    picture("case-details-error").await?;
    person.press("someone-contacted").await?;
    person.read("contact-noted").await?;
    person.type_into("case-account", "hedy").await?;
    person.press("continue").await?;
    person.see("case-what").await?;
    person.see_screen("case-details").await?;
    picture("case-story").await?;
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
