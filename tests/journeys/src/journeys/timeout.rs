//! The time to change the account runs out: a warning two minutes before, more
//! time by one press, and what follows when it is over.

use std::rc::Rc;

use super::keyboard::focused;
use super::ways::{NEW_PASSWORD, to_set_password, to_set_password_later};
use crate::{
    ensure, ensure_same,
    fault::{Fault, Outcome},
    person::Person,
    world::World,
};

/// A little more than thirteen of the fifteen minutes that nobody has to do
/// anything in.
pub(super) const AWAY: i64 = 13 * 60 + 5;

/// A moment of the newest document of the API.
async fn moment(person: &Person, name: &str) -> Outcome<i64> {
    let document = person.document().await?;
    document[name]
        .as_i64()
        .ok_or_else(|| Fault::new(format!("the document has no {name}: {document}")))
}

/// The seconds that are left if nothing is done, as the page knows them.
async fn left(person: &Person) -> Outcome<i64> {
    Ok(moment(person, "expires_at").await? - moment(person, "server_now").await?)
}

/// The person looks away from the page for a while, and at it again: until the page knows what time it is. It asks for one
/// thing at a time, and passes over a look that comes while it waits for what it asked before the clock was moved.
pub(super) async fn look_away(person: &Person, seconds: i64) -> Outcome {
    let before = moment(person, "server_now").await?;
    person.advance_clock(seconds).await?;
    let look = "document.dispatchEvent(new Event('visibilitychange'));";
    person
        .until("the page to ask what time it is", async || {
            person.browser.script(look, Vec::new()).await?;
            let now = moment(person, "server_now").await?;
            Ok((now >= before + seconds).then_some(()))
        })
        .await
}

/// Waits until the notice says something.
async fn told(person: &Person, part: &str) -> Outcome {
    person
        .until(&format!("the notice to say “{part}”"), async || {
            let notice = person.read("time-notice").await?;
            Ok(notice.contains(part).then_some(()))
        })
        .await
}

/// Waits until a screen reader is told something.
async fn announced(person: &Person, part: &str) -> Outcome {
    person
        .until(&format!("“{part}” to be announced"), async || {
            Ok(person.announcement().await?.contains(part).then_some(()))
        })
        .await
}

/// Whether what has the focus can be seen, and not something over it
/// (WCAG 2.4.11).
async fn is_in_sight(person: &Person) -> Outcome<bool> {
    let script = "const at = document.activeElement.getBoundingClientRect();
        return document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2) === document.activeElement;";
    let seen = person.browser.script(script, Vec::new()).await?;
    Ok(seen.as_bool() == Some(true))
}

/// Someone who needs two and a half hours for a new password is asked ten
/// times, presses one button each time, and goes on where they were.
pub(super) async fn more_time(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_set_password(&ada, &account).await?;
    ada.type_secret("password", NEW_PASSWORD).await?;
    ensure!(
        !ada.sees("time-notice").await?,
        "there is a warning at the beginning"
    );
    for number in 0..10 {
        look_away(&ada, AWAY).await?;
        told(&ada, "Do you need more time?").await?;
        if number == 0 {
            announced(&ada, "press “I need more time”").await?;
            ensure_same!(focused(&ada).await?, "password", "the focus when warned");
            ensure!(
                is_in_sight(&ada).await?,
                "the warning hides the field that has the focus"
            );
            ada.check_page("set-password when the time is almost over")
                .await?;
            ada.screenshot("time-short").await?;
        }
        ada.press("more-time").await?;
        told(&ada, "You have more time").await?;
        let left = left(&ada).await?;
        ensure!(left > 14 * 60, "only {left} s are left after the press");
        if number == 0 {
            announced(&ada, "You now have until").await?;
            ensure_same!(focused(&ada).await?, "more-time", "the focus after it");
            ada.check_page("set-password with more time").await?;
            ada.screenshot("time-more").await?;
        }
        ensure_same!(ada.value("password").await?, NEW_PASSWORD, "what was typed");
    }
    ada.press("continue").await?;
    ada.see_screen("tasks").await?;

    // Nobody is warned who does not know it yet, and then it is over: the page
    // says so by itself.
    let left = left(&ada).await?;
    look_away(&ada, left - 3).await?;
    ada.see_screen("ended").await?;
    let text = ada.text().await?;
    ensure!(
        text.contains("Nothing on your account has changed"),
        "what is said at the end: {text}"
    );
    ada.press("ended-restart").await?;
    ada.see_screen("triage").await
}

/// A day after the recovery began there is no more time to be had, which is
/// said before it ends.
pub(super) async fn the_very_end(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_set_password_later(&ada, &account, 23 * 3600 + 30 * 60).await?;
    while moment(&ada, "expires_at").await? < moment(&ada, "ends_at").await? {
        look_away(&ada, AWAY).await?;
        told(&ada, "Do you need more time?").await?;
        ada.press("more-time").await?;
        told(&ada, "You have more time").await?;
    }
    told(&ada, "It cannot be longer").await?;
    let before = left(&ada).await?;
    look_away(&ada, before - 90).await?;
    told(&ada, "Your time is almost over").await?;
    announced(&ada, "cannot be longer").await?;
    ensure!(
        !ada.sees("more-time").await?,
        "more time is offered where there is none"
    );
    ada.check_page("set-password at the very end").await?;
    ada.screenshot("time-last").await?;
    let before = left(&ada).await?;
    look_away(&ada, before - 5).await?;
    ada.see_screen("ended").await
}
