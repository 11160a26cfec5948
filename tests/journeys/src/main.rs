//! The browser journeys: a real browser walks the real page against the
//! real API, Chromium unless others are named, and everything that has to hold on every screen is checked on
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
mod display;
mod driver;
mod engine;
mod fault;
mod goals;
mod http;
mod journeys;
mod looked;
mod options;
mod outward;
mod person;
mod pictures;
mod ports;
mod qr;
mod relay;
mod report;
mod run;
mod sandbox;
mod screen;
mod settings;
mod store;
mod tree;
mod turns;
mod wait;
mod watch;
mod world;

use std::{process::ExitCode, rc::Rc};

use clap::Parser;
use tokio::{runtime::Builder, task::LocalSet};

use crate::{
    engine::Engine,
    fault::{Fault, Outcome},
    goals::Goals,
    journeys::Journey,
    options::Options,
    settings::{Helpers, Settings},
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
    let is_wanted = |name: &str| match options.only.as_deref() {
        Some(part) if journeys::ALL.iter().any(|one| one.name == part) => name == part,
        Some(part) => name.contains(part),
        None => true,
    };
    if let Some(folder) = &options.screens {
        std::fs::create_dir_all(options.out.join("failed"))?;
        with_helpers(options, async |settings| {
            pictures::draw(settings, folder, &options.screens_languages).await
        })??;
        return Ok(true);
    }
    let wanted: Vec<Journey> = journeys::ALL
        .iter()
        .filter(|journey| is_wanted(journey.name))
        .copied()
        .collect();
    if wanted.is_empty() {
        return Err(Fault::new("no journey has such a name"));
    }
    let mut engines = options.engines.clone();
    engines.sort();
    engines.dedup();
    let walks: Vec<(Engine, Journey)> = engines
        .iter()
        .flat_map(|engine| wanted.iter().map(|journey| (*engine, *journey)))
        .collect();
    for folder in ["failed", "screens"] {
        let folder = options.out.join(folder);
        if folder.exists() && options.only.is_none() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
    }
    let results = with_helpers(options, async |settings| {
        run::walk_all(walks, settings, options.jobs).await
    })?;
    report::keep(&options.out, &results)?;
    Ok(report::print(&goals, &results))
}

/// Does something while the drivers of the browsers run.
fn with_helpers<T>(options: &Options, act: impl AsyncFnOnce(Rc<Settings>) -> T) -> Outcome<T> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, async {
        let helpers = Helpers::start(options).await?;
        let settings = Rc::new(Settings::new(options, &helpers)?);
        for engine in &options.engines {
            ensure!(
                settings.has(*engine),
                "there is no browser to walk in {}",
                engine.name()
            );
        }
        let answer = act(settings).await;
        helpers.stop().await;
        Ok(answer)
    })
}
