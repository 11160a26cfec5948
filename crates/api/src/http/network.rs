use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};

use crate::keys::{Keys, Purpose};

/// The client's network as a key of limits: an IPv4 address, or an IPv6 /64,
/// which is the least that a customer has to themselves (many have more: see
/// the threat model), as a keyed hash.
///
/// The address is that of the connection, or the last one in the header that
/// the operator's own proxy sets; a header from anyone else is not looked at
/// (OWASP ASVS 15.3.4).
pub(crate) fn client_network(
    headers: &HeaderMap,
    extensions: &Extensions,
    trusted_proxy_header: Option<&str>,
    keys: &Keys,
) -> String {
    let connection = extensions
        .get::<ConnectInfo<SocketAddr>>()
        .map(|ConnectInfo(address)| address.ip());
    let forwarded = trusted_proxy_header.and_then(|name| {
        let address = forwarded(headers, name);
        if address.is_none() {
            warn_once(name);
        }
        address
    });
    let address = forwarded.or(connection);
    let bytes = match address.map(|address| address.to_canonical()) {
        Some(IpAddr::V4(address)) => address.octets().to_vec(),
        Some(IpAddr::V6(address)) => address.octets()[..8].to_vec(),
        None => Vec::new(),
    };
    keys.name(Purpose::Network, &[&bytes])
}

/// Without that header everyone is one network, the proxy's, and shares its
/// limits. It is said once: whoever gets past the proxy could fill the log.
fn warn_once(name: &str) {
    static SAID: AtomicBool = AtomicBool::new(false);
    if !SAID.swap(true, Ordering::Relaxed) {
        tracing::warn!(
            header = name,
            "a request came without the address of its client in the trusted header; \
             the address of the connection counts instead"
        );
    }
}

fn forwarded(headers: &HeaderMap, name: &str) -> Option<IpAddr> {
    let last = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    address(last.rsplit(',').next()?.trim())
}

/// An address as proxies write it: alone, with a port, in brackets.
fn address(text: &str) -> Option<IpAddr> {
    if let Ok(address) = text.parse::<IpAddr>() {
        return Some(address);
    }
    if let Ok(with_port) = text.parse::<SocketAddr>() {
        return Some(with_port.ip());
    }
    let bare = text.strip_prefix('[')?.strip_suffix(']')?;
    bare.parse::<Ipv6Addr>().ok().map(IpAddr::V6)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(address: &str, headers: &HeaderMap, trusted: Option<&str>) -> String {
        let mut extensions = Extensions::new();
        let address: SocketAddr = address.parse().unwrap();
        extensions.insert(ConnectInfo(address));
        client_network(headers, &extensions, trusted, &Keys::new([1; 32]))
    }

    #[test]
    fn a_header_counts_only_where_a_proxy_is_trusted() {
        let mut headers = HeaderMap::new();
        headers.insert(
            "x-forwarded-for",
            "203.0.113.9, 198.51.100.7".parse().unwrap(),
        );
        let direct = network("192.0.2.1:1", &HeaderMap::new(), None);
        assert_eq!(network("192.0.2.1:1", &headers, None), direct);
        let trusted = network("192.0.2.1:1", &headers, Some("x-forwarded-for"));
        assert_eq!(trusted, network("198.51.100.7:9", &HeaderMap::new(), None));
    }

    #[test]
    fn an_address_is_read_with_a_port_and_in_brackets() {
        for (text, read) in [
            ("192.0.2.1", Some("192.0.2.1")),
            ("192.0.2.1:5678", Some("192.0.2.1")),
            ("2001:db8::1", Some("2001:db8::1")),
            ("[2001:db8::1]", Some("2001:db8::1")),
            ("[2001:db8::1]:443", Some("2001:db8::1")),
            ("[192.0.2.1]", None),
            ("unknown", None),
            ("", None),
        ] {
            assert_eq!(
                address(text),
                read.map(|read| read.parse().unwrap()),
                "{text}"
            );
        }
    }

    #[test]
    fn an_ipv6_customer_is_one_network() {
        let none = HeaderMap::new();
        assert_eq!(
            network("[2001:db8::1]:1", &none, None),
            network("[2001:db8::ffff:1]:1", &none, None)
        );
        assert_ne!(
            network("[2001:db8::1]:1", &none, None),
            network("[2001:db8:0:1::1]:1", &none, None)
        );
    }
}
