-- When an account was last read that is in a system of somebody else's; nothing for one of our own.
ALTER TABLE accounts ADD COLUMN mirrored_at INTEGER;
CREATE INDEX accounts_by_mirrored_at ON accounts (mirrored_at) WHERE mirrored_at IS NOT NULL;
-- Whether links are about an account is asked before it is forgotten.
CREATE INDEX links_of_account ON links (account_id) WHERE account_id IS NOT NULL;
