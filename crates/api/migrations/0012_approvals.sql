-- What makes approvals safe.

-- The cases about one account, whether they are open or not, for those who
-- decide about one of them.
CREATE INDEX cases_about_account ON cases (account_id, opened_at) WHERE account_id IS NOT NULL;

-- The case whose way a link ends.
ALTER TABLE links ADD COLUMN case_reference TEXT;
