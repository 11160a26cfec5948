//! An instance, from its options to its end.

use std::{io::Write, net::SocketAddr, sync::Arc, time::Duration};

use regain_api::{
    Service,
    app::{self, Outside},
    config::Options,
    key_check::check_key,
    sandbox,
    serve::{Limits, serve},
    site::files::{Console, Gallery, Site},
    telemetry::{self, Readiness},
};
use tokio::{net::TcpListener, sync::watch};

use crate::{
    Outcome,
    service::{languages, open, scanner, service},
    workers,
};

/// What those who scrape may use up: a few connections, and short ones.
const METRICS_LIMITS: Limits = Limits {
    connections: 16,
    head: Duration::from_secs(10),
    body: Duration::from_secs(10),
    photograph: Duration::from_secs(10),
    lifetime: Duration::from_secs(300),
    finish: Duration::from_secs(2),
};

/// Listens, answers and works until somebody stops it.
///
/// # Errors
/// Something that the options name cannot be used.
pub(crate) async fn run(mut options: Options) -> Outcome {
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
    let mut workers = workers::begin(&service, &config, &stopped)?;

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
