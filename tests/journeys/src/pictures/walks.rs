//! The ways to what the gallery does not have: what the API serves itself, and the console.

use std::rc::Rc;

use regain_contract::paths;
use serde_json::json;

use super::album::{Album, looks};
use crate::{
    fault::Outcome,
    journeys::{
        answer_case, call_of_somebody_stuck, case_of, in_world_of_its_own, mail_server,
        name_account, sign_in, to_case, to_identify,
    },
    person::Person,
    world::World,
};

/// Keeps the present page in each look, as it stands.
pub(super) async fn keep(album: &Album, person: &Person, screen: &str, language: &str) -> Outcome {
    person.here().await?;
    for look in looks(language) {
        person.browser.look_like(look).await?;
        album.keep(&person.browser, screen, look, language).await?;
    }
    person.browser.look_as_before().await
}

/// The same from a part of the page down.
pub(super) async fn keep_from(album: &Album, person: &Person, screen: &str, part: &str) -> Outcome {
    let browser = &person.browser;
    for look in looks("en") {
        browser.look_like(look).await?;
        let there = "document.querySelector(`[data-testid=${arguments[0]}]`).scrollIntoView();";
        browser.script(there, vec![json!(part)]).await?;
        album.keep(browser, screen, look, "en").await?;
    }
    browser.look_as_before().await
}

/// Keeps a page that the API serves, in each language.
async fn keep_served(album: &Album, person: &Person, screen: &str, path: &str) -> Outcome {
    person.here().await?;
    person.world.set_place(screen);
    for language in album.languages() {
        let (page, fragment) = path.split_at(path.find('#').unwrap_or(path.len()));
        let origin = &person.world.api.origin;
        let address = format!("{origin}{page}?lang={language}{fragment}");
        person.browser.driver.goto(address).await?;
        keep(album, person, screen, language).await?;
    }
    Ok(())
}

pub(super) async fn without_the_app(world: &Rc<World>, album: &Album) -> Outcome {
    let plain = world.person().await?;
    plain.without_app();
    keep_served(album, &plain, "helping", paths::HELPING_PAGE).await?;
    let no_app = "delete globalThis.WebAssembly;";
    plain.browser.before_each_document(no_app).await?;
    keep_served(album, &plain, "fallback", "/#help").await?;

    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_identify(&ada, "forgot-password").await?;
    let page = ada.new_tab().await?;
    page.without_app();
    page.visit(paths::PHONE_PAGE).await?;
    page.press("call-start").await?;
    page.read("call-code").await?;
    keep_served(album, &page, "phone", paths::PHONE_PAGE).await?;
    keep_served(album, &plain, "case-open", paths::CASE_PAGE).await?;

    let grace = world.person().await?;
    let reference = case_of(&grace, account.email()).await?;
    grace.press("case-page").await?;
    grace.without_app();
    grace.wait_for_screen("case-page").await?;
    let ines = world.person().await?;
    let case = format!("{}cases/{reference}", paths::SUPPORT);
    sign_in(&ines, "Ines", &case, "console-case").await?;
    ines.press("act-take").await?;
    ines.press("act-ask").await?;
    ines.type_into("question", "When did you last sign in, and where were you?")
        .await?;
    ines.press("act-send").await?;
    ines.see("told").await?;
    keep_served(album, &grace, "case-page", paths::CASE_PAGE).await
}

pub(super) async fn console(world: &Rc<World>, album: &Album) -> Outcome {
    if !album.is_in_english() {
        return Ok(());
    }
    world.sandbox().reset().await?;
    // The code that Ines signed in with for the page of a case counts once, and was of this half minute.
    world.sandbox().advance_clock(60).await?;
    cases(world, album).await?;
    beside_cases(world, album).await
}

/// Signing in, the queue, a case and a decision.
async fn cases(world: &Rc<World>, album: &Album) -> Outcome {
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

    let ines = world.person().await?;
    ines.visit(paths::SUPPORT).await?;
    ines.wait_for_screen("console-sign-in").await?;
    keep(album, &ines, "console-sign-in", "en").await?;
    sign_in(&ines, "Ines", paths::SUPPORT, "console-queue").await?;
    ines.see("queue").await?;
    keep(album, &ines, "console-queue", "en").await?;
    ines.visit(&format!("{}cases/{reference}", paths::SUPPORT))
        .await?;
    ines.wait_for_screen("console-case").await?;
    ines.press("act-take").await?;
    ines.see("told").await?;
    ines.press("act-ask").await?;
    ines.type_into("question", "When did you last sign in, and where were you?")
        .await?;
    ines.press("act-send").await?;
    ines.see("told").await?;
    keep(album, &ines, "console-case", "en").await?;
    ines.press("act-approve").await?;
    ines.type_into("approve-reason", "She named two devices and the month.")
        .await?;
    ines.press("act-send").await?;
    ines.wait_for_screen("console-check").await?;
    keep(album, &ines, "console-check", "en").await
}

/// Links, a call, and who did what.
async fn beside_cases(world: &Rc<World>, album: &Album) -> Outcome {
    let code = call_of_somebody_stuck(world).await?;

    let lena = world.person().await?;
    sign_in(&lena, "Lena", "/support/links", "console-links").await?;
    lena.choose_option("step", "identify").await?;
    lena.type_into("link-reason", "They called and are calm.")
        .await?;
    lena.press("link-make").await?;
    lena.see("link-qr").await?;
    keep(album, &lena, "console-links", "en").await?;
    lena.press("console-to-call").await?;
    lena.wait_for_screen("console-call").await?;
    lena.type_into("call-code", &code).await?;
    lena.press("call-join").await?;
    lena.see("call-phrase").await?;
    keep(album, &lena, "console-call", "en").await?;
    lena.press("console-to-audit").await?;
    lena.wait_for_screen("console-audit").await?;
    lena.see("audit").await?;
    keep(album, &lena, "console-audit", "en").await
}

/// Mails that the next server has refused: there is nobody, and it takes them for spam.
pub(super) async fn outbox(world: &Rc<World>, album: &Album) -> Outcome {
    if !album.is_in_english() {
        return Ok(());
    }
    let mails = mail_server()?;
    let options = [
        "--mail",
        mails.url.as_str(),
        "--mail-from",
        "help@regain.example",
    ];
    in_world_of_its_own(world, &options, async |own| {
        for address in ["gone.away@example.net", "spam.everywhere@example.org"] {
            let person = own.person().await?;
            to_case(&person, "impersonation").await?;
            answer_case(&person, "the.real.me", address, "Somebody uses my name.").await?;
            person.press("continue").await?;
            person.see_screen("case-opened").await?;
        }
        let lena = own.person().await?;
        sign_in(&lena, "Lena", "/support/messages", "console-outbox").await?;
        lena.until("two mails that were refused", async || {
            lena.visit("/support/messages").await?;
            lena.wait_for_screen("console-outbox").await?;
            Ok((lena.count("[data-testid=outbox-message]").await? == 2).then_some(()))
        })
        .await?;
        keep(album, &lena, "console-outbox", "en").await
    })
    .await
}
