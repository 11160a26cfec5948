use serde_json::{Value, json};

use crate::{fault::Outcome, person::Person};

/// An authenticator of the browser in which nobody has to touch anything
/// (WebAuthn Level 3, 11: WebDriver; here over the DevTools Protocol).
pub(crate) struct VirtualAuthenticator<'a> {
    person: &'a Person,
    id: Value,
}

impl<'a> VirtualAuthenticator<'a> {
    /// Puts one into the device of a person.
    pub(crate) async fn give(person: &'a Person) -> Outcome<Self> {
        person.here().await?;
        person.browser.cdp("WebAuthn.enable", json!({})).await?;
        let options = json!({
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": true,
            "hasUserVerification": true,
            "isUserVerified": true,
            "automaticPresenceSimulation": true,
        });
        let mut given = person
            .browser
            .cdp(
                "WebAuthn.addVirtualAuthenticator",
                json!({ "options": options }),
            )
            .await?;
        Ok(Self {
            person,
            id: given["authenticatorId"].take(),
        })
    }

    /// Takes it out again.
    pub(crate) async fn remove(self) -> Outcome {
        let parameters = json!({ "authenticatorId": self.id });
        self.person.here().await?;
        self.person
            .browser
            .cdp("WebAuthn.removeVirtualAuthenticator", parameters)
            .await?;
        Ok(())
    }

    /// Whether its owner touches it from now on.
    pub(crate) async fn set_touched(&self, touched: bool) -> Outcome {
        let parameters = json!({ "authenticatorId": self.id, "enabled": touched });
        self.person.here().await?;
        self.person
            .browser
            .cdp("WebAuthn.setAutomaticPresenceSimulation", parameters)
            .await?;
        Ok(())
    }
}
