-- The network address that something was used from, as the identity system
-- knows it; empty where it does not. Where a row has no place of its own, one
-- is found for the address (`--places`). It goes with its row.
ALTER TABLE sessions ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE remembered_devices ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE account_events ADD COLUMN address TEXT NOT NULL DEFAULT '';

-- What is alike and where something was first used is found with the address.
DROP INDEX sessions_alike;
CREATE INDEX sessions_alike
    ON sessions (account_id, device, place, address, created_at, last_used_at, network, ended_at)
    WHERE ended_at IS NULL;
DROP INDEX sessions_by_place;
CREATE INDEX sessions_by_place ON sessions (account_id, place, address, created_at);
