//! A human case from its first step to its last: in the browser of the person,
//! in those of two agents, and in what is kept.

use std::{collections::BTreeSet, path::PathBuf, rc::Rc};

use base64::Engine as _;
use regain_contract::paths;
use serde_json::json;
use thirtyfour::By;

use super::support::{approve, case_of, sign_in, wait_for_status};
use super::ways::{NEW_PASSWORD, answer_case, choose_password, commit, name_account, to_identify};
use crate::{
    engine::Ability,
    ensure, ensure_same,
    fault::{Fault, Outcome},
    person::Person,
    wait::{PATIENCE, until},
    world::World,
};

const STORY: &str = "My phone is gone, and I cannot read that mailbox any more.";

const CONTACT: &str = "grace.at.home@example.org";

/// How fast the connection of the person is, in bytes a second.
const SLOW: u32 = 120 * 1024;

/// Someone fails the checks, opens a case and adds two photographs over a
/// connection that is cut three times; an agent asks, the person answers on a
/// phone, two agents approve, the way opens, the account is recovered. Nothing
/// of the photographs is left.
pub(super) async fn from_failed_check_to_recovered(world: Rc<World>) -> Outcome {
    let account = world.sandbox().well_equipped().await?;
    let grace = world.person().await?;
    let reference = fail_and_open(&grace, account.email()).await?;
    let path = format!("{}cases/{reference}", paths::SUPPORT);
    // Somebody else's case comes after this one, and stays there.
    world.sandbox().advance_clock(60).await?;
    let after = world.person().await?;
    let other = world.sandbox().forgetful().await?;
    case_of(&after, other.email()).await?;
    after.close().await?;

    // Photographs are never asked for by default.
    grace.press("case-page").await?;
    grace.without_app();
    grace.wait_for_screen("case-page").await?;
    ensure!(
        !grace.sees("photographs").await?,
        "photographs are taken before anybody has asked"
    );

    // By the mailbox: so it is known whose address it is.
    let link = world.sandbox().newest_link(CONTACT).await?;
    let page = link.trim_start_matches(&world.api.origin).to_owned();
    let phone = world.person().await?;
    phone.without_app();
    phone.visit(&page).await?;
    phone.see_screen("case-open").await?;
    phone.press("open").await?;
    phone.wait_for_screen("case-page").await?;
    let grace = phone;

    let ines = world.person().await?;
    sign_in(&ines, "Ines", &path, "console-case").await?;
    let shown = ines.text().await?;
    ensure!(
        shown.contains(STORY),
        "the agent does not see what was written"
    );
    ensure!(
        !shown.contains(account.email()) && !shown.contains(CONTACT),
        "the console shows an address"
    );
    let failed = ines.read("case-receipts").await?;
    ensure!(
        failed.contains("The code was not the right one"),
        "what failed before the case is not in it: {failed}"
    );
    ines.press("act-take").await?;
    ines.press("act-ask").await?;
    ines.type_into("question", "Please show us who you are.")
        .await?;
    ines.press("photographs").await?;
    ines.press("act-send").await?;
    wait_for_status(&ines, "Waits for the person").await?;

    // The answer stands on the page alone; the mail says that there is news.
    let mail = world.sandbox().messages_when(CONTACT, 2).await?;
    ensure!(
        mail.iter().all(|one| !one.text.contains("Please show us")),
        "the question is in a mail"
    );
    grace.reload().await?;
    grace.wait_for_screen("case-page").await?;
    let page = grace.text().await?;
    ensure!(page.contains("Please show us who you are."), "{page}");
    ensure_same!(
        grace.heading().await?,
        "We are waiting for your answer",
        "whose turn it is"
    );
    ensure!(
        !page.contains("Ines"),
        "the person is told who works on the case"
    );
    says_what_for(&grace).await?;
    grace.screenshot("case-photographs").await?;
    add_over_a_bad_line(&grace).await?;
    grace.screenshot("case-photographs-sent").await?;
    grace.check_page("photographs were added").await?;
    grace.press("photographs-done").await?;
    // The page before it has the same name: what tells them apart is whose turn it is.
    grace
        .until("the page after the photographs", async || {
            let heading = grace.heading().await?;
            Ok((heading == "You are waiting for our answer").then_some(()))
        })
        .await?;
    ensure_same!(
        grace.read("case-line").await?,
        "Your case is next.",
        "the place in line after photographs were added"
    );
    grace.type_into("case-text", "Here they are.").await?;
    grace.press("write").await?;
    grace.read("done").await?;

    // Looked at by the one who works on the case, and by nobody else.
    ines.until("both photographs to be scanned", async || {
        ines.reload().await?;
        ines.see_screen("console-case").await?;
        Ok((ines.count("[data-testid=case-file]").await? == 2).then_some(()))
    })
    .await?;
    let photograph = ines
        .attribute("case-file", "href")
        .await?
        .unwrap_or_default();
    let opened = fetched(&ines, &photograph).await?;
    ensure!(
        opened.starts_with("200 attachment") && opened.ends_with(" image/jpeg"),
        "a photograph is served as {opened}"
    );
    ensure!(kept_files(&world)? >= 2, "nothing is kept of what was sent");
    ines.screenshot("console-case-photographs").await?;

    approve(&ines, "The documents are hers.").await?;
    wait_for_status(&ines, "Waits for a second agent").await?;
    let omar = world.person().await?;
    sign_in(&omar, "Omar", &path, "console-case").await?;
    omar.browser.watch.expect_in_console(&photograph);
    let refused = fetched(&omar, &photograph).await?;
    ensure!(
        refused.starts_with("403 "),
        "somebody else opens it: {refused}"
    );
    approve(&omar, "I agree.").await?;
    wait_for_status(&omar, "Approved").await?;

    // Gone with the decision: from the disk and from the database.
    world.wait_for_no_evidence().await?;
    ensure_same!(kept_files(&world)?, 0, "files that are left");
    omar.browser.watch.expect_in_console(&photograph);
    let gone = fetched(&omar, &photograph).await?;
    ensure!(gone.starts_with("404 "), "it can still be opened: {gone}");

    // The way that was opened, and what it leads to.
    grace.reload().await?;
    grace.wait_for_screen("case-page").await?;
    ensure!(
        !grace.sees("photograph").await?,
        "the page lists photographs"
    );
    grace.check_page("an approved case").await?;
    grace.screenshot("case-approved").await?;
    grace.with_app();
    grace.press("go-on").await?;
    grace.see_screen("set-password").await?;
    choose_password(&grace, NEW_PASSWORD).await?;
    commit(&grace).await?;
    let code = world.sandbox().authenticator_code(&account.handle).await?;
    ensure!(
        world
            .sandbox()
            .signs_in_with(&account.handle, NEW_PASSWORD, &code)
            .await?,
        "the new password does not work"
    );
    let told = world.sandbox().messages(account.email()).await?;
    ensure!(!told.is_empty(), "{} was told nothing", account.email());

    grace.without_app();
    grace.visit(paths::CASE_PAGE).await?;
    grace.wait_for_screen("case-page").await?;
    ensure!(!grace.sees("go-on").await?, "the way is open a second time");
    let page = grace.text().await?;
    for stays in [
        "What you wrote stays here until",
        "The reference, the dates and the decision stay with us.",
    ] {
        ensure!(page.contains(stays), "“{stays}” is not said: {page}");
    }
    ines.reload().await?;
    wait_for_status(&ines, "Closed").await?;
    // All of it can be read afterwards, with who did what.
    ines.open("case-history").await?;
    let history = ines.read("case-history").await?;
    for line in ["Taken – Ines", "One agent agreed – Ines", "Approved – Omar"] {
        ensure!(
            history.contains(line),
            "the history has no “{line}”: {history}"
        );
    }
    Ok(())
}

/// A case that nobody decides: its photographs go when their time is over, and
/// nothing of them is left.
pub(super) async fn photographs_in_time(world: Rc<World>) -> Outcome {
    /// For how long photographs are kept without a decision, and a little.
    const TIME: i64 = 14 * 24 * 3600 + 3600;
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    let reference = case_of(&ada, account.email()).await?;
    ada.press("case-page").await?;
    ada.without_app();
    ada.wait_for_screen("case-page").await?;
    let ines = world.person().await?;
    let path = format!("{}cases/{reference}", paths::SUPPORT);
    sign_in(&ines, "Ines", &path, "console-case").await?;
    ines.press("act-ask").await?;
    ines.type_into("question", "Please show us who you are.")
        .await?;
    ines.press("photographs").await?;
    ines.press("act-send").await?;
    wait_for_status(&ines, "Waits for the person").await?;

    ada.reload().await?;
    ada.wait_for_screen("case-page").await?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("photograph.png");
    std::fs::write(&path, photograph(&ada).await?)?;
    let file = By::Css("[data-testid=photograph-file]");
    let field = ada.browser.driver.find(file).await?;
    field.send_keys(path.display().to_string()).await?;
    wait_for_upload(&ada, "done").await?;
    ada.press("photographs-done").await?;
    ada.until("the page after the photograph", async || {
        Ok((ada.heading().await? == "You are waiting for our answer").then_some(()))
    })
    .await?;
    ensure!(kept_files(&world)? >= 1, "nothing is kept of what was sent");

    world.sandbox().advance_clock(TIME).await?;
    world.wait_for_no_evidence().await?;
    ensure_same!(kept_files(&world)?, 0, "files that are left");
    Ok(())
}

/// A wrong code, then a person: what is known comes along.
async fn fail_and_open(grace: &Person, email: &str) -> Outcome<String> {
    to_identify(grace, "forgot-password").await?;
    name_account(grace, email).await?;
    grace.type_into("code", "00000000").await?;
    grace.press("continue").await?;
    grace.see_error("code").await?;
    grace.press("help").await?;
    grace.see_screen("case-details").await?;
    // The account has been named, and is not asked for again.
    grace.see("case-what").await?;
    grace.see_no("case-account").await?;
    answer_case(grace, email, CONTACT, STORY).await?;
    grace.press("continue").await?;
    grace.see_screen("case-opened").await?;
    grace.read("case-reference").await
}

/// What for, how long, whether one has to, what else there is, what to cover:
/// all of it before the field.
async fn says_what_for(grace: &Person) -> Outcome {
    let section = grace.read("photographs").await?;
    for part in [
        "to check that this account is yours",
        "14 days",
        "until we decide",
        "Cover the numbers",
        "leave this out",
        "also write",
    ] {
        ensure!(section.contains(part), "“{part}” is not said: {section}");
    }
    Ok(())
}

/// Two photographs, while the connection is cut three times.
async fn add_over_a_bad_line(grace: &Person) -> Outcome {
    let folder = tempfile::tempdir()?;
    let mut paths = Vec::new();
    for number in 0..2 {
        let path = folder.path().join(format!("photograph-{number}.png"));
        std::fs::write(&path, photograph(grace).await?)?;
        paths.push(path);
    }
    line(grace, false, Some(SLOW)).await?;
    let file = By::Css("[data-testid=photograph-file] input, input[data-testid=photograph-file]");
    let field = grace.browser.driver.find(file).await?;
    let names: Vec<String> = paths
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    field.send_keys(names.join("\n")).await?;
    ensure!(
        grace.sees("photograph-camera").await?,
        "the camera cannot be used"
    );
    for _ in 0..3 {
        wait_for_upload(grace, "sending").await?;
        for (part, what) in [("canvas", "picture of"), ("progress", "progress of")] {
            let selector = format!("[data-testid=upload]:not([data-state=done]) {part}");
            ensure!(
                grace.shows(&selector).await?,
                "the page has no {what} what is being sent"
            );
        }
        grace
            .until("the progress to be told", async || {
                let script =
                    "return [...document.querySelectorAll('[data-testid=upload]:not([data-state=done]) progress')]
                    .some((bar) => bar.value > 0);";
                let told = grace.browser.script(script, Vec::new()).await?;
                Ok(told.as_bool().unwrap_or_default().then_some(()))
            })
            .await?;
        grace.browser.watch.expect_in_console("/help/case/uploads");
        line(grace, true, None).await?;
        wait_for_upload(grace, "cut").await?;
        line(grace, false, Some(SLOW)).await?;
    }
    line(grace, false, None).await?;
    // What is left of both, and the time in which each is read as a picture.
    until("both photographs to be sent", PATIENCE * 5, async || {
        let sent = grace.count("[data-testid=upload][data-state=done]").await?;
        Ok((sent == 2).then_some(()))
    })
    .await?;
    // Each went on where it was cut: nothing was begun anew.
    let watch = &grace.browser.watch;
    watch.read(&grace.browser).await?;
    let requests = watch.requests.borrow();
    let begun: BTreeSet<_> = requests
        .iter()
        .filter_map(|address| address.split_once("/help/case/uploads/"))
        .map(|(_, id)| id)
        .collect();
    ensure_same!(begun.len(), 2, "uploads that were begun: {begun:?}");
    Ok(())
}

async fn wait_for_upload(grace: &Person, state: &str) -> Outcome {
    grace
        .until(&format!("an upload to be: {state}"), async || {
            let selector = format!("[data-testid=upload][data-state={state}]");
            Ok((grace.count(&selector).await? > 0).then_some(()))
        })
        .await
}

/// The connection of the person: cut, slow, or as it is.
async fn line(person: &Person, is_cut: bool, bytes_a_second: Option<u32>) -> Outcome {
    let up = bytes_a_second.map_or(-1, i64::from);
    let conditions = json!({
        "offline": is_cut, "latency": 0, "downloadThroughput": -1, "uploadThroughput": up
    });
    person
        .browser
        .cdp_for(
            Ability::Connection,
            "Network.emulateNetworkConditions",
            conditions,
        )
        .await?;
    Ok(())
}

/// A picture of some hundred kilobytes: noise, which nothing makes smaller.
async fn photograph(person: &Person) -> Outcome<Vec<u8>> {
    let script = "const canvas = document.createElement('canvas');
        canvas.width = 480; canvas.height = 360;
        const context = canvas.getContext('2d');
        const picture = context.createImageData(480, 360);
        for (let place = 0; place < picture.data.length; place += 1) {
            picture.data[place] = place % 4 === 3 ? 255 : Math.random() * 256;
        }
        context.putImageData(picture, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];";
    let text = person.browser.script(script, Vec::new()).await?;
    let text = text.as_str().unwrap_or_default();
    base64::engine::general_purpose::STANDARD
        .decode(text)
        .map_err(|error| Fault::new(error.to_string()))
}

/// How an address is answered in this browser: the status, how it is to be
/// shown, and what it is.
async fn fetched(person: &Person, address: &str) -> Outcome<String> {
    let script = "const [address, done] = arguments;
        fetch(address).then((answer) => done([answer.status,
            (answer.headers.get('content-disposition') || '').split(';')[0],
            answer.headers.get('content-type')].join(' ')));";
    let answer = person
        .browser
        .script_later(script, vec![json!(address)])
        .await?;
    Ok(answer.as_str().unwrap_or_default().to_owned())
}

/// How many files there are in the store of photographs.
fn kept_files(world: &World) -> Outcome<usize> {
    let mut folders: Vec<PathBuf> = vec![world.api.evidence()];
    let mut files = 0;
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else {
                files += 1;
            }
        }
    }
    Ok(files)
}
