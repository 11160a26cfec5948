//! What an instance does beside answering.

use std::{sync::Arc, time::Duration};

use regain_api::{
    Service, cases,
    config::{Config, MailTarget, WebhookTarget},
    delivery::Delivery,
    evidence::upkeep,
    experiments, flow,
    insights::{self, ReportPlan},
    mail::Letterhead,
    serve::until,
    telemetry::{Worker, WorkerOutcome},
    worker::keep_going,
};
use tokio::{sync::watch, task::JoinSet};

use crate::{
    Outcome,
    service::{signals, texts, transport},
};

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

/// How long the worker rests in the sandbox, in milliseconds.
const SANDBOX_REST: std::ops::Range<u64> = 100..200;

/// How many messages are handed to other servers at once: one that is slow
/// for one person does not hold up the code of another.
const SENDERS: usize = 4;

/// Begins everything, until `stopped` says so.
///
/// # Errors
/// What messages are handed to cannot be set up.
pub(crate) fn begin(
    service: &Arc<Service>,
    config: &Config,
    stopped: &watch::Receiver<bool>,
) -> Outcome<JoinSet<()>> {
    let mut workers = Workers {
        service,
        stopped,
        running: JoinSet::new(),
    };
    let delivery = Arc::new(delivery(service, config)?);
    for _ in 0..senders(config) {
        let delivery = delivery.clone();
        workers.spawn(Worker::Delivery, move |_, stopped| {
            let delivery = delivery.clone();
            async move { delivery.run(stopped).await }
        });
    }
    workers.spawn(Worker::Photographs, upkeep::run);
    workers.spawn(Worker::Prune, prune);
    workers.spawn(Worker::Changes, end_changes);
    let report = config.report.clone();
    // Whoever tries things out does not want to wait for what they have just done.
    let rest = if config.sandbox {
        SANDBOX_FIGURES_EVERY
    } else {
        FIGURES_EVERY
    };
    workers.spawn(Worker::Figures, move |service, stopped| {
        make_figures(service, report.clone(), rest, stopped)
    });
    Ok(workers.running)
}

/// What sends the messages.
fn delivery(service: &Arc<Service>, config: &Config) -> Outcome<Delivery> {
    let letterhead = Letterhead {
        languages: service.languages.clone(),
        origin: config.origin.clone(),
        sender: config.mail_from.clone(),
    };
    let delivery = Delivery::new(service.clone(), transport(config, service)?, letterhead)
        .with_texts(texts(config, service)?)
        .with_signals(signals(config, service)?);
    Ok(if config.sandbox {
        delivery.with_rest(SANDBOX_REST)
    } else {
        delivery
    })
}

/// How many send messages at once: more than one where other servers are waited for.
fn senders(config: &Config) -> usize {
    let mails = match &config.mail {
        MailTarget::Smtp(_) => true,
        MailTarget::Folder(_) | MailTarget::Sandbox => false,
    };
    let posts = |target: &WebhookTarget| match target {
        WebhookTarget::Webhook { .. } => true,
        WebhookTarget::Nowhere | WebhookTarget::Sandbox => false,
    };
    if mails || posts(&config.texts) || posts(&config.signals) {
        SENDERS
    } else {
        1
    }
}

/// The workers that were begun.
struct Workers<'a> {
    service: &'a Arc<Service>,
    stopped: &'a watch::Receiver<bool>,
    running: JoinSet<()>,
}

impl Workers<'_> {
    /// Begins one, and begins it anew when it panics.
    fn spawn<W>(
        &mut self,
        worker: Worker,
        run: impl Fn(Arc<Service>, watch::Receiver<bool>) -> W + Send + 'static,
    ) where
        W: Future<Output = ()> + Send + 'static,
    {
        let (service, stopped) = (self.service.clone(), self.stopped.clone());
        let begin = move || run(service.clone(), stopped.clone());
        self.running.spawn(kept(self.service, worker, begin));
    }
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
