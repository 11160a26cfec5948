//! ClamAV's daemon, by its command `INSTREAM` (clamd(8), "COMMANDS").

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use async_trait::async_trait;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use url::Url;

use super::{Scanner, Unavailable, Verdict};

/// How long a scan may take, connecting included. ClamAV gives up after two minutes itself (`MaxScanTime`).
const WITHIN: Duration = Duration::from_secs(60);

/// Bytes in one piece of the stream.
const PIECE: usize = 64 * 1024;

/// Bytes of an answer.
const MAX_ANSWER: u64 = 4096;

/// Characters of a name of malware.
const MAX_NAME: usize = 128;

/// A ClamAV daemon.
#[derive(Clone, Debug)]
pub struct ClamAv {
    address: Address,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Address {
    Tcp(String, u16),
    Unix(PathBuf),
}

/// A URL that is not the address of a scanner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAScanner;

impl fmt::Display for NotAScanner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scanner is written as unix:///path/of/clamd.sock or tcp://host:3310")
    }
}

impl std::error::Error for NotAScanner {}

impl ClamAv {
    /// The daemon at `unix:///run/clamav/clamd.ctl` or `tcp://127.0.0.1:3310`.
    ///
    /// Over TCP the pictures travel in the clear and nobody has to say who they are: use it on the machine itself or in a
    /// network that is the operator's alone.
    ///
    /// # Errors
    /// It is written in another way.
    pub fn from_url(url: &Url) -> Result<Self, NotAScanner> {
        let plain = url.username().is_empty() && url.password().is_none() && url.query().is_none();
        let address = match (url.scheme(), url.host_str(), url.port()) {
            ("tcp", Some(host), Some(port)) if plain && matches!(url.path(), "" | "/") => {
                // An address of IPv6 is in brackets here and without them where one connects.
                let host = host.trim_start_matches('[').trim_end_matches(']');
                Address::Tcp(host.to_owned(), port)
            }
            ("unix", None | Some(""), None) if plain && url.path().len() > 1 => {
                Address::Unix(PathBuf::from(url.path()))
            }
            _ => return Err(NotAScanner),
        };
        Ok(Self { address })
    }

    async fn ask(&self, bytes: &[u8]) -> Result<Verdict, Unavailable> {
        match &self.address {
            Address::Tcp(host, port) => {
                let stream = TcpStream::connect((host.as_str(), *port))
                    .await
                    .map_err(no_answer)?;
                converse(stream, bytes).await
            }
            #[cfg(unix)]
            Address::Unix(path) => {
                let stream = tokio::net::UnixStream::connect(path)
                    .await
                    .map_err(no_answer)?;
                converse(stream, bytes).await
            }
            #[cfg(not(unix))]
            Address::Unix(_) => Err(Unavailable::NoAnswer),
        }
    }
}

#[async_trait]
impl Scanner for ClamAv {
    async fn scan(&self, bytes: &[u8]) -> Result<Verdict, Unavailable> {
        tokio::time::timeout(WITHIN, self.ask(bytes))
            .await
            .unwrap_or(Err(Unavailable::TooLate))
    }
}

async fn converse<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: S,
    bytes: &[u8],
) -> Result<Verdict, Unavailable> {
    // Where the stream is too long the daemon answers and closes while we still write: its answer says more than the error.
    let sent = send(&mut stream, bytes).await;
    let mut answer = Vec::new();
    let read = stream.take(MAX_ANSWER).read_to_end(&mut answer).await;
    if answer.is_empty() {
        sent.map_err(no_answer)?;
        read.map_err(no_answer)?;
        return Err(Unavailable::NoAnswer);
    }
    match verdict(&answer)? {
        // Clean is what was looked at, and that was not all of it.
        Verdict::Clean if sent.is_err() => Err(Unavailable::NoAnswer),
        verdict @ (Verdict::Clean | Verdict::Infected(_)) => Ok(verdict),
    }
}

async fn send<S: AsyncWrite + Unpin>(stream: &mut S, bytes: &[u8]) -> io::Result<()> {
    stream.write_all(b"zINSTREAM\0").await?;
    for piece in bytes.chunks(PIECE) {
        let length = u32::try_from(piece.len()).map_err(io::Error::other)?;
        stream.write_all(&length.to_be_bytes()).await?;
        stream.write_all(piece).await?;
    }
    stream.write_all(&[0; 4]).await?;
    stream.flush().await
}

fn verdict(answer: &[u8]) -> Result<Verdict, Unavailable> {
    let answer = answer.strip_suffix(b"\0").ok_or(Unavailable::BadAnswer)?;
    let answer = str::from_utf8(answer).map_err(|_| Unavailable::BadAnswer)?;
    if answer == "INSTREAM size limit exceeded. ERROR" {
        return Err(Unavailable::TooLarge);
    }
    let said = answer
        .strip_prefix("stream: ")
        .ok_or(Unavailable::BadAnswer)?;
    if said == "OK" {
        return Ok(Verdict::Clean);
    }
    let name = said.strip_suffix(" FOUND").ok_or(Unavailable::BadAnswer)?;
    let name = name
        .chars()
        .filter(char::is_ascii_graphic)
        .take(MAX_NAME)
        .collect();
    Ok(Verdict::Infected(name))
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "it is what `map_err` hands over"
)]
fn no_answer(error: io::Error) -> Unavailable {
    tracing::warn!(%error, "the scanner does not answer");
    Unavailable::NoAnswer
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::net::{TcpListener, UnixListener};

    /// Reads a stream as `clamd` does, and answers.
    async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
        mut stream: S,
        answer: &[u8],
        at_most: usize,
    ) -> Vec<u8> {
        let mut command = [0; 10];
        stream.read_exact(&mut command).await.unwrap();
        assert_eq!(&command, b"zINSTREAM\0");
        let mut got = Vec::new();
        loop {
            let length = stream.read_u32().await.unwrap() as usize;
            if length == 0 {
                break;
            }
            if got.len() + length > at_most {
                stream
                    .write_all(b"INSTREAM size limit exceeded. ERROR\0")
                    .await
                    .unwrap();
                return got;
            }
            let start = got.len();
            got.resize(start + length, 0);
            stream.read_exact(&mut got[start..]).await.unwrap();
        }
        stream.write_all(answer).await.unwrap();
        got
    }

    async fn over_tcp(
        answer: &'static [u8],
        bytes: &[u8],
        at_most: usize,
    ) -> (Result<Verdict, Unavailable>, Vec<u8>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("tcp://{}", listener.local_addr().unwrap());
        let scanner = ClamAv::from_url(&url.parse().unwrap()).unwrap();
        let daemon = async {
            let (stream, _) = listener.accept().await.unwrap();
            serve(stream, answer, at_most).await
        };
        tokio::join!(scanner.scan(bytes), daemon)
    }

    #[tokio::test]
    async fn the_daemon_gets_every_byte_and_its_verdict_counts() {
        let bytes: Vec<u8> = (0..PIECE * 2 + 7).map(|n| n as u8).collect();
        let (said, got) = over_tcp(b"stream: OK\0", &bytes, usize::MAX).await;
        assert_eq!(said, Ok(Verdict::Clean));
        assert_eq!(got, bytes);
        let (said, _) = over_tcp(b"stream: Eicar-Signature FOUND\0", b"x", usize::MAX).await;
        assert_eq!(said, Ok(Verdict::Infected("Eicar-Signature".into())));
    }

    #[tokio::test]
    async fn a_unix_socket_does_too() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("clamd.ctl");
        let listener = UnixListener::bind(&path).unwrap();
        let url = format!("unix://{}", path.display());
        let scanner = ClamAv::from_url(&url.parse().unwrap()).unwrap();
        let daemon = async {
            let (stream, _) = listener.accept().await.unwrap();
            serve(stream, b"stream: OK\0", usize::MAX).await
        };
        let (said, got) = tokio::join!(scanner.scan(b"picture"), daemon);
        assert_eq!(said, Ok(Verdict::Clean));
        assert_eq!(got, b"picture");
    }

    #[tokio::test]
    async fn what_is_no_verdict_is_never_clean() {
        for answer in [
            b"".as_slice(),
            b"stream: OK",
            b"stream: OKAY\0",
            b"OK\0",
            b"stream: \0",
            b"INSTREAM: Can't allocate memory. ERROR\0",
            b"\xff\xfe\0",
            b"stream: OK\0stream: OK\0",
        ] {
            let (said, _) = over_tcp(answer, b"x", usize::MAX).await;
            let expected = if answer.is_empty() {
                Unavailable::NoAnswer
            } else {
                Unavailable::BadAnswer
            };
            assert_eq!(said, Err(expected), "{answer:?}");
        }
        let (said, _) = over_tcp(b"stream: OK\0", &[7; 100], 50).await;
        assert_eq!(said, Err(Unavailable::TooLarge));
        // Nobody is there.
        let gone = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("tcp://{}", gone.local_addr().unwrap());
        drop(gone);
        let scanner = ClamAv::from_url(&url.parse().unwrap()).unwrap();
        assert_eq!(scanner.scan(b"x").await, Err(Unavailable::NoAnswer));
        let none = super::super::NotConfigured.scan(b"x").await;
        assert_eq!(none, Err(Unavailable::NotConfigured));
    }

    #[tokio::test(start_paused = true)]
    async fn a_daemon_that_says_nothing_is_left() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("tcp://{}", listener.local_addr().unwrap());
        let scanner = ClamAv::from_url(&url.parse().unwrap()).unwrap();
        // The kernel takes the connection; nobody ever answers.
        assert_eq!(scanner.scan(b"x").await, Err(Unavailable::TooLate));
    }

    #[test]
    fn a_name_cannot_break_a_line() {
        let said = verdict(b"stream: A\nB\x1b[31m FOUND\0");
        assert_eq!(said, Ok(Verdict::Infected("AB[31m".into())));
        let long = format!("stream: {} FOUND\0", "x".repeat(1000));
        assert_eq!(
            verdict(long.as_bytes()),
            Ok(Verdict::Infected("x".repeat(MAX_NAME)))
        );
    }

    #[test]
    fn addresses_are_of_two_kinds() {
        let read = |text: &str| ClamAv::from_url(&text.parse().unwrap()).map(|c| c.address);
        assert_eq!(
            read("unix:///run/clamav/clamd.ctl"),
            Ok(Address::Unix("/run/clamav/clamd.ctl".into()))
        );
        assert_eq!(
            read("tcp://[::1]:3310"),
            Ok(Address::Tcp("::1".into(), 3310))
        );
        for bad in [
            "http://localhost:3310",
            "tcp://localhost",
            "tcp://localhost:3310/x",
            "tcp://me@localhost:3310",
            "unix:///",
            "unix://host/path",
        ] {
            assert_eq!(read(bad), Err(NotAScanner), "{bad}");
        }
    }
}
