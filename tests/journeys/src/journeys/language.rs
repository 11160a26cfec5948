//! Another language, chosen in the middle.

use std::rc::Rc;

use regain_contract::paths;

use super::ways::{enter_newest_code, to_enter_code};
use crate::{browser::Look, ensure, ensure_same, fault::Outcome, person::Person, world::World};

/// What a person has typed of a code so far.
const DIGITS: &str = "4829";

/// The made-up language that is written from right to left.
const RIGHT_TO_LEFT: &str = "qps-plocm";

/// The step and what was typed stay, and the page turns round.
pub(super) async fn switch(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world
        .person_with(Look {
            language: Some(RIGHT_TO_LEFT),
            ..Look::default()
        })
        .await?;
    to_enter_code(&ada, account.email()).await?;
    world.sandbox().messages_when(account.email(), 1).await?;
    ada.type_into("code", DIGITS).await?;
    let before = ada.heading().await?;

    let english = switch_to(&ada, "en", "ltr").await?;
    ensure!(english != before, "the heading is still “{before}”");
    ensure_same!(ada.address().await?, "/recover/code?lang=en", "the address");
    ada.until("the announcement", async || {
        let said = ada.announcement().await?;
        Ok(said.contains("English").then_some(()))
    })
    .await?;
    let title = ada.browser.driver.title().await?;
    ensure!(title.contains(&english), "the title is “{title}”");

    let turned = switch_to(&ada, RIGHT_TO_LEFT, "rtl").await?;
    ensure_same!(turned, before, "the heading");

    // Everything works as before; what comes next is in the same language, and so is the page after it is loaded again.
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("set-password").await?;
    ensure!(language(&ada).await?.ends_with(" rtl"), "the next page");
    choose(&ada, "en", "ltr").await?;
    ada.reload().await?;
    ada.see_screen("set-password").await?;
    ensure_same!(language(&ada).await?, "en ltr", "after a reload");
    let cookies = ada.browser.cookies().await?;
    ensure!(
        cookies
            .iter()
            .any(|one| one["name"] == "regain-language" && one["value"] == "en"),
        "the choice is not remembered: {cookies:?}"
    );
    // It is that of every page from then on, also where the address says nothing,
    // and whatever the browser prefers.
    choose(&ada, "ar", "rtl").await?;
    let page = format!("{}{}", world.api.origin, paths::HELPING_PAGE);
    ada.browser.driver.goto(page).await?;
    ada.without_app();
    ada.wait_for_screen("helping").await?;
    ensure_same!(language(&ada).await?, "ar rtl", "another page");
    Ok(())
}

/// Chooses a language on the page of the code; answers the heading in it.
async fn switch_to(person: &Person, tag: &str, direction: &str) -> Outcome<String> {
    choose(person, tag, direction).await?;
    ensure_same!(
        person.screen().await?.as_deref(),
        Some("enter-code"),
        "the step"
    );
    ensure_same!(person.value("code").await?, DIGITS, "what was typed");
    person.check_page(&format!("in {tag}")).await?;
    let focus = "return document.activeElement.id;";
    let focus = person.browser.script(focus, Vec::new()).await?;
    ensure_same!(focus.as_str(), Some("language"), "the focus");
    person.heading().await
}

async fn choose(person: &Person, tag: &str, direction: &str) -> Outcome {
    person.choose_option("language", tag).await?;
    person
        .until("the other language", async || {
            let turned = language(person).await?.ends_with(direction);
            let listed = person.value("language").await? == tag;
            Ok((turned && listed).then_some(()))
        })
        .await
}

/// The language and the direction of the page.
async fn language(person: &Person) -> Outcome<String> {
    let read = "const { lang, dir } = document.documentElement; return `${lang} ${dir}`;";
    let read = person.browser.script(read, Vec::new()).await?;
    Ok(read.as_str().unwrap_or_default().to_owned())
}

/// What somebody writes to a person of the service.
const STORY: &str = "Somebody else is in it.\nI can’t sign in.";

/// Those that are made up are not offered to whoever reads another one.
const ARABIC: &str = "ar";

/// Pages that work without the app keep what was typed in a browser that runs no script: the form on the first page, the form as
/// an answer, the page of a case and the page of a helper.
pub(super) async fn without_script(world: Rc<World>) -> Outcome {
    let eve = world
        .person_with(Look {
            language: Some(ARABIC),
            ..Look::default()
        })
        .await?;
    eve.without_scripts().await?;
    eve.browser
        .watch
        .expect_in_console("was preloaded using link preload but not used");
    eve.visit("/#help").await?;
    eve.choose_option("plain-situation", "locked").await?;
    eve.type_into("plain-account", "eve").await?;
    eve.type_into("plain-what", STORY).await?;
    eve.choose_option("plain-language", "en").await?;
    eve.press("plain-language-change").await?;
    see_typed(&eve, "ltr").await?;
    change(&eve, ARABIC).await?;
    see_typed(&eve, "rtl").await?;
    change(&eve, "en").await?;
    see_typed(&eve, "ltr").await?;

    // The choice is kept for what comes next, and what was typed is what is sent.
    eve.type_into("plain-contact", "eve@example.org").await?;
    eve.press("plain-send").await?;
    let reference = eve.read("case-reference").await?;
    let case = world.stored_case(&reference).await?;
    ensure_same!(case.what_happened, STORY, "what happened");
    ensure_same!(language(&eve).await?, "en ltr", "the answer");
    eve.press("case-page").await?;
    eve.wait_for_screen("case-page").await?;
    eve.type_into("case-text", STORY).await?;
    eve.press("change-address").await?;
    eve.type_into("case-address", "new@example.org").await?;
    change(&eve, ARABIC).await?;
    eve.wait_for_screen("case-page").await?;
    ensure!(
        language(&eve).await?.ends_with(" rtl"),
        "the page of the case"
    );
    ensure_same!(eve.value("case-text").await?, STORY, "the message");
    ensure_same!(
        eve.value("case-address").await?,
        "new@example.org",
        "the address"
    );
    eve.check_page("a case in another language").await?;

    eve.visit("/help/helping").await?;
    eve.choose_option("situation", "hacked").await?;
    change(&eve, "en").await?;
    eve.until("the page in English", async || {
        Ok((language(&eve).await? == "en ltr").then_some(()))
    })
    .await?;
    ensure_same!(eve.value("situation").await?, "hacked", "the situation");
    Ok(())
}

/// Another language, from the list at the foot of a page.
async fn change(person: &Person, tag: &str) -> Outcome {
    person.choose_option("language", tag).await?;
    person.press("language-change").await
}

async fn see_typed(person: &Person, direction: &str) -> Outcome {
    person
        .until("the form in the other language", async || {
            let turned = language(person).await?.ends_with(direction);
            let drawn = person.find("plain-form").await?.is_some();
            Ok((turned && drawn && person.address().await? == "/help/language").then_some(()))
        })
        .await?;
    ensure_same!(
        person.value("plain-situation").await?,
        "locked",
        "the situation"
    );
    ensure_same!(person.value("plain-account").await?, "eve", "the account");
    ensure_same!(person.value("plain-what").await?, STORY, "what happened");
    person.check_page(&format!("the form, {direction}")).await
}
