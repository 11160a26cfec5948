//! The page: the list, or the one example that the address names.

use std::cell::RefCell;

use leptos::mount::{UnmountHandle, mount_to_renderer};
use leptos::prelude::Owner;
use regain::components::{heading, lead, stack};
use regain::run::{App, later};
use regain::view::{View, el};
use regain::web::drawn::Drawn;
use regain::{say, screens, web};
use regain_words::sandbox as words;

use crate::examples::{self, Example};

/// What is drawn, with what its signals belong to.
struct Shown {
    drawn: Option<UnmountHandle<Drawn>>,
    owner: Owner,
}

impl Drop for Shown {
    fn drop(&mut self) {
        drop(self.drawn.take());
        self.owner.cleanup();
    }
}

thread_local! {
    static SHOWN: RefCell<Option<Shown>> = const { RefCell::new(None) };
}

/// Starts the gallery in the page it was loaded by.
pub fn start() {
    web::stopped::watch();
    let place = web::history::place();
    match say::wanted_language(&place.query, &web::page::language()) {
        Some(tag) => later(Box::pin(async move {
            say::begin(tag).await;
            mount();
        })),
        None => mount(),
    }
}

fn mount() {
    // What was pressed before is of no matter here.
    drop(web::shell::take_over());
    show();
    web::events::on_place_changed(show);
}

/// Draws what the address names, in the place of what was there.
fn show() {
    let fragment = web::history::place().fragment;
    // Links within a page of the app lead nowhere else.
    if fragment == "main" {
        return;
    }
    SHOWN.set(None);
    web::page::announce(String::new());
    let Some(element) = web::page::place_of_app() else {
        return;
    };
    let examples = examples::all();
    let example = examples.iter().find(|one| one.address() == fragment);
    let example = example.cloned();
    let owner = Owner::new();
    let drawn = owner.with(|| match example {
        Some(example) => {
            web::page::set_title(&say::string(&screens::title(&example.state)));
            let app = App::new(example.state);
            mount_to_renderer(&element, move || screens::page(app))
        }
        None => {
            web::page::set_title(&say::string(&words::gallery_heading()));
            mount_to_renderer(&element, move || list(&examples))
        }
    });
    SHOWN.set(Some(Shown {
        drawn: Some(drawn),
        owner,
    }));
}

/// All examples, by screen.
fn list(examples: &[Example]) -> View {
    let mut parts = vec![
        heading(&words::gallery_heading()),
        lead(&words::gallery_intro()),
    ];
    for group in examples.chunk_by(|one, next| one.screen() == next.screen()) {
        let name = group.first().map_or("", Example::screen);
        let links = group.iter().map(link).collect();
        parts.push(
            el("h2")
                .class("rg-subheading")
                .child(name.to_owned())
                .into(),
        );
        parts.push(el("ul").class("rg-list").children(links).into());
    }
    el("main")
        .attr("id", "main")
        .class("rg-column rg-main")
        .test("page")
        .attr("data-screen", "gallery")
        .child(stack(parts))
        .into()
}

fn link(example: &Example) -> View {
    let link = el("a")
        .own_attr("href", format!("#{}", example.address()))
        .own_attr("data-example-link", example.address())
        .own_attr("data-main-actions", example.main_actions().to_string())
        .own_attr("data-portrait", example.is_portrait.to_string())
        .child(example.name.clone());
    el("li").child(link).into()
}
