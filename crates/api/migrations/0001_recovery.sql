-- Times are whole seconds of UTC unless a name says otherwise.

CREATE TABLE accounts (
    id            TEXT PRIMARY KEY,
    handle        TEXT NOT NULL,
    status        TEXT NOT NULL CHECK (status IN ('active', 'locked', 'disabled')),
    second_factor INTEGER NOT NULL DEFAULT 0 CHECK (second_factor IN (0, 1)),
    password_hash TEXT NOT NULL,
    created_at    INTEGER NOT NULL
) STRICT;

-- Every name an account can be found by, in its normal form.
CREATE TABLE account_names (
    name       TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id)
) STRICT;

CREATE TABLE account_addresses (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    kind       TEXT NOT NULL CHECK (kind IN ('email', 'phone')),
    address    TEXT NOT NULL,
    -- The one a code goes to: exactly one e-mail address of each account.
    is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)),
    PRIMARY KEY (account_id, kind, address)
) STRICT;

CREATE TABLE sessions (
    id           TEXT PRIMARY KEY,
    account_id   TEXT NOT NULL REFERENCES accounts (id),
    device       TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    last_used_at INTEGER NOT NULL,
    ended_at     INTEGER
) STRICT;
CREATE INDEX sessions_of_account ON sessions (account_id) WHERE ended_at IS NULL;

-- `record` is the state of the flow as JSON. It holds no secret: codes are
-- keyed hashes, and the ids in cookies are only here as hashes.
CREATE TABLE flows (
    id                  TEXT PRIMARY KEY,
    token_hash          BLOB NOT NULL UNIQUE,
    -- The id before, until the present one is first used. Until the moment
    -- given it can be exchanged for a new one, once; see `TokenAge`.
    previous_token_hash BLOB UNIQUE,
    previous_until      INTEGER,
    account_id          TEXT REFERENCES accounts (id),
    replaced            INTEGER NOT NULL DEFAULT 0 CHECK (replaced IN (0, 1)),
    record              TEXT NOT NULL,
    created_at          INTEGER NOT NULL,
    changed_at          INTEGER NOT NULL
) STRICT;
CREATE INDEX flows_of_account ON flows (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX flows_by_age ON flows (created_at);

-- What became of a request, so that a retry of it is answered and not carried
-- out again. The outcome holds no secret.
CREATE TABLE requests (
    scope      TEXT NOT NULL,
    key        TEXT NOT NULL,
    body_hash  BLOB NOT NULL,
    outcome    TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT;
CREATE INDEX requests_by_age ON requests (created_at);

-- Rate limits: for each key the theoretical arrival time of the generic cell
-- rate algorithm, in milliseconds.
CREATE TABLE buckets (
    key        TEXT PRIMARY KEY,
    arrival_ms INTEGER NOT NULL
) STRICT;

-- Failed proofs in a row, for each subject and method.
CREATE TABLE failures (
    subject    TEXT NOT NULL,
    method     TEXT NOT NULL,
    count      INTEGER NOT NULL,
    last_at    INTEGER NOT NULL,
    PRIMARY KEY (subject, method)
) STRICT;

-- Messages to be sent. The payload is encrypted, and wiped when it is sent.
CREATE TABLE outbox (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    payload      BLOB,
    created_at   INTEGER NOT NULL,
    due_at       INTEGER NOT NULL,
    attempts     INTEGER NOT NULL DEFAULT 0,
    leased_until INTEGER,
    settled_at   INTEGER
) STRICT;
CREATE INDEX outbox_due ON outbox (due_at) WHERE settled_at IS NULL;

CREATE TABLE cases (
    reference            TEXT PRIMARY KEY,
    flow_id              TEXT,
    account_id           TEXT,
    situation            TEXT NOT NULL,
    account              TEXT NOT NULL,
    contact              TEXT NOT NULL,
    what_happened        TEXT NOT NULL,
    contacted_by_someone INTEGER NOT NULL CHECK (contacted_by_someone IN (0, 1)),
    -- Finds a second press of the same plain form.
    content_hash         BLOB NOT NULL,
    opened_at            INTEGER NOT NULL,
    reply_by             INTEGER NOT NULL
) STRICT;
CREATE INDEX cases_by_content ON cases (content_hash, opened_at);

-- What happened, for good: rows are only ever added.
CREATE TABLE audit (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    at         INTEGER NOT NULL,
    event      TEXT NOT NULL,
    outcome    TEXT NOT NULL,
    flow_id    TEXT,
    account_id TEXT
) STRICT;
CREATE TRIGGER audit_rows_stay BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit rows are never changed'); END;
CREATE TRIGGER audit_rows_are_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END;

-- Filled in the sandbox only: what would have been sent.
CREATE TABLE sandbox_messages (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'sms')),
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    body    TEXT NOT NULL,
    sent_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sandbox_messages_by_address ON sandbox_messages (address, id);
