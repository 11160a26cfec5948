use std::{fmt, path::PathBuf};

use super::ConfigError;

/// Where mail goes.
#[derive(Clone, PartialEq, Eq)]
pub enum MailTarget {
    /// To a mail server, by address; it may hold a password.
    Smtp(String),
    /// Into a folder, one file a mail.
    Folder(PathBuf),
    /// Into the inbox of the sandbox.
    Sandbox,
}

impl fmt::Debug for MailTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Smtp(_) => f.write_str("Smtp([redacted])"),
            Self::Folder(folder) => f.debug_tuple("Folder").field(folder).finish(),
            Self::Sandbox => f.write_str("Sandbox"),
        }
    }
}

impl MailTarget {
    pub(super) fn parse(raw: &str) -> Result<Self, ConfigError> {
        if raw == "sandbox" {
            return Ok(Self::Sandbox);
        }
        if let Some(folder) = raw.strip_prefix("file:") {
            if folder.is_empty() {
                return Err(ConfigError(
                    "--mail file: needs a folder after the colon".into(),
                ));
            }
            return Ok(Self::Folder(folder.into()));
        }
        if raw.starts_with("smtp://") || raw.starts_with("smtps://") {
            return Ok(Self::Smtp(raw.to_owned()));
        }
        // The value is not repeated: it may hold a password.
        Err(ConfigError(
            "--mail takes smtp://…, smtps://…, file:FOLDER or sandbox".into(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_password_is_not_shown() {
        let target = MailTarget::parse("smtp://u:hunter2@mail.example.com").unwrap();
        assert!(!format!("{target:?}").contains("hunter2"));
    }
}
