use std::fmt;
use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};
use regain_contract::support::Method;
use regain_contract::{Action, ProblemType, Stage, UnixSeconds};
use regain_journey::{Proof, State};

use super::labels::{
    Access, AccessLabels, ActionLabels, ActionOutcome, BuildLabels, ChannelLabels, DatabaseStep,
    DatabaseStepLabels, Ending, EndingLabels, EventLabels, LimitLabels, MessageChannel,
    MessageLabels, MessageResult, ProblemLabels, ProofLabels, RequestLabels, Word, Worker,
    WorkerLabels, WorkerOutcome, WorkerRunLabels, action_word, method_word, outcome_word,
    step_word,
};
use crate::audit;
use crate::limits::Rate;
use crate::store::Backlog;

/// Buckets of what people wait for, in seconds.
const REQUEST_BUCKETS: [f64; 11] = [
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0,
];
/// Buckets of what happens inside a request, in seconds.
const INNER_BUCKETS: [f64; 10] = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 10.0,
];
/// Buckets of what other servers take their time for, in seconds.
const OUTER_BUCKETS: [f64; 8] = [0.05, 0.1, 0.25, 0.5, 1.0, 5.0, 15.0, 60.0];

type Timings<L> = Family<L, Histogram, fn() -> Histogram>;

/// The metrics of one service. Each has its own; nothing is shared between
/// two in a process.
pub struct Metrics {
    registry: Registry,
    requests: Timings<RequestLabels>,
    problems: Family<ProblemLabels, Counter>,
    actions: Family<ActionLabels, Counter>,
    events: Family<EventLabels, Counter>,
    proofs: Family<ProofLabels, Counter>,
    flows_started: Counter,
    flows_proven: Counter,
    flows_ended: Family<EndingLabels, Counter>,
    limits_reached: Family<LimitLabels, Counter>,
    messages: Family<MessageLabels, Counter>,
    sends: Timings<ChannelLabels>,
    outbox_waiting: Gauge,
    outbox_oldest: Gauge,
    outbox_failed: Gauge,
    cases_waiting: Gauge,
    cases_overdue: Gauge,
    cases_oldest: Gauge,
    backlog_read_at: Gauge,
    transaction_waits: Timings<AccessLabels>,
    transactions: Timings<AccessLabels>,
    database_errors: Family<DatabaseStepLabels, Counter>,
    hash_waits: Histogram,
    hashes: Histogram,
    identity_requests: Histogram,
    identity_failures: Counter,
    worker_runs: Family<WorkerRunLabels, Counter>,
    worker_last_success: Family<WorkerLabels, Gauge>,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metrics").finish_non_exhaustive()
    }
}

impl Default for Metrics {
    fn default() -> Self {
        let mut metrics = Self {
            registry: Registry::with_prefix("regain"),
            requests: Family::new_with_constructor(|| Histogram::new(REQUEST_BUCKETS)),
            problems: Family::default(),
            actions: Family::default(),
            events: Family::default(),
            proofs: Family::default(),
            flows_started: Counter::default(),
            flows_proven: Counter::default(),
            flows_ended: Family::default(),
            limits_reached: Family::default(),
            messages: Family::default(),
            sends: Family::new_with_constructor(|| Histogram::new(OUTER_BUCKETS)),
            outbox_waiting: Gauge::default(),
            outbox_oldest: Gauge::default(),
            outbox_failed: Gauge::default(),
            cases_waiting: Gauge::default(),
            cases_overdue: Gauge::default(),
            cases_oldest: Gauge::default(),
            backlog_read_at: Gauge::default(),
            transaction_waits: Family::new_with_constructor(|| Histogram::new(INNER_BUCKETS)),
            transactions: Family::new_with_constructor(|| Histogram::new(INNER_BUCKETS)),
            database_errors: Family::default(),
            hash_waits: Histogram::new(INNER_BUCKETS),
            hashes: Histogram::new(INNER_BUCKETS),
            identity_requests: Histogram::new(OUTER_BUCKETS),
            identity_failures: Counter::default(),
            worker_runs: Family::default(),
            worker_last_success: Family::default(),
        };
        metrics.register_of_requests();
        metrics.register_of_recoveries();
        metrics.register_of_messages_and_cases();
        metrics.register_of_machinery();
        metrics.begin_at_zero();
        metrics
    }
}

impl Metrics {
    fn register_of_requests(&mut self) {
        let registry = &mut self.registry;
        registry.register_with_unit(
            "http_request_duration",
            "How long requests took, by the template of their route, method and class of answer",
            Unit::Seconds,
            self.requests.clone(),
        );
        registry.register(
            "problems",
            "Answers that are a problem, by its kind",
            self.problems.clone(),
        );
        registry.register(
            "limits_reached",
            "Times a limit was found used up, by the limit",
            self.limits_reached.clone(),
        );
    }

    fn register_of_recoveries(&mut self) {
        let registry = &mut self.registry;
        registry.register(
            "actions",
            "Actions in recoveries, by the step they were done at, their kind and what became of them",
            self.actions.clone(),
        );
        registry.register(
            "events",
            "Lines of the audit, by event and outcome",
            self.events.clone(),
        );
        registry.register(
            "proofs",
            "Tries at a proof, by method and outcome",
            self.proofs.clone(),
        );
        registry.register(
            "flows_started",
            "Recoveries that were started",
            self.flows_started.clone(),
        );
        registry.register(
            "flows_proven",
            "Recoveries in which enough was proven to change the account; again after a wait or a move",
            self.flows_proven.clone(),
        );
        registry.register(
            "flows_ended",
            "Recoveries that ended, by how",
            self.flows_ended.clone(),
        );
    }

    fn register_of_messages_and_cases(&mut self) {
        let registry = &mut self.registry;
        registry.register(
            "messages",
            "Tries to send a message, by channel and result",
            self.messages.clone(),
        );
        registry.register_with_unit(
            "message_send_duration",
            "How long the next server took for one message, by channel",
            Unit::Seconds,
            self.sends.clone(),
        );
        registry.register(
            "outbox_waiting",
            "Messages that are due or wait for another try",
            self.outbox_waiting.clone(),
        );
        registry.register_with_unit(
            "outbox_oldest",
            "Age of the oldest of them",
            Unit::Seconds,
            self.outbox_oldest.clone(),
        );
        registry.register(
            "outbox_failed",
            "Messages that failed for good and were not sent again",
            self.outbox_failed.clone(),
        );
        registry.register(
            "cases_waiting",
            "Cases that somebody of the service has to answer",
            self.cases_waiting.clone(),
        );
        registry.register(
            "cases_overdue",
            "Cases among them whose promised time of reply is over",
            self.cases_overdue.clone(),
        );
        registry.register_with_unit(
            "cases_oldest",
            "Age of the oldest of them",
            Unit::Seconds,
            self.cases_oldest.clone(),
        );
        registry.register_with_unit(
            "backlog_read_timestamp",
            "When messages and cases that wait were last counted, since 1970 in UTC",
            Unit::Seconds,
            self.backlog_read_at.clone(),
        );
    }

    fn register_of_machinery(&mut self) {
        let registry = &mut self.registry;
        registry.register_with_unit(
            "transaction_wait",
            "How long transactions waited until they began: for a connection, and to write for the turn",
            Unit::Seconds,
            self.transaction_waits.clone(),
        );
        registry.register_with_unit(
            "transaction_duration",
            "How long transactions took once begun",
            Unit::Seconds,
            self.transactions.clone(),
        );
        registry.register(
            "database_errors",
            "Times the database failed, by where",
            self.database_errors.clone(),
        );
        registry.register_with_unit(
            "password_hash_wait",
            "How long hashing a password or a backup code waited for its place",
            Unit::Seconds,
            self.hash_waits.clone(),
        );
        registry.register_with_unit(
            "password_hash_duration",
            "How long it then took",
            Unit::Seconds,
            self.hashes.clone(),
        );
        registry.register_with_unit(
            "identity_request_duration",
            "How long the system of the accounts took, its retries included",
            Unit::Seconds,
            self.identity_requests.clone(),
        );
        registry.register(
            "identity_failures",
            "Requests that it did not answer",
            self.identity_failures.clone(),
        );
        registry.register(
            "worker_runs",
            "Rounds of what goes on beside the requests, by worker and outcome",
            self.worker_runs.clone(),
        );
        registry.register_with_unit(
            "worker_last_success_timestamp",
            "When a worker last ended a round well, since 1970 in UTC",
            Unit::Seconds,
            self.worker_last_success.clone(),
        );
        let build = Family::<BuildLabels, Gauge>::default();
        let version = Word(env!("CARGO_PKG_VERSION"));
        build.get_or_create(&BuildLabels { version }).set(1);
        registry.register("build_info", "1, with the version that runs", build);
    }

    /// A counter that is not there yet has no rise: the first failure would be
    /// missed.
    fn begin_at_zero(&self) {
        for kind in ProblemType::ALL {
            zero(&self.problems, (*kind).into());
        }
        for rate in Rate::ALL {
            zero(&self.limits_reached, (*rate).into());
        }
        for outcome in [Word(audit::SUCCESS), Word(audit::FAILURE)] {
            for event in audit::VOCABULARY {
                let event = Word(event);
                zero(&self.events, EventLabels { event, outcome });
            }
            for proof in Proof::ALL {
                let method = method_word(Some(audit::method_of_kind(proof.kind())));
                zero(&self.proofs, ProofLabels { method, outcome });
            }
        }
        for outcome in Ending::ALL.iter().copied() {
            zero(&self.flows_ended, EndingLabels { outcome });
        }
        for channel in MessageChannel::ALL.iter().copied() {
            for result in MessageResult::ALL.iter().copied() {
                zero(&self.messages, MessageLabels { channel, result });
            }
        }
        for step in DatabaseStep::ALL.iter().copied() {
            zero(&self.database_errors, DatabaseStepLabels { step });
        }
        for worker in Worker::ALL.iter().copied() {
            for outcome in WorkerOutcome::ALL.iter().copied() {
                zero(&self.worker_runs, WorkerRunLabels { worker, outcome });
            }
        }
    }

    /// All of them, as Prometheus reads it (OpenMetrics 1.0 text).
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing into a text does not fail.
        let _ = encode(&mut text, &self.registry);
        text
    }

    pub(super) fn request(&self, labels: &RequestLabels, took: Duration) {
        observe(&self.requests, labels, took);
    }

    pub(super) fn problem(&self, kind: ProblemType) {
        self.problems.get_or_create(&kind.into()).inc();
    }

    /// An action was carried out at a step, or was not.
    pub(crate) fn action(&self, step: State, action: ActionName, outcome: ActionOutcome) {
        let labels = ActionLabels {
            step: step_word(step),
            action: action.0,
            outcome,
        };
        self.actions.get_or_create(&labels).inc();
    }

    /// A recovery has gone from one step to another.
    pub(crate) fn moved(&self, before: State, after: State) {
        let may_change = |state: State| state.stage() == Stage::Secure;
        if may_change(after) && !may_change(before) {
            self.flows_proven.inc();
        }
    }

    /// A recovery has ended, and that has been committed.
    pub(super) fn ended(&self, outcome: Ending) {
        let labels = EndingLabels { outcome };
        self.flows_ended.get_or_create(&labels).inc();
    }

    /// A line of the audit was written, and has been committed.
    pub(super) fn audited(&self, event: &'static str, outcome: &str, about: Option<Method>) {
        let outcome = outcome_word(outcome);
        let labels = EventLabels {
            event: Word(event),
            outcome,
        };
        self.events.get_or_create(&labels).inc();
        if event == audit::FLOW_STARTED {
            self.flows_started.inc();
        }
        if [
            audit::CODE_ENTERED,
            audit::PASSKEY_USED,
            audit::DECISION_TAKEN,
        ]
        .contains(&event)
        {
            let method = method_word(about);
            let labels = ProofLabels { method, outcome };
            self.proofs.get_or_create(&labels).inc();
        }
    }

    /// A limit was found used up.
    pub(crate) fn limit_reached(&self, rate: Rate) {
        self.limits_reached.get_or_create(&rate.into()).inc();
    }

    /// A message was tried.
    pub(crate) fn message(&self, channel: MessageChannel, result: MessageResult) {
        let labels = MessageLabels { channel, result };
        self.messages.get_or_create(&labels).inc();
    }

    /// How long the next server took for a message.
    pub(crate) fn sent(&self, channel: MessageChannel, took: Duration) {
        observe(&self.sends, &ChannelLabels { channel }, took);
    }

    /// What waits was counted.
    pub(super) fn backlog(&self, backlog: &Backlog, now: UnixSeconds) {
        let age = |since: Option<UnixSeconds>| since.map_or(0, |since| now.since(since).max(0));
        self.outbox_waiting.set(backlog.messages_waiting.into());
        self.outbox_oldest.set(age(backlog.message_waits_since));
        self.outbox_failed.set(backlog.messages_failed.into());
        self.cases_waiting.set(backlog.cases_waiting.into());
        self.cases_overdue.set(backlog.cases_overdue.into());
        self.cases_oldest.set(age(backlog.case_waits_since));
        self.backlog_read_at.set(now.0);
    }

    pub(super) fn transaction_began(&self, access: Access, waited: Duration) {
        observe(&self.transaction_waits, &AccessLabels { access }, waited);
    }

    pub(super) fn transaction_ended(&self, access: Access, took: Duration) {
        observe(&self.transactions, &AccessLabels { access }, took);
    }

    /// The database failed.
    pub(crate) fn database_failed(&self, step: DatabaseStep) {
        self.database_errors
            .get_or_create(&DatabaseStepLabels { step })
            .inc();
    }

    /// A password, or a backup code, was hashed or compared.
    pub(crate) fn hashed(&self, waited: Duration, took: Duration) {
        self.hash_waits.observe(waited.as_secs_f64());
        self.hashes.observe(took.as_secs_f64());
    }

    /// The system of the accounts was asked.
    pub(crate) fn identity_asked(&self, took: Duration, has_answered: bool) {
        self.identity_requests.observe(took.as_secs_f64());
        if !has_answered {
            self.identity_failures.inc();
        }
    }

    /// A worker has ended a round.
    pub fn worker_ran(&self, worker: Worker, outcome: WorkerOutcome, now: UnixSeconds) {
        let labels = WorkerRunLabels { worker, outcome };
        self.worker_runs.get_or_create(&labels).inc();
        if outcome == WorkerOutcome::Success {
            let last = self
                .worker_last_success
                .get_or_create(&WorkerLabels { worker });
            last.set(now.0);
        }
    }

    /// When a worker last ended a round well.
    pub(super) fn worker_last_success(&self, worker: Worker) -> Option<UnixSeconds> {
        let last = self.worker_last_success.get(&WorkerLabels { worker })?;
        Some(UnixSeconds(last.get()))
    }
}

/// What an action is called, for when it has been carried out and is gone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ActionName(Word);

impl From<&Action> for ActionName {
    fn from(action: &Action) -> Self {
        Self(action_word(action))
    }
}

fn zero<L>(family: &Family<L, Counter>, labels: L)
where
    L: Clone + std::hash::Hash + Eq + EncodeLabelSet,
{
    drop(family.get_or_create(&labels));
}

fn observe<L>(family: &Timings<L>, labels: &L, took: Duration)
where
    L: Clone + std::hash::Hash + Eq,
{
    family.get_or_create(labels).observe(took.as_secs_f64());
}
