use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use regain_contract::{Build, ProblemType, ProofKind, UnixSeconds};
use regain_evidence::scan::Scanner;
use regain_journey::{AgentId, Means};
use tokio::sync::Semaphore;

use crate::clock::Clock;
use crate::config::{Origin, RelyingPartyId, WebhookSecrets};
use crate::evidence::Photographs;
use crate::experiments::Experiments;
use crate::figures::KeptFigures;
use crate::flow::PROTECTION_LIFETIME;
use crate::http::{InFlight, Refusal};
use crate::identity::{IdentitySystem, OwnAccounts};
use crate::keys::Keys;
use crate::languages::Languages;
use crate::limits;
use crate::passkeys::Passkeys;
use crate::password::Hashing;
use crate::password::breaches::{BreachList, NoBreachList};
use crate::places::Places;
use crate::random::Random;
use crate::store::Store;
use crate::support::{self, Agents};
use crate::telemetry::{Metrics, ObservedStore};
use crate::throttle::Throttle;

/// Everything a handler is given.
pub struct Service {
    /// The database.
    pub store: Arc<dyn Store>,
    /// The system that the accounts are in.
    pub identity: Arc<dyn IdentitySystem>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// The secret key.
    pub keys: Arc<Keys>,
    /// Passwords that were found in breaches.
    pub breaches: Arc<dyn BreachList>,
    /// Where addresses are.
    pub places: Places,
    /// The languages that people are spoken to in.
    pub languages: Languages,
    /// Who works on cases; without them there is no console.
    pub agents: Option<Arc<dyn Agents>>,
    /// What is tried out.
    pub experiments: Experiments,
    /// What an operator has set.
    pub settings: Settings,
    /// Passkeys, if there are any.
    pub passkeys: Option<Passkeys>,
    /// Where passwords are hashed.
    pub hashing: Hashing,
    /// Whether a password may be judged now: one at a time, beside those that
    /// are hashed.
    pub(crate) judging: Arc<Semaphore>,
    /// How each way of proving goes.
    pub(crate) figures: KeptFigures,
    /// How often each flow asks how well a password would do.
    pub(crate) strengths: Throttle,
    /// The same for each network.
    pub(crate) strengths_of_networks: Throttle,
    /// Photographs of documents: none can be asked for, unless it is said where
    /// they are and what scans them.
    pub photographs: Photographs,
    /// The key that reports of delivery are signed with, if there are any.
    pub(crate) delivery_secrets: Option<WebhookSecrets>,
    /// What engineers see of it.
    pub metrics: Arc<Metrics>,
    /// The requests that are being carried out.
    pub(crate) in_flight: InFlight,
    /// The builds of the app that are served.
    pub(crate) builds: BTreeSet<Build>,
}

/// What an operator has set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The origin people see, such as `https://recover.example.com`, without
    /// a slash at the end. Never taken from a request.
    pub origin: String,
    /// What the service is called.
    pub service_name: String,
    /// Where people sign in.
    pub sign_in_url: String,
    /// The header in which a proxy of the operator's passes on the client's
    /// address, if there is such a proxy.
    pub trusted_proxy_header: Option<String>,
    /// How long a mailed code works, in seconds: 600 to 86400 (NIST SP
    /// 800-63B-4, 4.2.1.2 allows 24 hours).
    pub email_code_lifetime: i64,
    /// Within how many seconds a case is answered.
    pub case_reply_within: i64,
    /// Whether text messages can be sent.
    pub texts: bool,
    /// Where the accounts are in a system of somebody else's: of what time the
    /// naming of an account takes a whole multiple, whether there is one or not.
    pub identity_pace: Duration,
    /// Whether anybody wants to hear signals.
    pub signals: bool,
    /// The domain that passkeys belong to, if there are any.
    pub passkey_domain: Option<RelyingPartyId>,
    /// Whether everyone waits before an account is changed (STANDARDS A34).
    pub always_wait: bool,
    /// For how long sensitive changes are protected after a recovery, in
    /// seconds; 0: they are not.
    pub protection: i64,
}

impl Default for Settings {
    fn default() -> Self {
        let origin = "http://localhost:8080";
        let parsed = Origin::parse(origin).ok();
        Self {
            origin: origin.to_owned(),
            service_name: "Regain".to_owned(),
            sign_in_url: "/sandbox".to_owned(),
            trusted_proxy_header: None,
            email_code_lifetime: 3600,
            case_reply_within: 2 * 24 * 3600,
            texts: true,
            identity_pace: Duration::from_millis(500),
            signals: false,
            passkey_domain: parsed
                .and_then(|origin| RelyingPartyId::choose(None, &origin).ok())
                .flatten(),
            always_wait: false,
            protection: PROTECTION_LIFETIME,
        }
    }
}

impl Service {
    /// A service of these parts.
    #[must_use]
    pub fn new(
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
        random: Arc<dyn Random>,
        keys: Arc<Keys>,
        settings: Settings,
    ) -> Self {
        let passkeys = settings.passkey_domain.as_ref();
        let passkeys = passkeys
            .and_then(|domain| Passkeys::new(domain, &settings.origin, &settings.service_name));
        let photographs =
            Photographs::new(regain_evidence::Store::in_memory(), random.clone(), None);
        let metrics = Arc::new(Metrics::default());
        Self {
            store: Arc::new(ObservedStore::new(store, metrics.clone())),
            metrics,
            identity: Arc::new(OwnAccounts),
            clock,
            random,
            keys,
            photographs,
            breaches: Arc::new(NoBreachList),
            places: Places::default(),
            languages: Languages::english(&settings.service_name),
            agents: None,
            experiments: Experiments::default(),
            settings,
            passkeys,
            hashing: Hashing::on_all_processors(),
            figures: KeptFigures::default(),
            judging: Arc::new(Semaphore::new(1)),
            strengths: Throttle::new(limits::STRENGTHS_PER_FLOW),
            strengths_of_networks: Throttle::new(limits::STRENGTHS_PER_NETWORK),
            delivery_secrets: None,
            in_flight: InFlight::default(),
            builds: BTreeSet::new(),
        }
    }

    /// The same with accounts that are in a system of somebody else's.
    #[must_use]
    pub fn with_identity(self, identity: Arc<dyn IdentitySystem>) -> Self {
        Self { identity, ..self }
    }

    /// The same with a list of passwords that were found in breaches.
    #[must_use]
    pub fn with_breach_list(self, breaches: Arc<dyn BreachList>) -> Self {
        Self { breaches, ..self }
    }

    /// The same with a file that says where addresses are.
    #[must_use]
    pub fn with_places(self, places: Places) -> Self {
        Self { places, ..self }
    }

    /// The same with reports of what became of messages, which are signed with
    /// one of these secrets.
    #[must_use]
    pub fn with_delivery_events(self, secrets: WebhookSecrets) -> Self {
        Self {
            delivery_secrets: Some(secrets),
            ..self
        }
    }

    /// The same with the builds of the app that are served: an app of another
    /// one counts as such.
    #[must_use]
    pub fn with_builds(self, builds: BTreeSet<Build>) -> Self {
        Self { builds, ..self }
    }

    /// The same in these languages.
    #[must_use]
    pub fn with_languages(self, languages: Languages) -> Self {
        Self { languages, ..self }
    }

    /// The same with experiments.
    #[must_use]
    pub fn with_experiments(self, experiments: Experiments) -> Self {
        Self {
            experiments,
            ..self
        }
    }

    /// The same with people who work on cases.
    #[must_use]
    pub fn with_agents(self, agents: Arc<dyn Agents>) -> Self {
        Self {
            agents: Some(agents),
            ..self
        }
    }

    /// The same with a place for photographs, and what scans them.
    #[must_use]
    pub fn with_photographs(
        self,
        store: regain_evidence::Store,
        scanner: Option<Arc<dyn Scanner>>,
    ) -> Self {
        Self {
            photographs: Photographs::new(store, self.random.clone(), scanner),
            ..self
        }
    }

    /// Who works on cases.
    ///
    /// # Errors
    /// Nobody does: there is no console.
    pub(crate) fn agents(&self) -> Result<&dyn Agents, Refusal> {
        let agents = self.agents.as_deref();
        agents.ok_or_else(|| ProblemType::NotFound.into())
    }

    /// Whether this number is of somebody who may decide about cases now.
    pub(crate) fn may_decide(&self, id: AgentId) -> bool {
        let agents = self.agents.as_deref();
        agents.is_some_and(|agents| support::may_decide(agents, id))
    }

    /// The ways of proving that this service has the means for, whatever an
    /// account has.
    #[must_use]
    pub fn ways(&self) -> Means {
        let here = |kind: &ProofKind| match kind {
            ProofKind::TextCode => self.settings.texts,
            ProofKind::Passkey => self.passkeys.is_some(),
            // Another system has no place for them.
            ProofKind::BackupCode => !self.identity.is_elsewhere(),
            ProofKind::AuthenticatorCode
            | ProofKind::EmailCode
            | ProofKind::ContactCode
            | ProofKind::HumanCheck => true,
        };
        let kinds = ProofKind::ALL.into_iter().filter(here);
        kinds.fold(Means::NONE, Means::with)
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> UnixSeconds {
        self.clock.now()
    }
}
