-- The language that the owner of an account reads, as the tag of a catalogue,
-- where that is known.
ALTER TABLE accounts ADD COLUMN language TEXT;
