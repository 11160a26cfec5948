//! Starts the recovery API.

use std::{
    error::Error,
    io::{IsTerminal, Write},
    net::SocketAddr,
    path::Path,
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use clap::Parser;
use regain_api::{
    Service, Settings,
    app::{self, Outside},
    cases,
    clock::{Clock, MovableClock, SystemClock},
    config::{
        Command, Config, Database, MailTarget, Options, OutboxDeed, ScannerTarget, SecretKey,
        WebhookSecrets, WebhookTarget,
    },
    delivery::Delivery,
    evidence::{EicarScanner, upkeep},
    experiments::{self, Experiments},
    flow,
    identity::{IdentitySystem, OwnAccounts, RemoteIdentity},
    insights::{self, ReportPlan, Week},
    key_check::check_key,
    keys::Keys,
    languages::{Languages, UnknownLanguage},
    mail::{Folder, Letterhead, MailTransport, SandboxInbox, Smtp},
    outbox,
    password::breaches::RangeService,
    places::Places,
    random::SystemRandom,
    reopen::reopen,
    sandbox,
    serve::{Limits, serve, until},
    signal::{NoSignals, SignalSender, SignalWebhook},
    site::files::{Console, Gallery, Site},
    store::{PostgresStore, SqliteStore, Store, StoreResult},
    support::{AgentsFile, NewAgent, NewScript, new_agent, new_script},
    telemetry::{self, LogFormat, Readiness, Worker, WorkerOutcome, log_layer},
    text_message::{NoTexts, TextSender, TextWebhook},
    worker::keep_going,
};
use regain_contract::{Secret, support::Day};
use regain_evidence::scan::Scanner;
use tokio::{net::TcpListener, sync::watch, task::JoinSet};
use tracing_subscriber::{
    EnvFilter, Layer as _, layer::SubscriberExt as _, util::SubscriberInitExt as _,
};

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// How often old rows are deleted.
const PRUNE_EVERY: Duration = Duration::from_secs(600);

/// How often it is looked whether the end of a change in a system of somebody else's was heard.
const END_CHANGES_EVERY: Duration = Duration::from_secs(60);

/// How often figures are made of what has happened.
const FIGURES_EVERY: Duration = Duration::from_secs(120);

/// The same in the sandbox.
const SANDBOX_FIGURES_EVERY: Duration = Duration::from_secs(1);

/// For how long flows are kept after they are over, in seconds: a day, so
/// that a retry is still answered.
const KEEP_FLOWS: i64 = flow::FLOW_LIFETIME + 24 * 3600;

/// For how long failures in a row are remembered after the last one, in
/// seconds: 30 days.
const KEEP_FAILURES: i64 = 30 * 24 * 3600;

/// What those who scrape may use up: a few connections, and short ones.
const METRICS_LIMITS: Limits = Limits {
    connections: 16,
    head: Duration::from_secs(10),
    body: Duration::from_secs(10),
    photograph: Duration::from_secs(10),
    lifetime: Duration::from_secs(300),
    finish: Duration::from_secs(2),
};

/// How long the worker rests in the sandbox, in milliseconds.
const SANDBOX_REST: std::ops::Range<u64> = 100..200;

/// How many messages are handed to other servers at once: one that is slow
/// for one person does not hold up the code of another.
const SENDERS: usize = 4;

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    let traces = match begin_logs(&options) {
        Ok(traces) => traces,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "regain-api: {error}");
            return ExitCode::FAILURE;
        }
    };
    log_panics();
    let outcome = match options.command.clone() {
        Some(Command::Reopen {
            database,
            database_password_file,
            secret_key_file,
            name,
        }) => match Database::parse(&database, database_password_file.as_deref(), None) {
            Ok(database) => reopen_by_hand(&database, &secret_key_file, &name).await,
            Err(error) => Err(error.into()),
        },
        Some(Command::Outbox {
            database,
            database_password_file,
            secret_key_file,
            deed,
        }) => match Database::parse(&database, database_password_file.as_deref(), None) {
            Ok(database) => outbox_by_hand(&database, &secret_key_file, deed).await,
            Err(error) => Err(error.into()),
        },
        Some(Command::Report {
            database,
            database_password_file,
            service_name,
            week,
            out,
        }) => match Database::parse(&database, database_password_file.as_deref(), None) {
            Ok(database) => write_report(&database, &service_name, week, &out).await,
            Err(error) => Err(error.into()),
        },
        Some(Command::Backup { database, file }) => match Database::parse(&database, None, None) {
            Ok(database) => back_up(&database, &file).await,
            Err(error) => Err(error.into()),
        },
        Some(Command::Agent {
            secret_key_file,
            service_name,
            number,
            name,
            role,
        }) => print_agent(
            &secret_key_file,
            &NewAgent {
                number,
                name: &name,
                role,
                service: &service_name,
            },
        ),
        Some(Command::Token {
            secret_key_file,
            number,
            name,
            scopes,
        }) => print_token(
            &secret_key_file,
            &NewScript {
                number,
                name: &name,
                scopes: &scopes,
            },
        ),
        None => run(options).await,
    };
    stop_traces(traces).await;
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "regain-api: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Where spans go, beside the log.
#[cfg(feature = "traces")]
type Tracing = Option<regain_api::telemetry::traces::Traces>;
#[cfg(not(feature = "traces"))]
type Tracing = ();

/// A line an event: for people on a terminal, as JSON elsewhere, unless it is
/// said; and spans to a collector, if there is one.
fn begin_logs(options: &Options) -> Outcome<Tracing> {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let usual = if std::io::stderr().is_terminal() {
        LogFormat::Text
    } else {
        LogFormat::Json
    };
    let format = options.log_format.unwrap_or(usual);
    let log = log_layer(format, std::io::stderr).with_filter(filter);
    let lines = tracing_subscriber::registry().with(log);
    #[cfg(feature = "traces")]
    {
        use regain_api::telemetry::traces::Traces;
        // Whether the address is one is said by the check of the options.
        let address = options.traces_url.as_deref();
        let Some(address) = address.and_then(|raw| raw.parse().ok()) else {
            lines.init();
            return Ok(None);
        };
        let traces = Traces::start(&address, options.traces_percent)?;
        lines.with(traces.layer()).init();
        Ok(Some(traces))
    }
    #[cfg(not(feature = "traces"))]
    {
        lines.init();
        Ok(())
    }
}

/// Sends what is left of the traces.
async fn stop_traces(traces: Tracing) {
    #[cfg(feature = "traces")]
    if let Some(traces) = traces {
        // It waits for requests that this runtime makes.
        let _ = tokio::task::spawn_blocking(move || traces.stop()).await;
    }
    #[cfg(not(feature = "traces"))]
    let () = traces;
}

/// Logs where a panic was, and not what it says: that may quote what somebody
/// typed.
fn log_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(event = "panicked", place);
    }));
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

async fn open(database: &Database) -> Outcome<Arc<dyn Store>> {
    let opened: StoreResult<Arc<dyn Store>> = match database {
        Database::File(file) => match SqliteStore::open(file).await {
            Ok(store) => Ok(Arc::new(store)),
            Err(error) => Err(error),
        },
        Database::Postgres(target) => {
            match PostgresStore::open(target.options.clone(), target.connections).await {
                Ok(store) => Ok(Arc::new(store)),
                Err(error) => Err(error),
            }
        }
    };
    opened.map_err(|error| format!("{database} cannot be opened: {error}").into())
}

async fn run(mut options: Options) -> Outcome {
    // Before anything is opened, and again when the port is known.
    options.clone().check()?;
    let listener = TcpListener::bind(options.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", options.listen))?;
    options.listen = listener.local_addr()?;
    let metrics_listener = match options.metrics_listen {
        Some(address) => Some(listen_for_metrics(&mut options, address).await?),
        None => None,
    };
    let drain = Duration::from_secs(options.drain_seconds.into());
    let config = options.check()?;

    let languages = languages(&config)?;
    let site = Site::read(&config.site, config.origin.authority(), &languages).map_err(|error| {
        format!(
            "the app in {} cannot be served: {error}. `cargo xtask bundle` builds it; --site says where it is",
            config.site.display()
        )
    })?;
    let site = match &config.brand {
        Some(file) => site.with_brand(file)?,
        None => site,
    };
    let console = Console::read(&config.console).map_err(|error| {
        format!(
            "the console in {} cannot be served: {error}. `cargo xtask bundle` builds it; --console says where it is",
            config.console.display()
        )
    })?;
    let gallery = match config.sandbox {
        true => Gallery::read(&config.gallery, config.origin.authority(), &languages),
        false => Ok(Gallery::none()),
    };
    let gallery = gallery.map_err(|error| {
        format!(
            "the gallery in {} cannot be served: {error}. `cargo xtask bundle` builds it; --gallery says where it is",
            config.gallery.display()
        )
    })?;
    let store = open(&config.database).await?;
    let photographs = config.evidence.open()?;
    photographs
        .check()
        .await
        .map_err(|error| format!("--evidence {}: {error}", config.evidence))?;
    let service = service(&config, store)?
        .with_languages(languages)
        .with_builds(site.builds());
    let service = Arc::new(service.with_photographs(photographs, scanner(&config)));
    check_key(service.store.as_ref(), &service.keys)
        .await
        .map_err(|error| format!("{}: {error}", config.database))?;
    if config.sandbox {
        sandbox::seed(&service).await?;
    }
    tokio::spawn(try_identity_system(service.clone()));

    let router = app::router(
        service.clone(),
        Outside {
            site: Arc::new(site),
            console: Arc::new(console),
            gallery: Arc::new(gallery),
            sender: config.mail_from.as_str().to_owned(),
            passkey_endpoints: config.passkey_endpoints.clone(),
            https: config.origin.is_https(),
            sandbox: config.sandbox,
        },
    );

    let (stopping, is_stopping) = watch::channel(false);
    let (stop, stopped) = watch::channel(false);
    let told_to_stop = told_to_stop()?;
    tokio::spawn(async move {
        told_to_stop.await;
        let _ = stopping.send(true);
        tokio::time::sleep(drain).await;
        let _ = stop.send(true);
    });
    // It answers until everything else has ended.
    let (end, ended) = watch::channel(false);
    let metrics = metrics_listener.map(|listener| {
        let routes = telemetry::routes(service.clone(), Readiness::new(is_stopping));
        tokio::spawn(serve(listener, routes, METRICS_LIMITS, ended))
    });
    let mut workers = JoinSet::new();
    let mut delivery = Delivery::new(
        service.clone(),
        transport(&config, &service)?,
        Letterhead {
            languages: service.languages.clone(),
            origin: config.origin.clone(),
            sender: config.mail_from.clone(),
        },
    )
    .with_texts(texts(&config, &service)?)
    .with_signals(signals(&config, &service)?);
    if config.sandbox {
        delivery = delivery.with_rest(SANDBOX_REST);
    }
    let delivery = Arc::new(delivery);
    let posts = |target: &WebhookTarget| match target {
        WebhookTarget::Webhook { .. } => true,
        WebhookTarget::Nowhere | WebhookTarget::Sandbox => false,
    };
    let mails = match &config.mail {
        MailTarget::Smtp(_) => true,
        MailTarget::Folder(_) | MailTarget::Sandbox => false,
    };
    let is_to_others = mails || posts(&config.texts) || posts(&config.signals);
    let senders = if is_to_others { SENDERS } else { 1 };
    for _ in 0..senders {
        let (delivery, stopped) = (delivery.clone(), stopped.clone());
        workers.spawn(kept(&service, Worker::Delivery, move || {
            let (delivery, stopped) = (delivery.clone(), stopped.clone());
            async move { delivery.run(stopped).await }
        }));
    }
    {
        let (kept_by, stopped) = (service.clone(), stopped.clone());
        workers.spawn(kept(&service, Worker::Photographs, move || {
            upkeep::run(kept_by.clone(), stopped.clone())
        }));
    }
    {
        let (kept_by, stopped) = (service.clone(), stopped.clone());
        workers.spawn(kept(&service, Worker::Prune, move || {
            prune(kept_by.clone(), stopped.clone())
        }));
    }
    {
        let (kept_by, stopped) = (service.clone(), stopped.clone());
        workers.spawn(kept(&service, Worker::Changes, move || {
            end_changes(kept_by.clone(), stopped.clone())
        }));
    }
    {
        let (kept_by, stopped) = (service.clone(), stopped.clone());
        let report = config.report.clone();
        // Whoever tries things out does not want to wait for what they have just done.
        let rest = if config.sandbox {
            SANDBOX_FIGURES_EVERY
        } else {
            FIGURES_EVERY
        };
        workers.spawn(kept(&service, Worker::Figures, move || {
            make_figures(kept_by.clone(), report.clone(), rest, stopped.clone())
        }));
    }

    let mut out = std::io::stdout();
    writeln!(out, "listening on http://{}", config.listen)?;
    out.flush()?;
    if let Some(address) = config.metrics_listen {
        writeln!(out, "metrics on http://{address}/metrics")?;
        out.flush()?;
    }
    serve(listener, router, Limits::default(), stopped).await;
    while workers.join_next().await.is_some() {}
    let _ = end.send(true);
    if let Some(metrics) = metrics {
        let _ = metrics.await;
    }
    Ok(())
}

/// The second listener, for those who watch the service.
async fn listen_for_metrics(options: &mut Options, address: SocketAddr) -> Outcome<TcpListener> {
    let listener = TcpListener::bind(address)
        .await
        .map_err(|error| format!("--metrics-listen: cannot listen on {address}: {error}"))?;
    options.metrics_listen = Some(listener.local_addr()?);
    Ok(listener)
}

/// The languages of the operator's choice; in the sandbox also those that are for tests.
fn languages(config: &Config) -> Outcome<Languages> {
    let usual = Settings::default().service_name;
    let name = config.service_name.as_deref().unwrap_or(&usual);
    let mut tags: Vec<&str> = config.languages.iter().map(String::as_str).collect();
    if config.sandbox {
        for tag in regain_words::native::pseudo_tags() {
            tags.push(tag);
        }
    }
    Languages::new(name, tags)
        .map_err(|UnknownLanguage(tag)| format!("there are no words in `{tag}`").into())
}

fn service(config: &Config, store: Arc<dyn Store>) -> Outcome<Service> {
    let key = if config.sandbox {
        SecretKey::read_or_make(&config.secret_key_file)?
    } else {
        SecretKey::read(&config.secret_key_file)?
    };
    let clock: Arc<dyn Clock> = if config.sandbox {
        Arc::new(MovableClock::default())
    } else {
        Arc::new(SystemClock)
    };
    let mut settings = Settings {
        origin: config.origin.as_str().to_owned(),
        sign_in_url: config.sign_in_url.clone(),
        passkey_domain: config.passkey_domain.clone(),
        always_wait: config.always_wait,
        protection: config.protection,
        texts: config.texts != WebhookTarget::Nowhere,
        signals: config.signals != WebhookTarget::Nowhere,
        trusted_proxy_header: config
            .trusted_proxy_header
            .as_ref()
            .map(|name| name.as_str().to_owned()),
        ..Settings::default()
    };
    if let Some(name) = &config.service_name {
        settings.service_name.clone_from(name);
    }
    let places = match &config.places {
        Some(file) => Places::read(file)?,
        None => Places::default(),
    };
    let service = Service::new(
        store,
        clock,
        Arc::new(SystemRandom),
        Arc::new(Keys::new(*key.expose_secret())),
        settings,
    )
    .with_places(places);
    let identity = identity(config, &service)?;
    let service = service.with_identity(identity);
    let service = match (&config.agents, config.sandbox) {
        (Some(file), _) => service.with_agents(Arc::new(AgentsFile::read(file)?)),
        (None, true) => {
            let agents = sandbox::support_agents(&service.keys, service.random.as_ref());
            service.with_agents(Arc::new(agents.ok_or("there is no randomness")?))
        }
        (None, false) => service,
    };
    let service = match &config.experiments {
        Some(file) => service.with_experiments(Experiments::read(file)?),
        None => service,
    };
    let service = match &config.delivery_events_secret_file {
        Some(file) => service.with_delivery_events(WebhookSecrets::read(file)?),
        None => service,
    };
    Ok(match &config.breached_passwords {
        Some(address) => service.with_breach_list(Arc::new(RangeService::new(address.clone())?)),
        None => service,
    })
}

/// What scans photographs, if anything does.
fn scanner(config: &Config) -> Option<Arc<dyn Scanner>> {
    match &config.scanner {
        ScannerTarget::Nowhere => None,
        ScannerTarget::ClamAv(daemon) => Some(Arc::new(daemon.clone())),
        ScannerTarget::Sandbox => Some(Arc::new(EicarScanner)),
    }
}

fn transport(config: &Config, service: &Service) -> Outcome<Arc<dyn MailTransport>> {
    let (sender, name) = (config.mail_from.as_str(), &service.settings.service_name);
    Ok(match &config.mail {
        MailTarget::Smtp(server) => Arc::new(Smtp::new(server, sender, name)?),
        MailTarget::Folder(folder) => {
            std::fs::create_dir_all(folder).map_err(|error| {
                format!(
                    "the mail folder {} cannot be made: {error}",
                    folder.display()
                )
            })?;
            Arc::new(Folder::new(folder, sender, name)?)
        }
        MailTarget::Sandbox => Arc::new(SandboxInbox::new(service.store.clone())),
    })
}

fn texts(config: &Config, service: &Service) -> Outcome<Arc<dyn TextSender>> {
    Ok(match &config.texts {
        WebhookTarget::Nowhere => Arc::new(NoTexts),
        WebhookTarget::Webhook { url, secret_file } => {
            let secrets = WebhookSecrets::read(secret_file)?;
            Arc::new(TextWebhook::new(url.clone(), secrets)?)
        }
        WebhookTarget::Sandbox => Arc::new(SandboxInbox::new(service.store.clone())),
    })
}

/// Asks a system of somebody else's for a name that nobody has, so that a wrong address or secret is in the log before anybody
/// needs it. Nothing waits for it: people can open a case while it does not answer.
async fn try_identity_system(service: Arc<Service>) {
    if !service.identity.is_elsewhere() {
        return;
    }
    // Why it does not is logged where it is asked.
    if service.identity.find("regain is there").await.is_ok() {
        tracing::info!("the identity system answers");
    }
}

fn identity(config: &Config, service: &Service) -> Outcome<Arc<dyn IdentitySystem>> {
    Ok(match &config.identity {
        WebhookTarget::Nowhere | WebhookTarget::Sandbox => Arc::new(OwnAccounts),
        WebhookTarget::Webhook { url, secret_file } => {
            let secrets = WebhookSecrets::read(secret_file)?;
            let (clock, random) = (service.clock.clone(), service.random.clone());
            let system = RemoteIdentity::new(url.clone(), secrets, clock, random)?;
            Arc::new(system.with_metrics(service.metrics.clone()))
        }
    })
}

fn signals(config: &Config, service: &Service) -> Outcome<Arc<dyn SignalSender>> {
    Ok(match &config.signals {
        WebhookTarget::Nowhere => Arc::new(NoSignals),
        WebhookTarget::Webhook { url, secret_file } => {
            let secrets = WebhookSecrets::read(secret_file)?;
            Arc::new(SignalWebhook::new(url.clone(), secrets)?)
        }
        WebhookTarget::Sandbox => Arc::new(SandboxInbox::new(service.store.clone())),
    })
}

/// See [`keep_going`]; that it panicked is in the metrics.
fn kept<W>(
    service: &Arc<Service>,
    worker: Worker,
    begin: impl FnMut() -> W + Send + 'static,
) -> impl Future<Output = ()> + Send + 'static
where
    W: Future<Output = ()> + Send + 'static,
{
    let service = service.clone();
    let note_panic = move || {
        let now = service.now();
        let metrics = &service.metrics;
        metrics.worker_ran(worker, WorkerOutcome::Panicked, now);
    };
    keep_going(worker.name(), note_panic, begin)
}

/// Deletes what is no longer needed, and closes the cases whose time is over,
/// now and then.
async fn prune(service: Arc<Service>, stopped: watch::Receiver<bool>) {
    loop {
        let now = service.now();
        let (before, failures) = (now.plus(-KEEP_FLOWS), now.plus(-KEEP_FAILURES));
        let pruned = service.store.prune(before, failures).await;
        if let Err(error) = &pruned {
            tracing::error!(%error, "old rows could not be deleted");
        }
        cases::sweep(&service).await;
        let outcome = WorkerOutcome::of(pruned.is_ok());
        let metrics = &service.metrics;
        metrics.worker_ran(Worker::Prune, outcome, service.now());
        tokio::select! {
            () = tokio::time::sleep(PRUNE_EVERY) => {}
            () = until(stopped.clone()) => return,
        }
    }
}

/// Asks for the end of changes in a system of somebody else's that nobody has heard of, now and
/// then.
async fn end_changes(service: Arc<Service>, stopped: watch::Receiver<bool>) {
    loop {
        let ended = tokio::select! {
            ended = flow::end_changes(&service) => ended,
            // What is cut off here is asked for again.
            () = until(stopped.clone()) => return,
        };
        let outcome = WorkerOutcome::of(ended);
        let metrics = &service.metrics;
        metrics.worker_ran(Worker::Changes, outcome, service.now());
        tokio::select! {
            () = tokio::time::sleep(END_CHANGES_EVERY) => {}
            () = until(stopped.clone()) => return,
        }
    }
}

/// Makes figures of recoveries and the report of them, and stops what breaks a
/// guard rail of an experiment, now and then.
async fn make_figures(
    service: Arc<Service>,
    report: Option<ReportPlan>,
    rest: Duration,
    stopped: watch::Receiver<bool>,
) {
    loop {
        let made = insights::make_figures(&service).await;
        if let Err(error) = &made {
            tracing::error!(%error, "the figures of recoveries could not be made");
        } else if let Some(plan) = &report
            && let Err(error) = insights::send_report_if_due(&service, plan).await
        {
            tracing::error!(%error, "the weekly report could not be sent");
        }
        experiments::hold(&service).await;
        let outcome = WorkerOutcome::of(made.is_ok());
        let metrics = &service.metrics;
        metrics.worker_ran(Worker::Figures, outcome, service.now());
        tokio::select! {
            () = tokio::time::sleep(rest) => {}
            () = until(stopped.clone()) => return,
        }
    }
}

/// Ends when somebody presses Ctrl-C or, where there is such a signal, tells the program to terminate.
///
/// From the call on, and not from when it is first awaited, neither kills the program: whoever was told that it listens may
/// stop it a moment later, before this has its turn.
#[cfg(unix)]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupted = signal(SignalKind::interrupt())?;
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupted.recv() => {}
            _ = terminated.recv() => {}
        }
    })
}

/// Ends when somebody presses Ctrl-C.
#[cfg(not(unix))]
fn told_to_stop() -> std::io::Result<impl Future<Output = ()>> {
    let mut interrupted = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupted.recv().await;
    })
}
