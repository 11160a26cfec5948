use regain_contract::{
    EmailAddress, ItemChange, ItemKind, ProofKind, Reference, UnixSeconds,
    paths::{self, pages},
};
use regain_words::{Locale, Text, mail as words};
use zeroize::Zeroizing;

use super::Mail;
use super::html::{self, Marked};
use crate::{
    config::Origin,
    languages::Languages,
    message::{Change, CodeWording, Letter, Message, SecretText},
};

const DAY: i64 = 24 * 3600;

/// The longest name of a person that is written, in characters.
const NAME_MAX: usize = 64;

/// What every message of the service has in common.
#[derive(Clone, Debug)]
pub struct Letterhead {
    /// The languages, with the name of the service.
    pub languages: Languages,
    /// The origin of the recovery page, as the operator set it. In mail it is
    /// written out without a scheme, and is no link: people are to open the
    /// page themselves.
    pub origin: Origin,
    /// The address that mail comes from.
    pub sender: EmailAddress,
}

impl Letterhead {
    /// Where a link of a notice leads: to the configured origin, whatever a
    /// request said its host was, with the token in the fragment, which is
    /// never sent to a server (OWASP ASVS 14.2.1).
    fn link(&self, token: &SecretText) -> String {
        format!("{}{}#t={}", self.origin, pages::LINK, token.0)
    }

    /// Where a case is gone on with, written out and no link.
    fn case_page(&self) -> String {
        format!("{}{}", self.origin.authority(), paths::CASE_PAGE)
    }

    /// The link to it with what opens the case in the fragment.
    fn case_link(&self, reference: &Reference, code: &SecretText) -> String {
        let code = Zeroizing::new(code.0.replace('-', ""));
        format!(
            "{}{}#{}.{}",
            self.origin,
            paths::CASE_PAGE,
            reference.as_str(),
            code.as_str()
        )
    }
}

/// Puts a message into the words of a mail. `None` when there is no mail to
/// send: it leaves as a text message or is to nobody, or its code has expired
/// while it waited.
#[must_use]
pub fn write(
    letter: &Letter,
    head: &Letterhead,
    message_id: &str,
    now: UnixSeconds,
) -> Option<Mail> {
    if let Message::WeeklyReport { to, report } = &letter.message {
        return Some(Mail {
            to: to.clone(),
            subject: report.subject.clone(),
            body: report.text.clone(),
            html: report.html.clone(),
            language: letter.language.clone(),
            message_id: message_id.to_owned(),
            date: now,
        });
    }
    let locale = head.languages.find(&letter.language);
    let (to, subject, body) = words_of(&letter.message, head, locale, now)?;
    let (subject, body) = (subject.text(locale), bare_lines(&body.text(locale)));
    let marked = Marked {
        code: letter.message.code(),
        origin: &head.origin,
    };
    Some(Mail {
        to: to.to_owned(),
        html: html::page(&subject, &body, locale, marked),
        subject,
        body,
        language: locale.tag().to_owned(),
        message_id: message_id.to_owned(),
        date: now,
    })
}

/// The text without the signs that set a code or a link apart from the words around it (Unicode UAX 9), where it stands on a line
/// of its own: there it needs none, and people copy the line, or their mail program makes a link of it with the sign at its end.
fn bare_lines(text: &str) -> String {
    let is_isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    let lines = text.split('\n').map(|line| {
        let bare = line.strip_prefix(is_isolate);
        let bare = bare.and_then(|line| line.strip_suffix(is_isolate));
        bare.filter(|bare| !bare.contains(is_isolate))
            .unwrap_or(line)
    });
    lines.collect::<Vec<&str>>().join("\n")
}

/// To whom, the subject and the text.
fn words_of<'a>(
    message: &'a Message,
    head: &Letterhead,
    locale: &Locale,
    now: UnixSeconds,
) -> Option<(&'a str, Text, Text)> {
    Some(match message {
        Message::RecoveryCode {
            to,
            code,
            expires_at,
            asked_at,
            wording,
        } => {
            let left = time_left(*asked_at, *expires_at, now)?;
            let body = match wording {
                CodeWording::Usual => words::code_body(&code.0, left),
                CodeWording::Short => words::code_short_body(&code.0, left),
            };
            (to, words::code_subject(), body)
        }
        Message::ContactCode {
            to,
            contact_name,
            owner,
            code,
            expires_at,
            asked_at,
        } => {
            let left = time_left(*asked_at, *expires_at, now)?;
            let owner = name(owner);
            (
                to,
                words::contact_code_subject(&owner),
                words::contact_code_body(&name(contact_name), &owner, &code.0, left),
            )
        }
        Message::NewAddressCode {
            to,
            handle,
            code,
            expires_at,
            asked_at,
        } => {
            let left = time_left(*asked_at, *expires_at, now)?;
            (
                to,
                words::new_address_code_subject(),
                words::new_address_code_body(&name(handle), &code.0, left),
            )
        }
        Message::NoAccount { to } => (to, words::no_account_subject(), words::no_account_body()),
        Message::AccountDisabled { to } => (to, words::disabled_subject(), words::disabled_body()),
        Message::CaseOpened { .. }
        | Message::CaseAgain { .. }
        | Message::CaseCode { .. }
        | Message::CaseMoved { .. }
        | Message::CaseNews { .. } => return of_case(message, head, now),
        Message::AccountSecured { .. }
        | Message::Frozen { .. }
        | Message::WaitBegun { .. }
        | Message::WaitCancelled { .. }
        | Message::BackupCodeReplaced { .. }
        | Message::FactorSuspended { .. }
        | Message::ProtectionEnded { .. }
        | Message::WayOpened { .. } => return notice(message, head, locale),
        Message::TextCode { .. }
        | Message::WayByText { .. }
        | Message::NewNumberCode { .. }
        | Message::NoticeByText { .. }
        | Message::WeeklyReport { .. }
        | Message::Signal { .. }
        | Message::Nobody => return None,
    })
}

/// The words of what is written about a case: never what stands in it.
fn of_case<'a>(
    message: &'a Message,
    head: &Letterhead,
    now: UnixSeconds,
) -> Option<(&'a str, Text, Text)> {
    Some(match message {
        Message::CaseOpened {
            to,
            reference,
            code,
            reply_by,
        } => {
            let days = (reply_by.since(now) + DAY - 1).div_euclid(DAY).max(1);
            (
                to,
                words::case_subject(),
                words::case_body(
                    &reference.to_string(),
                    &code.0,
                    &head.case_link(reference, code),
                    u32::try_from(days).unwrap_or(u32::MAX),
                ),
            )
        }
        Message::CaseAgain {
            to,
            reference,
            code,
        } => {
            let link = head.case_link(reference, code);
            let body = words::case_again_body(&reference.to_string(), &code.0, &link);
            (to, words::case_again_subject(), body)
        }
        Message::CaseCode {
            to,
            reference,
            code,
        } => {
            let link = head.case_link(reference, code);
            let body = words::case_code_body(&reference.to_string(), &code.0, &link);
            (to, words::case_code_subject(), body)
        }
        Message::CaseMoved { to, reference, at } => {
            let (reference, address) = (reference.to_string(), head.origin.authority());
            let body = words::case_moved_body(&reference, at.0, address);
            (to, words::case_moved_subject(), body)
        }
        Message::CaseNews { to, reference } => (
            to,
            words::case_news_subject(),
            words::case_news_body(&reference.to_string(), &head.case_page()),
        ),
        Message::RecoveryCode { .. }
        | Message::TextCode { .. }
        | Message::ContactCode { .. }
        | Message::NewAddressCode { .. }
        | Message::NewNumberCode { .. }
        | Message::NoAccount { .. }
        | Message::AccountDisabled { .. }
        | Message::AccountSecured { .. }
        | Message::Frozen { .. }
        | Message::WaitBegun { .. }
        | Message::WaitCancelled { .. }
        | Message::BackupCodeReplaced { .. }
        | Message::FactorSuspended { .. }
        | Message::ProtectionEnded { .. }
        | Message::WayOpened { .. }
        | Message::WayByText { .. }
        | Message::NoticeByText { .. }
        | Message::WeeklyReport { .. }
        | Message::Signal { .. }
        | Message::Nobody => return None,
    })
}

/// The words of a notice: what happened, when, and what to do if it was not
/// the reader (NIST SP 800-63B-4, 4.6).
fn notice<'a>(
    message: &'a Message,
    head: &Letterhead,
    locale: &Locale,
) -> Option<(&'a str, Text, Text)> {
    let address = head.origin.authority();
    Some(match message {
        Message::AccountSecured {
            to,
            handle,
            at,
            changes,
            protected_until,
            not_me,
        } => {
            let handle = name(handle);
            let changes = lines(changes, locale);
            let link = head.link(not_me);
            let body = match protected_until {
                Some(until) => {
                    words::secured_protected_body(&handle, at.0, &changes, until.0, &link, address)
                }
                None => words::secured_body(&handle, at.0, &changes, &link, address),
            };
            (to, words::secured_subject(), body)
        }
        Message::Frozen {
            to,
            handle,
            at,
            until,
        } => (
            to,
            words::frozen_subject(),
            words::frozen_body(&name(handle), at.0, until.0, address),
        ),
        Message::WaitBegun {
            to,
            handle,
            at,
            until,
            cancel,
        } => (
            to,
            words::wait_begun_subject(),
            words::wait_begun_body(&name(handle), at.0, until.0, &head.link(cancel), address),
        ),
        Message::WaitCancelled { to, handle, at } => (
            to,
            words::wait_cancelled_subject(),
            words::wait_cancelled_body(&name(handle), at.0, address),
        ),
        Message::BackupCodeReplaced {
            to,
            handle,
            at,
            not_me,
        } => (
            to,
            words::backup_code_replaced_subject(),
            words::backup_code_replaced_body(&name(handle), at.0, &head.link(not_me), address),
        ),
        Message::FactorSuspended {
            to,
            handle,
            kind,
            at,
            not_me,
        } => {
            let factor = factor(*kind).text(locale);
            let link = head.link(not_me);
            (
                to,
                words::factor_suspended_subject(),
                words::factor_suspended_body(&name(handle), &factor, at.0, &link, address),
            )
        }
        Message::ProtectionEnded {
            to,
            handle,
            at,
            not_me,
        } => (
            to,
            words::protection_ended_subject(),
            words::protection_ended_body(&name(handle), at.0, &head.link(not_me), address),
        ),
        Message::WayOpened {
            to,
            handle,
            at,
            until,
            close,
        } => (
            to,
            words::way_opened_subject(),
            words::way_opened_body(&name(handle), at.0, until.0, &head.link(close), address),
        ),
        Message::RecoveryCode { .. }
        | Message::TextCode { .. }
        | Message::ContactCode { .. }
        | Message::NewAddressCode { .. }
        | Message::NewNumberCode { .. }
        | Message::NoAccount { .. }
        | Message::AccountDisabled { .. }
        | Message::NoticeByText { .. }
        | Message::WayByText { .. }
        | Message::CaseOpened { .. }
        | Message::CaseAgain { .. }
        | Message::CaseCode { .. }
        | Message::CaseMoved { .. }
        | Message::CaseNews { .. }
        | Message::WeeklyReport { .. }
        | Message::Signal { .. }
        | Message::Nobody => return None,
    })
}

/// What was changed, a line each.
fn lines(changes: &[Change], locale: &Locale) -> String {
    let lines = changes.iter().filter_map(line);
    let lines: Vec<String> = lines.map(|line| line.text(locale)).collect();
    lines.join("\n")
}

/// `None`: nothing changes in that way.
fn line(change: &Change) -> Option<Text> {
    use ItemChange::{Add, Remove, Rename, Replace, Restore};

    let count = change.count;
    let names: Vec<String> = change.names.iter().map(|one| name(one)).collect();
    let names = names.join(", ");
    Some(match (change.kind, change.change) {
        (ItemKind::Password, _) => words::change_password(),
        (ItemKind::BackupCodes, _) => words::change_backup_codes(),
        (ItemKind::Session, _) => words::change_sessions(count),
        (ItemKind::Device, _) => words::change_devices(count),
        (ItemKind::App | ItemKind::ApiToken | ItemKind::Forwarding, _) => {
            words::change_access_removed(count, &names)
        }
        (ItemKind::Authenticator | ItemKind::Passkey, Add | Restore) => {
            words::change_factors_added(count, &names)
        }
        (ItemKind::Authenticator | ItemKind::Passkey, Remove | Replace) => {
            words::change_factors_removed(count, &names)
        }
        (ItemKind::Authenticator | ItemKind::Passkey, Rename) => {
            words::change_factors_renamed(count, &names)
        }
        // No address has a name.
        (ItemKind::Email | ItemKind::Phone, Rename) => return None,
        (ItemKind::Email | ItemKind::Phone, Add) => words::change_addresses_added(count, &names),
        (ItemKind::Email | ItemKind::Phone, Restore) => {
            words::change_addresses_restored(count, &names)
        }
        (ItemKind::Email | ItemKind::Phone, Remove | Replace) => {
            words::change_addresses_removed(count, &names)
        }
        (ItemKind::Contact, _) => words::change_contacts_removed(count, &names),
        (
            ItemKind::SignIn
            | ItemKind::PasswordChanged
            | ItemKind::AddressAdded
            | ItemKind::AddressRemoved
            | ItemKind::FactorAdded
            | ItemKind::FactorRemoved
            | ItemKind::BackupCodesMade
            | ItemKind::AppConnected
            | ItemKind::ForwardingAdded
            | ItemKind::ContactAdded
            | ItemKind::Recovered,
            _,
        ) => return None,
    })
}

fn factor(kind: ProofKind) -> Text {
    match kind {
        ProofKind::Passkey => words::factor_passkey(),
        ProofKind::AuthenticatorCode => words::factor_authenticator(),
        ProofKind::EmailCode => words::factor_email(),
        ProofKind::TextCode => words::factor_text(),
        ProofKind::BackupCode => words::factor_backup(),
        ProofKind::ContactCode => words::factor_contact(),
        ProofKind::HumanCheck => words::factor_person(),
    }
}

/// A name that a person chose, as it may stand in a message to somebody else:
/// on one line, not without end, and with nothing that makes an address a
/// link. Whoever opens an account could otherwise write to strangers through
/// us.
fn name(chosen: &str) -> String {
    let mut out = String::new();
    for c in chosen.chars().take(NAME_MAX) {
        let harmless = !c.is_control() && !matches!(c, '/' | ':' | '<' | '>' | '\\');
        out.push(if harmless { c } else { ' ' });
    }
    out.trim().to_owned()
}

/// How long a code works, in seconds; `None` when it does not any more.
///
/// The moment between asking and sending is not told: “59 minutes 59 seconds”
/// helps nobody. A mail that waited tells what is left, in whole minutes.
pub(crate) fn time_left(
    asked_at: UnixSeconds,
    expires_at: UnixSeconds,
    now: UnixSeconds,
) -> Option<u32> {
    const MOMENT: i64 = 60;
    let left = expires_at.since(now);
    let told = if left <= 0 {
        return None;
    } else if now.since(asked_at) < MOMENT {
        expires_at.since(asked_at)
    } else if left < MOMENT {
        left
    } else {
        left - left % MOMENT
    };
    u32::try_from(told).ok()
}

#[cfg(test)]
mod tests;
