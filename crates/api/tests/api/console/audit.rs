//! The audit of what those do who work on cases.

use regain_contract::paths;
use regain_contract::support::AuditLines;
use serde_json::json;

use super::{Desk, PASSWORD, approve, ask, office, open_case};

/// The names of events, as they stand in the program.
const VOCABULARY: &str = include_str!("../../../src/audit.rs");

async fn read(desk: &mut Desk<'_>, query: &str) -> AuditLines {
    let answer = desk.get(&format!("{}{query}", paths::SUPPORT_AUDIT)).await;
    assert!(answer.status.is_success(), "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

#[tokio::test]
async fn sign_ins_are_in_the_audit() {
    let api = office().await;
    let mut desk = Desk::empty(&api);
    desk.sign_in_with("Ines", PASSWORD, "000000").await;
    desk.sign_in("Ines").await;
    desk.post(paths::SUPPORT_SIGN_OUT, &json!({})).await;
    let mut lead = Desk::of(&api, "Lena").await;
    let audit = read(&mut lead, "").await;
    let lines: Vec<_> = audit
        .lines
        .iter()
        .map(|line| {
            (
                line.event.as_str(),
                line.outcome.as_str(),
                line.by.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            ("authn_support_login", "success", Some("Lena")),
            ("session_support_ended", "success", Some("Ines")),
            ("authn_support_login", "success", Some("Ines")),
            ("authn_support_login", "failure", Some("Ines")),
        ]
    );
}

#[tokio::test]
async fn a_case_has_its_lines_with_who_did_what() {
    let api = office().await;
    let reference = open_case(&api, "grace", "Something.").await;
    let another = open_case(&api, "ada", "Something else.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    ines.does(&reference, json!("take")).await;
    ines.does(&another, json!("take")).await;
    ines.does(&reference, ask("When?")).await;
    ines.does(&reference, approve()).await;
    ines.act(&reference, approve()).await;
    let mut tariq = Desk::of(&api, "Tariq").await;
    let audit = read(&mut tariq, &format!("?case={reference}")).await;
    let lines: Vec<_> = audit
        .lines
        .iter()
        .map(|line| {
            (
                line.event.as_str(),
                line.outcome.as_str(),
                line.by.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        lines,
        [
            ("recovery_case_opened", "success", None),
            ("support_case_taken", "success", Some("Ines")),
            ("support_case_asked", "success", Some("Ines")),
            ("support_case_agreed", "success", Some("Ines")),
            ("authz_fail", "failure", Some("Ines")),
        ]
    );
    assert!(
        audit
            .lines
            .iter()
            .all(|line| line.case == Some(reference.clone()))
    );
    let unknown = tariq
        .get(&format!("{}?case=none", paths::SUPPORT_AUDIT))
        .await;
    assert_eq!(unknown.status, 404);
    let unclear = tariq.get(&format!("{}?flow=x", paths::SUPPORT_AUDIT)).await;
    assert_eq!(unclear.status, 400);
}

#[tokio::test]
async fn every_line_is_of_the_vocabulary_and_holds_nothing_that_was_typed() {
    let api = office().await;
    let mut browser = api.browser();
    browser.ask_code("ada@example.com").await.document();
    browser.submit("00000000").await.problem();
    let forged = "Ines\r\n1 authn_support_login success";
    Desk::empty(&api)
        .sign_in_with(forged, PASSWORD, "000000")
        .await;
    let reference = open_case(&api, "ada\u{2028}x@example.com", "Typed\r\nby a person.").await;
    let mut ines = Desk::of(&api, "Ines").await;
    ines.does(
        &reference,
        json!({ "note": { "text": "Typed\r\nby an agent." } }),
    )
    .await;
    ines.does(&reference, ask("Typed\r\nby an agent.")).await;
    let mut tx = api.service.store.read().await.unwrap();
    let entries = tx.newest_audit(1000).await.unwrap();
    assert!(entries.len() >= 8, "{entries:?}");
    for entry in &entries {
        let quoted = format!("\"{}\"", entry.event);
        assert!(VOCABULARY.contains(&quoted), "{entry:?}");
        assert!(
            ["success", "failure"].contains(&entry.outcome.as_str()),
            "{entry:?}"
        );
        let number = |actor: &String| actor.parse::<u32>().is_ok();
        assert!(entry.actor.as_ref().is_none_or(number), "{entry:?}");
    }
    let all = format!("{entries:?}").to_lowercase();
    let cookie = ines
        .cookie
        .unwrap()
        .split_once('=')
        .unwrap()
        .1
        .to_lowercase();
    for typed in ["@", "typed", "\\r", "\\n", "\\u", "ines", cookie.as_str()] {
        assert!(!all.contains(typed), "{typed}: {all}");
    }
}

#[tokio::test]
async fn rows_are_never_changed_or_deleted() {
    let api = office().await;
    Desk::of(&api, "Ines").await;
    for sql in ["UPDATE audit SET actor = NULL", "DELETE FROM audit"] {
        let refused = api.try_change(sql).await.unwrap_err();
        assert!(refused.contains("audit rows are never"), "{refused}");
    }
}
