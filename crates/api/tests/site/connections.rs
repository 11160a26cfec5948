//! Slow and many connections.

use std::time::Duration;

use axum::{Router, body::Bytes, extract::DefaultBodyLimit, routing::post};
use regain_api::serve::{Limits, serve};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
    time::{Instant, sleep, timeout},
};

const LIMITS: Limits = Limits {
    photograph: Duration::from_secs(60),
    connections: 2,
    head: Duration::from_millis(300),
    body: Duration::from_millis(300),
    lifetime: Duration::from_secs(60),
    finish: Duration::from_millis(500),
};

/// Longer than anything here may take.
const LONG: Duration = Duration::from_secs(10);

struct Server {
    address: std::net::SocketAddr,
    stop: watch::Sender<bool>,
    serving: JoinHandle<()>,
}

async fn echo(body: Bytes) -> Bytes {
    body
}

async fn slow() -> &'static str {
    sleep(Duration::from_millis(200)).await;
    "done"
}

impl Server {
    async fn start(limits: Limits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new()
            .route("/", post(echo))
            .route("/slow", post(slow))
            .layer(DefaultBodyLimit::max(1024));
        let (stop, stopped) = watch::channel(false);
        let serving = tokio::spawn(serve(listener, router, limits, stopped));
        Self {
            address,
            stop,
            serving,
        }
    }

    async fn send(&self, text: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        stream
    }
}

/// What comes until the other side hangs up.
async fn rest(stream: &mut TcpStream) -> String {
    let mut text = Vec::new();
    let _ = timeout(LONG, stream.read_to_end(&mut text))
        .await
        .expect("the connection stays open");
    String::from_utf8(text).unwrap()
}

const CLOSING: &str =
    "POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: 2\r\n\r\nhi";

#[tokio::test]
async fn who_says_nothing_or_half_a_head_is_cut_off() {
    let server = Server::start(LIMITS).await;
    for said in ["", "P", "POST / HTTP/1.1\r\nhost: a\r\nx-slow"] {
        let mut stream = server.send(said).await;
        let answer = rest(&mut stream).await;
        assert!(!answer.contains("200"), "{answer}");
    }
}

#[tokio::test]
async fn a_body_that_does_not_come_is_not_waited_for() {
    let server = Server::start(LIMITS).await;
    let head = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 20\r\n\r\n";
    let mut stream = server.send(head).await;
    let begun = Instant::now();
    // A byte now and then does not help.
    let drip = async {
        while begun.elapsed() < Duration::from_secs(2) && stream.write_all(b"x").await.is_ok() {
            let mut first = [0; 12];
            if let Ok(read) = timeout(Duration::from_millis(100), stream.read(&mut first)).await {
                return first[..read.unwrap_or(0)].to_vec();
            }
        }
        panic!("the body is waited for");
    };
    assert_eq!(drip.await, b"HTTP/1.1 400");
}

#[tokio::test]
async fn more_connections_than_there_are_places_wait_for_their_turn() {
    let limits = Limits {
        head: Duration::from_secs(1),
        ..LIMITS
    };
    let server = Server::start(limits).await;
    let idle = [server.send("").await, server.send("").await];
    sleep(Duration::from_millis(100)).await;
    let mut third = server.send(CLOSING).await;
    let mut first = [0; 1];
    let early = timeout(Duration::from_millis(300), third.read(&mut first)).await;
    assert!(
        early.is_err(),
        "there were more places than there should be"
    );
    assert!(rest(&mut third).await.starts_with("HTTP/1.1 200"));
    drop(idle);
}

#[tokio::test]
async fn requests_that_are_being_answered_are_finished_after_the_stop() {
    let server = Server::start(LIMITS).await;
    let mut busy = server
        .send("POST /slow HTTP/1.1\r\nhost: a\r\ncontent-length: 0\r\n\r\n")
        .await;
    let _idle = server.send("").await;
    sleep(Duration::from_millis(100)).await;
    server.stop.send(true).unwrap();
    assert!(rest(&mut busy).await.ends_with("done"));
    timeout(LONG, server.serving).await.unwrap().unwrap();
    assert!(TcpStream::connect(server.address).await.is_err());
}

#[tokio::test]
async fn a_connection_is_used_for_several_requests_and_not_for_ever() {
    let limits = Limits {
        lifetime: Duration::from_millis(200),
        head: LONG,
        ..LIMITS
    };
    let server = Server::start(limits).await;
    let request = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\n\r\nhi";
    let mut stream = server.send(request).await;
    stream.write_all(request.as_bytes()).await.unwrap();
    let answers = rest(&mut stream).await;
    assert_eq!(answers.matches("200 OK").count(), 2, "{answers}");
}

/// Without reading on, the connection was reset, and the answer with it.
#[tokio::test]
async fn who_sends_too_much_gets_the_answer_that_says_so() {
    let server = Server::start(LIMITS).await;
    let body = "x".repeat(128 * 1024);
    for how in [
        format!("content-length: {}\r\n\r\n{body}", body.len()),
        format!("transfer-encoding: chunked\r\n\r\n20000\r\n{body}\r\n0\r\n\r\n"),
    ] {
        let request = format!("POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{how}");
        let mut stream = server.send(&request).await;
        // Whoever writes for long reads late.
        sleep(Duration::from_millis(100)).await;
        let answer = rest(&mut stream).await;
        assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    }
}

#[tokio::test]
async fn a_body_without_an_end_is_not_read_for_ever() {
    let server = Server::start(LIMITS).await;
    let head = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 999999999\r\n\r\n";
    let mut stream = server.send(head).await;
    let piece = [b'x'; 64 * 1024];
    let sends = async { while stream.write_all(&piece).await.is_ok() {} };
    timeout(LONG, sends).await.expect("it is read to the end");
}

#[tokio::test]
async fn a_head_that_is_too_long_is_refused() {
    let server = Server::start(LIMITS).await;
    let long = format!("x: {}\r\n", "y".repeat(100 * 1024));
    let many = "x: y\r\n".repeat(101);
    for headers in [long, many] {
        let request = format!("POST / HTTP/1.1\r\nhost: a\r\n{headers}\r\n");
        let mut stream = server.send(&request).await;
        let answer = rest(&mut stream).await;
        assert!(answer.starts_with("HTTP/1.1 431"), "{answer}");
    }
    let enough = "x: y\r\n".repeat(90);
    let request = format!(
        "POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n{enough}content-length: 2\r\n\r\nhi"
    );
    let answer = rest(&mut server.send(&request).await).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}
