//! The addresses of the API and of the app, and the names of its headers.

/// The flow of this browser: GET reads it, POST starts a new one.
pub const FLOW: &str = "/api/v1/flow";
/// POST an [`ActionRequest`](crate::ActionRequest) to the flow of this browser.
pub const FLOW_ACTIONS: &str = "/api/v1/flow/actions";
/// The OpenAPI document.
pub const OPENAPI: &str = "/api/v1/openapi.json";
/// Where browsers report violations of the content security policy.
pub const CSP_REPORTS: &str = "/api/v1/csp-reports";
/// Whether the API can serve: 204 when the database answers.
pub const HEALTH: &str = "/api/v1/health";
/// Where the plain HTML form of the human route is posted.
pub const PLAIN_CASE: &str = "/help";

/// The pages of the app. Each is the same document; everything that is not
/// one of these and not a file is 404.
pub mod pages {
    /// The triage.
    pub const START: &str = "/";
    /// Naming the account.
    pub const IDENTIFY: &str = "/recover/account";
    /// Entering the code.
    pub const CODE: &str = "/recover/code";
    /// One more proof is needed.
    pub const ANOTHER_PROOF: &str = "/recover/another-proof";
    /// Choosing a new password.
    pub const PASSWORD: &str = "/recover/password";
    /// What was done.
    pub const DONE: &str = "/recover/done";
    /// The questions of the human route.
    pub const CASE: &str = "/case";
    /// Checking the answers.
    pub const CASE_CHECK: &str = "/case/check";
    /// The case is open.
    pub const CASE_OPENED: &str = "/case/opened";
    /// The flow is over.
    pub const ENDED: &str = "/ended";

    /// All of them.
    pub const ALL: [&str; 10] = [
        START,
        IDENTIFY,
        CODE,
        ANOTHER_PROOF,
        PASSWORD,
        DONE,
        CASE,
        CASE_CHECK,
        CASE_OPENED,
        ENDED,
    ];
}

/// The cookie that holds the flow's secret id.
pub const FLOW_COOKIE: &str = "__Host-recovery";
/// Names one intention of the person; a structured-field string, in quotes.
pub const IDEMPOTENCY_KEY: &str = "idempotency-key";
/// The contract version of the app. A browser sends a header of this name
/// across sites only after asking, so it also refuses cross-site forms.
pub const CLIENT_HEADER: &str = "regain-client";
