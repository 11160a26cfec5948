//! What travels between the recovery app and the recovery API.
//!
//! Every answer of the API is a whole [`FlowDocument`] or a [`Problem`] that
//! carries one; the app draws the document and sends [`Action`]s. Both sides
//! use these types, so a rule such as the length of a password is written
//! once.
//!
//! Architecture invariant: this crate knows no browser, socket or clock, and
//! makes no random values. Times are integer seconds of UTC.

mod action;
mod flow;
pub mod identity;
mod json;
mod link;
#[cfg(feature = "openapi")]
pub mod openapi;
pub mod paths;
mod problem;
mod secret;
mod secure;
mod signal;
mod step_event;
mod strength;
pub mod support;
mod text;
mod time;

pub use action::{Action, ActionRequest, CaseAnswers, CaseAnswersRequest, StartRequest};
pub use flow::{
    CaseCheck, CaseDetails, CaseOpened, CaseSummary, CheckMailbox, ChooseProof, CodeForm, Done,
    Elsewhere, ElsewhereRole, EndReason, Ended, EnterCode, FlowDocument, Freeze, HandoverSummary,
    Identify, MailboxSafety, MaskedAddress, Need, NeedReason, NewBackupCode, Notice, PassSummary,
    ProofKind, SecureMailbox, SetPassword, ShownOnce, Situation, Stage, Step, UsePasskey,
    WaitReason, Waiting, Way, WayFigures, Work,
};
pub use json::{Json, ReadStep, has_late_step, read_late_step, write_late_action};
pub use link::{LinkDocument, LinkKind, LinkRequest, LinkState};
pub use problem::{FieldError, FieldReason, Problem, ProblemType};
pub use secret::Secret;
pub use secure::{
    AcceptedPasskeys, AddAddress, AddAuthenticator, AddPasskey, Advice, BackupCodes, CheckChanges,
    Item, ItemChange, ItemFlag, ItemKind, Label, NewAddress, NewCodes, Review, SecureAction,
    SecureRequest, Task, TaskStatus, TaskSummary, Tasks,
};
pub use signal::{
    AccessKind, ChangeType, CredentialType, InitiatingEntity, RecoveryInformation, Signal,
    SignalEvent,
};
pub use step_event::{
    Build, DeviceClass, FailureReason, HIGHEST_STEP_EVENT, OLDEST_STEP_EVENT,
    STEP_EVENT_BATCH_BYTES, STEP_EVENTS_IN_BATCH, StepEvent, StepEventBatch, StepEventKind,
    StepName,
};
pub use strength::{PasswordStrength, PasswordStrengthRequest};
pub use text::{
    Code, CodeError, EmailAddress, Identifier, LinkToken, LongCode, Password, PasswordError,
    PasswordPolicy, Reference, TextError, WhatHappened,
};
pub use time::UnixSeconds;

/// The version of this contract that the app was built with, sent as the
/// value of [`paths::CLIENT_HEADER`]. It goes up when an app of the old
/// version can no longer be answered; the API then answers
/// [`ProblemType::ClientOutdated`] and the app asks for a reload.
pub const CONTRACT_VERSION: u32 = 3;
