//! The way that an approval opens: a flow that the decision has proven enough
//! in.

use axum::http::HeaderMap;
use regain_contract::support::Method;
use regain_contract::{ProblemType, Reference};
use regain_journey::{CaseEvent, CaseState, Claim, NotNow};
use zeroize::Zeroizing;

use super::visit::{own_flow, visitor};
use super::{Happened, NotDone, approvals, happen, write_audit, write_audit_by};
use crate::audit::Doer;
use crate::flow::{self, Browser, Decided};
use crate::http::Refusal;
use crate::identity::mirror::{self, Fresh};
use crate::keys::Purpose;
use crate::message::Message;
use crate::store::{Account, AccountStatus, Author, Said, StoredCase, StoredFlow, Transaction};
use crate::{Service, audit, notice, random};

/// What became of using the way.
pub(crate) enum Used {
    /// This browser leads a flow now, by this secret id.
    Open {
        /// The secret id.
        token: Zeroizing<String>,
        /// The flow.
        flow: Box<StoredFlow>,
    },
    /// The account takes more now than was decided on. The case waits for the
    /// service again.
    Back,
}

/// Uses the way of a case that was approved: begins the flow in which the
/// account is secured, or goes on with the one that waits.
///
/// `why_back` is what both sides read where the account takes more now.
///
/// # Errors
/// There is no way, or something failed.
pub(crate) async fn use_way(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
    headers: &HeaderMap,
    browser: Browser<'_>,
    why_back: String,
) -> Result<Used, NotDone> {
    let now = service.now();
    let way = case.standing.way.clone();
    let way = way
        .filter(|way| {
            let is_open = case.standing.case.state == CaseState::Approved && way.until > now;
            is_open && case.standing.confirmed
        })
        .ok_or(NotDone::NotNow(NotNow::State))?;
    // Asked at the decision, and again now: the account may have got a second
    // factor in between, or have been closed, and somebody who agreed may not
    // work here any more.
    let Some(account) = account_as_decided(service, tx, case).await? else {
        let happened = Happened {
            event: CaseEvent::AccountChanged,
            author: Author::Service,
            said: vec![Said::Text(why_back)],
        };
        happen(service, tx, case, happened).await?;
        write_audit(tx, case, audit::CASE_PUT_BACK, None, now).await?;
        return Ok(Used::Back);
    };
    let token = random::token(service.random.as_ref())?;
    let token_hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    let own = own_flow(service, tx, headers).await?;
    let before = match &way.flow_id {
        Some(id) => tx.flow(id).await?,
        None => None,
    };
    let decided = Decided {
        reference: &case.opened.reference,
        situation: case.opened.situation,
        contacted_by_someone: case.opened.contacted_by_someone,
        account: &account,
        browser,
    };
    let flow = flow::begin_decided(service, tx, decided, before, own, &token_hash).await?;
    if let Some(way) = &mut case.standing.way {
        way.flow_id = Some(flow.id.clone());
    }
    tx.set_case(case).await?;
    let doer = Doer::with(Method::CaseCode);
    write_audit_by(tx, case, audit::CASE_WAY_USED, doer, now).await?;
    Ok(Used::Open {
        token,
        flow: Box::new(flow),
    })
}

/// The account, if as many have agreed as it takes now of those who decide now,
/// and it is not closed.
async fn account_as_decided(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
) -> Result<Option<Account>, Refusal> {
    let account = match &case.opened.account_id {
        Some(id) => tx.account(id).await?,
        None => None,
    };
    let account = account.filter(|account| match account.status {
        AccountStatus::Active | AccountStatus::Locked => true,
        AccountStatus::Disabled => false,
    });
    let Some(account) = account else {
        return Ok(None);
    };
    let standing = case.standing.case.clone();
    case.standing.case = standing.for_account_that_takes(approvals(account.means));
    let decided = &case.standing.case;
    let enough = decided.is_agreed_by_enough(|id| service.may_decide(id));
    Ok(enough.then_some(account))
}

/// Closes the case whose way has led to a secured account.
pub(crate) async fn recovered(
    service: &Service,
    tx: &mut dyn Transaction,
    reference: &Reference,
) -> Result<(), Refusal> {
    let Some(mut case) = tx.case(reference).await? else {
        return Ok(());
    };
    // The flow ends by itself, well: it is not to be ended as one whose way
    // was closed.
    case.standing.way = None;
    let happened = Happened {
        event: CaseEvent::Recovered,
        author: Author::Service,
        said: vec![Said::Closed],
    };
    match happen(service, tx, &mut case, happened).await {
        Ok(()) => write_audit(tx, &case, audit::CASE_CLOSED, None, service.now()).await,
        // It was closed before, and its way with it.
        Err(NotDone::NotNow(_)) => Ok(()),
        Err(NotDone::Failed(refusal)) => Err(refusal),
    }
}

/// Whether the decision still holds that began this flow, for the account as
/// it is now.
pub(crate) async fn still_decided(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
    reference: &Reference,
    account: &Account,
) -> Result<bool, Refusal> {
    let Some(case) = tx.case(reference).await? else {
        return Ok(false);
    };
    let is_of_flow = case
        .standing
        .way
        .as_ref()
        .is_some_and(|way| way.flow_id.as_ref() == Some(&flow.id));
    let decided = case.standing.case;
    let decided = decided.for_account_that_takes(approvals(account.means));
    let enough = decided.is_agreed_by_enough(|id| service.may_decide(id));
    Ok(is_of_flow && decided.state == CaseState::Approved && enough)
}

/// Tells every address of the account that somebody may get into it now, with a
/// link for each that closes the way: whoever convinced the service may not be
/// its owner, who would hear of it once everything is changed.
pub(super) async fn tell_of_way(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &StoredCase,
) -> Result<(), Refusal> {
    let (Some(way), Some(id)) = (&case.standing.way, &case.opened.account_id) else {
        return Ok(());
    };
    let Some(account) = tx.account(id).await? else {
        return Ok(());
    };
    let (at, until) = (service.now(), way.until);
    let reference = &case.opened.reference;
    notice::tell_of_way(service, tx, &account, reference, until, |to, close| {
        Message::WayOpened {
            to,
            handle: account.handle.clone(),
            at,
            until,
            close,
        }
    })
    .await
}

/// Closes the way of a case that was approved, and the recovery that came of
/// it, for somebody who reads an address of the account. The case waits for the
/// service again, and whoever had approved leaves it to others.
pub(crate) async fn close_way(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
) -> Result<(), Refusal> {
    let approved_by = case.standing.case.deciding.clone();
    case.standing.taken_back.extend(approved_by);
    let happened = Happened {
        event: CaseEvent::AccountChanged,
        author: Author::Service,
        said: vec![Said::WayClosed],
    };
    let now = service.now();
    match happen(service, tx, case, happened).await {
        Ok(()) => {}
        Err(NotDone::NotNow(_)) => return Err(ProblemType::LinkUnknown.into()),
        Err(NotDone::Failed(refusal)) => return Err(refusal),
    }
    // Its person may be the owner, who reads another address.
    let news = Message::CaseNews {
        to: case.opened.contact.clone(),
        reference: case.opened.reference.clone(),
    };
    let letter = news.in_language(&case.standing.language);
    let sealed = letter.seal(&service.keys, service.random.as_ref())?;
    tx.add_message(&sealed, now).await?;
    let doer = Doer::with(Method::Link);
    write_audit_by(tx, case, audit::WAY_CLOSED, doer, now).await
}

/// Puts back what was agreed to about an account, in every case but one: its
/// owner has secured it, or has said that something was not them.
pub(crate) async fn put_back(
    service: &Service,
    tx: &mut dyn Transaction,
    account_id: &str,
    except: Option<&Reference>,
) -> Result<(), Refusal> {
    for mut case in tx.open_cases_of_account(account_id).await? {
        // Whoever has an account that is reported does not undo what was agreed to about it.
        let is_report = case.standing.case.claim == Claim::Impersonation;
        if is_report || except == Some(&case.opened.reference) {
            continue;
        }
        let happened = Happened {
            event: CaseEvent::AccountChanged,
            author: Author::Service,
            said: Vec::new(),
        };
        match happen(service, tx, &mut case, happened).await {
            Ok(()) => {
                let now = service.now();
                write_audit(tx, &case, audit::CASE_PUT_BACK, None, now).await?;
            }
            // Nothing was agreed to.
            Err(NotDone::NotNow(_)) => {}
            Err(NotDone::Failed(refusal)) => return Err(refusal),
        }
    }
    Ok(())
}

/// Has our tables say of the account of a visitor's case what the system says
/// that it is in: before the way is used by which it can be changed.
pub(crate) async fn refresh_account(service: &Service, headers: &HeaderMap) -> Result<(), Refusal> {
    if !service.identity.is_elsewhere() {
        return Ok(());
    }
    let mut tx = service.store.read().await?;
    let visitor = visitor(service, tx.as_mut(), headers).await?;
    drop(tx);
    match visitor.and_then(|visitor| visitor.case.opened.account_id) {
        Some(id) => mirror::refresh(service, &id, Fresh::Now).await,
        None => Ok(()),
    }
}
