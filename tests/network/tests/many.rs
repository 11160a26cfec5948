//! A thousand journeys over bad networks.

use std::collections::BTreeMap;

use regain_network::Outcome;
use regain_network::journey::{walk, walk_by};
use regain_network::page::Defect;
use regain_network::server::Server;

/// How many journeys an ordinary run walks, on each of two cores.
const EACH: u64 = 500;

/// Walks so many from a first one, and counts what has happened to them.
async fn walk_many(first: u64) -> Outcome<BTreeMap<&'static str, u32>> {
    let mut server = Server::start().await?;
    let mut all = BTreeMap::new();
    let mut now = 0;
    for number in first..first + EACH {
        let walked = walk(&mut server, number, now).await?;
        now += walked.took + 200_000;
        for (name, times) in walked.mishaps {
            *all.entry(name).or_default() += times;
        }
    }
    Ok(all)
}

/// Every kind of mishap has to have happened, or the journeys prove nothing of it.
fn all_have_happened(mishaps: &BTreeMap<&'static str, u32>) {
    assert_eq!(mishaps.len(), 15, "{mishaps:?}");
    assert!(mishaps.values().all(|times| *times >= 20), "{mishaps:?}");
}

#[tokio::test]
async fn five_hundred_journeys_lose_nothing_and_do_nothing_twice() {
    all_have_happened(&walk_many(0).await.unwrap());
}

#[tokio::test]
async fn nor_do_five_hundred_others() {
    all_have_happened(&walk_many(EACH).await.unwrap());
}

/// What is demanded is seen to be missing where it is.
#[tokio::test]
async fn pages_with_a_defect_are_found_out() {
    for (defect, told) in [
        (Defect::ForgetsTyped, "was typed and is gone"),
        (Defect::KeepsFirstCookie, "all is lost"),
        (Defect::NeverTriesAgain, "stuck after"),
    ] {
        let mut server = Server::start().await.unwrap();
        let mut found = Vec::new();
        for number in 0..25 {
            let walked = walk_by(&mut server, number, 0, Some(defect)).await;
            found.extend(walked.err().map(|fault| fault.to_string()));
        }
        assert!(
            found.iter().any(|fault| fault.contains(told)),
            "{defect:?}: {found:?}"
        );
    }
}
