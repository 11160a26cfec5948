//! The journeys, by what the person is after.

mod bad_network;
mod brand;
mod case;
mod console;
mod elsewhere;
mod email_code;
mod engines;
mod enrolling;
mod everywhere;
mod forgot_password;
mod helper;
mod identify;
mod impersonation;
mod in_app;
mod instances;
mod integration;
mod keyboard;
mod known_person;
mod language;
mod languages;
mod looks;
mod matrix;
mod normal;
mod odds;
mod operations;
mod outside;
mod passkey;
mod phone;
mod proofs;
mod reload;
mod screens;
mod screens_console;
mod second_checker;
mod second_part;
mod securing;
mod shell;
mod support;
mod timeout;
mod triage;
mod ways;
mod whole_case;

use std::{pin::Pin, rc::Rc};

use crate::{fault::Outcome, world::World};

pub(crate) use outside::{in_world_of_its_own, mail_server};
pub(crate) use support::{call_of_somebody_stuck, case_of, sign_in};
pub(crate) use ways::{answer_case, name_account, to_case, to_identify};

/// A way through the product, and the goals that it shows.
#[derive(Clone, Copy)]
pub(crate) struct Journey {
    pub(crate) name: &'static str,
    /// Ids of docs/features.md. Each must fail to be shown if the feature is
    /// taken out.
    pub(crate) covers: &'static [&'static str],
    pub(crate) walk: fn(Rc<World>) -> Walk,
}

/// A walk that is under way.
type Walk = Pin<Box<dyn Future<Output = Outcome>>>;

macro_rules! journeys {
    ($($name:literal, $walk:path, [$($covers:literal),*];)*) => {
        /// All journeys, the long ones first.
        pub(crate) const ALL: &[Journey] = &[$(Journey {
            name: $name,
            covers: &[$($covers),*],
            walk: |world| Box::pin($walk(world)),
        }),*];
    };
}

journeys! {
    "impersonation", impersonation::report, ["entry.impersonation"];
    "whole-case", whole_case::from_failed_check_to_recovered, ["case.from-any-step", "case.evidence", "case.privacy-notice", "case.identity-check", "case.add-evidence", "case.decision", "case.retention", "case.status", "ops.audit", "api.evidence-store"];
    "photographs-in-time", whole_case::photographs_in_time, ["case.retention"];
    "matrix-light", matrix::light, ["x.wcag", "x.themes"];
    "matrix-dark", matrix::dark, ["x.wcag", "x.themes"];
    "matrix-narrow", matrix::narrow, ["x.wcag", "x.themes"];
    "matrix-second", second_checker::all, ["x.wcag"];
    "matrix-trees", matrix::trees, [];
    "matrix-zoomed", looks::zoomed, ["x.wcag", "x.themes", "x.focus"];
    "matrix-wide", looks::wide, ["x.wcag", "x.themes", "x.focus"];
    "matrix-forced-colours", looks::forced_colours, ["x.wcag", "x.themes", "x.focus"];
    "matrix-paper", looks::paper, ["x.themes"];
    "screens-phone", screens::phone, [];
    "screens-desktop", screens::desktop, [];
    "screens-proving", screens::proving, [];
    "screens-securing", screens::securing, [];
    "screens-console", screens_console::console, [];
    "reload-with-a-code", reload::with_a_code, ["x.reload"];
    "reload-with-a-person", reload::with_a_person, ["x.reload"];
    "uniform", identify::uniform, ["identify.uniform"];
    "support-queue", support::queue, ["support.queue"];
    "support-link", support::link, ["support.link"];
    "support-least-privilege", support::least_privilege, ["support.least-privilege", "case.decision"];
    "support-audit", console::audit, ["ops.audit"];
    "bad-network-tried-again", bad_network::tried_again, ["x.bad-network"];
    "bad-network-told", bad_network::told, ["x.bad-network"];
    "bad-network-outdated", bad_network::outdated, ["x.bad-network"];
    "support-offline", console::offline, ["x.bad-network"];
    "seven-situations", triage::seven, ["entry.triage"];
    "countdown", identify::countdown, ["identify.countdown"];
    "first-paint", shell::first_paint, ["entry.first-paint"];
    "app-never-arrives", shell::app_never_arrives, ["entry.no-wasm"];
    "app-does-not-load", shell::app_does_not_load, ["entry.no-wasm"];
    "without-webassembly", shell::without_webassembly, ["entry.no-wasm"];
    "without-javascript", shell::without_javascript, ["entry.no-wasm"];
    "try-first", triage::try_first, ["entry.try-first"];
    "engines", engines::main_road, ["x.engines"];
    "anti-scam", everywhere::anti_scam, ["entry.anti-scam"];
    "someone-contacted", case::someone_contacted, ["entry.anti-scam"];
    "well-known", integration::well_known, ["entry.well-known"];
    "any-handle", identify::any_handle, ["identify.any-handle"];
    "not-arrived", identify::not_arrived, ["identify.not-arrived"];
    "code-right-and-wrong", email_code::right_and_wrong, ["prove.email-code"];
    "code-expired", email_code::expired, ["prove.email-code"];
    "code-exhausted", email_code::exhausted, ["prove.email-code"];
    "code-used-in-another-tab", email_code::used_in_another_tab, ["prove.email-code"];
    "code-only-where-asked", email_code::only_where_it_was_asked_for, ["prove.email-code"];
    "new-password", forgot_password::password, ["secure.password"];
    "password-strength", forgot_password::strength, ["secure.password"];
    "notify-all", forgot_password::notify_all, ["secure.notify-all"];
    "finish", forgot_password::finish, ["secure.finish"];
    "task-list", securing::task_list, ["secure.task-list"];
    "all-or-nothing", securing::atomic, ["secure.atomic"];
    "undo", securing::undo, ["secure.undo"];
    "activity", securing::activity, ["secure.activity"];
    "sessions", securing::sessions, ["secure.sessions"];
    "devices-and-apps", securing::devices_and_apps, ["secure.remembered-devices", "secure.apps"];
    "addresses", securing::addresses, ["secure.addresses", "secure.notify-all"];
    "factors", securing::factors, ["secure.factors"];
    "protected-mode", securing::protected, ["secure.cool-down"];
    "enrol-picture", enrolling::picture, ["enrol.qr", "enrol.key", "enrol.same-phone"];
    "enrol-authenticator", enrolling::authenticator, ["enrol.verify", "enrol.diagnose", "enrol.several"];
    "enrol-last-one", enrolling::last_one, ["enrol.several", "secure.factors"];
    "enrol-other-names", enrolling::other_names, ["enrol.several"];
    "enrol-passkey", enrolling::passkey, ["enrol.passkey"];
    "enrol-backup-codes", enrolling::backup_codes, ["enrol.backup-codes", "enrol.backup-proof"];
    "enrol-secrets", enrolling::secrets, ["x.secrets"];
    "enrol-few-codes", enrolling::few_codes, ["enrol.backup-count"];
    "proof-choices", proofs::choices, ["prove.choices", "prove.policy"];
    "proof-authenticator", proofs::authenticator, ["prove.totp", "prove.policy", "prove.diagnose"];
    "proof-passkey", passkey::short_way, ["prove.passkey"];
    "proof-passkey-older-browser", passkey::older_browser, ["prove.passkey"];
    "proof-passkey-none-here", passkey::none_here, ["prove.passkey"];
    "proof-passkey-cancelled", passkey::cancelled, ["prove.passkey"];
    "proof-text-message", proofs::text_message, ["prove.sms-code"];
    "proof-backup-code", proofs::backup_code, ["prove.backup-code"];
    "proof-contact-and-wait", proofs::contact_and_wait, ["prove.recovery-contact", "prove.wait"];
    "cancelled-wait", proofs::cancelled_wait, ["prove.wait", "entry.link-preview"];
    "freeze", proofs::freeze, ["prove.freeze"];
    "mailbox-not-safe", proofs::mailbox, ["entry.mailbox-hacked", "entry.hacked-first-aid"];
    "silent-check", proofs::silent_check, ["identify.silent-check"];
    "hand-over", elsewhere::handover, ["prove.handover"];
    "recovery-pass", elsewhere::resume, ["prove.resume"];
    "link-errors", elsewhere::link_errors, ["entry.link-errors"];
    "odds", odds::figures, ["prove.odds"];
    "known-person", known_person::branch, ["entry.known-person"];
    "quick-exit", known_person::quick_exit, ["x.quick-exit"];
    "in-app-browser", in_app::browser, ["identify.in-app-browser"];
    "was-not-me", proofs::was_not_me, ["entry.wasnt-me"];
    "check-answers", case::check_answers, ["case.check-answers"];
    "case-reference", case::reference, ["case.reference"];
    "case-page", case::page, ["case.status"];
    "case-page-without-script", case::page_without_script, ["case.status"];
    "case-code-again", case::code_again, ["case.status"];
    "case-duplicates", case::duplicates, ["case.duplicates"];
    "reload-with-a-second-factor", reload::with_a_second_factor, ["x.reload"];
    "next-day", reload::next_day, ["x.reload"];
    "second-part-in-time", second_part::in_time, ["x.bad-network"];
    "second-part-lost", second_part::lost, ["x.bad-network"];
    "second-part-missing-person", second_part::person_without, ["x.bad-network"];
    "second-part-outdated", second_part::outdated, ["x.bad-network"];
    "content-security-policy", everywhere::content_security_policy, ["x.csp"];
    "secrets", everywhere::secrets, ["x.secrets"];
    "keyboard-and-focus", keyboard::focus, ["x.focus", "x.wcag"];
    "language-switch", language::switch, ["x.switch"];
    "language-without-script", language::without_script, ["x.switch"];
    "languages", languages::all, ["x.locales"];
    "right-to-left", languages::from_right_to_left, ["x.rtl"];
    "brand", brand::of_their_own, ["x.brand"];
    "timeout", timeout::more_time, ["x.timeout"];
    "receipts", support::receipts, ["case.receipts"];
    "phone", phone::call, ["support.phone-mode"];
    "helper", helper::beside_the_owner, ["x.helper"];
    "timeout-last", timeout::the_very_end, ["x.timeout"];
    "headless", integration::headless, ["x.headless"];
    "mail-and-texts", outside::mail_and_texts, ["api.mail-sms"];
    "failed-messages", outside::failed_messages, ["api.mail-sms"];
    "signals", outside::signals, ["api.hooks"];
    "two-instances", instances::take_turns, ["api.store"];
    "steps-told", operations::steps_told, ["ops.funnel"];
    "insights", operations::insights, ["ops.funnel", "ops.insights"];
    "feedback", operations::feedback, ["ops.csat"];
    "experiments", operations::experiments, ["ops.experiments"];
    "telemetry", operations::telemetry, ["ops.telemetry"];
    "openapi", integration::openapi, ["api.openapi"];
    "conformance", integration::conformance, ["api.conformance"];
}
