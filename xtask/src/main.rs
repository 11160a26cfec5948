//! `cargo xtask …`: every command a person runs on this repository.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "these commands talk to the person at the keyboard"
)]

mod apart;
mod arguments;
mod bench;
mod bundle;
mod check;
mod conformance;
mod drift;
mod examples;
mod fuzz;
mod journeys;
mod month;
mod our_api;
mod process;
mod repo;
mod scan;
mod schemathesis;
mod screens;
mod serve;
mod setup;
mod size;
mod split;
mod standards;
mod test;
mod wasm_content;

use std::{env, process::ExitCode};

use process::Outcome;

const USAGE: &str = "\
cargo xtask <command>

Commands that do all there is to do, on a fresh machine too:
  serve [--port N] [--fresh] [--dev] [-- OPTIONS OF THE API]
                  get what is missing, build, start the sandbox, print its address
  test [--engines LIST]
                  everything, in order of speed: check, unit, API, Schemathesis, sizes,
                  browser components, browser journeys, examples, fuzzing; the journeys in
                  Chromium, or in the engines of LIST: all, or some of
                  chromium,firefox,webkit

Parts of them:
  setup           only get what is missing (tools go to a cache outside this folder)
  check           formatting, lints, licences and advisories, what may enter the page,
                  generated files
  bundle [--dev]  build the page into dist/, the console into dist-console/ and the gallery
                  of the sandbox into dist-gallery/ (--dev: into folders in target/, without
                  the slow last optimisation)
  size            the bundles against the byte budgets
  components      the component tests, in a browser
  journeys [--last] [--dev] [--only TEXT] [--engines LIST]
                  the browser journeys and the goal table; --last prints the last run's
  conformance [--base-url URL] [--only ID] [--json FILE] [--list]
                  the conformance suite against an implementation of the API, or against our
                  own where none is named (docs/conformance.md)
  fuzz [--seconds N] [--target NAME] [--seed N] [--anew] [--keep]
                  libFuzzer on what reads bytes from outside (docs/fuzzing.md); --anew begins
                  with tests/fuzz/corpus alone, as the tests do; --keep adds what
                  reached new places to tests/fuzz/corpus
  schemathesis [--examples N] [--seed N] [-- ARGUMENTS]
                  requests that are made up from the OpenAPI document, against our own API
                  (docs/fuzzing.md); ARGUMENTS are those of Schemathesis
  month [--recoveries N] [--seed N] [--database FILE] [--without LIST]
                  a sandbox with a month of recoveries in it, walked through the API
                  (docs/sandbox.md)
  bench [pages] [api] [growth] [--quick] [--built] [--seconds N]
        [--most-accounts N] [--accounts-only]
                  how fast it is: the page in a slow browser, the API under load, and how it
                  grows; figures and plots go to docs/bench. --quick only tries it out, --built
                  measures the pages that are there
  examples        the examples of how others test with the sandbox (tests/examples)

Generated files:
  openapi [--check]   docs/openapi.json and docs/identity-openapi.json from the contract
  docs [--check]      docs/journeys.md from the journey table, docs/testids.md from what draws the pages
  screens             docs/screens: pictures of every screen, drawn by a browser

Environment: REGAIN_TOOLS moves the tool cache; CHROME and CHROMEDRIVER name a browser to use,
FIREFOX and GECKODRIVER, MINIBROWSER and WEBKITDRIVER those of the other engines.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[][..]),
    };
    match dispatch(command, rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("\ncargo xtask {command}: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: &str, rest: &[String]) -> Outcome {
    match command {
        "serve" => serve::command(rest),
        "test" => test::command(rest),
        "setup" => no_arguments(rest).and_then(|()| setup::command()),
        "check" => no_arguments(rest).and_then(|()| check::command()),
        "bundle" => bundle::command(rest),
        "size" => no_arguments(rest).and_then(|()| size::command()),
        "components" => no_arguments(rest).and_then(|()| test::components_command()),
        "journeys" => journeys::command(rest),
        "fuzz" => fuzz::command(rest),
        "schemathesis" => schemathesis::command(rest),
        "conformance" => conformance::command(rest),
        "month" => month::command(rest),
        "bench" => bench::command(rest),
        "examples" => no_arguments(rest).and_then(|()| examples::command()),
        "openapi" => drift::command(&[&drift::OPENAPI, &drift::IDENTITY], rest),
        "docs" => drift::command(&[&drift::JOURNEY_MAP, &drift::TEST_IDS], rest),
        "screens" => no_arguments(rest).and_then(|()| screens::command()),
        // Not for people: `serve` starts it to print the address once the API answers.
        "announce" => serve::announce(rest),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("there is no such command.\n\n{USAGE}")),
    }
}

fn no_arguments(rest: &[String]) -> Outcome {
    match rest.first() {
        None => Ok(()),
        Some(argument) => Err(unknown(argument)),
    }
}

/// The answer to an argument a command does not know.
fn unknown(argument: &str) -> String {
    format!("it does not know `{argument}`; `cargo xtask help` lists what there is")
}
