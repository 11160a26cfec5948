//! What may be wrong with an implementation, one thing at a time, and which checks have to say so.

use std::pin::Pin;
use std::sync::Arc;

use crate::passing;
use crate::proxy::{Asked, Proxy, Told};

type Passing = Pin<Box<dyn Future<Output = Told> + Send>>;

/// One thing that is wrong.
pub(crate) struct Defect {
    pub(crate) name: &'static str,
    pub(crate) pass: fn(Arc<Proxy>, Asked) -> Passing,
    /// The checks that are made; families or ids.
    pub(crate) made: &'static [&'static str],
    /// Those of them that fall short, and no others.
    pub(crate) short: &'static [&'static str],
}

/// A test for each: its name is that of the defect and of the function that passes requests through it.
macro_rules! defects {
    ($($name:ident, $made:expr, $short:expr;)*) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                static DEFECT: Defect = Defect {
                    name: stringify!($name),
                    pass: |proxy, asked| Box::pin(passing::$name(proxy, asked)),
                    made: $made,
                    short: $short,
                };
                crate::is_found(&DEFECT).await;
            }
        )*
    };
}

/// Checks that take little time, for defects that much goes through.
const QUICK: &[&str] = &["errors", "idempotency", "links", "answers", "headers"];

/// Fewer, for defects that every answer has.
const FEW: &[&str] = &[
    "errors.malformed",
    "errors.method",
    "idempotency.retry",
    "links.rotate",
    "links.unknown",
    "answers",
    "headers",
    "links.secret-id",
];

defects! {
    keeps_answers, FEW, &["headers.no-store"];
    adds_a_member, QUICK, &["answers.documented"];
    answers_another_status, &["idempotency", "answers", "headers"],
        &["idempotency.start", "answers.documented"];
    never_says_when, &["limits.resend", "errors", "answers", "headers"], &["answers.retry-after"];
    answers_pages, &["errors", "answers", "headers"], &["errors.unknown-path", "answers.documented", "answers.problems"];
    forgets_keys, QUICK,
        &["idempotency.retry", "idempotency.failed-retry", "idempotency.other-body", "idempotency.start", "idempotency.concurrent",
          "idempotency.shown-once"];
    takes_a_code_twice, &["errors", "idempotency", "answers"], &["errors.used-code", "idempotency.once"];
    tells_who_is_unknown, &["uniformity.answers", "uniformity.no-data", "errors.malformed"],
        &["uniformity.answers"];
    shows_an_address, &["uniformity.answers", "uniformity.no-data", "errors", "answers"],
        &["uniformity.answers", "uniformity.no-data"];
    takes_longer_for_known, &["uniformity.timing", "errors.validation"], &["uniformity.timing"];
    keeps_the_secret_id, &["idempotency", "links", "answers", "headers.cookie"], &["links.rotate"];
    keeps_the_old_secret_id_good, &["idempotency", "links", "answers", "headers.cookie"], &["links.rotate"];
    lets_any_page_in, FEW, &["headers.origin"];
    lets_other_origins_read, FEW, &["headers.cors"];
    changes_by_get, &["errors.malformed", "links.get", "links.preview", "journeys.case", "answers"], &["links.get"];
    lets_scripts_read_the_cookie, FEW, &["headers.cookie"];
    says_what_runs, FEW, &["headers.server"];
    counts_no_wrong_codes, &["limits.code-tries", "limits.failures", "limits.resend", "errors"],
        &["limits.code-tries", "limits.failures", "errors.wrong-code"];
    has_no_limit_of_networks, &["limits"], &["limits.network", "limits.names"];
    refuses_without_the_document, &["errors", "links", "answers", "headers"],
        &["errors.wrong-code", "errors.code-form", "errors.out-of-order"];
    takes_unknown_members, &["errors", "answers", "headers.origin"], &["errors.unknown-members"];
    takes_forms, &["errors", "answers", "headers.origin"], &["errors.media-type"];
    names_no_methods, FEW, &["errors.method"];
    lets_a_link_work_twice, &["links", "idempotency", "answers"], &["links.once"];
    shows_again_what_is_shown_once, &["links", "idempotency", "answers"], &["idempotency.shown-once"];
    puts_the_secret_id_in_answers, QUICK, &["links.secret-id", "answers.documented"];
    keeps_expired_codes_good, &["errors", "answers"], &["errors.expired-code"];
    writes_tokens_in_queries, &["links", "journeys.case"], &["links.fragment"];
}
