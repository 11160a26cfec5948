//! The commit, as a system of somebody else's is asked to carry it out.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain_contract::identity::{
    AddedIdentityAddress, AddedIdentityAuthenticator, ChangeAccount, RenamedAuthenticator,
};
use regain_contract::{ProblemType, Secret, Task};

use super::Commit;
use crate::flow::AddedAuthenticator;
use crate::http::Refusal;
use crate::keys::Purpose;
use crate::otpauth;
use crate::store::{Session, SessionGroup, StoreResult};

impl Commit<'_, '_> {
    /// Everything that [`commit`](super::commit) does to the account, and
    /// nothing of what it does beside it.
    pub(super) async fn elsewhere(&mut self) -> Result<ChangeAccount, Refusal> {
        let sessions = self.sessions_to_end().await?;
        let password_hash = self.draft.password.as_deref();
        let password_hash = password_hash
            .map(|sealed| self.opened(sealed))
            .transpose()?;
        let added = self.draft.authenticators.iter();
        let add_authenticators = added.map(|one| self.with_secret(one));
        let add_authenticators = add_authenticators.collect::<Result<Vec<_>, _>>()?;
        let belongings = self.belongings;
        let marked = |list: &str, ids: Vec<&String>| -> Vec<String> {
            let ids = ids.into_iter().filter(|id| self.is_marked(list, id));
            ids.cloned().collect()
        };
        let renamed = belongings.authenticators.iter().filter_map(|one| {
            let name = self.new_name("authenticator:", &one.id)?;
            let id = one.id.clone();
            Some(RenamedAuthenticator { id, name })
        });
        let added = self.draft.addresses.iter().map(|one| AddedIdentityAddress {
            id: one.id.clone(),
            address: one.address.as_str().to_owned(),
        });
        Ok(ChangeAccount {
            account_id: self.account.id.clone(),
            password_hash,
            end_all_sessions: self.ends_all_sessions(),
            end_sessions: sessions,
            forget_devices: marked(
                "device:",
                belongings.devices.iter().map(|one| &one.id).collect(),
            ),
            revoke_connections: marked(
                "connection:",
                belongings.connections.iter().map(|one| &one.id).collect(),
            ),
            remove_contacts: marked(
                "contact:",
                belongings.contacts.iter().map(|one| &one.id).collect(),
            ),
            restore_addresses: marked(
                "address:",
                belongings
                    .removed_addresses
                    .iter()
                    .map(|one| &one.id)
                    .collect(),
            ),
            add_addresses: added.collect(),
            remove_addresses: marked(
                "address:",
                belongings.addresses.iter().map(|one| &one.id).collect(),
            ),
            rename_authenticators: renamed.collect(),
            add_authenticators,
            remove_authenticators: marked(
                "authenticator:",
                belongings
                    .authenticators
                    .iter()
                    .map(|one| &one.id)
                    .collect(),
            ),
        })
    }

    /// Whether every session ends, known or not.
    pub(super) fn ends_all_sessions(&self) -> bool {
        self.draft.all.contains(&Task::Sessions)
            && !self.draft.kept.iter().any(|id| id.starts_with("session:"))
    }

    /// The ids of the sessions that are marked, where not all end.
    async fn sessions_to_end(&mut self) -> StoreResult<Vec<String>> {
        if self.ends_all_sessions() {
            return Ok(Vec::new());
        }
        let all = self.act.tx.sessions(&self.account.id).await?;
        let mut ids = Vec::new();
        for sessions in &self.belongings.sessions {
            let shown = &sessions.shown;
            let id = crate::flow::session_id(&shown.device, &shown.place);
            if self.marked.iter().all(|item| item.id != id) {
                continue;
            }
            for group in &sessions.stored {
                let of_group = all.iter().filter(|one| is_of(one, group));
                ids.extend(of_group.map(|one| one.id.clone()));
            }
        }
        // In an order that does not hang on when they were used last.
        ids.sort();
        Ok(ids)
    }

    /// The hash of the new password.
    fn opened(&self, sealed: &str) -> Result<Secret, Refusal> {
        let broken = || Refusal::from(ProblemType::Internal);
        let sealed = STANDARD.decode(sealed).map_err(|_| broken())?;
        let keys = &self.act.service.keys;
        let hash = keys.open(Purpose::NewPassword, &sealed);
        let hash = hash.map_err(|_| broken())?;
        let hash = std::str::from_utf8(&hash).map_err(|_| broken())?;
        Ok(Secret::new(hash.to_owned()))
    }

    fn with_secret(
        &self,
        added: &AddedAuthenticator,
    ) -> Result<AddedIdentityAuthenticator, Refusal> {
        let broken = || Refusal::from(ProblemType::Internal);
        let sealed = STANDARD
            .decode(&added.sealed_secret)
            .map_err(|_| broken())?;
        let keys = &self.act.service.keys;
        let secret = keys.open(Purpose::Factors, &sealed);
        let secret = secret.map_err(|_| broken())?;
        let secret = <&[u8; otpauth::SECRET_LENGTH]>::try_from(secret.as_slice());
        Ok(AddedIdentityAuthenticator {
            id: added.id.clone(),
            name: added.name.as_str().to_owned(),
            secret: otpauth::key(secret.map_err(|_| broken())?),
            last_step: added.last_step,
        })
    }
}

fn is_of(session: &Session, group: &SessionGroup) -> bool {
    session.device == group.device
        && session.place == group.place
        && (!group.place.is_empty() || session.address == group.address)
}
