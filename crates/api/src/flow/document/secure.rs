//! What is shown while the account is secured.

use regain_contract::{CheckChanges, PasswordPolicy, Review, SetPassword, Step, Task, Tasks};
use regain_journey::Place;

use super::{Sight, enrol};
use crate::store::StoredFlow;

/// The step of a place.
pub(super) fn step(flow: &StoredFlow, sight: &Sight, place: Place) -> Step {
    match place {
        Place::Tasks => Step::Tasks(Tasks {
            tasks: Vec::new(),
            can_check: false,
            protected_until: None,
            can_end_protection: false,
        }),
        Place::Task(Task::Password) => Step::SetPassword(SetPassword {
            identifier: flow.record.identifier.clone().unwrap_or_default(),
            policy: PasswordPolicy::ONLY_FACTOR,
            chosen: flow.record.draft.password.is_some(),
        }),
        Place::Task(Task::BackupCodes) => enrol::backup_codes(flow, sight),
        Place::Task(
            task @ (Task::Activity
            | Task::Factors
            | Task::Sessions
            | Task::Devices
            | Task::Apps
            | Task::Addresses
            | Task::Contacts),
        ) => Step::Review(Review {
            task,
            items: Vec::new(),
            more: 0,
            filter: String::new(),
            all: false,
            since: None,
            can_add: false,
            can_add_passkey: false,
        }),
        Place::AddAuthenticator => enrol::add_authenticator(flow, sight),
        Place::AddPasskey => enrol::add_passkey(flow, sight),
        Place::AddAddress => enrol::add_address(flow, sight),
        Place::CheckChanges => Step::CheckChanges(CheckChanges::default()),
    }
}
