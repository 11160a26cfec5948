-- Every way of proving, and what protects an account beside its password.

-- Flows of before cannot be read any more; they live for a day at most, and
-- whoever is in one begins again.
DELETE FROM flows;
DELETE FROM requests;

ALTER TABLE account_addresses ADD COLUMN added_at INTEGER NOT NULL DEFAULT 0;

-- What protects an account stands in tables of its own now.
ALTER TABLE accounts DROP COLUMN second_factor;
-- Until when sensitive changes are frozen, and when an owner last pressed
-- "this was not me".
ALTER TABLE accounts ADD COLUMN frozen_until INTEGER;
ALTER TABLE accounts ADD COLUMN reported_at INTEGER;

-- Authenticator apps. `last_step` is the last time step of which a code was
-- taken (RFC 6238, 5.2): no code is taken twice.
CREATE TABLE authenticators (
    id            TEXT PRIMARY KEY,
    account_id    TEXT NOT NULL REFERENCES accounts (id),
    name          TEXT NOT NULL,
    sealed_secret BLOB NOT NULL,
    last_step     INTEGER NOT NULL DEFAULT 0,
    added_at      INTEGER NOT NULL,
    suspended_at  INTEGER
) STRICT;
CREATE INDEX authenticators_of_account ON authenticators (account_id);

-- Backup codes, each with the hash of its own. A used one stays until its
-- replacement has been handed out, to tell it from a wrong one.
CREATE TABLE backup_codes (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    slot       INTEGER NOT NULL CHECK (slot BETWEEN 0 AND 31),
    hash       TEXT NOT NULL,
    made_at    INTEGER NOT NULL,
    used_at    INTEGER,
    PRIMARY KEY (account_id, slot)
) STRICT;

-- Passkeys, as the WebAuthn library keeps them (public keys and counters).
CREATE TABLE passkeys (
    credential_id TEXT PRIMARY KEY,
    account_id    TEXT NOT NULL REFERENCES accounts (id),
    name          TEXT NOT NULL,
    credential    TEXT NOT NULL,
    added_at      INTEGER NOT NULL,
    last_used_at  INTEGER,
    suspended_at  INTEGER
) STRICT;
CREATE INDEX passkeys_of_account ON passkeys (account_id);

-- People an owner trusts to read out a code.
CREATE TABLE recovery_contacts (
    id         TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    name       TEXT NOT NULL,
    email      TEXT NOT NULL,
    added_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX recovery_contacts_of_account ON recovery_contacts (account_id);

-- Networks (keyed hashes) from which an account has been used: somebody who
-- asks for codes elsewhere cannot use up what its owner may ask for at home.
CREATE TABLE familiar_networks (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    network    TEXT NOT NULL,
    seen_at    INTEGER NOT NULL,
    PRIMARY KEY (account_id, network)
) STRICT;

-- How each way of proving goes: what the figures beside it are made of. No
-- account and no flow.
CREATE TABLE attempts (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    kind      TEXT NOT NULL,
    chosen_at INTEGER NOT NULL,
    ended_at  INTEGER,
    succeeded INTEGER CHECK (succeeded IN (0, 1))
) STRICT;
CREATE INDEX attempts_by_kind ON attempts (kind, chosen_at);

-- Letters to be posted: where the only address that could be told of a
-- recovery is the one its code went to (NIST SP 800-63B-4, 4.6).
CREATE TABLE postal_tasks (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    reason     TEXT NOT NULL,
    raised_at  INTEGER NOT NULL
) STRICT;

-- Links that were made. The token is only here as a hash. `used_by` names the
-- flow of the browser that used it.
CREATE TABLE links (
    token_hash  BLOB PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('handover', 'pass', 'not_me', 'cancel_wait')),
    flow_id     TEXT,
    account_id  TEXT,
    -- Of a recovery pass: its name, and the keyed hash of the code that is
    -- typed with it.
    reference   TEXT UNIQUE,
    code_hash   BLOB,
    made_at     INTEGER NOT NULL,
    expires_at  INTEGER NOT NULL,
    used_at     INTEGER,
    refused_at  INTEGER,
    replaced_at INTEGER
) STRICT;
CREATE INDEX links_of_flow ON links (flow_id, kind);
CREATE INDEX links_by_end ON links (expires_at);

-- Browsers that do not lead a flow: one that asks to, with the code that it
-- shows, and those that led it and follow it now.
CREATE TABLE followers (
    token_hash BLOB PRIMARY KEY,
    flow_id    TEXT NOT NULL REFERENCES flows (id) ON DELETE CASCADE,
    asks_with  TEXT,
    since      INTEGER NOT NULL
) STRICT;
CREATE INDEX followers_of_flow ON followers (flow_id);

-- Until when a flow is kept: a wait can outlast the day that others live.
ALTER TABLE flows ADD COLUMN keep_until INTEGER NOT NULL DEFAULT 0;
