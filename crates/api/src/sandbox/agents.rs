//! The made-up people who work on cases.

use regain_contract::support::Role;
use regain_journey::AgentId;
use zeroize::Zeroizing;

use super::authenticator::{STEP, moment};
use crate::Service;
use crate::flow::authenticator_of_secret;
use crate::keys::Keys;
use crate::password::hash_blocking;
use crate::random::Random;
use crate::support::{Agent, AgentsFile, SignInMeans};

/// Somebody made up who works on cases.
#[derive(Clone, Copy, Debug)]
pub struct SandboxAgent {
    /// Their number.
    pub number: u32,
    /// Their name.
    pub name: &'static str,
    /// What they may do.
    pub role: Role,
    /// Their password.
    pub password: &'static str,
    /// The secret of their authenticator app.
    pub authenticator: [u8; 20],
}

/// One for each role, and one more, because some accounts take two people.
pub const AGENTS: [SandboxAgent; 4] = [
    SandboxAgent {
        number: 1,
        name: "Ines",
        role: Role::Agent,
        password: "answers with a warm voice",
        authenticator: *b"regain-support-ines!",
    },
    SandboxAgent {
        number: 2,
        name: "Omar",
        role: Role::Agent,
        password: "reads every letter twice",
        authenticator: *b"regain-support-omar!",
    },
    SandboxAgent {
        number: 3,
        name: "Lena",
        role: Role::Lead,
        password: "knows who is on holiday",
        authenticator: *b"regain-support-lena!",
    },
    SandboxAgent {
        number: 4,
        name: "Tariq",
        role: Role::Auditor,
        password: "looks and touches nothing",
        authenticator: *b"regain-support-tariq",
    },
];

/// The made-up people, ready to sign in.
///
/// `None`: there is no randomness for their passwords.
#[must_use]
pub fn support_agents(keys: &Keys, random: &dyn Random) -> Option<AgentsFile> {
    let people = AGENTS.iter().map(|one| {
        let hash = hash_blocking(keys, random, one.password)?;
        Some(SignInMeans {
            agent: Agent {
                id: AgentId(one.number),
                name: one.name.to_owned(),
                role: one.role,
            },
            password_hash: hash.as_str().to_owned(),
            authenticator: Zeroizing::new(one.authenticator),
        })
    });
    AgentsFile::of(people.collect::<Option<_>>()?, Vec::new()).ok()
}

/// Somebody made up, with what their authenticator app shows.
pub(super) struct Shown {
    pub(super) agent: &'static SandboxAgent,
    /// The code.
    pub(super) code: String,
    /// For how many seconds more.
    pub(super) seconds_left: u32,
}

/// Those of the made-up people who can sign in: none of them where the operator
/// has a file of their own.
pub(super) fn all(service: &Service) -> Vec<Shown> {
    let now = service.now();
    let seconds_left = u32::try_from(STEP - now.0.rem_euclid(STEP)).unwrap_or(0);
    let Some(known) = &service.agents else {
        return Vec::new();
    };
    let can_sign_in = |one: &&SandboxAgent| {
        let means = known.sign_in_means(one.name);
        means.is_some_and(|means| *means.authenticator == one.authenticator)
    };
    let shown = |agent: &'static SandboxAgent| {
        let totp = authenticator_of_secret(&agent.authenticator)?;
        Some(Shown {
            agent,
            code: totp.generate(moment(now)).to_string(),
            seconds_left,
        })
    };
    AGENTS
        .iter()
        .filter(can_sign_in)
        .filter_map(shown)
        .collect()
}

#[cfg(test)]
mod tests {
    use regain_contract::{Password, PasswordPolicy, Secret};

    use super::*;

    #[test]
    fn passwords_meet_the_rule() {
        for one in AGENTS {
            let password = Secret::new(one.password.to_owned());
            assert!(Password::parse(password, PasswordPolicy::ONLY_FACTOR).is_ok());
        }
    }
}
