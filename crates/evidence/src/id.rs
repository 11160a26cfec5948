//! Random names: all that a store, and whoever looks into it, gets to see of a case or a file.

use std::{fmt, str::FromStr};

use crate::random::{NoRandomness, Random};

/// A text that is no id: it is not 32 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id is 32 lower-case hexadecimal digits")
    }
}

impl std::error::Error for NotAnId {}

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        ///
        /// 128 random bits (OWASP ASVS 11.5.1), written as 32 lower-case hexadecimal digits: that is a safe name in every
        /// file system and bucket, those that do not tell `a` from `A` too.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; 16]);

        impl $name {
            /// A new one.
            ///
            /// # Errors
            /// There is no randomness.
            pub fn random(random: &dyn Random) -> Result<Self, NoRandomness> {
                let mut bytes = [0; 16];
                random.fill(&mut bytes)?;
                Ok(Self(bytes))
            }

            /// The bytes that it stands for.
            pub(crate) const fn as_bytes(&self) -> &[u8; 16] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                parse(text).map(Self)
            }
        }
    };
}

id! {
    /// Names a case in the store. It is not the reference that people know, so that a list of the bucket names nobody.
    CaseId
}
id! {
    /// Names an upload, and the file that becomes of it.
    FileId
}

fn parse(text: &str) -> Result<[u8; 16], NotAnId> {
    let digits: &[u8; 32] = text.as_bytes().try_into().map_err(|_| NotAnId)?;
    let mut bytes = [0; 16];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let [high, low] = [pair[0], pair[1]].map(|digit| match digit {
            b'0'..=b'9' => Some(digit - b'0'),
            b'a'..=b'f' => Some(digit - b'a' + 10),
            _ => None,
        });
        *byte = high.zip(low).map(|(h, l)| h << 4 | l).ok_or(NotAnId)?;
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    #[test]
    fn an_id_is_what_it_was_written_as() {
        let id = FileId::random(&SystemRandom).unwrap();
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_ne!(id, FileId::random(&SystemRandom).unwrap());
    }

    #[test]
    fn nothing_else_is_an_id() {
        let good = "0123456789abcdef0123456789abcdef";
        assert!(good.parse::<CaseId>().is_ok());
        for bad in [
            "",
            "..",
            "0123456789abcdef0123456789abcde",
            "0123456789abcdef0123456789abcdef0",
            "0123456789ABCDEF0123456789ABCDEF",
            "../3456789abcdef0123456789abcdef",
            "0123456789abcdef0123456789abcdeé",
            "+123456789abcdef0123456789abcdef",
        ] {
            assert_eq!(bad.parse::<CaseId>(), Err(NotAnId), "{bad}");
        }
    }
}
