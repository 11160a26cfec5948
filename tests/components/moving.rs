//! What changes while it is looked at.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::{Get, RwSignal, Set};
use regain::components::{Button, Rank, button, countdown, seconds_left};
use regain::view::{View, el, live};
use regain::web::page::announce;
use regain_words as words;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Stage, document, focused, settle, wait};

#[wasm_bindgen_test]
async fn a_countdown_ends_once_and_never_below_zero() {
    let left = Rc::new(Cell::new(2u32));
    let ended = Rc::new(Cell::new(0));
    let (read, over) = (Rc::clone(&left), Rc::clone(&ended));
    let stage = Stage::draw(move || {
        let left = seconds_left(move || read.get(), move || over.set(over.get() + 1));
        let mut again = Button::new(words::code::resend_button(), "resend", Rank::Quiet, || {});
        again.waits = Some(Rc::new(move || left.get() > 0));
        View::Many(vec![
            button(again),
            countdown("resend-wait", left, words::code::resend_in),
        ])
    });
    assert!(stage.text("#resend-wait").ends_with(": 2 seconds."));
    // Counters are not read out each second (WCAG 4.1.3).
    assert!(
        stage
            .find("#resend-wait[aria-live], [role=timer]")
            .is_none()
    );
    let button = stage.get("[data-testid=resend]");
    assert_eq!(button.get_attribute("aria-disabled").unwrap(), "true");

    left.set(1);
    wait(300).await;
    assert!(stage.text("#resend-wait").ends_with(": 1 second."));
    left.set(0);
    wait(300).await;
    assert!(stage.find("#resend-wait").is_none());
    assert_eq!(button.get_attribute("aria-disabled"), None);
    wait(600).await;
    assert_eq!(ended.get(), 1);
}

#[wasm_bindgen_test]
async fn a_countdown_stops_with_its_part_of_the_page() {
    let shown = RwSignal::new(true);
    let reads = Rc::new(Cell::new(0));
    let counted = Rc::clone(&reads);
    let _stage = Stage::draw(move || {
        live(move || {
            if !shown.get() {
                return View::Nothing;
            }
            let counted = Rc::clone(&counted);
            let read = move || {
                counted.set(counted.get() + 1);
                60
            };
            countdown("wait", seconds_left(read, || {}), words::errors::wait_left)
        })
    });
    shown.set(false);
    settle().await;
    let before = reads.get();
    wait(600).await;
    assert_eq!(reads.get(), before);
}

#[wasm_bindgen_test]
async fn a_button_that_waits_does_nothing_and_stays_where_it_is() {
    let waits = RwSignal::new(true);
    let pressed = Rc::new(Cell::new(0));
    let count = Rc::clone(&pressed);
    let stage = Stage::draw(move || {
        live(move || {
            let waiting = waits.get();
            let count = Rc::clone(&count);
            let mut main = Button::new(
                words::common::continue_button(),
                "continue",
                Rank::Main,
                move || count.set(count.get() + 1),
            );
            main.waits = Some(Rc::new(move || waiting));
            button(main)
        })
    });
    let button = stage.get("[data-testid=continue]");
    button.focus().unwrap();
    button.click();
    assert_eq!(pressed.get(), 0);
    waits.set(false);
    settle().await;
    assert_eq!(focused(), "continue");
    button.click();
    assert_eq!(pressed.get(), 1);
}

#[wasm_bindgen_test]
async fn what_is_overtaken_is_not_announced() {
    let region = document().create_element("div").unwrap();
    region.set_id("status");
    document().body().unwrap().append_child(&region).unwrap();
    let said = || region.text_content().unwrap();

    announce("Sending.".to_owned());
    assert_eq!(said(), "");
    wait(120).await;
    assert_eq!(said(), "Sending.");
    // The same words twice are said twice: the region is empty in between.
    announce("Sending.".to_owned());
    assert_eq!(said(), "");
    announce("Done.".to_owned());
    wait(120).await;
    assert_eq!(said(), "Done.");
    announce("Late.".to_owned());
    announce(String::new());
    wait(120).await;
    assert_eq!(said(), "");
    region.remove();
}

#[wasm_bindgen_test]
async fn a_part_that_changes_keeps_what_can_stay() {
    let step = RwSignal::new(0);
    let stage = Stage::draw(move || {
        live(move || {
            let step = step.get();
            let items = (0..step).map(|n| el("li").child(n.to_string()).into());
            View::Many(vec![
                el("ul").children(items.collect()).into(),
                el("input")
                    .attr("id", "kept")
                    .maybe("title", (step == 1).then_some("one"))
                    .value("first".to_owned())
                    .into(),
                if step == 2 {
                    el("b").child("two".to_owned()).into()
                } else {
                    View::Nothing
                },
                View::Text(step.to_string()),
            ])
        })
    });
    let input = stage.input("#kept");
    assert_eq!(input.value(), "first");
    input.set_value("typed");
    input.focus().unwrap();
    for (to, items, title, bold) in [
        (1, 1, true, 0),
        (3, 3, false, 0),
        (2, 2, false, 1),
        (0, 0, false, 0),
    ] {
        step.set(to);
        settle().await;
        assert_eq!(stage.count("li"), items);
        assert_eq!(input.has_attribute("title"), title);
        assert_eq!(stage.count("b"), bold);
        assert!(stage.html().contains(&format!("{to}<!---->")) || to == 0);
        assert_eq!(input.value(), "typed");
        assert_eq!(focused(), "kept");
    }
}

#[wasm_bindgen_test]
fn text_is_never_markup() {
    let stage = Stage::draw(|| {
        el("p")
            .own_attr("title", "\"><img src=x onerror=alert(1)>".to_owned())
            .child("<img src=x onerror=alert(1)>".to_owned())
            .into()
    });
    assert_eq!(stage.count("img"), 0);
    assert_eq!(stage.text("p"), "<img src=x onerror=alert(1)>");
}
