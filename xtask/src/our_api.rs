//! Our own API, built and running for as long as somebody asks it.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use crate::{process::Outcome, repo};

/// What the page of our API is here. Who asks it looks at the headers of a page and not at the app, which takes
/// minutes to build.
const PAGE: &str = "<!doctype html><html lang=en><title>Recovery</title><main id=main></main>";

/// Our API with its sandbox, in a folder of its own; it ends with this.
pub(crate) struct OurApi {
    child: Child,
    address: String,
    folder: PathBuf,
}

impl OurApi {
    /// Starts what is built, with more options where they are given.
    pub(crate) fn start(options: &[&str]) -> Outcome<Self> {
        let folder = repo::scratch()?.join(format!("api-{}", std::process::id()));
        let site = folder.join("site");
        fs::create_dir_all(&site).map_err(repo::at(&site))?;
        let page = site.join("index.html");
        fs::write(&page, PAGE).map_err(repo::at(&page))?;
        let mut child = launch(&folder, &site, options)?;
        let address = listening(&mut child);
        let mut api = Self {
            child,
            address: String::new(),
            folder,
        };
        api.address = address?;
        Ok(api)
    }

    /// Where it is, as browsers write it.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for OurApi {
    fn drop(&mut self) {
        // Nothing more can be done about what does not end, or does not go.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn launch(folder: &Path, site: &Path, options: &[&str]) -> Outcome<Child> {
    Command::new(repo::built("regain-api"))
        .arg("--sandbox")
        .args(["--listen", "127.0.0.1:0"])
        .arg("--database")
        .arg(folder.join("regain.sqlite3"))
        .arg("--site")
        .arg(site)
        .arg("--console")
        .arg(folder.join("none"))
        .arg("--gallery")
        .arg(folder.join("none"))
        .args(options)
        .env("RUST_LOG", "error")
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("our API could not be started: {error}"))
}

/// Where the API says that it listens, as browsers write it.
fn listening(child: &mut Child) -> Outcome<String> {
    let out = child.stdout.take().ok_or("our API has no output")?;
    for line in BufReader::new(out).lines() {
        let line = line.map_err(|error| format!("our API: {error}"))?;
        if let Some(port) = port_in(&line) {
            return Ok(format!("http://localhost:{port}"));
        }
    }
    Err("our API ended before it listened; see above why".into())
}

fn port_in(line: &str) -> Option<u16> {
    let address = line.strip_prefix("listening on http://")?;
    address.rsplit_once(':')?.1.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_that_tells_the_port_is_found() {
        assert_eq!(port_in("listening on http://127.0.0.1:40123"), Some(40123));
        assert_eq!(port_in("{\"level\":\"WARN\"}"), None);
    }
}
