use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use tokio::{
    io::{self, AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::AbortHandle,
};

use crate::fault::Outcome;

/// The longest head of a request that is passed on.
const HEAD_MAX: usize = 64 * 1024;

/// Passes every request on to the next of the instances, in turn: what a load balancer does that
/// keeps nobody at the instance they came to first. It ends with this.
pub(crate) struct Turns {
    accepting: AbortHandle,
    passed: Arc<AtomicUsize>,
}

impl Turns {
    /// Listens at a port of this machine.
    pub(crate) async fn start(port: u16, instances: Vec<u16>) -> Outcome<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let passed = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&passed);
        let accepting = tokio::spawn(async move {
            while let Ok((browser, _)) = listener.accept().await {
                let (count, instances) = (Arc::clone(&count), instances.clone());
                tokio::spawn(async move {
                    // A browser that goes away is no fault.
                    let _ = pass_on(browser, &count, &instances).await;
                });
            }
        });
        Ok(Self {
            accepting: accepting.abort_handle(),
            passed,
        })
    }

    /// How many requests were passed on.
    pub(crate) fn passed(&self) -> usize {
        self.passed.load(Ordering::Relaxed)
    }
}

impl Drop for Turns {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// One request a connection: both sides are told to close it afterwards.
async fn pass_on(mut browser: TcpStream, count: &AtomicUsize, instances: &[u16]) -> io::Result<()> {
    let mut read = Vec::new();
    let head_length = loop {
        if let Some(place) = read.windows(4).position(|four| four == b"\r\n\r\n") {
            break place + 4;
        }
        // A browser opens connections ahead, and may never use them.
        if read.len() > HEAD_MAX || browser.read_buf(&mut read).await? == 0 {
            return Ok(());
        }
    };
    let turn = count.fetch_add(1, Ordering::Relaxed);
    let Some(port) = instances.get(turn % instances.len().max(1)) else {
        return Ok(());
    };
    let mut instance = TcpStream::connect(("127.0.0.1", *port)).await?;
    let (head, body) = read.split_at(head_length);
    instance.write_all(&closing(head)).await?;
    instance.write_all(body).await?;
    let (mut from_browser, mut to_browser) = browser.split();
    let (mut from_instance, mut to_instance) = instance.split();
    tokio::select! {
        answered = io::copy(&mut from_instance, &mut to_browser) => answered?,
        // The rest of the body; an end of it is not the end of the answer.
        sent = async {
            io::copy(&mut from_browser, &mut to_instance).await?;
            std::future::pending::<io::Result<u64>>().await
        } => sent?,
    };
    to_browser.shutdown().await
}

/// The head of a request, with `Connection: close`.
fn closing(head: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(head);
    let mut lines: Vec<&str> = text
        .split("\r\n")
        .filter(|line| !line.is_empty())
        .filter(|line| !line.to_ascii_lowercase().starts_with("connection:"))
        .collect();
    lines.extend(["Connection: close", "", ""]);
    lines.join("\r\n").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connection_is_for_one_request() {
        let head = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n";
        let passed = closing(head);
        assert_eq!(
            String::from_utf8_lossy(&passed),
            "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        );
    }
}
