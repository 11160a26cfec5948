use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use regain_conformance::Schema;
use tokio_rustls::TlsAcceptor;

use crate::{
    driver::Driver,
    engine::Engine,
    fault::{Fault, Outcome},
    options::Options,
    relay::own_certificate,
    screen::Accessible,
};

/// A browser, and the driver that all of its kind have together.
pub(crate) struct Shared {
    pub(crate) browser: PathBuf,
    pub(crate) driver_url: String,
}

/// A browser, and the program that steers it.
pub(crate) struct Programs {
    pub(crate) browser: PathBuf,
    pub(crate) driver: PathBuf,
}

/// What runs beside the journeys.
#[derive(Default)]
pub(crate) struct Helpers {
    chromedriver: Option<Driver>,
}

impl Helpers {
    /// Starts what the engines need that there are.
    pub(crate) async fn start(options: &Options) -> Outcome<Self> {
        let quiet = ["--log-level=WARNING".to_owned()];
        let chromedriver = match &options.chromedriver {
            Some(program) => Some(Driver::start(program, &quiet, &[]).await?),
            None => None,
        };
        Ok(Self { chromedriver })
    }

    pub(crate) async fn stop(self) {
        if let Some(driver) = self.chromedriver {
            driver.stop().await;
        }
    }
}

fn given(file: &Option<PathBuf>, name: &str) -> Outcome<PathBuf> {
    let file = file
        .as_deref()
        .ok_or_else(|| Fault::new(format!("--{name} is missing")))?;
    file.canonicalize()
        .map_err(|error| Fault::from(error).at(&file.display().to_string()))
}

/// What all journeys share.
pub(crate) struct Settings {
    pub(crate) api: PathBuf,
    pub(crate) site: PathBuf,
    pub(crate) console: PathBuf,
    pub(crate) gallery: PathBuf,
    /// What makes a month of recoveries, where pictures are drawn.
    pub(crate) month: Option<PathBuf>,
    /// Chromium and the driver that is at work.
    chromium: Option<Shared>,
    firefox: Option<Programs>,
    webkit: Option<Programs>,
    /// What makes a screen for a browser that needs one.
    xvfb: Option<PathBuf>,
    /// What the relay says who it is with.
    pub(crate) tls: TlsAcceptor,
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
    /// The languages of the examples of the gallery on a phone.
    pub(crate) languages: Vec<String>,
    /// The same on the narrowest page.
    pub(crate) narrow_languages: Vec<String>,
    /// How long a journey may take.
    pub(crate) limit: Duration,
}

impl Settings {
    pub(crate) fn new(options: &Options, helpers: &Helpers) -> Outcome<Self> {
        let two = |driver: &Option<PathBuf>, browser: &Option<PathBuf>| {
            let driver = driver.clone()?;
            let browser = browser.clone()?;
            Some(Programs { driver, browser })
        };
        let beside_goals = |name: &str| Some(options.features.as_deref()?.with_file_name(name));
        let chromium = helpers.chromedriver.as_ref().map(|driver| {
            let browser = given(&options.chrome, "chrome")?;
            let driver_url = driver.url.clone();
            Outcome::Ok(Shared {
                browser,
                driver_url,
            })
        });
        let openapi = options
            .openapi
            .clone()
            .or_else(|| beside_goals("openapi.json"));
        Ok(Self {
            api: given(&options.api, "api")?,
            site: given(&options.site, "site")?,
            console: given(&options.console, "console")?,
            gallery: given(&options.gallery, "gallery")?,
            month: match &options.month {
                Some(_) => Some(given(&options.month, "month")?),
                None => None,
            },
            chromium: chromium.transpose()?,
            firefox: two(&options.geckodriver, &options.firefox),
            webkit: two(&options.webkitdriver, &options.webkit),
            xvfb: options.xvfb.clone(),
            tls: own_certificate()?,
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
            schema: Schema::parse(&std::fs::read_to_string(given(&openapi, "openapi")?)?)?,
            out: options.out.canonicalize()?,
            languages: options.languages.clone(),
            narrow_languages: options.narrow_languages.clone(),
            limit: Duration::from_secs(options.limit),
        })
    }

    /// Whether there is a browser of this engine.
    pub(crate) const fn has(&self, engine: Engine) -> bool {
        match engine {
            Engine::Chromium => self.chromium.is_some(),
            Engine::Firefox => self.firefox.is_some(),
            Engine::Webkit => self.webkit.is_some(),
        }
    }

    pub(crate) fn chromium(&self) -> Outcome<&Shared> {
        let there = self.chromium.as_ref();
        there.ok_or_else(|| Fault::new("--chromedriver and --chrome are missing"))
    }

    pub(crate) fn firefox(&self) -> Outcome<&Programs> {
        let there = self.firefox.as_ref();
        there.ok_or_else(|| Fault::new("--geckodriver and --firefox are missing"))
    }

    pub(crate) fn xvfb(&self) -> Outcome<&Path> {
        let there = self.xvfb.as_deref();
        there.ok_or_else(|| Fault::new("--xvfb is missing"))
    }

    pub(crate) fn webkit(&self) -> Outcome<&Programs> {
        let there = self.webkit.as_ref();
        there.ok_or_else(|| Fault::new("--webkitdriver, --webkit and --xvfb are missing"))
    }
}
