//! Running other programs: plainly, with a heartbeat for the long ones, or for their answer.

use std::{
    ffi::OsStr,
    fs::{self, File},
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

/// What every command here returns; the error is a sentence for the person at the keyboard.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// How often a long, quiet step says that it is still at work.
const HEARTBEAT: Duration = Duration::from_secs(60);

/// A short name for messages: the program and its first argument.
fn name(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_name().unwrap_or(program.as_os_str());
    let mut name = program.to_string_lossy().into_owned();
    if let Some(first) = command.get_args().next() {
        name.push(' ');
        name.push_str(&first.to_string_lossy());
    }
    name
}

fn ended(command: &Command, status: ExitStatus) -> Outcome {
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{}` ended with {status}", name(command)))
    }
}

fn not_started(command: &Command, error: &std::io::Error) -> String {
    format!("`{}` could not be started: {error}", name(command))
}

/// Runs a program with its output on the screen.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|error| not_started(command, &error))?;
    ended(command, status)
}

/// Runs a program and returns what it printed; its errors stay on the screen.
pub(crate) fn answer(command: &mut Command) -> Outcome<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| not_started(command, &error))?;
    ended(command, output.status)?;
    String::from_utf8(output.stdout).map_err(|_| format!("`{}` printed no text", name(command)))
}

/// What a program prints, or nothing when it is missing or fails: for looking what is there.
pub(crate) fn probe(command: &mut Command) -> Option<String> {
    let output = command
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs a program with its output on the screen, and shows each line of it to `seen` as well.
pub(crate) fn watched(command: &mut Command, mut seen: impl FnMut(&str)) -> Outcome {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(command, &error))?;
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line.map_err(|error| format!("{}: {error}", name(command)))?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            seen(&line);
        }
    }
    let status = child.wait().map_err(|error| error.to_string())?;
    ended(command, status)
}

/// Runs a long program with its output in `log`, a line a minute on the screen, and the end of the
/// log there when it fails. Stops it when it takes longer than `limit`.
pub(crate) fn quietly(command: &mut Command, log: &Path, limit: Duration) -> Outcome {
    let file = File::create(log).map_err(|error| format!("{}: {error}", log.display()))?;
    let twin = file
        .try_clone()
        .map_err(|error| format!("{}: {error}", log.display()))?;
    let mut child = command
        .stdin(Stdio::null())
        .stdout(file)
        .stderr(twin)
        .spawn()
        .map_err(|error| not_started(command, &error))?;
    let start = Instant::now();
    let mut beat = HEARTBEAT;
    loop {
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            return ended(command, status).map_err(|error| {
                format!("{error}; the end of {}:\n{}", log.display(), tail(log, 25))
            });
        }
        let elapsed = start.elapsed();
        if elapsed > limit {
            // Nothing more can be done about a program that neither ends nor can be ended.
            let _ = child.kill();
            let _ = child.wait();
            let minutes = limit.as_secs() / 60;
            return Err(format!("`{}` took over {minutes} minutes", name(command)));
        }
        if elapsed > beat {
            println!("  … still at it ({} min)", elapsed.as_secs() / 60);
            beat += HEARTBEAT;
        }
        nap(Duration::from_millis(100));
    }
}

/// Waits between two looks at something outside this program.
#[expect(
    clippy::disallowed_methods,
    reason = "std has no way to wait for a process or a port with a limit; every caller has one"
)]
pub(crate) fn nap(time: Duration) {
    thread::sleep(time);
}

fn tail(log: &Path, lines: usize) -> String {
    let text = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let all: Vec<&str> = text.lines().collect();
    all[all.len().saturating_sub(lines)..].join("\n")
}

/// The full path of a program on PATH.
pub(crate) fn which(program: &str) -> Option<PathBuf> {
    which_in(program, &std::env::var_os("PATH")?)
}

pub(crate) fn which_in(program: &str, path: &OsStr) -> Option<PathBuf> {
    std::env::split_paths(path)
        .map(|folder| folder.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)))
        .find(|file| file.is_file())
}

/// The first version number in what a program prints about itself, e.g. `156.0.1` of
/// `Chromium 156.0.1 built on Debian`.
pub(crate) fn version_in(text: &str) -> Option<&str> {
    text.split_whitespace()
        .map(|word| word.trim_start_matches('v'))
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_first_number() {
        for (text, version) in [
            ("trunk 0.22.1", Some("0.22.1")),
            ("wasm-opt version 132 (version_132)", Some("132")),
            (
                "Chromium 156.0.8078.79 built on Debian GNU/Linux 12",
                Some("156.0.8078.79"),
            ),
            ("v20.20.2", Some("20.20.2")),
            ("no number here", None),
            ("", None),
        ] {
            assert_eq!(version_in(text), version, "{text}");
        }
    }

    #[test]
    fn a_missing_program_is_not_found() {
        assert_eq!(which_in("no-such-program", OsStr::new("/usr/bin")), None);
        assert!(probe(&mut Command::new("no-such-program")).is_none());
    }

    #[test]
    fn names_are_short() {
        let mut command = Command::new("/usr/bin/cargo");
        command.args(["install", "trunk"]);
        assert_eq!(name(&command), "cargo install");
    }
}
