-- What the program keeps about the database itself. `key-check` is a keyed
-- hash of a constant: with it a start with another key is noticed.
CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

-- What is deleted by age is found by age.
CREATE INDEX buckets_by_arrival ON buckets (arrival_ms);
CREATE INDEX failures_by_age ON failures (last_at);
CREATE INDEX outbox_by_end ON outbox (settled_at) WHERE settled_at IS NOT NULL;
