use std::fmt;

use axum::http::Uri;

use super::ConfigError;

/// Scheme and host of the service, with the port if it is not the usual one:
/// what a browser sends as `Origin`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    text: String,
    host: String,
    https: bool,
}

impl Origin {
    /// Checks an origin: https, or http on the machine itself; no path.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn parse(raw: &str) -> Result<Self, ConfigError> {
        let text = raw.trim().trim_end_matches('/').to_ascii_lowercase();
        let broken = || {
            ConfigError(format!(
                "--origin {raw} is not an origin: write scheme and host only, such as https://recover.example.com"
            ))
        };
        let uri: Uri = text.parse().map_err(|_| broken())?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(broken());
        };
        if uri.path() != "/" || uri.query().is_some() || authority.as_str().contains('@') {
            return Err(broken());
        }
        let https = match scheme {
            "https" => true,
            "http" => false,
            _ => return Err(broken()),
        };
        let host = authority.host().to_owned();
        if !https && !is_loopback_host(&host) {
            return Err(ConfigError(format!(
                "--origin {raw} has to begin with https://: without it, codes and passwords could be read on the way"
            )));
        }
        // A browser leaves the usual port out of `Origin`.
        let usual = if https { 443 } else { 80 };
        let text = match authority.port_u16() {
            Some(port) if port != usual => format!("{scheme}://{host}:{port}"),
            Some(_) | None => format!("{scheme}://{host}"),
        };
        Ok(Self { text, host, https })
    }

    /// The origin as browsers send it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host name, with the port where it is not the usual one: what
    /// people see at the top of the browser.
    #[must_use]
    pub fn authority(&self) -> &str {
        self.text
            .split_once("://")
            .map_or(self.text.as_str(), |(_, authority)| authority)
    }

    /// The host name alone.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it is https.
    #[must_use]
    pub const fn is_https(&self) -> bool {
        self.https
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Whether a host is the machine itself.
pub(super) fn is_loopback_host(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "[::1]") || host.ends_with(".localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_https_or_this_machine() {
        for (raw, kept) in [
            (
                "https://recover.example.com/",
                "https://recover.example.com",
            ),
            (
                "https://Recover.example.com:443",
                "https://recover.example.com",
            ),
            (
                "https://recover.example.com:8443",
                "https://recover.example.com:8443",
            ),
            ("http://localhost:8080", "http://localhost:8080"),
            ("http://[::1]:8080", "http://[::1]:8080"),
        ] {
            assert_eq!(Origin::parse(raw).unwrap().as_str(), kept);
        }
        for raw in [
            "http://recover.example.com",
            "http://localhost.example.com",
            "recover.example.com",
            "https://recover.example.com/x",
            "https://a@recover.example.com",
            "ftp://localhost",
            "",
        ] {
            assert!(Origin::parse(raw).is_err(), "{raw}");
        }
    }
}
