//! A language with its formats and the name of the service: what a text needs to become words.

use std::fmt;
use std::sync::Arc;

use crate::DEFAULT_SERVICE;
use crate::catalogue::Catalogue;

/// A direction of writing, for the `dir` attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute: `ltr` or `rtl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A plural category of CLDR, as `Intl.PluralRules.prototype.select` answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

impl Plural {
    /// Reads the answer of `Intl.PluralRules`. Anything unknown is [`Plural::Other`], which every message has.
    pub fn from_name(name: &str) -> Plural {
        match name {
            "zero" => Plural::Zero,
            "one" => Plural::One,
            "two" => Plural::Two,
            "few" => Plural::Few,
            "many" => Plural::Many,
            _ => Plural::Other,
        }
    }
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Second.
    Second,
    /// Minute.
    Minute,
    /// Hour.
    Hour,
    /// Day of 24 hours.
    Day,
}

impl Unit {
    /// The name that `Intl.RelativeTimeFormat` knows it by.
    pub fn as_str(self) -> &'static str {
        match self {
            Unit::Second => "second",
            Unit::Minute => "minute",
            Unit::Hour => "hour",
            Unit::Day => "day",
        }
    }
}

/// Numbers, plurals and dates of one language.
///
/// In the browser the app implements it with the platform's own `Intl` (created for [`Locale::formats`]), so that the bundle
/// carries no data. `native::Icu` implements it with ICU. Moments are UTC seconds since 1970; the implementation chooses
/// the time zone: the reader's own in a browser, UTC, and saying so, natively.
///
/// It must be `Send + Sync` because signals and server state are. JavaScript objects are not: keep them in a
/// `thread_local!`, or make them anew in each call.
pub trait Intl: Send + Sync {
    /// The plural category of a whole number: `Intl.PluralRules(tag).select(n)`.
    fn plural(&self, number: u32) -> Plural;
    /// A whole number: `Intl.NumberFormat(tag).format(n)`.
    fn number(&self, number: u32) -> String;
    /// Date and time of day: `Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short" })`.
    fn time(&self, seconds: i64) -> String;
    /// Date: `{ dateStyle: "long" }`.
    fn date(&self, seconds: i64) -> String;
    /// Time of day: `{ timeStyle: "short" }`.
    fn clock(&self, seconds: i64) -> String;
    /// Distance from now, negative for the past: `Intl.RelativeTimeFormat(tag).format(value, unit)`.
    ///
    /// `None` makes the catalogue's own words stand in, which suits languages without cases.
    fn relative(&self, value: i64, unit: Unit) -> Option<String> {
        let _ = (value, unit);
        None
    }
}

/// A language with its formats and the name of the service. Cheap to clone.
#[derive(Clone)]
pub struct Locale(Arc<Inner>);

struct Inner {
    catalogue: Option<Catalogue>,
    intl: Box<dyn Intl>,
    service: String,
}

impl Locale {
    /// English, which every bundle carries. `intl` should be made for [`ENGLISH_FORMATS`] or the reader's own English.
    pub fn english(intl: impl Intl + 'static) -> Locale {
        Self::new(None, Box::new(intl))
    }

    /// A language from its file. `intl` must be made for [`Catalogue::formats`].
    pub fn from_catalogue(catalogue: Catalogue, intl: impl Intl + 'static) -> Locale {
        Self::new(Some(catalogue), Box::new(intl))
    }

    fn new(catalogue: Option<Catalogue>, intl: Box<dyn Intl>) -> Locale {
        Locale(Arc::new(Inner {
            catalogue,
            intl,
            service: DEFAULT_SERVICE.to_owned(),
        }))
    }

    /// The same language with the operator's name for the service, which stands wherever a message says `{ -service }`.
    ///
    /// Call it before the locale is shared: once it has been cloned, the name stays as it was.
    #[must_use]
    pub fn with_service(mut self, name: &str) -> Locale {
        if let Some(inner) = Arc::get_mut(&mut self.0) {
            name.clone_into(&mut inner.service);
        }
        self
    }

    /// The name of the service.
    pub fn service(&self) -> &str {
        &self.0.service
    }

    /// The tag that names the locale's file and the person's choice: `en`, `de`, `qps-ploc`.
    pub fn tag(&self) -> &str {
        self.0.catalogue.as_ref().map_or("en", Catalogue::tag)
    }

    /// For the `lang` attribute. The same as [`Self::tag`] but for pseudo-locales.
    pub fn lang(&self) -> &str {
        self.0.catalogue.as_ref().map_or("en", Catalogue::lang)
    }

    /// The tag whose numbers, dates and plural rules apply.
    pub fn formats(&self) -> &str {
        self.0
            .catalogue
            .as_ref()
            .map_or(ENGLISH_FORMATS, Catalogue::formats)
    }

    /// The direction of writing.
    pub fn direction(&self) -> Direction {
        self.0
            .catalogue
            .as_ref()
            .map_or(Direction::Ltr, Catalogue::direction)
    }

    pub(crate) fn intl(&self) -> &dyn Intl {
        &*self.0.intl
    }

    /// The compiled message: English where the catalogue has none.
    pub(crate) fn pattern<'a>(&'a self, index: u16, english: &'a str) -> &'a str {
        self.0
            .catalogue
            .as_ref()
            .and_then(|catalogue| catalogue.pattern(index))
            .unwrap_or(english)
    }
}

/// Whose formats English uses where nothing is known about the reader: day before month, 24 hours.
pub const ENGLISH_FORMATS: &str = "en-GB";

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.tag()).finish()
    }
}

impl PartialEq for Locale {
    /// The same language under the same name of the service.
    fn eq(&self, other: &Locale) -> bool {
        self.tag() == other.tag() && self.service() == other.service()
    }
}

impl Eq for Locale {}

/// A language that the program can speak, for the language choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag: `en`. The file is `<tag>.json`; English has none.
    pub tag: &'static str,
    /// Its own name for itself: "English".
    pub name: &'static str,
    /// Its direction of writing.
    pub direction: Direction,
}
