//! Which screens there are pictures of, in the order in which people meet them, and what each is for. Whoever adds a screen
//! adds a line here: `cargo xtask check` asks for it.

/// Where a screen comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// The app, by the gallery.
    App,
    /// The API, without the app.
    Served,
    /// The console of support staff, which is in English.
    Console,
}

/// A screen.
pub(super) struct Listed {
    /// Its name, as in `data-screen`.
    pub(super) screen: &'static str,
    /// What it is for, in one sentence.
    pub(super) about: &'static str,
}

/// Screens that belong together.
pub(super) struct Group {
    pub(super) heading: &'static str,
    pub(super) source: Source,
    pub(super) screens: &'static [Listed],
}

const fn listed(screen: &'static str, about: &'static str) -> Listed {
    Listed { screen, about }
}

/// All of them.
pub(super) const GROUPS: &[Group] = &[
    Group {
        heading: "What has happened",
        source: Source::App,
        screens: &[
            listed(
                "triage",
                "Seven situations in plain words; plain HTML, which works before the app has loaded and if it never does.",
            ),
            listed(
                "situation",
                "What to try first in one situation, and the way into the recovery.",
            ),
            listed("help", "How to reach a person, without an account."),
            listed("pass", "Goes on with a recovery that was begun elsewhere."),
            listed(
                "link",
                "What a link in a mail is for; nothing happens until it is pressed here.",
            ),
            listed(
                "check-mailbox",
                "Asks whether somebody else can read the mail, before a code is sent there.",
            ),
            listed("secure-mailbox", "How to make the mailbox safe first."),
        ],
    },
    Group {
        heading: "Whose account it is",
        source: Source::App,
        screens: &[
            listed(
                "identify",
                "Asks for the account; what follows is the same whether there is one or not.",
            ),
            listed(
                "choose-proof",
                "Equal ways to prove it, and how to go on elsewhere.",
            ),
            listed(
                "enter-code",
                "A code of any kind; it may be pasted with spaces, and may be late.",
            ),
            listed("use-passkey", "Asks the device for a passkey."),
            listed(
                "new-backup-code",
                "The code that replaces the one that was used, shown once.",
            ),
            listed(
                "waiting",
                "Why there is a wait, until when, and how the owner can stop it.",
            ),
            listed(
                "elsewhere",
                "The recovery goes on on another device; both show the same code.",
            ),
        ],
    },
    Group {
        heading: "Making the account safe",
        source: Source::App,
        screens: &[
            listed(
                "tasks",
                "What to look at; all of it is a draft until it is confirmed.",
            ),
            listed(
                "set-password",
                "A new password, with advice while it is typed.",
            ),
            listed(
                "review",
                "What reaches into the account, to keep or to remove: here the devices.",
            ),
            listed(
                "add-authenticator",
                "A new authenticator app by a QR code or a key; its first code is checked.",
            ),
            listed("add-passkey", "Makes a passkey."),
            listed(
                "backup-codes",
                "Ten new backup codes to print or to copy, shown once.",
            ),
            listed(
                "add-address",
                "A new address, once the code that was sent there was entered.",
            ),
            listed(
                "check-changes",
                "Everything that is going to change, and one press that does it.",
            ),
            listed(
                "done",
                "What was changed, who was told, and how long the account is watched.",
            ),
        ],
    },
    Group {
        heading: "A person helps",
        source: Source::App,
        screens: &[
            listed("case-details", "Three questions, one a page."),
            listed("case-check", "The answers, before they are sent."),
            listed(
                "case-opened",
                "The reference, which can be read out, and when somebody answers.",
            ),
        ],
    },
    Group {
        heading: "Pages without the app",
        source: Source::Served,
        screens: &[
            listed(
                "fallback",
                "The first page where no script runs: the form to a person is on it.",
            ),
            listed(
                "helping",
                "For somebody who helps: what they may do, and what only the owner may.",
            ),
            listed(
                "phone",
                "For a call: shows a code to read out, by which support sees the step and nothing else.",
            ),
            listed(
                "case-open",
                "Lets a browser in to a case, by its reference and code.",
            ),
            listed(
                "case-page",
                "Where a case stands: messages, photographs, what can be done.",
            ),
        ],
    },
    Group {
        heading: "When something is in the way",
        source: Source::App,
        screens: &[
            listed("opening", "The recovery is fetched."),
            listed(
                "trouble",
                "No connection, or the service does not answer; nothing is lost.",
            ),
            listed("ended", "The recovery is over, and why."),
        ],
    },
    Group {
        heading: "The console of support staff",
        source: Source::Console,
        screens: &[
            listed("console-sign-in", "Signing in with a password and a code."),
            listed("console-queue", "The cases, those that wait longest first."),
            listed(
                "console-case",
                "A case without a secret or an address, and what this person may do in it.",
            ),
            listed("console-check", "A decision, before it is made."),
            listed(
                "console-links",
                "A link that brings somebody to the right step, and proves nothing.",
            ),
            listed(
                "console-call",
                "Helping somebody who phones: the step they are at, and three words to say.",
            ),
            listed("console-audit", "Who did what, for leads and auditors."),
            listed(
                "console-outbox",
                "Messages that the next server did not take, to whom and why, without what they say.",
            ),
            listed(
                "console-insights",
                "How recoveries go, day by day; each chart can be had as a table.",
            ),
            listed(
                "console-insights-steps",
                "Further down on the same page: how many came to each step, went on, and gave up there.",
            ),
            listed(
                "console-experiments",
                "What is tried out, and what came of it, with how sure that is.",
            ),
        ],
    },
];

/// The screens that come from there, in order.
pub(super) fn of(source: Source) -> impl Iterator<Item = &'static str> {
    GROUPS
        .iter()
        .filter(move |group| group.source == source)
        .flat_map(|group| group.screens)
        .map(|one| one.screen)
}

/// Whether this screen is listed as coming from there.
pub(super) fn is_of(screen: &str, source: Source) -> bool {
    of(source).any(|one| one == screen)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_screen_is_listed_once() {
        let all: Vec<_> = GROUPS.iter().flat_map(|group| group.screens).collect();
        let names: BTreeSet<_> = all.iter().map(|one| one.screen).collect();
        assert_eq!(names.len(), all.len());
        assert!(all.iter().all(|one| one.about.ends_with('.')));
    }
}
