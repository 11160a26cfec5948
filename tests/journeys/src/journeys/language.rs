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
