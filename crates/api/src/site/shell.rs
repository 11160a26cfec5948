//! The app's own document with another content: how pages are drawn that work
//! without the app.

use std::ops::Range;

use super::{
    html::escape,
    tags::{attributes, end_of, tags},
};

/// `index.html` of the built app, cut so that its `<main>` can be replaced
/// and the app does not start.
///
/// Bundlers drop optional tags and quotes, so nothing here relies on them:
/// tags are found by reading the document as a browser's tokeniser would.
#[derive(Clone, Debug)]
pub struct Shell {
    before_title: String,
    between: String,
    main_tag: String,
    after_main: AfterMain,
}

/// What follows the content.
#[derive(Clone, Debug)]
enum AfterMain {
    /// There is one language.
    Plain(String),
    /// Cut before the ends of the tags of the choice of language: of its form, of its list and of its button.
    Switched([String; 4]),
}

/// What the choice of another language does on a page.
#[derive(Clone, Copy, Debug)]
pub enum Switch<'a> {
    /// It asks for the address of the page again.
    Again,
    /// It asks for this address: the page is the answer to something that was sent, and has none.
    At(&'a str),
    /// It sends a form to where it is drawn again and nothing else is done, so that what was typed stays.
    Keeps {
        /// The id of the form.
        form: &'a str,
        /// Where it is sent.
        to: &'a str,
    },
}

impl Switch<'_> {
    /// What the tags of the form, of the list and of the button get.
    fn attributes(self) -> [String; 3] {
        match self {
            Self::Again => [String::new(), String::new(), String::new()],
            Self::At(address) => [
                format!(" action=\"{}\"", escape(address)),
                String::new(),
                String::new(),
            ],
            // A control can be of a form that it does not stand in. What has to be filled in before the form is sent
            // need not be yet.
            Self::Keeps { form, to } => {
                let of = format!(" form=\"{}\"", escape(form));
                let button = format!("{of} formaction=\"{}\" formnovalidate", escape(to));
                [String::new(), of, button]
            }
        }
    }
}

/// Drawn when there is no app to borrow the document from.
const BARE: &str = "<!doctype html><html lang=en><head><meta charset=utf-8><meta name=viewport \
                    content=\"width=device-width\"><title></title></head><body><main id=main></main></body></html>";

impl Shell {
    /// Cuts a document; `None` when it has no title or no `<main>`.
    #[must_use]
    pub fn parse(document: &str) -> Option<Self> {
        let document = without_app(document);
        let tags = tags(&document);
        let title_open = tags.iter().find(|tag| tag.is("title"))?;
        let title_close = tags
            .iter()
            .find(|tag| tag.is("/title") && tag.at.start >= title_open.at.end)?;
        let main_open = tags.iter().find(|tag| tag.is("main"))?;
        let main_close = tags
            .iter()
            .rfind(|tag| tag.is("/main") && tag.at.start >= main_open.at.end)?;
        if title_close.at.start > main_open.at.start {
            return None;
        }
        let main_tag = main_tag(document.get(main_open.at.clone())?);
        Some(Self {
            before_title: document.get(..title_open.at.end)?.to_owned(),
            between: document
                .get(title_close.at.start..main_open.at.start)?
                .to_owned(),
            main_tag,
            after_main: AfterMain::cut(document.get(main_close.at.start..)?),
        })
    }

    /// A document of its own, without a style.
    #[must_use]
    pub fn bare() -> Self {
        Self::parse(BARE).unwrap_or_else(|| Self {
            before_title: String::new(),
            between: String::new(),
            main_tag: String::new(),
            after_main: AfterMain::Plain(String::new()),
        })
    }

    /// The document with this title (plain text) and content (HTML), and with
    /// the name of the screen where the app puts it.
    #[must_use]
    pub fn page(&self, title: &str, screen: &str, switch: Switch<'_>, content: &str) -> String {
        let (title, screen) = (escape(title), escape(screen));
        let after_main = self.after_main.with(switch);
        [
            self.before_title.as_str(),
            &title,
            &self.between,
            &self.main_tag,
            " data-screen=\"",
            &screen,
            "\">",
            content,
            &after_main,
        ]
        .concat()
    }
}

impl AfterMain {
    fn cut(text: &str) -> Self {
        Self::cut_at_switch(text).map_or_else(|| Self::Plain(text.to_owned()), Self::Switched)
    }

    fn cut_at_switch(text: &str) -> Option<[String; 4]> {
        let tags = tags(text);
        let within = tags
            .iter()
            .position(|tag| tag.attribute("data-languages").is_some())?;
        let end_of_tag = |name: &str| {
            let tag = tags.iter().skip(within).find(|tag| tag.is(name))?;
            tag.at.end.checked_sub(1)
        };
        let (form, list, button) = (
            end_of_tag("form")?,
            end_of_tag("select")?,
            end_of_tag("button")?,
        );
        Some([
            text.get(..form)?.to_owned(),
            text.get(form..list)?.to_owned(),
            text.get(list..button)?.to_owned(),
            text.get(button..)?.to_owned(),
        ])
    }

    fn with(&self, switch: Switch<'_>) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Switched([before_form, before_list, before_button, rest]) => {
                let [form, list, button] = switch.attributes();
                [
                    before_form,
                    &form,
                    before_list,
                    &list,
                    before_button,
                    &button,
                    rest,
                ]
                .map(String::as_str)
                .concat()
            }
        }
    }
}

/// The `<main>` tag without its end and what says which screen it is.
fn main_tag(tag: &str) -> String {
    let mut out = String::from("<main");
    for (name, value) in attributes(tag) {
        if name.eq_ignore_ascii_case("data-screen") {
            continue;
        }
        out.push(' ');
        out.push_str(name);
        if !value.is_empty() {
            // As it stood in the document, where it was escaped already.
            let quote = if value.contains('"') { '\'' } else { '"' };
            out.push('=');
            out.push(quote);
            out.push_str(value);
            out.push(quote);
        }
    }
    out
}

/// What only makes sense where the app is expected: the panels that stand in
/// for it.
const PANELS: [&str; 2] = ["fatal", "help"];

/// The document without scripts, what is loaded ahead for them, and the
/// panels that stand in for the app: on these pages the app would draw itself
/// over the content. Links to a panel lead to the first screen, which has it.
fn without_app(document: &str) -> String {
    let tags = tags(document);
    let mut cut: Vec<Range<usize>> = Vec::new();
    for (index, tag) in tags.iter().enumerate() {
        let is_preload = tag.is("link")
            && tag
                .attribute("rel")
                .is_some_and(|rel| matches!(rel, "preload" | "modulepreload"));
        let is_panel = tag.attribute("id").is_some_and(|id| PANELS.contains(&id));
        if is_preload {
            cut.push(tag.at.clone());
        } else if tag.is("script") || tag.is("noscript") || is_panel {
            let end = end_of(&tags, index).unwrap_or(document.len());
            cut.push(tag.at.start..end);
        }
    }
    let mut out = String::with_capacity(document.len());
    let mut at = 0;
    for range in cut {
        // What is inside something that was cut is gone already.
        if range.start >= at {
            out.push_str(document.get(at..range.start).unwrap_or_default());
        }
        at = at.max(range.end);
    }
    out.push_str(document.get(at..).unwrap_or_default());
    for panel in PANELS {
        for quote in ["\"", "'", ""] {
            out = out.replace(
                &format!("href={quote}#{panel}{quote}"),
                &format!("href={quote}/#{panel}{quote}"),
            );
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_and_title_are_replaced() {
        for document in [
            "<!doctype html><html lang=\"en\"><head><title>Old</title><link rel=\"stylesheet\" href=\"a.css\"></head>\
             <body><header>H</header><main id=\"main\" data-screen=\"triage\" tabindex=\"-1\"><h1>Old</h1></main>\
             <footer>F</footer></body></html>",
            "<!doctype html><html lang=en><title>Old</title><link rel=stylesheet href=a.css><body><header>H</header>\
             <main data-screen=triage id=main tabindex=-1><h1>Old</h1></main><footer>F</footer>",
        ] {
            let page =
                Shell::parse(document)
                    .unwrap()
                    .page("A & B", "new", Switch::Again, "<h1>New</h1>");
            assert!(page.contains("<title>A &amp; B</title>"), "{page}");
            assert!(
                page.contains("<main id=\"main\" tabindex=\"-1\" data-screen=\"new\"><h1>New</h1></main><footer>F"),
                "{page}"
            );
            assert!(page.contains("a.css") && page.contains("<header>H"));
            assert!(!page.contains("Old") && !page.contains("triage"));
        }
    }

    #[test]
    fn the_app_does_not_start() {
        let document = "<title>T</title><link rel=modulepreload href=app.js><link rel=stylesheet href=a.css>\
            <link crossorigin as=fetch rel='preload' href=app.wasm><script type=module src=boot.js></script>\
            <main>old <script>if (a < b) { document.write('</main>') }</script></main><!-- </main> -->";
        let page = Shell::parse(document)
            .unwrap()
            .page("T", "s", Switch::Again, "new");
        assert!(!page.contains("script") && !page.contains("app."), "{page}");
        assert!(page.contains("a.css"));
        assert!(
            page.contains("<main data-screen=\"s\">new</main><!-- "),
            "{page}"
        );
    }

    #[test]
    fn the_panels_of_the_app_are_gone_and_their_links_lead_to_the_start() {
        let document = "<title>T</title><noscript><p>no</p></noscript><div id=fatal><div>a</div>b</div>\
            <a href=\"#help\">H</a><a href=#help>H</a><a href=#main>M</a><main></main><section id='help'>form</section><i>";
        let page = Shell::parse(document)
            .unwrap()
            .page("T", "s", Switch::Again, "new");
        for gone in ["noscript", "fatal", "form"] {
            assert!(!page.contains(gone), "{gone}: {page}");
        }
        assert!(
            page.contains("<a href=\"/#help\">H</a><a href=/#help>H</a><a href=#main>"),
            "{page}"
        );
        assert!(page.ends_with("</main><i>"), "{page}");
    }

    #[test]
    fn what_cannot_be_cut_is_refused() {
        assert!(Shell::parse("").is_none());
        assert!(Shell::parse("<title>x</title><main>").is_none());
        assert!(Shell::parse("<main></main>").is_none());
        assert!(
            Shell::bare()
                .page("a", "s", Switch::Again, "b")
                .contains("data-screen=\"s\">b</main>")
        );
    }

    #[test]
    fn the_choice_of_language_does_what_the_page_needs() {
        let document = "<title>T</title><main></main><form id=other></form><footer data-languages><form class=c method=get>\
            <select name=lang><option>x</select><button class=\"b\">Change</button></form></footer>";
        let shell = Shell::parse(document).unwrap();
        let page = |switch| shell.page("T", "s", switch, "new");
        let again = page(Switch::Again);
        assert!(again.contains("<form id=other></form><footer data-languages><form class=c method=get><select name=lang><option>"), "{again}");
        let at = page(Switch::At("/help/case"));
        assert!(
            at.contains("<form class=c method=get action=\"/help/case\"><select name=lang>"),
            "{at}"
        );
        let kept = page(Switch::Keeps {
            form: "f",
            to: "/to",
        });
        assert!(
            kept.contains("<form class=c method=get><select name=lang form=\"f\"><option>"),
            "{kept}"
        );
        assert!(
            kept.contains(
                "<button class=\"b\" form=\"f\" formaction=\"/to\" formnovalidate>Change"
            ),
            "{kept}"
        );
        // Where there is one language there is nothing to change.
        let alone = Shell::parse("<title>T</title><main></main><form><select><button>").unwrap();
        let alone = alone.page("T", "s", Switch::At("/x"), "new");
        assert!(alone.ends_with("</main><form><select><button>"), "{alone}");
    }

    proptest::proptest! {
        #[test]
        fn any_document_is_answered(document in "(<|>|main|title|/|script|=|\"|'| |é|<!--|-->|a){0,40}") {
            let _ = Shell::parse(&document);
        }
    }
}
