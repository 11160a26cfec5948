//! What processes have used, as Linux tells it.

use std::{collections::BTreeSet, fs, net::TcpListener};

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

/// How busy the machine is: the load of the last minute.
pub(crate) fn load() -> Option<f64> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    text.split_whitespace().next()?.parse().ok()
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
