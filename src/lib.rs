//! Regain in the browser: it draws the flow document that the recovery API sends, and sends back what the person does.
//!
//! Where to look:
//!
//! - [`run`] is the root loop. It owns the document and everything else the page knows; every press and every answer is
//!   a [`run::Message`] to it, and everything it does to the world is a [`run::Effect`].
//! - [`screens`] has one file a screen, named as in the address.
//! - [`components`] is what screens are made of. They know neither the flow nor the network.
//! - [`client`] makes the requests.
//! - [`route`] knows the addresses.
//! - [`view`] is the tree that is drawn.
//! - [`totp`] says why a code of an authenticator app does not fit.
//! - [`web`] alone touches the browser.
//! - [`say`] puts messages of `regain-words` on the page. There are no words in this crate.

pub mod client;
pub mod components;
pub mod route;
pub mod run;
pub mod say;
pub mod screens;
pub mod totp;
pub mod view;
pub mod web;

/// Starts the app in the page it was loaded by.
pub fn start() {
    web::stopped::watch();
    let place = web::history::place();
    // Whatever else stands behind the `#` may be a secret from a link: it goes before anything else happens.
    if !route::is_known_fragment(&place.fragment) {
        web::history::strip(&place);
    }
    match say::wanted_language(&place.query, &web::page::language()) {
        Some(tag) => run::later(Box::pin(async move {
            say::begin(tag).await;
            run::mount(&place);
        })),
        None => run::mount(&place),
    }
}
