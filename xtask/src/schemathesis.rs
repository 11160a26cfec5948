//! Schemathesis: requests that are made up from the OpenAPI document, against our own API (tests/schemathesis).

use crate::{
    arguments::Arguments,
    our_api::OurApi,
    process::{Outcome, run},
    repo,
    setup::{self, Need, Tools},
    test::Count,
};

/// How many requests of each operation are made up, beside those that try each limit of its parameters once.
const EXAMPLES: u32 = 40;

/// What is asked in every run: what chance finds in a run that changed something else is for a run of its own.
const SEED: u32 = 1;

#[derive(Debug, PartialEq)]
struct Options {
    examples: u32,
    seed: u32,
    /// Its own arguments, such as `--include-path`.
    others: Vec<String>,
}

impl Options {
    fn read(arguments: &[String]) -> Outcome<Self> {
        let mut options = Self {
            examples: EXAMPLES,
            seed: SEED,
            others: Vec::new(),
        };
        let mut arguments = Arguments::new(arguments);
        while let Some(option) = arguments.option() {
            match option {
                "--examples" => options.examples = arguments.number()?,
                "--seed" => options.seed = arguments.number()?,
                "--" => options.others = arguments.others(),
                other => return Err(crate::unknown(other)),
            }
        }
        Ok(options)
    }
}

/// `cargo xtask schemathesis [--examples N] [--seed N] [-- ARGUMENTS OF ITS OWN]`.
pub(crate) fn command(rest: &[String]) -> Outcome {
    let options = Options::read(rest)?;
    let tools = setup::set_up(Need {
        schemathesis: true,
        ..Need::default()
    })?;
    ask(&tools, &options)
}

/// The same requests in every run.
pub(crate) fn run_all(tools: &Tools, count: &mut Count) -> Outcome {
    if tools.schemathesis().is_none() {
        count.pass_over("there is no Schemathesis");
        return Ok(());
    }
    ask(tools, &Options::read(&[])?)
}

fn ask(tools: &Tools, options: &Options) -> Outcome {
    let python = tools.schemathesis();
    let python = python.ok_or("there is no Schemathesis; see above why")?;
    tools.build(&["regain-api"])?;
    // Each request comes from a network of its own, or the limits of one would answer nearly all of them.
    let api = OurApi::start(&["--trusted-proxy-header", "x-forwarded-for"])?;
    let folder = repo::root().join("tests/schemathesis");
    let document = repo::root().join("docs/openapi.json");
    let mut asked = tools.command(python);
    asked
        .args(["-m", "schemathesis.cli", "--config-file"])
        .arg(folder.join("schemathesis.toml"))
        .arg("run")
        .arg(&document)
        .args(["--url", api.address()])
        .args(["--max-examples", &options.examples.to_string()])
        .args(["--seed", &options.seed.to_string()])
        .args(&options.others)
        .env("SCHEMATHESIS_HOOKS", "hooks")
        .env("PYTHONPATH", &folder)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("REGAIN_REPORTS", repo::scratch()?.join("schemathesis"))
        .env("REGAIN_BASE_URL", api.address())
        .env("REGAIN_OPENAPI", &document)
        // What it keeps for the next run stays out of the source.
        .current_dir(repo::scratch()?);
    run(&mut asked)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::typed;

    fn read(arguments: &[&str]) -> Outcome<Options> {
        Options::read(&typed(arguments))
    }

    #[test]
    fn numbers_and_its_own_arguments_are_read() {
        let options = Options {
            examples: 200,
            seed: SEED,
            others: vec!["--include-path".to_owned(), "/api/v1/flow".to_owned()],
        };
        let arguments = ["--examples", "200", "--", "--include-path", "/api/v1/flow"];
        assert_eq!(read(&arguments), Ok(options));
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for wrong in [&["--fast"][..], &["--examples"], &["--seed", "some"]] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }
}
