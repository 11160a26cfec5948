//! What a message may not say, and how long it may be.

use crate::message::{Kind, Message, Piece};

/// Words that blame, alarm or command (GOV.UK Design System, error message), with what to do instead.
const FORBIDDEN: [(&str, &str); 30] = [
    ("please", "leave it out"),
    (
        "sorry",
        "only the heading of the service's own trouble may say it",
    ),
    ("valid", "say what is expected"),
    ("invalid", "say what is expected"),
    ("forbidden", "say what is possible"),
    ("illegal", "say what is possible"),
    ("prohibited", "say what is possible"),
    ("oops", "leave it out"),
    ("you forgot", "it blames"),
    ("you failed", "it blames"),
    ("your fault", "it blames"),
    ("your mistake", "it blames"),
    ("you should have", "it blames"),
    ("you must", "say what to do"),
    ("you have to", "say what to do"),
    ("incorrect", "say what to do"),
    ("failed", "say what happened"),
    ("failure", "say what happened"),
    ("denied", "say what is possible"),
    ("unauthorized", "say what is possible"),
    ("suspicious", "it alarms"),
    ("warning", "it alarms"),
    ("error code", "no error codes"),
    ("status code", "no error codes"),
    ("unfortunately", "leave it out"),
    // NIST SP 800-63B-4, 3.1.1.2: nobody proves anything by what others can find out.
    ("security question", "ask for no such thing"),
    ("secret question", "ask for no such thing"),
    ("memorable", "ask for no such thing"),
    ("maiden name", "ask for no such thing"),
    ("password hint", "ask for no such thing"),
];

/// Words that need explaining, and second names of things that have one, with the word to use.
const TERMS: [(&str, &str); 34] = [
    ("2fa", "second step"),
    ("two-factor", "second step"),
    ("two factor", "second step"),
    ("second factor", "second step"),
    ("mfa", "second step"),
    ("multi-factor", "second step"),
    ("otp", "code"),
    ("totp", "code from your authenticator app"),
    ("passcode", "code"),
    ("pin", "code"),
    ("verification code", "code"),
    ("one-time code", "code"),
    ("recovery code", "backup code"),
    ("token", "code, link or device"),
    ("authenticate", "sign in, show that it is you"),
    ("authentication", "signing in"),
    ("credential", "password, passkey"),
    ("credentials", "password, passkey"),
    ("verify", "check"),
    ("verification", "check"),
    ("identifier", "e-mail address, phone number or user name"),
    ("handle", "user name"),
    ("username", "user name"),
    ("email", "e-mail"),
    ("log in", "sign in"),
    ("log out", "sign out"),
    ("login", "sign-in"),
    ("logged", "signed"),
    ("session", "device, or progress"),
    ("ticket", "case"),
    ("request number", "reference"),
    ("case number", "reference"),
    ("submit", "send"),
    ("click", "press"),
];

/// Notices that have a link, which freezes the account, cancels a wait or closes a way (L11 in `docs/standards.md`), and mails that lead back
/// to the case that somebody has opened. Nothing else has one.
const WITH_LINK: [&str; 10] = [
    "mail-secured-body",
    "mail-secured-protected-body",
    "mail-wait-begun-body",
    "mail-backup-code-replaced-body",
    "mail-factor-suspended-body",
    "mail-protection-ended-body",
    "mail-way-opened-body",
    "mail-case-body",
    "mail-case-again-body",
    "mail-case-code-body",
];

/// Signs that take one of the 160 places of a text message (3GPP TS 23.038, 6.2.1), those of English texts.
const IN_TEXT_MESSAGES: &str = " \n.,:;?!()/-+@#_{}";

/// Words that hurry (NCSC guidance on messages to the public), and ways out of the message.
const NOT_IN_MESSAGES: [&str; 16] = [
    "urgent",
    "urgently",
    "immediately",
    "now",
    "act",
    "at once",
    "hurry",
    "quickly",
    "right away",
    "as soon as possible",
    "suspended",
    "link",
    "tap",
    "press",
    "reply",
    "dear customer",
];

/// Longest text by the last word of the identifier, in characters.
pub(crate) const LENGTHS: [(&str, usize); 10] = [
    ("button", 30),
    ("column", 24),
    ("row", 30),
    ("link", 60),
    ("heading", 50),
    ("title", 60),
    ("label", 60),
    ("subject", 60),
    ("status", 110),
    ("hint", 130),
];

/// All wordings of a message, arguments as `{name}`.
pub(crate) fn readings(message: &Message) -> Vec<String> {
    expand(&message.pieces, message)
}

fn expand(pieces: &[Piece], message: &Message) -> Vec<String> {
    let mut out = vec![String::new()];
    for piece in pieces {
        let endings = match piece {
            Piece::Words(words) => vec![words.clone()],
            Piece::Argument(index) => vec![format!("{{{}}}", message.arguments[*index].name)],
            Piece::Service => vec!["{service}".to_owned()],
            Piece::Select { variants, .. } => variants
                .iter()
                .flat_map(|(_, pieces)| expand(pieces, message))
                .collect(),
        };
        out = out
            .iter()
            .flat_map(|start| endings.iter().map(move |end| format!("{start}{end}")))
            .collect();
    }
    out
}

/// Rules for the English words.
pub(crate) fn english(message: &Message) -> Vec<String> {
    let mut found = Vec::new();
    for reading in readings(message) {
        let plain = format!(" {} ", words(&reading).join(" "));
        let has = |word: &str| plain.contains(&format!(" {word} "));
        for (word, instead) in FORBIDDEN {
            let allowed = word == "sorry" && message.id == "errors-service-heading";
            if has(word) && !allowed {
                found.push(format!("says “{word}”: {instead}"));
            }
        }
        for (word, instead) in TERMS {
            if has(word) {
                found.push(format!("says “{word}”: use {instead}"));
            }
        }
        if plain
            .replace(" authenticator app", "")
            .contains(" authenticator")
        {
            found.push("says “authenticator” without “app”".to_owned());
        }
        if is_mail(message) || is_text_message(message) {
            for word in NOT_IN_MESSAGES {
                let named = word == "link" && has_link(message);
                if has(word) && !named {
                    found.push(format!("says “{word}” in a message"));
                }
            }
        }
        if is_text_message(message) {
            let costly = |c: &char| !(c.is_ascii_alphanumeric() || IN_TEXT_MESSAGES.contains(*c));
            if let Some(c) = reading.chars().find(costly) {
                found.push(format!("has `{c}`, which makes text messages short"));
            }
        }
        if names_a_status(&reading) {
            found.push("has the number of an error".to_owned());
        }
        found.extend(too_long(message, &reading));
        found.extend(end(message, &reading));
    }
    report(message, found)
}

/// Rules that hold in all languages.
pub(crate) fn any_language(message: &Message) -> Vec<String> {
    let mut found = Vec::new();
    for reading in readings(message) {
        for (sign, instead) in [
            ("!", "say it calmly"),
            ("¡", "say it calmly"),
            ("\u{ff01}", "say it calmly"),
            ("'", "use ’"),
            ("\"", "use “ ” or those of the language"),
            ("...", "use …"),
            ("  ", "one space is enough"),
            ("<", "no markup"),
        ] {
            if reading.contains(sign) {
                found.push(format!("has `{sign}`: {instead}"));
            }
        }
        if reading.trim() != reading {
            found.push("begins or ends with a space".to_owned());
        }
        if reading.is_empty() {
            found.push("is empty".to_owned());
        }
        if is_mail(message) || is_text_message(message) {
            for way in ["http", "www.", "://", "mailto:"] {
                if reading.contains(way) {
                    found.push(format!("has a link in a message: `{way}`"));
                }
            }
        }
        if reading.contains('\n') && !is_mail(message) && !is_for_conversation(message) {
            found.push("has paragraphs, which only mails may".to_owned());
        }
        found.extend(link(message, &reading));
    }
    let secret = |piece: &Piece| matches!(piece, Piece::Argument(index) if message.arguments[*index].kind == Kind::Code);
    if message.id.ends_with("-subject") && message.pieces.iter().any(secret) {
        found.push("has a code in a subject".to_owned());
    }
    report(message, found)
}

fn report(message: &Message, mut found: Vec<String>) -> Vec<String> {
    found.sort();
    found.dedup();
    found
        .into_iter()
        .map(|what| format!("{}:{}: `{}` {what}", message.file, message.line, message.id))
        .collect()
}

fn is_mail(message: &Message) -> bool {
    message.id.starts_with("mail-")
}

/// What support copies into a conversation.
fn is_for_conversation(message: &Message) -> bool {
    message.id == "guide-message"
}

fn is_text_message(message: &Message) -> bool {
    message.id.starts_with("sms-")
}

fn has_link(message: &Message) -> bool {
    message
        .arguments
        .iter()
        .any(|argument| argument.name == "link")
}

/// A link stands in notices that may have one, once, in a paragraph of its own, after a paragraph that leads to it.
fn link(message: &Message, reading: &str) -> Option<String> {
    let may = WITH_LINK.contains(&message.id.as_str());
    if !has_link(message) {
        return may.then(|| "is a notice and has no `$link`".to_owned());
    }
    if !may {
        return Some("has a `$link`, which only some notices may".to_owned());
    }
    let code = message
        .arguments
        .iter()
        .any(|argument| argument.name == "link" && argument.kind == Kind::Code);
    let paragraphs: Vec<&str> = reading.split("\n\n").collect();
    let led_to = paragraphs
        .windows(2)
        .any(|two| two[1] == "{link}" && two[0].ends_with([':', '：']));
    let once = reading.matches("{link}").count() == 1;
    (!(code && led_to && once)).then(|| {
        "has a `$link` that is not a `code`, once, alone in its paragraph, after one that ends with a colon".to_owned()
    })
}

/// Lower-case words without punctuation around them.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| c.is_whitespace() || c == '–' || c == '/')
        .map(|word| {
            word.trim_matches(|c: char| !c.is_alphanumeric() && c != '{' && c != '}')
                .to_lowercase()
        })
        .filter(|word| !word.is_empty())
        .collect()
}

/// Sentences; a paragraph and a colon end one too.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for paragraph in text.split("\n\n") {
        let mut start = 0;
        for (at, _) in paragraph.match_indices([' ', '\n']) {
            if paragraph[..at].ends_with(['.', '?', ':', '!', '…']) {
                found.push(paragraph[start..at].trim());
                start = at;
            }
        }
        found.push(paragraph[start..].trim());
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// `404`, `E1042`, `0x1F`: numbers of errors mean nothing to people. Groups of digits, as in `123 456`, are something else.
fn names_a_status(text: &str) -> bool {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let number = |word: &str| word.len() >= 3 && word.chars().all(|c| c.is_ascii_digit());
    words.iter().enumerate().any(|(place, word)| {
        let grouped = place
            .checked_sub(1)
            .and_then(|before| words.get(before))
            .is_some_and(|before| number(before));
        word.starts_with("0x")
            || word.strip_prefix('E').is_some_and(number)
            || (number(word) && word.starts_with(['4', '5']) && !grouped)
    })
}

fn too_long(message: &Message, reading: &str) -> Option<String> {
    let last = message.id.rsplit('-').next().unwrap_or_default();
    let (_, most) = LENGTHS.iter().find(|(kind, _)| *kind == last)?;
    let length = reading.chars().count();
    (length > *most).then(|| format!("has {length} characters, a {last} has at most {most}"))
}

fn end(message: &Message, reading: &str) -> Option<String> {
    let last = message.id.rsplit('-').next().unwrap_or_default();
    let fragment = matches!(
        last,
        "button" | "column" | "row" | "link" | "heading" | "label" | "subject" | "title"
    );
    (fragment && reading.ends_with('.')).then(|| format!("is a {last} and ends with a full stop"))
}
