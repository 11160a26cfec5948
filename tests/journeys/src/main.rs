//! The browser journeys: a real Chromium walks the real page against the
//! real API, and everything that has to hold on every screen is checked on
//! every screen.
//!
//! A journey names the goals of docs/features.md that it shows. Time is moved
//! only through the clock of the sandbox; nothing is tried twice.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the report is the purpose of this program"
)]

mod api;
mod authenticator;
mod browser;
mod chromedriver;
mod fault;
mod goals;
mod http;
mod journeys;
mod options;
mod person;
mod pictures;
mod ports;
mod qr;
mod report;
mod run;
mod sandbox;
mod schema;
mod screen;
mod settings;
mod store;
mod tree;
mod wait;
mod watch;
mod world;

use std::{process::ExitCode, rc::Rc};

use clap::Parser;
use tokio::{runtime::Builder, task::LocalSet};

use crate::{
    chromedriver::ChromeDriver,
    fault::{Fault, Outcome},
    goals::Goals,
    journeys::Journey,
    options::Options,
    settings::Settings,
};

fn main() -> ExitCode {
    let options = Options::parse();
    match act(&options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}

/// True: nothing failed.
fn act(options: &Options) -> Outcome<bool> {
    let goals = Goals::read(options.features.as_deref(), journeys::ALL)?;
    if options.last {
        return Ok(report::print(&goals, &report::last(&options.out)?));
    }
    if let Some(folder) = &options.screens {
        std::fs::create_dir_all(options.out.join("failed"))?;
        with_driver(options, async |settings| {
            pictures::draw(settings, folder, &options.screens_languages).await
        })??;
        return Ok(true);
    }
    let wanted: Vec<Journey> = journeys::ALL
        .iter()
        .filter(|journey| {
            options
                .only
                .as_deref()
                .is_none_or(|part| journey.name.contains(part))
        })
        .copied()
        .collect();
    if wanted.is_empty() {
        return Err(Fault::new("no journey has such a name"));
    }
    for folder in ["failed", "screens"] {
        let folder = options.out.join(folder);
        if folder.exists() && options.only.is_none() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
    }
    let results = with_driver(options, async |settings| {
        run::walk_all(wanted, settings, options.jobs).await
    })?;
    report::keep(&options.out, &results)?;
    Ok(report::print(&goals, &results))
}

/// Does something while ChromeDriver runs.
fn with_driver<T>(options: &Options, act: impl AsyncFnOnce(Rc<Settings>) -> T) -> Outcome<T> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, async {
        let program = options
            .chromedriver
            .as_deref()
            .ok_or_else(|| Fault::new("--chromedriver is missing"))?;
        let driver = ChromeDriver::start(program).await?;
        let settings = Rc::new(Settings::new(options, driver.url.clone())?);
        let answer = act(settings).await;
        driver.stop().await;
        Ok(answer)
    })
}
