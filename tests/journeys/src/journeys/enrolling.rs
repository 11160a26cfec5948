//! New second steps: an authenticator app, a passkey, backup codes.

use std::rc::Rc;

use regain_contract::Situation;
use serde_json::json;
use totp_lite::{Sha1, totp_custom};

use super::everywhere::{HOLD_MEMORY, is_gone_from_page};
use super::keyboard::{focused, see_focus};
use super::ways::{commit, enter_newest_code, name_account, open_task, to_identify, to_tasks};
use crate::{
    authenticator::VirtualAuthenticator,
    browser::Look,
    engine::Ability,
    ensure, ensure_same,
    fault::{Fault, Outcome},
    person::Person,
    qr,
    world::World,
};

/// From the tasks to the key of a new authenticator app.
async fn to_new_authenticator(person: &Person) -> Outcome {
    open_task(person, "factors", "review").await?;
    person.press("add-authenticator").await?;
    person.see_screen("add-authenticator").await
}

/// The secret that an address for authenticator apps carries.
pub(super) fn secret_of(uri: &str) -> Outcome<Vec<u8>> {
    let (_, rest) = uri
        .split_once("?secret=")
        .ok_or_else(|| Fault::new(format!("no secret in {uri}")))?;
    base32(rest.split('&').next().unwrap_or(""))
}

/// Base32 (RFC 4648, 6) without padding.
fn base32(text: &str) -> Outcome<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut kept, mut bits) = (0u64, 0);
    for sign in text.bytes() {
        let value = match sign {
            b'A'..=b'Z' => sign - b'A',
            b'2'..=b'7' => sign - b'2' + 26,
            _ => return Err(Fault::new(format!("{text} is no Base32"))),
        };
        kept = kept << 5 | u64::from(value);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(kept >> bits & 0xff).unwrap_or(0));
        }
    }
    Ok(bytes)
}

/// What another maker's authenticator app shows for a secret.
pub(super) fn code_at(secret: &[u8], moment: i64) -> String {
    totp_custom::<Sha1>(30, 6, secret, u64::try_from(moment).unwrap_or(0))
}

/// What the page has as the link for an app on this device.
pub(super) async fn link(person: &Person) -> Outcome<String> {
    let uri = person.attribute("authenticator-link", "href").await?;
    uri.ok_or_else(|| Fault::new("the link leads nowhere"))
}

/// The picture can be scanned in every theme on the narrowest phone, and says
/// what the key and the link say.
pub(super) async fn picture(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let themes = [
        ("light", json!([])),
        (
            "dark",
            json!([{"name": "prefers-color-scheme", "value": "dark"}]),
        ),
        (
            "forced colours",
            json!([{"name": "forced-colors", "value": "active"},
            {"name": "prefers-color-scheme", "value": "dark"}]),
        ),
    ];
    let ada = world.person().await?;
    ada.here().await?;
    ada.browser.needs(Ability::WholePicture)?;
    ada.browser.resize(320, 640).await?;
    to_tasks(&ada, &account, "forgot-password").await?;
    to_new_authenticator(&ada).await?;
    for (theme, features) in themes {
        ada.here().await?;
        ada.browser
            .cdp_for(
                Ability::Media,
                "Emulation.setEmulatedMedia",
                json!({ "features": features }),
            )
            .await?;
        let name = format!("authenticator-{}", theme.replace(' ', "-"));
        ada.screenshot(&name).await?;
        let scanned = qr::read(&ada.browser.whole_page().await?)?;
        ensure_same!(scanned, link(&ada).await?, "scanned in {theme}");
    }

    let uri = link(&ada).await?;
    let key = ada.read("new-secret").await?;
    let groups: Vec<&str> = key.split('-').collect();
    ensure!(
        groups.len() == 8 && groups.iter().all(|group| group.len() == 4),
        "the key is not in fours: {key}"
    );
    // The service, the account and the numbers, as apps take them (W3 of the
    // standards).
    let account = account.email().replace('@', "%40");
    let service = "Regain";
    ensure_same!(
        uri,
        format!(
            "otpauth://totp/{service}:{account}?secret={}&issuer={service}&algorithm=SHA1&digits=6&period=30",
            key.replace('-', "")
        ),
        "the address of the key"
    );
    let label = ada.attribute("authenticator-qr", "aria-label").await?;
    ensure!(
        label.is_some_and(|label| !label.is_empty()),
        "the picture says nothing to those who cannot see it"
    );
    ada.press("copy-key").await?;

    // Apple's own app is offered where it can be.
    let apple = world.person().await?;
    let agent = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15";
    apple.here().await?;
    apple.browser.set_user_agent(agent).await?;
    let grace = world.sandbox().account(Situation::LostSecondFactor).await?;
    to_tasks(&apple, &grace, "lost-second-factor").await?;
    to_new_authenticator(&apple).await?;
    let theirs = apple.attribute("authenticator-apple-link", "href").await?;
    ensure_same!(
        theirs,
        Some(format!("apple-{}", link(&apple).await?)),
        "the link for Apple's app"
    );
    Ok(())
}

/// By how much a clock is off, in seconds: half a step less than the furthest that is looked for, so that the time that
/// goes by until the code is sent does not take it beyond.
const NEARLY_TEN_MINUTES: i64 = 585;

/// A wrong code is explained by the page; a right one counts, and nothing
/// changes before all changes are confirmed.
pub(super) async fn authenticator(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_tasks(&ada, &account, "forgot-password").await?;
    to_new_authenticator(&ada).await?;
    let secret = secret_of(&link(&ada).await?)?;
    let now = world.sandbox().now().await?;
    let mut said: Vec<String> = Vec::new();
    for wrong in [
        code_at(&secret, now - NEARLY_TEN_MINUTES),
        code_at(&secret, now + NEARLY_TEN_MINUTES),
        "12345678".to_owned(),
        code_at(b"12345678901234567890", now),
    ] {
        ada.type_into("code", &wrong).await?;
        ada.press("continue").await?;
        let told = match said.last() {
            None => ada.see_error("code").await?,
            Some(before) => ada.see_error_other_than("code", before).await?,
        };
        said.push(told);
    }
    for (told, word) in said
        .iter()
        .zip(["behind", "ahead", "too many", "several accounts"])
    {
        ensure!(told.contains(word), "{word} is told as: {told}");
    }
    ensure!(
        said[0].contains("10 minutes") || said[0].contains("9 minutes 30 seconds"),
        "how late is told as: {}",
        said[0]
    );

    // Whoever reloads does not see the key again, and makes another.
    ada.reload().await?;
    ada.see_screen("add-authenticator").await?;
    ada.see("key-gone").await?;
    ensure!(!ada.sees("authenticator-qr").await?, "the key came back");
    ada.press("renew-authenticator").await?;
    ada.see("authenticator-qr").await?;
    let secret = secret_of(&link(&ada).await?)?;
    let now = world.sandbox().now().await?;
    ada.type_into("name", "Kitchen tablet").await?;
    ada.type_into("code", &code_at(&secret, now)).await?;
    ada.press("continue").await?;
    ada.see_screen("review").await?;
    ada.see_item("Kitchen tablet", "unmark").await?;
    let means = world.sandbox().means(&account.handle).await?;
    ensure!(
        !means.contains(&"authenticator_code".to_owned()),
        "it counts before it is confirmed"
    );

    // A second one, with a name of its own.
    ada.press("add-authenticator").await?;
    ada.see_screen("add-authenticator").await?;
    let second = secret_of(&link(&ada).await?)?;
    ada.type_into("name", "Old phone").await?;
    let now = world.sandbox().now().await?;
    ada.type_into("code", &code_at(&second, now)).await?;
    ada.press("continue").await?;
    ada.see_screen("review").await?;
    ada.see_item("Old phone", "unmark").await?;
    ada.press("continue").await?;
    ada.see_screen("tasks").await?;
    open_task(&ada, "password", "set-password").await?;
    ada.type_secret("password", super::ways::NEW_PASSWORD)
        .await?;
    ada.press("continue").await?;
    ada.see_screen("tasks").await?;
    commit(&ada).await?;

    // Both sign in, and the code of before does not a second time.
    ensure!(
        !world
            .sandbox()
            .signs_in(account.email(), super::ways::NEW_PASSWORD)
            .await?,
        "the password alone signs in"
    );
    world.sandbox().advance_clock(60).await?;
    let now = world.sandbox().now().await?;
    for secret in [&secret, &second] {
        ensure!(
            world
                .sandbox()
                .signs_in_with(
                    account.email(),
                    super::ways::NEW_PASSWORD,
                    &code_at(secret, now)
                )
                .await?,
            "a new authenticator app does not sign in"
        );
    }
    Ok(())
}

/// The only second step cannot go by accident; it goes when another is there.
pub(super) async fn last_one(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account(Situation::LostSecondFactor).await?;
    let grace = world.person().await?;
    to_tasks(&grace, &account, "lost-second-factor").await?;
    open_task(&grace, "factors", "review").await?;
    ensure!(
        !grace.sees("mark").await?,
        "the only second step can be removed"
    );
    grace.press("add-authenticator").await?;
    grace.see_screen("add-authenticator").await?;
    let secret = secret_of(&link(&grace).await?)?;
    grace.type_into("name", "New phone").await?;
    let now = world.sandbox().now().await?;
    grace.type_into("code", &code_at(&secret, now)).await?;
    grace.press("continue").await?;
    grace.see_screen("review").await?;
    // It was lost, so it is to go with the same press that brings the new one.
    grace.press_in_item("Authenticator", "mark").await?;
    grace
        .until("the old one to be marked", async || {
            let marked = grace.count("[data-testid='item-change']").await?;
            Ok((marked == 2).then_some(()))
        })
        .await?;
    grace.press("continue").await?;
    grace.see_screen("tasks").await?;
    commit(&grace).await?;
    let shown = world.sandbox().authenticator_names(&account.handle).await?;
    ensure_same!(shown, vec!["New phone".to_owned()], "authenticator apps");
    Ok(())
}

/// A second step gets another name with everything else, and is the same.
pub(super) async fn other_names(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account(Situation::LostSecondFactor).await?;
    let before = world.sandbox().authenticator_names(&account.handle).await?;
    let grace = world.person().await?;
    to_tasks(&grace, &account, "lost-second-factor").await?;
    open_task(&grace, "factors", "review").await?;
    ensure!(!grace.sees("name").await?, "a field that nobody asked for");
    grace.press_in_item("Authenticator", "rename").await?;
    grace
        .wait_for_attribute("rename", "aria-expanded", "true")
        .await?;
    ensure_same!(focused(&grace).await?, "rename", "the focus when opened");
    ensure_same!(
        vec![grace.value("name").await?],
        before,
        "in the field at first"
    );
    grace.check_page("rename").await?;
    grace.type_into("name", "   ").await?;
    grace.press("rename-save").await?;
    grace.see_error("name").await?;
    grace.screenshot("rename-error").await?;
    grace.type_into("name", "Blue phone").await?;
    grace.press("rename-save").await?;
    let change = grace.read("item-change").await?;
    ensure!(change.contains("Blue phone"), "it is told as: {change}");
    ensure!(!grace.sees("name").await?, "the field stays open");
    ensure_same!(focused(&grace).await?, "rename", "the focus when saved");
    ensure_same!(
        world.sandbox().authenticator_names(&account.handle).await?,
        before,
        "before all is confirmed"
    );
    grace.press("continue").await?;
    grace.see_screen("tasks").await?;
    grace.press("check-changes").await?;
    grace.see_screen("check-changes").await?;
    let told = grace.read("changes-factors").await?;
    ensure!(told.contains("Blue phone"), "to be checked: {told}");
    grace.press("commit").await?;
    grace.see_screen("done").await?;
    ensure_same!(
        world.sandbox().authenticator_names(&account.handle).await?,
        vec!["Blue phone".to_owned()],
        "authenticator apps"
    );
    Ok(())
}

/// Passkeys: named, several, none twice on one device, plain words where none
/// is made.
pub(super) async fn passkey(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    let device = VirtualAuthenticator::give(&ada).await?;
    to_tasks(&ada, &account, "forgot-password").await?;
    open_task(&ada, "factors", "review").await?;
    ada.press("add-passkey").await?;
    ada.see_screen("add-passkey").await?;
    ada.type_into("name", "Red laptop").await?;
    ada.press("continue").await?;
    ada.see_screen("review").await?;
    ada.see_item("Red laptop", "unmark").await?;
    ensure_same!(
        world.sandbox().passkeys(&account.handle).await?,
        0,
        "passkeys before all is confirmed"
    );

    // This device has one now, also while it is a draft.
    ada.press("add-passkey").await?;
    ada.see_screen("add-passkey").await?;
    ada.press("continue").await?;
    let told = ada.read("passkey-told").await?;
    ensure!(told.contains("already"), "a second one is told as: {told}");
    ensure!(
        !ada.sees("error-summary").await?,
        "nobody has made a mistake"
    );
    ada.check_page("add-passkey with one here").await?;
    ada.press("back").await?;
    ada.see_screen("review").await?;
    device.remove().await?;
    let _other = VirtualAuthenticator::give(&ada).await?;
    ada.press("add-passkey").await?;
    ada.see_screen("add-passkey").await?;
    ada.type_into("name", "Security key").await?;
    ada.press("continue").await?;
    ada.see_screen("review").await?;
    ada.see_item("Security key", "unmark").await?;
    ada.press("continue").await?;
    ada.see_screen("tasks").await?;
    open_task(&ada, "password", "set-password").await?;
    super::ways::choose_password(&ada, super::ways::NEW_PASSWORD).await?;
    let spy = "window.accepted = [];
        PublicKeyCredential.signalAllAcceptedCredentials = async (all) => { window.accepted.push(all); };";
    ada.browser.script(spy, Vec::new()).await?;
    commit(&ada).await?;
    ensure_same!(
        world.sandbox().passkeys(&account.handle).await?,
        2,
        "passkeys"
    );
    // The browser is told which there are (WebAuthn Level 3, 5.1.10).
    let told = ada
        .browser
        .script("return window.accepted;", Vec::new())
        .await?;
    let ids = told[0]["allAcceptedCredentialIds"].as_array();
    ensure_same!(
        ids.map(Vec::len),
        Some(2),
        "passkeys the browser is told of"
    );

    // And one of them is a way back in.
    ada.press("sign-out").await?;
    ada.see_screen("ended").await?;
    to_identify(&ada, "forgot-password").await?;
    super::ways::to_ways(&ada, account.email()).await?;
    ada.press("way-passkey").await?;
    ada.see_screen("use-passkey").await?;
    ada.press("continue").await?;
    ada.see_screen("set-password").await
}

/// Ten codes: shown once, kept in three ways, one typed back; the old sheet is
/// no good after it.
pub(super) async fn backup_codes(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account(Situation::LostSecondFactor).await?;
    let grace = world.person().await?;
    to_tasks(&grace, &account, "lost-second-factor").await?;
    open_task(&grace, "backup_codes", "backup-codes").await?;
    let left = grace.read("codes-left").await?;
    ensure!(left.contains('4'), "how many are left is told as: {left}");
    grace.press("make-codes").await?;
    grace.see("new-secret").await?;
    let sheet = grace.read("new-secret").await?;
    ensure!(
        sheet.contains("•••@"),
        "the sheet does not say whose it is: {sheet}"
    );
    ensure!(
        sheet.contains("replace"),
        "the sheet does not say what it replaces: {sheet}"
    );
    let codes = codes_on(&sheet);
    ensure_same!(codes.len(), 10, "codes on the sheet, which is {sheet:?}");
    grace.check_page("backup-codes with the sheet").await?;
    for way in ["copy-codes", "print", "save-codes"] {
        grace.see(way).await?;
    }

    // One that is not of this sheet does not count.
    let old = account.backup_codes.get(1).cloned().unwrap_or_default();
    grace.type_into("code", &old).await?;
    grace.press("continue").await?;
    grace.see_error("code").await?;
    ensure!(!grace.sees("codes-proven").await?, "an old code counts");
    grace
        .type_into("code", &codes[3].to_lowercase().replace('-', " "))
        .await?;
    grace.press("continue").await?;
    grace.see("codes-proven").await?;
    // The field and the button are gone.
    see_focus(&grace, "heading").await?;
    ensure!(
        !grace.sees("new-secret").await?,
        "the codes are still there"
    );
    for code in &codes {
        world.remember_secret("a backup code", code);
    }
    grace.press("continue").await?;
    grace.see_screen("tasks").await?;
    commit(&grace).await?;
    grace.press("sign-out").await?;
    grace.see_screen("ended").await?;

    // The old sheet is gone with it, the new one works.
    let again = world.person().await?;
    to_identify(&again, "lost-second-factor").await?;
    name_account(&again, account.email()).await?;
    enter_newest_code(&again, account.email()).await?;
    again.see_screen("choose-proof").await?;
    again.press("way-backup_code").await?;
    again.see_screen("enter-code").await?;
    again.type_into("code", &old).await?;
    again.press("continue").await?;
    again.see_error("code").await?;
    again.type_into("code", &codes[0]).await?;
    again.press("continue").await?;
    again.see_screen("new-backup-code").await
}

/// The codes on a sheet, in groups of four.
pub(super) fn codes_on(sheet: &str) -> Vec<String> {
    let mut codes = Vec::new();
    let mut rest = sheet;
    // Not by the spaces around them: WebKitWebDriver reads a list as one word.
    while let Some((place, _)) = rest.char_indices().find(|(at, _)| is_code_at(rest, *at)) {
        let (code, after) = rest[place..].split_at(CODE_LENGTH);
        codes.push(code.to_owned());
        rest = after;
    }
    codes
}

/// Four times four letters and digits, with hyphens between them.
const CODE_LENGTH: usize = 19;

fn is_code_at(text: &str, at: usize) -> bool {
    let code = text.as_bytes().get(at..at + CODE_LENGTH);
    code.is_some_and(|code| {
        code.iter().enumerate().all(|(place, byte)| {
            if place % 5 == 4 {
                *byte == b'-'
            } else {
                byte.is_ascii_uppercase() || byte.is_ascii_digit()
            }
        })
    })
}

/// How many are left, and that few are few.
pub(super) async fn few_codes(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account(Situation::LostSecondFactor).await?;
    let grace = world
        .person_with(Look {
            desktop: true,
            ..Look::default()
        })
        .await?;
    // Each use takes one and brings one, so the sheet of four stays four.
    to_tasks(&grace, &account, "lost-second-factor").await?;
    open_task(&grace, "factors", "review").await?;
    let text = grace.text().await?;
    ensure!(text.contains("4 of them"), "the number of codes: {text}");
    grace.press("open-backup-codes").await?;
    grace.see_screen("backup-codes").await?;
    let left = grace.read("codes-left").await?;
    ensure!(left.contains('4'), "how many are left: {left}");
    ensure!(grace.sees("codes-few").await?, "few are not said to be few");
    ensure!(grace.sees("codes-made").await?, "when they were made");
    Ok(())
}

const READ: &str = "return document.querySelector(`[data-testid=${arguments[0]}]`).innerText;";
const READ_ATTRIBUTE: &str =
    "return document.querySelector(`[data-testid=${arguments[0]}]`).getAttribute(arguments[1]);";
const PRESS: &str = "document.querySelector(`[data-testid=${arguments[0]}]`).click(); return '';";
const SEND: &str = "document.querySelector(`[data-testid=${arguments[0]}]`).value = arguments[1];
    document.querySelector('[data-testid=continue]').click(); return '';";

/// Whether one of the texts has this in it.
fn has(texts: &[String], what: &str) -> bool {
    texts.iter().any(|text| text.contains(what))
}

/// Does something on the page without the driver's hands.
async fn script(person: &Person, source: &str, arguments: &[&str]) -> Outcome<String> {
    let arguments = arguments.iter().map(|one| json!(one)).collect();
    let said = person.browser.script(source, arguments).await?;
    Ok(said.as_str().unwrap_or("").to_owned())
}

/// The key of an authenticator app, the backup codes and the code of a new
/// address are nowhere once their step is left: not in the page, not in the
/// memory of the app, not in a heap snapshot, not in the log, and not as they
/// are in the database.
pub(super) async fn secrets(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    ada.browser.before_each_document(HOLD_MEMORY).await?;
    to_tasks(&ada, &account, "forgot-password").await?;
    to_new_authenticator(&ada).await?;
    // By script alone: whatever the driver has touched it keeps hold of, with
    // everything around it.
    let uri = script(&ada, READ_ATTRIBUTE, &["authenticator-link", "href"]).await?;
    let key = script(&ada, READ, &["new-secret"]).await?;
    // What is there is found, so what is not found is not there.
    ensure!(
        has(&ada.browser.heap().await?, &key.replace('-', "")),
        "the heap snapshot does not have what the page shows"
    );
    let secret = secret_of(&uri)?;
    let code = code_at(&secret, world.sandbox().now().await?);
    script(&ada, SEND, &["code", &code]).await?;
    ada.see_screen("review").await?;
    let plain = key.replace('-', "");
    let mut gone = vec![
        ("the key", plain),
        ("the key in fours", key),
        ("its code", code),
    ];

    script(&ada, PRESS, &["open-backup-codes"]).await?;
    ada.see_screen("backup-codes").await?;
    script(&ada, PRESS, &["make-codes"]).await?;
    ada.until("the codes", async || {
        let is_there = ada.count("[data-testid='new-secret'] li").await? == 10;
        Ok(is_there.then_some(()))
    })
    .await?;
    let codes = codes_on(&script(&ada, READ, &["new-secret"]).await?);
    script(&ada, SEND, &["code", &codes[0]]).await?;
    ada.see("codes-proven").await?;
    gone.push(("a backup code", codes[1].clone()));
    gone.push(("the backup code that was typed", codes[0].clone()));
    ada.press("continue").await?;
    ada.see_screen("tasks").await?;

    open_task(&ada, "addresses", "review").await?;
    ada.press("add-address").await?;
    ada.see_screen("add-address").await?;
    let new = "ada.secret@example.net";
    ada.type_into("address", new).await?;
    ada.press("continue").await?;
    ada.read("address-sent").await?;
    let code = ada.newest_code(new).await?;
    ada.type_into("code", &code).await?;
    ada.press("continue").await?;
    ada.see_screen("review").await?;
    gone.push(("the code of the address", code));
    ada.press("continue").await?;
    ada.see_screen("tasks").await?;
    let heap = ada.browser.heap().await?;
    ensure!(heap.len() > 1000, "the heap snapshot is empty");
    let stored = world.api.database_bytes()?;
    let log = world.api.log();
    for (name, secret) in &gone {
        is_gone_from_page(&ada, name, secret).await?;
        // A few digits stand in any snapshot: what counts is a text of its own.
        let is_short = secret.len() < 10;
        let is_kept = if is_short {
            heap.contains(secret)
        } else {
            has(&heap, secret)
        };
        ensure!(!is_kept, "{name} is in the heap snapshot");
        if is_short {
            continue;
        }
        ensure!(!log.contains(secret), "{name} is in the log");
        let is_stored = stored
            .windows(secret.len())
            .any(|part| part == secret.as_bytes());
        ensure!(!is_stored, "{name} is in the database as it is");
    }
    Ok(())
}
