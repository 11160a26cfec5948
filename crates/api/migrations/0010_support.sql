-- People who work on cases, and the links that they make. Who they are stands
-- in a file of the operator's; here is what they did.

-- Who is signed in to the console. Rows are kept for a while after they have
-- ended: they say from which networks somebody is known.
CREATE TABLE agent_sessions (
    id         TEXT PRIMARY KEY,
    -- The keyed hash of the secret id in the cookie.
    token_hash BLOB NOT NULL UNIQUE,
    -- The number that the file has for them.
    agent      INTEGER NOT NULL,
    -- The network they signed in from, as a keyed hash.
    network    TEXT NOT NULL,
    since      INTEGER NOT NULL,
    used_at    INTEGER NOT NULL,
    ended_at   INTEGER
) STRICT;
CREATE INDEX agent_sessions_by_network ON agent_sessions (agent, network, since);
CREATE INDEX agent_sessions_by_age ON agent_sessions (since);

-- The last time step of each one's authenticator app that a code was taken of:
-- each counts once (RFC 6238, 5.2).
CREATE TABLE agent_steps (
    agent     INTEGER PRIMARY KEY,
    last_step INTEGER NOT NULL
) STRICT;

-- What those who work on a case have noted; the person never sees it. Rows are
-- only ever added.
CREATE TABLE case_notes (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT NOT NULL REFERENCES cases (reference),
    at        INTEGER NOT NULL,
    -- The number of who wrote it.
    agent     INTEGER NOT NULL,
    text      TEXT NOT NULL
) STRICT;
CREATE INDEX case_notes_of_case ON case_notes (reference, id);

-- What was known of a recovery when its case was opened: a case is worked on
-- for longer than a flow is kept.
CREATE TABLE case_facts (
    reference TEXT PRIMARY KEY REFERENCES cases (reference),
    -- As JSON: what was proven, what cannot be used, what failed.
    facts     TEXT NOT NULL
) STRICT;

-- Links into a recovery, made by somebody of the service. They prove nothing.
CREATE TABLE guides (
    id         TEXT PRIMARY KEY,
    -- The keyed hash of its token.
    token_hash BLOB NOT NULL UNIQUE,
    situation  TEXT NOT NULL,
    -- Where it leads, as JSON.
    step       TEXT NOT NULL,
    language   TEXT NOT NULL,
    reason     TEXT NOT NULL,
    -- The number of who made it.
    made_by    INTEGER NOT NULL,
    made_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    seen_at    INTEGER,
    used_at    INTEGER,
    refused_at INTEGER,
    revoked_at INTEGER,
    -- The flow that its use has begun.
    flow_id    TEXT
) STRICT;
CREATE INDEX guides_by_age ON guides (made_at);

-- What failed in a recovery, by the code that stands for it: no fact of any
-- account, and not even which recovery it was.
CREATE TABLE receipts (
    code    TEXT PRIMARY KEY,
    at      INTEGER NOT NULL,
    step    TEXT NOT NULL,
    problem TEXT NOT NULL
) STRICT;
CREATE INDEX receipts_by_age ON receipts (at);
