//! The service that knows passwords from breaches.

use std::sync::{Arc, Mutex};

use axum::{Router, http::StatusCode, http::Uri};
use regain_api::password::breaches::{BreachList as _, RangeService};
use regain_contract::{Password, PasswordPolicy, Secret};
use tokio::net::TcpListener;

/// The rest of the hash of `correct horse battery staple`, after `ABF7A`.
const REST: &str = "AD6438836DBE526AA231ABDE2D0EEF74D42";

fn password(text: &str) -> Password {
    Password::parse(Secret::new(text.to_owned()), PasswordPolicy::ONLY_FACTOR).unwrap()
}

/// A service that answers all with this, and the addresses it was asked for.
async fn serve(status: StatusCode, answer: String) -> (RangeService, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}/range/", listener.local_addr().unwrap());
    let asked = Arc::new(Mutex::new(Vec::new()));
    let kept = asked.clone();
    let router = Router::new().fallback(move |uri: Uri| {
        kept.lock().unwrap().push(uri.to_string());
        let answer = answer.clone();
        async move { (status, answer) }
    });
    tokio::spawn(async move { axum::serve(listener, router).await });
    (RangeService::new(base).unwrap(), asked)
}

/// STANDARDS C8: five characters of a hash leave the API, and nothing else.
#[tokio::test]
async fn only_the_beginning_of_a_hash_leaves_the_api() {
    let answer = format!("{REST}:1043\r\n0018A45C4D1DEF81644B54AB7F969B88D65:0");
    let (service, asked) = serve(StatusCode::OK, answer).await;
    assert!(service.has(&password("correct horse battery staple")).await);
    assert!(!service.has(&password("another password altogether")).await);
    let asked = asked.lock().unwrap().clone();
    assert_eq!(asked[0], "/range/ABF7A");
    assert!(asked.iter().all(|path| path.len() == "/range/ABF7A".len()));
}

/// STANDARDS C8: somebody else's failure keeps nobody from a new password.
#[tokio::test]
async fn a_breach_list_that_fails_finds_nothing() {
    let (broken, _) = serve(StatusCode::INTERNAL_SERVER_ERROR, format!("{REST}:1")).await;
    let (padded, _) = serve(StatusCode::OK, format!("{REST}:0")).await;
    let (endless, _) = serve(StatusCode::OK, format!("{REST}:1\n").repeat(100_000)).await;
    let down = RangeService::new("http://127.0.0.1:9/range/".to_owned()).unwrap();
    for service in [broken, padded, endless, down] {
        assert!(!service.has(&password("correct horse battery staple")).await);
    }
}
