//! Going on elsewhere: on the phone while the desktop follows, and with a
//! recovery pass in another browser.

use std::rc::Rc;

use regain_contract::paths;

use super::ways::{NEW_PASSWORD, enter_newest_code, set_password, to_enter_code, to_set_password};
use crate::{
    browser::Look,
    ensure, ensure_same,
    fault::{Fault, Outcome},
    person::Person,
    world::World,
};

/// What the API has shown this once: the newest link or code of that kind.
pub(super) async fn shown_once(person: &Person, kind: &str, part: &str) -> Outcome<String> {
    person
        .until(&format!("the {part} of a {kind}"), async || {
            person.browser.watch.read(&person.browser).await?;
            let answers = person.browser.watch.answers.borrow();
            let newest = answers.iter().rev().find_map(|answer| {
                let once = &answer.body["shown_once"][kind][part];
                once.as_str().map(ToOwned::to_owned)
            });
            Ok(newest)
        })
        .await
}

/// Offers to go on on a phone, and gives back the link in the picture.
pub(super) async fn offer(person: &Person) -> Outcome<String> {
    person.open("handover-about").await?;
    person.press("handover-offer").await?;
    person.see("handover-qr").await?;
    let link = shown_once(person, "handover", "link").await?;
    remember(&person.world, &link);
    Ok(link)
}

/// Its secret may not be in any address from now on.
pub(super) fn remember(world: &World, link: &str) {
    if let Some((_, token)) = link.split_once("#t=") {
        world.remember_secret("a link", token);
    }
}

/// Opens a link.
pub(super) async fn open(person: &Person, link: &str) -> Outcome {
    let origin = &person.world.api.origin;
    let path = link.strip_prefix(origin.as_str()).unwrap_or(link);
    person.visit(path).await?;
    person.see_screen("link").await?;
    ensure_same!(
        person.address().await?,
        "/link",
        "the address without its secret"
    );
    Ok(())
}

/// The phone goes on once the desktop has said that both show the same code;
/// the desktop waits, and follows to the end.
pub(super) async fn handover(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let look = Look {
        desktop: true,
        ..Look::default()
    };
    let desktop = world.person_with(look).await?;
    to_set_password(&desktop, &account).await?;
    let first = offer(&desktop).await?;
    desktop.read("handover-left").await?;
    desktop.check_page("set-password with a picture").await?;
    desktop.screenshot("handover-offer").await?;

    // A device that the person does not know is refused, and gets nowhere.
    let stranger = world.person().await?;
    open(&stranger, &first).await?;
    stranger.press("link-use").await?;
    stranger.see_screen("elsewhere").await?;
    // The desktop notices by itself.
    desktop.see("handover-confirm").await?;
    desktop.press("handover-withdraw").await?;
    desktop.see("handover-about").await?;
    stranger.see_screen("ended").await?;
    let document = desktop.document().await?;
    ensure!(
        document["step"]["set_password"].is_object(),
        "the desktop has lost its step: {document}"
    );

    // The person's own phone.
    let link = offer(&desktop).await?;
    ensure!(link != first, "the link that was refused is offered again");
    let phone = world.person().await?;
    open(&phone, &link).await?;
    phone.press("link-use").await?;
    phone.see_screen("elsewhere").await?;
    let on_phone = phone.read("binding-code").await?;
    phone.screenshot("handover-phone").await?;
    desktop.see("handover-confirm").await?;
    let on_desktop = desktop.read("binding-code").await?;
    ensure_same!(on_desktop, on_phone, "the codes of the two devices");
    desktop
        .check_page("set-password with a device that asks")
        .await?;
    desktop.screenshot("handover-compare").await?;
    // Until the person has compared them nothing moves.
    phone.reload().await?;
    phone.see_screen("elsewhere").await?;
    desktop.press("handover-confirm").await?;
    desktop.see_screen("elsewhere").await?;
    ensure!(
        desktop.sees("take-back").await?,
        "the desktop cannot take it back"
    );
    let stage = desktop.read("elsewhere-stage").await?;
    desktop.screenshot("handover-follows").await?;

    // What was proven on the desktop counts on the phone, which goes on by
    // itself; the desktop follows.
    phone.see_screen("set-password").await?;
    set_password(&phone, NEW_PASSWORD).await?;
    desktop
        .until("the desktop to follow", async || {
            Ok((desktop.read("elsewhere-stage").await? != stage).then_some(()))
        })
        .await?;
    desktop.check_page("elsewhere, done").await?;
    ensure!(
        world
            .sandbox()
            .signs_in(&account.handle, NEW_PASSWORD)
            .await?,
        "the phone has changed nothing"
    );
    Ok(())
}

/// A pass that was written down brings the progress to another browser, and
/// the right to change the account only after one more proof.
pub(super) async fn resume(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_set_password(&ada, &account).await?;
    ada.open("pass-about").await?;
    ada.press("pass-make").await?;
    let reference = ada.read("pass-reference").await?;
    let code = ada.read("pass-code").await?;
    world.remember_secret("the code of a pass", &code);
    ada.read("pass-until").await?;
    ensure!(
        ada.sees("pass-qr").await?
            && ada.sees("pass-print").await?
            && ada.sees("pass-save").await?,
        "the pass cannot be taken along"
    );
    ada.check_page("set-password with a pass").await?;
    ada.screenshot("pass").await?;
    // It is shown once.
    ada.reload().await?;
    ada.see_screen("set-password").await?;
    ada.open("pass-about").await?;
    let kept = ada.read("pass-have").await?;
    ensure!(
        kept.contains(reference.trim()) && !ada.text().await?.contains(code.trim()),
        "the pass is shown again, or not named: {kept}"
    );

    // A little later, somewhere else, from paper.
    ada.advance_clock(600).await?;
    let other = ada.other_browser().await?;
    other.visit("/").await?;
    other.see_screen("triage").await?;
    other.press("have-pass").await?;
    other.see_screen("pass").await?;
    other.type_into("reference", &reference).await?;
    other.type_into("pass_code", "0000 0000 0000 0000").await?;
    other.press("continue").await?;
    let told = other.see_error("pass_code").await?;
    ensure!(
        told.contains("recovery pass"),
        "a pass that is not known is not told: {told}"
    );
    let spoken = code.to_lowercase().replace('-', " ");
    other.type_into("pass_code", &spoken).await?;
    other.press("continue").await?;
    other.see_screen("choose-proof").await?;
    other.read("proven").await?;
    ensure_same!(
        other.document().await?["needs"][0]["reason"],
        "confirm",
        "why one more proof is asked for"
    );
    other.screenshot("pass-used").await?;
    // No right came along: the page of the password leads back to the proof.
    other.visit(paths::pages::PASSWORD).await?;
    other.see_screen("choose-proof").await?;

    // The first browser follows; the pass does not work a second time.
    ada.reload().await?;
    ada.see_screen("elsewhere").await?;
    let third = ada.other_browser().await?;
    third.visit(paths::pages::PASS).await?;
    third.see_screen("pass").await?;
    third.type_into("reference", &reference).await?;
    third.type_into("pass_code", &code).await?;
    third.press("continue").await?;
    third.see_screen("link").await?;
    ensure!(!third.sees("link-use").await?, "a pass works twice");

    other.press("way-email_code").await?;
    other.see_screen("enter-code").await?;
    world.sandbox().messages_when(account.email(), 2).await?;
    enter_newest_code(&other, account.email()).await?;
    other.see_screen("set-password").await?;
    set_password(&other, NEW_PASSWORD).await?;
    tomorrow(&world).await
}

/// Before the account may be changed the progress keeps until tomorrow.
async fn tomorrow(world: &Rc<World>) -> Outcome {
    let account = world.sandbox().well_equipped().await?;
    let dorothy = world.person().await?;
    to_enter_code(&dorothy, account.email()).await?;
    enter_newest_code(&dorothy, account.email()).await?;
    dorothy.see_screen("choose-proof").await?;
    dorothy.open("pass-about").await?;
    dorothy.press("pass-make").await?;
    let reference = dorothy.read("pass-reference").await?;
    let code = dorothy.read("pass-code").await?;
    world.remember_secret("the code of a pass", &code);
    dorothy.advance_clock(20 * 3600).await?;
    let other = dorothy.other_browser().await?;
    other.visit(paths::pages::PASS).await?;
    other.see_screen("pass").await?;
    other.type_into("reference", &reference).await?;
    other.type_into("pass_code", &code).await?;
    other.press("continue").await?;
    other.see_screen("choose-proof").await?;
    other.read("proven").await?;
    Ok(())
}

/// Links that cannot be used: a page each, with one way on.
pub(super) async fn link_errors(world: Rc<World>) -> Outcome {
    let mut headings = Vec::new();

    // A part of it is missing, or it was never ours.
    let nobody = world.person().await?;
    nobody.visit("/link#t=half-of-it").await?;
    stands(&nobody, &mut headings, "triage").await?;
    let unknown = format!("/link#t={}", "A".repeat(43));
    nobody.visit(&unknown).await?;
    nobody.see_screen("link").await?;
    let same = headings.last().cloned().unwrap_or_default();
    nobody
        .until(
            "a link that is not known to be told like one that is missing",
            async || Ok((nobody.heading().await? == same).then_some(())),
        )
        .await?;

    // Replaced by a newer one.
    let account = world.sandbox().account_with_two_addresses().await?;
    let leads = world.person().await?;
    to_enter_code(&leads, account.email()).await?;
    let first = offer(&leads).await?;
    leads.press("handover-offer").await?;
    let second = leads
        .until("a newer link", async || {
            let newest = shown_once(&leads, "handover", "link").await?;
            Ok((newest != first).then_some(newest))
        })
        .await?;
    remember(&world, &second);
    open(&nobody, &first).await?;
    stands(&nobody, &mut headings, "triage").await?;

    // Used in another browser, where it goes on.
    let phone = world.person().await?;
    open(&phone, &second).await?;
    phone.press("link-use").await?;
    phone.see_screen("elsewhere").await?;
    open(&nobody, &second).await?;
    stands(&nobody, &mut headings, "pass").await?;

    // Expired: nobody came in time.
    leads.see("handover-confirm").await?;
    leads.press("handover-withdraw").await?;
    let third = offer(&leads).await?;
    leads.advance_clock(601).await?;
    open(&nobody, &third).await?;
    stands(&nobody, &mut headings, "triage").await?;

    // Used: it was refused for good.
    leads.reload().await?;
    leads.see_screen("enter-code").await?;
    enter_newest_code(&leads, account.email()).await?;
    leads.see_screen("set-password").await?;
    set_password(&leads, NEW_PASSWORD).await?;
    let links = not_me_links(&world, &account.emails).await?;
    let [refused, kept] = &links[..] else {
        return Err(Fault::new(format!("{} links were mailed", links.len())));
    };
    open(&nobody, refused).await?;
    nobody.press("link-refuse").await?;
    nobody.see_no("link-refuse").await?;
    nobody.check_page("a link that was refused").await?;
    nobody.visit("/").await?;
    open(&nobody, refused).await?;
    stands(&nobody, &mut headings, "triage").await?;

    // Already done: the account is frozen.
    open(&phone, kept).await?;
    phone.press("link-use").await?;
    phone.see_no("link-use").await?;
    open(&nobody, kept).await?;
    stands(&nobody, &mut headings, "check-mailbox").await?;
    ensure_same!(headings.len(), 6, "the pages");
    Ok(())
}

/// The links “this was not me” that each address was sent.
async fn not_me_links(world: &World, addresses: &[String]) -> Outcome<Vec<String>> {
    let mut links = Vec::new();
    for address in addresses {
        links.push(world.sandbox().newest_link(address).await?);
    }
    Ok(links)
}

/// A page of its own that says what is wrong and has one way on, which is
/// gone.
async fn stands(person: &Person, headings: &mut Vec<String>, leads_to: &str) -> Outcome {
    person.see_screen("link").await?;
    let heading = person
        .until("how the link stands", async || {
            Ok(if person.sees("link-next").await? {
                Some(person.heading().await?)
            } else {
                None
            })
        })
        .await?;
    person.check_page(&format!("link: {heading}")).await?;
    person
        .screenshot(&format!("link-{}", headings.len()))
        .await?;
    ensure!(
        !headings.contains(&heading),
        "two links stand differently and are told alike: {heading}"
    );
    for other in ["link-use", "link-refuse"] {
        ensure!(!person.sees(other).await?, "{heading}: there is {other}");
    }
    let actions = "return [...document.querySelectorAll('main button, main a[href]')]
        .filter((one) => one.checkVisibility() && one.dataset.testid !== 'back').map((one) => one.dataset.testid ?? one.textContent);";
    let actions = person.browser.script(actions, Vec::new()).await?;
    ensure_same!(
        actions,
        serde_json::json!(["link-next"]),
        "the ways on at “{heading}”"
    );
    headings.push(heading);
    person.press("link-next").await?;
    person.see_screen(leads_to).await
}
