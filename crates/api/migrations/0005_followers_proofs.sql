-- What had been proven when a browser stopped leading its flow: more does not count when it takes the flow back.
ALTER TABLE followers ADD COLUMN proven TEXT NOT NULL DEFAULT '[]';
