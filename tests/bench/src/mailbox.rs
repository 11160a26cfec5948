//! The mailboxes of everybody: the folder that the API puts mails into.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use mail_parser::MessageParser;
use tokio::{sync::Notify, task::JoinHandle, time::timeout};

use crate::fault::{Fault, Outcome};

/// How long a mail may take: the worker of a busy service is busy too.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often the folder is looked at.
const LOOK: Duration = Duration::from_millis(25);

/// What has arrived and was not read.
#[derive(Default)]
struct Arrived {
    codes: Mutex<HashMap<String, String>>,
    more: Notify,
}

/// Everybody's mailbox.
pub(crate) struct Mailboxes {
    arrived: Arc<Arrived>,
    postman: JoinHandle<()>,
}

impl Mailboxes {
    /// Takes mails out of this folder from now on.
    pub(crate) fn of(folder: PathBuf) -> Self {
        let arrived = Arc::<Arrived>::default();
        let postman = tokio::spawn(carry(folder, Arc::clone(&arrived)));
        Self { arrived, postman }
    }

    /// The code that was sent to an address, once it is there.
    pub(crate) async fn code(&self, address: &str) -> Outcome<String> {
        let arrives = async {
            loop {
                let more = self.arrived.more.notified();
                if let Some(code) = self.taken(address) {
                    return code;
                }
                more.await;
            }
        };
        let arrived = timeout(PATIENCE, arrives).await;
        arrived.map_err(|_| Fault::new("a code that was asked for does not arrive"))
    }

    fn taken(&self, address: &str) -> Option<String> {
        let codes = self.arrived.codes.lock();
        codes
            .unwrap_or_else(PoisonError::into_inner)
            .remove(address)
    }
}

impl Drop for Mailboxes {
    fn drop(&mut self) {
        self.postman.abort();
    }
}

async fn carry(folder: PathBuf, arrived: Arc<Arrived>) {
    loop {
        let folder = folder.clone();
        let read = tokio::task::spawn_blocking(move || read(&folder)).await;
        let codes = read.unwrap_or_default();
        if !codes.is_empty() {
            let kept = arrived.codes.lock();
            kept.unwrap_or_else(PoisonError::into_inner).extend(codes);
            arrived.more.notify_waiters();
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Reads the mails that are whole, and takes them away.
fn read(folder: &Path) -> Vec<(String, String)> {
    let mut codes = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(mail) = std::fs::read(entry.path()) else {
            continue;
        };
        // The end of the last part: before, it is being written.
        if !mail.ends_with(b"--\r\n") {
            continue;
        }
        codes.extend(code_of(&mail));
        let _ = std::fs::remove_file(entry.path());
    }
    codes
}

/// To whom it is, and the code: the first line that holds nothing else.
fn code_of(mail: &[u8]) -> Option<(String, String)> {
    let mail = MessageParser::default().parse(mail)?;
    let to = mail.to()?.first()?.address()?.to_owned();
    let text = mail.body_text(0)?;
    let code = text.lines().map(str::trim).find(|line| {
        line.bytes().any(|byte| byte.is_ascii_digit())
            && line
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b' ')
    })?;
    Some((to, code.replace(' ', "")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAIL: &[u8] = b"From: Regain <help@regain.example>\r\nTo: ada@example.com\r\n\
        Subject: Your code\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"b\"\r\n\r\n\
        --b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n\
        Hello,\r\n\r\nthis is your code of 2026:\r\n\r\n123 456\r\n\r\nIt works for 10 minutes.\r\n\
        --b\r\nContent-Type: text/html\r\n\r\n<p>999999</p>\r\n--b--\r\n";

    #[test]
    fn the_code_of_a_mail_is_found() {
        let found = Some(("ada@example.com".to_owned(), "123456".to_owned()));
        assert_eq!(code_of(MAIL), found);
        assert_eq!(code_of(b"To: ada@example.com\r\n\r\nnothing\r\n"), None);
    }

    #[tokio::test]
    async fn mails_arrive_when_they_are_whole() {
        let folder = tempfile::tempdir().unwrap();
        let half = MAIL.len() / 2;
        std::fs::write(folder.path().join("a.eml"), &MAIL[..half]).unwrap();
        assert!(read(folder.path()).is_empty());
        std::fs::write(folder.path().join("a.eml"), MAIL).unwrap();
        let mailboxes = Mailboxes::of(folder.path().to_owned());
        assert_eq!(mailboxes.code("ada@example.com").await.unwrap(), "123456");
        assert!(read(folder.path()).is_empty());
    }
}
