//! Taking over from the page as it was served. See `index.html` and `src/shell/first.js`.

use regain_contract::Situation;

use super::{by_id, document, history, page, root};

/// What the person did before the app was there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Before {
    /// The situation whose button they pressed.
    pub pressed: Option<Situation>,
    /// They opened "Someone contacted me".
    pub contacted: bool,
    /// What they wrote into the plain form.
    pub form: PlainForm,
}

/// The plain form. What happened is asked again: the list there names something before anybody has chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlainForm {
    /// The account.
    pub account: String,
    /// The e-mail address.
    pub contact: String,
    /// What happened.
    pub what_happened: String,
}

impl PlainForm {
    /// All of it, to be carried over.
    #[must_use]
    pub const fn texts(&self) -> [&str; 3] {
        [
            self.account.as_str(),
            self.contact.as_str(),
            self.what_happened.as_str(),
        ]
    }

    /// Writes it into the plain form of the page, so that nobody has to write it twice.
    pub fn fill_in(&self) {
        for (id, text) in [
            ("plain-account", &self.account),
            ("plain-contact", &self.contact),
            ("plain-what", &self.what_happened),
        ] {
            if !text.is_empty() {
                page::fill(id, text);
            }
        }
    }

    fn is_begun(&self) -> bool {
        !(self.account.is_empty() && self.contact.is_empty() && self.what_happened.is_empty())
    }
}

/// Reads what was done on the plain page and empties the place of the app.
///
/// `None` when the plain form has taken over already and the person is filling it in: an app that comes that late must
/// not take it away from them.
#[must_use]
pub fn take_over() -> Option<Before> {
    let root = root()?;
    let carried = history::carried();
    let read = |id, place| {
        let text = page::value(id);
        if text.is_empty() {
            carried.get(place).as_string().unwrap_or_default()
        } else {
            text
        }
    };
    let form = PlainForm {
        account: read("plain-account", 0),
        contact: read("plain-contact", 1),
        what_happened: read("plain-what", 2),
    };
    if root.has_attribute("data-failed") && form.is_begun() {
        return None;
    }
    let contacted = document()
        .and_then(|document| {
            document
                .query_selector("details[data-contacted][open]")
                .ok()
        })
        .flatten()
        .is_some();
    let pressed = root
        .get_attribute("data-pressed")
        .and_then(|slug| Situation::from_slug(&slug));
    if let Some(panel) = by_id("fatal") {
        let _ = panel.set_attribute("hidden", "");
    }
    for attribute in ["data-failed", "data-entry", "data-pressed"] {
        let _ = root.remove_attribute(attribute);
    }
    let _ = root.set_attribute("data-app", "ready");
    if let Some(place) = by_id("app") {
        place.set_text_content(None);
    }
    Some(Before {
        pressed,
        contacted,
        form,
    })
}

/// Whether the server has other parts of the app than the page was loaded with: `src/shell/late.js` found the second one
/// gone.
#[must_use]
pub fn has_new_parts() -> bool {
    root().is_some_and(|root| root.has_attribute("data-outdated"))
}
