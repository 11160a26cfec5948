//! Securing the account: the tasks, what each shows, and what is done there.
//!
//! Nothing of it changes the account until [`SecureRequest::Commit`]. Until
//! then it is a draft, which lives as long as the flow.

use serde::{Deserialize, Serialize};

use crate::{EmailAddress, FieldError, FieldReason, MaskedAddress, Reference, Secret, UnixSeconds};

/// A task, in the order they are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Task {
    /// Look at what happened, and undo what others did.
    Activity,
    /// Choose a new password.
    Password,
    /// Look at the second factors, remove and add some.
    Factors,
    /// Make new backup codes.
    BackupCodes,
    /// Look at the sessions that are signed in, and end some.
    Sessions,
    /// Look at the devices that need no second factor, and forget some.
    Devices,
    /// Look at what apps, API tokens and forwarding have access.
    Apps,
    /// Look at the addresses, remove, restore and add some.
    Addresses,
    /// Look at the recovery contacts, and remove some.
    Contacts,
}

impl Task {
    /// All tasks, in the order they are offered.
    pub const ALL: [Self; 9] = [
        Self::Activity,
        Self::Password,
        Self::Factors,
        Self::BackupCodes,
        Self::Sessions,
        Self::Devices,
        Self::Apps,
        Self::Addresses,
        Self::Contacts,
    ];

    /// The name in JSON and in test ids.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::Password => "password",
            Self::Factors => "factors",
            Self::BackupCodes => "backup_codes",
            Self::Sessions => "sessions",
            Self::Devices => "devices",
            Self::Apps => "apps",
            Self::Addresses => "addresses",
            Self::Contacts => "contacts",
        }
    }

    /// The task of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|task| task.name() == name)
    }
}

/// Data of [`Step::Tasks`](crate::Step::Tasks).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Tasks {
    /// The tasks there are for this account, in the order they are offered.
    pub tasks: Vec<TaskSummary>,
    /// Whether the changes can be checked: something is to be changed, and
    /// every task that is required is done.
    pub can_check: bool,
    /// Until when sensitive changes are protected after an earlier recovery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected_until: Option<UnixSeconds>,
    /// Whether that can be ended now: two strong proofs were given.
    #[serde(default)]
    pub can_end_protection: bool,
}

/// How a task stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct TaskSummary {
    /// Which.
    pub task: Task,
    /// Whether it was done.
    pub status: TaskStatus,
    /// Whether it has to be.
    pub advice: Advice,
    /// How much there is to look at.
    pub items: u32,
    /// How much of it is going to change.
    pub changes: u32,
}

/// Whether a task was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum TaskStatus {
    /// Nobody has looked at it.
    NotStarted,
    /// It was begun, and something is still missing.
    Started,
    /// It was done, or looked at and left as it is.
    Completed,
    /// There is nothing in it.
    Nothing,
}

/// Whether a task has to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum Advice {
    /// It may be left.
    Optional,
    /// It may be left, and that is worse for the account.
    Recommended,
    /// Without it nothing is committed.
    Required,
}

/// Data of [`Step::Review`](crate::Step::Review): a task that is a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Review {
    /// Which task.
    pub task: Task,
    /// What is in the list. Sessions: this device first, then those used
    /// last. Activity: the newest first. The rest: the oldest first.
    pub items: Vec<Item>,
    /// How many more there are than are shown.
    #[serde(default)]
    pub more: u32,
    /// What the list of sessions is narrowed to.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub filter: String,
    /// Everything in the list is going to be removed.
    #[serde(default)]
    pub all: bool,
    /// Since when the person suspects somebody else; in activity alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<UnixSeconds>,
    /// Whether something can be added here (an authenticator app, an address).
    #[serde(default)]
    pub can_add: bool,
    /// Whether a passkey can be added here.
    #[serde(default)]
    pub can_add_passkey: bool,
}

/// One thing of an account: what it is, what is known of it, and what the
/// draft does with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Item {
    /// Names it in [`SecureRequest::Mark`].
    pub id: String,
    /// What it is.
    pub kind: ItemKind,
    /// What it is called: the device, the app, the masked address, the name
    /// its owner gave it. Never translated; empty where the kind says all.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Where it was used last, coarsely, such as a city and a country.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// How many there are of it, where alike ones are one item.
    #[serde(default = "one")]
    pub count: u32,
    /// When it was added, first used, or happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<UnixSeconds>,
    /// When it was last used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_used: Option<UnixSeconds>,
    /// What an app may do, in the words of the service.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<String>,
    /// What is to be known about it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<ItemFlag>,
    /// What the draft does with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<ItemChange>,
    /// What the draft calls it, where it gives it another name; never
    /// translated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_name: Option<String>,
    /// Whether it can be given another name, by [`SecureRequest::Rename`].
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub can_rename: bool,
    /// The number of the report about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(value_type = Option<String>, example = "K7QM-3XTB"))]
    pub report: Option<Reference>,
}

const fn one() -> u32 {
    1
}

macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name in JSON and in test ids.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }

            /// The one of that name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}

named! {
    /// What an item is.
    ItemKind {
        /// The password.
        Password = "password",
        /// Sessions that are signed in, of one device at one place.
        Session = "session",
        /// A device that needs no second factor.
        Device = "device",
        /// An app that has access.
        App = "app",
        /// An API token.
        ApiToken = "api_token",
        /// An address that mail is forwarded to.
        Forwarding = "forwarding",
        /// An authenticator app.
        Authenticator = "authenticator",
        /// A passkey.
        Passkey = "passkey",
        /// The backup codes, all of them.
        BackupCodes = "backup_codes",
        /// An e-mail address.
        Email = "email",
        /// A phone number.
        Phone = "phone",
        /// A recovery contact.
        Contact = "contact",
        /// Somebody signed in.
        SignIn = "sign_in",
        /// The password was changed.
        PasswordChanged = "password_changed",
        /// An e-mail address or phone number was added.
        AddressAdded = "address_added",
        /// An e-mail address or phone number was removed.
        AddressRemoved = "address_removed",
        /// A second factor was added.
        FactorAdded = "factor_added",
        /// A second factor was removed.
        FactorRemoved = "factor_removed",
        /// Backup codes were made.
        BackupCodesMade = "backup_codes_made",
        /// An app or an API token was given access.
        AppConnected = "app_connected",
        /// Forwarding was set up.
        ForwardingAdded = "forwarding_added",
        /// A recovery contact was added.
        ContactAdded = "contact_added",
        /// The account was recovered.
        Recovered = "recovered",
    }
}

named! {
    /// What is to be known about an item.
    ItemFlag {
        /// It is like the device that is used now.
        ThisDevice = "this_device",
        /// It is the first address of its kind.
        Primary = "primary",
        /// It is from after the time that the person suspects.
        DuringIncident = "during_incident",
        /// It is from a place that the account was not used from before.
        NewPlace = "new_place",
        /// It is suspended: it protects, and proves nothing.
        Suspended = "suspended",
        /// It was removed lately and can be restored.
        Removed = "removed",
        /// It cannot be removed before there is another one.
        LastOne = "last_one",
        /// It is kept in step with other devices, which somebody may have
        /// been let into (NIST SP 800-63B-4, B.4).
        Synced = "synced",
        /// Nothing can be done about it here.
        Fixed = "fixed",
    }
}

named! {
    /// What the draft does with an item.
    ItemChange {
        /// It is removed: ended, forgotten, revoked, deleted.
        Remove = "remove",
        /// It is added.
        Add = "add",
        /// It is restored.
        Restore = "restore",
        /// Another takes its place.
        Replace = "replace",
        /// It is given another name and stays as it is:
        /// [`Item::new_name`].
        Rename = "rename",
    }
}

/// Data of [`Step::AddAuthenticator`](crate::Step::AddAuthenticator). The
/// secret is in [`FlowDocument::shown_once`](crate::FlowDocument::shown_once).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddAuthenticator {
    /// What the app is going to show above the code: the service.
    pub issuer: String,
    /// What it is going to show beside that: the account.
    pub account: String,
    /// When the key stops being taken, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<UnixSeconds>,
}

/// Data of [`Step::AddPasskey`](crate::Step::AddPasskey).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddPasskey {
    /// `PublicKeyCredentialCreationOptionsJSON` (WebAuthn Level 3, 5.1.9) as a
    /// text; missing when its challenge is over and it has to be asked for
    /// again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<String>,
}

/// Data of [`Step::BackupCodes`](crate::Step::BackupCodes). The codes are in
/// [`FlowDocument::shown_once`](crate::FlowDocument::shown_once).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct BackupCodes {
    /// How many unused codes the account has.
    pub left: u32,
    /// When they were made, if there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_at: Option<UnixSeconds>,
    /// How far the new ones are.
    pub new: NewCodes,
    /// The account, masked, for the sheet.
    pub account: MaskedAddress,
}

/// How far new backup codes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum NewCodes {
    /// There are none.
    None,
    /// They were shown; one has to be typed back before they count.
    Shown,
    /// One was typed back.
    Proven,
}

/// Data of [`Step::AddAddress`](crate::Step::AddAddress).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AddAddress {
    /// The address a code was sent to, as the person typed it; missing while
    /// it is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// When the code stops working.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_expires_at: Option<UnixSeconds>,
    /// When a new code may be asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resend_at: Option<UnixSeconds>,
    /// How many more tries the code has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts_left: Option<u32>,
    /// Whether phone numbers are taken: the service sends text messages.
    #[serde(default)]
    pub phones: bool,
}

/// Data of [`Step::CheckChanges`](crate::Step::CheckChanges).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct CheckChanges {
    /// What is going to change.
    pub changes: Vec<Item>,
    /// Recommended tasks that nobody has looked at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<Task>,
    /// The addresses that are going to be told, masked.
    pub told: Vec<MaskedAddress>,
    /// For how long sensitive changes are protected afterwards, in seconds;
    /// missing if they are not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected_for: Option<u32>,
}

/// The passkeys an account has after a commit, for
/// `PublicKeyCredential.signalAllAcceptedCredentials()` (WebAuthn Level 3,
/// 5.1.10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct AcceptedPasskeys {
    /// The relying party's id.
    pub rp_id: String,
    /// The user handle, in base64url.
    pub user_id: String,
    /// All credential ids, in base64url.
    pub credential_ids: Vec<String>,
}

/// What is done while the account is being secured, as it travels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum SecureRequest {
    /// Open a task.
    OpenTask {
        /// Which.
        task: Task,
    },
    /// Have the draft change an item: remove it, or restore one that was
    /// removed. An event of the activity stands for what it was about.
    Mark {
        /// Its id.
        id: String,
    },
    /// Leave an item as it is; one that the draft adds is dropped.
    Unmark {
        /// Its id.
        id: String,
    },
    /// Mark everything in a task's list.
    MarkAll {
        /// Which task.
        task: Task,
    },
    /// Leave everything in a task's list as it is.
    UnmarkAll {
        /// Which task.
        task: Task,
    },
    /// Say that somebody else was at work from this event on.
    SuspectSince {
        /// Its id.
        id: String,
    },
    /// Report an event; it gets a number.
    Report {
        /// Its id.
        id: String,
    },
    /// Give an authenticator app or a passkey another name (NIST SP 800-63B-4,
    /// 8.1.2.6).
    Rename {
        /// Its id.
        id: String,
        /// What the person calls it.
        name: String,
    },
    /// Narrow the list of sessions.
    Filter {
        /// What device or place has to hold; empty for all.
        text: String,
    },
    /// Make the key of a new authenticator app, in place of one that was made
    /// before and not confirmed.
    StartAuthenticator,
    /// Confirm it with a code.
    ConfirmAuthenticator {
        /// What the person calls it.
        name: String,
        /// The code.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        code: Secret,
    },
    /// Ask for what a new passkey is made with.
    StartPasskey,
    /// Add the passkey that was made.
    AddPasskey {
        /// What the person calls it.
        name: String,
        /// `RegistrationResponseJSON` (WebAuthn Level 3, 5.1) as a text.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        credential: Secret,
    },
    /// Make ten backup codes, in place of those made before in this flow.
    MakeBackupCodes,
    /// Show that they were kept: type one back.
    ProveBackupCode {
        /// One of them.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        code: Secret,
    },
    /// Go to add an address.
    StartAddress,
    /// Send a code to a new address.
    AddAddress {
        /// The e-mail address or phone number.
        address: String,
    },
    /// Enter that code.
    ConfirmAddress {
        /// The code.
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        code: Secret,
    },
    /// Go to check what is going to change.
    CheckChanges,
    /// Make the changes, all of them at once.
    Commit,
    /// Ask for more time, and for nothing else: it moves the end of the flow
    /// on, to [`FlowDocument::ends_at`](crate::FlowDocument::ends_at) at the
    /// most. Open at every step of [`Stage::Secure`](crate::Stage::Secure).
    MoreTime,
}

/// The same, checked as far as it can be without the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecureAction {
    /// See [`SecureRequest::OpenTask`].
    OpenTask(Task),
    /// See [`SecureRequest::Mark`].
    Mark(String),
    /// See [`SecureRequest::Unmark`].
    Unmark(String),
    /// See [`SecureRequest::MarkAll`].
    MarkAll(Task),
    /// See [`SecureRequest::UnmarkAll`].
    UnmarkAll(Task),
    /// See [`SecureRequest::SuspectSince`].
    SuspectSince(String),
    /// See [`SecureRequest::Report`].
    Report(String),
    /// See [`SecureRequest::Rename`].
    Rename {
        /// Its id.
        id: String,
        /// What the person calls it.
        name: Label,
    },
    /// See [`SecureRequest::Filter`].
    Filter(String),
    /// See [`SecureRequest::StartAuthenticator`].
    StartAuthenticator,
    /// See [`SecureRequest::ConfirmAuthenticator`].
    ConfirmAuthenticator {
        /// What the person calls it.
        name: Label,
        /// The code.
        code: Secret,
    },
    /// See [`SecureRequest::StartPasskey`].
    StartPasskey,
    /// See [`SecureRequest::AddPasskey`].
    AddPasskey {
        /// What the person calls it.
        name: Label,
        /// The answer of the browser.
        credential: Secret,
    },
    /// See [`SecureRequest::MakeBackupCodes`].
    MakeBackupCodes,
    /// See [`SecureRequest::ProveBackupCode`].
    ProveBackupCode(Secret),
    /// See [`SecureRequest::StartAddress`].
    StartAddress,
    /// See [`SecureRequest::AddAddress`].
    AddAddress(NewAddress),
    /// See [`SecureRequest::ConfirmAddress`].
    ConfirmAddress(Secret),
    /// See [`SecureRequest::CheckChanges`].
    CheckChanges,
    /// See [`SecureRequest::Commit`].
    Commit,
    /// See [`SecureRequest::MoreTime`].
    MoreTime,
}

impl SecureRequest {
    /// Checks every field.
    ///
    /// # Errors
    /// All fields that do not pass, with JSON Pointers as they are in an
    /// [`ActionRequest::Secure`](crate::ActionRequest::Secure).
    pub fn parse(self) -> Result<SecureAction, Vec<FieldError>> {
        let wrong = |pointer: &str, reason: FieldReason| vec![FieldError::new(pointer, reason)];
        Ok(match self {
            Self::OpenTask { task } => SecureAction::OpenTask(task),
            Self::Mark { id } => SecureAction::Mark(id),
            Self::Unmark { id } => SecureAction::Unmark(id),
            Self::MarkAll { task } => SecureAction::MarkAll(task),
            Self::UnmarkAll { task } => SecureAction::UnmarkAll(task),
            Self::SuspectSince { id } => SecureAction::SuspectSince(id),
            Self::Report { id } => SecureAction::Report(id),
            Self::Rename { id, name } => SecureAction::Rename {
                id,
                name: Label::parse(&name).map_err(|error| wrong("/secure/rename/name", error))?,
            },
            Self::Filter { text } => {
                SecureAction::Filter(text.chars().take(Label::MAX_LENGTH).collect())
            }
            Self::StartAuthenticator => SecureAction::StartAuthenticator,
            Self::ConfirmAuthenticator { name, code } => SecureAction::ConfirmAuthenticator {
                name: Label::parse(&name)
                    .map_err(|error| wrong("/secure/confirm_authenticator/name", error))?,
                code,
            },
            Self::StartPasskey => SecureAction::StartPasskey,
            Self::AddPasskey { name, credential } => SecureAction::AddPasskey {
                name: Label::parse(&name)
                    .map_err(|error| wrong("/secure/add_passkey/name", error))?,
                credential,
            },
            Self::MakeBackupCodes => SecureAction::MakeBackupCodes,
            Self::ProveBackupCode { code } => SecureAction::ProveBackupCode(code),
            Self::StartAddress => SecureAction::StartAddress,
            Self::AddAddress { address } => SecureAction::AddAddress(
                NewAddress::parse(&address)
                    .map_err(|error| wrong("/secure/add_address/address", error))?,
            ),
            Self::ConfirmAddress { code } => SecureAction::ConfirmAddress(code),
            Self::CheckChanges => SecureAction::CheckChanges,
            Self::Commit => SecureAction::Commit,
            Self::MoreTime => SecureAction::MoreTime,
        })
    }
}

/// What a person calls something of theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Label(String);

impl Label {
    /// The longest, in characters.
    pub const MAX_LENGTH: usize = 40;

    /// Reads a label, without the spaces around it.
    ///
    /// # Errors
    /// Nothing in it, more than [`Label::MAX_LENGTH`] characters, or signs
    /// that cannot be seen.
    pub fn parse(raw: &str) -> Result<Self, FieldReason> {
        let text = raw.trim();
        if text.is_empty() {
            return Err(FieldReason::Empty);
        }
        if text.chars().count() > Self::MAX_LENGTH {
            let max = u32::try_from(Self::MAX_LENGTH).unwrap_or(u32::MAX);
            return Err(FieldReason::TooLong { max });
        }
        if text.chars().any(char::is_control) {
            return Err(FieldReason::Malformed);
        }
        Ok(Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An address to be added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NewAddress {
    /// An e-mail address.
    Email(EmailAddress),
    /// A phone number: a plus sign and 8 to 15 digits (ITU-T E.164).
    Phone(String),
}

impl NewAddress {
    /// Reads an e-mail address, or a phone number that begins with `+`.
    ///
    /// # Errors
    /// Nothing in it, or it is neither.
    pub fn parse(raw: &str) -> Result<Self, FieldReason> {
        let text = raw.trim();
        if !text.starts_with('+') {
            return EmailAddress::parse(text)
                .map(Self::Email)
                .map_err(FieldReason::from);
        }
        let mut digits = String::from("+");
        for c in text.chars().skip(1) {
            match c {
                '0'..='9' => digits.push(c),
                ' ' | '-' | '.' | '(' | ')' | '/' | '\u{a0}' => {}
                _ => return Err(FieldReason::Malformed),
            }
        }
        if (9..=16).contains(&digits.len()) {
            Ok(Self::Phone(digits))
        } else {
            Err(FieldReason::Malformed)
        }
    }

    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(address) => address.as_str(),
            Self::Phone(number) => number,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_is_read_in_any_spacing() {
        let read = |raw| NewAddress::parse(raw).map(|address| address.as_str().to_owned());
        assert_eq!(read("+44 (1632) 960-143"), Ok("+441632960143".into()));
        assert_eq!(read(" ada@example.com "), Ok("ada@example.com".into()));
        assert_eq!(read("+44"), Err(FieldReason::Malformed));
        assert_eq!(read("01632 960143"), Err(FieldReason::Malformed));
        assert_eq!(read(""), Err(FieldReason::Empty));
    }

    #[test]
    fn a_label_says_something() {
        assert_eq!(
            Label::parse(" My phone ").map(|label| label.as_str().to_owned()),
            Ok("My phone".into())
        );
        assert_eq!(Label::parse(" \t"), Err(FieldReason::Empty));
        assert_eq!(
            Label::parse(&"a".repeat(41)),
            Err(FieldReason::TooLong { max: 40 })
        );
        assert_eq!(Label::parse("a\u{7}b"), Err(FieldReason::Malformed));
    }

    #[test]
    fn names_are_those_of_the_json() {
        for task in Task::ALL {
            let json = serde_json::to_string(&task).unwrap();
            assert_eq!(json, format!("\"{}\"", task.name()));
        }
        for kind in ItemKind::ALL {
            let json = serde_json::to_string(kind).unwrap();
            assert_eq!(json, format!("\"{}\"", kind.name()));
        }
        for flag in ItemFlag::ALL {
            let json = serde_json::to_string(flag).unwrap();
            assert_eq!(json, format!("\"{}\"", flag.name()));
        }
        for change in ItemChange::ALL {
            let json = serde_json::to_string(change).unwrap();
            assert_eq!(json, format!("\"{}\"", change.name()));
        }
    }
}
