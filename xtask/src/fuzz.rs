//! libFuzzer on what reads bytes from outside (tests/fuzz, docs/fuzzing.md).

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Mutex, PoisonError},
    thread,
};

use crate::{
    arguments::Arguments,
    process::{Outcome, run},
    repo,
    setup::{self, Need, Tools},
    test::Count,
};

/// The targets, as `regain_fuzz::TARGETS` has them.
const TARGETS: [&str; 4] = ["contract", "request", "upload", "words"];

/// How long each is fuzzed unless it is said, in seconds.
const SECONDS: u64 = 300;

/// No input may take so long, in seconds, or so much memory, in megabytes. Programs that count what they reach are slow, and a
/// machine may be busy.
const INPUT_SECONDS: u64 = 25;
const MEMORY: u64 = 2048;

/// What to fuzz, and for how long.
struct Options {
    targets: Vec<&'static str>,
    seconds: u64,
    /// What chance begins with, to do again what was done; another number each time where it is not said.
    seed: Option<u32>,
    keep: bool,
    /// Begins with the corpus alone, and not with what earlier runs on this machine have found.
    anew: bool,
}

impl Options {
    fn read(arguments: &[String]) -> Outcome<Self> {
        let mut options = Self {
            targets: TARGETS.to_vec(),
            seconds: SECONDS,
            seed: None,
            keep: false,
            anew: false,
        };
        let mut arguments = Arguments::new(arguments);
        while let Some(option) = arguments.option() {
            match option {
                "--seconds" => options.seconds = arguments.number()?,
                "--target" => {
                    let named = arguments.value()?;
                    let target = TARGETS.into_iter().find(|target| *target == named);
                    let one_of = || format!("--target takes one of {}", TARGETS.join(", "));
                    options.targets = vec![target.ok_or_else(one_of)?];
                }
                "--seed" => options.seed = Some(arguments.number()?),
                "--keep" => options.keep = true,
                "--anew" => options.anew = true,
                other => return Err(crate::unknown(other)),
            }
        }
        Ok(options)
    }
}

/// `cargo xtask fuzz [--seconds N] [--target NAME] [--seed N] [--anew] [--keep]`.
pub(crate) fn command(rest: &[String]) -> Outcome {
    let options = Options::read(rest)?;
    let tools = setup::set_up(Need {
        fuzzer: true,
        ..Need::default()
    })?;
    if !setup::has_cxx() {
        return Err("there is no compiler of C++ for libFuzzer".into());
    }
    fuzz(&tools, &options)
}

/// Every target, in every run of the tests, from the same corpus and the same beginning of chance. How far each comes in its
/// time is still the machine's.
pub(crate) fn run_all(tools: &Tools, count: &mut Count) -> Outcome {
    if !setup::has_cxx() {
        count.pass_over("there is no compiler of C++");
        return Ok(());
    }
    let options = Options {
        seed: Some(1),
        anew: true,
        ..Options::read(&[])?
    };
    fuzz(tools, &options)
}

fn fuzz(tools: &Tools, options: &Options) -> Outcome {
    build(tools)?;
    // Two for each processor: how long they run is counted by the clock, and all of them wait for a while now and then.
    let at_once = 2 * thread::available_parallelism().map_or(1, usize::from);
    println!(
        "Each of {} for {} s, {at_once} at once",
        options.targets.join(", "),
        options.seconds
    );
    let waiting = Mutex::new(options.targets.iter().copied());
    let next = || {
        let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.next()
    };
    let work = || {
        let mut ended = Vec::new();
        while let Some(target) = next() {
            let found = fuzz_one(target, options);
            match &found {
                Ok(said) => println!("  ok    {target} ({said})"),
                Err(problem) => println!("  FOUND {target}: {problem}"),
            }
            ended.push((target, found));
        }
        ended
    };
    let ended: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = (0..at_once).map(|_| scope.spawn(work)).collect();
        let ended = workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_default());
        ended.flatten().collect()
    });
    if ended.len() < options.targets.len() {
        return Err("not every target was run to its end".into());
    }
    let wrong: Vec<_> = ended
        .iter()
        .filter(|(_, found)| found.is_err())
        .map(|(target, _)| *target)
        .collect();
    if !wrong.is_empty() {
        return Err(format!("something was found in {}", wrong.join(", ")));
    }
    if options.keep {
        for target in &options.targets {
            keep(target)?;
        }
    }
    Ok(())
}

/// Builds the program with the dependencies as they are built for everything else, and our own packages so that they count
/// what is reached. They are optimised a little: it makes twice as many runs of a minute.
fn build(tools: &Tools) -> Outcome {
    let mut cargo = tools.cargo(&[
        "build",
        "--quiet",
        "--locked",
        "--workspace",
        "--features",
        "regain-fuzz/libfuzzer",
        "--bin",
        "fuzz",
    ]);
    let wrapper = repo::root().join("tests/fuzz/instrument.sh");
    cargo
        .env("RUSTC_WORKSPACE_WRAPPER", wrapper)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only");
    run(&mut cargo)
}

/// What is made from what was found to lead somewhere new, in runs on this machine.
fn folder(target: &str) -> Outcome<PathBuf> {
    let folder = repo::scratch()?.join("fuzz").join(target);
    fs::create_dir_all(&folder).map_err(repo::at(&folder))?;
    Ok(folder)
}

/// An empty one.
fn folder_anew(target: &str) -> Outcome<PathBuf> {
    let folder = repo::scratch()?.join("fuzz-anew").join(target);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(repo::at(&folder))?;
    }
    fs::create_dir_all(&folder).map_err(repo::at(&folder))?;
    Ok(folder)
}

/// What is handed to a target first.
fn corpus(target: &str) -> Vec<PathBuf> {
    let root = repo::root();
    let mut folders = vec![root.join("tests/fuzz/corpus").join(target)];
    if target == "contract" {
        folders.push(root.join("crates/contract/goldens"));
    }
    folders
}

fn program(target: &str) -> Command {
    let mut program = Command::new(repo::built("fuzz"));
    program
        .env("REGAIN_FUZZ_TARGET", target)
        .stdin(Stdio::null());
    program
}

/// Fuzzes a target: what it did, or what is wrong.
fn fuzz_one(target: &str, options: &Options) -> Outcome<String> {
    let own = if options.anew {
        folder_anew(target)?
    } else {
        folder(target)?
    };
    let log = repo::scratch()?.join(format!("fuzz-{target}.log"));
    let output = File::create(&log).map_err(repo::at(&log))?;
    let twin = output.try_clone().map_err(repo::at(&log))?;
    let found = repo::scratch()?.join(format!("fuzz-{target}-"));
    let found = found.display().to_string();
    let mut program = program(target);
    program
        .arg(own)
        .args(corpus(target))
        .arg(format!("-max_total_time={}", options.seconds))
        // With 0 it takes a number of its own.
        .arg(format!("-seed={}", options.seed.unwrap_or(0)))
        .arg(format!("-timeout={INPUT_SECONDS}"))
        .arg(format!("-rss_limit_mb={MEMORY}"))
        .arg(format!("-artifact_prefix={found}"))
        .arg("-print_final_stats=1")
        .stdout(output)
        .stderr(twin);
    let status = program
        .status()
        .map_err(|error| format!("the fuzzer cannot be started: {error}"))?;
    let said = fs::read(&log).map_err(repo::at(&log))?;
    let said = String::from_utf8_lossy(&said);
    if status.success() {
        return Ok(summary(&said));
    }
    Err(format!(
        "{}; all of it is in {}. The input is {found}…: put it into tests/fuzz/corpus/{target}, under a name that says what \
         is wrong, and run `cargo test --workspace --test corpus`",
        reason(&said),
        log.display(),
    ))
}

/// How much was run, from the figures at the end.
fn summary(log: &str) -> String {
    let figure = |name: &str| {
        let line = log.lines().rev().find_map(|line| line.strip_prefix(name));
        line.map_or("?", str::trim)
    };
    let reached = log
        .lines()
        .rev()
        .find_map(|line| line.split_once(" cov: ")?.1.split_whitespace().next());
    format!(
        "{} runs, {} a second, {} places reached, {} inputs that led to new ones",
        figure("stat::number_of_executed_units:"),
        figure("stat::average_exec_per_sec:"),
        reached.unwrap_or("?"),
        figure("stat::new_units_added:"),
    )
}

/// What went wrong: what a panic says, or what the fuzzer says.
fn reason(log: &str) -> String {
    let mut lines = log.lines();
    if lines.any(|line| line.contains("panicked at")) {
        return lines.next().unwrap_or("a panic").trim().to_owned();
    }
    let mut lines = log.lines().rev();
    let said = lines.find_map(|line| line.strip_prefix("SUMMARY: libFuzzer: "));
    said.unwrap_or("it ended").to_owned()
}

/// Adds to the corpus what reaches places that nothing in it does.
fn keep(target: &str) -> Outcome {
    let kept: Vec<_> = corpus(target);
    let [first, others @ ..] = kept.as_slice() else {
        return Ok(());
    };
    let before = files(first)?;
    let mut program = program(target);
    program.arg("-merge=1").arg(first).args(others);
    program.arg(folder(target)?).stderr(Stdio::null());
    run(&mut program)?;
    println!(
        "  kept {} of {target}",
        files(first)?.saturating_sub(before)
    );
    Ok(())
}

fn files(folder: &Path) -> Outcome<usize> {
    Ok(repo::files(folder)?.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::typed;

    fn read(arguments: &[&str]) -> Outcome<Options> {
        Options::read(&typed(arguments))
    }

    #[test]
    fn every_target_is_fuzzed_for_five_minutes() {
        let options = read(&[]).unwrap();
        assert_eq!((options.targets.len(), options.seconds), (4, 300));
    }

    #[test]
    fn one_target_and_the_time_can_be_named() {
        let options = read(&["--target", "words", "--seconds", "3600"]).unwrap();
        assert_eq!((options.targets, options.seconds), (vec!["words"], 3600));
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for wrong in [&["--target", "all"][..], &["--seconds"], &["--fast"]] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn every_target_of_the_package_is_here_with_a_corpus() {
        let source = fs::read_to_string(repo::root().join("tests/fuzz/src/lib.rs")).unwrap();
        let named = source.matches("name: \"").count();
        assert_eq!(named, TARGETS.len());
        for target in TARGETS {
            assert!(source.contains(&format!("name: \"{target}\"")), "{target}");
            assert!(files(&corpus(target)[0]).unwrap() > 0, "{target}");
        }
    }

    #[test]
    fn the_figures_are_read_from_the_end() {
        let log = "#2 INITED cov: 11 ft: 3\n#9 DONE cov: 1337 ft: 40 corp: 3\n\
                   stat::number_of_executed_units: 90210\nstat::average_exec_per_sec:     300\nstat::new_units_added:          12\n";
        assert_eq!(
            summary(log),
            "90210 runs, 300 a second, 1337 places reached, 12 inputs that led to new ones"
        );
    }

    #[test]
    fn a_panic_says_what_is_wrong() {
        let log = "thread 'main' panicked at src/x.rs:1:2:\nan address is shown whole\nSUMMARY: libFuzzer: deadly signal\n";
        assert_eq!(reason(log), "an address is shown whole");
        assert_eq!(reason("SUMMARY: libFuzzer: timeout\n"), "timeout");
    }
}
