-- The schema as it is in SQLite after the migration of the same number; from here on each change
-- has a file here and one there. The names are the same; a flag is a BIGINT that is 0 or 1.
--
-- Times are whole seconds of UTC unless a name says otherwise. What a column holds is said in
-- docs/privacy.md. `rowid` is the order in which rows came, which SQLite keeps by itself.

-- Nobody writes while a migration runs (`store/postgres.rs`); every migration begins with this.
SELECT pg_advisory_xact_lock(125779851700590);

CREATE TABLE accounts (
    id              TEXT PRIMARY KEY,
    handle          TEXT NOT NULL,
    status          TEXT NOT NULL CHECK (status IN ('active', 'locked', 'disabled')),
    password_hash   TEXT NOT NULL,
    created_at      BIGINT NOT NULL,
    frozen_until    BIGINT,
    reported_at     BIGINT,
    passkey_handle  BYTEA,
    protected_until BIGINT,
    language        TEXT
);
CREATE UNIQUE INDEX accounts_by_passkey_handle ON accounts (passkey_handle) WHERE passkey_handle IS NOT NULL;

CREATE TABLE account_names (
    name       TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id)
);

CREATE TABLE sessions (
    id           TEXT PRIMARY KEY,
    account_id   TEXT NOT NULL REFERENCES accounts (id),
    device       TEXT NOT NULL,
    created_at   BIGINT NOT NULL,
    last_used_at BIGINT NOT NULL,
    ended_at     BIGINT,
    place        TEXT NOT NULL DEFAULT '',
    network      TEXT NOT NULL DEFAULT '',
    address      TEXT NOT NULL DEFAULT ''
);
CREATE INDEX sessions_of_account ON sessions (account_id) WHERE ended_at IS NULL;
CREATE INDEX sessions_alike
    ON sessions (account_id, device, place, address, created_at, last_used_at, network, ended_at)
    WHERE ended_at IS NULL;
CREATE INDEX sessions_by_place ON sessions (account_id, place, address, created_at);

CREATE TABLE flows (
    id                  TEXT PRIMARY KEY,
    token_hash          BYTEA NOT NULL UNIQUE,
    -- The id before, until the present one is first used. Until the moment
    -- given it can be exchanged for a new one, once; see `TokenAge`.
    previous_token_hash BYTEA UNIQUE,
    previous_until      BIGINT,
    account_id          TEXT REFERENCES accounts (id),
    replaced            BIGINT NOT NULL DEFAULT 0 CHECK (replaced IN (0, 1)),
    record              TEXT NOT NULL,
    created_at          BIGINT NOT NULL,
    changed_at          BIGINT NOT NULL,
    keep_until          BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX flows_of_account ON flows (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX flows_by_age ON flows (created_at);

CREATE TABLE requests (
    scope      TEXT NOT NULL,
    key        TEXT NOT NULL,
    body_hash  BYTEA NOT NULL,
    outcome    TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (scope, key)
);
CREATE INDEX requests_by_age ON requests (created_at);

CREATE TABLE buckets (
    key        TEXT PRIMARY KEY,
    arrival_ms BIGINT NOT NULL
);
CREATE INDEX buckets_by_arrival ON buckets (arrival_ms);

CREATE TABLE failures (
    subject TEXT NOT NULL,
    method  TEXT NOT NULL,
    count   BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (subject, method)
);
CREATE INDEX failures_by_age ON failures (last_at);

CREATE TABLE outbox (
    id           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payload      BYTEA,
    created_at   BIGINT NOT NULL,
    due_at       BIGINT NOT NULL,
    attempts     BIGINT NOT NULL DEFAULT 0,
    leased_until BIGINT,
    settled_at   BIGINT
);
CREATE INDEX outbox_due ON outbox (due_at) WHERE settled_at IS NULL;
CREATE INDEX outbox_by_end ON outbox (settled_at) WHERE settled_at IS NOT NULL;

CREATE TABLE cases (
    reference            TEXT PRIMARY KEY,
    flow_id              TEXT,
    account_id           TEXT,
    situation            TEXT NOT NULL,
    account              TEXT NOT NULL,
    contact              TEXT NOT NULL,
    what_happened        TEXT NOT NULL,
    contacted_by_someone BIGINT NOT NULL CHECK (contacted_by_someone IN (0, 1)),
    -- Finds a second press of the same plain form.
    content_hash         BYTEA NOT NULL,
    opened_at            BIGINT NOT NULL,
    reply_by             BIGINT NOT NULL,
    subject              BYTEA NOT NULL,
    code_hash            BYTEA,
    standing             TEXT NOT NULL DEFAULT '{}',
    is_open              BIGINT NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
    due_at               BIGINT,
    changed_at           BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX cases_by_content ON cases (content_hash, opened_at);
CREATE INDEX cases_of_account ON cases (account_id) WHERE is_open = 1;
CREATE INDEX cases_open ON cases (is_open, opened_at);
CREATE INDEX cases_by_subject ON cases (subject) WHERE is_open = 1;
CREATE INDEX cases_due ON cases (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX cases_about_account ON cases (account_id, opened_at) WHERE account_id IS NOT NULL;

CREATE TABLE audit (
    id               BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at               BIGINT NOT NULL,
    event            TEXT NOT NULL,
    outcome          TEXT NOT NULL,
    flow_id          TEXT,
    account_id       TEXT,
    actor            TEXT,
    case_reference   TEXT,
    about            TEXT,
    authenticated_by TEXT NOT NULL DEFAULT ''
);
CREATE INDEX audit_of_case ON audit (case_reference, id) WHERE case_reference IS NOT NULL;
CREATE INDEX audit_of_actor ON audit (actor, id) WHERE actor IS NOT NULL;
CREATE FUNCTION audit_rows_are_for_good() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit rows are never changed or deleted';
END
$$;
CREATE TRIGGER audit_rows_stay BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_rows_are_for_good();
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_rows_are_for_good();

CREATE TABLE sandbox_messages (
    id      BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'sms')),
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    body    TEXT NOT NULL,
    sent_at BIGINT NOT NULL
);
CREATE INDEX sandbox_messages_by_address ON sandbox_messages (address, id);

CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value BYTEA NOT NULL
);

CREATE TABLE authenticators (
    id            TEXT PRIMARY KEY,
    account_id    TEXT NOT NULL REFERENCES accounts (id),
    name          TEXT NOT NULL,
    sealed_secret BYTEA NOT NULL,
    last_step     BIGINT NOT NULL DEFAULT 0,
    added_at      BIGINT NOT NULL,
    suspended_at  BIGINT
);
CREATE INDEX authenticators_of_account ON authenticators (account_id);

CREATE TABLE backup_codes (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    slot       BIGINT NOT NULL CHECK (slot BETWEEN 0 AND 31),
    hash       TEXT NOT NULL,
    made_at    BIGINT NOT NULL,
    used_at    BIGINT,
    PRIMARY KEY (account_id, slot)
);

CREATE TABLE passkeys (
    credential_id TEXT PRIMARY KEY,
    account_id    TEXT NOT NULL REFERENCES accounts (id),
    name          TEXT NOT NULL,
    credential    TEXT NOT NULL,
    added_at      BIGINT NOT NULL,
    last_used_at  BIGINT,
    suspended_at  BIGINT
);
CREATE INDEX passkeys_of_account ON passkeys (account_id);

CREATE TABLE recovery_contacts (
    id         TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    name       TEXT NOT NULL,
    email      TEXT NOT NULL,
    added_at   BIGINT NOT NULL
);
CREATE INDEX recovery_contacts_of_account ON recovery_contacts (account_id);

CREATE TABLE familiar_networks (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    network    TEXT NOT NULL,
    seen_at    BIGINT NOT NULL,
    PRIMARY KEY (account_id, network)
);

CREATE TABLE attempts (
    id        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind      TEXT NOT NULL,
    chosen_at BIGINT NOT NULL,
    ended_at  BIGINT,
    succeeded BIGINT CHECK (succeeded IN (0, 1))
);
CREATE INDEX attempts_by_kind ON attempts (kind, chosen_at);

CREATE TABLE postal_tasks (
    id         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    reason     TEXT NOT NULL,
    raised_at  BIGINT NOT NULL
);

CREATE TABLE followers (
    token_hash BYTEA PRIMARY KEY,
    flow_id    TEXT NOT NULL REFERENCES flows (id) ON DELETE CASCADE,
    asks_with  TEXT,
    since      BIGINT NOT NULL,
    proven     TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX followers_of_flow ON followers (flow_id);

CREATE TABLE remembered_devices (
    id           TEXT PRIMARY KEY,
    account_id   TEXT NOT NULL REFERENCES accounts (id),
    device       TEXT NOT NULL,
    place        TEXT NOT NULL,
    added_at     BIGINT NOT NULL,
    last_used_at BIGINT,
    forgotten_at BIGINT,
    address      TEXT NOT NULL DEFAULT ''
);
CREATE INDEX remembered_devices_of_account ON remembered_devices (account_id);

CREATE TABLE connections (
    id           TEXT PRIMARY KEY,
    account_id   TEXT NOT NULL REFERENCES accounts (id),
    kind         TEXT NOT NULL CHECK (kind IN ('app', 'api_token', 'forwarding')),
    name         TEXT NOT NULL,
    access       TEXT NOT NULL,
    added_at     BIGINT NOT NULL,
    last_used_at BIGINT,
    revoked_at   BIGINT
);
CREATE INDEX connections_of_account ON connections (account_id);

CREATE TABLE account_events (
    id         TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    kind       TEXT NOT NULL,
    at         BIGINT NOT NULL,
    device     TEXT NOT NULL,
    place      TEXT NOT NULL,
    object     TEXT NOT NULL,
    detail     TEXT NOT NULL,
    report     TEXT,
    address    TEXT NOT NULL DEFAULT '',
    rowid      BIGINT GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX account_events_of_account ON account_events (account_id, at);

CREATE TABLE account_addresses (
    id         TEXT PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    kind       TEXT NOT NULL CHECK (kind IN ('email', 'phone')),
    address    TEXT NOT NULL,
    -- The one a code goes to: one e-mail address of each account.
    is_primary BIGINT NOT NULL CHECK (is_primary IN (0, 1)),
    added_at   BIGINT NOT NULL,
    removed_at BIGINT,
    told_until BIGINT,
    UNIQUE (account_id, kind, address)
);
CREATE INDEX account_addresses_by_end ON account_addresses (told_until) WHERE told_until IS NOT NULL;

CREATE TABLE case_messages (
    id        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES cases (reference),
    at        BIGINT NOT NULL,
    -- Who wrote it, as JSON.
    author    TEXT NOT NULL,
    -- What, as JSON: a text, or something that happened.
    said      TEXT NOT NULL
);
CREATE INDEX case_messages_of_case ON case_messages (reference, id);

CREATE TABLE case_visits (
    token_hash BYTEA PRIMARY KEY,
    reference  TEXT NOT NULL REFERENCES cases (reference),
    since      BIGINT NOT NULL,
    used_at    BIGINT NOT NULL
);
CREATE INDEX case_visits_of_case ON case_visits (reference);

CREATE TABLE evidence_keys (
    reference   TEXT PRIMARY KEY REFERENCES cases (reference),
    -- What the case is called in the store.
    case_id     TEXT NOT NULL UNIQUE,
    wrapped_key BYTEA NOT NULL,
    -- When the person last added something.
    used_at     BIGINT NOT NULL
);

CREATE TABLE evidence_files (
    -- What it is called in the store, and in addresses.
    file_id    TEXT PRIMARY KEY,
    reference  TEXT NOT NULL REFERENCES evidence_keys (reference),
    -- Bytes, as they were announced.
    length     BIGINT NOT NULL CHECK (length > 0),
    -- receiving: not all there; received: to be read as a picture; unscanned:
    -- a picture to be scanned; scanned: it can be opened; refused, infected:
    -- nothing of it is kept.
    state      TEXT NOT NULL CHECK (state IN ('receiving', 'received', 'unscanned', 'scanned', 'refused', 'infected')),
    -- Why it was refused.
    reason     TEXT CHECK ((reason IS NOT NULL) = (state = 'refused')),
    began_at   BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- When something is to be done with it, and how often that was tried.
    due_at     BIGINT,
    tries      BIGINT NOT NULL DEFAULT 0,
    rowid      BIGINT GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX evidence_files_of_case ON evidence_files (reference);
CREATE INDEX evidence_files_due ON evidence_files (due_at) WHERE due_at IS NOT NULL;

CREATE TABLE evidence_ends (
    case_id TEXT NOT NULL,
    -- Empty for all of the case.
    file_id TEXT NOT NULL,
    rowid   BIGINT GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (case_id, file_id)
);

CREATE TABLE agent_sessions (
    id         TEXT PRIMARY KEY,
    -- The keyed hash of the secret id in the cookie.
    token_hash BYTEA NOT NULL UNIQUE,
    -- The number that the file has for them.
    agent      BIGINT NOT NULL,
    -- The network they signed in from, as a keyed hash.
    network    TEXT NOT NULL,
    since      BIGINT NOT NULL,
    used_at    BIGINT NOT NULL,
    ended_at   BIGINT
);
CREATE INDEX agent_sessions_by_network ON agent_sessions (agent, network, since);
CREATE INDEX agent_sessions_by_age ON agent_sessions (since);

CREATE TABLE agent_steps (
    agent     BIGINT PRIMARY KEY,
    last_step BIGINT NOT NULL
);

CREATE TABLE case_notes (
    id        BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference TEXT NOT NULL REFERENCES cases (reference),
    at        BIGINT NOT NULL,
    -- The number of who wrote it.
    agent     BIGINT NOT NULL,
    text      TEXT NOT NULL
);
CREATE INDEX case_notes_of_case ON case_notes (reference, id);

CREATE TABLE case_facts (
    reference TEXT PRIMARY KEY REFERENCES cases (reference),
    -- As JSON: what was proven, what cannot be used, what failed.
    facts     TEXT NOT NULL
);

CREATE TABLE guides (
    id         TEXT PRIMARY KEY,
    -- The keyed hash of its token.
    token_hash BYTEA NOT NULL UNIQUE,
    situation  TEXT NOT NULL,
    -- Where it leads, as JSON.
    step       TEXT NOT NULL,
    language   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    -- The number of who made it.
    made_by    BIGINT NOT NULL,
    made_at    BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    seen_at    BIGINT,
    used_at    BIGINT,
    refused_at BIGINT,
    revoked_at BIGINT,
    -- The flow that its use has begun.
    flow_id    TEXT,
    rowid      BIGINT GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX guides_by_age ON guides (made_at);

CREATE TABLE receipts (
    code    TEXT PRIMARY KEY,
    at      BIGINT NOT NULL,
    step    TEXT NOT NULL,
    problem TEXT NOT NULL
);
CREATE INDEX receipts_by_age ON receipts (at);

CREATE TABLE calls (
    id         TEXT PRIMARY KEY,
    flow_id    TEXT NOT NULL UNIQUE,
    -- The keyed hash of the code that the person reads out.
    code_hash  BYTEA NOT NULL,
    -- What the person of the service has to say.
    phrase     TEXT NOT NULL,
    made_at    BIGINT NOT NULL,
    -- Until when the code can be used.
    expires_at BIGINT NOT NULL,
    agent      BIGINT,
    joined_at  BIGINT,
    ended_at   BIGINT,
    -- What the person of the service proposes, as JSON.
    offer      TEXT
);
CREATE INDEX calls_by_code ON calls (code_hash);

CREATE TABLE links (
    token_hash     BYTEA PRIMARY KEY,
    kind           TEXT NOT NULL CHECK (kind IN ('handover', 'pass', 'not_me', 'cancel_wait', 'close_way')),
    flow_id        TEXT,
    account_id     TEXT,
    -- Of a recovery pass: its name, and the keyed hash of the code that is
    -- typed with it.
    reference      TEXT UNIQUE,
    code_hash      BYTEA,
    made_at        BIGINT NOT NULL,
    expires_at     BIGINT NOT NULL,
    used_at        BIGINT,
    refused_at     BIGINT,
    replaced_at    BIGINT,
    -- The case whose way it closes.
    case_reference TEXT
);
CREATE INDEX links_of_flow ON links (flow_id, kind);
CREATE INDEX links_by_end ON links (expires_at);
