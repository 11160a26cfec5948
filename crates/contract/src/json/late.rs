//! The steps that only the second part of the app reads, but for those of
//! securing the account.

use super::{Json, Members, case_summary, masked, stage};
use crate::{
    CaseCheck, CaseDetails, CaseOpened, CheckMailbox, Elsewhere, ElsewhereRole, NewBackupCode,
    SecureMailbox, Step, UsePasskey, WaitReason, Waiting,
};

pub(super) fn step<J: Json>(name: &str, data: &J) -> Option<Step> {
    let members = Members(data);
    Some(match name {
        "check_mailbox" => Step::CheckMailbox(CheckMailbox {}),
        "secure_mailbox" => Step::SecureMailbox(SecureMailbox {}),
        "use_passkey" => Step::UsePasskey(UsePasskey {
            identifier: members.text("identifier")?,
            options: members.text("options"),
        }),
        "new_backup_code" => Step::NewBackupCode(NewBackupCode {
            left: members.count("left")?,
        }),
        "waiting" => Step::Waiting(Waiting {
            since: members.time("since")?,
            until: members.time("until")?,
            reasons: members.list("reasons", wait_reason),
            notified: members.list("notified", masked),
        }),
        "elsewhere" => Step::Elsewhere(Elsewhere {
            role: elsewhere_role(&data.member("role")?)?,
            stage: stage(&members.text("stage")?)?,
        }),
        "case_details" => Step::CaseDetails(CaseDetails {
            account: members.text("account")?,
            contact: members.text("contact")?,
            what_happened: members.text("what_happened")?,
            can_go_back: members.truth("can_go_back")?,
        }),
        "case_check" => Step::CaseCheck(CaseCheck {
            account: members.text("account")?,
            contact: members.text("contact")?,
            what_happened: members.text("what_happened")?,
            contacted_by_someone: members.truth("contacted_by_someone")?,
        }),
        "case_opened" => Step::CaseOpened(CaseOpened {
            case: case_summary(&data.member("case")?)?,
            contact: members.text("contact")?,
        }),
        _ => return None,
    })
}

fn wait_reason<J: Json>(json: &J) -> Option<WaitReason> {
    Some(match json.text()?.as_str() {
        "without_second_factor" => WaitReason::WithoutSecondFactor,
        "new_address" => WaitReason::NewAddress,
        "policy" => WaitReason::Policy,
        "signs_of_fraud" => WaitReason::SignsOfFraud,
        _ => return None,
    })
}

fn elsewhere_role<J: Json>(json: &J) -> Option<ElsewhereRole> {
    if let Some(name) = json.text() {
        return (name == "follows").then_some(ElsewhereRole::Follows);
    }
    let (name, data) = json.only_member()?;
    (name == "asks").then_some(ElsewhereRole::Asks {
        code: Members(&data).text("code")?,
    })
}
