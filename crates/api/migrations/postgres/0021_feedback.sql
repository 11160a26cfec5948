SELECT pg_advisory_xact_lock(125779851700590);

-- What people answer to the one question at the end. There is no key to a
-- recovery, a person or a network in it, and a day is the nearest moment.
CREATE TABLE feedback (
    id TEXT PRIMARY KEY NOT NULL,
    day BIGINT NOT NULL,
    score BIGINT NOT NULL CHECK (score BETWEEN 1 AND 5),
    -- Nothing where the recovery was forgotten before the question.
    step TEXT,
    situation TEXT,
    outcome TEXT,
    language TEXT NOT NULL,
    sentence TEXT,
    may_quote BIGINT NOT NULL DEFAULT 0,
    -- Of the cookie by which the sentence is added; gone once it is.
    ticket_hash BYTEA UNIQUE
);
CREATE INDEX feedback_by_day ON feedback (day);
