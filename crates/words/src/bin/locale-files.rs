//! `locale-files DIR` writes `<tag>.json` for every locale but English, pseudo-locales too, with the words of the app;
//! `locale-files DIR --console` with those of the console as well.
#![allow(clippy::print_stderr, reason = "a command says what went wrong")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use regain_words::native::{self, Reader};

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: locale-files DIR [--console]");
        return ExitCode::from(2);
    };
    let reader = match env::args_os().nth(2) {
        Some(option) if option == "--console" => Reader::Console,
        Some(_) | None => Reader::App,
    };
    let written = fs::create_dir_all(&folder).and_then(|()| {
        for tag in native::tags() {
            if let Some(file) = native::locale_file(tag, reader) {
                fs::write(folder.join(format!("{tag}.json")), file)?;
            }
        }
        Ok(())
    });
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}
