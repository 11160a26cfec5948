use regain_contract::UnixSeconds;
use regain_words::{Locale, sms as words};

use super::{
    TextMessage,
    length::{fits_in_one, plain},
};
use crate::{
    mail::{Letterhead, time_left},
    message::{Letter, Message},
};

/// Puts a message into the words of a text message. `None` when there is no
/// text message to send: it leaves as mail or is to nobody, or its code has
/// expired while it waited.
#[must_use]
pub fn write(
    letter: &Letter,
    head: &Letterhead,
    id: &str,
    now: UnixSeconds,
) -> Option<TextMessage> {
    let locale = head.languages.find(&letter.language);
    let (to, text) = match &letter.message {
        Message::TextCode {
            to,
            code,
            expires_at,
            asked_at,
        } => {
            let left = time_left(*asked_at, *expires_at, now)?;
            let wordings = [
                words::code_body(&code.0, left),
                words::code_short_body(&code.0),
            ];
            let last = last_line(head.origin.host(), &code.0);
            (to, shortened(locale, wordings, Some(&last)))
        }
        Message::NewNumberCode {
            to,
            code,
            expires_at,
            asked_at,
        } => {
            let left = time_left(*asked_at, *expires_at, now)?;
            let wordings = [
                words::new_number_code_body(&code.0, left),
                words::new_number_code_short_body(&code.0),
            ];
            let last = last_line(head.origin.host(), &code.0);
            (to, shortened(locale, wordings, Some(&last)))
        }
        Message::NoticeByText { to, at } => {
            let address = head.origin.authority();
            let wordings = [
                words::notice_body(at.0, address),
                words::notice_short_body(address),
            ];
            (to, shortened(locale, wordings, None))
        }
        Message::WayByText { to, at } => {
            let address = head.origin.authority();
            let wordings = [
                words::way_body(at.0, address),
                words::way_short_body(address),
            ];
            (to, shortened(locale, wordings, None))
        }
        Message::RecoveryCode { .. }
        | Message::ContactCode { .. }
        | Message::NewAddressCode { .. }
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
        | Message::CaseOpened { .. }
        | Message::CaseAgain { .. }
        | Message::CaseCode { .. }
        | Message::CaseMoved { .. }
        | Message::CaseNews { .. }
        | Message::WeeklyReport { .. }
        | Message::Signal { .. }
        | Message::Nobody => return None,
    };
    Some(TextMessage {
        to: to.clone(),
        text,
        id: id.to_owned(),
        date: now,
    })
}

/// Binds the code to the origin, for browsers that fill it in: they offer it
/// on pages of this site and on no other (WICG “Origin-bound one-time codes
/// delivered via SMS”, “Message format”). Groups are for people; the code goes
/// without hyphens here.
fn last_line(host: &str, code: &str) -> String {
    format!("@{host} #{}", code.replace('-', ""))
}

/// The first wording that fits into one text message with the last line; the
/// last one if none does. The last line is never cut.
fn shortened(
    locale: &Locale,
    wordings: [regain_words::Text; 2],
    last_line: Option<&str>,
) -> String {
    let [long, short] = wordings.map(|wording| {
        let human = plain(&wording.text(locale));
        match last_line {
            Some(last) => format!("{human}\n\n{last}"),
            None => human,
        }
    });
    if fits_in_one(&long) { long } else { short }
}

#[cfg(test)]
mod tests {
    use regain_contract::{EmailAddress, LongCode};

    use super::super::length::septets;
    use super::*;
    use crate::config::{Origin, SERVICE_NAME_MAX};
    use crate::languages::Languages;
    use crate::message::SecretText;

    fn head(service: &str, origin: &str) -> Letterhead {
        Letterhead {
            languages: Languages::english(service),
            origin: Origin::parse(origin).unwrap(),
            sender: EmailAddress::parse("help@example.com").unwrap(),
        }
    }

    fn write(
        message: &Message,
        head: &Letterhead,
        id: &str,
        now: UnixSeconds,
    ) -> Option<TextMessage> {
        super::write(&message.clone().in_language("en"), head, id, now)
    }

    fn code(code: &str) -> Message {
        Message::TextCode {
            to: "+442079460018".into(),
            code: SecretText(code.into()),
            expires_at: UnixSeconds(1600),
            asked_at: UnixSeconds(1000),
        }
    }

    fn for_number(code: &str) -> Message {
        Message::NewNumberCode {
            to: "+442079460018".into(),
            code: SecretText(code.into()),
            expires_at: UnixSeconds(1600),
            asked_at: UnixSeconds(1000),
        }
    }

    fn text(message: &Message, service: &str, origin: &str) -> String {
        let message = write(message, &head(service, origin), "id", UnixSeconds(1003)).unwrap();
        assert_eq!(message.to, "+442079460018");
        message.text
    }

    /// “Parse an origin-bound one-time code message” of the WICG draft, step
    /// by step: the top-level host and the code.
    fn parse(message: &str) -> Option<(String, String)> {
        fn marked_token(line: &str, marker: char) -> Option<(&str, &str)> {
            let rest = line.strip_prefix(marker)?;
            let end = rest
                .find(['\t', '\n', '\u{c}', '\r', ' '])
                .unwrap_or(rest.len());
            (end > 0).then(|| rest.split_at(end))
        }
        let normal = message.replace("\r\n", "\n").replace('\r', "\n");
        let line = normal.split('\n').next_back()?;
        let (host, rest) = marked_token(line, '@')?;
        let rest = rest.strip_prefix(' ')?;
        let (code, rest) = marked_token(rest, '#')?;
        assert_eq!(rest, "", "an embedded host, which nothing here has");
        Some((host.to_owned(), code.to_owned()))
    }

    #[test]
    fn the_parser_takes_what_the_draft_takes() {
        let example = "747723 is your ExampleCo authentication code.\n\n@example.com #747723";
        let both = Some(("example.com".to_owned(), "747723".to_owned()));
        assert_eq!(parse(example), both);
        for other in [
            "something @example.com #747723",
            "#747723 @example.com",
            "@example.com code #747723",
            "@example.com  #747723",
            "@example.com #747723\n",
            "@example.com #",
            "@ #747723",
        ] {
            assert_eq!(parse(other), None, "{other}");
        }
    }

    #[test]
    fn a_code_is_bound_to_the_host_of_the_configured_origin() {
        let origin = "https://recover.example.com:8443";
        let text = text(&code("01234567"), "Acme", origin);
        assert_eq!(
            text,
            "01234567 is your Acme code. It works for 10 minutes. We never ask for it by phone or chat.\n\n\
             @recover.example.com #01234567"
        );
        assert_eq!(
            parse(&text),
            Some(("recover.example.com".to_owned(), "01234567".to_owned()))
        );
    }

    #[test]
    fn a_code_for_a_new_number_says_what_it_is_for() {
        let text = text(
            &for_number("01234567"),
            "Acme",
            "https://recover.example.com",
        );
        assert_eq!(
            text,
            "01234567 adds this number to your Acme account. It works for 10 minutes. If it was not you, do nothing.\n\n\
             @recover.example.com #01234567"
        );
    }

    #[test]
    fn a_long_code_can_be_read_from_both_places() {
        let long = LongCode::from_values(&[9; 15]);
        let grouped = long.expose_in_groups();
        let message = code(grouped.expose_secret());
        let text = text(&message, "Acme", "https://recover.example.com");
        assert!(text.starts_with(grouped.expose_secret()), "{text}");
        let (_, bound) = parse(&text).unwrap();
        assert_eq!(LongCode::parse(&bound), Ok(long));
        assert!(septets(&text).unwrap() <= 160);
    }

    #[test]
    fn each_fits_into_one_message_and_keeps_its_last_line() {
        let long_name = "W".repeat(SERVICE_NAME_MAX);
        let host = format!("https://recover.{}.example.com", "w".repeat(32));
        for service in ["Acme", "Ada’s – Post", &long_name] {
            for origin in ["https://recover.example.com", &host] {
                for digits in ["01234567", "9999-9999-9999-9999"] {
                    let text = text(&code(digits), service, origin);
                    let length = septets(&text).unwrap();
                    assert!(length <= 160, "{length}: {text}");
                    let bare = digits.replace('-', "");
                    assert_eq!(parse(&text).unwrap().1, bare);
                    assert!(text.starts_with(digits), "{text}");
                }
                let text_of_number = text(&for_number("01234567"), service, origin);
                assert!(septets(&text_of_number).unwrap() <= 160, "{text_of_number}");
                assert_eq!(parse(&text_of_number).unwrap().1, "01234567");
                let notice = Message::NoticeByText {
                    to: "+442079460018".into(),
                    at: UnixSeconds(1_795_442_700),
                };
                let text = text(&notice, service, origin);
                let length = septets(&text).unwrap();
                assert!(length <= 160, "{length}: {text}");
            }
        }
        // Where nothing helps, the last line is whole all the same.
        let far = format!("https://{}.example.com", ["w"; 60].join("."));
        let text = text(&code("01234567"), "Почта России для всех", &far);
        assert_eq!(parse(&text).unwrap().1, "01234567");
    }

    #[test]
    fn each_keeps_the_rules() {
        let notice = Message::NoticeByText {
            to: "+442079460018".into(),
            at: UnixSeconds(1_795_442_700),
        };
        for message in [code("01234567"), for_number("01234567"), notice.clone()] {
            let text = text(&message, "Acme", "https://recover.example.com");
            assert!(text.contains("Acme") && text.contains("recover.example.com"));
            assert!(!text.contains("://") && !text.contains("www."), "{text}");
        }
        let text = text(&notice, "Acme", "https://recover.example.com");
        assert!(text.contains("23 November 2026 at 14:05 UTC"), "{text}");
        assert!(text.contains("If it was not you"), "{text}");
    }

    #[test]
    fn nothing_is_sent_too_late_or_that_leaves_as_mail() {
        let head = head("Acme", "https://recover.example.com");
        assert!(write(&code("01234567"), &head, "id", UnixSeconds(1600)).is_none());
        let mail = Message::NoAccount {
            to: "ada@example.com".into(),
        };
        for message in [mail, Message::Nobody] {
            assert!(write(&message, &head, "id", UnixSeconds(0)).is_none());
        }
    }
}
