-- What experiments are decided by: how many recoveries of each variant, by the
-- day on which they began. No recovery and nobody is in it.
CREATE TABLE experiment_counts (
    experiment TEXT NOT NULL,
    variant TEXT NOT NULL,
    day INTEGER NOT NULL,
    started INTEGER NOT NULL DEFAULT 0,
    recovered INTEGER NOT NULL DEFAULT 0,
    escalated INTEGER NOT NULL DEFAULT 0,
    not_mine INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (experiment, variant, day)
);
-- How many of them took about how long, in parts of a doubling of the time.
CREATE TABLE experiment_times (
    experiment TEXT NOT NULL,
    variant TEXT NOT NULL,
    bucket INTEGER NOT NULL,
    recoveries INTEGER NOT NULL,
    PRIMARY KEY (experiment, variant, bucket)
);
-- Variants that get no more recoveries, for all instances.
CREATE TABLE experiment_stops (
    experiment TEXT NOT NULL,
    variant TEXT NOT NULL,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('person', 'escalated', 'not_mine')),
    PRIMARY KEY (experiment, variant)
);
