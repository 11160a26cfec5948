//! Securing the account: its steps are read, and its requests written, by the
//! second part of the app alone.

use super::{Json, Members, masked, string};
use crate::{
    AcceptedPasskeys, AddAddress, AddAuthenticator, AddPasskey, Advice, BackupCodes, CheckChanges,
    Done, Item, ItemChange, ItemFlag, ItemKind, MaskedAddress, NewCodes, PasswordPolicy, Reference,
    Review, Secret, SecureRequest, SetPassword, Step, Task, TaskStatus, TaskSummary, Tasks,
};

pub(super) fn step<J: Json>(name: &str, data: &J) -> Option<Step> {
    let members = Members(data);
    Some(match name {
        "tasks" => Step::Tasks(Tasks {
            tasks: members.list("tasks", task_summary),
            can_check: members.truth("can_check")?,
            protected_until: members.time("protected_until"),
            can_end_protection: members.truth("can_end_protection").unwrap_or(false),
        }),
        "set_password" => Step::SetPassword(SetPassword {
            identifier: members.text("identifier")?,
            policy: policy(&data.member("policy")?)?,
            chosen: members.truth("chosen").unwrap_or(false),
        }),
        "review" => Step::Review(Review {
            task: Task::from_name(&members.text("task")?)?,
            items: members.list("items", item),
            more: members.count("more").unwrap_or(0),
            filter: members.text("filter").unwrap_or_default(),
            all: members.truth("all").unwrap_or(false),
            since: members.time("since"),
            can_add: members.truth("can_add").unwrap_or(false),
            can_add_passkey: members.truth("can_add_passkey").unwrap_or(false),
        }),
        "add_authenticator" => Step::AddAuthenticator(AddAuthenticator {
            issuer: members.text("issuer")?,
            account: members.text("account")?,
            expires_at: members.time("expires_at"),
        }),
        "add_passkey" => Step::AddPasskey(AddPasskey {
            options: members.text("options"),
        }),
        "backup_codes" => Step::BackupCodes(BackupCodes {
            left: members.count("left")?,
            made_at: members.time("made_at"),
            new: match members.text("new")?.as_str() {
                "none" => NewCodes::None,
                "shown" => NewCodes::Shown,
                "proven" => NewCodes::Proven,
                _ => return None,
            },
            account: MaskedAddress(members.text("account")?),
        }),
        "add_address" => Step::AddAddress(AddAddress {
            address: members.text("address"),
            code_expires_at: members.time("code_expires_at"),
            resend_at: members.time("resend_at"),
            attempts_left: members.count("attempts_left"),
            phones: members.truth("phones").unwrap_or(false),
        }),
        "check_changes" => Step::CheckChanges(CheckChanges {
            changes: members.list("changes", item),
            skipped: members.list("skipped", |task| Task::from_name(&task.text()?)),
            told: members.list("told", masked),
            protected_for: members.count("protected_for"),
        }),
        "done" => Step::Done(Done {
            changed_at: members.time("changed_at")?,
            sessions_ended: members.count("sessions_ended")?,
            changes: members.list("changes", item),
            notified: members.list("notified", masked),
            receipt: members
                .text("receipt")
                .and_then(|text| Reference::parse(&text)),
            protected_until: members.time("protected_until"),
            can_end_protection: members.truth("can_end_protection").unwrap_or(false),
            passkeys: data.member("passkeys").as_ref().and_then(passkeys),
            sign_in_url: members.text("sign_in_url")?,
        }),
        _ => return None,
    })
}

fn policy<J: Json>(json: &J) -> Option<PasswordPolicy> {
    let members = Members(json);
    Some(PasswordPolicy {
        min_length: members.count("min_length")?,
        max_length: members.count("max_length")?,
    })
}

fn task_summary<J: Json>(json: &J) -> Option<TaskSummary> {
    let members = Members(json);
    Some(TaskSummary {
        task: Task::from_name(&members.text("task")?)?,
        status: match members.text("status")?.as_str() {
            "not_started" => TaskStatus::NotStarted,
            "started" => TaskStatus::Started,
            "completed" => TaskStatus::Completed,
            "nothing" => TaskStatus::Nothing,
            _ => return None,
        },
        advice: match members.text("advice")?.as_str() {
            "optional" => Advice::Optional,
            "recommended" => Advice::Recommended,
            "required" => Advice::Required,
            _ => return None,
        },
        items: members.count("items")?,
        changes: members.count("changes")?,
    })
}

fn item<J: Json>(json: &J) -> Option<Item> {
    let members = Members(json);
    Some(Item {
        id: members.text("id")?,
        kind: ItemKind::from_name(&members.text("kind")?)?,
        name: members.text("name").unwrap_or_default(),
        place: members.text("place").unwrap_or_default(),
        count: members.count("count").unwrap_or(1),
        since: members.time("since"),
        last_used: members.time("last_used"),
        access: members.list("access", J::text),
        flags: members.list("flags", |flag| ItemFlag::from_name(&flag.text()?)),
        change: members
            .text("change")
            .and_then(|name| ItemChange::from_name(&name)),
        new_name: members.text("new_name"),
        can_rename: members.truth("can_rename").unwrap_or(false),
        report: members
            .text("report")
            .and_then(|text| Reference::parse(&text)),
    })
}

fn passkeys<J: Json>(json: &J) -> Option<AcceptedPasskeys> {
    let members = Members(json);
    Some(AcceptedPasskeys {
        rp_id: members.text("rp_id")?,
        user_id: members.text("user_id")?,
        credential_ids: members.list("credential_ids", J::text),
    })
}

impl SecureRequest {
    /// The JSON of the [`ActionRequest::Secure`](crate::ActionRequest::Secure)
    /// it travels in, which may hold a code.
    #[must_use]
    pub fn write(&self) -> Secret {
        let (name, members): (&str, Vec<(&str, &str)>) = match self {
            Self::OpenTask { task } => ("open_task", vec![("task", task.name())]),
            Self::Mark { id } => ("mark", vec![("id", id)]),
            Self::Unmark { id } => ("unmark", vec![("id", id)]),
            Self::MarkAll { task } => ("mark_all", vec![("task", task.name())]),
            Self::UnmarkAll { task } => ("unmark_all", vec![("task", task.name())]),
            Self::SuspectSince { id } => ("suspect_since", vec![("id", id)]),
            Self::Report { id } => ("report", vec![("id", id)]),
            Self::Rename { id, name } => ("rename", vec![("id", id), ("name", name)]),
            Self::Filter { text } => ("filter", vec![("text", text)]),
            Self::StartAuthenticator => ("start_authenticator", Vec::new()),
            Self::ConfirmAuthenticator { name, code } => (
                "confirm_authenticator",
                vec![("name", name), ("code", code.expose_secret())],
            ),
            Self::StartPasskey => ("start_passkey", Vec::new()),
            Self::AddPasskey { name, credential } => (
                "add_passkey",
                vec![("name", name), ("credential", credential.expose_secret())],
            ),
            Self::MakeBackupCodes => ("make_backup_codes", Vec::new()),
            Self::ProveBackupCode { code } => {
                ("prove_backup_code", vec![("code", code.expose_secret())])
            }
            Self::StartAddress => ("start_address", Vec::new()),
            Self::AddAddress { address } => ("add_address", vec![("address", address)]),
            Self::ConfirmAddress { code } => {
                ("confirm_address", vec![("code", code.expose_secret())])
            }
            Self::CheckChanges => ("check_changes", Vec::new()),
            Self::Commit => ("commit", Vec::new()),
            Self::MoreTime => ("more_time", Vec::new()),
        };
        // No growing: a copy left behind would not be wiped.
        let length: usize = members.iter().map(|(_, value)| 24 + 6 * value.len()).sum();
        let mut out = String::with_capacity(64 + length);
        out.push_str("{\"secure\":");
        if members.is_empty() {
            string(&mut out, name);
        } else {
            super::object(&mut out, name, &members);
        }
        out.push('}');
        Secret::new(out)
    }
}
