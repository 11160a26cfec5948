//! What happened on the made-up accounts before the start, and what has access
//! to them.

use regain_contract::{ItemKind, UnixSeconds};

use super::accounts::SandboxAccount;
use crate::{
    Service,
    flow::ADDRESS_HOLD,
    http::Refusal,
    identifier::{mask_email, normal_form},
    keys::Purpose,
    random,
    store::{
        AccountEvent, Address, Authenticator, Channel, Connection, ConnectionKind,
        RememberedDevice, Session, Transaction,
    },
};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// Where the made-up people are.
const HOME: &str = "Leeds, United Kingdom";
/// Where somebody else is who is in joan's account.
const ELSEWHERE: &str = "Reykjavík, Iceland";
/// With which device.
const THEIR_DEVICE: &str = "Chrome on Linux";
/// The secret of their authenticator app.
const THEIR_SECRET: [u8; 20] = *b"regain-sandbox-other";

/// When the sessions of the made-up accounts began, in seconds before now.
const SIGNED_IN_BEFORE: i64 = 3 * DAY;

/// Writes the history of one account.
pub(super) struct History<'a> {
    pub(super) service: &'a Service,
    pub(super) transaction: &'a mut dyn Transaction,
    pub(super) account_id: &'a str,
}

impl History<'_> {
    /// The sessions of `account` and how they began.
    pub(super) async fn plain(&mut self, account: &SandboxAccount) -> Result<(), Refusal> {
        for device in account.devices {
            self.session(device, HOME, SIGNED_IN_BEFORE, 0).await?;
        }
        let mut before: Vec<&&str> = Vec::new();
        for device in account.devices {
            if !before.contains(&device) {
                self.event(ItemKind::SignIn, SIGNED_IN_BEFORE, (device, HOME), "", "")
                    .await?;
                before.push(device);
            }
        }
        if let Some(device) = account.devices.first() {
            let ago = 200 * DAY;
            self.event(ItemKind::PasswordChanged, ago, (device, HOME), "", "")
                .await?;
        }
        Ok(())
    }

    /// An account that somebody else got into three hours ago.
    pub(super) async fn taken_over(&mut self) -> Result<(), Refusal> {
        self.of_its_owner().await?;
        self.of_somebody_else().await
    }

    async fn of_its_owner(&mut self) -> Result<(), Refusal> {
        let (laptop, phone) = (("Firefox on Windows", HOME), ("Safari on iPhone", HOME));
        for ((device, place), began, used) in
            [(laptop, 120 * DAY, 5 * HOUR), (phone, 60 * DAY, DAY)]
        {
            self.session(device, place, began, used).await?;
            self.event(ItemKind::SignIn, began, (device, place), "", "")
                .await?;
        }
        self.device(laptop, 120 * DAY, 5 * HOUR).await?;
        let photos = self
            .connection(
                ConnectionKind::App,
                "Photo Album",
                &["See your name and picture", "Add photos"],
                (300 * DAY, 20 * DAY),
            )
            .await?;
        self.event(
            ItemKind::AppConnected,
            300 * DAY,
            laptop,
            &photos,
            "Photo Album",
        )
        .await?;
        self.connection(
            ConnectionKind::ApiToken,
            "Backup script",
            &["Read your files"],
            (200 * DAY, DAY),
        )
        .await?;
        self.event(ItemKind::PasswordChanged, 200 * DAY, laptop, "", "")
            .await
    }

    async fn of_somebody_else(&mut self) -> Result<(), Refusal> {
        let they = (THEIR_DEVICE, ELSEWHERE);
        let (came, acted) = (3 * HOUR, 2 * HOUR);
        self.session(THEIR_DEVICE, ELSEWHERE, came, HOUR).await?;
        self.session(THEIR_DEVICE, ELSEWHERE, acted, HOUR / 2)
            .await?;
        self.event(ItemKind::SignIn, came, they, "", "").await?;
        self.device(they, came, HOUR).await?;
        self.authenticator(they, acted).await?;
        self.addresses(they, acted).await?;
        let export = self
            .connection(
                ConnectionKind::App,
                "Mail Export",
                &["Read all your mail", "Send mail in your name"],
                (acted, HOUR),
            )
            .await?;
        self.event(ItemKind::AppConnected, acted, they, &export, "Mail Export")
            .await?;
        let to = "archive@mail-keeper.example";
        let forwarding = self
            .connection(ConnectionKind::Forwarding, to, &[], (acted, HOUR))
            .await?;
        self.event(ItemKind::ForwardingAdded, acted, they, &forwarding, to)
            .await
    }

    async fn authenticator(&mut self, they: (&str, &str), ago: i64) -> Result<(), Refusal> {
        let random = self.service.random.as_ref();
        let id = random::id(random)?;
        let object = format!("authenticator:{id}");
        let name = "Phone 2";
        let keys = &self.service.keys;
        let app = Authenticator {
            id,
            name: name.to_owned(),
            sealed_secret: keys.seal(Purpose::Factors, &THEIR_SECRET, random)?,
            last_step: 0,
            added_at: self.at(ago),
            suspended_at: None,
        };
        self.transaction
            .add_authenticator(self.account_id, &app)
            .await?;
        self.event(ItemKind::FactorAdded, ago, they, &object, name)
            .await
    }

    /// One address of the owner went, one of somebody else came.
    async fn addresses(&mut self, they: (&str, &str), ago: i64) -> Result<(), Refusal> {
        let (own, theirs) = ("joan.murray@example.net", "joan.help@mail-keeper.example");
        let object = self.address(own, 400 * DAY).await?;
        let id = object.trim_start_matches("address:");
        let (at, told_until) = (self.at(ago), self.at(ago - ADDRESS_HOLD));
        self.transaction
            .remove_address(self.account_id, id, at, told_until)
            .await?;
        self.event(
            ItemKind::AddressRemoved,
            ago,
            they,
            &object,
            &mask_email(own),
        )
        .await?;
        let object = self.address(theirs, ago).await?;
        self.transaction
            .add_name(self.account_id, &normal_form(theirs))
            .await?;
        let masked = mask_email(theirs);
        self.event(ItemKind::AddressAdded, ago, they, &object, &masked)
            .await
    }

    fn at(&self, ago: i64) -> UnixSeconds {
        self.service.now().plus(-ago)
    }

    /// Adds an address and returns the id of its item.
    async fn address(&mut self, address: &str, ago: i64) -> Result<String, Refusal> {
        let id = random::id(self.service.random.as_ref())?;
        let object = format!("address:{id}");
        let address = Address {
            id,
            channel: Channel::Email,
            address: address.to_owned(),
            added_at: self.at(ago),
            removed_at: None,
        };
        self.transaction
            .add_address(self.account_id, &address)
            .await?;
        Ok(object)
    }

    async fn session(
        &mut self,
        device: &str,
        place: &str,
        began: i64,
        used: i64,
    ) -> Result<(), Refusal> {
        let session = Session {
            id: random::id(self.service.random.as_ref())?,
            account_id: self.account_id.to_owned(),
            device: device.to_owned(),
            place: place.to_owned(),
            address: String::new(),
            network: String::new(),
            created_at: self.at(began),
            last_used_at: self.at(used),
        };
        self.transaction.add_session(&session).await?;
        Ok(())
    }

    async fn device(
        &mut self,
        (device, place): (&str, &str),
        added: i64,
        used: i64,
    ) -> Result<(), Refusal> {
        let device = RememberedDevice {
            id: random::id(self.service.random.as_ref())?,
            device: device.to_owned(),
            place: place.to_owned(),
            address: String::new(),
            added_at: self.at(added),
            last_used_at: Some(self.at(used)),
        };
        self.transaction
            .add_remembered_device(self.account_id, &device)
            .await?;
        Ok(())
    }

    /// Adds what has access and returns the id of its item.
    async fn connection(
        &mut self,
        kind: ConnectionKind,
        name: &str,
        access: &[&str],
        (added, used): (i64, i64),
    ) -> Result<String, Refusal> {
        let id = random::id(self.service.random.as_ref())?;
        let object = format!("connection:{id}");
        let connection = Connection {
            id,
            kind,
            name: name.to_owned(),
            access: access.iter().map(|text| (*text).to_owned()).collect(),
            added_at: self.at(added),
            last_used_at: Some(self.at(used)),
        };
        self.transaction
            .add_connection(self.account_id, &connection)
            .await?;
        Ok(object)
    }

    async fn event(
        &mut self,
        kind: ItemKind,
        ago: i64,
        (device, place): (&str, &str),
        object: &str,
        detail: &str,
    ) -> Result<(), Refusal> {
        let event = AccountEvent {
            id: random::id(self.service.random.as_ref())?,
            kind,
            at: self.at(ago),
            device: device.to_owned(),
            place: place.to_owned(),
            address: String::new(),
            object: object.to_owned(),
            detail: detail.to_owned(),
            report: None,
        };
        self.transaction.add_event(self.account_id, &event).await?;
        Ok(())
    }
}
