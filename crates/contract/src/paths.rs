//! The addresses of the API and of the app, and the names of its headers.

/// The flow of this browser: GET reads it, POST starts a new one.
pub const FLOW: &str = "/api/v1/flow";
/// POST an [`ActionRequest`](crate::ActionRequest) to the flow of this browser.
pub const FLOW_ACTIONS: &str = "/api/v1/flow/actions";
/// POST a [`PasswordStrengthRequest`](crate::PasswordStrengthRequest) to hear
/// how well a new password would do. Changes nothing; it is a POST because a
/// password must not be in an address.
pub const PASSWORD_STRENGTH: &str = "/api/v1/flow/password-strength";
/// POST a [`StepEventBatch`](crate::StepEventBatch) of the flow of this browser,
/// with `navigator.sendBeacon`. Answered with 204 and nothing.
pub const FLOW_EVENTS: &str = "/api/v1/flow/events";
/// POST a [`LinkRequest`](crate::LinkRequest) to look at a link. Changes
/// nothing; it is a POST because the token must not be in an address.
pub const LINK_PREVIEW: &str = "/api/v1/links/preview";
/// POST a [`LinkRequest`](crate::LinkRequest) to use a link.
pub const LINK_USE: &str = "/api/v1/links/use";
/// POST a [`LinkRequest`](crate::LinkRequest) to refuse a link for good.
pub const LINK_REFUSE: &str = "/api/v1/links/refuse";
/// Who is signed in to the console: GET reads it, POST a
/// [`SupportSignIn`](crate::support::SupportSignIn) to sign in.
pub const SUPPORT_SESSION: &str = "/api/v1/support/session";
/// POST to sign out of the console.
pub const SUPPORT_SIGN_OUT: &str = "/api/v1/support/session/end";
/// POST to say that whoever is signed in to the console is still there.
pub const SUPPORT_GO_ON: &str = "/api/v1/support/session/go-on";
/// GET the [`Queue`](crate::support::Queue); `?workstream=` and `?status=`
/// narrow it.
pub const SUPPORT_CASES: &str = "/api/v1/support/cases";
/// GET a [`SupportCase`](crate::support::SupportCase).
pub const SUPPORT_CASE: &str = "/api/v1/support/cases/{reference}";
/// POST an [`AgentAction`](crate::support::AgentAction) to a case; the answer is
/// the [`SupportCase`](crate::support::SupportCase) after it.
pub const SUPPORT_CASE_ACTIONS: &str = "/api/v1/support/cases/{reference}/actions";
/// GET a photograph of a case, as an attachment.
pub const SUPPORT_CASE_FILE: &str = "/api/v1/support/cases/{reference}/files/{id}";
/// GET the [`Guides`](crate::support::Guides) that were made lately; POST a
/// [`NewGuide`](crate::support::NewGuide) to make one, answered with a
/// [`GuideMade`](crate::support::GuideMade).
pub const SUPPORT_GUIDES: &str = "/api/v1/support/links";
/// POST to take a link back; the answer is the
/// [`Guide`](crate::support::Guide) then.
pub const SUPPORT_GUIDE_REVOKE: &str = "/api/v1/support/links/{id}/revoke";
/// POST a [`JoinCall`](crate::support::JoinCall) to help somebody who phones.
pub const SUPPORT_CALLS: &str = "/api/v1/support/calls";
/// GET a [`Call`](crate::support::Call); POST a
/// [`CallAction`](crate::support::CallAction) to it.
pub const SUPPORT_CALL: &str = "/api/v1/support/calls/{id}";
/// The page of somebody who helps the owner of an account, without the app.
pub const HELPING_PAGE: &str = "/help/helping";
/// The page of somebody who phones, without the app.
pub const PHONE_PAGE: &str = "/help/phone";
/// The page of the one question at the end of a recovery, without the app.
pub const FEEDBACK_PAGE: &str = "/feedback";
/// GET the [`FailureReceipt`](crate::support::FailureReceipt) that a code such
/// as `R-K7QM-3XTB` stands for.
pub const SUPPORT_RECEIPT: &str = "/api/v1/support/receipts/{code}";
/// GET the [`AuditLines`](crate::support::AuditLines) of a case, by `?case=`,
/// or the newest.
pub const SUPPORT_AUDIT: &str = "/api/v1/support/audit";
/// GET the [`FailedMessages`](crate::support::FailedMessages), the newest first;
/// `?before=` reads on.
pub const SUPPORT_OUTBOX: &str = "/api/v1/support/outbox";
/// POST to send a message again that failed; the answer is the
/// [`FailedMessage`](crate::support::FailedMessage) then.
pub const SUPPORT_OUTBOX_SEND_AGAIN: &str = "/api/v1/support/outbox/{id}/send-again";
/// GET the [`Insights`](crate::support::Insights) of a period: `?from=` and
/// `?to=` are its first and last day, such as `2026-11-23`; `?compare_from=` and
/// `?compare_to=` those of another; and one of `?workstream=`, `?situation=`,
/// `?language=` and `?device=` narrows them.
pub const SUPPORT_INSIGHTS: &str = "/api/v1/support/insights";
/// GET a table of them to take away, with the same query: the name of an
/// [`InsightsTable`](crate::support::InsightsTable), then `.csv` or `.json`.
pub const SUPPORT_INSIGHTS_TABLE: &str = "/api/v1/support/insights/{table}";
/// GET the [`Experiments`](crate::support::Experiments) and what they have
/// shown.
pub const SUPPORT_EXPERIMENTS: &str = "/api/v1/support/experiments";
/// POST to stop an experiment; the answer is the
/// [`Experiment`](crate::support::Experiment) then.
pub const SUPPORT_EXPERIMENT_STOP: &str = "/api/v1/support/experiments/{name}/stop";
/// POST a [`DeliveryEvent`](crate::support::DeliveryEvent), signed: what became
/// of a message after it was taken.
pub const DELIVERY_EVENTS: &str = "/api/v1/delivery/events";
/// The console of support staff: a bundle of its own.
pub const SUPPORT: &str = "/support/";
/// The OpenAPI document.
pub const OPENAPI: &str = "/api/v1/openapi.json";
/// Where browsers report violations of the content security policy.
pub const CSP_REPORTS: &str = "/api/v1/csp-reports";
/// Whether the API can serve: 204 when the database answers.
pub const HEALTH: &str = "/api/v1/health";
/// Where the plain HTML form of the human route is posted.
pub const PLAIN_CASE: &str = "/help";
/// The page on which a case is gone on with, without the app.
pub const CASE_PAGE: &str = "/help/case";
/// Photographs of a case are sent here in parts (tus 1.0): POST begins one,
/// GET lists them.
pub const CASE_UPLOADS: &str = "/help/case/uploads";
/// HEAD, PATCH and DELETE of one upload.
pub const CASE_UPLOAD: &str = "/help/case/uploads/{id}";
/// POST a photograph of a case as a form, without a script.
pub const CASE_PHOTOGRAPHS: &str = "/help/case/photographs";
/// POST to say that all photographs are there.
pub const CASE_PHOTOGRAPHS_DONE: &str = "/help/case/photographs/done";
/// POST to remove a photograph, without a script.
pub const CASE_PHOTOGRAPH_REMOVE: &str = "/help/case/photographs/{id}/remove";
/// The script that sends photographs in parts.
pub const CASE_UPLOAD_SCRIPT: &str = "/help/case/upload.js";
/// The script of the worker that does the proof of work. The app's policy for
/// Trusted Types lets a worker be made of this path and of no other.
pub const WORKER: &str = "/work.js";

/// The pages of the app. Each is the same document; everything that is not
/// one of these and not a file is 404.
pub mod pages {
    /// The triage.
    pub const START: &str = "/";
    /// Whether the mailbox is safe.
    pub const MAILBOX: &str = "/recover/mailbox";
    /// Making the mailbox safe.
    pub const SECURE_MAILBOX: &str = "/recover/mailbox/safe";
    /// Naming the account.
    pub const IDENTIFY: &str = "/recover/account";
    /// Choosing how to prove that it is them.
    pub const PROOFS: &str = "/recover/proofs";
    /// Entering a code.
    pub const CODE: &str = "/recover/code";
    /// Using a passkey.
    pub const PASSKEY: &str = "/recover/passkey";
    /// The new backup code.
    pub const BACKUP_CODE: &str = "/recover/backup-code";
    /// Waiting.
    pub const WAITING: &str = "/recover/waiting";
    /// The recovery goes on on another device.
    pub const ELSEWHERE: &str = "/recover/elsewhere";
    /// The tasks of securing the account.
    pub const TASKS: &str = "/recover/tasks";
    /// A list of what the account has.
    pub const REVIEW: &str = "/recover/review";
    /// A new authenticator app.
    pub const AUTHENTICATOR: &str = "/recover/authenticator";
    /// A new passkey.
    pub const NEW_PASSKEY: &str = "/recover/new-passkey";
    /// The backup codes.
    pub const BACKUP_CODES: &str = "/recover/backup-codes";
    /// A new address.
    pub const ADDRESS: &str = "/recover/address";
    /// What is going to change.
    pub const CHECK: &str = "/recover/check";
    /// Choosing a new password.
    pub const PASSWORD: &str = "/recover/password";
    /// What was done.
    pub const DONE: &str = "/recover/done";
    /// The first of the questions of the human route: which account it is.
    pub const CASE: &str = "/case";
    /// What happened, in the person's words.
    pub const CASE_STORY: &str = "/case/story";
    /// Where the person can be reached.
    pub const CASE_CONTACT: &str = "/case/contact";
    /// Checking the answers.
    pub const CASE_CHECK: &str = "/case/check";
    /// The case is open.
    pub const CASE_OPENED: &str = "/case/opened";
    /// The flow is over.
    pub const ENDED: &str = "/ended";
    /// A link that was opened; its token is in the fragment.
    pub const LINK: &str = "/link";
    /// Going on with a recovery pass that is typed.
    pub const PASS: &str = "/pass";

    /// All of them.
    pub const ALL: [&str; 27] = [
        START,
        MAILBOX,
        SECURE_MAILBOX,
        IDENTIFY,
        PROOFS,
        CODE,
        PASSKEY,
        BACKUP_CODE,
        WAITING,
        ELSEWHERE,
        TASKS,
        REVIEW,
        AUTHENTICATOR,
        NEW_PASSKEY,
        BACKUP_CODES,
        ADDRESS,
        CHECK,
        PASSWORD,
        DONE,
        CASE,
        CASE_STORY,
        CASE_CONTACT,
        CASE_CHECK,
        CASE_OPENED,
        ENDED,
        LINK,
        PASS,
    ];
}

/// The cookie that holds the flow's secret id.
pub const FLOW_COOKIE: &str = "__Host-recovery";
/// The cookie that holds the tag of the language that was chosen in this browser. It is no secret.
pub const LANGUAGE_COOKIE: &str = "regain-language";
/// Names one intention of the person; a structured-field string, in quotes.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// The contract version of the app. A browser sends a header of this name
/// across sites only after asking, so it also refuses cross-site forms.
pub const CLIENT_HEADER: &str = "regain-client";

/// What a system of somebody else's answers that the accounts are in: below the
/// address that an operator names.
pub mod identity {
    /// Which account goes by a name.
    pub const FIND: &str = "/accounts/find";
    /// What is known of an account.
    pub const READ: &str = "/accounts/read";
    /// Whether a code is one of an authenticator app of an account.
    pub const VERIFY: &str = "/accounts/verify";
    /// Changes an account.
    pub const CHANGE: &str = "/accounts/change";
}
