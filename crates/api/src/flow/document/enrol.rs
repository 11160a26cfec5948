//! What is shown where something is added: an authenticator app, a passkey,
//! backup codes, an address.

use regain_contract::{
    AddAddress, AddAuthenticator, AddPasskey, BackupCodes, MaskedAddress, NewCodes, Step,
};

use super::Sight;
use crate::identifier::mask_email;
use crate::store::StoredFlow;

pub(super) fn add_authenticator(flow: &StoredFlow, sight: &Sight) -> Step {
    let key = flow.record.draft.new_authenticator.as_ref();
    Step::AddAuthenticator(AddAuthenticator {
        issuer: sight.service_name.clone(),
        account: flow.record.identifier.clone().unwrap_or_default(),
        expires_at: key.map(|key| key.expires_at),
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
    let emails = sight.account.as_ref().map(|account| &account.emails);
    let email = emails.and_then(|emails| emails.first());
    Step::BackupCodes(BackupCodes {
        left: sight.backup_codes,
        made_at: None,
        new: match &flow.record.draft.backup_codes {
            None => NewCodes::None,
            Some(codes) if codes.is_proven => NewCodes::Proven,
            Some(_) => NewCodes::Shown,
        },
        account: MaskedAddress(email.map(|email| mask_email(email)).unwrap_or_default()),
    })
}

pub(super) fn add_address(_: &StoredFlow, _: &Sight) -> Step {
    Step::AddAddress(AddAddress::default())
}
