//! The look of a service: its mark and its colours, in the place of those that come along; and where people reach it.
//!
//! The colours of the app are the custom properties of `style/tokens.css`. A brand sets the accent, which links, buttons and
//! marks have, for light and for dark; what goes with it is worked out from it, or named too. Nobody can set the ground, the ink or the
//! colour of problems: they are what makes pages readable, and what people know trouble by. A colour that cannot be read
//! is refused at the start, with what it is and what it has to be (WCAG 2.2, 1.4.3 and 1.4.11).

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use palette::color_difference::Wcag21RelativeContrast as _;
use palette::{FromColor as _, Mix as _, Oklch, Srgb};
use regain_contract::EmailAddress;
use serde::Deserialize;
use url::Url;

/// The largest file of a mark, in bytes: it is on the first screen.
const MARK_BYTES: usize = 16 * 1024;

/// What an operator has written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    /// The file of the mark, an SVG, beside this one.
    mark: Option<PathBuf>,
    light: Option<WrittenColours>,
    dark: Option<WrittenColours>,
    contact: Option<WrittenContact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenContact {
    phone: Option<String>,
    mail: Option<String>,
    help: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenColours {
    accent: String,
    accent_strong: Option<String>,
    accent_ink: Option<String>,
    accent_wash: Option<String>,
}

/// The look of a service, checked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// The mark of the service, an SVG.
    pub mark: Option<Vec<u8>>,
    /// The style sheet that sets its colours.
    pub style: Option<String>,
    /// The colours that come along, and what is in their place: for drawings, which no style sheet reaches.
    replaced: Vec<(Srgb<u8>, Srgb<u8>)>,
    /// Where people reach it beside its pages.
    pub contact: Option<Contact>,
}

/// Where people reach a service when its pages do not help: one of them at least. In no mail and no text message, where thieves
/// put a number of their own (docs/brand.md).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// A number that people call.
    pub phone: Option<PhoneNumber>,
    /// An address that people write to.
    pub mail: Option<EmailAddress>,
    /// The page with help of the service itself.
    pub help: Option<Url>,
}

/// A number as it is called from everywhere: `+44 20 7946 0000`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Reads a number: a plus, and 7 to 15 digits (ITU-T E.164), in groups set apart by single spaces.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let groups: Vec<&str> = text.strip_prefix('+')?.split(' ').collect();
        let are_digits = groups
            .iter()
            .all(|group| !group.is_empty() && group.bytes().all(|digit| digit.is_ascii_digit()));
        let digits: usize = groups.iter().map(|group| group.len()).sum();
        (are_digits && (7..=15).contains(&digits) && !text.starts_with("+0"))
            .then(|| Self(text.to_owned()))
    }

    /// As it is read.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As a link that calls it (RFC 3966).
    #[must_use]
    pub fn link(&self) -> String {
        format!("tel:{}", self.0.replace(' ', ""))
    }
}

impl Contact {
    fn read(written: &WrittenContact) -> Result<Self, String> {
        let phone = written.phone.as_deref().map(|text| {
            PhoneNumber::parse(text).ok_or_else(|| {
                format!("contact: `phone` is `{text}`, and not like +44 20 7946 0000")
            })
        });
        let mail = written.mail.as_deref().map(|text| {
            EmailAddress::parse(text)
                .map_err(|_| format!("contact: `mail` is `{text}`, and no e-mail address"))
        });
        let help = written.help.as_deref().map(|text| {
            let address = Url::parse(text).ok();
            address
                .filter(|url| {
                    url.scheme() == "https"
                        && url.has_host()
                        && url.username().is_empty()
                        && url.password().is_none()
                })
                .ok_or_else(|| {
                    format!("contact: `help` is `{text}`, and not like https://acme.example/help")
                })
        });
        let contact = Self {
            phone: phone.transpose()?,
            mail: mail.transpose()?,
            help: help.transpose()?,
        };
        if contact.phone.is_none() && contact.mail.is_none() && contact.help.is_none() {
            return Err("contact: it needs `phone`, `mail` or `help`".to_owned());
        }
        Ok(contact)
    }
}

/// Why a brand is refused: a sentence for the operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrandError(pub String);

impl fmt::Display for BrandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "--brand {}", self.0)
    }
}

impl std::error::Error for BrandError {}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark words on a light ground.
    Light,
    /// Light words on a dark ground.
    Dark,
}

impl fmt::Display for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Light => "light",
            Self::Dark => "dark",
        })
    }
}

/// The colours of one theme, by the names of their custom properties without `--rg-`.
type Colours = BTreeMap<String, Srgb<u8>>;

/// What stands on what, and how much they differ at least: 4.5 for words (WCAG 2.2, 1.4.3), 3 for what shows where something
/// is (1.4.11).
const PAIRS: [(&str, &str, f32); 28] = [
    ("ink", "ground", 4.5),
    ("ink", "surface", 4.5),
    ("ink", "sunk", 4.5),
    ("ink", "accent-wash", 4.5),
    ("ink", "problem-wash", 4.5),
    ("ink-soft", "ground", 4.5),
    ("ink-soft", "surface", 4.5),
    ("ink-soft", "sunk", 4.5),
    ("ink-soft", "accent-wash", 4.5),
    ("accent", "ground", 4.5),
    ("accent", "surface", 4.5),
    ("accent", "sunk", 4.5),
    ("accent", "accent-wash", 4.5),
    ("accent", "problem-wash", 4.5),
    ("accent-ink", "accent", 4.5),
    ("accent-ink", "accent-strong", 4.5),
    ("accent-strong", "ground", 4.5),
    ("accent-strong", "surface", 4.5),
    ("accent-strong", "accent-wash", 4.5),
    ("problem", "ground", 4.5),
    ("problem", "surface", 4.5),
    ("problem", "problem-wash", 4.5),
    ("line-strong", "ground", 3.0),
    ("line-strong", "surface", 3.0),
    ("focus", "ground", 3.0),
    ("focus", "surface", 3.0),
    ("focus", "halo", 3.0),
    ("focus", "accent-wash", 3.0),
];

/// Two colours that cannot be told apart well enough.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Where.
    pub theme: Theme,
    /// What stands there.
    pub upper: String,
    /// What it stands on.
    pub lower: String,
    /// How much they differ, from 1 to 21.
    pub contrast: f32,
    /// How much they have to.
    pub least: f32,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} on {} has a contrast of {:.1}, and needs {:.1} (WCAG 2.2, 1.4.3 and 1.4.11)",
            self.theme, self.upper, self.lower, self.contrast, self.least
        )
    }
}

/// The colours that a style sheet sets for both themes, as `--rg-NAME: light-dark(#rrggbb, #rrggbb)`.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    light: Colours,
    dark: Colours,
}

impl Tokens {
    /// Reads the tokens of a style sheet, as it is written or as it was made small.
    #[must_use]
    pub fn read(css: &str) -> Self {
        let mut tokens = Self::default();
        for declared in css.split("--rg-").skip(1) {
            let Some((name, value)) = declared.split_once(':') else {
                continue;
            };
            let Some((light, dark)) = value
                .trim_start()
                .strip_prefix("light-dark(")
                .and_then(|value| value.split_once(')'))
                .and_then(|(pair, _)| pair.split_once(','))
            else {
                continue;
            };
            if let (Some(light), Some(dark)) = (colour(light), colour(dark)) {
                tokens.light.insert(name.trim().to_owned(), light);
                tokens.dark.insert(name.trim().to_owned(), dark);
            }
        }
        tokens
    }

    fn of(&self, theme: Theme) -> &Colours {
        match theme {
            Theme::Light => &self.light,
            Theme::Dark => &self.dark,
        }
    }

    /// What cannot be read, or told apart. A colour that is not there counts as one that cannot.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let mut found = Vec::new();
        for theme in [Theme::Light, Theme::Dark] {
            let colours = self.of(theme);
            for (upper, lower, least) in PAIRS {
                let pair = colours.get(upper).zip(colours.get(lower));
                let contrast = pair.map_or(0.0, |(upper, lower)| {
                    let (upper, lower) = (upper.into_format::<f32>(), lower.into_format::<f32>());
                    upper.relative_contrast(lower)
                });
                if contrast < least {
                    found.push(Fault {
                        theme,
                        upper: upper.to_owned(),
                        lower: lower.to_owned(),
                        contrast,
                        least,
                    });
                }
            }
        }
        found
    }
}

/// `#rrggbb` or `#rgb`.
fn colour(text: &str) -> Option<Srgb<u8>> {
    let text = text.trim();
    text.starts_with('#').then(|| text.parse().ok()).flatten()
}

impl Brand {
    /// Reads the file of a brand, and checks its colours together with those of the app in `tokens`.
    ///
    /// # Errors
    /// It cannot be read, its mark is none, or its colours cannot be.
    pub fn read(file: &Path, tokens: &Tokens) -> Result<Self, BrandError> {
        let fault = |what: String| BrandError(format!("{}: {what}", file.display()));
        let text = fs::read_to_string(file).map_err(|error| fault(error.to_string()))?;
        let written: Written =
            serde_json::from_str(&text).map_err(|error| fault(error.to_string()))?;
        let folder = file.parent().unwrap_or(Path::new(""));
        let mark = written
            .mark
            .map(|mark| read_mark(&folder.join(mark)))
            .transpose()
            .map_err(&fault)?;
        let branded = match (&written.light, &written.dark) {
            (None, None) => None,
            (Some(light), Some(dark)) => Some(branded(light, dark, tokens).map_err(&fault)?),
            // A colour for the day is seldom one for the night.
            (Some(_), None) => return Err(fault("`light` needs `dark` beside it".to_owned())),
            (None, Some(_)) => return Err(fault("`dark` needs `light` beside it".to_owned())),
        };
        let contact = written
            .contact
            .as_ref()
            .map(Contact::read)
            .transpose()
            .map_err(&fault)?;
        Ok(Self {
            mark,
            style: branded.as_ref().map(style),
            replaced: branded.map_or_else(Vec::new, |branded| replaced(tokens, &branded)),
            contact,
        })
    }

    /// A drawing of the app (`public/art-….svg`) in the colours of the brand. Those it is written in are tokens.
    #[must_use]
    pub fn drawing(&self, svg: &str) -> String {
        let pairs = self.replaced.iter();
        pairs.fold(svg.to_owned(), |svg, (from, to)| {
            svg.replace(&format!("#{from:x}"), &format!("#{to:x}"))
        })
    }
}

fn read_mark(file: &Path) -> Result<Vec<u8>, String> {
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    if bytes.len() > MARK_BYTES {
        return Err(format!(
            "{} has {} bytes; a mark is on the first screen and has at most {MARK_BYTES}",
            file.display(),
            bytes.len()
        ));
    }
    let is_svg = std::str::from_utf8(&bytes).is_ok_and(|text| text.contains("<svg"));
    if is_svg {
        Ok(bytes)
    } else {
        Err(format!("{} is not an SVG", file.display()))
    }
}

/// The tokens with these colours in them.
fn branded(
    light: &WrittenColours,
    dark: &WrittenColours,
    tokens: &Tokens,
) -> Result<Tokens, String> {
    let mut branded = tokens.clone();
    branded
        .light
        .extend(accents(light, Theme::Light, &tokens.light)?);
    branded
        .dark
        .extend(accents(dark, Theme::Dark, &tokens.dark)?);
    match branded.faults().first() {
        Some(fault) => Err(fault.to_string()),
        None => Ok(branded),
    }
}

/// Each colour that a brand sets, before and after, where it is another one.
fn replaced(before: &Tokens, after: &Tokens) -> Vec<(Srgb<u8>, Srgb<u8>)> {
    let themes = [(&before.light, &after.light), (&before.dark, &after.dark)];
    let pairs = themes.into_iter().flat_map(|(before, after)| {
        NAMES
            .iter()
            .filter_map(|name| before.get(*name).copied().zip(after.get(*name).copied()))
    });
    // White and black are everybody's: they stay what they are.
    let is_grey = |colour: Srgb<u8>| colour.red == colour.green && colour.green == colour.blue;
    pairs
        .filter(|(before, after)| before != after && !is_grey(*before))
        .collect()
}

/// The style sheet of these colours.
fn style(branded: &Tokens) -> String {
    let mut plain = String::new();
    let mut both = String::new();
    for name in NAMES {
        let pair = branded.light.get(name).zip(branded.dark.get(name));
        let Some((light, dark)) = pair else { continue };
        plain.push_str(&format!("--rg-{name}:#{light:x};"));
        both.push_str(&format!("--rg-{name}:light-dark(#{light:x},#{dark:x});"));
    }
    // Browsers without light-dark() stay light, as with the colours that come along.
    format!(":root{{{plain}}}@supports (color:light-dark(#000,#fff)){{:root{{{both}}}}}")
}

/// What a brand sets.
const NAMES: [&str; 4] = ["accent", "accent-strong", "accent-ink", "accent-wash"];

/// The accent of a theme with what goes with it. What is not named is worked out where people see equal steps (OKLCH).
fn accents(written: &WrittenColours, theme: Theme, tokens: &Colours) -> Result<Colours, String> {
    let named = |name: &str, text: &str| {
        colour(text).ok_or_else(|| format!("{theme}: `{name}` is `{text}`, and not like #0b57d0"))
    };
    let accent = named("accent", &written.accent)?;
    let ink = tokens.get("ink").copied().unwrap_or(accent);
    let surface = tokens.get("surface").copied().unwrap_or(accent);
    let or = |name: &str, text: &Option<String>, otherwise: Srgb<u8>| {
        text.as_deref()
            .map_or(Ok(otherwise), |text| named(name, text))
    };
    let strong = or(
        "accent_strong",
        &written.accent_strong,
        between(accent, ink, 0.35),
    )?;
    let wash = or(
        "accent_wash",
        &written.accent_wash,
        between(surface, accent, 0.1),
    )?;
    let on_it = readable_on(accent, strong);
    let on_it = or("accent_ink", &written.accent_ink, on_it)?;
    let values = [accent, strong, on_it, wash];
    Ok(NAMES.map(str::to_owned).into_iter().zip(values).collect())
}

/// A colour on the way from one to another.
fn between(from: Srgb<u8>, to: Srgb<u8>, part: f32) -> Srgb<u8> {
    let at = |colour: Srgb<u8>| Oklch::from_color(colour.into_format::<f32>());
    let (from, mut to) = (at(from), at(to));
    // Greys have no hue of their own to turn to.
    if to.chroma < 0.03 {
        to.hue = from.hue;
    }
    Srgb::from_color(from.mix(to, part)).into_format()
}

/// White or nearly black, whichever is read better on both.
fn readable_on(one: Srgb<u8>, other: Srgb<u8>) -> Srgb<u8> {
    let worst = |ink: Srgb<u8>| {
        let contrast = |ground: Srgb<u8>| {
            ink.into_format::<f32>()
                .relative_contrast(ground.into_format::<f32>())
        };
        contrast(one).min(contrast(other))
    };
    let (white, black) = (Srgb::new(255, 255, 255), Srgb::new(20, 20, 20));
    if worst(white) >= worst(black) {
        white
    } else {
        black
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens() -> Tokens {
        Tokens::read(include_str!("../../../style/tokens.css"))
    }

    fn read(json: &str) -> Result<Brand, BrandError> {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("acme.svg"), "<svg/>").unwrap();
        fs::write(folder.path().join("acme.png"), [0x89, b'P']).unwrap();
        let file = folder.path().join("brand.json");
        fs::write(&file, json).unwrap();
        Brand::read(&file, &tokens())
    }

    fn refusal(json: &str) -> String {
        read(json).unwrap_err().to_string()
    }

    #[test]
    fn the_colours_that_come_along_can_be_read() {
        let tokens = tokens();
        assert_eq!(tokens.light.len(), tokens.dark.len());
        assert!(tokens.light.len() >= 15, "{}", tokens.light.len());
        assert_eq!(tokens.faults(), []);
    }

    #[test]
    fn drawings_are_in_the_colours_of_the_tokens_alone() {
        let tokens = tokens();
        let known: Vec<_> = tokens.light.values().chain(tokens.dark.values()).collect();
        for drawing in [
            include_str!("../../../public/art-cup.svg"),
            include_str!("../../../public/art-door.svg"),
            include_str!("../../../public/art-home.svg"),
            include_str!("../../../public/art-letter.svg"),
        ] {
            for written in drawing.split('#').skip(1) {
                let is_hex = |c: char| c.is_ascii_hexdigit();
                let end = written.find(|c| !is_hex(c)).unwrap_or(written.len());
                let colour = colour(&format!("#{}", &written[..end])).unwrap();
                assert!(known.contains(&&colour), "#{colour:x} is no token");
            }
        }
    }

    #[test]
    fn tokens_are_read_from_a_style_sheet_that_was_made_small() {
        let small = ":root{--rg-ink:#24211d}@supports (color:light-dark(#000,#fff)){:root{--rg-ink:light-dark(#24211d,#f1ece4);\
                     --rg-ground:light-dark(#fff,#000)}}";
        let tokens = Tokens::read(small);
        assert_eq!(tokens.dark["ink"], Srgb::new(0xf1, 0xec, 0xe4));
        assert_eq!(tokens.light["ground"], Srgb::new(255, 255, 255));
    }

    #[test]
    fn what_goes_with_an_accent_is_worked_out() {
        let brand = read(
            r##"{"mark":"acme.svg","light":{"accent":"#0b57d0"},"dark":{"accent":"#a8c7fa"}}"##,
        )
        .unwrap();
        let style = brand.style.unwrap();
        assert!(
            style.starts_with(":root{--rg-accent:#0b57d0;--rg-accent-strong:#"),
            "{style}"
        );
        assert!(
            style.contains("--rg-accent:light-dark(#0b57d0,#a8c7fa);"),
            "{style}"
        );
        assert!(
            style.contains("--rg-accent-ink:light-dark(#ffffff,#141414);"),
            "{style}"
        );
        assert_eq!(brand.mark.unwrap(), b"<svg/>");
    }

    #[test]
    fn colours_that_cannot_be_read_are_refused_with_what_they_have_to_be() {
        let pale = refusal(r##"{"light":{"accent":"#ffcc00"},"dark":{"accent":"#a8c7fa"}}"##);
        assert!(
            pale.contains("light: accent on ground has a contrast of 1.4, and needs 4.5"),
            "{pale}"
        );
        let ink = r##"{"light":{"accent":"#0b57d0","accent_ink":"#3377dd"},"dark":{"accent":"#a8c7fa"}}"##;
        assert!(
            refusal(ink).contains("accent-ink on accent"),
            "{}",
            refusal(ink)
        );
        let dark = refusal(r##"{"light":{"accent":"#0b57d0"},"dark":{"accent":"#0b57d0"}}"##);
        assert!(dark.contains("dark: accent on ground"), "{dark}");
    }

    #[test]
    fn what_is_no_brand_is_refused() {
        for (json, expected) in [
            (
                r#"{"light":{"accent":"blue"},"dark":{"accent":"blue"}}"#,
                "not like #0b57d0",
            ),
            (
                r##"{"light":{"accent":"#0b57d0"}}"##,
                "`light` needs `dark`",
            ),
            (r#"{"mark":"acme.png"}"#, "is not an SVG"),
            (r#"{"mark":"nothing.svg"}"#, "nothing.svg"),
            (r#"{"colour":"red"}"#, "colour"),
            ("", "EOF"),
        ] {
            assert!(refusal(json).contains(expected), "{}", refusal(json));
        }
        assert_eq!(read("{}").unwrap(), Brand::default());
    }

    #[test]
    fn where_people_reach_the_service_is_read() {
        let brand = read(
            r#"{"contact":{"phone":"+44 20 7946 0000","mail":"help@acme.example","help":"https://acme.example/help"}}"#,
        );
        let contact = brand.unwrap().contact.unwrap();
        let phone = contact.phone.unwrap();
        assert_eq!(
            (phone.as_str(), phone.link().as_str()),
            ("+44 20 7946 0000", "tel:+442079460000")
        );
        assert_eq!(contact.mail.unwrap().as_str(), "help@acme.example");
        assert_eq!(contact.help.unwrap().as_str(), "https://acme.example/help");
        for (json, expected) in [
            (r#"{"phone":"020 7946 0000"}"#, "not like +44"),
            (r#"{"phone":"+44 20"}"#, "not like +44"),
            (r#"{"phone":"+44  2079460000"}"#, "not like +44"),
            (r#"{"phone":"+1 234 567 890 123 456"}"#, "not like +44"),
            (r#"{"mail":"help"}"#, "no e-mail address"),
            (r#"{"help":"http://acme.example"}"#, "not like https"),
            (r#"{"help":"javascript:alert(1)"}"#, "not like https"),
            (r#"{"help":"https://acme@evil.example"}"#, "not like https"),
            ("{}", "it needs"),
            (r#"{"fax":"+44 20 7946 0000"}"#, "fax"),
        ] {
            let found = refusal(&format!("{{\"contact\":{json}}}"));
            assert!(found.contains(expected), "{found}");
        }
    }

    #[test]
    fn a_large_mark_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let mark = folder.path().join("large.svg");
        fs::write(&mark, format!("<svg>{}</svg>", " ".repeat(MARK_BYTES))).unwrap();
        assert!(read_mark(&mark).unwrap_err().contains("at most"));
    }
}
