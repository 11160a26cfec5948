//! Every example of the gallery as few people see it: magnified, on a wide screen, in colours of their own, on paper. By
//! rules of geometry and colour, which are quick; what has the focus is looked for at every stop of the keyboard.

use std::rc::Rc;

use serde_json::json;

use super::matrix::{Gallery, looked_at};
use crate::{
    browser::{Look, PHONE, Window},
    engine::Ability,
    ensure,
    fault::{Fault, Outcome},
    world::World,
};

const LOOKS: &str = concat!(
    include_str!("../scripts/geometry.js"),
    include_str!("../scripts/colours.js"),
    include_str!("../scripts/looks.js")
);

/// How many examples are looked at by one script.
const AT_ONCE: usize = 4;

/// A window of 1280 by 1024 px, magnified four times (WCAG 1.4.4, 1.4.10).
const ZOOMED: Window = Window {
    width: 320,
    height: 256,
    scale: 4,
    mobile: false,
};

const WIDE: Window = Window {
    width: 1920,
    height: 1080,
    scale: 1,
    mobile: false,
};

/// What fits between the edges of a sheet (A4).
const SHEET: Window = Window {
    width: 718,
    height: 1046,
    scale: 1,
    mobile: false,
};

/// Nothing runs out of a page that is magnified four times, with long words, and what has the focus is in sight.
pub(super) async fn zoomed(world: Rc<World>) -> Outcome {
    // The others are as narrow in `matrix-narrow`.
    let language = world.settings.narrow_languages.first();
    let language = language.map_or("en", String::as_str);
    if let Some(why) = world.engine.lacks(Ability::SmallWindow) {
        return Err(Fault::Lacking(why.to_owned()));
    }
    look_at(&world, Look::default(), ZOOMED, "zoomed", "", language).await
}

/// Lines are not too long to be read.
pub(super) async fn wide(world: Rc<World>) -> Outcome {
    let look = Look {
        dark: true,
        ..Look::default()
    };
    look_at(&world, look, WIDE, "wide", "", "en").await
}

/// What colours say is said by lines and words too, and nothing moves. From right to left.
pub(super) async fn forced_colours(world: Rc<World>) -> Outcome {
    let look = Look {
        forced_colours: true,
        ..Look::default()
    };
    look_at(&world, look, PHONE, "forced", "", "qps-plocm").await
}

/// What people keep is on paper, and nothing to press.
pub(super) async fn paper(world: Rc<World>) -> Outcome {
    look_at(&world, Look::default(), SHEET, "paper", "print", "en").await
}

async fn look_at(
    world: &Rc<World>,
    look: Look,
    window: Window,
    name: &str,
    media: &str,
    language: &str,
) -> Outcome {
    let person = world.person_with(look).await?;
    let mut gallery = Gallery::open(&person, language, window, "").await?;
    if look.forced_colours || !media.is_empty() {
        person.browser.set_media(media).await?;
    }
    let mut wrong = Vec::new();
    for some in gallery.parts(AT_ONCE) {
        gallery.show(&some).await?;
        let arguments = vec![json!(some), json!(name)];
        let found = person.browser.script_later(LOOKS, arguments).await?;
        wrong.extend(serde_json::from_value::<Vec<String>>(found)?);
    }
    looked_at(world, name, language, &gallery.examples);
    wrong.extend(gallery.close().await?);
    ensure!(
        wrong.is_empty(),
        "{} faults in the gallery, {name}:\n  - {}",
        wrong.len(),
        wrong.join("\n  - ")
    );
    Ok(())
}
