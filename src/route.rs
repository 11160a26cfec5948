//! Addresses: which page an address names, and which address a page has.
//!
//! The flow decides what is shown; the address only follows it, so that Back, reload and a second tab do what a person
//! expects.

use regain_contract::{Situation, Step, paths::pages};

/// A page of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// A page outside of the flow.
    Entry(Entry),
    /// A step of the flow.
    Step(Page),
}

/// A page outside of the flow: `/` with a fragment, or one of two with a path of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// The first question.
    Triage,
    /// What to do first in a situation.
    Situation(Situation),
    /// Asking a person.
    Help,
    /// A link from a message or from another device.
    Link,
    /// Going on with a recovery pass that is typed.
    Pass,
}

/// A step, as addresses name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Whether the mailbox is safe.
    CheckMailbox,
    /// Making the mailbox safe.
    SecureMailbox,
    /// Naming the account.
    Identify,
    /// Choosing how to prove that it is them.
    ChooseProof,
    /// Entering a code.
    EnterCode,
    /// Using a passkey.
    UsePasskey,
    /// The new backup code.
    NewBackupCode,
    /// Waiting.
    Waiting,
    /// The recovery goes on on another device.
    Elsewhere,
    /// Choosing a new password.
    SetPassword,
    /// The tasks of securing the account.
    Tasks,
    /// A list of what the account has.
    Review,
    /// A new authenticator app.
    AddAuthenticator,
    /// A new passkey.
    AddPasskey,
    /// The backup codes.
    BackupCodes,
    /// A new address.
    AddAddress,
    /// What is going to change.
    CheckChanges,
    /// What was done.
    Done,
    /// A question of the human route.
    Case(Question),
    /// Checking the answers.
    CaseCheck,
    /// The case is open.
    CaseOpened,
    /// The flow is over.
    Ended,
}

/// A question of the human route. The step has three, each on a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Which account it is.
    Account,
    /// What happened.
    Story,
    /// Where the person can be reached.
    Contact,
}

const HELP: &str = "help";

impl Route {
    /// The page at `path` with `fragment` (without `#`); `None` for an address the app does not have.
    #[must_use]
    pub fn parse(path: &str, fragment: &str) -> Option<Self> {
        match path {
            pages::START => return Some(Self::Entry(Entry::parse(fragment))),
            pages::LINK => return Some(Self::Entry(Entry::Link)),
            pages::PASS => return Some(Self::Entry(Entry::Pass)),
            _ => {}
        }
        Page::ALL
            .into_iter()
            .find(|page| page.path() == path)
            .map(Self::Step)
    }

    /// The address, with the query (`?lang=…` or nothing) kept.
    #[must_use]
    pub fn address(self, query: &str) -> String {
        match self {
            Self::Entry(entry) => match entry.fragment() {
                "" => format!("{}{query}", entry.path()),
                fragment => format!("{}{query}#{fragment}", entry.path()),
            },
            Self::Step(page) => format!("{}{query}", page.path()),
        }
    }
}

impl Entry {
    fn parse(fragment: &str) -> Self {
        if fragment == HELP {
            return Self::Help;
        }
        Situation::from_slug(fragment).map_or(Self::Triage, Self::Situation)
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Triage | Self::Situation(_) | Self::Help => pages::START,
            Self::Link => pages::LINK,
            Self::Pass => pages::PASS,
        }
    }

    /// What stands behind the `#`; nothing for the first question. What a link carries there is never put back.
    #[must_use]
    pub const fn fragment(self) -> &'static str {
        match self {
            Self::Triage | Self::Link | Self::Pass => "",
            Self::Situation(situation) => situation.slug(),
            Self::Help => HELP,
        }
    }
}

impl Page {
    /// All steps.
    pub const ALL: [Self; 24] = [
        Self::CheckMailbox,
        Self::SecureMailbox,
        Self::Identify,
        Self::ChooseProof,
        Self::EnterCode,
        Self::UsePasskey,
        Self::NewBackupCode,
        Self::Waiting,
        Self::Elsewhere,
        Self::SetPassword,
        Self::Tasks,
        Self::Review,
        Self::AddAuthenticator,
        Self::AddPasskey,
        Self::BackupCodes,
        Self::AddAddress,
        Self::CheckChanges,
        Self::Done,
        Self::Case(Question::Account),
        Self::Case(Question::Story),
        Self::Case(Question::Contact),
        Self::CaseCheck,
        Self::CaseOpened,
        Self::Ended,
    ];

    /// The path.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::CheckMailbox => pages::MAILBOX,
            Self::SecureMailbox => pages::SECURE_MAILBOX,
            Self::Identify => pages::IDENTIFY,
            Self::ChooseProof => pages::PROOFS,
            Self::EnterCode => pages::CODE,
            Self::UsePasskey => pages::PASSKEY,
            Self::NewBackupCode => pages::BACKUP_CODE,
            Self::Waiting => pages::WAITING,
            Self::Elsewhere => pages::ELSEWHERE,
            Self::SetPassword => pages::PASSWORD,
            Self::Tasks => pages::TASKS,
            Self::Review => pages::REVIEW,
            Self::AddAuthenticator => pages::AUTHENTICATOR,
            Self::AddPasskey => pages::NEW_PASSKEY,
            Self::BackupCodes => pages::BACKUP_CODES,
            Self::AddAddress => pages::ADDRESS,
            Self::CheckChanges => pages::CHECK,
            Self::Done => pages::DONE,
            Self::Case(Question::Account) => pages::CASE,
            Self::Case(Question::Story) => pages::CASE_STORY,
            Self::Case(Question::Contact) => pages::CASE_CONTACT,
            Self::CaseCheck => pages::CASE_CHECK,
            Self::CaseOpened => pages::CASE_OPENED,
            Self::Ended => pages::ENDED,
        }
    }

    /// Whether both are pages of the same step.
    #[must_use]
    pub fn shares_step(self, other: Self) -> bool {
        self == other || matches!((self, other), (Self::Case(_), Self::Case(_)))
    }

    /// The page that draws `step`; one of them where it has several.
    #[must_use]
    pub const fn of(step: &Step) -> Self {
        match step {
            Step::CheckMailbox(_) => Self::CheckMailbox,
            Step::SecureMailbox(_) => Self::SecureMailbox,
            Step::Identify(_) => Self::Identify,
            Step::ChooseProof(_) => Self::ChooseProof,
            Step::EnterCode(_) => Self::EnterCode,
            Step::UsePasskey(_) => Self::UsePasskey,
            Step::NewBackupCode(_) => Self::NewBackupCode,
            Step::Waiting(_) => Self::Waiting,
            Step::Elsewhere(_) => Self::Elsewhere,
            Step::SetPassword(_) => Self::SetPassword,
            Step::Tasks(_) => Self::Tasks,
            Step::Review(_) => Self::Review,
            Step::AddAuthenticator(_) => Self::AddAuthenticator,
            Step::AddPasskey(_) => Self::AddPasskey,
            Step::BackupCodes(_) => Self::BackupCodes,
            Step::AddAddress(_) => Self::AddAddress,
            Step::CheckChanges(_) => Self::CheckChanges,
            Step::Done(_) => Self::Done,
            Step::CaseDetails(_) => Self::Case(Question::Account),
            Step::CaseCheck(_) => Self::CaseCheck,
            Step::CaseOpened(_) => Self::CaseOpened,
            Step::Ended(_) => Self::Ended,
        }
    }
}

/// Whether a fragment is one of the app's own. Any other is taken out of the address at once: links in messages carry
/// their secrets there.
#[must_use]
pub fn is_known_fragment(fragment: &str) -> bool {
    fragment.is_empty() || fragment == "main" || Entry::parse(fragment) != Entry::Triage
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> Vec<Route> {
        let entries = [Entry::Triage, Entry::Help, Entry::Link, Entry::Pass]
            .into_iter()
            .chain(Situation::ALL.map(Entry::Situation));
        entries
            .map(Route::Entry)
            .chain(Page::ALL.map(Route::Step))
            .collect()
    }

    #[test]
    fn every_page_is_found_again_by_its_address() {
        for route in all() {
            for query in ["", "?lang=qps-ploc"] {
                let address = route.address(query);
                let (rest, fragment) = address.split_once('#').unwrap_or((&address, ""));
                let path = rest.strip_suffix(query).unwrap();
                assert_eq!(Route::parse(path, fragment), Some(route), "{address}");
            }
        }
    }

    #[test]
    fn every_path_of_the_contract_is_a_page() {
        for path in pages::ALL {
            assert!(Route::parse(path, "").is_some(), "{path}");
        }
        assert_eq!(Page::ALL.len() + 3, pages::ALL.len());
        assert_eq!(Route::parse("/recover/secure", ""), None);
        assert_eq!(Route::parse("/recover/code/", ""), None);
    }

    #[test]
    fn a_fragment_that_may_be_a_secret_is_not_known() {
        assert!(is_known_fragment("hacked"));
        assert!(is_known_fragment(""));
        assert!(is_known_fragment("main"));
        assert!(!is_known_fragment(&"a".repeat(43)));
        assert!(!is_known_fragment("t=abc"));
    }
}
