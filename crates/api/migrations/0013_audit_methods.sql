-- By which way something was proven or tried, and what whoever did something
-- had shown for it: names of methods, the second several of them, with spaces
-- between.
ALTER TABLE audit ADD COLUMN about TEXT;
ALTER TABLE audit ADD COLUMN authenticated_by TEXT NOT NULL DEFAULT '';
CREATE INDEX audit_of_actor ON audit (actor, id) WHERE actor IS NOT NULL;
