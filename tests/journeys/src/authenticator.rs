use std::sync::Arc;

use reqwest::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::{Command, ExtensionCommand};

use crate::{
    engine::{Ability, Engine},
    fault::Outcome,
    person::Person,
};

/// An authenticator of the browser in which nobody has to touch anything
/// (WebAuthn Level 3, 11: WebDriver; in Chromium over the DevTools Protocol,
/// which can take the touch away).
pub(crate) struct VirtualAuthenticator<'a> {
    person: &'a Person,
    id: Value,
}

impl<'a> VirtualAuthenticator<'a> {
    /// Puts one into the device of a person.
    pub(crate) async fn give(person: &'a Person) -> Outcome<Self> {
        person.browser.needs(Ability::VirtualAuthenticator)?;
        person.here().await?;
        let mut options = json!({
            "transport": "internal",
            "hasResidentKey": true,
            "hasUserVerification": true,
            "isUserVerified": true,
        });
        let id = if person.browser.engine == Engine::Chromium {
            options["protocol"] = json!("ctap2");
            options["automaticPresenceSimulation"] = json!(true);
            let options = json!({ "options": options });
            person.browser.cdp("WebAuthn.enable", json!({})).await?;
            let mut given = person
                .browser
                .cdp("WebAuthn.addVirtualAuthenticator", options)
                .await?;
            given["authenticatorId"].take()
        } else {
            options["protocol"] = json!("ctap2_1");
            options["isUserConsenting"] = json!(true);
            let place = "/webauthn/authenticator".to_owned();
            let sent = Extension(Method::POST, place, Some(options));
            person.browser.driver.cmd(sent.command()).await?.value()?
        };
        Ok(Self { person, id })
    }

    /// Takes it out again.
    pub(crate) async fn remove(self) -> Outcome {
        self.person.here().await?;
        let browser = &self.person.browser;
        if browser.engine == Engine::Chromium {
            let parameters = json!({ "authenticatorId": self.id });
            browser
                .cdp("WebAuthn.removeVirtualAuthenticator", parameters)
                .await?;
        } else {
            let id = self.id.as_str().unwrap_or_default();
            let place = format!("/webauthn/authenticator/{id}");
            let sent = Extension(Method::DELETE, place, None);
            browser.driver.cmd(sent.command()).await?;
        }
        Ok(())
    }

    /// Whether its owner touches it from now on.
    pub(crate) async fn set_touched(&self, touched: bool) -> Outcome {
        let parameters = json!({ "authenticatorId": self.id, "enabled": touched });
        self.person.here().await?;
        self.person
            .browser
            .cdp_for(
                Ability::UntouchedAuthenticator,
                "WebAuthn.setAutomaticPresenceSimulation",
                parameters,
            )
            .await?;
        Ok(())
    }
}

/// A command of another standard to the driver: method, place and what is sent.
#[derive(Debug)]
struct Extension(Method, String, Option<Value>);

impl Extension {
    fn command(self) -> Command {
        Command::ExtensionCommand(Box::new(self))
    }
}

impl ExtensionCommand for Extension {
    fn parameters_json(&self) -> Option<Value> {
        self.2.clone()
    }

    fn method(&self) -> Method {
        self.0.clone()
    }

    fn endpoint(&self) -> Arc<str> {
        self.1.as_str().into()
    }
}
