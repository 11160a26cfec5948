SELECT pg_advisory_xact_lock(125779851700590);

-- What experiments are decided by: how many recoveries of each variant, by the
-- day on which they began. No recovery and nobody is in it.
CREATE TABLE experiment_counts (
    experiment TEXT NOT NULL,
    variant TEXT NOT NULL,
    day BIGINT NOT NULL,
    started BIGINT NOT NULL DEFAULT 0,
    recovered BIGINT NOT NULL DEFAULT 0,
    escalated BIGINT NOT NULL DEFAULT 0,
    not_mine BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (experiment, variant, day)
);
-- How many of them took about how long, in parts of a doubling of the time.
CREATE TABLE experiment_times (
    experiment TEXT NOT NULL,
    variant TEXT NOT NULL,
    bucket BIGINT NOT NULL,
    recoveries BIGINT NOT NULL,
    PRIMARY KEY (experiment, variant, bucket)
);
-- Variants that get no more recoveries, for all instances.
CREATE TABLE experiment_stops (
    experiment TEXT NOT NULL,
    variant TEXT NOT NULL,
    at BIGINT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('person', 'escalated', 'not_mine')),
    PRIMARY KEY (experiment, variant)
);
