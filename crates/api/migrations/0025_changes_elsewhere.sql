-- Recoveries whose account is being changed in a system of somebody else's, and from when on the API
-- asks for the end of it by itself.
CREATE TABLE changes_elsewhere (
    flow_id TEXT PRIMARY KEY REFERENCES flows (id) ON DELETE CASCADE,
    due_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX changes_elsewhere_due ON changes_elsewhere (due_at);
INSERT INTO changes_elsewhere (flow_id, due_at)
SELECT id, changed_at FROM flows WHERE json_extract(record, '$.draft.is_changing_elsewhere') = 1;
