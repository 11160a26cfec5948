//! The plain page: before the app, and without it.

use std::{rc::Rc, time::Duration};

use regain_contract::{Reference, Situation};
use serde_json::json;

use crate::{
    engine::Ability, ensure, ensure_same, fault::Outcome, person::Person, wait::until, world::World,
};

/// The page gives up on the app after ten seconds; a little more for the
/// machine.
const WATCHDOG: Duration = Duration::from_secs(14);

/// With nothing but the document and its style, the page is readable and its
/// choices work as links.
pub(super) async fn first_paint(world: Rc<World>) -> Outcome {
    let person = world.person().await?;
    person.without_app();
    let watch = &person.browser.watch;
    watch.expect_in_console("net::ERR_BLOCKED_BY_CLIENT");
    // How Firefox says of a script of a known hash that it was not let through.
    watch.expect_in_console("hashes in the integrity attribute match");
    person.browser.block(&[".wasm", ".js"]).await?;
    for situation in Situation::ALL {
        let slug = situation.slug();
        person.visit("/").await?;
        person.see_screen("triage").await?;
        person.choose(slug).await?;
        see_situation(&person, slug).await?;
        ensure_same!(
            person.address().await?,
            format!("/#{slug}"),
            "the link of {slug}"
        );
        let text = person.text().await?;
        ensure!(
            text.split_whitespace().count() > 20,
            "{slug} has little to read: {text}"
        );
    }
    // The way to a person is a link too.
    person.press("help").await?;
    see_form(&person).await?;
    let loaded = watch
        .requests
        .borrow()
        .iter()
        .any(|address| address.ends_with(".css"));
    ensure!(loaded, "the page has no style of its own");
    Ok(())
}

/// Without JavaScript the form opens a real case.
pub(super) async fn without_javascript(world: Rc<World>) -> Outcome {
    let person = world.person().await?;
    person.without_scripts().await?;
    // A browser that preloads what it will not run remarks on it, if it is
    // given the time.
    person.browser.watch.expect_in_console(NOT_USED);
    person.visit("/").await?;
    person.see_screen("triage").await?;
    person.choose("hacked").await?;
    see_situation(&person, "hacked").await?;
    person.press("help").await?;
    open_case_by_form(&world, &person).await
}

/// What Chromium remarks where the app does not run.
const NOT_USED: &str = "was preloaded using link preload but not used";

/// A browser without WebAssembly says so and offers the form.
pub(super) async fn without_webassembly(world: Rc<World>) -> Outcome {
    let person = world.person().await?;
    person.without_app();
    person.browser.watch.expect_in_console(NOT_USED);
    person
        .browser
        .before_each_document("delete window.WebAssembly;")
        .await?;
    person.visit("/").await?;
    person.see("fatal").await?;
    person
        .check_page("the plain page without WebAssembly")
        .await?;
    person.press("help").await?;
    open_case_by_form(&world, &person).await
}

/// A bundle that cannot be loaded is told at once.
pub(super) async fn app_does_not_load(world: Rc<World>) -> Outcome {
    let person = world.person().await?;
    person.without_app();
    person
        .browser
        .watch
        .expect_in_console("net::ERR_BLOCKED_BY_CLIENT");
    person.browser.watch.expect_in_console("start-up failed");
    person.browser.block(&[".wasm"]).await?;
    person.visit("/").await?;
    person.see("fatal").await?;
    person
        .check_page("the plain page when the app cannot be loaded")
        .await?;
    person.press("help").await?;
    open_case_by_form(&world, &person).await?;

    // A page of the middle says so too, and a reload is the way on once the
    // network is back.
    person.visit("/recover/code").await?;
    person.see("fatal").await.map(|_| ())
}

/// A bundle that never arrives is given up on after ten seconds.
pub(super) async fn app_never_arrives(world: Rc<World>) -> Outcome {
    let person = world.person().await?;
    person.without_app();
    // Requests that match are held and never go on.
    person
        .browser
        .cdp_for(
            Ability::Connection,
            "Fetch.enable",
            json!({"patterns": [{"urlPattern": "*.wasm*"}]}),
        )
        .await?;
    person.visit("/").await?;
    person.see_screen("triage").await?;
    ensure!(
        !person.sees("fatal").await?,
        "the page gives up before it has waited"
    );
    until("the page to give up on the app", WATCHDOG, async || {
        Ok(person.sees("fatal").await?.then_some(()))
    })
    .await?;
    person
        .check_page("the plain page after ten seconds")
        .await?;
    person.press("help").await?;
    open_case_by_form(&world, &person).await
}

/// The plain page is one document; the style shows the part that the link
/// names.
async fn see_situation(person: &Person, slug: &str) -> Outcome {
    person.see("situation-go-on").await?;
    person.see_no(&format!("triage-{slug}")).await?;
    person
        .check_page(&format!("the plain page of {slug}"))
        .await
}

async fn see_form(person: &Person) -> Outcome {
    for id in ["plain-account", "plain-contact", "plain-what"] {
        person.see(id).await?;
    }
    Ok(())
}

/// Fills the plain form in, with a slip first, and finds the case in the
/// store.
async fn open_case_by_form(world: &World, person: &Person) -> Outcome {
    see_form(person).await?;
    person.type_into("plain-account", "grace").await?;
    person
        .type_into("plain-contact", "grace@example.org")
        .await?;
    person
        .type_into("plain-what", "Someone else is in my account.")
        .await?;
    person.press("plain-send").await?;
    let shown = person.read("case-reference").await?;
    person
        .check_page("the plain page with the reference")
        .await?;
    ensure!(
        Reference::parse(&shown).is_some(),
        "{shown} does not pass its own check"
    );
    let case = world.stored_case(&shown).await?;
    ensure_same!(case.contact, "grace@example.org", "the address of the case");
    ensure_same!(
        case.what_happened,
        "Someone else is in my account.",
        "the story of the case"
    );
    Ok(())
}
