//! Headings, paragraphs and lists.

use regain_contract::MaskedAddress;
use regain_words::Text;

use crate::say;
use crate::view::{View, el};

/// The heading of the page. It gets the focus when the page changes.
#[must_use]
pub fn heading(text: &Text) -> View {
    asking(say::view(text))
}

pub(super) fn asking(content: View) -> View {
    el("h1")
        .class("rg-heading")
        .attr("tabindex", "-1")
        .test("heading")
        .child(content)
        .into()
}

/// A heading within the page.
#[must_use]
pub fn subheading(text: &Text) -> View {
    el("h2")
        .class("rg-subheading")
        .child(say::view(text))
        .into()
}

fn p(class: &'static str, testid: Option<&'static str>, text: &Text) -> View {
    el("p")
        .class(class)
        .maybe("data-testid", testid)
        .child(say::view(text))
        .into()
}

/// The sentence under the heading.
#[must_use]
pub fn lead(text: &Text) -> View {
    p("rg-lead", None, text)
}

/// A paragraph.
#[must_use]
pub fn plain(text: &Text) -> View {
    p("rg-text", None, text)
}

/// A paragraph that tests look for.
#[must_use]
pub fn paragraph(testid: &'static str, text: &Text) -> View {
    p("rg-text", Some(testid), text)
}

/// A paragraph that is beside the point.
#[must_use]
pub fn soft(text: &Text) -> View {
    p("rg-soft", None, text)
}

/// Parts of a screen, one below the other.
#[must_use]
pub fn stack(parts: Vec<View>) -> View {
    el("div").class("rg-stack").children(parts).into()
}

/// A list.
#[must_use]
pub fn bullets(testid: Option<&'static str>, items: Vec<View>) -> View {
    let items = items.into_iter().map(|item| el("li").child(item).into());
    el("ul")
        .class("rg-bullets")
        .maybe("data-testid", testid)
        .children(items.collect())
        .into()
}

/// What always runs from left to right: a code, an address.
#[must_use]
pub fn code_text(text: String) -> View {
    el("bdi").attr("dir", "ltr").child(text).into()
}

/// A list of addresses.
#[must_use]
pub fn addresses(testid: &'static str, addresses: &[MaskedAddress]) -> View {
    let items = addresses.iter().map(|one| code_text(one.0.clone()));
    bullets(Some(testid), items.collect())
}

/// Something to try or to do, with or without a name of its own.
pub type Tip = (Option<Text>, Text);

/// Things to try or to do.
#[must_use]
pub fn tips(testid: &'static str, tips: Vec<Tip>) -> View {
    let tips = tips.into_iter().map(|(name, text)| {
        let name = name.map(|name| el("h3").class("rg-tip__name").child(say::view(&name)));
        el("li")
            .class("rg-tip")
            .child(name)
            .child(plain(&text))
            .into()
    });
    el("ul")
        .class("rg-tips")
        .test(testid)
        .children(tips.collect())
        .into()
}
