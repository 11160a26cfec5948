//! The human route: three questions, a look at the answers, a reference.

use std::rc::Rc;

use regain_contract::Reference;

use super::ways::{answer_case, to_case, to_identify};
use crate::{ensure, ensure_same, fault::Outcome, world::World};

const STORY: &str = "My old phone is gone and the number is with someone else now.";

/// The answers are shown before they are sent, and can be changed one by one.
pub(super) async fn check_answers(world: Rc<World>) -> Outcome {
    let bob = world.person().await?;
    to_case(&bob, "lost-contact").await?;
    bob.press("continue").await?;
    bob.see_error("account").await?;
    bob.see_error("contact").await?;
    bob.see_error("what_happened").await?;
    bob.type_into("case-contact", "bob at home").await?;
    let empty = bob.read("error-contact").await?;
    bob.press("continue").await?;
    bob.see_error_other_than("contact", &empty).await?;

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
        let held = bob.value(field).await?;
        ensure!(!held.is_empty(), "“{field}” has to be typed twice");
        bob.type_into(field, value).await?;
        bob.press("continue").await?;
        bob.see_screen("case-check").await?;
        ensure_same!(bob.read(check).await?, value, "after the change");
    }
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
