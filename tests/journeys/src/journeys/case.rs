//! The human route: three questions, a look at the answers, a reference.

use std::rc::Rc;

use regain_contract::Reference;
use thirtyfour::Key;

use super::ways::{answer_case, to_case, to_identify};
use crate::{
    ensure, ensure_same,
    fault::{Fault, Outcome},
    person::Person,
    world::World,
};

/// How long the page of a case stays open without being used, in seconds.
const HOUR: i64 = 3600;

const STORY: &str = "My old phone is gone and the number is with someone else now.";

/// The answers are shown before they are sent, and can be changed one by one.
pub(super) async fn check_answers(world: Rc<World>) -> Outcome {
    let bob = world.person().await?;
    to_case(&bob, "lost-contact").await?;
    bob.press("continue").await?;
    bob.see_error("account").await?;
    bob.type_into("case-account", "bob").await?;
    bob.press("continue").await?;
    bob.see("case-what").await?;
    bob.see_screen("case-details").await?;
    bob.type_into("case-what", "My old phone").await?;

    // Back, on the page and of the browser, has what was typed.
    bob.press("case-back").await?;
    bob.see("case-account").await?;
    bob.see_screen("case-details").await?;
    ensure_same!(bob.value("case-account").await?, "bob", "the account");
    bob.press("continue").await?;
    bob.see("case-what").await?;
    ensure_same!(
        bob.value("case-what").await?,
        "My old phone",
        "half a sentence"
    );
    bob.press("continue").await?;
    bob.see("case-contact").await?;
    bob.see_screen("case-details").await?;
    bob.back().await?;
    bob.see("case-what").await?;
    ensure_same!(bob.address().await?, "/case/story", "the address");
    bob.press("continue").await?;
    bob.see("case-contact").await?;
    ensure_same!(bob.address().await?, "/case/contact", "the address");

    bob.press("continue").await?;
    let empty = bob.see_error("contact").await?;
    bob.type_into("case-contact", "bob at home").await?;
    bob.press("continue").await?;
    bob.see_error_other_than("contact", &empty).await?;
    bob.press("case-back").await?;
    bob.see("case-what").await?;
    bob.see_screen("case-details").await?;
    answer_case(&bob, "bob", "bob.new@example.org", STORY).await?;
    ensure_same!(bob.read("check-account").await?, "bob", "the account");
    ensure_same!(
        bob.read("check-contact").await?,
        "bob.new@example.org",
        "the address"
    );
    ensure_same!(bob.read("check-what").await?, STORY, "what happened");
    let before = world.sandbox().messages("bob.new@example.org").await?.len();
    ensure_same!(before, 0, "messages before anything was sent");

    for (change, field, value, check) in [
        ("change-account", "case-account", "bobby", "check-account"),
        (
            "change-contact",
            "case-contact",
            "bobby@example.org",
            "check-contact",
        ),
        ("change-what", "case-what", "It was stolen.", "check-what"),
    ] {
        bob.press(change).await?;
        bob.see_screen("case-details").await?;
        bob.see(field).await?;
        for other in ["case-account", "case-contact", "case-what"] {
            ensure!(
                other == field || !bob.sees(other).await?,
                "“{other}” is asked beside “{field}”"
            );
        }
        let held = bob.value(field).await?;
        ensure!(!held.is_empty(), "“{field}” has to be typed twice");
        bob.type_into(field, value).await?;
        bob.press("continue").await?;
        bob.see_screen("case-check").await?;
        ensure_same!(bob.read(check).await?, value, "after the change");
    }
    // What is not changed after all stays as it was.
    bob.press("change-account").await?;
    bob.see_screen("case-details").await?;
    bob.type_into("case-account", "somebody else").await?;
    bob.press("case-back").await?;
    bob.see_screen("case-check").await?;
    ensure_same!(bob.read("check-account").await?, "bobby", "left as it was");

    bob.press("continue").await?;
    bob.see_screen("case-opened").await?;
    let text = bob.text().await?;
    ensure!(
        text.contains("bobby@example.org"),
        "the page does not say where the answer goes"
    );
    let reference = bob.read("case-reference").await?;
    let case = world.stored_case(&reference).await?;
    ensure_same!(case.account, "bobby", "the account of the case");
    ensure_same!(case.contact, "bobby@example.org", "the address of the case");
    ensure_same!(
        case.what_happened,
        "It was stolen.",
        "the story of the case"
    );
    Ok(())
}

/// The reference can be read out, shows a slip, and is that of a real case.
pub(super) async fn reference(world: Rc<World>) -> Outcome {
    let eve = world.person().await?;
    to_identify(&eve, "hacked").await?;
    eve.press("help").await?;
    eve.see_screen("case-details").await?;
    answer_case(&eve, "eve", "eve@example.org", STORY).await?;
    eve.press("continue").await?;
    eve.see_screen("case-opened").await?;

    let shown = eve.read("case-reference").await?;
    let reference = Reference::parse(&shown);
    ensure!(reference.is_some(), "{shown} does not pass its own check");
    // As someone says it over a phone.
    let spoken = shown
        .to_lowercase()
        .replace('0', "o")
        .replace('1', "l")
        .replace('-', " ");
    ensure_same!(Reference::parse(&spoken), reference, "read out as {spoken}");
    // A slip of one character is noticed.
    let first = shown.chars().next().unwrap_or('0');
    let slip = format!(
        "{}{}",
        if first == 'X' { 'Y' } else { 'X' },
        shown.get(1..).unwrap_or("")
    );
    ensure_same!(Reference::parse(&slip), None, "a slip, {slip}");

    // It is real: in the store, and in the mail to the person.
    world.stored_case(&shown).await?;
    let mails = world.sandbox().messages_when("eve@example.org", 1).await?;
    ensure!(
        mails.iter().any(|mail| mail.text.contains(&shown)),
        "the mail does not have the reference {shown}"
    );
    // It stays to be read.
    eve.reload().await?;
    eve.see_screen("case-opened").await?;
    ensure_same!(eve.read("case-reference").await?, shown, "after a reload");
    Ok(())
}

/// “Someone contacted me” becomes part of the case.
pub(super) async fn someone_contacted(world: Rc<World>) -> Outcome {
    // Once before anything has started, once in the middle.
    for early in [true, false] {
        let person = world.person().await?;
        if early {
            person.visit("/").await?;
            person.see_screen("triage").await?;
            person.press("someone-contacted").await?;
            person.read("contact-noted").await?;
            person.choose("impersonation").await?;
            person.see_screen("situation").await?;
            person.press("situation-go-on").await?;
            person.see_screen("case-details").await?;
        } else {
            to_case(&person, "impersonation").await?;
            person.press("someone-contacted").await?;
        }
        person.read("contact-noted").await?;
        let contact = format!("mallory{}@example.org", u8::from(early));
        answer_case(&person, "the.real.me", &contact, STORY).await?;
        let check = person.text().await?;
        ensure!(
            check.contains("Someone contacted you"),
            "the answers to check do not have it (before the start: {early})"
        );
        person.press("continue").await?;
        person.see_screen("case-opened").await?;
        let shown = person.read("case-reference").await?;
        let case = world.stored_case(&shown).await?;
        ensure!(
            case.contacted_by_someone,
            "the case does not have it (before the start: {early})"
        );
    }
    Ok(())
}

/// From nowhere to an open case.
async fn open_case(person: &Person, account: &str, contact: &str, story: &str) -> Outcome<String> {
    to_case(person, "impersonation").await?;
    answer_case(person, account, contact, story).await?;
    person.press("continue").await?;
    person.see_screen("case-opened").await?;
    person.read("case-reference").await
}

/// Someone in front of the page of a case. It is plain HTML: the app is not
/// there.
async fn at_page_of(person: &Person) -> Outcome {
    person.press("case-page").await?;
    person.without_app();
    person.wait_for_screen("case-page").await
}

/// The code of a case in the newest mail to an address, which its link has at the end.
async fn newest_code_of_case(world: &World, address: &str) -> Outcome<String> {
    let link = world.sandbox().newest_link(address).await?;
    let code = link.rsplit('.').next();
    code.map(ToOwned::to_owned)
        .ok_or_else(|| Fault::new(format!("{link} has no code")))
}

/// Follows the link of the newest mail, as far as the button that opens the
/// page.
async fn follow_mail(person: &Person, address: &str) -> Outcome {
    let link = person.world.sandbox().newest_link(address).await?;
    let page = link.strip_prefix(&person.world.api.origin);
    let page = page.ok_or_else(|| Fault::new(format!("{link} is of another origin")))?;
    person.without_app();
    person.visit(page).await?;
    person.see_screen("case-open").await?;
    // What opens the case is in the form, and nowhere else any more.
    person.read("filled").await?;
    let there = person.address().await?;
    ensure!(!there.contains('#'), "the address is {there}");
    let reference = person.value("case-reference").await?;
    ensure!(Reference::parse(&reference).is_some(), "{reference}");
    Ok(())
}

/// Where it stands, who waits for whom, messages both ways, and the end: on a
/// phone, without an account, by the link of the mail.
pub(super) async fn page(world: Rc<World>) -> Outcome {
    let bob = world.person().await?;
    open_case(&bob, "bob", "bob@example.org", STORY).await?;
    let eve = world.person().await?;
    let reference = open_case(&eve, "eve", "eve@example.org", STORY).await?;
    at_page_of(&eve).await?;
    ensure_same!(
        eve.read("case-reference").await?,
        reference,
        "the reference"
    );
    ensure_same!(
        eve.read("case-line").await?,
        "1 case is before yours.",
        "the place in line"
    );
    ensure_same!(
        eve.heading().await?,
        "You are waiting for our answer",
        "whose turn it is"
    );
    let next = eve.read("case-next").await?;
    ensure!(next.starts_with("You hear from us by "), "{next}");
    ensure!(
        eve.text().await?.contains(STORY),
        "what was written is gone"
    );

    // By the keyboard: the button has the focus.
    let phone = world.person().await?;
    follow_mail(&phone, "eve@example.org").await?;
    ensure!(
        !phone.text().await?.contains(STORY),
        "the page is open before anything was pressed"
    );
    phone.press_key(Key::Enter).await?;
    phone.wait_for_screen("case-page").await?;
    phone.check_page("the page of a case").await?;
    ensure_same!(
        phone.read("case-reference").await?,
        reference,
        "the reference"
    );

    phone.browser.watch.expect_in_console("/help/case/write");
    phone.press("write").await?;
    phone.see_error("case-text").await?;
    let message = "I have found the bill for the number.";
    phone.type_into("case-text", message).await?;
    phone.press("write").await?;
    phone.read("done").await?;
    ensure!(phone.text().await?.contains(message), "the message is gone");
    phone.check_page("a message was sent").await?;
    // The mailbox has spoken: whoever was in before comes by it too.
    eve.reload().await?;
    eve.wait_for_screen("case-open").await?;
    follow_mail(&eve, "eve@example.org").await?;
    eve.press("open").await?;
    eve.wait_for_screen("case-page").await?;
    ensure!(
        eve.text().await?.contains(message),
        "the other device does not have the message"
    );
    // It did not cost the place in line.
    ensure_same!(
        eve.read("case-line").await?,
        "1 case is before yours.",
        "the place in line"
    );

    phone.press("to-close").await?;
    phone.wait_for_screen("case-close").await?;
    phone.check_page("closing a case").await?;
    phone.press("back-to-case").await?;
    phone.wait_for_screen("case-page").await?;
    // Looking has not closed the case.
    phone.see("to-close").await?;
    phone.press("to-close").await?;
    phone.wait_for_screen("case-close").await?;
    phone.press("close").await?;
    phone.wait_for_screen("case-page").await?;
    phone.read("done").await?;
    ensure_same!(phone.heading().await?, "This case is closed", "the heading");
    phone.check_page("a case that is closed").await?;

    phone.press("leave").await?;
    phone.wait_for_screen("case-open").await?;
    phone.check_page("the page of a case was left").await?;
    ensure!(
        !phone.text().await?.contains(STORY),
        "it is there after it was left"
    );
    phone.reload().await?;
    phone.see_screen("case-open").await
}

/// The same by hand, in a browser that runs no script.
pub(super) async fn page_without_script(world: Rc<World>) -> Outcome {
    let eve = world.person().await?;
    let reference = open_case(&eve, "eve", "eve@example.org", STORY).await?;
    let code = newest_code_of_case(&world, "eve@example.org").await?;
    let phone = world.person().await?;
    phone.without_scripts().await?;
    phone.visit("/help/case").await?;
    phone.see_screen("case-open").await?;
    phone.type_into("case-reference", &reference).await?;
    phone.type_into("case-code", "0000 0000 0000 0000").await?;
    phone.browser.watch.expect_in_console("/help/case/open");
    phone.press("open").await?;
    phone.see_error("case-code").await?;
    phone.type_into("case-code", &code.to_lowercase()).await?;
    phone.press("open").await?;
    phone.wait_for_screen("case-page").await?;
    phone
        .check_page("the page of a case, without a script")
        .await?;

    // A code for another device, and another address.
    phone.press("other-device").await?;
    phone.press("show-code").await?;
    phone.wait_for_screen("case-code").await?;
    let shown = phone.read("case-new-code").await?;
    world.remember_secret("the code of a case", &shown);
    phone.check_page("a code for another device").await?;
    phone.press("back-to-case").await?;
    phone.wait_for_screen("case-page").await?;
    phone.press("change-address").await?;
    phone
        .type_into("case-address", "eve@elsewhere.example")
        .await?;
    phone.press("send-address").await?;
    phone.read("done").await?;
    let told = world.sandbox().messages_when("eve@example.org", 2).await?;
    ensure!(
        told.iter()
            .any(|mail| mail.text.contains("another address")),
        "the address before is not told"
    );
    let desktop = world.person().await?;
    follow_mail(&desktop, "eve@elsewhere.example").await?;
    desktop.press("open").await?;
    desktop.wait_for_screen("case-page").await
}

/// The visit was over while they wrote, and the mail with the code is gone: it is sent again, and what was written
/// comes along, also what was changed at the door.
pub(super) async fn code_again(world: Rc<World>) -> Outcome {
    let address = "eve@example.org";
    let eve = world.person().await?;
    let reference = open_case(&eve, "eve", address, STORY).await?;
    let phone = world.person().await?;
    follow_mail(&phone, address).await?;
    phone.press("open").await?;
    phone.wait_for_screen("case-page").await?;
    let begun = "I have found";
    phone.type_into("case-text", begun).await?;
    phone.advance_clock(HOUR).await?;
    phone.browser.watch.expect_in_console("/help/case/write");
    phone.press("write").await?;
    phone.wait_for_screen("case-open").await?;
    ensure_same!(phone.value("case-kept").await?, begun, "half a sentence");

    let message = "I have found the bill for the number.";
    phone.type_into("case-kept", message).await?;
    phone.browser.watch.expect_in_console("/help/case/code");
    phone.press("send-code").await?;
    phone.see_error("case-reference").await?;
    ensure_same!(
        phone.value("case-kept").await?,
        message,
        "what was written, beside the error"
    );
    phone.type_into("case-reference", &reference).await?;
    phone.press("send-code").await?;
    phone.wait_for_screen("case-code-sent").await?;
    phone
        .check_page("the code of a case was sent again")
        .await?;
    let mails = world.sandbox().messages_when(address, 2).await?;
    ensure_same!(mails.len(), 2, "how many mails there are");

    phone.press("to-open").await?;
    phone.wait_for_screen("case-open").await?;
    ensure_same!(
        phone.value("case-reference").await?,
        reference,
        "the reference"
    );
    ensure_same!(phone.value("case-kept").await?, message, "what was written");
    let code = newest_code_of_case(&world, address).await?;
    phone.type_into("case-code", &code).await?;
    phone.press("open").await?;
    phone.wait_for_screen("case-page").await?;
    ensure!(
        !phone.sees("done").await?,
        "it was sent before anybody pressed “Send”"
    );
    ensure_same!(
        phone.value("case-text").await?,
        message,
        "what was written, on the page"
    );
    phone.press("write").await?;
    phone.read("done").await?;
    ensure!(phone.text().await?.contains(message), "the message is gone");
    Ok(())
}

/// A second attempt joins the case that is open, and shows nothing of it
/// before the mail was read.
pub(super) async fn duplicates(world: Rc<World>) -> Outcome {
    let eve = world.person().await?;
    let reference = open_case(&eve, "eve", "eve@example.org", STORY).await?;
    let again = world.person().await?;
    let second = "It happened again.";
    let joined = open_case(&again, "eve", "eve@example.org", second).await?;
    ensure_same!(joined, reference, "the reference of the second attempt");
    again.press("case-page").await?;
    again.without_app();
    again.wait_for_screen("case-open").await?;
    ensure!(
        !again.text().await?.contains(STORY),
        "whoever joined sees the case"
    );
    let mails = world.sandbox().messages_when("eve@example.org", 2).await?;
    ensure!(
        mails
            .iter()
            .any(|mail| mail.text.contains("written to us again")),
        "the mail does not say that it was the second time"
    );
    follow_mail(&again, "eve@example.org").await?;
    again.press("open").await?;
    again.wait_for_screen("case-page").await?;
    let text = again.text().await?;
    for there in [STORY, second, "Written without the code of the case"] {
        ensure!(text.contains(there), "“{there}” is not on the page");
    }
    let cases = world.http().get("/sandbox/api/cases").await?.json()?;
    let count = cases["cases"].as_array().map(Vec::len);
    ensure_same!(count, Some(1), "how many cases there are");
    Ok(())
}
