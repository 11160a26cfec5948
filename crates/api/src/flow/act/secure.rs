//! Securing the account: a draft that grows, and one commit.

use regain_contract::{ProblemType, Reference, SecureAction, Stage, Task};
use regain_journey::{Effect, Event, Journey, Place, State, enough};

use super::{Act, Outcome, enrol};
use crate::flow::items::View;
use crate::flow::secured::can_check;
use crate::http::Refusal;
use crate::store::{Account, AccountStatus};
use crate::{audit, cases, random};

mod begin;
mod commit;
mod marks;
mod protection;

pub(super) use begin::begin;
use marks::Replaced;
pub(super) use protection::end as end_protection;

/// Carries out an action of securing the account, where the flow is at that.
pub(super) async fn carry_out(act: &mut Act<'_>, action: SecureAction) -> Result<Outcome, Refusal> {
    if action == SecureAction::MoreTime {
        return more_time(act);
    }
    let State::Secure(_) = act.flow.record.journey.state else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    begin(act).await?;
    enrol::forget_expired(act);
    let draft = &act.flow.record.draft;
    let before = (draft.authenticators.len(), draft.passkeys.len());
    let outcome = dispatch(act, action).await?;
    let draft = &act.flow.record.draft;
    let after = (draft.authenticators.len(), draft.passkeys.len());
    if after.0 > before.0 {
        marks::replace_suspended(act, Replaced::Authenticators).await?;
    }
    if after.1 > before.1 {
        marks::replace_suspended(act, Replaced::Passkeys).await?;
    }
    Ok(outcome)
}

async fn dispatch(act: &mut Act<'_>, action: SecureAction) -> Result<Outcome, Refusal> {
    match action {
        SecureAction::OpenTask(task) => open(act, task).await,
        SecureAction::Mark(id) => marks::mark(act, &id).await,
        SecureAction::Unmark(id) => marks::unmark(act, &id).await,
        SecureAction::MarkAll(task) => marks::mark_all(act, task).await,
        SecureAction::UnmarkAll(task) => marks::unmark_all(act, task).await,
        SecureAction::SuspectSince(id) => suspect_since(act, &id).await,
        SecureAction::Report(id) => report(act, &id).await,
        SecureAction::Rename { id, name } => marks::rename(act, &id, name).await,
        SecureAction::Filter(text) => {
            text.trim().clone_into(&mut act.flow.record.draft.filter);
            Ok(Outcome::Changed(Effect::None))
        }
        SecureAction::StartAuthenticator => enrol::authenticator::start(act).await,
        SecureAction::ConfirmAuthenticator { name, code } => {
            enrol::authenticator::confirm(act, name, &code).await
        }
        SecureAction::StartPasskey => enrol::passkey::start(act).await,
        SecureAction::AddPasskey { name, credential } => {
            enrol::passkey::add(act, name, &credential).await
        }
        SecureAction::MakeBackupCodes => enrol::backup_codes::make(act).await,
        SecureAction::ProveBackupCode(code) => enrol::backup_codes::prove(act, &code).await,
        SecureAction::StartAddress => enrol::address::start(act).await,
        SecureAction::AddAddress(address) => enrol::address::add(act, address).await,
        SecureAction::ConfirmAddress(code) => enrol::address::confirm(act, &code).await,
        SecureAction::CheckChanges => check_changes(act).await,
        SecureAction::Commit => commit::commit(act).await,
        SecureAction::MoreTime => more_time(act),
    }
}

/// Renews the right to change the account, and does nothing else. Where a new
/// backup code is shown time runs out too.
fn more_time(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    if act.flow.record.journey.state.stage() != Stage::Secure {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    act.flow.record.renewed_at = Some(act.now);
    Ok(Outcome::Changed(Effect::None))
}

async fn open(act: &mut Act<'_>, task: Task) -> Result<Outcome, Refusal> {
    act.flow.record.draft.filter.clear();
    act.follow(Event::PlaceOpened(Place::Task(task))).await
}

async fn check_changes(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    let account = act.account().await?;
    let belongings = marks::belongings(act).await?;
    let view = View::new(&belongings, &act.flow.record, act.now);
    if !can_check(&view, &act.flow.record, &account) {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    act.follow(Event::PlaceOpened(Place::CheckChanges)).await
}

async fn suspect_since(act: &mut Act<'_>, id: &str) -> Result<Outcome, Refusal> {
    let belongings = marks::belongings(act).await?;
    let (record, now) = (&mut act.flow.record, act.now);
    let at = View::new(&belongings, record, now)
        .event(id)
        .map(|event| event.at);
    let Some(since) = at else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    begin::suspect_since(&belongings, record, since, now);
    Ok(Outcome::Changed(Effect::None))
}

/// Gives an event a number that its owner can name it by, once.
async fn report(act: &mut Act<'_>, id: &str) -> Result<Outcome, Refusal> {
    let belongings = marks::belongings(act).await?;
    let view = View::new(&belongings, &act.flow.record, act.now);
    let Some(event) = view.event(id) else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    if event.report.is_some() {
        return Ok(Outcome::Changed(Effect::None));
    }
    let account_id = act.flow.account_id.clone().unwrap_or_default();
    let number = random::number(act.service.random.as_ref())?;
    let report = Reference::from_number(number);
    act.tx.report_event(&account_id, &event.id, &report).await?;
    act.audit(audit::EVENT_REPORTED, audit::SUCCESS).await?;
    Ok(Outcome::Changed(Effect::None))
}

/// The account, if it may be changed as it is now: its owner may have added a
/// second factor, or the service may have closed it, since the proof.
pub(super) async fn account_to_change(act: &mut Act<'_>) -> Result<Option<Account>, Refusal> {
    let Some(account_id) = act.flow.account_id.clone() else {
        return Ok(None);
    };
    let Some(account) = act.tx.account(&account_id).await? else {
        return Ok(None);
    };
    let mut may = may_change(&account, &act.flow.record.journey);
    // What people have decided may have been put back since.
    if let Some(reference) = act.flow.record.decided_in.clone() {
        may = may
            && cases::still_decided(act.service, act.tx, act.flow, &reference, &account).await?;
    }
    Ok(may.then_some(account))
}

/// Whether a journey may change an account as that is now.
pub(in crate::flow) fn may_change(account: &Account, journey: &Journey) -> bool {
    let open = match account.status {
        AccountStatus::Active | AccountStatus::Locked => true,
        AccountStatus::Disabled => false,
    };
    open && enough(journey.situation, account.means, journey.proofs)
}
