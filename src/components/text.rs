//! Headings, paragraphs and lists.

use leptos::prelude::*;
use regain_words::Text;

use crate::say;

/// The heading of the page. It gets the focus when the page changes.
#[must_use]
pub fn heading(text: &Text) -> AnyView {
    view! {
        <h1 class="rg-heading" tabindex="-1" data-testid="heading">
            {say::view(text)}
        </h1>
    }
    .into_any()
}

/// A heading within the page.
#[must_use]
pub fn subheading(text: &Text) -> AnyView {
    view! { <h2 class="rg-subheading">{say::view(text)}</h2> }.into_any()
}

fn p(class: &'static str, testid: Option<&'static str>, text: &Text) -> AnyView {
    view! {
        <p class=class data-testid=testid>
            {say::view(text)}
        </p>
    }
    .into_any()
}

/// The sentence under the heading.
#[must_use]
pub fn lead(text: &Text) -> AnyView {
    p("rg-lead", None, text)
}

/// A paragraph.
#[must_use]
pub fn plain(text: &Text) -> AnyView {
    p("rg-text", None, text)
}

/// A paragraph that tests look for.
#[must_use]
pub fn paragraph(testid: &'static str, text: &Text) -> AnyView {
    p("rg-text", Some(testid), text)
}

/// A paragraph that is beside the point.
#[must_use]
pub fn soft(text: &Text) -> AnyView {
    p("rg-soft", None, text)
}

/// Parts of a screen, one below the other.
#[must_use]
pub fn stack(parts: Vec<AnyView>) -> AnyView {
    view! { <div class="rg-stack">{parts}</div> }.into_any()
}

/// A list.
#[must_use]
pub fn bullets(testid: Option<&'static str>, items: Vec<AnyView>) -> AnyView {
    let items: Vec<_> = items.into_iter().map(item).collect();
    view! {
        <ul class="rg-bullets" data-testid=testid>
            {items}
        </ul>
    }
    .into_any()
}

fn item(content: AnyView) -> AnyView {
    view! { <li>{content}</li> }.into_any()
}

/// Things to try or to do, each with or without a name of its own.
#[must_use]
pub fn tips(testid: &'static str, tips: Vec<(Option<Text>, Text)>) -> AnyView {
    let tips: Vec<_> = tips
        .into_iter()
        .map(|(name, text)| {
            let name = name
                .map(|name| view! { <h3 class="rg-tip__name">{say::view(&name)}</h3> }.into_any());
            view! {
                <li class="rg-tip">
                    {name}
                    {plain(&text)}
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <ul class="rg-tips" data-testid=testid>
            {tips}
        </ul>
    }
    .into_any()
}
