//! Experiments: variants of what people see, spread over recoveries, and what
//! they have shown.
//!
//! A variant is a [`Change`], and a change is one of few things that decide
//! nothing: the order of what the policy offers, whether figures stand beside
//! it, and which of several wordings a mail has. None of them is asked by
//! anything that decides whether an account may be changed.

mod assignment;
mod file;
mod guards;
mod results;
pub mod statistics;
mod times;

use regain_contract::UnixSeconds;
use regain_contract::support::{Guard, Lever, Measure};
use regain_journey::ProofOrder;

pub use assignment::Assigned;
pub(crate) use assignment::{note, take_part};
pub use file::ExperimentsError;
pub use guards::hold;
pub(crate) use guards::stop_by_hand;
pub use results::{Counts, result};
pub use times::{Times, bucket_of};

use crate::message::CodeWording;
use crate::store::Account;

/// All experiments that an operator has set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Experiments(Vec<Experiment>);

/// One of them, checked: at least two variants, of which the first changes
/// nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Experiment {
    /// Its name: small letters, digits and hyphens.
    pub name: String,
    /// What it is to find out.
    pub hypothesis: String,
    /// What it changes.
    pub lever: Lever,
    /// What it is decided by.
    pub measure: Measure,
    /// The first moment at which a recovery that begins takes part.
    pub starts_at: UnixSeconds,
    /// The first moment after that at which none does.
    pub ends_at: UnixSeconds,
    /// How many of a hundred recoveries take part: 1 to 100.
    pub share_percent: u32,
    /// The smallest difference that it looks for: hundredths of a percent, or
    /// seconds.
    pub smallest_difference: u32,
    /// The variants; the first is the control.
    pub variants: Vec<Variant>,
    /// What stops a variant.
    pub guards: GuardRails,
}

/// A variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its name, as that of an experiment.
    pub name: String,
    /// How often it is drawn, beside the others: 1 to a million.
    pub weight: u32,
    /// What it changes.
    pub change: Change,
}

/// What a variant changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing: the control.
    Nothing,
    /// The order in which proofs are offered.
    ProofOrder(ProofOrder),
    /// Proofs are offered without how they go for others.
    NoFigures,
    /// The wording of the mail with a code.
    CodeMail(CodeWording),
}

/// Above which share of its recoveries a variant is stopped, in hundredths of a
/// percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuardRails {
    /// Of those in which a case was opened.
    pub escalated: u32,
    /// Of those that somebody said were not theirs.
    pub not_mine: u32,
}

impl GuardRails {
    /// Each with its bound.
    #[must_use]
    pub const fn all(self) -> [(Guard, u32); 2] {
        [
            (Guard::Escalated, self.escalated),
            (Guard::NotMine, self.not_mine),
        ]
    }
}

/// What all variants together change of one recovery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changes {
    /// The order in which proofs are offered.
    pub proof_order: ProofOrder,
    /// Whether they are offered with how they go for others.
    pub shows_figures: bool,
    /// The wording of the mail with a code.
    pub code_mail: CodeWording,
}

impl Default for Changes {
    fn default() -> Self {
        Self {
            proof_order: ProofOrder::default(),
            shows_figures: true,
            code_mail: CodeWording::Usual,
        }
    }
}

impl Experiments {
    /// One after the other, as they stand in the file.
    pub fn all(&self) -> impl Iterator<Item = &Experiment> {
        self.0.iter()
    }

    /// The one of this name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Experiment> {
        self.0.iter().find(|experiment| experiment.name == name)
    }

    /// What the variants of a recovery change. `account`: the one that it is
    /// about, as far as whoever asks may know it. Where there are signs of
    /// somebody else in it, everything is as usual.
    #[must_use]
    pub fn changes(
        &self,
        assigned: &Assigned,
        account: Option<&Account>,
        now: UnixSeconds,
    ) -> Changes {
        let mut changes = Changes::default();
        if account.is_some_and(|account| is_at_risk(account, now)) {
            return changes;
        }
        for (experiment, variant) in assigned.all() {
            let variant = self
                .named(experiment)
                .and_then(|experiment| experiment.variant(variant));
            match variant.map(|variant| &variant.change) {
                Some(Change::ProofOrder(order)) => changes.proof_order = order.clone(),
                Some(Change::NoFigures) => changes.shows_figures = false,
                Some(Change::CodeMail(wording)) => changes.code_mail = *wording,
                // The file may have changed since.
                Some(Change::Nothing) | None => {}
            }
        }
        changes
    }
}

impl Experiment {
    /// Whether recoveries that begin now take part.
    #[must_use]
    pub fn is_running(&self, now: UnixSeconds) -> bool {
        self.starts_at <= now && now < self.ends_at
    }

    /// The variant of this name.
    #[must_use]
    pub fn variant(&self, name: &str) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.name == name)
    }
}

/// Whether there are signs that somebody else is in an account, or was lately.
fn is_at_risk(account: &Account, now: UnixSeconds) -> bool {
    let lasts = |until: Option<UnixSeconds>| until.is_some_and(|until| until > now);
    account.reported_at.is_some()
        || lasts(account.frozen_until)
        || lasts(account.protected_until)
        || !account.suspended.is_empty()
}
