//! For someone with somebody near who must not see it: advice, neutral pages,
//! channels that somebody else reads, and the way out.

use std::rc::Rc;

use regain_contract::{Situation, paths};
use serde_json::{Value, json};
use thirtyfour::Key;

use super::ways::to_ways;
use crate::{ensure, ensure_same, fault::Outcome, person::Person, world::World};

/// From nowhere to the advice.
async fn to_advice(person: &Person) -> Outcome {
    person.visit("/").await?;
    person.see_screen("triage").await?;
    person.choose("known-person").await?;
    person.see_screen("situation").await
}

/// Nothing that others see of a tab says what the page is about.
async fn tells_nothing(person: &Person) -> Outcome {
    let title = person.browser.driver.title().await?;
    ensure!(
        title.starts_with("Account"),
        "the title tells what the page is about: {title}"
    );
    Ok(())
}

/// Advice for safety first, neutral titles on every page, and no code to a
/// channel that somebody else reads.
pub(super) async fn branch(world: Rc<World>) -> Outcome {
    let sandbox = world.sandbox();
    let account = sandbox.account(Situation::KnownPerson).await?;
    let phone = account.phones.first().cloned().unwrap_or_default();
    let person = world.person().await?;
    to_advice(&person).await?;
    let advice = person.read("situation-try").await?.to_lowercase();
    for word in ["device", "notice", "helpline", "danger", "emergency"] {
        ensure!(advice.contains(word), "no advice about {word}: {advice}");
    }
    tells_nothing(&person).await?;
    person.screenshot("known-person").await?;
    person.press("situation-go-on").await?;
    person.see_screen("check-mailbox").await?;
    tells_nothing(&person).await?;
    person.press("mailbox-unsafe").await?;
    person.see_screen("secure-mailbox").await?;
    tells_nothing(&person).await?;
    person.press("without-email").await?;
    person.see_screen("identify").await?;
    tells_nothing(&person).await?;
    to_ways(&person, account.email()).await?;
    tells_nothing(&person).await?;
    ensure!(
        !person.sees("way-email_code").await?,
        "a code would go to a mailbox that somebody else reads"
    );
    let mark = person.read("cannot-use-text_code").await?;
    ensure!(
        mark.contains("someone else reads it"),
        "a channel cannot be marked as read by somebody else: {mark}"
    );
    person.press("cannot-use-text_code").await?;
    person.see("can-use-text_code").await?;
    person.see_no("way-text_code").await?;
    person
        .check_page("choose-proof without two channels")
        .await?;
    ensure_same!(
        person.document().await?["step"]["choose_proof"]["cannot_use"],
        json!(["email_code", "text_code"]),
        "what the service keeps of it"
    );
    // The mark stays, and the service keeps to it.
    person.reload().await?;
    person.see_screen("choose-proof").await?;
    person.read("ruled-out").await?;
    for channel in [account.email(), phone.as_str()] {
        ensure!(
            sandbox.messages(channel).await?.is_empty(),
            "something was sent to {channel}, which somebody else reads"
        );
    }
    person.press("way-contact_code").await?;
    person.see_screen("enter-code").await?;
    tells_nothing(&person).await
}

/// Another site stands in the place of the page at once, the recovery is over,
/// and Back shows nothing of it. What it cannot do is told before.
pub(super) async fn quick_exit(world: Rc<World>) -> Outcome {
    let account = world.sandbox().account(Situation::KnownPerson).await?;
    // Where nobody has to hide there is none.
    let elsewhere = world.person().await?;
    super::ways::to_identify(&elsewhere, "forgot-password").await?;
    ensure!(
        !elsewhere.sees("quick-exit").await?,
        "a way out that nobody needs"
    );
    for _ in 0..3 {
        elsewhere.press_key(Key::Escape).await?;
    }
    ensure_same!(
        elsewhere.screen().await?.as_deref(),
        Some("identify"),
        "where Escape leads somebody who does not hide"
    );

    let person = world.person().await?;
    to_advice(&person).await?;
    let told = person.text().await?;
    for word in ["opens another site", "browser history", "Escape"] {
        ensure!(told.contains(word), "it is not told: {word}");
    }
    for by_key in [false, true] {
        to_advice(&person).await?;
        person.press("situation-go-on").await?;
        person.see_screen("check-mailbox").await?;
        ensure!(person.sees("quick-exit").await?, "no way out");
        person.press("mailbox-safe").await?;
        person.see_screen("identify").await?;
        ensure!(person.sees("quick-exit").await?, "no way out");
        to_ways(&person, account.email()).await?;
        person.press("way-email_code").await?;
        person.see_screen("enter-code").await?;
        person.type_into("code", "1234").await?;
        leave(&person, by_key).await?;
    }
    Ok(())
}

async fn leave(person: &Person, by_key: bool) -> Outcome {
    let origin = person.world.api.origin.clone();
    let cookies = person.browser.cookies().await?;
    let cookie = cookies.first().cloned().unwrap_or_default();
    ensure!(!cookie.is_null(), "there is no recovery to leave");
    let entries = person.browser.history().await?;
    // What is there instead is somebody else's page; here nothing answers.
    person
        .browser
        .watch
        .expect_request_to("https://www.wikipedia.org/");
    person.browser.watch.expect_in_console("www.wikipedia.org");
    if by_key {
        for _ in 0..3 {
            person.press_key(Key::Escape).await?;
        }
    } else {
        person.press("quick-exit").await?;
    }
    person
        .until("another site to be asked for", async || {
            person.browser.watch.read(&person.browser).await?;
            let requests = person.browser.watch.requests.borrow();
            Ok(requests
                .iter()
                .any(|address| address.starts_with("https://www.wikipedia.org/"))
                .then_some(()))
        })
        .await?;
    person
        .until("this site to go", async || {
            let now = person.browser.history().await?;
            let (at, all) = &now;
            let shown = all.get(*at).cloned().unwrap_or_default();
            Ok((!shown.starts_with(&origin)).then_some(()))
        })
        .await?;
    let (at, now) = person.browser.history().await?;
    ensure_same!(at, entries.0, "the place in the history");
    ensure_same!(
        now.len(),
        entries.1.len(),
        "the entries of the history: the page is in it beside the other site"
    );
    // The recovery is over for the service too.
    let cookie = cookie["value"].as_str().unwrap_or("");
    let http = person.world.http().with_cookie(cookie);
    person
        .until("the recovery to end", async || {
            let reply = http.get(paths::FLOW).await?;
            let over = reply.status != 200 || reply.json()?["step"]["ended"].is_object();
            Ok(over.then_some(()))
        })
        .await?;

    person.back().await?;
    person
        .until("a page of ours", async || {
            Ok(person.screen().await?.filter(|name| name != "opening"))
        })
        .await?;
    let shown = person.text().await?;
    ensure!(
        !shown.contains("1234") && !shown.contains("@") && !person.sees("code").await?,
        "Back shows the recovery: {shown}"
    );
    ensure_same!(
        person.browser.cookies().await?,
        Vec::<Value>::new(),
        "the cookies"
    );
    Ok(())
}
