//! Every example of the gallery in every look: what a new state looks like is
//! checked because it is in the gallery, and it is in the gallery because it
//! does not compile without.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    browser::{Look, PHONE, Window},
    engine::Ability,
    ensure,
    fault::{Fault, Outcome},
    looked::Looked,
    person::Person,
    screen,
    tree::{self, Goldens},
    world::World,
};

const MATRIX: &str = concat!(
    include_str!("../scripts/geometry.js"),
    include_str!("../scripts/matrix.js")
);
const DRAW: &str = include_str!("../scripts/draw.js");

/// Where the gallery is.
const GALLERY: &str = "/sandbox/gallery/";

/// How many examples are looked at by one script: few enough that each of them
/// is over in time, on a slow machine too.
const AT_ONCE: usize = 4;

/// The narrowest that there is (WCAG 1.4.10).
const NARROW: Window = Window {
    width: 320,
    ..PHONE
};

/// An example, as the list names it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Example {
    pub(super) address: String,
    /// How many main actions it has.
    actions: u32,
}

pub(super) async fn light(world: Rc<World>) -> Outcome {
    let languages = world.settings.languages.clone();
    in_languages(&world, &languages, false, PHONE).await
}

pub(super) async fn dark(world: Rc<World>) -> Outcome {
    let languages = world.settings.languages.clone();
    in_languages(&world, &languages, true, PHONE).await
}

pub(super) async fn narrow(world: Rc<World>) -> Outcome {
    let languages = world.settings.narrow_languages.clone();
    in_languages(&world, &languages, false, NARROW).await
}

async fn in_languages(
    world: &Rc<World>,
    languages: &[String],
    dark: bool,
    window: Window,
) -> Outcome {
    let look = Look {
        dark,
        ..Look::default()
    };
    let person = world.person_with(look).await?;
    let mut wrong = Vec::new();
    for (place, language) in languages.iter().enumerate() {
        let is_narrow = window == NARROW;
        // Axe takes nearly all of the time. What it looks for at this width is the same in every language; what fits is not.
        let with_axe = !is_narrow || place == 0;
        let examples = open(&person, language, window).await?;
        person
            .browser
            .script(&world.settings.axe, Vec::new())
            .await?;
        for some in examples.chunks(AT_ONCE) {
            if let Some(first) = some.first() {
                world.set_place(&first.address);
            }
            let arguments = vec![json!(some), json!(is_narrow), json!(with_axe)];
            let found = person.browser.script_later(MATRIX, arguments).await?;
            let found: Vec<String> = serde_json::from_value(found)?;
            wrong.extend(
                found
                    .into_iter()
                    .filter(|what| !is_of_the_made_up_language(language, what))
                    .map(|what| format!("{language}: {what}")),
            );
        }
        let theme = if dark { "dark" } else { "light" };
        looked_at(
            world,
            &format!("{} px {theme}", window.width),
            language,
            &examples,
        );
        wrong.extend(faults_beside(&person).await?);
    }
    ensure!(
        wrong.is_empty(),
        "{} faults in the gallery:\n  - {}",
        wrong.len(),
        wrong.join("\n  - ")
    );
    Ok(())
}

/// Says what was looked at, now and in the report.
pub(super) fn looked_at(world: &World, look: &str, language: &str, examples: &[Example]) {
    println!(
        "  {}: {} examples in {language}, {look}",
        world.journey,
        examples.len()
    );
    let addresses = examples.iter().map(|one| one.address.as_str());
    world.has_looked(Looked::gallery(look, language, addresses));
}

/// The language of long words puts each message between brackets, so that no
/// name of a button can contain what is written on it.
fn is_of_the_made_up_language(language: &str, fault: &str) -> bool {
    language == "qps-ploc" && fault.contains(": label-content-name-mismatch ")
}

/// Opens the list, and reads it.
pub(super) async fn open(person: &Person, language: &str, window: Window) -> Outcome<Vec<Example>> {
    let browser = &person.browser;
    browser.show_in(window).await?;
    // The examples are of one moment, which reads in one way.
    browser.set_utc().await?;
    // From one language to the next is another page.
    person.visit(&format!("{GALLERY}?lang={language}")).await?;
    let axe = screen::AXE;
    let prepare = format!(
        "{DRAW}\nwindow.__axe = () => new Promise((done) => (function () {{ {axe} }})(done));"
    );
    browser.script(&prepare, Vec::new()).await?;
    let list = "return [...document.querySelectorAll('[data-example-link]')].map((link) => \
        ({ address: link.dataset.exampleLink, actions: Number(link.dataset.mainActions) }));";
    let examples = browser.script(list, Vec::new()).await?;
    let mut examples: Vec<Example> = serde_json::from_value(examples)?;
    if let Some(why) = browser.engine.lacks(Ability::VirtualAuthenticator) {
        // A browser without passkeys draws something else in their place.
        let all = examples.len();
        examples.retain(|one| !one.address.contains("-passkey/"));
        println!(
            "  skip {} examples of passkeys: {why}",
            all - examples.len()
        );
    }
    ensure!(examples.len() > 100, "the gallery lists {examples:?}");
    let spoken = browser
        .script("return document.documentElement.lang;", Vec::new())
        .await?;
    let spoken = spoken.as_str().unwrap_or_default();
    // The made-up languages say of themselves which real one they are read as.
    let is_made_up = language.starts_with("qps-");
    ensure!(
        is_made_up || spoken == language,
        "the gallery is in {spoken}, not in {language}"
    );
    Ok(examples)
}

/// What the browser has noticed: the security policy was violated, or the API
/// was asked for something.
pub(super) async fn faults_beside(person: &Person) -> Outcome<Vec<String>> {
    let violations = person
        .browser
        .script("return window.__violations ?? [];", Vec::new())
        .await?;
    let mut wrong: Vec<String> = serde_json::from_value(violations)?;
    person.browser.watch.read(&person.browser).await?;
    wrong.extend(person.browser.watch.take_wrong());
    let requests = person.browser.watch.requests.borrow();
    wrong.extend(
        requests
            .iter()
            .filter(|address| address.contains("/api/"))
            .map(|address| format!("{address} was asked for")),
    );
    Ok(wrong)
}

/// What a screen reader gets of each example, in English.
pub(super) async fn trees(world: Rc<World>) -> Outcome {
    let person = world.person().await?;
    person.browser.needs(Ability::AccessibilityTree)?;
    let examples = open(&person, "en", PHONE).await?;
    let host = world.api.host().to_owned();
    let mut goldens = Goldens::default();
    for example in &examples {
        world.set_place(&example.address);
        let arguments = vec![json!(example.address)];
        person
            .browser
            .script_later(
                "window.__draw(arguments[0]).then(() => arguments[1](true));",
                arguments,
            )
            .await?;
        let answer = person
            .browser
            .cdp("Accessibility.getFullAXTree", json!({}))
            .await?;
        let nodes = answer.get("nodes").and_then(Value::as_array);
        let nodes = nodes.ok_or_else(|| Fault::new("there is no accessibility tree"))?;
        let blocks = tree::blocks(nodes, &host);
        let (screen, name) = example
            .address
            .split_once('/')
            .ok_or_else(|| Fault::new("an example without a screen"))?;
        goldens.add(screen, name, blocks);
    }
    println!("  {}: {} trees", world.journey, examples.len());
    goldens.compare()
}
