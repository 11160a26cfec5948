//! The worker that does a proof of work, `public/work.js`: beside the page, so that nobody feels it.

use std::cell::RefCell;

use js_sys::{Object, Reflect};
use regain_contract::{Work, paths};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, MessageEvent, Worker};

thread_local! {
    /// The worker that is there, with what it works on.
    static RUNNING: RefCell<Option<(Work, Worker)>> = const { RefCell::new(None) };
}

/// Has the worker do `work`: starts it, leaves it alone when that is what it does, and stops it when there is none.
///
/// `told` gets the number, or `None` where there is no worker or it cannot find one.
pub fn follow(work: Option<&Work>, told: impl Fn(Option<String>) + Clone + 'static) {
    if RUNNING.with_borrow(|running| running.as_ref().map(|(work, _)| work) == work) {
        return;
    }
    if let Some((_, worker)) = RUNNING.take() {
        worker.terminate();
    }
    let Some(work) = work else {
        return;
    };
    match start(work, told.clone()) {
        Some(worker) => RUNNING.set(Some((work.clone(), worker))),
        None => told(None),
    }
}

fn start(work: &Work, told: impl Fn(Option<String>) + Clone + 'static) -> Option<Worker> {
    let worker = Worker::new(paths::WORKER).ok()?;
    let failed = told.clone();
    listen(&worker, "message", move |event| {
        let number = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
        told(number.and_then(|number| number.as_string()));
    });
    // The script did not come. Nobody is told: one goes on without.
    listen(&worker, "error", move |event| {
        event.prevent_default();
        failed(None);
    });
    let task = Object::new();
    for (name, value) in [
        ("salt", work.salt.as_str().into()),
        ("difficulty", work.difficulty.into()),
    ] {
        let _ = Reflect::set(&task, &name.into(), &value);
    }
    match worker.post_message(&task) {
        Ok(()) => Some(worker),
        Err(_) => {
            worker.terminate();
            None
        }
    }
}

fn listen(worker: &Worker, name: &str, then: impl Fn(Event) + 'static) {
    let then: Box<dyn FnMut(Event)> = Box::new(then);
    let closure = Closure::wrap(then).into_js_value();
    let _ = worker.add_event_listener_with_callback(name, closure.unchecked_ref());
}
