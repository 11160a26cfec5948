use std::fmt;
use std::path::{Path, PathBuf};

use sqlx::postgres::{PgConnectOptions, PgSslMode};
use url::Url;

use super::{ConfigError, Hidden, is_loopback_host};

/// How many connections an instance has to PostgreSQL where the operator says nothing.
const CONNECTIONS: u32 = 5;

/// What may stand behind the `?` of an address.
const PARAMETERS: [&str; 9] = [
    "application_name",
    "host",
    "options",
    "sslcert",
    "sslkey",
    "sslmode",
    "sslrootcert",
    "statement-cache-capacity",
    "user",
];

/// Where the database is.
#[derive(Clone, Debug)]
pub enum Database {
    /// SQLite in this file, which is made when missing.
    File(PathBuf),
    /// PostgreSQL.
    Postgres(Box<PostgresTarget>),
}

/// A database of PostgreSQL. Prints without its password.
#[derive(Clone)]
pub struct PostgresTarget {
    /// How to connect.
    pub options: PgConnectOptions,
    /// How many connections an instance may have at once.
    pub connections: u32,
}

impl Database {
    /// Reads `--database`, with the options that go with it.
    ///
    /// # Errors
    /// A sentence that says what to change; it repeats nothing of an address.
    pub fn parse(
        raw: &Hidden,
        password_file: Option<&Path>,
        connections: Option<u32>,
    ) -> Result<Self, ConfigError> {
        let raw = raw.expose_secret();
        if raw.starts_with("postgres://") || raw.starts_with("postgresql://") {
            let password = password_file.map(read_password).transpose()?;
            return Ok(Self::Postgres(Box::new(PostgresTarget {
                options: connect_options(raw, password)?,
                connections: connections.unwrap_or(CONNECTIONS),
            })));
        }
        let refused = if raw.contains("://") {
            Some("--database takes the path of a file, or postgres://USER@HOST/DATABASE")
        } else if password_file.is_some() {
            Some(
                "--database-password-file goes with --database postgres://…: a file has no password",
            )
        } else if connections.is_some() {
            Some("--database-connections goes with --database postgres://…")
        } else {
            None
        };
        match refused {
            Some(why) => Err(ConfigError(why.into())),
            None => Ok(Self::File(raw.into())),
        }
    }

    /// A path beside the database, for what is not named: only a file has one.
    pub(super) fn beside(&self, extension: &str) -> Option<PathBuf> {
        match self {
            Self::File(file) => Some(file.with_extension(extension)),
            Self::Postgres(_) => None,
        }
    }
}

impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(file) => file.display().fmt(f),
            Self::Postgres(target) => target.fmt(f),
        }
    }
}

impl fmt::Display for PostgresTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let database = self.options.get_database().unwrap_or_default();
        match self.options.get_socket() {
            Some(socket) => write!(f, "postgres://{}/{database}", socket.display()),
            None => write!(
                f,
                "postgres://{}:{}/{database}",
                self.options.get_host(),
                self.options.get_port()
            ),
        }
    }
}

impl fmt::Debug for PostgresTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} ({} connections)", self.connections)
    }
}

fn connect_options(raw: &str, password: Option<Hidden>) -> Result<PgConnectOptions, ConfigError> {
    let refused = |why: &str| ConfigError(format!("--database postgres://…: {why}"));
    let url: Url = raw
        .parse()
        .map_err(|_| refused("this is no address. Write postgres://USER@HOST/DATABASE"))?;
    if url.path().trim_start_matches('/').is_empty() {
        return Err(refused(
            "the name of the database is missing. Write postgres://USER@HOST/DATABASE",
        ));
    }
    let mut chooses_tls = std::env::var_os("PGSSLMODE").is_some();
    for (name, _) in url.query_pairs() {
        if !PARAMETERS.contains(&name.as_ref()) {
            let known = PARAMETERS.join(", ");
            return Err(refused(&format!(
                "behind the ? may stand {known}, and something else does"
            )));
        }
        chooses_tls |= name == "sslmode";
    }
    let options: PgConnectOptions = raw
        .parse()
        .map_err(|_| refused("something in this address cannot be read"))?;
    let options = match password {
        None => options,
        Some(_) if url.password().is_some() => {
            return Err(refused(
                "the address has a password, and --database-password-file names another",
            ));
        }
        Some(password) => options.password(password.expose_secret()),
    };
    // On the way to another machine everything is encrypted, and that machine is the right one.
    let stays_here = options.get_socket().is_some() || is_loopback_host(options.get_host());
    Ok(if chooses_tls || stays_here {
        options
    } else {
        options.ssl_mode(PgSslMode::VerifyFull)
    })
}

fn read_password(file: &Path) -> Result<Hidden, ConfigError> {
    let content = std::fs::read_to_string(file).map_err(|error| {
        ConfigError(format!(
            "--database-password-file {}: {error}",
            file.display()
        ))
    })?;
    let password = content.trim_end_matches(['\n', '\r']);
    if password.is_empty() {
        return Err(ConfigError(format!(
            "--database-password-file {} is empty",
            file.display()
        )));
    }
    Ok(Hidden::from(password.to_owned()))
}

#[cfg(test)]
mod tests {
    use sqlx::ConnectOptions as _;

    use super::*;

    fn parse(raw: &str) -> Result<Database, ConfigError> {
        Database::parse(&Hidden::from(raw.to_owned()), None, None)
    }

    fn postgres(raw: &str) -> PgConnectOptions {
        match parse(raw).unwrap() {
            Database::Postgres(target) => target.options,
            Database::File(file) => panic!("{} is no file", file.display()),
        }
    }

    fn is_verified(options: &PgConnectOptions) -> bool {
        matches!(options.get_ssl_mode(), PgSslMode::VerifyFull)
    }

    #[test]
    fn a_path_is_a_file_and_an_address_is_a_server() {
        assert!(matches!(parse("a/regain.sqlite3"), Ok(Database::File(_))));
        let options = postgres("postgresql://regain@db.example.com:5433/recovery");
        assert_eq!(options.get_host(), "db.example.com");
        assert_eq!(options.get_port(), 5433);
        assert_eq!(options.get_database(), Some("recovery"));
    }

    #[test]
    fn another_machine_is_verified_unless_the_operator_says_otherwise() {
        assert!(is_verified(&postgres("postgres://regain@db.example.com/x")));
        for other in [
            "postgres://regain@db.example.com/x?sslmode=require",
            "postgres://regain@localhost/x",
            "postgres://regain@127.0.0.1/x",
            "postgres:///x?host=/run/postgresql",
        ] {
            assert!(!is_verified(&postgres(other)), "{other}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_without_what_was_typed() {
        for (raw, said) in [
            ("mysql://hunter2@host/x", "postgres://"),
            ("postgres://hunter2@host", "name of the database"),
            ("postgres://host/x?passwort=hunter2", "behind the ?"),
            ("postgres://host/x?sslmode=hunter2", "cannot be read"),
            ("postgres://host:hunter2/x", "no address"),
        ] {
            let ConfigError(error) = parse(raw).unwrap_err();
            assert!(error.contains(said), "{error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn the_password_comes_from_a_file_and_is_never_printed() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("password");
        std::fs::write(&file, "hunter2\n").unwrap();
        let raw = Hidden::from("postgres://regain@localhost/x".to_owned());
        let database = Database::parse(&raw, Some(&file), Some(3)).unwrap();
        assert!(!format!("{database:?} {database}").contains("hunter2"));
        let Database::Postgres(target) = database else {
            panic!("this is no file");
        };
        assert_eq!(target.connections, 3);
        assert!(target.options.to_url_lossy().as_str().contains("hunter2"));

        let twice = Hidden::from("postgres://regain:other@localhost/x".to_owned());
        assert!(Database::parse(&twice, Some(&file), None).is_err());
        std::fs::write(&file, "\n").unwrap();
        assert!(Database::parse(&raw, Some(&file), None).is_err());
        let path = Hidden::from("regain.sqlite3".to_owned());
        assert!(Database::parse(&path, Some(&file), None).is_err());
        assert!(Database::parse(&path, None, Some(3)).is_err());
    }
}
