use std::fmt;

use super::{ConfigError, Origin};

/// The domain that passkeys belong to, the relying party ID of WebAuthn: the
/// host of the origin, or a domain above it that recovery shares with the
/// place where people sign in (WebAuthn Level 3, 5.1.2; NIST SP 800-63B-4,
/// 3.2.5.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelyingPartyId(String);

impl RelyingPartyId {
    /// What `--passkey-domain` says, or the host of the origin. `None`: there
    /// are no passkeys, because it says `none` or the host is an IP address,
    /// which passkeys cannot belong to.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub fn choose(raw: Option<&str>, origin: &Origin) -> Result<Option<Self>, ConfigError> {
        match raw.map(str::trim) {
            Some("none") => Ok(None),
            Some(raw) => Self::parse(raw, origin).map(Some),
            None => Ok(Self::parse(origin.host(), origin).ok()),
        }
    }

    fn parse(raw: &str, origin: &Origin) -> Result<Self, ConfigError> {
        let domain = raw.to_ascii_lowercase();
        let host = origin.host();
        let is_name = domain.parse::<std::net::Ipv4Addr>().is_err() && !domain.starts_with('[');
        let is_above = host
            .strip_suffix(&domain)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        // A top-level domain is everybody's. Of longer public suffixes browsers know.
        let is_ours = domain.contains('.') || domain == host;
        if is_name && is_above && is_ours {
            Ok(Self(domain))
        } else {
            Err(ConfigError(format!(
                "--passkey-domain {raw} is neither the host of {origin} nor a domain above it. Write `none` if there \
                 are to be no passkeys"
            )))
        }
    }

    /// The domain.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for RelyingPartyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(raw: Option<&str>, origin: &str) -> Result<Option<String>, ConfigError> {
        let chosen = RelyingPartyId::choose(raw, &Origin::parse(origin).unwrap());
        chosen.map(|id| id.map(|id| id.to_string()))
    }

    #[test]
    fn passkeys_belong_to_the_host_or_to_a_domain_above_it() {
        let origin = "https://recover.accounts.example.com";
        for (raw, chosen) in [
            (None, Some("recover.accounts.example.com")),
            (Some("accounts.example.com"), Some("accounts.example.com")),
            (Some(" Example.com "), Some("example.com")),
            (Some("none"), None),
        ] {
            assert_eq!(of(raw, origin).unwrap().as_deref(), chosen, "{raw:?}");
        }
        for raw in ["com", "ample.com", "example.org", "www.example.com", ""] {
            assert!(of(Some(raw), origin).is_err(), "{raw}");
        }
    }

    #[test]
    fn passkeys_need_a_name() {
        assert_eq!(
            of(None, "http://localhost:8080").unwrap().as_deref(),
            Some("localhost")
        );
        assert_eq!(of(None, "http://127.0.0.1:8080").unwrap(), None);
        assert_eq!(of(None, "http://[::1]:8080").unwrap(), None);
        assert!(of(Some("127.0.0.1"), "http://127.0.0.1:8080").is_err());
    }
}
