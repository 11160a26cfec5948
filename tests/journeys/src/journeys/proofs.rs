//! Every way of proving it, and the policy behind them.

use std::rc::Rc;

use super::ways::{enter_newest_code, name_account, to_identify, to_ways};
use crate::{ensure, ensure_same, fault::Outcome, person::Person, sandbox::Account, world::World};

/// Chooses a way.
async fn choose(person: &Person, kind: &str) -> Outcome {
    person.press(&format!("way-{kind}")).await?;
    person.see_screen("enter-code").await
}

async fn enter(person: &Person, code: &str) -> Outcome {
    person.type_into("code", code).await?;
    person.press("continue").await
}

/// From nowhere to the choice of ways.
async fn to_choice(person: &Person, account: &Account) -> Outcome {
    to_identify(person, "forgot-password").await?;
    to_ways(person, account.email()).await
}

/// The ways that are offered, by their test ids.
async fn ways(person: &Person) -> Outcome<Vec<String>> {
    let script = "return [...document.querySelectorAll('[data-testid^=\"way-\"]')]
        .filter((way) => way.checkVisibility()).map((way) => way.dataset.testid);";
    let ways = person.browser.script(script, Vec::new()).await?;
    Ok(serde_json::from_value(ways)?)
}

/// Equal choices, no address before a proof, and the person chooses.
pub(super) async fn choices(world: Rc<World>) -> Outcome {
    let account = world.sandbox().well_equipped().await?;
    let known = world.person().await?;
    to_choice(&known, &account).await?;
    let offered = ways(&known).await?;
    ensure!(
        offered.len() >= 3,
        "only these ways are offered: {offered:?}"
    );
    let text = known.text().await?;
    ensure!(
        !text.contains('•'),
        "a masked address before a proof: {text}"
    );

    // The same for somebody who is not there.
    let unknown = world.person().await?;
    to_identify(&unknown, "forgot-password").await?;
    to_ways(&unknown, "nobody.at.all@example.org").await?;
    ensure_same!(ways(&unknown).await?, offered, "the ways of nobody");

    // What cannot be used goes from the list, and comes back.
    known.press("cannot-use-email_code").await?;
    known.see("can-use-email_code").await?;
    ensure!(
        !ways(&known).await?.contains(&"way-email_code".to_owned()),
        "a way that cannot be used is offered"
    );
    known.check_page("choose-proof without a way").await?;
    known.press("can-use-email_code").await?;
    known.see("way-email_code").await?;

    // After a proof the destination shows, masked.
    choose(&known, "email_code").await?;
    enter_newest_code(&known, account.email()).await?;
    known.see_screen("choose-proof").await?;
    known.read("proven").await?;
    choose(&known, "contact_code").await?;
    let sent_to = known.read("sent-to").await?;
    ensure!(
        sent_to.contains('•'),
        "the destination is not masked: {sent_to}"
    );
    known.press("choose-another").await?;
    known.see_screen("choose-proof").await
}

/// An account with a second factor needs two classes of proof, and the page
/// says so; an authenticator code is the second.
pub(super) async fn authenticator(world: Rc<World>) -> Outcome {
    let account = world.sandbox().well_equipped().await?;
    let dorothy = world.person().await?;
    to_choice(&dorothy, &account).await?;
    ensure!(
        !ways(&dorothy)
            .await?
            .contains(&"way-authenticator_code".to_owned()),
        "anybody could guess the code of an authenticator app"
    );
    choose(&dorothy, "email_code").await?;
    enter_newest_code(&dorothy, account.email()).await?;
    dorothy.see_screen("choose-proof").await?;
    let offered = ways(&dorothy).await?;
    ensure!(
        !offered.contains(&"way-text_code".to_owned()),
        "a text message would be of the same class: {offered:?}"
    );
    choose(&dorothy, "authenticator_code").await?;
    let wrong = world.sandbox().authenticator_code(&account.handle).await?;
    let wrong = if wrong == "000000" {
        "111111"
    } else {
        "000000"
    };
    enter(&dorothy, wrong).await?;
    let told = dorothy.see_error("code").await?;

    // A clock that is late is told from a wrong code.
    let old = world.sandbox().authenticator_code(&account.handle).await?;
    dorothy.advance_clock(150).await?;
    enter(&dorothy, &old).await?;
    let late = dorothy.see_error_other_than("code", &told).await?;
    ensure!(late.contains("clock"), "a late clock is not told: {late}");

    let code = world.sandbox().authenticator_code(&account.handle).await?;
    enter(&dorothy, &code).await?;
    dorothy.see_screen("set-password").await
}

/// A text message, with its risk and another way beside it, bound to the page.
pub(super) async fn text_message(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let phone = account.phones.first().cloned().unwrap_or_default();
    let ada = world.person().await?;
    to_choice(&ada, &account).await?;
    choose(&ada, "text_code").await?;
    ada.read("text-risk").await?;
    let messages = world.sandbox().messages_when(&phone, 1).await?;
    let text = messages
        .first()
        .map(|one| one.text.clone())
        .unwrap_or_default();
    let code = ada.newest_code(&phone).await?;
    let last = text.lines().last().unwrap_or("").to_owned();
    ensure!(
        last.starts_with('@') && last.ends_with(&format!("#{code}")),
        "the last line does not bind the code to the page: {last}"
    );
    ensure!(
        ada.sees("choose-another").await?,
        "there is no other way beside it"
    );
    enter(&ada, &code).await?;
    ada.see_screen("set-password").await
}

/// A backup code: a slip is told from a wrong one, it works once, and the
/// spent one is replaced on the spot.
pub(super) async fn backup_code(world: Rc<World>) -> Outcome {
    let account = world.sandbox().well_equipped().await?;
    let code = account.backup_codes.first().cloned().unwrap_or_default();
    world.remember_secret("a code", &code);
    let dorothy = world.person().await?;
    to_choice(&dorothy, &account).await?;
    choose(&dorothy, "backup_code").await?;
    // Two characters swapped.
    let mut slip: Vec<char> = code.chars().collect();
    let place = (0..3).find(|place| slip[*place] != slip[place + 1]);
    slip.swap(place.unwrap_or(0), place.unwrap_or(0) + 1);
    enter(&dorothy, &slip.iter().collect::<String>()).await?;
    let slipped = dorothy.see_error("code").await?;
    let other = "0000 0000 0000 0000";
    enter(&dorothy, other).await?;
    dorothy.see_error_other_than("code", &slipped).await?;
    let spoken = code.to_lowercase().replace('-', " ").replace('0', "o");
    enter(&dorothy, &spoken).await?;
    dorothy.see_screen("choose-proof").await?;
    choose(&dorothy, "email_code").await?;
    enter_newest_code(&dorothy, account.email()).await?;
    dorothy.see_screen("new-backup-code").await?;
    let new = dorothy.read("backup-code").await?;
    ensure!(
        new.chars().filter(char::is_ascii_alphanumeric).count() >= 16,
        "the new code is not there: {new}"
    );
    // A reload does not show it again; a new one can be made.
    dorothy.reload().await?;
    dorothy.see_screen("new-backup-code").await?;
    dorothy.read("backup-gone").await?;
    dorothy.press("renew-backup-code").await?;
    let newer = dorothy.read("backup-code").await?;
    ensure!(newer != new, "the code that was not seen is still good");
    dorothy.press("continue").await?;
    dorothy.see_screen("set-password").await
}

/// A trusted person reads out a code; without a second factor there is a
/// wait, with its end, and a link that cancels it.
pub(super) async fn contact_and_wait(world: Rc<World>) -> Outcome {
    let account = world.sandbox().well_equipped().await?;
    let friend = account
        .contacts
        .get(1)
        .map(|contact| contact.email.clone())
        .unwrap_or_default();
    let dorothy = world.person().await?;
    to_choice(&dorothy, &account).await?;
    choose(&dorothy, "contact_code").await?;
    let code = dorothy.newest_code(&friend).await?;
    enter(&dorothy, &code).await?;
    dorothy.see_screen("choose-proof").await?;
    choose(&dorothy, "email_code").await?;
    enter_newest_code(&dorothy, account.email()).await?;
    dorothy.see_screen("waiting").await?;
    dorothy.read("wait-until").await?;
    dorothy.read("wait-reasons").await?;
    dorothy.read("waiting-left").await?;
    ensure!(
        dorothy.sees("cancel-wait").await?,
        "the wait cannot be cancelled"
    );

    // It can be stopped from every mailbox, signed out.
    let link = world.sandbox().newest_link(account.email()).await?;
    let elsewhere = dorothy.other_browser().await?;
    open(&elsewhere, &link).await?;
    ensure_same!(
        elsewhere.address().await?,
        "/link",
        "the address without its secret"
    );
    // Looking has changed nothing.
    dorothy.reload().await?;
    dorothy.see_screen("waiting").await?;

    // At its end one fresh proof opens the way.
    dorothy.advance_clock(24 * 3600 + 1).await?;
    dorothy.reload().await?;
    dorothy.see_screen("waiting").await?;
    dorothy.press("continue").await?;
    dorothy.see_screen("choose-proof").await?;
    choose(&dorothy, "email_code").await?;
    world.sandbox().messages_when(account.email(), 1).await?;
    enter_newest_code(&dorothy, account.email()).await?;
    dorothy.see_screen("set-password").await
}

/// Opens a link of a message.
async fn open(person: &Person, link: &str) -> Outcome {
    let path = link
        .strip_prefix(&person.world.api.origin)
        .unwrap_or(link)
        .to_owned();
    person.visit(&path).await?;
    person.see_screen("link").await
}

/// A wait is cancelled by its link; then the link says that it is done.
pub(super) async fn cancelled_wait(world: Rc<World>) -> Outcome {
    let account = world
        .sandbox()
        .find("whose address is new", |account| {
            account.handle == "charles"
        })
        .await?;
    let charles = world.person().await?;
    to_identify(&charles, "forgot-password").await?;
    name_account(&charles, account.email()).await?;
    enter_newest_code(&charles, account.email()).await?;
    charles.see_screen("waiting").await?;
    let link = world.sandbox().newest_link(account.email()).await?;
    let elsewhere = charles.other_browser().await?;
    open(&elsewhere, &link).await?;
    elsewhere.press("link-use").await?;
    elsewhere
        .until("the wait to be cancelled", async || {
            Ok((!elsewhere.sees("link-use").await?).then_some(()))
        })
        .await?;
    elsewhere.check_page("a cancelled wait").await?;
    charles.reload().await?;
    charles.see_screen("ended").await?;
    // Opened again it says so, and has one way on.
    let third = charles.other_browser().await?;
    open(&third, &link).await?;
    ensure!(!third.sees("link-use").await?, "a link works twice");
    third.check_page("a link that has been used").await
}

/// One press after the first proof freezes the account, and everyone is told.
pub(super) async fn freeze(world: Rc<World>) -> Outcome {
    let account = world.sandbox().well_equipped().await?;
    let dorothy = world.person().await?;
    to_choice(&dorothy, &account).await?;
    ensure!(
        !dorothy.sees("freeze").await?,
        "anybody could freeze an account"
    );
    choose(&dorothy, "email_code").await?;
    enter_newest_code(&dorothy, account.email()).await?;
    dorothy.see_screen("choose-proof").await?;
    dorothy.press("freeze-now").await?;
    dorothy.see_no("freeze-now").await?;
    dorothy.check_page("a frozen account").await?;
    let frozen = world.sandbox().well_equipped().await?.frozen_until;
    let now = world.sandbox().now().await?;
    ensure!(
        frozen.is_some_and(|until| until > now),
        "the account is not frozen: {frozen:?}"
    );
    for address in &account.emails {
        let messages = world.sandbox().messages_when(address, 1).await?;
        ensure!(!messages.is_empty(), "{address} was not told");
    }
    // The second proof is still open.
    ensure!(
        !ways(&dorothy).await?.is_empty(),
        "there is no way on after freezing"
    );
    Ok(())
}

/// Whoever says that their mailbox is not safe gets first aid, and no code is
/// sent there.
pub(super) async fn mailbox(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    ada.visit("/").await?;
    ada.see_screen("triage").await?;
    ada.choose("hacked").await?;
    ada.see_screen("situation").await?;
    let first = ada.read("situation-try").await?;
    ensure!(
        first.to_lowercase().contains("mailbox"),
        "the most urgent things do not come first: {first}"
    );
    let saved = ada.text().await?.to_lowercase();
    ensure!(
        saved.contains("save your progress"),
        "it does not say that progress is saved"
    );
    ada.press("situation-go-on").await?;
    ada.see_screen("check-mailbox").await?;
    ada.press("mailbox-unsafe").await?;
    ada.see_screen("secure-mailbox").await?;
    ada.read("mailbox-steps").await?;
    ada.press("without-email").await?;
    ada.see_screen("identify").await?;
    to_ways(&ada, account.email()).await?;
    ensure!(
        !ways(&ada).await?.contains(&"way-email_code".to_owned()),
        "a code would go to a mailbox that is not safe"
    );
    choose(&ada, "text_code").await?;
    ensure!(
        world.sandbox().messages(account.email()).await?.is_empty(),
        "a code was sent to a mailbox that is not safe"
    );
    Ok(())
}

/// A device does some work before it names an account, unasked and unseen.
pub(super) async fn silent_check(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    // Keeps what is sent, before the app is there.
    let hold = "{ const real = window.fetch; window.__sent = [];
        window.fetch = async (...all) => { const first = all[0];
            const copy = first instanceof Request ? first.clone() : new Request(...all);
            if (copy.method === 'POST') window.__sent.push(await copy.text());
            return real(...all); };
        window.Worker = class extends Worker { constructor(...all) { super(...all);
            this.addEventListener('message', () => { window.__worked = true; }); } }; }";
    ada.browser.before_each_document(hold).await?;
    to_identify(&ada, "forgot-password").await?;
    ensure!(
        ada.document().await?["step"]["identify"]["work"]["difficulty"].is_number(),
        "no work is asked for"
    );
    ada.until("the work to be done", async || {
        let done = ada
            .browser
            .script("return window.__worked === true;", Vec::new())
            .await?;
        Ok((done == true).then_some(()))
    })
    .await?;
    to_ways(&ada, account.email()).await?;
    let sent = ada
        .browser
        .script("return window.__sent.join(' ');", Vec::new())
        .await?;
    ensure!(
        sent.as_str().unwrap_or("").contains("\"work\":\""),
        "no work was done: {sent}"
    );
    Ok(())
}

/// A notice about a change holds a link that freezes the account and leads on.
pub(super) async fn was_not_me(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let thief = world.person().await?;
    super::ways::to_set_password(&thief, &account).await?;
    super::ways::set_password(&thief, super::ways::NEW_PASSWORD).await?;
    let other = account.emails.get(1).cloned().unwrap_or_default();
    let link = world.sandbox().newest_link(&other).await?;
    let ada = world.person().await?;
    open(&ada, &link).await?;
    let before = world.sandbox().forgetful().await?.frozen_until;
    ensure!(before.is_none(), "looking at a link froze the account");
    ada.press("link-use").await?;
    ada.until("the account to be frozen", async || {
        let frozen = world.sandbox().forgetful().await?.frozen_until;
        Ok(frozen.map(|_| ()))
    })
    .await?;
    ada.see_no("link-use").await?;
    ada.check_page("a frozen account").await?;
    ada.press("link-next").await?;
    ada.see_screen("check-mailbox").await
}
