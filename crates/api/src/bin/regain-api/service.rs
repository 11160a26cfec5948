//! The parts of the service, as the options ask for them.

use std::sync::Arc;

use regain_api::{
    Service, Settings,
    clock::{Clock, MovableClock, SystemClock},
    config::{
        Config, Database, MailTarget, ScannerTarget, SecretKey, WebhookSecrets, WebhookTarget,
    },
    evidence::EicarScanner,
    experiments::Experiments,
    identity::{IdentitySystem, OwnAccounts, RemoteIdentity},
    keys::Keys,
    languages::{Languages, UnknownLanguage},
    mail::{Folder, MailTransport, SandboxInbox, Smtp},
    password::breaches::RangeService,
    places::Places,
    random::SystemRandom,
    sandbox,
    signal::{NoSignals, SignalSender, SignalWebhook},
    store::{PostgresStore, SqliteStore, Store, StoreResult},
    support::AgentsFile,
    text_message::{NoTexts, TextSender, TextWebhook},
};
use regain_evidence::scan::Scanner;

use crate::Outcome;

pub(crate) async fn open(database: &Database) -> Outcome<Arc<dyn Store>> {
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

/// The languages of the operator's choice; in the sandbox also those that are for tests.
pub(crate) fn languages(config: &Config) -> Outcome<Languages> {
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

pub(crate) fn service(config: &Config, store: Arc<dyn Store>) -> Outcome<Service> {
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
pub(crate) fn scanner(config: &Config) -> Option<Arc<dyn Scanner>> {
    match &config.scanner {
        ScannerTarget::Nowhere => None,
        ScannerTarget::ClamAv(daemon) => Some(Arc::new(daemon.clone())),
        ScannerTarget::Sandbox => Some(Arc::new(EicarScanner)),
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

pub(crate) fn transport(config: &Config, service: &Service) -> Outcome<Arc<dyn MailTransport>> {
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

pub(crate) fn texts(config: &Config, service: &Service) -> Outcome<Arc<dyn TextSender>> {
    Ok(match &config.texts {
        WebhookTarget::Nowhere => Arc::new(NoTexts),
        WebhookTarget::Webhook { url, secret_file } => {
            let secrets = WebhookSecrets::read(secret_file)?;
            Arc::new(TextWebhook::new(url.clone(), secrets)?)
        }
        WebhookTarget::Sandbox => Arc::new(SandboxInbox::new(service.store.clone())),
    })
}

pub(crate) fn signals(config: &Config, service: &Service) -> Outcome<Arc<dyn SignalSender>> {
    Ok(match &config.signals {
        WebhookTarget::Nowhere => Arc::new(NoSignals),
        WebhookTarget::Webhook { url, secret_file } => {
            let secrets = WebhookSecrets::read(secret_file)?;
            Arc::new(SignalWebhook::new(url.clone(), secrets)?)
        }
        WebhookTarget::Sandbox => Arc::new(SandboxInbox::new(service.store.clone())),
    })
}
