use std::{cell::RefCell, collections::HashSet};

use regain_words::{Locale, common};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    api::host_of,
    browser::Browser,
    fault::{Fault, Outcome},
};

const FACTS: &str = include_str!("scripts/facts.js");
pub(crate) const AXE: &str = include_str!("scripts/axe.js");

/// What there is to notice about a page.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, read from JSON"
)]
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Facts {
    pub(crate) screen: Option<String>,
    pub(crate) address: String,
    pub(crate) title: String,
    pub(crate) language: String,
    /// The texts of the first-level headings that can be seen.
    pub(crate) headings: Vec<String>,
    heading_marked: bool,
    /// The test id, or else the element name, of what has the focus.
    pub(crate) focus: Option<String>,
    /// Whether there is a summary of errors.
    pub(crate) error: bool,
    width: f64,
    scroll_width: f64,
    /// What scripts have left in the browser.
    stored: Vec<String>,
    violations: Vec<String>,
    /// The text that warns of fraud.
    anti_scam: Option<String>,
    true_address: Option<String>,
    someone_contacted: bool,
    help: bool,
    /// Whether the flow can be left.
    leave: bool,
    /// Whether the page before the flow says that there is one.
    unfinished: bool,
    /// How many main actions there are.
    primary: usize,
    /// How many live regions for short messages there are.
    status: usize,
}

/// How the person came to the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// The page was loaded.
    Load,
    /// The app has drawn the next step, or what is wrong with this one.
    Step,
    /// Something was pressed that leaves the person where they are.
    Stay,
    /// The app is not there: only the plain page is.
    Plain,
}

impl Facts {
    pub(crate) async fn gather(browser: &Browser) -> Outcome<Self> {
        let facts = browser.script(FACTS, Vec::new()).await?;
        let mut facts: Self = serde_json::from_value(facts.clone())
            .map_err(|error| Fault::from(error).at(&facts.to_string()))?;
        facts.stored.extend(browser.databases().await?);
        Ok(facts)
    }

    /// Whether the service has made the page, without the app.
    pub(crate) fn is_served(&self) -> bool {
        const SERVED: [&str; 2] = ["helping", "phone"];
        self.screen
            .as_deref()
            .is_some_and(|screen| SERVED.contains(&screen))
    }

    /// What is wrong on the page for anyone, whatever the journey is about.
    pub(crate) fn faults(&self, origin: &str, arrival: Arrival) -> Vec<String> {
        let mut wrong = Vec::new();
        let mut must = |holds: bool, what: String| {
            if !holds {
                wrong.push(what);
            }
        };
        must(
            self.headings.len() == 1 && (self.heading_marked || arrival == Arrival::Plain),
            format!(
                "there is not exactly one heading of the first level: {:?}",
                self.headings
            ),
        );
        must(
            self.scroll_width <= self.width + 0.5,
            format!(
                "{} px have to fit into {} px",
                self.scroll_width, self.width
            ),
        );
        must(
            self.stored.is_empty(),
            format!("the browser keeps {:?}", self.stored),
        );
        must(
            self.violations.is_empty(),
            format!(
                "the content security policy was violated: {:?}",
                self.violations
            ),
        );
        must(!self.language.is_empty(), "the page has no language".into());
        // Those who work in the console are the persons that others get to.
        let is_console = self.is_console();
        must(
            self.help || is_console,
            "there is no way to a person".into(),
        );
        // The plain page knows of no flow, and what it opens is none.
        if arrival != Arrival::Plain && !is_console {
            self.leave_faults(&mut must);
        }
        must(
            self.primary <= 1,
            format!("there are {} main actions", self.primary),
        );
        must(
            self.begins_as_an_error() == self.error,
            format!(
                "the title does not tell whether there is an error: {}",
                self.title
            ),
        );
        if !is_console {
            self.anti_scam_faults(origin, arrival, &mut must);
        }
        if arrival != Arrival::Plain {
            must(
                self.status == 1,
                format!("there are {} live regions", self.status),
            );
        }
        if arrival == Arrival::Step {
            let wanted = if self.error {
                "error-summary"
            } else {
                "heading"
            };
            must(
                self.focus.as_deref() == Some(wanted),
                format!("the focus is on {:?}, not on the {wanted}", self.focus),
            );
        }
        wrong
    }

    /// Whether it is a screen of the console of support staff.
    fn is_console(&self) -> bool {
        let screen = self.screen.as_deref().unwrap_or_default();
        screen.starts_with("console-")
    }

    /// The title without the marks that turn the direction of writing.
    /// Whether the title begins as that of an error does in the language of the page.
    fn begins_as_an_error(&self) -> bool {
        let start = Locale::native(&self.language).map(|locale| {
            let sample = common::error_title("\u{fffc}").text(&locale);
            let start = sample.split(['\u{fffc}', '\u{2068}']).next();
            start.unwrap_or_default().to_owned()
        });
        let title = self.plain_title();
        title.starts_with(start.as_deref().unwrap_or("Error: "))
    }

    pub(crate) fn plain_title(&self) -> String {
        let is_mark = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        self.title.chars().filter(|c| !is_mark(*c)).collect()
    }

    /// Wherever there is a flow it can be left, and where there is none nothing
    /// says that there is (STANDARDS F13).
    fn leave_faults(&self, must: &mut impl FnMut(bool, String)) {
        let has_flow = match self.screen.as_deref() {
            Some("ended") => Some(false),
            Some("triage") if self.unfinished => Some(true),
            // These do not know of one, or not yet.
            None
            | Some("opening" | "trouble" | "link" | "triage" | "situation" | "help" | "pass") => {
                None
            }
            // Every other screen is a step of a flow.
            Some(_) => Some(true),
        };
        if let Some(has_flow) = has_flow {
            let what = if has_flow { "no way" } else { "a way" };
            must(
                self.leave == has_flow,
                format!("there is {what} to leave the recovery"),
            );
        }
    }

    /// Every screen says where the person is and what we never do.
    fn anti_scam_faults(
        &self,
        origin: &str,
        arrival: Arrival,
        must: &mut impl FnMut(bool, String),
    ) {
        let host = host_of(origin);
        must(
            self.anti_scam.is_some(),
            "there is no warning of fraud".into(),
        );
        must(
            self.true_address
                .as_deref()
                .is_some_and(|shown| shown.contains(host)),
            format!("the true address is {:?}, not {host}", self.true_address),
        );
        if arrival != Arrival::Plain {
            must(
                self.someone_contacted,
                "there is no “someone contacted me”".into(),
            );
        }
    }
}

/// The page as axe sees it: all of it but the port that the API of this journey
/// happens to have, and what the browser makes of it. Each engine makes its own of it.
const SEEN: &str = "const query = (text) => matchMedia(text).matches;
return [
  innerWidth, innerHeight, query('(prefers-color-scheme: dark)'), query('(forced-colors: active)'),
  query('print'), document.title, document.activeElement?.dataset?.testid ?? '',
  document.documentElement.outerHTML.replaceAll(location.origin, '').replaceAll(location.host, ''),
].join('\\n');";

/// Pages that axe has looked at in this run and found nothing on.
///
/// Most journeys come by the same first screens. What was found good once is
/// not looked at again: axe took a fifth of the time of all journeys.
#[derive(Debug, Default)]
pub(crate) struct Accessible(RefCell<HashSet<String>>);

/// What axe finds on the page.
pub(crate) async fn axe(
    browser: &Browser,
    source: &str,
    accessible: &Accessible,
) -> Outcome<Vec<String>> {
    let seen = browser.script(SEEN, Vec::new()).await?;
    let page = seen.as_str().unwrap_or_default();
    let seen = format!("{}\n{page}", browser.engine.name());
    if accessible.0.borrow().contains(&seen) {
        return Ok(Vec::new());
    }
    let there = browser
        .script("return typeof window.axe === 'object';", Vec::new())
        .await?;
    if there != Value::Bool(true) {
        browser.script(source, Vec::new()).await?;
    }
    let found = browser.script_later(AXE, Vec::new()).await?;
    let found: Vec<String> = serde_json::from_value(found)?;
    if found.is_empty() {
        accessible.0.borrow_mut().insert(seen);
    }
    Ok(found)
}
