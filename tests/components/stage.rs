//! A place in the document to draw on, and ways to look at it.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Promise;
use leptos::mount::{UnmountHandle, mount_to_renderer};
use regain::run::{App, State};
use regain::view::View;
use regain::web::drawn::Drawn;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement};

/// What is drawn, until it is dropped.
pub(crate) struct Stage {
    place: Element,
    drawn: Option<UnmountHandle<Drawn>>,
}

pub(crate) fn window() -> web_sys::Window {
    web_sys::window().unwrap()
}

pub(crate) fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

impl Stage {
    /// Draws a view.
    pub(crate) fn draw(view: impl FnOnce() -> View + 'static) -> Self {
        let place = document().create_element("div").unwrap();
        place.set_id("app");
        document().body().unwrap().append_child(&place).unwrap();
        let drawn = mount_to_renderer(&place, view);
        Self {
            place,
            drawn: Some(drawn),
        }
    }

    /// Draws the whole page in this state.
    pub(crate) fn draw_app(state: State) -> (Self, App) {
        let made = Rc::new(Cell::new(None));
        let app = Rc::clone(&made);
        let stage = Self::draw(move || {
            let new = App::new(state);
            app.set(Some(new));
            regain::screens::page(new)
        });
        (stage, made.get().unwrap())
    }

    /// The first element that a selector finds.
    pub(crate) fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.place
            .query_selector(selector)
            .unwrap()
            .map(JsCast::unchecked_into)
    }

    /// The same; it has to be there.
    pub(crate) fn get(&self, selector: &str) -> HtmlElement {
        self.find(selector)
            .unwrap_or_else(|| panic!("{selector} in {}", self.place.inner_html()))
    }

    pub(crate) fn input(&self, selector: &str) -> HtmlInputElement {
        self.get(selector).unchecked_into()
    }

    pub(crate) fn count(&self, selector: &str) -> u32 {
        self.place.query_selector_all(selector).unwrap().length()
    }

    pub(crate) fn text(&self, selector: &str) -> String {
        self.get(selector).text_content().unwrap_or_default()
    }

    pub(crate) fn html(&self) -> String {
        self.place.inner_html()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        drop(self.drawn.take());
        self.place.remove();
    }
}

/// Lets so many milliseconds pass, with everything that is due in them.
pub(crate) async fn wait(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        web_sys::window()
            .unwrap()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
            .unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}

/// Lets everything that follows from a change happen.
pub(crate) async fn settle() {
    wait(20).await;
}

/// The `data-testid` or the id of the element that has the focus.
pub(crate) fn focused() -> String {
    let element = document().active_element().unwrap();
    element
        .get_attribute("data-testid")
        .unwrap_or_else(|| element.id())
}
