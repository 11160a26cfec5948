//! What is checked: where it is, and what it says of itself.

use std::fmt;

use http::Uri;

/// The implementation that is checked.
#[derive(Clone, Debug)]
pub struct Target {
    /// Where it is reached, without a slash at the end: `http://localhost:8080`.
    pub(crate) base: String,
    /// The origin of its pages, as browsers write it.
    pub(crate) origin: String,
}

/// Something that is no address of an implementation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoAddress(String);

impl fmt::Display for NoAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is no address such as https://recover.example.com",
            self.0
        )
    }
}

impl std::error::Error for NoAddress {}

impl Target {
    /// The implementation at `base`, whose pages are at `origin` where people reach it by another address.
    ///
    /// # Errors
    /// One of them is not `http://` or `https://` with a host and nothing but a slash behind it.
    pub fn parse(base: &str, origin: Option<&str>) -> Result<Self, NoAddress> {
        let base = address(base)?;
        let origin = match origin {
            Some(origin) => address(origin)?,
            None => base.clone(),
        };
        Ok(Self { base, origin })
    }

    /// Whether people reach it by https.
    pub(crate) fn is_https(&self) -> bool {
        self.origin.starts_with("https://")
    }

    /// Whether it is on this machine, which can speak to it from several addresses then.
    pub(crate) fn is_here(&self) -> bool {
        let host = self.base.split_once("://").map_or("", |(_, host)| host);
        let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
        matches!(name, "localhost" | "127.0.0.1")
    }
}

fn address(text: &str) -> Result<String, NoAddress> {
    let wrong = || NoAddress(text.to_owned());
    let uri: Uri = text.parse().map_err(|_| wrong())?;
    let (Some(scheme @ ("http" | "https")), Some(host)) = (uri.scheme_str(), uri.authority())
    else {
        return Err(wrong());
    };
    let is_bare = matches!(uri.path(), "" | "/") && uri.query().is_none();
    if !is_bare || host.as_str().contains('@') {
        return Err(wrong());
    }
    Ok(format!("{scheme}://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_scheme_and_a_host() {
        let target = Target::parse("http://localhost:8080/", None).unwrap();
        assert_eq!(target.base, "http://localhost:8080");
        assert_eq!(target.origin, target.base);
        assert!(target.is_here() && !target.is_https());
        let target = Target::parse("http://10.0.0.1", Some("https://recover.example.com")).unwrap();
        assert!(!target.is_here() && target.is_https());
        for wrong in [
            "",
            "localhost:8080",
            "ftp://x",
            "http://x/api",
            "http://a:b@x",
            "http://x/?y",
        ] {
            assert!(Target::parse(wrong, None).is_err(), "{wrong}");
        }
    }
}
