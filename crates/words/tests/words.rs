//! Messages become words: arguments, plurals, lengths of time, directions of writing, locale files.
#![allow(
    clippy::panic,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

use std::collections::HashSet;

use regain_words::native::{self, FillError, Icu, Reader};
use regain_words::{
    self as words, Catalogue, CatalogueError, Direction, Intl, Locale, PartKind, Plural, Unit,
};

fn english() -> Locale {
    locale("en")
}

fn locale(tag: &str) -> Locale {
    Locale::native(tag).unwrap_or_else(|| panic!("no locale {tag}"))
}

#[test]
fn plurals_and_numbers() {
    let en = english();
    let text = |left| words::code::attempts_left(left).text(&en);
    assert_eq!(text(1), "You can try this code 1 more time.");
    assert_eq!(text(0), "You can try this code 0 more times.");
    assert_eq!(text(1234), "You can try this code 1,234 more times.");
}

#[test]
fn lengths_of_time() {
    let en = english();
    for (seconds, expected) in [
        (0, "0 seconds"),
        (1, "1 second"),
        (59, "59 seconds"),
        (60, "1 minute"),
        (90, "1 minute 30 seconds"),
        (3599, "59 minutes 59 seconds"),
        (3600, "1 hour"),
        (3601, "1 hour 1 minute"),
        (7199, "2 hours"),
        (86_399, "1 day"),
        (86_400, "1 day"),
        (90_000, "1 day 1 hour"),
        (172_799, "2 days"),
        (u32::MAX, "49,710 days 7 hours"),
    ] {
        let text = words::errors::wait_left(seconds).text(&en);
        assert_eq!(text, format!("Time until you can try again: {expected}."));
    }
}

#[test]
fn moments() {
    let en = english();
    let moment = 1_795_442_700;
    assert_eq!(
        words::finish::changed(moment).text(&en),
        "We made these changes on 23 November 2026 at 14:05 UTC."
    );
    assert_eq!(
        words::case::answer_until(moment).text(&en),
        "You hear from us by 23 November 2026."
    );
    assert_eq!(
        words::errors::wait_until(moment).text(&en),
        "You can try again at 14:05 UTC."
    );
    // Far outside any calendar: no panic.
    words::finish::changed(i64::MAX).text(&en);
    words::finish::changed(i64::MIN).text(&en);
}

struct Fixed;

impl Intl for Fixed {
    fn plural(&self, number: u32) -> Plural {
        Plural::from_name(if number == 1 { "one" } else { "few" })
    }
    fn number(&self, number: u32) -> String {
        format!("<{number}>")
    }
    fn time(&self, seconds: i64) -> String {
        seconds.to_string()
    }
    fn date(&self, seconds: i64) -> String {
        seconds.to_string()
    }
    fn clock(&self, seconds: i64) -> String {
        seconds.to_string()
    }
    fn relative(&self, value: i64, unit: Unit) -> Option<String> {
        Some(format!("{value} {}", unit.as_str()))
    }
}

#[test]
fn distances_from_now() {
    let en = english();
    let text = |seconds| words::sandbox::inbox_arrived(seconds).text(&en);
    assert_eq!(text(-125), "Arrived 2 minutes ago");
    assert_eq!(text(86_400), "Arrived in 1 day");
    assert_eq!(text(0), "Arrived in 0 seconds");
    let fixed = Locale::english(Fixed);
    assert_eq!(
        words::sandbox::inbox_arrived(-7200).text(&fixed),
        "Arrived -2 hour"
    );
    assert_eq!(
        words::sandbox::inbox_arrived(i64::MIN).text(&fixed),
        "Arrived -49710 day"
    );
}

#[test]
fn a_category_without_a_wording_falls_back_to_other() {
    let fixed = Locale::english(Fixed);
    assert_eq!(
        words::code::attempts_left(2).text(&fixed),
        "You can try this code <2> more times."
    );
}

#[test]
fn the_service_has_the_operators_name() {
    let locale = english().with_service("Example Mail");
    assert_eq!(
        words::common::page_title("Which account is it?").text(&locale),
        "Which account is it? – Example Mail"
    );
}

#[test]
fn parts_keep_data_apart() {
    let en = english();
    let parts = words::code::sent_to("sam@example.org").parts(&en);
    let kinds: Vec<PartKind> = parts.iter().map(|part| part.kind).collect();
    assert_eq!(kinds, [PartKind::Words, PartKind::Data, PartKind::Words]);
    assert_eq!(parts[1].text, "sam@example.org");
    assert!(parts[1].is_argument() && !parts[0].is_argument());
    let parts = words::finish::reference("RG-1").parts(&en);
    assert_eq!(parts[1].kind, PartKind::Code);
    // Numbers belong to the sentence.
    assert_eq!(words::code::attempts_left(2).parts(&en).len(), 1);
    assert_eq!(
        words::errors::wait_left(90)
            .parts(&locale("qps-plocm"))
            .len(),
        1
    );
}

#[test]
fn data_cannot_rearrange_the_sentence() {
    let en = english();
    // Nothing invisible where nothing can go wrong: texts are copied and compared.
    assert_eq!(
        words::finish::reference("RG-7K3M-Q2XW").text(&en),
        "Reference: RG-7K3M-Q2XW"
    );
    let hebrew = words::code::sent_to("\u{5d0}\u{5d1}@example.org").text(&en);
    assert!(
        hebrew.contains("\u{2068}\u{5d0}\u{5d1}@example.org\u{2069}"),
        "{hebrew:?}"
    );
    let hostile = words::code::sent_to("\u{2069}\u{202e}moc.elpmaxe").text(&en);
    assert!(!hostile.contains(['\u{202e}', '\u{2069}']), "{hostile:?}");
    let mirrored = words::finish::reference("RG-1").text(&locale("qps-plocm"));
    assert!(mirrored.contains("\u{2066}RG-1\u{2069}"), "{mirrored:?}");
    // What looks like markup of the catalogue is only text.
    assert!(
        words::code::sent_to("\u{e000}")
            .text(&en)
            .contains('\u{e000}')
    );
}

#[test]
fn debug_shows_no_argument() {
    let text = words::mail::code_body("482913", 600);
    assert!(!format!("{text:?}").contains("482913"));
}

#[test]
fn pseudo_locales_are_long_and_mirrored() {
    let (en, long, mirrored) = (english(), locale("qps-ploc"), locale("qps-plocm"));
    assert_eq!((long.lang(), long.direction()), ("en-XA", Direction::Ltr));
    assert_eq!(
        (mirrored.lang(), mirrored.direction()),
        ("ar-XB", Direction::Rtl)
    );
    let text = words::triage::heading();
    assert!(text.text(&long).starts_with('[') && text.text(&long).ends_with(']'));
    let (plain, longer) = (
        text.text(&en).chars().count(),
        text.text(&long).chars().count(),
    );
    assert!(longer * 10 >= plain * 14, "{plain} {longer}");
    assert!(
        text.text(&mirrored)
            .starts_with("\u{200f}\u{202e}What\u{202c}")
    );
    // Plurals still work.
    assert_ne!(
        words::code::attempts_left(1).text(&long),
        words::code::attempts_left(2).text(&long)
    );
}

#[test]
fn files_hold_a_locale_without_the_words_of_the_api() {
    let file = native::locale_file("qps-ploc", Reader::App).expect("a file");
    let catalogue = Catalogue::parse(file.as_bytes()).expect("a catalogue");
    assert_eq!(catalogue.tag(), "qps-ploc");
    let locale = Locale::from_catalogue(catalogue, Icu::new("en-GB"));
    assert_eq!(locale, self::locale("qps-ploc"));
    assert!(words::triage::heading().text(&locale).starts_with('['));
    assert_eq!(
        words::mail::code_subject().text(&locale),
        "Your code for Regain"
    );
    assert!(
        words::mail::code_subject()
            .text(&self::locale("qps-ploc"))
            .starts_with('[')
    );
    assert_eq!(native::locale_file("en", Reader::App), None);
    assert_eq!(native::locale_file("../en", Reader::App), None);
}

#[test]
fn damaged_files_are_refused() {
    let file = native::locale_file("qps-plocm", Reader::App).expect("a file");
    let parse = |text: &str| Catalogue::parse(text.as_bytes());
    assert!(parse(&file).is_ok());
    assert_eq!(
        parse(&file.replacen("regain-words-1\",\n\"", "regain-words-1\",\n\"0", 1)),
        Err(CatalogueError::OtherVersion)
    );
    assert_eq!(
        parse(&file.replacen("\"rtl\"", "\"up\"", 1)),
        Err(CatalogueError::Malformed)
    );
    assert_eq!(parse("<!doctype html>"), Err(CatalogueError::Malformed));
    assert_eq!(
        parse("[\"regain-words-1\"]"),
        Err(CatalogueError::Malformed)
    );
    assert_eq!(parse("[\"a\\u0041\"]"), Err(CatalogueError::Malformed));
    assert_eq!(Catalogue::parse(&[0xff]), Err(CatalogueError::Malformed));
    // Cut off anywhere: refused, and no panic.
    for end in (0..file.len())
        .step_by(97)
        .filter(|end| file.is_char_boundary(*end))
    {
        assert!(parse(&file[..end]).is_err());
    }
}

#[test]
fn the_words_of_the_console_are_in_its_own_file_alone() {
    let words = |reader| {
        let file = native::locale_file("qps-plocm", reader).expect("a file");
        let catalogue = Catalogue::parse(file.as_bytes()).expect("a catalogue");
        let locale = Locale::from_catalogue(catalogue, Icu::new("en"));
        let has = |text: &words::Text| text.text(&locale) != text.text(&english());
        (
            has(&words::console::queue_heading()),
            has(&words::common::continue_button()),
        )
    };
    assert_eq!(words(Reader::App), (false, true));
    assert_eq!(words(Reader::Console), (true, true));
}

#[test]
fn broken_patterns_do_not_panic() {
    let file = native::locale_file("qps-ploc", Reader::App).expect("a file");
    let head: Vec<&str> = file.lines().take(6).collect();
    let patterns = [
        "\u{e020}",
        "\u{e020}\u{e036}",
        "\u{e020}\u{e036}9999999999\u{e037}x\u{e03f}",
        "\u{e00f}\u{e02f}\u{e03f}",
        "\u{e030}\u{e03f}\u{e010}",
    ];
    for pattern in patterns {
        let entries = vec![format!("\"{pattern}\""); native::messages().len()];
        let text = format!("{}\n{}]", head.join("\n"), entries.join(","));
        let catalogue = Catalogue::parse(text.as_bytes()).expect("a catalogue");
        let locale = Locale::from_catalogue(catalogue, Icu::new("en"));
        words::code::attempts_left(2).text(&locale);
        words::code::sent_to("a").parts(&locale);
    }
}

#[test]
fn templates_are_filled() {
    let en = english();
    assert_eq!(
        native::fill(
            "<html lang=\"{{lang}}\" dir=\"{{dir}}\"><h1>{{ triage-heading }}</h1>",
            &en
        ),
        Ok("<html lang=\"en\" dir=\"ltr\"><h1>What happened to your account?</h1>".to_owned())
    );
    assert_eq!(
        native::fill("{{ triage-nothing }}", &en),
        Err(FillError::Unknown("triage-nothing".to_owned()))
    );
    assert_eq!(
        native::fill("{{ code-attempts-left }}", &en),
        Err(FillError::NeedsArguments("code-attempts-left".to_owned()))
    );
    assert_eq!(native::fill("{{ triage-heading", &en), Err(FillError::Open));
    let marked = en.with_service("<b>&\"'");
    assert_eq!(
        native::fill("{{ mail-code-subject }}", &marked),
        Ok("Your code for &lt;b&gt;&amp;&quot;&#39;".to_owned())
    );
}

#[test]
fn headings_are_unique() {
    // A heading is the title of its page, and titles must differ (WCAG 2.4.2).
    let en = english();
    let mut seen = HashSet::new();
    let pages = [
        "triage-",
        "identify-",
        "code-",
        "mailbox-",
        "proofs-",
        "passkey-",
        "backup-",
        "wait-",
        "contacts-",
        "elsewhere-",
        "link-",
        "pass-",
        "password-",
        "finish-",
        "leave-",
        "ended-",
    ];
    for message in native::messages() {
        let page = pages.iter().any(|page| message.id.starts_with(page));
        if page && message.id.ends_with("-heading") {
            let heading =
                native::fill(&format!("{{{{{}}}}}", message.id), &en).expect("no arguments");
            assert!(seen.insert(heading), "{}", message.id);
        }
    }
}

#[test]
fn languages_are_offered_by_their_own_names() {
    let named = |tag: &str| {
        let language = words::languages()
            .iter()
            .find(|language| language.tag == tag);
        language.map(|language| language.name)
    };
    assert_eq!(named("en"), Some("English"));
    if words::languages().len() > 1 {
        assert_eq!(named("ar"), Some("العربية"));
        assert_eq!(named("pt-BR"), Some("Português (Brasil)"));
    }
    assert!(
        words::languages()
            .iter()
            .all(|language| !language.tag.starts_with("qps"))
    );
}
