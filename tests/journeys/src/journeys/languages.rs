//! Every language, from the first page to the new password, and in the mail.

use std::rc::Rc;

use regain_words::{Locale, Text, code, mail, password, triage};
use serde_json::Value;

use super::ways::{enter_newest_code, name_account, to_identify};
use crate::{
    browser::Look,
    ensure, ensure_same,
    fault::{Fault, Outcome},
    looked::Looked,
    person::Person,
    world::World,
};

/// How many there are.
const LANGUAGES: usize = 12;

/// The same walk in each: the words of the pages and of the mail are those of the catalogue, nothing runs out of a narrow
/// page, and no file of another language is loaded.
pub(super) async fn all(world: Rc<World>) -> Outcome {
    ensure_same!(
        regain_words::languages().len(),
        LANGUAGES,
        "the languages there are"
    );
    for language in regain_words::languages() {
        let person = world
            .person_with(Look {
                language: Some(language.tag),
                ..Look::default()
            })
            .await?;
        in_language(&person, language.tag)
            .await
            .map_err(|fault| fault.at(language.tag))?;
        person.close().await?;
        world.has_looked(Looked::walk(language.tag));
        world.sandbox().reset().await?;
    }
    Ok(())
}

async fn in_language(person: &Person, tag: &str) -> Outcome {
    let locale = Locale::native(tag).ok_or_else(|| Fault::new("it is not in the catalogue"))?;
    let says = async |text: &Text| -> Outcome {
        ensure_same!(person.heading().await?, text.text(&locale), "the heading");
        Ok(())
    };
    let account = person.world.sandbox().forgetful().await?;
    person.visit("/").await?;
    person.see_screen("triage").await?;
    says(&triage::heading()).await?;
    let name = format!("first-{tag}");
    person.screenshot(&name).await?;
    to_identify(person, "forgot-password").await?;
    name_account(person, account.email()).await?;
    person.see_screen("enter-code").await?;
    says(&code::email_heading()).await?;
    person.screenshot(&format!("code-{tag}")).await?;
    let sent = person
        .world
        .sandbox()
        .messages_when(account.email(), 1)
        .await?;
    let subject = mail::code_subject().text(&locale.clone().with_service("Regain"));
    ensure!(
        sent.iter().any(|message| message.subject == subject),
        "no mail is called “{subject}”"
    );
    person.type_into("code", "00000000").await?;
    person.press("continue").await?;
    person.see_error("code").await?;
    enter_newest_code(person, account.email()).await?;
    person.see_screen("set-password").await?;
    says(&password::heading()).await?;
    person.screenshot(&format!("password-{tag}")).await?;

    let page = "const { lang, dir } = document.documentElement;
        const files = performance.getEntriesByType('resource').map((one) => new URL(one.name).pathname)
            .filter((path) => path.startsWith('/locales/'));
        return [lang, dir, ...new Set(files)];";
    let page = person.browser.script(page, Vec::new()).await?;
    let direction = if tag == "ar" { "rtl" } else { "ltr" };
    let file = format!("/locales/{tag}.json");
    let mut expected = vec![tag, direction];
    if tag != "en" {
        expected.push(&file);
    }
    ensure_same!(page, Value::from(expected), "the page, and what it loaded");
    Ok(())
}

/// Arabic runs from right to left, and what is typed and copied in it from left to right.
pub(super) async fn from_right_to_left(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let person = world
        .person_with(Look {
            language: Some("ar"),
            ..Look::default()
        })
        .await?;
    to_identify(&person, "forgot-password").await?;
    name_account(&person, account.email()).await?;
    person.see_screen("enter-code").await?;
    let laid_out = "const side = (selector) => {
            const box = document.querySelector(selector).getBoundingClientRect();
            return box.left + box.width / 2 > innerWidth / 2 ? 'right' : 'left';
        };
        const way = (selector) => getComputedStyle(document.querySelector(selector)).direction;
        return [side('.rg-brand'), way('h1'), way('[data-testid=code]'), way('.rg-host')];";
    let laid_out = person.browser.script(laid_out, Vec::new()).await?;
    let expected = ["right", "rtl", "ltr", "ltr"];
    ensure_same!(
        laid_out,
        Value::from(expected.to_vec()),
        "the mark, the heading, the code and the address"
    );
    Ok(())
}
