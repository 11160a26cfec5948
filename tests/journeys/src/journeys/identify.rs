//! Naming the account, whatever it is called and whether it exists or not.

use std::rc::Rc;

use super::{
    normal,
    ways::{enter_newest_code, name_account, to_enter_code, to_identify},
};
use crate::{
    ensure, ensure_same,
    fault::{Fault, Outcome},
    person::Person,
    sandbox::Account,
    world::World,
};

/// A handle, an e-mail address and a phone number lead to the same account.
pub(super) async fn any_handle(world: Rc<World>) -> Outcome {
    let account = world
        .sandbox()
        .find("with a phone", |account| {
            !account.phones.is_empty() && account.status == "active" && !account.second_factor
        })
        .await?;
    let phone = account.phones.first().cloned().unwrap_or_default();
    let names = [
        account.handle.clone(),
        format!(" {} ", account.email().to_uppercase()),
        spaced(&phone),
    ];
    for (count, name) in names.iter().enumerate() {
        let person = world.person().await?;
        to_identify(&person, "forgot-password").await?;
        if count == 0 {
            person.press("continue").await?;
            person.see_error("identifier").await?;
        }
        name_account(&person, name).await?;
        world
            .sandbox()
            .messages_when(account.email(), count + 1)
            .await?;
        enter_newest_code(&person, account.email()).await?;
        person.see_screen("set-password").await?;
    }
    Ok(())
}

/// A phone number as people write it.
fn spaced(phone: &str) -> String {
    let mut text = String::new();
    for (place, digit) in phone.chars().enumerate() {
        if place > 0 && place % 3 == 0 {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// Who stands where: known, unknown, locked and disabled.
async fn subjects(world: &World) -> Outcome<Vec<(&'static str, String)>> {
    let sandbox = world.sandbox();
    let with = async |status: &'static str| -> Outcome<Account> {
        sandbox
            .find(status, |account| account.status == status)
            .await
    };
    let known = sandbox.forgetful().await?.email().to_owned();
    Ok(vec![
        ("unknown", "nobody.at.all@example.org".to_owned()),
        ("locked", with("locked").await?.email().to_owned()),
        ("disabled", with("disabled").await?.email().to_owned()),
        ("known", known),
    ])
}

/// The same screens, as many of them, the same words and the same answers.
pub(super) async fn uniform(world: Rc<World>) -> Outcome {
    let mut first: Option<(&str, Vec<String>)> = None;
    for (kind, name) in subjects(&world).await? {
        let person = world.person().await?;
        let seen = walk_unproven(&person, &name)
            .await
            .map_err(|fault| fault.at(kind))?;
        match &first {
            None => first = Some((kind, seen)),
            Some((other, expected)) => {
                ensure_same!(
                    seen.len(),
                    expected.len(),
                    "{kind} and {other}: how much is seen"
                );
                let lines = |seen: &[String]| -> Vec<String> {
                    seen.iter()
                        .flat_map(|part| part.lines())
                        .map(ToOwned::to_owned)
                        .collect()
                };
                for (one, another) in lines(&seen).iter().zip(lines(expected)) {
                    ensure_same!(*one, another, "{kind} differs from {other}");
                }
                ensure_same!(seen, *expected, "{kind} differs from {other}");
            }
        }
    }
    Ok(())
}

/// Everything that someone sees who names an account and cannot prove it:
/// the screens, the words, the answers.
async fn walk_unproven(person: &Person, name: &str) -> Outcome<Vec<String>> {
    let mut seen = Vec::new();
    to_identify(person, "forgot-password").await?;
    note(person, name, &mut seen).await?;
    name_account(person, name).await?;
    note(person, name, &mut seen).await?;
    person.type_into("code", "00000000").await?;
    person.press("continue").await?;
    person.wait_for_attempts_left(4).await?;
    note(person, name, &mut seen).await?;
    person.advance_clock(31).await?;
    person.reload().await?;
    person.see_screen("enter-code").await?;
    person.press("resend").await?;
    person.read("sent-again").await?;
    note(person, name, &mut seen).await?;
    for left in (1..5).rev() {
        person.type_into("code", "00000000").await?;
        person.press("continue").await?;
        person.wait_for_attempts_left(left).await?;
        if person.sees("retry-wait").await? {
            break;
        }
    }
    // The fifth failure in a row brings a wait, for everyone.
    person.read("retry-wait").await?;
    note(person, name, &mut seen).await?;
    for answer in person.browser.watch.answers.borrow().iter() {
        seen.push(format!(
            "{} {} {} {}",
            answer.method,
            answer.path,
            answer.status,
            normal::answer(&answer.body, name)
        ));
    }
    Ok(seen)
}

async fn note(person: &Person, name: &str, seen: &mut Vec<String>) -> Outcome {
    person.check_page(&format!("a screen of {name}")).await?;
    let text = person.text().await?;
    let screen = person.screen().await?;
    seen.push(format!("{screen:?} {}", normal::text(&text, name)));
    Ok(())
}

/// The waits run live, by the clock of the service, end, and then the button
/// works.
pub(super) async fn countdown(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    // The clock of the device is a day off. That must not matter.
    ada.browser
        .before_each_document("{ const now = Date.now; Date.now = () => now() + 86400000; }")
        .await?;
    to_enter_code(&ada, account.email()).await?;
    live_wait(&ada, "resend-wait", 30).await?;
    ada.press("resend").await?;
    ada.read("sent-again").await?;
    world.sandbox().messages_when(account.email(), 2).await?;

    // Five failures in a row, over two codes, bring a wait of half a minute.
    for left in (1..5).rev() {
        ada.type_into("code", "00000000").await?;
        ada.press("continue").await?;
        ada.wait_for_attempts_left(left).await?;
    }
    ada.advance_clock(61).await?;
    ada.reload().await?;
    ada.see_screen("enter-code").await?;
    ada.press("resend").await?;
    ada.read("sent-again").await?;
    world.sandbox().messages_when(account.email(), 3).await?;
    ada.type_into("code", "00000000").await?;
    ada.press("continue").await?;
    ada.wait_for_attempts_left(4).await?;
    live_wait(&ada, "retry-wait", 30).await?;
    ada.check_page("enter-code after a wait").await
}

/// A wait that is shown, runs down, and ends by itself. Most of it passes on
/// the clock of the service, the last seconds for real.
async fn live_wait(person: &Person, id: &str, most: i64) -> Outcome {
    let shown = seconds(&person.read(id).await?)?;
    ensure!(
        shown > 0 && shown <= most,
        "“{id}” says {shown} s, where {most} s are the whole wait"
    );
    person
        .until(&format!("“{id}” to run down"), async || {
            let now = seconds(&person.read(id).await?)?;
            Ok((now < shown).then_some(()))
        })
        .await?;
    let left = seconds(&person.read(id).await?)?;
    person.advance_clock(left - 4).await?;
    person.reload().await?;
    person.see_screen("enter-code").await?;
    let left = seconds(&person.read(id).await?)?;
    ensure!(
        (1..=5).contains(&left),
        "“{id}” does not follow the clock of the service: {left} s left"
    );
    person.see_no(id).await
}

/// The seconds in a text such as “1 minute 30 seconds” or “0:30”.
fn seconds(text: &str) -> Outcome<i64> {
    let clock = text.split_whitespace().find_map(|word| {
        let (minutes, seconds) = word.trim_end_matches(['.', ',']).split_once(':')?;
        Some(minutes.parse::<i64>().ok()? * 60 + seconds.parse::<i64>().ok()?)
    });
    if let Some(clock) = clock {
        return Ok(clock);
    }
    let words: Vec<_> = text.split_whitespace().collect();
    let mut total = None;
    for pair in words.windows(2) {
        let [number, unit] = pair else { continue };
        let Ok(number) = number.parse::<i64>() else {
            continue;
        };
        let factor = if unit.starts_with("min") { 60 } else { 1 };
        total = Some(total.unwrap_or(0) + number * factor);
    }
    total.ok_or_else(|| Fault::new(format!("there is no time left in “{text}”")))
}

/// What to do when nothing arrives, and each of it works.
pub(super) async fn not_arrived(world: Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let ada = world.person().await?;
    to_enter_code(&ada, "somebody.else@example.org").await?;
    ada.open("not-arrived").await?;
    let advice = ada.read("not-arrived").await?.to_lowercase();
    for word in ["spam", "new", "person"] {
        ensure!(
            advice.contains(word),
            "the advice does not name “{word}”: {advice}"
        );
    }
    ada.check_page("enter-code with the advice").await?;

    // Another name for the account: what was typed comes back to be changed.
    ada.press("change-identifier").await?;
    ada.see_screen("identify").await?;
    ensure_same!(
        ada.value("identifier").await?,
        "somebody.else@example.org",
        "what was typed"
    );
    name_account(&ada, account.email()).await?;
    world.sandbox().messages_when(account.email(), 1).await?;

    // The person, and back again to the same code.
    ada.press("help").await?;
    ada.see_screen("case-details").await?;
    // The account has been named, and is not asked for again.
    ada.see("case-what").await?;
    ada.see_no("case-account").await?;
    ada.press("case-back").await?;
    ada.see_screen("enter-code").await?;
    enter_newest_code(&ada, account.email()).await?;
    ada.see_screen("set-password").await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_from_words_and_digits() {
        for (text, wanted) in [
            ("Time until you can ask for a new code: 29 seconds.", 29),
            ("1 minute 30 seconds", 90),
            ("Next in 0:07.", 7),
        ] {
            assert_eq!(seconds(text).ok(), Some(wanted), "{text}");
        }
        assert!(seconds("soon").is_err());
    }
}
