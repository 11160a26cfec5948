//! The first question, and what each answer leads to.

use std::rc::Rc;

use regain_contract::Situation;

use crate::{ensure, ensure_same, fault::Outcome, world::World};

/// What a situation leads to. What was lost decides: nobody is asked for a
/// code from a mailbox they cannot reach, and nobody sets up again what they
/// still have.
const fn leads_to(situation: Situation) -> &'static str {
    match situation {
        Situation::ForgotPassword
        | Situation::LostSecondFactor
        | Situation::LostContact
        | Situation::Locked => "identify",
        Situation::Hacked | Situation::KnownPerson => "check-mailbox",
        Situation::Impersonation => "case-details",
    }
}

/// All seven situations, by press.
pub(super) async fn seven(world: Rc<World>) -> Outcome {
    let person = world.person().await?;
    let mut headings = Vec::new();
    for situation in Situation::ALL {
        let slug = situation.slug();
        person.visit("/").await?;
        person.wait_for_screen("triage").await?;
        let choice = person.read(&format!("triage-{slug}")).await?;
        ensure!(
            choice.split_whitespace().count() >= 3,
            "the choice {slug} is no sentence: {choice}"
        );
        person.choose(slug).await?;
        person.see_screen("situation").await?;
        ensure_same!(person.address().await?, format!("/#{slug}"), "the address");
        let heading = person.heading().await?;
        ensure!(
            !headings.contains(&heading),
            "{slug} has the heading of another: {heading}"
        );
        headings.push(heading);
        person.press("situation-go-on").await?;
        person.see_screen(leads_to(situation)).await?;
        let document = person.document().await?;
        ensure_same!(
            document["situation"]
                .as_str()
                .unwrap_or("")
                .replace('_', "-"),
            slug,
            "what the service was told"
        );
        person.press("sign-out").await?;
        person.see_screen("ended").await?;
    }
    Ok(())
}

/// What may be quicker is said first, and one press goes on all the same.
pub(super) async fn try_first(world: Rc<World>) -> Outcome {
    let person = world.person().await?;
    let tips: [(&str, &[&str]); 3] = [
        ("forgot-password", &["device", "password"]),
        ("lost-second-factor", &["device", "backup code"]),
        ("lost-contact", &["device", "number"]),
    ];
    for (slug, words) in tips {
        person.visit("/").await?;
        person.wait_for_screen("triage").await?;
        person.choose(slug).await?;
        person.see_screen("situation").await?;
        let tried = person.read("situation-try").await?.to_lowercase();
        for word in words {
            ensure!(
                tried.contains(word),
                "{slug} does not name “{word}” first: {tried}"
            );
        }
        // Nothing has been started by reading.
        ensure!(
            person.browser.cookies().await?.is_empty(),
            "reading the advice has started a recovery"
        );
        // Back to the choice, and forth again: still one press to go on.
        person.back().await?;
        person.see_screen("triage").await?;
        person.choose(slug).await?;
        person.see_screen("situation").await?;
        person.press("situation-go-on").await?;
        person.wait_for_screen("identify").await?;
        person.press("sign-out").await?;
        person.wait_for_screen("ended").await?;
        person.see_no_cookie().await?;
    }
    Ok(())
}
