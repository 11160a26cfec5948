//! What leaves the API for real: mail, text messages, and what the system of the accounts is told.

use std::{collections::BTreeSet, rc::Rc};

use super::screens::opposite_looks;
use super::support::sign_in;
use super::ways::{
    NEW_PASSWORD, answer_case, name_account, set_password, to_case, to_identify, to_ways,
};
use crate::{
    ensure,
    fault::{Fault, Outcome},
    outward::{MailServer, Posted, Receiver, code_in},
    world::World,
};

/// A code by mail from a real mail server, and one by text message from the service that the operator
/// has named: with neither the sandbox has anything to show.
pub(super) async fn mail_and_texts(world: Rc<World>) -> Outcome {
    let mails = mail_server()?;
    let texts = Receiver::start().await?;
    let secret_file = texts.secret_file();
    let options = [
        "--mail",
        &mails.url,
        "--mail-from",
        "help@regain.example",
        "--text-webhook",
        &texts.url,
        "--text-webhook-secret-file",
        &secret_file,
    ];
    in_world_of_its_own(&world, &options, async |own| {
        let account = own.sandbox().forgetful().await?;
        let ada = own.person().await?;
        to_identify(&ada, "forgot-password").await?;
        name_account(&ada, account.email()).await?;
        let code = ada
            .until("a mail with a code", async || {
                let taken = mails.taken(account.email())?;
                Ok(taken.last().and_then(|mail| code_in(mail)))
            })
            .await?;
        own.remember_secret("a code", &code);
        ada.type_into("code", &code).await?;
        ada.press("continue").await?;
        ada.see_screen("set-password").await?;

        let phone = account.phones.first().cloned().unwrap_or_default();
        let grace = own.person().await?;
        to_identify(&grace, "forgot-password").await?;
        to_ways(&grace, account.email()).await?;
        grace.press("way-text_code").await?;
        grace.see_screen("enter-code").await?;
        let code = grace
            .until("a text message with a code", async || {
                for posted in texts.posted()? {
                    let posted = posted.json()?;
                    if posted["to"] == phone.as_str() {
                        return Ok(posted["text"].as_str().and_then(code_in));
                    }
                }
                Ok(None)
            })
            .await?;
        own.remember_secret("a code", &code);
        grace.type_into("code", &code).await?;
        grace.press("continue").await?;
        grace.see_screen("set-password").await?;
        let kept = own.sandbox().messages(account.email()).await?;
        ensure!(kept.is_empty(), "the sandbox has {} mails", kept.len());
        Ok(())
    })
    .await
}

/// A mail that the server refuses for good is seen by whoever leads support: to whom, masked, and why,
/// never what it says; and it is sent again by a press.
pub(super) async fn failed_messages(world: Rc<World>) -> Outcome {
    const NOBODY: &str = "gone.away@example.net";
    let mails = mail_server()?;
    let options = [
        "--mail",
        mails.url.as_str(),
        "--mail-from",
        "help@regain.example",
    ];
    in_world_of_its_own(&world, &options, async |own| {
        let person = own.person().await?;
        to_case(&person, "impersonation").await?;
        answer_case(&person, "the.real.me", NOBODY, "Somebody uses my name.").await?;
        person.press("continue").await?;
        person.see_screen("case-opened").await?;

        for look in opposite_looks() {
            let lena = own.person_with(look).await?;
            sign_in(&lena, "Lena", "/support/messages", "console-outbox").await?;
            lena.until("the mail that was refused", async || {
                lena.visit("/support/messages").await?;
                lena.see_screen("console-outbox").await?;
                Ok(lena.sees("outbox").await?.then_some(()))
            })
            .await?;
            let told = lena.read("outbox").await?;
            ensure!(
                told.contains("•••") && !told.contains(NOBODY),
                "it is not masked: {told}"
            );
            lena.check_page("a message that failed").await?;
            lena.screenshot(&format!("console-outbox-{}", look.name()))
                .await?;
            if lena.sees("outbox-send-again").await? {
                lena.press("outbox-send-again").await?;
                lena.see("told").await?;
            }
            // No code of an authenticator is taken twice.
            own.sandbox().advance_clock(30).await?;
        }
        Ok(())
    })
    .await
}

pub(crate) fn mail_server() -> Outcome<MailServer> {
    let none = || Fault::Lacking("there is no aiosmtpd (Debian: python3-aiosmtpd)".into());
    MailServer::start()?.ok_or_else(none)
}

/// The system of the accounts hears what a recovery has changed, each signal signed and by a name of
/// its own, with no address in it.
pub(super) async fn signals(world: Rc<World>) -> Outcome {
    let system = Receiver::start().await?;
    let secret_file = system.secret_file();
    let options = [
        "--webhook",
        system.url.as_str(),
        "--webhook-secret-file",
        &secret_file,
    ];
    in_world_of_its_own(&world, &options, async |own| {
        let account = own.sandbox().forgetful().await?;
        let ada = own.person().await?;
        super::ways::to_set_password(&ada, &account).await?;
        set_password(&ada, NEW_PASSWORD).await?;
        let wanted = [
            "recovery.activated",
            "credential.changed",
            "sessions.revoked",
            "recovery.completed",
        ];
        let posted = ada
            .until("the signals of a recovery", async || {
                let posted = system.posted()?;
                let mut types = BTreeSet::new();
                for one in &posted {
                    types.insert(one.json()?["type"].as_str().unwrap_or("").to_owned());
                }
                let is_there = wanted.iter().all(|one| types.contains(*one));
                Ok(is_there.then_some(posted))
            })
            .await?;
        let names: BTreeSet<&str> = posted.iter().map(Posted::id).collect();
        ensure!(
            names.len() == posted.len(),
            "two signals have the same name, or one came twice"
        );
        for one in &posted {
            let told = one.json()?.to_string();
            let holds = |secret: &str| told.contains(secret);
            ensure!(
                !holds(account.email()) && !holds(NEW_PASSWORD),
                "a signal holds what it must not: {told}"
            );
        }
        Ok(())
    })
    .await
}

pub(crate) async fn in_world_of_its_own(
    world: &Rc<World>,
    options: &[&str],
    walk: impl AsyncFn(&Rc<World>) -> Outcome,
) -> Outcome {
    let settings = Rc::clone(&world.settings);
    let own = World::with_options(world.journey, world.engine, settings, options).await?;
    let outcome = walk(&own).await;
    if outcome.is_err() {
        own.leave_remains().await;
    }
    own.end().await;
    outcome
}
