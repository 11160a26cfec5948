//! Our API in this process, with its sandbox and its worker, reached over HTTP.

use std::path::Path;
use std::sync::Arc;

use regain_api::app::{Outside, router};
use regain_api::clock::ManualClock;
use regain_api::config::{Origin, PasskeyEndpoints, RelyingPartyId};
use regain_api::delivery::Delivery;
use regain_api::keys::Keys;
use regain_api::languages::Languages;
use regain_api::mail::{Letterhead, SandboxInbox};
use regain_api::random::SystemRandom;
use regain_api::serve::{Limits, serve};
use regain_api::site::files::{Console, Gallery, Site};
use regain_api::{Service, Settings};
use regain_conformance::Target;
use regain_contract::{EmailAddress, UnixSeconds};
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::database::{self, Opened};
use crate::defects::Defect;
use crate::proxy;

/// When every test begins. The clock moves only when the suite moves it.
const START: UnixSeconds = UnixSeconds(1_800_000_000);

/// The page beside it.
const PAGE: &str = "<!doctype html><html lang=en><title>Recovery</title><main id=main></main>";

/// Our API, and what stands before it. It ends with this.
pub(crate) struct Server {
    /// What the suite checks.
    pub(crate) target: Target,
    stop: watch::Sender<bool>,
    _folder: tempfile::TempDir,
    _opened: Opened,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

impl Server {
    /// Starts it, behind a defect if there is one.
    pub(crate) async fn start(defect: Option<&'static Defect>) -> Self {
        let api = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let api_port = api.local_addr().unwrap().port();
        let port = match defect {
            Some(defect) => proxy::start(api_port, defect).await,
            None => api_port,
        };
        let origin = format!("http://localhost:{port}");
        let folder = quick_directory();
        let opened = database::open(folder.path()).await;
        let (stop, stopped) = watch::channel(false);
        let service = service(&opened, &origin);
        let routes = router(service.clone(), outside(&folder, &service));
        tokio::spawn(serve(api, routes, Limits::default(), stopped.clone()));
        let inbox = Arc::new(SandboxInbox::new(service.store.clone()));
        let head = Letterhead {
            languages: service.languages.clone(),
            origin: Origin::parse(&origin).unwrap(),
            sender: EmailAddress::parse("help@regain.example").unwrap(),
        };
        let delivery = Delivery::new(service, inbox.clone(), head)
            .with_texts(inbox)
            .with_rest(1..5);
        tokio::spawn(async move { delivery.run(stopped).await });
        Self {
            target: Target::parse(&origin, None).unwrap(),
            stop,
            _folder: folder,
            _opened: opened,
        }
    }
}

/// A directory in memory, where there is one.
fn quick_directory() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    match memory.is_dir().then(|| tempfile::tempdir_in(memory)) {
        Some(Ok(directory)) => directory,
        Some(Err(_)) | None => tempfile::tempdir().unwrap(),
    }
}

fn service(opened: &Opened, origin: &str) -> Arc<Service> {
    let settings = Settings {
        origin: origin.to_owned(),
        passkey_domain: RelyingPartyId::choose(None, &Origin::parse(origin).unwrap()).unwrap(),
        ..Settings::default()
    };
    let service = Service::new(
        opened.store.clone(),
        Arc::new(ManualClock::at(START)),
        Arc::new(SystemRandom),
        Arc::new(Keys::new([42; 32])),
        settings,
    );
    Arc::new(service.with_languages(Languages::new("Regain", ["en"]).unwrap()))
}

fn outside(folder: &tempfile::TempDir, service: &Service) -> Outside {
    let site = folder.path().join("site");
    std::fs::create_dir(&site).unwrap();
    std::fs::write(site.join("index.html"), PAGE).unwrap();
    let site = Site::read(&site, "localhost", &service.languages).unwrap();
    Outside {
        site: Arc::new(site),
        console: Arc::new(Console::none()),
        gallery: Arc::new(Gallery::none()),
        sender: "help@regain.example".to_owned(),
        passkey_endpoints: PasskeyEndpoints {
            enroll: None,
            manage: None,
        },
        https: false,
        sandbox: true,
    }
}
