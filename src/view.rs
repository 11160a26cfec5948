//! What is drawn: one type for all of it.
//!
//! Leptos gives every shape of view a type of its own, and the code to build and change it. With the screens of this app
//! that came to 161 kB (brotli) where the budget is 90. So there is one small tree here instead, which Leptos mounts and
//! whose [`live`] parts its render effects keep up to date: a further screen costs the bytes of what it says.
//!
//! There is no way in for HTML: text is text, and event attributes and styles have no method.

use std::borrow::Cow;

/// A part of the page.
#[derive(Default)]
pub enum View {
    /// Nothing.
    #[default]
    Nothing,
    /// Text, as it is.
    Text(String),
    /// An element.
    Element(Element),
    /// One after the other.
    Many(Vec<View>),
    /// What follows the state.
    Live(Live),
}

/// Draws a part of the page anew.
pub type Live = Box<dyn FnMut() -> View>;

/// An element with everything in it. A pointer, so that handing it on takes few bytes of code.
pub struct Element(Box<Parts>);

/// What an element is made of.
pub(crate) struct Parts {
    pub(crate) tag: &'static str,
    pub(crate) attributes: Vec<(&'static str, Attribute)>,
    pub(crate) listeners: Vec<(On, Box<dyn Fn()>)>,
    pub(crate) value: Option<String>,
    pub(crate) children: Vec<View>,
}

/// The value of an attribute.
pub(crate) enum Attribute {
    /// It stays as it is.
    Fixed(Cow<'static, str>),
    /// It follows the state; `None` takes it away.
    Live(Box<dyn Fn() -> Option<Cow<'static, str>>>),
}

/// When a listener is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum On {
    /// A button is pressed.
    Press,
    /// A link is followed in this tab. The browser does not follow it.
    Follow,
    /// A form is sent. The browser does not send it.
    Submit,
    /// Something is typed into an input, or taken out of it; in a list, something is chosen.
    Type,
}

/// An element with this tag.
#[must_use]
#[inline(never)]
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        attributes: Vec::new(),
        listeners: Vec::new(),
        value: None,
        children: Vec::new(),
    }))
}

/// A part of the page that is drawn again when something that `view` reads has changed. What is the same stays in place,
/// with its focus and what was typed.
#[must_use]
pub fn live(view: impl FnMut() -> View + 'static) -> View {
    View::Live(Box::new(view))
}

// Each of these is called a hundred times: the calls are what has to be small.
impl Element {
    /// Adds an attribute.
    #[must_use]
    #[inline(never)]
    pub fn attr(self, name: &'static str, value: &'static str) -> Self {
        self.add_attribute(name, Attribute::Fixed(Cow::Borrowed(value)))
    }

    /// Adds an attribute that was put together.
    #[must_use]
    #[inline(never)]
    pub fn own_attr(self, name: &'static str, value: String) -> Self {
        self.add_attribute(name, Attribute::Fixed(Cow::Owned(value)))
    }

    /// Adds an attribute when there is a value for it.
    #[must_use]
    pub fn maybe(self, name: &'static str, value: Option<&'static str>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Adds an attribute that follows the state; without a value it is taken away.
    #[must_use]
    pub fn live_attr(
        self,
        name: &'static str,
        value: impl Fn() -> Option<Cow<'static, str>> + 'static,
    ) -> Self {
        self.add_attribute(name, Attribute::Live(Box::new(value)))
    }

    #[inline(never)]
    fn add_attribute(mut self, name: &'static str, value: Attribute) -> Self {
        self.0.attributes.push((name, value));
        self
    }

    /// Gives it classes.
    #[must_use]
    #[inline(never)]
    pub fn class(self, names: &'static str) -> Self {
        self.attr("class", names)
    }

    /// Gives it a name that tests find it by.
    #[must_use]
    #[inline(never)]
    pub fn test(self, name: &'static str) -> Self {
        self.attr("data-testid", name)
    }

    /// Sets what is in an input at first. What is typed afterwards is left alone.
    #[must_use]
    pub fn value(mut self, value: String) -> Self {
        self.0.value = Some(value);
        self
    }

    /// Calls `then` when it is pressed.
    #[must_use]
    pub fn press(self, then: impl Fn() + 'static) -> Self {
        self.on(On::Press, Box::new(then))
    }

    /// Calls `then` when the link is followed, but not when it is opened in another tab.
    #[must_use]
    pub fn follow(self, then: impl Fn() + 'static) -> Self {
        self.on(On::Follow, Box::new(then))
    }

    /// Calls `then` when the form is sent.
    #[must_use]
    pub fn submit(self, then: impl Fn() + 'static) -> Self {
        self.on(On::Submit, Box::new(then))
    }

    /// Calls `then` when something is typed into it, or taken out of it.
    #[must_use]
    pub fn typed(self, then: impl Fn() + 'static) -> Self {
        self.on(On::Type, Box::new(then))
    }

    #[inline(never)]
    fn on(mut self, when: On, then: Box<dyn Fn()>) -> Self {
        self.0.listeners.push((when, then));
        self
    }

    /// Puts something in.
    #[must_use]
    pub fn child(self, child: impl Into<View>) -> Self {
        self.add_child(child.into())
    }

    #[inline(never)]
    fn add_child(mut self, child: View) -> Self {
        self.0.children.push(child);
        self
    }

    /// Puts several things in.
    #[must_use]
    #[inline(never)]
    pub fn children(mut self, mut children: Vec<View>) -> Self {
        self.0.children.append(&mut children);
        self
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.0
    }

    pub(crate) fn into_parts(self) -> Parts {
        *self.0
    }
}

impl From<Element> for View {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<String> for View {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Vec<Self>> for View {
    fn from(views: Vec<Self>) -> Self {
        Self::Many(views)
    }
}

impl<T: Into<Self>> From<Option<T>> for View {
    fn from(view: Option<T>) -> Self {
        view.map_or(Self::Nothing, Into::into)
    }
}
