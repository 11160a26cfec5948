use std::{
    fmt,
    fs::{self, OpenOptions},
    io::{ErrorKind, Write},
    path::Path,
};

use zeroize::{Zeroize, Zeroizing};

use super::ConfigError;

/// The key that every other key of the API is derived from: 32 random bytes.
#[derive(Clone)]
pub struct SecretKey([u8; SecretKey::BYTES]);

impl SecretKey {
    /// Its length in bytes.
    pub const BYTES: usize = 32;

    /// A key of these bytes.
    #[must_use]
    pub const fn new(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// The key itself.
    #[must_use]
    pub const fn expose_secret(&self) -> &[u8; Self::BYTES] {
        &self.0
    }

    /// Reads the key from its file.
    ///
    /// # Errors
    /// When the file cannot be read or does not hold 64 hexadecimal digits.
    pub fn read(file: &Path) -> Result<Self, ConfigError> {
        let text = fs::read_to_string(file)
            .map(Zeroizing::new)
            .map_err(|error| {
                ConfigError(format!(
                    "the secret key in {} cannot be read: {error}",
                    file.display()
                ))
            })?;
        parse(text.trim()).ok_or_else(|| {
            ConfigError(format!(
                "{} has to hold 64 hexadecimal digits and nothing else",
                file.display()
            ))
        })
    }

    /// Reads the key from its file, or makes one and the file, which only its
    /// owner may read.
    ///
    /// # Errors
    /// When the file can be neither read nor made.
    pub fn read_or_make(file: &Path) -> Result<Self, ConfigError> {
        let cannot = |error: &dyn fmt::Display| {
            ConfigError(format!(
                "the secret key in {} cannot be made: {error}",
                file.display()
            ))
        };
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        // `create_new` decides who makes it when two start at once.
        let mut made = match options.open(file) {
            Ok(made) => made,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Self::read(file),
            Err(error) => return Err(cannot(&error)),
        };
        let mut bytes = [0; Self::BYTES];
        getrandom::fill(&mut bytes).map_err(|error| cannot(&error))?;
        let text: Zeroizing<String> =
            Zeroizing::new(bytes.iter().map(|byte| format!("{byte:02x}")).collect());
        made.write_all(text.as_bytes())
            .and_then(|()| made.write_all(b"\n"))
            .and_then(|()| made.sync_all())
            .map_err(|error| cannot(&error))?;
        Ok(Self(bytes))
    }
}

fn parse(text: &str) -> Option<SecretKey> {
    let digits: Option<Vec<u8>> = text
        .chars()
        .map(|c| c.to_digit(16).and_then(|value| u8::try_from(value).ok()))
        .collect();
    let digits = Zeroizing::new(digits?);
    if digits.len() != SecretKey::BYTES * 2 {
        return None;
    }
    let mut bytes = [0; SecretKey::BYTES];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
        *byte = pair.iter().fold(0, |sum, digit| sum << 4 | digit);
    }
    Some(SecretKey(bytes))
}

impl Drop for SecretKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_made_key_is_found_again_and_is_private() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("regain.key");
        let made = SecretKey::read_or_make(&file).unwrap();
        let again = SecretKey::read_or_make(&file).unwrap();
        assert_eq!(made.expose_secret(), again.expose_secret());
        assert_ne!(made.expose_secret(), &[0; 32]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&file).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn only_a_whole_key_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("key");
        assert!(SecretKey::read(&file).is_err());
        for (text, taken) in [
            ("ab".repeat(32), true),
            (format!("{}\n", "AB".repeat(32)), true),
            ("ab".repeat(31), false),
            ("zz".repeat(32), false),
            (String::new(), false),
        ] {
            fs::write(&file, text).unwrap();
            assert_eq!(SecretKey::read(&file).is_ok(), taken);
        }
    }
}
