//! docs/pathways.md lists every way back into an account, and no other exists
//! (A31 in docs/standards.md).

use std::collections::BTreeSet;

use regain_api::evidence;
use regain_api::site::case_page::at;
use regain_api::site::{feedback_page, helping_page, phone_page, plain_case};
use regain_contract::{ProofKind, Situation, openapi, paths};
use regain_journey::{Means, Proof, Proofs, enough};
use serde_json::to_value;

const PATHWAYS: &str = include_str!(concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../docs/pathways.md"
));

/// The cells of the table under a heading, the first without its ticks.
fn table(heading: &str) -> Vec<Vec<String>> {
    let (_, rest) = PATHWAYS.split_once(&format!("\n## {heading}\n")).unwrap();
    let section = rest.split("\n## ").next().unwrap();
    section
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            line.trim_matches('|')
                .split('|')
                .map(|cell| cell.trim().trim_matches('`').to_owned())
                .collect()
        })
        .collect()
}

#[test]
fn every_proof_is_listed_with_its_strength() {
    let listed = table("Proofs");
    let names: Vec<_> = listed.iter().map(|row| row[0].as_str()).collect();
    let all: Vec<_> = ProofKind::ALL.iter().map(|kind| kind.name()).collect();
    assert_eq!(names, all);
    let second_step = Means::of(&ProofKind::ALL);
    let without = second_step.without(Means::of(&[
        ProofKind::Passkey,
        ProofKind::AuthenticatorCode,
    ]));
    for row in listed {
        let kind = ProofKind::from_name(&row[0]).unwrap();
        let suffices = |account| {
            Proof::ALL
                .into_iter()
                .filter(|proof| proof.kind() == kind)
                .any(|proof| {
                    let proofs = Proofs::NONE.with(proof);
                    enough(Situation::ForgotPassword, account, proofs)
                })
        };
        assert_eq!(row[2].starts_with("yes"), suffices(without), "{kind:?}");
        assert_eq!(row[3].starts_with("yes"), suffices(second_step), "{kind:?}");
    }
}

#[test]
fn every_route_is_listed() {
    let document = to_value(openapi::document()).unwrap();
    let mut served: BTreeSet<_> = document["paths"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    served.extend(
        [
            paths::PLAIN_CASE,
            paths::HELPING_PAGE,
            paths::PHONE_PAGE,
            paths::FEEDBACK_PAGE,
            feedback_page::THANKS_PATH,
            feedback_page::SENTENCE_PATH,
            feedback_page::LANGUAGE_PATH,
        ]
        .map(str::to_owned),
    );
    served.insert(paths::CASE_PAGE.to_owned());
    served.extend(at::POSTED.map(str::to_owned));
    served.insert(at::SCRIPT.to_owned());
    served.extend(evidence::ADDRESSES.map(str::to_owned));
    served.extend(
        [
            plain_case::LANGUAGE_PATH,
            helping_page::START_PATH,
            helping_page::LANGUAGE_PATH,
            phone_page::START_PATH,
            phone_page::END_PATH,
            phone_page::SCRIPT_PATH,
        ]
        .map(str::to_owned),
    );
    let listed: BTreeSet<_> = table("Routes")
        .into_iter()
        .map(|row| row[0].clone())
        .collect();
    assert_eq!(listed, served);
}
