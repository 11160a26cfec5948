//! A service with its own name, mark, colours and languages.

use std::rc::Rc;

use regain_contract::paths;
use serde_json::json;

use super::ways::{enter_newest_code, to_enter_code};
use crate::{browser::Look, ensure, ensure_same, fault::Outcome, world::World};

const MARK: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><rect id='acme' width='8' height='8' fill='#0b57d0'/></svg>";

/// All of it is in a file and in options: nothing is built anew.
pub(super) async fn of_their_own(world: Rc<World>) -> Outcome {
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("acme.svg"), MARK)?;
    let file = folder.path().join("brand.json");
    let brand = json!({
        "mark": "acme.svg",
        "light": { "accent": "#0b57d0" },
        "dark": { "accent": "#a8c7fa" },
        "contact": { "phone": "+44 20 7946 0000", "help": "https://acme.example/help" }
    });
    std::fs::write(&file, brand.to_string())?;
    let file = file.display().to_string();
    let options = [
        "--brand",
        &file,
        "--service-name",
        "Acme & Sons",
        "--languages",
        "de,en",
        "--mail-from",
        "help@acme.example",
        "--always-wait",
    ];
    let acme = World::with_options(
        world.journey,
        world.engine,
        Rc::clone(&world.settings),
        &options,
    )
    .await?;
    let outcome = walk(&acme).await;
    acme.end().await;
    outcome
}

async fn walk(acme: &Rc<World>) -> Outcome {
    for (dark, accent) in [(false, "rgb(11, 87, 208)"), (true, "rgb(168, 199, 250)")] {
        let person = acme
            .person_with(Look {
                dark,
                language: Some("en"),
                ..Look::default()
            })
            .await?;
        let account = acme.sandbox().forgetful().await?;
        person.visit("/").await?;
        person.see_screen("triage").await?;
        person.screenshot(&format!("brand-{dark}")).await?;
        to_enter_code(&person, account.email()).await?;
        let shown = "const button = document.querySelector('[data-testid=continue]');
            const languages = [...document.querySelectorAll('#language option')].map((one) => one.value);
            return [document.querySelector('.rg-brand').textContent, getComputedStyle(button).backgroundColor,
                languages.join(' ')];";
        let shown = person.browser.script(shown, Vec::new()).await?;
        ensure_same!(
            shown,
            json!(["Acme & Sons", accent, "de en"]),
            "the name, the colour of the button, and the languages"
        );
        let title = person.browser.driver.title().await?;
        ensure!(title.contains("Acme & Sons"), "the title is “{title}”");
        person.check_page("with a brand").await?;
        // Nobody is shown a number beside a field for a code.
        person.see_no("contact").await?;
        // What it asks of whoever can prove little.
        enter_newest_code(&person, account.email()).await?;
        person.see_screen("waiting").await?;
        let told = "const [address, done] = arguments;
            const body = new URLSearchParams({ account: 'ada', contact: 'ada@friends.example',
                what_happened: 'My phone is gone.', situation: 'lost-contact' });
            fetch(address, { method: 'POST', body }).then((answer) => answer.text()).then(done);";
        let given = vec![json!(paths::PLAIN_CASE)];
        let told = person.browser.script_later(told, given).await?;
        let told = told.as_str().unwrap_or_default();
        ensure!(
            told.contains("help@acme.example"),
            "the page of a case does not say which address writes: {told}"
        );
        person.without_app();
        person.visit("/help/case").await?;
        let number = person.read("contact-phone").await?;
        ensure_same!(number, "Call +44 20 7946 0000", "the number of the service");
        person.check_page("where the service is reached").await?;
        person.close().await?;
        acme.sandbox().reset().await?;
    }
    let mark = acme.http().get("/icon.svg").await?;
    ensure!(mark.body.contains("acme"), "the mark is another one");
    // Whoever asks for none of the languages gets the first.
    let page = acme.http().get("/").await?;
    ensure!(page.body.contains("lang=\"de\""), "{}", page.body);
    Ok(())
}
