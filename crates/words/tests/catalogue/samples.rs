//! Each rule must be able to fail: bad samples, and what is said about them.

use crate::message::{Area, Argument, Message};
use crate::source;
use crate::{reading, rules, translations};

fn area(file: &str, text: &str) -> Area {
    source::read(&format!("locales/en/{file}"), text, None)
        .unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn message(file: &str, text: &str) -> Message {
    area(file, text).messages.remove(0)
}

fn english(text: &str) -> Vec<String> {
    rules::english(&message("x.ftl", text))
}

fn any(text: &str) -> Vec<String> {
    rules::any_language(&message("x.ftl", text))
}

fn says(findings: &[String], what: &str) {
    assert!(
        findings.iter().any(|finding| finding.contains(what)),
        "{what}: {findings:?}"
    );
}

#[test]
fn words_that_blame_or_alarm() {
    says(&english("x-a = Please enter a code."), "“please”");
    says(&english("x-a = This is not a valid code."), "“valid”");
    says(&english("x-a = (Invalid) code."), "“invalid”");
    says(&english("x-a = You forgot the code."), "“you forgot”");
    says(&english("x-a = Sorry, that went wrong."), "“sorry”");
    says(&english("x-a = The sign-in failed."), "“failed”");
    says(
        &english("x-a = Something broke: E1042."),
        "number of an error",
    );
    says(&english("x-a = The answer was 503."), "number of an error");
    assert!(english("x-a = I forgot my password.").is_empty());
    assert!(english("x-a = Write 123 456 or 24 hours.").is_empty());
    let heading = message(
        "errors.ftl",
        "errors-service-heading = Sorry, there is a problem with the service",
    );
    assert!(rules::english(&heading).is_empty());
}

/// NIST SP 800-63B-4, 3.1.1.2.
#[test]
fn questions_whose_answers_others_can_find() {
    for text in [
        "Answer your security question.",
        "What is your mother’s maiden name?",
        "Enter your memorable word.",
    ] {
        says(&english(&format!("x-a = {text}")), "ask for no such thing");
    }
}

#[test]
fn words_that_need_explaining() {
    for word in [
        "2FA",
        "MFA",
        "OTP",
        "token",
        "authenticate",
        "username",
        "email",
        "log in",
    ] {
        says(&english(&format!("x-a = Use {word} here.")), "use ");
    }
    says(&english("x-a = Open your authenticator."), "without “app”");
    assert!(english("x-a = Open your authenticator app.").is_empty());
}

#[test]
fn a_selection_is_read_in_every_wording() {
    let text = "# $n (number)\nx-a = { $n ->\n    [one] One token.\n   *[other] { $n } codes.\n}";
    says(&english(text), "“token”");
}

#[test]
fn signs() {
    says(&any("x-a = Done!"), "`!`");
    says(&any("x-a = It's here."), "`'`");
    says(&any("x-a = Choose \"Back\"."), "`\"`");
    says(&any("x-a = Wait..."), "`...`");
    says(&any("x-a = Two  spaces."), "one space");
    says(&any("x-a = <b>Bold</b>"), "markup");
    says(&any("x-a =\n    One.\n\n    Two."), "paragraphs");
    says(&any("x-a = {\" \"}Space."), "begins or ends");
}

#[test]
fn lengths() {
    says(
        &english("x-button = This is far too much text for a button"),
        "at most 30",
    );
    says(&english("x-heading = A heading."), "full stop");
}

#[test]
fn mails() {
    let mail = |text: &str| {
        let message = message("mail.ftl", text);
        [rules::english(&message), rules::any_language(&message)].concat()
    };
    says(
        &mail("mail-body = Act now or lose it."),
        "“now” in a message",
    );
    says(
        &mail("mail-body = Open the link below."),
        "“link” in a message",
    );
    says(
        &mail("mail-body = Open https://example.org to recover."),
        "has a link",
    );
    says(
        &mail("# $code (code)\nmail-x-subject = Your code is { $code }"),
        "code in a subject",
    );
    assert!(mail("# $code (code)\nmail-body =\n    Your code:\n\n    { $code }").is_empty());
}

#[test]
fn links_in_mails() {
    let any = |text: &str| rules::any_language(&message("mail.ftl", text));
    let notice = |declared: &str, body: &str| {
        let declared = format!("# $link ({declared})\nmail-wait-begun-body =\n{body}");
        any(&declared)
    };
    let good = "    This link does that:\n\n    { $link }\n\n    Bye.";
    assert!(notice("code", good).is_empty());
    says(&notice("text", good), "not a `code`");
    says(
        &notice("code", "    It is { $link }."),
        "alone in its paragraph",
    );
    says(
        &notice("code", "    This:\n\n    { $link }\n\n    Again: { $link }"),
        "once",
    );
    says(&notice("code", "    This.\n\n    { $link }"), "a colon");
    says(
        &any("# $link (code)\nmail-code-body =\n    This:\n\n    { $link }"),
        "only some notices may",
    );
    says(&any("mail-wait-begun-body = Bye."), "has no `$link`");
    // The word stands where the link stands, and nowhere else.
    let words = |id: &str| {
        let text = format!("# $link (code)\n{id} =\n    This link does that:\n\n    {{ $link }}");
        rules::english(&message("mail.ftl", &text))
    };
    assert!(words("mail-wait-begun-body").is_empty());
}

#[test]
fn text_messages() {
    let text = |text: &str| {
        let message = message("sms.ftl", text);
        [rules::english(&message), rules::any_language(&message)].concat()
    };
    says(&text("sms-a = Act now."), "“now” in a message");
    says(&text("sms-a = Open https://example.org"), "has a link");
    says(
        &text("sms-a = Use the “code”."),
        "makes text messages short",
    );
    says(&text("sms-a =\n    One.\n\n    Two."), "paragraphs");
    says(
        &text("# $link (code)\nsms-a = Open { $link }"),
        "only some notices may",
    );
    assert!(text("# $code (code)\nsms-a = { $code } is your { -service } code.").is_empty());
}

#[test]
fn hard_reading() {
    let hard = area(
        "x.ftl",
        "x-a = Authorisation necessitates demonstrating possession of previously registered communication facilities.",
    );
    let findings = reading::hard(&hard);
    says(&findings, "`x-a` is for school year");
    says(&findings, "x: for school year");
    let easy = area("x.ftl", "x-a = We have sent you a code. Enter it here.");
    assert!(reading::hard(&easy).is_empty());
    // A heading does not make the page below it easier.
    let hidden = area(
        "x.ftl",
        "x-heading = Go on\nx-b = Remember the authorised representative’s identification documentation.",
    );
    says(&reading::hard(&hidden), "x: for school year");
    // A mail alone is a screen.
    let mail = area(
        "mail.ftl",
        "mail-a-body = Remember to bring another identity document with you today.",
    );
    says(&reading::hard(&mail), "at most 7");
}

/// Texts whose school year is known from elsewhere, and words as dictionaries divide them.
#[test]
fn the_formula() {
    let pangram = "The quick brown fox jumps over the lazy dog.";
    assert!((reading::grade(&[pangram]) - 2.3).abs() < 0.1);
    let gettysburg = "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in \
                      Liberty, and dedicated to the proposition that all men are created equal.";
    assert!((reading::grade(&[gettysburg]) - 14.8).abs() < 1.0);
    for (words, count) in [
        ("code way phone used sent signed changed times", 1),
        (
            "account mailbox password passkey enter device needed added places changes number",
            2,
        ),
        ("another recover refuses created already", 3),
    ] {
        for word in words.split(' ') {
            assert_eq!(reading::syllables(word), count, "{word}");
        }
    }
    assert_eq!(reading::syllables("recovery"), 4);
    assert_eq!(reading::syllables("authenticator"), 5);
}

#[test]
fn long_sentences() {
    let of = |tag: &str, text: &str| reading::long(tag, &message("x.ftl", text));
    let long = format!("x-a = {}.", "word ".repeat(23).trim_end());
    says(&of("en", &long), "a sentence of 23, at most 22 in en");
    assert!(of("fr", &long).is_empty());
    // What follows a colon goes on, what follows a full stop does not.
    let halves = |sign: &str| {
        format!(
            "x-a = {}{sign} {}.",
            "word ".repeat(12).trim_end(),
            "word ".repeat(12).trim_end()
        )
    };
    says(&of("en", &halves(":")), "a sentence of 24");
    assert!(of("en", &halves(".")).is_empty());
    // An argument is as long as what stands for it.
    let dated = format!(
        "# $at (time)\nx-a = {} {{ $at }}.",
        "word ".repeat(20).trim_end()
    );
    says(&of("en", &dated), "a sentence of 24");
    let japanese = |most: usize| format!("x-a = {}。", "字".repeat(most));
    says(&of("ja", &japanese(60)), "a sentence of 61");
    assert!(of("ja", &japanese(59)).is_empty());
}

#[test]
fn translations_that_lack_something() {
    let english = [area(
        "x.ftl",
        "# $n (number)\nx-a = { $n ->\n    [one] { $n } day.\n   *[other] { $n } days.\n}\nx-b = Yes",
    )];
    let declared = |id: &str| -> Option<Vec<Argument>> {
        english[0]
            .messages
            .iter()
            .find(|message| message.id == id)
            .map(|message| message.arguments.clone())
    };
    let read = |text: &str| source::read("locales/pl/x.ftl", text, Some(&declared));
    let two = "x-a = { $n ->\n    [one] { $n } dzień.\n   *[other] { $n } dni.\n}";
    let polish = [read(two).unwrap_or_else(|faults| panic!("{faults:?}"))];
    let findings = translations::differences("pl", &english, &polish);
    says(&findings, "`x-b` is missing");
    says(&findings, "plural categories");
    // Reading itself refuses the rest.
    assert!(read("x-c = Nie").is_err_and(|faults| faults[0].what.contains("not in English")));
    assert!(read("x-a = dni").is_err_and(|faults| faults[0].what.contains("never uses `$n`")));
    assert!(read("x-b = { $m }").is_err_and(|faults| faults[0].what.contains("uses `$m`")));
}

/// The findings about these words, as words of German, beside those of English.
fn looked_at(english: &str, german: &str) -> Vec<String> {
    let english = [area("x.ftl", english)];
    let declared = |id: &str| -> Option<Vec<Argument>> {
        let mut messages = english[0].messages.iter();
        messages
            .find(|message| message.id == id)
            .map(|message| message.arguments.clone())
    };
    let german = source::read("locales/de/x.ftl", german, Some(&declared));
    let german = [german.unwrap_or_else(|faults| panic!("{faults:?}"))];
    [
        translations::differences("de", &english, &german),
        translations::look("de", &english, &german),
    ]
    .concat()
}

#[test]
fn translations_that_are_none() {
    let left = looked_at("x-a = Try again later.", "x-a = Try again later.");
    says(&left, "left in English");
    let same = "# $code (code)\nx-a = { $code }: { -service } QR";
    assert!(looked_at(same, "x-a = { $code }: { -service } QR").is_empty());
    says(
        &looked_at("x-a = Wait.", "x-a = Warten Sie"),
        "no mark at its end",
    );
    says(
        &looked_at("x-a = Wait", "x-a = Warten."),
        "a mark at its end",
    );
    says(
        &looked_at(
            "x-button = Wait",
            &format!("x-button = {}", "warten ".repeat(8).trim()),
        ),
        "a button has at most 45",
    );
    assert!(looked_at("x-a = Wait.", "x-a = Warten Sie.").is_empty());
}

#[test]
fn languages_that_share_a_sentence() {
    let said = |text: &str| vec![area("x.ftl", &format!("x-a = {text}"))];
    let of = |spanish: &str, portuguese: &str| {
        let all = [("es", spanish), ("pt", portuguese)];
        translations::shared(&all.map(|(tag, text)| (tag.to_owned(), said(text))))
    };
    says(
        &of("Espere una hora más. Sí.", "Sim. Espere una hora más."),
        "in es and pt",
    );
    assert!(of("Espere una hora.", "Espere una hora.").is_empty());
    assert!(of("Espere una hora más.", "Espere mais uma hora.").is_empty());
}

#[test]
fn words_that_have_to_be_said_again() {
    let of = |error: &str, label: &str| {
        let password = format!(
            "password-rule-guessable = A.\npassword-error-guessable = {error}\npassword-rule-length = B.\n\
             password-error-too-short = B. C.\npassword-show-button = Show\npassword-show-label = {label}\n\
             password-hide-button = Hide\npassword-hide-label = Hide it"
        );
        let case = ["situation", "account", "email", "story"]
            .map(|what| format!("case-change-{what}-label = Change it\n"))
            .concat();
        let areas = [
            area("password.ftl", &password),
            area("case.ftl", &case),
            area("common.ftl", "common-change-link = Change"),
        ];
        translations::said_again("en", &areas)
    };
    assert!(of("A.", "Show it").is_empty(), "{:?}", of("A.", "Show it"));
    says(
        &of("Another.", "Show it"),
        "`password-error-guessable` is not",
    );
    says(&of("A.", "Reveal"), "`password-show-label` does not begin");
}
