//! Figures of speed: `cargo xtask bench` builds everything and runs this (docs/bench).

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it is a command for people"
)]

mod api;
mod budget;
mod database;
mod fault;
mod growth;
mod load;
mod mailbox;
mod numbers;
mod pages;
mod plot;
mod process;
mod report;
mod server;
mod visitor;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser as _, ValueEnum};

use crate::{
    budget::{Verdict, exceeded},
    fault::{Fault, Outcome},
    report::Taken,
    server::Programs,
};

/// What can be measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The page in a slow browser on a slow network, against a page written by hand.
    Pages,
    /// The API under load.
    Api,
    /// How it grows.
    Growth,
}

/// Figures of speed.
#[derive(clap::Parser)]
struct Options {
    /// What is measured; everything where nothing is named.
    #[arg(value_enum)]
    parts: Vec<Part>,
    /// With small numbers, to see that it works; what it measures is worth nothing.
    #[arg(long)]
    quick: bool,
    /// Leaves out databases with more accounts than this.
    #[arg(long, default_value_t = 10_000_000)]
    most_accounts: u64,
    /// Of growth, that with accounts alone.
    #[arg(long)]
    accounts_only: bool,
    /// For how many seconds each run of people is timed.
    #[arg(long)]
    seconds: Option<f64>,
    /// The API, built for release.
    #[arg(long)]
    api: PathBuf,
    /// The built app.
    #[arg(long)]
    site: PathBuf,
    /// The built console.
    #[arg(long)]
    console: PathBuf,
    /// The built gallery.
    #[arg(long)]
    gallery: PathBuf,
    /// The driver of the browser.
    #[arg(long)]
    chromedriver: PathBuf,
    /// The browser.
    #[arg(long)]
    chrome: PathBuf,
    /// The folder that figures, plots and tables are put into.
    #[arg(long)]
    out: PathBuf,
}

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = measure(&Options::parse()).await;
    match outcome {
        Ok(verdicts) => {
            for verdict in &verdicts {
                println!("{}", verdict.line());
            }
            match exceeded(&verdicts) {
                None => ExitCode::SUCCESS,
                Some(names) => {
                    eprintln!("over its budget: {names}");
                    ExitCode::FAILURE
                }
            }
        }
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

async fn measure(options: &Options) -> Outcome<Vec<Verdict>> {
    let programs = Programs {
        api: options.api.clone(),
        site: options.site.clone(),
        console: options.console.clone(),
        gallery: options.gallery.clone(),
    };
    let wanted = |part| options.parts.is_empty() || options.parts.contains(&part);
    let mut verdicts = Vec::new();
    std::fs::create_dir_all(&options.out)?;
    if wanted(Part::Pages) {
        println!("The page, against one written by hand");
        let eyes = pages::Eyes {
            chromedriver: &options.chromedriver,
            chrome: &options.chrome,
        };
        let taken = Taken::<()>::begin(options.quick).await;
        let figures = pages::measure(&programs, &eyes, options.quick).await?;
        verdicts.extend(figures.verdicts());
        write(options, "pages", &taken.with(figures))?;
    }
    if wanted(Part::Api) {
        println!("The API under load");
        let taken = Taken::<()>::begin(options.quick).await;
        let figures = api::measure(&programs, options.quick, options.seconds).await?;
        verdicts.extend(figures.verdicts());
        write(options, "api", &taken.with(figures))?;
    }
    if wanted(Part::Growth) {
        println!("How it grows");
        let taken = Taken::<()>::begin(options.quick).await;
        let limits = growth::Limits {
            quick: options.quick,
            seconds: options.seconds,
            most_accounts: options.most_accounts,
            accounts_only: options.accounts_only,
        };
        let figures = growth::measure(&programs, &limits).await?;
        write(options, "growth", &taken.with(figures))?;
    }
    report::write(&options.out)?;
    Ok(verdicts)
}

fn write(options: &Options, name: &str, figures: &impl serde::Serialize) -> Outcome {
    let text = serde_json::to_string_pretty(figures)?;
    let file = options.out.join(format!("{name}.json"));
    std::fs::write(&file, text).map_err(|error| Fault::told(name, error))
}
