//! The browser journeys: the real API, the real page, a real browser.

use std::process::Command;

use crate::{
    arguments::Arguments,
    bundle::{self, Flavour, Page},
    process::{Outcome, run, watched},
    repo,
    setup::{self, Engine, Need, Tools},
};

/// Where the runner leaves its table, its JSON and its pictures.
const RESULTS: &str = "journeys";

/// The goals a journey can show, a line each.
const GOALS: &str = "docs/features.md";

/// Takes `--engines` and what it names out of the arguments; Chromium is named by none.
pub(crate) fn engines(rest: &[String]) -> Outcome<(Vec<Engine>, Vec<String>)> {
    let mut engines = None;
    let mut others = Vec::new();
    let mut arguments = Arguments::new(rest);
    while let Some(argument) = arguments.option() {
        let named = if argument == "--engines" {
            let after = arguments.value();
            let takes = |_| "--engines takes all, or some of chromium,firefox,webkit";
            Some(after.map_err(takes)?)
        } else {
            argument.strip_prefix("--engines=")
        };
        match named {
            None => others.push(argument.to_owned()),
            Some(_) if engines.is_some() => return Err("--engines is there twice".into()),
            Some(named) => engines = Some(Engine::list(named)?),
        }
    }
    Ok((engines.unwrap_or_else(|| vec![Engine::Chromium]), others))
}

/// `cargo xtask journeys [--last] [--dev] [--engines LIST] [arguments of the runner]`.
pub(crate) fn command(rest: &[String]) -> Outcome {
    let (engines, rest) = engines(rest)?;
    let (ours, theirs): (Vec<_>, Vec<_>) = rest
        .into_iter()
        .partition(|argument| argument == "--last" || argument == "--dev");
    if ours.iter().any(|argument| argument == "--last") {
        return last();
    }
    let flavour = if ours.is_empty() {
        Flavour::Release
    } else {
        Flavour::Dev
    };
    let tools = setup::set_up(Need {
        bundler: true,
        browser: true,
        postgres: true,
        engines: true,
        mail_server: true,
        ..Need::default()
    })?;
    bundle::build(&tools, flavour)?;
    run_all(&tools, flavour, &engines, &theirs, |_| {})
}

/// Builds what is missing and runs the journeys; `seen` gets each line of the table.
pub(crate) fn run_all(
    tools: &Tools,
    flavour: Flavour,
    engines: &[Engine],
    more: &[String],
    seen: impl FnMut(&str),
) -> Outcome {
    for engine in engines {
        if !tools.has(*engine) {
            let name = engine.name();
            return Err(format!(
                "{name} was named, and could not be had; see above why"
            ));
        }
    }
    println!("Building the API and the journeys; some minutes the first time");
    tools.build(&["regain-api", "regain-journeys"])?;
    let browser = tools.browser()?;
    let mut runner = tools.command(repo::built("regain-journeys"));
    runner
        .arg("--api")
        .arg(repo::built("regain-api"))
        .arg("--site")
        .arg(flavour.folder(Page::App))
        .arg("--console")
        .arg(flavour.folder(Page::Console))
        .arg("--gallery")
        .arg(flavour.folder(Page::Gallery))
        .arg("--chromedriver")
        .arg(&browser.driver)
        .arg("--chrome")
        .arg(&browser.chrome)
        .arg("--engines")
        .arg(
            engines
                .iter()
                .map(|one| one.name())
                .collect::<Vec<_>>()
                .join(","),
        )
        .arg("--axe")
        .arg(tools.axe())
        .arg("--ace")
        .arg(tools.ace())
        .arg("--features")
        .arg(repo::root().join(GOALS))
        .arg("--out")
        .arg(repo::target().join(RESULTS))
        .args(more);
    if let Some(firefox) = tools.firefox() {
        runner.arg("--firefox").arg(&firefox.browser);
        runner.arg("--geckodriver").arg(&firefox.driver);
    }
    if let Some(webkit) = tools.webkit() {
        runner.arg("--webkit").arg(&webkit.browser);
        runner.arg("--webkitdriver").arg(&webkit.driver);
        runner.arg("--xvfb").arg(&webkit.xvfb);
    }
    watched(&mut runner, seen)
}

/// Prints the table of the last run; builds and runs nothing.
fn last() -> Outcome {
    let runner = repo::built("regain-journeys");
    let results = repo::target().join(RESULTS);
    if !runner.is_file() || !results.join("last.json").is_file() {
        return Err("there was no run yet; `cargo xtask journeys` makes one".into());
    }
    let mut command = Command::new(runner);
    command
        .arg("--last")
        .arg("--features")
        .arg(repo::root().join(GOALS))
        .arg("--out")
        .arg(results);
    run(&mut command)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::typed;

    fn read(arguments: &[&str]) -> Outcome<(Vec<Engine>, Vec<String>)> {
        engines(&typed(arguments))
    }

    #[test]
    fn engines_are_taken_out_of_the_arguments() {
        let all = Engine::ALL.to_vec();
        let rest = vec!["--only".to_owned(), "finish".to_owned()];
        assert_eq!(read(&[]), Ok((vec![Engine::Chromium], Vec::new())));
        assert_eq!(
            read(&["--only", "finish", "--engines", "all"]),
            Ok((all.clone(), rest.clone()))
        );
        assert_eq!(
            read(&["--engines=all", "--only", "finish"]),
            Ok((all, rest))
        );
    }

    #[test]
    fn wrong_engines_are_told() {
        for wrong in [
            &["--engines"][..],
            &["--engines", "opera"],
            &["--engines", "all", "--engines", "firefox"],
        ] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }
}
