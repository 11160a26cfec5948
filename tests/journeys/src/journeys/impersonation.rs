//! Somebody pretends to be a person who has no account here: they report it,
//! show who they are, and it is decided.

use std::rc::Rc;

use regain_contract::paths;

use super::support::{approve, sign_in, wait_for_status};
use super::ways::answer_case;
use crate::{
    ensure, ensure_same,
    fault::{Fault, Outcome},
    world::World,
};

const STORY: &str = "It has my name and my face, and asks my friends for money.";

const CONTACT: &str = "mary.at.home@example.org";

/// From the first page to the decision. The account that is reported is
/// somebody's: whoever reports it gets no way into it, however many agree.
pub(super) async fn report(world: Rc<World>) -> Outcome {
    let reported = world.sandbox().forgetful().await?;
    let mary = world.person().await?;
    mary.visit("/").await?;
    mary.see_screen("triage").await?;
    mary.choose("impersonation").await?;
    mary.see_screen("situation").await?;
    mary.screenshot("impersonation-situation").await?;
    mary.check_page("what to have at hand").await?;
    mary.press("situation-go-on").await?;
    // No account of hers is asked for: the first question is about the other.
    mary.see_screen("case-details").await?;
    let question = mary.heading().await?;
    ensure_same!(
        question,
        "Which account pretends to be you?",
        "the first question"
    );
    mary.screenshot("impersonation-question").await?;
    answer_case(&mary, reported.email(), CONTACT, STORY).await?;
    mary.press("continue").await?;
    mary.see_screen("case-opened").await?;
    let reference = mary.read("case-reference").await?;

    // Support finds it among its like, and asks her to show who she is.
    let ines = world.person().await?;
    sign_in(&ines, "Ines", paths::SUPPORT, "console-queue").await?;
    ines.choose_option("workstream", "impersonation").await?;
    ines.press("queue-narrow").await?;
    ines.until("the report in the queue", async || {
        let shown = ines.read("queue").await?;
        Ok(shown.contains(&reference).then_some(()))
    })
    .await?;
    let path = format!("{}cases/{reference}", paths::SUPPORT);
    ines.visit(&path).await?;
    ines.see_screen("console-case").await?;
    ines.press("act-take").await?;
    ines.press("act-ask").await?;
    ines.type_into("question", "Please show us that you are Mary.")
        .await?;
    ines.press("photographs").await?;
    ines.press("act-send").await?;
    wait_for_status(&ines, "Waits for the person").await?;

    // By the link of the mail: nothing else says whose address it is.
    let link = world.sandbox().newest_link(CONTACT).await?;
    let page = link
        .strip_prefix(&world.api.origin)
        .ok_or_else(|| Fault::new(format!("{link} is of another origin")))?;
    let mary = world.person().await?;
    mary.without_app();
    mary.visit(page).await?;
    mary.see_screen("case-open").await?;
    mary.press("open").await?;
    mary.wait_for_screen("case-page").await?;
    let text = mary.text().await?;
    ensure!(text.contains("Please show us that you are Mary."), "{text}");
    mary.see("photographs").await?;
    mary.type_into("case-text", "The bill has my address.")
        .await?;
    mary.press("write").await?;
    mary.read("done").await?;

    approve(&ines, "It is she.").await?;
    wait_for_status(&ines, "Waits for a second agent").await?;
    let omar = world.person().await?;
    sign_in(&omar, "Omar", &path, "console-case").await?;
    approve(&omar, "I agree.").await?;
    wait_for_status(&omar, "Closed").await?;
    omar.screenshot("impersonation-console").await?;

    mary.reload().await?;
    mary.wait_for_screen("case-page").await?;
    let text = mary.text().await?;
    ensure!(
        text.contains("We agree that the account pretends to be you."),
        "{text}"
    );
    ensure!(
        !mary.sees("go-on").await?,
        "a report opens the account of somebody else"
    );
    mary.check_page("a report that is decided").await?;
    mary.screenshot("impersonation-decided").await?;
    // Whoever has the account is not told who reported it.
    let told = world.sandbox().messages(reported.email()).await?;
    ensure!(told.is_empty(), "{} was told of a report", reported.email());
    Ok(())
}
