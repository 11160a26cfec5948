//! What is done by hand at a service that is set up, beside its instances.

use std::{
    io::{IsTerminal, Write},
    path::Path,
    sync::Arc,
};

use regain_api::{
    clock::{Clock, SystemClock},
    config::{Command, Database, OutboxDeed, SecretKey},
    insights::{self, Week},
    key_check::check_key,
    keys::Keys,
    languages::Languages,
    outbox,
    random::SystemRandom,
    reopen::reopen,
    store::{SqliteStore, Store},
    support::{NewAgent, NewScript, new_agent, new_script},
};
use regain_contract::{Secret, support::Day};

use crate::{Outcome, service::open};

/// Does it.
///
/// # Errors
/// It cannot be done; what for is said.
pub(crate) async fn carry_out(command: Command) -> Outcome {
    match command {
        Command::Reopen {
            database,
            database_password_file,
            secret_key_file,
            name,
        } => {
            let database = Database::parse(&database, database_password_file.as_deref(), None)?;
            reopen_by_hand(&database, &secret_key_file, &name).await
        }
        Command::Outbox {
            database,
            database_password_file,
            secret_key_file,
            deed,
        } => {
            let database = Database::parse(&database, database_password_file.as_deref(), None)?;
            outbox_by_hand(&database, &secret_key_file, deed).await
        }
        Command::Report {
            database,
            database_password_file,
            service_name,
            week,
            out,
        } => {
            let database = Database::parse(&database, database_password_file.as_deref(), None)?;
            write_report(&database, &service_name, week, &out).await
        }
        Command::Backup { database, file } => {
            let database = Database::parse(&database, None, None)?;
            back_up(&database, &file).await
        }
        Command::Agent {
            secret_key_file,
            service_name,
            number,
            name,
            role,
        } => {
            let new = NewAgent {
                number,
                name: &name,
                role,
                service: &service_name,
            };
            print_agent(&secret_key_file, &new)
        }
        Command::Token {
            secret_key_file,
            number,
            name,
            scopes,
        } => {
            let new = NewScript {
                number,
                name: &name,
                scopes: &scopes,
            };
            print_token(&secret_key_file, &new)
        }
    }
}

/// `regain-api outbox`.
async fn outbox_by_hand(database: &Database, secret_key_file: &Path, deed: OutboxDeed) -> Outcome {
    let (store, keys) = open_by_hand(database, secret_key_file).await?;
    let now = SystemClock.now();
    let said = match deed {
        OutboxDeed::List => outbox::listed(store.as_ref(), &keys, now).await?,
        OutboxDeed::SendAgain { numbers } => {
            outbox::sent_again(store.as_ref(), &keys, &numbers, now).await?
        }
    };
    write!(std::io::stdout(), "{said}")?;
    Ok(())
}

/// `regain-api report`.
async fn write_report(
    database: &Database,
    service_name: &str,
    week: Option<Week>,
    out: &Path,
) -> Outcome {
    if let Database::File(file) = database
        && !file.is_file()
    {
        return Err(format!("there is no database {database}").into());
    }
    let store = open(database).await?;
    let this = Week::of(Day::of(SystemClock.now()));
    let english = Languages::english(service_name);
    let week = week.unwrap_or_else(|| this.before());
    let report = insights::report_of_week(store.as_ref(), week, english.first()).await?;
    for (file, content) in [
        (out.to_owned(), &report.html),
        (out.with_extension("txt"), &report.text),
    ] {
        let written = std::fs::write(&file, content);
        written.map_err(|error| format!("{} cannot be written: {error}", file.display()))?;
        writeln!(std::io::stdout(), "{}", file.display())?;
    }
    Ok(())
}

/// `regain-api backup`.
async fn back_up(database: &Database, copy: &Path) -> Outcome {
    let file = match database {
        Database::File(file) if file.is_file() => file,
        Database::File(_) => return Err(format!("there is no database {database}").into()),
        Database::Postgres(_) => {
            return Err(
                "PostgreSQL has a program of its own for this, pg_dump: docs/database.md".into(),
            );
        }
    };
    let copied = SqliteStore::back_up(file, copy).await;
    copied.map_err(|error| format!("{} cannot be made: {error}", copy.display()).into())
}

/// `regain-api reopen`.
async fn reopen_by_hand(database: &Database, secret_key_file: &Path, name: &str) -> Outcome {
    let (store, keys) = open_by_hand(database, secret_key_file).await?;
    let said = if reopen(store.as_ref(), &keys, name, SystemClock.now()).await? {
        "the failures of this name and of its account are forgotten"
    } else {
        "no account goes by this name; the failures of the name itself are forgotten"
    };
    writeln!(std::io::stdout(), "{said}")?;
    Ok(())
}

/// `regain-api agent`.
fn print_agent(secret_key_file: &Path, new: &NewAgent<'_>) -> Outcome {
    let key = SecretKey::read(secret_key_file)?;
    let keys = Keys::new(*key.expose_secret());
    let password = read_password()?;
    let made = new_agent(&keys, &SystemRandom, new, password)?;
    let mut out = std::io::stdout();
    writeln!(out, "{}", made.entry.expose_secret())?;
    writeln!(out, "{}", made.secret.expose_secret())?;
    Ok(())
}

/// `regain-api token`.
fn print_token(secret_key_file: &Path, new: &NewScript<'_>) -> Outcome {
    let key = SecretKey::read(secret_key_file)?;
    let keys = Keys::new(*key.expose_secret());
    let made = new_script(&keys, &SystemRandom, new).map_err(|_| "there is no randomness")?;
    let mut out = std::io::stdout();
    writeln!(out, "{}", made.entry.expose_secret())?;
    writeln!(out, "{}", made.secret.expose_secret())?;
    Ok(())
}

/// The database of a service that is set up, and its keys.
async fn open_by_hand(
    database: &Database,
    secret_key_file: &Path,
) -> Outcome<(Arc<dyn Store>, Keys)> {
    let key = SecretKey::read(secret_key_file)?;
    // A typing mistake is not to make an empty database.
    if let Database::File(file) = database
        && !file.is_file()
    {
        return Err(format!("there is no database {database}").into());
    }
    let store = open(database).await?;
    let keys = Keys::new(*key.expose_secret());
    check_key(store.as_ref(), &keys).await?;
    Ok((store, keys))
}

/// One line of standard input; on a terminal it is not shown while it is typed.
fn read_password() -> Outcome<Secret> {
    let is_typed = std::io::stdin().is_terminal();
    if is_typed {
        show_typing(false)?;
        write!(std::io::stderr(), "Password: ")?;
    }
    let mut line = String::new();
    let read = std::io::stdin().read_line(&mut line);
    if is_typed {
        show_typing(true)?;
        writeln!(std::io::stderr())?;
    }
    read?;
    let typed = Secret::new(line);
    let password = typed.expose_secret().trim_end_matches(['\n', '\r']);
    Ok(Secret::new(password.to_owned()))
}

/// Has the terminal show what is typed, or not.
fn show_typing(shown: bool) -> Outcome {
    let echo = if shown { "echo" } else { "-echo" };
    let set = std::process::Command::new("stty").arg(echo).status();
    if set.is_ok_and(|status| status.success()) {
        return Ok(());
    }
    Err(
        "what is typed cannot be hidden on this terminal; send the password to standard input"
            .into(),
    )
}
