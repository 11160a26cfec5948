-- How recoveries go, for figures. A row is one recovery. Its id is random and
-- is in the record of the flow and nowhere else: once the flow is deleted,
-- nothing leads from here to an account.
CREATE TABLE visits (
    id              TEXT PRIMARY KEY,
    started_at      INTEGER NOT NULL,
    -- The day of `started_at`, by its number since 1970-01-01.
    day             INTEGER NOT NULL,
    situation       TEXT NOT NULL,
    language        TEXT NOT NULL,
    device          TEXT NOT NULL,
    build           TEXT NOT NULL,
    -- What is tried out in it, such as `proof-order=code-first`.
    variants        TEXT NOT NULL,
    step            TEXT NOT NULL,
    step_since      INTEGER NOT NULL,
    furthest        TEXT NOT NULL,
    -- How many events the API has told, failures and moves are among them.
    numbered        INTEGER NOT NULL,
    failed          INTEGER NOT NULL,
    moved           INTEGER NOT NULL,
    outcome         TEXT NOT NULL,
    ended_at        INTEGER,
    -- When its time runs out.
    runs_out_at     INTEGER NOT NULL,
    escalated_as    TEXT,
    code_seconds    INTEGER NOT NULL,
    service_seconds INTEGER NOT NULL,
    person_seconds  INTEGER NOT NULL
) STRICT;
CREATE INDEX visits_of_day ON visits (day);
CREATE INDEX visits_open ON visits (runs_out_at) WHERE outcome = 'open';

-- What happened at each step, as the API knows it and as the app tells it.
CREATE TABLE step_events (
    visit   TEXT NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
    told_by TEXT NOT NULL CHECK (told_by IN ('api', 'app')),
    number  INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    step    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    proof   TEXT,
    reason  TEXT,
    -- How long the person was at the step.
    seconds INTEGER,
    PRIMARY KEY (visit, told_by, number)
) STRICT;

-- Which names a network has given within a day: keyed hashes of the network
-- and the name, both of that day alone.
CREATE TABLE network_names (
    day     INTEGER NOT NULL,
    network TEXT NOT NULL,
    name    TEXT NOT NULL,
    failed  INTEGER NOT NULL,
    PRIMARY KEY (day, network, name)
) STRICT;

-- Figures of a day, and of what of it they are.
CREATE TABLE daily_figures (
    day     INTEGER NOT NULL,
    slice   TEXT NOT NULL,
    figures TEXT NOT NULL,
    PRIMARY KEY (slice, day)
) STRICT;
CREATE INDEX daily_figures_of_day ON daily_figures (day);

-- How often anything of a day has changed, and how often it had when its
-- figures were made.
CREATE TABLE figure_days (
    day     INTEGER PRIMARY KEY,
    changes INTEGER NOT NULL,
    made_of INTEGER NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE INDEX figure_days_due ON figure_days (day) WHERE changes > made_of;
