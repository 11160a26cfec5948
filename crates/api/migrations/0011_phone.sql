-- Calls in which a person of the service helps somebody through a recovery:
-- one row a flow, the newest call of it.
CREATE TABLE calls (
    id         TEXT PRIMARY KEY,
    flow_id    TEXT NOT NULL UNIQUE,
    -- The keyed hash of the code that the person reads out.
    code_hash  BLOB NOT NULL,
    -- What the person of the service has to say.
    phrase     TEXT NOT NULL,
    made_at    INTEGER NOT NULL,
    -- Until when the code can be used.
    expires_at INTEGER NOT NULL,
    agent      INTEGER,
    joined_at  INTEGER,
    ended_at   INTEGER,
    -- What the person of the service proposes, as JSON.
    offer      TEXT
) STRICT;
CREATE INDEX calls_by_code ON calls (code_hash);
