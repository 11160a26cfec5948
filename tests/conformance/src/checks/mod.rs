//! Every check: its id, what it demands, and where that is written.

mod accounts;
mod errors;
mod headers;
mod idempotency;
mod journeys;
mod limits;
mod links;
mod refusals;
mod standing;
mod uniformity;

use std::fmt;
use std::pin::Pin;

use crate::outcome::Outcome;
use crate::run::Run;

/// A check that is under way.
pub(crate) type Made<'a> = Pin<Box<dyn Future<Output = Outcome> + 'a>>;

/// One demand, and how it is looked at.
#[derive(Clone, Copy)]
pub struct Check {
    /// What it is called: a family and a name.
    pub id: &'static str,
    /// What is demanded, in a sentence.
    pub demands: &'static str,
    /// Where that is written: a section of a standard, or a place in the contract.
    pub source: &'static str,
    pub(crate) make: for<'a> fn(&'a Run) -> Made<'a>,
}

impl fmt::Debug for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

macro_rules! checks {
    ($($id:literal, $make:path, $demands:literal, $source:literal;)*) => {
        /// All checks, in the order in which they are made. Those of single answers
        /// come last: they speak of every answer that was seen until then.
        pub static ALL: &[Check] = &[$(Check {
            id: $id,
            demands: $demands,
            source: $source,
            make: |run| Box::pin($make(run)),
        }),*];
    };
}

checks! {
    "uniformity.answers", uniformity::answers,
        "Known, unknown, locked and disabled accounts get the same answers until something is proven.",
        "OWASP ASVS 6.3.8; FlowDocument";
    "uniformity.limits", uniformity::limits,
        "A name that is in no account meets the same limits as one that is.",
        "OWASP ASVS 6.3.8";
    "uniformity.no-data", uniformity::no_data,
        "No answer holds an address of the account that was not typed, and none a masked one before a proof.",
        "FlowDocument, EnterCode.sent_to; OWASP ASVS 14.2.6";
    "uniformity.timing", uniformity::timing,
        "Naming an account, choosing a way and reading take as long whether there is such an account or not.",
        "OWASP ASVS 6.3.8";

    "errors.malformed", errors::malformed,
        "A body that is no request of the contract is refused and changes nothing.",
        "ProblemType malformed-request";
    "errors.unknown-members", errors::unknown_members,
        "A request with a member that the contract does not have is refused.",
        "docs/openapi.json, additionalProperties; OWASP ASVS 2.2.1";
    "errors.deep", errors::deep,
        "A deeply nested body is refused and harms nothing.",
        "RFC 8259, 9; ProblemType malformed-request";
    "errors.media-type", errors::media_type,
        "A body that is not application/json is refused.",
        "RFC 9110, 15.5.16; ProblemType media-type";
    "errors.too-large", errors::too_large,
        "A body that is larger than any request is refused.",
        "RFC 9110, 15.5.14; ProblemType payload-too-large";
    "errors.unknown-path", errors::unknown_path,
        "An address that is not there is answered by a problem.",
        "RFC 9110, 15.5.5; ProblemType not-found";
    "errors.method", errors::method,
        "A method that an address does not take is refused, and those it takes are named.",
        "RFC 9110, 15.5.6 and 10.2.1; ProblemType method-not-allowed";
    "errors.client", errors::client,
        "A request without the version of the contract, or of another one, is refused.",
        "paths::CLIENT_HEADER; ProblemType cross-site, client-outdated";
    "errors.no-flow", errors::no_flow,
        "Without a secret id, or with a made-up one, there is no flow.",
        "ProblemType flow-unknown";
    "errors.out-of-order", errors::out_of_order,
        "An action that the step does not take is refused with the document to draw.",
        "ProblemType step-out-of-order";
    "errors.validation", errors::validation,
        "A field that is not taken is named by a JSON Pointer, with the reason.",
        "ProblemType validation; RFC 6901";

    "errors.wrong-code", refusals::wrong_code,
        "A wrong code is told as wrong, costs one try, and the document says how many are left.",
        "ProblemType code-incorrect; EnterCode.attempts_left";
    "errors.code-form", refusals::code_form,
        "A code that was mistyped is told as such and costs no try.",
        "ProblemType validation; FieldReason";
    "errors.expired-code", refusals::expired_code,
        "A code whose time is over is told from a wrong one, and opens nothing.",
        "ProblemType code-expired; NIST SP 800-63B-4, 3.1.3.2";
    "errors.used-code", refusals::used_code,
        "A code that was used opens nothing again, here or in another flow.",
        "NIST SP 800-63B-4, 3.1.3.2; OWASP ASVS 6.5.1";
    "errors.replaced-code", refusals::replaced_code,
        "Asking for a new code ends the one before.",
        "ProblemType code-replaced; ActionRequest::ResendCode";
    "errors.password", refusals::password,
        "A password that is too short or on everybody's list is refused with the reason.",
        "NIST SP 800-63B-4, 3.1.1.2; FieldReason";
    "errors.expired-flow", refusals::expired_flow,
        "A flow ends when its document said it would.",
        "ProblemType flow-expired; FlowDocument.expires_at";

    "idempotency.missing", idempotency::missing,
        "A change without a well-formed idempotency key is refused.",
        "docs/openapi.json, Idempotency-Key";
    "idempotency.retry", idempotency::retry,
        "A retry is answered as the first try was, and nothing is done twice.",
        "docs/openapi.json, Idempotency-Key; draft-ietf-httpapi-idempotency-key-header";
    "idempotency.failed-retry", idempotency::failed_retry,
        "The retry of a wrong code costs no second try.",
        "docs/openapi.json, Idempotency-Key";
    "idempotency.other-body", idempotency::other_body,
        "A key that was used for another request is refused, and nothing is done.",
        "ProblemType idempotency-key-reused";
    "idempotency.start", idempotency::start,
        "The retry of a start leads to the same flow, until somebody has gone on with it.",
        "docs/openapi.json, Idempotency-Key";
    "idempotency.other-flow", idempotency::other_flow,
        "The key of another flow names another intention.",
        "docs/openapi.json, Idempotency-Key";
    "idempotency.concurrent", idempotency::concurrent,
        "Of equal requests at the same time one is carried out.",
        "ProblemType request-in-progress";
    "idempotency.once", idempotency::once,
        "Of many tries with a right code at the same time one succeeds.",
        "NIST SP 800-63B-4, 3.1.3.2; OWASP ASVS 15.4.2";
    "idempotency.shown-once", idempotency::shown_once,
        "What is shown once is in one answer, and in no retry and no reload.",
        "FlowDocument.shown_once";

    "limits.code-tries", limits::code_tries,
        "A code has as many tries as its document says, ten at the most, and a new one gets the person in.",
        "NIST SP 800-63B-4, 3.2.2; ProblemType code-exhausted";
    "limits.failures", limits::failures,
        "After several failures in a row no code is taken for a while, and the document says until when.",
        "NIST SP 800-63B-4, 3.2.2; EnterCode.retry_at";
    "limits.resend", limits::resend,
        "A new code is sent when the document says that one may be asked for, and not before.",
        "EnterCode.resend_at; ProblemType rate-limited";
    "limits.sends", limits::sends,
        "One name is sent five codes at once at the most, in however many flows, and more later.",
        "docs/testing.md, Time; OWASP ASVS 6.6.3";
    "limits.network", limits::network,
        "One network starts twenty flows at once at the most, and another network is not hindered.",
        "docs/testing.md, Time; OWASP ASVS 2.4.1";
    "limits.names", limits::names,
        "One network names forty accounts at once at the most.",
        "Identify.work; OWASP ASVS 2.4.1";

    "links.get", links::get,
        "GET changes nothing, and nothing that changes something takes it.",
        "RFC 9110, 9.2.1; FlowDocument";
    "links.rotate", links::rotate,
        "The secret id changes when the rights of a flow grow, and the one before is worth nothing then.",
        "OWASP ASVS 7.2.4; NIST SP 800-63B-4, 5.1";
    "links.replaced", links::replaced,
        "A new flow ends the one that the browser had.",
        "EndReason::Replaced";
    "links.preview", links::preview,
        "Looking at a link spends nothing.",
        "paths::LINK_PREVIEW";
    "links.once", links::once,
        "A link works once.",
        "LinkState; OWASP ASVS 6.5.1";
    "links.refused", links::refused,
        "A link that was refused works no more.",
        "paths::LINK_REFUSE; LinkState::Refused";
    "links.unknown", links::unknown,
        "A link that nobody made is told as unknown, however it is looked at.",
        "ProblemType link-unknown";
    "links.fragment", links::fragment,
        "The token of a link is in the fragment of its address and nowhere else.",
        "OWASP ASVS 14.2.1; LinkRequest";

    "journeys.forgot-password", journeys::forgot_password,
        "Somebody who forgot the password gets in with a new one, the old one ends, and every address is told.",
        "docs/journeys.md; NIST SP 800-63B-4, 4.6";
    "journeys.lost-second-factor", journeys::lost_second_factor,
        "Somebody who lost the second factor gets in by two other proofs, never by one alone.",
        "NIST SP 800-63B-4, 4.2.2.2";
    "journeys.lost-contact", journeys::lost_contact,
        "Somebody who lost the addresses gets in by what they have.",
        "docs/journeys.md; Situation::LostContact";
    "journeys.hacked", journeys::hacked,
        "Somebody who was hacked gets in, and whoever was in there is signed out.",
        "docs/journeys.md; OWASP ASVS 7.4.3";
    "journeys.locked", journeys::locked,
        "A locked account opens after a recovery.",
        "docs/journeys.md";
    "journeys.impersonation", journeys::impersonation,
        "A report of somebody who pretends to be the person becomes a case.",
        "docs/journeys.md; CaseOpened";
    "journeys.known-person", journeys::known_person,
        "Somebody whose account a person they know may be in gets it back.",
        "docs/journeys.md; Situation::KnownPerson";
    "journeys.authenticator", journeys::authenticator,
        "The code of an authenticator app is a second proof, and works once.",
        "RFC 6238, 5.2; ProofKind::AuthenticatorCode";
    "journeys.backup-code", journeys::backup_code,
        "A backup code is a proof, is used up, and is replaced by a new one.",
        "NIST SP 800-63B-4, 4.2.1.1; NewBackupCode";
    "journeys.passkey", journeys::passkey,
        "A passkey alone opens the way, and one of somebody else does not.",
        "WebAuthn Level 3, 7.2; ProblemType passkey-refused";
    "journeys.wait", journeys::wait,
        "Where the proofs are weak the policy makes everyone wait, tells every address, and its link cancels it.",
        "Waiting; LinkKind::CancelWait";
    "journeys.pass", journeys::pass,
        "A recovery pass brings the progress to another browser, and no rights without one more proof.",
        "LinkKind::Pass; NeedReason::Confirm";
    "journeys.handover", journeys::handover,
        "A hand-over needs the word of the device that leads.",
        "LinkKind::Handover; ElsewhereRole";
    "journeys.case", journeys::case,
        "A person can be asked at any step, the answers are checked before they are sent, and there is a way back.",
        "CaseDetails, CaseCheck, CaseOpened";
    "journeys.leave", journeys::leave,
        "Leaving ends the flow and clears the browser.",
        "ActionRequest::End; EndReason::Left; W3C Clear Site Data";

    "headers.origin", headers::origin,
        "A change that a page of another site sends is refused and not carried out.",
        "OWASP ASVS 3.5.1; ProblemType cross-site";
    "headers.pages", headers::pages,
        "The page runs nothing but its own scripts, is not framed, and is not kept.",
        "CSP Level 3; OWASP ASVS 3.4.3";

    "links.secret-id", standing::look,
        "The secret id of a flow is in its cookie, and in no body and no other header.",
        "OWASP ASVS 14.2.1";
    "answers.documented", standing::look,
        "Every answer is one that the OpenAPI document describes: status, media type, and each member.",
        "docs/openapi.json";
    "answers.problems", standing::look,
        "Every refusal is a problem of the contract, with the status of its type.",
        "RFC 9457; ProblemType";
    "answers.retry-after", standing::look,
        "Every 429 says when to try again, and nothing else does that may not.",
        "RFC 9110, 10.2.3; RFC 6585, 4; docs/openapi.json";
    "headers.no-store", standing::look,
        "No answer of the API is kept.",
        "OWASP ASVS 14.3.2";
    "headers.nosniff", standing::look,
        "No answer is taken for something else than it says.",
        "OWASP ASVS 3.4.4";
    "headers.referrer", standing::look,
        "No address of a step goes to another site.",
        "OWASP ASVS 3.4.5";
    "headers.policy", standing::look,
        "Nothing in an answer of the API may be run or framed.",
        "OWASP REST Security; OWASP ASVS 3.4.6";
    "headers.cookie", standing::look,
        "The flow's cookie is Secure, HttpOnly, SameSite=Strict and bound to its host.",
        "NIST SP 800-63B-4, 5.1.1; OWASP ASVS 3.3";
    "headers.cors", headers::cors,
        "No other origin is let in.",
        "Fetch, 3.2; OWASP ASVS 3.4.2";
    "headers.server", standing::look,
        "No answer says what runs there.",
        "OWASP ASVS 13.4.6";
    "headers.hsts", headers::hsts,
        "Where it is reached by https, browsers are told to keep to that.",
        "RFC 6797; OWASP ASVS 3.4.1";
}

/// There is no check of this name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoSuchCheck(String);

impl fmt::Display for NoSuchCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no check and no family of checks `{}`", self.0)
    }
}

impl std::error::Error for NoSuchCheck {}

/// The checks of these names: ids, or families such as `errors`. All where there is no name.
///
/// # Errors
/// A name is neither.
pub fn selected(names: &[String]) -> Result<Vec<&'static Check>, NoSuchCheck> {
    let is_called =
        |check: &Check, name: &str| check.id == name || check.id.split('.').next() == Some(name);
    for name in names {
        if !ALL.iter().any(|check| is_called(check, name)) {
            return Err(NoSuchCheck(name.clone()));
        }
    }
    let is_wanted =
        |check: &&Check| names.is_empty() || names.iter().any(|name| is_called(check, name));
    Ok(ALL.iter().filter(is_wanted).collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::rules;

    #[test]
    fn a_family_and_a_check_are_selected_by_name() {
        let names = ["headers.cors".to_owned(), "idempotency".to_owned()];
        let all = selected(&names).unwrap();
        assert!(all.iter().any(|check| check.id == "idempotency.start"));
        assert_eq!(all.last().map(|check| check.id), Some("headers.cors"));
        assert_eq!(selected(&[]).unwrap().len(), ALL.len());
        assert!(selected(&["header".to_owned()]).is_err());
    }

    #[test]
    fn the_document_lists_every_check() {
        let document = include_str!("../../../../docs/conformance.md");
        let rows: Vec<_> = document
            .lines()
            .skip_while(|line| !line.starts_with("| id |"))
            .skip(2)
            .collect();
        let checks: Vec<_> = ALL
            .iter()
            .map(|one| format!("| {} | {} | {} |", one.id, one.demands, one.source))
            .collect();
        assert_eq!(rows, checks);
    }

    #[test]
    fn ids_are_there_once_and_every_rule_has_a_check_after_the_others() {
        let ids: BTreeSet<_> = ALL.iter().map(|check| check.id).collect();
        assert_eq!(ids.len(), ALL.len());
        let last: BTreeSet<_> = ALL[ALL.len() - rules::ALL.len()..]
            .iter()
            .map(|check| check.id)
            .collect();
        let rules: BTreeSet<_> = rules::ALL.iter().map(|rule| rule.id).collect();
        assert_eq!(last, rules);
    }
}
