use axum::http::Uri;

use super::ConfigError;

/// An address of http or https. It is not repeated: it may hold a secret.
pub(super) fn collector(raw: String) -> Result<Uri, ConfigError> {
    if cfg!(not(feature = "traces")) {
        return Err(ConfigError(
            "--traces-url: this program was built without traces".into(),
        ));
    }
    let uri = raw.parse::<Uri>().ok();
    let uri = uri.filter(|uri| {
        let scheme = uri.scheme_str();
        [Some("http"), Some("https")].contains(&scheme)
            && uri.host().is_some()
            && uri.query().is_none()
    });
    uri.ok_or_else(|| {
        ConfigError("--traces-url takes an address such as http://collector:4318".into())
    })
}

#[cfg(all(test, feature = "traces"))]
mod tests {
    use super::*;

    #[test]
    fn a_collector_is_named_by_an_address_that_is_not_repeated() {
        for good in [
            "http://collector:4318",
            "https://c.example.com/otlp",
            "http://127.0.0.1:1",
        ] {
            assert!(collector(good.to_owned()).is_ok(), "{good}");
        }
        for bad in [
            "",
            "collector:4318",
            "ftp://c.example.com",
            "http://c.example.com/?key=secret",
            "/secret",
        ] {
            let said = collector(bad.to_owned()).unwrap_err().0;
            assert!(
                said.contains("--traces-url") && !said.contains("secret"),
                "{said}"
            );
        }
    }
}
