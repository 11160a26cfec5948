//! Starts the recovery API, or does one of the things that are done by hand.

mod by_hand;
mod running;
mod service;
mod workers;

use std::{
    error::Error,
    io::{IsTerminal, Write},
    process::ExitCode,
};

use clap::Parser;
use regain_api::{
    config::Options,
    telemetry::{LogFormat, log_layer},
};
use tracing_subscriber::{
    EnvFilter, Layer as _, layer::SubscriberExt as _, util::SubscriberInitExt as _,
};

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

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
        Some(command) => by_hand::carry_out(command).await,
        None => running::run(options).await,
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
