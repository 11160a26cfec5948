//! Every example of the gallery in every look, and every page that works without the app: what a new state looks like is
//! checked because it is listed there, and it is listed because it does not compile without.

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

/// Where the pages are listed that work without the app.
const PAGES: &str = "/sandbox/pages/";

/// The examples that a page lists.
const LIST: &str = "return [...document.querySelectorAll('[data-example-link]')].map(({ dataset }) => \
    ({ address: dataset.exampleLink, actions: 'mainActions' in dataset ? Number(dataset.mainActions) : null }));";

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
    /// How many main actions it has. Of a page that works without the app that is not said: there is one at the most.
    actions: Option<u32>,
    /// It is of a page that works without the app.
    #[serde(default)]
    pub(super) is_served: bool,
}

/// The list of all examples, opened in a language: those of the app are drawn one after the other in one page, the others
/// are a page each.
pub(super) struct Gallery<'a> {
    person: &'a Person,
    language: String,
    /// What each page is prepared with.
    prepare: String,
    /// Those of the app first.
    pub(super) examples: Vec<Example>,
    /// What the browser has noticed on the pages that were left.
    wrong: Vec<String>,
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
        let axe = &world.settings.axe;
        let mut gallery = Gallery::open(&person, language, window, axe).await?;
        for some in gallery.parts(AT_ONCE) {
            gallery.show(&some).await?;
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
            &gallery.examples,
        );
        wrong.extend(gallery.close().await?);
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

impl<'a> Gallery<'a> {
    /// Opens the list, and reads it. `prepare`: a script that each page runs first.
    pub(super) async fn open(
        person: &'a Person,
        language: &str,
        window: Window,
        prepare: &str,
    ) -> Outcome<Self> {
        let browser = &person.browser;
        browser.show_in(window).await?;
        // The examples are of one moment, which reads in one way.
        browser.set_utc().await?;
        let origin = &person.world.api.origin;
        browser.driver.goto(format!("{origin}{PAGES}")).await?;
        let mut served = listed(person).await?;
        for one in &mut served {
            one.is_served = true;
        }
        // From one language to the next is another page.
        person.visit(&format!("{GALLERY}?lang={language}")).await?;
        let mut examples = listed(person).await?;
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
        ensure!(served.len() > 50, "without the app there are {served:?}");
        examples.extend(served);
        let axe = screen::AXE;
        let gallery = Self {
            person,
            language: language.to_owned(),
            prepare: format!(
                "{prepare}\nwindow.__axe = () => new Promise((done) => (function () {{ {axe} }})(done));"
            ),
            examples,
            wrong: Vec::new(),
        };
        gallery.prepare(DRAW).await?;
        Ok(gallery)
    }

    /// All examples in order, in parts that one script looks at.
    pub(super) fn parts(&self, at_once: usize) -> Vec<Vec<Example>> {
        let (served, drawn): (Vec<_>, Vec<_>) =
            self.examples.iter().cloned().partition(|one| one.is_served);
        let drawn = drawn.chunks(at_once).map(<[_]>::to_vec);
        drawn.chain(served.chunks(1).map(<[_]>::to_vec)).collect()
    }

    /// Comes to where these can be looked at.
    pub(super) async fn show(&mut self, some: &[Example]) -> Outcome {
        let Some(first) = some.first() else {
            return Ok(());
        };
        let world = &self.person.world;
        world.set_place(&first.address);
        if !first.is_served {
            return Ok(());
        }
        self.wrong.extend(faults_beside(self.person).await?);
        let origin = &world.api.origin;
        let (address, language) = (&first.address, &self.language);
        let page = format!("{origin}{PAGES}{address}?lang={language}");
        self.person.browser.driver.goto(page).await?;
        // It is drawn already.
        self.prepare("window.__draw = async () => {};").await
    }

    async fn prepare(&self, draw: &str) -> Outcome {
        let browser = &self.person.browser;
        browser
            .script(&[draw, &self.prepare].join("\n"), Vec::new())
            .await?;
        let spoken = browser
            .script("return document.documentElement.lang;", Vec::new())
            .await?;
        let spoken = spoken.as_str().unwrap_or_default();
        // The made-up languages say of themselves which real one they are read as.
        let is_made_up = self.language.starts_with("qps-");
        ensure!(
            is_made_up || spoken == self.language,
            "the gallery is in {spoken}, not in {}",
            self.language
        );
        Ok(())
    }

    /// What the browser has noticed on all pages.
    pub(super) async fn close(self) -> Outcome<Vec<String>> {
        let mut wrong = self.wrong;
        wrong.extend(faults_beside(self.person).await?);
        Ok(wrong)
    }
}

/// The examples that this page lists.
async fn listed(person: &Person) -> Outcome<Vec<Example>> {
    let examples = person.browser.script(LIST, Vec::new()).await?;
    Ok(serde_json::from_value(examples)?)
}

/// What the browser has noticed: the security policy was violated, or the API
/// was asked for something.
async fn faults_beside(person: &Person) -> Outcome<Vec<String>> {
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
    let mut gallery = Gallery::open(&person, "en", PHONE, "").await?;
    let host = world.api.host().to_owned();
    let mut goldens = Goldens::default();
    let examples = gallery.examples.clone();
    for example in &examples {
        gallery.show(std::slice::from_ref(example)).await?;
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
