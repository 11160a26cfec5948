use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use regain_contract::{FlowDocument, Problem, ProblemType, ShownOnce};
use regain_journey::{State, asks_for};
use zeroize::Zeroizing;

use super::document::{Sight, document};
use super::{Belongings, FlowRecord, Onlooker};
use crate::experiments::Changes;
use crate::http::{Refusal, flow_cookie, problem_response, remove_flow_cookie};
use crate::store::{Address, BackupCode, CallState, Failures, StoredFlow, Transaction};
use crate::{Service, notice};

/// The document, and what goes with it.
pub(super) struct Answer {
    document: FlowDocument,
    /// A new secret id for the cookie.
    pub(super) token: Option<Zeroizing<String>>,
    /// Whether the browser is to forget everything.
    pub(super) clear_browser: bool,
}

impl Answer {
    /// An answer with this document.
    pub(super) const fn of(document: FlowDocument) -> Self {
        Self {
            document,
            token: None,
            clear_browser: false,
        }
    }

    pub(super) async fn new(
        service: &Service,
        tx: &mut dyn Transaction,
        flow: &StoredFlow,
        shown_once: Option<ShownOnce>,
    ) -> Result<Self, Refusal> {
        let mut sight = sight(service, tx, flow).await?;
        sight.shown_once = shown_once;
        Ok(Self {
            document: document(flow, &sight),
            token: None,
            clear_browser: false,
        })
    }

    pub(super) fn send(self, status: StatusCode) -> Result<Response, Refusal> {
        let cookie = match &self.token {
            Some(token) => Some(flow_cookie(token).ok_or(ProblemType::Internal)?),
            None => None,
        };
        let mut response = (status, Json(self.document)).into_response();
        let headers = response.headers_mut();
        if let Some(cookie) = cookie {
            headers.insert(header::SET_COOKIE, cookie);
        }
        if self.clear_browser {
            headers.insert(header::SET_COOKIE, remove_flow_cookie());
            headers.insert(
                "clear-site-data",
                HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
            );
        }
        Ok(response)
    }

    pub(super) fn refuse(self, mut problem: Problem, service: &Service) -> Response {
        if problem.kind == ProblemType::RateLimited && problem.retry_at.is_none() {
            problem.retry_at = Some(service.now().plus(1));
        }
        problem.flow = Some(Box::new(self.document));
        let mut response = problem_response(problem, service.now());
        if let Some(cookie) = self.token.as_ref().and_then(|token| flow_cookie(token)) {
            response.headers_mut().insert(header::SET_COOKIE, cookie);
        }
        response
    }
}

/// What the document of a flow is made of beside it. Before the first proof
/// nothing of the account is looked at, so that nothing of it can show.
async fn sight(
    service: &Service,
    tx: &mut dyn Transaction,
    flow: &StoredFlow,
) -> Result<Sight, Refusal> {
    let record = &flow.record;
    let now = service.now();
    let failures = match (&record.subject, asks_for(record.journey.state)) {
        (Some(subject), Some(kind)) => tx.failures(subject, kind.name()).await?,
        (Some(_), None) | (None, _) => Failures::default(),
    };
    let mut sight = Sight {
        failures,
        account: None,
        contacts: Vec::new(),
        belongings: Belongings::default(),
        told: Vec::new(),
        protection: service.settings.protection,
        makes_backup_codes: !service.identity.is_elsewhere(),
        backup_codes: 0,
        figures: service.figures.read(tx, now).await?,
        changes: Changes::default(),
        support_there: tx
            .call_of_flow(&flow.id)
            .await?
            .is_some_and(|call| call.state(now) == CallState::Joined),
        service_name: service.settings.service_name.clone(),
        sign_in_url: service.settings.sign_in_url.clone(),
        shown_once: None,
        ways: service.ways(),
        now,
    };
    let proven = record.proven_at.and(flow.account_id.as_deref());
    if let Some(account_id) = proven {
        sight.account = tx.account(account_id).await?;
        sight.contacts = tx.recovery_contacts(account_id).await?;
        match record.journey.state {
            State::NewBackupCode => {
                let codes = tx.backup_codes(account_id).await?;
                sight.backup_codes = unused(&codes);
            }
            State::Secure(_) => look_through(service, tx, account_id, record, &mut sight).await?,
            State::CheckMailbox
            | State::SecureMailbox
            | State::Identify
            | State::ChooseProof
            | State::EnterCode(_)
            | State::UsePasskey
            | State::Waiting
            | State::Done
            | State::CaseDetails(_)
            | State::CaseCheck(_)
            | State::CaseOpened
            | State::Ended(_) => {}
        }
    }
    let account = sight.account.as_ref();
    sight.changes = service
        .experiments
        .changes(&record.experiments, account, now);
    Ok(sight)
}

/// Everything of the account that can be looked through.
async fn look_through(
    service: &Service,
    tx: &mut dyn Transaction,
    account_id: &str,
    record: &FlowRecord,
    sight: &mut Sight,
) -> Result<(), Refusal> {
    let onlooker = Onlooker {
        network: &record.network,
        language: &record.language,
        places: &service.places,
    };
    let belongings = Belongings::read(tx, account_id, onlooker, sight.now).await?;
    let mut told = belongings.addresses.clone();
    told.extend(belongings.removed_addresses.iter().cloned());
    told.extend(record.draft.addresses.iter().map(Address::from));
    sight.told = notice::told(service, told);
    sight.backup_codes = unused(&belongings.backup_codes);
    sight.belongings = belongings;
    Ok(())
}

fn unused(codes: &[BackupCode]) -> u32 {
    let unused = codes.iter().filter(|code| code.used_at.is_none());
    u32::try_from(unused.count()).unwrap_or(u32::MAX)
}
