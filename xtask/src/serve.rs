//! The sandbox: the whole thing on this machine, for looking, trying and testing by hand.

use std::{
    fs,
    io::{ErrorKind, Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::{
    arguments::Arguments,
    bundle::{self, Flavour, Page},
    process::{Outcome, nap},
    repo,
    setup::{self, Need},
    unknown,
};

const DEFAULT_PORT: u16 = 8080;

/// How many ports above the wanted one are tried.
const PORTS_TRIED: u16 = 50;

/// How long the API may take to answer; it opens a database and seeds a few accounts.
const START_LIMIT: Duration = Duration::from_secs(60);

#[derive(Debug, PartialEq)]
struct Options {
    port: u16,
    fresh: bool,
    flavour: Flavour,
    /// For the API.
    others: Vec<String>,
}

fn options(rest: &[String]) -> Outcome<Options> {
    let mut options = Options {
        port: DEFAULT_PORT,
        fresh: false,
        flavour: Flavour::Release,
        others: Vec::new(),
    };
    let mut arguments = Arguments::new(rest);
    while let Some(option) = arguments.option() {
        match option {
            "--fresh" => options.fresh = true,
            "--dev" => options.flavour = Flavour::Dev,
            "--port" => {
                let port = arguments.number().ok().filter(|port| *port != 0);
                options.port = port.ok_or("--port takes a number from 1 to 65535")?;
            }
            "--" => options.others = arguments.others(),
            other => return Err(unknown(other)),
        }
    }
    Ok(options)
}

/// `cargo xtask serve [--port N] [--fresh] [--dev] [-- OPTIONS OF THE API]`.
pub(crate) fn command(rest: &[String]) -> Outcome {
    let options = options(rest)?;
    let tools = setup::set_up(Need {
        bundler: true,
        ..Need::default()
    })?;
    bundle::build(&tools, options.flavour)?;
    println!("Building the API; some minutes the first time");
    tools.build(&["regain-api"])?;

    let database = database(options.fresh)?;
    let port = free_port(options.port)?;
    if port != options.port {
        println!("Port {} is in use; taking {port}", options.port);
    }
    println!(
        "Starting the sandbox; its accounts and mail are in {}",
        database.display()
    );
    Command::new(std::env::current_exe().map_err(|error| error.to_string())?)
        .args([
            "announce",
            &port.to_string(),
            &std::process::id().to_string(),
        ])
        .stdin(Stdio::null())
        .spawn()
        .map_err(|error| error.to_string())?;
    let mut api = tools.command(repo::built("regain-api"));
    api.arg("--sandbox")
        .args(["--listen", &format!("127.0.0.1:{port}")])
        .args(["--origin", &format!("http://localhost:{port}")])
        .arg("--database")
        .arg(&database)
        .arg("--site")
        .arg(options.flavour.folder(Page::App))
        .arg("--console")
        .arg(options.flavour.folder(Page::Console))
        .arg("--gallery")
        .arg(options.flavour.folder(Page::Gallery))
        .args(&options.others);
    become_it(&mut api)
}

/// Lets the API take this program's place, so that Ctrl-C, a stop signal or a kill meant for this
/// command reaches the API and never leaves it behind.
#[cfg(unix)]
fn become_it(api: &mut Command) -> Outcome {
    use std::os::unix::process::CommandExt;
    let error = api.stdin(Stdio::null()).exec();
    Err(format!("the API could not be started: {error}"))
}

#[cfg(not(unix))]
fn become_it(api: &mut Command) -> Outcome {
    run(api)
}

/// The sandbox’s database file; `fresh` throws the one before away.
fn database(fresh: bool) -> Outcome<PathBuf> {
    let folder = repo::target().join("sandbox");
    if fresh {
        match fs::remove_dir_all(&folder) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(repo::at(&folder)(error)),
        }
    }
    fs::create_dir_all(&folder).map_err(repo::at(&folder))?;
    Ok(folder.join("regain.sqlite3"))
}

fn free_port(wanted: u16) -> Outcome<u16> {
    (wanted..=wanted.saturating_add(PORTS_TRIED))
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .ok_or_else(|| {
            format!("port {wanted} and the {PORTS_TRIED} above it are in use; choose one with `--port N`")
        })
}

/// `announce PORT PARENT`: waits beside the API until it answers, then prints its address.
pub(crate) fn announce(rest: &[String]) -> Outcome {
    let (Some(port), Some(parent)) = (
        rest.first().and_then(|port| port.parse::<u16>().ok()),
        rest.get(1).and_then(|parent| parent.parse::<u32>().ok()),
    ) else {
        return Err("it needs a port and a process".into());
    };
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let start = Instant::now();
    while start.elapsed() < START_LIMIT && still_child_of(parent) {
        if answers(address) {
            // Whatever the API prints when it is ready comes first.
            nap(Duration::from_millis(200));
            println!("\nReady; Ctrl-C stops it.");
            println!("http://localhost:{port}/");
            println!("http://localhost:{port}/sandbox");
            println!("http://localhost:{port}/sandbox/gallery/");
            println!("http://localhost:{port}/support/");
            return Ok(());
        }
        nap(Duration::from_millis(50));
    }
    Ok(())
}

/// Whether something answers a request there; listening alone can be the API still seeding.
fn answers(address: SocketAddr) -> bool {
    let ask = || -> std::io::Result<usize> {
        let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        let request = format!(
            "HEAD / HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n",
            address.port()
        );
        stream.write_all(request.as_bytes())?;
        stream.read(&mut [0; 16])
    };
    ask().is_ok_and(|bytes| bytes > 0)
}

/// When the API could not start, this program has another parent by now.
#[cfg(unix)]
fn still_child_of(parent: u32) -> bool {
    std::os::unix::process::parent_id() == parent
}

#[cfg(not(unix))]
fn still_child_of(_parent: u32) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arguments::typed;

    fn parsed(words: &[&str]) -> Outcome<Options> {
        options(&typed(words))
    }

    #[test]
    fn options_are_read() {
        assert_eq!(
            parsed(&["--port", "9000", "--fresh"]),
            Ok(Options {
                port: 9000,
                fresh: true,
                flavour: Flavour::Release,
                others: Vec::new(),
            })
        );
        let others = parsed(&["--dev", "--", "--identity", "--fresh"]).map(|read| read.others);
        assert_eq!(
            others,
            Ok(vec!["--identity".to_owned(), "--fresh".to_owned()])
        );
        assert!(parsed(&["--port"]).is_err());
        assert!(parsed(&["--port", "0"]).is_err());
        assert!(parsed(&["--prot", "1"]).is_err());
    }

    #[test]
    fn a_port_in_use_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).ok();
        let port = taken
            .as_ref()
            .and_then(|taken| taken.local_addr().ok())
            .map_or(0, |address| address.port());
        assert!(free_port(port).is_ok_and(|free| free != port));
    }
}
