use std::{path::PathBuf, time::Duration};

use crate::{
    fault::{Fault, Outcome},
    options::Options,
    schema::Schema,
    screen::Accessible,
};

/// What all journeys share.
pub(crate) struct Settings {
    pub(crate) api: PathBuf,
    pub(crate) site: PathBuf,
    pub(crate) console: PathBuf,
    pub(crate) gallery: PathBuf,
    pub(crate) chrome: PathBuf,
    /// The source of axe-core.
    pub(crate) axe: String,
    pub(crate) accessible: Accessible,
    /// The source of the second checker, where it was given.
    pub(crate) ace: Option<String>,
    /// What that one asks people about, in Markdown.
    pub(crate) explained: Option<PathBuf>,
    /// What the answers of the API have to look like.
    pub(crate) schema: Schema,
    /// Where pictures and the remains of failed journeys go.
    pub(crate) out: PathBuf,
    /// Where ChromeDriver listens.
    pub(crate) driver_url: String,
    /// The languages of the examples of the gallery on a phone.
    pub(crate) languages: Vec<String>,
    /// The same on the narrowest page.
    pub(crate) narrow_languages: Vec<String>,
    /// How long a journey may take.
    pub(crate) limit: Duration,
}

impl Settings {
    pub(crate) fn new(options: &Options, driver_url: String) -> Outcome<Self> {
        let given = |file: &Option<PathBuf>, name: &str| {
            file.as_deref()
                .ok_or_else(|| Fault::new(format!("--{name} is missing")))
                .and_then(|file| {
                    file.canonicalize()
                        .map_err(|error| Fault::from(error).at(&file.display().to_string()))
                })
        };
        let beside_goals = |name: &str| Some(options.features.as_deref()?.with_file_name(name));
        let openapi = options
            .openapi
            .clone()
            .or_else(|| beside_goals("openapi.json"));
        Ok(Self {
            api: given(&options.api, "api")?,
            site: given(&options.site, "site")?,
            console: given(&options.console, "console")?,
            gallery: given(&options.gallery, "gallery")?,
            chrome: given(&options.chrome, "chrome")?,
            axe: std::fs::read_to_string(given(&options.axe, "axe")?)?,
            accessible: Accessible::default(),
            ace: options
                .ace
                .as_deref()
                .map(std::fs::read_to_string)
                .transpose()?,
            explained: options
                .explained
                .clone()
                .or_else(|| beside_goals("accessibility.md")),
            schema: Schema::read(&given(&openapi, "openapi")?)?,
            out: options.out.canonicalize()?,
            driver_url,
            languages: options.languages.clone(),
            narrow_languages: options.narrow_languages.clone(),
            limit: Duration::from_secs(options.limit),
        })
    }
}
