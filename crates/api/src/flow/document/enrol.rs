//! The steps at which something is added to an account.

use regain_contract::{
    AddAddress, AddAuthenticator, AddPasskey, BackupCodes, MaskedAddress, NewCodes, ProofKind, Step,
};

use super::Sight;
use crate::flow::draft::UnconfirmedAddress;
use crate::identifier::{mask_email, mask_phone};
use crate::otpauth::Label;
use crate::store::{Account, StoredFlow};

/// What an authenticator app shows beside the codes of an account.
pub(in crate::flow) fn authenticator_label(service_name: &str, account: &Account) -> Label {
    let name = account.emails.first().unwrap_or(&account.handle);
    Label::new(service_name, name)
}

pub(super) fn add_authenticator(flow: &StoredFlow, sight: &Sight) -> Step {
    let label = sight
        .account
        .as_ref()
        .map(|account| authenticator_label(&sight.service_name, account));
    let new = flow.record.draft.new_authenticator.as_ref();
    let (issuer, account) =
        label.map_or_else(Default::default, |label| (label.issuer, label.account));
    Step::AddAuthenticator(AddAuthenticator {
        issuer,
        account,
        expires_at: new
            .map(|new| new.expires_at)
            .filter(|until| *until > sight.now),
    })
}

pub(super) fn add_passkey(flow: &StoredFlow, sight: &Sight) -> Step {
    let challenge = flow.record.draft.passkey_challenge.as_ref();
    Step::AddPasskey(AddPasskey {
        options: challenge
            .filter(|challenge| challenge.expires_at > sight.now)
            .map(|challenge| challenge.options.clone()),
    })
}

pub(super) fn backup_codes(flow: &StoredFlow, sight: &Sight) -> Step {
    let codes = sight.belongings.backup_codes.iter();
    let unused = codes.filter(|code| code.used_at.is_none());
    Step::BackupCodes(BackupCodes {
        left: sight.backup_codes,
        made_at: unused.map(|code| code.made_at).max(),
        new: match &flow.record.draft.backup_codes {
            None => NewCodes::None,
            Some(set) if set.is_proven => NewCodes::Proven,
            Some(_) => NewCodes::Shown,
        },
        account: masked(sight.account.as_ref()),
    })
}

pub(super) fn add_address(flow: &StoredFlow, sight: &Sight) -> Step {
    let new = flow.record.draft.new_address.as_ref();
    Step::AddAddress(AddAddress {
        address: new.map(|new| new.address.as_str().to_owned()),
        code_expires_at: new.map(|new| new.expires_at),
        resend_at: new.map(UnconfirmedAddress::resend_at),
        attempts_left: new.map(|new| new.tries_left),
        phones: sight.ways.has(ProofKind::TextCode),
    })
}

/// An account as its owner recognises it, and nobody who finds the sheet does.
fn masked(account: Option<&Account>) -> MaskedAddress {
    let masked = account.and_then(|account| {
        let email = account.emails.first().map(|email| mask_email(email));
        email.or_else(|| account.phones.first().map(|phone| mask_phone(phone)))
    });
    MaskedAddress(masked.unwrap_or_else(|| "•••".to_owned()))
}
