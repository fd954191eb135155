CREATE TABLE blueprint (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    position INTEGER NOT NULL UNIQUE CHECK (position >= 1),
    title TEXT NOT NULL,
    organisation TEXT,
    language TEXT NOT NULL CHECK (language IN ('en', 'nl')),
    vision TEXT,
    customers INTEGER NOT NULL CHECK (customers >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
    blueprint TEXT NOT NULL REFERENCES blueprint (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    applied_on TEXT NOT NULL CHECK (applied_on GLOB '????-??-??'),
    applied_at TEXT NOT NULL,
    applied_by TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    PRIMARY KEY (blueprint, number)
) STRICT;

CREATE TABLE revision_file (
    blueprint TEXT NOT NULL,
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 1),
    path TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (blueprint, revision, position),
    FOREIGN KEY (blueprint, revision) REFERENCES revision (blueprint, number)
) STRICT;

CREATE TABLE approval (
    blueprint TEXT NOT NULL,
    revision INTEGER NOT NULL,
    discipline TEXT NOT NULL CHECK (discipline <> ''),
    signed_by TEXT NOT NULL,
    signed_on TEXT NOT NULL CHECK (signed_on GLOB '????-??-??'),
    PRIMARY KEY (blueprint, revision, discipline),
    FOREIGN KEY (blueprint, revision) REFERENCES revision (blueprint, number)
) STRICT;

CREATE TABLE team_member (
    blueprint TEXT NOT NULL REFERENCES blueprint (id),
    position INTEGER NOT NULL,
    discipline TEXT NOT NULL,
    lead TEXT NOT NULL,
    PRIMARY KEY (blueprint, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE insight (
    blueprint TEXT NOT NULL REFERENCES blueprint (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    origin TEXT NOT NULL,
    source TEXT NOT NULL,
    n INTEGER,
    found_on TEXT CHECK (found_on GLOB '????-??-??'),
    personas TEXT NOT NULL CHECK (json_valid(personas)),
    says TEXT NOT NULL,
    PRIMARY KEY (blueprint, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE persona (
    blueprint TEXT NOT NULL REFERENCES blueprint (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
    personality TEXT,
    experience TEXT,
    knowledge TEXT,
    needs TEXT NOT NULL CHECK (json_valid(needs)),
    prefers TEXT NOT NULL CHECK (json_valid(prefers)),
    avoids TEXT NOT NULL CHECK (json_valid(avoids)),
    evidence TEXT NOT NULL CHECK (json_valid(evidence)),
    PRIMARY KEY (blueprint, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE channel (
    blueprint TEXT NOT NULL REFERENCES blueprint (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT,
    direction TEXT,
    personal TEXT,
    speed_hours REAL,
    unit_cost REAL,
    capacity_per_week REAL,
    measurable TEXT,
    PRIMARY KEY (blueprint, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE brand_value (
    blueprint TEXT NOT NULL REFERENCES blueprint (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    behaviour TEXT,
    say TEXT NOT NULL CHECK (json_valid(say)),
    avoid TEXT NOT NULL CHECK (json_valid(avoid)),
    PRIMARY KEY (blueprint, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE metric (
    blueprint TEXT NOT NULL REFERENCES blueprint (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT,
    lowest INTEGER,
    highest INTEGER,
    derived_from TEXT,
    top TEXT NOT NULL CHECK (json_valid(top)),
    question TEXT,
    unit TEXT,
    PRIMARY KEY (blueprint, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journey (
    blueprint TEXT NOT NULL REFERENCES blueprint (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('current', 'future')),
    replaces TEXT,
    PRIMARY KEY (blueprint, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE stage (
    blueprint TEXT NOT NULL,
    journey TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (blueprint, journey, position),
    FOREIGN KEY (blueprint, journey) REFERENCES journey (blueprint, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE touchpoint (
    blueprint TEXT NOT NULL,
    id TEXT NOT NULL,
    journey TEXT NOT NULL,
    position INTEGER NOT NULL,
    stage TEXT NOT NULL,
    day INTEGER NOT NULL,
    channel TEXT NOT NULL,
    reach REAL NOT NULL CHECK (reach BETWEEN 0 AND 1),
    side TEXT NOT NULL CHECK (side IN ('frontstage', 'backstage')),
    proactive INTEGER NOT NULL CHECK (proactive IN (0, 1)),
    moment_of_truth INTEGER NOT NULL CHECK (moment_of_truth IN (0, 1)),
    owner TEXT,
    tone TEXT NOT NULL CHECK (tone IN ('positive', 'neutral', 'negative')),
    emotion REAL,
    emotion_n INTEGER,
    expectation TEXT,
    pain TEXT,
    insights TEXT NOT NULL CHECK (json_valid(insights)),
    brand_values TEXT NOT NULL CHECK (json_valid(brand_values)),
    measures TEXT NOT NULL CHECK (json_valid(measures)),
    internal_indicator TEXT,
    internal_value REAL,
    internal_n INTEGER,
    survey_indicator TEXT,
    survey_value REAL,
    survey_n INTEGER,
    loyalty_stage TEXT,
    ladder TEXT,
    lever TEXT,
    text TEXT,
    script TEXT,
    note TEXT,
    PRIMARY KEY (blueprint, id),
    FOREIGN KEY (blueprint, journey) REFERENCES journey (blueprint, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE pilot (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    blueprint TEXT NOT NULL,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    journey TEXT NOT NULL,
    design TEXT NOT NULL,
    unit TEXT NOT NULL,
    arms TEXT NOT NULL CHECK (json_valid(arms)),
    starts_on TEXT NOT NULL CHECK (starts_on GLOB '????-??-??'),
    readout_on TEXT NOT NULL CHECK (readout_on GLOB '????-??-??'),
    invited_per_arm INTEGER,
    response_rate REAL,
    plan TEXT NOT NULL CHECK (json_valid(plan)),
    plan_sha256 TEXT NOT NULL CHECK (length(plan_sha256) = 64),
    override_reason TEXT,
    overridden TEXT NOT NULL CHECK (json_valid(overridden)),
    launched_on TEXT NOT NULL CHECK (launched_on GLOB '????-??-??'),
    launched_at TEXT NOT NULL,
    launched_by TEXT NOT NULL,
    FOREIGN KEY (blueprint, revision) REFERENCES revision (blueprint, number)
) STRICT;

CREATE TABLE goal (
    pilot TEXT NOT NULL REFERENCES pilot (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    metric TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('primary', 'secondary', 'guardrail')),
    at_touchpoint TEXT,
    comparison TEXT NOT NULL,
    value REAL NOT NULL,
    expect REAL,
    floor REAL,
    lower_is_better INTEGER NOT NULL CHECK (lower_is_better IN (0, 1)),
    PRIMARY KEY (pilot, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    number INTEGER PRIMARY KEY,
    pilot TEXT NOT NULL REFERENCES pilot (id),
    actual TEXT NOT NULL
        CHECK (actual IN ('rollOut', 'iterate', 'stop', 'keepCollecting')),
    recommended TEXT
        CHECK (recommended IN ('rollOut', 'iterate', 'stop', 'keepCollecting')),
    reason TEXT,
    decided_by TEXT NOT NULL,
    decided_on TEXT NOT NULL CHECK (decided_on GLOB '????-??-??')
) STRICT;

CREATE TABLE learning (
    number INTEGER PRIMARY KEY,
    pilot TEXT NOT NULL REFERENCES pilot (id),
    text TEXT NOT NULL CHECK (text <> ''),
    basis TEXT NOT NULL CHECK (basis IN ('measured', 'observed', 'open')),
    written_by TEXT NOT NULL,
    written_on TEXT NOT NULL CHECK (written_on GLOB '????-??-??')
, about TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(about)), revision INTEGER CHECK (revision >= 1)) STRICT;

CREATE TABLE import (
    number INTEGER PRIMARY KEY,
    pilot INTEGER NOT NULL REFERENCES pilot (number),
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    mapping TEXT NOT NULL,
    metrics TEXT NOT NULL CHECK (json_valid(metrics)),
    day_is_assumed INTEGER NOT NULL CHECK (day_is_assumed IN (0, 1)),
    imported_on TEXT NOT NULL CHECK (imported_on GLOB '????-??-??'),
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    counted INTEGER NOT NULL DEFAULT 0 CHECK (counted >= 0),
    updated INTEGER NOT NULL DEFAULT 0 CHECK (updated >= 0),
    unchanged INTEGER NOT NULL DEFAULT 0 CHECK (unchanged >= 0),
    rejected INTEGER NOT NULL DEFAULT 0 CHECK (rejected >= 0)
, size INTEGER CHECK (size >= 0), counts_invited INTEGER NOT NULL DEFAULT 0
    CHECK (counts_invited IN (0, 1)), added INTEGER NOT NULL DEFAULT 0 CHECK (added >= 0), changed INTEGER NOT NULL DEFAULT 0 CHECK (changed >= 0), is_whole INTEGER NOT NULL DEFAULT 1
    CHECK (is_whole IN (0, 1)), undone_on TEXT CHECK (undone_on GLOB '????-??-??'), undone_by TEXT, rejections TEXT
    CHECK (rejections IS NULL OR json_valid(rejections))) STRICT;

CREATE TABLE label (
    number INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE CHECK (text <> '')
) STRICT;

CREATE TABLE event_log (
    number INTEGER PRIMARY KEY AUTOINCREMENT CHECK (number >= 1),
    day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    detail TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER revision_refuses_update BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'rows of revision never change'); END;

CREATE TRIGGER revision_refuses_delete BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'rows of revision never change'); END;

CREATE TRIGGER revision_file_refuses_update BEFORE UPDATE ON revision_file
BEGIN SELECT RAISE(ABORT, 'rows of revision_file never change'); END;

CREATE TRIGGER revision_file_refuses_delete BEFORE DELETE ON revision_file
BEGIN SELECT RAISE(ABORT, 'rows of revision_file never change'); END;

CREATE TRIGGER approval_refuses_update BEFORE UPDATE ON approval
BEGIN SELECT RAISE(ABORT, 'rows of approval never change'); END;

CREATE TRIGGER approval_refuses_delete BEFORE DELETE ON approval
BEGIN SELECT RAISE(ABORT, 'rows of approval never change'); END;

CREATE TRIGGER pilot_refuses_update BEFORE UPDATE ON pilot
BEGIN SELECT RAISE(ABORT, 'rows of pilot never change'); END;

CREATE TRIGGER pilot_refuses_delete BEFORE DELETE ON pilot
BEGIN SELECT RAISE(ABORT, 'rows of pilot never change'); END;

CREATE TRIGGER goal_refuses_update BEFORE UPDATE ON goal
BEGIN SELECT RAISE(ABORT, 'rows of goal never change'); END;

CREATE TRIGGER goal_refuses_delete BEFORE DELETE ON goal
BEGIN SELECT RAISE(ABORT, 'rows of goal never change'); END;

CREATE TRIGGER decision_refuses_update BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'rows of decision never change'); END;

CREATE TRIGGER decision_refuses_delete BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'rows of decision never change'); END;

CREATE TRIGGER learning_refuses_update BEFORE UPDATE ON learning
BEGIN SELECT RAISE(ABORT, 'rows of learning never change'); END;

CREATE TRIGGER learning_refuses_delete BEFORE DELETE ON learning
BEGIN SELECT RAISE(ABORT, 'rows of learning never change'); END;

CREATE TRIGGER event_log_refuses_update BEFORE UPDATE ON event_log
BEGIN SELECT RAISE(ABORT, 'rows of event_log never change'); END;

CREATE TRIGGER event_log_refuses_delete BEFORE DELETE ON event_log
BEGIN SELECT RAISE(ABORT, 'rows of event_log never change'); END;

CREATE TABLE amendment (
    number INTEGER PRIMARY KEY,
    pilot TEXT NOT NULL REFERENCES pilot (id),
    amended_on TEXT NOT NULL CHECK (amended_on GLOB '????-??-??'),
    amended_at TEXT NOT NULL,
    amended_by TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    basis TEXT NOT NULL CHECK (basis IN ('noAnswers', 'otherReasons', 'resultsSeen')),
    answers_seen INTEGER NOT NULL CHECK (answers_seen >= 0),
    invited_per_arm INTEGER CHECK (invited_per_arm >= 1),
    response_rate REAL CHECK (response_rate > 0 AND response_rate <= 1),
    readout_on TEXT CHECK (readout_on GLOB '????-??-??'),
    content TEXT NOT NULL CHECK (json_valid(content)),
    CHECK (coalesce(invited_per_arm, response_rate, readout_on) IS NOT NULL)
) STRICT;

CREATE TABLE recorded_verdict (
    pilot TEXT NOT NULL REFERENCES pilot (id),
    metric TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('primary', 'secondary', 'guardrail')),
    comparison TEXT NOT NULL,
    verdict TEXT NOT NULL
        CHECK (verdict IN ('met', 'notMet', 'harmed', 'holds', 'broken')),
    decided_on TEXT NOT NULL CHECK (decided_on GLOB '????-??-??'),
    recorded_on TEXT NOT NULL CHECK (recorded_on GLOB '????-??-??'),
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (pilot, metric, role, comparison)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER amendment_refuses_update BEFORE UPDATE ON amendment
BEGIN SELECT RAISE(ABORT, 'rows of amendment never change'); END;

CREATE TRIGGER amendment_refuses_delete BEFORE DELETE ON amendment
BEGIN SELECT RAISE(ABORT, 'rows of amendment never change'); END;

CREATE TRIGGER recorded_verdict_refuses_update BEFORE UPDATE ON recorded_verdict
BEGIN SELECT RAISE(ABORT, 'rows of recorded_verdict never change'); END;

CREATE TABLE answer_block (
    pilot INTEGER NOT NULL REFERENCES pilot (number),
    first_key BLOB NOT NULL CHECK (length(first_key) = 20),
    rows INTEGER NOT NULL CHECK (rows >= 1),
    bytes BLOB NOT NULL,
    PRIMARY KEY (pilot, first_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE earlier_row (
    import INTEGER NOT NULL REFERENCES import (number),
    place BLOB NOT NULL CHECK (length(place) = 20),
    pilot INTEGER NOT NULL REFERENCES pilot (number),
    brought_by INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    comment TEXT,
    PRIMARY KEY (import, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE comment (
    number INTEGER PRIMARY KEY,
    pilot INTEGER NOT NULL REFERENCES pilot (number),
    text TEXT NOT NULL CHECK (text <> '')
) STRICT;

CREATE TABLE comment_state (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    last_comment INTEGER NOT NULL,
    indexed_through INTEGER NOT NULL
) STRICT;

CREATE TABLE known_mapping (
    pilot INTEGER PRIMARY KEY REFERENCES pilot (number),
    mapping TEXT NOT NULL CHECK (json_valid(mapping)),
    noted_on TEXT NOT NULL CHECK (noted_on GLOB '????-??-??'),
    noted_by TEXT NOT NULL
) STRICT;

CREATE TABLE tally (
    pilot INTEGER NOT NULL,
    arm INTEGER NOT NULL,
    metric INTEGER NOT NULL,
    day INTEGER NOT NULL,
    branch INTEGER NOT NULL,
    value REAL NOT NULL,
    answers INTEGER NOT NULL CHECK (answers >= 0),
    PRIMARY KEY (pilot, arm, metric, day, branch, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE moments (
    pilot INTEGER NOT NULL,
    arm INTEGER NOT NULL,
    metric INTEGER NOT NULL,
    day INTEGER NOT NULL,
    branch INTEGER NOT NULL,
    answers INTEGER NOT NULL CHECK (answers >= 1),
    sum REAL NOT NULL,
    sum_of_squares REAL NOT NULL,
    sum_of_cubes REAL NOT NULL,
    exact BLOB NOT NULL,
    PRIMARY KEY (pilot, arm, metric, day, branch)
) STRICT, WITHOUT ROWID;

CREATE TABLE customer_tally (
    pilot INTEGER NOT NULL,
    arm INTEGER NOT NULL,
    day INTEGER NOT NULL,
    branch INTEGER NOT NULL,
    customers INTEGER NOT NULL CHECK (customers >= 0),
    invited INTEGER NOT NULL CHECK (invited >= 0),
    PRIMARY KEY (pilot, arm, day, branch)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE comment_index USING fts5(
    text, content = 'comment', content_rowid = 'number',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIEW counted_answer AS
SELECT
    pilot.id AS pilot,
    arm.text AS arm,
    metric.text AS metric,
    date(tally.day * 86400, 'unixepoch') AS day,
    branch.text AS branch,
    tally.value AS value,
    tally.answers AS answers
FROM tally
JOIN pilot ON pilot.number = tally.pilot
JOIN label AS arm ON arm.number = tally.arm
JOIN label AS metric ON metric.number = tally.metric
LEFT JOIN label AS branch ON branch.number = tally.branch;

CREATE TABLE frozen_roadmap (
    number INTEGER PRIMARY KEY,
    blueprint TEXT NOT NULL CHECK (blueprint <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    frozen_on TEXT NOT NULL CHECK (frozen_on GLOB '????-??-??'),
    frozen_at TEXT NOT NULL,
    frozen_by TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE INDEX frozen_roadmap_blueprint ON frozen_roadmap (blueprint, frozen_on);

CREATE TRIGGER frozen_roadmap_refuses_update BEFORE UPDATE ON frozen_roadmap
BEGIN SELECT RAISE(ABORT, 'rows of frozen_roadmap never change'); END;

CREATE TRIGGER frozen_roadmap_refuses_delete BEFORE DELETE ON frozen_roadmap
BEGIN SELECT RAISE(ABORT, 'rows of frozen_roadmap never change'); END;

CREATE TABLE forgotten_person (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_seal (
    number INTEGER PRIMARY KEY CHECK (number = 1),
    hash BLOB NOT NULL CHECK (length(hash) = 16)
) STRICT;

CREATE TABLE invitation (
    import INTEGER NOT NULL REFERENCES import (number),
    arm INTEGER NOT NULL REFERENCES label (number),
    branch INTEGER NOT NULL,
    is_of_day INTEGER NOT NULL CHECK (is_of_day IN (0, 1)),
    day INTEGER NOT NULL,
    pilot INTEGER NOT NULL REFERENCES pilot (number),
    customers INTEGER NOT NULL CHECK (customers >= 0),
    PRIMARY KEY (import, arm, branch, is_of_day, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_tally (
    pilot INTEGER NOT NULL,
    arm INTEGER NOT NULL,
    metric INTEGER NOT NULL,
    day INTEGER NOT NULL,
    dimension INTEGER NOT NULL CHECK (dimension BETWEEN 1 AND 3),
    label INTEGER NOT NULL CHECK (label > 0),
    value REAL NOT NULL,
    answers INTEGER NOT NULL CHECK (answers >= 0),
    PRIMARY KEY (pilot, arm, metric, day, dimension, label, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_moments (
    pilot INTEGER NOT NULL,
    arm INTEGER NOT NULL,
    metric INTEGER NOT NULL,
    day INTEGER NOT NULL,
    dimension INTEGER NOT NULL CHECK (dimension BETWEEN 1 AND 3),
    label INTEGER NOT NULL CHECK (label > 0),
    answers INTEGER NOT NULL CHECK (answers >= 1),
    sum REAL NOT NULL,
    sum_of_squares REAL NOT NULL,
    sum_of_cubes REAL NOT NULL,
    exact BLOB NOT NULL,
    PRIMARY KEY (pilot, arm, metric, day, dimension, label)
) STRICT, WITHOUT ROWID;
