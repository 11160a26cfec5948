//! What processes have used, as Linux tells it.

use std::{collections::BTreeSet, fs, net::TcpListener, time::Duration};

use crate::{fault::Outcome, numbers::number};

/// How many ticks a second has in `/proc`: the same on every Linux that there is.
const TICKS: f64 = 100.0;

/// A port that nobody listens on.
pub(crate) fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Seconds of processors that these processes have used so far.
pub(crate) fn cpu_seconds(ids: &[u32]) -> f64 {
    let ticks: u64 = ids
        .iter()
        .filter_map(|id| stat(*id))
        .map(|one| one.ticks)
        .sum();
    number(ticks) / TICKS
}

/// The most memory that one of these processes has had at once, in bytes.
pub(crate) fn peak_memory(ids: &[u32]) -> f64 {
    let peaks = ids.iter().filter_map(|id| {
        let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
        line.split_whitespace().nth(1)?.parse::<u64>().ok()
    });
    number(peaks.max().unwrap_or(0) * 1024)
}

/// All processes of PostgreSQL that this process has started, however deep below it.
pub(crate) fn our_postgres() -> Vec<u32> {
    let all: Vec<(u32, Stat)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter_map(|id| Some((id, stat(id)?)))
        .collect();
    let mut ours = BTreeSet::from([std::process::id()]);
    loop {
        let before = ours.len();
        let children = all.iter().filter(|(_, one)| ours.contains(&one.parent));
        let children: Vec<u32> = children.map(|(id, _)| *id).collect();
        ours.extend(children);
        if ours.len() == before {
            break;
        }
    }
    all.into_iter()
        .filter(|(id, one)| ours.contains(id) && one.name == "postgres")
        .map(|(id, _)| id)
        .collect()
}

struct Stat {
    name: String,
    parent: u32,
    /// Its own, and those of its children that have ended.
    ticks: u64,
}

fn stat(id: u32) -> Option<Stat> {
    parse(&fs::read_to_string(format!("/proc/{id}/stat")).ok()?)
}

/// The name is in parentheses and may hold any.
fn parse(text: &str) -> Option<Stat> {
    let (before, after) = text.rsplit_once(')')?;
    let (_, name) = before.split_once('(')?;
    let fields: Vec<&str> = after.split_whitespace().collect();
    let ticks = fields.get(11..15)?.iter();
    Some(Stat {
        name: name.to_owned(),
        parent: fields.get(1)?.parse().ok()?,
        ticks: ticks.filter_map(|field| field.parse::<u64>().ok()).sum(),
    })
}

/// For how long the machine is looked at before anything is measured.
const LOOK: Duration = Duration::from_secs(3);

/// What part of its processors the machine uses for other things, from 0 to 1: looked at while this program waits. The load
/// average would not tell: it holds what this program did a minute ago.
pub(crate) async fn other_work() -> Option<f64> {
    let before = Use::now()?;
    tokio::time::sleep(LOOK).await;
    Some(before.until(&Use::now()?))
}

/// What all processors did since the start of the machine, in ticks.
#[derive(Debug, PartialEq)]
struct Use {
    idle: u64,
    all: u64,
}

impl Use {
    fn now() -> Option<Self> {
        Self::parse(&fs::read_to_string("/proc/stat").ok()?)
    }

    /// `cpu user nice system idle iowait irq softirq steal guest guest_nice`; the last two are within the first two.
    fn parse(text: &str) -> Option<Self> {
        let fields = text.lines().next()?.strip_prefix("cpu ")?;
        let ticks = fields.split_whitespace().take(8).map(str::parse);
        let ticks: Vec<u64> = ticks.collect::<Result<_, _>>().ok()?;
        Some(Self {
            idle: ticks.get(3..5)?.iter().sum(),
            all: ticks.iter().sum(),
        })
    }

    fn until(&self, after: &Self) -> f64 {
        let all = after.all.saturating_sub(self.all);
        let idle = after.idle.saturating_sub(self.idle);
        number(all.saturating_sub(idle)) / number(all.max(1))
    }
}

/// How many processors there are.
pub(crate) fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// What kind of machine it is, without a name of it.
pub(crate) fn machine() -> String {
    let model = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = model
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(':'))
        .map_or("a processor without a name", |(_, name)| name.trim());
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let memory = memory
        .lines()
        .find_map(|line| {
            line.strip_prefix("MemTotal:")?
                .split_whitespace()
                .next()?
                .parse()
                .ok()
        })
        .map_or(0, |kib: u64| (kib + (1 << 19)) >> 20);
    let processors = processors();
    format!("{processors} processors ({model}), {memory} GiB of memory")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_else_a_machine_does_is_the_part_that_is_not_idle() {
        let before = Use::parse("cpu  10 0 10 70 10 0 0 0 5 0\ncpu0 1 2 3 4").unwrap();
        assert_eq!(before, Use { idle: 80, all: 100 });
        let after = Use {
            idle: 155,
            all: 200,
        };
        assert!((before.until(&after) - 0.25).abs() < 1e-9);
        assert!(before.until(&before) < 1e-9);
        assert_eq!(Use::parse("intr 1 2 3"), None);
    }

    #[test]
    fn what_a_process_has_used_is_read_whatever_it_is_called() {
        let text = "17 (a) b (c) S 3 17 17 0 -1 4194560 0 0 0 0 40 2 7 1 20 0 4 0 100";
        let stat = parse(text).unwrap();
        assert_eq!((stat.parent, stat.ticks), (3, 50));
        assert_eq!(stat.name, "a) b (c");
        assert!(parse("17 (cut off) S").is_none());
    }

    #[test]
    fn this_process_is_there() {
        assert!(cpu_seconds(&[std::process::id()]) >= 0.0);
        assert!(peak_memory(&[std::process::id()]) > 0.0);
        assert!(processors() > 0);
    }
}
