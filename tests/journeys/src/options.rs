use std::path::PathBuf;

use clap::Parser;

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
    /// axe.min.js of axe-core.
    #[arg(long, required_unless_present = "last")]
    pub(crate) axe: Option<PathBuf>,
    /// The goals: a Markdown file with a table line for each id.
    #[arg(long)]
    pub(crate) features: Option<PathBuf>,
    /// The OpenAPI document that the answers of the API are held against;
    /// without it, openapi.json beside the goals.
    #[arg(long)]
    pub(crate) openapi: Option<PathBuf>,
    /// Where the report, the pictures and the remains of failed journeys go.
    #[arg(long, default_value = "target/journeys")]
    pub(crate) out: PathBuf,
    /// Only the journeys whose name contains this.
    #[arg(long)]
    pub(crate) only: Option<String>,
    /// How many journeys run at a time.
    #[arg(long, default_value_t = 2)]
    pub(crate) jobs: usize,
    /// The languages in which every example of the gallery is looked at on a phone, light and dark.
    #[arg(long, value_delimiter = ',', default_value = "en,qps-plocm")]
    pub(crate) languages: Vec<String>,
    /// The languages in which it is looked at on the narrowest page there is, with more space around letters too.
    #[arg(long, value_delimiter = ',', default_value = "qps-ploc")]
    pub(crate) narrow_languages: Vec<String>,
    /// How many seconds a journey may take, the longest many times over: a browser that
    /// answers no more fails one journey and holds up no other.
    #[arg(long, default_value_t = 300)]
    pub(crate) limit: u64,
    /// Draw the pictures of docs/screens into this folder, and walk no journey.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) screens: Option<PathBuf>,
    /// The languages of these pictures, where they are for looking and not for docs/screens.
    #[arg(long, value_delimiter = ',', requires = "screens")]
    pub(crate) screens_languages: Vec<String>,
    /// Print the table of the last run and run nothing.
    #[arg(long)]
    pub(crate) last: bool,
}
