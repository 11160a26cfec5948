-- What makes approvals safe.

-- The cases about one account, whether they are open or not, for those who
-- decide about one of them.
CREATE INDEX cases_about_account ON cases (account_id, opened_at) WHERE account_id IS NOT NULL;

-- Links that close the way that was approved in a case: a further kind, and the
-- case. A check of a table cannot be changed, so the table is made anew.
CREATE TABLE links_with_cases (
    token_hash     BLOB PRIMARY KEY,
    kind           TEXT NOT NULL
                   CHECK (kind IN ('handover', 'pass', 'not_me', 'cancel_wait', 'close_way')),
    flow_id        TEXT,
    account_id     TEXT,
    -- Of a recovery pass: its name, and the keyed hash of the code that is
    -- typed with it.
    reference      TEXT UNIQUE,
    code_hash      BLOB,
    made_at        INTEGER NOT NULL,
    expires_at     INTEGER NOT NULL,
    used_at        INTEGER,
    refused_at     INTEGER,
    replaced_at    INTEGER,
    -- The case whose way it closes.
    case_reference TEXT
) STRICT;
INSERT INTO links_with_cases
    SELECT token_hash, kind, flow_id, account_id, reference, code_hash, made_at, expires_at,
           used_at, refused_at, replaced_at, NULL
    FROM links;
DROP TABLE links;
ALTER TABLE links_with_cases RENAME TO links;
CREATE INDEX links_of_flow ON links (flow_id, kind);
CREATE INDEX links_by_end ON links (expires_at);
