//! The month: everybody comes in the order of time.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::path::Path;

use regain_api::keys::Keys;
use regain_contract::UnixSeconds;
use regain_contract::support::Day;

use crate::attack::Attacker;
use crate::chance::Chance;
use crate::person::Person;
use crate::plan::{Plan, Planted};
use crate::staff::Desk;
use crate::world::{Owner, World};
use crate::{Next, Outcome};

/// The networks of those who attack, beyond those of the others.
const GUESSING_NETWORK: u64 = 0xEEEE_0001;
/// See [`GUESSING_NETWORK`].
const ENUMERATING_NETWORK: u64 = 0xEEEE_0002;

/// How often the worker is at work, in seconds. That of the API is at it every
/// ten minutes; the figures of the end are the same.
const WORK_EVERY: i64 = 6 * 3600;

enum Somebody {
    Person(Box<Person>),
    Attacker(Box<Attacker>),
    Desk(Desk),
    Worker,
}

/// What happened on a day.
#[derive(Clone, Copy, Debug)]
pub struct DayDone {
    /// The day.
    pub day: Day,
    /// How many recoveries have begun so far.
    pub started: usize,
    /// How many requests there have been so far.
    pub requests: u64,
}

/// Has a month happen on a new database; `tell` is told of each day that is
/// over.
///
/// # Errors
/// The service cannot be made or asked.
pub async fn walk(
    plan: &Plan,
    database: &Path,
    keys: Keys,
    mut tell: impl FnMut(DayDone),
) -> Outcome<World> {
    let mut world = World::start(plan, database, keys).await?;
    let count = (plan.recoveries * 3 / 4).max(60);
    let owners = world.add_accounts(count, plan.seed).await?;
    let mut everybody = everybody(plan, &owners)?;
    let mut queue: BinaryHeap<Reverse<(UnixSeconds, usize)>> = everybody
        .iter()
        .enumerate()
        .map(|(place, (at, _))| Reverse((*at, place)))
        .collect();
    let mut day = plan.first_day;
    while let Some(Reverse((at, place))) = queue.pop() {
        // What would come later does not come in this month.
        if at >= plan.ends_at {
            break;
        }
        while day < Day::of(at) {
            tell(day_done(day, &world));
            day = day.plus(1);
        }
        world.at(at);
        let Some((_, somebody)) = everybody.get_mut(place) else {
            continue;
        };
        let next = match somebody {
            Somebody::Person(person) => person.act(&mut world, plan).await?,
            Somebody::Attacker(attacker) => attacker.act(&mut world).await?,
            Somebody::Desk(desk) => desk.act(&mut world).await?,
            Somebody::Worker => {
                world.work().await?;
                Next::In(WORK_EVERY)
            }
        };
        if let Next::In(seconds) = next {
            queue.push(Reverse((at.plus(seconds.max(1)), place)));
        }
    }
    world.at(plan.ends_at);
    world.work().await?;
    tell(day_done(day, &world));
    Ok(world)
}

fn day_done(day: Day, world: &World) -> DayDone {
    DayDone {
        day,
        started: world.diary.entries.len(),
        requests: world.diary.requests,
    }
}

fn everybody(plan: &Plan, owners: &[Owner]) -> Outcome<Vec<(UnixSeconds, Somebody)>> {
    let first = plan.first_day.begins();
    let mut everybody = Vec::new();
    let mut order: Vec<&Owner> = owners.iter().collect();
    let mut chance = Chance::new(plan.seed ^ 0x0DDE);
    for (number, at) in (0_u64..).zip(plan.arrivals()) {
        // Everybody comes once before anybody comes again.
        if order.is_empty() {
            order = owners.iter().collect();
        }
        let place = chance.below(order.len());
        let owner = order.swap_remove(place).clone();
        let own = Chance::new(plan.seed.wrapping_add(number << 8));
        let person = Person::new(owner, 1 + number, own);
        everybody.push((at, Somebody::Person(Box::new(person))));
    }
    for (number, name) in ["Ines", "Omar"].into_iter().enumerate() {
        let begins = first.plus(i64::try_from(number).unwrap_or_default() * 900 + 60);
        let desk = Desk::of(name, plan.seed)?;
        everybody.push((begins, Somebody::Desk(desk)));
    }
    if plan.has(Planted::Wave) {
        everybody.extend(wave(plan, owners));
    }
    everybody.push((first.plus(WORK_EVERY), Somebody::Worker));
    Ok(everybody)
}

/// One network guesses codes of accounts, and one tries names. Each gets as far
/// as the limits let it: ten names at once and then ten in an hour.
fn wave(plan: &Plan, owners: &[Owner]) -> Vec<(UnixSeconds, Somebody)> {
    let begins = plan.day_of_wave().begins().plus(3600);
    let count = usize::try_from(plan.recoveries / 20)
        .unwrap_or(usize::MAX)
        .clamp(20, 220);
    let names = owners.iter().rev().take(count);
    let guessing = names.map(|owner| owner.handle.clone()).collect();
    let looked_for = (0..count).map(|number| format!("somebody{number}@example.org"));
    let guesser = Attacker::that_guesses(GUESSING_NETWORK, guessing);
    let enumerator = Attacker::that_enumerates(ENUMERATING_NETWORK, looked_for.collect());
    vec![
        (begins, Somebody::Attacker(Box::new(guesser))),
        (begins.plus(1800), Somebody::Attacker(Box::new(enumerator))),
    ]
}
