-- What has access to an account and what happened to it, so that its owner
-- can look through it and change all of it at once.

-- Flows of before cannot be read any more; they live for a day at most, and
-- whoever is in one begins again.
DELETE FROM flows;
DELETE FROM requests;

-- Where a session is used from, coarsely (a city and a country), and from
-- which network (a keyed hash). Both may be unknown.
ALTER TABLE sessions ADD COLUMN place TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN network TEXT NOT NULL DEFAULT '';
-- Sessions that look alike are shown as one. Ended ones stay: they are
-- evidence.
CREATE INDEX sessions_alike
    ON sessions (account_id, device, place, created_at, last_used_at, network, ended_at)
    WHERE ended_at IS NULL;
CREATE INDEX sessions_by_place ON sessions (account_id, place, created_at);

-- Devices that need no second factor.
CREATE TABLE remembered_devices (
    id           TEXT PRIMARY KEY,
    account_id   TEXT NOT NULL REFERENCES accounts (id),
    device       TEXT NOT NULL,
    place        TEXT NOT NULL,
    added_at     INTEGER NOT NULL,
    last_used_at INTEGER,
    forgotten_at INTEGER
) STRICT;
CREATE INDEX remembered_devices_of_account ON remembered_devices (account_id);

-- What else reaches into an account: apps, API tokens, forwarding. `access` is
-- a JSON array of what it may do, in the words of the service.
CREATE TABLE connections (
    id           TEXT PRIMARY KEY,
    account_id   TEXT NOT NULL REFERENCES accounts (id),
    kind         TEXT NOT NULL CHECK (kind IN ('app', 'api_token', 'forwarding')),
    name         TEXT NOT NULL,
    access       TEXT NOT NULL,
    added_at     INTEGER NOT NULL,
    last_used_at INTEGER,
    revoked_at   INTEGER
) STRICT;
CREATE INDEX connections_of_account ON connections (account_id);

-- What happened on an account, for its owner to look at. `object` is the id of
-- the item it was about, `detail` its name or its masked address, `report` the
-- number under which its owner reported it.
CREATE TABLE account_events (
    id         TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    kind       TEXT NOT NULL,
    at         INTEGER NOT NULL,
    device     TEXT NOT NULL,
    place      TEXT NOT NULL,
    object     TEXT NOT NULL,
    detail     TEXT NOT NULL,
    report     TEXT
) STRICT;
CREATE INDEX account_events_of_account ON account_events (account_id, at);

-- A removed address stays: it is no name and no way back any more, but it is
-- told of recoveries until `told_until`, and until then it can be restored.
CREATE TABLE account_addresses_with_ids (
    id         TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    kind       TEXT NOT NULL CHECK (kind IN ('email', 'phone')),
    address    TEXT NOT NULL,
    -- The one a code goes to: one e-mail address of each account.
    is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)),
    added_at   INTEGER NOT NULL,
    removed_at INTEGER,
    told_until INTEGER,
    UNIQUE (account_id, kind, address)
) STRICT;
INSERT INTO account_addresses_with_ids (id, account_id, kind, address, is_primary, added_at)
    SELECT lower(hex(randomblob(16))), account_id, kind, address, is_primary, added_at FROM account_addresses;
DROP TABLE account_addresses;
ALTER TABLE account_addresses_with_ids RENAME TO account_addresses;
CREATE INDEX account_addresses_by_end ON account_addresses (told_until) WHERE told_until IS NOT NULL;

-- Until when sensitive changes are protected after a recovery.
ALTER TABLE accounts ADD COLUMN protected_until INTEGER;
