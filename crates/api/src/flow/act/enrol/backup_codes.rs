//! New backup codes (NIST SP 800-63B-4, 4.2.1.1), in place of all others.

use regain_contract::support::Method;
use regain_contract::{LongCode, ProblemType, Secret, ShownOnce, Task};
use regain_journey::{Event, Place};

use super::{is_at, not_taken};
use crate::flow::act::{Act, Ahead, Outcome, spend};
use crate::flow::draft::NewBackupCodes;
use crate::http::Refusal;
use crate::password::{PasswordHash, hash_secret, secret_fits};
use crate::random::{self, Random};
use crate::{Service, audit, limits};

/// How many there are in a set (STANDARDS W1).
const COUNT: usize = 10;

/// First characters that a code can have.
const SLOTS: u8 = 32;

/// Where the code stands in the request.
const CODE: &str = "/secure/prove_backup_code/code";

/// The page of the task.
pub(in crate::flow::act) const PLACE: Place = Place::Task(Task::BackupCodes);

/// Codes with their hashes.
pub(in crate::flow::act) type NewSet = Vec<(LongCode, PasswordHash)>;

/// What came of comparing a code that was typed back.
pub(in crate::flow::act) struct Compared {
    /// The hash that it was compared with; `None` where no code of the set
    /// begins like it.
    hash: Option<String>,
    fits: bool,
}

/// Draws a set and hashes it, if this flow has not had too many: it costs a
/// core for a third of a second.
pub(in crate::flow::act) async fn draw(
    service: &Service,
    ahead: &Ahead,
) -> Result<NewSet, Refusal> {
    let mut tx = service.store.begin().await?;
    let limit = [(limits::BACKUP_SETS_PER_FLOW, ahead.flow.id.as_str())];
    spend(service, tx.as_mut(), &limit).await?;
    tx.commit().await?;
    let random = service.random.as_ref();
    let mut set = Vec::with_capacity(COUNT);
    for slot in slots(random)? {
        let code = random::long_code(random, Some(slot))?;
        let secret = Secret::new(code.expose_secret().to_owned());
        let hash = hash_secret(service, secret).await?;
        set.push((code, hash));
    }
    Ok(set)
}

/// Ten different ones, in any order. Those of the old codes are free: that
/// whole set goes when this one is taken (STANDARDS B17).
fn slots(random: &dyn Random) -> Result<Vec<u8>, Refusal> {
    let mut left: Vec<u8> = (0..SLOTS).collect();
    let mut drawn = Vec::with_capacity(COUNT);
    for _ in 0..COUNT {
        let count = u64::try_from(left.len()).unwrap_or(1);
        let place = usize::try_from(random::number(random)? % count).unwrap_or(0);
        drawn.push(left.swap_remove(place));
    }
    Ok(drawn)
}

/// Compares what was typed back with the code of the new set that begins like
/// it. `None`: it is no backup code, or there is no new set, and the action
/// says that better.
pub(in crate::flow::act) async fn compare(
    service: &Service,
    ahead: &Ahead,
    raw: &Secret,
) -> Result<Option<Compared>, Refusal> {
    let (Ok(code), Some(set)) = (
        LongCode::parse(raw.expose_secret()),
        &ahead.flow.record.draft.backup_codes,
    ) else {
        return Ok(None);
    };
    let mut tx = service.store.begin().await?;
    let limit = [(limits::BACKUP_CODES_PER_FLOW, ahead.flow.id.as_str())];
    spend(service, tx.as_mut(), &limit).await?;
    tx.commit().await?;
    let mut kept = set.codes.iter();
    let kept = kept.find(|(slot, _)| *slot == code.slot());
    let hash = kept.map(|(_, hash)| hash.clone());
    let secret = Secret::new(code.expose_secret().to_owned());
    let fits = secret_fits(service, secret, hash.clone()).await?;
    Ok(Some(Compared { hash, fits }))
}

/// Takes a new set into the draft, in place of one made before in this flow.
/// It is in this answer alone (STANDARDS B16), and counts only once one of it
/// was typed back.
pub(in crate::flow::act) async fn make(act: &mut Act<'_>) -> Result<Outcome, Refusal> {
    let Some(set) = act
        .prepared
        .new_backup_codes
        .take()
        .filter(|_| is_at(act, PLACE))
    else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    act.shown_once = Some(ShownOnce::BackupCodes { codes: lines(&set) });
    let codes = set
        .iter()
        .map(|(code, hash)| (code.slot(), hash.as_str().to_owned()))
        .collect();
    act.flow.record.draft.backup_codes = Some(NewBackupCodes {
        codes,
        made_at: act.now,
        is_proven: false,
    });
    act.audit_about(
        audit::BACKUP_CODES_SHOWN,
        audit::SUCCESS,
        Method::BackupCode,
    )
    .await?;
    act.follow(Event::PlaceOpened(PLACE)).await
}

/// One a line, in groups of four.
fn lines(set: &NewSet) -> Secret {
    const LINE: usize = LongCode::CHARACTERS + 4;
    let mut text = String::with_capacity(LINE * set.len());
    for (place, (code, _)) in set.iter().enumerate() {
        if place > 0 {
            text.push('\n');
        }
        text.push_str(code.expose_in_groups().expose_secret());
    }
    Secret::new(text)
}

/// Takes the word of one code for it that the set was kept.
pub(in crate::flow::act) async fn prove(
    act: &mut Act<'_>,
    raw: &Secret,
) -> Result<Outcome, Refusal> {
    if !is_at(act, PLACE) || act.flow.record.draft.backup_codes.is_none() {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    }
    if let Err(error) = LongCode::parse(raw.expose_secret()) {
        return not_taken(CODE, error);
    }
    let compared = act.prepared.backup_code_typed.take();
    let (Some(compared), Some(set)) = (compared, &mut act.flow.record.draft.backup_codes) else {
        return Outcome::refused(ProblemType::StepOutOfOrder);
    };
    // The set may have been replaced while the code was compared.
    let mut kept = set.codes.iter();
    let is_kept = kept.any(|(_, hash)| compared.hash.as_ref() == Some(hash));
    if !(compared.fits && is_kept) {
        act.audit_about(audit::BACKUP_CODES_KEPT, audit::FAILURE, Method::BackupCode)
            .await?;
        return Outcome::failed(ProblemType::CodeIncorrect);
    }
    set.is_proven = true;
    act.audit_about(audit::BACKUP_CODES_KEPT, audit::SUCCESS, Method::BackupCode)
        .await?;
    act.follow(Event::PlaceOpened(PLACE)).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    #[test]
    fn the_ten_begin_differently() {
        for _ in 0..100 {
            let slots = slots(&SystemRandom).unwrap();
            let mut sorted = slots.clone();
            sorted.sort_unstable();
            sorted.dedup();
            assert_eq!(sorted.len(), COUNT);
            assert!(sorted.iter().all(|slot| *slot < SLOTS));
        }
    }
}
