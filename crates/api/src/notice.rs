//! Telling everyone who has to know: every address of an account, through a
//! way of its own (NIST SP 800-63B-4, 4.6).

use regain_contract::LinkKind;

use crate::Service;
use crate::http::Refusal;
use crate::identifier::{mask_email, mask_phone};
use crate::links::{self, About, NOT_ME_LIFETIME};
use crate::message::{Message, SecretText};
use crate::store::{Account, PostalTask, Transaction};

/// Tells every e-mail address of an account something, and its phones that
/// something was changed; says who was told, masked.
pub(crate) async fn tell(
    service: &Service,
    tx: &mut dyn Transaction,
    account: &Account,
    message: impl Fn(String) -> Message,
) -> Result<Vec<String>, Refusal> {
    let messages = account.emails.iter().cloned().map(message).collect();
    send(service, tx, account, messages).await
}

/// The same, with a link in each mail that freezes the account: "this was not
/// me".
pub(crate) async fn tell_with_link(
    service: &Service,
    tx: &mut dyn Transaction,
    account: &Account,
    message: impl Fn(String, SecretText) -> Message,
) -> Result<Vec<String>, Refusal> {
    let mut messages = Vec::with_capacity(account.emails.len());
    for to in &account.emails {
        let about = About {
            account_id: Some(&account.id),
            ..About::default()
        };
        let until = service.now().plus(NOT_ME_LIFETIME);
        let token = links::make(service, tx, LinkKind::NotMe, about, until).await?;
        messages.push(message(to.clone(), SecretText(token.as_str().to_owned())));
    }
    send(service, tx, account, messages).await
}

async fn send(
    service: &Service,
    tx: &mut dyn Transaction,
    account: &Account,
    mut messages: Vec<Message>,
) -> Result<Vec<String>, Refusal> {
    let now = service.now();
    let phones = phones(service, account);
    messages.extend(phones.iter().map(|to| Message::NoticeByText {
        to: to.clone(),
        at: now,
    }));
    for message in messages {
        let sealed = message.seal(&service.keys, service.random.as_ref())?;
        tx.add_message(&sealed, now).await?;
    }
    let masked = account.emails.iter().map(|to| mask_email(to));
    Ok(masked
        .chain(phones.iter().map(|to| mask_phone(to)))
        .collect())
}

/// The phone numbers that can be reached.
fn phones<'a>(service: &Service, account: &'a Account) -> &'a [String] {
    if service.settings.texts {
        &account.phones
    } else {
        &[]
    }
}

/// Has a letter posted where the only address that could be told is the one
/// that the code went to (NIST SP 800-63B-4, 4.6).
pub(crate) async fn post_a_letter_if_nothing_else_reaches(
    service: &Service,
    tx: &mut dyn Transaction,
    account: &Account,
    reason: &str,
) -> Result<(), Refusal> {
    if account.emails.len() + phones(service, account).len() > 1 {
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
