//! The audit of what those do who work on cases.

use regain_api::store::{AuditEntry, AuditWanted};
use regain_contract::paths;
use regain_contract::support::{AuditLines, Method};
use serde_json::json;

use super::{Desk, PASSWORD, approve, ask, office, open_case};
use crate::support::{TestApi, authenticator_code, backup_code, other_than};

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
            ("authz_fail", "failure", Some("Ines")),
            ("support_case_agreed", "success", Some("Ines")),
            ("support_case_asked", "success", Some("Ines")),
            ("support_case_taken", "success", Some("Ines")),
            ("recovery_case_opened", "success", None),
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
    let by_ines = read(&mut tariq, &format!("?case={reference}&by=1")).await;
    assert_eq!(by_ines.lines, audit.lines[..4]);
    let by_omar = read(&mut tariq, &format!("?case={reference}&by=2")).await;
    assert_eq!((by_omar.lines.len(), by_omar.older), (0, None));
    let everybody: Vec<_> = audit.people.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(everybody[..3], ["Ines", "Lena", "Noor"]);
    assert!(everybody.contains(&"reader"));
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
    let entries = tx.audit_page(&AuditWanted::default(), 1000).await.unwrap();
    let entries: Vec<_> = entries.into_iter().map(|(_, entry)| entry).collect();
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
    let all = entries.iter().map(|entry| AuditEntry {
        about: None,
        authenticated_by: Vec::new(),
        ..entry.clone()
    });
    let all = format!("{:?}", all.collect::<Vec<_>>()).to_lowercase();
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

/// STANDARDS N1: what a line is about, and what its doer had shown.
type Way = (String, String, Option<Method>, Vec<Method>);

fn way(entry: AuditEntry) -> Way {
    let AuditEntry { event, outcome, .. } = entry;
    (event, outcome, entry.about, entry.authenticated_by)
}

/// The lines of the newest flow of an account that are about ways of proving
/// or that were written after a proof.
async fn ways_of(api: &TestApi, account: &str) -> Vec<Way> {
    let mut tx = api.service.store.read().await.unwrap();
    let flows = tx.flows_of_account(account).await.unwrap();
    let lines = tx.audit(&flows.last().unwrap().id).await.unwrap();
    lines
        .into_iter()
        .map(way)
        .filter(|(_, _, about, by)| about.is_some() || !by.is_empty())
        .collect()
}

fn line(event: &str, outcome: &str, about: Option<Method>, by: &[Method]) -> Way {
    (event.to_owned(), outcome.to_owned(), about, by.to_vec())
}

/// STANDARDS N1.
#[tokio::test]
async fn every_proof_and_change_says_by_which_way() {
    use Method::{AuthenticatorCode, BackupCode, EmailCode};
    let api = office().await;
    let mut grace = api.browser();
    grace.ask_code("grace").await.document();
    let code = api.newest_code().await;
    grace.submit(&other_than(&code)).await.problem();
    grace.submit(&code).await.document();
    let code = authenticator_code(api.service.now());
    grace.enter("authenticator_code", &code).await.document();
    grace.choose_password("a new and long password").await;
    grace.open("factors").await.document();
    grace.secure(json!("start_authenticator")).await.document();
    let failed = json!({ "confirm_authenticator": { "name": "Phone", "code": "000000" } });
    grace.secure(failed).await.problem();
    grace.open("factors").await.document();
    let rename = json!({ "rename": { "id": "authenticator:authenticator", "name": "Blue" } });
    grace.secure(rename).await.document();
    grace.commit().await.document();
    let both = [AuthenticatorCode, EmailCode];
    let mut ways = ways_of(&api, "id-of-grace").await;
    let changed = |event: &str, about| line(event, "success", about, &both);
    for change in [
        changed("session_expired", None),
        changed("authn_factor_renamed", Some(AuthenticatorCode)),
        changed("authn_password_change", None),
    ] {
        assert!(ways.contains(&change), "{change:?}: {ways:?}");
    }
    ways.truncate(5);
    let (succeeds, fails) = ("success", "failure");
    assert_eq!(
        ways,
        [
            line("recovery_code_sent", succeeds, Some(EmailCode), &[]),
            line("authn_recovery_code", fails, Some(EmailCode), &[]),
            line(
                "authn_recovery_code",
                succeeds,
                Some(EmailCode),
                &[EmailCode]
            ),
            line(
                "authn_recovery_code",
                succeeds,
                Some(AuthenticatorCode),
                &both
            ),
            line(
                "recovery_factor_confirmed",
                fails,
                Some(AuthenticatorCode),
                &both
            ),
        ]
    );
    // Lost, and proven by something that was kept.
    let mut again = api.browser();
    again.start("lost_second_factor").await.document();
    again.identify("grace").await.document();
    again.choose("email_code").await.document();
    let code = api.newest_code().await;
    again.submit(&code).await.document();
    let lost = json!({ "cannot_use": { "kind": "authenticator_code" } });
    again.act(lost).await.document();
    again.choose("backup_code").await.document();
    again
        .submit(backup_code(0).expose_secret())
        .await
        .document();
    let mut tx = api.service.store.read().await.unwrap();
    let newest = tx.audit_page(&AuditWanted::default(), 6).await.unwrap();
    drop(tx);
    let newest: Vec<_> = newest.into_iter().map(|(_, entry)| way(entry)).collect();
    let kept = [EmailCode, BackupCode];
    for expected in [
        line(
            "recovery_way_ruled_out",
            succeeds,
            Some(AuthenticatorCode),
            &[EmailCode],
        ),
        line("authn_recovery_code", succeeds, Some(BackupCode), &kept),
        line(
            "authn_backup_code_replaced",
            succeeds,
            Some(BackupCode),
            &kept,
        ),
    ] {
        assert!(newest.contains(&expected), "{expected:?}: {newest:?}");
    }
}

/// STANDARDS N1: a code that comes too late is a try too.
#[tokio::test]
async fn a_code_that_is_over_is_a_try_that_failed() {
    let api = office().await;
    let mut ada = api.browser();
    ada.ask_code("ada").await.document();
    let code = api.newest_code().await;
    api.advance(3600);
    ada.submit(&code).await.problem();
    let ways = ways_of_newest(&api, 1).await;
    let about = Some(Method::EmailCode);
    assert_eq!(ways, [line("authn_recovery_code", "failure", about, &[])]);
}

async fn ways_of_newest(api: &TestApi, count: u32) -> Vec<Way> {
    let mut tx = api.service.store.read().await.unwrap();
    let newest = tx.audit_page(&AuditWanted::default(), count).await.unwrap();
    newest.into_iter().map(|(_, entry)| way(entry)).collect()
}

/// STANDARDS N1: those of the service sign in with a password and a code, and
/// scripts with a token.
#[tokio::test]
async fn what_the_service_does_says_how_whoever_did_it_was_let_in() {
    let api = office().await;
    let reference = open_case(&api, "grace", "Something.").await;
    Desk::empty(&api)
        .sign_in_with("Ines", PASSWORD, "000000")
        .await;
    let mut ines = Desk::of(&api, "Ines").await;
    ines.does(&reference, json!("take")).await;
    ines.does(&reference, approve()).await;
    let guide = json!({
        "situation": "hacked", "step": "start", "language": "en", "reason": "They phoned."
    });
    let mut script = Desk::script(&api, 'l');
    assert_eq!(script.post(paths::SUPPORT_GUIDES, &guide).await.status, 201);
    let both = Some(Method::PasswordAndCode);
    assert_eq!(
        ways_of_newest(&api, 6).await,
        [
            line("support_link_made", "success", None, &[Method::Token]),
            line(
                "support_case_agreed",
                "success",
                None,
                &[Method::PasswordAndCode]
            ),
            line(
                "support_case_taken",
                "success",
                None,
                &[Method::PasswordAndCode]
            ),
            line(
                "authn_support_login",
                "success",
                both,
                &[Method::PasswordAndCode]
            ),
            line("authn_support_login", "failure", both, &[]),
            line("recovery_case_opened", "success", None, &[]),
        ]
    );
}

#[tokio::test]
async fn the_audit_comes_in_pages_without_a_gap_and_without_a_line_twice() {
    let api = office().await;
    let mut lead = Desk::of(&api, "Lena").await;
    for _ in 0..60 {
        Desk::empty(&api)
            .sign_in_with("Nobody", PASSWORD, "000000")
            .await;
        api.advance(600);
    }
    // Whoever was signed in has been away for too long.
    lead.sign_in("Lena").await;
    let mut tx = api.service.store.read().await.unwrap();
    let all = tx.audit_page(&AuditWanted::default(), 1000).await.unwrap();
    drop(tx);
    let first = read(&mut lead, "").await;
    assert_eq!(first.lines.len(), 50);
    let older = first.older.unwrap();
    // What happens in between moves nothing.
    Desk::of(&api, "Omar").await;
    let second = read(&mut lead, &format!("?before={older}")).await;
    assert_eq!(second.older, None);
    let read: Vec<_> = first.lines.iter().chain(&second.lines).collect();
    assert_eq!(read.len(), all.len());
    for (line, (_, entry)) in read.into_iter().zip(all) {
        assert_eq!((&line.event, line.at), (&entry.event, entry.at));
    }
    let unclear = lead
        .get(&format!("{}?before=x", paths::SUPPORT_AUDIT))
        .await;
    assert_eq!(unclear.status, 400);
}
