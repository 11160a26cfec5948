SELECT pg_advisory_xact_lock(125779851700590);

-- How recoveries go, for figures. A row is one recovery. Its id is random and
-- is in the record of the flow and nowhere else: once the flow is deleted,
-- nothing leads from here to an account.
CREATE TABLE visits (
    id              TEXT PRIMARY KEY,
    started_at      BIGINT NOT NULL,
    -- The day of `started_at`, by its number since 1970-01-01.
    day             BIGINT NOT NULL,
    situation       TEXT NOT NULL,
    language        TEXT NOT NULL,
    device          TEXT NOT NULL,
    build           TEXT NOT NULL,
    -- What is tried out in it, such as `proof-order=code-first`.
    variants        TEXT NOT NULL,
    step            TEXT NOT NULL,
    step_since      BIGINT NOT NULL,
    furthest        TEXT NOT NULL,
    -- How many events the API has told, failures and moves are among them.
    numbered        BIGINT NOT NULL,
    failed          BIGINT NOT NULL,
    moved           BIGINT NOT NULL,
    outcome         TEXT NOT NULL,
    ended_at        BIGINT,
    -- When its time runs out.
    runs_out_at     BIGINT NOT NULL,
    escalated_as    TEXT,
    code_seconds    BIGINT NOT NULL,
    service_seconds BIGINT NOT NULL,
    person_seconds  BIGINT NOT NULL
);
CREATE INDEX visits_of_day ON visits (day);
CREATE INDEX visits_open ON visits (runs_out_at) WHERE outcome = 'open';

-- What happened at each step, as the API knows it and as the app tells it.
CREATE TABLE step_events (
    visit   TEXT NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
    told_by TEXT NOT NULL CHECK (told_by IN ('api', 'app')),
    number  BIGINT NOT NULL,
    at      BIGINT NOT NULL,
    step    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    proof   TEXT,
    reason  TEXT,
    -- How long the person was at the step.
    seconds BIGINT,
    PRIMARY KEY (visit, told_by, number)
);

-- Which names a network has given within a day: keyed hashes of the network
-- and the name, both of that day alone.
CREATE TABLE network_names (
    day     BIGINT NOT NULL,
    network TEXT NOT NULL,
    name    TEXT NOT NULL,
    failed  BIGINT NOT NULL,
    PRIMARY KEY (day, network, name)
);

-- Figures of a day, and of what of it they are.
CREATE TABLE daily_figures (
    day     BIGINT NOT NULL,
    slice   TEXT NOT NULL,
    figures TEXT NOT NULL,
    PRIMARY KEY (slice, day)
);
CREATE INDEX daily_figures_of_day ON daily_figures (day);

-- How often anything of a day has changed, and how often it had when its
-- figures were made.
CREATE TABLE figure_days (
    day     BIGINT PRIMARY KEY,
    changes BIGINT NOT NULL,
    made_of BIGINT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX figure_days_due ON figure_days (day) WHERE changes > made_of;
