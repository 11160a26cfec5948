//! Figures of speed (docs/bench).

use crate::{
    arguments::Arguments,
    bundle::{self, Flavour, Page},
    process::{Outcome, run},
    repo,
    setup::{self, Need},
    unknown,
};

/// Where figures, plots and tables are kept.
const FIGURES: &str = "docs/bench";

/// What can be measured.
const PARTS: [&str; 3] = ["pages", "api", "growth"];

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Wanted {
    /// For the program that measures.
    arguments: Vec<String>,
    /// Small numbers, which are worth nothing and not kept.
    quick: bool,
    /// Builds no page: the one that is there is measured.
    built: bool,
}

fn read(rest: &[String]) -> Outcome<Wanted> {
    let mut wanted = Wanted::default();
    let mut arguments = Arguments::new(rest);
    while let Some(option) = arguments.option() {
        match option {
            part if PARTS.contains(&part) => wanted.arguments.push(part.to_owned()),
            "--quick" => wanted.quick = true,
            "--built" => wanted.built = true,
            "--accounts-only" => wanted.arguments.push(option.to_owned()),
            "--most-accounts" | "--seconds" => {
                let number = arguments.number::<u32>()?;
                wanted.arguments.push(option.to_owned());
                wanted.arguments.push(number.to_string());
            }
            other => return Err(unknown(other)),
        }
    }
    if wanted.quick {
        wanted.arguments.push("--quick".to_owned());
    }
    Ok(wanted)
}

/// `cargo xtask bench [pages] [api] [growth] [--quick] [--built] [--seconds N] [--most-accounts N] [--accounts-only]`.
pub(crate) fn command(rest: &[String]) -> Outcome {
    let wanted = read(rest)?;
    let tools = setup::set_up(Need {
        bundler: !wanted.built,
        browser: true,
        postgres: true,
        ..Need::default()
    })?;
    if !wanted.built {
        bundle::build(&tools, Flavour::Release)?;
    }
    println!("Building the API and what measures it; some minutes the first time");
    // With the features that dependencies have in the whole of the repository, as everywhere.
    run(&mut tools.cargo(&[
        "build",
        "--quiet",
        "--locked",
        "--release",
        "--workspace",
        "--bin",
        "regain-api",
        "--bin",
        "regain-bench",
    ]))?;
    let browser = tools.browser()?;
    let built = |program: &str| {
        let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
        repo::target().join("release").join(name)
    };
    let out = if wanted.quick {
        repo::target().join("bench")
    } else {
        repo::root().join(FIGURES)
    };
    let mut bench = tools.command(built("regain-bench"));
    bench
        .args(&wanted.arguments)
        .arg("--api")
        .arg(built("regain-api"))
        .arg("--site")
        .arg(Flavour::Release.folder(Page::App))
        .arg("--console")
        .arg(Flavour::Release.folder(Page::Console))
        .arg("--gallery")
        .arg(Flavour::Release.folder(Page::Gallery))
        .arg("--chromedriver")
        .arg(&browser.driver)
        .arg("--chrome")
        .arg(&browser.chrome)
        .arg("--out")
        .arg(&out);
    let measured = run(&mut bench);
    println!("The figures are in {}", out.display());
    measured
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::typed;

    fn wanted(arguments: &[&str]) -> Outcome<Wanted> {
        read(&typed(arguments))
    }

    #[test]
    fn parts_and_options_are_read() {
        assert_eq!(wanted(&[]), Ok(Wanted::default()));
        let read = wanted(&["api", "--quick", "growth", "--most-accounts", "1000"]).unwrap();
        assert!(read.quick && !read.built);
        assert_eq!(
            read.arguments,
            ["api", "growth", "--most-accounts", "1000", "--quick"]
        );
    }

    #[test]
    fn what_it_does_not_know_is_told() {
        for wrong in [
            &["console"][..],
            &["--fast"],
            &["--most-accounts"],
            &["--seconds", "-1"],
            &["--most-accounts", "many"],
        ] {
            assert!(wanted(wrong).is_err(), "{wrong:?}");
        }
    }
}
