//! The pictures in docs/screens: each screen in one telling state, small and large, light and dark, in two languages.
//!
//! Those of the app are of the portraits of the gallery, whose clock stands still and which are made of nothing by chance:
//! each run draws the same, and so does it of the figures of the console, which are of a month that is made for them. What
//! the API serves itself, and the rest of the console, are drawn as they are in the sandbox at that time: the dates, the
//! references and the codes on them are others in each run.

mod album;
mod list;
mod month;
mod walks;

use std::{path::Path, rc::Rc};

use serde::Deserialize;
use serde_json::json;

use crate::{
    browser::Look,
    engine::Engine,
    ensure,
    fault::{Fault, Outcome},
    pictures::{album::Album, list::Source},
    settings::Settings,
    world::World,
};

const DRAW: &str = include_str!("scripts/draw.js");

/// Where the gallery is.
const GALLERY: &str = "/sandbox/gallery/";

/// The languages of docs/screens: one of each direction.
const LANGUAGES: [&str; 2] = ["en", "ar"];

/// A portrait, as the list of the gallery names it.
#[derive(Clone, Debug, Deserialize)]
struct Portrait {
    address: String,
    screen: String,
}

/// Draws all pictures into the folder, and takes away those of before.
pub(crate) async fn draw(settings: Rc<Settings>, folder: &Path, wanted: &[String]) -> Outcome {
    let languages: Vec<&str> = if wanted.is_empty() {
        LANGUAGES.to_vec()
    } else {
        wanted.iter().map(String::as_str).collect()
    };
    let world = World::new("pictures", Engine::Chromium, settings).await?;
    let album = Album::open(folder, languages)?;
    let outcome = fill(&world, &album).await;
    if outcome.is_err() {
        world.leave_remains().await;
    }
    world.end().await;
    outcome?;
    album.close()
}

async fn fill(world: &Rc<World>, album: &Album) -> Outcome {
    gallery(world, album).await?;
    walks::without_the_app(world, album).await?;
    walks::console(world, album).await?;
    walks::outbox(world, album).await?;
    month::figures(world, album).await
}

/// The screens of the app.
async fn gallery(world: &Rc<World>, album: &Album) -> Outcome {
    let person = world.person_with(Look::default()).await?;
    let browser = &person.browser;
    // The portraits are of one moment, which reads in one way.
    let zone = json!({"timezoneId": "UTC"});
    browser.cdp("Emulation.setTimezoneOverride", zone).await?;
    for language in album.languages() {
        person.visit(&format!("{GALLERY}?lang={language}")).await?;
        browser.script(DRAW, Vec::new()).await?;
        let list = "return [...document.querySelectorAll('[data-portrait=true]')].map((link) => \
            ({ address: link.dataset.exampleLink, screen: link.dataset.exampleLink.split('/')[0] }));";
        let portraits: Vec<Portrait> =
            serde_json::from_value(browser.script(list, Vec::new()).await?)?;
        for one in &portraits {
            ensure!(
                list::is_of(&one.screen, Source::App),
                "{} has no place in tests/journeys/src/pictures/list.rs",
                one.screen
            );
        }
        for screen in list::of(Source::App) {
            let portrait = portraits.iter().find(|one| one.screen == screen);
            let portrait =
                portrait.ok_or_else(|| Fault::new(format!("{screen} has no portrait")))?;
            world.set_place(&portrait.address);
            for look in album::looks(language) {
                browser.look_like(look).await?;
                // Drawn in each size anew: some parts are folded by it.
                browser
                    .script_later(
                        "globalThis.__draw(arguments[0]).then(() => arguments[1](true));",
                        vec![json!(portrait.address)],
                    )
                    .await?;
                album.keep(browser, screen, look, language).await?;
            }
        }
    }
    Ok(())
}
