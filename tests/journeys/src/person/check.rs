//! What has to hold on every screen, whatever the journey is about.

use super::Person;
use crate::{
    engine::Ability,
    ensure,
    fault::Outcome,
    screen::{Arrival, Facts, axe},
    wait::{PATIENCE, within},
};

impl Person {
    /// Everything that has to hold on every screen: see [`Facts::faults`].
    pub(crate) async fn check_page(&self, name: &str) -> Outcome {
        self.here().await?;
        self.world.set_place(name);
        // What looks at the page is a script too. Those of the page itself
        // were passed over when it was loaded and do not run any more.
        if !self.scripts.get() {
            self.browser.allow_scripts(true).await?;
        }
        let wrong = self.faults_of_page().await;
        if !self.scripts.get() {
            self.browser.allow_scripts(false).await?;
        }
        let mut wrong = wrong?;
        wrong.sort();
        wrong.dedup();
        ensure!(wrong.is_empty(), "on {name}:\n  - {}", wrong.join("\n  - "));
        Ok(())
    }

    async fn faults_of_page(&self) -> Outcome<Vec<String>> {
        let mut facts = Facts::gather(&self.browser).await?;
        let place = (facts.screen.clone(), facts.headings.clone());
        let mut arrival = self.arrival.get();
        if facts.is_served() {
            arrival = Arrival::Plain;
        }
        if arrival == Arrival::Step && !facts.error && *self.checked.borrow() == Some(place.clone())
        {
            arrival = Arrival::Stay;
        }
        if arrival == Arrival::Step {
            // The focus comes in the same turn or the next frame; wait for
            // it, and let the check below say so if it does not.
            within(PATIENCE / 4, async || {
                facts = Facts::gather(&self.browser).await?;
                let faults = facts.faults(&self.world.api.origin, arrival);
                Ok(faults.is_empty().then_some(()))
            })
            .await?;
        }
        if self.app.get() {
            self.checked.replace(Some(place));
            self.arrival.set(Arrival::Stay);
        }
        let mut wrong = Vec::new();
        wrong.extend(facts.faults(&self.world.api.origin, arrival));
        if self.app.get() && !facts.is_served() {
            let screen = facts.screen.clone().unwrap_or_default();
            let title = facts.plain_title();
            let title = title.trim_start_matches("Error: ");
            // Where someone else may look at the tabs of this device, all titles
            // are the same and say nothing (STANDARDS L6).
            let neutral = title.starts_with("Account – ");
            if !neutral && let Err(fault) = self.world.check_title(title, &screen) {
                wrong.push(fault.to_string());
            }
        }
        for cookie in self.browser.cookies().await? {
            // The language that was chosen is no secret.
            if cookie["name"] == "regain-language" {
                continue;
            }
            self.world
                .remember_secret("the cookie", cookie["value"].as_str().unwrap_or(""));
        }
        let settings = &self.world.settings;
        wrong.extend(axe(&self.browser, &settings.axe, &settings.accessible).await?);
        self.browser.watch.read(&self.browser).await?;
        wrong.extend(self.browser.watch.take_wrong());
        // Where the page cannot be listened to, the browser still reports.
        if self.browser.needs(Ability::ScriptBeforeDocument).is_err() {
            wrong.extend(self.world.api.violations());
        }
        let requests = self.browser.watch.requests.borrow().clone();
        for address in requests.iter().chain([&facts.address]) {
            if let Some(secret) = self.world.secret_in(address) {
                wrong.push(format!("{secret} is in the address {address}"));
            }
        }
        for answer in self.browser.watch.answers.borrow().iter() {
            let fits = self.world.settings.schema.check_answer(
                &answer.method,
                &answer.path,
                answer.status,
                &answer.media_type,
                &answer.body,
            );
            if let Err(fault) = fits {
                wrong.push(fault.to_string());
            }
        }
        Ok(wrong)
    }
}
