//! The languages that people are spoken to in: on pages, in mails and in text messages.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use regain_contract::paths;
use regain_words::{Locale, native};

use crate::site::headers::is_api;

/// The languages of a service, with its name in each. The first is that of those who ask for none of them.
#[derive(Clone, Debug)]
pub struct Languages {
    first: Locale,
    others: Arc<[Locale]>,
}

/// A tag that the catalogue has no words for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl Languages {
    /// English alone.
    #[must_use]
    pub fn english(service_name: &str) -> Self {
        let formats = native::Icu::new(regain_words::ENGLISH_FORMATS);
        Self {
            first: Locale::english(formats).with_service(service_name),
            others: Arc::new([]),
        }
    }

    /// The languages with these tags, in this order.
    ///
    /// # Errors
    /// The catalogue has no words for one of them.
    pub fn new<'a>(
        service_name: &str,
        tags: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, UnknownLanguage> {
        let mut locales = tags.into_iter().map(|tag| {
            let locale = Locale::native(tag).ok_or_else(|| UnknownLanguage(tag.to_owned()))?;
            Ok(locale.with_service(service_name))
        });
        let Some(first) = locales.next().transpose()? else {
            return Ok(Self::english(service_name));
        };
        let others = locales.collect::<Result<Vec<Locale>, _>>()?.into();
        Ok(Self { first, others })
    }

    /// All of them, the first first.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        [&self.first].into_iter().chain(self.others.iter())
    }

    /// The language of those who ask for none of them.
    #[must_use]
    pub fn first(&self) -> &Locale {
        &self.first
    }

    /// The language with this tag, or the first.
    #[must_use]
    pub fn find(&self, tag: &str) -> &Locale {
        self.exact(tag).unwrap_or_else(|| self.first())
    }

    /// The language with this tag, as a choice that the browser is to keep; nothing where there is no such one.
    pub(crate) fn chosen(&self, tag: &str) -> Option<Chosen> {
        self.exact(tag).cloned().map(Chosen)
    }

    fn exact(&self, tag: &str) -> Option<&Locale> {
        self.iter().find(|locale| locale.tag() == tag)
    }

    /// The language of whoever sent a request: what its address asks for (`?lang=de`), what was chosen before in this
    /// browser, what the browser prefers (RFC 9110, 12.5.4), or the first.
    #[must_use]
    pub fn of(&self, query: Option<&str>, headers: &HeaderMap) -> &Locale {
        self.asked(query)
            .or_else(|| self.exact(&chosen(headers)?))
            .or_else(|| self.preferred(headers))
            .unwrap_or_else(|| self.first())
    }

    /// What an address asks for.
    fn asked(&self, query: Option<&str>) -> Option<&Locale> {
        let wanted = query?
            .split('&')
            .find_map(|pair| pair.strip_prefix("lang="))?;
        self.exact(wanted)
    }

    fn preferred(&self, headers: &HeaderMap) -> Option<&Locale> {
        let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        wanted(accepted).into_iter().find_map(|tag| {
            let exact = self.iter().find(|one| one.tag().eq_ignore_ascii_case(tag));
            // Who wants pt-PT reads pt-BR with less trouble than English.
            exact.or_else(|| {
                self.iter()
                    .find(|one| primary(one.tag()).eq_ignore_ascii_case(primary(tag)))
            })
        })
    }
}

/// The language itself: `pt` of `pt-BR`.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// What was chosen in this browser.
fn chosen(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == paths::LANGUAGE_COOKIE)
        .map(|(_, tag)| tag.to_owned())
}

/// The tags of `Accept-Language`, the most wanted first.
fn wanted(accepted: &str) -> Vec<&str> {
    /// More than anybody has.
    const MOST: usize = 16;
    let mut tags: Vec<(&str, u16)> = accepted
        .split(',')
        .take(MOST)
        .filter_map(|one| {
            let (tag, weight) = one.split_once(";q=").unwrap_or((one, "1"));
            Some((tag.trim(), thousandths(weight.trim())?))
        })
        .filter(|(tag, weight)| !tag.is_empty() && *weight > 0)
        .collect();
    tags.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    tags.into_iter().map(|(tag, _)| tag).collect()
}

/// A weight from 0 to 1 with at most three digits behind the point.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    if part.len() > 3 || whole.len() != 1 {
        return None;
    }
    format!("{whole}{part:0<3}").parse().ok()
}

/// Something that draws pages.
pub trait Speaks {
    /// The languages it can be in.
    fn languages(&self) -> &Languages;
    /// Has it draw in this one.
    fn speak(&mut self, locale: Locale);
}

/// A language that was chosen on a page whose form was sent along, so that it is not in the address. An answer that has it
/// among its extensions has [`remember`] keep the choice.
#[derive(Clone, Debug)]
pub struct Chosen(pub(crate) Locale);

/// The state of a handler that draws pages, in the language of whoever asks.
pub struct InTheirLanguage<S>(pub S);

impl<S: Speaks + Clone + Send + Sync> FromRequestParts<S> for InTheirLanguage<S> {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        let mut state = state.clone();
        let languages = state.languages();
        let locale = languages.of(parts.uri.query(), &parts.headers).clone();
        state.speak(locale);
        Ok(Self(state))
    }
}

/// Keeps the language that an address asks for (`?lang=de`) in the browser, and says of pages what they depend on.
///
/// It is a choice of how things look and no secret, so the app may set it as well, and a GET may.
pub async fn remember(State(kept): State<Remembered>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    // The console of support staff is in English alone, and the API is in none.
    if path.starts_with(paths::SUPPORT) || is_api(path) {
        return next.run(request).await;
    }
    let asked = kept.languages.asked(request.uri().query());
    let asked = asked.map(|locale| locale.tag().to_owned());
    let mut response = next.run(request).await;
    let chosen = response.extensions_mut().remove::<Chosen>();
    let asked = chosen
        .map(|Chosen(locale)| locale.tag().to_owned())
        .or(asked);
    let leads_elsewhere = response.status().is_redirection();
    let headers = response.headers_mut();
    let is_page = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page {
        let on = HeaderValue::from_static("accept-language, cookie");
        headers.append(header::VARY, on);
    }
    // Not on a file, which caches keep for everybody.
    if let Some(tag) = asked.filter(|_| is_page || leads_elsewhere) {
        let secure = if kept.https { "; Secure" } else { "" };
        let cookie = format!(
            "{}={tag}; Path=/; SameSite=Lax; Max-Age=31536000{secure}",
            paths::LANGUAGE_COOKIE
        );
        if let Ok(cookie) = HeaderValue::try_from(cookie) {
            headers.append(header::SET_COOKIE, cookie);
        }
    }
    response
}

/// What [`remember`] needs to know.
#[derive(Clone, Debug)]
pub struct Remembered {
    /// What can be chosen.
    pub languages: Languages,
    /// Whether people reach the service by https.
    pub https: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> Languages {
        Languages::new("Acme", ["en", "qps-plocm", "qps-ploc"]).unwrap()
    }

    fn headers(pairs: &[(header::HeaderName, &str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (name.clone(), value.parse().unwrap()))
            .collect()
    }

    fn chosen_of(query: Option<&str>, pairs: &[(header::HeaderName, &str)]) -> String {
        let languages = languages();
        languages.of(query, &headers(pairs)).tag().to_owned()
    }

    #[test]
    fn the_address_goes_before_the_choice_and_that_before_the_browser() {
        let cookie = (header::COOKIE, "a=b; regain-language=qps-plocm");
        let browser = (header::ACCEPT_LANGUAGE, "qps-ploc");
        assert_eq!(chosen_of(None, &[]), "en");
        assert_eq!(chosen_of(None, std::slice::from_ref(&browser)), "qps-ploc");
        let both = [cookie, browser];
        assert_eq!(chosen_of(None, &both), "qps-plocm");
        assert_eq!(chosen_of(Some("a=b&lang=en"), &both), "en");
    }

    #[test]
    fn what_is_not_offered_is_passed_over() {
        let cookie = (header::COOKIE, "regain-language=../../etc");
        assert_eq!(chosen_of(Some("lang=tlh"), &[cookie]), "en");
        assert_eq!(
            Languages::new("Acme", ["tlh"]).unwrap_err(),
            UnknownLanguage("tlh".to_owned())
        );
    }

    #[test]
    fn the_most_wanted_of_those_that_there_are_is_taken() {
        for (accepted, expected) in [
            ("en-GB, qps-ploc", "en"),
            ("qps-ploc;q=0.2, en;q=0.35", "en"),
            ("ja, qps-plocm;q=0.7, en;q=0.6", "qps-plocm"),
            // A relative of one that there is.
            ("qps, en;q=0.5", "qps-plocm"),
            ("qps-ploc;q=0, ja", "en"),
            ("qps-ploc;q=much", "en"),
            ("", "en"),
            ("*", "en"),
        ] {
            let browser = (header::ACCEPT_LANGUAGE, accepted);
            assert_eq!(chosen_of(None, &[browser]), expected, "{accepted}");
        }
    }

    #[test]
    fn each_has_the_name_of_the_service() {
        for locale in languages().iter() {
            assert_eq!(locale.service(), "Acme");
        }
    }
}
