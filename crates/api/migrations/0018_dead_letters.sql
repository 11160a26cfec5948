-- What a message is called beyond the database: what is reported of it later
-- names it so. A keyed hash, and nothing for a message to nobody.
ALTER TABLE outbox ADD COLUMN name TEXT;
ALTER TABLE outbox ADD COLUMN channel TEXT CHECK (channel IN ('email', 'phone'));
-- What went wrong last; of one that failed for good, why.
ALTER TABLE outbox ADD COLUMN trouble TEXT;
-- A message that failed for good keeps its payload, so that somebody can send
-- it again.
ALTER TABLE outbox ADD COLUMN failed_at INTEGER;
ALTER TABLE outbox ADD COLUMN delivered_at INTEGER;
ALTER TABLE outbox ADD COLUMN sent_again_at INTEGER;
CREATE UNIQUE INDEX outbox_by_name ON outbox (name) WHERE name IS NOT NULL;
CREATE INDEX outbox_failed ON outbox (id) WHERE failed_at IS NOT NULL;
