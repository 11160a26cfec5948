//! Whole ways to an account, and to a person.

use regain_contract::{
    ElsewhereRole, EndReason, LinkKind, LinkState, NeedReason, ProblemType, ProofKind, Reference,
    Situation, Stage, Step, paths,
};
use regain_soft_passkey::SoftPasskey;
use serde_json::json;

use super::accounts::{begun, nobody, proven};
use super::links::{by_token, make_pass, offer_handover, stands};
use crate::browser::Browser;
use crate::outcome::{Ending, Outcome, demand};
use crate::person::{Person, USUAL, parsed};
use crate::rules;
use crate::run::Run;
use crate::sandbox::Account;

/// The account that is there for trying a situation.
async fn account_for(run: &Run, situation: Situation) -> Outcome<Account> {
    let what = format!("for {}", situation.slug());
    let is_one = |one: &Account| one.situation == Some(situation) && one.status != "disabled";
    run.sandbox()?.account(&what, is_one).await
}

/// Recovers the account that is there for trying a situation.
async fn recover(run: &Run, situation: Situation, ways: &[ProofKind]) -> Outcome<Account> {
    let account = account_for(run, situation).await?;
    recover_account(run, account, situation, ways).await
}

/// Recovers an account to its end, and demands what holds of every recovery.
async fn recover_account(
    run: &Run,
    account: Account,
    situation: Situation,
    ways: &[ProofKind],
) -> Outcome<Account> {
    let sandbox = run.sandbox()?;
    let mut owner = Person::new(run, account.clone(), ways);
    owner.prove(situation).await?;
    let since = sandbox.newest().await?;
    let password = Person::new_password();
    owner.commit(&password).await?;
    let account = sandbox
        .account("that was there", |one| one.handle == account.handle)
        .await?;
    let signs_in = sandbox.signs_in(&account, &password).await?;
    demand(signs_in, "the new password signs in", || {
        "it does not".to_owned()
    })?;
    let old = sandbox.signs_in(&account, &account.password).await?;
    demand(!old, "the old password does not sign in", || {
        "it does".to_owned()
    })?;
    for to in account.emails.iter().chain(&account.phones) {
        let told = sandbox.messages(to, since).await?;
        let is_told = !told.is_empty();
        demand(
            is_told,
            format!("a message to each of {} addresses", account.emails.len()),
            || "one was not told".to_owned(),
        )?;
        let quotes = told.iter().any(|message| message.body.contains(&password));
        demand(!quotes, "a message without the password", || {
            "one with it".to_owned()
        })?;
    }
    Ok(account)
}

pub(super) async fn forgot_password(run: &Run) -> Outcome {
    recover(run, Situation::ForgotPassword, &USUAL)
        .await
        .map(drop)
}

pub(super) async fn lost_second_factor(run: &Run) -> Outcome {
    let account = account_for(run, Situation::LostSecondFactor).await?;
    let ways = [ProofKind::EmailCode, ProofKind::BackupCode];
    let mut owner = Person::new(run, account, &ways);
    let is_second =
        |step: &Step| matches!(step, Step::ChooseProof(step) if !step.proven.is_empty());
    let what = "the choice of a second proof after the first";
    let document = owner
        .reach(Situation::LostSecondFactor, what, is_second)
        .await?;
    let needs = document.needs.first().map(|need| need.reason);
    demand(
        needs == Some(NeedReason::SecondFactor),
        "needs: second_factor",
        || format!("{:?}", document.needs),
    )?;
    let early = owner.browser.secure(json!("commit")).await?;
    early.problem(ProblemType::StepOutOfOrder)?;
    recover(run, Situation::LostSecondFactor, &ways)
        .await
        .map(drop)
}

pub(super) async fn lost_contact(run: &Run) -> Outcome {
    // Nothing is sent to addresses that are lost, so it takes what the person has.
    let ways = [ProofKind::BackupCode, ProofKind::AuthenticatorCode];
    let all = [&ways[..], &[ProofKind::ContactCode]].concat();
    let account = run.sandbox()?.account_with(&all).await?;
    let recovered = recover_account(run, account, Situation::LostContact, &ways);
    recovered.await.map(drop)
}

pub(super) async fn hacked(run: &Run) -> Outcome {
    let account = recover(run, Situation::Hacked, &USUAL).await?;
    let sandbox = run.sandbox()?;
    let left = sandbox.sessions(&account.handle).await?;
    // The one that was begun when the new password was tried.
    demand(left <= 1, "no session of before", || {
        format!("{left} sessions")
    })
}

pub(super) async fn locked(run: &Run) -> Outcome {
    let account = recover(run, Situation::Locked, &USUAL).await?;
    demand(account.is_active, "an account that is active", || {
        account.status.clone()
    })
}

pub(super) async fn known_person(run: &Run) -> Outcome {
    recover(run, Situation::KnownPerson, &USUAL).await.map(drop)
}

/// Answers the questions of the human route, and sends the answers.
async fn open_case(run: &Run, browser: &mut Browser<'_>) -> Outcome {
    let contact = run.unknown_name();
    let answers = json!({ "account": "ada", "contact": contact, "what_happened": "Somebody writes in my name." });
    let answered = browser.act(json!({ "answer_case": answers })).await?;
    let shows =
        matches!(&answered.document()?.step, Step::CaseCheck(step) if step.contact == contact);
    demand(shows, "the answers, to be checked", || answered.shown())?;
    let sent = browser.act(json!("send_case")).await?;
    let document = sent.document()?;
    let Step::CaseOpened(step) = &document.step else {
        return Err(sent.is_not("the step case_opened"));
    };
    let reference = step.case.reference.to_string();
    let is_one = Reference::parse(&reference).is_some() && step.case.reply_by > step.case.opened_at;
    demand(
        is_one,
        "a reference, and until when there is an answer",
        || sent.shown(),
    )?;
    if let Some(sandbox) = run.maybe_sandbox() {
        let case = sandbox.case(&reference).await?;
        let is_kept = case.is_some_and(|case| case["contact"] == contact.as_str());
        demand(
            is_kept,
            "a case of this reference, with the answers",
            || "none".to_owned(),
        )?;
    }
    Ok(())
}

pub(super) async fn impersonation(run: &Run) -> Outcome {
    let mut browser = run.browser();
    let started = browser.start(Situation::Impersonation).await?;
    let asks = matches!(started.document()?.step, Step::CaseDetails(_));
    demand(asks, "the step case_details", || started.shown())?;
    open_case(run, &mut browser).await
}

pub(super) async fn case(run: &Run) -> Outcome {
    let (mut browser, _) = nobody(run).await?;
    let before = browser.read().await?.document()?.step;
    let asked = browser.act(json!("ask_person")).await?;
    let asks = matches!(&asked.document()?.step, Step::CaseDetails(step) if step.can_go_back);
    demand(asks, "the step case_details, with a way back", || {
        asked.shown()
    })?;
    let back = browser.act(json!("leave_case")).await?;
    demand(
        back.document()?.step == before,
        "the step of before",
        || back.shown(),
    )?;
    browser.act(json!("ask_person")).await?.document()?;
    open_case(run, &mut browser).await
}

pub(super) async fn authenticator(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    let kinds = [ProofKind::EmailCode, ProofKind::AuthenticatorCode];
    let account = sandbox.account_with(&kinds).await?;
    let mut browser = run.browser();
    browser.reach_choice(&account.handle).await?;
    let first = browser.choose(ProofKind::AuthenticatorCode).await?;
    demand(
        !first.is_success(),
        "a refusal of the code of an app as the first proof",
        || first.shown(),
    )?;
    let mut owner = Person::new(run, account.clone(), &kinds);
    owner.prove(Situation::ForgotPassword).await?;
    // The code of then, in another flow, at the same moment.
    let mut other = Person::new(run, account, &kinds);
    let is_app = |step: &Step| matches!(step, Step::EnterCode(step) if step.kind == ProofKind::AuthenticatorCode);
    let what = "the step that asks for the code of the app";
    other.reach(Situation::ForgotPassword, what, is_app).await?;
    let code = other.code(ProofKind::AuthenticatorCode).await?;
    other.browser.submit(&code).await?.document()?;
    let mut third = Person::new(run, other.account.clone(), &kinds);
    third.reach(Situation::ForgotPassword, what, is_app).await?;
    let again = third.browser.submit(&code).await?;
    demand(
        !again.is_success(),
        "a code of the app that was used is refused",
        || again.shown(),
    )
}

pub(super) async fn backup_code(run: &Run) -> Outcome {
    let kinds = [ProofKind::EmailCode, ProofKind::BackupCode];
    let account = run.sandbox()?.account_with(&kinds).await?;
    let mut owner = Person::new(run, account, &kinds);
    let is_asked =
        |step: &Step| matches!(step, Step::EnterCode(step) if step.kind == ProofKind::BackupCode);
    let what = "the step that asks for a backup code";
    owner
        .reach(Situation::LostSecondFactor, what, is_asked)
        .await?;
    let code = owner.code(ProofKind::BackupCode).await?;
    let entered = owner.browser.submit(&code).await?;
    let document = entered.document()?;
    let is_new = matches!(document.step, Step::NewBackupCode(_))
        && rules::shown_once(&document) == Some("a backup code");
    demand(
        is_new,
        "the step new_backup_code, with the code shown once",
        || entered.shown(),
    )?;
    let read = owner.browser.read().await?;
    let is_gone = rules::shown_once(&read.document()?).is_none();
    demand(is_gone, "the new code once and no more", || read.shown())?;
    let on = owner.browser.act(json!("go_on")).await?;
    demand(
        on.document()?.stage == Stage::Secure,
        "the stage secure",
        || on.shown(),
    )?;
    let mut other = Person::new(run, owner.account.clone(), &kinds);
    other
        .reach(Situation::LostSecondFactor, what, is_asked)
        .await?;
    let again = other.browser.submit(&code).await?;
    demand(
        !again.is_success(),
        "a backup code that was used is refused",
        || again.shown(),
    )
}

pub(super) async fn passkey(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    let account = sandbox.plain_account().await?;
    let origin = run.wire.target.origin.clone();
    let mut device = SoftPasskey::new(1).at(&origin);
    let offered = json!({ "account": account.handle });
    let options = sandbox.post("passkeys/options", &offered).await?;
    let credential = device.create(&options, |_| ());
    let made = json!({ "account": account.handle, "credential": credential });
    sandbox.post("passkeys", &made).await?;
    let mut browser = run.browser();
    browser.reach_choice(&account.handle).await?;
    for (mut device, is_theirs) in [(SoftPasskey::new(2).at(&origin), false), (device, true)] {
        let chosen = browser.choose(ProofKind::Passkey).await?;
        let Step::UsePasskey(step) = chosen.document()?.step else {
            return Err(chosen.is_not("the step use_passkey"));
        };
        let credential = device.get(&parsed(step.options.as_deref())).to_string();
        let answer = browser
            .act(json!({ "submit_passkey": { "credential": credential } }))
            .await?;
        if is_theirs {
            let is_in = answer.document()?.stage == Stage::Secure;
            demand(is_in, "the stage secure", || answer.shown())?;
        } else {
            answer.problem(ProblemType::PasskeyRefused)?;
            browser.act(json!("choose_another")).await?.document()?;
        }
    }
    Ok(())
}

pub(super) async fn wait(run: &Run) -> Outcome {
    let sandbox = run.sandbox()?;
    // Two proofs of which neither is a factor of its own, for an account that has one.
    let ways = [ProofKind::EmailCode, ProofKind::ContactCode];
    let all = [&ways[..], &[ProofKind::AuthenticatorCode]].concat();
    let account = sandbox.account_with(&all).await?;
    let since = sandbox.newest().await?;
    let mut owner = Person::new(run, account.clone(), &ways);
    let waits = |step: &Step| matches!(step, Step::Waiting(_));
    let document = owner
        .reach(Situation::LostSecondFactor, "the step waiting", waits)
        .await?;
    let Step::Waiting(step) = &document.step else {
        return Err(Ending::short(
            "the step waiting",
            format!("{:?}", document.step),
        ));
    };
    let is_told = step.until > document.server_now && !step.reasons.is_empty();
    demand(
        is_told,
        "a wait with an end in the future and a reason",
        || format!("{step:?}"),
    )?;
    let early = owner.browser.act(json!("go_on")).await?;
    demand(
        !early.is_success(),
        "a refusal before the wait is over",
        || early.shown(),
    )?;
    let mut cancel = None;
    for email in &account.emails {
        let told = sandbox.messages(email, since).await?;
        let link = told
            .into_iter()
            .filter_map(|message| message.link)
            .next_back();
        let expected = "a message with a link to each address, when a wait begins";
        demand(link.is_some(), expected, || {
            "none to one of them".to_owned()
        })?;
        cancel = link;
    }
    let request = by_token(&cancel.unwrap_or_default())?;
    let looked = run.browser().link(paths::LINK_PREVIEW, &request).await?;
    demand(
        looked.link()?.kind == LinkKind::CancelWait,
        "kind: cancel_wait",
        || looked.shown(),
    )?;
    stands(
        &run.browser().link(paths::LINK_USE, &request).await?,
        LinkState::Done,
    )?;
    let read = owner.browser.read().await?;
    let is_over =
        matches!(&read.document()?.step, Step::Ended(step) if step.reason == EndReason::Cancelled);
    demand(is_over, "the step ended: cancelled", || read.shown())?;
    // And somebody who waits it out gets in.
    let mut patient = Person::new(run, account, &ways);
    patient.prove(Situation::LostSecondFactor).await.map(drop)
}

pub(super) async fn pass(run: &Run) -> Outcome {
    let mut owner = proven(run).await?;
    let typed = make_pass(&mut owner.browser).await?;
    let mut second = run.browser();
    stands(
        &second.link(paths::LINK_USE, &typed).await?,
        LinkState::Done,
    )?;
    let read = second.read().await?;
    let document = read.document()?;
    let needs = document.needs.first().map(|need| need.reason);
    demand(needs == Some(NeedReason::Confirm), "needs: confirm", || {
        read.shown()
    })?;
    let choose = json!({ "set_password": { "password": Person::new_password() } });
    second
        .act(choose)
        .await?
        .problem(ProblemType::StepOutOfOrder)?;
    let left = owner.browser.read().await?;
    let follows = matches!(&left.document()?.step, Step::Elsewhere(step) if step.role == ElsewhereRole::Follows);
    demand(follows, "the first browser follows", || left.shown())?;
    run.sandbox()?.advance(60).await?;
    second.choose(ProofKind::EmailCode).await?.document()?;
    let code = run.sandbox()?.code(owner.account.email()).await?;
    let entered = second.submit(&code).await?;
    demand(
        entered.document()?.stage == Stage::Secure,
        "the stage secure",
        || entered.shown(),
    )
}

pub(super) async fn handover(run: &Run) -> Outcome {
    let mut desktop = proven(run).await?.browser;
    let request = by_token(&offer_handover(&mut desktop).await?)?;
    let mut phone = run.browser();
    let looked = phone.link(paths::LINK_PREVIEW, &request).await?;
    demand(
        looked.link()?.kind == LinkKind::Handover,
        "kind: handover",
        || looked.shown(),
    )?;
    stands(
        &phone.link(paths::LINK_USE, &request).await?,
        LinkState::Done,
    )?;
    let asks = phone.read().await?;
    let Step::Elsewhere(step) = asks.document()?.step else {
        return Err(asks.is_not("the step elsewhere"));
    };
    let ElsewhereRole::Asks { code } = step.role else {
        return Err(asks.is_not("the other device asks, with a code"));
    };
    let choose = json!({ "set_password": { "password": Person::new_password() } });
    phone
        .act(choose)
        .await?
        .problem(ProblemType::StepOutOfOrder)?;
    let read = desktop.read().await?;
    let shown = read
        .document()?
        .handover
        .and_then(|handover| handover.asked_with);
    demand(shown == Some(code), "the same code on both", || {
        read.shown()
    })?;
    let confirmed = desktop.act(json!("confirm_handover")).await?;
    let follows = matches!(confirmed.document()?.step, Step::Elsewhere(_));
    demand(follows, "the device that led follows", || confirmed.shown())?;
    let leads = phone.read().await?;
    demand(
        leads.document()?.stage == Stage::Secure,
        "the stage secure on the other",
        || leads.shown(),
    )
}

pub(super) async fn leave(run: &Run) -> Outcome {
    let mut browser = begun(run).await?;
    let mut before = browser.clone();
    let left = browser.act(json!("end")).await?;
    let is_over =
        matches!(&left.document()?.step, Step::Ended(step) if step.reason == EndReason::Left);
    demand(is_over, "the step ended: left", || left.shown())?;
    demand(
        browser.cookie.is_none(),
        "a cookie that is taken back",
        || "it stays".to_owned(),
    )?;
    let cleared = left.header("clear-site-data");
    let clears = ["\"cache\"", "\"cookies\"", "\"storage\""]
        .into_iter()
        .all(|what| cleared.contains(what));
    demand(
        clears,
        "Clear-Site-Data: \"cache\", \"cookies\", \"storage\"",
        || format!("{}, clear-site-data: {cleared}", left.shown()),
    )?;
    // Whoever kept the secret id does nothing with it any more.
    let refused = before
        .act(json!({ "identify": { "identifier": run.unknown_name() } }))
        .await?;
    demand(
        !refused.is_success(),
        "no action in a flow that was left",
        || refused.shown(),
    )
}
