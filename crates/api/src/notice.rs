//! Telling everyone who has to know: every address of an account, through a
//! way of its own (NIST SP 800-63B-4, 4.6). One that was removed lately is
//! told too (EmailCS, "Email Change Workflows"): it may have been its owner's.

use regain_contract::{LinkKind, Reference, UnixSeconds};

use crate::Service;
use crate::http::Refusal;
use crate::identifier::{mask_email, mask_phone};
use crate::links::{self, About, NOT_ME_LIFETIME};
use crate::message::{Message, SecretText};
use crate::store::{Account, Address, Channel, PostalTask, StoreResult, Transaction};

/// Where the owner of an account is reached.
#[derive(Default)]
struct Reached {
    emails: Vec<String>,
    phones: Vec<String>,
}

impl Reached {
    /// The addresses an account has, and those that were removed lately.
    async fn read(
        service: &Service,
        tx: &mut dyn Transaction,
        account: &Account,
    ) -> StoreResult<Self> {
        let mut addresses = tx.addresses(&account.id).await?;
        let removed = tx.removed_addresses(&account.id, service.now()).await?;
        addresses.extend(removed);
        Ok(Self::of(service, addresses))
    }

    fn of(service: &Service, addresses: Vec<Address>) -> Self {
        let mut reached = Self::default();
        for one in addresses {
            match one.channel {
                Channel::Email => reached.emails.push(one.address),
                Channel::Phone if service.settings.texts => reached.phones.push(one.address),
                Channel::Phone => {}
            }
        }
        reached
    }

    fn masked(&self) -> Vec<String> {
        let emails = self.emails.iter().map(|to| mask_email(to));
        let phones = self.phones.iter().map(|to| mask_phone(to));
        emails.chain(phones).collect()
    }
}

/// Those who would be told if these were the addresses of the account,
/// masked.
pub(crate) fn told(service: &Service, addresses: Vec<Address>) -> Vec<String> {
    Reached::of(service, addresses).masked()
}

/// Tells every e-mail address of an account something, and its phones that
/// something was changed; says who was told, masked.
pub(crate) async fn tell(
    service: &Service,
    tx: &mut dyn Transaction,
    account: &Account,
    message: impl Fn(String) -> Message,
) -> Result<Vec<String>, Refusal> {
    let reached = Reached::read(service, tx, account).await?;
    let messages = reached.emails.iter().cloned().map(message).collect();
    send(service, tx, account, &reached, messages, by_text(service)).await
}

/// What phones are told where something was changed.
fn by_text(service: &Service) -> impl Fn(String) -> Message {
    let at = service.now();
    move |to| Message::NoticeByText { to, at }
}

/// Tells every address that somebody may get into the account by a case, with a
/// link in each mail that closes that way. Each has its own: whoever refuses
/// one does not refuse it for the others.
pub(crate) async fn tell_of_way(
    service: &Service,
    tx: &mut dyn Transaction,
    account: &Account,
    case: &Reference,
    until: UnixSeconds,
    message: impl Fn(String, SecretText) -> Message,
) -> Result<(), Refusal> {
    let reached = Reached::read(service, tx, account).await?;
    let mut messages = Vec::with_capacity(reached.emails.len());
    for to in &reached.emails {
        let about = About {
            account_id: Some(&account.id),
            case: Some(case),
            ..About::default()
        };
        let token = links::make(service, tx, LinkKind::CloseWay, about, until).await?;
        messages.push(message(to.clone(), SecretText(token.as_str().to_owned())));
    }
    let at = service.now();
    let by_text = |to| Message::WayByText { to, at };
    send(service, tx, account, &reached, messages, by_text).await?;
    Ok(())
}

/// The same, with a link in each mail that freezes the account: "this was not
/// me".
pub(crate) async fn tell_with_link(
    service: &Service,
    tx: &mut dyn Transaction,
    account: &Account,
    message: impl Fn(String, SecretText) -> Message,
) -> Result<Vec<String>, Refusal> {
    let reached = Reached::read(service, tx, account).await?;
    let mut messages = Vec::with_capacity(reached.emails.len());
    for to in &reached.emails {
        let about = About {
            account_id: Some(&account.id),
            ..About::default()
        };
        let until = service.now().plus(NOT_ME_LIFETIME);
        let token = links::make(service, tx, LinkKind::NotMe, about, until).await?;
        messages.push(message(to.clone(), SecretText(token.as_str().to_owned())));
    }
    send(service, tx, account, &reached, messages, by_text(service)).await
}

/// The language that the owner of an account reads, or the first of the service. Never that of a page where a recovery is
/// under way: whoever is there chooses it, and the owner must understand that they are there.
pub(crate) fn language_of<'a>(service: &'a Service, account: &'a Account) -> &'a str {
    let known = account.language.as_deref();
    known.unwrap_or_else(|| service.languages.first().tag())
}

async fn send(
    service: &Service,
    tx: &mut dyn Transaction,
    account: &Account,
    reached: &Reached,
    mut messages: Vec<Message>,
    by_text: impl Fn(String) -> Message,
) -> Result<Vec<String>, Refusal> {
    let now = service.now();
    messages.extend(reached.phones.iter().cloned().map(by_text));
    for message in messages {
        let letter = message.in_language(language_of(service, account));
        let sealed = letter.seal(&service.keys, service.random.as_ref())?;
        tx.add_message(&sealed, now).await?;
    }
    Ok(reached.masked())
}

/// Has a letter posted where the only address that could be told is the one
/// that the code went to (NIST SP 800-63B-4, 4.6).
pub(crate) async fn post_a_letter_if_nothing_else_reaches(
    service: &Service,
    tx: &mut dyn Transaction,
    account: &Account,
    reason: &str,
) -> Result<(), Refusal> {
    let phones = if service.settings.texts {
        account.phones.len()
    } else {
        0
    };
    if account.emails.len() + phones > 1 {
        return Ok(());
    }
    tx.add_postal_task(&PostalTask {
        account_id: account.id.clone(),
        reason: reason.to_owned(),
        raised_at: service.now(),
    })
    .await?;
    Ok(())
}
