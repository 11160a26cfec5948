//! Links: how they are made, looked at, used and refused.
//!
//! A link is a token of 256 bits in the fragment of an address that is made
//! of the configured origin. Looking at one changes nothing; using it is a
//! POST after a press (mail scanners open links, and press nothing).

mod handlers;
mod standing;

pub(crate) use handlers::{pass_hash, preview, refuse, use_link};

use regain_contract::{LinkKind, Reference, Secret, UnixSeconds, paths::pages};
use zeroize::Zeroizing;

use crate::http::Refusal;
use crate::keys::Purpose;
use crate::store::{StoredLink, Transaction};
use crate::{Service, random};

/// How long "this was not me" works, in seconds: people read such mail when
/// they come home.
pub(crate) const NOT_ME_LIFETIME: i64 = 14 * 24 * 3600;

/// Makes a link about an account, and returns its token.
pub(crate) async fn make(
    service: &Service,
    tx: &mut dyn Transaction,
    kind: LinkKind,
    about: About<'_>,
    expires_at: UnixSeconds,
) -> Result<Zeroizing<String>, Refusal> {
    let token = random::token(service.random.as_ref())?;
    tx.add_link(&StoredLink {
        token_hash: service.keys.hash(Purpose::Link, &[token.as_bytes()]),
        kind,
        flow_id: about.flow_id.map(str::to_owned),
        account_id: about.account_id.map(str::to_owned),
        case: about.case.cloned(),
        reference: None,
        code_hash: None,
        made_at: service.now(),
        expires_at,
        used_at: None,
        refused_at: None,
        replaced_at: None,
    })
    .await?;
    Ok(token)
}

/// What a link is about.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct About<'a> {
    /// A flow.
    pub(crate) flow_id: Option<&'a str>,
    /// An account.
    pub(crate) account_id: Option<&'a str>,
    /// A case.
    pub(crate) case: Option<&'a Reference>,
}

/// The whole address of a link.
pub(crate) fn address(origin: &str, token: &str) -> Secret {
    Secret::new([origin, pages::LINK, "#t=", token].concat())
}
