//! Where people reach a service beside its pages, in its document.

use std::fmt::Write as _;

use regain_words::{Locale, shell as words};

use super::{
    html::{escape, html},
    tags::{end_of, tags},
};
use crate::brand::Contact;

/// The document with this in the element that waits for it (`data-contact`). On which pages it is seen is a matter of style:
/// where nothing else helps, and nowhere where a code or a password is entered.
pub(super) fn with_contact(document: &str, contact: &Contact, locale: &Locale) -> String {
    let tags = tags(document);
    let place = tags
        .iter()
        .enumerate()
        .find(|(_, tag)| tag.attribute("data-contact").is_some())
        .and_then(|(index, tag)| Some((tag, end_of(&tags, index)?)));
    let Some((tag, end)) = place else {
        return document.to_owned();
    };
    // The closing tag is the last of what the element is.
    let close = format!("</{}>", tag.name);
    let inside = document.get(..tag.at.end).unwrap_or_default();
    let after = document.get(end..).unwrap_or_default();
    [inside, &content(contact, locale), &close, after].concat()
}

fn content(contact: &Contact, locale: &Locale) -> String {
    let mut out = format!(
        "<h2 class=\"rg-subheading\" id=\"contact-heading\">{}</h2><ul class=\"rg-bullets\">",
        html(&words::contact_heading(), locale)
    );
    let mut push = |address: &str, text: &str, test_id: &str| {
        let _ = write!(
            out,
            "<li><a href=\"{}\" rel=\"noopener noreferrer\" data-testid=\"{test_id}\">{text}</a></li>",
            escape(address)
        );
    };
    if let Some(phone) = &contact.phone {
        let text = html(&words::contact_phone_link(phone.as_str()), locale);
        push(&phone.link(), &text, "contact-phone");
    }
    if let Some(mail) = &contact.mail {
        let text = html(&words::contact_mail_link(mail.as_str()), locale);
        push(&format!("mailto:{}", mail.as_str()), &text, "contact-mail");
    }
    if let Some(help) = &contact.help {
        let text = html(&words::contact_help_link(), locale);
        push(help.as_str(), &text, "contact-help");
    }
    let _ = write!(out, "</ul><p>{}</p>", html(&words::contact_never(), locale));
    out
}
