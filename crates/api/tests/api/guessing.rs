//! What guessing codes for a week comes to: somebody who knows every name,
//! the code of the API and its limits, against the API as it is.
//!
//! The clock is moved to the next moment at which anybody does anything. A
//! guess weighs what it could win: the codes that would have been taken for
//! it, among all codes of its form. Whether a guess was weighed is not left to
//! what this file believes of the limits: where it believes that a guess could
//! not win, the guess is the *right* code, and has to fail.

use std::collections::{BTreeMap, HashMap};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use regain_api::identifier::normal_form;
use regain_api::keys::Purpose;
use regain_api::limits;
use regain_api::password::hash_blocking;
use regain_api::random::SystemRandom;
use regain_api::store::{Account, AccountStatus, Authenticator, NewAccount, RecoveryContact};
use regain_contract::{
    CodeForm, EnterCode, FlowDocument, Problem, ProblemType, ShownOnce, Step, UnixSeconds, paths,
};
use regain_journey::Means;
use serde_json::{Value, json};

use crate::support::{
    Answer, Browser, OLD_PASSWORD, SECRET, START, TestApi, authenticator_code, backup_code,
    fresh_key, other_than, solve,
};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
const WEEK: i64 = 7 * DAY;

/// Ways whose code somebody can ask for and guess before anything is proven.
const KINDS: [&str; 3] = ["email_code", "text_code", "contact_code"];
/// Names of each account: its handle, two e-mail addresses, a phone number.
const NAMES: usize = 4;
/// Short codes that are worth having under one name: more guesses than these
/// take, its waits do not let through while they live.
const CODES_PER_NAME: usize = 3;

/// The chance of one guess at a code of eight digits.
const SHORT: f64 = 1e-8;
/// And at one of sixteen characters, one of which is a check: 2^-75.
const LONG: f64 = 1.0 / (1u128 << 75) as f64;

/// What the chance may be, for each account and over five hundred together.
const FOR_EACH: f64 = 1e-4;
const FOR_ALL: f64 = 1e-3;

/// What the attacker and the owners do, and when.
#[derive(Clone, Debug)]
enum Event {
    /// Asks for as many short codes as are worth having, and guesses.
    Attack {
        account: usize,
    },
    /// Goes on guessing under one name.
    Guess {
        account: usize,
        name: usize,
        kind: usize,
    },
    /// Looks whether codes are short again.
    LookAgain {
        account: usize,
        name: usize,
    },
    /// Uses up what may be sent under a name, to keep its owner out.
    Drain {
        account: usize,
        name: usize,
    },
    /// Uses up what is kept for networks that have not asked before.
    Exhaust {
        account: usize,
        name: usize,
    },
    OwnerAsks {
        account: usize,
        address: SocketAddr,
        name: usize,
    },
    OwnerEnters {
        owner: usize,
    },
}

/// A flow of the attacker's in which a code was sent, and what it is.
struct Held {
    cookie: Option<String>,
    code: String,
    expires_at: UnixSeconds,
}

#[derive(Default)]
struct Target {
    handle: String,
    names: Vec<String>,
    /// By name and kind.
    held: HashMap<(usize, usize), Vec<Held>>,
    /// The flow that only uses up what may be sent, by name.
    draining: HashMap<usize, Held>,
    /// How many guesses failed in all, by kind.
    failed: [u32; KINDS.len()],
    weighed_short: u32,
    weighed_long: u32,
    chance: f64,
}

/// An owner in the middle of a recovery.
struct Owner {
    account: usize,
    cookie: Option<String>,
    address: SocketAddr,
    code: String,
    asked_at: i64,
    asked_again: u32,
}

/// A network of the attacker's, and until when it is refused what.
struct Network {
    address: SocketAddr,
    start: i64,
    name: i64,
    tries: i64,
}

/// What the owners met with.
#[derive(Default)]
struct Owners {
    recovered: u32,
    longest: i64,
    asked_again: u32,
    /// Whether from a network that the account knows, and what they were told.
    got_no_code: Vec<(bool, ProblemType)>,
}

struct Siege<'a> {
    api: &'a TestApi,
    targets: Vec<Target>,
    networks: Vec<Network>,
    next_network: usize,
    owners: Vec<Owner>,
    told: Owners,
    events: BTreeMap<(i64, u64), Event>,
    event_number: u64,
    requests: u64,
    watched: Vec<usize>,
    looks_again_every: i64,
    passwords: u32,
}

fn address(block: u8, number: usize) -> SocketAddr {
    let [_, _, high, low] = u32::try_from(number).unwrap().to_be_bytes();
    SocketAddr::new(IpAddr::V4(Ipv4Addr::new(10, block, high, low)), 443)
}

fn enter_code(step: Step) -> EnterCode {
    match step {
        Step::EnterCode(step) => step,
        other => panic!("not at the code: {other:?}"),
    }
}

/// When somebody who was refused may ask again.
fn retry_at(problem: &Problem) -> i64 {
    assert_eq!(problem.kind, ProblemType::RateLimited, "{problem:?}");
    problem.retry_at.expect("a limit says until when").0
}

impl<'a> Siege<'a> {
    async fn new(
        api: &'a TestApi,
        accounts: usize,
        networks: usize,
        watched: &[usize],
        looks_again_every: i64,
    ) -> Self {
        let mut siege = Self {
            api,
            targets: add_accounts(api, accounts, watched).await,
            networks: (0..networks)
                .map(|number| Network {
                    address: address(1, number),
                    start: 0,
                    name: 0,
                    tries: 0,
                })
                .collect(),
            next_network: 0,
            owners: Vec::new(),
            told: Owners::default(),
            events: BTreeMap::new(),
            event_number: 0,
            requests: 0,
            watched: watched.to_vec(),
            looks_again_every,
            passwords: 0,
        };
        // So many namings, spread so that no network is refused for long.
        let apart = if accounts > 1 { 100 } else { 0 };
        for account in 0..accounts {
            let at = START.0 + i64::try_from(account).unwrap() * apart;
            siege.at(at, Event::Attack { account });
        }
        for &account in watched {
            // Owners come by the first two names, one from a network that the
            // account knows; somebody keeps both names busy from the start.
            for name in [0, 1] {
                siege.at(START.0, Event::Drain { account, name });
            }
            let exhausts_at = START.0 + 2 * HOUR + i64::try_from(account).unwrap() * 60;
            siege.at(exhausts_at, Event::Exhaust { account, name: 1 });
            for day in 0..7 {
                let at = START.0 + day * DAY + 5 * HOUR + i64::try_from(account).unwrap() * 7;
                let number = usize::try_from(day).unwrap() * 1000 + account;
                for (later, address, name) in [
                    (0, known_address(account), 0),
                    (9 * HOUR, address(3, number), 1),
                ] {
                    siege.at(
                        at + later,
                        Event::OwnerAsks {
                            account,
                            address,
                            name,
                        },
                    );
                }
            }
        }
        siege
    }

    fn at(&mut self, at: i64, event: Event) {
        self.event_number += 1;
        self.events.insert((at, self.event_number), event);
    }

    fn now(&self) -> i64 {
        self.api.service.now().0
    }

    /// A week of it.
    async fn run(&mut self) {
        let mut pruned_at = START.0;
        while let Some(((at, _), event)) = self.events.pop_first() {
            if at >= START.0 + WEEK {
                break;
            }
            self.api.advance((at - self.now()).max(0));
            let now = self.now();
            if now - pruned_at > DAY {
                pruned_at = now;
                let before = UnixSeconds(now - DAY);
                let failures_before = UnixSeconds(now - 30 * DAY);
                let store = &self.api.service.store;
                store.prune(before, failures_before).await.unwrap();
            }
            match event {
                Event::Attack { account } => self.attack(account).await,
                Event::Guess {
                    account,
                    name,
                    kind,
                } => self.guess_on(account, name, kind).await,
                Event::LookAgain { account, name } => self.look_again(account, name).await,
                Event::Drain { account, name } => self.drain(account, name).await,
                Event::Exhaust { account, name } => self.exhaust(account, name).await,
                Event::OwnerAsks {
                    account,
                    address,
                    name,
                } => self.owner_asks(account, address, name).await,
                Event::OwnerEnters { owner } => self.owner_enters(owner).await,
            }
        }
    }

    /// Sends from the next network that is not refused; `Err` with the moment
    /// when one will not be.
    async fn ask_from_any(
        &mut self,
        browser: &mut Browser<'a>,
        refused_until: fn(&mut Network) -> &mut i64,
        path: &str,
        body: &Value,
    ) -> Result<Answer, i64> {
        let now = self.now();
        for _ in 0..self.networks.len() {
            self.next_network = (self.next_network + 1) % self.networks.len();
            let network = &mut self.networks[self.next_network];
            if *refused_until(network) > now {
                continue;
            }
            browser.address = Some(network.address);
            self.requests += 1;
            let request = browser.request("POST", path, &fresh_key(), body);
            let answer = browser.send(request).await;
            if answer.status.is_success() {
                return Ok(answer);
            }
            let problem = answer.problem();
            let by_network = problem.kind == ProblemType::RateLimited
                && problem.retry_at != shown_wait(problem.flow.as_deref());
            if !by_network {
                return Ok(answer);
            }
            let network = &mut self.networks[self.next_network];
            *refused_until(network) = retry_at(&problem);
        }
        let free_at = self.networks.iter_mut().map(|one| *refused_until(one));
        Err(free_at.min().expect("there are networks"))
    }

    /// A flow that has named the account, or when there can be one.
    async fn named(&mut self, account: usize, name: usize) -> Result<Browser<'a>, i64> {
        let mut browser = self.api.browser();
        let start = json!({ "situation": "forgot_password" });
        self.ask_from_any(&mut browser, |one| &mut one.start, paths::FLOW, &start)
            .await?
            .document();
        let name = &self.targets[account].names[name];
        let identify = json!({ "identify": { "identifier": name } });
        let path = paths::FLOW_ACTIONS;
        self.ask_from_any(&mut browser, |one| &mut one.name, path, &identify)
            .await?
            .document();
        Ok(browser)
    }

    /// Asks for a code in a flow of its own; `None`: none is sent now.
    async fn hold(
        &mut self,
        account: usize,
        name: usize,
        kind: usize,
    ) -> Result<Option<(Held, CodeForm)>, i64> {
        let mut browser = self.named(account, name).await?;
        self.requests += 1;
        let answer = browser.choose(KINDS[kind]).await;
        if !answer.status.is_success() {
            retry_at(&answer.problem());
            return Ok(None);
        }
        let step = enter_code(answer.step());
        let held = Held {
            cookie: browser.cookie,
            code: self.api.newest_code().await,
            expires_at: step.code_expires_at.unwrap(),
        };
        Ok(Some((held, step.form)))
    }

    /// Every code that is worth having is asked for before the first guess:
    /// once there have been some, only long ones are sent.
    async fn attack(&mut self, account: usize) {
        for kind in 0..KINDS.len() {
            for turn in 0..self.codes_worth_having(account) {
                let name = turn % NAMES;
                match self.hold(account, name, kind).await {
                    Ok(Some((held, _))) => self.keep(account, name, kind, held),
                    Ok(None) => {}
                    Err(free_at) => {
                        // Goes on with what there is, and comes back.
                        self.at(free_at, Event::Attack { account });
                        break;
                    }
                }
            }
        }
        for kind in 0..KINDS.len() {
            for name in 0..NAMES {
                self.guess_on(account, name, kind).await;
            }
        }
        // Where nobody recovers there is nothing to be seen; so it looks at
        // few of those again.
        if self.is_watched(account) || account.is_multiple_of(100) {
            let name = account % NAMES;
            let at = self.now() + self.looks_again_every;
            self.at(at, Event::LookAgain { account, name });
        }
    }

    fn is_watched(&self, account: usize) -> bool {
        self.watched.contains(&account)
    }

    /// As many as there are tries before short codes are not taken any more, if
    /// waits let them all through; and now and then one more, to see that it is
    /// not taken.
    fn codes_worth_having(&self, account: usize) -> usize {
        let tries = limits::FAILURES_TO_STOP_SHORT.div_ceil(limits::TRIES_PER_CODE);
        let one_more = usize::from(account.is_multiple_of(10));
        let worth = usize::try_from(tries).unwrap() + one_more;
        worth.min(NAMES * CODES_PER_NAME)
    }

    fn keep(&mut self, account: usize, name: usize, kind: usize, held: Held) {
        let lane = self.targets[account].held.entry((name, kind));
        lane.or_default().push(held);
    }

    /// Guesses at the codes that are held until there are none that live or
    /// the name has to wait.
    async fn guess_on(&mut self, account: usize, name: usize, kind: usize) {
        let lane = self.targets[account].held.remove(&(name, kind));
        let mut lane = lane.unwrap_or_default();
        while let Some(held) = lane.last() {
            if held.expires_at.0 <= self.now() {
                lane.pop();
                continue;
            }
            match self.guess(account, name, kind, held).await {
                Guessed::Again => {}
                Guessed::Dead => {
                    lane.pop();
                }
                Guessed::At(at) => {
                    self.at(
                        at,
                        Event::Guess {
                            account,
                            name,
                            kind,
                        },
                    );
                    break;
                }
            }
        }
        if !lane.is_empty() {
            self.targets[account].held.insert((name, kind), lane);
        }
    }

    async fn guess(&mut self, account: usize, name: usize, kind: usize, held: &Held) -> Guessed {
        let short = !held.code.contains('-');
        // Fewer than that were never counted.
        let may_be = self.targets[account].failed[kind] >= limits::FAILURES_TO_STOP_SHORT;
        let closed = short && may_be && self.takes_no_short_code(account, name, kind).await;
        let entered = if closed {
            held.code.clone()
        } else {
            other_than(&held.code)
        };
        let mut browser = self.api.browser();
        browser.cookie.clone_from(&held.cookie);
        let submit = json!({ "submit_code": { "code": entered } });
        let path = paths::FLOW_ACTIONS;
        let asked = self
            .ask_from_any(&mut browser, |one| &mut one.tries, path, &submit)
            .await;
        let answer = match asked {
            Ok(answer) => answer,
            Err(free_at) => return Guessed::At(free_at),
        };
        let problem = answer.problem();
        match problem.kind {
            ProblemType::CodeIncorrect => {}
            ProblemType::RateLimited => return Guessed::At(retry_at(&problem)),
            ProblemType::CodeExhausted | ProblemType::CodeExpired => return Guessed::Dead,
            other => panic!("{other:?}"),
        }
        let target = &mut self.targets[account];
        target.failed[kind] += 1;
        if short && !closed {
            target.weighed_short += 1;
            target.chance += SHORT;
        } else if !short {
            target.weighed_long += 1;
            target.chance += LONG;
        }
        let step = enter_code(problem.flow.unwrap().step);
        // The right code was not taken: that is all there was to see.
        if closed || step.attempts_left == Some(0) {
            return Guessed::Dead;
        }
        step.retry_at.map_or(Guessed::Again, |at| Guessed::At(at.0))
    }

    /// What the limits say. Where they say yes, a right code is entered.
    async fn takes_no_short_code(&self, account: usize, name: usize, kind: usize) -> bool {
        let target = &self.targets[account];
        let service = &self.api.service;
        let name = normal_form(&target.names[name]);
        let subject = service.keys.name(Purpose::Identifier, &[name.as_bytes()]);
        let mut tx = service.store.read().await.unwrap();
        for counted_for in [subject, format!("id-of-{}", target.handle)] {
            let failures = tx.failures(&counted_for, KINDS[kind]).await.unwrap();
            if failures.count >= limits::FAILURES_TO_STOP_SHORT {
                return true;
            }
        }
        false
    }

    /// Whether codes under this name are short again: its owner may have
    /// recovered. If they are, as many as are worth having.
    async fn look_again(&mut self, account: usize, name: usize) {
        for kind in 0..KINDS.len() {
            for _ in 0..CODES_PER_NAME {
                match self.hold(account, name, kind).await {
                    Ok(Some((held, CodeForm::Digits { .. }))) => {
                        self.keep(account, name, kind, held);
                    }
                    Ok(Some((held, CodeForm::Characters))) => {
                        // One guess, as it is there.
                        self.guess(account, name, kind, &held).await;
                        break;
                    }
                    Ok(None) | Err(_) => break,
                }
            }
            self.guess_on(account, name, kind).await;
        }
        let at = self.now() + self.looks_again_every;
        let name = (name + 1) % NAMES;
        self.at(at, Event::LookAgain { account, name });
    }

    /// Asks for mail under a name as soon as there may be any.
    async fn drain(&mut self, account: usize, name: usize) {
        let now = self.now();
        let again = Event::Drain { account, name };
        let held = self.targets[account].draining.remove(&name);
        // A flow lives a day.
        let held = held.filter(|held| held.expires_at.0 > now);
        let mut held = match held {
            Some(held) => held,
            None => match self.named(account, name).await {
                Ok(browser) => Held {
                    cookie: browser.cookie,
                    code: String::new(),
                    expires_at: UnixSeconds(now + DAY - HOUR),
                },
                Err(free_at) => return self.at(free_at, again),
            },
        };
        let mut browser = self.api.browser();
        browser.cookie.clone_from(&held.cookie);
        let answer = self.ask_for_mail(&mut browser, &mut held).await;
        let next = if answer.status.is_success() {
            let step = enter_code(answer.step());
            step.resend_at.expect("another can be sent").0
        } else {
            retry_at(&answer.problem())
        };
        held.cookie = browser.cookie;
        self.targets[account].draining.insert(name, held);
        self.at(next, again);
    }

    /// From each network as often as it may. The work is that of a flow, so one
    /// solution serves it for as many names as the flow takes actions.
    async fn exhaust(&mut self, account: usize, name: usize) {
        // A flow takes 200 actions in an hour, and this is six for a network.
        const NETWORKS_PER_FLOW: usize = 30;
        let name_again = &self.targets[account].names[name];
        let (mut given, mut asked) = (0, 0);
        for networks in self.networks.chunks(NETWORKS_PER_FLOW) {
            let mut browser = self.api.browser_at(networks[0].address);
            let Step::Identify(step) = browser.start("forgot_password").await.step() else {
                panic!("no account is asked for");
            };
            let number = solve(&step.work.unwrap());
            let identify = json!({ "identify": { "identifier": name_again, "work": number } });
            for turn in 0..2 * networks.len() {
                browser.address = Some(networks[turn / 2].address);
                if turn > 0 {
                    browser.act(json!("change_identifier")).await.document();
                }
                browser.act(identify.clone()).await.document();
                asked += 1;
                if browser.choose(KINDS[0]).await.status.is_success() {
                    given += 1;
                    self.api.messages().await;
                }
            }
        }
        self.requests += 3 * asked;
        assert!(given > 0, "no network was given anything");
        let again = self.now() + limits::NEWCOMER_SENDS_PER_NETWORK.per_seconds / 2;
        self.at(again, Event::Exhaust { account, name });
    }

    async fn ask_for_mail(&mut self, browser: &mut Browser<'a>, held: &mut Held) -> Answer {
        self.requests += 1;
        let answer = if held.code.is_empty() {
            browser.choose(KINDS[0]).await
        } else {
            browser.act(json!("resend_code")).await
        };
        if answer.status.is_success() {
            held.code = self.api.newest_code().await;
        }
        answer
    }

    /// The owner begins, and gets a code at once.
    async fn owner_asks(&mut self, account: usize, address: SocketAddr, name: usize) {
        let mut browser = self.api.browser_at(address);
        let name = self.targets[account].names[name].clone();
        browser.start("forgot_password").await.document();
        browser.identify_with_work(&name).await.document();
        let answer = browser.choose(KINDS[0]).await;
        if !answer.status.is_success() {
            let familiar = address == known_address(account);
            let problem = answer.problem();
            self.told.got_no_code.push((familiar, problem.kind));
            return;
        }
        let owner = Owner {
            account,
            cookie: browser.cookie,
            address,
            code: self.api.newest_code().await,
            asked_at: self.now(),
            asked_again: 0,
        };
        self.owners.push(owner);
        self.owner_looks_at_mail(self.owners.len() - 1);
    }

    fn owner_looks_at_mail(&mut self, owner: usize) {
        let at = self.now() + 90;
        self.at(at, Event::OwnerEnters { owner });
    }

    /// The owner enters the code, and goes on to the end.
    async fn owner_enters(&mut self, number: usize) {
        let owner = &self.owners[number];
        let account = owner.account;
        let mut browser = self.api.browser_at(owner.address);
        browser.cookie.clone_from(&owner.cookie);
        let code = owner.code.clone();
        let answer = browser.submit(&code).await;
        if !answer.status.is_success() {
            let problem = answer.problem();
            if problem.kind == ProblemType::RateLimited {
                self.at(retry_at(&problem), Event::OwnerEnters { owner: number });
                return;
            }
            // As the page says: a new one.
            let owner = &mut self.owners[number];
            owner.asked_again += 1;
            assert!(owner.asked_again < 3, "{:?} three times", problem.kind);
            browser.act(json!("resend_code")).await.document();
            owner.code = self.api.newest_code().await;
            self.owner_looks_at_mail(number);
            return;
        }
        let mut step = answer.step();
        if let Step::ChooseProof(_) = step {
            browser.choose("authenticator_code").await.document();
            let code = authenticator_code(self.api.service.now());
            step = browser.submit(&code).await.step();
        }
        assert!(matches!(step, Step::SetPassword(_)), "{step:?}");
        self.passwords += 1;
        let password = format!("one more new password {}", self.passwords);
        let step = browser.set_password(&password).await.step();
        assert!(matches!(step, Step::Done(_)), "{step:?}");
        let handle = &self.targets[account].handle;
        assert!(self.api.signs_in(handle, &password).await);
        // The mail that tells of it.
        self.api.messages().await;
        let owner = &self.owners[number];
        let took = self.now() - owner.asked_at;
        self.told.recovered += 1;
        self.told.asked_again += owner.asked_again;
        self.told.longest = self.told.longest.max(took);
    }

    /// Prints what it came to, and holds it against the limits.
    fn report(&self, what: &str) {
        let sum: f64 = self.targets.iter().map(|one| one.chance).sum();
        let worst = self.targets.iter().map(|one| one.chance);
        let worst = worst.fold(0.0, f64::max);
        let short = |of: fn(u32, u32) -> u32| {
            let counts = self.targets.iter().map(|one| one.weighed_short);
            counts.reduce(of).unwrap_or(0)
        };
        let long: u32 = self.targets.iter().map(|one| one.weighed_long).sum();
        println!(
            "{what}: {} requests of the attacker's; guesses weighed at short codes: {} in all, \
             {} at most for one account; at long codes: {long}; chance of a success: {worst:.2e} \
             at most for one account, {sum:.2e} over all {}; owners recovered {} times, at most \
             {} s after they asked, {} asked for a second code, {} got none: {:?}",
            self.requests,
            short(|a, b| a + b),
            short(u32::max),
            self.targets.len(),
            self.told.recovered,
            self.told.longest,
            self.told.asked_again,
            self.told.got_no_code.len(),
            self.told.got_no_code.first(),
        );
        assert!(short(|a, b| a + b) > 0, "nothing was guessed");
        assert!(worst < FOR_EACH, "{worst}");
        assert!(sum < FOR_ALL, "{sum}");
        // Also if every owner recovered as often as those who are watched.
        assert!(worst * 500.0 < FOR_ALL, "{worst} for each of 500");
        assert!(self.told.got_no_code.is_empty(), "owners got no code");
    }
}

enum Guessed {
    Again,
    /// Not before then.
    At(i64),
    /// The code has no tries left, or is over.
    Dead,
}

/// When the page lets somebody go on who was refused for their name.
fn shown_wait(document: Option<&FlowDocument>) -> Option<UnixSeconds> {
    match &document?.step {
        Step::EnterCode(step) => step.retry_at,
        _ => None,
    }
}

/// The network that an account has been used from.
fn known_address(account: usize) -> SocketAddr {
    address(2, account)
}

async fn add_accounts(api: &TestApi, count: usize, watched: &[usize]) -> Vec<Target> {
    let keys = &api.service.keys;
    let hash = hash_blocking(keys, &SystemRandom, OLD_PASSWORD).unwrap();
    let added_at = START.plus(-400 * DAY);
    let mut tx = api.service.store.begin().await.unwrap();
    let mut targets = Vec::new();
    for number in 0..count {
        let handle = format!("target-{number}");
        let emails = ["example.com", "example.org"].map(|host| format!("{handle}@{host}"));
        let phone = format!("+44207947{number:04}");
        let names = [
            handle.clone(),
            emails[0].clone(),
            emails[1].clone(),
            phone.clone(),
        ];
        let id = format!("id-of-{handle}");
        let account = Account {
            id: id.clone(),
            handle: handle.clone(),
            status: AccountStatus::Active,
            emails: emails.to_vec(),
            phones: vec![phone],
            means: Means::NONE,
            suspended: Means::NONE,
            frozen_until: None,
            reported_at: None,
            protected_until: None,
            language: None,
        };
        tx.add_account(&NewAccount {
            account,
            names: names.iter().map(|name| normal_form(name)).collect(),
            password_hash: hash.as_str().to_owned(),
            created_at: added_at,
        })
        .await
        .unwrap();
        let contact = RecoveryContact {
            id: format!("contact-of-{handle}"),
            name: "Howard".into(),
            email: "howard@example.net".into(),
            added_at,
        };
        tx.add_recovery_contact(&id, &contact).await.unwrap();
        // One of the owners who are watched has a second factor.
        if watched.get(1) == Some(&number) {
            let authenticator = Authenticator {
                id: format!("authenticator-of-{handle}"),
                name: "Phone".into(),
                sealed_secret: keys.seal(Purpose::Factors, SECRET, &SystemRandom).unwrap(),
                last_step: 0,
                added_at,
                suspended_at: None,
            };
            tx.add_authenticator(&id, &authenticator).await.unwrap();
        }
        if watched.contains(&number) {
            let IpAddr::V4(known) = known_address(number).ip() else {
                panic!("the networks of this test are IPv4");
            };
            let network = keys.name(Purpose::Network, &[&known.octets()]);
            tx.add_familiar_network(&id, &network, START).await.unwrap();
        }
        targets.push(Target {
            handle,
            names: names.to_vec(),
            ..Target::default()
        });
    }
    tx.commit().await.unwrap();
    targets
}

#[tokio::test]
async fn five_hundred_accounts_from_fifty_addresses_for_a_week() {
    let api = TestApi::new().await;
    let mut siege = Siege::new(&api, 500, 50, &[3, 104, 250, 499], DAY).await;
    siege.run().await;
    siege.report("500 accounts, 50 addresses");
    assert_eq!(siege.told.recovered, 4 * 2 * 7);
}

#[tokio::test]
async fn one_account_from_five_hundred_addresses_for_a_week() {
    let api = TestApi::new().await;
    let mut siege = Siege::new(&api, 1, 500, &[0], HOUR).await;
    siege.run().await;
    siege.report("1 account, 500 addresses");
    assert_eq!(siege.told.recovered, 2 * 7);
}

/// Somebody who has the mailbox of an account with a second factor, and
/// guesses at the codes of its authenticator app: six digits, three of which
/// are right at any moment. The owner has backup codes.
#[tokio::test]
async fn one_who_has_the_mailbox_guesses_at_the_authenticator_for_a_week() {
    const RIGHT_AT_ONCE: f64 = 3.0 / 1e6;
    let api = TestApi::new().await;
    let end = START.0 + WEEK;
    let mut owner_comes_at = START.0 + 5 * HOUR;
    let mut slot = backup_code(0).expose_secret().to_owned();
    let (mut weighed, mut network, mut recovered) = (0u32, 0, 0);
    while api.service.now().0 < end {
        let now = api.service.now().0;
        if now >= owner_comes_at {
            owner_comes_at += DAY;
            let mut owner = api.browser_at(address(3, recovered));
            owner.start("forgot_password").await.document();
            owner.identify_with_work("grace").await.document();
            owner.choose(KINDS[0]).await.document();
            let code = api.newest_code().await;
            owner.submit(&code).await.document();
            owner.choose("backup_code").await.document();
            let document = owner.submit(&slot).await.document();
            let Some(ShownOnce::BackupCode { code }) = document.shown_once else {
                panic!("the spent code is not replaced");
            };
            slot = code.expose_secret().to_owned();
            owner.act(json!("go_on")).await.document();
            let password = format!("a new password for day {recovered}");
            owner.set_password(&password).await.document();
            recovered += 1;
        }
        let mut attacker = api.browser_at(address(1, network));
        network += 1;
        attacker.start("forgot_password").await.document();
        attacker.identify("grace").await.document();
        let asked = attacker.choose(KINDS[0]).await;
        let mut again = if asked.status.is_success() {
            let code = api.newest_code().await;
            attacker.submit(&code).await.document();
            attacker.choose("authenticator_code").await.document();
            0
        } else {
            retry_at(&asked.problem())
        };
        while again == 0 {
            let code = other_than_any(api.service.now());
            let problem = attacker.submit(&code).await.problem();
            match problem.kind {
                ProblemType::CodeIncorrect => weighed += 1,
                ProblemType::RateLimited => again = retry_at(&problem),
                ProblemType::MethodUnavailable => again = end,
                other => panic!("{other:?}"),
            }
        }
        let next = again.min(owner_comes_at).min(end).max(now + 1);
        api.advance(next - now);
    }
    let chance = f64::from(weighed) * RIGHT_AT_ONCE;
    println!(
        "authenticator, by one who has the mailbox: {weighed} guesses weighed, chance of a \
         success {chance:.2e}; the owner recovered {recovered} times"
    );
    assert!(weighed > 10, "a person would not have enough tries");
    assert!(chance < FOR_EACH, "{chance}");
    assert_eq!(recovered, 7);
}

/// A code that the app shows at no moment near this one.
fn other_than_any(now: UnixSeconds) -> String {
    let near: Vec<_> = (-25..=25)
        .map(|step| authenticator_code(now.plus(step * 30)))
        .collect();
    let codes = (0..100).map(|number| format!("{number:06}"));
    let mut others = codes.filter(|code| !near.contains(code));
    others.next().unwrap()
}
