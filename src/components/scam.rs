//! At the foot of every page: is this really us?

use std::rc::Rc;

use regain_contract::paths;
use regain_words::{self as words, PartKind};

use super::{Button, Rank, button, plain};
use crate::say;
use crate::view::{View, el, live};

/// What the block needs.
pub struct Scam {
    /// The name of the site, as the browser shows it.
    pub host: String,
    /// Whether it is noted that someone contacted the person.
    pub noted: Box<dyn Fn() -> bool>,
    /// "Someone contacted me" was pressed.
    pub press: Rc<dyn Fn()>,
}

/// The block.
#[must_use]
pub fn anti_scam(scam: Scam) -> View {
    let Scam { host, noted, press } = scam;
    let address = words::scam::address(&host)
        .parts(&say::locale())
        .into_iter()
        .map(|part| match part.kind {
            PartKind::Words => View::Text(part.text),
            PartKind::Data | PartKind::Code => el("bdi")
                .class("rg-host")
                .attr("dir", "ltr")
                .test("true-address")
                .child(part.text)
                .into(),
        })
        .collect();
    let contacted = live(move || {
        if noted() {
            el("div")
                .attr("id", "contact-noted")
                .class("rg-notice")
                .attr("tabindex", "-1")
                .test("contact-noted")
                .child(plain(&words::scam::noted_status()))
                .child(plain(&words::scam::noted_advice()))
                .into()
        } else {
            let press = Rc::clone(&press);
            let text = words::scam::contacted_button();
            View::Many(vec![
                plain(&words::scam::contacted_about()),
                button(Button::new(
                    text,
                    "someone-contacted",
                    Rank::Quiet,
                    move || press(),
                )),
            ])
        }
    });
    let inner = el("div")
        .class("rg-scam__inner")
        .child(
            el("h2")
                .class("rg-scam__heading")
                .attr("id", "scam-heading")
                .child(say::view(&words::scam::heading())),
        )
        .child(el("p").children(address))
        .child(plain(&words::scam::never()))
        .child(
            // Beside the recovery, which stays where it is.
            el("p").child(
                el("a")
                    .attr("href", paths::PHONE_PAGE)
                    .attr("target", "_blank")
                    .test("on-the-phone")
                    .child(say::view(&words::phone::link())),
            ),
        )
        .child(contacted);
    el("aside")
        .class("rg-scam")
        .attr("aria-labelledby", "scam-heading")
        .test("anti-scam")
        .child(inner)
        .into()
}
