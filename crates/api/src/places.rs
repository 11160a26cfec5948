//! Where an address is, coarsely: a city and a country, or a country, and
//! never more (GDPR, article 5(1)(c)). It is looked up in a file that the
//! operator has, so no address leaves the machine for it.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::Path;

use maxminddb::Reader;
use serde::Deserialize;

use crate::config::ConfigError;

/// The language that every such file has names in.
const ENGLISH: &str = "en";

/// A file in MaxMind DB format with cities or countries, or none.
#[derive(Default)]
pub struct Places(Option<Reader<Vec<u8>>>);

/// Where an address is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The city and the country in English: the same for every reader.
    pub english: String,
    /// The same in the language that was asked for, where there are such names.
    pub shown: String,
}

/// What is read of a record. It has coordinates, a postal code and parts of
/// the country too, which are not looked at.
#[derive(Deserialize)]
struct Record<'a> {
    #[serde(borrow, default)]
    city: Named<'a>,
    #[serde(borrow, default)]
    country: Named<'a>,
}

#[derive(Default, Deserialize)]
struct Named<'a> {
    #[serde(borrow, default)]
    names: BTreeMap<&'a str, &'a str>,
}

impl Places {
    /// Reads the file of `--places`.
    ///
    /// # Errors
    /// It cannot be read, is not in that format, or is about something else.
    pub fn read(file: &Path) -> Result<Self, ConfigError> {
        let wrong = |why: &dyn std::fmt::Display| {
            ConfigError(format!(
                "--places {}: {why}. It takes a file of cities or countries in MaxMind DB format (.mmdb)",
                file.display()
            ))
        };
        let reader = Reader::open_readfile(file).map_err(|error| wrong(&error))?;
        let kind = &reader.metadata().database_type;
        if !["City", "Country", "Enterprise"]
            .iter()
            .any(|known| kind.contains(known))
        {
            return Err(wrong(&format!("it is of the type {kind}")));
        }
        Ok(Self(Some(reader)))
    }

    /// Where an address is, with names in `language` where the file has them;
    /// `None` where that is not known.
    #[must_use]
    pub fn find(&self, address: &str, language: &str) -> Option<Place> {
        let address: IpAddr = address.parse().ok()?;
        let found = self.0.as_ref()?.lookup(address.to_canonical()).ok()?;
        let record = found.decode::<Record<'_>>().ok()??;
        let english = record.name(ENGLISH)?;
        let shown = record.name(language);
        Some(Place {
            shown: shown.unwrap_or_else(|| english.clone()),
            english,
        })
    }
}

impl Record<'_> {
    /// The city and the country, or the country alone. Both are in this
    /// language, or there is no name in it.
    fn name(&self, language: &str) -> Option<String> {
        let country = self.country.names.get(language)?;
        if self.city.names.is_empty() {
            return Some((*country).to_owned());
        }
        let city = self.city.names.get(language)?;
        Some(format!("{city}, {country}"))
    }
}

#[cfg(test)]
#[path = "../tests/mmdb/writer.rs"]
mod writer;

#[cfg(test)]
mod tests {
    use super::writer::{Value, city, database, leeds, somewhere_in, united_kingdom};
    use super::*;

    fn places(kind: &'static str) -> Places {
        let reykjavik = city(
            vec![("en", Value::Text("Reykjav\u{ed}k"))],
            Value::Map(vec![(
                "names",
                Value::Map(vec![
                    ("de", Value::Text("Island")),
                    ("en", Value::Text("Iceland")),
                ]),
            )]),
        );
        let file = database(
            kind,
            vec![
                ("192.0.2.0/24", leeds()),
                ("198.51.100.0/24", reykjavik),
                ("2001:db8:1::/48", somewhere_in(united_kingdom())),
                ("203.0.113.0/25", Value::Map(vec![])),
            ],
        );
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("places.mmdb");
        std::fs::write(&path, file).unwrap();
        Places::read(&path).unwrap()
    }

    fn english(places: &Places, address: &str) -> Option<String> {
        places.find(address, ENGLISH).map(|place| place.shown)
    }

    #[test]
    fn a_place_is_a_city_and_a_country_or_a_country_and_never_more() {
        let places = places("GeoLite2-City");
        for (address, expected) in [
            ("192.0.2.1", Some("Leeds, United Kingdom")),
            ("::ffff:192.0.2.1", Some("Leeds, United Kingdom")),
            ("198.51.100.7", Some("Reykjav\u{ed}k, Iceland")),
            ("2001:db8:1::7", Some("United Kingdom")),
            // Nothing is known of these.
            ("203.0.113.1", None),
            ("203.0.113.200", None),
            ("2001:db8:2::7", None),
            ("", None),
            ("a network", None),
        ] {
            assert_eq!(english(&places, address).as_deref(), expected, "{address}");
        }
    }

    #[test]
    fn names_are_in_the_language_of_the_reader_where_there_are_all_of_them() {
        let places = places("GeoLite2-City");
        let german = |address| places.find(address, "de").unwrap();
        assert_eq!(
            german("192.0.2.1").shown,
            "Leeds, Vereinigtes K\u{f6}nigreich"
        );
        assert_eq!(german("192.0.2.1").english, "Leeds, United Kingdom");
        // Two languages in one name are nobody's.
        assert_eq!(german("198.51.100.7").shown, "Reykjav\u{ed}k, Iceland");
        let none = places.find("192.0.2.1", "ja").unwrap();
        assert_eq!(none.shown, none.english);
    }

    #[test]
    fn what_cannot_be_read_is_no_place() {
        let mut file = database("GeoLite2-City", vec![("192.0.2.0/24", leeds())]);
        let at = file.windows(5).position(|bytes| bytes == b"\x44city");
        // A map of more than there is.
        file[at.unwrap() - 1] = 0xff;
        let reader = Reader::from_source(file).unwrap();
        assert_eq!(english(&Places(Some(reader)), "192.0.2.1"), None);
    }

    #[test]
    fn without_a_file_there_are_no_places() {
        assert_eq!(english(&Places::default(), "192.0.2.1"), None);
    }

    #[test]
    fn a_file_that_is_missing_broken_or_of_something_else_is_told_with_the_option() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("places.mmdb");
        let refusal = || Places::read(&path).err().unwrap().0;
        assert!(refusal().starts_with("--places "), "{}", refusal());
        std::fs::write(&path, "no database").unwrap();
        assert!(refusal().starts_with("--places "), "{}", refusal());
        std::fs::write(&path, database("GeoLite2-ASN", Vec::new())).unwrap();
        assert!(refusal().contains("GeoLite2-ASN"), "{}", refusal());
        let file = database("GeoLite2-City", vec![("192.0.2.0/24", leeds())]);
        std::fs::write(&path, &file[..file.len() / 2]).unwrap();
        assert!(refusal().starts_with("--places "), "{}", refusal());
    }
}
