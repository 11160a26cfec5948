use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};

use crate::keys::{Keys, Purpose};

/// The client's network as a key of limits: an IPv4 address, or the /64 that
/// one IPv6 customer has to themselves, as a keyed hash.
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
    let address = trusted_proxy_header
        .and_then(|name| forwarded(headers, name))
        .or(connection);
    let bytes = match address.map(|address| address.to_canonical()) {
        Some(IpAddr::V4(address)) => address.octets().to_vec(),
        Some(IpAddr::V6(address)) => address.octets()[..8].to_vec(),
        None => Vec::new(),
    };
    keys.name(Purpose::Network, &[&bytes])
}

fn forwarded(headers: &HeaderMap, name: &str) -> Option<IpAddr> {
    headers
        .get_all(name)
        .iter()
        .next_back()?
        .to_str()
        .ok()?
        .rsplit(',')
        .next()?
        .trim()
        .parse()
        .ok()
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
