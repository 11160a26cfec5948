use regain_contract::{EmailAddress, UnixSeconds};
use regain_words::{Locale, mail as words};

use super::Mail;
use crate::message::Message;

const DAY: i64 = 24 * 3600;

/// What every mail of the service has in common.
#[derive(Clone, Debug)]
pub struct Letterhead {
    /// The language, with the name of the service.
    pub locale: Locale,
    /// The host name of the recovery page. It is written out and never a
    /// link: people are to open the page themselves.
    pub host: String,
    /// The address that mail comes from.
    pub sender: EmailAddress,
}

/// Puts a message into words. `None` when there is nothing to send: it is to
/// nobody, or its code has expired while it waited.
#[must_use]
pub fn write(
    message: &Message,
    head: &Letterhead,
    message_id: &str,
    now: UnixSeconds,
) -> Option<Mail> {
    let locale = &head.locale;
    let (to, subject, body) = match message {
        Message::RecoveryCode {
            to,
            code,
            expires_at,
            asked_at,
        } => {
            let left = time_left(*asked_at, *expires_at, now)?;
            (to, words::code_subject(), words::code_body(&code.0, left))
        }
        Message::NoAccount { to } => (to, words::no_account_subject(), words::no_account_body()),
        Message::AccountDisabled { to } => (to, words::disabled_subject(), words::disabled_body()),
        Message::PasswordChanged { to, handle, at, .. } => {
            let device = words::device_unknown().text(locale);
            (
                to,
                words::password_changed_subject(),
                words::password_changed_body(handle, at.0, &device, &head.host),
            )
        }
        Message::CaseOpened {
            to,
            reference,
            reply_by,
        } => {
            let days = (reply_by.since(now) + DAY - 1).div_euclid(DAY).max(1);
            (
                to,
                words::case_subject(),
                words::case_body(
                    &reference.to_string(),
                    u32::try_from(days).unwrap_or(u32::MAX),
                    head.sender.as_str(),
                ),
            )
        }
        Message::TextCode { .. }
        | Message::ContactCode { .. }
        | Message::Frozen { .. }
        | Message::WaitBegun { .. }
        | Message::WaitCancelled { .. }
        | Message::BackupCodeReplaced { .. }
        | Message::FactorSuspended { .. }
        | Message::ContactRemoved { .. }
        | Message::NoticeByText { .. }
        | Message::Nobody => return None,
    };
    Some(Mail {
        to: to.clone(),
        subject: subject.text(locale),
        body: body.text(locale),
        message_id: message_id.to_owned(),
        date: now,
    })
}

/// How long a code works, in seconds; `None` when it does not any more.
///
/// The moment between asking and sending is not told: “59 minutes 59 seconds”
/// helps nobody. A mail that waited tells what is left, in whole minutes.
fn time_left(asked_at: UnixSeconds, expires_at: UnixSeconds, now: UnixSeconds) -> Option<u32> {
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
mod tests {
    use regain_contract::Reference;

    use super::*;
    use crate::message::SecretText;

    fn head() -> Letterhead {
        Letterhead {
            locale: Locale::native("en").unwrap().with_service("Acme"),
            host: "recover.example.com".into(),
            sender: EmailAddress::parse("help@example.com").unwrap(),
        }
    }

    fn all() -> Vec<Message> {
        let to = || "ada@example.com".to_owned();
        vec![
            Message::RecoveryCode {
                to: to(),
                code: SecretText("012345".into()),
                expires_at: UnixSeconds(4600),
                asked_at: UnixSeconds(1000),
            },
            Message::NoAccount { to: to() },
            Message::AccountDisabled { to: to() },
            Message::PasswordChanged {
                to: to(),
                handle: "ada".into(),
                at: UnixSeconds(1000),
            },
            Message::CaseOpened {
                to: to(),
                reference: Reference::from_number(7),
                reply_by: UnixSeconds(1000 + 2 * DAY),
            },
        ]
    }

    #[test]
    fn mails_keep_the_rules() {
        for message in all() {
            let mail = write(&message, &head(), "id", UnixSeconds(1003)).unwrap();
            assert!(mail.body.contains("Acme"), "{}", mail.body);
            // No link, no code where a locked screen shows it.
            let text = format!("{}\n{}", mail.subject, mail.body);
            assert!(!text.contains("://") && !text.contains("www."), "{text}");
            assert!(!mail.subject.contains("012345"));
            assert!(!mail.subject.contains('\n'));
        }
    }

    #[test]
    fn each_says_what_it_is_about() {
        let texts: Vec<String> = all()
            .iter()
            .map(|message| {
                write(message, &head(), "id", UnixSeconds(1003))
                    .unwrap()
                    .body
            })
            .collect();
        assert!(
            texts[0].contains("\n012345\n") && texts[0].contains("1 hour"),
            "{}",
            texts[0]
        );
        assert!(texts[3].contains("recover.example.com") && texts[3].contains("ada"));
        assert!(texts[4].contains(&Reference::from_number(7).to_string()));
        assert!(texts[4].contains("2 days") && texts[4].contains("help@example.com"));
    }

    #[test]
    fn nothing_is_sent_to_nobody_or_too_late() {
        assert!(write(&Message::Nobody, &head(), "id", UnixSeconds(0)).is_none());
        let code = &all()[0];
        assert!(write(code, &head(), "id", UnixSeconds(4600)).is_none());
        let late = write(code, &head(), "id", UnixSeconds(4600 - 605)).unwrap();
        assert!(late.body.contains("10 minutes"), "{}", late.body);
    }
}
