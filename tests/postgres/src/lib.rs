//! A PostgreSQL for tests, from the programs that are on the machine: one server for a process, in
//! a temporary folder, reached through a socket in it; and in it as many databases as are asked
//! for. It goes when the process goes, however that ends.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _};
use tempfile::TempDir;

/// Makes the cluster, starts the server with what comes after the folder, and waits until nothing
/// holds the other end of its standard input any more.
const RUN: &str = r#"
set -e
folder="$1"
shift
initdb -D "$folder/data" -U regain --auth=trust --encoding=UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1
postgres -D "$folder/data" -k "$folder" -c listen_addresses= -c max_connections=300 "$@" >"$folder/postgres.log" 2>&1 &
server=$!
set -- "$folder"
tries=0
until [ -S "$1/.s.PGSQL.5432" ] && psql -h "$1" -U regain -qAtc 'SELECT 1' postgres >"$1/psql.log" 2>&1; do
    tries=$((tries + 1))
    if [ $tries -gt 600 ]; then kill -QUIT $server; exit 1; fi
    sleep 0.1
done
echo ready
read -r _ || true
kill -QUIT $server
wait $server || true
rm -rf "$1"
"#;

/// What a server is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Tests: nothing of it has to outlive a crash, so there is no fsync, and it is in memory where
    /// there is a folder for that.
    Quick,
    /// Measurements: as in production, on the disk.
    Lasting,
}

impl Kind {
    const fn options(self) -> &'static [&'static str] {
        match self {
            Self::Quick => &[
                "-c",
                "fsync=off",
                "-c",
                "full_page_writes=off",
                "-c",
                "shared_buffers=32MB",
                "-c",
                "autovacuum=off",
            ],
            Self::Lasting => &[
                "-c",
                "shared_buffers=1GB",
                "-c",
                "max_wal_size=2GB",
                "-c",
                "maintenance_work_mem=256MB",
            ],
        }
    }

    fn folder(self) -> std::io::Result<TempDir> {
        let memory = Path::new("/dev/shm");
        match self {
            Self::Quick if memory.is_dir() => TempDir::new_in(memory),
            Self::Quick | Self::Lasting => TempDir::new(),
        }
    }
}

/// A server that runs. While this is there, it does.
struct Server {
    folder: PathBuf,
    /// The server ends when this is closed.
    _alive: ChildStdin,
}

static QUICK: OnceLock<Result<Server, String>> = OnceLock::new();
static LASTING: OnceLock<Result<Server, String>> = OnceLock::new();
static DATABASES: AtomicU32 = AtomicU32::new(0);

/// An empty database, which is dropped with this.
#[derive(Debug)]
pub struct TestDatabase {
    name: String,
    /// How to connect to it.
    pub options: PgConnectOptions,
    /// The same as an address, for `--database`.
    pub url: String,
}

/// A new, empty database.
///
/// # Errors
/// There is no PostgreSQL on this machine, or it does not start: the sentence says why.
pub async fn database() -> Result<TestDatabase, String> {
    database_of(Kind::Quick).await
}

/// The same on a server that keeps what it was given, as in production: for what is measured.
///
/// # Errors
/// See [`database`].
pub async fn lasting_database() -> Result<TestDatabase, String> {
    database_of(Kind::Lasting).await
}

async fn database_of(kind: Kind) -> Result<TestDatabase, String> {
    let starting = tokio::task::spawn_blocking(move || {
        let server = match kind {
            Kind::Quick => &QUICK,
            Kind::Lasting => &LASTING,
        };
        server.get_or_init(|| start(kind))
    });
    let server = match starting.await.map_err(|error| error.to_string())? {
        Ok(server) => server,
        Err(why) => return Err(why.clone()),
    };
    let number = DATABASES.fetch_add(1, Ordering::Relaxed);
    let name = format!("test_{number}");
    let options = PgConnectOptions::new_without_pgpass()
        .socket(&server.folder)
        .port(5432)
        .username("regain")
        .database(&name);
    let created = on_server(&options, &format!("CREATE DATABASE {name}")).await;
    created.map_err(|error| error.to_string())?;
    let url = format!(
        "postgres://regain@localhost/{name}?host={}",
        server.folder.display()
    );
    Ok(TestDatabase { name, options, url })
}

/// Whether the tests that can run on either database are to run on PostgreSQL:
/// `REGAIN_TEST_DATABASE=postgres`.
#[must_use]
pub fn is_wanted() -> bool {
    std::env::var_os("REGAIN_TEST_DATABASE").is_some_and(|wanted| wanted == "postgres")
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        // On a thread of its own: this may be dropped inside of a runtime.
        let statement = format!("DROP DATABASE {} WITH (FORCE)", self.name);
        let options = self.options.clone();
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()?;
            // A server that has gone has no database either.
            let _ = runtime.block_on(on_server(&options, &statement));
            std::io::Result::Ok(())
        });
        let _ = dropping.join();
    }
}

async fn on_server(options: &PgConnectOptions, statement: &str) -> Result<(), sqlx::Error> {
    let options = options.clone().database("postgres");
    let mut connection = PgConnection::connect_with(&options).await?;
    connection
        .execute(AssertSqlSafe(statement.to_owned()))
        .await?;
    connection.close().await
}

fn start(kind: Kind) -> Result<Server, String> {
    let programs = programs().ok_or(
        "there is no PostgreSQL server here (`initdb` and `postgres`; Debian: postgresql)",
    )?;
    let folder = kind.folder().map_err(|error| error.to_string())?;
    let mut command = someone(folder.path())?;
    let path = std::env::var("PATH").unwrap_or_default();
    let mut shell = command
        .args(["sh", "-c", RUN, "sh"])
        .arg(folder.path())
        .args(kind.options())
        .env("PATH", format!("{}:{path}", programs.display()))
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        // An interrupt at the terminal is not for it: it ends when we have.
        .process_group(0)
        .spawn()
        .map_err(|error| error.to_string())?;
    let mut said = String::new();
    if let Some(out) = shell.stdout.take() {
        let _ = BufReader::new(out).read_line(&mut said);
    }
    if said.trim() == "ready"
        && let Some(alive) = shell.stdin.take()
    {
        return Ok(Server {
            // The shell removes it.
            folder: folder.keep(),
            _alive: alive,
        });
    }
    let mut why = String::new();
    if let Some(mut error) = shell.stderr.take() {
        let _ = error.read_to_string(&mut why);
    }
    for log in ["initdb.log", "postgres.log", "psql.log"] {
        why += &fs::read_to_string(folder.path().join(log)).unwrap_or_default();
    }
    let _ = shell.wait();
    Err(format!("PostgreSQL does not start here: {}", why.trim()))
}

/// The folder of `initdb` and `postgres`: on the path, or where Debian has them, the newest first.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut debian: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|version| version.path().join("bin"))
        .collect();
    debian.sort();
    std::env::split_paths(&path)
        .chain(debian.into_iter().rev())
        .find(|folder| folder.join("initdb").exists() && folder.join("postgres").exists())
}

/// A command that runs another as somebody who is not root: as root PostgreSQL does not run.
fn someone(folder: &Path) -> Result<Command, String> {
    let is_root = fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0);
    if !is_root {
        return Ok(Command::new("env"));
    }
    // Root under another number, for this command alone: it needs no account, and its files are
    // still root's.
    let renumbered = ["--user", "--map-user=1000"];
    let works = Command::new("unshare")
        .args(renumbered)
        .arg("true")
        .stderr(Stdio::null())
        .status();
    if works.is_ok_and(|status| status.success()) {
        let mut command = Command::new("unshare");
        command.args(renumbered);
        return Ok(command);
    }
    let given = Command::new("chown").arg("postgres").arg(folder).status();
    if !given.is_ok_and(|status| status.success()) {
        return Err("root may not run PostgreSQL, and there is no user `postgres`".to_owned());
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]);
    Ok(command)
}
