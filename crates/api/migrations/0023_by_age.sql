-- What is deleted by age is found by age, in these tables too: each had been read as a whole every
-- ten minutes, while nobody else could write.
CREATE INDEX familiar_networks_by_age ON familiar_networks (seen_at);
CREATE INDEX case_visits_by_age ON case_visits (since);
CREATE INDEX calls_by_age ON calls (made_at);
CREATE INDEX guides_by_end ON guides (expires_at);

-- SQLite had gone through all open cases for these two, because an index of them by time is there:
-- with what is asked for at the front it goes to the few that are meant.
DROP INDEX cases_of_account;
CREATE INDEX cases_of_account ON cases (account_id, is_open, opened_at);
DROP INDEX cases_by_subject;
CREATE INDEX cases_by_subject ON cases (subject, is_open, opened_at);
