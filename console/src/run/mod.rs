//! The root loop: it owns what the page knows, and does what follows from it.
//!
//! Everything that happens is a [`Message`]: presses, the Back button, answers of the API. [`update`] turns it into a new
//! [`State`] and a list of [`Effect`]s, which are carried out here. Answers never write into the signals of a screen: the
//! screen may be gone by then, and in Leptos a late write to a signal that is gone ends the page.

mod message;
mod state;
#[cfg(test)]
mod tests;
mod update;

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use leptos::mount::mount_to_renderer;
use leptos::prelude::{Owner, RwSignal, Update, With, WithUntracked};
use regain::run::later;
use regain::{say, web};
use regain_contract::UnixSeconds;

pub use message::{Effect, Message, ids};
pub use state::{
    Again, Field, FieldProblem, Intention, Left, Screen, Session, Short, State, Trouble, Typed,
    act_of, fields_of,
};
pub use update::{ADVICE, HOURS, Page, STEPS, update};

use crate::client;
use crate::route::Route;
use crate::screens;

thread_local! {
    static MESSAGES: RefCell<VecDeque<Message>> = const { RefCell::new(VecDeque::new()) };
    static IS_RUNNING: Cell<bool> = const { Cell::new(false) };
}

/// After how many milliseconds it is looked again where somebody who phones is.
const LOOK_AFTER: i32 = 3000;

/// For how many milliseconds what was to sign somebody in is kept to be sent again: the API answers the same request
/// again for two minutes.
const SIGN_IN_KEPT: i32 = 100_000;

/// The handle that screens have: they read the state through it and send messages.
#[derive(Clone, Copy, Debug)]
pub struct App {
    state: RwSignal<State>,
}

impl App {
    /// A console in this state. It owns no request and no listener: those come with [`mount`].
    #[must_use]
    pub fn new(state: State) -> Self {
        Self {
            state: RwSignal::new(state),
        }
    }

    /// Reads the state. Where it is read in a view, that view follows it.
    pub fn with<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.state.with(read)
    }

    /// Reads the state once.
    pub fn peek<T>(self, read: impl FnOnce(&State) -> T) -> T {
        self.state.with_untracked(read)
    }

    /// Something happened. A message that is sent while another is worked on waits for its turn.
    pub fn send(self, message: Message) {
        MESSAGES.with_borrow_mut(|messages| messages.push_back(message));
        if IS_RUNNING.replace(true) {
            return;
        }
        let page = Page {
            key: &web::random::key,
            read: &|field| web::page::written(field.name()),
        };
        while let Some(message) = MESSAGES.with_borrow_mut(VecDeque::pop_front) {
            let effects = self.state.try_update(|state| update(state, message, &page));
            for effect in effects.unwrap_or_default() {
                self.perform(effect);
            }
            web::page::set_title(&say::string(&self.peek(screens::title)));
        }
        IS_RUNNING.set(false);
    }

    /// Seconds left until a moment of the API's clock.
    #[must_use]
    pub fn seconds_left(self, until: UnixSeconds) -> u32 {
        let now = web::clock::monotonic_seconds();
        self.peek(|state| state.clock.left(until, now))
    }

    fn perform(self, effect: Effect) {
        match effect {
            Effect::Ask { number, query } => later(Box::pin(async move {
                let answer = client::ask(&query).await;
                let at = web::clock::monotonic_seconds();
                self.send(Message::Found { number, at, answer });
            })),
            Effect::Send {
                number,
                key,
                change,
            } => later(Box::pin(async move {
                let answer = client::change(&change, &key).await;
                let at = web::clock::monotonic_seconds();
                self.send(Message::Done { number, at, answer });
            })),
            Effect::Wake { number, after } => {
                let milliseconds = after.saturating_mul(1000);
                web::timers::after(i32::try_from(milliseconds).unwrap_or(i32::MAX), move || {
                    self.send(Message::Woke { number });
                });
            }
            Effect::LookAgain { number } => {
                web::timers::after(LOOK_AFTER, move || {
                    self.send(Message::LookAgain { number });
                });
            }
            Effect::TooLong { number } => {
                web::timers::after(SIGN_IN_KEPT, move || {
                    self.send(Message::TooLong { number });
                });
            }
            Effect::Push(route) => go(&route, web::history::push),
            Effect::Replace(route) => go(&route, web::history::replace),
            Effect::FocusHeading => web::focus::heading(),
            Effect::Focus(id) => web::focus::element(id),
            Effect::Announce(text) => web::page::announce(say::string(&text)),
            Effect::Quiet => web::page::announce(String::new()),
            Effect::Forget(field) => web::page::forget(field.name()),
            Effect::Choose(field, name) => web::page::fill(field.name(), &name),
            Effect::Reload => web::history::reload(&[]),
        }
    }
}

/// Shows an address, unless it is shown already.
fn go(route: &Route, show: fn(&str)) {
    let place = web::history::place();
    let address = route.address(&place.query);
    if address != format!("{}{}", place.path, place.query) {
        show(&address);
    }
}

fn route_here() -> Route {
    let place = web::history::place();
    Route::parse(&place.path, &place.query)
}

/// Draws the console in the place of the static page, and starts to listen.
pub fn mount() {
    if web::shell::take_over().is_none() {
        return;
    }
    let Some(element) = web::page::place_of_app() else {
        return;
    };
    let owner = Owner::new();
    let app = owner.with(|| App::new(State::opened_at(route_here())));
    owner.with(|| mount_to_renderer(&element, move || screens::page(app)).forget());
    // The state lives as long as the page.
    std::mem::forget(owner);
    web::events::on_place_changed(move || {
        // A fragment of the page itself is no other page.
        if web::history::place().fragment.is_empty() {
            app.send(Message::PlaceChanged(route_here()));
        }
    });
    app.send(Message::Opened);
}
