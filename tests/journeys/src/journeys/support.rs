//! Support staff at their console, and the people they help.

use std::rc::Rc;

use regain_contract::{Reference, paths};

use super::ways::{answer_case, name_account, to_case, to_identify};
use crate::{ensure, ensure_same, fault::Outcome, person::Person, world::World};

const STORY: &str = "My phone was stolen on Monday.";

const CONTACT: &str = "someone.at.home@example.org";

/// Signs in with what the sandbox has made up for an agent.
pub(crate) async fn sign_in(agent: &Person, name: &str, path: &str, screen: &str) -> Outcome {
    agent.visit(path).await?;
    agent.see_screen("console-sign-in").await?;
    let (password, code) = agent.world.sandbox().agent(name).await?;
    agent.type_into("name", name).await?;
    agent.type_secret("password", &password).await?;
    agent.type_into("code", &code).await?;
    agent.press("continue").await?;
    agent.see_screen(screen).await?;
    let who = agent.read("console-who").await?;
    ensure!(
        who.starts_with(name),
        "the console says that {who} is there"
    );
    Ok(())
}

/// Someone opens a case by the app.
pub(crate) async fn case_of(person: &Person, account: &str) -> Outcome<Reference> {
    to_case(person, "lost-contact").await?;
    answer_case(person, account, CONTACT, STORY).await?;
    person.press("continue").await?;
    person.see_screen("case-opened").await?;
    let shown = person.read("case-reference").await?;
    Reference::parse(&shown)
        .ok_or_else(|| crate::fault::Fault::new(format!("{shown} is no reference")))
}

/// Somebody enters a wrong code and asks for help on the phone: what their page
/// has them read out.
pub(crate) async fn call_of_somebody_stuck(world: &Rc<World>) -> Outcome<String> {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_identify(&ada, "forgot-password").await?;
    name_account(&ada, account.email()).await?;
    ada.type_into("code", "00000000").await?;
    ada.press("continue").await?;
    ada.see_error("code").await?;
    let page = ada.new_tab().await?;
    page.without_app();
    page.visit(paths::PHONE_PAGE).await?;
    page.press("call-start").await?;
    page.read("call-code").await
}

/// Where a case stands, by its heading.
pub(super) async fn wait_for_status(agent: &Person, status: &str) -> Outcome {
    agent
        .until(&format!("the case to be: {status}"), async || {
            Ok(agent.heading().await?.ends_with(status).then_some(()))
        })
        .await?;
    agent.see_screen("console-case").await
}

/// Waits until the queue has these cases, in this order.
async fn wait_for_queue(agent: &Person, cases: &[&str]) -> Outcome {
    agent
        .until(&format!("the queue to be {cases:?}"), async || {
            let script = "return [...document.querySelectorAll('[data-testid=queue-case]')]
                .map((one) => one.textContent.trim());";
            agent.here().await?;
            let shown = agent.browser.script(script, Vec::new()).await?;
            Ok((shown == serde_json::json!(cases)).then_some(()))
        })
        .await
}

/// Checks a decision and makes it.
pub(super) async fn approve(agent: &Person, reason: &str) -> Outcome {
    agent.press("act-approve").await?;
    agent.type_into("approve-reason", reason).await?;
    agent.press("act-send").await?;
    agent.see_screen("console-check").await?;
    ensure_same!(
        agent.read("check-reason").await?,
        reason,
        "the reason that is checked"
    );
    agent.press("decide").await?;
    agent.see_screen("console-case").await
}

/// An agent finds the case in the queue, works on it, asks, notes; two of them
/// approve, because the account has a second step; whoever looks after them
/// sees all of it and changes nothing.
pub(super) async fn queue(world: Rc<World>) -> Outcome {
    let account = world.sandbox().well_equipped().await?;
    let person = world.person().await?;
    let reference = case_of(&person, account.email()).await?;
    let path = format!("{}cases/{reference}", paths::SUPPORT);
    // One of another kind, and later.
    world.sandbox().advance_clock(60).await?;
    let other = world.person().await?;
    to_case(&other, "impersonation").await?;
    answer_case(&other, "the.real.me", CONTACT, STORY).await?;
    other.press("continue").await?;
    other.see_screen("case-opened").await?;
    let report = other.read("case-reference").await?;
    let case = reference.to_string();

    let ines = world.person().await?;
    sign_in(&ines, "Ines", paths::SUPPORT, "console-queue").await?;
    wait_for_queue(&ines, &[&case, &report]).await?;
    ines.choose_option("workstream", "impersonation").await?;
    ines.press("queue-narrow").await?;
    wait_for_queue(&ines, &[&report]).await?;
    ines.choose_option("workstream", "access").await?;
    ines.choose_option("status-of-cases", "waits_for_person")
        .await?;
    ines.press("queue-narrow").await?;
    wait_for_queue(&ines, &[]).await?;
    ines.choose_option("status-of-cases", "waits_for_service")
        .await?;
    ines.press("queue-narrow").await?;
    wait_for_queue(&ines, &[&case]).await?;
    ines.press("queue-case").await?;
    wait_for_status(&ines, "Waits for us").await?;
    ines.press("act-take").await?;
    ines.until("the case to be hers", async || {
        Ok((ines.read("case-assigned").await? == "Ines").then_some(()))
    })
    .await?;

    // A form without words says so, and sends nothing.
    ines.press("act-ask").await?;
    ines.press("act-send").await?;
    ines.see_error("question").await?;
    ines.type_into("question", "When did you use it last?")
        .await?;
    ines.press("act-send").await?;
    wait_for_status(&ines, "Waits for the person").await?;
    ensure!(
        ines.read("case-messages")
            .await?
            .contains("When did you use it last?"),
        "the question is not among the messages"
    );
    ines.press("act-note").await?;
    ines.type_into("note", "Sounds calm on the phone.").await?;
    ines.press("act-send").await?;
    ines.until("the note", async || {
        let notes = ines.read("case-notes").await?;
        Ok(notes.contains("Sounds calm on the phone.").then_some(()))
    })
    .await?;

    approve(&ines, "She knew what nobody else can know.").await?;
    wait_for_status(&ines, "Waits for a second agent").await?;
    ensure_same!(
        ines.sees("act-approve").await?,
        false,
        "that one agent approves twice"
    );
    let omar = world.person().await?;
    sign_in(&omar, "Omar", &path, "console-case").await?;
    wait_for_status(&omar, "Waits for a second agent").await?;
    ensure!(
        omar.read("case-approvals").await?.contains("Ines"),
        "the case does not say who has agreed"
    );
    approve(&omar, "I agree.").await?;
    wait_for_status(&omar, "Approved").await?;

    let tariq = world.person().await?;
    sign_in(&tariq, "Tariq", &path, "console-case").await?;
    wait_for_status(&tariq, "Approved").await?;
    for act in [
        "act-take",
        "act-note",
        "act-ask",
        "act-approve",
        "act-refuse",
    ] {
        ensure_same!(tariq.sees(act).await?, false, "“{act}” for an auditor");
    }
    tariq.open("case-history").await?;
    let history = tariq.read("case-history").await?;
    for line in ["Taken – Ines", "One agent agreed – Ines", "Approved – Omar"] {
        ensure!(
            history.contains(line),
            "the history has no “{line}”: {history}"
        );
    }
    Ok(())
}

/// What an agent sees of a person: enough to help, and nothing that opens
/// anything. A session that ends in the middle loses nothing that was written.
pub(super) async fn least_privilege(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let person = world.person().await?;
    let reference = case_of(&person, account.email()).await?;
    let path = format!("{}cases/{reference}", paths::SUPPORT);

    let ines = world.person().await?;
    sign_in(&ines, "Ines", &path, "console-case").await?;
    ines.see("act-refuse").await?;
    ines.open("case-history").await?;
    let text = ines.text().await?;
    for (what, secret) in [("the account", account.email()), ("the contact", CONTACT)] {
        ensure!(!text.contains(secret), "the console shows {what} unmasked");
    }
    ensure_same!(
        ines.count("input[type=password]").await?,
        0,
        "fields for a password in a case"
    );

    // Nobody is signed in for longer than that without doing anything.
    ines.press("act-refuse").await?;
    ines.type_into("refuse-reason", "The story changes.")
        .await?;
    world.sandbox().advance_clock(3600).await?;
    ines.press("advice-another_proof").await?;
    ines.press("act-send").await?;
    ines.see_screen("console-check").await?;
    ines.press("decide").await?;
    ines.see_screen("console-sign-in").await?;
    let shown = ines.text().await?;
    ensure!(!shown.contains(STORY), "the case can be read after the end");
    let (password, code) = world.sandbox().agent("Ines").await?;
    ines.type_into("name", "Ines").await?;
    ines.type_secret("password", &password).await?;
    ines.type_into("code", &code).await?;
    ines.press("continue").await?;
    ines.see_screen("console-check").await?;
    ensure_same!(
        ines.read("check-reason").await?,
        "The story changes.",
        "what was written before the end"
    );
    ines.press("decide").await?;
    wait_for_status(&ines, "Refused").await?;
    ines.press("console-sign-out").await?;
    ines.see_screen("console-sign-in").await?;

    // Its person reads what to do next, and neither who refused it nor why.
    person.press("case-page").await?;
    person.without_app();
    person.wait_for_screen("case-page").await?;
    let page = person.text().await?;
    for part in ["What you can do next", "Recover the account in another way"] {
        ensure!(page.contains(part), "“{part}” is not said: {page}");
    }
    person.see("appeal").await?;
    for part in ["The story changes", "Ines"] {
        ensure!(!page.contains(part), "“{part}” is said to the person");
    }
    Ok(())
}

/// A link brings the person to the right step, once; it can be taken back, and
/// the list says what became of it.
pub(super) async fn link(world: Rc<World>) -> Outcome {
    let ines = world.person().await?;
    sign_in(&ines, "Ines", "/support/links", "console-links").await?;
    let first = make_link(&ines).await?;
    ines.see("link-qr").await?;
    let message = ines.read("link-message").await?;
    ensure!(
        message.contains(&first),
        "the message does not have the address"
    );
    ensure!(
        message.contains("Sie haben Regain um Hilfe mit Ihrem Konto gebeten."),
        "the message is in another language than was chosen: {message}"
    );
    ensure_same!(ines.read("link-why").await?, REASON, "why it was made");
    ines.press("link-passed-on").await?;
    ines.see_no("link-address").await?;
    ensure_same!(
        ines.text().await?.contains(&first),
        false,
        "that the address is shown a second time"
    );

    let person = world.person().await?;
    person.visit(&path_of(&world, &first)).await?;
    person.see_screen("link").await?;
    ines.reload().await?;
    ines.see_screen("console-links").await?;
    wait_for_state(&ines, "Looked at, not used").await?;
    person.press("link-use").await?;
    // Past the question that comes first after a break-in.
    person.see_screen("identify").await?;
    ines.reload().await?;
    ines.see_screen("console-links").await?;
    wait_for_state(&ines, "Used").await?;
    works_no_more(&world, &first, "that a link works twice").await?;

    let second = make_link(&ines).await?;
    ines.press("link-passed-on").await?;
    ines.press("link-revoke").await?;
    wait_for_state(&ines, "Taken back").await?;
    works_no_more(&world, &second, "that a link works after it was taken back").await?;

    let third = make_link(&ines).await?;
    world.sandbox().advance_clock(3601).await?;
    works_no_more(&world, &third, "that a link works after its time").await
}

/// Somebody opens a link, and can do nothing with it.
async fn works_no_more(world: &Rc<World>, address: &str, what: &str) -> Outcome {
    let person = world.person().await?;
    person.visit(&path_of(world, address)).await?;
    person.see_screen("link").await?;
    ensure_same!(person.sees("link-use").await?, false, "{what}");
    person.close().await
}

/// Why each link is made.
const REASON: &str = "They called and are calm.";

/// Makes a link past the question about the mailbox; gives back its address.
pub(super) async fn make_link(agent: &Person) -> Outcome<String> {
    agent.choose_option("situation", "hacked").await?;
    agent.choose_option("step", "identify").await?;
    agent.choose_option("language", "de").await?;
    agent.type_into("link-reason", REASON).await?;
    agent.press("link-make").await?;
    let address = agent.read("link-address").await?;
    if let Some((_, token)) = address.split_once("#t=") {
        agent.world.remember_secret("a link", token);
    }
    Ok(address)
}

fn path_of(world: &World, address: &str) -> String {
    address.trim_start_matches(&world.api.origin).to_owned()
}

/// How the newest link stands.
async fn wait_for_state(agent: &Person, state: &str) -> Outcome {
    agent
        .until(&format!("the link to be: {state}"), async || {
            Ok((agent.read("link-state").await? == state).then_some(()))
        })
        .await
}

/// What did not work has a code, which support explains and which holds nothing
/// of the account; another press that goes well has none.
pub(super) async fn receipts(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let person = world.person().await?;
    to_identify(&person, "forgot-password").await?;
    name_account(&person, account.email()).await?;
    person.type_into("code", "00000000").await?;
    person.press("continue").await?;
    person.see_error("code").await?;
    let told = person.read("receipt").await?;
    person.screenshot("receipt").await?;
    let code = told
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_ascii_alphanumeric()))
        .find(|word| word.starts_with("R-"))
        .map(str::to_owned);
    let Some(code) = code else {
        return Err(crate::fault::Fault::new(format!(
            "there is no code in “{told}”"
        )));
    };

    let ines = world.person().await?;
    sign_in(&ines, "Ines", "/support/call", "console-call").await?;
    ines.browser
        .watch
        .expect_in_console("/api/v1/support/receipts/");
    ines.type_into("receipt-code", "R-0000-0000").await?;
    ines.press("explain").await?;
    let unknown = ines.read("explained").await?;
    ensure!(unknown.contains("no such code"), "{unknown}");
    ines.type_into("receipt-code", &code.to_lowercase()).await?;
    ines.press("explain").await?;
    ines.until("what the code stands for", async || {
        let explained = ines.read("explained").await?;
        Ok(explained
            .contains("The code was not the right one")
            .then_some(()))
    })
    .await?;
    ines.check_page("a code of a failure").await?;
    ines.screenshot("console-receipt").await?;
    let shown = ines.text().await?;
    ensure!(!shown.contains(account.email()), "{shown}");

    person.press("choose-another").await?;
    person.see_screen("choose-proof").await?;
    ensure!(
        !person.sees("receipt").await?,
        "a code of nothing that failed"
    );
    Ok(())
}
