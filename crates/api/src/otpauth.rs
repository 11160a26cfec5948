//! The address that an authenticator app is set up with: the “Key Uri Format”
//! of Google Authenticator, as narrow as STANDARDS W3 has it.

use regain_contract::Secret;
use zeroize::Zeroizing;

/// Bytes of a secret (RFC 4226, 4, R6: 160 bits are recommended).
pub const SECRET_LENGTH: usize = 20;

/// Letters and digits of Base32 (RFC 4648, 6).
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Whose codes an app shows: a name without a colon, which would divide the
/// label at the wrong place (STANDARDS D4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The service.
    pub issuer: String,
    /// The account.
    pub account: String,
}

impl Label {
    /// The label of an account of a service. What no label may hold is
    /// replaced: a name that is refused would keep people from the app.
    #[must_use]
    pub fn new(issuer: &str, account: &str) -> Self {
        Self {
            issuer: without_colons(issuer),
            account: without_colons(account),
        }
    }

    /// The whole address, for a QR code or a link.
    #[must_use]
    pub fn uri(&self, secret: &[u8; SECRET_LENGTH]) -> Secret {
        let issuer = encoded(&self.issuer);
        let account = encoded(&self.account);
        let key = key(secret);
        let parts = [
            "otpauth://totp/",
            &issuer,
            ":",
            &account,
            "?secret=",
            key.expose_secret(),
            "&issuer=",
            &issuer,
            "&algorithm=SHA1&digits=6&period=30",
        ];
        // Text that grows leaves copies of itself behind.
        let mut uri = String::with_capacity(parts.iter().map(|part| part.len()).sum());
        for part in parts {
            uri.push_str(part);
        }
        Secret::new(uri)
    }
}

/// A secret in Base32: 32 characters, so there is nothing to pad.
#[must_use]
pub fn key(secret: &[u8; SECRET_LENGTH]) -> Secret {
    let mut text = String::with_capacity(SECRET_LENGTH / 5 * 8);
    for group in secret.chunks_exact(5) {
        let bits = group
            .iter()
            .fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
        let bits = Zeroizing::new(bits);
        for place in (0..8).rev() {
            let value = usize::try_from(*bits >> (5 * place) & 31).unwrap_or(0);
            text.push(char::from(BASE32[value]));
        }
    }
    Secret::new(text)
}

/// Reads a secret in Base32, as [`key`] writes it: in any case, and with the
/// spaces that people put between groups. `None`: it is no secret of this
/// length.
#[must_use]
pub fn read_key(text: &str) -> Option<Zeroizing<[u8; SECRET_LENGTH]>> {
    let mut secret = Zeroizing::new([0; SECRET_LENGTH]);
    let mut places = 0;
    for sign in text.bytes().filter(|sign| *sign != b' ') {
        let sign = sign.to_ascii_uppercase();
        let value = BASE32.iter().position(|one| *one == sign)?;
        for bit in (0..5).rev() {
            let byte = secret.get_mut(places / 8)?;
            *byte = *byte << 1 | u8::try_from(value >> bit & 1).unwrap_or(0);
            places += 1;
        }
    }
    (places == SECRET_LENGTH * 8).then_some(secret)
}

/// A name as it may stand in a label: not empty, no colon, also none that an
/// app would make of `%3A`, and no space at its beginning.
fn without_colons(name: &str) -> String {
    const INSTEAD: &str = "-";
    let name = name
        .replace(':', INSTEAD)
        .replace("%3A", INSTEAD)
        .replace("%3a", INSTEAD);
    let name = name.trim();
    if name.is_empty() { INSTEAD } else { name }.to_owned()
}

/// RFC 3986, 2.1: everything but the unreserved characters (2.3) as the bytes
/// of its UTF-8; a space is `%20`.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SECRET: &[u8; SECRET_LENGTH] = b"12345678901234567890";
    const KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    fn uri(issuer: &str, account: &str) -> String {
        let uri = Label::new(issuer, account).uri(SECRET);
        uri.expose_secret().to_owned()
    }

    fn golden(issuer: &str, account: &str) -> String {
        format!(
            "otpauth://totp/{issuer}:{account}?secret={KEY}&issuer={issuer}&algorithm=SHA1&digits=6&period=30"
        )
    }

    /// STANDARDS W3, D3.
    #[test]
    fn the_address_is_the_golden_one() {
        assert_eq!(
            uri("Example Co", "alice@example.com"),
            "otpauth://totp/Example%20Co:alice%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Example%20Co&algorithm=SHA1&digits=6&period=30"
        );
    }

    #[test]
    fn signs_that_mean_something_in_an_address_are_encoded() {
        for (issuer, account, expected) in [
            (
                "A&B #1 100%",
                "a+b@x.org",
                golden("A%26B%20%231%20100%25", "a%2Bb%40x.org"),
            ),
            (
                "Müller & Söhne",
                "ada",
                golden("M%C3%BCller%20%26%20S%C3%B6hne", "ada"),
            ),
            (
                "почта",
                "日本@例え.jp",
                golden(
                    "%D0%BF%D0%BE%D1%87%D1%82%D0%B0",
                    "%E6%97%A5%E6%9C%AC%40%E4%BE%8B%E3%81%88.jp",
                ),
            ),
            ("a/b?c=d", "x_y-z.~", golden("a%2Fb%3Fc%3Dd", "x_y-z.~")),
        ] {
            assert_eq!(uri(issuer, account), expected);
        }
    }

    /// STANDARDS D4.
    #[test]
    fn no_name_holds_a_colon_and_none_begins_with_a_space() {
        assert_eq!(
            uri("Acme: Post", " a:b%3Ac%3ad"),
            golden("Acme-%20Post", "a-b-c-d")
        );
        assert_eq!(uri("Acme", "::"), golden("Acme", "--"));
        assert_eq!(uri("Acme", " "), golden("Acme", "-"));
    }

    /// STANDARDS D1; RFC 4648, 10.
    #[test]
    fn a_key_is_32_characters_of_base32() {
        assert_eq!(key(SECRET).expose_secret(), KEY);
        assert_eq!(key(&[0; 20]).expose_secret(), "A".repeat(32));
        assert_eq!(key(&[0xff; 20]).expose_secret(), "7".repeat(32));
        let text = key(b"foobafoobafoobafooba");
        assert_eq!(text.expose_secret(), "MZXW6YTB".repeat(4));
    }

    #[test]
    fn a_key_is_read_as_it_was_written_and_no_other_is() {
        let read = |text: &str| read_key(text).map(|secret| *secret);
        assert_eq!(read(KEY), Some(*SECRET));
        assert_eq!(
            read("gezd gnbv gy3t qojq gezd gnbv gy3t qojq"),
            Some(*SECRET)
        );
        for wrong in ["", "GEZDGNBV", &format!("{KEY}G"), &KEY.replace('G', "1")] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    proptest! {
        /// The grammar of STANDARDS W3, and D5.
        #[test]
        fn any_name_makes_an_address_that_can_be_read(issuer in ".*", account in ".*") {
            let uri = uri(&issuer, &account);
            let rest = uri.strip_prefix("otpauth://totp/").unwrap();
            let (label, query) = rest.split_once('?').unwrap();
            let (before, after) = label.split_once(':').unwrap();
            for name in [before, after] {
                prop_assert!(!name.is_empty() && !name.contains(':'));
                prop_assert!(!name.to_uppercase().contains("%3A"));
                prop_assert!(!name.starts_with("%20") && !name.contains('+'));
            }
            let expected = format!("secret={KEY}&issuer={before}&algorithm=SHA1&digits=6&period=30");
            prop_assert_eq!(query, expected);
        }
    }
}
