-- Photographs of documents in human cases. The pictures are in a store of
-- their own, sealed (docs/evidence.md); here is what opens them.

-- The key of a case. Deleting this row is what destroys its photographs.
CREATE TABLE evidence_keys (
    reference   TEXT PRIMARY KEY REFERENCES cases (reference),
    -- What the case is called in the store.
    case_id     TEXT NOT NULL UNIQUE,
    wrapped_key BLOB NOT NULL,
    -- When the person last added something.
    used_at     INTEGER NOT NULL
) STRICT;

-- Uploads, and the photographs that they become.
CREATE TABLE evidence_files (
    -- What it is called in the store, and in addresses.
    file_id    TEXT PRIMARY KEY,
    reference  TEXT NOT NULL REFERENCES evidence_keys (reference),
    -- Bytes, as they were announced.
    length     INTEGER NOT NULL CHECK (length > 0),
    -- receiving: not all there; received: to be read as a picture; unscanned:
    -- a picture to be scanned; scanned: it can be opened; refused, infected:
    -- nothing of it is kept.
    state      TEXT NOT NULL CHECK (state IN ('receiving', 'received', 'unscanned', 'scanned', 'refused', 'infected')),
    -- Why it was refused.
    reason     TEXT CHECK ((reason IS NOT NULL) = (state = 'refused')),
    began_at   INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    -- When something is to be done with it, and how often that was tried.
    due_at     INTEGER,
    tries      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX evidence_files_of_case ON evidence_files (reference);
CREATE INDEX evidence_files_due ON evidence_files (due_at) WHERE due_at IS NOT NULL;

-- What is to be deleted from the store, written with what deletes the rows: a
-- whole case, or one of its files.
CREATE TABLE evidence_ends (
    case_id TEXT NOT NULL,
    -- Empty for all of the case.
    file_id TEXT NOT NULL,
    PRIMARY KEY (case_id, file_id)
) STRICT;
