//! Walks journeys over bad networks: `regain-network --first 0 --count 10000`. One that fails is told with its story, and
//! is walked again by its number alone.

#![expect(clippy::print_stdout, reason = "it is a command")]

use std::collections::BTreeMap;
use std::process::ExitCode;

use clap::Parser as _;
use regain_network::journey::walk;
use regain_network::server::Server;

/// Journeys over bad networks.
#[derive(clap::Parser)]
struct Options {
    /// The number of the first journey.
    #[arg(long, default_value_t = 0)]
    first: u64,
    /// How many journeys.
    #[arg(long, default_value_t = 1000)]
    count: u64,
}

/// After so many journeys the database is a new one: each has its own account, and a small database is a quick one.
const A_DATABASE: u64 = 1000;

#[tokio::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    let mut failed = 0;
    let mut mishaps: BTreeMap<&'static str, u32> = BTreeMap::new();
    let mut first = options.first;
    let end = options.first + options.count;
    while first < end {
        let last = end.min(first + A_DATABASE);
        match Server::start().await {
            Ok(server) => failed += walk_some(server, first..last, &mut mishaps).await,
            Err(fault) => {
                println!("{fault}");
                return ExitCode::FAILURE;
            }
        }
        first = last;
    }
    println!("{mishaps:?}");
    println!("{} passed, {failed} failed", options.count - failed);
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

async fn walk_some(
    mut server: Server,
    numbers: std::ops::Range<u64>,
    mishaps: &mut BTreeMap<&'static str, u32>,
) -> u64 {
    let (mut failed, mut now) = (0, 0);
    for number in numbers {
        match walk(&mut server, number, now).await {
            Ok(walked) => {
                now += walked.took + 200_000;
                for (name, times) in walked.mishaps {
                    *mishaps.entry(name).or_default() += times;
                }
            }
            Err(fault) => {
                failed += 1;
                now += 48 * 3_600_000;
                println!("{fault}\n");
            }
        }
    }
    failed
}
