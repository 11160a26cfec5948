//! How a browser comes back to a case.

use axum::http::{HeaderMap, HeaderValue};
use regain_contract::{LongCode, ProblemType, Reference, UnixSeconds};
use zeroize::Zeroizing;

use crate::http::{Refusal, read_cookie, read_flow_token};
use crate::keys::{Purpose, same};
use crate::store::{CaseVisit, StoredCase, StoredFlow, TokenAge, Transaction};
use crate::{Service, flow, random};

/// The cookie of a browser that was let in to a case.
pub(crate) const CASE_COOKIE: &str = "__Host-case";

/// How long a visit lasts without being used, in seconds.
const IDLE: i64 = 3600;

/// How long it lasts at the most, in seconds.
const LIFETIME: i64 = 12 * 3600;

/// A browser that may see a case, and which one.
pub(crate) struct Visitor {
    /// The case.
    pub(crate) case: StoredCase,
    /// Since when it has been let in, if it was by a visit: what takes the
    /// place of that lasts no longer.
    pub(crate) since: Option<UnixSeconds>,
}

/// Whether a visit has not ended by itself.
const fn goes_on(visit: &CaseVisit, now: UnixSeconds) -> bool {
    now.since(visit.used_at) < IDLE && now.since(visit.since) < LIFETIME
}

/// The case that this browser was let in to: by its code, or because the flow
/// that it leads has opened it.
///
/// # Errors
/// The database fails.
pub(crate) async fn visitor(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
) -> Result<Option<Visitor>, Refusal> {
    let now = service.now();
    if let Some(token) = read_cookie(headers, CASE_COOKIE) {
        let hash = service.keys.hash(Purpose::CaseVisit, &[token.as_bytes()]);
        if let Some(visit) = tx.case_visit(&hash).await?
            && goes_on(&visit, now)
            && let Some(case) = tx.case(&visit.reference).await?
        {
            let since = Some(visit.since);
            return Ok(Some(Visitor { case, since }));
        }
    }
    let opened = own_flow(service, tx, headers)
        .await?
        .and_then(|flow| flow.record.case)
        .filter(|opened| opened.is_own);
    let Some(opened) = opened else {
        return Ok(None);
    };
    let case = tx.case(&opened.reference).await?;
    Ok(case.map(|case| Visitor { case, since: None }))
}

/// The flow that this browser leads, if it is not over.
pub(crate) async fn own_flow(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
) -> Result<Option<StoredFlow>, Refusal> {
    let Some(token) = read_flow_token(headers) else {
        return Ok(None);
    };
    let now = service.now();
    let hash = service.keys.hash(Purpose::FlowToken, &[token.as_bytes()]);
    let found = tx.flow_by_token(&hash, now).await?;
    Ok(found
        .filter(|(flow, age)| *age == TokenAge::Current && !flow::is_over(flow, now))
        .map(|(flow, _)| flow))
}

/// Ends the visit of this browser, whichever let it in.
///
/// # Errors
/// The database fails.
pub(crate) async fn leave(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
) -> Result<HeaderValue, Refusal> {
    end_visit_of(service, tx, headers).await?;
    if let Some(mut flow) = own_flow(service, tx, headers).await?
        && let Some(opened) = &mut flow.record.case
    {
        opened.is_own = false;
        let changed_at = flow.changed_at;
        tx.set_flow(&flow, changed_at).await?;
    }
    Ok(HeaderValue::from_static(
        "__Host-case=; Secure; HttpOnly; SameSite=Lax; Path=/; Max-Age=0",
    ))
}

/// Ends the visit that this browser has a cookie of, if it has one.
async fn end_visit_of(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
) -> Result<(), Refusal> {
    if let Some(token) = read_cookie(headers, CASE_COOKIE) {
        let hash = service.keys.hash(Purpose::CaseVisit, &[token.as_bytes()]);
        tx.end_case_visit(&hash).await?;
    }
    Ok(())
}

/// Nobody is in the case any more: neither by a visit, nor because a flow has
/// opened it.
pub(super) async fn end_all(tx: &mut dyn Transaction, case: &StoredCase) -> Result<(), Refusal> {
    tx.end_case_visits(&case.opened.reference).await?;
    let Some(id) = &case.opened.flow_id else {
        return Ok(());
    };
    if let Some(mut flow) = tx.flow(id).await?
        && let Some(opened) = &mut flow.record.case
    {
        opened.is_own = false;
        let changed_at = flow.changed_at;
        tx.set_flow(&flow, changed_at).await?;
    }
    Ok(())
}

/// Notes that a visit goes on, if it does: one that has ended is no better for
/// what a flow lets the same browser do. Called by what changes something, since
/// a GET writes nothing.
pub(crate) async fn go_on(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
) -> Result<(), Refusal> {
    if let Some(token) = read_cookie(headers, CASE_COOKIE) {
        let hash = service.keys.hash(Purpose::CaseVisit, &[token.as_bytes()]);
        let now = service.now();
        if let Some(visit) = tx.case_visit(&hash).await?
            && goes_on(&visit, now)
        {
            tx.use_case_visit(&hash, now).await?;
        }
    }
    Ok(())
}

/// Lets a browser in by the reference and the code of a case; the cookie.
///
/// # Errors
/// [`ProblemType::LinkUnknown`] where there is no such case or the code is not
/// its newest: the same for both.
pub(crate) async fn let_in(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
    reference: &Reference,
    code: &LongCode,
) -> Result<(StoredCase, HeaderValue), Refusal> {
    let case = tx.case(reference).await?;
    // Hashed in any case, so that both answers take the same time.
    let hash = code_hash(service, reference, code);
    let mut case = case
        .filter(|case| case.code_hash.is_some_and(|kept| same(&kept, &hash)))
        .ok_or(ProblemType::LinkUnknown)?;
    if case.standing.code_is_mailed && !case.standing.confirmed {
        // The first who comes by the mailbox is whose case it is. Whoever was
        // in before may have typed the address of somebody else.
        end_all(tx, &case).await?;
        case.standing.confirmed = true;
        // Theirs, and not that of whoever may have opened it before.
        service
            .languages
            .of(None, headers)
            .tag()
            .clone_into(&mut case.standing.language);
        tx.set_case(&case).await?;
    }
    end_visit_of(service, tx, headers).await?;
    let cookie = visit(service, tx, &case, None).await?;
    Ok((case, cookie))
}

/// The visit of this browser under another cookie: it lasts as long as the one
/// before would have, and that one ends.
pub(crate) async fn visit_on(
    service: &Service,
    tx: &mut dyn Transaction,
    headers: &HeaderMap,
    case: &StoredCase,
    since: Option<UnixSeconds>,
) -> Result<HeaderValue, Refusal> {
    end_visit_of(service, tx, headers).await?;
    visit(service, tx, case, since).await
}

/// Begins a visit, `since` another one that it takes the place of, if it does;
/// the cookie of it.
pub(crate) async fn visit(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &StoredCase,
    since: Option<UnixSeconds>,
) -> Result<HeaderValue, Refusal> {
    let now = service.now();
    let token: Zeroizing<String> = random::token(service.random.as_ref())?;
    let hash = service.keys.hash(Purpose::CaseVisit, &[token.as_bytes()]);
    let visit = CaseVisit {
        reference: case.opened.reference.clone(),
        since: since.unwrap_or(now),
        used_at: now,
    };
    tx.add_case_visit(&hash, &visit).await?;
    // Lax and not Strict: who comes from the link in a mail is to be let in.
    let text = format!(
        "{CASE_COOKIE}={}; Secure; HttpOnly; SameSite=Lax; Path=/",
        token.as_str()
    );
    let mut value = HeaderValue::try_from(text).map_err(|_| ProblemType::Internal)?;
    value.set_sensitive(true);
    Ok(value)
}

/// The keyed hash of a code of a case.
pub(super) fn code_hash(service: &Service, reference: &Reference, code: &LongCode) -> [u8; 32] {
    let parts: [&[u8]; 2] = [
        reference.as_str().as_bytes(),
        code.expose_secret().as_bytes(),
    ];
    service.keys.hash(Purpose::CaseCode, &parts)
}
