//! A [`View`] in the document: how it is built, changed in place, and taken out.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::RenderEffect;
use leptos::tachys::view::{Mountable, Render};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Comment, Event, HtmlInputElement, HtmlTextAreaElement, MouseEvent, Node, Text};

use super::events;
use crate::view::{Attribute, Live, On, Parts, View};

/// A view that stands in the document.
pub enum Drawn {
    /// Nothing: a comment keeps the place.
    Nothing(Comment),
    /// Text.
    Text(Text, String),
    /// An element.
    Element(Box<DrawnElement>),
    /// One after the other, with a comment at the end.
    Many(Vec<Drawn>, Comment),
    /// What follows the state.
    Live(Follower),
}

/// Keeps a view or an attribute up to date. One type for both, because each type of effect brings its own code; there is
/// no view in that of an attribute.
type Follower = RenderEffect<Option<Drawn>>;

/// An element that stands in the document.
pub struct DrawnElement {
    tag: &'static str,
    element: web_sys::Element,
    attributes: Vec<(&'static str, DrawnAttribute)>,
    listeners: Vec<Listener>,
    children: Vec<Drawn>,
}

enum DrawnAttribute {
    Fixed(Cow<'static, str>),
    /// Kept for as long as it has to follow.
    Live(#[expect(dead_code, reason = "follows the state until it is dropped")] Follower),
}

struct Listener {
    when: On,
    /// Changed in place, so that the listener in the document stays the same.
    then: Rc<RefCell<Box<dyn Fn()>>>,
    _closure: Closure<dyn FnMut(Event)>,
}

impl Render for View {
    type State = Drawn;

    fn build(self) -> Drawn {
        build(self)
    }

    fn rebuild(self, state: &mut Drawn) {
        change(state, self);
    }
}

impl Mountable for Drawn {
    fn unmount(&mut self) {
        self.each_node(&mut |node| {
            if let Some(parent) = node.parent_node() {
                let _ = parent.remove_child(node);
            }
        });
    }

    fn mount(&mut self, parent: &web_sys::Element, marker: Option<&Node>) {
        self.each_node(&mut |node| {
            let _ = parent.insert_before(node, marker);
        });
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(first) = self.first() else {
            return false;
        };
        match first.parent_element() {
            Some(parent) => {
                child.mount(&parent, Some(&first));
                true
            }
            None => false,
        }
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        Vec::new()
    }
}

impl Drawn {
    /// The nodes of the outermost level, in their order.
    fn each_node(&self, then: &mut dyn FnMut(&Node)) {
        match self {
            Self::Nothing(place) => then(place),
            Self::Text(text, _) => then(text),
            Self::Element(drawn) => then(&drawn.element),
            Self::Many(all, end) => {
                for one in all {
                    one.each_node(then);
                }
                then(end);
            }
            Self::Live(effect) => {
                effect.with_value_mut(|drawn| {
                    if let Some(drawn) = drawn {
                        drawn.each_node(then);
                    }
                });
            }
        }
    }

    fn first(&self) -> Option<Node> {
        let mut first = None;
        self.each_node(&mut |node| {
            if first.is_none() {
                first = Some(node.clone());
            }
        });
        first
    }
}

#[expect(
    clippy::expect_used,
    reason = "a page without a document draws nothing; the panel for a page that has stopped is static"
)]
fn document() -> web_sys::Document {
    super::document().expect("a document")
}

fn build(view: View) -> Drawn {
    match view {
        View::Nothing => Drawn::Nothing(document().create_comment("")),
        View::Text(text) => Drawn::Text(document().create_text_node(&text), text),
        View::Element(element) => Drawn::Element(Box::new(build_element(element.into_parts()))),
        View::Many(views) => Drawn::Many(
            views.into_iter().map(build).collect(),
            document().create_comment(""),
        ),
        View::Live(view) => Drawn::Live(follow(view, None)),
    }
}

/// Builds what a closure returns, and changes it whenever something it has read has changed.
fn follow(mut view: Live, before: Option<Drawn>) -> Follower {
    effect(
        Box::new(move |before| {
            let view = view();
            Some(match before {
                Some(mut drawn) => {
                    change(&mut drawn, view);
                    drawn
                }
                None => build(view),
            })
        }),
        before,
    )
}

type Follow = Box<dyn FnMut(Option<Drawn>) -> Option<Drawn>>;

fn effect(mut follow: Follow, before: Option<Drawn>) -> Follower {
    RenderEffect::new_with_value(
        move |before: Option<Option<Drawn>>| follow(before.flatten()),
        Some(before),
    )
}

/// The elements of this crate that are graphics: as elements of HTML they would show nothing.
const SVG: [&str; 2] = ["svg", "path"];

#[expect(clippy::expect_used, reason = "every tag is a name in this crate")]
fn build_element(view: Parts) -> DrawnElement {
    let document = document();
    let element = if SVG.contains(&view.tag) {
        document.create_element_ns(Some("http://www.w3.org/2000/svg"), view.tag)
    } else {
        document.create_element(view.tag)
    }
    .expect("a tag that can be created");
    let mut drawn = DrawnElement {
        tag: view.tag,
        element,
        attributes: Vec::new(),
        listeners: Vec::new(),
        children: Vec::new(),
    };
    for (name, value) in view.attributes {
        let value = drawn.set(name, value);
        drawn.attributes.push((name, value));
    }
    for (when, then) in view.listeners {
        drawn.listen(when, then);
    }
    for child in view.children {
        let mut child = build(child);
        child.mount(&drawn.element, None);
        drawn.children.push(child);
    }
    // After the children: what is chosen in a list can only be one of them.
    if let Some(value) = view.value {
        drawn.set_value(&value);
    }
    drawn
}

impl DrawnElement {
    fn set(&self, name: &'static str, value: Attribute) -> DrawnAttribute {
        match value {
            Attribute::Fixed(value) => {
                let _ = self.element.set_attribute(name, &value);
                DrawnAttribute::Fixed(value)
            }
            Attribute::Live(read) => {
                let element = self.element.clone();
                let follow: Follow = Box::new(move |_| {
                    let _ = match read() {
                        Some(value) => element.set_attribute(name, &value),
                        None => element.remove_attribute(name),
                    };
                    None
                });
                DrawnAttribute::Live(effect(follow, None))
            }
        }
    }

    fn set_value(&self, value: &str) {
        if let Some(input) = self.element.dyn_ref::<HtmlInputElement>() {
            input.set_value(value);
        } else if let Some(area) = self.element.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value(value);
        } else if let Some(list) = self.element.dyn_ref::<web_sys::HtmlSelectElement>() {
            list.set_value(value);
        }
    }

    fn listen(&mut self, when: On, then: Box<dyn Fn()>) {
        let then = Rc::new(RefCell::new(then));
        let called = Rc::clone(&then);
        let handler: Box<dyn FnMut(Event)> = Box::new(move |event| {
            let goes = match when {
                On::Press | On::Type => true,
                On::Follow => event
                    .dyn_ref::<MouseEvent>()
                    .is_some_and(events::takes_over),
                On::Submit => {
                    event.prevent_default();
                    true
                }
            };
            if goes {
                called.borrow()();
            }
        });
        let closure = Closure::wrap(handler);
        let name = match when {
            On::Press | On::Follow => "click",
            On::Submit => "submit",
            // A list says when something was chosen.
            On::Type if self.tag == "select" => "change",
            On::Type => "input",
        };
        let _ = self
            .element
            .add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        self.listeners.push(Listener {
            when,
            then,
            _closure: closure,
        });
    }

    fn fixed(&self, wanted: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find_map(|(name, value)| match value {
                DrawnAttribute::Fixed(value) if *name == wanted => Some(&**value),
                DrawnAttribute::Fixed(_) | DrawnAttribute::Live(_) => None,
            })
    }

    /// Whether a view can be put in this element's place without a new element.
    fn fits(&self, view: &Parts) -> bool {
        // What was typed into one input is nothing for another.
        let id = view.attributes.iter().find(|(name, _)| *name == "id");
        let same = match (self.fixed("id"), id) {
            (Some(old), Some((_, Attribute::Fixed(new)))) => old == new,
            (None, None) => true,
            (Some(_), None | Some((_, Attribute::Live(_)))) | (None, Some(_)) => false,
        };
        self.tag == view.tag
            && same
            && self.listeners.len() == view.listeners.len()
            && self
                .listeners
                .iter()
                .zip(&view.listeners)
                .all(|(listener, (when, _))| listener.when == *when)
    }

    fn change(&mut self, view: Parts) {
        let before = std::mem::take(&mut self.attributes);
        for (name, _) in &before {
            if !view.attributes.iter().any(|(other, _)| other == name) {
                let _ = self.element.remove_attribute(name);
            }
        }
        for (name, value) in view.attributes {
            let same = match (&value, before.iter().find(|(other, _)| *other == name)) {
                (Attribute::Fixed(new), Some((_, DrawnAttribute::Fixed(old)))) => new == old,
                (Attribute::Fixed(_) | Attribute::Live(_), _) => false,
            };
            let value = match value {
                Attribute::Fixed(value) if same => DrawnAttribute::Fixed(value),
                value @ (Attribute::Fixed(_) | Attribute::Live(_)) => self.set(name, value),
            };
            self.attributes.push((name, value));
        }
        for (listener, (_, then)) in self.listeners.iter().zip(view.listeners) {
            *listener.then.borrow_mut() = then;
        }
        // An input keeps what was typed.
        let marker = None;
        change_all(&mut self.children, view.children, &|child| {
            child.mount(&self.element, marker);
        });
    }
}

/// Changes views in a row; `append` puts a further one at their end.
fn change_all(drawn: &mut Vec<Drawn>, views: Vec<View>, append: &dyn Fn(&mut Drawn)) {
    while drawn.len() > views.len() {
        if let Some(mut one) = drawn.pop() {
            one.unmount();
        }
    }
    let kept = drawn.len();
    for (place, view) in views.into_iter().enumerate() {
        match drawn.get_mut(place) {
            Some(one) if place < kept => change(one, view),
            Some(_) | None => {
                let mut one = build(view);
                append(&mut one);
                drawn.push(one);
            }
        }
    }
}

/// Makes `drawn` show `view`: in place where it is of the same kind, otherwise by something new in its place.
fn change(drawn: &mut Drawn, view: View) {
    match (drawn, view) {
        (Drawn::Nothing(_), View::Nothing) => {}
        (Drawn::Text(node, before), View::Text(text)) => {
            if *before != text {
                node.set_data(&text);
                *before = text;
            }
        }
        (Drawn::Element(drawn), View::Element(element)) if drawn.fits(element.parts()) => {
            drawn.change(element.into_parts());
        }
        (Drawn::Many(all, end), View::Many(views)) => {
            change_all(all, views, &|one| {
                if let Some(parent) = end.parent_element() {
                    one.mount(&parent, Some(end));
                }
            });
        }
        (Drawn::Live(effect), View::Live(view)) => {
            let before = effect.take_value().flatten();
            *effect = follow(view, before);
        }
        (drawn, view) => {
            let mut new = build(view);
            drawn.insert_before_this(&mut new);
            drawn.unmount();
            *drawn = new;
        }
    }
}
