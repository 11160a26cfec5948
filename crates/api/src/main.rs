//! Starts the recovery API.

use std::{
    error::Error,
    io::{IsTerminal, Write},
    net::SocketAddr,
    process::ExitCode,
    sync::Arc,
    time::Duration,
};

use clap::Parser;
use regain_api::{
    Service, Settings,
    app::{self, Outside},
    clock::{Clock, MovableClock, SystemClock},
    config::{Config, MailTarget, Options, SecretKey},
    delivery::Delivery,
    flow,
    keys::Keys,
    mail::{Folder, Letterhead, MailTransport, SandboxInbox, Smtp},
    random::SystemRandom,
    sandbox,
    site::files::Site,
    store::{SqliteStore, Store},
};
use regain_words::Locale;
use tokio::{net::TcpListener, sync::watch, task::JoinSet};
use tracing_subscriber::EnvFilter;

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// How long requests that are being answered may take after the program was
/// told to stop.
const FINISH_WITHIN: Duration = Duration::from_secs(10);

/// How often old rows are deleted.
const PRUNE_EVERY: Duration = Duration::from_secs(600);

/// For how long flows are kept after they are over, in seconds: a day, so
/// that a retry is still answered.
const KEEP_FLOWS: i64 = flow::FLOW_LIFETIME + 24 * 3600;

/// How many mails are handed to a mail server at once: one that is slow for
/// one person does not hold up the code of another.
const SENDERS: usize = 4;

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    log_to_stderr();
    match run(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "regain-api: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A line an event: for people on a terminal, as JSON elsewhere.
fn log_to_stderr() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    if std::io::stderr().is_terminal() {
        builder.init();
    } else {
        builder.json().init();
    }
}

async fn run(mut options: Options) -> Outcome {
    // Before anything is opened, and again when the port is known.
    options.clone().check()?;
    let listener = TcpListener::bind(options.listen)
        .await
        .map_err(|error| format!("cannot listen on {}: {error}", options.listen))?;
    options.listen = listener.local_addr()?;
    let config = options.check()?;

    let site = Site::read(&config.site, config.origin.authority()).map_err(|error| {
        format!(
            "the app in {} cannot be served: {error}. `cargo xtask bundle` builds it; --site says where it is",
            config.site.display()
        )
    })?;
    let store = SqliteStore::open(&config.database)
        .await
        .map_err(|error| format!("{} cannot be opened: {error}", config.database.display()))?;
    let store: Arc<dyn Store> = Arc::new(store);
    let service = Arc::new(service(&config, store)?);
    if config.sandbox {
        sandbox::seed(&service).await?;
    }

    let locale = Locale::english(regain_words::native::Icu::new(
        regain_words::ENGLISH_FORMATS,
    ))
    .with_service(&service.settings.service_name);
    let router = app::router(
        service.clone(),
        Outside {
            site: Arc::new(site),
            locale: locale.clone(),
            sender: config.mail_from.as_str().to_owned(),
            passkey_endpoints: config.passkey_endpoints.clone(),
            https: config.origin.is_https(),
            sandbox: config.sandbox,
        },
    );

    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        told_to_stop().await;
        let _ = stop.send(true);
    });
    let mut workers = JoinSet::new();
    let delivery = Arc::new(Delivery::new(
        service.clone(),
        transport(&config, &service)?,
        Letterhead {
            locale,
            host: config.origin.host().to_owned(),
            sender: config.mail_from.clone(),
        },
    ));
    let senders = match config.mail {
        MailTarget::Smtp(_) => SENDERS,
        MailTarget::Folder(_) | MailTarget::Sandbox => 1,
    };
    for _ in 0..senders {
        let (delivery, stopped) = (delivery.clone(), stopped.clone());
        workers.spawn(async move { delivery.run(stopped).await });
    }
    workers.spawn(prune(service.clone(), stopped.clone()));

    let mut out = std::io::stdout();
    writeln!(out, "listening on http://{}", config.listen)?;
    out.flush()?;
    serve(listener, router, stopped).await?;
    while workers.join_next().await.is_some() {}
    Ok(())
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
        trusted_proxy_header: config
            .trusted_proxy_header
            .as_ref()
            .map(|name| name.as_str().to_owned()),
        ..Settings::default()
    };
    if let Some(name) = &config.service_name {
        settings.service_name.clone_from(name);
    }
    Ok(Service::new(
        store,
        clock,
        Arc::new(SystemRandom),
        Arc::new(Keys::new(*key.expose_secret())),
        settings,
    ))
}

fn transport(config: &Config, service: &Service) -> Outcome<Arc<dyn MailTransport>> {
    let (sender, name) = (config.mail_from.as_str(), &service.settings.service_name);
    Ok(match &config.mail {
        MailTarget::Smtp(address) => Arc::new(Smtp::new(address, sender, name)?),
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

/// Serves until told to stop, and then for as long as requests take, within
/// bounds.
async fn serve(
    listener: TcpListener,
    router: axum::Router,
    stopped: watch::Receiver<bool>,
) -> Outcome {
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(until(stopped.clone()));
    let too_long = async {
        until(stopped).await;
        tokio::time::sleep(FINISH_WITHIN).await;
    };
    tokio::select! {
        ended = async { server.await } => ended?,
        () = too_long => tracing::warn!("requests were cut off: they took too long after the stop"),
    }
    Ok(())
}

async fn until(mut stopped: watch::Receiver<bool>) {
    // The sender is gone only when the program ends, too.
    let _ = stopped.wait_for(|stopped| *stopped).await;
}

/// Deletes what is no longer needed, now and then.
async fn prune(service: Arc<Service>, stopped: watch::Receiver<bool>) {
    loop {
        let before = service.now().plus(-KEEP_FLOWS);
        if let Err(error) = service.store.prune(before).await {
            tracing::error!(%error, "old rows could not be deleted");
        }
        tokio::select! {
            () = tokio::time::sleep(PRUNE_EVERY) => {}
            () = until(stopped.clone()) => return,
        }
    }
}

/// Waits for Ctrl-C or, where there is one, the signal to terminate.
async fn told_to_stop() {
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminated) => tokio::select! {
                () = interrupted => {}
                _ = terminated.recv() => {}
            },
            Err(_) => interrupted.await,
        }
    }
    #[cfg(not(unix))]
    interrupted.await;
}
