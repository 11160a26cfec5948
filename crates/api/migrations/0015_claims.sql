-- What came of an approval that gave the account which was reported ends.
UPDATE flows SET replaced = 1 WHERE id IN (
    SELECT json_extract(standing, '$.way.flow_id') FROM cases
    WHERE situation = 'impersonation' AND json_extract(standing, '$.way.flow_id') IS NOT NULL
);
-- What an approval gives: a case about somebody who pretends to be the person
-- gives them no way into that account.
UPDATE cases SET standing = json_set(standing, '$.case.claim', 'impersonation', '$.case.approvals', 'two')
    WHERE situation = 'impersonation';
-- Those that were approved are decided anew.
UPDATE cases SET standing = json_set(standing, '$.case.state', json('{"open":"service"}'), '$.way', NULL,
        '$.case.deciding', json('[]'))
    WHERE situation = 'impersonation' AND json_extract(standing, '$.case.state') IS 'approved';
