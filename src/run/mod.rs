//! The root loop: it owns what the page knows, and does what follows from it.
//!
//! Everything that happens is a [`Message`]: presses, the Back button, answers of the API. [`update`] turns it into a new
//! [`State`] and a list of [`Effect`]s, which are carried out here. Answers never write into the signals of a screen: the
//! screen may be gone by then, and in Leptos a late write to a signal that is gone ends the page.

mod again;
mod answered;
mod case;
pub mod check;
mod clock;
mod follow;
mod language;
mod late;
mod link;
mod message;
mod refused;
pub(crate) mod second;
mod state;
#[cfg(test)]
pub(crate) mod tests;
mod update;
mod work;

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::pin::Pin;

use leptos::mount::mount_to_renderer;
use leptos::prelude::{Get, GetUntracked, Owner, RwSignal, Set, Update, With, WithUntracked};
use regain_contract::Secret;
use regain_words::Text;

pub use case::Asked;
pub use clock::Clock;
pub use link::{LinkPage, OpenedLink};
pub use message::{Effect, LateMessage, Message, ids, way_back};
pub use state::{
    Awaited, Field, FieldProblem, Intention, Language, Late, Notice, Over, Screen, Shows, State,
    TimeTold, Trouble, Typed,
};
pub use update::update;
pub use work::WorkState;

use crate::client::Request;
use crate::route::{Entry, Route};
use crate::screens::LateScreens;
use crate::web::{self, history::Place};
use crate::{client, say, screens};

thread_local! {
    static MESSAGES: RefCell<VecDeque<Message>> = const { RefCell::new(VecDeque::new()) };
    static IS_RUNNING: Cell<bool> = const { Cell::new(false) };
}

/// How often a page that follows another device looks again, in milliseconds.
const LOOK_AGAIN: i32 = 3000;

/// The handle that screens have: they read the state through it and send messages.
#[derive(Clone, Copy, Debug)]
pub struct App {
    state: RwSignal<State>,
    /// The screen of the state, apart: a screen is drawn anew when it is another one, not whenever something changes.
    screen: RwSignal<Screen>,
    /// How often the language has changed: everything is drawn again when it does.
    drawing: RwSignal<u32>,
}

impl App {
    /// An app in this state. It owns no request and no listener: those come with [`mount`].
    #[must_use]
    pub fn new(state: State) -> Self {
        Self {
            screen: RwSignal::new(state.drawn()),
            state: RwSignal::new(state),
            drawing: RwSignal::new(0),
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

    /// The screen to draw.
    #[must_use]
    pub fn screen(self) -> Screen {
        self.screen.get()
    }

    /// What reads this is drawn again when the language changes.
    pub(crate) fn follow_language(self) {
        self.drawing.get();
    }

    /// Draws everything again in the language of the page, in place: inputs stay, with what was typed and the focus.
    pub fn redraw(self) {
        let drawn = self.drawing.try_get_untracked().unwrap_or_default();
        self.drawing.try_set(drawn.wrapping_add(1));
    }

    /// Something happened. A message that is sent while another is worked on waits for its turn.
    pub fn send(self, message: Message) {
        MESSAGES.with_borrow_mut(|messages| messages.push_back(message));
        if IS_RUNNING.replace(true) {
            return;
        }
        while let Some(message) = MESSAGES.with_borrow_mut(VecDeque::pop_front) {
            let effects = self
                .state
                .try_update(|state| update(state, message, &web::random::key));
            for effect in effects.unwrap_or_default() {
                self.perform(effect);
            }
            self.run_beside();
            let (screen, title) =
                self.peek(|state| (state.drawn(), say::string(&screens::title(state))));
            web::page::set_title(&title);
            if self.screen.try_get_untracked() != Some(screen) {
                self.screen.try_set(screen);
            }
        }
        IS_RUNNING.set(false);
    }

    /// Something happened on a late screen.
    pub fn send_late(self, message: LateMessage) {
        self.send(Message::Late(message));
    }

    fn perform(self, effect: Effect) {
        match effect {
            Effect::Read { number } => self.answer(number, client::read_flow(self.late_reader())),
            Effect::Send {
                number,
                key,
                request,
                after,
            } => self.after(after, number, move || self.request(number, request, key)),
            Effect::ReadAgain { number, after } => self.after(after, number, move || {
                self.perform(Effect::Read { number });
            }),
            Effect::AskPasskey { number, options } => {
                if let Some(late) = self.late() {
                    (late.ask_passkey)(self, number, &options);
                }
            }
            Effect::WaitForWork {
                number,
                milliseconds,
            } => web::timers::after(milliseconds, move || {
                self.send(Message::WorkWaited { number });
            }),
            Effect::Push(route) => go(route, web::history::push),
            Effect::Replace(route) => go(route, web::history::replace),
            Effect::FocusHeading => web::focus::heading(),
            Effect::Focus(id) => web::focus::element(id),
            Effect::Announce(text) => web::page::announce(say::string(&text)),
            Effect::Quiet => web::page::announce(String::new()),
            Effect::Forget(field) => web::page::forget(field.name()),
            Effect::FetchLanguage(tag) => later(Box::pin(async move {
                let locale = say::load(tag).await;
                self.send(Message::LanguageCame(tag, locale));
            })),
            Effect::Speak(locale) => {
                web::page::remember_language(locale.tag());
                web::history::name_language(locale.tag());
                say::speak(locale);
                self.redraw();
                self.perform(Effect::ShowLanguage);
                // Words of other lengths have moved the list away from under whoever chose in it.
                web::focus::into_sight();
            }
            Effect::ShowLanguage => web::timers::soon(|| {
                web::page::fill(ids::LANGUAGE, say::locale().tag());
            }),
            Effect::Reload => self.peek(|state| web::history::reload(&state.draft.texts())),
            Effect::ShowPlainForm => {
                self.peek(|state| state.draft.fill_in());
                web::stopped::show_plain_form();
            }
            Effect::FetchLate => later(Box::pin(async move {
                let came = screens::fetch_late().await;
                self.send(Message::LateCame(came));
            })),
            Effect::Exit { farewell } => {
                if let Some(key) = farewell {
                    client::farewell(&key);
                }
                web::exit::leave();
            }
        }
    }

    /// Waits, and for up to half as long again where many may wait for the same; then does it, unless the person has
    /// wanted something else meanwhile.
    fn after(self, milliseconds: i32, number: u32, then: impl FnOnce() + 'static) {
        #[expect(clippy::cast_possible_truncation, reason = "a few seconds")]
        let more = (js_sys::Math::random() * f64::from(milliseconds / 2)) as i32;
        web::timers::after(milliseconds + more, move || {
            if self.peek(|state| state.newest == number) {
                then();
            }
        });
    }

    fn request(self, number: u32, request: Request, key: String) {
        match request {
            Request::Start(start) => {
                self.answer(number, client::start(&start, &key, self.late_reader()));
            }
            Request::Act(action) => {
                // What is done on late screens comes with them.
                let body = match self.late() {
                    Some(late) => action.write_with(late.write_action),
                    None => action.write_with(|_| Secret::default()),
                };
                self.answer(number, client::act(&body, &key, self.late_reader()));
            }
            Request::Link(verb, link) => {
                if let Some(late) = self.late() {
                    (late.send_link)(self, number, verb, link, key);
                }
            }
        }
    }

    /// What reads the steps of the second part, which is waited for.
    fn late_reader(self) -> client::LateReader {
        Box::pin(async move {
            let came = screens::fetch_late().await;
            self.send(Message::LateCame(came));
            came.ok().map(|late| late.read_step)
        })
    }

    fn late(self) -> Option<&'static LateScreens> {
        self.peek(|state| state.late.screens())
    }

    /// What goes on beside the page follows from the state, so that nothing of it outlives its reason.
    fn run_beside(self) {
        let (work, asks_passkey, follows) = self.peek(|state| {
            let work = state.work_to_do().cloned();
            (work, state.is_asking_passkey(), state.follows())
        });
        if !asks_passkey {
            web::passkey::abort();
        }
        let salt = work.as_ref().map(|work| work.salt.clone());
        web::work::follow(work.as_ref(), move |number| {
            let salt = salt.clone().unwrap_or_default();
            self.send(Message::WorkDone { salt, number });
        });
        web::timers::while_seen(follows, LOOK_AGAIN, move || self.send(Message::LookAgain));
    }

    fn answer(self, number: u32, asked: impl Future<Output = client::Outcome> + 'static) {
        later(Box::pin(async move {
            let outcome = asked.await;
            self.send(Message::Answered {
                number,
                at: web::clock::monotonic_seconds(),
                outcome,
            });
        }));
    }

    /// The API's time now.
    #[must_use]
    pub fn seconds_left(self, until: regain_contract::UnixSeconds) -> u32 {
        let now = web::clock::monotonic_seconds();
        self.peek(|state| state.clock.left(until, now))
    }

    /// Has a screen reader say something.
    pub fn say(self, text: Text) {
        self.send(Message::Say(text));
    }
}

/// Runs something to its end. Boxed, so that the code that runs it is there once.
pub fn later(future: Pin<Box<dyn Future<Output = ()>>>) {
    // Not the one of Leptos: its executor is there only once the app is mounted.
    js_sys::futures::spawn_local(future);
}

/// Shows an address, unless it is shown already.
fn go(route: Route, show: fn(&str)) {
    let place = web::history::place();
    if Route::parse(&place.path, &place.fragment) != Some(route) {
        show(&route.address(&place.query));
    }
}

/// Draws the app in the place of the static page, and starts to listen.
pub fn mount(place: &Place) {
    let focused = web::focus::current();
    let Some(before) = web::shell::take_over() else {
        return;
    };
    let Some(element) = web::page::place_of_app() else {
        return;
    };
    let route = Route::parse(&place.path, &place.fragment).unwrap_or(Route::Entry(Entry::Triage));
    let mut state = State::opened_at(route);
    state.contacted = before.contacted;
    state.draft = before.form;
    if route == Route::Entry(Entry::Link) {
        state.link = OpenedLink::read(&place.fragment);
    }

    let owner = Owner::new();
    let app = owner.with(|| App::new(state));
    owner.with(|| mount_to_renderer(&element, move || screens::page(app)).forget());
    // The state lives as long as the page.
    std::mem::forget(owner);

    web::events::on_place_changed(move || {
        let place = web::history::place();
        if !crate::route::is_known_fragment(&place.fragment) {
            // Another link was opened in the same tab.
            web::history::strip(&place);
            if Route::parse(&place.path, "") == Some(Route::Entry(Entry::Link)) {
                app.send(Message::LinkOpened(OpenedLink::read(&place.fragment)));
            }
            return;
        }
        // A fragment of the page itself is no other page.
        let route = (place.fragment != "main").then(|| Route::parse(&place.path, &place.fragment));
        app.send(Message::PlaceChanged(route.flatten()));
    });
    web::events::on_seen_again(move || app.send(Message::SeenAgain));
    web::events::on_online(move || app.send(Message::Online));
    web::events::on_offline(move || app.send(Message::Offline));
    web::events::on_escaped(move || app.send(Message::QuickExit));
    app.send(Message::Opened);
    if let Some(focused) = focused {
        web::timers::soon(move || web::focus::select(&focused));
    }
    if let Some(situation) = before.pressed {
        app.send(Message::Begin {
            situation,
            ask_person: false,
        });
    }
}
