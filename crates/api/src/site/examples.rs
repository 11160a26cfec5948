//! Every page that the API draws, in each of its states: for the gallery of the sandbox, and for whatever looks at all that
//! is in it. What a page says comes from the functions that draw it for people; what it says it of is made up here.
//!
//! A new state of a page does not compile before it has its place: see [`chain`].

use std::sync::Arc;

use axum::response::Html;
use regain_contract::UnixSeconds;
use regain_words::Locale;

use super::case_page::{self, OfCase};
use super::feedback_page::{self, OfFeedback};
use super::files::Site;
use super::helping_page::{self, OfHelping};
use super::page::Trouble;
use super::phone_page::{self, OfPhone};
use super::plain_case::{self, OfPlainCase};
use super::tags::{end_of, tags};
use super::{PageOf, not_found};
use crate::Service;
use crate::languages::Speaks;

/// When all of them are: a day of which each language says something else.
pub(in crate::site) const NOW: UnixSeconds = UnixSeconds(1_799_935_200);

/// A page in one state.
pub(crate) struct Example {
    /// The name of the screen.
    pub(crate) screen: &'static str,
    /// What it is called among those of its screen.
    pub(crate) state: String,
    /// The document.
    pub(crate) html: String,
}

impl Example {
    pub(in crate::site) fn new(
        screen: &'static str,
        state: impl Into<String>,
        html: Html<String>,
    ) -> Self {
        Self {
            screen,
            state: state.into(),
            html: html.0,
        }
    }

    /// What stands behind the path of the list in its address.
    pub(crate) fn address(&self) -> String {
        [self.screen, &self.state].join("/")
    }
}

/// All of them in a language, by page.
///
/// They have no script: it would take what stands in the sandbox in the place of the state that is shown.
pub(crate) fn all(service: &Arc<Service>, site: &Arc<Site>, locale: &Locale) -> Vec<Example> {
    let sender = "support@regain.example".to_owned();
    let case = spoken(PageOf::new(service, site, OfCase), locale);
    let plain_case = spoken(PageOf::new(service, site, OfPlainCase { sender }), locale);
    let helping = spoken(PageOf::new(service, site, OfHelping), locale);
    let phone = spoken(PageOf::new(service, site, OfPhone), locale);
    let feedback = spoken(PageOf::new(service, site, OfFeedback), locale);
    let mut all = case_page::examples(&case);
    all.extend(plain_case::examples(&plain_case));
    all.extend(helping_page::examples(&helping));
    all.extend(phone_page::examples(&phone));
    all.extend(feedback_page::examples(&feedback));
    let nowhere = Html(not_found::page(site.shell(locale), locale));
    all.push(Example::new("not-found", "nothing-there", nowhere));
    for example in &mut all {
        example.html = without_scripts(&example.html);
    }
    all
}

fn spoken<P>(mut page: PageOf<P>, locale: &Locale) -> PageOf<P> {
    page.speak(locale.clone());
    page
}

/// What begins with `first` and goes on as `after` says, which is a match without a wildcard.
pub(in crate::site) fn chain<T: Clone>(first: T, after: fn(&T) -> Option<T>) -> Vec<T> {
    std::iter::successors(Some(first), after).collect()
}

/// Each reason why nothing was done, with what it is called.
pub(in crate::site) fn troubles() -> Vec<(&'static str, Trouble)> {
    let all = chain(Trouble::Unreadable, |one| match one {
        Trouble::Unreadable => Some(Trouble::Wait(NOW.plus(600))),
        Trouble::Wait(_) => Some(Trouble::Service),
        Trouble::Service => None,
    });
    let named = |one| match one {
        Trouble::Unreadable => ("unreadable", one),
        Trouble::Wait(_) => ("limited", one),
        Trouble::Service => ("service", one),
    };
    all.into_iter().map(named).collect()
}

fn without_scripts(document: &str) -> String {
    let tags = tags(document);
    let mut out = String::with_capacity(document.len());
    let mut at = 0;
    for (index, tag) in tags.iter().enumerate() {
        if tag.is("script") && tag.at.start >= at {
            out.push_str(document.get(at..tag.at.start).unwrap_or_default());
            at = end_of(&tags, index).unwrap_or(document.len());
        }
    }
    out.push_str(document.get(at..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_have_no_script() {
        let document =
            "<main><script src=\"/a.js\" defer></script><p>Text</p><script>1 < 2</script></main>";
        assert_eq!(without_scripts(document), "<main><p>Text</p></main>");
    }

    #[test]
    fn what_is_chained_ends() {
        let names: Vec<_> = troubles().into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["unreadable", "limited", "service"]);
    }
}
