//! A mail server that keeps what it is given.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

#[derive(Clone, Copy)]
pub(crate) enum Mood {
    Takes,
    /// Refuses the recipient for now (450).
    Busy,
    /// Refuses the recipient for good (550).
    Refuses,
    /// Goes away in the middle of a mail.
    GoesAway,
    /// Takes the connection and never says anything.
    Silent,
    /// Wants no connection from us (554), as one does that has us on a list.
    Unwelcoming,
}

pub(crate) struct SmtpServer {
    pub(crate) url: String,
    pub(crate) mails: Arc<Mutex<Vec<String>>>,
}

impl SmtpServer {
    pub(crate) async fn start(mood: Mood) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let mails = Arc::new(Mutex::new(Vec::new()));
        let kept = mails.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, mood, kept.clone()));
            }
        });
        Self { url, mails }
    }
}

async fn talk(stream: TcpStream, mood: Mood, kept: Arc<Mutex<Vec<String>>>) {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let greeting: &[u8] = match mood {
        Mood::Silent => return std::future::pending().await,
        Mood::Unwelcoming => b"554 5.7.1 you are on a list\r\n",
        Mood::Takes | Mood::Busy | Mood::Refuses | Mood::GoesAway => b"220 test\r\n",
    };
    let _ = write.write_all(greeting).await;
    let mut mail: Option<String> = None;
    while let Ok(Some(line)) = lines.next_line().await {
        let answer = match (&mut mail, line.to_ascii_uppercase()) {
            (Some(text), _) if line == "." => {
                kept.lock().unwrap().push(std::mem::take(text));
                mail = None;
                "250 kept"
            }
            (Some(_), _) if matches!(mood, Mood::GoesAway) => return,
            (Some(text), _) => {
                text.push_str(&line);
                text.push('\n');
                continue;
            }
            (None, command) if command.starts_with("RCPT") => match mood {
                Mood::Busy => "450 later",
                Mood::Refuses => "550 never",
                Mood::Takes | Mood::GoesAway | Mood::Silent | Mood::Unwelcoming => "250 ok",
            },
            (None, command) if command == "DATA" => {
                mail = Some(String::new());
                "354 go on"
            }
            (None, command) if command == "QUIT" => "221 bye",
            (None, _) => "250 ok",
        };
        if write
            .write_all(format!("{answer}\r\n").as_bytes())
            .await
            .is_err()
        {
            return;
        }
    }
}
