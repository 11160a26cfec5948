use serde::{Deserialize, Serialize};

use crate::{FlowDocument, UnixSeconds};

/// Why a request was not carried out: the body of every answer that is not a
/// success, as `application/problem+json` (RFC 9457).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// What kind of problem it is. Decide by this alone.
    #[serde(rename = "type")]
    pub kind: ProblemType,
    /// The kind in a few words of English, for people who debug.
    pub title: String,
    /// The HTTP status it was sent with.
    pub status: u16,
    /// Names this one occurrence: a code such as `R-K7QM-3XTB`, which support
    /// explains for 30 days and which holds no fact of any account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// The fields that were not taken, each with the reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// When the same request may be tried again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_at: Option<UnixSeconds>,
    /// The API's clock when it answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub server_now: Option<UnixSeconds>,
    /// The flow as it is after the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "openapi", schema(inline = false))]
    pub flow: Option<Box<FlowDocument>>,
}

/// One field that was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldError {
    /// Where it stands in the request body, as a JSON Pointer (RFC 6901).
    pub pointer: String,
    /// Why.
    pub reason: FieldReason,
    /// The reason in a few words of English, for people who debug.
    #[serde(default)]
    pub detail: String,
}

/// Why a field was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum FieldReason {
    /// Nothing was entered.
    Empty,
    /// Fewer code points than needed.
    TooShort {
        /// The least.
        min: u32,
        /// What was entered.
        actual: u32,
    },
    /// More code points than are taken.
    TooLong {
        /// The most.
        max: u32,
    },
    /// Digits or characters of the code are missing.
    DigitsMissing {
        /// How many.
        missing: u32,
    },
    /// More digits or characters than the code has.
    TooManyDigits,
    /// Something else than digits in a code.
    NotDigits,
    /// A sign that no code has.
    ForeignSign,
    /// The check character of a long code does not fit: it was mistyped.
    Mistyped,
    /// A backup code, where a code of digits is asked for.
    BackupCodeHere,
    /// The code was right, and has been used before. Told after a proof only.
    UsedBefore,
    /// The code is one of the authenticator app's, but of another moment: the
    /// clock of the phone is late. Told after a proof only.
    ClockBehind {
        /// By about how many seconds.
        seconds: u32,
    },
    /// The clock of the phone is early. Told after a proof only.
    ClockAhead {
        /// By about how many seconds.
        seconds: u32,
    },
    /// Not of the expected form.
    Malformed,
    /// The account has it already.
    AlreadyThere,
    /// The password is one that is tried first: it is in lists of known
    /// passwords.
    CommonPassword,
    /// The password was found in a breach, so somebody has it.
    BreachedPassword,
    /// The password is one character or a short run of them, over and over.
    RepeatedPassword,
    /// The password follows the alphabet, the digits or the keyboard.
    SequencePassword,
    /// The password is made of the name of the account or the service.
    NamePassword,
    /// The password is the one the account has: whoever knows it would get
    /// in again.
    PresentPassword,
}

impl FieldReason {
    /// The reason in a few words of English, for people who debug.
    #[must_use]
    pub const fn detail(self) -> &'static str {
        match self {
            Self::Empty => "is empty",
            Self::AlreadyThere => "is there already",
            Self::TooShort { .. } => "is too short",
            Self::TooLong { .. } => "is too long",
            Self::DigitsMissing { .. } => "has too few digits",
            Self::TooManyDigits => "has too many digits",
            Self::NotDigits => "has other characters than digits",
            Self::ForeignSign => "has signs that no code has",
            Self::Mistyped => "does not fit its check character",
            Self::BackupCodeHere => "is a backup code",
            Self::UsedBefore => "was used before",
            Self::ClockBehind { .. } => "is of a clock that is late",
            Self::ClockAhead { .. } => "is of a clock that is early",
            Self::Malformed => "is not of the expected form",
            Self::CommonPassword => "is a commonly used password",
            Self::BreachedPassword => "was found in a breach",
            Self::RepeatedPassword => "is a repetition",
            Self::SequencePassword => "is a sequence",
            Self::NamePassword => "is made of a name the account is known by",
            Self::PresentPassword => "is the present password",
        }
    }
}

impl FieldError {
    /// An error of the field at `pointer`.
    #[must_use]
    pub fn new(pointer: impl Into<String>, reason: FieldReason) -> Self {
        Self {
            pointer: pointer.into(),
            reason,
            detail: reason.detail().to_owned(),
        }
    }

    /// The name of the field: the last part of the pointer.
    #[must_use]
    pub fn field(&self) -> &str {
        // Byte by byte: searching a text from its end would be 0.3 kB of the app.
        let start = self.pointer.bytes().rposition(|byte| byte == b'/');
        let start = start.map_or(0, |slash| slash + 1);
        self.pointer.get(start..).unwrap_or("")
    }
}

macro_rules! problem_types {
    ($($(#[doc = $doc:literal])* $name:ident = $slug:literal, $status:literal, $title:literal;)*) => {
        /// The kinds of problem. The URI is `urn:regain:problem:` and the
        /// kebab-case name; it never changes its meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ProblemType {
            $($(#[doc = $doc])* $name,)*
            /// A kind that this version of the contract does not know.
            Unknown,
        }

        impl ProblemType {
            /// Every kind that the API sends.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The last part of the URI.
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug,)* Self::Unknown => "unknown" }
            }

            /// The HTTP status the kind is sent with; 0 for an unknown kind.
            #[must_use]
            pub const fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* Self::Unknown => 0 }
            }

            /// The kind in a few words of English.
            #[must_use]
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* Self::Unknown => "Unknown problem" }
            }
        }
    };
}

problem_types! {
    /// The body is not a request of this contract.
    MalformedRequest = "malformed-request", 400, "The request is not of the expected form";
    /// One or more fields were not taken; `errors` says which.
    Validation = "validation", 422, "A field was not taken";
    /// The code is not the one that was sent.
    CodeIncorrect = "code-incorrect", 422, "The code is not right";
    /// The code was right once, but its time is over.
    CodeExpired = "code-expired", 422, "The code has expired";
    /// The code is an earlier one; a newer one has been sent.
    CodeReplaced = "code-replaced", 422, "A newer code has been sent";
    /// The newest code has no tries left.
    CodeExhausted = "code-exhausted", 422, "The code has no tries left";
    /// The proofs given are not enough for this.
    ProofInsufficient = "proof-insufficient", 403, "More proof is needed";
    /// The step does not take this action: it is done already, or not yet
    /// reached. `flow` holds the step that is to be drawn.
    StepOutOfOrder = "step-out-of-order", 409, "The step does not take this action";
    /// The flow's time is over.
    FlowExpired = "flow-expired", 410, "The flow has expired";
    /// The request carries no flow, or one that is not known.
    FlowUnknown = "flow-unknown", 404, "There is no such flow";
    /// Too many requests; `retry_at` says when to try again.
    RateLimited = "rate-limited", 429, "Too many requests";
    /// The link is not one of this service, or a part of it is missing.
    LinkUnknown = "link-unknown", 404, "There is no such link";
    /// The passkey was not accepted: it is not one of this account, or its
    /// answer does not belong to this request.
    PasskeyRefused = "passkey-refused", 422, "The passkey was not accepted";
    /// This way of proving is closed for now; the human route is open.
    MethodUnavailable = "method-unavailable", 409, "This way is not available";
    /// The POST has no `Idempotency-Key`.
    IdempotencyKeyMissing = "idempotency-key-missing", 400, "The idempotency key is missing";
    /// The `Idempotency-Key` was used before for another request.
    IdempotencyKeyReused = "idempotency-key-reused", 422, "The idempotency key was used for another request";
    /// The request with this `Idempotency-Key` is still being carried out.
    RequestInProgress = "request-in-progress", 409, "The request is still being carried out";
    /// The app is older than the API can answer; it has to be reloaded.
    ClientOutdated = "client-outdated", 409, "The app is out of date";
    /// The request came from another site, or lacks the app's header.
    CrossSite = "cross-site", 403, "The request came from another site";
    /// The body is not `application/json`.
    MediaType = "media-type", 415, "The body is not application/json";
    /// The body is too large.
    PayloadTooLarge = "payload-too-large", 413, "The body is too large";
    /// There is nothing at this address.
    NotFound = "not-found", 404, "There is nothing here";
    /// The address does not take this method.
    MethodNotAllowed = "method-not-allowed", 405, "The address does not take this method";
    /// Nobody is signed in to the console of support staff, or not any more.
    SignInNeeded = "sign-in-needed", 401, "Nobody is signed in";
    /// The name, the password or the code is not right, or the code was used
    /// before: the same for all of them.
    SignInRefused = "sign-in-refused", 422, "The sign-in was refused";
    /// Whoever is signed in may not do this.
    NotPermitted = "not-permitted", 403, "This role may not do this";
    /// Whoever is signed in took part already, and it takes somebody else.
    SomebodyElse = "somebody-else", 409, "It takes somebody else";
    /// There is no account that could be given to anybody.
    AccountMissing = "account-missing", 409, "There is no such account";
    /// Something the API needs does not answer; `retry_at` says when to try
    /// again.
    ServiceUnavailable = "service-unavailable", 503, "The service is not available";
    /// Something went wrong that nobody expected.
    Internal = "internal", 500, "Something went wrong";
}

const TYPE_PREFIX: &str = "urn:regain:problem:";

impl ProblemType {
    /// The URI that names the kind.
    #[must_use]
    pub fn uri(self) -> String {
        format!("{TYPE_PREFIX}{}", self.slug())
    }

    /// The kind that a URI names.
    #[must_use]
    pub fn from_uri(uri: &str) -> Self {
        uri.strip_prefix(TYPE_PREFIX)
            .and_then(|slug| Self::ALL.iter().copied().find(|kind| kind.slug() == slug))
            .unwrap_or(Self::Unknown)
    }

    /// Whether the answer may carry `Retry-After`.
    #[must_use]
    pub const fn may_retry_after(self) -> bool {
        matches!(
            self,
            Self::RateLimited | Self::ServiceUnavailable | Self::RequestInProgress
        )
    }
}

impl Serialize for ProblemType {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.uri())
    }
}

#[cfg(feature = "openapi")]
impl utoipa::PartialSchema for ProblemType {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .enum_values(Some(Self::ALL.iter().map(|kind| kind.uri())))
            .into()
    }
}

#[cfg(feature = "openapi")]
impl utoipa::ToSchema for ProblemType {}

impl Problem {
    /// A problem of `kind` with nothing beside it.
    #[must_use]
    pub fn new(kind: ProblemType) -> Self {
        Self {
            kind,
            title: kind.title().to_owned(),
            status: kind.status(),
            instance: None,
            errors: Vec::new(),
            retry_at: None,
            server_now: None,
            flow: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn wrongly_typed_members_are_passed_over() {
        let body = r#"{"type":"urn:regain:problem:rate-limited","title":7,"retry_at":"soon",
            "errors":[{"pointer":"/a","reason":"empty"},{"pointer":3}],"flow":[],"news":{}}"#;
        let problem = Problem::read(429, body);
        assert_eq!(problem.kind, ProblemType::RateLimited);
        assert_eq!(problem.retry_at, None);
        assert_eq!(problem.errors.len(), 1);
        assert_eq!(problem.flow, None);
    }

    #[test]
    fn every_kind_is_found_again_by_its_uri() {
        for kind in ProblemType::ALL {
            assert_eq!(ProblemType::from_uri(&kind.uri()), *kind);
        }
        assert_eq!(ProblemType::from_uri("about:blank"), ProblemType::Unknown);
    }

    proptest! {
        #[test]
        fn any_body_is_read(status in any::<u16>(), body in ".*") {
            prop_assert_eq!(Problem::read(status, &body).status, status);
        }
    }
}
