//! Those who answer cases: the made-up people of the sandbox, at the console.

use regain_api::sandbox::{AGENTS, SandboxAgent};
use regain_contract::support::{
    AgentAct, AgentAction, CaseStatus, Queue, RefusalAdvice, SupportCase,
};
use regain_contract::{Reference, UnixSeconds, paths};
use serde_json::json;

use crate::browser::{Answer, Browser};
use crate::chance::Chance;
use crate::person::authenticator_code;
use crate::world::World;
use crate::{Fault, Next, Outcome, told};

/// How many cases somebody answers before they do something else.
const AT_ONCE: usize = 8;

/// Nobody answers a case sooner than this, in seconds.
const SOONEST: i64 = 40 * 60;

/// The network of the office.
const OFFICE: u64 = 0xFFFF_0000;

/// Somebody at the console.
pub struct Desk {
    agent: &'static SandboxAgent,
    browser: Browser,
    chance: Chance,
}

impl Desk {
    /// The desk of somebody of this name.
    ///
    /// # Errors
    /// There is nobody of that name.
    pub fn of(name: &str, seed: u64) -> Outcome<Self> {
        let agent = AGENTS.iter().find(|one| one.name == name);
        let agent = agent.ok_or_else(|| Fault::new(format!("nobody is called {name}")))?;
        Ok(Self {
            agent,
            browser: Browser::new(OFFICE + u64::from(agent.number), "en"),
            chance: Chance::new(seed ^ u64::from(agent.number) << 40),
        })
    }

    /// Signs in.
    ///
    /// # Errors
    /// It is refused.
    pub async fn sign_in(&mut self, world: &mut World) -> Outcome {
        let code = authenticator_code(&self.agent.authenticator, world.now());
        let body = json!({
            "name": self.agent.name, "password": self.agent.password, "code": code
        });
        let answer = self
            .browser
            .post(world, paths::SUPPORT_SESSION, &body)
            .await?;
        if (200..300).contains(&answer.status) {
            Ok(())
        } else {
            let (name, body) = (self.agent.name, answer.body);
            Err(Fault::new(format!("{name} cannot sign in: {body}")))
        }
    }

    /// Reads something of the console.
    ///
    /// # Errors
    /// It is refused.
    pub async fn read(&mut self, world: &mut World, path: &str) -> Outcome<String> {
        let answer = self.browser.get(world, path).await?;
        if answer.status == 200 {
            Ok(answer.body)
        } else {
            Err(Fault::new(format!("{path}: {}", answer.body)))
        }
    }

    /// Answers some cases, where it is a working hour.
    ///
    /// # Errors
    /// The service cannot be asked.
    pub async fn act(&mut self, world: &mut World) -> Outcome<Next> {
        if is_working_hour(world.now()) {
            self.sign_in(world).await?;
            let queue = self.read(world, paths::SUPPORT_CASES).await?;
            let queue: Queue =
                serde_json::from_str(&queue).map_err(|error| told("the queue", error))?;
            let now = world.now();
            let due = queue.cases.iter().filter(|entry| {
                let waits = matches!(
                    entry.status,
                    CaseStatus::WaitsForService | CaseStatus::WaitsForSecond
                );
                let is_free = entry
                    .assigned_to
                    .as_deref()
                    .is_none_or(|name| name == self.agent.name)
                    || entry.status == CaseStatus::WaitsForSecond;
                waits && is_free && now.since(entry.opened_at) > SOONEST
            });
            let references: Vec<Reference> = due.map(|entry| entry.reference.clone()).collect();
            for reference in references.iter().take(AT_ONCE) {
                self.answer(world, reference).await?;
            }
        }
        Ok(Next::In(self.chance.between(1500, 5000)))
    }

    async fn answer(&mut self, world: &mut World, reference: &Reference) -> Outcome {
        let path = paths::SUPPORT_CASE.replace("{reference}", reference.as_str());
        let case = self.read(world, &path).await?;
        let mut case: SupportCase =
            serde_json::from_str(&case).map_err(|error| told("a case", error))?;
        if case.may.contains(&AgentAct::Take) && case.entry.assigned_to.is_none() {
            let answer = self.does(world, reference, &AgentAction::Take).await?;
            let Ok(taken) = serde_json::from_str(&answer.body) else {
                return Ok(());
            };
            case = taken;
        }
        let wishes = [
            (AgentAct::Approve, 50),
            (AgentAct::Ask, 20),
            (AgentAct::Refuse, 30),
        ];
        let may = |(act, _): &(AgentAct, u32)| case.may.contains(act);
        let wishes: Vec<(AgentAct, u32)> = wishes.into_iter().filter(may).collect();
        let Some(act) = self.chance.weighted(&wishes) else {
            return Ok(());
        };
        let (action, name) = match act {
            AgentAct::Approve => {
                let reason = "The answers fit what the account has.".to_owned();
                (AgentAction::Approve { reason }, "approved")
            }
            AgentAct::Ask => {
                let text = "When did you use the account last, and for what?".to_owned();
                let photographs = false;
                (AgentAction::Ask { text, photographs }, "asked")
            }
            AgentAct::Take | AgentAct::HandOver | AgentAct::Note | AgentAct::Refuse => {
                let advice = RefusalAdvice::AnotherProof;
                let reason = "The answers fit any account.".to_owned();
                (AgentAction::Refuse { advice, reason }, "refused")
            }
        };
        let answer = self.does(world, reference, &action).await?;
        if (200..300).contains(&answer.status) {
            *world.diary.deeds.entry(name).or_default() += 1;
        }
        Ok(())
    }

    async fn does(
        &mut self,
        world: &mut World,
        reference: &Reference,
        action: &AgentAction,
    ) -> Outcome<Answer> {
        let path = paths::SUPPORT_CASE_ACTIONS.replace("{reference}", reference.as_str());
        let body = serde_json::to_value(action).map_err(|error| told("a deed", error))?;
        let answer = self.browser.post(world, &path, &body).await?;
        world.deliver().await?;
        Ok(answer)
    }
}

/// From Monday to Friday, from eight to six.
fn is_working_hour(at: UnixSeconds) -> bool {
    // 1970-01-01 was a Thursday.
    let weekday = (at.0.div_euclid(24 * 3600) + 3).rem_euclid(7);
    let hour = at.0.rem_euclid(24 * 3600) / 3600;
    weekday < 5 && (8..18).contains(&hour)
}
