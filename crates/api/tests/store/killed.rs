//! Three instances on one PostgreSQL, of which one is killed again and again while people use
//! them: no answered action is lost, and none is done twice.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use regain_contract::CONTRACT_VERSION;
use sqlx::Connection as _;

const INSTANCES: usize = 3;
const KILLS: usize = 8;
const PEOPLE: usize = 6;
/// How many recoveries each of them begins.
const RECOVERIES: usize = 20;
/// After how many answers the next instance is killed.
const ANSWERS_A_KILL: usize = PEOPLE * RECOVERIES * 3 / (KILLS + 1);

struct Instance {
    process: Child,
    address: String,
}

impl Instance {
    fn start(folder: &Path, database: &str) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_regain-api"))
            .args(["--listen", "127.0.0.1:0", "--sandbox"])
            .args(["--origin", "http://localhost:8080"])
            .args(["--trusted-proxy-header", "x-forwarded-for"])
            .args(["--database", database])
            .args([
                "--evidence",
                &format!("file://{}/evidence", folder.display()),
            ])
            .arg("--site")
            .arg(folder.join("site"))
            .arg("--secret-key-file")
            .arg(folder.join("key"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line.trim().rsplit('/').next().unwrap().to_owned();
        assert!(address.contains(':'), "the API did not start: {line:?}");
        Self { process, address }
    }

    /// SIGKILL: nothing can be caught or finished.
    fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Somebody who begins recoveries, each at whatever instance there is.
struct Person {
    number: usize,
    addresses: Arc<Mutex<Vec<String>>>,
    answered: Sender<()>,
    turn: usize,
}

impl Person {
    fn recover(&mut self, round: usize) {
        let one = self.number * RECOVERIES + round;
        let mut cookie = None;
        for (step, path, body) in [
            (
                "start",
                "/api/v1/flow",
                r#"{"situation":"forgot_password"}"#.to_owned(),
            ),
            (
                "identify",
                "/api/v1/flow/actions",
                format!(r#"{{"identify":{{"identifier":"nobody-{one}"}}}}"#),
            ),
            (
                "choose",
                "/api/v1/flow/actions",
                r#"{"choose_proof":{"kind":"email_code"}}"#.to_owned(),
            ),
        ] {
            let key = format!("killed-{one:06}-{step}");
            let answer = self.until_answered(one, path, &key, &body, cookie.as_deref());
            assert!(matches!(answer.status, 200 | 201), "{key}: {}", answer.text);
            cookie = answer.cookie.or(cookie);
            self.answered.send(()).unwrap();
        }
    }

    /// Sends a request to one instance after the other, with the same key, until one answers.
    fn until_answered(
        &mut self,
        one: usize,
        path: &str,
        key: &str,
        body: &str,
        cookie: Option<&str>,
    ) -> Answer {
        loop {
            self.turn += 1;
            let address = self.addresses.lock().unwrap()[self.turn % INSTANCES].clone();
            let cookie = cookie.map(|cookie| format!("Cookie: {cookie}\r\n"));
            let request = format!(
                "POST {path} HTTP/1.1\r\nHost: localhost\r\nRegain-Client: {CONTRACT_VERSION}\r\n\
                 Idempotency-Key: \"{key}\"\r\nContent-Type: application/json\r\n\
                 X-Forwarded-For: 10.{}.{}.1\r\n{}Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
                one / 200,
                one % 200,
                cookie.unwrap_or_default(),
                body.len()
            );
            match send(&address, &request) {
                Some(answer) if answer.status < 500 => return answer,
                Some(_) | None => thread::yield_now(),
            }
        }
    }
}

struct Answer {
    status: u16,
    cookie: Option<String>,
    text: String,
}

/// `None`: there was no whole answer.
fn send(address: &str, request: &str) -> Option<Answer> {
    let mut stream = TcpStream::connect(address).ok()?;
    let patience = Some(Duration::from_secs(60));
    stream.set_read_timeout(patience).ok()?;
    stream.write_all(request.as_bytes()).ok()?;
    let mut text = String::new();
    stream.read_to_string(&mut text).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    let header = |name: &str| {
        head.lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    };
    if header("content-length")?.parse::<usize>().ok()? != body.len() {
        return None;
    }
    let cookie = header("set-cookie").and_then(|value| value.split(';').next());
    Some(Answer {
        status: head.split(' ').nth(1)?.parse().ok()?,
        cookie: cookie.map(str::to_owned),
        text: text.clone(),
    })
}

/// Kills one instance after the other while there are answers, and starts each again.
fn kill_in_turn(
    instances: &mut [Instance],
    addresses: &Mutex<Vec<String>>,
    answered: &Receiver<()>,
    start: impl Fn() -> Instance,
) {
    for number in 0..KILLS {
        for _ in 0..ANSWERS_A_KILL {
            if answered.recv().is_err() {
                return;
            }
        }
        let place = number % INSTANCES;
        instances[place].kill();
        instances[place] = start();
        addresses.lock().unwrap()[place] = instances[place].address.clone();
    }
}

#[tokio::test]
async fn of_three_instances_that_are_killed_none_loses_or_repeats_anything() {
    let Some(database) = crate::postgres("of_three_instances_that_are_killed").await else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    std::fs::create_dir(&site).unwrap();
    let shell = "<!doctype html><html lang=en><head><title>Regain</title></head><body><main id=\"app\"></main></body></html>";
    std::fs::write(site.join("index.html"), shell).unwrap();

    let start = || Instance::start(folder.path(), &database.url);
    let mut instances: Vec<Instance> = (0..INSTANCES).map(|_| start()).collect();
    let addresses = instances.iter().map(|one| one.address.clone()).collect();
    let addresses = Arc::new(Mutex::new(addresses));
    let (answered, answers) = channel();
    let people: Vec<_> = (0..PEOPLE)
        .map(|number| {
            let mut person = Person {
                number,
                addresses: addresses.clone(),
                answered: answered.clone(),
                turn: number,
            };
            thread::spawn(move || (0..RECOVERIES).for_each(|round| person.recover(round)))
        })
        .collect();
    drop(answered);
    kill_in_turn(&mut instances, &addresses, &answers, start);
    for person in people {
        person.join().unwrap();
    }
    drop(instances);

    let mut connection = sqlx::PgConnection::connect_with(&database.options)
        .await
        .unwrap();
    let all = i64::try_from(PEOPLE * RECOVERIES).unwrap();
    for count in [
        "SELECT count(*) FROM flows",
        // Each was named, and each has chosen, once.
        "SELECT count(*) FROM attempts",
        "SELECT count(*) FROM outbox",
        "SELECT count(*) FROM requests WHERE outcome = '\"changed\"'",
    ] {
        let counted: i64 = sqlx::query_scalar(count)
            .fetch_one(&mut connection)
            .await
            .unwrap();
        let expected = if count.contains("requests") {
            2 * all
        } else {
            all
        };
        assert_eq!(counted, expected, "{count}");
    }
    let twice: Vec<(String, String)> = sqlx::query_as(
        "SELECT flow_id, event FROM audit WHERE flow_id IS NOT NULL \
         GROUP BY flow_id, event HAVING count(*) > 1",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    assert_eq!(twice, []);
}
