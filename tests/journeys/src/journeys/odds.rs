//! How long each way usually takes and how often it works, from the service's
//! own records.

use std::rc::Rc;

use regain_contract::paths;
use serde_json::{Value, json};

use super::ways::{to_identify, to_ways};
use crate::{
    ensure, ensure_same,
    fault::{Fault, Outcome},
    person::Person,
    sandbox::Account,
    world::World,
};

/// With fewer attempts than this nothing is said.
const ENOUGH: usize = 50;
/// How many of them give up.
const GIVE_UP: usize = 4;
/// How long those take who do not, in seconds.
const TAKES: i64 = 95;
/// Flows that one network may start, and codes that one name is sent, in an
/// hour of the sandbox.
const IN_AN_HOUR: usize = 5;
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// Nothing is said of a way while few have gone it; then what has happened is.
pub(super) async fn figures(world: Rc<World>) -> Outcome {
    let all = world.sandbox().accounts().await?;
    let accounts: Vec<_> = all
        .into_iter()
        .filter(|one| one.status == "active" && !one.second_factor)
        .collect();
    let person = world.person().await?;
    let before = offered(&person, &accounts).await?;
    ensure!(
        !before.contains("of 100 people"),
        "figures of nobody: {before}"
    );

    // Real recoveries by e-mail: most succeed, some are given up.
    for number in 0..ENOUGH - 1 {
        if number % IN_AN_HOUR == 0 {
            world.sandbox().advance_clock(HOUR).await?;
        }
        let account = &accounts[number % accounts.len()];
        recover(&world, account, number >= GIVE_UP).await?;
    }
    // Whoever has given up is known to have a day later.
    world.sandbox().advance_clock(DAY + 1).await?;
    let few = offered(&person, &accounts).await?;
    ensure!(
        !few.contains("of 100 people"),
        "figures of too few attempts: {few}"
    );

    recover(&world, &accounts[0], true).await?;
    // Figures are made anew once in a while.
    world.sandbox().advance_clock(601).await?;
    let told = offered(&person, &accounts).await?;
    let percent = (ENOUGH - GIVE_UP) * 100 / ENOUGH;
    ensure!(
        told.contains(&format!("Works for {percent} of 100 people")),
        "{percent} of 100 have succeeded, and it says: {told}"
    );
    ensure!(
        told.contains("less than 1 minute"),
        "they took {TAKES} s, and it says: {told}"
    );
    Ok(())
}

/// What is said of the way by e-mail.
async fn offered(person: &Person, accounts: &[Account]) -> Outcome<String> {
    to_identify(person, "forgot-password").await?;
    to_ways(person, accounts[0].email()).await?;
    let told = person.read("way-email_code").await?;
    person.screenshot("odds").await?;
    // Of a way that nobody has gone nothing is ever said.
    let other = person.read("way-backup_code").await?;
    ensure!(
        !other.contains("of 100 people"),
        "figures of a way that nobody has gone: {other}"
    );
    person.press("sign-out").await?;
    person.see_screen("ended").await?;
    Ok(told)
}

/// Asks for a code by e-mail, and enters it or gives up.
async fn recover(world: &World, account: &Account, succeeds: bool) -> Outcome {
    let sandbox = world.sandbox();
    let http = world.http();
    let act = async |path: &str, body: Value| {
        let reply = http.post(path, &body).await?;
        if reply.status >= 300 {
            return Err(Fault::new(format!("{} {}", reply.status, reply.body)));
        }
        reply.json()
    };
    act(paths::FLOW, json!({"situation": "forgot_password"})).await?;
    let identify = json!({"identify": {"identifier": account.handle}});
    act(paths::FLOW_ACTIONS, identify).await?;
    let choose = json!({"choose_proof": {"kind": "email_code"}});
    act(paths::FLOW_ACTIONS, choose).await?;
    if succeeds {
        let code = sandbox.newest_code(account.email()).await?;
        sandbox.advance_clock(TAKES).await?;
        let submit = json!({"submit_code": {"code": code}});
        let document = act(paths::FLOW_ACTIONS, submit).await?;
        ensure_same!(
            document["step"]["enter_code"],
            Value::Null,
            "after the code"
        );
    }
    Ok(())
}
