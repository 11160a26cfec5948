//! One journey: from the first page to where the person wanted to go, and what is demanded of it.

use std::collections::BTreeMap;

use crate::line::Line;
use crate::page::{Defect, Page};
use crate::person::{Person, Turn, Wish};
use crate::server::{OLD_PASSWORD, Server, What};
use crate::{Fault, Outcome};

/// More presses than this, and somebody is stuck: a journey without a mishap takes some ten.
const MOST_PRESSES: u32 = 150;
/// The same in milliseconds of their time: a day.
const MOST_TIME: u64 = 24 * 3600 * 1000;
/// More turns than this without an end, and nothing is going to happen any more.
const MOST_TURNS: u32 = 5_000;

/// What became of a journey.
#[derive(Debug)]
pub struct Walked {
    /// What happened on the line, and how often.
    pub mishaps: BTreeMap<&'static str, u32>,
    /// How often the person pressed something.
    pub presses: u32,
    /// How long it took, in milliseconds of their time.
    pub took: u64,
}

/// Walks the journey of a number: it decides what the person wants, what they do and what happens on
/// the line. Each number is for one journey on a server.
///
/// # Errors
/// The journey is not as it should be; the story is told with it.
pub async fn walk(server: &mut Server, number: u64, begin: u64) -> Outcome<Walked> {
    walk_by(server, number, begin, None).await
}

/// The same with a page that may have a defect.
///
/// # Errors
/// See [`walk`].
pub async fn walk_by(
    server: &mut Server,
    number: u64,
    begin: u64,
    defect: Option<Defect>,
) -> Outcome<Walked> {
    let wish = Wish::of(number);
    let with_codes = wish == Wish::PasswordWithBackupCode;
    let owner = server.add_owner(number, with_codes).await?;
    let network = u32::try_from(number % u64::from(u32::MAX)).unwrap_or_default();
    let mut page = Page::open(begin, network, Line::of(number), defect);
    let mut person = Person::new(wish, owner, number);
    let outcome = walk_with(server, &mut page, &mut person, begin).await;
    outcome.map_err(|fault| {
        let story = page.story.join("\n  ");
        Fault::new(format!("journey {number} ({wish:?}): {fault}\n  {story}"))
    })?;
    Ok(Walked {
        mishaps: page.mishaps().clone(),
        presses: page.presses,
        took: page.now - begin,
    })
}

async fn walk_with(
    server: &mut Server,
    page: &mut Page,
    person: &mut Person,
    begin: u64,
) -> Outcome {
    let mut turns = 0;
    while person.act(page, server).await? == Turn::OnTheWay {
        turns += 1;
        if page.presses > MOST_PRESSES || page.now - begin > MOST_TIME || turns > MOST_TURNS {
            let (state, presses) = (page.screen(), page.presses);
            let trouble = page.trouble();
            return Err(Fault::new(format!(
                "stuck after {presses} presses and {turns} turns at {state:?} {trouble:?}"
            )));
        }
    }
    // What is still under way arrives as well.
    page.pass(120_000, server).await?;
    is_done_once(server, page, person).await
}

async fn is_done_once(server: &Server, page: &Page, person: &Person) -> Outcome {
    let demand = |holds: bool, what: &str| {
        if holds { Ok(()) } else { Err(Fault::new(what)) }
    };
    let owner = &person.owner;
    let count = |address: &str, wanted: &What| {
        server
            .mailbox(address)
            .filter(|what| *what == wanted)
            .count()
    };
    let codes = server.mailbox(&owner.email);
    let codes = codes.filter(|what| matches!(what, What::Code(_))).count();
    demand(
        codes <= page.code_keys.len(),
        &format!(
            "{codes} codes were sent for {} presses",
            page.code_keys.len()
        ),
    )?;
    let recoveries = server.recoveries(owner).await?;
    let told = count(&owner.email, &What::Secured);
    if let Wish::Case(_) = person.wish {
        let opened = count(&person.contact, &What::CaseOpened);
        demand(opened == 1, &format!("{opened} cases were opened"))?;
        let again = count(&person.contact, &What::CaseAgain);
        demand(
            again == 0 || person.beginnings > 0,
            "the case was sent twice",
        )?;
        demand(recoveries == 0 && told == 0, "the account was changed")?;
        return demand(
            server.signs_in(owner, OLD_PASSWORD).await?,
            "the old password is gone",
        );
    }
    demand(
        server.signs_in(owner, &person.password).await?,
        "the new password was lost",
    )?;
    demand(recoveries == 1, &format!("recovered {recoveries} times"))?;
    demand(told == 1, &format!("told {told} times"))
}
