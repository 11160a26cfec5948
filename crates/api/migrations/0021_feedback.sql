-- What people answer to the one question at the end. There is no key to a
-- recovery, a person or a network in it, and a day is the nearest moment: the
-- rows lie in the order of their random ids.
CREATE TABLE feedback (
    id TEXT PRIMARY KEY NOT NULL,
    day INTEGER NOT NULL,
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    -- Nothing where the recovery was forgotten before the question.
    step TEXT,
    situation TEXT,
    outcome TEXT,
    language TEXT NOT NULL,
    sentence TEXT,
    may_quote INTEGER NOT NULL DEFAULT 0,
    -- Of the cookie by which the sentence is added; gone once it is.
    ticket_hash BLOB UNIQUE
) WITHOUT ROWID;
CREATE INDEX feedback_by_day ON feedback (day);
