//! What takes long and is done before the transaction begins: hashing takes
//! longer than anything may hold the database.

use regain_contract::identity::ChangeAccount;
use regain_contract::{Action, CodeForm, LongCode, Problem, ProofKind, Secret, SecureAction, Task};
use regain_journey::{Place, State, WaitState};

use super::enrol::backup_codes::{self, Compared, NewSet};
use super::{backup_code, change_elsewhere, password, remote, spend};
use crate::flow::document::over;
use crate::http::Refusal;
use crate::password::{PasswordHash, hash_secret, secret_fits};
use crate::store::{Account, StoredFlow};
use crate::{Service, limits, random};

/// What was done.
#[derive(Default)]
pub(in crate::flow) struct Prepared {
    /// The new password, hashed; or why it is not taken.
    pub(super) password: Option<Result<PasswordHash, Box<Problem>>>,
    /// Whether the backup code that was entered is the one of its slot.
    pub(super) backup_code_fits: Option<bool>,
    /// A backup code to hand out, and its hash.
    pub(super) new_backup_code: Option<(LongCode, PasswordHash)>,
    /// A whole set of them, for the draft.
    pub(super) new_backup_codes: Option<NewSet>,
    /// Whether the code that was typed back is one of that set.
    pub(super) backup_code_typed: Option<Compared>,
    /// Whether the system that the account is in says that the code of an
    /// authenticator app fits.
    pub(super) code_fits_elsewhere: Option<bool>,
    /// What was changed where the account is.
    pub(super) change: Change,
}

/// What becomes of the changes where the account is, if that is elsewhere.
#[derive(Default)]
pub(super) enum Change {
    /// Nothing was asked for.
    #[default]
    None,
    /// It is found out what is to be asked for.
    Rehearsed(Option<ChangeAccount>),
    /// This was made.
    Made(ChangeAccount),
}

impl Prepared {
    /// Whether the account was changed where it is: from then on nothing keeps
    /// the same from being written here.
    pub(in crate::flow) const fn is_changed_elsewhere(&self) -> bool {
        matches!(self.change, Change::Made(_))
    }
}

/// What is known before the transaction that writes begins.
pub(in crate::flow) struct Ahead {
    pub(in crate::flow) flow: StoredFlow,
    pub(in crate::flow) account: Option<Account>,
    /// The request is a retry, so nothing is to be prepared for it.
    pub(in crate::flow) is_retry: bool,
    /// The idempotency key of the request.
    pub(in crate::flow) key: String,
    /// The network that it comes from, as a keyed hash.
    pub(in crate::flow) network: String,
    /// The hash of the secret id that it carries.
    pub(in crate::flow) token_hash: [u8; 32],
}

/// Whether `action` may be done at all: once the account is being changed where
/// it is, that is carried through and nothing else.
pub(in crate::flow) fn may_act(flow: &StoredFlow, action: &Action) -> bool {
    !flow.record.draft.is_changing_elsewhere || *action == Action::Secure(SecureAction::Commit)
}

/// Does what `action` needs, where the flow stands so that it will be done.
pub(in crate::flow) async fn prepare(
    service: &Service,
    ahead: &Ahead,
    action: &Action,
) -> Result<Prepared, Refusal> {
    let mut prepared = Prepared::default();
    if ahead.is_retry || over(&ahead.flow, service.now()).is_some() {
        return Ok(prepared);
    }
    if !may_act(&ahead.flow, action) {
        return Ok(prepared);
    }
    remote::refresh(service, ahead, action).await?;
    let journey = &ahead.flow.record.journey;
    match (action, journey.state) {
        (Action::Secure(SecureAction::Commit), State::Secure(Place::CheckChanges)) => {
            if let Some(change) = change_elsewhere::change(service, ahead).await? {
                prepared.change = Change::Made(change);
            }
        }
        (Action::SetPassword(raw), State::Secure(Place::Task(Task::Password))) => {
            prepared.password = Some(password::prepare(service, ahead, raw).await?);
        }
        // Another system has no place for them.
        (Action::Secure(SecureAction::MakeBackupCodes), State::Secure(backup_codes::PLACE))
            if !service.identity.is_elsewhere() =>
        {
            prepared.new_backup_codes = Some(backup_codes::draw(service, ahead).await?);
        }
        (
            Action::Secure(SecureAction::ProveBackupCode(raw)),
            State::Secure(backup_codes::PLACE),
        ) => {
            prepared.backup_code_typed = backup_codes::compare(service, ahead, raw).await?;
        }
        (Action::SubmitCode(raw), State::EnterCode(kind)) => {
            let mut may_settle = journey.owes_backup_code;
            if kind == backup_code::KIND {
                prepared.backup_code_fits = compare(service, ahead, raw).await?;
                may_settle |= prepared.backup_code_fits == Some(true);
            }
            if kind == ProofKind::AuthenticatorCode {
                prepared.code_fits_elsewhere = remote::verify(service, ahead, raw).await?;
            }
            if may_settle && journey.wait != WaitState::Running {
                prepared.new_backup_code = Some(draw(service, ahead).await?);
            }
        }
        (Action::SubmitPasskey(_), State::UsePasskey) if journey.owes_backup_code => {
            prepared.new_backup_code = Some(draw(service, ahead).await?);
        }
        (Action::RenewBackupCode, State::NewBackupCode) => {
            prepared.new_backup_code = Some(draw(service, ahead).await?);
        }
        _ => {}
    }
    Ok(prepared)
}

/// Whether the code that was entered is the one of its slot. As much is hashed
/// for an account that is not there. `None`: it is no backup code, which the
/// action says better.
async fn compare(service: &Service, ahead: &Ahead, raw: &Secret) -> Result<Option<bool>, Refusal> {
    let Ok(code) = regain_contract::Code::parse(raw.expose_secret(), CodeForm::Characters) else {
        return Ok(None);
    };
    let Ok(code) = LongCode::parse(code.expose_secret()) else {
        return Ok(None);
    };
    let mut tx = service.store.begin().await?;
    let limits = [(limits::BACKUP_CODES_PER_FLOW, ahead.flow.id.as_str())];
    spend(service, tx.as_mut(), &limits).await?;
    let account_id = ahead.flow.account_id.as_deref().unwrap_or_default();
    let kept = tx.backup_codes(account_id).await?;
    tx.commit().await?;
    let hash = kept
        .into_iter()
        .find(|kept| kept.slot == code.slot())
        .map(|kept| kept.hash);
    let secret = Secret::new(code.expose_secret().to_owned());
    secret_fits(service, secret, hash).await.map(Some)
}

/// Draws a backup code and hashes it, if this flow has not had too many
/// hashed: whatever the action comes to, it has cost a core by then.
async fn draw(service: &Service, ahead: &Ahead) -> Result<(LongCode, PasswordHash), Refusal> {
    let mut tx = service.store.begin().await?;
    let limit = [(limits::BACKUP_CODES_PER_FLOW, ahead.flow.id.as_str())];
    spend(service, tx.as_mut(), &limit).await?;
    let account_id = ahead.flow.account_id.as_deref().unwrap_or_default();
    let taken = tx.backup_codes(account_id).await?;
    tx.commit().await?;
    let random = service.random.as_ref();
    let slot = backup_code::free_slot(&taken, random)?;
    let code = random::long_code(random, Some(slot))?;
    let secret = Secret::new(code.expose_secret().to_owned());
    let hash = hash_secret(service, secret).await?;
    Ok((code, hash))
}
