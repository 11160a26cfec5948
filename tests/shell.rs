//! The page as it is served, before the app is there: its words are those of the catalogue.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use regain_contract::{Situation, paths};
use regain_words::{Locale, common, native, scam, triage};

const PAGE: &str = include_str!("../index.html");

/// The page of the console of support staff.
const CONSOLE: &str = include_str!("../console/index.html");

/// A piece of text with the attributes of the element it stands in.
struct Piece<'a> {
    tag: &'a str,
    text: String,
}

/// Elements that have no end tag.
const VOID: [&str; 6] = ["meta", "link", "img", "input", "br", "hr"];

/// All text of the page with the start tag of the element around it. What stands in an element within an element with
/// `data-text` belongs to that one.
fn pieces(page: &str) -> Vec<Piece<'_>> {
    let mut open: Vec<(&str, String)> = Vec::new();
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        let text = &rest[..start];
        if let Some((_, gathered)) = open.last_mut() {
            gathered.push_str(text);
        }
        let end = start + rest[start..].find('>').expect("tags are closed");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if tag.starts_with('!') {
            continue;
        }
        let name = |tag: &str| {
            tag.split(|c: char| c.is_whitespace() || c == '/')
                .next()
                .unwrap_or("")
                .to_owned()
        };
        if let Some(closed) = tag.strip_prefix('/') {
            let (tag, text) = open.pop().expect("what is closed was open");
            assert_eq!(name(tag), closed, "elements are nested");
            let within_text = open.iter().any(|(tag, _)| tag.contains("data-text="));
            if within_text {
                if let Some((_, gathered)) = open.last_mut() {
                    gathered.push_str(&text);
                }
            } else if !text.trim().is_empty() {
                found.push(Piece { tag, text });
            }
        } else if !VOID.contains(&name(tag).as_str()) {
            open.push((tag, String::new()));
        }
    }
    assert!(open.is_empty());
    found
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(rest.split_once('"')?.0)
}

fn english() -> Locale {
    Locale::native("en").expect("English is baked in")
}

/// The words of a message, escaped for HTML.
fn words(id: &str) -> String {
    match id {
        "-service" => english().service().to_owned(),
        // The API writes the true address in the place of the argument.
        "scam-address" => scam::address("{ $address }").text(&english()),
        id => native::fill(&format!("{{{{ {id} }}}}"), &english())
            .expect("a message of the catalogue"),
    }
}

#[test]
fn every_word_is_in_the_catalogue() {
    for page in [PAGE, CONSOLE] {
        let (_, body) = page.split_once("<body>").expect("a body");
        let (body, _) = body.split_once("</body>").expect("its end");
        for piece in pieces(&format!("<body>{body}</body>")) {
            let id = attribute(piece.tag, "data-text")
                .unwrap_or_else(|| panic!("no data-text: <{}>{}", piece.tag, piece.text));
            assert_eq!(piece.text, words(id), "{id}");
        }
    }
}

#[test]
fn so_are_the_words_of_the_head() {
    let locale = english();
    let title = common::page_title(&triage::heading().text(&locale)).text(&locale);
    assert!(PAGE.contains(&format!("<title>{title}</title>")));
    for (attribute, id) in [
        ("content", "shell-description"),
        ("data-loading", "shell-loading-status"),
    ] {
        let written = format!("{attribute}=\"{}\"", words(id));
        assert!(PAGE.contains(&written), "{written}");
    }
    let title = common::page_title(&regain_words::console::name().text(&locale)).text(&locale);
    assert!(CONSOLE.contains(&format!("<title>{title}</title>")));
    for page in [PAGE, CONSOLE] {
        assert!(page.contains(r#"<html lang="en" dir="ltr">"#));
    }
}

#[test]
fn every_situation_can_be_chosen_read_and_sent_before_the_app_is_there() {
    for situation in Situation::ALL {
        let slug = situation.slug();
        for needed in [
            format!("href=\"#{slug}\" data-testid=\"triage-{slug}\""),
            format!("<section id=\"{slug}\""),
            format!("data-go=\"{slug}\""),
            format!("<option value=\"{slug}\""),
        ] {
            assert_eq!(PAGE.matches(&needed).count(), 1, "{needed}");
        }
    }
    let form = format!("method=\"post\" action=\"{}\"", paths::PLAIN_CASE);
    assert!(PAGE.contains(&form));
}

#[test]
fn leaving_quickly_leads_to_the_same_site_with_and_without_the_app() {
    let (_, rest) = PAGE
        .split_once("<meta name=\"quick-exit\" content=\"")
        .expect("the site");
    let (site, _) = rest.split_once('"').expect("its end");
    assert!(site.starts_with("https://"));
    assert!(PAGE.contains(&format!("data-exit href=\"{site}\"")));
    // Its limits are told before it is there (STANDARDS L7).
    let link = PAGE.find("data-exit").expect("the link");
    assert!(PAGE.find("exit-limits").expect("the limits") < link);
}

#[test]
fn the_policy_script_comes_before_everything_that_could_need_it() {
    for page in [PAGE, CONSOLE] {
        let script = page.find("src/shell/first.js").expect("the script");
        for later in ["<title", "<link", "src/shell/boot.js", "<body"] {
            assert!(page.find(later).expect(later) > script, "{later}");
        }
    }
}

#[test]
fn the_policy_lets_no_script_be_made_but_that_of_the_worker() {
    const FIRST: &str = include_str!("../src/shell/first.js");
    let rule = format!(
        "createScriptURL: (s) => (s === \"{}\" ? s : null)",
        paths::WORKER
    );
    assert_eq!(FIRST.matches(&rule).count(), 1);
    assert_eq!(FIRST.matches("createScript").count(), 1);
    let script = format!("{}/public{}", env!("CARGO_MANIFEST_DIR"), paths::WORKER);
    assert!(std::path::Path::new(&script).is_file());
}
