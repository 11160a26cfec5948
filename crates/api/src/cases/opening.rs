//! Opening a case, and joining the one that is open.

use regain_contract::{LongCode, ProblemType, Reference, Situation};
use regain_journey::{Approvals, Case, Claim, Proofs};

use super::{
    approvals, signals,
    visit::{self, code_hash},
    write_audit_by,
};
use crate::audit::Doer;
use crate::flow::CaseDraft;
use crate::http::Refusal;
use crate::identifier::normal_form;
use crate::keys::Purpose;
use crate::message::{Message, SecretText};
use crate::store::{Author, CaseMessage, NewCase, Said, Standing, StoredCase, Transaction};
use crate::{Service, audit, flow, limits, random};

/// What a case is opened with.
pub(crate) struct Opening<'a> {
    /// What the person wrote.
    pub(crate) draft: &'a CaseDraft,
    /// What had happened; `None` from a plain form that does not say.
    pub(crate) situation: Option<Situation>,
    /// The flow it comes from, if it comes from one.
    pub(crate) flow_id: Option<&'a str>,
    /// What was proven in it.
    pub(crate) proven: Proofs,
    /// Whether someone had contacted the person.
    pub(crate) contacted_by_someone: bool,
    /// The tag of the language of the page.
    pub(crate) language: &'a str,
    /// The network that it comes from.
    pub(crate) network: &'a str,
}

/// The case, and whether it was open before.
pub(crate) struct Joined {
    /// The case.
    pub(crate) case: StoredCase,
    /// It was open before: nothing of it is shown to whoever asked, until they
    /// have read the mail.
    pub(crate) was_open: bool,
}

/// Opens a case, or joins the one that is open for this account and contact,
/// and has its code sent to the contact.
pub(crate) async fn open(
    service: &Service,
    tx: &mut dyn Transaction,
    opening: Opening<'_>,
) -> Result<Joined, Refusal> {
    let now = service.now();
    let claim = claim_of(opening.situation);
    let subject = subject(service, opening.draft, claim);
    if let Some(mut case) = tx.open_case_of(&subject).await? {
        join(service, tx, &mut case, &opening).await?;
        send_code(service, tx, &mut case, Why::Again, opening.network).await?;
        tx.set_case(&case).await?;
        return Ok(Joined {
            case,
            was_open: true,
        });
    }
    // The one that was typed, and not the one that a flow has found: it is the
    // one that those who decide are shown, so it is the one that is given.
    let account = tx
        .account_by_name(&normal_form(&opening.draft.account))
        .await?;
    let case = match (claim, &account) {
        (Claim::Impersonation, _) => Case::about_impersonation(),
        (Claim::Account, Some(account)) => Case::open(approvals(account.means)),
        // Whoever names no account that there is has none to be given.
        (Claim::Account, None) => Case::open(Approvals::Two),
    };
    let reply_by = now.plus(service.settings.case_reply_within);
    let mut case = StoredCase {
        opened: NewCase {
            reference: Reference::from_number(0),
            flow_id: opening.flow_id.map(str::to_owned),
            account_id: account.map(|account| account.id),
            situation: opening.situation,
            account: opening.draft.account.clone(),
            contact: opening.draft.contact.clone(),
            what_happened: opening.draft.what_happened.clone(),
            contacted_by_someone: opening.contacted_by_someone,
            content_hash: content_hash(service, opening.draft, claim),
            subject,
            opened_at: now,
            reply_by,
        },
        standing: Standing::new(case, opening.language),
        code_hash: None,
        due_at: Some(reply_by),
        changed_at: now,
    };
    add(service, tx, &mut case).await?;
    send_code(service, tx, &mut case, Why::Opened, opening.network).await?;
    tx.set_case(&case).await?;
    let doer = Doer::with_proofs(opening.proven);
    write_audit_by(tx, &case, audit::CASE_OPENED, doer, now).await?;
    signals::opened(service, tx, &case).await?;
    Ok(Joined {
        case,
        was_open: false,
    })
}

/// Adds the case under a reference of its own.
async fn add(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
) -> Result<(), Refusal> {
    const DRAWS: usize = 8;
    for _ in 0..DRAWS {
        case.opened.reference = Reference::from_number(random::number(service.random.as_ref())?);
        if tx.add_case(case).await? {
            return Ok(());
        }
    }
    Err(ProblemType::Internal.into())
}

/// A further attempt with the same account and contact: what was written is
/// added, and whoever works on the case sees where it came from.
async fn join(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
    opening: &Opening<'_>,
) -> Result<(), Refusal> {
    let draft = opening.draft;
    let now = service.now();
    case.standing.attempts += 1;
    // Whoever opened it may have typed the address of somebody else, who is
    // here now: until the mailbox has spoken, nobody stays in.
    if !case.standing.confirmed {
        visit::end_all(tx, case).await?;
        // A code that was mailed there is the owner's. It stays, where another
        // one cannot be sent now.
        if !case.standing.code_is_mailed {
            case.code_hash = None;
        }
    }
    if content_hash(service, draft, case.standing.case.claim) != case.opened.content_hash {
        let message = CaseMessage {
            id: 0,
            at: now,
            author: Author::SecondAttempt,
            said: Said::Text(draft.what_happened.clone()),
        };
        tx.add_case_message(&case.opened.reference, &message)
            .await?;
    }
    let doer = Doer::with_proofs(opening.proven);
    write_audit_by(tx, case, audit::CASE_JOINED, doer, now).await
}

/// Why a code of a case is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// The case was opened.
    Opened,
    /// Somebody named the account and the contact of a case that is open.
    Again,
    /// The code was asked for, or the contact is another one now.
    Asked,
}

/// Gives the case a new code and has it sent to the contact. Anyone can type
/// any address, so an address gets few of these; where it has had its share,
/// the code before goes on working. Says whether it was sent.
pub(crate) async fn send_code(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
    why: Why,
    network: &str,
) -> Result<bool, Refusal> {
    match must_send_code(service, tx, case, why, network).await {
        Ok(()) => Ok(true),
        Err(Refusal::Problem(_)) => Ok(false),
        Err(other) => Err(other),
    }
}

/// What a mailbox may still be sent about a case, taken out of it.
async fn spend_mail(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &StoredCase,
    network: &str,
) -> Result<(), Refusal> {
    let contact = normal_form(&case.opened.contact);
    let contact = service
        .keys
        .name(Purpose::Identifier, &[b"contact", contact.as_bytes()]);
    if case.standing.confirmed {
        let own = format!("{contact}:{}", case.opened.reference.as_str());
        return flow::spend(service, tx, &[(limits::CASE_MAILS_PER_CASE, &own)]).await;
    }
    match flow::spend(service, tx, &[(limits::CASE_MAILS_PER_ADDRESS, &contact)]).await {
        Err(Refusal::Problem(_)) => {}
        other => return other,
    }
    let from_here = format!("{contact}:{network}");
    let limits = [
        (
            limits::CASE_MAILS_PER_ADDRESS_AND_NETWORK,
            from_here.as_str(),
        ),
        (limits::CASE_MAILS_FROM_NETWORKS, &contact),
    ];
    flow::spend(service, tx, &limits).await
}

/// The same where nobody gets any further without it.
///
/// # Errors
/// The address has had its share, and nothing was changed.
pub(super) async fn must_send_code(
    service: &Service,
    tx: &mut dyn Transaction,
    case: &mut StoredCase,
    why: Why,
    network: &str,
) -> Result<(), Refusal> {
    spend_mail(service, tx, case, network).await?;
    let code = new_code(service, case)?;
    let code = SecretText(code.expose_in_groups().expose_secret().to_owned());
    let (to, reference) = (case.opened.contact.clone(), case.opened.reference.clone());
    let message = match why {
        Why::Opened => Message::CaseOpened {
            to,
            reference,
            code,
            reply_by: case.opened.reply_by,
        },
        Why::Again => Message::CaseAgain {
            to,
            reference,
            code,
        },
        Why::Asked => Message::CaseCode {
            to,
            reference,
            code,
        },
    };
    case.standing.code_is_mailed = true;
    let letter = message.in_language(&case.standing.language);
    let sealed = letter.seal(&service.keys, service.random.as_ref())?;
    tx.add_message(&sealed, service.now()).await?;
    Ok(())
}

/// Gives the case a new code, in the place of the one before.
pub(super) fn new_code(service: &Service, case: &mut StoredCase) -> Result<LongCode, Refusal> {
    let code = random::long_code(service.random.as_ref(), None)?;
    case.code_hash = Some(code_hash(service, &case.opened.reference, &code));
    case.standing.code_is_mailed = false;
    Ok(code)
}

/// What somebody says who chose this situation.
pub(crate) const fn claim_of(situation: Option<Situation>) -> Claim {
    match situation {
        Some(Situation::Impersonation) => Claim::Impersonation,
        Some(
            Situation::ForgotPassword
            | Situation::LostSecondFactor
            | Situation::LostContact
            | Situation::Hacked
            | Situation::Locked
            | Situation::KnownPerson,
        )
        | None => Claim::Account,
    }
}

/// What sets the cases of one claim apart from those of the other: whoever reports an account must not be joined by its owner,
/// who would confirm by their mail that somebody should act against it.
const fn mark(claim: Claim) -> &'static [u8] {
    match claim {
        Claim::Account => b"",
        Claim::Impersonation => b"impersonation",
    }
}

/// The keyed hash by which the same answers are found again.
pub(crate) fn content_hash(service: &Service, draft: &CaseDraft, claim: Claim) -> [u8; 32] {
    let mut parts = vec![
        draft.account.as_bytes(),
        draft.contact.as_bytes(),
        draft.what_happened.as_bytes(),
    ];
    parts.extend(Some(mark(claim)).filter(|mark| !mark.is_empty()));
    service.keys.hash(Purpose::CaseContent, &parts)
}

/// The keyed hash by which the same account, contact and claim are found again.
pub(super) fn subject(service: &Service, draft: &CaseDraft, claim: Claim) -> [u8; 32] {
    let (account, contact) = (normal_form(&draft.account), normal_form(&draft.contact));
    let mut parts = vec![account.as_bytes(), contact.as_bytes()];
    parts.extend(Some(mark(claim)).filter(|mark| !mark.is_empty()));
    service.keys.hash(Purpose::CaseSubject, &parts)
}
