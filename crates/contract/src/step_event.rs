//! What the app tells of the steps that it draws: the events that a browser
//! alone knows of.
//!
//! Nothing in here is about a person. Every member is one of a closed list or
//! a bounded number; the one text is the hash of a build, of one length, in
//! hexadecimal digits. The API knows by itself which steps were begun and
//! done, what failed, how it ended, the situation and the language.

use serde::{Deserialize, Serialize};

use crate::ProblemType;

/// The most events of one batch.
pub const STEP_EVENTS_IN_BATCH: usize = 64;

/// The largest body of a batch that is read, in bytes.
pub const STEP_EVENT_BATCH_BYTES: usize = 8 * 1024;

/// The highest number of an event of a recovery.
pub const HIGHEST_STEP_EVENT: u32 = 2000;

/// How long ago an event may have happened, in seconds: a day.
pub const OLDEST_STEP_EVENT: u32 = 24 * 3600;

macro_rules! named {
    (
        $(#[$meta:meta])*
        pub enum $enum:ident { $($(#[doc = $doc:literal])* $variant:ident = $name:literal,)* }
    ) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        pub enum $enum { $($(#[doc = $doc])* $variant,)* }

        impl $enum {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The name in JSON.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What has this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}
pub(crate) use named;

named! {
    /// The name of a [`Step`](crate::Step), without its data. They stand in the
    /// order of the journey: what is further comes later.
    pub enum StepName {
        /// [`Step::CheckMailbox`](crate::Step::CheckMailbox).
        CheckMailbox = "check_mailbox",
        /// [`Step::SecureMailbox`](crate::Step::SecureMailbox).
        SecureMailbox = "secure_mailbox",
        /// [`Step::Identify`](crate::Step::Identify).
        Identify = "identify",
        /// [`Step::ChooseProof`](crate::Step::ChooseProof).
        ChooseProof = "choose_proof",
        /// [`Step::EnterCode`](crate::Step::EnterCode).
        EnterCode = "enter_code",
        /// [`Step::UsePasskey`](crate::Step::UsePasskey).
        UsePasskey = "use_passkey",
        /// [`Step::Waiting`](crate::Step::Waiting).
        Waiting = "waiting",
        /// [`Step::CaseDetails`](crate::Step::CaseDetails).
        CaseDetails = "case_details",
        /// [`Step::CaseCheck`](crate::Step::CaseCheck).
        CaseCheck = "case_check",
        /// [`Step::CaseOpened`](crate::Step::CaseOpened).
        CaseOpened = "case_opened",
        /// [`Step::NewBackupCode`](crate::Step::NewBackupCode).
        NewBackupCode = "new_backup_code",
        /// [`Step::Tasks`](crate::Step::Tasks).
        Tasks = "tasks",
        /// [`Step::SetPassword`](crate::Step::SetPassword).
        SetPassword = "set_password",
        /// [`Step::Review`](crate::Step::Review).
        Review = "review",
        /// [`Step::AddAuthenticator`](crate::Step::AddAuthenticator).
        AddAuthenticator = "add_authenticator",
        /// [`Step::AddPasskey`](crate::Step::AddPasskey).
        AddPasskey = "add_passkey",
        /// [`Step::BackupCodes`](crate::Step::BackupCodes).
        BackupCodes = "backup_codes",
        /// [`Step::AddAddress`](crate::Step::AddAddress).
        AddAddress = "add_address",
        /// [`Step::CheckChanges`](crate::Step::CheckChanges).
        CheckChanges = "check_changes",
        /// [`Step::Done`](crate::Step::Done).
        Done = "done",
        /// [`Step::Ended`](crate::Step::Ended).
        Ended = "ended",
    }
}

named! {
    /// What somebody holds in their hands, as far as the app can tell.
    pub enum DeviceClass {
        /// A phone.
        Phone = "phone",
        /// A tablet.
        Tablet = "tablet",
        /// A computer with a mouse or the like.
        Desktop = "desktop",
        /// The app has not said, or did not come.
        Unknown = "unknown",
    }
}

named! {
    /// What a browser alone knows.
    pub enum StepEventKind {
        /// The step was drawn.
        Shown = "shown",
        /// Its page was hidden or closed.
        Left = "left",
        /// Its page is looked at again.
        Returned = "returned",
    }
}

named! {
    /// Why something was not taken at a step.
    pub enum FailureReason {
        /// See [`ProblemType::Validation`].
        Validation = "validation",
        /// See [`ProblemType::CodeIncorrect`].
        CodeIncorrect = "code_incorrect",
        /// See [`ProblemType::CodeExpired`].
        CodeExpired = "code_expired",
        /// See [`ProblemType::CodeReplaced`].
        CodeReplaced = "code_replaced",
        /// See [`ProblemType::CodeExhausted`].
        CodeExhausted = "code_exhausted",
        /// See [`ProblemType::PasskeyRefused`].
        PasskeyRefused = "passkey_refused",
        /// See [`ProblemType::MethodUnavailable`].
        MethodUnavailable = "method_unavailable",
        /// See [`ProblemType::ProofInsufficient`].
        ProofInsufficient = "proof_insufficient",
        /// See [`ProblemType::StepOutOfOrder`].
        StepOutOfOrder = "step_out_of_order",
        /// See [`ProblemType::FlowExpired`].
        FlowExpired = "flow_expired",
        /// See [`ProblemType::RateLimited`].
        RateLimited = "rate_limited",
        /// See [`ProblemType::LinkUnknown`].
        LinkUnknown = "link_unknown",
    }
}

impl FailureReason {
    /// The reason that a problem tells; `None` for what nobody did at a step.
    #[must_use]
    pub const fn of(problem: ProblemType) -> Option<Self> {
        match problem {
            ProblemType::Validation => Some(Self::Validation),
            ProblemType::CodeIncorrect => Some(Self::CodeIncorrect),
            ProblemType::CodeExpired => Some(Self::CodeExpired),
            ProblemType::CodeReplaced => Some(Self::CodeReplaced),
            ProblemType::CodeExhausted => Some(Self::CodeExhausted),
            ProblemType::PasskeyRefused => Some(Self::PasskeyRefused),
            ProblemType::MethodUnavailable => Some(Self::MethodUnavailable),
            ProblemType::ProofInsufficient => Some(Self::ProofInsufficient),
            ProblemType::StepOutOfOrder => Some(Self::StepOutOfOrder),
            ProblemType::FlowExpired => Some(Self::FlowExpired),
            ProblemType::RateLimited => Some(Self::RateLimited),
            ProblemType::LinkUnknown => Some(Self::LinkUnknown),
            ProblemType::MalformedRequest
            | ProblemType::FlowUnknown
            | ProblemType::IdempotencyKeyMissing
            | ProblemType::IdempotencyKeyReused
            | ProblemType::RequestInProgress
            | ProblemType::ClientOutdated
            | ProblemType::CrossSite
            | ProblemType::MediaType
            | ProblemType::PayloadTooLarge
            | ProblemType::NotFound
            | ProblemType::MethodNotAllowed
            | ProblemType::SignInNeeded
            | ProblemType::SignInRefused
            | ProblemType::NotPermitted
            | ProblemType::SomebodyElse
            | ProblemType::AccountMissing
            | ProblemType::ServiceUnavailable
            | ProblemType::Internal
            | ProblemType::Unknown => None,
        }
    }
}

/// A build of the app: the hash in the name of its script, as 16 hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Build(String);

impl Build {
    /// How many digits it has.
    pub const DIGITS: usize = 16;

    /// Reads one; `None` where it is not of the form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let formed = text.len() == Self::DIGITS && text.bytes().all(is_digit);
        formed.then(|| Self(text.to_owned()))
    }

    /// Its digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Build {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        // What was sent is not in the error: it could be anything.
        Self::parse(&text).ok_or("not a build")
    }
}

impl From<Build> for String {
    fn from(build: Build) -> Self {
        build.0
    }
}

/// Something that happened on a page of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StepEvent {
    /// Its number among the events of this recovery, from 1 to
    /// [`HIGHEST_STEP_EVENT`]. One that was sent before is not taken again, so
    /// whatever was not surely sent may be sent once more.
    #[cfg_attr(feature = "openapi", schema(minimum = 1, maximum = 2000))]
    pub number: u32,
    /// At which step.
    pub step: StepName,
    /// What.
    pub kind: StepEventKind,
    /// How long before the batch was sent, in seconds, at the most
    /// [`OLDEST_STEP_EVENT`].
    #[cfg_attr(feature = "openapi", schema(maximum = 86_400))]
    pub seconds_ago: u32,
}

/// What the app tells at once, with `navigator.sendBeacon`. The cookie of the
/// flow says of which recovery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct StepEventBatch {
    /// What the person holds in their hands.
    pub device: DeviceClass,
    /// The build of the app that they use.
    #[cfg_attr(feature = "openapi", schema(value_type = String, pattern = "^[0-9a-f]{16}$", example = "0123456789abcdef"))]
    pub build: Build,
    /// What happened, at the most [`STEP_EVENTS_IN_BATCH`].
    #[cfg_attr(feature = "openapi", schema(max_items = 64))]
    pub events: Vec<StepEvent>,
}

impl StepEventBatch {
    /// Whether every number in it is one that the API takes.
    #[must_use]
    pub fn is_bounded(&self) -> bool {
        let bounded = |event: &StepEvent| {
            (1..=HIGHEST_STEP_EVENT).contains(&event.number)
                && event.seconds_ago <= OLDEST_STEP_EVENT
        };
        self.events.len() <= STEP_EVENTS_IN_BATCH && self.events.iter().all(bounded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_those_of_json() {
        fn check<T: Serialize>(all: &[T], name: impl Fn(&T) -> &'static str) {
            for one in all {
                let json = serde_json::to_value(one).unwrap();
                assert_eq!(json, name(one));
            }
        }
        check(StepName::ALL, |one| one.name());
        check(DeviceClass::ALL, |one| one.name());
        check(StepEventKind::ALL, |one| one.name());
        check(FailureReason::ALL, |one| one.name());
    }

    /// They stand in the document as numbers, which the derive takes alone.
    #[cfg(feature = "openapi")]
    #[test]
    fn the_document_has_the_limits() {
        let document = serde_json::to_value(crate::openapi::document()).unwrap();
        let schemas = &document["components"]["schemas"];
        let event = &schemas["StepEvent"]["properties"];
        assert_eq!(event["number"]["maximum"], HIGHEST_STEP_EVENT);
        assert_eq!(event["seconds_ago"]["maximum"], OLDEST_STEP_EVENT);
        let events = &schemas["StepEventBatch"]["properties"]["events"];
        assert_eq!(events["maxItems"], STEP_EVENTS_IN_BATCH);
    }

    #[test]
    fn a_build_is_sixteen_digits() {
        assert!(Build::parse("0123456789abcdef").is_some());
        for text in [
            "",
            "0123456789abcde",
            "0123456789abcdeff",
            "0123456789ABCDEF",
            "ada@example.com..",
        ] {
            assert_eq!(Build::parse(text), None, "{text}");
        }
    }
}
