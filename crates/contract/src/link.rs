use serde::{Deserialize, Serialize};

use crate::{MaskedAddress, Secret, UnixSeconds};

/// A link that was opened: its token, or what a person types in its place.
///
/// The token travels in the fragment of the address, is taken out of it
/// before anything else happens, and is posted in the body (OWASP ASVS
/// 14.2.1). Looking at a link spends nothing; using it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LinkRequest {
    /// The token of a link.
    Token {
        /// 43 characters; see [`LinkToken`](crate::LinkToken).
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        token: Secret,
    },
    /// A recovery pass that is typed.
    Pass {
        /// Its reference.
        reference: String,
        /// Its code; see [`LongCode`](crate::LongCode).
        #[cfg_attr(feature = "openapi", schema(value_type = String))]
        code: Secret,
    },
}

/// What a link does and how it stands: the answer to looking at one, using it
/// and refusing it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct LinkDocument {
    /// What it does.
    pub kind: LinkKind,
    /// How it stands.
    pub state: LinkState,
    /// The name of the account it is about, masked; missing where no account
    /// has been named yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<MaskedAddress>,
    /// When it was made.
    pub made_at: UnixSeconds,
    /// When it stops working.
    pub expires_at: UnixSeconds,
    /// Until when sensitive changes of the account are frozen, where the link
    /// has frozen them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub freeze_until: Option<UnixSeconds>,
    /// Whether this browser has a flow to go on with now: one that the link
    /// has brought here, or that was here before.
    pub leads_to_flow: bool,
    /// The API's clock when it answered.
    pub server_now: UnixSeconds,
}

/// What a link does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LinkKind {
    /// Asks to go on with a flow on this device.
    Handover,
    /// Brings the progress of a flow to this browser.
    Pass,
    /// Freezes sensitive changes of an account: "this was not me".
    NotMe,
    /// Cancels a wait, and with it the recovery that waits.
    CancelWait,
    /// Closes the way that people have opened into an account in a case, and
    /// ends the recovery that came of it: whoever was let in is not its owner.
    CloseWay,
    /// Begins a recovery where somebody of the service leads the person. It
    /// proves nothing.
    Guide,
}

impl LinkKind {
    /// All kinds.
    pub const ALL: [Self; 6] = [
        Self::Handover,
        Self::Pass,
        Self::NotMe,
        Self::CancelWait,
        Self::CloseWay,
        Self::Guide,
    ];

    /// The name in JSON and in test ids.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Handover => "handover",
            Self::Pass => "pass",
            Self::NotMe => "not_me",
            Self::CancelWait => "cancel_wait",
            Self::CloseWay => "close_way",
            Self::Guide => "guide",
        }
    }
}

/// How a link stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub enum LinkState {
    /// It can be used.
    Ready,
    /// Its time is over.
    Expired,
    /// It was used before, or refused.
    Used,
    /// A newer one took its place.
    Replaced,
    /// It was used in another browser, where the flow goes on.
    OtherBrowser,
    /// What it does has been done already.
    AlreadyDone,
    /// The way that it closes was used before: the account was changed by it.
    /// Using the link freezes the account, and leads on, as
    /// [`LinkKind::NotMe`] does; from then on it answers as that kind.
    WayUsed,
    /// It was used just now.
    Done,
    /// It was refused just now, for good.
    Refused,
}

impl LinkState {
    /// Whether something comes of using the link, or of refusing it.
    #[must_use]
    pub const fn is_usable(self) -> bool {
        match self {
            Self::Ready | Self::WayUsed => true,
            Self::Expired
            | Self::Used
            | Self::Replaced
            | Self::OtherBrowser
            | Self::AlreadyDone
            | Self::Done
            | Self::Refused => false,
        }
    }

    /// All states.
    pub const ALL: [Self; 9] = [
        Self::Ready,
        Self::Expired,
        Self::Used,
        Self::Replaced,
        Self::OtherBrowser,
        Self::AlreadyDone,
        Self::WayUsed,
        Self::Done,
        Self::Refused,
    ];

    /// The name in JSON and in test ids.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Expired => "expired",
            Self::Used => "used",
            Self::Replaced => "replaced",
            Self::OtherBrowser => "other_browser",
            Self::AlreadyDone => "already_done",
            Self::WayUsed => "way_used",
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }
}
