//! At the foot of every page: is this really us?

use leptos::prelude::*;
use regain_words::{self as words, PartKind};

use super::{Button, Rank, button, live, plain};
use crate::say;

/// What the block needs.
pub struct Scam {
    /// The name of the site, as the browser shows it.
    pub host: String,
    /// It is noted that someone contacted the person.
    pub noted: Signal<bool>,
    /// "Someone contacted me" was pressed.
    pub press: Box<dyn Fn() + Send + Sync>,
}

/// The block.
#[must_use]
pub fn anti_scam(scam: Scam) -> AnyView {
    let Scam { host, noted, press } = scam;
    let press: std::sync::Arc<dyn Fn() + Send + Sync> = press.into();
    let address: Vec<_> = words::scam::address(&host)
        .parts(say::locale())
        .into_iter()
        .map(|part| match part.kind {
            PartKind::Words => part.text.into_any(),
            PartKind::Data | PartKind::Code => view! {
                <bdi class="rg-host" dir="ltr" data-testid="true-address">
                    {part.text}
                </bdi>
            }
            .into_any(),
        })
        .collect();
    let contacted = live(move || {
        if noted.get() {
            view! {
                <div id="contact-noted" class="rg-notice" tabindex="-1" data-testid="contact-noted">
                    {plain(&words::scam::noted_status())} {plain(&words::scam::noted_advice())}
                </div>
            }
            .into_any()
        } else {
            let press = press.clone();
            let contacted = words::scam::contacted_button();
            vec![
                plain(&words::scam::contacted_about()),
                button(Button::new(
                    contacted,
                    "someone-contacted",
                    Rank::Quiet,
                    move || press(),
                )),
            ]
            .into_any()
        }
    });
    view! {
        <aside class="rg-scam" aria-labelledby="scam-heading" data-testid="anti-scam">
            <div class="rg-scam__inner">
                <h2 class="rg-scam__heading" id="scam-heading">
                    {say::view(&words::scam::heading())}
                </h2>
                <p>{address}</p>
                {plain(&words::scam::never())}
                {contacted}
            </div>
        </aside>
    }
    .into_any()
}
