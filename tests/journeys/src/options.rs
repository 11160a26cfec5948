use std::path::PathBuf;

use clap::Parser;

use crate::engine::Engine;

/// Walks the browser journeys against the real API and prints which goals they show.
#[derive(Clone, Debug, Parser)]
#[command(name = "regain-journeys")]
pub(crate) struct Options {
    /// The built regain-api.
    #[arg(long, required_unless_present = "last")]
    pub(crate) api: Option<PathBuf>,
    /// The folder with the built app.
    #[arg(long, required_unless_present = "last")]
    pub(crate) site: Option<PathBuf>,
    /// The folder with the built console of support staff.
    #[arg(long, required_unless_present = "last")]
    pub(crate) console: Option<PathBuf>,
    /// The folder with the built gallery.
    #[arg(long, required_unless_present = "last")]
    pub(crate) gallery: Option<PathBuf>,
    /// ChromeDriver.
    #[arg(long, required_unless_present = "last")]
    pub(crate) chromedriver: Option<PathBuf>,
    /// Chromium.
    #[arg(long, required_unless_present = "last")]
    pub(crate) chrome: Option<PathBuf>,
    /// geckodriver.
    #[arg(long, requires = "firefox")]
    pub(crate) geckodriver: Option<PathBuf>,
    /// Firefox.
    #[arg(long, requires = "geckodriver")]
    pub(crate) firefox: Option<PathBuf>,
    /// `WebKitWebDriver`.
    #[arg(long, requires_all = ["webkit", "xvfb"])]
    pub(crate) webkitdriver: Option<PathBuf>,
    /// A browser of `WebKitGTK`: `MiniBrowser`.
    #[arg(long, requires = "webkitdriver")]
    pub(crate) webkit: Option<PathBuf>,
    /// Xvfb, the screen that nobody sees, for `WebKitGTK`.
    #[arg(long, requires = "webkitdriver")]
    pub(crate) xvfb: Option<PathBuf>,
    /// The engines that all journeys are walked in. The journey `engines` walks in
    /// each that there is, whatever is named here.
    #[arg(long, value_delimiter = ',', default_value = "chromium")]
    pub(crate) engines: Vec<Engine>,
    /// axe.min.js of axe-core.
    #[arg(long, required_unless_present = "last")]
    pub(crate) axe: Option<PathBuf>,
    /// ace.js of accessibility-checker-engine, for the journey that looks a second time.
    #[arg(long)]
    pub(crate) ace: Option<PathBuf>,
    /// The goals: a Markdown file with a table line for each id.
    #[arg(long)]
    pub(crate) features: Option<PathBuf>,
    /// The OpenAPI document that the answers of the API are held against;
    /// without it, openapi.json beside the goals.
    #[arg(long)]
    pub(crate) openapi: Option<PathBuf>,
    /// What the second checker asks people about, and why each is right; without it, accessibility.md beside the goals.
    #[arg(long)]
    pub(crate) explained: Option<PathBuf>,
    /// Where the report, the pictures and the remains of failed journeys go.
    #[arg(long, default_value = "target/journeys")]
    pub(crate) out: PathBuf,
    /// Only the journey with this name, or those whose name contains it where none has it.
    #[arg(long)]
    pub(crate) only: Option<String>,
    /// How many journeys run at a time.
    #[arg(long, default_value_t = 2)]
    pub(crate) jobs: usize,
    /// The languages in which every example of the gallery is looked at on a phone, light and dark.
    #[arg(long, value_delimiter = ',', default_value = "en,qps-plocm")]
    pub(crate) languages: Vec<String>,
    /// The languages in which it is looked at on the narrowest page there is, with more space around letters too.
    #[arg(long, value_delimiter = ',', default_value = "qps-ploc,de,fr,uk")]
    pub(crate) narrow_languages: Vec<String>,
    /// How many seconds a journey may take, the longest (`matrix-narrow`) several times over: a browser that
    /// answers no more fails one journey and holds up no other.
    #[arg(long, default_value_t = 900)]
    pub(crate) limit: u64,
    /// Draw the pictures of docs/screens into this folder, and walk no journey.
    #[arg(long, value_name = "FOLDER", requires = "month")]
    pub(crate) screens: Option<PathBuf>,
    /// The built regain-month, for pictures of what a month looks like.
    #[arg(long, requires = "screens")]
    pub(crate) month: Option<PathBuf>,
    /// The languages of these pictures, where they are for looking and not for docs/screens.
    #[arg(long, value_delimiter = ',', requires = "screens")]
    pub(crate) screens_languages: Vec<String>,
    /// Print the table of the last run and run nothing.
    #[arg(long)]
    pub(crate) last: bool,
}
