//! How often things may be tried.
//!
//! Two kinds. *Rates* are generic cell rate buckets: one number each, no
//! fixed windows. *Waits* grow with the failures in a row. Both are kept for
//! what a person names, whether there is such an account or not, so that
//! neither tells which exist (OWASP ASVS 6.3.8).

use regain_contract::UnixSeconds;

/// So many at once, and then one each time a part of the period has passed.
///
/// Five in an hour means: five at once, then one every 12 minutes. Whoever
/// asks for as many as there are gets nine in the first hour, and five in
/// each one after it.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    /// Part of the key of its buckets.
    pub name: &'static str,
    /// How many at once.
    pub count: i64,
    /// In how many seconds as many come in again.
    pub per_seconds: i64,
}

/// Flows started from one client network.
pub const STARTS_PER_NETWORK: Rate = Rate {
    name: "start-network",
    count: 20,
    per_seconds: 3600,
};
/// Accounts named from one client network.
pub const NAMED_PER_NETWORK: Rate = Rate {
    name: "named-network",
    count: 40,
    per_seconds: 3600,
};
/// Accounts named from one client network by devices that did no work.
pub const NAMED_WITHOUT_WORK_PER_NETWORK: Rate = Rate {
    name: "named-without-work-network",
    count: 10,
    per_seconds: 3600,
};
/// Names that another system is asked about from one client network, whatever
/// for: naming an account, sending or trying a code, or opening a case.
pub const LOOKED_UP_PER_NETWORK: Rate = Rate {
    name: "looked-up-network",
    count: 300,
    per_seconds: 3600,
};
/// Backup codes compared for one flow: each costs a core a thirtieth of a
/// second.
pub const BACKUP_CODES_PER_FLOW: Rate = Rate {
    name: "backup-flow",
    count: 20,
    per_seconds: 3600,
};
/// Codes of authenticator apps that another system is asked about for one flow.
pub const VERIFIED_ELSEWHERE_PER_FLOW: Rate = Rate {
    name: "verified-flow",
    count: 20,
    per_seconds: 3600,
};
/// Sets of backup codes made in one flow: each costs a core a third of a
/// second. Three at once, then one every eight hours.
pub const BACKUP_SETS_PER_FLOW: Rate = Rate {
    name: "backup-sets-flow",
    count: 3,
    per_seconds: 24 * 3600,
};
/// Codes sent to new addresses in one flow: five at once, then one every five
/// hours. A flow of somebody else's is no way to write to many people.
pub const NEW_ADDRESSES_PER_FLOW: Rate = Rate {
    name: "new-address-flow",
    count: 5,
    per_seconds: 24 * 3600,
};
/// Codes sent to new addresses of one account, in whatever flow: texts cost
/// money, and somebody may have them sent to numbers that earn it.
pub const NEW_ADDRESSES_PER_ACCOUNT: Rate = Rate {
    name: "new-address-account",
    count: 10,
    per_seconds: 24 * 3600,
};
/// The same from one client network.
pub const NEW_ADDRESSES_PER_NETWORK: Rate = Rate {
    name: "new-address-network",
    count: 20,
    per_seconds: 24 * 3600,
};
/// Codes sent to one new address, whichever flow wants it: one in half a
/// minute.
pub const NEW_ADDRESS_MOMENT: Rate = Rate {
    name: "new-address-moment",
    count: 1,
    per_seconds: 30,
};
/// The same in an hour. It is not what the address may be sent as a name of
/// an account ([`SENDS_PER_HOUR`]): nobody uses that up by adding it.
pub const NEW_ADDRESS_PER_HOUR: Rate = Rate {
    name: "new-address-hour",
    count: 5,
    per_seconds: 3600,
};
/// The same in a day.
pub const NEW_ADDRESS_PER_DAY: Rate = Rate {
    name: "new-address-day",
    count: 10,
    per_seconds: 24 * 3600,
};
/// Recovery passes typed from one client network.
pub const PASSES_PER_NETWORK: Rate = Rate {
    name: "passes-network",
    count: 60,
    per_seconds: 3600,
};
/// Links made in one flow.
pub const LINKS_PER_FLOW: Rate = Rate {
    name: "links-flow",
    count: 20,
    per_seconds: 3600,
};
/// Answers to the one question at the end, each of a recovery, from one client
/// network.
pub const FEEDBACK_PER_NETWORK: Rate = Rate {
    name: "feedback-network",
    count: 20,
    per_seconds: 3600,
};
/// The same of browsers that have no recovery any more: five at once, then one
/// every five hours. Nothing says that these are of different people.
pub const FEEDBACK_OF_NOTHING_PER_NETWORK: Rate = Rate {
    name: "feedback-nothing-network",
    count: 5,
    per_seconds: 24 * 3600,
};
/// Codes entered from one client network.
pub const TRIES_PER_NETWORK: Rate = Rate {
    name: "tries-network",
    count: 100,
    per_seconds: 3600,
};
/// Actions of any kind in one flow.
pub const ACTIONS_PER_FLOW: Rate = Rate {
    name: "actions-flow",
    count: 200,
    per_seconds: 3600,
};
/// Actions of any kind from one client network.
pub const ACTIONS_PER_NETWORK: Rate = Rate {
    name: "actions-network",
    count: 1000,
    per_seconds: 3600,
};
/// Passwords of which one flow asks how well they would do, while one is
/// typed: three hundred at once, then one every twelve seconds. Each costs a
/// core some milliseconds, one at a time.
pub const STRENGTHS_PER_FLOW: Rate = Rate {
    name: "strengths-flow",
    count: 300,
    per_seconds: 3600,
};
/// The same for one client network.
pub const STRENGTHS_PER_NETWORK: Rate = Rate {
    name: "strengths-network",
    count: 1000,
    per_seconds: 3600,
};
/// Passwords hashed for one flow: each costs a core a thirtieth of a second.
pub const PASSWORDS_PER_FLOW: Rate = Rate {
    name: "passwords-flow",
    count: 10,
    per_seconds: 3600,
};
/// Codes of one kind sent for one identifier, in whichever flow: five at
/// once, then one every 12 minutes.
pub const SENDS_PER_HOUR: Rate = Rate {
    name: "send-hour",
    count: 5,
    per_seconds: 3600,
};
/// Codes of one kind sent for one identifier: ten at once, if the rate above
/// lets them, then one every 2 hours and 24 minutes.
pub const SENDS_PER_DAY: Rate = Rate {
    name: "send-day",
    count: 10,
    per_seconds: 24 * 3600,
};
/// The same for those who ask from a network that the account has been used
/// from: strangers who use up what they may ask for leave this to its owner.
pub const FAMILIAR_SENDS_PER_HOUR: Rate = Rate {
    name: "send-hour-familiar",
    count: 5,
    per_seconds: 3600,
};
/// See [`FAMILIAR_SENDS_PER_HOUR`].
pub const FAMILIAR_SENDS_PER_DAY: Rate = Rate {
    name: "send-day-familiar",
    count: 10,
    per_seconds: 24 * 3600,
};
/// Mailed codes for one identifier and one network that has named it and done
/// work, beyond those for the identifier: two at once, then one every three
/// and a half days. Strangers who keep asking for codes under a name use up
/// what it may be sent; its owner, in a network that is new, still gets one.
/// It is a bucket of a pair, and so only ever added to one that is not.
pub const NEWCOMER_SENDS_PER_NETWORK: Rate = Rate {
    name: "send-newcomer-network",
    count: 2,
    per_seconds: 7 * 24 * 3600,
};
/// All of those for one identifier: what keeps a mailbox from being flooded
/// from very many networks.
pub const NEWCOMER_SENDS: Rate = Rate {
    name: "send-newcomer",
    count: 2000,
    per_seconds: 7 * 24 * 3600,
};
/// Codes of authenticator apps compared for one account: fifteen at once, then
/// one every eleven hours. Three of a million are right at any moment, so the
/// thirty that a week lets through are a chance of less than one in ten
/// thousand. Failures in a row would not do: each success of the owner's ends
/// their count. Only who has proven something else gets here.
pub const AUTHENTICATOR_TRIES_PER_ACCOUNT: Rate = Rate {
    name: "tries-authenticator",
    count: 15,
    per_seconds: 7 * 24 * 3600,
};
/// Cases opened from one client network.
pub const CASES_PER_NETWORK: Rate = Rate {
    name: "case-network",
    count: 10,
    per_seconds: 3600,
};
/// Codes for calls from one client network.
pub const CALLS_PER_NETWORK: Rate = Rate {
    name: "call-network",
    count: 20,
    per_seconds: 3600,
};
/// Codes of calls that one agent enters: guessing one of a million that wait
/// takes years.
pub const CALLS_PER_AGENT: Rate = Rate {
    name: "call-agent",
    count: 30,
    per_seconds: 3600,
};
/// Mails about cases to one address that nobody has shown to read, whichever
/// case and network they are asked from: three at once, then one every eight
/// hours.
pub const CASE_MAILS_PER_ADDRESS: Rate = Rate {
    name: "case-mail",
    count: 3,
    per_seconds: 24 * 3600,
};
/// The same from one network, beyond those: strangers who use up what an
/// address may be sent leave these to its owner, who is in another network. It
/// is a bucket of a pair, and so only ever added to one that is not.
pub const CASE_MAILS_PER_ADDRESS_AND_NETWORK: Rate = Rate {
    name: "case-mail-network",
    count: 2,
    per_seconds: 24 * 3600,
};
/// All of those to one address: what keeps a mailbox from being flooded from
/// very many networks.
pub const CASE_MAILS_FROM_NETWORKS: Rate = Rate {
    name: "case-mail-networks",
    count: 100,
    per_seconds: 24 * 3600,
};
/// Mails of one case to an address that has shown that it is read: whatever
/// strangers ask for in other cases leaves these to it.
pub const CASE_MAILS_PER_CASE: Rate = Rate {
    name: "case-mail-case",
    count: 3,
    per_seconds: 24 * 3600,
};
/// Sign-ins to the console tried from one client network: an office shares one.
pub const SUPPORT_SIGN_INS_PER_NETWORK: Rate = Rate {
    name: "support-network",
    count: 60,
    per_seconds: 3600,
};
/// Sign-ins to the console tried under one name, from networks where nobody of
/// that name has signed in lately: ten at once, then one every six minutes. A
/// guess has to find a password and, at that moment, a code.
pub const SUPPORT_SIGN_INS_PER_NAME: Rate = Rate {
    name: "support-name",
    count: 10,
    per_seconds: 3600,
};
/// The same from a network where somebody of that name has: strangers who use
/// up the others leave these to whoever has the name.
pub const SUPPORT_SIGN_INS_FROM_KNOWN_NETWORK: Rate = Rate {
    name: "support-name-known",
    count: 20,
    per_seconds: 3600,
};
/// Changes by one person, or one script, that works on cases.
pub const SUPPORT_CHANGES_PER_AGENT: Rate = Rate {
    name: "support-changes",
    count: 600,
    per_seconds: 3600,
};
/// Links into a recovery made by one of them.
pub const GUIDES_PER_AGENT: Rate = Rate {
    name: "guides-agent",
    count: 60,
    per_seconds: 3600,
};
/// Uploads of photographs begun in one case, those that are refused counted:
/// forty at once, then one every 36 minutes.
pub const UPLOADS_PER_CASE: Rate = Rate {
    name: "upload-case",
    count: 40,
    per_seconds: 24 * 3600,
};
/// The same from one client network.
pub const UPLOADS_PER_NETWORK: Rate = Rate {
    name: "upload-network",
    count: 200,
    per_seconds: 24 * 3600,
};
/// Requests about uploads of one case: all of its bytes in the smallest parts
/// that are taken, and as many again for what is cut off.
pub const UPLOAD_REQUESTS_PER_CASE: Rate = Rate {
    name: "upload-requests-case",
    count: 3200,
    per_seconds: 3600,
};
/// The same from one client network.
pub const UPLOAD_REQUESTS_PER_NETWORK: Rate = Rate {
    name: "upload-requests-network",
    count: 10_000,
    per_seconds: 3600,
};
/// Mails to one address that there is news because a photograph could not be
/// taken.
pub const INFECTED_MAILS_PER_CASE: Rate = Rate {
    name: "infected-mail",
    count: 2,
    per_seconds: 24 * 3600,
};
/// References and codes of cases typed from one client network. There is no
/// such limit on a reference: its code cannot be guessed (75 random bits, NIST
/// SP 800-63B-4, 3.1.2.2), and whoever knows the reference, which is no secret,
/// could use the limit up to keep its person out.
pub const CASE_ENTRIES_PER_NETWORK: Rate = Rate {
    name: "case-entry-network",
    count: 60,
    per_seconds: 3600,
};
/// Codes of cases asked for from one client network.
pub const CASE_CODES_PER_NETWORK: Rate = Rate {
    name: "case-code-network",
    count: 10,
    per_seconds: 3600,
};
/// Codes asked for by one reference, whether there is such a case or not:
/// each ends the one before.
pub const CASE_CODES_PER_REFERENCE: Rate = Rate {
    name: "case-code-reference",
    count: 3,
    per_seconds: 24 * 3600,
};
/// Messages, appeals, changed addresses and shown codes of one case.
pub const CHANGES_PER_CASE: Rate = Rate {
    name: "case-changes",
    count: 30,
    per_seconds: 24 * 3600,
};
/// Mails to one address, that nobody has shown to read, that a case is not
/// reached by it any more.
pub const CASE_MOVED_MAILS_PER_ADDRESS: Rate = Rate {
    name: "case-moved-mail",
    count: 3,
    per_seconds: 24 * 3600,
};
/// The same of one case, to an address that has: whoever takes a case over
/// cannot use up before, in cases of their own, what tells its person.
pub const CASE_MOVED_MAILS_PER_CASE: Rate = Rate {
    name: "case-moved-mail-case",
    count: 3,
    per_seconds: 24 * 3600,
};
/// Reports of policy violations from one client network.
pub const REPORTS_PER_NETWORK: Rate = Rate {
    name: "report-network",
    count: 60,
    per_seconds: 3600,
};

/// What the app tells of the steps of one flow, in batches.
pub const STEP_EVENTS_PER_FLOW: Rate = Rate {
    name: "step-events-flow",
    count: 120,
    per_seconds: 3600,
};

/// Flows of one account that may be under way at once with something proven:
/// a computer, a phone, and the device of somebody who helps. One more ends
/// another one, and is never refused: whoever could fill these places would
/// keep the owner out. Flows that have proven nothing hold nothing, and are
/// not counted: a limit on them would tell which accounts exist, or be a way to
/// end the owner's (OWASP ASVS 7.1.2, 6.3.8).
pub const PROVEN_FLOWS_PER_ACCOUNT: usize = 3;

/// Tries that one code has.
pub const TRIES_PER_CODE: u32 = 5;

/// Failures in a row after which a method is closed for a subject until it is
/// bound anew (NIST SP 800-63B-4, 3.2.2: at most 100). Not fewer: a lower
/// stop would be a way to lock people out.
pub const FAILURES_TO_CLOSE: u32 = 100;

/// Failures in a row from which on codes are sixteen characters long. Those
/// cannot be guessed, so nothing is counted and nobody waits for them (NIST SP
/// 800-63B-4, 3.1.2.2): guessing gets nowhere, and does not lock the owner
/// out either.
pub const FAILURES_TO_LENGTHEN: u32 = 10;

/// Failures in a row from which on no short code that was sent is taken any
/// more, not even one that was sent before: an account has several names and
/// each waits apart, so whoever collects short codes under all of them before
/// the first guess has many tries. Nobody is locked out by it: from
/// [`FAILURES_TO_LENGTHEN`] on codes are long, and those are taken.
pub const FAILURES_TO_STOP_SHORT: u32 = 15;

/// How hard the work is, in zero bits: some 30,000 hashes, a second or less
/// on an old phone.
pub const WORK_DIFFICULTY: u32 = 15;

impl Rate {
    /// Every rate there is.
    pub const ALL: &[Self] = &[
        STARTS_PER_NETWORK,
        FEEDBACK_PER_NETWORK,
        FEEDBACK_OF_NOTHING_PER_NETWORK,
        STEP_EVENTS_PER_FLOW,
        NAMED_PER_NETWORK,
        NAMED_WITHOUT_WORK_PER_NETWORK,
        LOOKED_UP_PER_NETWORK,
        BACKUP_CODES_PER_FLOW,
        VERIFIED_ELSEWHERE_PER_FLOW,
        BACKUP_SETS_PER_FLOW,
        NEW_ADDRESSES_PER_FLOW,
        NEW_ADDRESSES_PER_ACCOUNT,
        NEW_ADDRESSES_PER_NETWORK,
        NEW_ADDRESS_MOMENT,
        NEW_ADDRESS_PER_HOUR,
        NEW_ADDRESS_PER_DAY,
        PASSES_PER_NETWORK,
        LINKS_PER_FLOW,
        TRIES_PER_NETWORK,
        ACTIONS_PER_FLOW,
        ACTIONS_PER_NETWORK,
        STRENGTHS_PER_FLOW,
        STRENGTHS_PER_NETWORK,
        PASSWORDS_PER_FLOW,
        SENDS_PER_HOUR,
        SENDS_PER_DAY,
        FAMILIAR_SENDS_PER_HOUR,
        FAMILIAR_SENDS_PER_DAY,
        NEWCOMER_SENDS_PER_NETWORK,
        NEWCOMER_SENDS,
        AUTHENTICATOR_TRIES_PER_ACCOUNT,
        CASES_PER_NETWORK,
        CALLS_PER_NETWORK,
        CALLS_PER_AGENT,
        CASE_MAILS_PER_ADDRESS,
        CASE_MAILS_PER_ADDRESS_AND_NETWORK,
        CASE_MAILS_FROM_NETWORKS,
        CASE_MAILS_PER_CASE,
        SUPPORT_SIGN_INS_PER_NETWORK,
        SUPPORT_SIGN_INS_PER_NAME,
        SUPPORT_SIGN_INS_FROM_KNOWN_NETWORK,
        SUPPORT_CHANGES_PER_AGENT,
        GUIDES_PER_AGENT,
        UPLOADS_PER_CASE,
        UPLOADS_PER_NETWORK,
        UPLOAD_REQUESTS_PER_CASE,
        UPLOAD_REQUESTS_PER_NETWORK,
        INFECTED_MAILS_PER_CASE,
        CASE_ENTRIES_PER_NETWORK,
        CASE_CODES_PER_NETWORK,
        CASE_CODES_PER_REFERENCE,
        CHANGES_PER_CASE,
        CASE_MOVED_MAILS_PER_ADDRESS,
        CASE_MOVED_MAILS_PER_CASE,
        REPORTS_PER_NETWORK,
    ];

    /// The key of the bucket of a subject.
    #[must_use]
    pub fn key(self, subject: &str) -> String {
        format!("{}:{subject}", self.name)
    }

    /// Takes one out of a bucket whose theoretical arrival time is
    /// `arrival_ms`.
    ///
    /// A bucket is never emptied further ahead than its period. One that is,
    /// by more than one interval, was written by a clock that was wrong, and
    /// counts as full: nobody waits until that clock would be right.
    ///
    /// # Errors
    /// The bucket is empty; the moment is when one will be in it again,
    /// rounded up to a second.
    pub const fn take(self, arrival_ms: i64, now_ms: i64) -> Result<i64, UnixSeconds> {
        let interval = self.per_seconds * 1000 / self.count;
        let tolerance = interval * (self.count - 1);
        let furthest = now_ms + self.per_seconds * 1000 + interval;
        let arrival = if arrival_ms > now_ms && arrival_ms <= furthest {
            arrival_ms
        } else {
            now_ms
        };
        let allowed_from = arrival - tolerance;
        if allowed_from > now_ms {
            return Err(UnixSeconds((allowed_from + 999).div_euclid(1000)));
        }
        Ok(arrival + interval)
    }
}

/// How long to wait after so many failures in a row: nothing for the first
/// four, then 30 seconds and twice as long each time, an hour at the most
/// (NIST SP 800-63B-4, 3.2.2).
#[must_use]
pub const fn wait_after(failures: u32) -> i64 {
    match failures {
        0..5 => 0,
        5..12 => 30 << (failures - 5),
        12.. => 3600,
    }
}

/// How long to wait before another code is sent, after so many in this flow.
#[must_use]
pub const fn resend_wait(sent: u32) -> i64 {
    match sent {
        0 | 1 => 30,
        2 => 60,
        3.. => 120,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn all_rates_are_in_the_list_and_none_has_the_name_of_another() {
        let written = include_str!("limits.rs").matches(": Rate = Rate {");
        // One more is the line above.
        let written = written.count() - 1;
        assert_eq!(Rate::ALL.len(), written);
        let names: std::collections::BTreeSet<_> = Rate::ALL.iter().map(|rate| rate.name).collect();
        assert_eq!(names.len(), Rate::ALL.len());
    }

    #[test]
    fn waits_grow_from_half_a_minute_to_an_hour() {
        let waits: Vec<_> = (0..14).map(wait_after).collect();
        assert_eq!(
            waits,
            [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600]
        );
    }

    /// docs/limits.md is what operators read.
    #[test]
    fn the_list_of_limits_has_every_rate_as_it_is() {
        let page = include_str!("../../../docs/limits.md");
        for rate in Rate::ALL {
            let period = match rate.per_seconds {
                30 => "30 seconds",
                3600 => "hour",
                86_400 => "day",
                604_800 => "week",
                other => panic!("docs/limits.md has no word for {other} seconds"),
            };
            let begins = format!("| `{}` | ", rate.name);
            let ends = format!(" | {} | {period} |", rate.count);
            let is_there = page
                .lines()
                .any(|line| line.starts_with(&begins) && line.ends_with(&ends));
            assert!(is_there, "`{}` is not there as it is", rate.name);
        }
    }

    #[test]
    fn a_bucket_fills_again_bit_by_bit() {
        let rate = Rate {
            name: "",
            count: 5,
            per_seconds: 3600,
        };
        let mut arrival = 0;
        for _ in 0..5 {
            arrival = rate.take(arrival, 1_000_000).unwrap();
        }
        let again = rate.take(arrival, 1_000_000).unwrap_err();
        assert_eq!(again, UnixSeconds(1_000 + 720));
        arrival = rate.take(arrival, again.0 * 1000).unwrap();
        assert!(rate.take(arrival, again.0 * 1000).is_err());
    }

    #[test]
    fn a_clock_that_ran_ahead_for_a_moment_locks_nobody_out() {
        let now = 1_800_000_000_000;
        for rate in [SENDS_PER_HOUR, SENDS_PER_DAY, STARTS_PER_NETWORK] {
            let mut arrival = 0;
            for _ in 0..rate.count {
                arrival = rate.take(arrival, now + 365 * 24 * 3_600_000).unwrap();
            }
            assert!(rate.take(arrival, now).is_ok(), "{}", rate.name);
        }
        // A clock that is set back by a second empties no more and no less.
        let mut arrival = 0;
        for _ in 0..SENDS_PER_HOUR.count {
            arrival = SENDS_PER_HOUR.take(arrival, now).unwrap();
        }
        assert!(SENDS_PER_HOUR.take(arrival, now - 1000).is_err());
    }

    proptest! {
        /// In no period are there more than nine where five come in: a full
        /// bucket and what comes in before the period is over.
        #[test]
        fn no_more_than_the_rate_and_a_full_bucket(steps in prop::collection::vec(0i64..600_000, 1..300)) {
            let rate = Rate { name: "", count: 5, per_seconds: 3600 };
            let (mut now, mut arrival) = (10_000_000, 0);
            let mut taken = Vec::new();
            for step in steps {
                now += step;
                if let Ok(next) = rate.take(arrival, now) {
                    arrival = next;
                    taken.push(now);
                }
            }
            for start in &taken {
                let within = taken.iter().filter(|t| *t >= start && **t < start + 3_600_000).count();
                prop_assert!(within <= 9);
            }
        }
    }
}
