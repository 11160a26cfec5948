//! Who works on cases, from the operator's file.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use regain_contract::support::Role;
use regain_journey::AgentId;
use serde::Deserialize;
use zeroize::Zeroizing;

use crate::config::ConfigError;
use crate::identifier::normal_form;
use crate::keys::same;
use crate::otpauth::{SECRET_LENGTH, read_key};

/// Where the service knows the people from who work on cases, and with which
/// role. They may as well come from an identity provider: what signs somebody
/// in here is asked for apart.
pub trait Agents: Send + Sync + 'static {
    /// All of them.
    fn all(&self) -> Vec<Agent>;

    /// What somebody signs in with who has this name, if they sign in here.
    fn sign_in_means(&self, name: &str) -> Option<SignInMeans>;

    /// The scripts that are let in.
    fn scripts(&self) -> Vec<Script>;

    /// The script whose token has this keyed hash.
    fn script(&self, token_hash: &[u8; 32]) -> Option<Script> {
        // Every one is compared, whichever fits.
        let scripts = self.scripts().into_iter();
        scripts.fold(None, |found, script| {
            if same(&script.token_hash, token_hash) {
                Some(script)
            } else {
                found
            }
        })
    }

    /// The one with this number.
    fn agent(&self, id: AgentId) -> Option<Agent> {
        self.all().into_iter().find(|agent| agent.id == id)
    }

    /// The one with this name.
    fn named(&self, name: &str) -> Option<Agent> {
        let wanted = normal_form(name);
        self.all()
            .into_iter()
            .find(|agent| normal_form(&agent.name) == wanted)
    }

    /// What whoever has this number is called; the number of one who has left.
    fn name_of(&self, id: AgentId) -> String {
        let person = self.agent(id).map(|agent| agent.name);
        let script = || {
            let mut scripts = self.scripts().into_iter();
            scripts
                .find(|script| script.id == id)
                .map(|script| script.name)
        };
        person
            .or_else(script)
            .unwrap_or_else(|| format!("#{}", id.0))
    }
}

/// Somebody who works on cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agent {
    /// Their number.
    pub id: AgentId,
    /// Their name.
    pub name: String,
    /// What they may do.
    pub role: Role,
}

/// What somebody signs in with.
#[derive(Clone)]
pub struct SignInMeans {
    /// Who.
    pub agent: Agent,
    /// The hash of their password, in PHC form.
    pub password_hash: String,
    /// The secret of their authenticator app.
    pub authenticator: Zeroizing<[u8; SECRET_LENGTH]>,
}

impl fmt::Debug for SignInMeans {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SignInMeans({:?}, [redacted])", self.agent)
    }
}

/// What a script may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum Scope {
    /// Read the queue and cases.
    #[serde(rename = "cases:read")]
    ReadCases,
    /// Note, ask and hand over.
    #[serde(rename = "cases:act")]
    ActOnCases,
    /// Make links, list them and take them back.
    #[serde(rename = "links")]
    Links,
}

impl Scope {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::ReadCases, Self::ActOnCases, Self::Links];

    /// The name in the file and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ReadCases => "cases:read",
            Self::ActOnCases => "cases:act",
            Self::Links => "links",
        }
    }
}

/// A script that is let in by a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// Its number: one that no person has.
    pub id: AgentId,
    /// What it is called.
    pub name: String,
    /// The keyed hash of its token.
    pub token_hash: [u8; 32],
    /// What it may do.
    pub scopes: Vec<Scope>,
}

/// The people and scripts of the operator's file.
pub struct AgentsFile {
    people: Vec<SignInMeans>,
    scripts: Vec<Script>,
}

/// The file as it is written: JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    agents: Vec<WrittenAgent>,
    #[serde(default)]
    tokens: Vec<WrittenToken>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenAgent {
    number: u32,
    name: String,
    role: Role,
    password_hash: String,
    authenticator: Zeroizing<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenToken {
    number: u32,
    name: String,
    hash: String,
    scopes: Vec<Scope>,
}

/// The longest name, in characters.
const NAME_MAX: usize = 64;

impl AgentsFile {
    /// Reads the file.
    ///
    /// # Errors
    /// A sentence for the operator: it cannot be read, is not of the form that
    /// docs/support.md shows, or two in it have one number or name.
    pub fn read(file: &Path) -> Result<Self, ConfigError> {
        let about = |what: String| ConfigError(format!("--agents {}: {what}", file.display()));
        let text = std::fs::read_to_string(file)
            .map(Zeroizing::new)
            .map_err(|error| about(format!("it cannot be read: {error}")))?;
        Self::parse(&text).map_err(about)
    }

    /// Reads what stands in the file.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn parse(text: &str) -> Result<Self, String> {
        // Where, and not what: a line of the file may hold a secret.
        let written: Written = serde_json::from_str(text).map_err(|error| {
            format!(
                "line {}, column {} is not of the form in docs/support.md",
                error.line(),
                error.column()
            )
        })?;
        let mut people = Vec::with_capacity(written.agents.len());
        for one in written.agents {
            let authenticator = read_key(&one.authenticator).ok_or_else(|| {
                format!(
                    "the authenticator of {} is not 32 letters and digits of Base32",
                    one.name
                )
            })?;
            if !one.password_hash.starts_with("$argon2id$") {
                return Err(format!(
                    "the password_hash of {} is not one that `regain-api agent` prints",
                    one.name
                ));
            }
            people.push(SignInMeans {
                agent: Agent {
                    id: AgentId(one.number),
                    name: one.name,
                    role: one.role,
                },
                password_hash: one.password_hash,
                authenticator,
            });
        }
        let mut scripts = Vec::with_capacity(written.tokens.len());
        for one in written.tokens {
            let token_hash = super::new_agent::read_hash(&one.hash).ok_or_else(|| {
                format!(
                    "the hash of {} is not one that `regain-api token` prints",
                    one.name
                )
            })?;
            scripts.push(Script {
                id: AgentId(one.number),
                name: one.name,
                token_hash,
                scopes: one.scopes,
            });
        }
        Self::of(people, scripts)
    }

    /// These people and scripts.
    ///
    /// # Errors
    /// Two of them have one number or name, or a name is none.
    pub fn of(people: Vec<SignInMeans>, scripts: Vec<Script>) -> Result<Self, String> {
        let persons = people.iter().map(|one| (one.agent.id, &one.agent.name));
        let others = scripts.iter().map(|one| (one.id, &one.name));
        let (mut numbers, mut names) = (BTreeSet::new(), BTreeSet::new());
        for (id, name) in persons.chain(others) {
            let length = name.chars().count();
            if name.trim() != name
                || !(1..=NAME_MAX).contains(&length)
                || name.chars().any(char::is_control)
            {
                return Err(format!(
                    "the name of number {} is to be one to {NAME_MAX} characters on one line",
                    id.0
                ));
            }
            if !numbers.insert(id) {
                return Err(format!("two have the number {}", id.0));
            }
            if !names.insert(normal_form(name)) {
                return Err(format!("two have the name {name}"));
            }
        }
        Ok(Self { people, scripts })
    }
}

impl Agents for AgentsFile {
    fn all(&self) -> Vec<Agent> {
        self.people.iter().map(|one| one.agent.clone()).collect()
    }

    fn sign_in_means(&self, name: &str) -> Option<SignInMeans> {
        let wanted = normal_form(name);
        self.people
            .iter()
            .find(|one| normal_form(&one.agent.name) == wanted)
            .cloned()
    }

    fn scripts(&self) -> Vec<Script> {
        self.scripts.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    fn entry(number: u32, name: &str) -> String {
        format!(
            r#"{{"number":{number},"name":"{name}","role":"agent","password_hash":"$argon2id$x","authenticator":"{KEY}"}}"#
        )
    }

    fn parse(entries: &[String]) -> Result<AgentsFile, String> {
        AgentsFile::parse(&format!(r#"{{"agents":[{}]}}"#, entries.join(",")))
    }

    #[test]
    fn everybody_has_a_number_and_a_name_of_their_own() {
        let file = parse(&[entry(1, "Ines"), entry(2, "Omar")]).unwrap();
        assert_eq!(file.named(" ines ").unwrap().id, AgentId(1));
        assert_eq!(file.name_of(AgentId(2)), "Omar");
        assert_eq!(file.name_of(AgentId(3)), "#3");
        for (second, why) in [
            (entry(1, "Omar"), "two have the number 1"),
            (entry(2, "INES"), "two have the name INES"),
            (entry(2, " Omar"), "the name of number 2"),
            (entry(2, ""), "the name of number 2"),
            (
                entry(2, "Omar").replace("$argon2id$", "plain "),
                "password_hash of Omar",
            ),
            (
                entry(2, "Omar").replace(KEY, "short"),
                "authenticator of Omar",
            ),
            (entry(2, "Omar").replace("agent\",", "owner\","), "line 1"),
            (entry(2, "Omar").replace("\"role\"", "\"rank\""), "line 1"),
        ] {
            let said = parse(&[entry(1, "Ines"), second]).err().unwrap();
            assert!(said.contains(why), "{said}");
            assert!(!said.contains(KEY));
        }
    }

    #[test]
    fn what_signs_in_is_not_printed() {
        let file = parse(&[entry(1, "Ines")]).unwrap();
        let shown = format!("{:?}", file.sign_in_means("Ines").unwrap());
        assert!(!shown.contains("argon2"));
        assert!(shown.contains("[redacted]"));
    }
}
