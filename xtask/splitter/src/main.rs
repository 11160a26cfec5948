//! Stands in the place of `wasm-bindgen` when Trunk calls it: cuts the program in two, gives the first part to the true
//! `wasm-bindgen`, and has the JavaScript around it fetch the second. On the way it takes out what no page needs. A
//! program that is to stay whole (that of the console) is not cut, and has the rest done to it. Last each program goes through
//! `wasm-opt` and gets an order that compresses well.
//!
//! Cutting needs the relocations that the linker leaves and that `wasm-bindgen` does not keep, and Trunk has no hook
//! between the two (trunk-rs/trunk#1022). So `cargo xtask bundle` puts this program first on the path, under that name,
//! and says in the environment where the true one and the rest are. Trunk is told to leave `wasm-opt` alone: it would call
//! it after it has made names from hashes, and browsers keep what has such a name for a year. A program that is optimised
//! in another way must have another name.

mod cut;
mod glue;
mod names;
mod order;
mod sections;
mod silent;
mod unused;

use std::{
    env,
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

/// The error is a sentence for the person who builds the page.
type Outcome<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    match stand_in(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            #[expect(clippy::print_stderr, reason = "Trunk shows it")]
            {
                eprintln!("the page could not be made ready: {problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn stand_in(arguments: &[OsString]) -> Outcome {
    let bindgen = variable("REGAIN_WASM_BINDGEN")?;
    let Some(call) = Call::read(arguments) else {
        // Trunk asks for the version first.
        return run(Command::new(bindgen).args(arguments));
    };
    // What is not to be cut has no place for a second part.
    let Some(second_place) = env::var_os("REGAIN_LATE") else {
        return whole(&call, &bindgen);
    };
    let parts = cut::cut(&call.program, &variable("REGAIN_PARTS")?)?;
    run(Command::new(bindgen).args(call.for_first_part(&parts.first)))?;
    let second = cut::finish(&parts.second, Path::new(&second_place))?;
    let script = fs::read_to_string(&call.script).map_err(at(&call.script))?;
    let script = glue::joined(&script, &second)?;
    finish(&call, &script)
}

/// Does what is done to a program that stays whole.
fn whole(call: &Call<'_>, bindgen: &Path) -> Outcome {
    let folder = variable("REGAIN_PARTS")?;
    fs::create_dir_all(&folder).map_err(at(&folder))?;
    let program = fs::read(&call.program).map_err(at(&call.program))?;
    let small = folder.join("whole.wasm");
    fs::write(&small, unused::for_a_whole(&program)?).map_err(at(&small))?;
    run(Command::new(bindgen).args(call.with(&small)))?;
    let script = fs::read_to_string(&call.script).map_err(at(&call.script))?;
    finish(call, &script)
}

/// Writes the script and the program that belongs to it as they are served, with short names.
fn finish(call: &Call<'_>, script: &str) -> Outcome {
    let first = call.script.with_file_name(format!("{}_bg.wasm", call.name));
    let program = fs::read(&first).map_err(at(&first))?;
    let (program, script) = names::shortened(&program, script)?;
    fs::write(&first, program).map_err(at(&first))?;
    fs::write(&first, optimised(&first)?).map_err(at(&first))?;
    fs::write(&call.script, script).map_err(at(&call.script))
}

/// A program after `wasm-opt`, in an order that compresses well.
fn optimised(program: &Path) -> Outcome<Vec<u8>> {
    let small = program.with_extension("small.wasm");
    run(Command::new(variable("REGAIN_WASM_OPT")?)
        .arg(variable("REGAIN_OPTIMISE")?)
        .arg(program)
        .arg("-o")
        .arg(&small))?;
    let content = fs::read(&small).map_err(at(&small))?;
    fs::remove_file(&small).map_err(at(&small))?;
    order::ordered(&content).map_err(|problem| format!("{}: {problem}", program.display()))
}

/// What Trunk wants done.
struct Call<'a> {
    arguments: &'a [OsString],
    /// Which of the arguments is the program.
    place: usize,
    program: PathBuf,
    /// What is to be made is called.
    name: &'a str,
    /// The JavaScript that is to be made.
    script: PathBuf,
}

impl<'a> Call<'a> {
    /// `None` when nothing is to be made.
    fn read(arguments: &'a [OsString]) -> Option<Self> {
        let value = |name: &str| {
            arguments
                .iter()
                .find_map(|argument| argument.to_str()?.strip_prefix(name))
        };
        let place = arguments.iter().position(|argument| {
            let argument = argument.to_string_lossy();
            argument.ends_with(".wasm") && !argument.starts_with('-')
        })?;
        let name = value("--out-name=")?;
        Some(Self {
            arguments,
            place,
            program: PathBuf::from(&arguments[place]),
            name,
            script: PathBuf::from(value("--out-dir=")?).join(format!("{name}.js")),
        })
    }

    /// The arguments to make the same of another program.
    fn with(&self, program: &Path) -> Vec<OsString> {
        let mut arguments = self.arguments.to_vec();
        arguments[self.place] = program.into();
        arguments
    }

    /// The arguments to make the same of the first part.
    fn for_first_part(&self, program: &Path) -> Vec<OsString> {
        let mut arguments = self.with(program);
        // The second part joins the table of functions, which is not exported otherwise.
        arguments.push("--keep-lld-exports".into());
        arguments
    }
}

fn variable(name: &str) -> Outcome<PathBuf> {
    env::var_os(name)
        .map(PathBuf::from)
        .ok_or_else(|| format!("{name} is not set; `cargo xtask bundle` does it"))
}

fn run(command: &mut Command) -> Outcome {
    let name = command.get_program().display().to_string();
    let status = command
        .status()
        .map_err(|error| format!("{name} could not be started: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{name} ended with {status}"))
    }
}

/// Turns an input or output error into a sentence that names the file.
fn at(path: &Path) -> impl Fn(io::Error) -> String + use<> {
    let path = path.display().to_string();
    move |error| format!("{path}: {error}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_trunk_wants_is_understood() {
        let arguments = [
            "--target=web",
            "--out-dir=/t/wasm-bindgen/release",
            "--out-name=regain",
            "/t/regain.wasm",
            "--no-typescript",
        ]
        .map(OsString::from);
        let call = Call::read(&arguments).unwrap();
        assert_eq!(call.program, PathBuf::from("/t/regain.wasm"));
        assert_eq!(
            call.script,
            PathBuf::from("/t/wasm-bindgen/release/regain.js")
        );
        let first = call.for_first_part("/p/first.wasm".as_ref());
        assert_eq!(
            first[3..],
            ["/p/first.wasm", "--no-typescript", "--keep-lld-exports"]
        );
    }

    #[test]
    fn asking_for_the_version_cuts_nothing() {
        assert!(Call::read(&["--version".into()]).is_none());
    }
}
