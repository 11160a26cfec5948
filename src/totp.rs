//! Codes of authenticator apps (RFC 6238: SHA-1, six digits, 30 seconds), to say why one does not fit.
//!
//! The API decides whether a code is taken. Here the key is on the page, so the reason can be told at once, and a slip
//! costs no try.

use hmac_sha1_compact::HMAC;
use regain_contract::{Secret, UnixSeconds};

/// Seconds that a code is shown.
const STEP: i64 = 30;

/// How many steps early or late a code is taken, as by the API.
const WINDOW: i64 = 1;

/// How far a clock is looked for: twelve hours, which is as far as a wrong time zone that somebody set the clock by.
const FURTHEST: i64 = 12 * 3600 / STEP;

/// What a code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Diagnosis {
    /// It is right now.
    Right,
    /// It was right so many seconds ago: the clock of the phone is late.
    Behind {
        /// How many.
        seconds: u32,
    },
    /// It will be right in so many seconds.
    Ahead {
        /// How many.
        seconds: u32,
    },
    /// It is a code of another key.
    OtherKey,
}

/// What a code of six digits says about this key (Base32, RFC 4648) at this moment of the API's clock.
#[must_use]
pub fn diagnose(key: &Secret, code: &str, now: UnixSeconds) -> Diagnosis {
    let Some(key) = decode(key.expose_secret()) else {
        // Not for this page to say: the API decides.
        return Diagnosis::Right;
    };
    let step = now.0.div_euclid(STEP);
    for off in 0..=FURTHEST {
        for (moment, is_past) in [(step - off, true), (step + off, false)] {
            if at(&key, moment).as_deref() != Some(code) {
                continue;
            }
            if off <= WINDOW {
                return Diagnosis::Right;
            }
            let seconds = u32::try_from(off * STEP).unwrap_or(u32::MAX);
            return if is_past {
                Diagnosis::Behind { seconds }
            } else {
                Diagnosis::Ahead { seconds }
            };
        }
    }
    Diagnosis::OtherKey
}

/// The code of a step (RFC 4226, 5.3).
fn at(key: &Secret, step: i64) -> Option<String> {
    let bytes: Vec<u8> = key.expose_secret().chars().map(|c| c as u8).collect();
    let digest = HMAC::mac(&step.to_be_bytes(), &bytes);
    let start = usize::from(digest.last()? & 15);
    let four = digest.get(start..start + 4)?;
    let number = u32::from_be_bytes(four.try_into().ok()?) & 0x7fff_ffff;
    Some(format!("{:06}", number % 1_000_000))
}

/// The bytes of a key, one a character, so that they are wiped as other secrets are.
fn decode(key: &str) -> Option<Secret> {
    const SIGNS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let mut bytes = String::with_capacity(key.len() * 2);
    let (mut kept, mut bits) = (0u32, 0u32);
    for sign in key.chars() {
        let value = u32::try_from(SIGNS.find(sign)?).ok()?;
        kept = (kept << 5 | value) & 0xfff;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(char::from(u8::try_from(kept >> bits & 0xff).ok()?));
        }
    }
    Some(Secret::new(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "12345678901234567890" in Base32.
    fn key() -> Secret {
        Secret::new("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".into())
    }

    /// RFC 6238, appendix B, with six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        for (moment, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(
                diagnose(&key(), code, UnixSeconds(moment)),
                Diagnosis::Right
            );
        }
    }

    #[test]
    fn a_clock_that_is_off_is_found() {
        let now = UnixSeconds(1_234_567_890);
        let of = |seconds| diagnose(&key(), "005924", now.plus(seconds));
        assert_eq!(of(30), Diagnosis::Right);
        assert_eq!(of(-30), Diagnosis::Right);
        assert_eq!(of(90), Diagnosis::Behind { seconds: 90 });
        assert_eq!(of(-3600), Diagnosis::Ahead { seconds: 3600 });
        assert_eq!(diagnose(&key(), "000000", now), Diagnosis::OtherKey);
    }

    #[test]
    fn every_byte_of_a_key_is_read() {
        // RFC 4648, 10.
        assert_eq!(decode("MZXW6YTB").unwrap().expose_secret(), "fooba");
        assert_eq!(
            decode("777777777777777777777777").unwrap().expose_secret(),
            "\u{ff}".repeat(15)
        );
        assert_eq!(decode("a"), None);
    }
}
