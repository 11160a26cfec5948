//! Those who want accounts that are not theirs.

use regain_contract::{ActionRequest, ProofKind, Secret, Situation, StartRequest, Step};

use crate::browser::{Asked, Browser};
use crate::diary::Entry;
use crate::world::World;
use crate::{Next, Outcome};

/// What an attacker wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    /// To know which names have an account.
    Enumerate,
    /// To guess the code of some account.
    Guess,
}

/// One network that goes from name to name.
pub struct Attacker {
    wish: Wish,
    browser: Browser,
    names: Vec<String>,
    /// How many wrong codes were tried for the present name.
    tried: u32,
    /// The place of the present recovery in the diary.
    place: Option<usize>,
    step: Option<Step>,
}

/// Wrong codes for each name: as many as one code has.
const TRIES: u32 = 5;

impl Attacker {
    /// One that looks for accounts among names, there or not.
    #[must_use]
    pub fn that_enumerates(network: u64, names: Vec<String>) -> Self {
        Self::new(Wish::Enumerate, network, names)
    }

    /// One that guesses codes of accounts.
    #[must_use]
    pub fn that_guesses(network: u64, names: Vec<String>) -> Self {
        Self::new(Wish::Guess, network, names)
    }

    fn new(wish: Wish, network: u64, names: Vec<String>) -> Self {
        Self {
            wish,
            browser: Browser::new(network, "en"),
            names,
            tried: 0,
            place: None,
            step: None,
        }
    }

    /// Does the next thing.
    ///
    /// # Errors
    /// The service cannot be asked.
    pub async fn act(&mut self, world: &mut World) -> Outcome<Next> {
        let Some(name) = self.names.last().cloned() else {
            return Ok(Next::Over);
        };
        let asked = match self.step.take() {
            Some(Step::Identify(_)) => self.name(world, &name).await?,
            Some(Step::ChooseProof(_)) if self.wish == Wish::Guess => {
                let kind = ProofKind::EmailCode;
                let choose = ActionRequest::ChooseProof { kind };
                self.browser.act(world, &choose).await?
            }
            Some(Step::EnterCode(_)) if self.tried < TRIES => self.guess(world, &name).await?,
            // On with the next name.
            Some(_) | None => {
                if self.place.is_some() {
                    self.names.pop();
                    self.tried = 0;
                }
                if self.names.is_empty() {
                    return Ok(Next::Over);
                }
                self.start(world).await?
            }
        };
        Ok(match asked {
            Asked::Done(document) => {
                self.note_code(&document.step, world);
                self.step = Some(document.step);
                Next::In(7)
            }
            Asked::Refused(problem) => {
                let now = world.now();
                let wait = problem.retry_at.map_or(0, |at| at.since(now));
                self.step = problem.flow.map(|document| document.step);
                Next::In(wait.max(0) + 7)
            }
        })
    }

    fn note_code(&self, step: &Step, world: &mut World) {
        if let (Step::EnterCode(_), Some(place)) = (step, self.place) {
            world.diary.note(place, |entry| entry.was_asked_code = true);
        }
    }

    async fn start(&mut self, world: &mut World) -> Outcome<Asked> {
        let start = StartRequest {
            situation: Situation::ForgotPassword,
            ask_person: false,
            contacted_by_someone: false,
            cannot_use: Vec::new(),
        };
        // Cookies would say that it is the same browser.
        self.browser = Browser::new(self.browser.network, "en");
        let asked = self.browser.start(world, &start).await?;
        self.place = None;
        if let Asked::Done(_) = asked {
            let entry = Entry::new(world.now(), Situation::ForgotPassword, "en");
            self.place = Some(world.diary.begin(entry));
        }
        Ok(asked)
    }

    async fn name(&mut self, world: &mut World, name: &str) -> Outcome<Asked> {
        let identify = ActionRequest::Identify {
            identifier: name.to_owned(),
            work: None,
        };
        let asked = self.browser.act(world, &identify).await?;
        if let Asked::Done(_) = asked {
            let (now, network) = (world.now(), self.browser.network);
            world.diary.named(now, network, name);
        }
        Ok(asked)
    }

    async fn guess(&mut self, world: &mut World, name: &str) -> Outcome<Asked> {
        self.tried += 1;
        let code = Secret::new(format!("{:08}", 10_000_000 + self.tried));
        let submit = ActionRequest::SubmitCode { code };
        let asked = self.browser.act(world, &submit).await?;
        if let (Asked::Refused(_), Some(place)) = (&asked, self.place) {
            let (now, network) = (world.now(), self.browser.network);
            world.diary.failed(now, network, name);
            world.diary.note(place, |entry| entry.refused_codes += 1);
        }
        Ok(asked)
    }
}
