//! One run of the suite: what all checks of it share.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::browser::{Browser, unheard_of};
use crate::outcome::{Ending, Outcome};
use crate::sandbox::Sandbox;
use crate::target::Target;
use crate::wire::{From, Wire};

/// How far the clock is moved between two checks, in seconds: every limit that the contract speaks of is over then.
const EVERY_LIMIT: i64 = 8 * 24 * 3600;

/// Why nothing is said of a check.
pub(crate) const NO_SANDBOX: &str = "no sandbox";

fn why(ending: Ending) -> String {
    match ending {
        Ending::Short(shortfall) | Ending::Limited(shortfall) => shortfall.seen,
        Ending::Lacking(why) => why,
    }
}

/// What all checks of a run share.
pub(crate) struct Run {
    pub(crate) wire: Wire,
    has_sandbox: bool,
    notes: Mutex<Vec<String>>,
    spent: Mutex<BTreeSet<String>>,
    has_looked: AtomicBool,
}

impl Run {
    /// Looks what there is, and puts the sandbox back to its start.
    pub(crate) async fn begin(target: Target) -> Result<Self, String> {
        let wire = Wire::new(target)?;
        let found = Sandbox::find(&wire).await;
        let sandbox = found.map_err(|ending| format!("it is not reached: {}", why(ending)))?;
        if let Some(sandbox) = sandbox {
            let reset = sandbox.reset().await;
            reset.map_err(|ending| {
                let why = why(ending);
                format!("its sandbox cannot be put back to its start: {why}")
            })?;
        }
        Ok(Self {
            has_sandbox: sandbox.is_some(),
            wire,
            notes: Mutex::default(),
            spent: Mutex::default(),
            has_looked: AtomicBool::default(),
        })
    }

    /// A browser without cookies.
    pub(crate) const fn browser(&self) -> Browser<'_> {
        Browser::new(&self.wire)
    }

    /// A browser in another network.
    pub(crate) fn next_door(&self) -> Outcome<Browser<'_>> {
        if self.wire.target.is_here() {
            return Ok(Browser {
                from: From::NextDoor,
                ..self.browser()
            });
        }
        Err(Ending::lacking(
            "it is not on this machine, so there is one network to ask from",
        ))
    }

    /// The sandbox, for a check that cannot do without it.
    pub(crate) fn sandbox(&self) -> Outcome<Sandbox<'_>> {
        self.maybe_sandbox()
            .ok_or_else(|| Ending::lacking(NO_SANDBOX))
    }

    /// The sandbox, for a check that can.
    pub(crate) fn maybe_sandbox(&self) -> Option<Sandbox<'_>> {
        self.has_sandbox.then(|| Sandbox::of(&self.wire))
    }

    /// Has every limit that was met be over, where there is a clock to move.
    pub(crate) async fn past_limits(&self) -> Outcome {
        match self.maybe_sandbox() {
            Some(sandbox) => sandbox.advance(EVERY_LIMIT).await,
            None => Ok(()),
        }
    }

    /// An address that is in no account, and that nobody has named before.
    pub(crate) fn unknown_name(&self) -> String {
        format!("nobody-{}@example.com", unheard_of())
    }

    /// Whether an answer of every kind was asked for already; from now on it is.
    pub(crate) fn has_looked(&self) -> bool {
        self.has_looked.swap(true, Ordering::Relaxed)
    }

    /// Takes something that works once, such as a backup code; whether no check has taken it before.
    pub(crate) fn spend(&self, once: &str) -> bool {
        let mut spent = self.spent.lock().unwrap_or_else(PoisonError::into_inner);
        spent.insert(once.to_owned())
    }

    /// Something of the check that is under way, for the report.
    pub(crate) fn note(&self, text: impl Into<String>) {
        let mut notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        notes.push(text.into());
    }

    /// What was noted since the last time.
    pub(crate) fn take_notes(&self) -> Vec<String> {
        let mut notes = self.notes.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *notes)
    }
}
