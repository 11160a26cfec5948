//! What stands beside words, for whoever finds a picture sooner than a sentence.

/// A drawing of `public/icons.svg`. It says nothing that the words beside it do not say, so screen readers pass it over:
/// `style/icon.css` draws it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A field for a password.
    Password,
    /// A phone that is missed.
    Phone,
    /// An envelope that nobody gets.
    NoMail,
    /// Somebody came in.
    Entered,
    /// On hold; no padlock.
    Paused,
    /// Somebody, and somebody who looks like them.
    Alike,
    /// Two people.
    People,
    /// A key.
    Passkey,
    /// Codes on a phone.
    App,
    /// An envelope.
    Mail,
    /// A text message.
    Message,
    /// A sheet with lines.
    List,
    /// Somebody who speaks.
    Person,
    /// A computer.
    Device,
    /// Apps.
    Apps,
    /// What was before.
    History,
    /// A device that is known.
    Remembered,
}

impl Icon {
    /// What the style sheet calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Phone => "phone",
            Self::NoMail => "no-mail",
            Self::Entered => "entered",
            Self::Paused => "paused",
            Self::Alike => "alike",
            Self::People => "people",
            Self::Passkey => "passkey",
            Self::App => "app",
            Self::Mail => "mail",
            Self::Message => "message",
            Self::List => "list",
            Self::Person => "person",
            Self::Device => "device",
            Self::Apps => "apps",
            Self::History => "history",
            Self::Remembered => "remembered",
        }
    }
}
