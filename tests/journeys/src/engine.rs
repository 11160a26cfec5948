//! The browser engines, and what each of them cannot do.

use clap::ValueEnum;

/// Where pages are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Engine {
    /// By `ChromeDriver`. Everything can be asked of it: journeys are written for it first.
    Chromium,
    /// By geckodriver, with `WebDriver` `BiDi` beside it.
    Firefox,
    /// `WebKitGTK`, by `WebKitWebDriver`, on a screen that nobody sees.
    Webkit,
}

/// What a journey may need beyond pages and what people do on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ability {
    /// To bring a tab to the front, and know that the others are not seen.
    FrontTab,
    /// To hold requests, or to be without a connection, or on a slow one.
    Connection,
    /// To read the places in the history of a tab.
    History,
    /// To read what the memory of a page holds.
    HeapSnapshot,
    /// To show a page as on paper, or in colours that are forced on it.
    Media,
    /// To make a PDF of a page.
    Paper,
    /// To run a script in documents before their own.
    ScriptBeforeDocument,
    /// To pass over the scripts of pages.
    WithoutScripts,
    /// To read what screen readers get.
    AccessibilityTree,
    /// To say that it is another browser.
    UserAgent,
    /// A passkey without a person who touches anything.
    VirtualAuthenticator,
    /// To take the touch of the person from it.
    UntouchedAuthenticator,
    /// A picture of what is further down than the window, too.
    WholePicture,
    /// To keep the keyboard in a window as small as one that is magnified four times.
    SmallWindow,
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// What it is called in the report.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// How journeys in it are called: those of Chromium by their name alone.
    pub(crate) fn walk(self, journey: &str) -> String {
        match self {
            Self::Chromium => journey.to_owned(),
            Self::Firefox | Self::Webkit => format!("{}:{journey}", self.name()),
        }
    }

    /// Why it cannot do something, unless it can.
    pub(crate) const fn lacks(self, ability: Ability) -> Option<&'static str> {
        match self {
            Self::Chromium => None,
            Self::Firefox => firefox_lacks(ability),
            Self::Webkit => webkit_lacks(ability),
        }
    }

    /// Whether people get to the service by https: `WebKitGTK` keeps no cookie
    /// with `Secure` from `http://localhost`.
    pub(crate) const fn needs_https(self) -> bool {
        match self {
            Self::Chromium | Self::Firefox => false,
            Self::Webkit => true,
        }
    }

    /// Whether its requests are seen where they come out, because it does not
    /// show the answers to them.
    pub(crate) const fn needs_relay(self) -> bool {
        match self {
            Self::Chromium => false,
            Self::Firefox | Self::Webkit => true,
        }
    }
}

const fn firefox_lacks(ability: Ability) -> Option<&'static str> {
    match ability {
        Ability::FrontTab => Some("without a screen all its tabs are in front"),
        Ability::Connection => Some("its driver cannot hold or slow down requests"),
        Ability::History => Some("its driver does not read the history of a tab"),
        Ability::HeapSnapshot => Some("its driver takes no snapshot of the memory"),
        Ability::Media => Some("its driver shows no page as on paper or in forced colours"),
        Ability::WithoutScripts => Some("its driver cannot pass over the scripts of pages"),
        Ability::AccessibilityTree => Some("what screen readers get is compared in Chromium alone"),
        Ability::UntouchedAuthenticator => {
            Some("its virtual authenticator is always touched at once")
        }
        Ability::Paper
        | Ability::ScriptBeforeDocument
        | Ability::UserAgent
        | Ability::VirtualAuthenticator
        | Ability::WholePicture
        | Ability::SmallWindow => None,
    }
}

const fn webkit_lacks(ability: Ability) -> Option<&'static str> {
    match ability {
        Ability::FrontTab => Some("its driver does not bring a tab to the front"),
        Ability::Connection => Some("its driver cannot hold or slow down requests"),
        Ability::History => Some("its driver does not read the history of a tab"),
        Ability::HeapSnapshot => Some("its driver takes no snapshot of the memory"),
        Ability::Media => Some("its driver shows no page as on paper or in forced colours"),
        Ability::Paper => Some("its driver does not print"),
        Ability::ScriptBeforeDocument => {
            Some("its driver runs no script in a document before those of the document")
        }
        Ability::WithoutScripts => Some("its driver needs the scripts of pages itself"),
        Ability::AccessibilityTree => Some("what screen readers get is compared in Chromium alone"),
        Ability::UserAgent => Some("its driver cannot say that it is another browser"),
        Ability::VirtualAuthenticator | Ability::UntouchedAuthenticator => {
            Some("WebKitGTK knows no passkeys")
        }
        Ability::WholePicture => Some("its driver takes pictures of the window alone"),
        Ability::SmallWindow => Some("no focus is shown in a window as small as a magnified page"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn journeys_of_chromium_keep_their_names() {
        let names = Engine::ALL.map(|engine| engine.walk("finish"));
        assert_eq!(names, ["finish", "firefox:finish", "webkit:finish"]);
    }

    #[test]
    fn everything_can_be_asked_of_chromium() {
        assert_eq!(Engine::Chromium.lacks(Ability::VirtualAuthenticator), None);
        assert!(
            Engine::Webkit
                .lacks(Ability::VirtualAuthenticator)
                .is_some()
        );
    }
}
