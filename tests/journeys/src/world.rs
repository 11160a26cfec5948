use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    path::PathBuf,
    rc::Rc,
};

use tempfile::TempDir;

use crate::{
    api::{Api, Line},
    browser::{Browser, Look},
    engine::Engine,
    fault::{Fault, Outcome},
    http::Http,
    looked::Looked,
    person::Person,
    sandbox::Sandbox,
    settings::Settings,
};

/// Everything one journey has for itself: an API with a database, and the
/// browsers it opens.
pub(crate) struct World {
    pub(crate) journey: &'static str,
    pub(crate) engine: Engine,
    pub(crate) settings: Rc<Settings>,
    pub(crate) api: Api,
    browsers: RefCell<Vec<Rc<Browser>>>,
    /// Where the person is, for the report of a fault.
    place: RefCell<String>,
    /// The screen that each title belongs to.
    titles: RefCell<BTreeMap<String, String>>,
    /// What must not be seen anywhere: a name for it, and the secret.
    secrets: RefCell<Vec<(String, String)>>,
    /// What of the gallery was looked at, and in which languages people walked.
    looked: RefCell<Vec<Looked>>,
    remains: Cell<u32>,
}

impl World {
    pub(crate) async fn new(
        journey: &'static str,
        engine: Engine,
        settings: Rc<Settings>,
    ) -> Outcome<Rc<Self>> {
        Self::with_options(journey, engine, settings, &[]).await
    }

    /// One whose API was started with further options.
    pub(crate) async fn with_options(
        journey: &'static str,
        engine: Engine,
        settings: Rc<Settings>,
        options: &[&str],
    ) -> Outcome<Rc<Self>> {
        let api = Api::start(&settings, engine, Line::Straight, options).await?;
        Ok(Self::around(journey, engine, settings, api))
    }

    /// One whose API finds a database in its folder.
    pub(crate) async fn in_folder(
        folder: TempDir,
        journey: &'static str,
        engine: Engine,
        settings: Rc<Settings>,
        options: &[&str],
    ) -> Outcome<Rc<Self>> {
        let api = Api::start_in(folder, &settings, engine, Line::Straight, options).await?;
        Ok(Self::around(journey, engine, settings, api))
    }

    /// One where something can happen between the browser and the API.
    pub(crate) async fn with_relay(
        journey: &'static str,
        engine: Engine,
        settings: Rc<Settings>,
    ) -> Outcome<Rc<Self>> {
        let api = Api::start(&settings, engine, Line::Relayed, &[]).await?;
        Ok(Self::around(journey, engine, settings, api))
    }

    /// One whose API is two instances that take turns.
    pub(crate) async fn with_two_instances(
        journey: &'static str,
        settings: Rc<Settings>,
    ) -> Outcome<Rc<Self>> {
        let api = Api::start_two(&settings).await?;
        Ok(Self::around(journey, Engine::Chromium, settings, api))
    }

    fn around(journey: &'static str, engine: Engine, settings: Rc<Settings>, api: Api) -> Rc<Self> {
        Rc::new(Self {
            journey,
            engine,
            settings,
            api,
            browsers: RefCell::default(),
            place: RefCell::new("the start".into()),
            titles: RefCell::default(),
            secrets: RefCell::default(),
            looked: RefCell::default(),
            remains: Cell::new(0),
        })
    }

    /// Someone with a phone, in the light theme.
    pub(crate) async fn person(self: &Rc<Self>) -> Outcome<Person> {
        self.person_with(Look::default()).await
    }

    pub(crate) async fn person_with(self: &Rc<Self>, look: Look) -> Outcome<Person> {
        let number = u32::try_from(self.browsers.borrow().len()).unwrap_or(u32::MAX);
        let browser = Browser::start(&self.settings, self.engine, number, &self.api, look).await?;
        let browser = Rc::new(browser);
        self.browsers.borrow_mut().push(Rc::clone(&browser));
        Ok(Person::new(Rc::clone(self), browser))
    }

    /// The sandbox, over JSON.
    pub(crate) fn sandbox(&self) -> Sandbox<'_> {
        Sandbox::new(self)
    }

    /// A client that is not a browser.
    pub(crate) fn http(&self) -> Http {
        Http::new(&self.api.address, &self.api.origin)
    }

    /// All browsers that were opened, in order.
    pub(crate) fn browsers(&self) -> Vec<Rc<Browser>> {
        self.browsers.borrow().clone()
    }

    /// This was looked at, for the numbers of the report.
    pub(crate) fn has_looked(&self, looked: Looked) {
        self.looked.borrow_mut().push(looked);
    }

    pub(crate) fn looked(&self) -> Vec<Looked> {
        self.looked.borrow().clone()
    }

    pub(crate) fn set_place(&self, place: impl Into<String>) {
        self.place.replace(place.into());
    }

    pub(crate) fn place(&self) -> String {
        self.place.borrow().clone()
    }

    /// From now on this must not be in any address, storage or log.
    pub(crate) fn remember_secret(&self, name: &str, secret: &str) {
        let mut secrets = self.secrets.borrow_mut();
        if !secret.is_empty() && !secrets.iter().any(|(_, known)| known == secret) {
            secrets.push((name.to_owned(), secret.to_owned()));
        }
    }

    pub(crate) fn secrets(&self) -> Vec<(String, String)> {
        self.secrets.borrow().clone()
    }

    /// The name of a secret that stands in `text`, if one does. It has to
    /// stand alone: six digits inside a longer number are no code.
    pub(crate) fn secret_in(&self, text: &str) -> Option<String> {
        self.secrets
            .borrow()
            .iter()
            .find(|(_, secret)| stands_alone_in(text, secret))
            .map(|(name, _)| name.clone())
    }

    /// A title belongs to one screen only.
    pub(crate) fn check_title(&self, title: &str, screen: &str) -> Outcome {
        if title.trim().is_empty() {
            return Err(Fault::new("the page has no title"));
        }
        let mut titles = self.titles.borrow_mut();
        let owner = titles
            .entry(title.to_owned())
            .or_insert_with(|| screen.to_owned());
        if owner != screen {
            return Err(Fault::new(format!(
                "the title “{title}” is that of {owner} too"
            )));
        }
        Ok(())
    }

    /// Keeps something to look at, under `screens` in the folder of the run.
    pub(crate) fn keep_screen(&self, name: &str, content: &[u8]) -> Outcome {
        let file = self.settings.out.join("screens").join(self.file(name));
        Ok(std::fs::write(file, content)?)
    }

    /// A file for what is left of this journey, named after it.
    pub(crate) fn remains(&self, what: &str) -> PathBuf {
        let number = self.remains.get();
        self.remains.set(number + 1);
        self.settings
            .out
            .join("failed")
            .join(self.file(&format!("{}-{number}-{what}", self.journey)))
    }

    /// What a file is called: in Chromium by its name alone.
    fn file(&self, name: &str) -> String {
        self.engine.walk(name).replace(':', "-")
    }

    /// Leaves a picture, the page and the log of the API for who looks into
    /// it. What cannot be had is left out: the fault itself matters more.
    pub(crate) async fn leave_remains(&self) {
        for browser in self.browsers() {
            if let Ok(picture) = browser.whole_page().await {
                let _ = std::fs::write(self.remains("page.png"), picture);
            }
            let _ = browser.watch.read(&browser).await;
            let console = browser.watch.console.borrow().join("\n");
            let _ = std::fs::write(self.remains("console.log"), console);
            if let Ok(page) = browser.driver.source().await {
                let _ = std::fs::write(self.remains("page.html"), page);
            }
        }
        let _ = std::fs::write(self.remains("api.log"), self.api.log());
    }

    /// Ends the browsers and the API.
    pub(crate) async fn end(self: Rc<Self>) {
        for browser in self.browsers.take() {
            // One that does not end now ends with ChromeDriver.
            let _ = browser.stop().await;
        }
        if let Some(world) = Rc::into_inner(self) {
            world.api.stop().await;
        }
    }
}

fn stands_alone_in(text: &str, secret: &str) -> bool {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '.');
    text.match_indices(secret).any(|(start, found)| {
        let before = text[..start].chars().next_back();
        let after = text[start + found.len()..].chars().next();
        !is_part(before) && !after.is_some_and(|c| c.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_found_only_where_it_stands_alone() {
        assert!(stands_alone_in("code=123456", "123456"));
        assert!(stands_alone_in("\"123456\"", "123456"));
        assert!(!stands_alone_in("17:22:58.123456Z", "123456"));
        assert!(!stands_alone_in("91234567", "123456"));
    }
}
