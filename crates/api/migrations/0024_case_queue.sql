-- Whether somebody of the service has to answer a case, as a column: it had been read from the JSON
-- of each open case whenever a person asked how many are before theirs. The database makes it, so
-- that versions that do not know it write it too.
ALTER TABLE cases ADD COLUMN waits_for_service INTEGER NOT NULL GENERATED ALWAYS AS (
    CASE
        WHEN coalesce(json_extract(standing, '$.case.state.open'), '') = 'service'
            OR json_extract(standing, '$.case.state.agreed') IS NOT NULL
        THEN 1
        ELSE 0
    END
) VIRTUAL;
CREATE INDEX cases_waiting ON cases (opened_at, reference, reply_by) WHERE waits_for_service = 1;

-- When somebody of the service first answered: how long that usually takes had been made of all
-- messages of all cases on each view of one.
ALTER TABLE cases ADD COLUMN answered_at INTEGER;
UPDATE cases SET answered_at = (
    SELECT min(case_messages.at) FROM case_messages
    WHERE case_messages.reference = cases.reference
        AND json_extract(case_messages.author, '$.agent') IS NOT NULL
);
CREATE INDEX cases_by_answer ON cases (answered_at) WHERE answered_at IS NOT NULL;

-- What was written in closed cases is wiped by age.
CREATE INDEX cases_to_wipe ON cases (changed_at) WHERE account <> '';

-- How each way of proving went is deleted by age.
CREATE INDEX attempts_by_age ON attempts (chosen_at);
