//! The console of support staff: the queue of cases, a case, and links that bring a person to the right step.
//!
//! It is a page of its own at `/support/`, in a bundle of its own: the app of the public has nothing of it. It is made of
//! the parts of the app that know neither the flow nor the network (`regain::view`, `components`, `say`, `web`).
//!
//! Where to look:
//!
//! - [`run`] is the root loop. It owns what the page knows; every press and every answer is a [`run::Message`] to it, and
//!   everything it does to the world is a [`run::Effect`].
//! - [`screens`] has one file a screen.
//! - [`client`] makes the requests.
//! - [`route`] knows the addresses.

pub mod client;
pub mod route;
pub mod run;
pub mod screens;

use regain::{say, web};

/// Starts the console in the page it was loaded by.
pub fn start() {
    web::stopped::watch();
    let place = web::history::place();
    match say::wanted_language(&place.query, &web::page::language()) {
        Some(tag) => regain::run::later(Box::pin(async move {
            if let Some(locale) = client::words(tag).await.and_then(|file| say::read(&file)) {
                say::speak(locale);
            }
            run::mount();
        })),
        None => run::mount(),
    }
}
