-- What became of a case since it was opened.

-- The keyed hash of the account and the contact as they were typed: a second
-- attempt with the same ones joins a case that is open.
ALTER TABLE cases ADD COLUMN subject BLOB NOT NULL DEFAULT x'';
-- The keyed hash of the code that goes on with the case; the newest alone
-- counts.
ALTER TABLE cases ADD COLUMN code_hash BLOB;
-- Where it stands, as JSON, and what of that the queue asks for.
ALTER TABLE cases ADD COLUMN standing TEXT NOT NULL DEFAULT '{}';
ALTER TABLE cases ADD COLUMN is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1));
-- Until when something has to happen, if anything has to.
ALTER TABLE cases ADD COLUMN due_at INTEGER;
ALTER TABLE cases ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
-- Cases from before wait for the service; nobody joins them, because a keyed
-- hash of a content is none of an account and a contact.
UPDATE cases SET
    standing = '{"case":{"state":{"open":"service"},"approvals":"two","decided":[],"deciding":[]}}',
    subject = content_hash,
    due_at = reply_by,
    changed_at = opened_at;
CREATE INDEX cases_of_account ON cases (account_id) WHERE is_open = 1;
CREATE INDEX cases_open ON cases (is_open, opened_at);
CREATE INDEX cases_by_subject ON cases (subject) WHERE is_open = 1;
CREATE INDEX cases_due ON cases (due_at) WHERE due_at IS NOT NULL;

-- What was written, by the person and to them. Rows are only ever added.
CREATE TABLE case_messages (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT NOT NULL REFERENCES cases (reference),
    at        INTEGER NOT NULL,
    -- Who wrote it, as JSON.
    author    TEXT NOT NULL,
    -- What, as JSON: a text, or something that happened.
    said      TEXT NOT NULL
) STRICT;
CREATE INDEX case_messages_of_case ON case_messages (reference, id);

-- Browsers that were let in to a case by its reference and code.
CREATE TABLE case_visits (
    token_hash BLOB PRIMARY KEY,
    reference  TEXT NOT NULL REFERENCES cases (reference),
    since      INTEGER NOT NULL,
    used_at    INTEGER NOT NULL
) STRICT;
CREATE INDEX case_visits_of_case ON case_visits (reference);

-- Who did what, for lines of the audit that are about cases and by people who
-- work on them.
ALTER TABLE audit ADD COLUMN actor TEXT;
ALTER TABLE audit ADD COLUMN case_reference TEXT;
CREATE INDEX audit_of_case ON audit (case_reference, id) WHERE case_reference IS NOT NULL;
