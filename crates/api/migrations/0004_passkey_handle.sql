-- What authenticators know an account by (WebAuthn Level 3, 5.4.3: random, of one account alone, and no datum of a
-- person). Made with the first passkey.
ALTER TABLE accounts ADD COLUMN passkey_handle BLOB;
CREATE UNIQUE INDEX accounts_by_passkey_handle ON accounts (passkey_handle) WHERE passkey_handle IS NOT NULL;
